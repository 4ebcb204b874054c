//! Helper programs, seen from Mila: started, watched, and ended.
//!
//! They are programs of their own, because they work in C on what strangers sent. Mila never does: it
//! hands over a recording, or texts, and gets back text, or vectors. One that hangs or dies is killed
//! and another one started. [`speech`] starts its program when it is needed, [`embedding`] keeps its
//! own ready.

mod embedding;
mod process;
mod speech;

pub(crate) use embedding::{Embedder, introduce as introduce_embedding};
pub(crate) use process::NotStarted;
pub(crate) use speech::{Hearing, Speaking, Speech, SpeechError, introduce};
