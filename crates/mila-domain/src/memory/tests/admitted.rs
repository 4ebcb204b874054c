//! Examples in several languages.

use super::{TODAY, all, judge, source};
use crate::memory::{MemoryKind, Proposal, Refused, Source, admit};

#[test]
fn what_somebody_says_plainly_is_kept() {
    all(
        "kept",
        &[
            ("I'm vegetarian", "I'm vegetarian", "Is vegetarian"),
            (
                "My sister Dana lives in Rome.",
                "My sister Dana lives in Rome",
                "Sister Dana lives in Rome",
            ),
            ("I live in Rome, what's the weather?", "I live in Rome", "Lives in Rome"),
            ("Can you remember that I'm vegetarian?", "I'm vegetarian", "is vegetarian"),
            ("remember I like tea, ok?", "I like tea", "likes tea"),
            ("I don't eat meat", "I don't eat meat", "does not eat meat"),
            ("I don't eat meat but I love fish", "I love fish", "loves fish"),
            ("No, I live in Haifa", "I live in Haifa", "lives in Haifa"),
            (
                "My favourite book is \"Dune\"",
                "My favourite book is \"Dune\"",
                "favourite book is Dune",
            ),
            (
                "I'm flying to Rome tomorrow",
                "I'm flying to Rome tomorrow",
                "flies to Rome on 2026-12-01",
            ),
            ("My rent is 1,200 euros", "My rent is 1,200 euros", "rent is 1200 euros"),
            ("My birthday is 3 May 1990", "My birthday is 3 May 1990", "birthday is 1990-05-03"),
            ("I have three kids", "I have three kids", "has 3 kids"),
            ("Note: I work on Fridays", "I work on Fridays", "works on Fridays"),
            ("אני גר בחיפה", "אני גר בחיפה", "גר בחיפה"),
            ("לאחותי דנה יש כלב", "לאחותי דנה יש כלב", "לאחות דנה יש כלב"),
            ("אני לא אוכל בשר", "אני לא אוכל בשר", "לא אוכל בשר"),
            ("אני עובד בצה\"ל", "אני עובד בצה\"ל", "עובד בצה\"ל"),
            ("Vivo en Madrid", "Vivo en Madrid", "Vive en Madrid"),
            ("No como carne", "No como carne", "No come carne"),
            ("أنا أعيش في القاهرة", "أعيش في القاهرة", "يعيش في القاهرة"),
            ("عندي ٣ أولاد", "عندي ٣ أولاد", "عنده 3 أولاد"),
            ("Я живу в Москве", "Я живу в Москве", "Живёт в Москве"),
            ("Я не ем мясо", "Я не ем мясо", "Не ест мясо"),
            ("मैं दिल्ली में रहता हूँ", "मैं दिल्ली में रहता हूँ", "दिल्ली में रहता है"),
            ("मैं मांस नहीं खाता", "मांस नहीं खाता", "मांस नहीं खाता है"),
            ("Please remember my door code is 4711", "my door code is 4711", "door code is 4711"),
            (
                "Merk dir bitte: ich habe eine Allergie gegen Nüsse",
                "ich habe eine Allergie gegen Nüsse",
                "hat eine Allergie gegen Nüsse",
            ),
            ("call me Dan please", "call me Dan", "Wants to be called Dan"),
            ("My phone is 050-123-4567", "My phone is 050-123-4567", "Phone is 0501234567"),
            ("I can't wait to see Dana", "I can't wait to see Dana", "Can't wait to see Dana"),
            (
                "I play tennis every Tuesday",
                "I play tennis every Tuesday",
                "Plays tennis every Tuesday",
            ),
            ("I work Monday to Friday", "I work Monday to Friday", "Works Monday to Friday"),
            ("J'habite à Lyon", "J'habite à Lyon", "Habite à Lyon"),
            ("Ich wohne in Berlin", "Ich wohne in Berlin", "Wohnt in Berlin"),
        ],
    );
}

