//! German.

use super::Lexis;

pub(super) static GERMAN: Lexis = Lexis {
    stop: "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, ich, du, er, \
        sie, es, wir, ihr, mich, mir, dich, dir, ihn, ihm, uns, euch, sich, mein, meine, meinen, \
        meinem, meiner, meines, dein, deine, sein, seine, seinen, seiner, ihre, ihren, ihrer, unser, \
        unsere, und, oder, aber, dass, ob, wenn, als, wie, was, wer, wo, wann, in, im, an, am, auf, \
        aus, bei, mit, nach, von, vom, zu, zum, zur, für, über, um, ohne, durch, nicht, kein, keine, \
        ja, nein, bin, bist, ist, sind, seid, war, waren, gewesen, habe, hab, hast, hat, haben, \
        hatte, werde, wird, kann, sehr, mehr, auch, schon, noch, nur, hier, da, dann, so, doch, mal, \
        bitte, danke, hallo, alles, nichts, jetzt, weil, benutzer, nutzer, person",
    verb: "mag, liebt, hasst, möchte, will, bevorzugt, wohnt, lebt, arbeitet, studiert, isst, \
        trinkt, nimmt, spricht, heißt, genannt, name, namens, jahre, alt, alter, geboren, \
        verheiratet, geburtstag, braucht, benutzt, immer, nie, niemals, datum, reist, kommt, \
        fährt, fliegt, geht, lieblings, schwester, bruder, tag, gern, gerne, werden, gerufen",
    nod: "ja, nein, nö, jo, jep, ok, okay, klar, gut, genau, richtig, stimmt, danke, bitte, \
        hallo, hi, tschüss, vielleicht, super, natürlich, alles klar, ja bitte, nein danke, wahr",
    not: "nicht, nichts, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, \
        nirgends, ohne, weder, noch nie, nein, aufgehört, hasse, hasst, verabscheue, aufhöre, \
        hört auf, höre auf, hörte auf",
    not_not: "nicht nur, kein problem, keine sorge, vergiss nicht, nicht vergessen, ohne \
        zweifel, kein zweifel",
    but: "aber, sondern, jedoch, obwohl, während, doch",
    and: "und, oder, denn, weil",
    who: "ich, mein, meine, er, sie, es, wir, ihr, bin, habe, mag, nenn mich, nennt mich, meins",
    ask: "merk dir, merke dir, merken sie sich, merk es dir, kannst du dir merken, dir merken, \
        dir bitte merken, erinnere dich daran dass, vergiss nicht, nicht vergessen, notiere, notier \
        dir, schreib dir auf, schreib auf, behalte im kopf, behalt im kopf, denk daran, denk dran, \
        denke daran, beachte, beachte bitte, speichere, speicher, zur info, für die zukunft, für das \
        nächste mal, du sollst wissen, nimm zur kenntnis, im hinterkopf, präg dir ein",
    ask_first: "merke, merk, notiere, notier, speichere, speicher, behalte, notiz",
    polite: "bitte, hallo, hi, hey, mila, und, aber, auch, kannst du, könntest du, würdest du, \
        ok, ja, gut, also, jetzt",
    recall: "ich erinnere mich, ich kann mich nicht erinnern, ich erinnere mich nicht, erinnerst \
        du dich, weißt du noch, abstand zwischen uns",
    off: "unter uns, unter uns gesagt, nur unter uns, zwischen uns, inoffiziell, off the record, im \
        vertrauen, merk dir das nicht, merke dir das nicht, nicht merken, nicht speichern, speichere \
        das nicht, speicher das nicht, nicht notieren, notiere das nicht, schreib das nicht auf, \
        vergiss was ich gesagt, vergiss das ich, vergiss dass ich, vergiss das, das ist ein \
        geheimnis, geheim, vertraulich, sag es niemandem, sag das niemandem, bleibt unter uns, musst \
        du dir nicht merken, brauchst du dir nicht zu merken, nicht für das protokoll, soll nicht \
        gespeichert, nicht gespeichert werden, bleibt zwischen uns, ich habe nichts gesagt, vergiss \
        was ich",
    question: "mag ich, bin ich, habe ich, hab ich, wohne ich, kann ich, soll ich, war ich, esse \
        ich, trinke ich, ist es, ist das, hast du, bist du, kannst du, weißt du, was ist, was soll, \
        was kann, was mag, wer ist, wer bin, wo ist, wo wohne, wo kann, wann ist, wann bin, warum, \
        wieso, weshalb, welche, welcher, welches, wie heißt, wie heiße, wie alt, wie viel, wie \
        viele, wie ist, wie kann, ob ich",
    game: "stell dir vor, stellen wir uns vor, nehmen wir an, angenommen, tu so als, tun wir so, \
        lass uns spielen, zum beispiel, beispielsweise, hypothetisch, im spiel, ich habe geträumt, \
        im traum, es war einmal, schreib eine geschichte, rollenspiel",
    what_if: "wenn ich wäre, wäre, wäre ich, hätte ich, würde, würde ich, was wäre wenn, als ob, \
        als wäre, wenn ich hätte, wenn ich könnte, scherz, nur spaß, war ein witz, ironie",
    when_if: "wenn, falls, ob, sofern, es sei denn, vielleicht, eventuell, ich könnte, könnte ich, wir \
        könnten",
    said: "sagte, sagt, hat gesagt, gesagt, schrieb, schreibt, geschrieben, geschickt, \
        antwortete, fragte, meinte, erzählte, nachricht, mail, brief, text, artikel",
    task: "übersetze, übersetz, übersetzen, korrigiere, korrigier, verbessere, fasse zusammen, \
        fass zusammen, formuliere, schreibe, schreib, antworte auf, wie sagt man, überarbeite, \
        erkläre",
    label: "notiz, hinweis, merke, erinnerung, adresse, telefon, handy, mail, email, geburtstag, \
        allergien, name, beruf, alter, wichtig, korrektur, passwort, code, ja, nein, übrigens, \
        stadt, ich, über mich, info, ps, familie",
    weekday: "montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend, sonntag",
    month: "januar/jänner/jan, februar/feb, märz, april/apr, mai, juni, juli, august/aug, \
        september/sept, oktober/okt, november/nov, dezember/dez",
    span: "sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, nacht, woche, \
        wochen, wochenende, monat, monate, monaten, jahr, jahre, jahren, sommer, winter, frühling, \
        herbst, morgen, abend, vormittag, nachmittag",
    relative: "heute, morgen, übermorgen, gestern, vorgestern, heute abend, heute nacht, diese \
        %, diesen %, dieses %, dieser %, diesem %, nächste %, nächsten %, nächstes %, nächster %, \
        nächstem %, kommende %, kommenden %, kommendes %, letzte %, letzten %, letztes %, letzter %, \
        vorige %, vorigen %, voriges %, vergangene %, vergangenen %, vergangenes %, nächsten @, \
        kommenden @, letzten @, diesen @, am @, @, in # %, in einem %, in einer %, in ein paar %, \
        vor # %, vor einem %, vor einer %, vor ein paar %, vor kurzem, bald, demnächst, neulich, \
        kürzlich, gerade eben, im moment, zurzeit, momentan, gleich, nächsten # %, letzten # %, \
        anfang nächster %, ende nächster %",
    often: "jeden @, jeder @, immer @, @ bis @, von @ bis @, jeden %, jede %, jedes %, am morgen, am \
        abend, jeden morgen, guten morgen, montags, dienstags, mittwochs, donnerstags, freitags, \
        samstags, sonntags, dieses Jahr, dieses Jahres, in diesem Jahr",
    secret: "passwort*, passwörter, kennwort*, pin, pins, geheimzahl, pin code, zugangscode, \
        sicherheitscode, türcode, alarmcode, geheimcode, tan, cvv, kreditkarte*, ec karte, \
        kartennummer, bankkonto, kontonummer, iban, sozialversicherungsnummer, steuernummer, steuer \
        id, personalausweis*, ausweisnummer, reisepass*, passnummer, führerscheinnummer, \
        zugangsdaten, token, privater schlüssel, api schlüssel, wlan passwort",
    health: "krank*, krankheit*, erkrank*, diagnos*, medikament*, medizin, arznei*, tablette*, pille, \
        rezept vom arzt, dosis, symptom*, therap*, psycholog*, psychiat*, depress*, angststörung, \
        panikattack*, bipolar*, schizo*, autis*, adhs, trauma*, suizid*, selbstmord*, magersucht, \
        bulimi*, süchtig, sucht, alkoholiker*, krebs, tumor*, leukämie, chemo*, diabet*, \
        zuckerkrank, insulin, asthma*, allerg*, unverträglich*, intoleran*, zöliakie, epilep*, \
        migräne*, herzinfarkt, herzkrank*, schlaganfall, blutdruck, bluthochdruck, cholesterin, \
        anämie, schilddrüse*, arthritis, rheuma, parkinson, alzheimer, demenz*, multiple sklerose, \
        lupus, hepatitis, dialyse, hiv, aids, herpes, infekt*, virus, covid, corona, grippe, \
        lungenentzündung, fieber, erkältet, schwanger*, fehlgeburt, abtreibung, wechseljahre, \
        menstruation, meine periode, endometriose, operation, operiert, krankenhaus, mein arzt, \
        meine ärztin, beim arzt, zum arzt, blutwert*, blutgruppe, geimpft, impfung*, behinder*, \
        schwerbehindert, rollstuhl*, blind, taub, gehörlos, gelähmt, legasthen*, verletz*, \
        gebrochen, schmerz*, bandscheibe*, schlaflos*, schlafstörung*, übergewicht*, adipos*, \
        psychisch*, burnout, antibioti*, chronisch*, transplantation, übelkeit, erbrechen, \
        durchfall, laktose*, antidepress*, schlafmittel, schmerzmittel, beruhigungsmittel, \
        betablocker, paracetamol, ibuprofen, blutverdünner, anämi*, blutarm*, eisenmangel, \
        vitaminmangel, mangel an eisen",
    can: "kannst du, könntest du, würdest du, können sie, könnten sie, würden sie, magst du, \
        willst du, ist es möglich, wäre es möglich, macht es dir was aus, du kannst",
    keep: "merken dass, dir merken, dir das merken, sich merken, merken, notieren, speichern, \
        aufschreiben, im kopf behalten, behalten, daran denken dass, berücksichtigen, im \
        hinterkopf behalten",
    yet: "fahre, trinke, rauche, esse, mag, kann, will, spiele, schlafe, arbeite, lese, koche, \
        besitze, nutze, benutze, tanze, reise, noch, auch, immer, schon, ich, habe",
    amount: "mehrere=0, einige=0, hundert=100, hunderte=100, tausend=1000, tausende=1000, \
        dutzend=12, dutzende=12, paar=2, million=1000000, beide=2, zwillinge=2, drillinge=3, \
        ersten=1, zweiten=2, dritten=3, vierten=4, fünften=5, sechsten=6, siebten=7, \
        achten=8, neunten=9, zehnten=10, zwanzigsten=20, dreißigsten=30",
    years: "letztes jahr=-1, letzten jahr=-1, vorigen jahr=-1, voriges jahr=-1, vergangenes \
        jahr=-1, vergangenen jahr=-1, vor einem jahr=-1, vorletztes jahr=-2, vor # jahren=-#, \
        seit # jahren=-#, dieses jahr=0, diesem jahr=0, nächstes jahr=1, nächsten jahr=1, in \
        einem jahr=1, in # jahren=#, letzten monat=-1m, vor einem monat=-1m, vor # monaten=-#m, \
        diesen monat=0m, nächsten monat=1m, in # monaten=#m",
    code: "code, codes, pin, nummer, geheimnummer, kombination",
    lock: "karte, karten, tür, tor, alarm, tresor, safe, bank, konto, sim, schließfach, spind, \
        visa, haustür, garage, girocard, schloss, alarmanlage",
    open_code: "nummer eins, hausnummer, quellcode, dresscode",
    job: "psychologe, psychologin, psychiater, psychiaterin, psychotherapeut, psychotherapeutin, \
        therapeut, therapeutin, krankenschwester, krankenpfleger, krankenpflegerin, studier* \
        medizin, medizinstud*, arbeite im krankenhaus, arbeitet im krankenhaus, arbeite in einem \
        krankenhaus, arbeitet in einem krankenhaus, krankenschwester im krankenhaus, arzt im \
        krankenhaus, ärztin im krankenhaus, pfleger im krankenhaus, krankenversicherung, \
        krankenkasse",
    patient: "mein, meine, meinem, meiner, meinen, zum, zur, beim, bei, einen, brauche, braucht, \
        sehe, mit, sein, seine, ihre",
    real: "eigentlich, zurzeit, momentan, in wirklichkeit, im moment, jetzt, heute, nun",
    days: "heute=0, heute abend=0, heute nacht=0, morgen=1, übermorgen=2, gestern=-1, \
        vorgestern=-2, vor # tagen=-#, in # tagen=#, in einer woche=1w, in # wochen=#w, vor \
        einer woche=-1w, vor # wochen=-#w, in einem monat=1m, in # monaten=#m, nächste \
        woche=1week, letzte woche=-1week, diese woche=0week, am wochenende=0weekend, dieses \
        wochenende=0weekend, @=@, am @=@, diesen @=@, kommenden @=@, nächsten @=@next, \
        letzten @=-@, am #=#th",
    gone: "war, waren, hatte, hatten, bin, habe, hat, ist, wurde, ging, kam",
    clock: "viertel nach #=0:15, halb #=-1:30, viertel vor #=-1:45, # uhr abends=12:00, # \
        uhr nachmittags=12:00, # uhr=0:00",
    wish: "will, wollen, möchte, möchten, würde gern, würde gerne, würde, hoffe, hofft, \
        träume, träumt, traum, plane, plant, wünsche, wünscht, brauche, braucht, werde, \
        wird, habe vor, hat vor, spare auf, spart auf, überlege, überlegt",
    past: "war, waren, früher, damals, ehemalig*, ex, hatte, wohnte, arbeitete, als kind, \
        gewohnt, gearbeitet, aufgewachsen",
    kin: "schwester/schwestern, bruder/brüder/bruders, mutter/mama/mutti, vater/papa/vaters, \
        frau, mann/mannes, sohn/söhne/sohnes, tochter/töchter, freundin/freundinnen, \
        freund/freunde/freundes, onkel/onkels, tante/tanten, cousin/cousins, cousine, \
        oma/großmutter, opa/großvater, neffe/neffen, nichte/nichten, schwager/schwagers, \
        schwägerin, schwiegermutter, schwiegervater, chef, chefin, nachbar, nachbarin, hund, \
        katze, enkel, enkelin",
    of: "von, vom, meiner, meines, meinem, seiner, ihrer, der, des, meine, mein",
    short: "geburtstag/geb, wohnung/whg",
    no_if: "falls du, falls es, auch wenn, als ob, ob das, wenn möglich, wenn du kannst, mal \
        sehen ob",
};
