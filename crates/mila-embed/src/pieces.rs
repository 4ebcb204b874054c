//! Words into pieces of the vocabulary: the likeliest way to cut them (a unigram model).
//!
//! The vocabulary is a SentencePiece model, the file that was published with the model. It is read
//! here because what is to be had takes more than it gives: 290 MB of memory and 2 s for the same
//! vocabulary in another form (`tokenizers`), or a compiler for C++ and CMake (`sentencepiece`).

use std::collections::HashMap;
use std::ops::Range;

use crate::Trouble;
use crate::protobuf::{Fields, Value};
use crate::writing;

/// Begins every text, ends it, and stands for what is not in the vocabulary. These are the numbers
/// of XLM-RoBERTa, which counts one more than the file does but for these.
const BEGIN: i64 = 0;
const END: i64 = 2;
const UNKNOWN: i64 = 3;
const SHIFT: i64 = 1;

/// Most pieces of a text, the first and last included: some 1,000 letters. The model could take 512,
/// in four times the time; what is longer is known by its beginning.
pub const MOST_PIECES: usize = 256;

/// Most letters that are looked at, so that a long text costs no more than a full one.
const MOST_LETTERS: usize = 16 * MOST_PIECES;

/// Stands for the space before a word.
const SPACE: &str = "\u{2581}";

/// How much less likely than the least likely piece is a letter that is none.
const UNLIKELY: f32 = 10.0;

/// In the file's list of kinds: an ordinary piece.
const ORDINARY: u64 = 1;

/// The pieces that there are.
#[derive(Debug)]
pub struct Vocabulary {
    pieces: HashMap<Box<str>, Piece>,
    /// Of the longest piece, in letters.
    longest: usize,
    /// The logarithm of the likelihood of a letter that is no piece.
    unknown: f32,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    id: i64,
    /// The logarithm of its likelihood.
    score: f32,
}

/// The best way to cut a word up to some letter.
#[derive(Clone, Copy)]
struct Best {
    score: f32,
    /// The last piece, and the letter it begins with.
    last: i64,
    from: usize,
}

impl Vocabulary {
    /// Reads a SentencePiece model of unigrams.
    ///
    /// # Errors
    /// [`Trouble::Vocabulary`].
    pub fn read(model: &[u8]) -> Result<Self, Trouble> {
        let mut pieces = HashMap::<Box<str>, Piece>::new();
        let mut count = 0;
        for field in Fields(model) {
            // The first field of a model, repeated, is a piece; the others say how it was trained.
            let (1, Value::Bytes(piece)) = field.ok_or(Trouble::Vocabulary)? else { continue };
            if let Some((text, score)) = ordinary(piece)? {
                pieces.insert(text.into(), Piece { id: count + SHIFT, score });
            }
            count += 1;
        }
        let longest = pieces.keys().map(|text| text.chars().count()).max();
        let least = pieces.values().map(|piece| piece.score).reduce(f32::min);
        let (Some(longest), Some(least)) = (longest, least) else {
            return Err(Trouble::Vocabulary);
        };
        Ok(Self { pieces, longest, unknown: least - UNLIKELY })
    }

    /// The numbers of a text's pieces, with those that begin and end it; at most [`MOST_PIECES`].
    #[must_use]
    pub fn ids(&self, text: &str) -> Vec<i64> {
        let end = text.char_indices().nth(MOST_LETTERS).map_or(text.len(), |(at, _)| at);
        let mut ids = vec![BEGIN];
        for word in writing::words(&text[..end]) {
            ids.extend(self.cut(&format!("{SPACE}{word}")));
            if ids.len() >= MOST_PIECES {
                break;
            }
        }
        ids.truncate(MOST_PIECES - 1);
        ids.push(END);
        ids
    }

    /// The likeliest pieces of a word (Viterbi).
    fn cut(&self, word: &str) -> Vec<i64> {
        let letters: Vec<usize> =
            word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        let mut best = vec![Best { score: 0.0, last: UNKNOWN, from: 0 }];
        for end in 1..letters.len() {
            let from = end - 1;
            let unknown = Best { score: best[from].score + self.unknown, last: UNKNOWN, from };
            let froms: Range<usize> = end.saturating_sub(self.longest)..end;
            let found = froms.filter_map(|from| {
                let piece = self.pieces.get(&word[letters[from]..letters[end]])?;
                Some(Best { score: best[from].score + piece.score, last: piece.id, from })
            });
            best.push(
                found.fold(unknown, |one, two| if two.score > one.score { two } else { one }),
            );
        }
        let mut ids = Vec::new();
        let mut at = best.len() - 1;
        while at > 0 {
            ids.push(best[at].last);
            at = best[at].from;
        }
        ids.reverse();
        // What is unknown is unknown as a whole.
        ids.dedup_by(|next, before| *next == UNKNOWN && *before == UNKNOWN);
        ids
    }
}

/// Text and score of an ordinary piece; `None` for one with a meaning of its own.
fn ordinary(piece: &[u8]) -> Result<Option<(&str, f32)>, Trouble> {
    let (mut text, mut score, mut kind) = ("", 0.0, ORDINARY);
    for field in Fields(piece) {
        match field.ok_or(Trouble::Vocabulary)? {
            (1, Value::Bytes(bytes)) => {
                text = std::str::from_utf8(bytes).map_err(|_| Trouble::Vocabulary)?;
            }
            (2, Value::Fraction(read)) => score = read,
            (3, Value::Number(read)) => kind = read,
            _ => {}
        }
    }
    Ok((kind == ORDINARY && !text.is_empty()).then_some((text, score)))
}

#[cfg(test)]
mod tests;
