//! From tokens to words, sure and doubtful ones.

use mila_speech_protocol::Passage;

use super::decoding::Token;
use super::vocabulary::Vocabulary;

/// Below this mean logarithm of the probabilities of its tokens, a word may well be another.
const DOUBTFUL: f32 = -0.8;

/// What tokens write, word by word. A word goes on to the next space; where a script has none, to
/// the end.
pub(super) fn words(tokens: &[Token], vocabulary: &Vocabulary) -> Vec<Passage> {
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

/// Stands for what was lost.
const LOST: &str = " …";

/// Stands for a portion of speech of which not a word was made out, or that was lost.
pub(super) fn lost() -> Passage {
    Passage { text: LOST.to_owned(), doubtful: true }
}

/// Neighbours that are equally sure as one, without a space before the first. What was lost has a
/// mark of its own.
pub(super) fn passages(words: Vec<Passage>) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    for word in words {
        match passages.last_mut() {
            Some(last) if last.doubtful == word.doubtful && !is_lost(last) && !is_lost(&word) => {
                last.text.push_str(&word.text);
            }
            Some(_) => passages.push(word),
            None => passages.push(Passage { text: word.text.trim_start().to_owned(), ..word }),
        }
    }
    passages
}

fn is_lost(passage: &Passage) -> bool {
    passage.text.trim_start() == LOST.trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tokens and how sure they are, with a vocabulary that writes them.
    fn said(tokens: &[(&[u8], f32)]) -> Vec<(String, bool)> {
        let vocabulary = Vocabulary::writing(tokens.iter().map(|(bytes, _)| bytes.to_vec()));
        let tokens = tokens.iter().enumerate();
        let tokens = tokens.map(|(id, (_, sure))| Token { id: id as i32, log_probability: *sure });
        let words = words(&tokens.collect::<Vec<_>>(), &vocabulary);
        passages(words).into_iter().map(|passage| (passage.text, passage.doubtful)).collect()
    }

    fn passage(text: &str, doubtful: bool) -> (String, bool) {
        (text.to_owned(), doubtful)
    }

    #[test]
    fn a_word_is_doubted_as_a_whole_and_neighbours_stand_together() {
        let tokens: [(&[u8], f32); 6] = [
            (b" Call", -0.1),
            (b" An", -1.5),
            (b"ouk", -0.9),
            (b" at", -0.1),
            (b" six", -0.2),
            (b".", -0.1),
        ];
        let expected =
            [passage("Call", false), passage(" Anouk", true), passage(" at six.", false)];
        assert_eq!(said(&tokens), expected);
    }

    #[test]
    fn one_weak_token_does_not_make_a_word_doubtful() {
        assert_eq!(
            said(&[(b" in", -1.2), (b"ter", -0.1), (b"net", -0.1)]),
            [passage("internet", false)]
        );
    }

    #[test]
    fn letters_in_pieces_are_put_together_and_half_ones_left_out() {
        let [one, two] = [&"é".as_bytes()[..1], &"é".as_bytes()[1..]];
        assert_eq!(said(&[(b" caf", 0.0), (one, 0.0), (two, 0.0)]), [passage("café", false)]);
        assert_eq!(said(&[(b" caf", 0.0), (one, 0.0)]), [passage("caf", false)]);
    }

    #[test]
    fn a_script_without_spaces_stays_whole() {
        let tokens = [("你好".as_bytes(), -0.1), ("世".as_bytes(), -1.0), ("界".as_bytes(), -0.1)];
        assert_eq!(said(&tokens), [passage("你好世界", false)]);
    }

    #[test]
    fn what_was_not_made_out_is_shown_as_such() {
        let sure = Passage { text: " Come".to_owned(), doubtful: false };
        let doubtful = Passage { doubtful: true, ..sure.clone() };
        for after in [sure.clone(), doubtful] {
            let passages = passages(vec![sure.clone(), lost(), after]);
            let text = passages.iter().map(|passage| passage.text.as_str()).collect::<String>();
            assert_eq!((text.as_str(), passages.len()), ("Come … Come", 3));
            assert!(passages[1].doubtful);
        }
        let first = passages(vec![lost(), lost(), sure]);
        assert_eq!(
            first.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(),
            ["…", " …", " Come"]
        );
    }
}
