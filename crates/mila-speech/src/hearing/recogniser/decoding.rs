//! From sounds to tokens.

use whisper_rs::{WhisperError, WhisperTokenId};

use super::Recogniser;
use super::lines::{Choice, Hearing};
use crate::hearing::recording::RATE;

/// So many tokens hold what can be said in a second, in any script: some take three for a letter.
const TOKENS_PER_SECOND: usize = 32;

/// And a few more, for the shortest.
const FEWEST_TOKENS: usize = 32;

/// The model's own limit is 448, with what is said to it.
const MOST_TOKENS: usize = 440;

/// A token is too little work for two threads: they would wait for each other most of the time.
const DECODING_THREADS: usize = 1;

/// Below this mean logarithm of the probabilities, the words are guesses. The limit is Whisper's
/// own (its paper, 4.5).
const GUESSED: f32 = -1.0;

/// What was decoded.
pub(super) struct Decoded {
    /// Tokens of text, in order.
    pub(super) tokens: Vec<Token>,
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
    /// Begins, and tells how likely each language is, not scaled. The encoder has run.
    pub(super) fn languages(&mut self) -> Result<Vec<f32>, WhisperError> {
        self.state.decode(&[self.vocabulary.start], 0, DECODING_THREADS)?;
        if !self.vocabulary.multilingual {
            return Ok(vec![]);
        }
        let logits = self.state.get_logits()?;
        let first = self.vocabulary.language(0) as usize;
        let count = whisper_rs::get_lang_max_id() + 1;
        Ok(logits.get(first..first + count as usize).unwrap_or(&[]).to_vec())
    }

    /// What was said, in this language. It has begun; over how many samples says how much can have
    /// been said.
    pub(super) fn decode(
        &mut self,
        language: i32,
        samples: usize,
    ) -> Result<Decoded, WhisperError> {
        let most = FEWEST_TOKENS + samples * TOKENS_PER_SECOND / RATE;
        let most = most.min(MOST_TOKENS);
        let mut begun = 1;
        if self.vocabulary.multilingual {
            let told = [self.vocabulary.language(language), self.vocabulary.transcribe];
            self.state.decode(&told, begun, DECODING_THREADS)?;
            begun += told.len();
        }
        let hearing = Hearing { recogniser: self, begun, most };
        let (line, looped) = hearing.best()?;
        Ok(Decoded { tokens: line.said(), looped })
    }

    /// Tells the model a token at a place, and asks what comes next.
    ///
    /// What stood at that place and behind it is forgotten.
    pub(super) fn after(
        &mut self,
        token: WhisperTokenId,
        place: usize,
        first: bool,
    ) -> Result<Choice, WhisperError> {
        // One by one: after several at once, it is the first one's successors that can be read.
        self.state.decode(&[token], place, DECODING_THREADS)?;
        self.choice(first)
    }

    /// The two likeliest tokens of text, or the end. Nothing ends before it began.
    fn choice(&self, first: bool) -> Result<Choice, WhisperError> {
        let logits = self.state.get_logits()?;
        let allowed = |id: usize| {
            !self.vocabulary.is_sign(id)
                && !(first && (id == self.vocabulary.len() || self.vocabulary.is_blank(id)))
        };
        // The end comes right after the tokens of text.
        let texts = logits.iter().enumerate().take(self.vocabulary.len() + 1);
        let mut best = [(self.vocabulary.len(), f32::MIN); 2];
        for (id, logit) in texts.filter(|(id, _)| allowed(*id)) {
            if *logit > best[0].1 {
                best = [(id, *logit), best[0]];
            } else if *logit > best[1].1 {
                best[1] = (id, *logit);
            }
        }
        let greatest = logits.iter().copied().fold(f32::MIN, f32::max);
        let sum = logits.iter().map(|other| (other - greatest).exp()).sum::<f32>();
        let [likeliest, next] = best.map(|(id, logit)| Token {
            id: id as WhisperTokenId,
            log_probability: logit - greatest - sum.ln(),
        });
        Ok(Choice { likeliest, next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(mean: f32, looped: bool) -> Decoded {
        let tokens = vec![Token { id: 1, log_probability: mean }; 4];
        Decoded { tokens, looped }
    }

    #[test]
    fn guesses_and_loops_are_no_words() {
        assert!(decoded(-0.3, false).sensible());
        assert!(!decoded(-1.2, false).sensible());
        assert!(!decoded(-0.3, true).sensible());
        let nothing = Decoded { tokens: vec![], looped: false };
        assert!(!nothing.sensible());
    }
}
