//! Answers whose words look like a claim and are none: what was asked, what others say, what one may do.

use super::super::tests::undone;
use super::{Deed, Deeds, sentences};

/// Each of these was asked, and each of those answers it.
type Talk<'t> = (&'t [&'t [&'t str]], &'t [&'t [&'t str]]);

fn of(said: &str, asked: &str) -> Deeds {
    undone(said, &[asked], Deeds::NONE, Deeds::NONE)
}

fn check_none(talks: &[Talk<'_>]) {
    let mut wrong = Vec::new();
    for (asks, answers) in talks {
        for asked in sentences(asks) {
            let claims = |said: &String| !of(said, &asked).is_empty();
            let found = sentences(answers).into_iter().filter(claims);
            wrong.extend(found.map(|said| format!("{asked} | {said}")));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_question_back_about_a_detail_is_no_claim_whatever_sign_follows() {
    let signs: &[&str] = &["", " ⏰", " 📅", " 📝✅"];
    check_none(&[
        (
            &[&["set", "add", "put"], &[" an alarm", " a reminder for tomorrow"]],
            &[&["Sure, ", ""], &["what time?", "for when exactly?", "which day and hour?"], signs],
        ),
        (
            &[&["תגדירי", "שימי"], &[" תזכורת", " שעון מעורר למחר"]],
            &[&["ברור, ", ""], &["באיזו שעה?", "למתי בדיוק?", "לאיזה יום?"], signs],
        ),
        (
            &[&["pon", "crea"], &[" una alarma", " un recordatorio pa mañana"]],
            &[&["Claro, ", ""], &["¿a qué hora?", "¿para cuándo?", "¿qué día la quieres?"], signs],
        ),
    ]);
}

#[test]
fn an_offer_for_a_detail_that_lacks_is_no_claim() {
    check_none(&[
        (
            &[&["can you set reminders?", "do you do alarms?"]],
            &[
                &["Yep! ", "Yes: "],
                &["tell me what and when", "give me a day, an hour"],
                &[", and I'll send you a nudge", " and I'll remind you"],
                &[".", " ⏰"],
            ],
        ),
        (
            &[&["¿puedes poner alarmas?", "puedes avisarme de cosas?"]],
            &[
                &["Sí, ", "Claro: "],
                &["dime la hora", "dame el día"],
                &[" y te aviso", ", y te aviso"],
            ],
        ),
    ]);
}

/// What is told of the world has the words of a claim, which it is once the person told something.
#[test]
fn what_answers_a_question_about_the_world_is_no_claim() {
    check_none(&[
        (
            &[
                &["how long", "why", "when"],
                &[" was the gold kept in the fort?", " do shops keep rice?"],
            ],
            &[
                &[
                    "Stored in a dry place",
                    "Kept in a vault",
                    "It was saved there",
                    "It was sent there",
                ],
                &[", for years.", ": for years and years.", " by ship."],
            ],
        ),
        (
            &[&["כמה זמן", "איפה"], &[" שומרים אורז?", " נשמר הזהב?"]],
            &[&["שמור במקום יבש", "נשמר בכספת", "נשלח לשם"], &[", שנים רבות.", " בסוף המלחמה."]],
        ),
        (
            &[&["cuánto dura", "dónde está"], &[" el arroz guardado?", " guardado el oro?"]],
            &[
                &["Bien guardado", "Guardado en sitio seco", "Enviado en tren"],
                &[", muchos años.", "."],
            ],
        ),
    ]);
    for (told, said, deed) in [
        ("the gate code is 7742", "Stored in a dry place.", Deed::Saved),
        ("קוד השער 7742", "שמור במקום יבש.", Deed::Saved),
        ("el código del portal es 7742", "Guardado en sitio seco.", Deed::Saved),
    ] {
        assert!(of(said, told).has(deed), "{told}: {said}");
    }
    // Nor does a question excuse what the person is told of their own.
    for (asked, said) in [
        ("how long does rice keep?", "A year. I've saved that."),
        ("כמה זמן שומרים אורז?", "שנה. רשמתי לעצמי."),
        ("¿cuánto dura el arroz?", "Un año. Lo he guardado."),
        ("what can I cook? I'm vegan", "A curry. Noted."),
    ] {
        assert!(of(said, asked).has(Deed::Saved), "{asked}: {said}");
    }
}

#[test]
fn what_one_does_in_another_program_is_no_claim() {
    let how: &[&str] = &["how do i", "how can i", "easiest way to"];
    let steps: &[&str] = &["Share > Files > pick a folder. ", "Hold it, then pick the bin. "];
    let ends: &[&str] = &[" and you can find it later.", ".", " right away."];
    check_none(&[
        (&[how, &[" save a pdf"]], &[steps, &["Then it's saved", "It is saved"], ends]),
        (&[how, &[" delete a chat"]], &[steps, &["Then it's deleted", "It is deleted"], ends]),
        (&[how, &[" send a big file"]], &[steps, &["Then it's sent", "It was sent"], ends]),
        (
            &[&["איך"], &[" שומרים קובץ", " מוחקים צאט", " שולחים מסמך"]],
            &[&["קובץ > שיתוף. "], &["אחרי זה הוא שמור", "הוא נמחק מיד", "הוא נשלח מיד"], &["."]],
        ),
        (
            &[&["cómo "], &["guardo un pdf", "borro un chat", "envío un archivo"]],
            &[
                &["Archivo > Compartir. "],
                &["Queda guardado", "Queda borrado", "Ya está enviado"],
                &["."],
            ],
        ),
    ]);
}

#[test]
fn what_is_said_of_a_word_is_no_claim() {
    check_none(&[
        (
            &[&["what does", "what's the meaning of"], &[" \"saved\" mean", " the word \"saved\""]],
            &[&["It means rescued: saved at the last moment.", "Kept safe, as in saved progress."]],
        ),
        (
            &[&["מה הפירוש של ", "מה ההבדל בין שמור ל"], &["נשמר", "נמחק"]],
            &[&["שמור: משהו שמוגן.", "נשמר: נשאר במקומו. נמחק: הוסר ואיננו."]],
        ),
        (
            &[&["qué significa ", "qué quiere decir "], &["guardado", "\"guardado\""]],
            &[&["Que tu progreso quedó guardado.", "Guardado: puesto a salvo."]],
        ),
    ]);
    // Whoever wants to know whether it was kept is told so only where it was.
    assert!(of("Yes, it's saved.", "is my address saved?").has(Deed::Saved));
}

#[test]
fn a_letter_of_one_line_is_no_claim_and_what_points_at_it_is() {
    check_none(&[
        (
            &[&["write a text to my boss", "draft a mail for my boss", "quick reply to my boss"]],
            &[
                &["Hi Mark, ", "Hello Ms. Green, ", "Dear boss: "],
                &["I've let the team know", "I'm ill and have moved my 2pm", "I sent the forms"],
                &[". Sorry!", " on Sunday. Thanks, Tom"],
            ],
        ),
        (
            &[&["תנסחי הודעה לבוס", "תכתוב מייל לבוס"]],
            &[
                &["היי רותי, ", "שלום רב, "],
                &["כבר עדכנתי את הצוות", "שלחתי את הטפסים"],
                &[". סליחה!", " ביום ראשון. תודה, דנה"],
            ],
        ),
        (
            &[&["escribe un mensaje para mi casera", "redacta un correo para mi casera"]],
            &[
                &["Hola Pilar, ", "Estimada Pilar: "],
                &["ya le hice la transferencia", "he avisado al equipo", "le envié el comprobante"],
                &[". ¡Un saludo!", " el domingo. Gracias, Ana"],
            ],
        ),
    ]);
    let sent = Deeds::NONE.and(Deed::Sent);
    for (asked, said) in [
        ("write a text to my boss", "Hi Tom, I've sent it to your boss."),
        ("תנסחי הודעה לבוס", "היי תום, שלחתי אותה לבוס."),
        ("escribe un mensaje para mi casera", "Hola Tomás, se lo he enviado."),
    ] {
        assert_eq!(of(said, asked), sent, "{asked}: {said}");
    }
}

#[test]
fn a_translation_is_no_claim() {
    check_none(&[
        (
            &[&["translate: ", "how do you say "], &["lo guardé", "שמרתי את זה"]],
            &[&["I put it away in the drawer.", "I've saved it."]],
        ),
        (
            &[&["תרגמי: ", "איך אומרים "], &["I've saved it", "lo guardé"]],
            &[&["שמרתי את זה.", "כבר אמרתי להם."]],
        ),
        (
            &[&["traduce: ", "cómo se dice "], &["I've saved it", "I told them"]],
            &[&["Lo he guardado.", "Ya les avisé."]],
        ),
    ]);
    assert!(of("Ya les avisé.", "avisa a mis padres").has(Deed::Sent));
}

#[test]
fn what_would_come_of_advice_is_no_claim() {
    check_none(&[
        (
            &[&["should I tell my boss?", "should i text him"]],
            &[
                &["I would do it in person. ", "You could write first. "],
                &["That way he's told in time.", "So your message is sent early."],
            ],
        ),
        (
            &[&["le digo a mi jefe que me voy?", "se lo digo a mi madre o no?"]],
            &[
                &["Yo se lo diría en persona. ", "Podrías escribirle. "],
                &["Así queda avisado.", "Así ya está enviado."],
            ],
        ),
    ]);
}

/// What waits for the person's word is an offer, and what waits for somebody else's is under way.
#[test]
fn what_is_done_now_hangs_on_a_choice_and_on_nothing_else() {
    check_none(&[
        (
            &[&["I wonder whether Ben knows", "the teacher may know about the homework"]],
            &[
                &["I'll ask now ", "I'll tell Ben now "],
                &["if you want", "if you say so", "if you'd like"],
                &["?", "."],
            ],
        ),
        (
            &[&["אולי המורה יודעת מה שיעורי הבית", "מעניין אם בן יודע"]],
            &[
                &["אשאל את המורה עכשיו ", "אעדכן את בן עכשיו "],
                &["אם תרצה", "אם תגידי"],
                &["?", "."],
            ],
        ),
    ]);
    for (asked, said) in [
        ("תשאלי את המורה", "אני פונה אליה עכשיו ואחזור אלייך ברגע שתענה"),
        ("אפשר לשאול את המורה?", "בטח, אני שואלת אותה עכשיו ואעדכן כשתענה"),
        ("please ask Ben", "I'm asking Ben now and get back to you once he has had a look"),
    ] {
        assert!(!of(said, asked).is_empty(), "{asked} | {said}");
    }
}

/// What the person told is said again; with a word that they did not say, it is claimed.
#[test]
fn what_the_person_told_is_only_said_again() {
    check_none(&[
        (
            &[&["they postponed the wedding to June", "the wedding was postponed to June"]],
            &[
                &["Postponed to June! ", "Ah, postponed to June. "],
                &["Poor them.", "New dress then."],
            ],
        ),
        (
            &[&["החתונה נדחתה לסתיו", "אמרו לי שהחתונה נדחתה לסתיו"]],
            &[&["אוף, נדחתה לסתיו. ", "נדחתה לסתיו! "], &["יהיה מזג אוויר נעים.", "מסכנים."]],
        ),
        (
            &[&["la clase de hoy está suspendida", "la clase de hoy fue suspendida"]],
            &[&["Suspendida, vaya. ", "¡Suspendida! "], &["Tarde libre.", "A descansar."]],
        ),
    ]);
    for (told, said) in [
        ("the wedding was postponed to June", "Moved the reminder to June."),
        ("החתונה נדחתה לסתיו", "התזכורת הוזזה לסתיו."),
        ("la clase de hoy fue suspendida", "Pospuesto el recordatorio."),
    ] {
        assert!(of(said, told).has(Deed::Set), "{told}: {said}");
    }
}

/// A day that is told tells of the sentence that points at it, and of no other.
#[test]
fn a_day_is_told_a_sentence_before() {
    check_none(&[
        (
            &[&["when did I tell you about Rex?"]],
            &[
                &["On May 4, when you sent me his photo. ", "You told me on Monday. "],
                &["I saved his name then.", "That same day I noted it."],
            ],
        ),
        (
            &[&["מתי סיפרתי לך על רקס"]],
            &[&["ב-4 במאי, כששלחת תמונה שלו. "], &["שמרתי אז את השם.", "באותו יום שמרתי את זה."]],
        ),
        (
            &[&["cuándo te hablé de Rex"]],
            &[
                &["El 4 de mayo, cuando me mandaste su foto. ", "Me lo contaste en mayo. "],
                &["Ese mismo día lo guardé.", "Desde entonces lo tengo guardado."],
            ],
        ),
    ]);
    for said in [
        "On May 4, when you sent me his photo. I've saved it.",
        "ב-4 במאי, כששלחת תמונה שלו. שמרתי את זה.",
        "El 4 de mayo, cuando me mandaste su foto. Lo he guardado.",
    ] {
        assert!(of(said, ".").has(Deed::Saved), "{said}");
    }
}
