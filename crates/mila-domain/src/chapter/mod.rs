//! Chapters: stretches of a conversation. One begins with what is known and with what earlier ones
//! came to: a summary, and lines copied word for word. Then come the turns.
//!
//! `window.rs` says when one is full, `exact.rs` which lines are copied, `keep.rs` which of them stay
//! when there is no room for all, and `check.rs` whether a summary that a model wrote may be used.
//! `numbers.rs` and `addresses.rs` say when two numbers or addresses are the same, and `tongues/` by
//! which words a line is known.

mod addresses;
mod check;
mod exact;
mod keep;
mod marks;
mod numbers;
mod pieces;
mod tongues;
mod window;

pub use check::{MOST_BYTES, Unfit, check};
pub use exact::{ExactLine, Weight, lines};
pub use keep::keep;
pub use window::{DUE_TURNS, MOST_TURNS, Plan, fold, gap, plan};
