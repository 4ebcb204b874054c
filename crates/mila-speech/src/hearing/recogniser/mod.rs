//! Speech into words: Whisper, by whisper.cpp.
//!
//! The loop over tokens is ours, because whisper.cpp's own runs the encoder twice when it has to
//! find out the language, and because what is sure and what is not is told token by token.

mod decoding;
mod language;
mod lines;
mod loops;
mod portion;
mod sense;
mod vocabulary;
mod words;

use std::path::Path;

use mila_speech_protocol::{Loss, NotTranscribed, Passage};
use whisper_rs::{
    FullParams, SamplingStrategy, WhisperContext, WhisperContextParameters, WhisperError,
    WhisperState,
};

use self::portion::Heard;
use self::vocabulary::Vocabulary;
use super::pauses::Part;
use super::recording::RATE;
use crate::{Failure, Trouble};

/// From so much speech on, whose language is not sure, it is written down with a mark, and below
/// that asked about: 8 s.
const WORTH_MARKING: usize = 8 * RATE;

/// A model that hears, loaded.
pub struct Recogniser {
    state: WhisperState,
    vocabulary: Vocabulary,
    /// Frames that the encoder takes at most: 30 s.
    most_frames: usize,
    threads: usize,
    /// How often the encoder has run.
    encoded: usize,
}

/// What was said, and in which language.
pub struct Said {
    /// See [`mila_speech_protocol::Transcript`].
    pub passages: Vec<Passage>,
    /// Two letters.
    pub language: String,
    /// Whether it is sure that it is this language.
    pub sure_of_language: bool,
    /// What fell out, by its kind.
    pub losses: Vec<Loss>,
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
        Ok(Self { state, vocabulary: Vocabulary::of(&context), most_frames, threads, encoded: 0 })
    }

    /// How often the encoder has run, which is most of the work.
    #[must_use]
    pub fn encoded(&self) -> usize {
        self.encoded
    }

    /// Hears the parts of a recording, each of 28 s at most. See [`mila_speech_protocol::Hear`] for
    /// what languages mean. Each part may be in another one.
    ///
    /// # Errors
    /// [`NotTranscribed::Unclear`], [`NotTranscribed::UnclearLanguage`]; [`Trouble::Recogniser`].
    pub fn hear(
        &mut self,
        parts: &[Part],
        samples: &[f32],
        languages: &[String],
    ) -> Result<Said, Failure<NotTranscribed>> {
        let mut known = language::numbers(languages);
        let mut heard: Vec<Option<Heard>> = Vec::new();
        for part in parts {
            let said = match part {
                Part::Speech(portion) => self.portion(&portion.of(samples), &known)?,
                Part::Lost => None,
            };
            // Who spoke a language goes on in it more likely than not.
            let spoken = said.as_ref().filter(|it| it.sure).map(|it| it.fit.language);
            known.extend(spoken.filter(|it| !known.contains(it)));
            heard.push(said);
        }
        said(parts, heard, &self.vocabulary)
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
        self.encoded += 1;
        self.state.encode(0, self.threads)
    }
}

fn trouble(error: WhisperError) -> Trouble {
    Trouble::Recogniser(error.to_string())
}

/// Puts together what was heard in the parts of a recording.
fn said(
    parts: &[Part],
    mut heard: Vec<Option<Heard>>,
    vocabulary: &Vocabulary,
) -> Result<Said, Failure<NotTranscribed>> {
    let Some((language, sure)) = portion::language_of(&mut heard) else {
        return Err(Failure::Refused(NotTranscribed::Unclear));
    };
    let speech = heard.iter().flatten().map(|it| it.samples).sum::<usize>();
    let worth_marking =
        speech >= WORTH_MARKING || heard.iter().flatten().any(|it| it.fit.is_perhaps());
    let name = whisper_rs::get_lang_str(language).filter(|_| sure || worth_marking);
    let Some(name) = name.map(str::to_owned) else {
        return Err(Failure::Refused(NotTranscribed::UnclearLanguage));
    };
    let mut losses = Vec::new();
    let mut words = Vec::new();
    for (part, heard) in parts.iter().zip(heard) {
        match (part, heard) {
            (_, Some(heard)) => {
                losses.extend((!heard.sure).then_some(Loss::Language));
                words.extend(heard.words(vocabulary));
            }
            (Part::Speech(_), None) => {
                losses.push(Loss::Words);
                words.push(words::lost());
            }
            (Part::Lost, None) => {
                losses.push(Loss::Sound);
                words.push(words::lost());
            }
        }
    }
    losses.sort_unstable();
    losses.dedup();
    Ok(Said { passages: words::passages(words), language: name, sure_of_language: sure, losses })
}
