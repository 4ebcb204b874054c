//! What is asked back, consoled, summed up, explained or joked: no deed of Mila's own.

use super::super::tests::undone;
use super::{Deeds, sentences};

/// What alarms among these, after one of these words of the person each, in turn.
fn alarms(asked: &[&str], kinds: &[&[&[&str]]]) -> Vec<String> {
    let all = kinds.iter().flat_map(|parts| sentences(parts));
    let found = all.zip(asked.iter().cycle()).map(|(said, asked)| {
        let found = undone(&said, &[asked], Deeds::NONE, Deeds::NONE);
        (asked, said, found)
    });
    let alarms = found.filter(|(.., found)| !found.is_empty());
    alarms.map(|(asked, said, found)| format!("{:?} {asked} | {said}", found.names())).collect()
}

fn check(alarms: &[Vec<String>]) {
    let alarms = alarms.concat();
    assert!(alarms.is_empty(), "{} of them:\n{}", alarms.len(), alarms.join("\n"));
}

#[test]
fn a_question_which_of_several_is_meant_is_no_claim() {
    let english = alarms(
        &["forget my address", "delete that thing I said yesterday", "cancel the reminder"],
        &[&[
            &["", "You've given me two, Elm St and the office one. ", "There are two of those. "],
            &[
                "Which of them should go?",
                "Which one do you mean?",
                "Which should I drop?",
                "Do you mean the diet or the trip?",
                "The diet or the trip?",
                "What do you mean, the diet or the trip?",
            ],
            &[
                "",
                " I want to be sure before I delete it.",
                " Just checking before I remove anything.",
            ],
        ]],
    );
    let hebrew = alarms(
        &["תמחקי את הדבר הזה שאמרתי אתמול", "תשכחי את הכתובת שלי", "תבטלי את התזכורת"],
        &[&[
            &["", "יש לי שתיים כאלה. ", "נתת לי שתיים, אחת בבית ואחת בעבודה. "],
            &[
                "על מה את מדברת, על הדיאטה או על הטיול?",
                "איזו מהן?",
                "את הדיאטה או את הטיול?",
                "למה הכוונה, לדיאטה או לטיול?",
                "לאיזה מהם התכוונת?",
            ],
            &["", " אני רוצה להיות בטוחה לפני שאני מוחקת.", " רק מוודאת לפני שאני מוחקת משהו."],
        ]],
    );
    let spanish = alarms(
        &["olvida lo que te dije", "borra mi dirección", "cancela el recordatorio"],
        &[&[
            &["", "Tengo dos, la de casa y la del trabajo. ", "Hay dos de esos. "],
            &[
                "¿Cuál de las dos quito?",
                "¿Cuál quieres que borre?",
                "¿Te refieres a la dieta o al viaje?",
                "¿La de casa o la del trabajo?",
            ],
            &["", " Quiero estar segura antes de borrar nada.", " Te pregunto antes de quitarlo."],
        ]],
    );
    check(&[english, hebrew, spanish]);
}

#[test]
fn what_befell_the_person_is_consoled_and_no_order() {
    let english = alarms(
        &[
            "they cancelled my flight",
            "my boss moved the deadline again",
            "she deleted all our photos",
        ],
        &[&[
            &["Ugh, that hurts. ", "Oh no. ", "Not again?! "],
            &[
                "Did they offer you another one?",
                "If it was their fault, ask for the refund in writing.",
                "When something is cancelled at the last minute they owe you a meal.",
                "Things like that stay in the bin for 60 days, so look there first.",
            ],
        ]],
    );
    let hebrew = alarms(
        &["ביטלו לי את הטיסה", "הבוס ביטל לי שוב את החופש", "היא מחקה את כל התמונות שלנו"],
        &[&[
            &["אוף, מעצבן. ", "אוי לא. ", "שוב?! "],
            &[
                "הציעו לך משהו אחר?",
                "אם זו אשמתם, שווה לבקש החזר בכתב.",
                "כשטיסה מבוטלת ברגע האחרון מגיע לך פיצוי.",
                "דברים כאלה נשארים בפח 60 יום, אז קודם כל שם.",
            ],
        ]],
    );
    let spanish = alarms(
        &[
            "me cancelaron el vuelo",
            "mi jefe me movió la entrega otra vez",
            "me borraron las fotos",
        ],
        &[&[
            &["Nooo, qué bronca. ", "Uf, eso duele. ", "¿Otra vez? "],
            &[
                "¿Te ofrecieron otro o te dejaron tirado?",
                "Si fue culpa de ellos, pedí el reembolso por escrito.",
                "Pedí el reembolso por escrito y guardá los recibos.",
                "Escribí a atención al cliente hoy mismo.",
                "Exigí que te paguen el hotel.",
            ],
        ]],
    );
    check(&[english, hebrew, spanish]);
}

