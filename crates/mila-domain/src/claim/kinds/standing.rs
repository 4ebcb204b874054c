//! What is done to a reminder, a brief or a fact that there is already, and what only speaks of it.

use super::super::tests::undone;
use super::{Deed, Deeds, check, sentences};

#[test]
fn a_reminder_that_is_put_off_or_stopped_is_set() {
    let set: &[&[&[&str]]] = &[
        &[
            &["Tomorrow's one", "Her one", "The 9am reminder", "Friday's alarm", "Today's dose"],
            &[" is ", " has been ", " is now "],
            &["skipped", "paused", "snoozed", "muted", "postponed"],
            &[".", " until Monday.", " 😴", ", so sleep well."],
        ],
        &[
            &["The 9am reminder", "Your alarm", "That one", "It"],
            &[" is ", " has been "],
            &["turned off", "switched off", "stopped", "cancelled"],
            &[".", " for now.", "!"],
        ],
        &[
            &[
                "Snoozed",
                "Skipped",
                "Paused",
                "Muted",
                "Postponed",
                "Turned off",
                "Switched it off",
            ],
            &[".", " until Monday.", "! See you then.", " 😴 sleep well"],
        ],
        &[
            &["I ", "I've ", "OK, I have just "],
            &["skipped", "snoozed", "paused", "cancelled", "stopped", "postponed"],
            &[" tomorrow's one", " the 9am reminder", " it for today", " her alarm"],
            &[".", ", sleep well."],
        ],
        &[
            &["I ", "I've ", "Sorry! I "],
            &["turned ", "switched "],
            &["it", "that", "the alarm", "the morning thing"],
            &[" off.", " back on.", " off, so you can sleep in."],
        ],
        &[
            &["התזכורת של מחר", "התזכורת בתשע", "יום שלישי הקרוב", "של מחר"],
            &[" ", " כבר "],
            &["דולגה", "הושתקה", "כובתה", "הושהתה", "הופסקה"],
            &[".", " עד שני.", " הפעם.", " 😴"],
        ],
        &[
            &["דחיתי", "השתקתי", "כיביתי", "השהיתי", "הקפצתי", "ביטלתי"],
            &[" את התזכורת", " את ההתראה של מחר", " לך את הצלצול"],
            &[".", " עד שני.", ", לילה טוב."],
        ],
        &[
            &["דילגתי על התזכורת", "דילגתי על מחר", "דילגתי על יום שני", "אני מדלגת על מחר"],
            &[".", " הפעם."],
        ],
        &[
            &["El recordatorio de mañana", "La alarma de las 9", "La de mañana", "El aviso"],
            &[" está ", " queda ", " ya está ", " ha sido "],
            &["saltado", "pospuesta", "silenciado", "apagada", "pausado", "dado de baja"],
            &[".", " hasta el lunes.", " 😴"],
        ],
        &[
            &["Pospuesto", "Saltada", "Silenciado", "Apagada", "Pausado", "Desactivada"],
            &[".", " hasta el lunes.", " 😴 a dormir", "! Descansa."],
        ],
        &[
            &["Ya ", "Listo, ", ""],
            &["pospuse", "silencié", "apagué", "pausé", "desactivé", "salté"],
            &[" el recordatorio", " la alarma de mañana", " el aviso de las 9"],
            &[".", " hasta el lunes."],
        ],
        &[
            &["La ", "Ya lo ", "Lo "],
            &["apagué", "silencié", "pospuse", "cancelé", "he pausado"],
            &[".", " hasta el lunes.", ", descansa."],
        ],
    ];
    check(Some(Deed::Set), set);
}

