//! Whole kinds of sentences, made of their parts: none of a kind claims more or less than the rest.

mod asides;
mod changes;
mod passing;
mod places;
mod requests;
mod standing;
mod told;

use super::lexicon::SPELLING;
use super::tests::undone;
use super::{Deed, Deeds};

/// Parts of a sentence, one after another: a table of choices for each.
fn sentences(parts: &[&[&str]]) -> Vec<String> {
    let mut all = vec![String::new()];
    for choices in parts {
        let longer = |begun: String| choices.iter().map(move |it| format!("{begun}{it}"));
        all = all.into_iter().flat_map(longer).collect();
    }
    all
}

/// What is claimed by each, of a person who asked for nothing.
fn none_but(deed: Option<Deed>, parts: &[&[&str]]) -> Vec<String> {
    let wrong = |said: &String| {
        let found = undone(said, &["."], Deeds::NONE, Deeds::NONE);
        match deed {
            Some(deed) => !found.has(deed),
            None => !found.is_empty(),
        }
    };
    sentences(parts).into_iter().filter(wrong).collect()
}

fn check(deed: Option<Deed>, kinds: &[&[&[&str]]]) {
    let wrong: Vec<String> = kinds.iter().flat_map(|parts| none_but(deed, parts)).collect();
    assert!(wrong.is_empty(), "{deed:?}, {} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_edit_of_what_is_kept_is_saved_whatever_it_is_called() {
    let saved: &[&[&[&str]]] = &[
        &[
            &["Added", "Logged", "Filed", "I've added that", "I put it", "I've also written this"],
            &[" to", " in"],
            &[" your facts", " your profile", " my records", " my notes", " your list"],
            &[".", ": shoe size 42 ✅", "!"],
        ],
        &[
            &["I've ", "I have just ", "I "],
            &["updated", "changed", "corrected"],
            &[" your name", " your address", " your diet"],
            &[".", " to the new one.", " in my notes!"],
        ],
        &[
            &["הוספתי", "הכנסתי", "עדכנתי", "שיניתי"],
            &[" את זה", " את הכתובת", ""],
            &[" בפרופיל שלך", " ברישומים", " בפרטים שלך", " בזיכרון שלי"],
            &[".", ": מידה 42 ✅"],
        ],
        &[
            &["Añadido", "Agregado", "Ya lo agregué", "Lo he añadido", "También lo puse"],
            &[" a"],
            &[" tus datos", " tu perfil", " mis registros", " tu lista"],
            &[".", ": talla 42 ✅"],
        ],
    ];
    check(Some(Deed::Saved), saved);
}

#[test]
fn what_is_kept_no_longer_is_forgotten_whatever_clause_follows() {
    let forgotten: &[&[&[&str]]] = &[
        &[
            &["I've deleted ", "I erased ", "I have wiped "],
            &["everything", "all the information", "all of it"],
            &[".", " I had about you.", " that you told me, as you asked."],
        ],
        &[
            &["That bit about your boss", "It", "Your address"],
            &[" is no longer in my memory.", " is no longer on my list."],
        ],
        &[
            &["מחקתי את כל ", "הסרתי את כל "],
            &["המידע", "הפרטים", "מה"],
            &[" שהיה לי עליך.", " שסיפרת לי."],
        ],
        &[&["זה ", "הקטע הזה "], &["כבר לא בזיכרון שלי.", "כבר לא אצלי."]],
        &[
            &["He borrado ", "Borré ", "Ya eliminé "],
            &["todo", "toda la información"],
            &[" lo que sabía de ti.", " que tenía sobre ti.", "."],
        ],
        &[&["Eso ", "Lo de tu jefe "], &["ya no está en mi memoria.", "ya no está en mis notas."]],
    ];
    check(Some(Deed::Forgotten), forgotten);
}

#[test]
fn a_promise_to_write_at_a_time_is_set_wherever_the_time_stands() {
    let english =
        ["I'll text you", "I'll call you", "I'll drop you a message", "I'll give you a ring"];
    let times = ["at nine", "on Monday", "tomorrow morning", "in an hour", "every Sunday"];
    let hebrew = ["אכתוב לך", "אני אתקשר אלייך", "אצלצל אליך", "אני אשלח לך הודעה"];
    let hours = ["בתשע", "ביום שני", "מחר בבוקר", "בעוד שעה", "כל יום ראשון"];
    let spanish = ["te llamo", "te escribo", "te pego un grito", "te avisaré", "te escribiré"];
    let horas = ["a las 9", "el lunes", "mañana temprano", "en una hora", "cada domingo"];
    let set: &[&[&[&str]]] = &[
        &[&english, &[" "], &times, &[".", " about the plants."]],
        &[&["Sure! ", "OK, "], &["On Monday ", "Tomorrow ", "At 9 "], &english, &["."]],
        &[&hebrew, &[" "], &hours, &["."]],
        &[&hours, &[" "], &hebrew, &["."]],
        &[&["בתשע ", "מחר "], &["אני צועקת לך", "אני מתקשרת אליך", "אני כותבת לך"], &["."]],
        &[&spanish, &[" "], &horas, &["."]],
        &[&horas, &[" "], &spanish, &["."]],
    ];
    check(Some(Deed::Set), set);
}

#[test]
fn a_timer_that_runs_is_set() {
    let set: &[&[&[&str]]] = &[
        &[
            &["Rent reminder", "Reminder", "Your alarm", "Timer"],
            &[": ", " ", " is "],
            &["created", "set", "running", "active"],
            &[".", "! Anything else?"],
        ],
        &[
            &["תזכורת לשכירות", "התזכורת שלך", "הטיימר"],
            &[": ", " "],
            &["נוצרה", "פועל", "מוכנה", "פעילה"],
            &[".", "! עוד משהו?"],
        ],
        &[
            &["Recordatorio de la renta", "Tu alarma", "Temporizador"],
            &[": ", " "],
            &["creado", "activada", "en marcha", "listo"],
            &[".", "! ¿Algo más?"],
        ],
    ];
    check(Some(Deed::Set), set);
}

#[test]
fn what_is_ordered_or_told_is_sent() {
    let sent: &[&[&[&str]]] = &[
        &[
            &["Your pizza", "The taxi"],
            &[" is ", " has been ", " was just "],
            &["ordered", "paid for"],
            &["."],
        ],
        &[&["Your order", "The order"], &[" is ", " has been "], &["placed", "confirmed"], &["."]],
        &[
            &["I've ordered ", "I just bought ", "I'll order "],
            &["your pizza", "a taxi", "flowers"],
            &["."],
        ],
        &[
            &["I told ", "I've notified ", "I updated "],
            &["the group", "the team", "your family"],
            &["."],
        ],
        &[&["הזמנתי ", "קניתי "], &["לך פיצה", "מונית", "את הפרחים"], &["."]],
        &[&["עדכנתי את ", "יידעתי את "], &["הקבוצה", "הצוות", "המשפחה"], &[".", " שהמסיבה בוטלה."]],
        &[&["העברתי ", "העברתי את זה "], &["להנהלת חשבונות", "לבוס", "לדנה"], &["."]],
        &[&["Tu pizza", "El taxi"], &[" está ", " ya fue "], &["pedido.", "pedida."]],
        &[&["Ya avisé ", "He informado ", "Informé "], &["al grupo", "a Ana", "al equipo"], &["."]],
    ];
    check(Some(Deed::Sent), sent);
}

#[test]
fn what_somebody_else_does_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["Ben", "Then your mom", "Google Calendar", "Your phone", "She", "So they", "You"],
            &[" will remind", " will text", " will call", " will wake"],
            &[" you at six.", " him tomorrow.", " the kids."],
        ],
        &[
            &["You ", "Okay, you ", "So she "],
            &["texted him.", "told Dana.", "saved it.", "deleted it."],
        ],
        &[&["היומן ", "בן ", "אמא "], &["יזכיר לך יום לפני.", "שלח לך הודעה.", "מחק את זה."]],
        &[
            &["Ana", "Tu mamá", "El robot", "Ella ya", "Si la app"],
            &[" lo", " las", ""],
            &[" borró", " envió", " guardó", " mandó", " anotó", " eliminó", " registró"],
            &[" ayer.", " todo.", " las fotos."],
        ],
        &[
            &["El calendario ", "Beto "],
            &["te recordará", "te avisará", "te llamará"],
            &[" mañana."],
        ],
    ];
    check(None, none);
}

