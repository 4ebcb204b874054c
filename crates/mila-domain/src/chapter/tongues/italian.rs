//! Italian.

use super::Words;

pub(super) static ITALIAN: Words = Words {
    rules: "sempre, mai, mai più, giammai, non mai, d'ora in poi, d'ora in avanti, da ora in poi, \
        da adesso in poi, da adesso, da oggi in poi, da oggi, a partire da oggi, a partire da \
        adesso, da qui in avanti, in futuro, per il futuro, ogni volta, ogni volta che, tutte \
        le volte, quando ti scrivo, quando ti chiedo, ogni giorno, tutti i giorni, ogni \
        mattina, ogni sera, ogni settimana, in nessun caso, per nessun motivo, in nessuna \
        circostanza, senza eccezioni, senza eccezione, di regola, per impostazione \
        predefinita, di default, fino a nuovo ordine, finché non ti dico, a meno che non te lo \
        chieda, a meno che io, per sempre, chiamami, chiamatemi, mi chiami, non chiamarmi, non \
        mi chiamare, mi chiamo, il mio nome è, puoi chiamarmi, dammi del tu, dammi del lei, \
        parlami, parlami in, rispondimi, rispondi in, rispondi sempre, scrivimi in, scrivi in, \
        preferisco, preferirei, voglio che, vorrei che, ho bisogno che, non voglio che, \
        assicurati, ricorda che, ricordati che, ricordati sempre, tieni presente, tieni conto, \
        tenga presente, non dimenticare che, non dimenticarti che, non scordare che, la regola \
        è, una regola, devi sempre, non devi, vietato, è vietato, non usare, non utilizzare, \
        non mandarmi, non mandare, non inviare, non inviarmi, non scrivere, non scrivermi, non \
        dire, non dirmi, non parlare, non parlarmi, non menzionare, non nominare, non \
        chiedermi, non chiedere, non ricordarmi, non svegliarmi, non disturbarmi, non \
        disturbare, non rispondere, non aggiungere, non includere, non darmi, non condividere, \
        non raccontare, non dirlo a nessuno, non suggerire, non consigliare, non mettere, non \
        finire, non iniziare, smettila di chiamarmi, smettila di usare, smetti di, smettila \
        di, basta emoji, niente emoji, senza emoji, solo in italiano, risposte brevi, sii \
        breve",
    promises: "prometto, ti prometto, lo prometto, ho promesso, le ho promesso, gli ho promesso, ti \
        ho promesso, ha promesso, mi ha promesso, mi hai promesso, mi hanno promesso, hanno \
        promesso, abbiamo promesso, promesso, promessa, promesse, giuro, ti giuro, ho giurato, \
        mi impegno, mi sono impegnato, mi sono impegnata, si è impegnato, ci siamo accordati, \
        eravamo d'accordo, siamo rimasti che, devo a, ti devo, le devo, gli devo, mi deve, mi \
        devono, mi devi, ci deve, ci devono, sono in debito, il debito, ho prestato, mi ha \
        prestato, ho preso in prestito, da restituire, restituire, restituirti, devo \
        restituire, devo pagare, devo mandare, devo chiamare, devo inviare, ricordami, mi \
        ricordi di, ricordatemi, promemoria, fammi ricordare, non farmi dimenticare, non devo \
        dimenticare, non dimenticare di, non dimenticarti di, ricordati di, ti mando, te lo \
        mando, te la mando, glielo mando, le mando, gli mando, ti invio, te lo invio, glielo \
        invio, ti chiamo, la chiamo domani, ti scrivo, ti faccio sapere, ti avviso, ti pago, \
        te lo pago, ti porto, te lo porto, te la porto, ti restituisco, te lo restituisco, ti \
        ridò, te li ridò, ti rido, ti aiuto, ti passo a prendere, vengo a prenderti, ti \
        confermo, ti do, te lo do, ci penso io, me ne occupo, me ne occupo io, conta su di me, \
        puoi contare su di me, manderò, ti manderò, invierò, chiamerò, ti chiamerò, scriverò, \
        pagherò, ti pagherò, porterò, ti porterò, restituirò, ti restituirò, comprerò, \
        aiuterò, ti aiuterò, avviserò, darò, ti darò, farò, lo farò, dirò, ti dirò, andrò, \
        verrò, ci sarò, sarò lì, passerò, finirò, preparerò, prenoterò, risponderò, \
        confermerò, consegnerò, visiterò, cucinerò, sistemerò, controllerò, cercherò, \
        inviterò, mi manderà, mi pagherà, mi restituirà, mi chiamerà, mi porterà, ha detto che \
        mi, ha detto che avrebbe, ho detto che, mi ridà",
    figures: "dollari, dollaro, euri, franchi svizzeri, sterline, lire, eur, usd, chf, per cento, \
        gennaio, febbraio, aprile, giugno, luglio, agosto, settembre, ottobre, novembre, \
        dicembre, vigilia di natale, san silvestro, capodanno, ferragosto, dopodomani, \
        mezzanotte, mezzogiorno, e mezza, e mezzo, e un quarto, meno un quarto, in punto, \
        all'una, il mio indirizzo, l'indirizzo è, l'indirizzo, indirizzo, abito in via, via \
        roma, in via, viale, piazza, piazzale, vicolo, codice postale, casella postale, \
        citofono, il mio numero, numero di telefono, il mio telefono, il mio cellulare, la mia \
        mail, la mia email, numero di conto, numero di volo, codice di prenotazione, codice \
        fiscale",
    idle: "come sempre, meglio tardi che mai, non si sa mai, quasi mai, quasi sempre, ora o mai \
        più, adesso o mai più, se mai, come mai, caso mai, semmai, non ho mai visto, non ho \
        mai, non ho mai sentito, non sono mai, mai visto, di sempre, da sempre, ancora e \
        sempre, in via di, nel corso, in corso, di corso, corso di, voglio che tu sappia, mi \
        chiami quando",
    will: "sto per, devo, dobbiamo, vado a, andiamo a, penso di, ho intenzione di, ti devo, deve, \
        dovrà, va a",
    deeds: "mandare, mandarti, mandarle, mandargli, inviare, inviarti, chiamare, chiamarti, \
        chiamarla, chiamarlo, scrivere, scriverti, pagare, pagarti, portare, portarti, \
        restituire, restituirti, comprare, aiutare, aiutarti, avvisare, dare, darti, fare, \
        dire, dirti, prendere, finire, preparare, prenotare, rispondere, confermare, \
        consegnare, visitare, sistemare, controllare, cercare, invitare, passare, firmare, \
        prestare, cucinare, venire, organizzare, mandarmi, pagarmi, restituirmi, ridarmi, \
        chiamarmi",
    endings: "",
    stems: "",
    streets: "",
    prefixes: "",
    on: "il, questo, prossimo, il prossimo, dal, al, entro, fino a, prima di, per, ogni, di, \
        da, entro il, la, questa",
    days: "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, domeniche",
    months: "marzo, maggio",
    parts: "mattina, pomeriggio, sera, notte, alle, a mezzogiorno, prossimo, prossima, scorso, che \
        viene",
    counted: "euro, franchi, franco, sterlina, centesimi, mila, mille, milioni, chilo, chili, kg, \
        grammi, etti, litro, litri, chilometri, metri, gradi, anni, giorni, settimane, mesi, \
        ore, compressa, compresse, pastiglie, pillole, gocce, volte al giorno, volte alla \
        settimana, persone, invitati, biglietti, al mese, di mattina, di sera, del mattino",
    at: "alle, all, fino alle, dalle, verso le, entro le, prima delle, dopo le, ore, camera, \
        stanza, numero, binario, linea, interno",
    numbers: "cento, duecento, trecento, quattrocento, cinquecento, seicento, settecento, ottocento, \
        novecento, mille, mila, duemila, tremila, cinquemila, diecimila, milione, milioni, \
        mezzo, mezza, dozzina, zero, paio",
};
