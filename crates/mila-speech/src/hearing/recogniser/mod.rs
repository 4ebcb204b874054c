//! Speech into words: Whisper, by whisper.cpp.
//!
//! The loop over tokens is ours, because whisper.cpp's own runs the encoder twice when it has to
//! find out the language, and because what is sure and what is not is told token by token.

mod decoding;
mod language;
mod lines;
mod loops;
mod sense;
mod vocabulary;
mod words;

use std::path::Path;

use mila_speech_protocol::{NotTranscribed, Passage};
use whisper_rs::{
    FullParams, SamplingStrategy, WhisperContext, WhisperContextParameters, WhisperError,
    WhisperState,
};

use self::decoding::Decoded;
use self::language::Likely;
use self::vocabulary::Vocabulary;
use super::recording::RATE;
use crate::{Failure, Trouble};

/// Frames of the encoder in a second.
const FRAMES_PER_SECOND: usize = 50;

/// The encoder is never given fewer frames: with 256 it begins to repeat itself.
const FEWEST_FRAMES: usize = 512;

/// Frames of silence after the end, without which the last word suffers.
const FRAMES_AFTER: usize = 128;

/// A model that hears, loaded.
pub struct Recogniser {
    state: WhisperState,
    vocabulary: Vocabulary,
    /// Frames that the encoder takes at most: 30 s.
    most_frames: usize,
    threads: usize,
}

/// What was said, and in which language.
pub struct Said {
    /// See [`mila_speech_protocol::Transcript`].
    pub passages: Vec<Passage>,
    /// Two letters.
    pub language: String,
}

impl Recogniser {
    /// Loads a model.
    ///
    /// # Errors
    /// [`Trouble::Recogniser`].
    pub fn load(model: &Path, threads: usize) -> Result<Self, Trouble> {
        // Without a backend for them, its log lines go nowhere.
        whisper_rs::install_logging_hooks();
        let mut parameters = WhisperContextParameters::new();
        parameters.use_gpu(false).flash_attn(false);
        let context = WhisperContext::new_with_params(model, parameters).map_err(trouble)?;
        let most_frames = usize::try_from(context.n_audio_ctx()).unwrap_or(0);
        let state = context.create_state().map_err(trouble)?;
        Ok(Self { state, vocabulary: Vocabulary::of(&context), most_frames, threads })
    }

    /// Hears portions of speech, each of 28 s at most. See [`mila_speech_protocol::Hear`] for what
    /// languages mean.
    ///
    /// # Errors
    /// [`NotTranscribed::Unclear`]; [`Trouble::Recogniser`].
    pub fn hear(
        &mut self,
        portions: impl Iterator<Item = Vec<f32>>,
        languages: &[String],
    ) -> Result<Said, Failure<NotTranscribed>> {
        let mut spoken: Option<i32> = None;
        let mut words = Vec::new();
        for portion in portions {
            let Some(decoded) = self.portion(&portion, languages, spoken)? else {
                words.push(words::lost());
                continue;
            };
            let said = words::words(&decoded.tokens, &self.vocabulary);
            let said = sense::kept(said, decoded.mean());
            // What is made up says nothing about the language either.
            spoken = spoken.or((!said.is_empty()).then_some(decoded.language));
            words.extend(said);
        }
        let Some(language) = spoken.and_then(whisper_rs::get_lang_str) else {
            return Err(Failure::Refused(NotTranscribed::Unclear));
        };
        Ok(Said { passages: words::passages(words), language: language.to_owned() })
    }

    /// `None`: not a word can be made out.
    fn portion(
        &mut self,
        samples: &[f32],
        languages: &[String],
        spoken: Option<i32>,
    ) -> Result<Option<Decoded>, Trouble> {
        let choose = |likely: &Likely| spoken.unwrap_or_else(|| likely.among(languages));
        let frames = (samples.len() * FRAMES_PER_SECOND).div_ceil(RATE) + FRAMES_AFTER;
        let frames = frames.max(FEWEST_FRAMES).min(self.most_frames);
        let mut decoded = self.attempt(samples, frames, choose).map_err(trouble)?;
        if !decoded.sensible() && frames < self.most_frames {
            decoded = self.attempt(samples, self.most_frames, choose).map_err(trouble)?;
        }
        if spoken.is_none() && languages.len() == 1 && !decoded.likely() {
            let other = self.decode(Likely::most, samples.len()).map_err(trouble)?;
            if other.better_than(&decoded) {
                decoded = other;
            }
        }
        Ok(Some(decoded).filter(Decoded::sensible))
    }

    fn attempt(
        &mut self,
        samples: &[f32],
        frames: usize,
        language: impl Fn(&Likely) -> i32,
    ) -> Result<Decoded, WhisperError> {
        self.encode(samples, frames)?;
        self.decode(language, samples.len())
    }

    fn encode(&mut self, samples: &[f32], frames: usize) -> Result<(), WhisperError> {
        let mut window = FullParams::new(SamplingStrategy::Greedy { best_of: 1 });
        window.set_n_threads(self.threads as i32);
        window.set_language(Some("en"));
        window.set_audio_ctx(frames as i32);
        // So little that nothing is decoded: the call takes in the samples and how many frames the
        // encoder is to make of them, which no other function does.
        window.set_duration_ms(100);
        self.state.full(window, samples)?;
        self.state.encode(0, self.threads)
    }
}

fn trouble(error: WhisperError) -> Trouble {
    Trouble::Recogniser(error.to_string())
}
