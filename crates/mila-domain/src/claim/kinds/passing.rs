//! What is done in passing and told beside the talk: the clock of where the person is, the shape of
//! their brief, what goes out later, and what was put in before.

use super::super::tests::undone;
use super::{Deed, Deeds, sentences};

/// What claims nothing that is found, though all of these should: after one of these words of the
/// person each, in turn.
fn missed(asked: &[&str], kinds: &[&[&[&str]]]) -> Vec<String> {
    let all = kinds.iter().flat_map(|parts| sentences(parts));
    let after = all.zip(asked.iter().cycle());
    let missed =
        after.filter(|(said, asked)| undone(said, &[asked], Deeds::NONE, Deeds::NONE).is_empty());
    missed.map(|(said, asked)| format!("{asked} | {said}")).collect()
}

#[test]
fn the_clock_of_where_the_person_is_is_set_whoever_tells_it() {
    let set: &[&[&[&str]]] = &[
        &[
            &["You're on ", "Everything's on ", "Your reminders are on ", "You are back on "],
            &["Lisbon time", "Pacific time", "New York time"],
            &[" with me now.", " again.", " here on out.", " now, so all comes at the right hour."],
        ],
        &[
            &["I've put you ", "I switched you ", "I moved you ", "I've set you ", "Flipped you "],
            &["back on ", "over to ", "onto ", "to "],
            &["Lisbon time", "Central time", "Central"],
            &[".", " again."],
        ],
        &[
            &["Your clock ", "Your timezone ", "My clock for you "],
            &["is set to ", "is now ", "is back on "],
            &["Lisbon.", "Tokyo again."],
        ],
        &[
            &["I reset ", "I updated ", "I changed ", "I've adjusted "],
            &["your clock", "your timezone", "your time zone"],
            &[".", " to Lisbon."],
        ],
        &[
            &["החזרתי ", "העברתי ", "כיוונתי ", "שמתי ", "סידרתי "],
            &["אותך ", "אתכם ", "אותך כבר "],
            &["לשעון ישראל", "על שעון ליסבון", "לפי שעון טוקיו"],
            &[".", ". איך היה?"],
        ],
        &[
            &["אתה שוב ", "את עכשיו ", "אתם כבר ", "הכל אצלי "],
            &["על שעון ישראל", "לפי שעון ליסבון", "בשעון טוקיו"],
            &["."],
        ],
        &[
            &["Te he vuelto a poner ", "Te puse ", "Os he dejado ", "Les puse ", "Te dejé "],
            &["la hora peninsular", "la hora de Bogotá", "en hora de Lisboa", "el horario de allí"],
            &[".", " otra vez."],
        ],
        &[
            &["Te pasé ", "Te he pasado ", "Os cambié ", "Te he movido "],
            &["a la hora de Lisboa", "al horario de Tokio", "a hora de Canarias"],
            &["."],
        ],
        &[
            &["Ya estás ", "Vuelves a estar ", "Te tengo ", "Ya vas "],
            &["en hora de Madrid", "con la hora de Bogotá"],
            &[" conmigo.", "."],
        ],
    ];
    let missed = missed(&["landed in Lisbon!!", "what's good to eat around Belém?", "."], set);
    assert!(missed.is_empty(), "{} of them:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn the_brief_is_changed_whatever_is_done_to_it() {
    let english = missed(
        &["the morning brief is way too long, I don't read half of it", "my brief is such a bore"],
        &[
            &[
                &["I ", "I've ", ""],
                &[
                    "trimmed it down",
                    "shortened it",
                    "cut it down",
                    "slimmed it down",
                    "pared it back",
                ],
                &[".", ": weather and your first two things, nothing else."],
            ],
            &[
                &["I made ", "I've made ", "Made "],
                &["it ", "the brief "],
                &["shorter.", "a lot shorter.", "snappier from tomorrow."],
            ],
            &[
                &["It's ", "The brief is ", "It'll be ", "From tomorrow it's "],
                &["down to three lines", "a lot shorter now", "just the weather now"],
                &["."],
            ],
            &[
                &["I trimmed ", "I shortened ", "I've slimmed down ", "Trimmed "],
                &["the brief.", "your morning brief.", "your briefing to three lines."],
            ],
        ],
    );
    let hebrew = missed(
        &["התדריך של הבוקר ארוך מדי", "התדריך הזה מתיש"],
        &[
            &[
                &["קיצרתי ", "צמצמתי ", "הפחתתי ", "דיללתי "],
                &["אותו", "את התדריך", "לך את התדריך"],
                &[".", ": מזג אוויר ושני הדברים הראשונים."],
            ],
            &[
                &["התדריך "],
                &["עבר ל-6:30", "מגיע מעכשיו ב-7", "הוקדם ל-6", "קצר יותר מעכשיו", "מקוצר ממחר"],
                &["."],
            ],
        ],
    );
    let spanish = missed(
        &["el resumen de la mañana es larguísimo", "el resumen de las mañanas me aburre"],
        &[
            &[
                &[
                    "Lo acorté",
                    "Lo he acortado",
                    "Te lo recorté",
                    "Lo dejé más corto",
                    "Acorté el resumen",
                ],
                &[".", ": el tiempo y tus dos primeras cosas."],
            ],
            &[
                &["El resumen "],
                &["pasa a las 6:30", "es más corto desde mañana", "se queda en tres líneas"],
                &["."],
            ],
        ],
    );
    let missed = [english, hebrew, spanish].concat();
    assert!(missed.is_empty(), "{} of them:\n{}", missed.len(), missed.join("\n"));
}

/// A text that the person wants shorter is none of Mila's own doing.
#[test]
fn a_text_that_is_made_shorter_is_no_claim() {
    for (asked, said) in [
        (
            "this essay is way too long: we went to the sea and it rained",
            "I trimmed it down: we went, it rained.",
        ),
        ("my email to Tom is way too long", "I shortened it a bit. Here: Hi Tom, all good."),
        (
            "what's in my morning brief today?",
            "I cut it down: rain till noon and one meeting at ten.",
        ),
        ("המייל שלי ארוך מדי", "קיצרתי אותו: שלום, אגיע מחר."),
        ("el correo me quedó larguísimo", "Lo acorté un poco: hola, llego mañana."),
    ] {
        assert_eq!(undone(said, &[asked], Deeds::NONE, Deeds::NONE), Deeds::NONE, "{said}");
    }
}

#[test]
fn what_goes_out_later_is_sent_whatever_it_is_called() {
    let sent: &[&[&[&str]]] = &[
        &[
            &["Your message to mom ", "The text to Dana ", "Your email for Tom "],
            &[
                "is queued",
                "is queued up",
                "is scheduled",
                "is lined up",
                "is set",
                "is all set to go out",
            ],
            &[" for Sunday morning.", " for noon tomorrow.", " for Friday at 9."],
        ],
        &[
            &["Your message to mom ", "The text to Dana ", "Your note "],
            &["goes out", "will go out", "is going out", "leaves", "will be sent", "gets sent"],
            &[" on Sunday.", " at noon tomorrow.", " Friday at 9."],
        ],
        &[
            &["I've queued ", "I queued ", "I scheduled ", "I've lined up "],
            &["your message to mom", "the text to Dana"],
            &[" for Sunday.", " for noon tomorrow."],
        ],
        &[
            &["ההודעה לאמא ", "ההודעה שלך לדנה ", "המייל לרון "],
            &["מתוזמנת", "ממתינה לשליחה", "תצא", "תישלח", "מחכה לשליחה", "נכנסה לתור"],
            &[" ליום ראשון בבוקר.", " ביום ראשון.", " מחר בצהריים."],
        ],
        &[
            &["Tu mensaje a mamá ", "El mensaje para Javi ", "El correo a Ana "],
            &["está programado", "queda en cola", "está en la cola", "queda listo para salir"],
            &[" para el domingo.", " para mañana a las 12."],
        ],
        &[
            &["Tu mensaje a mamá ", "El mensaje para Javi ", "El correo a Ana "],
            &["saldrá", "sale", "se enviará", "se manda", "va a salir"],
            &[" el domingo.", " mañana a las 12."],
        ],
    ];
    let asked = ["send mom happy anniversary from me on sunday", "."];
    let missed = missed(&asked, sent);
    assert!(missed.is_empty(), "{} of them:\n{}", missed.len(), missed.join("\n"));
}

/// What was put in before: only what an earlier turn kept or set may be spoken of.
#[test]
fn what_was_put_in_before_is_undone_where_no_earlier_turn_did_it() {
    let kinds: &[(&str, &[&[&str]])] = &[
        (
            "do I have something set for the plumber?",
            &[
                &["You do, Tuesday 8:30, ", "Yes, Tuesday at 8:30. ", "Yep: "],
                &["I put it in", "I added it", "I popped it in", "I entered it", "I stuck that in"],
                &[
                    " when you mentioned it.",
                    " when you told me.",
                    " right after you told me.",
                    " last week.",
                ],
            ],
        ),
        (
            "יש לי משהו על האינסטלטור?",
            &[
                &["יש, שלישי בשמונה וחצי, ", "כן, ביום שלישי. "],
                &["הכנסתי את זה", "שמתי את זה", "הוספתי את זה", "הכנסתי לך את זה"],
                &[" כשסיפרת לי.", " ברגע שסיפרת.", " אחרי שאמרת לי.", " בשבוע שעבר."],
            ],
        ),
        (
            "tengo algo puesto del fontanero?",
            &[
                &["Sí, el martes a las 8:30, ", "Sí. "],
                &["te lo puse", "lo metí", "te lo apunté", "lo dejé puesto", "te lo añadí"],
                &[" cuando me lo contaste.", " en cuanto me lo dijiste.", " la semana pasada."],
            ],
        ),
    ];
    let all: Vec<(&str, String)> = kinds
        .iter()
        .flat_map(|(asked, parts)| sentences(parts).into_iter().map(|it| (*asked, it)))
        .collect();
    let of = |earlier: Deeds| {
        let wrong = all.iter().filter(move |(asked, said)| {
            undone(said, &[asked], Deeds::NONE, earlier).is_empty() == earlier.is_empty()
        });
        wrong.map(move |(_, said)| format!("{earlier:?} {said}")).collect::<Vec<_>>()
    };
    let both = Deeds::NONE.and(Deed::Set).and(Deed::Saved);
    let wrong = [of(Deeds::NONE), of(both)].concat();
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}
