//! What is said between a speech program and whoever started it.
//!
//! The program reads [`Request`]s from its standard input and writes [`Reply`]s to its standard
//! output, each in a [`frame`]. It says [`Reply::Ready`] first, then answers one request after
//! the other, in order; nothing is said unasked. When its input ends, it ends. What it has to
//! say about itself goes to its standard error, without a word of what it heard or spoke.
//!
//! Languages are two letters of ISO 639-1 in lower case: `en`, `he`, `pt`.
//!
//! What is said with the program that turns texts into vectors is in [`embedding`].

pub mod embedding;
pub mod frame;
mod hearing;
mod speaking;
mod walls;

use serde::{Deserialize, Serialize};

pub use hearing::{Container, Hear, Loss, NotTranscribed, Passage, Transcript};
pub use speaking::{NotSynthesized, Speak, Spoken};
pub use walls::Missing;

/// The version of this protocol. Who reads another one in [`Ready`] does not go on.
pub const VERSION: u32 = 3;

/// What is asked of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Turn a recording into text. The frame's body is the file.
    Hear(Hear),
    /// Turn text into a recording. No body.
    Speak(Speak),
}

/// What the program answers. The names on the wire are those of version 3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// It is there; said once, before anything is asked.
    Ready(Ready),
    /// To [`Request::Hear`]: the text.
    #[serde(rename = "heard")]
    Transcript(Transcript),
    /// To [`Request::Hear`]: there is no text, and there will be none.
    #[serde(rename = "deaf")]
    NotTranscribed(NotTranscribed),
    /// To [`Request::Speak`]: the frame's body is an Ogg file of Opus.
    Spoken(Spoken),
    /// To [`Request::Speak`]: there is no recording, and there will be none.
    #[serde(rename = "mute")]
    NotSynthesized(NotSynthesized),
}

/// What the program can do with the models it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// [`VERSION`] of the program.
    pub protocol: u32,
    /// Whether it can turn recordings into text.
    pub hears: bool,
    /// The languages it has a voice for.
    pub speaks: Vec<String>,
    /// What the system lacks to close it in.
    #[serde(default)]
    pub missing: Vec<Missing>,
}
