//! A text as it is compared: what people's fingers, keyboards and fonts make of one word is one.

use unicode_normalization::UnicodeNormalization as _;

use super::digits;

/// A word or a number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// As it is compared.
    pub(crate) text: String,
    /// What it counts, when it is written in digits.
    pub(crate) number: Option<u32>,
    /// Whether a comma, a full stop or the like stood before it.
    pub(crate) pause: bool,
}

impl Token {
    /// Without a second letter at the end: "yess".
    pub(crate) fn undoubled(&self) -> Option<&str> {
        let mut letters = self.text.chars().rev();
        let last = letters.next()?;
        let doubled = letters.next() == Some(last) && self.number.is_none();
        doubled.then(|| &self.text[..self.text.len() - last.len_utf8()])
    }
}

/// Longest text that may be a fixed word or an answer, in bytes; more is conversation.
const LONGEST: usize = 400;

/// Signs that answer like "ok" when they are all that there is.
const NODS: [char; 9] = ['👍', '👌', '✅', '✔', '☑', '🆗', '💯', '🙆', '🤙'];

/// The tokens of a text; none of a text that is too long.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Vec::new();
    }
    all_tokens(text)
}

/// The tokens of a text, however long.
pub(crate) fn all_tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader::default();
    let mut rest = text.nfkd().peekable();
    while let Some(c) = rest.next() {
        reader.take(c, rest.peek().copied());
    }
    reader.end();
    if reader.tokens.is_empty() && text.chars().any(|c| NODS.contains(&c)) {
        reader.push("ok".to_owned(), None);
    }
    reader.tokens
}

/// A text in compatible characters, without what changes only how they look.
pub(crate) fn compatible(text: &str) -> impl Iterator<Item = char> {
    text.nfkd().filter(|c| !is_silent(*c))
}

/// A text without its signs, however long: each word as it is compared.
pub(crate) fn folded(text: &str) -> Vec<String> {
    let mut reader = Reader::default();
    let mut rest = text.nfkd().filter(|c| digits::value(*c).is_none()).peekable();
    while let Some(c) = rest.next() {
        if is_of_a_word(c) || is_silent(c) || c.is_whitespace() {
            reader.take(c, rest.peek().copied());
        } else {
            reader.take(' ', None);
        }
    }
    reader.end();
    reader.tokens.into_iter().map(|token| token.text).collect()
}

/// What a character is to the word that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A letter, or what joins letters.
    Letter,
    /// A decimal digit of any script, with its value.
    Digit(u32),
    /// It changes how a word looks, not which it is.
    Silent,
    /// A sign or white space.
    Sign,
}

/// What a character is to the word that it stands in.
pub(crate) fn part(c: char) -> Part {
    match std::iter::once(c).nfkd().find(|c| !is_silent(*c)) {
        None => Part::Silent,
        Some(c) => match digits::value(c) {
            Some(value) => Part::Digit(value),
            None if is_of_a_word(c) => Part::Letter,
            None => Part::Sign,
        },
    }
}

/// The words of a form in a table.
pub(crate) fn words(form: &str) -> Vec<String> {
    tokens(form).into_iter().map(|token| token.text).collect()
}

#[derive(Default)]
struct Reader {
    tokens: Vec<Token>,
    word: String,
    number: Option<u32>,
    pause: bool,
}

impl Reader {
    fn take(&mut self, c: char, next: Option<char>) {
        if is_silent(c) {
            return;
        }
        if let Some(digit) = digits::value(c) {
            self.end_word();
            let before = self.number.unwrap_or(0);
            self.number = Some(before.saturating_mul(10).saturating_add(digit));
            return;
        }
        let (after_word, after_number) = (!self.word.is_empty(), self.number.is_some());
        self.end_number();
        if is_of_a_word(c) {
            c.to_lowercase().filter(|c| !is_silent(*c)).for_each(|c| self.letter(c));
            return;
        }
        self.end_word();
        self.sign(c, next, (after_word, after_number));
    }

