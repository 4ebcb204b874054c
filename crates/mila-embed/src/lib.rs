//! An embedding program: texts into vectors that lie near each other where texts mean the same.
//!
//! It is started by somebody else, who speaks [`mila_speech_protocol::embedding`] with it, and it
//! works behind the walls of `mila-walls`. A text is brought into the writing that the model knows
//! ([`writing`]), cut into pieces of its vocabulary ([`pieces`]), read by the model, and what that
//! says of each piece becomes one direction ([`direction`]).

pub mod direction;
mod engine;
mod model;
pub mod pieces;
mod protobuf;
mod serving;
mod trouble;
pub mod writing;

pub use engine::Engine;
pub use serving::serve;
pub use trouble::Trouble;