#[test]
fn a_reminder_is_put_off_in_every_language() {
    let set: &[&[&[&str]]] = &[
        &[
            &["O lembrete foi ", "O alarme já está ", "Adiei o lembrete, "],
            &["adiado.", "silenciado até segunda.", "desligado."],
        ],
        &[
            &["Le rappel est ", "Le rappel a été ", "J'ai reporté le rappel, "],
            &["reporté.", "désactivé.", "suspendu jusqu'à lundi."],
        ],
        &[
            &["Il promemoria è ", "Il promemoria è stato ", "Ho rimandato il promemoria, "],
            &["rimandato.", "disattivato.", "sospeso fino a lunedì."],
        ],
        &[
            &["Die Erinnerung ist ", "Die Erinnerung wurde ", "Ich habe die Erinnerung "],
            &["verschoben.", "ausgeschaltet.", "übersprungen."],
        ],
        &[
            &["De herinnering is ", "Ik heb de herinnering "],
            &["uitgesteld.", "overgeslagen.", "uitgezet."],
        ],
        &[
            &["Przypomnienie jest ", "Przypomnienie zostało "],
            &["odłożone.", "wyłączone.", "pominięte."],
        ],
        &[&["Hatırlatman ", "Alarmın "], &["ertelendi.", "kapatıldı.", "susturuldu."]],
        &[&["Напоминание ", "Напоминание уже "], &["отложено.", "отключено.", "пропущено."]],
        &[&["Нагадування ", "Нагадування вже "], &["відкладено.", "вимкнено.", "пропущено."]],
        &[&["أجلت ", "أوقفت ", "تم إيقاف "], &["التذكير.", "المنبه."]],
        &[&["मैंने रिमाइंडर ", "मैंने अलार्म "], &["बंद कर दिया।", "टाल दिया।", "रद्द कर दिया।"]],
    ];
    check(Some(Deed::Set), set);
}

#[test]
fn a_brief_that_comes_each_day_is_set() {
    let set: &[&[&[&str]]] = &[
        &[
            &["Your morning brief", "The daily summary", "Your evening digest"],
            &[" is ", " has been ", " is now "],
            &["scheduled", "set", "on", "turned off", "moved", "paused", "cancelled"],
            &[".", " for 7:15.", " ☀️"],
        ],
        &[
            &[
                "You'll get your morning brief",
                "Your daily summary starts",
                "Your weekly digest lands",
            ],
            &[" at 7.", " tomorrow.", " on Monday ☀️"],
        ],
        &[
            &["I've ", "I "],
            &["set up", "scheduled", "turned off", "cancelled", "moved"],
            &[" your morning brief", " the daily summary", " the evening digest"],
            &[".", " for you.", ", enjoy!"],
        ],
        &[
            &["סיכום הבוקר", "תקציר הבוקר שלך", "הסיכום היומי", "הסיכום"],
            &[" כבר ", " "],
            &["מתוזמן", "מוגדר", "בוטל", "כבוי", "קבוע", "יגיע", "הופסק"],
            &[" ל-6:30.", " מחר.", " בכל יום."],
        ],
        &[
            &["תזמנתי", "קבעתי", "ביטלתי", "כיביתי", "הזזתי"],
            &[" את סיכום הבוקר", " את התקציר היומי", " לך סיכום יומי"],
            &[".", " לשבע."],
        ],
        &[
            &["Tu resumen matutino", "El resumen diario", "Tu resumen de la mañana"],
            &[" ya está ", " queda ", " ya anda "],
            &["programado", "activado", "cancelado", "configurado", "pausado"],
            &[".", " para las 7.", " ☀️"],
        ],
        &[
            &["Ya ", ""],
            &["programé", "activé", "cancelé", "apagué", "moví", "quité"],
            &[" tu resumen matutino", " el resumen diario"],
            &[".", " a las 7."],
        ],
    ];
    check(Some(Deed::Set), set);
}

