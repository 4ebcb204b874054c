//! Text into recordings.

use mila_speech_protocol::{Mute, Speak, Spoken};

use crate::{Failure, Models};

/// The voices that there are.
pub struct Voices {}

impl Voices {
    /// Looks for them.
    #[must_use]
    pub fn find(_models: &Models, _threads: usize) -> Self {
        Self {}
    }

    /// The languages that they speak.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        vec![]
    }

    /// Gives back the memory of the model.
    pub fn unload(&mut self) {}

    /// Turns a text into a recording: an Ogg file of Opus.
    ///
    /// # Errors
    /// [`Mute`], or [`crate::Trouble`].
    pub fn speak(&mut self, _wanted: &Speak) -> Result<(Spoken, Vec<u8>), Failure<Mute>> {
        Err(Failure::Refused(Mute::Language))
    }
}
