//! One portion of speech: in which language it is, and its words.

use mila_speech_protocol::Passage;
use whisper_rs::WhisperError;

use super::decoding::Decoded;
use super::language::{Fit, Likely, settle};
use super::vocabulary::Vocabulary;
use super::{Recogniser, sense, trouble, words};
use crate::Trouble;
use crate::hearing::recording::RATE;

/// Frames of the encoder in a second.
const FRAMES_PER_SECOND: usize = 50;

/// The encoder is never given fewer frames: with 256 it begins to repeat itself.
const FEWEST_FRAMES: usize = 512;

/// Frames of silence after the end, without which the last word suffers.
const FRAMES_AFTER: usize = 128;

/// So much speech is much to judge a language by.
const LONG: usize = 10 * RATE;

/// What was heard in a portion.
pub(super) struct Heard {
    decoded: Decoded,
    /// The language, and how it fits.
    pub(super) fit: Fit,
    /// Whether it is sure that it is this language.
    pub(super) sure: bool,
    /// How much speech there was.
    pub(super) samples: usize,
}

impl Heard {
    /// Its words: all of them are doubtful when the language is.
    pub(super) fn words(self, vocabulary: &Vocabulary) -> Vec<Passage> {
        let mut words = self.kept(vocabulary);
        words.iter_mut().for_each(|word| word.doubtful |= !self.sure);
        words
    }

    fn kept(&self, vocabulary: &Vocabulary) -> Vec<Passage> {
        let words = words::words(&self.decoded.tokens, vocabulary);
        sense::kept(words, self.decoded.mean())
    }
}

/// The language of a recording, that of most of what is sure in it; and whether it is sure. What
/// may as well be in that language is taken for sure then. `None`: nothing was heard.
pub(super) fn language_of(heard: &mut [Option<Heard>]) -> Option<(i32, bool)> {
    let of_most = |heard: &[Option<Heard>], sure: bool| {
        let heard = || heard.iter().flatten().filter(move |it| it.sure || !sure);
        let samples = |language: i32| {
            heard()
                .filter(move |it| it.fit.language == language)
                .map(|it| it.samples)
                .sum::<usize>()
        };
        heard().map(|it| it.fit.language).max_by_key(|language| samples(*language))
    };
    let Some(language) = of_most(heard, true) else {
        return of_most(heard, false).map(|language| (language, false));
    };
    for heard in heard.iter_mut().flatten() {
        let fit = Fit { known: true, ..heard.fit };
        heard.sure |= fit.language == language && fit.is_perhaps();
    }
    Some((language, true))
}

impl Recogniser {
    /// `None`: not a word can be made out.
    pub(super) fn portion(
        &mut self,
        samples: &[f32],
        known: &[i32],
    ) -> Result<Option<Heard>, Trouble> {
        let heard = self.look_twice(samples, known).map_err(trouble)?;
        // What is made up is nobody's.
        Ok(heard.filter(|heard| !heard.kept(&self.vocabulary).is_empty()))
    }

    /// A second look costs as much as the first, and more where the first was short. It is taken
    /// where that is in doubt: on the whole 30 s that the model was trained on.
    fn look_twice(
        &mut self,
        samples: &[f32],
        known: &[i32],
    ) -> Result<Option<Heard>, WhisperError> {
        let frames = (samples.len() * FRAMES_PER_SECOND).div_ceil(RATE) + FRAMES_AFTER;
        let frames = frames.max(FEWEST_FRAMES).min(self.most_frames);
        let likely = self.look(samples, frames, known)?;
        let (fit, decoded) = self.fit(samples, &likely, likely.first(known), known)?;
        if fit.is_sure() {
            return Ok(Some(Heard { decoded, fit, sure: true, samples: samples.len() }));
        }
        let likely = if frames < self.most_frames {
            likely.and(&self.look(samples, self.most_frames, known)?)
        } else {
            likely
        };
        let tried = likely.worth_a_try(known).into_iter();
        let tried = tried.map(|language| self.fit(samples, &likely, language, known));
        let mut tried = tried.collect::<Result<Vec<_>, _>>()?;
        let fits = tried.iter().map(|(fit, _)| *fit).collect::<Vec<_>>();
        Ok(settle(&fits).map(|(best, sure)| {
            let (fit, decoded) = tried.swap_remove(best);
            Heard { decoded, fit, sure, samples: samples.len() }
        }))
    }

    fn look(
        &mut self,
        samples: &[f32],
        frames: usize,
        known: &[i32],
    ) -> Result<Likely, WhisperError> {
        self.encode(samples, frames)?;
        Ok(Likely::of(&self.languages()?, known))
    }

    /// What is heard when it is taken for a language, and how that fits.
    fn fit(
        &mut self,
        samples: &[f32],
        likely: &Likely,
        language: i32,
        known: &[i32],
    ) -> Result<(Fit, Decoded), WhisperError> {
        let decoded = self.decode(language, samples.len())?;
        let fit = Fit {
            language,
            likely: likely.share(language),
            mean: Some(decoded.mean()).filter(|_| decoded.sensible()),
            known: known.contains(&language),
            long: samples.len() >= LONG,
        };
        Ok((fit, decoded))
    }
}