#[test]
fn what_is_not_the_persons_own_is_refused() {
    all(
        "borrowed",
        &[
            ("She told me \"I live in Rome\" and left", "I live in Rome", "lives in Rome"),
            ("«Vivo en Roma», dijo Ana", "Vivo en Roma", "Vive en Roma"),
            ("> I live in Rome\nok", "I live in Rome", "lives in Rome"),
            ("[12/03/24, 10:00] Dana: I live in Rome", "I live in Rome", "lives in Rome"),
            ("12/03/24, 10:00 - Dana: I live in Rome", "I live in Rome", "lives in Rome"),
            ("Dana: I live in Rome", "I live in Rome", "lives in Rome"),
            ("דנה: אני גרה ברומא", "אני גרה ברומא", "גרה ברומא"),
            ("```\nname = \"Rex\"\n```", "name = Rex", "name Rex"),
            ("היא אמרה ״אני גרה ברומא״ והלכה", "אני גרה ברומא", "גרה ברומא"),
            ("Она сказала: я живу в Риме", "я живу в Риме", "Живёт в Риме"),
            ("Translate to Spanish: I live in Rome", "I live in Rome", "lives in Rome"),
            ("'I live in Rome' she wrote", "I live in Rome", "lives in Rome"),
        ],
    );
    let forwarded = Source { forwarded: true, ..source("I live in Rome") };
    let proposal = Proposal {
        about: "home",
        fact: "lives in Rome",
        quote: "I live in Rome",
        kind: MemoryKind::Profile,
        until: None,
    };
    assert_eq!(admit(&proposal, &forwarded, TODAY), Err(Refused::Forwarded));
    let spoken = Source { spoken: true, ..source("I live in Rome (?)") };
    assert_eq!(admit(&proposal, &spoken, TODAY), Err(Refused::Unclear));
}

#[test]
fn questions_and_what_ifs_are_refused() {
    all(
        "question",
        &[
            ("Do I like sushi?", "I like sushi", "likes sushi"),
            ("I like tea, right?", "I like tea", "likes tea"),
            ("Where do I live", "I live", "lives"),
            ("האם אני גר בחיפה?", "אני גר בחיפה", "גר בחיפה"),
            ("¿Vivo en Madrid?", "Vivo en Madrid", "vive en Madrid"),
            ("Я живу в Москве?", "Я живу в Москве", "Живёт в Москве"),
            ("هل أعيش في القاهرة؟", "أعيش في القاهرة", "يعيش في القاهرة"),
            ("क्या मैं दिल्ली में रहता हूँ?", "मैं दिल्ली में रहता हूँ", "दिल्ली में रहता है"),
        ],
    );
    all(
        "what_if",
        &[
            (
                "If I moved to Rome, I would learn Italian",
                "I would learn Italian",
                "would learn Italian",
            ),
            ("Imagine I were a pilot", "I were a pilot", "is a pilot"),
            ("Wish I had a sailing boat", "I had a sailing boat", "has a sailing boat"),
            ("Let's pretend. I live in Rome", "I live in Rome", "lives in Rome"),
            ("אם הייתי גר ברומא הייתי אוכל פיצה", "הייתי גר ברומא", "גר ברומא"),
            ("Si viviera en Roma comería pizza", "viviera en Roma", "vive en Roma"),
            ("Если бы я жил в Риме", "я жил в Риме", "жил в Риме"),
        ],
    );
}

#[test]
fn what_a_fact_adds_or_turns_round_is_refused() {
    all(
        "negation",
        &[
            ("I don't eat meat", "eat meat", "eats meat"),
            ("I eat meat", "I eat meat", "does not eat meat"),
            ("I stopped smoking", "smoking", "smoking"),
            ("אני לא אוכל בשר", "אוכל בשר", "אוכל בשר"),
            ("No como carne", "como carne", "Come carne"),
            ("Я не ем мясо", "ем мясо", "ест мясо"),
            ("मैं मांस नहीं खाता", "मैं मांस नहीं खाता", "मांस खाता है"),
            ("I hate cilantro", "I hate cilantro", "loves cilantro"),
        ],
    );
    all(
        "relative",
        &[
            ("I fly tomorrow", "I fly tomorrow", "flies tomorrow"),
            ("I fly in two days", "I fly in two days", "flies in two days"),
            ("I have a meeting on Friday", "I have a meeting on Friday", "has a meeting on Friday"),
            ("I marry this spring", "I marry this spring", "marries this spring"),
            ("אני טס מחר לרומא", "אני טס מחר לרומא", "טס מחר לרומא"),
            ("Ich fliege heute nach Rom", "Ich fliege heute nach Rom", "fliegt heute nach Rom"),
            ("Я лечу завтра в Рим", "Я лечу завтра в Рим", "летит завтра в Рим"),
            (
                "Viajo la semana que viene a Roma",
                "Viajo la semana que viene a Roma",
                "viaja la semana que viene a Roma",
            ),
        ],
    );
    all(
        "word",
        &[
            ("My sister lives in Rome", "My sister lives in Rome", "sister Rachel lives in Rome"),
            (
                "My sister Dana lives in Rome",
                "My sister Dana lives in Rome",
                "sister Dina lives in Rome",
            ),
            (
                "My sister dana lives in rome",
                "My sister dana lives in rome",
                "sister dina lives in rome",
            ),
            ("שמה של אחותי דנה", "שמה של אחותי דנה", "שמה של האחות רחל"),
            ("אני גר בחיפה", "אני גר בחיפה", "lives in Haifa"),
        ],
    );
    all(
        "number",
        &[
            ("My rent is 1,200 euros", "My rent is 1,200 euros", "rent is 1,300 euros"),
            ("I have three kids", "I have three kids", "has four kids"),
            ("I'm 35", "I'm 35", "is 36"),
        ],
    );
    all(
        "date",
        &[
            ("My birthday is 3 May 1990", "My birthday is 3 May 1990", "birthday is 1990-05-04"),
            ("My birthday is 3 May 1990", "My birthday is 3 May 1990", "birthday is 1990-06-03"),
            ("I fly tomorrow to Rome", "I fly tomorrow to Rome", "flies to Rome on 2026-02-30"),
        ],
    );
    all("not_said", &[("I live in Rome", "I live in Paris", "lives in Paris")]);
    all(
        "nothing",
        &[("yes", "yes", "is vegetarian"), ("Yes please!", "yes please", "is vegetarian")],
    );
    all(
        "other_words",
        &[("I like the sea", "I like the sea", "enjoys swimming outdoors frequently")],
    );
}

