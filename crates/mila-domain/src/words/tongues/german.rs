//! German.

use super::{Age, Answers, Forms, Stops, Sums};

pub(super) static GERMAN: Forms = Forms {
    called: "",
    help: "hilfe, befehle",
    privacy: "datenschutz, datenschutzerklärung, privatsphäre",
    status: "stand, mein status",
    start: "starten, anfangen, aktivieren, reaktivieren",
    again: "weiter, weitermachen, mach weiter, fortsetzen, fortfahren, komm zurück, \
        du darfst wieder schreiben, du kannst wieder schreiben, schreib mir wieder, \
        du kannst mir wieder schreiben, du darfst mir wieder schreiben, wieder anfangen, \
        anmelden, fang an, beginne, ich habe es mir anders überlegt",
    language: "sprache",
    voice: "stimme",
    on: "immer, an",
    off: "aus, nie",
    auto: "automatisch",
    show: "zeigen, anzeigen",
    hide: "verbergen, ausblenden",
    polite: "bitte, bitte sehr, bitteschön, danke, danke schön, dankeschön, vielen dank, \
        danke sehr, herzlichen dank, besten dank, hallo, hallo mila, hi mila, hey mila, \
        guten tag, guten morgen, guten abend, moin, servus, grüß gott, mila, entschuldigung, \
        entschuldige, sorry, herr, frau, tschüss, haha, schönen tag, liebe grüße, lg, mfg, \
        also, na, mal, doch, einfach, jetzt, im voraus, liebe mila, tut mir leid, lieber, ach",
    stops: Stops {
        stop: "stop, stopp, stoppen, stoppt, halt, anhalten, aufhören, hör auf, hören sie auf, \
            hört auf, abmelden, abbestellen, mich abmelden, melde mich ab, melden sie mich ab, \
            ich möchte mich abmelden, ich will mich abmelden, ich melde mich ab, austragen, \
            trag mich aus, tragen sie mich aus, ich möchte mich austragen, lass mich in ruhe, \
            lassen sie mich in ruhe, lasst mich in ruhe, lass mich in frieden, \
            vergiss meine nummer, vergessen sie meine nummer, keine nachrichten mehr, \
            keine weiteren nachrichten, keine nachrichten, nimm mich von der liste, \
            nehmen sie mich von der liste, streich mich von der liste, \
            streichen sie mich von der liste, stör mich nicht, stören sie mich nicht, \
            nicht stören, nicht mehr stören, belästige mich nicht, belästigen sie mich nicht, \
            hör auf mich zu belästigen, hören sie auf mich zu belästigen, alles stoppen, \
            lösch mich von der liste, entfernen sie mich, entferne mich, \
            schluss mit den nachrichten",
        cancel: "abbrechen, abbruch, beenden, ende, stornieren, verlassen, abbestellung, kündigen, \
            aufheben",
        likely: "schluss, schluss jetzt, genug, es reicht, das reicht, reicht, jetzt reicht es, \
            jetzt reichts, hau ab, geh weg, verschwinde, sei still, seien sie still, ruhe, \
            halt die klappe, halts maul, halt den mund, klappe, kein interesse, \
            ich habe kein interesse, nicht interessiert, ich bin nicht interessiert, \
            falsche nummer, sie haben die falsche nummer, du hast die falsche nummer, \
            lösch meine nummer, löschen sie meine nummer, lösche meine nummer, \
            kannst du aufhören, können sie aufhören, ich möchte aufhören, ich will aufhören, \
            wie höre ich auf, wie melde ich mich ab, wie kann ich mich abmelden, \
            wie stoppe ich das, wie kann ich das stoppen, wie stoppe ich die nachrichten, \
            hör auf damit, hör auf zu reden, hören sie auf damit, abo kündigen, \
            gespräch beenden, unterhaltung beenden, chat beenden, abschalten, ausschalten, \
            schalte dich ab, deaktivieren, spam, das ist spam, zu viele nachrichten, lass das, \
            lassen sie das",
        halt: "hör auf, hören sie auf, hört auf, aufhören, kannst du aufhören, \
            können sie aufhören, könntest du aufhören, könnten sie aufhören, \
            ich will dass du aufhörst, ich möchte dass du aufhörst, \
            ich möchte dass sie aufhören, stoppen sie, stopp, unterlassen sie es, unterlass es",
        forbid: "schreib, schreibe, schreiben sie, schreibt, schick, schicke, schicken sie, \
            schickt, sende, senden sie, sendet, kontaktiere, kontaktieren sie, kontaktiert, \
            melde dich, melden sie sich, text, texte, ich will nicht dass du, \
            ich möchte nicht dass du, ich möchte nicht dass sie, ich will nicht dass sie",
        unwanted: "ich will keine, ich möchte keine, ich will nicht, ich möchte nicht, \
            wir wollen keine, ich wünsche keine, ich brauche keine, bitte keine, \
            ich will nichts, ich möchte nichts, keine",
        write: "nicht, nie, niemals, nichts, keine, zu schreiben, zu schicken, zu senden, \
            zu kontaktieren, zu texten, schreiben, schicken, senden, kontaktieren, schreibst, \
            schickst, nerven",
        get: "bekommen, erhalten, hören, empfangen, kontaktiert werden, angeschrieben werden, \
            sehen",
        me: "mir, mich, uns, an mich, an diese nummer, an meine nummer, bei mir, mit mir",
        mail: "nachrichten, nachricht, sms, mitteilungen, deine nachrichten, ihre nachrichten, \
            whatsapps, whatsapp, von dir, von ihnen, benachrichtigungen, spam",
        tail: "mehr, nie mehr, nie wieder, wieder, sofort, bitte, weiteren, weitere, ab sofort, \
            für immer, alle, alles, die, diese, den, der, damit, endlich, endgültig, komplett, \
            ganz, von der liste, liste, aus der liste, von, hier, auf whatsapp, per whatsapp, \
            dauerhaft, zukünftig, in zukunft, etwas, noch",
    },
    answers: Answers {
        yes: "ja, jaa, jo, joa, jep, jepp, jup, jupp, jawohl, ja ja, jaja, klar, na klar, \
            aber klar, natürlich, selbstverständlich, sicher, sicherlich, genau, gewiss, \
            richtig, korrekt, stimmt, das stimmt, auf jeden fall, aber ja, ja klar, definitiv, \
            absolut, freilich, ich bestätige, bestätigt, ja sicher, eindeutig, jap, japp, yes, \
            j, logisch, bin ich, ja bin ich, allerdings",
        no: "nein, nee, ne, nö, nope, nein nein, auf keinen fall, natürlich nicht, keinesfalls, \
            leider nein, leider nicht, keineswegs, sicher nicht, überhaupt nicht, \
            absolut nicht, bestimmt nicht, definitiv nicht",
        no_is_not: false,
        not: "nicht, bin ich nicht, ich bin nicht, kein, keine, ich nicht, niemals, nie",
        either: "",
        ok: "ok, okay, okey, oke, gut, alles klar, in ordnung, passt, einverstanden, \
            verstanden, prima, super, gerne, perfekt, k, geht klar, na gut, akzeptiert, \
            ich stimme zu, gern",
        affirm: "bin ich, ich bin älter, das bin ich, ich bins, hab ich, habe ich",
        go: "mach das, tu das, machen sie das, ich bin sicher, bin sicher, ich bin mir sicher, \
            ganz sicher, sicher, ich will, ganz, das will ich, stoppen, aufhören",
        stay: "hör nicht auf, nicht aufhören, mach weiter, weiter, weitermachen, warte, \
            warten sie, egal, vergiss es, schon gut, war ein versehen, versehen, aus versehen, \
            das war ein fehler, fehler, bleib, nicht jetzt, noch nicht, lass es, tu es nicht, \
            mach das nicht, ich will nicht, ich möchte nicht, ich will nicht aufhören, \
            bitte nicht, nicht, lieber nicht, ich habe mich geirrt",
    },
    age: Age {
        i: "ich, ich bin",
        frame: "bin, jahre, jahr, j, alt, jahre alt, alter, mein alter, mein alter ist, jahren, \
            lebensjahr, ich bin, bin ich, lenze, jährig, jährige",
        filler: "und, einhalb, ein halb, halb, schon, nur, erst, gerade, genau, geworden, \
            gerade geworden, wurde, letzte woche, letzten monat, letztes jahr, vorige woche, \
            gestern, heute, vor, seit, derzeit, aktuell, eigentlich, ehrlich gesagt, \
            immer noch, ein, eine, mann, frau, person, bereits, kürzlich, dieses jahr, der, \
            die, das, lange, längst, weit, deutlich, ungefähr, etwa, ca, ja, auch, seit langem, \
            bestimmt, definitiv, wirklich, jetzt, vollendet, es, mit, sogar",
        over: "über, älter als, mehr als, mindestens, mind, +, wenigstens, größer als, \
            oberhalb von, nicht jünger als, nicht unter, ab, jenseits der",
        older: "oder älter, älter, oder mehr, und älter, und mehr, plus, aufwärts, darüber, \
            drüber, oder drüber, oder darüber, viel älter",
        under: "unter, jünger als, weniger als, kleiner als, unterhalb von, <",
        younger: "jünger, zu jung, oder jünger, darunter, drunter, oder weniger, zu klein, \
            minderjährig unter",
        soon: "fast, beinahe, bald, werde, ich werde, werde bald, nächste woche, nächsten monat, \
            nächstes jahr, morgen, in, demnächst, kurz vor, noch nicht ganz, knapp, bis, \
            wenn ich, fehlt, fehlen, gehe auf die, im kommenden, kommende woche, \
            kommenden monat",
        spans: "monate, monaten, monat, wochen, woche, tage, tagen, tag",
        not_yet: "noch nicht, noch keine, noch lange nicht, bin ich noch nicht, ich bin noch nicht, \
            ich bin noch keine",
        adult: "erwachsen, erwachsener, erwachsene, volljährig, ich bin volljährig, \
            ich bin erwachsen, rentner, rentnerin, im rentenalter, oma, opa, großmutter, \
            großvater, ein erwachsener",
        born: "geboren, geboren in, ich bin geboren, jahrgang, geburtsjahr, baujahr, \
            ich wurde geboren, mein geburtsjahr ist, geboren im jahr",
        numbers: "eins=1, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, \
            zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, \
            siebzehn=17, achtzehn=18, neunzehn=19, zwanzig=20, dreißig=30, vierzig=40, \
            fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90",
        sums: Sums::OneFirst("und"),
    },
};
