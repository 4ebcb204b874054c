//! How a number was spelled: its digits, whether a plus stands before them, and what stands around
//! them that changes what they mean.

use std::mem;

use super::sign::{Sign, could_be_a_digit, signs, words};
use super::{Ask, Refuse, Typed};

/// Digits at the most: those of E.164 with a prefix in front, twice, so that two numbers are told.
const MOST: usize = 36;
/// Digits from which what follows a sign is a number of its own.
const WHOLE: usize = 7;

/// Words before an extension.
const EXTENSION: [&str; 26] = [
    "x",
    "ext",
    "extn",
    "extension",
    "xt",
    "int",
    "interno",
    "anexo",
    "ramal",
    "poste",
    "durchwahl",
    "dw",
    "wew",
    "доб",
    "добавочный",
    "вн",
    "שלוחה",
    "שלוחות",
    "تحويلة",
    "داخلي",
    "分机",
    "內線",
    "内線",
    "dahili",
    "toestel",
    "anknytning",
];

/// Words behind a number that say what it is, and are spelled with a telephone's keys.
const LABELS: [&str; 36] = [
    "mobile",
    "mobil",
    "movil",
    "mob",
    "cell",
    "cellphone",
    "cellular",
    "celular",
    "cellulare",
    "handy",
    "home",
    "work",
    "office",
    "private",
    "privat",
    "business",
    "tel",
    "telephone",
    "phone",
    "fax",
    "whatsapp",
    "wa",
    "casa",
    "trabajo",
    "oficina",
    "bureau",
    "maison",
    "domicile",
    "portable",
    "lavoro",
    "ufficio",
    "arbeit",
    "main",
    "direct",
    "please",
    "thanks",
];

/// A spelled number.
#[derive(Debug, Default)]
pub(super) struct Spelled {
    /// Whether a plus stands before the digits.
    pub(super) plus: bool,
    /// Whether a plus stands behind them, as it does when typed from right to left.
    pub(super) plus_behind: bool,
    /// Its digits, group by group.
    pub(super) groups: Vec<String>,
    /// Letters behind it that may be spelled with a telephone's keys.
    pub(super) behind: String,
}

impl Spelled {
    pub(super) fn digits(&self) -> String {
        self.groups.concat()
    }
}

/// What stands between two groups, before the first or behind the last.
#[derive(Debug, Default)]
struct Gap {
    plus: bool,
    slash: bool,
    break_: bool,
    other: bool,
    open: bool,
    /// A star or hash, and whether it touches a digit.
    key: Option<bool>,
    /// Letters outside brackets of their own.
    words: String,
    /// Whether a letter that could be a digit touches one.
    touched: bool,
}

#[derive(Debug)]
struct Group {
    digits: String,
    before: Gap,
    bracketed: bool,
}

/// Reads how one number is spelled.
///
/// # Errors
/// Why it is no single number that can be read.
pub(super) fn spelled(text: &str) -> Result<Spelled, Typed> {
    let (groups, behind) = parted(unmarked(text)).map_err(Typed::Ask)?;
    let Some(first) = groups.first() else {
        return Err(Typed::Ask(if behind.plus { Ask::Unclear } else { Ask::NoNumber }));
    };
    if first.before.key == Some(true) || behind.key == Some(true) {
        return Err(Typed::Refuse(Refuse::ServiceCode));
    }
    let asked = [joined(&groups), first.before.touched.then_some(Ask::Letters), tail(&behind)];
    if let Some(ask) = asked.into_iter().flatten().next() {
        return Err(Typed::Ask(ask));
    }
    Ok(Spelled {
        plus: first.before.plus,
        plus_behind: behind.plus,
        behind: keyed(&behind.words),
        groups: groups.into_iter().map(|group| group.digits).collect(),
    })
}

/// The text within the signs that make it bold, slanted or struck through.
fn unmarked(text: &str) -> &str {
    let text = text.trim();
    let inner = ["*", "_", "~"].iter().find_map(|mark| text.strip_prefix(mark)?.strip_suffix(mark));
    inner.map_or(text, unmarked)
}

