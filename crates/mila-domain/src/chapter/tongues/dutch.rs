//! Dutch.

use super::Words;

pub(super) static DUTCH: Words = Words {
    rules: "altijd, nooit, nooit meer, nooit ofte nimmer, vanaf nu, van nu af aan, vanaf vandaag, \
        voortaan, met ingang van vandaag, in het vervolg, in de toekomst, elke keer, iedere \
        keer, elke keer dat, telkens, telkens als, steeds wanneer, als ik je schrijf, als ik \
        je vraag, elke dag, iedere dag, elke ochtend, elke avond, elke week, onder geen \
        beding, in geen geval, onder geen enkele omstandigheid, zonder uitzondering, \
        standaard, als regel, tot nader order, tot ik iets anders zeg, tenzij ik, voor altijd, \
        voorgoed, noem me, noem mij, noem me niet, noem mij niet, ik heet, mijn naam is, je \
        mag me, spreek me aan, spreek me, praat met me, praat nederlands, antwoord in, \
        antwoord me, antwoord altijd, schrijf in, schrijf me in, ik heb liever, ik wil graag \
        dat, ik wil dat, ik wil niet dat, ik heb liever dat, zorg dat, zorg ervoor dat, let \
        erop dat, onthoud dat, onthou dat, denk eraan dat, vergeet niet dat, houd er rekening \
        mee, hou er rekening mee, de regel is, een regel, je moet altijd, je mag niet, je mag \
        nooit, verboten, verboden, gebruik geen, gebruik niet, stuur me geen, stuur geen, \
        stuur niet, schrijf niet, schrijf geen, zeg niet, zeg nooit, zeg tegen niemand, praat \
        niet, noem niet, vraag me niet, vraag niet, herinner me niet, maak me niet wakker, \
        stoor me niet, antwoord niet, voeg geen, geef me geen, deel niet, vertel niet, vertel \
        niemand, stel geen, bel me niet, bel niet, stop met, hou op met, houd op met, geen \
        emojis, geen emoji, zonder emojis, alleen in het nederlands, alleen nederlands, korte \
        antwoorden, houd het kort, hou het kort",
    promises: "ik beloof, beloof je, beloof ik, ik heb beloofd, beloofd, heeft me beloofd, hebben \
        beloofd, je hebt beloofd, beloofde, belofte, ik zweer, gezworen, toegezegd, ik heb \
        toegezegd, afgesproken, we hebben afgesproken, afspraak met, ik ben je schuldig, ik \
        ben hem schuldig, ik ben haar schuldig, schuldig, is me schuldig, is mij schuldig, \
        zijn me schuldig, krijgt nog van me, krijg nog van, krijg ik nog, geleend, uitgeleend, \
        teruggeven, terugbetalen, terugbrengen, terugbellen, herinner me eraan, herinner mij \
        eraan, herinner me, herinner mij, herinnering aan, help me herinneren, laat me niet \
        vergeten, ik mag niet vergeten, vergeet niet om, vergeet niet te, vergeet niet, denk \
        eraan, ik stuur je, stuur ik je, stuur ik, ik stuur het, ik bel je, bel ik je, ik bel \
        morgen, ik laat het weten, ik laat je weten, laat ik je weten, laat het je weten, ik \
        breng je, breng ik je, ik breng het, ik geef je, geef ik je, ik betaal je, betaal ik \
        je, ik maak het over, maak ik over, ik schrijf je, ik haal je op, haal ik je op, ik \
        help je, help ik je, ik regel het, regel ik, ik zorg ervoor, daar zorg ik voor, zorg \
        ik, ik koop, ik kom langs, kom ik langs, ik doe het, dat doe ik, reken op me, reken op \
        mij, komt goed ik, zei dat hij, zei dat ze, stuurt me, brengt me, belt me, betaalt me, \
        geeft me terug, gaat me",
    figures: "euro, euros, dollar, dollars, eur, usd, procent, januari, februari, april, in mei, \
        begin mei, eind mei, half mei, juni, juli, augustus, september, oktober, november, \
        december, kerstavond, oudejaarsavond, overmorgen, uur, middernacht, half zeven, half \
        acht, half negen, half tien, half elf, half twaalf, half een, half twee, half drie, \
        half vier, half vijf, half zes, kwart over, kwart voor, mijn adres, het adres, adres, \
        ik woon aan, ik woon op, postcode, postbus, huisnummer, verdieping, mijn nummer, \
        telefoonnummer, mobiele nummer, mijn mail, mijn e-mail, rekeningnummer, vluchtnummer, \
        boekingscode, kenteken",
    idle: "zoals altijd, nog altijd, beter laat dan nooit, bijna nooit, bijna altijd, nu of \
        nooit, nog nooit, je weet maar nooit, wat dan ook, dat doe ik niet",
    will: "ik zal, zal ik, ik ga, ga ik, ik moet, moet ik, we zullen, we gaan, hij zal, zij zal, \
        ze zal, hij gaat, ze gaat, ik wil, zal",
    deeds: "sturen, brengen, bellen, schrijven, betalen, overmaken, geven, teruggeven, \
        terugbetalen, halen, ophalen, kopen, helpen, laten weten, zeggen, doen, regelen, \
        maken, koken, bestellen, boeken, reserveren, nakijken, controleren, bezoeken, komen, \
        uitnodigen, meenemen, tekenen, inleveren, antwoorden, terugbellen, repareren, \
        organiseren, lenen, zorgen",
    endings: "",
    stems: "",
    streets: "straat, laan, gracht, singel, dreef",
    prefixes: "",
    on: "op, deze, volgende, komende, tot, sinds, vanaf, voor, na, elke, in, begin, eind, half, \
        afgelopen",
    days: "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandags, zondags",
    months: "mei, maart",
    parts: "ochtend, middag, avond, nacht, om, ochtends, avonds, namiddag",
    counted: "pond, cent, frank, kilo, kg, gram, liter, kilometer, meter, graden, jaar, dagen, \
        weken, maanden, uren, pil, pillen, tablet, tabletten, druppels, keer per dag, keer per \
        week, mensen, personen, gasten, kaartjes, per maand, duizend",
    at: "om, rond, tegen, tot, vanaf, voor, na, kamer, spoor, nummer, lijn, perron",
    numbers: "honderd, tweehonderd, driehonderd, vijfhonderd, duizend, tweeduizend, vijfduizend, \
        tienduizend, miljoen, half, halve, dozijn, nul, eerste, tweede, derde, vierde, vijfde, \
        zesde, zevende, achtste, negende, tiende, twaalfde, twintigste, dertigste, paar",
};
