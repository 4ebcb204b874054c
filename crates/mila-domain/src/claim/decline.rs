//! Answers that leave undone what was asked, and say so.

use super::draft::is_a_draft;
use super::lexicon::{ALL, Lexicon};
use super::pattern::Pattern;
use super::text::{QUOTED, Sentence, Word};

/// Whether an answer declines: says that it is not done, leaves it to the person, asks back before it
/// says anything else, or gives the words that somebody else is to say.
pub(super) fn declines(all: &[Sentence]) -> bool {
    let said = all.iter().position(|it| !it.asks && says_something(&it.words));
    let wraps_up = |at: usize| finds(|it| &it.wraps_up, &all[at].words);
    let asks = |at: usize| {
        all[at].asks && (said.is_none_or(|said| at < said) && !wraps_up(at) || asks_back(&all[at]))
    };
    said.is_none() && !(0..all.len()).any(wraps_up)
        || is_a_draft(all)
        || (0..all.len()).any(|at| asks(at) || leaves(&all[at].words) || denies(&all[at].words))
}

/// Whether more is said than a greeting, a nod or that it will gladly be done.
fn says_something(words: &[Word]) -> bool {
    let nods = |it: &Word| ALL.iter().any(|lexicon| lexicon.common.fillers.has(it));
    words.iter().any(|it| it.text != QUOTED && !nods(it)) && !finds(|it| &it.assents, words)
}

fn asks_back(sentence: &Sentence) -> bool {
    finds(|it| &it.asks_back, &sentence.words)
}

/// Whether it is the person's to do, or needs a word of theirs first.
fn leaves(words: &[Word]) -> bool {
    finds(|it| &it.declines, words)
        || finds(|it| &it.how_to, words)
        || ALL.iter().any(|it| it.has(it.steps, words))
}

/// Whether a word denies, and is none of "no problem".
fn denies(words: &[Word]) -> bool {
    // Languages share words that deny: those that know most of the words tell what they shrug off.
    let most = ALL.iter().map(|it| it.known_of(words)).max();
    let speaking = ALL.iter().filter(|it| Some(it.known_of(words)) == most);
    let shrugs: Vec<(usize, usize)> = speaking
        .flat_map(|it| it.shrugs.iter().flat_map(|pattern| pattern.found(words, &it.common)))
        .collect();
    let shrugged = |at: usize| shrugs.iter().any(|(from, to)| (*from..*to).contains(&at));
    let denies = |word: &Word| ALL.iter().any(|it| it.common.not.has(word));
    words.iter().enumerate().any(|(at, word)| denies(word) && !shrugged(at))
}

fn finds(patterns: impl Fn(&Lexicon) -> &Vec<Pattern>, words: &[Word]) -> bool {
    ALL.iter().any(|it| it.finds(patterns(it), words))
}
