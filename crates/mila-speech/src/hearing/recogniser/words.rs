//! From tokens to words, sure and doubtful ones.

use mila_speech_protocol::Passage;

use super::decoding::Token;
use super::vocabulary::Vocabulary;

/// Below this mean logarithm of the probabilities of its tokens, a word may well be another.
const DOUBTFUL: f32 = -0.8;

/// Words as passages, one for each. A word goes on to the next space; where a script has none, to
/// the end.
pub(super) fn passages(tokens: &[Token], vocabulary: &Vocabulary) -> Vec<Passage> {
    let mut words: Vec<&[Token]> = Vec::new();
    let mut begin = 0;
    for at in 1..=tokens.len() {
        let ends = tokens.get(at).is_none_or(|next| vocabulary.bytes(next.id).starts_with(b" "));
        if ends {
            words.push(&tokens[begin..at]);
            begin = at;
        }
    }
    words.into_iter().map(|word| passage(word, vocabulary)).collect()
}

fn passage(word: &[Token], vocabulary: &Vocabulary) -> Passage {
    let bytes = word.iter().flat_map(|token| vocabulary.bytes(token.id)).copied();
    let bytes = bytes.collect::<Vec<_>>();
    // A character may be cut off at the end of a portion.
    let text = String::from_utf8_lossy(&bytes).replace(char::REPLACEMENT_CHARACTER, "");
    let sum = word.iter().map(|token| token.log_probability).sum::<f32>();
    Passage { text, doubtful: sum / (word.len().max(1) as f32) < DOUBTFUL }
}

/// Stands for a portion of speech of which not a word was made out.
pub(super) fn lost() -> Passage {
    Passage { text: " …".to_owned(), doubtful: true }
}

/// Neighbours that are equally sure as one.
pub(super) fn merged(words: Vec<Passage>) -> Vec<Passage> {
    let mut merged: Vec<Passage> = Vec::new();
    for word in words {
        match merged.last_mut() {
            Some(last) if last.doubtful == word.doubtful => last.text.push_str(&word.text),
            _ => merged.push(word),
        }
    }
    merged
}
