//! Finding what was said: a history that is searched in process, because it is sealed where it is
//! kept.
//!
//! [`Segment::of`] turns some messages into hashed words, times and authors, which are stored;
//! [`Question::read`] turns a question into what it looks for; [`Search`] ranks. `words.rs` with
//! `tongues.rs`, `stems.rs` and `affixes.rs` says what a word is met under, `times.rs` with
//! `calendar.rs` and `day.rs` which time a question names, `speakers.rs` whose words it asks for,
//! `views.rs` how well words are met, `likeness.rs` how well meanings are, `close.rs` what only
//! texts tell, and `weights.rs` what each of these counts.

mod affixes;
mod calendar;
mod close;
mod codec;
mod day;
mod history;
mod likeness;
mod question;
mod rank;
mod segment;
mod speakers;
mod stems;
mod term;
#[cfg(test)]
mod tests;
mod times;
mod tongues;
mod vectors;
mod views;
mod weights;
mod words;

pub use self::codec::Broken;
pub use self::likeness::{DIMENSIONS, Likeness, Vector};
pub use self::question::{Asked, Question};
pub use self::rank::{Filter, Found, MOST_OPENED, Search};
pub use self::segment::{Author, Entry, FULL, Message, Segment};
pub use self::vectors::{decode_vectors, encode_vectors};
