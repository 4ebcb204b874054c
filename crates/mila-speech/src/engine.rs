//! What does the work, and holds at most one heavy model in memory.

use mila_speech_protocol::{
    Hear, NotSynthesized, NotTranscribed, Ready, Speak, Spoken, Transcript, VERSION,
};

use crate::hearing::Ear;
use crate::speaking::Voices;
use crate::{Failure, Models};

/// Ears and voices. Models are loaded when they are first needed.
pub struct Engine {
    ear: Ear,
    voices: Voices,
}

impl Engine {
    /// With these models, and so many threads for a request.
    #[must_use]
    pub fn new(models: Models, threads: usize) -> Self {
        let voices = Voices::find(&models, threads);
        Self { ear: Ear::new(models, threads), voices }
    }

    /// What it can do.
    #[must_use]
    pub fn ready(&self) -> Ready {
        Ready {
            protocol: VERSION,
            hears: self.ear.hears(),
            speaks: self.voices.languages(),
            missing: Vec::new(),
        }
    }

    /// Turns a recording into text.
    ///
    /// # Errors
    /// [`NotTranscribed`], or [`crate::Trouble`].
    pub fn hear(
        &mut self,
        wanted: &Hear,
        recording: &[u8],
    ) -> Result<Transcript, Failure<NotTranscribed>> {
        self.voices.unload();
        self.ear.hear(wanted, recording)
    }

    /// Turns a text into a recording: an Ogg file of Opus.
    ///
    /// # Errors
    /// [`NotSynthesized`], or [`crate::Trouble`].
    pub fn speak(&mut self, wanted: &Speak) -> Result<(Spoken, Vec<u8>), Failure<NotSynthesized>> {
        self.ear.unload();
        self.voices.speak(wanted)
    }
}
