//! Dutch.

use super::{Age, Answers, Forms, Stops, Sums};

pub(super) static DUTCH: Forms = Forms {
    called: "",
    help: "hulp, commando's",
    privacy: "privacybeleid, privacyverklaring, privacy beleid",
    status: "mijn status",
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
