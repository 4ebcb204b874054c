//! What signs and numbers are called, in each language that Mila has a voice for.
//!
//! Plain numbers stay digits: the phonemiser (espeak-ng 1.51, tried for each language) reads
//! them well. What it drops, spells or reads in English stands here.

mod english;
mod french;
mod hindi;
mod italian;
mod portuguese;
mod spanish;

use std::ops::RangeInclusive;

use super::SpokenLanguage;

/// A language's words for what is not a word.
#[derive(Debug)]
pub(super) struct Words {
    /// Letters that its voice reads besides Latin ones.
    pub(super) letters: Option<RangeInclusive<char>>,
    /// The sign before a fraction, as the phonemiser of the language understands it.
    pub(super) decimal: char,
    /// Whether "1 234" is one number.
    pub(super) space_groups: bool,
    /// The point between more than two numbers, as in a version.
    pub(super) point: &'static str,
    /// What big numbers are counted in: how many digits it has after its one, and its name.
    pub(super) big: (usize, &'static str),
    /// Words that stand between a number and what is counted, and what follows them.
    pub(super) magnitudes: &'static [&'static str],
    pub(super) magnitude_of: &'static str,
    /// Between the two ends of a range.
    pub(super) to: &'static str,
    /// Between a part and its whole, as in a rating.
    pub(super) out_of: &'static str,
    /// Common fractions: above and below the line, alone, and after a whole number.
    pub(super) fractions: [(u8, u8, &'static str, &'static str); 5],
    /// What may be attached to a number to make it an ordinal, and what the phonemiser reads.
    pub(super) ordinals: &'static [(&'static str, &'static str)],
    pub(super) units: &'static [Unit],
    pub(super) currencies: &'static [Unit],
    /// Between a price and the unit it is for.
    pub(super) per: &'static str,
    /// Between the whole and the hundredths of an amount of money.
    pub(super) and_cents: &'static str,
    pub(super) months: [&'static str; 12],
    /// A date from day, month's name and year.
    pub(super) date: fn(u8, &str, u16) -> String,
    /// Whether the day stands before the month where both are numbers; `None` if nobody knows.
    pub(super) day_first: Option<bool>,
    pub(super) time: fn(TimeOfDay) -> String,
    /// Words that may follow a time of day and are said with it.
    pub(super) hours: &'static [&'static str],
    /// Signs and their names. One that is not here is left out.
    pub(super) signs: &'static [(char, &'static str)],
    /// Signs that mean something before a number only.
    pub(super) signs_before_numbers: &'static [(char, &'static str)],
    /// Short forms, each as a word of its own, and what they are short for.
    pub(super) abbreviations: &'static [(&'static str, &'static str)],
    /// Stand where an address stood in a sentence: of a page, and of a mailbox.
    pub(super) link: &'static str,
    pub(super) mailbox: &'static str,
    /// What a sentence ends with.
    pub(super) full_stop: char,
}

/// A time of day.
#[derive(Clone, Copy, Debug)]
pub(super) struct TimeOfDay {
    /// 0 to 23.
    pub(super) hour: u8,
    /// 0 to 59.
    pub(super) minute: u8,
    /// Whether it is known to be before or after noon: "2:30" is not.
    pub(super) half_known: bool,
}

/// Something counted: its signs, the name of one and of several.
#[derive(Debug)]
pub(super) struct Unit {
    pub(super) signs: &'static [&'static str],
    pub(super) one: &'static str,
    pub(super) many: &'static str,
}

const fn unit(signs: &'static [&'static str], one: &'static str, many: &'static str) -> Unit {
    Unit { signs, one, many }
}

impl SpokenLanguage {
    pub(super) const fn words(self) -> &'static Words {
        match self {
            Self::English => &english::WORDS,
            Self::Spanish => &spanish::WORDS,
            Self::French => &french::WORDS,
            Self::Italian => &italian::WORDS,
            Self::Portuguese => &portuguese::WORDS,
            Self::Hindi => &hindi::WORDS,
        }
    }
}

impl Words {
    /// The name of a sign, with what follows it known to be a number or not.
    pub(super) fn sign(&self, sign: char, before_number: bool) -> Option<&'static str> {
        let special = self.signs_before_numbers.iter().filter(|_| before_number);
        let mut all = special.chain(self.signs);
        all.find(|(known, _)| *known == sign).map(|(_, name)| *name)
    }
}
