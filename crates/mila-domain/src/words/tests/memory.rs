//! Memory: shown, switched on and off, and what only sounds like it.

use proptest::prelude::*;

use super::super::memory::MOST;
use super::super::tongues::{Forms, Memory};
use super::super::{Reading, read};
use super::forms;
use crate::account::AccountState;
use crate::long_suite::cases;
use crate::memory_mode::MemoryMode;
use crate::question::Wants;
use crate::tongue::Tongue;

const SHOW: Reading = Reading::Memory(None);
const ON: Reading = Reading::Memory(Some(MemoryMode::On));
const OFF: Reading = Reading::Memory(Some(MemoryMode::Off));

/// A way to say something: what stands in each place, and what it means.
type Way = (Vec<&'static str>, Reading);

fn active(text: &str, tongue: Option<Tongue>) -> Reading {
    read(text, AccountState::Active, tongue, None)
}

/// Ways that every language has.
fn ways(memory: &Memory) -> Vec<Way> {
    vec![
        (vec![memory.called], SHOW),
        (vec![memory.shown], SHOW),
        (vec![memory.show, memory.called], SHOW),
        (vec![memory.ask, memory.know, memory.of_me], SHOW),
        (vec![memory.show, memory.ask, memory.know, memory.of_me], SHOW),
        (vec![memory.called, memory.on], ON),
        (vec![memory.turn_on, memory.called], ON),
        (vec![memory.allowed], ON),
        (vec![memory.may, memory.keep, memory.of_me], ON),
        (vec![memory.called, memory.off], OFF),
        (vec![memory.turn_off, memory.called], OFF),
        (vec![memory.refused], OFF),
        (vec![memory.halt, memory.keep, memory.things, memory.of_me], OFF),
        (vec![memory.halt, memory.keep, memory.told], OFF),
        (vec![memory.forbid, memory.keep, memory.of_me], OFF),
        (vec![memory.forbid, memory.keep, memory.told], OFF),
    ]
}

#[test]
fn what_people_write_of_memory_is_understood() {
    let (mut expected, mut wrong) = (Reading::None, Vec::new());
    for line in include_str!("sentences/memory.txt").lines().filter(|line| !line.is_empty()) {
        match line {
            "[show]" => expected = SHOW,
            "[on]" => expected = ON,
            "[off]" => expected = OFF,
            "[else]" => expected = Reading::None,
            _ => {
                let reading = active(line, None);
                let other = expected == Reading::None && !matches!(reading, Reading::Memory(_));
                if reading != expected && !other {
                    wrong.push((line, reading, expected));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Each form in the place that it stands in, beside the first forms of the others.
#[test]
fn every_language_reads_its_own_words_of_memory() {
    let mut wrong = Vec::new();
    for tongue in Tongue::ALL {
        for (places, expected) in ways(&Forms::of(*tongue).memory) {
            for (at, list) in places.iter().enumerate() {
                for form in forms(list) {
                    let words: Vec<_> = places
                        .iter()
                        .enumerate()
                        .map(|(place, list)| if place == at { form } else { forms(list)[0] })
                        .collect();
                    let text = words.join(" ");
                    for hint in [None, Some(*tongue)] {
                        let reading = active(&text, hint);
                        if reading != expected {
                            wrong.push(format!(
                                "{} {text}: {reading:?}, not {expected:?}",
                                tongue.name()
                            ));
                        }
                    }
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{} {wrong:#?}", wrong.len());
}

#[test]
fn it_is_understood_in_every_state_and_beside_every_question() {
    for state in AccountState::ALL {
        for question in [None, Some(Wants::Age), Some(Wants::Confirmation)] {
            for (text, expected) in [("memory", SHOW), ("memory on", ON), ("memory off", OFF)] {
                assert_eq!(read(text, *state, None, question), expected, "{text}");
            }
        }
    }
}

/// A form of a list by a number.
fn chosen(list: &'static str, which: usize) -> &'static str {
    let forms = forms(list);
    forms[which % forms.len()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    /// Whatever is said of memory is never taken for its opposite nor for a stop, politeness and
    /// words of its own do not turn it round, and what is about something else is nothing.
    #[test]
    fn nothing_is_taken_for_its_opposite(
        tongue in 0..Tongue::ALL.len(),
        way in any::<prop::sample::Index>(),
        which in prop::array::uniform4(any::<usize>()),
        (polite, before) in (any::<usize>(), any::<bool>()),
        hinted in any::<bool>(),
    ) {
        let tongue = Tongue::ALL[tongue];
        let forms_of = Forms::of(tongue);
        let ways = ways(&forms_of.memory);
        let (places, expected) = way.get(&ways);
        let text =
            places.iter().zip(which).map(|(list, which)| chosen(list, which)).collect::<Vec<_>>().join(" ");
        prop_assume!(text.split(' ').count() <= MOST);
        let hint = hinted.then_some(tongue);
        let plain = active(&text, hint);
        prop_assert!([*expected, SHOW].contains(&plain), "{}: {:?}", text, plain);
        // Where politeness shares a word with it, too much may be taken away: then it is nothing.
        let is_polite = Tongue::ALL
            .iter()
            .flat_map(|tongue| Forms::of(*tongue).polite.split([',', ' ']))
            .any(|it| !it.is_empty() && (text.starts_with(it) || text.ends_with(it)));
        let polite = chosen(forms_of.polite, polite);
        let kind = if before { format!("{polite}, {text}") } else { format!("{text}, {polite}") };
        let reading = active(&kind, hint);
        let same = [plain, SHOW].contains(&reading) || is_polite && reading == Reading::None;
        prop_assert!(same, "{}: {:?}", kind, reading);
        for other in [format!("{text} zyxwv"), format!("zyxwv {text}")] {
            let reading = active(&other, hint);
            prop_assert!(!matches!(reading, Reading::Memory(_)), "{}: {:?}", other, reading);
        }
        let asked = active(&format!("{text}?"), hint);
        prop_assert!([*expected, SHOW].contains(&asked), "{}?: {:?}", text, asked);
    }

    /// "Don't stop remembering things about me": what is denied twice is nothing.
    #[test]
    fn a_refusal_that_is_denied_is_none(
        tongue in 0..Tongue::ALL.len(),
        which in prop::array::uniform4(any::<usize>()),
        turns in any::<bool>(),
    ) {
        let memory = &Forms::of(Tongue::ALL[tongue]).memory;
        let places = if turns {
            vec![memory.turn_off, memory.called]
        } else {
            vec![memory.halt, memory.keep, memory.of_me]
        };
        let refusal: Vec<_> =
            places.iter().zip(&which[1..]).map(|(list, which)| chosen(list, *which)).collect();
        let denial = chosen(memory.forbid, which[0]);
        let text = format!("{denial} {}", refusal.join(" "));
        // Said twice, it is once: "don't don't remember". "Nothing" may be what is kept.
        let things = forms(memory.things);
        let last = denial.rsplit(' ').next().unwrap_or(denial);
        if !refusal[0].starts_with(last) && !denial.split(' ').any(|it| things.contains(&it)) {
            prop_assert_ne!(active(&text, None), OFF, "{}", text);
        }
    }
}
