//! A speech program: recordings into text, and text into recordings.
//!
//! It is started by somebody else, who speaks the protocol of `mila-speech-protocol` with it, and
//! it works behind [`walls`]: no network, and no file but its models. Whoever started it is ready
//! for its end at any time: out of memory, or on a file made to break it, it dies and is started
//! anew.

mod engine;
pub mod environment;
pub mod hearing;
mod models;
mod onnx;
mod serving;
pub mod speaking;
mod trouble;

pub use engine::Engine;
pub use mila_walls as walls;
pub use models::Models;
pub use serving::serve;
pub use trouble::{Failure, Trouble};
