//! German.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "schon auch jetzt gerade bereits gerne natuerlich naturlich ja ok klar gut erfolgreich nun so alles dir das es mir mal fur dich hiermit okay verstanden sofort damit gern",
    not: "nicht nichts kein keine keinen keinem nie niemals niemand ohne noch-nicht",
    did: &[
        (Deed::Saved, "ich|habe|hab .. gespeichert|notiert|gemerkt|vermerkt|aufgeschrieben|festgehalten|abgespeichert|eingetragen|hinterlegt|eingepragt"),
        (Deed::Set, "habe|hab .. erinnerung|erinnerungen|wecker|timer|termin|alarm|benachrichtigung .. gestellt|erstellt|eingerichtet|gesetzt|eingestellt|angelegt|aktiviert|eingetragen|geplant
             habe|hab .. kalender .. eingetragen|hinzugefugt
             habe|hab .. erinnerung|erinnerungen|wecker|timer|alarm|zusammenfassung|sie|ihn|es .. verschoben|pausiert|ausgesetzt|ubersprungen|abgestellt|ausgeschaltet|abgeschaltet|deaktiviert|stummgeschaltet|gestrichen|abgesagt"),
        (Deed::Sent, "habe|hab .. gesendet|geschickt|abgeschickt|weitergeleitet|verschickt|versendet|benachrichtigt|angerufen|informiert|kontaktiert|ausgerichtet|weitergegeben
             habe|hab .. ihm|ihr|ihnen ~ bescheid|geschrieben|gesagt
             habe|hab .. gebeten|gefragt|angeschrieben|erinnert|beauftragt|gesprochen|bestellt|reserviert|gebucht|bezahlt|gemeldet
             ich .. ihm|ihr|ihnen .. gesagt|geschrieben|geschickt|mitgeteilt"),
        (Deed::Forgotten, "habe|hab .. geloscht|gelöscht|vergessen|entfernt|ausgeloscht"),
    ],
    is: &[
        (Deed::Saved, "ist|sind|wurde|wurden|worden .. gespeichert|notiert|vermerkt|gemerkt|abgespeichert|festgehalten ~ worden? ~ $
             ^ gespeichert|notiert|gemerkt|vermerkt|abgespeichert ~ $"),
        (Deed::Set, "erinnerung|erinnerungen|wecker|timer|alarm|termin .. gestellt|erstellt|eingerichtet|gesetzt|eingestellt|aktiv|eingetragen|steht|angelegt|lauft
             erinnerung|erinnerungen|wecker|timer|alarm|zusammenfassung|morgenbericht .. verschoben|pausiert|ausgesetzt|ubersprungen|abgestellt|ausgeschaltet|abgeschaltet|deaktiviert|stummgeschaltet|gestrichen|aus|pause ~ $|bis|um|fur|fällt?
             erinnerung|wecker|alarm ~ .. fallt|entfallt ~ .. aus|$
             ^ verschoben|pausiert|ubersprungen|ausgeschaltet|abgeschaltet|deaktiviert|stummgeschaltet ~ $|bis|um|fur|auf
             zusammenfassung|morgenbericht .. kommt|startet|geplant|eingerichtet ~ _"),
        (Deed::Sent, "ist|wurde|sind|wurden .. gesendet|geschickt|abgeschickt|verschickt|versendet|weitergeleitet ~ $
             ^ gesendet|abgeschickt|verschickt|geschickt ~ $|an
             nachricht|mail ~ gesendet|verschickt|raus|abgeschickt
             nachricht|mail|brief|einladung|antwort .. unterwegs|raus|draussen|angekommen|zugestellt
             @|er|sie|alle|chef|mama|papa .. weiss|wissen|weisst ~ bescheid|es|jetzt|davon|das
             ist|sind .. informiert|benachrichtigt|eingeweiht|im"),
        (Deed::Forgotten, "ist|wurde|sind|wurden .. geloscht|vergessen|entfernt ~ $
             ^ geloscht|vergessen ~ $
             ist|sind .. weg|raus|verschwunden|aus .. gedachtnis|notizen|speicher|kopf|liste
             nicht|nichts .. mehr .. gedachtnis|notizen|gespeichert|bei ~ mir"),
    ],
    will: &[
        (Deed::Saved, "ich ~ merke|notiere|speichere ~ mir? ~ das|es|$|dass|deinen|deine|dein|alles|mir
             ich ~ werde .. merken|erinnern|speichern|notieren
             merke|notiere ich ~ mir
             werde|werd .. nicht ~ vergessen
             vergesse .. nicht
             behalte .. im kopf|hinterkopf|gedachtnis|auge
             werde .. daran ~ denken|erinnern"),
        (Deed::Set, "ich ~ erinnere|wecke|benachrichtige ~ dich|sie ~ $|um|morgen|daran|an|am|in|rechtzeitig
             werde ~ dich|sie .. erinnern|wecken|benachrichtigen
             ich ~ stelle|erstelle|setze .. erinnerung|wecker|timer|alarm
             werde .. erinnerung|wecker|timer|termin|kalender .. stellen|erstellen|einrichten|eintragen
             melde ~ mich .. um|morgen|spater|wieder"),
        (Deed::Sent, "werde .. ihm|ihr|ihnen|@|nachricht|mail .. schicken|senden|schreiben|anrufen|sagen|weiterleiten|bescheid|informieren
             ich ~ schicke|sende ~ ihm|ihr|ihnen|eine|die|das|@
             sage|schreibe|gebe ~ ihm|ihr|ihnen ~ bescheid|$|dass
             sag|sage|schreib|schreibe|geb|gebe|schick|schicke ~ es? ~ @|ihm|ihr|ihnen|deinem|deiner|dem|der
             ich ~ sag|sage|schreib|schreibe|schick|schicke|frage|frag|rufe|informiere|benachrichtige ~ @|deinen|deine|deinem|deiner|den|die|das
             werde|werd ~ @|deinem|deiner|deinen|deine|dem|der|den .. sagen|schreiben|schicken|bescheid|fragen|informieren|anrufen|mitteilen|ausrichten"),
        (Deed::Forgotten, "werde .. loschen|vergessen|entfernen
             ich ~ losche|vergesse|entferne ~ das|es|alles|deine|deinen|dein|$"),
    ],
    done: "^ erledigt
        ^ ist ~ erledigt
        ^ wird ~ gemacht|erledigt
        ^ fertig ~ $
        ^ gemacht $",
    talk: "habe .. vergessen ~ zu|zu",
    ifs: "wenn falls ob",
    whens: "sobald nachdem bevor bis wahrend",
    offers: "willst|mochtest|möchtest|magst|wunschst|bestatigst|sagst|einverstanden|wollen|mochten",
    questions: "soll sollen willst mochtest mochten wollen darf kann habe hast ist sind was wie wann wo warum wer welche",
    reported: "sagtest|sagst|sagt du|?
        wie|laut|als",
    elsewhere: "datei dateien foto fotos bild dokument ordner downloads galerie cloud app whatsapp google telefon bank automatisch",
    earlier: "gestern
        bereits|schon
        vorher|fruher|zuvor
        letzte|letzten|letzter|letztes
        vor ~ einer|einem|zwei|drei",
    asks: &[
        (Deed::Saved, "merk|merke|notier|notiere|speicher|speichere|behalte|vergiss ~ dir|mir|das|nicht|dass|bitte"),
        (Deed::Set, "erinner|erinnere|weck|wecke|benachrichtige ~ mich
             stell|stelle|erstelle|setz|setze|mach .. erinnerung|wecker|timer|kalender|termin"),
        (Deed::Sent, "schick|schicke|sende|sag|sage|ruf|schreib|schreibe|leite ~ ihm|ihr|ihnen|eine|das|an|@|meiner|meinem"),
        (Deed::Forgotten, "vergiss|losch|losche|entferne"),
    ],
    orders: &[
        (Deed::Saved, "^ merk|merke|notier|notiere|speicher|speichere ~ dir|mir? ~ , das|dass|meine|mein|meinen|bitte"),
        (Deed::Set, "erinner|erinnere|weck|wecke ~ mich ~ _
             ^ stell|stelle|setz|setze|erstelle .. wecker|timer|erinnerung|alarm"),
        (Deed::Sent, "^ schreib|schreibe|schick|schicke|sag|sage|gib|frag|frage|ruf|rufe|informier|informiere|leite ~ @|ihm|ihr|ihnen|meinem|meiner|meine|meinen|dem|der|den|mama|papa"),
        (Deed::Forgotten, "^ vergiss|losch|losche|entfern|entferne ~ das|alles|meine|meinen|mein|die|den|was"),
    ],
    asks_back: "wann|wem|wen|welche|welchen|welche|uhrzeit|soll|sollen|mochtest|willst",
    asks_whether: "hast du
        erinnerst du
        weisst|weißt du
        wann|was|wo ist|war ~ mein|meine",
    drafts: "nachricht text entwurf mail brief antwort ubersetzung satz beispiel sagen schreiben",
    asks_draft: "schreib|schreibe|formuliere|ubersetze|ubersetz|korrigiere|verfasse
        wie ~ sagt|sage|schreibe",
    greetings: "hallo liebe lieber guten sehr",
    ..Tables::NONE
};