/// The groups of digits, and what stands behind the last.
fn parted(text: &str) -> Result<(Vec<Group>, Gap), Ask> {
    let mut groups: Vec<Group> = Vec::new();
    let mut gap = Gap::default();
    let mut before = Sign::Space;
    // Whether a bracket is open, and whether digits stand in it.
    let (mut open, mut figures) = (false, false);
    let mut count = 0;
    for (_, sign) in signs(text) {
        match (sign, groups.last_mut()) {
            (Sign::Digit(digit), Some(last)) if matches!(before, Sign::Digit(_)) => {
                last.digits.push(digit);
            }
            (Sign::Digit(digit), _) => {
                gap.touched |= matches!(before, Sign::Letter(c) if could_be_a_digit(c));
                if let (Sign::Key(_), Some(touches)) = (before, &mut gap.key) {
                    *touches = true;
                }
                let before = mem::take(&mut gap);
                groups.push(Group { digits: digit.into(), before, bracketed: open });
            }
            (Sign::Numeral, _) => return Err(Ask::Unclear),
            (Sign::Other(c), _) if is_of_something_else(c) => return Err(Ask::NoNumber),
            (sign, _) => gap.add(sign, before, open && !figures),
        }
        match sign {
            Sign::Open => (open, figures) = (true, false),
            Sign::Close => open = false,
            Sign::Digit(_) => (figures, count) = (true, count + 1),
            _ => {}
        }
        before = sign;
        if count > MOST {
            return Err(Ask::TooLong);
        }
    }
    Ok((groups, gap))
}

impl Gap {
    fn add(&mut self, sign: Sign, before: Sign, labelled: bool) {
        let touches = matches!(before, Sign::Digit(_));
        match sign {
            Sign::Plus => self.plus = true,
            Sign::Slash => self.slash = true,
            Sign::Break => self.break_ = true,
            Sign::Open => self.open = true,
            Sign::Other(_) => self.other = true,
            Sign::Key(_) => self.key = Some(self.key == Some(true) || touches),
            Sign::Letter(letter) if !labelled => {
                self.touched |= touches;
                self.words.push(letter);
            }
            _ if !self.words.is_empty() => self.words.push(' '),
            _ => {}
        }
    }

    fn has_word(&self, of: &[&str]) -> bool {
        words(&self.words).any(|word| of.contains(&word.as_str()))
    }
}

/// What such a sign stands at is an address, an amount or a share.
fn is_of_something_else(c: char) -> bool {
    matches!(c, '@' | '%' | '$' | '¢'..='¥' | '\u{20A0}'..='\u{20CF}')
}

/// What has to be asked of groups that stand together.
fn joined(groups: &[Group]) -> Option<Ask> {
    let mut left = 0;
    let all: usize = groups.iter().map(|group| group.digits.len()).sum();
    let slashes = groups.iter().skip(1).filter(|group| group.before.slash).count();
    for (at, Group { digits, before, bracketed }) in groups.iter().enumerate() {
        let (right, last) = (all - left, at + 1 == groups.len());
        let ask = match right >= WHOLE && left >= WHOLE {
            _ if at == 0 => None,
            _ if before.has_word(&EXTENSION) => Some(Ask::Extension),
            true if before.plus || before.break_ || !before.words.is_empty() => Some(Ask::Several),
            _ if before.other || before.plus => Some(Ask::Unclear),
            _ if !before.words.is_empty() || before.touched => Some(Ask::Letters),
            _ if before.key.is_some() || before.break_ => Some(Ask::Extension),
            // (03) 123 45 67/68 is two numbers, and 030 123456 (7) has a number within the house.
            _ if last && before.slash && slashes == 1 && digits.len() < 3 => Some(Ask::Several),
            _ if last && *bracketed && before.open && digits.len() < 4 => Some(Ask::Extension),
            _ => None,
        };
        if ask.is_some() {
            return ask;
        }
        left += digits.len();
    }
    None
}

/// What has to be asked of what stands behind a number.
fn tail(behind: &Gap) -> Option<Ask> {
    match () {
        () if behind.has_word(&EXTENSION) => Some(Ask::Extension),
        () if behind.touched => Some(Ask::Letters),
        // Digits that are hidden: 050-234-****.
        () if behind.key.is_some() => Some(Ask::Unclear),
        () => None,
    }
}

/// The digits of words on a telephone's keys. Empty for labels, and for what keys do not spell.
fn keyed(words_behind: &str) -> String {
    let spelled = |c: char| c.is_ascii_alphabetic() || c == ' ';
    if !words_behind.chars().all(spelled)
        || words(words_behind).all(|word| LABELS.contains(&&*word))
    {
        return String::new();
    }
    words_behind.chars().filter_map(key).collect()
}

/// The key with that letter (ITU-T E.161).
fn key(letter: char) -> Option<char> {
    const KEYS: &[u8; 26] = b"22233344455566677778889999";
    let at = usize::from(u8::try_from(letter.to_ascii_lowercase()).ok()?.checked_sub(b'a')?);
    KEYS.get(at).copied().map(char::from)
}
