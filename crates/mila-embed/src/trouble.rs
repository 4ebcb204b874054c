//! What goes wrong.

use std::io;

use mila_speech_protocol::frame::FrameError;
use mila_walls::WallError;

/// Why the program cannot go on. None of these says a word of a text.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// What is said with whoever started it.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// A request of more texts than one may have.
    #[error("a request of {0} texts")]
    TooMany(usize),
    /// The directory of the models.
    #[error("the directory of the models cannot be read: {0}")]
    Models(io::Error),
    /// A file that should be in it.
    #[error("{0} cannot be read: {1}")]
    File(&'static str, io::Error),
    /// A vocabulary that is none.
    #[error("the vocabulary is no SentencePiece model of unigrams")]
    Vocabulary,
    /// ONNX Runtime, or the model that it runs.
    #[error("ONNX Runtime: {0}")]
    Onnx(String),
    /// A model that says nothing sensible.
    #[error("the model gives no direction of {n} numbers", n = mila_speech_protocol::embedding::DIMENSIONS)]
    NoDirection,
    /// The thread that watches for the end of whoever asks.
    #[error("no thread can be had: {0}")]
    Thread(io::Error),
    /// The walls.
    #[error(transparent)]
    Wall(#[from] WallError),
}
