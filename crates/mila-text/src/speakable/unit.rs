//! Units, and what they are for: "15 mg/kg/day".

use super::number::{Said, after_space, at_word_end, first_word};
use super::quantity::{Amount, behind_slash};
use super::words::{Unit, Words};

/// A longer word behind a slash is a word, a shorter one may be a sign.
const LONGEST_SIGN: usize = 3;

/// A unit's sign at the beginning of `after`, with the space before it.
pub(super) fn after(after: &str, units: &'static [Unit]) -> Option<(usize, &'static Unit)> {
    let behind = after_space(after);
    let (sign, unit) = longest(behind, units)?;
    let rest = &behind[sign.len()..];
    Some((after.len() - rest.len(), unit))
}

/// The longest sign that `text` begins with and no word goes on behind.
pub(super) fn longest(text: &str, units: &'static [Unit]) -> Option<(&'static str, &'static Unit)> {
    let all = units.iter().flat_map(|unit| unit.signs.iter().map(move |sign| (*sign, unit)));
    let whole = |sign: &str| {
        let letters = sign.ends_with(char::is_alphanumeric);
        let Some(rest) = text.strip_prefix(sign) else { return false };
        // "5 t-shirts" are no tonnes.
        let goes_on = sign.len() == 1
            && rest.strip_prefix(['-', '\'']).is_some_and(|it| it.starts_with(char::is_alphabetic));
        !letters || (at_word_end(rest) && !goes_on)
    };
    all.filter(|(sign, _)| whole(sign)).max_by_key(|(sign, _)| sign.len())
}

/// A number with the unit of that sign.
pub(super) fn counted(number: u16, sign: &str, words: &Words) -> Option<String> {
    let unit = words.units.iter().find(|unit| unit.signs.contains(&sign))?;
    Some(format!("{number} {}", if number == 1 { unit.one } else { unit.many }))
}

/// Whether the unit behind a number cannot be another: "45m" may be minutes in English.
pub(super) fn is_sure(after: &str, words: &Words) -> bool {
    let glued = |sign| after.strip_prefix(sign).is_some_and(at_word_end);
    !words.doubtful_when_glued.iter().any(|sign| glued(*sign))
}

/// `said` with all that it is for.
pub(super) fn with_per(said: Said, rest: &str, words: &Words) -> Said {
    let mut said = said;
    while let Some(more) = per(&rest[said.len..], words) {
        said.len += more.len;
        said.text = format!("{} {} {}", said.text, words.per, more.text);
        said.sure &= more.sure;
    }
    said
}

/// A slash and what the quantity before it is for.
pub(super) fn per(after: &str, words: &Words) -> Option<Said> {
    let behind = behind_slash(after)?;
    let taken = after.len() - behind.len();
    let known = longest(behind, words.periods).or_else(|| longest(behind, words.units));
    if let Some((sign, unit)) = known {
        return Some(Said::surely(taken + sign.len(), unit.one.to_owned()));
    }
    // Without spaces only: "5 / Dana" is two things.
    if taken > 1 {
        return None;
    }
    if let Some(amount) = Amount::read(behind, 0, words) {
        let (len, unit) = self::after(&behind[amount.len..], words.units)?;
        let said = amount.said(len, &format!(" {}", unit.many), words);
        return Some(Said { len: taken + said.len, ..said });
    }
    let word = first_word(behind);
    let is_word = word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase());
    (is_word && !word.is_empty()).then(|| Said {
        len: taken + word.len(),
        text: word.to_owned(),
        sure: word.chars().count() > LONGEST_SIGN,
    })
}
