//! The example numbers of every country, typed in many ways.

use super::region;
use crate::address::Address;
use crate::number;
use crate::telephone::{Region, Typed, read};

/// A number that belongs to nobody.
#[derive(Clone, Debug)]
pub(super) struct Example {
    pub(super) region: Region,
    pub(super) kind: &'static str,
    /// The form in which it is read.
    pub(super) number: String,
    pub(super) national: &'static str,
    pub(super) international: &'static str,
}

impl Example {
    /// Whether people can be written to there.
    pub(super) fn is_personal(&self) -> bool {
        matches!(self.kind, "mobile" | "fixed")
    }
}

pub(super) fn examples() -> Vec<Example> {
    let rows = include_str!("examples.tsv").lines().filter(|row| !row.starts_with('#'));
    rows.map(|row| {
        let fields: Vec<_> = row.split('\t').collect();
        let [letters, kind, e164, national, international] = fields[..] else { panic!("{row}") };
        let number = canonical(e164);
        Example { region: region(letters), kind, number, national, international }
    })
    .collect()
}

fn canonical(e164: &str) -> String {
    let address = Address::parse(&format!("whatsapp:{e164}"));
    let canonical = address.map(|address| number::canonical(&address).expose().to_owned());
    canonical.map_or(e164.to_owned(), |it| it.trim_start_matches("whatsapp:").to_owned())
}

/// The ways in which a number is typed, and the country of who types it.
fn ways(example: &Example) -> Vec<(String, Region)> {
    let Example { region: home, national, international, .. } = example;
    let digits: String = international.chars().filter(char::is_ascii_digit).collect();
    let arabic: String = national.chars().map(arabic).collect();
    vec![
        ((*national).to_owned(), *home),
        (national.chars().filter(char::is_ascii_digit).collect(), *home),
        (format!("\u{202A}{}\u{202C} (mobile)", national.replace(' ', "\u{2009}")), *home),
        (arabic, *home),
        ((*international).to_owned(), *home),
        ((*international).to_owned(), region("JP")),
        (format!("+{digits}"), *home),
        (format!("00{digits}"), region("FR")),
        (format!("011 {digits}"), region("US")),
        (format!("8~10 {digits}"), region("RU")),
        (format!("https://wa.me/{digits}?text=1"), *home),
        (international.replace([' ', '-'], "."), *home),
        (format!("tel:{}", international.replace(' ', "-")), *home),
    ]
}

fn arabic(c: char) -> char {
    c.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(c)
}

#[test]
fn no_way_of_typing_gives_another_number_and_nearly_all_give_the_right_one() {
    let examples = examples();
    let countries: std::collections::HashSet<_> = examples.iter().map(|it| it.region).collect();
    assert!(countries.len() > 200, "{}", countries.len());
    let ways_of = ways(&examples[0]).len();
    let (mut right, mut all) = (vec![0; ways_of], 0);
    for example in examples.iter().filter(|example| example.is_personal()) {
        all += 1;
        for (way, (text, home)) in ways(example).into_iter().enumerate() {
            if let Typed::Number(read) = read(&text, Some(home)) {
                assert_eq!(read.number.expose(), example.number, "{text:?} in {home}");
                right[way] += 1;
            }
        }
    }
    assert!(right.iter().all(|right| right * 100 >= all * 97), "{right:?} of {all}");
}

#[test]
fn nobody_is_found_at_a_service_however_it_is_typed() {
    for example in examples().iter().filter(|example| !example.is_personal()) {
        for (text, home) in ways(example) {
            let read = read(&text, Some(home));
            assert!(!matches!(read, Typed::Number(_)), "{text:?} in {home}: {}", example.kind);
        }
        let read = read(example.international, None);
        assert!(matches!(read, Typed::Refuse(_)), "{example:?}: {read:?}");
    }
}
