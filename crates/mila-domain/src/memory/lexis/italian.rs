//! Italian.

use super::Lexis;

pub(super) static ITALIAN: Lexis = Lexis {
    stop: "il, lo, la, i, gli, le, l, un, uno, una, io, tu, lui, lei, noi, voi, loro, mi, ti, \
        si, ci, vi, me, te, mio, mia, miei, mie, tuo, tua, suo, sua, suoi, sue, nostro, di, del, \
        della, dei, delle, dello, a, al, alla, da, dal, in, nel, nella, con, su, per, tra, fra, e, \
        ed, o, ma, che, chi, cosa, come, quando, dove, non, no, sì, è, sono, sei, siamo, era, stato, \
        essere, ho, hai, ha, abbiamo, hanno, avere, molto, più, anche, già, questo, questa, quello, \
        quella, perché, ciao, grazie, per favore, tutto, niente, ora, bene, cè, utente, persona",
    verb: "piace, piacciono, ama, adora, odia, vuole, preferisce, abita, vive, lavora, studia, \
        mangia, beve, prende, parla, chiama, chiamato, chiamata, nome, anni, età, nato, nata, \
        sposato, sposata, compleanno, bisogno, usa, sempre, mai, data, viaggia, arriva, va, \
        preferito, preferita, sorella, fratello, giorno, essere, chiamino",
    nod: "sì, no, ok, okay, certo, va bene, giusto, esatto, bene, grazie, ciao, prego, perfetto, \
        forse, daccordo, per favore, vero, è vero",
    not: "non, no, mai, nulla, niente, nessuno, nessuna, né, senza, neanche, nemmeno, smesso, \
        odio, odia, detesto, detesta, smetto, smette, smessa, detestava",
    not_not: "non solo, senza dubbio, non dimenticare, non ti dimenticare, non cè problema",
    but: "ma, però, anche se, mentre, tuttavia",
    and: "e, ed, o, perché",
    who: "io, mio, mia, lui, lei, noi, sono, ho, mi, vivo, abito, preferisco, lavoro, uso, odio, \
        gioco, studio, parlo, chiamami, sono nato, sono nata, suono",
    ask: "ricorda che, ricordati, ricordalo, tieni presente, tieni a mente, non dimenticare, non \
        ti dimenticare, prendi nota, annota, annotati, segnati, segna che, memorizza, puoi \
        ricordare, puoi ricordarti, potresti ricordare, voglio che ricordi, salva che, salvalo, \
        nella tua memoria, per la prossima volta, sappi che",
    ask_first: "ricorda, annota, segna, segnati, memorizza, salva, nota",
    polite: "per favore, ciao, mila, e, ma, anche, puoi, potresti, ok, sì, bene, allora",
    recall: "non ricordo, non mi ricordo, io ricordo, mi ricordo, ti ricordi, mi ricorda, \
        distanza tra noi",
    off: "tra noi, tra me e te, tra te e me, in confidenza, off the record, non ricordare, non \
        ricordarlo, non salvare, non salvarlo, non annotare, non memorizzare, non segnare, dimentica \
        quello che ho detto, dimentica che, dimenticalo, è un segreto, in segreto, confidenziale, \
        non dirlo a nessuno, resti tra noi, non voglio che ricordi, ufficiosamente, non resti \
        salvat*, non venga salvat*, resta tra noi, rimane tra noi, non ho detto niente",
    question: "che cosa, cosa, qual, quale, quali, quando è, dove, chi, come si, come è, comè, \
        quanto, quanti, quante, perché non, sai se, sai cosa",
    game: "immagina, immaginiamo, supponi, supponiamo, fingi, facciamo finta, giochiamo, ad \
        esempio, per esempio, ipoteticamente, nel gioco, ho sognato, nel sogno, cera una volta, \
        scrivi una storia",
    what_if: "se fossi, se fosse, se avessi, se vivessi, se potessi, e se, magari, come se, \
        sarei, vivrei, scherzo, scherzavo, per scherzo",
    when_if: "se, a meno che, nel caso, forse, potrei, potremmo",
    said: "ha detto, detto, dice, disse, ha scritto, scrive, scritto, ha mandato, ha risposto, \
        ha chiesto, messaggio, email, lettera, testo, articolo",
    task: "traduci, tradurre, correggi, correggere, riassumi, riscrivi, scrivi, rispondi a, come \
        si dice, migliora, rivedi, spiega",
    label: "nota, promemoria, ricorda, indirizzo, telefono, email, compleanno, allergie, nome, \
        lavoro, età, importante, correzione, password, codice, sì, no, città, io, su di me, \
        famiglia",
    weekday: "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
    month: "gennaio/gen, febbraio/feb, marzo, aprile, maggio, giugno, luglio, agosto, \
        settembre/sett, ottobre/ott, novembre/nov, dicembre/dic",
    span: "secondi, minuto, minuti, ora, ore, giorno, giorni, notte, notti, settimana, \
        settimane, fine settimana, weekend, mese, mesi, anno, anni, estate, inverno, primavera, \
        autunno, mattina, sera, pomeriggio",
    relative: "oggi, domani, dopodomani, ieri, altro ieri, laltro ieri, stasera, stanotte, \
        stamattina, questo %, questa %, prossimo %, prossima %, prossimi # %, % prossimo, % \
        prossima, % scorso, % scorsa, scorso %, scorsa %, @ prossimo, @ scorso, prossimo @, @, tra # \
        %, fra # %, tra un %, tra una %, fra un %, fra una %, # % fa, un % fa, una % fa, qualche % \
        fa, % fa, presto, recentemente, ultimamente, di recente, in questo momento, proprio ora, \
        ultimo %, ultima %",
    often: "il @, di @, ogni @, tutti i @, ogni %, tutti i %, tutte le %, da @ a @, dal @ al @, di \
        mattina, di sera, del mattino, questanno, quest anno",
    secret: "password, parola dordine, pin, codice di accesso, codice segreto, codice di \
        sicurezza, codice della porta, codice allarme, cvv, carta di credito, carta di debito, \
        bancomat, numero di carta, conto bancario, conto corrente, numero di conto, iban, codice \
        fiscale, carta didentità, numero di passaporto, mio passaporto, patente, token, chiave \
        privata, credenziali, frase di recupero, otp",
    health: "malat*, diagnos*, medicin*, farmac*, pillol*, compress*, ricetta medica, dose, sintom*, \
        terap*, psicolog*, psichiatr*, depress*, ansia, panico, bipolare, schizo*, autis*, adhd, \
        traum*, suicid*, anoressi*, bulimi*, dipendenza, alcolista, cancro, tumor*, leucemia, \
        chemio*, diabet*, insulina, asma*, allerg*, intolleran*, celiac*, epiless*, emicrani*, \
        infarto, ictus, pressione alta, ipertens*, colesterolo, anemia, tiroide, artrite, parkinson, \
        alzheimer, demenza, sclerosi, lupus, epatite, dialisi, hiv, aids, herpes, infezion*, \
        infett*, virus, covid, influenza, polmonite, febbre, incinta, gravidanza, aborto, fertilità, \
        menopausa, ciclo mestruale, endometriosi, operazione, operat*, chirurg*, ricoverat*, mio \
        medico, esame del sangue, gruppo sanguigno, vaccin*, disabil*, sedia a rotelle, ciec*, \
        sord*, paralis*, dislessi*, ferit*, frattur*, dolor*, mal di, ernia, insonnia, obes*, \
        sovrappeso, salute mentale, antibiotic*, cronic*, trapianto, nausea, vomit*, diarrea, \
        lattosio, antidepress*, ansiolitic*, sonnifer*, antidolorific*, tachipirina, paracetamolo, \
        ibuprofene, psicofarmac*, anemi*, carenza, carenze, ferritina, mancanza di ferro",
    can: "puoi, potresti, può, potrebbe, ti dispiace, ti dispiacerebbe, è possibile, sarebbe \
        possibile, vuoi, riesci a, mi puoi",
    keep: "ricordare che, ricordarti che, ricordarti di, ricordarti, tenere presente, tenere a \
        mente, tenere conto, salvare, annotare, segnare, segnarti, memorizzare, prendere nota, \
        non dimenticare",
    yet: "ancora, anche, già, quasi, mi",
    amount: "parecchi=0, parecchie=0, alcuni=0, alcune=0, qualche=0, cento=100, \
        centinaia=100, centinaio=100, mille=1000, mila=1000, migliaia=1000, dozzina=12, \
        decina=10, ventina=20, trentina=30, paio=2, coppia=2, milione=1000000, entrambi=2, \
        entrambe=2, duecento=200, trecento=300, cinquecento=500, gemelli=2, gemelle=2, \
        primo=1",
    years: "lanno scorso=-1, anno scorso=-1, un anno fa=-1, # anni fa=-#, da # anni=-#, due anni \
        fa=-2, questanno=0, quest anno=0, lanno prossimo=1, anno prossimo=1, tra un anno=1, fra \
        un anno=1, tra # anni=#, fra # anni=#, mese scorso=-1m, un mese fa=-1m, # mesi fa=-#m, \
        questo mese=0m, mese prossimo=1m, tra # mesi=#m, fra # mesi=#m",
    code: "codice, codici, pin, numero, combinazione",
    lock: "carta, carte, porta, portone, cancello, allarme, cassaforte, banca, conto, sim, \
        armadietto, visa, lucchetto, garage, bancomat",
    open_code: "codice postale, codice sorgente, numero di telefono, codice di avviamento",
    job: "psicologo, psicologa, psichiatra, terapista, terapeuta, studi* medicina, studente di \
        medicina, studentessa di medicina, facoltà di medicina, chirurgo, chirurga, farmacista, \
        farmacisti",
    patient: "mio, mia, dal, dalla, al, vedere, vedo, visto, bisogno, ho, ha, con, suo, sua",
    real: "in realtà, per ora, intanto, al momento, comunque, adesso, ora, oggi",
    days: "oggi=0, stasera=0, stamattina=0, stanotte=0, domani=1, dopodomani=2, ieri=-1, \
        altro ieri=-2, # giorni fa=-#, tra # giorni=#, fra # giorni=#, tra una settimana=1w, \
        fra una settimana=1w, tra # settimane=#w, fra # settimane=#w, una settimana fa=-1w, \
        # settimane fa=-#w, tra un mese=1m, fra un mese=1m, tra # mesi=#m, fra # mesi=#m, \
        settimana prossima=1week, prossima settimana=1week, settimana scorsa=-1week, questo \
        weekend=0weekend, @=@, questo @=@, prossimo @=@next, @ prossimo=@next, @ scorso=-@, \
        scorso @=-@, il #=#th",
    gone: "ero, era, sono, ho, ha, abbiamo, hanno, è, fu, aveva",
    clock: "# e un quarto=0:15, # e mezza=0:30, # e mezzo=0:30, # meno un quarto=-1:45, # di \
        sera=12:00, # del pomeriggio=12:00",
    wish: "voglio, vuole, vogliamo, vorrei, vorrebbe, mi piacerebbe, gli piacerebbe, le \
        piacerebbe, spero, spera, sogno, sogna, progetto, ho in programma, desidero, \
        desidera, penso di, pensa di, ho bisogno, ha bisogno, diventerò, diventerà, sarò, \
        sarà, sto risparmiando per, risparmia per, intendo, intende",
    past: "prima, una volta, ero, era, eravamo, vivevo, viveva, abitavo, abitava, lavoravo, \
        lavorava, giocavo, giocava, *avo, *ava, ex, un tempo, da bambino, da bambina, non \
        più, cresciuto, cresciuta",
    kin: "sorella/sorelle, fratello/fratelli, madre/mamma, padre/papà/babbo, moglie, marito, \
        figlio/figli, figlia/figlie, ragazza/fidanzata, ragazzo/fidanzato, amico/amici, \
        amica/amiche, zio/zii, zia/zie, cugino/cugini, cugina/cugine, nonna/nonne, \
        nonno/nonni, nipote/nipoti, suocera, suocero, cognato, cognata, capo, vicino, \
        vicina, cane/cani, gatto/gatti",
    of: "di, del, della, mio, mia, mie, miei, suo, sua, la, il, dello",
    short: "compleanno/compl",
    no_if: "anche se, come se, vedere se, vediamo se, se ti interessa, se puoi, se vuoi saperlo",
};
