//! Texts for people: how an answer looks on a phone ([`whatsapp`]), how it sounds
//! ([`speakable`]), and what Mila says by itself ([`language`]).
//!
//! Everything here is pure. It says in words what `mila-domain` decides, and decides nothing;
//! what is understood without the model, the fixed words, stands there.

pub mod language;
pub mod speakable;
pub mod whatsapp;

pub use language::Texts;
pub use speakable::SpokenLanguage;
