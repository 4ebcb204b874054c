//! Finds what is written with digits, and puts it so that it is read well.
//!
//! Telephone numbers, dates, times, ratios and amounts have a file each; they are tried in this
//! order, because a date looks like a telephone number, and both like a range.

use super::words::Words;
use super::{clock, code, compare, date, fraction, quantity, ratio, telephone};

/// What was read at the beginning of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// How many bytes of it.
    pub(super) len: usize,
    /// How it is said.
    pub(super) text: String,
    /// Whether nobody would read it otherwise.
    pub(super) sure: bool,
}

impl Said {
    pub(super) const fn surely(len: usize, text: String) -> Self {
        Self { len, text, sure: true }
    }

    pub(super) const fn perhaps(len: usize, text: String) -> Self {
        Self { len, text, sure: false }
    }
}

/// More digits than this are a code, not a count.
const LONGEST_COUNT: usize = 9;

/// `text` with everything that is written with digits put for the ear, and whether all of it is
/// sure.
pub(super) fn speak(text: &str, words: &Words) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut sure = true;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let len = match said_here(&out, rest, words) {
            Some(said) => {
                let said = with_far_end(said, rest, words);
                sure &= part_from_number_before(&mut out, &said.text, rest);
                out.push_str(&said.text);
                sure &= said.sure;
                said.len
            }
            None => {
                sure &= !is_stray(&out, c);
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[len..];
    }
    (out, sure)
}

/// What is written with digits at the beginning of `rest`, behind `before`.
pub(super) fn said_here(before: &str, rest: &str, words: &Words) -> Option<Said> {
    if let Some(said) = compare::read(before, rest, words) {
        return Some(said);
    }
    if !may_begin(before) {
        return None;
    }
    telephone::spelled(rest)
        .or_else(|| date::read(before, rest, words))
        .or_else(|| telephone::read(before, rest, words))
        .or_else(|| code::read(before, rest, words))
        .or_else(|| clock::how_long(before, rest, words))
        .or_else(|| ratio::read(before, rest, words))
        .or_else(|| clock::times(before, rest, words))
        .or_else(|| fraction::read(before, rest, words))
        .or_else(|| {
            let said = quantity::read(before, rest, words)?;
            let sure = said.sure && !clock::may_be_meant(before, rest, said.len, words);
            Some(Said { sure, ..said })
        })
        .or_else(|| version(rest, words))
}

/// Whether something new may begin here: not within a word, nor behind a sign within a number.
fn may_begin(before: &str) -> bool {
    let mut before = before.chars().rev();
    match before.next() {
        Some(c) if c.is_alphanumeric() => false,
        Some('.' | ',' | ':' | '/' | '-' | '\'') => {
            !before.next().is_some_and(|c| c.is_ascii_digit())
        }
        _ => true,
    }
}

/// Whether a digit follows a sign that nobody understood. The point in "v2.5" is understood.
fn is_stray(before: &str, c: char) -> bool {
    is_digit(c) && before.ends_with([',', ':', '/', '-', '\''])
}

/// The other end of a range of which each end has its unit: "50%–60%".
fn with_far_end(said: Said, rest: &str, words: &Words) -> Said {
    let closed = |far: &str| !said.text.ends_with(is_digit) || !far.starts_with(is_digit);
    let far = quantity::dash(&rest[said.len..]).and_then(|dash| {
        let at = said.len + dash;
        closed(&rest[at..]).then_some(())?;
        let far = said_here(" ", &rest[at..], words)?;
        Some((at, far))
    });
    match far {
        Some((at, far)) => Said {
            len: at + far.len,
            text: format!("{} {} {}", said.text, words.to, far.text),
            sure: said.sure && far.sure,
        },
        None => said,
    }
}

/// Two numbers in a row would be heard as one. Whether they are not: "12 345" may be.
fn part_from_number_before(out: &mut String, said: &str, rest: &str) -> bool {
    let after_number = out.strip_suffix(' ').is_some_and(|it| it.ends_with(is_digit));
    if after_number && said.starts_with(is_digit) {
        let before = out.trim_end().len() - out.trim_end().trim_end_matches(is_digit).len();
        out.insert(out.len() - 1, ',');
        return before > 3 || digits(rest).len() != 3;
    }
    true
}

/// Numbers with points between, as in a version: more than two.
fn version(rest: &str, words: &Words) -> Option<Said> {
    let (token, signs) = token(rest, words)?;
    let separator = format!(" {} ", words.point);
    let said = token.replace([',', '\'', ' ', '\u{A0}'], ", ").replace('.', &separator);
    let sure = signs.iter().all(|sign| *sign == '.') && signs.len() > 1;
    Some(Said { len: token.len(), text: said, sure })
}

/// A number without a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Digits before the decimal sign.
    pub(super) whole: String,
    /// Digits after it.
    pub(super) fraction: Option<String>,
    /// Whether it was written in groups, so that it is a count and no code.
    grouped: bool,
    /// Whether a sign in it can mean one thing only.
    pub(super) sure: bool,
}

impl Number {
    /// Reads the number at the beginning of `rest`, in any way of writing that the language's
    /// speakers use. `None` for what has too many points to be one.
    pub(super) fn read(rest: &str, words: &Words) -> Option<(usize, Self)> {
        let (token, signs) = token(rest, words)?;
        let parts: Vec<&str> = token.split(is_sign).collect();
        let (first, last) = (*signs.first().unwrap_or(&'\0'), *signs.last().unwrap_or(&'\0'));
        let decimal = match signs.len() {
            0 => return Some((token.len(), Self::new(&parts, false, false))),
            _ if first != last => matches!(last, '.' | ','),
            // "1.5" is understood in every language; "1,5" in an English text is two numbers.
            1 => first == words.decimal || (first == '.' && !is_grouped(&parts)),
            _ => false,
        };
        let groups = &parts[..parts.len() - usize::from(decimal)];
        let same = signs[..groups.len() - 1].iter().all(|sign| *sign == first);
        let well_grouped = groups.len() == 1 || is_grouped(groups);
        // One comma or point before three digits parts groups elsewhere, or a fraction.
        let three = signs.len() == 1 && is_grouped(&parts);
        let known = first == words.groups || (first == '.' && words.decimal == '.');
        let sure = !three || known || !matches!(first, '.' | ',');
        let number = Self { sure, ..Self::new(&parts, groups.len() > 1, decimal) };
        (same && well_grouped).then_some((token.len(), number))
    }

