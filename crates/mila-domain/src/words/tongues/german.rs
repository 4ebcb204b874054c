//! German.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static GERMAN: Forms = Forms {
    called: "",
    help: "hilfe, befehle",
    privacy: "datenschutz, datenschutzerklärung, privatsphäre",
    status: "stand, mein status",
    reminders: "erinnerungen anzeigen, meine erinnerungen anzeigen, alle erinnerungen anzeigen, \
        zeig meine erinnerungen an, reminder, meine reminder, welche erinnerungen stehen \
        an, anstehende erinnerungen",
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
    memory: Memory {
        called: "gedächtnis, das gedächtnis, dein gedächtnis, ihr gedächtnis, mein gedächtnis, \
            gedächtnisfunktion, die gedächtnisfunktion, der gedächtnisfunktion, gedächtnismodus, \
            erinnerungsfunktion, die erinnerungsfunktion, memory, memory funktion, \
            die memory funktion",
        on: "on, an, ein, aktiv, aktiviert, eingeschaltet, angeschaltet, zulassen, erlauben",
        off: "off, aus, ab, inaktiv, deaktiviert, ausgeschaltet, abgeschaltet",
        turn: "schalte, schalt, schalten sie, stelle, stell, mach, mache, kannst du, könntest du, \
            ich will, ich möchte, lass, bitte",
        turn_on: "einschalten, anschalten, anmachen, einstellen, aktivieren, aktiviere, aktivier, \
            aktivieren sie, erlaube, erlauben, ich erlaube, ich erlaube das, zulassen, gestatten, \
            akzeptieren, ich akzeptiere, reaktivieren, reaktiviere, freigeben, \
            wieder einschalten, wieder anschalten, wieder aktivieren",
        turn_off: "ausschalten, abschalten, ausmachen, abstellen, deaktivieren, deaktiviere, \
            deaktivier, deaktivieren sie, stoppen, stoppe, pausieren, pausiere, widersprechen, \
            widerspreche, ich widerspreche, ich widerspreche der, ich möchte widersprechen, \
            ablehnen, ich lehne ab, beenden, verbieten, ich will kein, ich möchte kein, kein, \
            ich will keine, ich möchte keine, keine, benutze kein, nutze kein",
        show: "zeig, zeige, zeig mir, zeige mir, zeigen, zeigen sie mir, anzeigen, liste, \
            liste auf, auflisten, sehen, ich will sehen, ich möchte sehen, ich würde gerne sehen, \
            kann ich sehen, lass mich sehen, sag, sag mir, sage mir, sagen sie mir, erzähl mir, \
            erzähl, ich will wissen, ich möchte wissen, ich würde gern wissen, \
            ich würde gerne wissen, kannst du mir sagen, können sie mir sagen, \
            kannst du mir zeigen, verrate mir, was steht in, was ist in, was ist, nenne mir, \
            nenn mir, gib mir",
        ask: "was, was alles, alles was, alles, alles das, all das was, was genau, was noch, \
            was denn, und was, was so, welche dinge, welche sachen, welche infos, \
            welche informationen, welche daten, welche fakten, wie viel, was für dinge, \
            was für informationen, so was, das was, was nun, was eigentlich",
        know: "weißt du, weisst du, weiß mila, wissen sie, du weißt, du weisst, merkst du dir, \
            merkst du, du dir merkst, du merkst, hast du dir gemerkt, hast du gemerkt, hast du, \
            gemerkt hast, gemerkt, gespeichert, hast du gespeichert, du gespeichert hast, \
            gespeichert hast, du hast, du, haben sie, haben sie gespeichert, sie wissen, \
            sie gespeichert haben, erinnerst du dich, du dich erinnerst, behalten, \
            hast du behalten, notiert, hast du notiert, hast du dir notiert, du dir notiert hast, \
            du dir gemerkt hast, gelernt, hast du gelernt, du gelernt hast, speicherst du, \
            du speicherst, kennst du, du kennst, ist gespeichert, aufgeschrieben, \
            hast du aufgeschrieben, dir gemerkt, dir notiert, dir, hast, weißt, erfahren, weiß",
        keep: "merken, zu merken, dir zu merken, merk dir, merke dir, merken sie sich, speichern, \
            zu speichern, speicher, speichere, speichern sie, behalte, behalten, zu behalten, \
            notiere, notier, notier dir, notieren, zu notieren, aufschreiben, aufzuschreiben, \
            schreib auf, sammeln, zu sammeln, sammle, erinnere dich, zu erinnern, \
            dich zu erinnern, aufzeichnen, aufzuzeichnen, zu erfassen, lernen",
        kept: "dir merkst, merkst, speicherst, behältst, notierst, sammelst",
        of_me: "über mich, von mir, zu mir, zu meiner person, über meine person, über mein leben, \
            an mich, bezüglich mir, mich betreffend",
        things: "dinge, sachen, nichts, etwas, was, irgendwas, irgendetwas, alles, informationen, \
            infos, daten, fakten, details, keine dinge, keine sachen, keine informationen, \
            keine daten, keine infos, persönliches, persönliche dinge, persönliche daten, \
            persönliche informationen, erinnerungen, keine erinnerungen",
        told: "was ich sage, was ich dir sage, was ich schreibe, was ich dir schreibe, \
            was ich erzähle, was ich dir erzähle",
        halt: "hör auf, höre auf, hören sie auf, aufhören, lass es, stopp, stop, \
            ich will dass du aufhörst, ich möchte dass du aufhörst, kannst du aufhören, \
            bitte hör auf, ich will nicht dass du, ich möchte nicht dass du, \
            ich will nicht dass du dir, ich möchte nicht dass du dir, ich widerspreche dem, \
            ich verbiete dir, du darfst nicht, du darfst dir nicht, du sollst nicht, \
            du sollst dir nicht, ich will nicht, du sollst",
        forbid: "nicht, nie, niemals, nichts, keine, bitte nichts, bitte nicht, nie wieder, \
            nichts mehr",
        may: "du darfst, du darfst dir, du kannst, du kannst dir, sie dürfen, ich erlaube dir, \
            fang an, fang an dir, fange an, beginne, beginn, es ist ok wenn du, \
            es ist okay wenn du, gerne, du darfst gerne, du kannst dir gerne, \
            ich bin einverstanden dass du",
        tail: "schon, bereits, jetzt, bisher, bislang, bis jetzt, heute, noch, genau, eigentlich, \
            wirklich, überhaupt, mehr, nicht mehr, ab jetzt, ab sofort, ab heute, von jetzt an, \
            von nun an, in zukunft, künftig, wieder, gerade, aktuell, derzeit, so, alles, \
            im gedächtnis, in deinem gedächtnis, dir, mila, denn, mal, doch, komplett, ganz, \
            vorerst, hast, zur zeit, insgesamt, davon, du, bitte",
        shown: "was habe ich dir über mich erzählt, was hab ich dir über mich erzählt, \
            was habe ich dir über mich gesagt, was habe ich dir von mir erzählt, \
            weißt du etwas über mich, weißt du was über mich, weißt du irgendwas über mich, \
            woran erinnerst du dich, ist das gedächtnis an, ist das gedächtnis aus, \
            ist das gedächtnis aktiv, ist dein gedächtnis an, ist dein gedächtnis aus, \
            was steht in deinem gedächtnis, was ist in deinem gedächtnis, \
            welche erinnerungen hast du an mich, gedächtnis anzeigen, gedächtnis zeigen, \
            status des gedächtnisses, was ist im gedächtnis, was steht im gedächtnis, \
            was hast du im gedächtnis, was hast du über mich im gedächtnis",
        allowed: "du darfst dir wieder dinge merken, du darfst dir wieder etwas merken, \
            merk dir wieder dinge, merk dir wieder etwas, fang wieder an dir dinge zu merken, \
            du kannst dir wieder dinge merken, du kannst dir wieder etwas merken",
        refused: "merk dir nichts, merke dir nichts, merk dir nichts mehr, merke dir nichts mehr, \
            merken sie sich nichts, speichere nichts, speicher nichts, speichere nichts mehr, \
            speichern sie nichts, behalte nichts, notiere nichts, notier nichts, \
            hör auf dir dinge zu merken, hör auf dir etwas zu merken, \
            hör auf dir sachen zu merken, merk dir nicht was ich sage, \
            merk dir nicht was ich dir sage, speichere nicht was ich sage, \
            speichere nicht was ich dir sage, kein gedächtnis, du sollst dir nichts merken, \
            du darfst dir nichts merken, ich will nicht dass du dir etwas merkst, \
            ich möchte nicht dass du dir etwas merkst, ich will nicht dass du dir was merkst, \
            ich möchte nicht dass du dir was merkst, ich will nicht dass du etwas speicherst, \
            ich möchte nicht dass du etwas speicherst, ich widerspreche dem gedächtnis, \
            dem gedächtnis widersprechen, ich möchte dem gedächtnis widersprechen",
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
