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

/// A language's words for what is not a word. Lists of words that are only looked up are texts
/// with spaces between.
#[derive(Debug)]
pub(super) struct Words {
    /// Letters that its voice reads besides Latin ones.
    pub(super) letters: Option<RangeInclusive<char>>,
    /// The sign before a fraction, as the phonemiser of the language understands it.
    pub(super) decimal: char,
    /// The sign between groups of three digits.
    pub(super) groups: char,
    /// The point between more than two numbers, as in a version.
    pub(super) point: &'static str,
    /// What big numbers are counted in: how many digits it has after its one, and its name.
    pub(super) big: (usize, &'static str),
    /// Words that stand between a number and what is counted, and what follows them.
    pub(super) magnitudes: &'static [&'static str],
    pub(super) magnitude_of: &'static str,
    /// Short forms of such words.
    pub(super) scales: &'static [Scale],
    /// Between the two ends of a range.
    pub(super) to: &'static str,
    /// Between a part and its whole, as in a rating.
    pub(super) out_of: &'static str,
    /// Words beside which two numbers with a slash are a rating.
    pub(super) ratings: &'static str,
    /// Between the two sides of a ratio.
    pub(super) ratio: &'static str,
    /// Books that are quoted by chapter and verse.
    pub(super) books: &'static str,
    /// Words beside which two numbers with a colon are a ratio or a score.
    pub(super) ratio_words: &'static str,
    /// Words behind a ratio that make a division of it.
    pub(super) equal: &'static str,
    /// A half of something feminine, and what is so.
    pub(super) feminine_half: (&'static str, &'static str),
    /// Currencies by the name of one, and the name of a hundredth of it and of several.
    pub(super) cents: &'static [(&'static str, &'static str, &'static str)],
    /// Words beside which digits with a hyphen are a telephone number or another code.
    pub(super) codes: &'static str,
    /// Words beside which two numbers with a slash are a blood pressure.
    pub(super) pressures: &'static str,
    /// Words before which a point parts the hours of a time from its minutes.
    pub(super) before_times: &'static str,
    /// Words before which a point may do so.
    pub(super) before_either: &'static str,
    /// Words behind which, or an h between hours and minutes with which, "1:30" is how long.
    pub(super) lengths: &'static str,
    /// Words before which a number with a ring is a place in a row; before feminine ones.
    pub(super) before_places: &'static str,
    pub(super) before_feminine_places: &'static str,
    /// Words beside which it is degrees.
    pub(super) degrees: &'static str,
    /// Between two letters of which one is smaller or greater, and what is said behind both.
    pub(super) smaller: (&'static str, &'static str),
    pub(super) greater: (&'static str, &'static str),
    /// Common fractions: above and below the line, alone, and after a whole number.
    pub(super) fractions: [(u8, u8, &'static str, &'static str); 5],
    /// The numbers from two to nine, above the line.
    pub(super) ones: [&'static str; 8],
    /// From a fifth to a tenth: one, and several. Empty where the numbers are said instead.
    pub(super) parts: &'static [(&'static str, &'static str)],
    /// Between a whole number and its fraction, and between the two numbers of one that has no
    /// name.
    pub(super) and_part: &'static str,
    pub(super) over: &'static str,
    /// Between a fraction and its unit, and whether it loses its vowel before another.
    pub(super) fraction_of: &'static str,
    pub(super) elides: bool,
    /// Words that follow a fraction, and what is measured in fractions.
    pub(super) of: &'static str,
    pub(super) measures: &'static str,
    /// What may be attached to a number to make it an ordinal, and what the phonemiser reads.
    pub(super) ordinals: &'static [(&'static str, &'static str)],
    pub(super) units: &'static [Unit],
    /// Signs of units that may mean another one when they touch the number.
    pub(super) doubtful_when_glued: &'static [&'static str],
    /// What something is counted for behind a slash, besides units.
    pub(super) periods: &'static [Unit],
    pub(super) currencies: &'static [Unit],
    /// Between a price and the unit it is for.
    pub(super) per: &'static str,
    /// Between the whole and the hundredths of an amount of money.
    pub(super) and_cents: &'static str,
    pub(super) months: [&'static str; 12],
    /// Their short forms in small letters, those that may be another word, and whether they are
    /// written with a capital.
    pub(super) short_months: [&'static [&'static str]; 12],
    pub(super) doubtful_months: &'static str,
    pub(super) months_are_capitals: bool,
    /// Between a day and its month, and between a month and its year.
    pub(super) day_to_month: &'static str,
    pub(super) month_to_year: &'static str,
    /// A day of a month, as the phonemiser reads it.
    pub(super) day: fn(u8) -> String,
    /// A date from day, month's name and year.
    pub(super) date: fn(&str, &str, Option<u16>) -> String,
    /// Whether the day stands before the month where both are numbers; `None` if nobody knows.
    pub(super) day_first: Option<bool>,
    /// Words before or behind which two numbers with a slash are a date.
    pub(super) before_dates: &'static str,
    /// Those of them that stand before a share as well: "1/8".
    pub(super) before_shares: &'static str,
    pub(super) after_dates: &'static str,
    pub(super) time: fn(TimeOfDay) -> String,
    /// Whether it is said if a time is before or after noon; else the hours are 24.
    pub(super) half_is_said: bool,
    /// Words that may follow a time of day and are said with it.
    pub(super) hours: &'static [&'static str],
    /// Signs and their names. One that is not here is left out.
    pub(super) signs: &'static [(char, &'static str)],
    /// Signs that mean something before a number only.
    pub(super) signs_before_numbers: &'static [(char, &'static str)],
    /// Signs that compare with the number behind: what is said before it, and after it.
    pub(super) comparisons: &'static [(char, &'static str, &'static str)],
    /// Between a number and the power that it is raised to.
    pub(super) power: &'static str,
    /// A place in a row: of a ruler, or of something else.
    pub(super) nth: fn(u16, bool) -> String,
    /// What Roman numerals stand behind, and before.
    pub(super) numbered: &'static str,
    pub(super) centuries: &'static str,
    /// Whether a capital I is a word.
    pub(super) i_is_a_word: bool,
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