    fn new(parts: &[&str], grouped: bool, decimal: bool) -> Self {
        let (groups, fraction) = parts.split_at(parts.len() - usize::from(decimal));
        let fraction = fraction.first().map(|digits| (*digits).to_owned());
        Self { whole: groups.concat(), fraction, grouped, sure: true }
    }

    /// As the phonemiser reads it. A long row of digits is a code, and so is one that begins
    /// with zeros: they are spelled.
    pub(super) fn say(&self, words: &Words) -> String {
        let whole = self.whole.as_str();
        let said = match (whole.len(), whole.starts_with('0')) {
            (1, _) => whole.to_owned(),
            (2, true) => whole[1..].to_owned(),
            (_, true) => telephone::spell(whole),
            (..=LONGEST_COUNT, _) => whole.to_owned(),
            _ if self.grouped => big(whole, words),
            _ => telephone::spell(whole),
        };
        match &self.fraction {
            Some(fraction) => format!("{said}{}{fraction}", words.decimal),
            None => said,
        }
    }

    /// The same number in units a thousand times smaller when `zeros` is three.
    pub(super) fn shifted(self, zeros: usize) -> Self {
        if zeros == 0 {
            return self;
        }
        let mut digits = self.fraction.unwrap_or_default();
        let tail = digits.split_off(zeros.min(digits.len()));
        let whole = format!("{}{digits:0<zeros$}", self.whole);
        let significant = whole.trim_start_matches('0');
        let whole = if significant.is_empty() { "0" } else { significant }.to_owned();
        let fraction = Some(tail).filter(|tail| !tail.is_empty());
        Self { whole, fraction, grouped: true, sure: self.sure }
    }

    /// The number if three digits behind its sign are no fraction.
    pub(super) fn in_thousands(&self) -> Option<Self> {
        let three = self.fraction.as_deref().filter(|digits| digits.len() == 3)?;
        let whole = format!("{}{three}", self.whole);
        Some(Self { whole, fraction: None, grouped: true, sure: false })
    }

    pub(super) fn without_fraction(&self) -> Self {
        Self { whole: self.whole.clone(), fraction: None, grouped: self.grouped, sure: self.sure }
    }

    pub(super) fn is_one(&self) -> bool {
        self.whole == "1" && self.fraction.is_none()
    }
}

/// A count of more than [`LONGEST_COUNT`] digits: so many millions, and the rest.
fn big(digits: &str, words: &Words) -> String {
    let (zeros, name) = words.big;
    let (many, rest) = digits.split_at(digits.len() - zeros);
    if many.len() > LONGEST_COUNT {
        return telephone::spell(digits);
    }
    match rest.trim_start_matches('0') {
        "" => format!("{many} {name}"),
        rest => format!("{many} {name} {rest}"),
    }
}

/// Digits with single signs between them, and these signs.
fn token<'t>(rest: &'t str, words: &Words) -> Option<(&'t str, Vec<char>)> {
    let mut signs = Vec::new();
    let mut len = digits(rest).len();
    if len == 0 {
        return None;
    }
    while let Some(sign) = rest[len..].chars().next().filter(|c| is_sign(*c)) {
        let more = digits(&rest[len + sign.len_utf8()..]).len();
        let groups = sign == '\u{A0}' || (sign == ' ' && words.groups == ' ');
        if more == 0 || (sign.is_whitespace() && !(groups && more == 3)) {
            break;
        }
        signs.push(sign);
        len += sign.len_utf8() + more;
    }
    Some((&rest[..len], signs))
}

/// Groups of three, or as in India, where only the last has three.
fn is_grouped(parts: &[&str]) -> bool {
    let (Some((first, groups)), Some(last)) = (parts.split_first(), parts.last()) else {
        return false;
    };
    let even = |size| groups.iter().rev().skip(1).all(|group| group.len() == size);
    let leads = (1..=3).contains(&first.len()) && !first.starts_with('0');
    leads && !groups.is_empty() && last.len() == 3 && (even(3) || even(2))
}

/// The digits that `text` begins with.
pub(super) fn digits(text: &str) -> &str {
    &text[..text.find(|c| !is_digit(c)).unwrap_or(text.len())]
}

pub(super) const fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

const fn is_sign(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | ' ' | '\u{A0}')
}

/// What follows the space that `text` may begin with.
pub(super) fn after_space(text: &str) -> &str {
    text.strip_prefix([' ', '\u{A0}']).unwrap_or(text)
}

/// Whether no word goes on here.
pub(super) fn at_word_end(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

/// The word that `text` ends with, without what parts it from the end.
pub(super) fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches([' ', '\u{A0}']);
    &text[text.trim_end_matches(|c: char| is_of_word(c)).len()..]
}

/// The word that `text` begins with, behind spaces.
pub(super) fn first_word(text: &str) -> &str {
    let text = text.trim_start_matches([' ', '\u{A0}']);
    &text[..text.find(|c: char| !is_of_word(c)).unwrap_or(text.len())]
}

/// Letters, and the marks above and below those of India.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '-' | '\u{900}'..='\u{963}')
}
