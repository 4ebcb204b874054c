//! Text into recordings.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text to be spoken.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speak {
    /// In which language.
    pub language: String,
    /// Plain sentences: no markup, no addresses.
    pub text: String,
}

/// Prints no words.
impl fmt::Debug for Speak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Speak({}, {} bytes)", self.language, self.text.len())
    }
}

/// A recording that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// Its length, in milliseconds.
    pub length_ms: u32,
}

/// Why there is no recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotSynthesized {
    /// No voice for this language.
    Language,
    /// Nothing in the text can be spoken.
    NoWords,
    /// More than one recording may hold (600 characters).
    TooMuch,
}
