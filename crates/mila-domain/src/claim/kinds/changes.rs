//! What there is is asked to come at another time, more often or no more, and what comes of it is told
//! as a state: without a word of who did it.

use super::super::tests::undone;
use super::{Deed, Deeds, check, sentences};

/// What says nothing of a deed, and declines nothing.
const IDLE: &str = "Boom, what a day 🌞";

fn unanswered(deed: Deed, asks: &[&[&[&str]]]) -> Vec<String> {
    let passed_over = |asked: &String| !undone(IDLE, &[asked], Deeds::NONE, Deeds::NONE).has(deed);
    asks.iter().flat_map(|parts| sentences(parts)).filter(passed_over).collect()
}

#[test]
fn another_time_is_an_order_whatever_it_is_called() {
    let asks: &[&[&[&str]]] = &[
        &[
            &["", "pls ", "can you ", "hey "],
            &["make", "switch", "change", "move"],
            &[" my pill thing", " the plants reminder", " the gym one"],
            &[" to evenings", " to 6", " to every friday"],
        ],
        &[&["make it", "do it", "repeat it"], &[" weekly", " every other day", " hourly"]],
        &[&["can we push it", "push that", "bump it"], &[" to 5", " to 17:30"]],
        &[
            &["i want", "i'd like", "i need"],
            &[" the news every morning", " my notifications off till monday", " the brief at 7"],
        ],
        &[
            &["תשני", "תעבירי", "תזיזי", "אפשר שתזיזי"],
            &[" את הכדור", " את התזכורת", " את החוג"],
            &[" לפעמיים ביום", " לשש", " לערב"],
        ],
        &[
            &["אפשר ", "היי אפשר "],
            &["לקבל את התדריך", "להזיז את התזכורת", "להקדים את הסיכום"],
            &[" בשש", " ב6 וחצי ולא ב8", " ל-7:30"],
        ],
        &[&["תעשי", "שימי"], &[" את התזכורת", " שזה יהיה"], &[" כל יום", " פעמיים ביום"]],
        &[&["תני לי", "תן לי"], &[" עוד רבע שעה", " עוד 10 דקות", " עוד חמש דקות"]],
        &[
            &["lo del dentista mejor ", "", "oye "],
            &["pásalo", "muévelo", "ponlo", "cámbialo"],
            &[" al jueves", " para las 5", " a mañana"],
        ],
        &[&["pon que sea", "que sea"], &[" cada tres días", " dos veces al día"]],
        &[&["ajusta", "cambia", "usa"], &[" la hora", " la hora de Madrid", " el horario"]],
    ];
    let wrong = unanswered(Deed::Set, asks);
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_to_come_no_more_is_an_order() {
    let asks: &[&[&[&str]]] = &[
        &[
            &["scrap", "drop", "kill", "cancel"],
            &[" the 3pm one", " the friday reminder", " the morning brief"],
            &["", " please"],
        ],
        &[&["i don't need", "we don't want"], &[" the gym reminder", " the brief"], &[" anymore"]],
        &[&["לא צריכה", "אני לא רוצה"], &[" את התזכורת לויטמין", " יותר את הסיכום"]],
        &[&["ya no quiero", "ya no necesito"], &[" el resumen", " el recordatorio de la vitamina"]],
    ];
    let wrong = unanswered(Deed::Set, asks);
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// A word for a change asks for none where it is about a text, a talk or a wish of the person.
#[test]
fn a_wish_for_words_is_no_order_to_change_anything() {
    for asked in [
        "make me laugh",
        "make it shorter",
        "move on",
        "give me 10 ideas",
        "i don't need a car anymore",
        "no sugar today",
        "should we move to the coast",
        "תזרקי לי בדיחה",
        "תני לי רעיון",
        "תעשי את זה קצר יותר",
        "hazlo más corto",
        "ponlo más formal",
        "dame 10 ideas",
        "pásalo bien",
        "ya no quiero trabajar ahí",
    ] {
        assert_eq!(undone(IDLE, &[asked], Deeds::NONE, Deeds::NONE), Deeds::NONE, "{asked}");
    }
}

#[test]
fn what_rings_from_now_on_is_set_whoever_set_it() {
    let set: &[&[&[&str]]] = &[
        &[
            &["The plants reminder", "It", "The pill one"],
            &[" now "],
            &["repeats", "rings", "comes", "fires"],
            &[" every other day", " at 7", " twice a day"],
            &[".", " 🪴"],
        ],
        &[
            &["8am and 8pm pings", "The pings", "Both bells", "Two nudges"],
            &[" are "],
            &["live", "set", "on", "ready"],
            &[".", " until the 14th."],
        ],
        &[
            &["From tomorrow ", "Starting Monday "],
            &["it rings twice", "the brief comes at 8", "everything runs on Lisbon time"],
            &[".", " for you."],
        ],
        &[
            &["I moved it", "I've bumped that", "I brought it"],
            &[" half an hour earlier", " forward a bit", " an hour later"],
            &["."],
        ],
        &[
            &["Ya quedan avisos", "Quedan dos alarmas", "Hay avisos"],
            &[" a las 8", " a las 8 y a las 20"],
            &[".", " durante diez días."],
        ],
        &[
            &["Se te ", "Ya se te ", "Se "],
            &["programó", "creó", "activó"],
            &[" un recordatorio.", " una alarma el lunes a las 6."],
        ],
        &[
            &["Todo ", "Todo lo programado "],
            &["se recorrió solito.", "se ajustó solo.", "se movió al martes."],
        ],
        &[&["שתי תזכורות מחכות", "התזכורות מחכות"], &[" לך.", ": בשמונה ובתשע."]],
        &[&["אין בעיה, וכבר ", "כבר "], &["הוזז", "הועבר", "נדחה"], &[".", " לשמונה."]],
    ];
    check(Some(Deed::Set), set);
}

#[test]
fn what_the_world_wins_loses_or_cancels_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["יש! ", "איזה כיף, "],
            &["נרשם ניצחון", "נרשמה הצלחה", "נקבע שיא", "נשמר שוויון"],
            &[".", ", מגיעה לך גלידה."],
        ],
        &[
            &["¡Bravo! ", ""],
            &["Otro logro apuntado", "Tres puntos guardados", "Victoria anotada"],
            &[".", " 🎉"],
        ],
        &[
            &["One for the history books", "That goes in the record books", "Another win noted"],
            &[".", " 🏆"],
        ],
        &[
            &["Cuando un evento queda cancelado", "Cuando un vuelo se cancela"],
            &[" te devuelven el dinero.", " los pasajeros eligen otro."],
        ],
        &[
            &["The fairy has been alerted", "The news has been sent"],
            &[", I hope.", ", hopefully."],
        ],
    ];
    check(None, none);
}

/// What the person asked for on a day that is past, and was done then, is told.
#[test]
fn what_was_asked_for_and_done_on_a_past_day_is_told() {
    let none: &[&[&[&str]]] = &[
        &[
            &["Last month you asked me to drop it", "You asked last week"],
            &[", and I did.", ", so I removed it."],
        ],
        &[
            &["El mes pasado me pediste que lo quitara", "La semana pasada me dijiste eso"],
            &[" y lo quité.", " y lo borré."],
        ],
        &[&["בחודש שעבר ביקשת ", "ביקשת אתמול "], &["את זה ומחקתי.", "לוותר, והסרתי."]],
    ];
    check(None, none);
    let forgotten: &[&[&[&str]]] =
        &[&[&["I removed it", "Lo quité", "מחקתי את זה"], &[".", " 🗑️"]]];
    check(Some(Deed::Forgotten), forgotten);
}
