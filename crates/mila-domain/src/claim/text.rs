//! A text as sentences of words, without what is not said in its own voice: code, quotations, and
//! drafts that somebody else is to say.

use super::vocabulary::Kinds;
use crate::words::plain;

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// As it is compared.
    pub(super) text: String,
    /// In small letters, with its accents.
    pub(super) raw: String,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
    /// Whether a part of the sentence begins with it.
    pub(super) pause: bool,
    /// Whether a colon stands before it.
    pub(super) colon: bool,
    /// Which lists of the vocabulary it is in.
    pub(super) kinds: Kinds,
}

/// What stands for a quotation.
pub(super) const QUOTED: &str = "\"";

/// The same in a text: a character that nobody writes.
const QUOTATION: char = '\u{E000}';

/// Signs that say something: that it is kept, will ring, is sent or is thrown away.
const SIGNS: &str = "📝🔐🔒💾📌🗂📋✍✅✔☑⏰⏱⏲🔔📅📆🗓📨📤✉📧📩📮📬🗑🧹🧽🚮";

/// Words that are written with a full stop that ends no sentence.
const ABBREVIATED: [&str; 12] =
    ["mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "srta", "dra", "ud", "uds"];

/// A sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) words: Vec<Word>,
    /// Whether it ends in a question mark.
    pub(super) asks: bool,
    /// Whether it began with the mark that Spanish begins questions with.
    pub(super) opened: bool,
    /// Which line it stands in.
    pub(super) line: usize,
    /// Which paragraph it stands in.
    pub(super) paragraph: usize,
    /// Whether its line ends with a colon.
    pub(super) introduces: bool,
    /// Whether it ends in a comma, as a greeting at the beginning of a letter.
    pub(super) greets: bool,
}

/// The sentences of a text that are said in its own voice, but for drafts.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    all_sentences(&without_glosses(&without_quotations(&without_code(text))))
}

/// The sentences of a text.
pub(super) fn all_sentences(text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut paragraph = 0;
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            paragraph += 1;
            continue;
        }
        let mut reader = Reader { line: number, paragraph, ..Reader::default() };
        let characters: Vec<char> = line.chars().collect();
        for at in 0..characters.len() {
            reader.take(&characters, at);
        }
        reader.end(false);
        let trimmed = line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
        if let Some(last) = reader.sentences.last_mut() {
            last.introduces = trimmed.ends_with([':', '：']);
            last.greets = trimmed.ends_with(',');
        }
        sentences.append(&mut reader.sentences);
    }
    sentences
}

#[derive(Default)]
struct Reader {
    sentences: Vec<Sentence>,
    words: Vec<Word>,
    word: String,
    pause: bool,
    colon: bool,
    opened: bool,
    line: usize,
    paragraph: usize,
}

impl Reader {
    fn take(&mut self, line: &[char], at: usize) {
        let (c, next) = (line[at], line.get(at + 1).copied());
        let before = at.checked_sub(1).and_then(|at| line.get(at)).copied();
        let of_a_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || is_mark(c));
        let within = of_a_word(before) && of_a_word(next);
        match c {
            QUOTATION => {
                self.end_word();
                self.push(QUOTED.to_owned(), QUOTED.to_owned(), false);
            }
            c if c.is_alphanumeric() || is_mark(c) || is_apostrophe(c) => self.word.push(c),
            '-' | '‐' | '‑' | '"' | '״' if within => self.word.push(c),
            '.' | ',' if within => {
                let number = before.is_some_and(char::is_numeric);
                if number {
                    self.word.push(c);
                } else {
                    self.end_word();
                }
            }
            '?' | '؟' => self.end(true),
            '.' if ABBREVIATED.contains(&self.word.to_lowercase().as_str()) => self.end_word(),
            '.' | '!' | '…' | '।' | '¡' => self.end(false),
            '¿' => {
                self.end(false);
                self.opened = true;
            }
            '*' | '_' | '~' => self.end_word(),
            c if SIGNS.contains(c) => {
                self.end_word();
                self.pause = true;
                self.push(c.to_string(), c.to_string(), false);
                self.pause = true;
            }
            c if c.is_whitespace() => self.end_word(),
            c => {
                self.end_word();
                self.pause = true;
                self.colon |= matches!(c, ':' | '：');
            }
        }
    }

    fn end_word(&mut self) {
        let raw = std::mem::take(&mut self.word).replace('’', "'");
        let (stem, verb) = without_verb(&raw);
        for part in [stem, verb] {
            let text = plain::words(part).concat();
            if !text.is_empty() {
                let capital = part.chars().next().is_some_and(char::is_uppercase);
                self.push(text, part.to_lowercase(), capital);
            }
        }
    }

    fn push(&mut self, text: String, raw: String, capital: bool) {
        let capital = capital && !self.words.is_empty();
        let pause = std::mem::take(&mut self.pause) || self.words.is_empty();
        let colon = std::mem::take(&mut self.colon);
        let kinds = Kinds::default();
        self.words.push(Word { text, raw, capital, pause, colon, kinds });
    }

    fn end(&mut self, asks: bool) {
        self.end_word();
        self.pause = false;
        let words = std::mem::take(&mut self.words);
        if words.is_empty() {
            // "?!" and "!?" ask too.
            if let Some(last) = self.sentences.last_mut() {
                last.asks |= asks;
            }
            return;
        }
        // A sign after a question is its dress.
        let dress = words.iter().all(|it| SIGNS.contains(it.text.as_str()));
        if dress && self.sentences.last().is_some_and(|it| it.asks) {
            return;
        }
        let opened = std::mem::take(&mut self.opened);
        let (line, paragraph) = (self.line, self.paragraph);
        let sentence = Sentence { words, asks, opened, line, paragraph, ..Sentence::default() };
        self.sentences.push(sentence);
    }
}

