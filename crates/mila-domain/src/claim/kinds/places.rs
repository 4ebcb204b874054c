//! What stands on lists, in calendars and with others, what was wrong, and what other programs do.

use super::{Deed, Deeds, check, undone};

#[test]
fn what_is_now_on_a_list_or_in_a_calendar_is_claimed() {
    let saved: &[&[&[&str]]] = &[
        &[
            &["Milk is", "Milk and eggs are", "The batteries are", "It's"],
            &[" now on your"],
            &[" list", " shopping list", " to-do list", " packing list"],
            &[".", " 🛒", ", anything else?"],
        ],
        &[
            &["הוספתי", "הכנסתי", "הוספתי חלב ולחם", "צירפתי את זה"],
            &[" לרשימת הקניות", " לרשימת המטלות", " לרשימה שלך", " לעגלה"],
            &[".", ":\n- חלב\n- לחם", "! עוד משהו?"],
        ],
        &[
            &["החלב כבר", "חלב ולחם נמצאים", "הסוללות עכשיו"],
            &[" ברשימת הקניות", " ברשימה שלך"],
            &[".", " 🛒"],
        ],
        &[
            &["La leche ya está", "Leche y pan ya están", "Las pilas están ahora"],
            &[" en tu lista", " en tu lista de la compra", " en tu carrito"],
            &[".", " 🛒", ", ¿algo más?"],
        ],
    ];
    check(Some(Deed::Saved), saved);
    let set: &[&[&[&str]]] = &[
        &[
            &["The meeting with Yael", "Dinner", "Your dentist visit"],
            &[" is in", " is now on", " goes on"],
            &[" your calendar", " your agenda"],
            &[".", " for Thursday.", ", Thursday at 3."],
        ],
        &[
            &["הפגישה", "הפגישה עם רונית", "התור אצל הרופא", "שיעור הפסנתר"],
            &[" ביומן שלך", " ביומן", " כבר ביומן", " נמצאת ביומן שלך"],
            &[".", ", חמישי בשלוש.", " 📅"],
        ],
        &[
            &["La reunión con Marta", "La cena", "Tu cita"],
            &[" ya está en", " figura en", " queda en"],
            &[" tu calendario", " tu agenda"],
            &[".", " para el jueves.", ", jueves a las 15."],
        ],
    ];
    check(Some(Deed::Set), set);
}

/// Who corrects a sentence keeps nothing; who was told that what is kept is wrong does.
#[test]
fn a_correction_is_saved_when_what_is_kept_was_wrong() {
    let of = |said: &str, asked: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
    let saved = Deeds::NONE.and(Deed::Saved);
    for (wrong, sentence, all) in [
        (
            [
                "I was wrong, my address is Elm 5",
                "No, my address is Elm 5",
                "I meant Elm 5, my address",
            ],
            "correct my sentence: he go home",
            ["Corrected.", "Fixed: Elm 5.", "Corrected, Elm 5, not 15.", "Changed to Elm 5."],
        ),
        (
            ["טעיתי, הכתובת שלי אלון 5", "התבלבלתי, הכתובת היא אלון 5", "סליחה, הכתובת אלון 5"],
            "תקני את המשפט: הוא הלכו",
            ["תיקנתי.", "תיקנתי, אלון 5.", "תוקן: אלון 5.", "מתוקן, אלון 5 ולא 15."],
        ),
        (
            [
                "me equivoqué, mi dirección es Olmo 5",
                "perdón, la dirección es Olmo 5",
                "no, mi dirección es Olmo 5",
            ],
            "corrige mi frase: él fueron",
            ["Corregido.", "Corregido: Olmo 5.", "Lo corregí, es Olmo 5.", "Rectificado, Olmo 5."],
        ),
    ] {
        for said in all {
            wrong.iter().for_each(|it| assert_eq!(of(said, it), saved, "{it}: {said}"));
            assert_eq!(of(said, sentence), Deeds::NONE, "{sentence}: {said}");
        }
    }
}

