//! Reads the values out of what is said.

use mila_text::speakable::SpokenLanguage;

use super::vocabulary;

/// A number without rounding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Value {
    above: i128,
    below: i128,
}

impl Value {
    pub(crate) const fn new(above: i128, below: i128) -> Self {
        let (mut a, mut b) = (above, below);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self { above: above / a, below: below / a }
    }

    /// Of digits with at most one point.
    pub(crate) fn parse(text: &str) -> Self {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits: i128 = format!("{whole}{fraction}").parse().unwrap();
        Self::new(digits, 10_i128.pow(u32::try_from(fraction.len()).unwrap()))
    }

    pub(crate) const fn times(self, factor: i128) -> Self {
        Self::new(self.above * factor, self.below)
    }

    const fn plus(self, other: Self) -> Self {
        Self::new(self.above * other.below + other.above * self.below, self.below * other.below)
    }

    const fn is_below_one(self) -> bool {
        self.above < self.below
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.below {
            1 => write!(f, "{}", self.above),
            below => write!(f, "{}/{below}", self.above),
        }
    }
}

/// What a word stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A fact by itself: a unit, a currency, a month, a comparison.
    Fact(&'static str),
    /// A number in words, and whether it is a fraction.
    Number(Value, bool),
    /// So many times the number before.
    Times(i128),
    /// A part of the number before: "eighths".
    Part(i128),
    /// Between a whole number and its fraction.
    And,
    /// Between the two numbers of a fraction.
    Over,
    /// Known, and says nothing.
    Silent,
}

#[derive(Clone, Copy)]
enum Token {
    Digits(Value, usize),
    Word(Meaning),
    Pause,
    Unknown,
}

/// The facts that `text` says, in its order.
pub(crate) fn read(text: &str, language: SpokenLanguage) -> Vec<String> {
    facts(&tokens(&text.to_lowercase(), language), language)
}

fn tokens(text: &str, language: SpokenLanguage) -> Vec<Token> {
    let words = vocabulary::words(language);
    let decimal = if matches!(language.code(), "en" | "hi") { '.' } else { ',' };
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_digit() {
            let (len, token) = digits(rest, decimal);
            tokens.push(token);
            rest = &rest[len..];
            continue;
        }
        if !is_of_word(c) {
            if !c.is_whitespace() {
                tokens.push(Token::Pause);
            }
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let fitting = words.iter().filter(|(word, _)| {
            rest.strip_prefix(word.as_str()).is_some_and(|it| !it.starts_with(is_of_word))
        });
        let known = fitting.max_by_key(|(word, _)| word.len());
        let end = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
        tokens.push(known.map_or(Token::Unknown, |(_, meaning)| Token::Word(*meaning)));
        rest = &rest[known.map_or(end, |(word, _)| word.len())..];
    }
    tokens
}

/// Letters and digits, and the marks on those of India.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '\u{900}'..='\u{963}')
}

/// Digits with a fraction, without what makes them a place in a row.
fn digits(text: &str, decimal: char) -> (usize, Token) {
    let end = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let whole = end(text);
    let fraction = text[whole..].strip_prefix(decimal).map_or(0, end);
    let len = if fraction > 0 { whole + 1 + fraction } else { whole };
    let value = Value::parse(&text[..len].replace(',', "."));
    let ending = text[len..].find(|c| !is_of_word(c)).unwrap_or(text.len() - len);
    let written = if fraction > 0 { 0 } else { whole };
    (len + ending, Token::Digits(value, written))
}

fn facts(tokens: &[Token], language: SpokenLanguage) -> Vec<String> {
    let mut facts = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match number(tokens, at) {
            Some((value, next)) => {
                at = next;
                let (value, next) = with_cents(value, tokens, at, language, &mut facts);
                at = next;
                facts.insert(facts.len() - usize::from(value.1), value.0.to_string());
            }
            None => {
                if let Token::Word(Meaning::Fact(fact)) = tokens[at] {
                    facts.push(fact.to_owned());
                }
                at += 1;
            }
        }
    }
    facts
}

/// "3 euros 50": the currency stands within. Whether it was added to the facts already.
fn with_cents(
    value: Value,
    tokens: &[Token],
    at: usize,
    language: SpokenLanguage,
    facts: &mut Vec<String>,
) -> ((Value, bool), usize) {
    let Some(Token::Word(Meaning::Fact(currency))) = tokens.get(at) else {
        return ((value, false), at);
    };
    let joined = matches!(tokens.get(at + 1), Some(Token::Word(Meaning::And)))
        && !matches!(language.code(), "en" | "fr" | "hi");
    let cents = tokens.get(at + 1 + usize::from(joined));
    let is_money = currency.len() == 3 && currency.chars().all(|c| c.is_ascii_uppercase());
    match cents {
        Some(Token::Digits(cents, 2)) if is_money => {
            facts.push((*currency).to_owned());
            let cents = Value::new(cents.above, 100);
            ((value.plus(cents), true), at + 2 + usize::from(joined))
        }
        _ => ((value, false), at),
    }
}

/// The number that begins at a token, and where the next thing begins.
fn number(tokens: &[Token], at: usize) -> Option<(Value, usize)> {
    let (mut value, mut at, fraction) = match tokens.get(at)? {
        Token::Digits(value, _) => (*value, at + 1, false),
        Token::Word(Meaning::Number(value, fraction)) => (*value, at + 1, *fraction),
        _ => return None,
    };
    if let Some(Token::Word(Meaning::Part(part))) = tokens.get(at) {
        return Some((Value::new(value.above, value.below * part), at + 1));
    }
    if let [Token::Word(Meaning::Over), Token::Digits(below, _), ..] = &tokens[at..]
        && value.above < below.above
    {
        return Some((Value::new(value.above, below.above), at + 2));
    }
    while let Some(Token::Word(Meaning::Times(factor))) = tokens.get(at) {
        value = value.times(*factor);
        at += 1;
        // "12345 million 678901".
        if let Some(Token::Digits(more, _)) = tokens.get(at).filter(|_| *factor >= 1_000_000) {
            value = value.plus(*more);
            at += 1;
        }
    }
    if let Some(Token::Word(Meaning::And)) = tokens.get(at).filter(|_| !fraction)
        && let Some((part, next)) = number(tokens, at + 1)
        && part.is_below_one()
        && part.above > 0
    {
        return Some((value.plus(part), next));
    }
    Some((value, at))
}
