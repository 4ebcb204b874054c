//! What is asked for is done or declined, and what is told is only talked about.

use super::super::tests::undone;
use super::super::{Logged, undone as undone_of};
use super::{Deed, Deeds};

/// Requests for each deed.
const REQUESTS: [(Deed, &[&str]); 4] = [
    (
        Deed::Saved,
        &[
            "remember that I park on level 3",
            "please note down my size: 42",
            "I'm home, add milk to my list",
            "תזכרי שאני חונה בקומה 3",
            "תוסיפי חלב לרשימה",
            "anota mi talla: 42",
            "añade leche a la lista",
            "merk dir, dass ich vegan bin",
        ],
    ),
    (
        Deed::Set,
        &[
            "wake me at six",
            "can you remind me to call Dad tomorrow?",
            "don't let me forget the laundry",
            "move my meeting to Thursday",
            "תעירי אותי בשש",
            "תזכירי לי להתקשר לאבא מחר",
            "despiértame a las seis",
            "pon una alarma a las seis",
            "rappelle-moi demain le dentiste",
        ],
    ),
    (
        Deed::Sent,
        &[
            "tell Dana I'm late",
            "I'm ill, please let my boss know",
            "can you ask mum if she needs anything",
            "cancel my gym membership",
            "תגידי לדנה שאני מאחרת",
            "תשאלי את אמא אם היא צריכה משהו",
            "dile a Ana que llego tarde",
            "pregúntale a mamá si necesita algo",
            "скажи маме, что я опоздаю",
        ],
    ),
    (
        Deed::Forgotten,
        &[
            "forget what I said about Ron",
            "take milk off the list",
            "I want all my data deleted",
            "תשכחי ממה שסיפרתי על רון",
            "תורידי את החלב מהרשימה",
            "olvida lo de Raúl",
            "quita la leche de la lista",
            "oublie tout ce que j'ai dit",
        ],
    ),
];

/// Answers that tell of no deed, and do not decline.
const ANSWERS: [&str; 6] = [
    "All good over here 🌞",
    "Lovely, that makes two of us.",
    "סבבה, איזה יופי של יום.",
    "איזה כיף לך 🌞",
    "Qué bien, menudo día.",
    "Estupendo, como siempre 🌞",
];

/// Answers that decline, ask back or leave it to the person.
const DECLINING: [&str; 12] = [
    "I can't do that, sorry.",
    "Which one exactly?",
    "Nice! Should I do it now, or later?",
    "Only you can do that.",
    "Here's a text for it: \"Hi there!\"",
    "Open the app, tap the three dots and pick it there.",
    "אני לא יכולה לעשות את זה.",
    "באיזו שעה בדיוק?",
    "רק את יכולה לעשות את זה.",
    "No puedo hacer eso.",
    "¿A qué hora exactamente?",
    "Solo tú puedes hacerlo.",
];

#[test]
fn what_is_asked_for_is_done_or_declined() {
    for (deed, requests) in REQUESTS {
        let all = Deeds::NONE.and(deed);
        for asked in requests {
            for said in ANSWERS {
                let found = undone(said, &[asked], Deeds::NONE, Deeds::NONE);
                assert!(found.has(deed), "{asked}: {said}: {found:?}");
                assert_eq!(
                    undone(said, &[asked], all, Deeds::NONE),
                    Deeds::NONE,
                    "{asked}: {said}"
                );
            }
            for said in DECLINING {
                let found = undone(said, &[asked], Deeds::NONE, Deeds::NONE);
                assert_eq!(found, Deeds::NONE, "{asked}: {said}");
            }
        }
    }
}

/// Fixed code asks the person whether to forget; until then nothing is neglected, and all the same
/// nothing is forgotten.
#[test]
fn what_the_person_is_asked_about_is_not_passed_over() {
    let forgotten = Deeds::NONE.and(Deed::Forgotten);
    let logged = Logged { begun: forgotten, ..Logged::default() };
    let of = |said: &str| undone_of(said, &["please forget Miso"], logged);
    assert_eq!(of("Please say."), Deeds::NONE);
    assert_eq!(of("I've deleted everything about Miso."), forgotten);
}

#[test]
fn a_question_or_a_wish_for_words_is_no_request() {
    for asked in [
        "did you tell Dana?",
        "remember that film?",
        "do you remember my name?",
        "how do I delete a message?",
        "should I tell my boss?",
        "tell me about Rome",
        "write me a poem about my mom",
        "remind me",
        "סיפרת לדנה?",
        "איך מוחקים הודעה?",
        "תגידי לי משהו על רומא",
        "¿le dijiste a Ana?",
        "¿cómo borro un mensaje?",
        "cuéntame algo de Roma",
    ] {
        for said in ANSWERS {
            let found = undone(said, &[asked], Deeds::NONE, Deeds::NONE);
            assert_eq!(found, Deeds::NONE, "{asked}: {said}");
        }
    }
}

/// What one is to be reminded of is not asked for.
#[test]
fn a_reminder_of_a_deed_asks_for_no_deed() {
    for (asked, said) in [
        ("remind me to call mom at 6", "All set! You'll get a ping at 6 to call your mom."),
        ("remind me to tell Dana at 6", "Done."),
        ("תזכירי לי להתקשר לאמא בשש", "בוצע."),
        ("recuérdame llamar a mamá a las 6", "Hecho."),
    ] {
        let set = Deeds::NONE.and(Deed::Set);
        assert_eq!(undone(said, &[asked], Deeds::NONE, Deeds::NONE), set, "{asked}: {said}");
    }
}

/// What hints at a deed counts after what the person told, and not after what they want to know.
#[test]
fn a_hint_counts_where_no_words_were_asked_for() {
    for (told, asks, said) in [
        ("I sold the car", "what did I sell?", "Then the papers can go."),
        ("we park on level 2", "where do we park?", "Level 2, zipped up tight in here."),
        ("עברתי לדירה 12", "איפה אני גרה?", "דירה 12, ככה זה יישאר."),
        ("ahora vivo en Leeds", "¿dónde vivo?", "Leeds, y así se queda."),
    ] {
        let found = |asked: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
        assert!(!found(told).is_empty(), "{told}: {said}");
        assert_eq!(found(asks), Deeds::NONE, "{asks}: {said}");
    }
}

/// What is kept has one name.
#[test]
fn an_address_that_changes_is_saved_and_nobody_is_told() {
    for (asked, said) in [
        ("הכתובת שלי היא הרצל 5", "עדכנתי את הכתובת שלך"),
        ("תעדכני את הכתובת", "עדכנתי את הכתובת שלך."),
        ("my address is Elm 5", "I've updated your address."),
        ("mi dirección es Olmo 5", "Actualicé tu dirección."),
    ] {
        let saved = Deeds::NONE.and(Deed::Saved);
        assert_eq!(undone(said, &[asked], Deeds::NONE, Deeds::NONE), saved, "{asked}: {said}");
    }
}
