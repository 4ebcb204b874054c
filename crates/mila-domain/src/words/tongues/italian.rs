//! Italian.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static ITALIAN: Forms = Forms {
    called: "",
    help: "aiuto, comandi",
    privacy: "riservatezza, informativa sulla privacy, informativa",
    status: "stato",
    reminders: "promemoria, i miei promemoria, tutti i miei promemoria, lista dei promemoria, \
        elenco dei promemoria, mostra i promemoria, mostra i miei promemoria, mostrami i \
        miei promemoria, quali promemoria ho",
    start: "inizia, iniziare, avvia, avviare, attiva, riattiva",
    again: "continua, continuare, riprendi, riprendere, ricomincia, ricominciare, torna, \
        puoi scrivermi, puoi scrivermi di nuovo, voglio ricominciare, iscrivimi, \
        ho cambiato idea, vai avanti, prosegui, inizio",
    language: "lingua",
    voice: "voce",
    on: "sempre",
    off: "disattivata, mai",
    auto: "automatica, automatico",
    show: "mostra",
    hide: "nascondi",
    polite: "per favore, per piacere, per cortesia, grazie, grazie mille, tante grazie, ciao, \
        ciao mila, salve, buongiorno, buon giorno, buonasera, scusa, scusi, scusami, mila, \
        signore, signora, ahah, ahahah, haha, arrivederci, ti prego, prego, dai, allora, beh, \
        ehi, oh, saluti, amico, buona giornata, cortesemente, solo",
    stops: Stops {
        stop: "stop, ferma, fermati, fermatevi, si fermi, smetti, smettila, smettetela, smettere, \
            la smetta, basta messaggi, basta con i messaggi, disiscrivimi, disiscrivetemi, \
            disiscriviti, disiscrizione, cancellami dalla lista, cancellatemi dalla lista, \
            rimuovimi, rimuovetemi, rimuovimi dalla lista, toglimi dalla lista, \
            toglietemi dalla lista, togliermi dalla lista, lasciami in pace, \
            lasciatemi in pace, lasciami stare, lasciatemi stare, dimentica il mio numero, \
            non disturbare, non mi disturbare, non disturbarmi, non disturbatemi, \
            non mi disturbate, smetti di disturbarmi, smettila di disturbarmi, niente messaggi, \
            nessun messaggio, niente più messaggi, non più messaggi, voglio disiscrivermi, \
            vorrei disiscrivermi, voglio cancellarmi, annulla iscrizione, ferma tutto",
        cancel: "annulla, annullare, cancella, termina, terminare, esci, uscire, chiudi",
        likely: "basta, basta così, adesso basta, ora basta, vattene, vai via, zitto, zitta, \
            stai zitto, stai zitta, taci, silenzio, non mi interessa, non sono interessato, \
            non sono interessata, numero sbagliato, hai sbagliato numero, \
            avete sbagliato numero, ha sbagliato numero, cancella il mio numero, \
            cancellate il mio numero, elimina il mio numero, puoi smettere, puoi fermarti, \
            puoi smetterla, voglio smettere, come faccio a fermarti, come mi disiscrivo, \
            come mi cancello, come posso disiscrivermi, come fermo i messaggi, \
            fine conversazione, spegniti, disattiva, disattivati, spam, questo è spam, \
            troppi messaggi, piantala, finiscila, alt",
        halt: "smetti di, smettila di, smettete di, smettetela di, smettere di, la smetta di, \
            puoi smettere di, potete smettere di, puoi smetterla di, potresti smettere di, \
            basta, voglio che smetti di, voglio che tu smetta di, vorrei che smetteste di, \
            finiscila di, piantala di, voglio smettere di",
        forbid: "non, mai più, non voglio che, prego di non, non voglio più che",
        unwanted: "non voglio, non voglio più, non desidero, non desidero più, non vorrei, \
            non vorrei più, non ho bisogno, non vogliamo",
        write: "scrivermi, mandarmi, inviarmi, contattarmi, messaggiarmi, parlarmi, scrivere, \
            mandare, inviare, mandarmi dei, mi scrivere, mi mandare, mi inviare, mi contattare, \
            mi scriva, mi mandi, mi contatti, mi scrivete, mi mandate, mi contattate, \
            scrivetemi, mandatemi, contattatemi, mi scrivi, mi scrivano, scriverci, \
            di scrivermi, di contattarmi",
        get: "ricevere, essere contattato, essere contattata, vedere",
        me: "mi, me, a me, con me, scrivermi, mandarmi, inviarmi, contattarmi, messaggiarmi, \
            parlarmi, mandarmi dei, mi scrivere, mi mandare, mi inviare, mi contattare, \
            mi scriva, mi mandi, mi contatti, mi scrivete, mi mandate, mi contattate, \
            scrivetemi, mandatemi, contattatemi, mi scrivi, mi scrivano, scriverci, \
            essere contattato, essere contattata, di scrivermi, di contattarmi, \
            a questo numero, al mio numero",
        mail: "messaggi, messaggio, messaggini, sms, i tuoi messaggi, i vostri messaggi, \
            tuoi messaggi, vostri messaggi, notifiche, whatsapp, spam, da te, da voi",
        tail: "più, mai, mai più, adesso, ora, subito, ancora, di nuovo, per sempre, \
            immediatamente, tutti, tutto, i, il, la, le, questi, quei, altri, niente, nulla, \
            nessun, di, dalla, dalla lista, da questa lista, lista, servizio, del tutto, \
            completamente, definitivamente, qui, su whatsapp, dei, cose, con, questo, e",
    },
    memory: Memory {
        called: "memoria, la memoria, la tua memoria, tua memoria, la mia memoria, memorie, \
            le memorie, le mie memorie, i miei ricordi, i tuoi ricordi, i ricordi, \
            tutti i miei ricordi, funzione memoria, la funzione memoria, modalità memoria",
        on: "on, attivata, accesa, attiva, abilitata",
        off: "off, disattivata, spenta, inattiva, disabilitata",
        turn: "metti, lascia, tieni, voglio, vorrei",
        turn_on: "attiva, attivare, attivi, accendi, accendere, abilita, abilitare, permetti, \
            permettere, permetto, accetto, autorizzo, consenti, consento, acconsento, riattiva, \
            riattivare, riaccendi, voglio attivare, vorrei attivare, puoi attivare, \
            potresti attivare",
        turn_off: "disattiva, disattivare, disattivi, spegni, spegnere, disabilita, disabilitare, \
            mi oppongo, mi oppongo alla, oppormi alla, voglio oppormi alla, non permetto, \
            non accetto, non autorizzo, non acconsento, non voglio, non usare, sospendi, \
            sospendere, metti in pausa, voglio disattivare, vorrei disattivare, voglio spegnere, \
            puoi disattivare, puoi spegnere, potresti disattivare, togli, rifiuto, opposizione",
        show: "mostra, mostrami, mostrare, fammi vedere, vedere, voglio vedere, vorrei vedere, \
            posso vedere, elenca, elencami, elencare, lista, dimmi, dimmi tutto, raccontami, \
            voglio sapere, vorrei sapere, puoi dirmi, mi puoi dire, potresti dirmi, mi dici, \
            puoi mostrarmi, cosa c'è nella, che cosa c'è nella, dammi",
        ask: "cosa, che cosa, che, cos, quali cose, quello che, quel che, ciò che, \
            tutto quello che, tutto ciò che, tutte le cose che, le cose che, cos'altro, \
            quali informazioni, quali dati, quali ricordi, quanto, che informazioni, e cosa, \
            di cosa",
        know: "sai, sa, sapete, ricordi, ti ricordi, ricorda, ricordate, hai salvato, \
            hai memorizzato, hai, ha, hai annotato, hai imparato, hai registrato, hai conservato, \
            hai scritto, hai appuntato, conosci, tieni, conservi, memorizzi, salvi, \
            hai ricordato, hai in memoria, hai raccolto, sai già, ti sei segnato, ti sei segnata, \
            ti sei annotato, ti sei annotata",
        keep: "ricordare, ricordarti, salvare, memorizzare, annotare, registrare, conservare, \
            tenere, segnare, segnarti, raccogliere, imparare, ricordarsi, prendere appunti",
        kept: "ricordi, ti ricordi, salvi, memorizzi, annoti, registri, conservi",
        of_me: "di me, su di me, su me, riguardo a me, sul mio conto, della mia vita, \
            sulla mia vita, a mio riguardo, che mi riguardano, che mi riguarda",
        things: "cose, niente, nulla, qualcosa, informazioni, dati, tutto, dettagli, ricordi, \
            dati personali, informazioni personali, cose personali",
        told: "quello che dico, quello che ti dico, ciò che dico, ciò che ti dico, \
            quello che scrivo, quello che ti racconto",
        halt: "smetti di, smettila di, smetta di, smettere di, voglio che tu smetta di, \
            vorrei che smettessi di, puoi smettere di, potresti smettere di, non voglio che, \
            non voglio che tu, preferisco che non, mi oppongo a che, non ti permetto di, \
            non ti autorizzo a, ti vieto di",
        forbid: "non, mai, per favore non, non voglio, che non",
        may: "puoi, può, ti permetto di, ti autorizzo a, hai il permesso di, comincia a, \
            inizia a, ricomincia a, torna a, va bene se, acconsento che tu, accetto che tu, \
            puoi tornare a",
        tail: "già, ora, adesso, finora, fino ad ora, fino a ora, fino ad oggi, ancora, \
            esattamente, davvero, più, mai più, da ora in poi, d'ora in poi, da adesso, da oggi, \
            di nuovo, nuovamente, in memoria, nella tua memoria, nella memoria, attualmente, \
            oggi, per ora, al momento, mila, tu, del tutto, in futuro, salvato, poi, per sempre",
        shown: "cosa ti ho detto di me, cosa ti ho raccontato di me, che cosa ti ho detto di me, \
            sai qualcosa di me, sai qualcosa su di me, la memoria è attiva, \
            la memoria è attivata, la memoria è spenta, la memoria è disattivata, \
            è attiva la memoria, stato della memoria, quali ricordi hai, quali ricordi hai di me, \
            che ricordi hai di me, cosa c'è nella tua memoria",
        allowed: "comincia a ricordare, inizia a ricordare, ricomincia a ricordare, \
            torna a ricordare, puoi ricordare di nuovo, puoi tornare a ricordare",
        refused: "smetti di ricordare, smettila di ricordare, smetti di memorizzare, \
            non ricordare niente, non ricordare nulla, non ricordare più niente, \
            non salvare niente, non salvare nulla, non memorizzare niente, non memorizzare nulla, \
            non memorizzare più niente, non annotare niente, non conservare niente, \
            non ricordare quello che dico, non ricordare quello che ti dico, \
            non memorizzare quello che dico, non memorizzare quello che ti dico, \
            non salvare quello che dico, niente memoria, mi oppongo alla memoria, \
            opposizione alla memoria, voglio oppormi alla memoria",
    },
    answers: Answers {
        yes: "sì, si, sisi, sì sì, certo, certo che sì, certamente, ovvio, ovviamente, esatto, \
            esattamente, corretto, giusto, assolutamente, assolutamente sì, confermo, \
            lo confermo, sicuro, sicuramente, naturalmente, come no, affermativo, yes, vero, \
            è vero, senza dubbio, senz'altro, proprio così, certo che si, eccome",
        no: "no, nono, no no, nope, certo che no, assolutamente no, negativo, per niente, \
            per nulla, macché, purtroppo no, ovviamente no, neanche per sogno",
        no_is_not: false,
        not: "non, non sono, non ho, nemmeno, neanche, non proprio, non ancora tutti",
        either: "",
        ok: "ok, okay, okey, va bene, vabbè, vabene, d'accordo, daccordo, bene, perfetto, \
            capito, accetto, ottimo, certo va bene, benissimo, k, intesi, ci sto",
        affirm: "lo sono, li ho, ce li ho, li ho compiuti, sono più grande, ne ho di più",
        go: "fallo, vai, procedi, lo voglio, voglio, sono sicuro, sono sicura, sicuro, sicura, \
            fermati, smettila, del tutto",
        stay: "non fermarti, non smettere, continua, continuare, aspetta, aspetti, lascia stare, \
            lascia perdere, non importa, fa niente, errore, per errore, è stato un errore, \
            ho sbagliato, mi sono sbagliato, mi sono sbagliata, resta, rimani, non adesso, \
            non ora, non ancora, non farlo, non voglio, non voglio smettere, ho cambiato idea",
    },
    age: Age {
        i: "io, io ho, io sono",
        frame: "ho, sono, anni, anno, annetti, età, la mia età è, la mia età, di età, \
            anni compiuti, compiuti, ne ho, di anni ne ho, anni di età",
        filler: "e, e mezzo, mezzo, già, solo, soltanto, appena, ho compiuto, ho appena compiuto, \
            ho fatto, compiuto, la settimana scorsa, settimana scorsa, il mese scorso, \
            l'anno scorso, ieri, oggi, adesso, ora, attualmente, esattamente, in realtà, \
            ancora, da poco, da tempo, fa, il, la, i, gli, un, una, uomo, donna, persona, di, \
            ben, quest'anno, che, molto, proprio, in verità",
        over: "più di, oltre, oltre i, sopra i, sopra, maggiore di, almeno, come minimo, minimo, \
            +, superiore a, più vecchio di, più vecchia di, più grande di, al di sopra dei, \
            + di, ho più di, sopra ai, maggiori di",
        older: "o più, più, e più, in su, maggiore, più vecchio, più vecchia, più grande, plus, \
            o maggiore, in poi, passati, suonati, molti di più, di più",
        under: "meno di, sotto i, sotto, minore di, inferiore a, più giovane di, più piccolo di, \
            più piccola di, al di sotto dei, <",
        younger: "più giovane, troppo giovane, o meno, più piccolo, più piccola, meno, \
            troppo piccolo, troppo piccola, di meno, in giù",
        soon: "quasi, presto, tra poco, sto per compiere, sto per compierne, compirò, farò, avrò, \
            compio, la settimana prossima, settimana prossima, la prossima settimana, \
            il mese prossimo, il prossimo mese, l'anno prossimo, domani, tra, fra, a breve, \
            vado per i, mi manca, mi mancano, manca, mancano, fino a, quando avrò, vicino ai, \
            in",
        spans: "mesi, mese, settimane, settimana, giorni, giorno",
        not_yet: "non ancora, ancora no, non ho ancora, ancora non ho, non li ho ancora, \
            non ho ancora compiuto, non ancora compiuti, per ora no",
        adult: "adulto, adulta, maggiorenne, sono maggiorenne, sono adulto, sono adulta, \
            pensionato, pensionata, nonno, nonna, trentenne, ventenne, quarantenne, \
            cinquantenne, sessantenne",
        born: "nato nel, nata nel, sono nato nel, sono nata nel, anno di nascita, nato, nata, \
            classe, sono del, del",
        numbers: "uno=1, due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, \
            dieci=10, undici=11, dodici=12, tredici=13, quattordici=14, quindici=15, sedici=16, \
            diciassette=17, diciotto=18, diciannove=19, venti=20, trenta=30, quaranta=40, \
            cinquanta=50, sessanta=60, settanta=70, ottanta=80, novanta=90",
        sums: Sums::TenFirst,
    },
};