#[test]
fn what_happened_in_the_world_is_no_claim() {
    let none: &[&[&[&str]]] = &[
        &[
            &["The letter ", "The message ", "Her notes "],
            &["was sent in 1943.", "were deleted in 1969.", "is remembered as the first."],
        ],
        &[
            &["In the film ", "According to the minutes, "],
            &["the letter was sent.", "a meeting is booked."],
        ],
        &[&["Tap Send. ", "Press Save and "], &["It'll be sent right away.", "it is saved."]],
        &[&["המכתב ", "ההודעה "], &["נשלח ב-1943.", "נמחקה ב-1969."]],
        &[&["בסרט ", "לפי הסיכום, "], &["המכתב נשלח.", "נקבע שהצוות ייפגש."]],
        &[&["La carta ", "El mensaje "], &["fue enviada en 1943.", "fue borrado en 1969."]],
        &[
            &["En la película ", "Según el acta, "],
            &["la carta fue enviada.", "la reunión está programada."],
        ],
    ];
    check(None, none);
}

/// A text that was asked for is somebody else's; what is said before and after it is not.
#[test]
fn a_draft_passes_and_a_claim_outside_it_does_not() {
    let saved = Deeds::NONE.and(Deed::Saved);
    let letters = [
        ("draft a mail to my landlord", "Dear Mr. Green,", "I have noted the date.", "Best,\nTom"),
        ("תנסחי מייל לבעל הבית", "שלום מר גרין,", "רשמתי את המועד.", "בברכה,\nתום"),
        (
            "redacta un correo al casero",
            "Estimado Sr. Verde:",
            "He anotado la fecha.",
            "Saludos,\nTomás",
        ),
    ];
    let outside = ["I've saved your size.", "שמרתי את המידה שלך.", "He guardado tu talla."];
    for (asked, greeting, body, close) in letters {
        let letter = format!("{greeting}\n\n{body}\n\n{close}");
        let of = |said: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
        assert_eq!(of(&letter), Deeds::NONE, "{letter}");
        for said in outside {
            assert_eq!(of(&format!("{said}\n\n{letter}")), saved, "{said} before {letter}");
            assert_eq!(of(&format!("{letter}\n\n{said}")), saved, "{said} after {letter}");
        }
    }
    for (asked, verse) in [
        ("make it a poem", "I'll remember the summer,\nI've saved the sand."),
        ("תעשי מזה שיר", "אזכור את הקיץ,\nשמרתי את החול."),
        ("hazlo poema", "Recordaré el verano,\nguardé la arena."),
    ] {
        let of = |said: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
        assert_eq!(of(verse), Deeds::NONE, "{verse}");
        for said in outside {
            assert_eq!(of(&format!("{verse}\n\n{said}")), saved, "{said} after {verse}");
        }
    }
}