/// Short forms of a word like "million".
#[derive(Debug)]
pub(super) struct Scale {
    pub(super) signs: &'static [&'static str],
    pub(super) one: &'static str,
    pub(super) many: &'static str,
    /// How many zeros the number gets, where the language counts in smaller words.
    pub(super) zeros: usize,
    /// Whether it is read so behind money only.
    pub(super) money_only: bool,
    /// Whether it can mean nothing else.
    pub(super) sure: bool,
}

const fn scale(signs: &'static [&'static str], one: &'static str, many: &'static str) -> Scale {
    Scale { signs, one, many, zeros: 0, money_only: false, sure: true }
}

impl Scale {
    /// Counted in a word that is a thousand times smaller.
    const fn in_thousands(self) -> Self {
        Self { zeros: 3, ..self }
    }

    /// Read so behind money only.
    const fn of_money(self) -> Self {
        Self { money_only: true, ..self }
    }

    /// May mean something else.
    const fn doubtful(self) -> Self {
        Self { sure: false, ..self }
    }
}

const fn unit(signs: &'static [&'static str], one: &'static str, many: &'static str) -> Unit {
    Unit { signs, one, many }
}

/// Whether a word is in a list of words with spaces between.
pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// Whether one of the last words of `before` is in a list, in the same part of the sentence.
pub(super) fn is_near(list: &str, before: &str, words: usize) -> bool {
    let clause = before.rsplit([',', ';']).next().unwrap_or_default();
    clause.split_whitespace().rev().take(words).any(|word| {
        let word = word.trim_matches(|c: char| !(c.is_alphanumeric() || is_mark(c)));
        is_in(list, &word.to_lowercase())
    })
}

/// The marks above and below the letters of India.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{963}')
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
