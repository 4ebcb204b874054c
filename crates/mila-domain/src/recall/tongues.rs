//! In which languages a text may be, by its scripts and by the words that every sentence has.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::words::fold;
use crate::memory::lexis::Lexis;
use crate::tongue::Tongue;

/// Words that tell nothing by themselves, and those that begin a question, in one form of their
/// letters.
static STOPS: LazyLock<HashMap<Tongue, HashSet<String>>> = LazyLock::new(|| {
    let of = |tongue: &Tongue| {
        let lexis = Lexis::of(*tongue);
        let single = lexis.question.split(',').filter(|phrase| !phrase.trim().contains(' '));
        let words = lexis.stop.split(',').chain(single);
        (*tongue, words.map(|word| fold(word.trim())).collect())
    };
    Tongue::ALL.iter().map(of).collect()
});

/// A script with the languages that are written in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Hebrew,
    Arabic,
    Cyrillic,
    Devanagari,
    Other,
}

impl Script {
    /// Of a word, by its first letter.
    pub(super) fn of(word: &str) -> Self {
        match word.chars().find(|c| c.is_alphabetic()) {
            Some('a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') => Self::Latin,
            Some('\u{5D0}'..='\u{5EA}') => Self::Hebrew,
            Some('\u{620}'..='\u{6D3}') => Self::Arabic,
            Some('\u{400}'..='\u{52F}') => Self::Cyrillic,
            Some('\u{904}'..='\u{939}') => Self::Devanagari,
            _ => Self::Other,
        }
    }

    /// The languages that Mila knows of it.
    const fn tongues(self) -> &'static [Tongue] {
        match self {
            Self::Latin => &[
                Tongue::English,
                Tongue::Spanish,
                Tongue::French,
                Tongue::Italian,
                Tongue::Portuguese,
                Tongue::German,
                Tongue::Dutch,
                Tongue::Turkish,
                Tongue::Polish,
            ],
            Self::Hebrew => &[Tongue::Hebrew],
            Self::Arabic => &[Tongue::Arabic],
            Self::Cyrillic => &[Tongue::Russian, Tongue::Ukrainian],
            Self::Devanagari => &[Tongue::Hindi],
            Self::Other => &[],
        }
    }
}

/// The languages that these folded words may be in, of each script that stands there: those with
/// nearly the most stop words. Where none has any, all of them: a word in doubt has the stems of
/// each.
pub(super) fn of(words: &[String]) -> Vec<Tongue> {
    let mut found = Vec::new();
    for script in
        [Script::Latin, Script::Hebrew, Script::Arabic, Script::Cyrillic, Script::Devanagari]
    {
        if words.iter().any(|word| Script::of(word) == script) {
            found.extend(plausible(script.tongues(), words));
        }
    }
    found
}

fn plausible(tongues: &[Tongue], words: &[String]) -> Vec<Tongue> {
    let stops = |tongue: Tongue| words.iter().filter(|word| STOPS[&tongue].contains(*word)).count();
    let counts: Vec<_> = tongues.iter().map(|tongue| (*tongue, stops(*tongue))).collect();
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let near = counts.into_iter().filter(|(_, count)| count * 4 >= most * 3);
    near.map(|(tongue, _)| tongue).collect()
}

/// Whether a folded word is one that every sentence of these languages has.
pub(super) fn is_stop(word: &str, tongues: &[Tongue]) -> bool {
    tongues.iter().any(|tongue| STOPS[tongue].contains(word))
}
