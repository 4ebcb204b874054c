//! What is found among other words, and what is not.

use super::region;
use crate::telephone::in_text;
use crate::telephone::read::LOOKED_UP;

fn found(country: &str, text: &str) -> Vec<String> {
    let found = in_text(text, Some(region(country)));
    found.into_iter().map(|found| text[found.at].to_owned()).collect()
}

#[test]
fn numbers_are_found_as_they_stand() {
    for (country, text, expected) in [
        ("IL", "Dana: 050-2345678, work 03 555 1234.", vec!["050-2345678", "03 555 1234"]),
        ("IL", "call +1 (202) 555-0143 now", vec!["+1 (202) 555-0143"]),
        ("US", "call (202) 555-0143 now", vec!["(202) 555-0143"]),
        ("US", "(+972) 50-2345678", vec!["(+972) 50-2345678"]),
        ("US", "call 555-0143 at 9", vec!["555-0143"]),
        ("IL", "הטלפון של דנה הוא ‎+972 50-234-5678‎ והשעה 18:30", vec!["+972 50-234-5678"]),
        ("IL", "رقمها ٠٥٠-٢٣٤٥٦٧٨", vec!["٠٥٠-٢٣٤٥٦٧٨"]),
        ("IL", "https://wa.me/972502345678?text=hi", vec!["972502345678"]),
        ("IL", "0502345678 0523456789", vec!["0502345678", "0523456789"]),
        ("IL", "0502345678/0523456789", vec!["0502345678", "0523456789"]),
        ("IL", "on 2026-11-30 050-2345678", vec!["050-2345678"]),
        ("IL", "2 050-2345678 3", vec!["050-2345678"]),
        // No plan has these, and they are written as numbers are.
        ("IL", "054-123-4567", vec!["054-123-4567"]),
        ("IL", "+999 123 4567", vec!["+999 123 4567"]),
        ("US", "12 34 56 78 9", vec!["12 34 56 78 9"]),
        ("US", "0541234567", vec!["0541234567"]),
    ] {
        assert_eq!(found(country, text), expected, "{text}");
    }
}

#[test]
fn what_only_looks_like_one_stays() {
    for text in [
        "Tomorrow at 18:30, or 2026-11-30 18:00 to 19:30",
        "30.11.2026, 11/30/2026, 30-11-26 and 20261130",
        "30.11.26 18.30, 30-11-26 - 2-12-26",
        "2024-2026, 2024–2025",
        "order 123456, room 1204, flight LY315",
        "1,234,567.89 or 12.345.678 or 12 345 678",
        "$2025550143, 2025550143 €, ₪ 12345678",
        "3.14159265 and 0.12345678",
        "192.168.100.200",
        "AB12345678",
        "call 911 or 100, *2700",
        "+20 % and C++ 2023, 5 + 6",
        "",
    ] {
        assert_eq!(found("US", text), Vec::<String>::new(), "{text}");
        assert_eq!(found("IL", text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn one_number_is_the_same_in_all_spellings() {
    let text = "050-2345678 / +972 50 234 5678 / 00972502345678 / ٠٥٠٢٣٤٥٦٧٨";
    let found = in_text(text, Some(region("IL")));
    assert_eq!(found.len(), 4);
    let numbers = found.iter().map(|found| found.number.as_ref().unwrap().expose());
    assert!(numbers.clone().all(|number| number == "+972502345678"));
    assert_eq!(found[1].digits, "+972502345678");
    assert!(!format!("{found:?}").contains("234"));
}

/// The text is read once, and of each place only as many digits as a number has.
#[test]
fn four_times_the_text_is_four_times_the_work() {
    for piece in
        ["1 ", "12345678901234567", "+1 ", "(1", "1.2.", "054-1", "1,", "\u{200E}1-", "2026-11-30 "]
    {
        let work = |times: usize| {
            let before = LOOKED_UP.get();
            let _ = in_text(&piece.repeat(times), Some(region("DE")));
            LOOKED_UP.get() - before
        };
        let (once, four) = (work(500), work(2_000));
        assert!(four <= 5 * once.max(20), "{piece:?}: {once}, {four}");
    }
}