/// What a text says that the person shows is told, whatever it says was done.
#[test]
fn what_a_shown_text_says_is_told() {
    let english = alarms(
        &[
            "what's in this: \"Visit rescheduled to 4 June. Trip money has been noted. Hoodies were moved.\"",
            "sum this up: \"sync is cancelled, the deck was sent to finance, please remember your badge\"",
            "tldr \"Trip money has been noted. Please tell Dana. Visit rescheduled to 4 June.\"",
            "what does this mean: \"your order has been placed and your file is saved\"",
        ],
        &[
            &[
                &[
                    "Inspection visit is now 4 June",
                    "The visit is moved to 4 June",
                    "Visit: 4 June",
                ],
                &[
                    ", the school has your trip money on record",
                    ", your trip money is noted",
                    ", the money is down",
                ],
                &[", and lost hoodies are in the hall.", ", and finance already has the deck."],
            ],
            &[
                &["In short: ", "Short version: ", ""],
                &[
                    "no sync, the deck was sent to finance",
                    "your order is placed and the file is saved",
                ],
                &["."],
            ],
        ],
    );
    let hebrew = alarms(
        &[
            "תסכם: \"הישיבה הוזזה לשני, הדוח נשלח להנהלה, תזכירו לדני\"",
            "מה כתוב פה: \"הביקור נדחה ל-4 ביוני. הכסף נרשם.\"",
            "תסבירי לי את זה: \"ההזמנה נקלטה והקובץ נשמר\"",
        ],
        &[&[
            &["בקצרה: ", ""],
            &["הביקור נדחה ל-4 ביוני", "הישיבה הוזזה לשני", "הישיבה עברה ליום שני"],
            &[", הכסף רשום אצלם", ", הדוח נשלח להנהלה", ", ההנהלה כבר עם הדוח ביד"],
            &[".", ", והקובץ נשמר."],
        ]],
    );
    let spanish = alarms(
        &[
            "resume esto: \"la junta fue movida al martes, el contrato ya fue enviado, avisa a Ana\"",
            "qué dice aquí: \"Visita reprogramada al 4 de junio. El dinero quedó anotado.\"",
            "explícame esto: \"su pedido ha sido registrado\"",
        ],
        &[&[
            &["En corto: ", ""],
            &["la junta quedó movida al martes", "la visita pasa al 4 de junio"],
            &[
                ", el contrato ya está enviado",
                ", tu dinero está anotado",
                ", el pedido está registrado",
            ],
            &["."],
        ]],
    );
    check(&[english, hebrew, spanish]);
}

#[test]
fn a_word_that_is_asked_about_is_no_deed() {
    let english = alarms(
        &[
            "do you say \"I've sent\" or \"I sent\"",
            "saved or safed, which is right",
            "sent vs send?",
        ],
        &[&[
            &["Depends. ", "Both work. ", ""],
            &[
                "I've sent = it just happened. ",
                "\"I've sent\" is the perfect. ",
                "Sent = past of send. ",
            ],
            &["I sent = some time ago.", "Saved = the past of save.", "\"Sent\" it is."],
        ]],
    );
    let hebrew = alarms(
        &["אומרים \"שלחתי\" או \"נשלחתי\"", "שמרתי או נשמרתי, מה נכון", "מה נכון שלחתי או נשלחתי?"],
        &[&[
            &["תלוי. ", "שניהם. ", ""],
            &["שלחתי = אני זה ששלח משהו. ", "\"שמרתי\" זה פעיל. ", "שמרתי = פעל פעיל. "],
            &["נשלחתי = מישהו אחר שלח אותי, למשל \"נשלחתי לקורס\".", "נשמרתי = נזהרתי."],
        ]],
    );
    let spanish = alarms(
        &[
            "se dice \"he enviado\" o \"envié\"",
            "guardado o guardao, cuál está bien",
            "envié o he enviado?",
        ],
        &[&[
            &["Depende. ", "Las dos. ", ""],
            &["He enviado = hoy mismo. ", "\"He enviado\" es perfecto. ", "Envié = ya pasó. "],
            &["Envié = ayer o antes.", "Guardado = participio de guardar."],
        ]],
    );
    check(&[english, hebrew, spanish]);
}

