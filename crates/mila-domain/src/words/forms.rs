//! The forms of the fixed words, a table for each language.

use super::{english, hebrew};
use crate::language::Language;

/// The forms of each fixed word in one language: lower case, without punctuation.
///
/// Those for stop follow the carriers' opt-out words, which Twilio honours by itself on
/// other channels (<https://help.twilio.com/articles/223134027>).
#[derive(Debug)]
pub(super) struct Forms {
    /// What people call the language, in any language.
    pub(super) called: &'static [&'static str],
    pub(super) help: &'static [&'static str],
    pub(super) privacy: &'static [&'static str],
    pub(super) status: &'static [&'static str],
    pub(super) stop: &'static [&'static str],
    pub(super) start: &'static [&'static str],
    pub(super) yes: &'static [&'static str],
    pub(super) no: &'static [&'static str],
    /// Followed by a language's name, or by nothing.
    pub(super) language: &'static [&'static str],
    /// Followed by on, off, auto, show or hide, or by nothing.
    pub(super) voice: &'static [&'static str],
    pub(super) on: &'static [&'static str],
    pub(super) off: &'static [&'static str],
    pub(super) auto: &'static [&'static str],
    pub(super) show: &'static [&'static str],
    pub(super) hide: &'static [&'static str],
}

impl Forms {
    /// Those of that language.
    pub(super) const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::ENGLISH,
            Language::Hebrew => &hebrew::HEBREW,
        }
    }
}
