//! Recordings into text.

use mila_speech_protocol::{Deaf, Hear, Heard};

use crate::{Failure, Models};

/// What hears.
pub struct Ear {
    models: Models,
    threads: usize,
}

impl Ear {
    /// With these models, and so many threads for a recording.
    #[must_use]
    pub fn new(models: Models, threads: usize) -> Self {
        Self { models, threads }
    }

    /// Whether it can hear.
    #[must_use]
    pub fn hears(&self) -> bool {
        self.models.hears()
    }

    /// Gives back the memory of the model.
    pub fn unload(&mut self) {}

    /// Turns a recording into text.
    ///
    /// # Errors
    /// [`Deaf`], or [`crate::Trouble`].
    pub fn hear(&mut self, _wanted: &Hear, _recording: &[u8]) -> Result<Heard, Failure<Deaf>> {
        Err(Failure::Refused(Deaf::NoModel))
    }
}