#[test]
fn secrets_and_health_are_kept_only_when_it_is_asked() {
    all(
        "secret",
        &[
            ("My password is hunter2", "My password is hunter2", "password is hunter2"),
            (
                "My number is 4111 1111 1111 1111",
                "My number is 4111 1111 1111 1111",
                "number is 4111 1111 1111 1111",
            ),
            (
                "I use GB82 WEST 1234 5698 7654 32",
                "I use GB82 WEST 1234 5698 7654 32",
                "uses GB82 WEST 1234 5698 7654 32",
            ),
            ("הסיסמה שלי היא כחול", "הסיסמה שלי היא כחול", "הסיסמה היא כחול"),
        ],
    );
    all(
        "health",
        &[
            (
                "I was diagnosed with diabetes",
                "I was diagnosed with diabetes",
                "was diagnosed with diabetes",
            ),
            ("I'm pregnant", "I'm pregnant", "is pregnant"),
            ("יש לי סוכרת", "יש לי סוכרת", "יש לו סוכרת"),
            ("Tengo diabetes", "Tengo diabetes", "Tiene diabetes"),
            ("У меня диабет", "У меня диабет", "диабет"),
        ],
    );
    all(
        "off_the_record",
        &[
            ("Off the record, I live in Rome", "I live in Rome", "lives in Rome"),
            ("לא לפרוטוקול, אני גר ברומא", "אני גר ברומא", "גר ברומא"),
        ],
    );
}

#[test]
fn the_last_day_is_a_day_and_near() {
    let until = |until| {
        let proposal = Proposal {
            about: "trip",
            fact: "is in Rome",
            quote: "I'm in Rome",
            kind: MemoryKind::Fact,
            until: Some(until),
        };
        admit(&proposal, &source("I'm in Rome"), TODAY).map(|it| it.until)
    };
    for good in ["2026-11-30", "2026-12-31", "2036-11-30"] {
        assert_eq!(until(good), Ok(Some(good.to_owned())), "{good}");
    }
    for bad in ["2026-11-29", "2036-12-01", "2027-02-29", "tomorrow", "", "2026-1-1", "0000-00-00"]
    {
        assert_eq!(until(bad), Err(Refused::Until { today: TODAY.to_owned() }), "{bad}");
    }
}

#[test]
fn each_refusal_tells_what_to_do() {
    let told = judge("I fly tomorrow", "I fly tomorrow", "flies tomorrow").unwrap_err().tell();
    assert!(told.contains("\"tomorrow\"") && told.contains(TODAY) && told.contains("YYYY-MM-DD"));
    let told = judge("I fly tomorrow", "I fly tomorrow", "flies 2026-12-02").unwrap_err().tell();
    assert!(told.contains("2026-12-01") && told.contains("2026-12-02") && told.contains(TODAY));
    let told = judge("I fly soon", "I fly soon", "flies 2026-12-02").unwrap_err().tell();
    assert!(told.contains(TODAY) && told.contains("leave it out"));
    let kept = judge("  I live   in ROME ", " i LIVE in rome! ", " Lives  in Rome ").unwrap();
    assert_eq!(
        (kept.about.as_str(), kept.fact.as_str(), kept.quote.as_str()),
        ("something", "Lives in Rome", "i LIVE in rome!")
    );
    assert_eq!(judge("I live", " ", "lives"), Err(Refused::Empty));
    let long = "very ".repeat(70);
    assert_eq!(judge("I live", "I live", &long), Err(Refused::TooLong { part: "fact", most: 300 }));
}