/// A correction is told by what takes the place of what.
#[test]
fn what_is_swapped_for_another_is_saved() {
    let saved: &[&[&[&str]]] = &[
        &[
            &["The 17th", "Her old address", "The date", "His birthday"],
            &[" has been ", " is now ", " was "],
            &["swapped", "replaced", "corrected", "fixed", "updated"],
            &[" to the right one.", " in my notes.", ", sorry!"],
        ],
        &[
            &["I've ", "I "],
            &["fixed", "corrected", "swapped", "updated", "changed"],
            &[" the date", " his birthday", " the old address", " her name"],
            &[" in my notes.", " on my side."],
        ],
        &[
            &["תיקנתי", "החלפתי", "עדכנתי", "שיניתי"],
            &[" את התאריך", " את הכתובת", " את השם"],
            &[" אצלי.", " ברישומים שלי.", " אצלי, סליחה!"],
        ],
        &[
            &["Corregí", "Cambié", "Ya actualicé", "He corregido"],
            &[" la fecha", " su nombre", " la dirección"],
            &[" en mis notas.", " en mi memoria."],
        ],
    ];
    check(Some(Deed::Saved), saved);
}

/// What was sent has come to whom it was for.
#[test]
fn what_has_come_to_somebody_is_sent() {
    let of = |said: &str, asked: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
    for (asked, parts) in [
        (
            "send my cousin Beto the recipe",
            &[
                &["It ", "Done, it ", "It just "][..],
                &["reached Beto", "got to Beto", "reached him"],
                &[".", ", no complaints so far 🌶️"],
            ],
        ),
        (
            "mándale a mi primo Beto la receta",
            &[
                &["Ya le ", "Le "],
                &["cayó", "llegó", "entró"],
                &[" a Beto.", " a tu primo 🌶️ que no se queje", " a Beto hace nada."],
            ],
        ),
    ] {
        for said in sentences(parts) {
            assert!(of(&said, asked).has(Deed::Sent), "{asked} | {said}");
        }
    }
}

/// What is told with its day is no promise of now; without it, and without a log, it is.
#[test]
fn what_is_told_with_its_day_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["Yes, I ", "Yep, I "],
            &["saved it", "noted that", "stored your size"],
            &[" on Tuesday, ", " in March, ", " on May 3, "],
            &["when you told me.", "when you mentioned the boots.", "after you asked."],
        ],
        &[
            &["You told me in March", "You mentioned it on Monday", "You wrote it in May"],
            &[", and I've had it saved since then.", " and that same day I saved it."],
        ],
        &[
            &["סיפרת לי ", "אמרת לי את זה ", "כתבת את זה "],
            &["ב-12 במרץ", "ביום שלישי", "בינואר"],
            &[", ובאותו יום שמרתי.", ", ומאז זה שמור אצלי.", ", וזה שמור אצלי מאז."],
        ],
        &[
            &["Me lo contaste ", "Lo mencionaste ", "Me lo dijiste "],
            &["en enero", "el martes pasado", "el 3 de mayo"],
            &[" y desde entonces lo tengo guardado.", " y ese mismo día lo anoté."],
        ],
    ];
    check(None, none);
    let set: &[&[&[&str]]] = &[&[
        &["You told me on Monday", "As you told me in March", "Since you told me on May 3"],
        &[", I've set a reminder for Friday.", ", and now I've scheduled it."],
    ]];
    check(Some(Deed::Set), set);
    let saved: &[&[&[&str]]] = &[
        &[&["I saved it", "I've noted that"], &[".", " just now.", " again."]],
        &[&["שמרתי את זה", "זה שמור אצלי"], &[".", " עכשיו."]],
        &[&["Lo guardé", "Lo tengo guardado"], &[".", " ahora mismo."]],
    ];
    check(Some(Deed::Saved), saved);
}

