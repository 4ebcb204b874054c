//! What a word of a phrase must be, as the tables write it.

use crate::words::plain;

/// What one word of a phrase must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Exact(String),
    Begins(String),
    Ends(String),
    Holds(String),
    /// What it begins and ends with, around a word of at least [`AROUND`] letters.
    Around(String, String),
    Number,
    Weekday,
    Span,
    Month,
}

/// Fewest letters between the beginning and the end of a word that stand around another.
const AROUND: usize = 3;

/// Whether a word begins and ends so, with another between: "مبحبش" around "بحب".
pub(super) fn is_around(word: &str, front: &str, back: &str) -> bool {
    let inner = word.strip_prefix(front).and_then(|it| it.strip_suffix(back));
    inner.is_some_and(|it| it.chars().count() >= AROUND)
}

/// What a word of a table stands for.
pub(super) fn of(word: &str) -> Vec<Piece> {
    match word {
        "#" => return vec![Piece::Number],
        "@" => return vec![Piece::Weekday],
        "%" => return vec![Piece::Span],
        "^" => return vec![Piece::Month],
        _ => {}
    }
    if let Some((front, back)) =
        word.split_once('*').filter(|(a, b)| !a.is_empty() && !b.is_empty())
    {
        return vec![Piece::Around(plain::folded(front).concat(), plain::folded(back).concat())];
    }
    let texts = plain::folded(word.trim_matches('*'));
    match (word.starts_with('*'), word.ends_with('*')) {
        (false, false) => texts.into_iter().map(Piece::Exact).collect(),
        (false, true) => texts.into_iter().map(Piece::Begins).collect(),
        (true, false) => texts.into_iter().map(Piece::Ends).collect(),
        (true, true) => texts.into_iter().map(Piece::Holds).collect(),
    }
}
