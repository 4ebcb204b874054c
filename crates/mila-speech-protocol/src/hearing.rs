//! Recordings into text.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A recording to be turned into text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hear {
    /// The languages its speaker is known to use. One: it is taken for that, unless it clearly
    /// is not. Several: the likeliest of them. None: any.
    pub languages: Vec<String>,
    /// A longer recording is refused unheard, in seconds.
    pub most_seconds: u32,
}

/// What was said in a recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transcript {
    /// The words, in order. Written one after the other they are the text.
    pub passages: Vec<Passage>,
    /// The language.
    pub language: String,
    /// Length of the recording, in milliseconds.
    pub length_ms: u32,
}

/// A piece of a text of which the program is equally sure.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words, with the spaces around them.
    pub text: String,
    /// Whether they may well be others.
    pub doubtful: bool,
}

/// Prints no words.
impl fmt::Debug for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Passage({} bytes, doubtful: {})", self.text.len(), self.doubtful)
    }
}

/// Why a recording has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotTranscribed {
    /// No model to hear with.
    NoModel,
    /// Not an Ogg file of Opus, but this.
    Format(Container),
    /// An Ogg file of Opus that cannot be decoded.
    Broken,
    /// Shorter than anybody can say a word in (0.3 s).
    TooShort,
    /// Longer than was asked for.
    TooLong,
    /// Nobody speaks in it: silence, noise, music.
    NoSpeech,
    /// Somebody speaks, and not a word can be made out.
    Unclear,
}

/// Kinds of files that people send as recordings, told by their first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Container {
    /// MPEG-4 audio: iPhone's voice memos.
    M4a,
    /// MPEG-1 layer 3.
    Mp3,
    /// Bare AAC.
    Aac,
    /// Adaptive multi-rate: old telephones.
    Amr,
    /// RIFF.
    Wav,
    /// Free lossless audio.
    Flac,
    /// Matroska.
    Webm,
    /// Ogg with something else than Opus inside.
    Ogg,
    /// None of these.
    Unknown,
}
