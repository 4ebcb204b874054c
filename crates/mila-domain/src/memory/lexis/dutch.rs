//! Dutch.

use super::Lexis;

pub(super) static DUTCH: Lexis = Lexis {
    stop: "de, het, een, ik, je, jij, u, hij, zij, ze, wij, we, jullie, mij, me, jou, hem, haar, \
        ons, hun, mijn, jouw, uw, zijn, onze, dit, dat, deze, die, en, of, maar, als, dan, wat, wie, \
        waar, wanneer, hoe, in, op, aan, van, voor, met, naar, bij, uit, om, over, door, zonder, te, \
        tot, niet, geen, ja, nee, ben, bent, is, was, waren, heb, hebt, heeft, hebben, had, wordt, \
        kan, zal, heel, meer, ook, al, nog, er, hier, daar, zo, hallo, dank, dankje, bedankt, alles, \
        iets, niets, nu, want, omdat, gebruiker, persoon",
    verb: "houdt, vindt, haat, wil, woont, leeft, werkt, studeert, eet, drinkt, neemt, spreekt, \
        heet, genaamd, naam, jaar, oud, leeftijd, geboren, getrouwd, verjaardag, nodig, gebruikt, \
        altijd, nooit, datum, reist, komt, gaat, favoriete, lekker, leuk, zus, broer, dag, graag, \
        liever, worden, genoemd",
    nod: "ja, nee, ok, oké, goed, prima, klopt, precies, dank je, dankjewel, bedankt, hoi, hallo, \
        doei, misschien, zeker, natuurlijk, top, graag, waar",
    not: "niet, niets, geen, nooit, niemand, nergens, zonder, noch, nee, gestopt, haat, haten, \
        stop, stopt, stopte, stoppen",
    not_not: "niet alleen, geen probleem, vergeet niet, niet vergeten, zonder twijfel, geen \
        zorgen",
    but: "maar, echter, hoewel, terwijl, doch",
    and: "en, of, want, omdat",
    who: "ik, mijn, hij, zij, ze, wij, we, het, noem me, noem mij",
    ask: "onthoud dat, onthoud dit, onthouden dat, onthoud, kun je onthouden, wil je onthouden, \
        vergeet niet, niet vergeten, houd er rekening mee, hou er rekening mee, houd in gedachten, \
        noteer, schrijf op, sla op, bewaar dit, voor de volgende keer, ter info, in je geheugen, \
        denk eraan",
    ask_first: "onthoud, noteer, bewaar, let op, notitie",
    polite: "alsjeblieft, alstublieft, aub, hoi, hallo, hey, mila, en, maar, ook, kun je, kan \
        je, wil je, zou je, ok, ja, dus",
    recall: "ik herinner me, ik kan me niet herinneren, herinner je je, weet je nog, afstand \
        tussen ons",
    off: "onder ons, tussen ons, off the record, in vertrouwen, onthoud dit niet, onthoud dat niet, \
        niet onthouden, niet opslaan, sla dit niet op, sla dat niet op, noteer dit niet, niet \
        noteren, schrijf dit niet op, bewaar dit niet, niet bewaren, vergeet wat ik zei, vergeet dat \
        ik, vergeet dit, is een geheim, het is geheim, vertrouwelijk, zeg het tegen niemand, hoef je \
        niet te onthouden, blijft onder ons, blijft tussen ons",
    question: "wat is, wat zijn, wat moet, wat kan, wie is, wie ben, waar is, waar woon, waar \
        kan, wanneer is, waarom, welke, welk, hoe heet, hoe oud, hoeveel, hoe lang, hoe kan, hou ik, \
        ben ik, heb ik, woon ik, kan ik, moet ik, eet ik, ben je, heb je, kun je, weet je, is het, \
        is er",
    game: "stel je voor, stel dat, laten we doen alsof, doe alsof, laten we spelen, \
        bijvoorbeeld, hypothetisch, in het spel, ik droomde, in mijn droom, er was eens, schrijf een \
        verhaal, rollenspel",
    what_if: "als ik was, zou ik, als ik had, als ik kon, als ik zou, wat als, was ik maar, had \
        ik maar, alsof, zou zijn, grapje, geintje",
    when_if: "als, indien, tenzij, misschien, wellicht, mocht ik",
    said: "zei, zegt, gezegd, schreef, schrijft, stuurde, antwoordde, vroeg, vertelde, bericht, \
        mail, brief, tekst, artikel",
    task: "vertaal, vertalen, corrigeer, verbeter, vat samen, herschrijf, schrijf, antwoord op, \
        hoe zeg je, leg uit",
    label: "notitie, let op, herinnering, onthoud, adres, telefoon, mail, email, verjaardag, \
        allergieën, naam, werk, leeftijd, belangrijk, correctie, wachtwoord, code, ja, nee, \
        trouwens, stad, ik, over mij, familie",
    weekday: "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
    month: "januari/jan, februari/feb, maart, april, mei, juni, juli, augustus/aug, \
        september/sept, oktober/okt, november/nov, december/dec",
    span: "seconden, minuut, minuten, uur, uren, dag, dagen, nacht, week, weken, weekend, \
        weekeinde, maand, maanden, jaar, jaren, zomer, winter, lente, herfst, ochtend, avond, \
        middag",
    relative: "vandaag, morgen, overmorgen, gisteren, eergisteren, vanavond, vannacht, \
        vanochtend, vanmiddag, deze %, dit %, volgende %, volgend %, komende %, komend %, afgelopen \
        %, vorige %, vorig %, laatste %, volgende @, komende @, afgelopen @, vorige @, op @, @, over \
        # %, over een %, over een paar %, binnen # %, # % geleden, een % geleden, paar % geleden, % \
        geleden, binnenkort, onlangs, laatst, op dit moment, straks, zo meteen",
    often: "elke @, iedere @, elke %, iedere %, elk %, ieder %, van @ tot @, @ tot @, goede morgen, \
        sochtends, savonds, dit jaar",
    secret: "wachtwoord*, pincode, pin, toegangscode, beveiligingscode, deurcode, alarmcode, \
        geheime code, cvv, creditcard*, bankpas*, kaartnummer, bankrekening*, rekeningnummer, iban, \
        bsn, burgerservicenummer, paspoortnummer, mijn paspoort, identiteitskaart, rijbewijsnummer, \
        inloggegevens, token, privésleutel",
    health: "ziek*, ziekte*, diagnos*, medicijn*, medicatie, pil, pillen, tablet, recept van de dokter, \
        dosis, symptom*, therap*, psycholoog, psychiat*, depress*, angststoornis, paniekaanval*, \
        bipolair*, schizo*, autis*, adhd, trauma*, zelfmoord*, suïcid*, anorexia, boulimia, \
        verslaaf*, verslav*, alcoholist*, kanker, tumor*, leukemie, chemo*, diabet*, suikerziekte, \
        insuline, astma*, allerg*, intoleran*, coeliakie, glutenintoleran*, epilep*, migraine*, \
        hartaanval, hartinfarct, beroerte, bloeddruk, cholesterol, bloedarmoede, schildklier, \
        artritis, reuma, parkinson, alzheimer, dementie, sclerose, hepatitis, dialyse, hiv, aids, \
        herpes, infectie*, virus, covid, corona, griep, longontsteking, koorts, zwanger*, miskraam, \
        abortus, overgang, menstruatie, ongesteld, endometriose, operatie*, geopereerd, ziekenhuis, \
        mijn dokter, mijn huisarts, bij de dokter, bloedgroep, gevaccineerd, vaccin*, gehandicapt*, \
        handicap, rolstoel*, blind, doof, verlamd, dyslexi*, gewond, blessure, gebroken, pijn, \
        hoofdpijn, rugpijn, hernia, slapeloos*, obes*, overgewicht, burn out, burnout, psychisch*, \
        antibiotica, chronisch*, transplantatie, misselijk*, diarree, lactose*, antidepress*, \
        slaappil*, pijnstiller*, kalmeringsmiddel*, bloedverdunner*, paracetamol, ibuprofen, anemie, \
        ijzertekort, vitaminetekort, tekort aan",
    can: "kun je, kan je, wil je, zou je, kunt u, kan u, zou je willen, zou je kunnen, vind je \
        het erg om, is het mogelijk, kun jij",
    keep: "onthouden dat, onthouden, noteren, opschrijven, opslaan, bewaren, rekening houden, in \
        gedachten houden, niet vergeten",
    yet: "rijd, drink, rook, eet, kan, wil, speel, slaap, werk, lees, kook, gebruik, dans, reis, \
        nog, ook, al, steeds, ik, heb",
    amount: "meerdere=0, enkele=0, honderd=100, honderden=100, duizend=1000, duizenden=1000, \
        dozijn=12, tiental=10, twintigtal=20, paar=2, miljoen=1000000, beide=2, tweeling=2, \
        eerste=1, tweede=2, derde=3",
    years: "vorig jaar=-1, afgelopen jaar=-1, een jaar geleden=-1, # jaar geleden=-#, # jaren \
        geleden=-#, al # jaar=-#, sinds # jaar=-#, dit jaar=0, volgend jaar=1, komend jaar=1, \
        over een jaar=1, over # jaar=#, vorige maand=-1m, een maand geleden=-1m, # maanden \
        geleden=-#m, deze maand=0m, volgende maand=1m, over # maanden=#m",
    code: "code, codes, pin, nummer, combinatie",
    lock: "kaart, kaarten, pas, deur, poort, alarm, kluis, bank, rekening, sim, kluisje, visa, \
        slot, garage, voordeur",
    open_code: "postcode, broncode, nummer een",
    job: "psycholoog, psychologe, psychiater, therapeut, therapeute, fysiotherapeut, \
        ziekenverzorg*, studeer geneeskunde, werk in een ziekenhuis, werkt in een ziekenhuis, \
        werk in het ziekenhuis, werkt in het ziekenhuis, verpleegkundige in het ziekenhuis, \
        verpleegkundige in een ziekenhuis, ziekenhuisapotheker, ziekteverzekering",
    patient: "mijn, naar, bij, nodig, zie, heb, heeft, met, zijn, haar, mn",
    real: "eigenlijk, momenteel, in werkelijkheid, nu, vandaag",
    days: "vandaag=0, vanavond=0, morgen=1, overmorgen=2, gisteren=-1, eergisteren=-2, # \
        dagen geleden=-#, over # dagen=#, over een week=1w, over # weken=#w, een week \
        geleden=-1w, # weken geleden=-#w, over een maand=1m, over # maanden=#m, volgende \
        week=1week, vorige week=-1week, dit weekend=0weekend, @=@, op @=@, komende @=@, \
        volgende @=@next, afgelopen @=-@, vorige @=-@, op de # e=#th, de # e=#th",
    gone: "was, waren, had, hadden, ben, heb, heeft, is, ging, kwam",
    clock: "kwart over #=0:15, half #=-1:30, kwart voor #=-1:45, # uur savonds=12:00, # uur \
        smiddags=12:00, # uur=0:00",
    wish: "wil, willen, wou, zou graag, zou willen, zou, hoop, hoopt, droom, droomt, plan, \
        plannen, van plan, wens, wenst, heb nodig, heeft nodig, ga worden, gaat worden, word \
        later, spaar voor, spaart voor, overweeg, overweegt",
    past: "was, waren, vroeger, ooit, voormalig, ex, woonde, werkte, had, als kind, opgegroeid",
    kin: "zus/zusje/zussen, broer/broertje/broers, moeder/mama/mam, vader/papa/pap, vrouw, \
        man, zoon/zonen, dochter/dochters, vriendin, vriend/vrienden, oom, tante, neef, \
        nicht, oma, opa, schoonmoeder, schoonvader, zwager, schoonzus, baas, buurman, \
        buurvrouw, hond, kat, kleinzoon, kleindochter",
    of: "van, mijn, zijn, haar, de, het, m n",
    short: "verjaardag/bday",
    no_if: "mocht je, ook als, alsof, kijken of, als je het weten wilt, als het kan",
};
