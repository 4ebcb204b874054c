//! German.

use super::Words;

pub(super) static GERMAN: Words = Words {
    rules: "immer, niemals, nie wieder, nie mehr, bitte nie, niemals wieder, mich nie, mir nie, du \
        nie, sollst nie, auf keinen fall, keinesfalls, unter keinen umständen, ab jetzt, ab \
        sofort, von jetzt an, von nun an, ab heute, ab nun, fortan, künftig, in zukunft, \
        zukünftig, jedes mal, jedesmal, jedes mal wenn, immer wenn, wann immer, wenn ich dir \
        schreibe, wenn ich dich frage, jeden tag, täglich, jeden morgen, jeden abend, jede \
        woche, jede nacht, ohne ausnahme, ausnahmslos, grundsätzlich, standardmäßig, in der \
        regel, bis auf weiteres, bis ich etwas anderes sage, es sei denn ich, außer wenn ich, \
        für immer, dauerhaft, ein für alle mal, nenn mich, nenne mich, nennen sie mich, nennt \
        mich, nenn mich nicht, ich heiße, mein name ist, du kannst mich, sag du zu mir, duz \
        mich, duze mich, sieze mich, siez mich, sprich mich, sprich mit mir, rede mit mir, \
        antworte auf, antworte mir, antworte immer, schreib mir auf, schreib auf, ich \
        bevorzuge, ich möchte dass, ich möchte, dass du, ich will dass, ich will nicht dass, \
        ich möchte nicht dass, ich hätte gern dass, mir ist wichtig dass, achte darauf, pass \
        auf dass, stell sicher, denk daran dass, denk dran dass, merk dir, merke dir, merk dir \
        dass, vergiss nicht dass, beachte, berücksichtige, die regel ist, eine regel, regel \
        nummer, du darfst nicht, du darfst nie, du sollst nicht, du musst immer, verboten, \
        nicht erlaubt, benutze keine, benutz keine, verwende keine, verwende nie, schick mir \
        keine, schicke keine, schreib keine, schreib nicht, schreib mir nicht, sag nicht, sag \
        nie, sag niemandem, sag mir nicht, sprich nicht, erwähne nicht, erwähne nie, frag mich \
        nicht, frag nicht, erinnere mich nicht, weck mich nicht, stör mich nicht, störe mich \
        nicht, antworte nicht, füge keine, gib mir keine, teile nicht, erzähl niemandem, \
        erzähl nicht, schlag mir keine, empfiehl keine, ruf mich nicht, ruf nicht, hör auf \
        mich, hör auf mit, keine emojis, ohne emojis, nur auf deutsch, kurze antworten, fass \
        dich kurz, halte dich kurz",
    promises: "ich verspreche, versprochen, ich habe versprochen, habe ihm versprochen, habe ihr \
        versprochen, hat mir versprochen, haben mir versprochen, hast mir versprochen, hast du \
        versprochen, versprach, versprechen, ich schwöre, geschworen, ich habe zugesagt, \
        zugesagt, zusage, wir haben vereinbart, vereinbart, ausgemacht, abgemacht, ich \
        schulde, schulde ich, schulde dir, schuldet mir, schulden mir, schuldest mir, schuldet \
        uns, schulde ihm, schulde ihr, schulden, ich bin ihm schuldig, ich bin ihr schuldig, \
        bin dir schuldig, geliehen, ausgeliehen, verliehen, habe mir geliehen, zurückgeben, \
        zurückzahlen, zurückbringen, zurückrufen, erinnere mich daran, erinnere mich an, \
        erinner mich, erinner mich daran, erinnere mich, erinnern sie mich, erinnerung an, \
        lass mich nicht vergessen, ich darf nicht vergessen, vergiss nicht zu, vergiss nicht, \
        denk daran, denk dran, ich schick dir, ich schicke dir, schicke ich dir, schick ich \
        dir, ich schicke es, ich schicke ihr, ich schicke ihm, ich sende dir, ich sende ihnen, \
        ich schicke ihnen, ich ruf dich, ich rufe dich, ich rufe an, rufe ich an, rufe dich \
        an, ich melde mich, melde mich, ich bringe dir, bringe ich dir, ich bring dir, bring \
        ich dir, ich gebe dir, gebe ich dir, geb ich dir, ich überweise, überweise ich, ich \
        zahle dir, zahle ich dir, ich bezahle, ich schreibe dir, schreibe ich dir, schreib ich \
        dir, ich sage dir bescheid, ich sag dir bescheid, sage bescheid, gebe bescheid, geb \
        bescheid, ich hole dich, hole ich dich, ich hol dich, ich helfe dir, helfe ich dir, \
        ich kümmere mich, kümmere mich darum, kümmer mich, ich erledige, erledige ich, ich \
        besorge, besorge ich, ich komme vorbei, ich bin dabei, ich mache das, das mache ich, \
        mach ich, verlass dich auf mich, du kannst auf mich zählen, hat gesagt dass er, hat \
        gesagt dass sie, sagte er würde, sagte sie würde, will mir, wollte mir, gibt mir \
        zurück, schickt mir, bringt mir, ruft mich an, ruft mich zurück, zahlt mir",
    figures: "euro, euros, dollar, us dollar, schweizer franken, schekel, eur, usd, chf, prozent, \
        januar, jänner, februar, märz, april, im mai, anfang mai, ende mai, mitte mai, juni, \
        juli, august, september, oktober, november, dezember, heiligabend, silvester, neujahr, \
        übermorgen, uhr, mitternacht, mittags um, punkt acht, halb sieben, halb acht, halb \
        neun, halb zehn, halb elf, halb zwölf, halb eins, halb zwei, halb drei, halb vier, \
        halb fünf, halb sechs, viertel nach, viertel vor, dreiviertel, meine adresse, die \
        adresse, adresse, anschrift, ich wohne in der, wohne am, postleitzahl, plz, postfach, \
        hausnummer, stockwerk, wohnung nummer, meine nummer, telefonnummer, handynummer, meine \
        handynummer, meine mail, meine e-mail, kontonummer, iban, flugnummer, buchungsnummer, \
        buchungscode, kennzeichen",
    idle: "wie immer, immer noch, immer wieder, immer mehr, immer besser, immer weniger, noch \
        immer, was auch immer, wer auch immer, wo auch immer, wie auch immer, immerhin, besser \
        spät als nie, fast immer, jetzt oder nie, schulden machen, mach ich mir, beachte mich, \
        versprechen sich",
    will: "ich werde, werde ich, ich will, ich muss, muss ich, wir werden, wir müssen, er wird, \
        sie wird, er will, ich soll, ich wollte, ich habe vor, wird",
    deeds: "schicken, senden, bringen, anrufen, rufen, schreiben, zahlen, bezahlen, überweisen, \
        geben, zurückgeben, zurückzahlen, holen, abholen, kaufen, besorgen, helfen, melden, \
        sagen, machen, erledigen, kochen, backen, bestellen, buchen, reservieren, prüfen, \
        kontrollieren, besuchen, kommen, einladen, mitbringen, vorbeibringen, unterschreiben, \
        abgeben, antworten, reparieren, fertig, organisieren, leihen",
    endings: "",
    stems: "",
    streets: "straße, strasse, str, gasse, allee",
    prefixes: "",
    on: "am, diesen, nächsten, kommenden, bis, seit, ab, vor, nach, jeden, im, anfang, ende, \
        mitte, letzten, bis zum, in, den",
    days: "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montags, \
        dienstags, mittwochs, donnerstags, freitags, samstags, sonntags",
    months: "mai",
    parts: "morgen, früh, vormittag, mittag, nachmittag, abend, nacht, um, nächster woche, nächste \
        woche",
    counted: "franken, pfund, cent, mark, kilo, kg, gramm, liter, kilometer, meter, grad, jahre, \
        jahren, tage, tagen, wochen, monate, monaten, stunden, tablette, tabletten, tropfen, \
        mal am tag, mal täglich, mal die woche, personen, leute, gäste, karten, tickets, im \
        monat, stock, morgens, abends, tausend",
    at: "um, gegen, bis, ab, kurz vor, kurz nach, nach, vor, zimmer, gleis, nummer, linie, \
        wohnung",
    numbers: "hundert, zweihundert, dreihundert, vierhundert, fünfhundert, sechshundert, \
        siebenhundert, achthundert, neunhundert, tausend, zweitausend, dreitausend, \
        fünftausend, zehntausend, million, millionen, halb, halbe, dutzend, null, zwo, erster, \
        ersten, zweiten, dritten, vierten, fünften, sechsten, siebten, achten, neunten, \
        zehnten, elften, zwölften, dreizehnten, vierzehnten, fünfzehnten, sechzehnten, \
        siebzehnten, achtzehnten, neunzehnten, zwanzigsten, einundzwanzigsten, dreißigsten, \
        paar",
};
