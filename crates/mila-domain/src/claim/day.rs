//! What is told with the day on which it was done, and is no word of now.

use super::lexicon::{ALL, Lexicon};
use super::pattern::Pattern;
use super::text::Sentence;
use super::vocabulary::Kinds;

/// The day of which a sentence tells.
#[derive(Clone, Copy)]
pub(super) enum Day {
    /// On which it was done, or will be: "on Tuesday, when you told me".
    On,
    /// Since when it is so: "since then", "that same day".
    Since,
}

/// Of which earlier day a sentence tells, alone or with the one before: "On Tuesday, when you told me.
/// I saved it then." But for one that speaks of this moment too: "and now I've saved it".
pub(super) fn told_day(sentence: &Sentence, all: &[Sentence]) -> Option<Day> {
    if ALL.iter().any(|it| it.has(it.nows, &sentence.words)) {
        return None;
    }
    let before = all.iter().take_while(|it| !std::ptr::eq(*it, sentence)).last();
    let before = before.filter(|it| it.paragraph == sentence.paragraph);
    let mut words = before.map_or_else(Vec::new, |it| it.words.clone());
    let own = words.len();
    words.extend_from_slice(&sentence.words);
    let kinds = Kinds::of(&words);
    let ends_here = |of: fn(&Lexicon) -> &Vec<Pattern>| {
        ALL.iter().any(|lexicon| {
            let mut may = of(lexicon).iter().filter(|it| it.may_stand(&kinds));
            may.any(|it| it.found(&words, &lexicon.common).any(|(_, to)| to > own))
        })
    };
    if ends_here(|it| &it.since) {
        return Some(Day::Since);
    }
    ends_here(|it| &it.dated).then_some(Day::On)
}