/// One deed that is done does not excuse another.
#[test]
fn verbs_that_share_a_subject_are_each_a_claim() {
    for (done, said, lacking) in [
        (Deed::Forgotten, "I've forgotten Tom and told Dana.", Deed::Sent),
        (Deed::Saved, "I'll remember that and remind you on Friday.", Deed::Set),
        (Deed::Saved, "I've saved that, set a reminder and texted Dana.", Deed::Set),
        (Deed::Saved, "I've saved that, set a reminder and texted Dana.", Deed::Sent),
        (Deed::Saved, "שמרתי, ואזכיר לך בחמישי.", Deed::Set),
        (Deed::Saved, "אני רושמת לעצמי ומזכירה לך מחר.", Deed::Set),
        (Deed::Saved, "Les recordaré una semana antes, y también me guardé la fecha.", Deed::Set),
        (Deed::Saved, "Lo he guardado y avisado a Ana.", Deed::Sent),
        (Deed::Saved, "Voy a guardarlo y avisar a Ana.", Deed::Sent),
    ] {
        let found = undone(said, &["."], Deeds::NONE.and(done), Deeds::NONE);
        assert!(found.has(lacking) && !found.has(done), "{said}: {found:?}");
    }
    for said in ["I hope you liked it and told Dana.", "I can help you word it and send it to you."]
    {
        assert_eq!(undone(said, &["."], Deeds::NONE, Deeds::NONE), Deeds::NONE, "{said}");
    }
}

/// A letter typed twice within a word hides no claim.
#[test]
fn a_slip_of_the_fingers_hides_nothing() {
    let mut slips = 0;
    for line in include_str!("sentences/claims.txt").lines().filter(|it| !it.starts_with('#')) {
        let [_, asked, said] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            continue;
        };
        let found = |said: &str| undone(said, &[asked], Deeds::NONE, Deeds::NONE);
        for word in said.split(|c: char| !c.is_alphabetic()) {
            // A name is left as it is.
            let name = word.starts_with(char::is_uppercase);
            let Some((at, middle)) = word.char_indices().nth(2) else { continue };
            let typed = format!("{}{middle}{}", &word[..at], &word[at..]);
            let lower = word.to_lowercase();
            if !name && SPELLING.meant(&typed.to_lowercase()) == Some(lower) {
                slips += 1;
                let slipped = said.replacen(word, &typed, 1);
                assert!(found(said).without(found(&slipped)).is_empty(), "{slipped}");
            }
        }
    }
    assert!(slips > 300, "{slips}");
}
