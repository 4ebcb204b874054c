//! The words by which a line is known that must be copied, a table for each language.
//!
//! Written as people write them; how they are compared is `words/plain.rs`.

mod arabic;
mod dutch;
mod english;
mod french;
mod german;
mod hebrew;
mod hindi;
mod italian;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod turkish;
mod ukrainian;

use crate::tongue::Tongue;

/// Phrases, with commas between.
type List = &'static str;

/// The words of one language. Where one alone may mean something else, it counts only beside others.
#[derive(Debug)]
pub(super) struct Words {
    /// What always holds, from now on or never.
    pub(super) rules: List,
    /// What somebody promised, owes or is to be reminded of.
    pub(super) promises: List,
    /// Amounts, dates, times and addresses that need no number beside them.
    pub(super) figures: List,
    /// Phrases with such words that say nothing of the kind.
    pub(super) idle: List,
    /// "I will"; with one of the deeds behind it, it is a promise.
    pub(super) will: List,
    pub(super) deeds: List,
    /// Endings of long verbs that promise.
    pub(super) endings: List,
    /// Beginnings of words with many endings that are figures: months, currencies.
    pub(super) stems: List,
    /// Endings of the names of streets.
    pub(super) streets: List,
    /// Particles that are written to the word behind them.
    pub(super) prefixes: List,
    /// With a day or a month behind it, it is a date.
    pub(super) on: List,
    /// Weekdays.
    pub(super) days: List,
    /// Months whose names mean something else too.
    pub(super) months: List,
    /// Parts of the day: behind a weekday they make it a date.
    pub(super) parts: List,
    /// With a number word beside it, it is a figure: currencies, measures, doses.
    pub(super) counted: List,
    /// With a number word behind it, it is a time.
    pub(super) at: List,
    /// Number words besides those of `words/tongues`.
    pub(super) numbers: List,
}

impl Words {
    /// Those of that language.
    pub(super) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &english::ENGLISH,
            Tongue::Hebrew => &hebrew::HEBREW,
            Tongue::Arabic => &arabic::ARABIC,
            Tongue::Spanish => &spanish::SPANISH,
            Tongue::Portuguese => &portuguese::PORTUGUESE,
            Tongue::French => &french::FRENCH,
            Tongue::Italian => &italian::ITALIAN,
            Tongue::German => &german::GERMAN,
            Tongue::Dutch => &dutch::DUTCH,
            Tongue::Polish => &polish::POLISH,
            Tongue::Turkish => &turkish::TURKISH,
            Tongue::Russian => &russian::RUSSIAN,
            Tongue::Ukrainian => &ukrainian::UKRAINIAN,
            Tongue::Hindi => &hindi::HINDI,
        }
    }
}
