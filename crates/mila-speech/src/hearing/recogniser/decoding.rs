//! From sounds to tokens.

use whisper_rs::{WhisperError, WhisperTokenId};

use super::language::Likely;
use super::{Recogniser, loops};

/// A portion of 28 s holds no more words than this. The model's own limit is 448, with what is said
/// to it.
const MOST_TOKENS: usize = 400;

/// Below this mean logarithm of the probabilities, the words are guesses. The limit is Whisper's
/// own (its paper, 4.5).
const GUESSED: f32 = -1.0;

/// What was decoded.
pub(super) struct Decoded {
    /// Tokens of text, in order.
    pub(super) tokens: Vec<Token>,
    /// Whisper's number of the language.
    pub(super) language: i32,
    /// Whether it ran into a loop.
    looped: bool,
}

/// A token of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) id: WhisperTokenId,
    /// Natural logarithm of its probability among all tokens.
    pub(super) log_probability: f32,
}

impl Decoded {
    /// The mean of the logarithms of the probabilities.
    pub(super) fn mean(&self) -> f32 {
        let sum = self.tokens.iter().map(|token| token.log_probability).sum::<f32>();
        sum / self.tokens.len().max(1) as f32
    }

    /// Whether these are words that somebody may have said.
    pub(super) fn sensible(&self) -> bool {
        !self.looped && !self.tokens.is_empty() && self.mean() > GUESSED
    }
}

impl Recogniser {
    /// Begins, and tells how likely each language is.
    pub(super) fn begin(&mut self) -> Result<Likely, WhisperError> {
        self.state.decode(&[self.vocabulary.start], 0, self.threads)?;
        let logits = self.state.get_logits()?;
        let first = self.vocabulary.language(0) as usize;
        let count =
            if self.vocabulary.multilingual { whisper_rs::get_lang_max_id() + 1 } else { 0 };
        Ok(Likely(logits.get(first..first + count as usize).unwrap_or(&[]).to_vec()))
    }

    /// The likeliest token each time, until the end. It goes on after [`Recogniser::begin`].
    pub(super) fn decode(&mut self, language: i32) -> Result<Decoded, WhisperError> {
        let mut past = 1;
        if self.vocabulary.multilingual {
            let told = [self.vocabulary.language(language), self.vocabulary.transcribe];
            self.state.decode(&told, past, self.threads)?;
            past += told.len();
        }
        let mut decoded = Decoded { tokens: vec![], language, looped: false };
        let mut last = self.vocabulary.no_times;
        while decoded.tokens.len() < MOST_TOKENS {
            // One by one: after several at once, it is the first one's successors that can be read.
            self.state.decode(&[last], past, self.threads)?;
            past += 1;
            let token = self.likeliest(decoded.tokens.is_empty())?;
            if token.id == self.vocabulary.end {
                return Ok(decoded);
            }
            decoded.tokens.push(token);
            last = token.id;
            if loops::has_loop(&decoded.tokens) {
                break;
            }
        }
        decoded.looped = true;
        Ok(decoded)
    }

    /// The likeliest token of text, or the end. Nothing ends before it began.
    fn likeliest(&self, first: bool) -> Result<Token, WhisperError> {
        let logits = self.state.get_logits()?;
        let allowed = |id: usize| {
            !self.vocabulary.is_sign(id)
                && !(first && (id == self.vocabulary.len() || self.vocabulary.is_blank(id)))
        };
        // The end comes right after the tokens of text.
        let texts = logits.iter().enumerate().take(self.vocabulary.len() + 1);
        let best = texts.filter(|(id, _)| allowed(*id)).max_by(|a, b| a.1.total_cmp(b.1));
        let (id, logit) = best.map_or((self.vocabulary.len(), 0.0), |(id, logit)| (id, *logit));
        let greatest = logits.iter().copied().fold(f32::MIN, f32::max);
        let sum = logits.iter().map(|other| (other - greatest).exp()).sum::<f32>();
        Ok(Token { id: id as WhisperTokenId, log_probability: logit - greatest - sum.ln() })
    }
}