#[test]
fn a_joke_that_is_asked_for_is_no_deed() {
    let english = alarms(
        &[
            "joke pls",
            "something funny about meetings",
            "make me laugh",
            "say something funny",
            "got any good puns",
        ],
        &[&[
            &[
                "The meeting about shortening meetings has been postponed.",
                "I told my computer I needed a break. It saved my progress and sent me an ad.",
                "My diet is cancelled until further notice.",
            ],
            &["", " We need a meeting to decide when.", " 😄"],
        ]],
    );
    let hebrew = alarms(
        &["בדיחה", "משהו מצחיק על ישיבות", "תצחיקי אותי", "תצחיק אותי קצת", "יש לך בדיחה?"],
        &[&[
            &[
                "הישיבה על קיצור ישיבות הוזזה.",
                "למה המחשב הלך לרופא? כי נמחק לו הזיכרון.",
                "הדיאטה שלי בוטלה.",
            ],
            &["", " צריך ישיבה כדי להחליט לאן.", " 😄"],
        ]],
    );
    let spanish = alarms(
        &[
            "cuéntame un chiste malo",
            "algo gracioso sobre reuniones",
            "hazme reír",
            "dime algo chistoso",
        ],
        &[&[
            &[
                "La reunión para acortar reuniones fue pospuesta.",
                "Doctor, me han borrado la memoria.",
                "Mi dieta queda cancelada.",
            ],
            &["", " Hace falta otra para decidir cuándo.", " 😄"],
        ]],
    );
    check(&[english, hebrew, spanish]);
}

#[test]
fn more_of_the_talk_is_no_order() {
    let all = |asked: &[&str], kinds: &[&[&[&str]]]| -> Vec<String> {
        asked.iter().flat_map(|asked| alarms(&[asked], kinds)).collect()
    };
    let english = all(
        &[
            "one more",
            "two more",
            "another one",
            "give me one more",
            "give me some more",
            "repeat that",
            "repeat it please",
            "again",
            "do it again",
            "say that again",
            "next",
            "go on",
            "stop that",
            "tell me one more",
            "can I have one more?",
            "more please",
            "keep going",
            "three more please",
        ],
        &[&[
            &[
                "You said: one more.",
                "Why did the chicken cross the road? To get to the other side.",
                "Number three: Madrid.",
            ],
            &["", " Paris is the capital of France.", " Any good?"],
        ]],
    );
    let hebrew = all(
        &[
            "עוד אחד",
            "תן לי עוד אחד",
            "תני לי עוד כמה",
            "תחזור על זה",
            "שוב",
            "עוד",
            "תמשיכי",
            "הלאה",
            "עוד שניים",
        ],
        &[&[
            &["למה התרנגולת חצתה את הכביש? כדי להגיע לצד השני.", "מספר שלוש: מדריד."],
            &["", " איך זה?"],
        ]],
    );
    let spanish = all(
        &[
            "otro más",
            "dame otro más",
            "dame uno mas",
            "repítelo",
            "una más",
            "otra vez",
            "sigue",
            "dos más porfa",
            "repite eso",
        ],
        &[&[
            &[
                "¿Por qué cruzó el pollo la calle? Para llegar al otro lado.",
                "Número tres: Madrid.",
            ],
            &["", " ¿Qué tal?"],
        ]],
    );
    check(&[english, hebrew, spanish]);
}
