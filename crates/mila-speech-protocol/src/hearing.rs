//! Recordings into text.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A recording to be turned into text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hear {
    /// The languages its speaker is known to use. They count for something where it is close, and
    /// are no fence: another one is heard too.
    pub languages: Vec<String>,
    /// A longer recording is refused unheard, in seconds.
    pub most_seconds: u32,
}

/// What was said in a recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transcript {
    /// The words, in order. Written one after the other they are the text.
    pub passages: Vec<Passage>,
    /// The language, that of most of it.
    pub language: String,
    /// Whether it is sure that it is this language.
    pub sure_of_language: bool,
    /// What is missing or in doubt, by its kind. Where, a doubtful passage says.
    pub losses: Vec<Loss>,
    /// Length of the recording, in milliseconds.
    pub length_ms: u32,
}

impl Transcript {
    /// The words, with a mark after those that may be others.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for passage in &self.passages {
            let said = passage.text.trim_end();
            text.push_str(said);
            if passage.doubtful && !said.is_empty() {
                text.push_str("(?)");
            }
            text.push_str(&passage.text[said.len()..]);
        }
        text.trim().to_owned()
    }
}

/// A kind of loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// The file is damaged there, or something voiced was too faint to be taken for speech.
    Sound,
    /// Somebody speaks, and not a word can be made out.
    Words,
    /// It cannot be told in which language it is.
    Language,
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
    /// Somebody says a few words, and it cannot be told in which language.
    UnclearLanguage,
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
