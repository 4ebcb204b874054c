//! Sentences of people who never saw the tables: how many are read as they were meant.

use std::collections::BTreeMap;

use super::super::{Reading, read};
use crate::account::AccountState;
use crate::question::Wants;
use crate::tongue::Tongue;

const SENTENCES: &str = include_str!("sentences/of_strangers.tsv");

/// What became of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Judged {
    Right,
    /// The person is asked, or asked again.
    Asked,
    Missed,
    Opposite,
}

/// An age under 16 and a no to the question about it are one; what is no answer to it is asked again.
fn judge(meant: &str, question: Option<Wants>, read: Reading) -> Judged {
    let refused = |name: &str| matches!(name, "no" | "under_age");
    let right = read.name() == meant
        || question == Some(Wants::Age) && refused(meant) && refused(read.name())
        || question == Some(Wants::Age) && meant == "none" && read == Reading::Ask;
    match read {
        _ if right => Judged::Right,
        Reading::Ask => Judged::Asked,
        Reading::None if question == Some(Wants::Age) => Judged::Asked,
        Reading::None => Judged::Missed,
        _ => Judged::Opposite,
    }
}

#[test]
fn strangers_are_understood_or_asked_and_never_taken_for_the_opposite() {
    let mut judged: BTreeMap<&str, Vec<Judged>> = BTreeMap::new();
    for line in SENTENCES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let mut parts = line.split('\t');
        let [language, question, meant, text] = [(); 4].map(|()| parts.next().unwrap());
        let question = Wants::from_name(question);
        let state = match question {
            Some(Wants::Age) => AccountState::PendingAge,
            _ => AccountState::Active,
        };
        let read = read(text, state, Tongue::from_name(language), question);
        let became = judge(meant, question, read);
        assert_ne!(became, Judged::Opposite, "{text}: {read:?}");
        judged.entry(language).or_default().push(became);
    }
    assert_eq!(judged.len(), 4);
    for (language, all) in judged {
        let share = |worst| 100 * all.iter().filter(|it| **it <= worst).count() / all.len();
        assert!(all.len() >= 80, "{language}");
        assert!(share(Judged::Right) >= 80, "{language}: {} % right", share(Judged::Right));
        assert!(share(Judged::Asked) >= 95, "{language}: {} % or asked", share(Judged::Asked));
    }
}