    /// Signs that say something beside a number; others part words.
    fn sign(&mut self, c: char, next: Option<char>, (after_word, after_number): (bool, bool)) {
        let before_number = is_digit(next) || next == Some(' ');
        let alone = next.is_none() && self.tokens.is_empty();
        let says = match c {
            '+' if after_number || before_number || alone => "+",
            '>' | '≥' | '⩾' if before_number || next == Some('=') => "+",
            '<' | '≤' | '⩽' if before_number && next != Some('3') || alone => "<",
            '-' | '−' if self.tokens.is_empty() && is_digit(next) => "-",
            // Within a word it joins: "opt-out", "y/o".
            '-' | '‐' | '‑' | '/' if after_word && next.is_some_and(char::is_alphanumeric) => {
                return;
            }
            '$' | '€' | '£' | '₪' | '₹' | '¥' if after_number || before_number => "$",
            '%' | '٪' if after_number => "%",
            c => {
                self.pause |= !c.is_whitespace();
                return;
            }
        };
        self.push(says.to_owned(), None);
    }

    fn letter(&mut self, c: char) {
        match c {
            'ß' => self.word.push_str("ss"),
            'æ' => self.word.push_str("ae"),
            'œ' => self.word.push_str("oe"),
            c => self.word.push(one_form(c)),
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            let word = std::mem::take(&mut self.word);
            self.push(shortened(&word), None);
        }
    }

    fn end_number(&mut self) {
        if let Some(number) = self.number.take() {
            self.push(number.to_string(), Some(number));
        }
    }

    fn end(&mut self) {
        self.end_word();
        self.end_number();
    }

    fn push(&mut self, text: String, number: Option<u32>) {
        let pause = std::mem::take(&mut self.pause);
        self.tokens.push(Token { text, number, pause });
    }
}

fn is_digit(c: Option<char>) -> bool {
    c.and_then(digits::value).is_some()
}

fn is_of_a_word(c: char) -> bool {
    // The virama joins the letters of a Devanagari word and is none itself.
    c.is_alphabetic() || c == '\u{94D}'
}

/// What changes how a word looks and not which it is: accents, vowel points, what joins or turns
/// letters, apostrophes, the frames of emoji.
pub(crate) const fn is_silent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6ED}' | '\u{901}' | '\u{902}' | '\u{93C}'
        | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{20E3}'
        | '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '׳')
}

/// Letters that people write for one another, and those that look otherwise at a word's end.
pub(crate) const fn one_form(c: char) -> char {
    match c {
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ґ' => 'г',
        'є' => 'е',
        c => c,
    }
}

/// Letters that somebody held down count once: "yesss".
fn shortened(word: &str) -> String {
    let mut short = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        let after = rest.trim_start_matches(c);
        let run = (rest.len() - after.len()) / c.len_utf8();
        short.extend(std::iter::repeat_n(c, if run > 2 { 1 } else { run }));
        rest = after;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        words(text).join(" ")
    }

    #[test]
    fn what_is_one_word_is_one() {
        for (text, read) in [
            ("  Yes,\n I AM!  ", "yes i am"),
            ("Ｙｅｓ", "yes"),
            ("yesssss", "yes"),
            ("I’m 22yo", "im 22 yo"),
            ("sí", "si"),
            ("כֵּן", "כנ"),
            ("ＳＴＯＰ🛑", "stop"),
            ("نَعَم", "نعم"),
            ("EVET, HAYIR", "evet hayir"),
            ("hayır", "hayir"),
            ("नहीं", "नही"),
            ("1️⃣6️⃣", "16"),
            ("16+", "16 +"),
            ("> 18", "+ 18"),
            ("a + b", "a + b"),
            ("yes <3", "yes 3"),
            ("👍🏽", "ok"),
            ("👎", ""),
            ("100000000000", "4294967295"),
        ] {
            assert_eq!(plain(text), read, "{text}");
        }
        assert_eq!(tokens(&"yes ".repeat(200)), [], "too long");
    }

    #[test]
    fn a_pause_is_kept() {
        let pauses = |text: &str| tokens(text).iter().map(|it| it.pause).collect::<Vec<_>>();
        assert_eq!(pauses("no, tengo 15"), [false, true, false]);
        assert_eq!(pauses("no tengo 15"), [false, false, false]);
    }
}
