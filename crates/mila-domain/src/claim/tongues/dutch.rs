//! Dutch.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "al ook nu net zojuist ja ok goed prima graag natuurlijk dat het dit even voor je jou u even begrepen meteen",
    not: "niet niets geen nooit niemand zonder",
    did: &[
        (
            Deed::Saved,
            "ik .. opgeslagen|genoteerd|onthouden|opgeschreven|vastgelegd|bewaard|geregistreerd|toegevoegd",
        ),
        (
            Deed::Set,
            "ik .. herinnering|wekker|timer|alarm|agenda|afspraak|melding .. ingesteld|gezet|aangemaakt|gemaakt|toegevoegd|ingepland
             ik|heb .. herinnering|herinneringen|wekker|timer|alarm|melding|samenvatting|hem|het .. uitgesteld|gepauzeerd|overgeslagen|uitgezet|uitgeschakeld|stopgezet|verzet|afgezet|gedempt",
        ),
        (
            Deed::Sent,
            "ik .. verstuurd|gestuurd|verzonden|doorgestuurd|gemaild|gebeld|ingelicht|geinformeerd
             ik .. hem|haar|hen ~ laten|verteld|gezegd|geschreven
             ik .. gevraagd|besteld|gereserveerd|geboekt|betaald|gemeld|gesproken|geappt|bericht
             ik .. hem|haar|hen .. gestuurd|geappt|gevraagd",
        ),
        (Deed::Forgotten, "ik .. verwijderd|gewist|vergeten|uitgewist"),
    ],
    is: &[
        (
            Deed::Saved,
            "is|zijn|staat|werd .. opgeslagen|genoteerd|onthouden|vastgelegd|bewaard ~ $
             ^ opgeslagen|genoteerd|onthouden ~ $",
        ),
        (
            Deed::Set,
            "herinnering|wekker|timer|alarm|afspraak .. ingesteld|gezet|aangemaakt|actief|klaar|ingepland|staat
             herinnering|wekker|timer|alarm|melding|samenvatting .. uitgesteld|gepauzeerd|overgeslagen|uitgezet|uitgeschakeld|stopgezet|verzet|afgezet|gedempt|geannuleerd
             ^ uitgesteld|gepauzeerd|overgeslagen|uitgezet|uitgeschakeld|stopgezet|gedempt ~ $|tot|naar|voor",
        ),
        (
            Deed::Sent,
            "bericht|mail|is|zijn .. verstuurd|verzonden|gestuurd ~ $|naar|aan
             ^ verstuurd|verzonden ~ $|naar
             bericht|mail|brief|uitnodiging|antwoord .. onderweg|weg|verzonden|aangekomen
             @|hij|zij|iedereen ~ weet|weten ~ het|ervan|nu
             is|zijn ~ op ~ de ~ hoogte
             is|zijn ~ ingelicht|geinformeerd",
        ),
        (
            Deed::Forgotten,
            "is|zijn|werd .. verwijderd|gewist|vergeten ~ $
             ^ verwijderd|gewist|vergeten ~ $
             is|zijn .. weg|verdwenen|uit .. geheugen|notities|hoofd|lijst
             niet|niets .. meer .. geheugen|notities|bij|over",
        ),
    ],
    will: &[
        (
            Deed::Saved,
            "ik ~ zal|ga .. onthouden|opslaan|noteren|bewaren|opschrijven
             ik ~ onthoud|noteer|bewaar ~ $|dat|het|dit|je|alles
             zal .. niet ~ vergeten
             houd|hou .. in gedachten|rekening",
        ),
        (
            Deed::Set,
            "ik ~ herinner|wek ~ je|jou|u ~ $|om|morgen|eraan|aan
             zal|ga ~ je|jou|u .. herinneren|wekken|waarschuwen|seinen
             zal|ga .. herinnering|wekker|timer|afspraak|agenda .. zetten|instellen|maken|plannen",
        ),
        (
            Deed::Sent,
            "zal|ga .. sturen|versturen|bellen|mailen|doorsturen|laten
             ik ~ stuur ~ hem|haar|hen|een|het|@
             ik ~ zeg|vertel|vraag|app|bel|mail|stuur|laat ~ het|je|jouw|@|hem|haar|hen
             zal|ga ~ @|hem|haar|hen|je|jouw .. vertellen|zeggen|vragen|laten|berichten|appen|inlichten",
        ),
        (
            Deed::Forgotten,
            "zal|ga .. verwijderen|wissen|vergeten
             ik ~ verwijder|wis|vergeet ~ $|dat|het|alles|je",
        ),
    ],
    done: "^ gedaan ~ $
        ^ geregeld
        ^ klaar ~ $
        komt ~ in orde",
    ifs: "als indien of tenzij",
    whens: "zodra nadat voordat wanneer tot",
    offers: "wilt|wil|bevestigt|bevestig|zegt|akkoord|liever",
    questions: "wil wilt zal moet mag kan heb heeft is zijn wat hoe wanneer waar waarom wie welke",
    reported: "zei je|?
        zoals|volgens",
    elsewhere: "bestand foto document map downloads galerij cloud app whatsapp google telefoon bank automatisch",
    earlier: "gisteren
        al
        eerder|vroeger
        vorige|geleden",
    asks: &[
        (
            Deed::Saved,
            "onthoud|noteer|bewaar|sla|schrijf ~ dat|het|dit|op|mijn
             vergeet niet",
        ),
        (
            Deed::Set,
            "herinner|wek ~ me|mij
             zet|maak|stel .. herinnering|wekker|timer|agenda",
        ),
        (Deed::Sent, "stuur|mail|bel|zeg|vertel ~ hem|haar|hen|een|het|tegen|aan|@"),
        (Deed::Forgotten, "vergeet|verwijder|wis"),
    ],
    orders: &[
        (Deed::Saved, "^ onthoud|noteer|bewaar|sla ~ dat|dit|mijn|het|op"),
        (Deed::Set, "herinner|wek ~ me|mij ~ _
             ^ zet|maak|stel .. wekker|timer|herinnering|alarm"),
        (Deed::Sent, "^ zeg|vertel|stuur|app|mail|bel|vraag|laat ~ @|hem|haar|hen|mijn|het|tegen|aan|een"),
        (Deed::Forgotten, "^ vergeet|verwijder|wis|schrap ~ dat|alles|mijn|wat|het|de"),
    ],
    asks_back: "wanneer|welke|wat|wie|laat|wil|wilt|zal",
    asks_whether: "heb|had je|jij|u
        weet ~ je ~ nog
        wat|wanneer|waar is|was ~ mijn",
    drafts: "bericht tekst concept mail brief antwoord vertaling zin voorbeeld zeggen schrijven",
    asks_draft: "schrijf|vertaal|formuleer|verbeter
        hoe ~ zeg",
    greetings: "hoi hallo beste lieve dag",
    ..Tables::NONE
};
