//! What holds for whatever is typed.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::examples::{Example, examples};
use super::{region, told};
use crate::telephone::{Region, Typed, in_text, masked, read};

static EXAMPLES: LazyLock<Vec<Example>> =
    LazyLock::new(|| examples().into_iter().filter(Example::is_personal).collect());

fn example() -> impl Strategy<Value = &'static Example> {
    (0..EXAMPLES.len()).prop_map(|at| &EXAMPLES[at])
}

/// What is put between digits without changing the number.
const BETWEEN: [&str; 16] = [
    "", "", "", " ", "-", ".", "\u{A0}", "\u{2009}", "\u{200E}", "\u{2011}", "–", "\u{202F}",
    " - ", "\u{2060}", "\u{FEFF}", "\u{3000}",
];

const ZEROS: [u32; 5] = ['0' as u32, 0x660, 0x6F0, 0x966, 0xFF10];

/// A spelling, with something between its digits and in another script.
fn decorated(spelling: &str, between: &[usize], script: usize) -> String {
    let mut between = between.iter().cycle();
    let mut text = String::new();
    for c in spelling.chars() {
        let digit = c.to_digit(10).and_then(|digit| char::from_u32(ZEROS[script] + digit));
        text.push(digit.unwrap_or(c));
        if digit.is_some() {
            text.push_str(between.next().map_or("", |at| BETWEEN[*at]));
        }
    }
    text
}

/// An example, one of its spellings, and that in other clothes.
fn any_decorated() -> impl Strategy<Value = (&'static Example, &'static str, String)> {
    let between = proptest::collection::vec(0..BETWEEN.len(), 1..12);
    (example(), any::<bool>(), between, 0..ZEROS.len()).prop_map(
        |(example, national, between, script)| {
            let spelling = if national { example.national } else { example.international };
            (example, spelling, decorated(spelling, &between, script))
        },
    )
}

fn any_home() -> impl Strategy<Value = Option<Region>> {
    proptest::option::of((0..EXAMPLES.len()).prop_map(|at| EXAMPLES[at].region))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn decorations_change_no_number(
        (example, spelling, text) in any_decorated(),
    ) {
        match (read(spelling, Some(example.region)), read(&text, Some(example.region))) {
            (Typed::Number(plain), Typed::Number(read)) => prop_assert_eq!(plain, read),
            (plain, Typed::Number(_)) => prop_assert!(false, "{:?}", plain),
            (_, Typed::Refuse(_)) => prop_assert!(false, "{:?}", text),
            (_, Typed::Ask(_)) => {}
        }
    }

    #[test]
    fn a_wrong_digit_gives_no_number_that_no_plan_has(
        example in example(),
        national: bool,
        at in 0_usize..16,
        change in 0_usize..3,
        digit in 0_u32..10,
    ) {
        let spelling = if national { example.national } else { example.international };
        let mut text: Vec<char> = spelling.chars().collect();
        let digits: Vec<usize> =
            (0..text.len()).filter(|at| text[*at].is_ascii_digit()).collect();
        let at = digits[at % digits.len()];
        let digit = char::from_digit(digit, 10).unwrap();
        match change {
            0 => drop(text.remove(at)),
            1 => text.insert(at, digit),
            _ => text[at] = digit,
        }
        let text: String = text.into_iter().collect();
        if let Typed::Number(number) = read(&text, Some(example.region)) {
            // It is complete, and its own form.
            let again = read(number.number.expose(), None);
            prop_assert_eq!(told(&again), number.number.expose());
            prop_assert!(number.number.address().is_ok());
        }
    }

    #[test]
    fn no_text_is_too_strange(
        text in "[0-9+()*#x,;/ \u{200E}\u{0660}-\u{0669}a-cא-ב½\\-.@\n]{0,60}|\\PC{0,80}",
        home in any_home(),
    ) {
        if let Typed::Number(read) = read(&text, home) {
            prop_assert!(read.number.address().is_ok());
            prop_assert!(!masked(&read.number).contains(&read.number.expose()[4..]));
        }
        let mut end = 0;
        for found in in_text(&text, home) {
            prop_assert!(end <= found.at.start && found.at.start < found.at.end);
            prop_assert!(text.is_char_boundary(found.at.start));
            prop_assert!(text.is_char_boundary(found.at.end));
            end = found.at.end;
        }
    }

    #[test]
    fn a_number_is_found_among_words_in_whatever_spelling(
        (example, _, text) in any_decorated(),
    ) {
        let Typed::Number(number) = read(&text, Some(example.region)) else { return Ok(()) };
        prop_assume!(text.chars().filter(|c| crate::words::digits::value(*c).is_some() || ('\u{FF10}'..='\u{FF19}').contains(c)).count() > 6);
        let sentence = format!("Call Dana, {text}, by 18:30 on 2026-11-30.");
        let found = in_text(&sentence, Some(example.region));
        prop_assert_eq!(found.len(), 1, "{:?} {:?}", sentence, found);
        prop_assert_eq!(found[0].number.as_ref(), Some(&number.number), "{:?}", sentence);
    }
}

#[test]
fn masks_show_the_country_and_two_digits() {
    for example in EXAMPLES.iter() {
        let Typed::Number(read) = read(&example.number, None) else { panic!("{example:?}") };
        let masked = masked(&read.number);
        let shown: String = masked.chars().filter(char::is_ascii_digit).collect();
        assert!(shown.len() <= 5, "{masked}");
        let (code, last) = shown.split_at(shown.len() - 2);
        assert!(example.number[1..].starts_with(code) && example.number.ends_with(last));
        assert!(masked.starts_with('\u{2066}') && masked.ends_with('\u{2069}'));
        assert!(!format!("{:?}", read.number).contains(last));
    }
    let Typed::Number(dana) = read("050-2345678", Some(region("IL"))) else { panic!() };
    assert_eq!(masked(&dana.number), "\u{2066}+972 ••-•••-••78\u{2069}");
}