#[test]
fn what_was_not_done_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["Nothing ", "No reminder ", "No message "],
            &["was ", "got ", "has been "],
            &["saved", "set", "scheduled", "sent", "deleted", "changed"],
            &[" when you asked.", " yet.", " so far.", "."],
        ],
        &[
            &["I haven't ", "I didn't ", "I never "],
            &["saved", "scheduled", "skipped", "snoozed", "moved", "deleted", "sent"],
            &[" anything.", " that yet.", " it until you say so."],
        ],
        &[
            &["שום דבר לא ", "כלום לא ", "עוד לא "],
            &["נשמר", "נקבע", "נשלח", "נמחק", "בוטל"],
            &[".", " עד עכשיו.", " כשביקשת."],
        ],
        &[
            &["לא ", "עוד לא "],
            &["שמרתי", "קבעתי", "דילגתי על", "שלחתי", "מחקתי", "כיביתי"],
            &[" כלום.", " שום דבר עד שתגידי."],
        ],
        &[
            &["No se ha ", "Nada ha sido ", "Todavía no está "],
            &["guardado", "programado", "enviado", "borrado", "pospuesto"],
            &[".", " todavía."],
        ],
        &[
            &["No he ", "Todavía no he "],
            &["guardado", "programado", "enviado", "borrado", "cancelado"],
            &[" nada.", " nada hasta que me digas."],
        ],
    ];
    check(None, none);
}

/// What is so in a case of the world is not said of now, and what the person wants is no such case.
#[test]
fn what_hangs_on_a_case_of_the_world_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["If the middle holds", "When the dough springs back", "Once the light is green"],
            &[", it's set.", ", it's saved.", ", it's done.", ", it has been sent."],
        ],
        &[
            &["אם האמצע לא רועד", "כשהאור ירוק", "ברגע שהבצק קופץ"],
            &[", זה מוכן.", ", זה נשמר.", ", זה נשלח."],
        ],
        &[
            &["Si el centro tiembla", "Cuando la luz está verde"],
            &[", está listo.", ", queda guardado.", ", ya está enviado."],
        ],
    ];
    check(None, none);
    for said in ["If you wonder, it's saved.", "אם שאלת את עצמך, זה שמור אצלי."]
    {
        assert!(undone(said, &["."], Deeds::NONE, Deeds::NONE).has(Deed::Saved), "{said}");
    }
}

/// Who agrees and asks for what lacks leaves nothing undone; who only asks whether there is more does.
#[test]
fn a_question_after_gladly_declines_and_one_for_more_does_not() {
    let of = |said: &str, asked: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
    for (asked, gladly, lacking, more) in [
        (
            "remind me tomorrow to call the bank",
            ["Happy to!", "I'd be glad to help!", "With pleasure.", "Good idea!", "Sure!"],
            ["Morning or evening?", "The branch or the hotline?", "Before lunch, or after?"],
            "Anything else?",
        ),
        (
            "תזכירי לי על הפגישה",
            ["בשמחה!", "בשמחה רבה!", "אשמח לעזור!", "רעיון מצוין!", "בטח!"],
            ["בבוקר או בערב?", "זו של הגן או זו של הבנק?", "לפני הצהריים, או אחרי?"],
            "עוד משהו?",
        ),
        (
            "recuérdame mañana lo de la cita",
            ["¡Con gusto!", "¡Con mucho gusto!", "¡Buena idea!", "Encantada.", "¡Claro!"],
            ["¿La del banco o la del notario?", "¿Mañana o tarde?", "¿Antes, o después?"],
            "¿Algo más?",
        ),
    ] {
        for agreed in gladly {
            for lack in lacking {
                let said = format!("{agreed} {lack}");
                assert_eq!(of(&said, asked), Deeds::NONE, "{asked} | {said}");
            }
            let said = format!("{agreed} {more}");
            assert!(of(&said, asked).has(Deed::Set), "{asked} | {said}");
        }
    }
}

/// A detail that is asked for in other words than a question is no promise.
#[test]
fn a_detail_that_is_asked_for_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["Tell me ", "Just say ", "Let me know "],
            &["when ", "what time ", "on which day "],
            &["I should remind you.", "I'm to wake you.", "I'll skip it."],
        ],
        &[
            &["תגידי לי ", "רק תכתבי לי "],
            &["באיזו שעה ", "מתי ", "באיזה יום "],
            &["אני מזכירה לך.", "אני מעירה אותך."],
        ],
        &[
            &["Dime ", "Y dime ", "Confírmame "],
            &["cuándo ", "a qué hora ", "con cuánto margen "],
            &["te aviso.", "te lo recuerdo.", "te despierto."],
        ],
    ];
    check(None, none);
}
