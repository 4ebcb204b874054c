//! Pairs the markers of a paragraph: `**`, `*`, `_`, `~~` and their like.

use std::ops::Range;

use mila_domain::visible::shows;

use super::place::{MARKERS, Place};

/// What is open so many markers before, or so many bytes, is not closed any more.
const FARTHEST: (usize, usize) = (64, 8192);

/// Rounds after which a run that was used in part is looked for no longer: a run of three is none then.
const MOST_ROUNDS: usize = 8;

/// A run of the same marker.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) marker: char,
    pub(super) range: Range<usize>,
}

/// What is marked, without its markers, and the markers' length.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) marker: char,
    pub(super) length: usize,
    pub(super) inside: Range<usize>,
    /// One marker of three: bold and italic at once.
    pub(super) of_three: bool,
}

struct Delimiter<'a> {
    run: &'a Run,
    place: Place,
    opens: bool,
    closes: bool,
    /// How many of its markers are in no pair.
    left: usize,
}

/// The pairs in the order in which they close. A run is used whole or not at all, so that no
/// marker stays visible beside a mark.
pub(super) fn pairs(text: &str, runs: &[Run]) -> Vec<Pair> {
    let mut delimiters: Vec<_> = runs.iter().map(|run| Delimiter::new(text, run)).collect();
    for round in 0.. {
        let pairs = matched(text, &mut delimiters);
        let mut whole = true;
        for delimiter in &mut delimiters {
            let length = delimiter.run.range.len();
            let tired = round == MOST_ROUNDS && length == 3;
            if tired || delimiter.left > 0 && delimiter.left < length {
                (delimiter.opens, delimiter.closes, whole) = (false, false, false);
            }
            delimiter.left = length;
        }
        if whole {
            return pairs;
        }
    }
    Vec::new()
}

fn matched(text: &str, delimiters: &mut [Delimiter<'_>]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for at in 0..delimiters.len() {
        while delimiters[at].closes && delimiters[at].left > 0 {
            let Some((found, pair)) = opener(text, delimiters, &open, at) else { break };
            delimiters[open[found]].left -= pair.length;
            delimiters[at].left -= pair.length;
            let rest = usize::from(delimiters[open[found]].left > 0);
            open.truncate(found + rest);
            pairs.push(pair);
        }
        if delimiters[at].opens && delimiters[at].left == delimiters[at].run.range.len() {
            open.push(at);
        }
    }
    pairs
}

/// The nearest open delimiter that this one closes.
fn opener(
    text: &str,
    delimiters: &[Delimiter<'_>],
    open: &[usize],
    at: usize,
) -> Option<(usize, Pair)> {
    let closer = &delimiters[at];
    let near =
        |opener: &&Delimiter<'_>| closer.run.range.start - opener.run.range.end <= FARTHEST.1;
    let openers = open.iter().map(|at| &delimiters[*at]).enumerate().rev().take(FARTHEST.0);
    for (found, opener) in openers.take_while(|(_, opener)| near(opener)) {
        let same = opener.run.marker == closer.run.marker;
        let Some(length) = shared(opener.left, closer.left).filter(|_| same) else { continue };
        let used = closer.run.range.len() - closer.left;
        let begin = opener.run.range.start + opener.left;
        let inside = begin..closer.run.range.start + used;
        let words = &text[inside.clone()];
        if !words.chars().any(|c| shows(c) && !MARKERS.contains(&c) && c != '`') {
            return None;
        }
        let of_three = opener.run.range.len() == 3 || closer.run.range.len() == 3;
        let outer = opener.run.range.start..closer.run.range.end;
        if is_power_of_letters(text, &outer, words) || is_glob(words, length) {
            return None;
        }
        if are_meant(opener.place, closer.place, words, length) {
            let marker = closer.run.marker;
            return Some((found, Pair { marker, length, inside, of_three }));
        }
    }
    None
}

/// How many markers two runs share: all of one, or none.
const fn shared(opener: usize, closer: usize) -> Option<usize> {
    match (opener, closer) {
        (3, few) | (few, 3) => Some(few),
        (1, 1) => Some(1),
        (2, 2) => Some(2),
        _ => None,
    }
}

/// Whether two runs belong to each other. One marker does not reach over a line. Between
/// letters two markers mark a part of a word; over words, and beside digits, they are signs:
/// `2**3 is 8 and 2**4 is 16`.
fn are_meant(opener: Place, closer: Place, words: &str, length: usize) -> bool {
    if length == 1 {
        return !words.contains('\n');
    }
    let inside = [opener, closer].map(Place::is_inside_word);
    let power = |place: Place| place.is_inside_word() && place.is_beside_digit();
    let several = words.contains(char::is_whitespace);
    match inside {
        [false, false] => true,
        [true, true] => !several && !power(opener) && !power(closer),
        _ => !several || !power(opener) && !power(closer),
    }
}

/// `x**y**z`, as it is written in programs.
fn is_power_of_letters(text: &str, outer: &Range<usize>, words: &str) -> bool {
    let is_of_word = |c: &char| c.is_alphanumeric() || *c == '_';
    let is_one = |count: usize| count == 1;
    is_one(text[..outer.start].chars().rev().take_while(is_of_word).take(2).count())
        && is_one(text[outer.end..].chars().take_while(is_of_word).take(2).count())
        && words.len() == 1
}

/// `*.*` and `*.test.*` stand for files.
fn is_glob(words: &str, length: usize) -> bool {
    length == 1
        && words.starts_with('.')
        && (words.ends_with('.') || words.trim_matches('.').is_empty())
}

impl<'a> Delimiter<'a> {
    fn new(text: &str, run: &'a Run) -> Self {
        let place = Place::of(text, &run.range);
        let left = run.range.len();
        let most = if run.marker == '~' { 2 } else { 3 };
        let (opens, closes) = match left {
            1 => (place.opens(), place.closes()),
            _ if left <= most => {
                (place.opens_strongly(run.marker), place.closes_strongly(run.marker))
            }
            _ => (false, false),
        };
        Self { run, place, opens, closes, left }
    }
}
