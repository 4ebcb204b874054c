//! The tables hold what they seem to hold.

use std::collections::{BTreeMap, BTreeSet};

use super::super::index::Index;
use super::super::tongues::Forms;
use super::super::{Reading, numerals, plain, read};
use crate::account::AccountState;
use crate::question::Wants;
use crate::tongue::Tongue;

/// A form that asks for two things is in two languages; it is never a stop by chance.
#[test]
fn a_form_asks_for_one_thing() {
    let mut meanings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for index in Index::all() {
        for (form, command) in index.commands.all() {
            meanings.entry(form).or_default().insert(format!("{command:?}"));
        }
    }
    let two: Vec<_> = meanings.iter().filter(|(_, them)| them.len() > 1).collect();
    assert!(two.is_empty(), "{two:#?}");
}

#[test]
fn every_language_reads_its_own_words() {
    let mut wrong = Vec::new();
    for tongue in Tongue::ALL {
        let forms = Forms::of(*tongue);
        let mut own = |list: &str, state, question, expected: Reading| {
            for form in list.split(", ").filter(|form| !form.is_empty()) {
                let reading = read(form, state, Some(*tongue), question);
                if reading != expected {
                    wrong.push(format!("{} {form}: {reading:?}, not {expected:?}", tongue.name()));
                }
            }
        };
        let (age, confirmation) = (Some(Wants::Age), Some(Wants::Confirmation));
        let (new, active) = (AccountState::PendingAge, AccountState::Active);
        own(forms.answers.yes, new, age, Reading::Yes);
        own(forms.answers.no, new, age, Reading::No);
        own(forms.answers.ok, new, age, Reading::Ask);
        own(forms.answers.affirm, new, age, Reading::Yes);
        own(forms.age.adult, new, age, Reading::Yes);
        own(forms.age.younger, new, age, Reading::UnderAge);
        own(forms.answers.yes, active, confirmation, Reading::Yes);
        own(forms.answers.no, active, confirmation, Reading::No);
        own(forms.answers.stay, active, confirmation, Reading::No);
        own(forms.stops.stop, active, None, Reading::Stop);
        own(forms.stops.cancel, active, None, Reading::Ask);
        own(forms.stops.likely, active, None, Reading::Ask);
        own(forms.help, active, None, Reading::Help);
        own(forms.privacy, active, None, Reading::Privacy);
        own(forms.status, active, None, Reading::Status);
        own(forms.reminders, active, None, Reading::Reminders);
        own(forms.start, AccountState::Stopped, None, Reading::Start);
        own(forms.again, AccountState::Stopped, None, Reading::Start);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is in a table can be written: nothing in it is lost when it is compared.
#[test]
fn every_language_counts_from_ten_to_ninety_nine() {
    for tongue in Tongue::ALL {
        for (word, value) in numerals::words(Forms::of(*tongue)) {
            assert!(!plain::words(&word).is_empty() && (1..100).contains(&value), "{word}");
        }
    }
    for tongue in [Tongue::English, Tongue::Hebrew, Tongue::Spanish, Tongue::French] {
        let words = numerals::words(Forms::of(tongue));
        for ten in (20..=90).step_by(10) {
            let reached = words.iter().any(|(_, value)| *value == ten)
                || words.iter().any(|(_, value)| *value == ten - 10);
            assert!(reached, "{} {ten}", tongue.name());
        }
    }
}
