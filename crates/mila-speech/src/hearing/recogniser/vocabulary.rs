//! What the tokens of a model stand for.

use whisper_rs::{WhisperContext, WhisperTokenId};

/// Signs that stand for sounds, not for words; Whisper was trained on subtitles.
const SIGNS: &str = "\"#()*+/:;<=>@[\\]^_`{|}~「」『』♩♪♫♬♭♮♯-";

/// The tokens of a model.
pub(super) struct Vocabulary {
    /// What each token of text writes. What comes after them is said to the model, not written.
    text: Vec<Vec<u8>>,
    /// Those of them that are never written.
    signs: Vec<bool>,
    /// Whether the model knows more languages than English.
    pub(super) multilingual: bool,
    /// Begins.
    pub(super) start: WhisperTokenId,
    /// "Write what is said", rather than a translation.
    pub(super) transcribe: WhisperTokenId,
    /// "Without times."
    pub(super) no_times: WhisperTokenId,
    /// The end.
    pub(super) end: WhisperTokenId,
    /// The language with the number 0; the others follow.
    first_language: WhisperTokenId,
}

impl Vocabulary {
    pub(super) fn of(context: &WhisperContext) -> Self {
        let end = context.token_eot();
        let text = (0..end).map(|token| context.token_to_bytes(token).unwrap_or(b"").to_vec());
        let text = text.collect::<Vec<_>>();
        Self {
            signs: text.iter().map(|bytes| is_sign(bytes)).collect(),
            text,
            multilingual: context.is_multilingual(),
            start: context.token_sot(),
            transcribe: context.token_transcribe(),
            no_times: context.token_not(),
            end,
            first_language: context.token_lang(0),
        }
    }

    /// What a token writes.
    pub(super) fn bytes(&self, token: WhisperTokenId) -> &[u8] {
        usize::try_from(token)
            .ok()
            .and_then(|token| self.text.get(token))
            .map_or(b"", Vec::as_slice)
    }

    /// How many tokens of text there are; they come before all others.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether a token of text is never written.
    pub(super) fn is_sign(&self, token: usize) -> bool {
        self.signs.get(token).copied().unwrap_or(false)
    }

    /// Whether a token of text is nothing but a space.
    pub(super) fn is_blank(&self, token: usize) -> bool {
        self.text.get(token).is_some_and(|bytes| bytes == b" ")
    }

    /// The token of a language.
    pub(super) fn language(&self, number: i32) -> WhisperTokenId {
        self.first_language + number
    }
}

fn is_sign(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let text = text.trim_start();
    !text.is_empty() && text != "-" && text.chars().all(|sign| SIGNS.contains(sign))
}

#[cfg(test)]
impl Vocabulary {
    /// One whose tokens write this.
    pub(super) fn writing(text: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let text = text.into_iter().collect::<Vec<_>>();
        let after = text.len() as WhisperTokenId;
        Self {
            signs: vec![false; text.len()],
            text,
            multilingual: true,
            start: after + 1,
            transcribe: after + 2,
            no_times: after + 3,
            end: after,
            first_language: after + 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_alone_are_not_written_and_words_with_signs_are() {
        for sign in ["[", " (", " ♪♪", "((", " --", "『"] {
            assert!(is_sign(sign.as_bytes()), "{sign}");
        }
        for word in ["", " ", "-", " -", "a", ":30", " 7", "'s", ".", "?", "é"] {
            assert!(!is_sign(word.as_bytes()), "{word}");
        }
        assert!(!is_sign(b"\xe2\x99"));
    }
}
