//! What goes wrong.

use std::io;

use mila_speech_protocol::frame::FrameError;
use mila_walls::WallError;

/// Why a request has no result.
#[derive(Debug)]
pub enum Failure<R> {
    /// There is none, and there will be none if it is asked again.
    Refused(R),
    /// The program cannot go on.
    Trouble(Trouble),
}

impl<R> From<Trouble> for Failure<R> {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// Why the program cannot go on. None of these says a word of what was heard or spoken.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Its own executable cannot be run again.
    #[error("cannot start itself: {0}")]
    Start(io::Error),
    /// What is said with whoever started it.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// Standard input or output.
    #[error("standard input or output: {0}")]
    Pipe(io::Error),
    /// The recording named on the command line.
    #[error("the recording cannot be read: {0}")]
    Recording(io::Error),
    /// The directory of the models.
    #[error("the directory of the models cannot be read: {0}")]
    Models(io::Error),
    /// A recogniser that is not the name of a file in that directory.
    #[error(
        "a recogniser is named by FILE or LANGUAGE=FILE, a file in the directory of the models"
    )]
    RecogniserName,
    /// ONNX Runtime, or a model that it runs.
    #[error("ONNX Runtime: {0}")]
    Onnx(String),
    /// A recogniser that cannot be loaded or run.
    #[error("the recogniser: {0}")]
    Recogniser(String),
    /// The program that turns text into sounds.
    #[error("espeak-ng: {0}")]
    Espeak(String),
    /// A model of the voices that says nothing sensible.
    #[error("the voices: {0}")]
    Voices(String),
    /// libopus.
    #[error("libopus: {0}")]
    Opus(String),
    /// The walls.
    #[error(transparent)]
    Wall(#[from] WallError),
}