/// What arrives is what Mila was asked to send, or what the person sent.
#[test]
fn what_has_arrived_was_sent_by_whoever_says_so() {
    let of = |said: &str, asked: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
    let sent = Deeds::NONE.and(Deed::Sent);
    for (tell, told, all, remarks) in [
        (
            "tell my boss I'm sick",
            "I emailed my boss that I'm sick",
            [
                "Your boss has it now.",
                "Your message has reached your boss.",
                "He already has your message.",
            ],
            [
                "Did your boss get the email you sent?",
                "Your boss has surely seen what you sent by now.",
            ],
        ),
        (
            "תגידי לבוס שאני חולה",
            "כתבתי לבוס שאני חולה",
            ["ההודעה כבר אצל הבוס.", "ההודעה הגיעה לבוס שלך.", "הבוס כבר קיבל את ההודעה."],
            ["הבוס קיבל את ההודעה ששלחת לו?", "בטח הבוס כבר קיבל את ההודעה ששלחת."],
        ),
        (
            "avisa a mi jefe que estoy enfermo",
            "le escribí a mi jefe que estoy enfermo",
            [
                "Tu mensaje ya le llegó a tu jefe.",
                "Tu jefe ya tiene tu mensaje.",
                "El aviso ya está en manos de tu jefe.",
            ],
            [
                "¿Tu jefe ya recibió el correo que le mandaste?",
                "Seguro que tu jefe ya recibió el correo que le mandaste.",
            ],
        ),
    ] {
        for said in all {
            assert_eq!(of(said, tell), sent, "{tell}: {said}");
            assert_eq!(of(said, told), Deeds::NONE, "{told}: {said}");
        }
        remarks.iter().for_each(|it| assert_eq!(of(it, told), Deeds::NONE, "{it}"));
    }
}

#[test]
fn advice_and_what_comes_of_it_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["Put the pills by the bed", "Keep a list", "- Drink at meals\n- Eat well"],
            &[", and set", ". Then set", "\n- Set"],
            &[" an alarm on your phone.", " a daily reminder in your calendar app."],
            &[
                " That way you'll be reminded.",
                " You'll get an alert every day.",
                "\n\nThat way you'll be notified in time.",
            ],
        ],
        &[
            &["שימי את הכדורים ליד המיטה", "רשום את השעות על דף"],
            &[" וכווני", ", והגדירי"],
            &[" שעון בטלפון.", " תזכורת יומית בנייד."],
            &[" כך תקבלי תזכורת.", "\n\nככה תקבלי התראה בכל יום."],
        ],
        &[
            &["Pon las pastillas junto a la cama", "Haz una lista"],
            &[" y pon", ", y programa"],
            &[" una alarma en el móvil.", " un recordatorio en el calendario."],
            &[" Así recibirás un aviso.", "\n\nAsí tendrás una alarma cada día."],
        ],
    ];
    check(None, none);
    // Mila's own nudge comes from nobody's phone.
    let set: &[&[&[&str]]] = &[&[
        &["Set an alarm on your phone too. "],
        &["You'll get a nudge from me at 8.", "I'll remind you at 8.", "Your reminder is set."],
    ]];
    check(Some(Deed::Set), set);
}

#[test]
fn what_another_program_does_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["In WhatsApp you can delete a message", "You can remove a chat in Telegram"],
            &[
                "; the other side sees that the message was deleted.",
                ". The message is then removed.",
                " and it's erased for everyone.",
            ],
        ],
        &[
            &["בוואטסאפ אפשר למחוק הודעה", "אפשר להסיר הודעה בטלגרם"],
            &[
                "; הצד השני רואה שההודעה נמחקה.",
                ". ההודעה נמחקת אצל כולם.",
                ". הצד השני יראה שההודעה הוסרה.",
            ],
        ],
        &[
            &["En WhatsApp puedes borrar un mensaje", "Puedes quitar un mensaje en Telegram"],
            &[
                "; la otra persona ve que el mensaje fue borrado.",
                ". El mensaje queda eliminado.",
                ". La otra persona verá que fue eliminado.",
            ],
        ],
    ];
    check(None, none);
    let forgotten: &[&[&[&str]]] = &[&[
        &["In WhatsApp you can mute her. ", "You can also block her in Telegram. "],
        &["Your address has been removed.", "I've deleted everything about her."],
    ]];
    check(Some(Deed::Forgotten), forgotten);
}

#[test]
fn a_promise_in_a_clause_is_set() {
    let set: &[&[&[&str]]] = &[
        &[
            &["You fly on the 9th, "],
            &["so I can", "that way I can"],
            &[" remind you", " ask you the evening before", " check in with you the night before"],
            &["."],
        ],
        &[
            &["את טסה בתשיעי, "],
            &["ככה ", "כך "],
            &["אשאל אותך", "אכתוב לך", "אזכיר לך"],
            &[" ערב לפני.", " יום לפני."],
        ],
        &[
            &["Me quedo con que vuelas el 9, "],
            &["así te pregunto", "así puedo recordarte", "así te aviso"],
            &[" la víspera.", " la noche anterior."],
        ],
    ];
    check(Some(Deed::Set), set);
}