/// Words that are one with a short verb, as the tables write them: "it's".
const ONE_WITH_VERB: [&str; 27] = [
    "i",
    "you",
    "he",
    "she",
    "it",
    "we",
    "they",
    "that",
    "this",
    "there",
    "here",
    "what",
    "where",
    "when",
    "how",
    "who",
    "let",
    "everything",
    "all",
    "u",
    "y'all",
    "those",
    "these",
    "j",
    "c",
    "d",
    "l",
];

/// A word and the short verb, or the mark of an owner, that is written together with it: "Carla's".
fn without_verb(word: &str) -> (&str, &str) {
    let Some(at) = word.rfind('\'') else { return (word, "") };
    let (stem, verb) = word.split_at(at);
    let short = matches!(verb, "'s" | "'ll" | "'ve" | "'re" | "'d");
    let apart = short && !ONE_WITH_VERB.contains(&stem.to_lowercase().as_str());
    if apart && !stem.is_empty() { (stem, verb) } else { (word, "") }
}

/// What belongs to a word and is no letter.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{93C}' | '\u{94D}' | '\u{901}'..='\u{903}' | '\u{200C}' | '\u{200D}'
        | '\u{200E}' | '\u{200F}' | '\u{AD}' | '\u{2066}'..='\u{2069}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '׳' | '´')
}

/// Without blocks of code, and without lines that quote.
fn without_code(text: &str) -> String {
    let mut code = false;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            // A fence that opens and closes on one line opens nothing.
            code ^= !line.trim_start()[3..].contains("```");
            kept.push(QUOTATION);
        } else if code || line.trim_start().starts_with(['>', '﹥', '＞']) {
            kept.push(QUOTATION);
        } else {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

/// Most words that a gloss explains, and fewest that explain them.
const LONGEST_GLOSSED: usize = 3;
const SHORTEST_GLOSS: usize = 2;

/// With one character for each gloss: "sent = the past of send".
fn without_glosses(text: &str) -> String {
    if !text.contains('=') {
        return text.to_owned();
    }
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n' | ';');
    let gloss = |part: &str| {
        let (word, gloss) = part.split_once('=')?;
        let words = |of: &str| of.split_whitespace().count();
        let glosses = (1..=LONGEST_GLOSSED).contains(&words(word))
            && words(gloss) >= SHORTEST_GLOSS
            && !word.contains(|c: char| c.is_ascii_digit());
        glosses.then(|| QUOTATION.to_string() + &part[part.trim_end_matches(ends).len()..])
    };
    let parts = text.split_inclusive(ends);
    parts.map(|part| gloss(part).unwrap_or_else(|| part.to_owned())).collect()
}

/// Pairs of quotation marks.
const PAIRS: [(char, char); 9] = [
    ('`', '`'),
    ('“', '”'),
    ('«', '»'),
    ('„', '“'),
    ('„', '”'),
    ('"', '"'),
    ('‘', '’'),
    ('\'', '\''),
    ('״', '״'),
];

/// With one character for each quotation. A quotation ends in its paragraph, and a mark within a word
/// is none.
fn without_quotations(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        match quotation(&characters, at) {
            Some(end) => {
                kept.push(QUOTATION);
                at = end + 1;
            }
            None => {
                kept.push(characters[at]);
                at += 1;
            }
        }
    }
    kept
}

/// Where the quotation ends that begins here, if one does.
fn quotation(text: &[char], at: usize) -> Option<usize> {
    let letter = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
    let space = |c: Option<&char>| c.is_none_or(|c| c.is_whitespace());
    let before = at.checked_sub(1).and_then(|at| text.get(at));
    if letter(before) || space(text.get(at + 1)) {
        return None;
    }
    let closes: Vec<char> =
        PAIRS.iter().filter(|(opens, _)| *opens == text[at]).map(|(_, it)| *it).collect();
    let rest = text[at + 1..].iter().enumerate();
    let mut newline = false;
    for (more, c) in rest {
        if *c == '\n' && newline {
            return None;
        }
        newline = *c == '\n' || newline && c.is_whitespace();
        let here = at + 1 + more;
        if closes.contains(c) && more > 0 && !letter(text.get(here + 1)) {
            return Some(here);
        }
    }
    None
}
