//! Dutch.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static DUTCH: Forms = Forms {
    called: "",
    help: "hulp, commando's",
    privacy: "privacybeleid, privacyverklaring, privacy beleid",
    status: "mijn status",
    reminders: "mijn herinneringen tonen, toon mijn herinneringen, mijn reminders, lijst van \
        herinneringen, geplande herinneringen",
    start: "starten, beginnen, activeren",
    again: "ga door, doorgaan, verder, ga verder, hervatten, kom terug, begin, \
        je mag weer schrijven, je mag me weer schrijven, stuur me weer berichten, \
        opnieuw beginnen, aanmelden, inschrijven, ik ben van gedachten veranderd",
    language: "taal",
    voice: "stem",
    on: "altijd, aan",
    off: "uit, nooit",
    auto: "automatisch",
    show: "tonen, toon",
    hide: "verbergen, verberg",
    polite: "alsjeblieft, alstublieft, aub, a u b, graag, dank je, dank u, dank je wel, dank u wel, \
        dankjewel, dankuwel, bedankt, hartelijk dank, heel erg bedankt, hallo, hoi, hoi mila, \
        hallo mila, dag, goedemorgen, goedemiddag, goedenavond, goedendag, mila, sorry, pardon, \
        meneer, mevrouw, doei, haha, groetjes, even, gewoon, maar, dus, nou, hey mila, alvast, \
        fijne dag, nu, eens",
    stops: Stops {
        stop: "stop, stoppen, stopt, uitschrijven, afmelden, schrijf me uit, meld me af, \
            ik wil me uitschrijven, ik wil me afmelden, ik wil mij uitschrijven, \
            ik wil mij afmelden, afmelding, opzeggen, haal me van de lijst, \
            haal mij van de lijst, verwijder me, verwijder mij, verwijder me van de lijst, \
            laat me met rust, laat mij met rust, vergeet mijn nummer, geen berichten meer, \
            geen berichtjes meer, niet storen, stoor me niet, val me niet lastig, \
            val me niet meer lastig, stop met me lastig te vallen, stop ermee, hou op, houd op, \
            stop alles, alles stoppen",
        cancel: "annuleren, annuleer, einde, beëindigen, afsluiten, eindig, verlaten, afbreken",
        likely: "genoeg, het is genoeg, nu is het genoeg, zo is het genoeg, ga weg, wegwezen, \
            rot op, donder op, hou je mond, houd je mond, wees stil, stil, stilte, kop dicht, \
            geen interesse, ik heb geen interesse, niet geïnteresseerd, \
            ik ben niet geïnteresseerd, verkeerd nummer, u hebt het verkeerde nummer, \
            je hebt het verkeerde nummer, verkeerd verbonden, wis mijn nummer, \
            verwijder mijn nummer, kun je stoppen, kan je stoppen, kunt u stoppen, \
            ik wil stoppen, hoe stop ik dit, hoe kan ik stoppen, hoe meld ik me af, \
            hoe schrijf ik me uit, hoe stop ik de berichten, stop daarmee, abonnement opzeggen, \
            gesprek beëindigen, uitschakelen, zet uit, zet jezelf uit, spam, dit is spam, \
            te veel berichten, ophouden",
        halt: "stop met, hou op met, houd op met, stoppen met, kun je stoppen met, \
            kan je stoppen met, kunt u stoppen met, wil je stoppen met, \
            ik wil dat je stopt met, ik wil dat u stopt met, ik wil stoppen met, \
            gelieve te stoppen met",
        forbid: "stuur, schrijf, app, sms, contacteer, bericht, benader, text, ik wil niet dat je, \
            ik wil niet dat u, spreek",
        unwanted: "ik wil geen, ik wil niet, ik hoef geen, wij willen geen, ik wens geen, geen, \
            ik wil niets",
        write: "niet, geen, nooit, niets, niks, sturen, schrijven, te sturen, te schrijven, appen, \
            sms'en, contact opnemen, contacteren, mailen, schrijft, stuurt, appt, \
            berichten sturen",
        get: "ontvangen, krijgen, horen, zien",
        me: "me, mij, ons, aan mij, naar mij, met mij, naar dit nummer, naar mijn nummer, \
            dit nummer, mijn nummer",
        mail: "berichten, berichtjes, bericht, appjes, sms'jes, meldingen, je berichten, \
            uw berichten, van je, van jou, van u, whatsapp, spam",
        tail: "meer, nooit meer, weer, direct, meteen, onmiddellijk, per direct, voor altijd, \
            voorgoed, alle, alles, de, die, deze, het, van de lijst, lijst, van, definitief, \
            helemaal, volledig, hier, via whatsapp, nog, ooit, opnieuw, dienst, iets",
    },
    memory: Memory {
        called: "geheugen, het geheugen, je geheugen, jouw geheugen, uw geheugen, mijn geheugen, \
            geheugenfunctie, de geheugenfunctie, geheugenmodus, mijn geheugens",
        on: "on, aan, ingeschakeld, actief, geactiveerd, aangezet",
        off: "off, uit, uitgeschakeld, inactief, gedeactiveerd, uitgezet",
        turn: "zet, schakel, doe, laat, kun je, kan je, ik wil",
        turn_on: "aanzetten, inschakelen, activeren, activeer, schakel in, zet aan, toestaan, \
            sta toe, ik sta toe, accepteren, ik accepteer, heractiveren, weer aanzetten",
        turn_off: "uitzetten, uitschakelen, deactiveren, deactiveer, schakel uit, zet uit, stop, \
            stoppen, pauzeer, pauzeren, bezwaar, ik maak bezwaar, bezwaar maken, maak bezwaar, \
            ik wil geen, geen, ik wil niet, weigeren, ik weiger",
        show: "toon, laat zien, laat me zien, laat, bekijk, bekijken, zien, ik wil zien, \
            ik wil graag zien, mag ik zien, kan ik zien, lijst, geef me, vertel, vertel me, \
            vertel mij, zeg me, zeg, ik wil weten, ik wil graag weten, kun je me vertellen, \
            kan je me vertellen, wat staat er in, wat zit er in, noem",
        ask: "wat, wat allemaal, alles wat, alles, wat precies, wat nog meer, en wat, \
            welke dingen, welke informatie, welke gegevens, welke feiten, hoeveel, dat wat, \
            wat dan",
        know: "weet je, weet jij, weet u, je weet, jij weet, u weet, weet mila, weet, \
            herinner je je, herinner je, je je herinnert, heb je onthouden, heb je, heb jij, \
            je hebt onthouden, je hebt, je onthouden hebt, onthouden, onthoud je, je onthoudt, \
            heb je opgeslagen, opgeslagen, je hebt opgeslagen, je opgeslagen hebt, \
            heb je bewaard, bewaard, bewaar je, je bewaart, heb je genoteerd, genoteerd, \
            heb je geleerd, geleerd, sla je op, ken je, heeft u, heeft u opgeslagen, hebt u",
        keep: "onthouden, te onthouden, onthoud, opslaan, op te slaan, sla op, bewaren, \
            te bewaren, bewaar, noteren, te noteren, noteer, opschrijven, op te schrijven, \
            verzamelen, te verzamelen, leren, met onthouden van, met bewaren van, met opslaan van",
        kept: "onthoudt, opslaat, bewaart, noteert",
        of_me: "over mij, over me, van mij, van me, over mijn leven, over mijn persoon, \
            wat mij betreft, aan mij",
        things: "dingen, niets, niks, iets, informatie, gegevens, feiten, details, alles, \
            persoonlijke dingen, persoonlijke gegevens, herinneringen, geen dingen, \
            geen gegevens, geen informatie, geen herinneringen",
        told: "wat ik zeg, wat ik je zeg, wat ik schrijf, wat ik vertel, wat ik je vertel",
        halt: "stop, stop met, stop ermee, hou op, hou op met, houd op met, wil je stoppen met, \
            kun je stoppen met, kan je stoppen met, je moet stoppen met, ik wil dat je stopt met, \
            ik wil niet dat je, ik wil niet dat u, ik heb liever niet dat je, \
            ik maak bezwaar tegen, ik verbied je, je mag niet, je mag geen",
        forbid: "niet, nooit, geen, niets, niks, niets meer, nooit meer",
        may: "je mag, u mag, je kunt, je kan, ik sta toe dat je, begin, begin met, ga weer, \
            het is goed dat je, je hebt toestemming om",
        tail: "al, nu, tot nu toe, tot nu, nog, precies, eigenlijk, echt, helemaal, meer, \
            niet meer, vanaf nu, voortaan, in de toekomst, weer, opnieuw, op dit moment, \
            momenteel, vandaag, allemaal, in je geheugen, in het geheugen, mila, dan, eens, om, \
            voorlopig, zo, alles, in totaal, er",
        shown: "wat heb ik je over mij verteld, wat heb ik je over mezelf verteld, \
            wat heb ik over mezelf verteld, weet je iets over mij, weet je wat over mij, \
            staat het geheugen aan, staat het geheugen uit, is het geheugen aan, \
            is het geheugen uit, staat je geheugen aan, wat staat er in je geheugen, \
            wat zit er in je geheugen, welke herinneringen heb je aan mij",
        allowed: "onthoud weer dingen, je mag weer dingen onthouden, je mag weer onthouden, \
            begin weer met onthouden, begin met onthouden",
        refused: "stop met onthouden, hou op met onthouden, stop met dingen onthouden, \
            stop met dingen te onthouden, onthoud niets, onthoud niks, onthoud niets meer, \
            onthoud niks meer, bewaar niets, bewaar niks, bewaar niets meer, sla niets op, \
            sla niks op, sla niets meer op, noteer niets, noteer niks, onthoud niet wat ik zeg, \
            onthoud niet wat ik je vertel, bewaar niet wat ik zeg, geen geheugen, \
            je mag niets onthouden, ik wil niet dat je iets onthoudt, \
            ik wil niet dat je dingen onthoudt, ik maak bezwaar tegen het geheugen, \
            bezwaar tegen het geheugen, bezwaar tegen geheugen",
    },
    answers: Answers {
        yes: "ja, jaa, jawel, jazeker, zeker, zeker weten, natuurlijk, tuurlijk, uiteraard, \
            klopt, dat klopt, inderdaad, jep, jup, yep, yes, ja hoor, ja ja, jaja, precies, \
            juist, correct, absoluut, vanzelfsprekend, ik bevestig, bevestigd, ja natuurlijk, \
            ja zeker, reken maar, ja dat ben ik, dat ben ik, definitief, j, tuurlijk wel, wel",
        no: "nee, neen, nope, nee hoor, nee nee, zeker niet, natuurlijk niet, helaas niet, \
            helaas nee, absoluut niet, geenszins, echt niet, helemaal niet, tuurlijk niet",
        no_is_not: false,
        not: "niet, ik niet, ben ik niet, dat ben ik niet, ik ben niet, geen, nooit",
        either: "",
        ok: "ok, oké, okay, okey, oke, prima, goed, is goed, akkoord, begrepen, top, best, \
            fijn, mooi, k, okidoki, perfect, duidelijk, ik ga akkoord, afgesproken",
        affirm: "ben ik, dat ben ik, ik ben ouder, ik ben het",
        go: "doe dat, doe maar, doe het, ik weet het zeker, heel zeker, ik wil het, ik wil, \
            dat wil ik, helemaal, ga je gang, stoppen",
        stay: "stop niet, niet stoppen, ga door, doorgaan, wacht, laat maar, maakt niet uit, \
            vergeet het, vergissing, per ongeluk, foutje, fout, het was een vergissing, blijf, \
            niet nu, nog niet, doe het niet, doe maar niet, ik wil niet, ik wil niet stoppen, \
            liever niet, niet doen, alsjeblieft niet, niet",
    },
    age: Age {
        i: "ik, ik ben",
        frame: "ben, jaar, jaren, j, oud, jaar oud, leeftijd, mijn leeftijd is, mijn leeftijd, \
            ik ben, ben ik, jarige, jong",
        filler: "en, half, een half, al, net, pas, nog maar, slechts, precies, geworden, \
            net geworden, ben geworden, werd, vorige week, vorige maand, vorig jaar, \
            afgelopen week, gisteren, vandaag, geleden, momenteel, eigenlijk, eerlijk gezegd, \
            nog steeds, een, man, vrouw, persoon, sinds, kort, onlangs, dit jaar, de, het, \
            ruim, ver, lang, allang, ongeveer, wel, hoor, echt, nu, mijn, kortgeleden",
        over: "boven, boven de, ouder dan, meer dan, minstens, minimaal, ten minste, tenminste, \
            +, over de, hoger dan, niet jonger dan, niet onder de, voorbij de, vanaf",
        older: "of ouder, ouder, of meer, en ouder, plus, daarboven, erboven, en hoger, of hoger, \
            veel ouder, daar boven, ouder dan dat",
        under: "onder, onder de, jonger dan, minder dan, beneden, lager dan, <",
        younger: "jonger, te jong, of jonger, daaronder, eronder, of minder, minder",
        soon: "bijna, binnenkort, word, ik word, wordt, zal worden, volgende week, \
            volgende maand, volgend jaar, komende week, komende maand, morgen, net niet, \
            nog net niet, haast, tot, als ik, in, nog even, weldra, over een, over twee, \
            over drie",
        spans: "maanden, maand, weken, week, dagen, dag",
        not_yet: "nog niet, nog geen, ben ik nog niet, ik ben nog niet, ik ben nog geen, \
            nog lang niet",
        adult: "volwassen, volwassene, meerderjarig, ik ben volwassen, ik ben meerderjarig, \
            gepensioneerd, gepensioneerde, opa, oma, een volwassene, bejaard",
        born: "geboren, geboren in, ik ben geboren in, geboortejaar, bouwjaar, \
            mijn geboortejaar is, van",
        numbers: "een=1, één=1, twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, \
            tien=10, elf=11, twaalf=12, dertien=13, veertien=14, vijftien=15, zestien=16, \
            zeventien=17, achttien=18, negentien=19, twintig=20, dertig=30, veertig=40, \
            vijftig=50, zestig=60, zeventig=70, tachtig=80, negentig=90",
        sums: Sums::OneFirst("en"),
    },
};
