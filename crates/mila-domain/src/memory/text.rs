//! A message as words that know where they stand: in which sentence, behind which pause, and
//! whether they are the person's own.

use std::ops::Range;

use super::borrowed;
use super::forms;
use super::index::Marks;
use super::phrases;
use crate::words::plain::{self, Part};

/// A word or a number.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    /// As it is compared.
    pub(super) text: String,
    /// As it was written.
    pub(super) raw: &'t str,
    pub(super) bytes: Range<usize>,
    pub(super) number: bool,
    /// Whether a comma or the like stands before it.
    pub(super) pause: bool,
    /// In which sentence.
    pub(super) sentence: usize,
    /// Whether it is the person's own: not quoted, pasted or code.
    pub(super) own: bool,
    /// Whether it is of a name between marks that may be a whole sentence, and is not its own.
    pub(super) named: bool,
    /// Whether it was heard for certain.
    pub(super) sure: bool,
    /// Without what is written before it: letters in Hebrew and Arabic, an elision in French.
    forms: Vec<String>,
    /// The part before an apostrophe, as it is compared: of "Dana's", "dana".
    pub(super) owner: Option<String>,
    /// The part behind an elision, as it is compared: of "l'école", "ecole".
    pub(super) elided: Option<String>,
    /// What it has to do with the lists of the tables.
    pub(super) marks: Marks,
}

impl Word<'_> {
    /// What it is compared as: itself, and without what is written before it.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text.as_str()).chain(self.forms.iter().map(String::as_str))
    }

    /// Whether it is written with a capital letter, where a script has them.
    pub(super) fn is_capital(&self) -> bool {
        self.raw.chars().next().is_some_and(char::is_uppercase)
    }
}

fn owner(raw: &str) -> Option<String> {
    let (owner, _) = raw.split_once(APOSTROPHES)?;
    plain::folded(owner).into_iter().next()
}

fn elided(raw: &str) -> Option<String> {
    let (article, rest) = raw.split_once(APOSTROPHES)?;
    let article = article.to_lowercase();
    let elides =
        ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "dell", "nell", "all", "sull", "un", "dall"];
    elides.contains(&article.as_str()).then(|| plain::folded(rest).into_iter().next())?
}

/// Fewest letters of a word behind an elision that is looked up by itself.
const ELIDED: usize = 3;

const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', '`'];

/// A text in words.
#[derive(Debug)]
pub(super) struct Text<'t> {
    pub(super) words: Vec<Word<'t>>,
    /// Of each sentence, whether it ends in a question mark.
    asks: Vec<bool>,
}

impl<'t> Text<'t> {
    /// Of a message. What was spoken has marks behind words that may have been others.
    pub(super) fn of_message(text: &'t str, spoken: bool) -> Self {
        let mut read = Self::of(text, spoken);
        let borrowed = borrowed::ranges(text);
        for word in &mut read.words {
            let stands = |(it, _): &&(Range<usize>, bool)| {
                it.start < word.bytes.end && word.bytes.start < it.end
            };
            let mut parts = borrowed.iter().filter(stands).peekable();
            word.own = parts.peek().is_none();
            word.named = !word.own && parts.all(|(_, named)| *named);
        }
        read
    }

    /// Of a few words by themselves.
    pub(super) fn of(text: &'t str, spoken: bool) -> Self {
        let mut reader = Reader { text, spoken, ..Reader::default() };
        let mut rest = text.char_indices().peekable();
        while let Some((at, c)) = rest.next() {
            reader.take(at, c, rest.peek().map(|(_, next)| *next));
        }
        reader.end_word();
        reader.end_sentence(false);
        Self { words: reader.words, asks: reader.asks }
    }

    /// The words of the sentence.
    pub(super) fn sentence(&self, nth: usize) -> Range<usize> {
        let from = self.words.partition_point(|word| word.sentence < nth);
        from..self.words.partition_point(|word| word.sentence <= nth)
    }

    /// Whether the sentence ends in a question mark.
    pub(super) fn asks(&self, nth: usize) -> bool {
        self.asks.get(nth).copied().unwrap_or(false)
    }

    /// The person's own words that were heard for certain.
    pub(super) fn own(&self) -> Vec<Word<'t>> {
        self.words.iter().filter(|word| word.own && word.sure).cloned().collect()
    }

    /// Without the names between marks that the message holds, where it repeats them word for word.
    pub(super) fn without_names(mut self, message: &Text<'_>) -> Self {
        let names = message.words.chunk_by(|a, b| a.named == b.named).filter(|it| it[0].named);
        for name in names {
            while let Some(at) = (0..self.words.len()).find(|at| {
                let rest = &self.words[*at..];
                rest.len() >= name.len() && rest.iter().zip(name).all(|(a, b)| a.text == b.text)
            }) {
                self.words.drain(at..at + name.len());
            }
        }
        self
    }

    /// Where the words stand one after another. Before the first of them a conjunction may be written
    /// to it, as in Hebrew, Arabic and French: "שלחתול" holds "לחתול".
    pub(super) fn find_all(&self, words: &[Word<'_>]) -> Vec<Range<usize>> {
        if words.is_empty() {
            return Vec::new();
        }
        let windows = self.words.windows(words.len()).enumerate();
        let same = windows.filter(|(_, it)| {
            it[1..].iter().zip(&words[1..]).all(|(a, b)| a.text == b.text)
                && (it[0].text == words[0].text
                    || is_joined(&it[0].text, &words[0].text)
                    || it[0].elided.as_ref() == Some(&words[0].text))
        });
        same.map(|(at, it)| at..at + it.len()).collect()
    }
}

/// Conjunctions that are written to the word that they come before.
const JOINED: [&str; 6] = ["ש", "ו", "כש", "וש", "و", "ف"];

/// Whether a word is that one with a conjunction before it.
fn is_joined(word: &str, bare: &str) -> bool {
    word.strip_suffix(bare).is_some_and(|before| JOINED.contains(&before))
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    spoken: bool,
    words: Vec<Word<'t>>,
    asks: Vec<bool>,
    /// Where the word began, whether it is a number, and where its last letter ended.
    open: Option<(usize, bool, usize)>,
    digits: String,
    pause: bool,
    /// What ended the sentence, until its next word comes.
    ended: Option<bool>,
}

impl<'t> Reader<'t> {
    fn take(&mut self, at: usize, c: char, next: Option<char>) {
        let end = at + c.len_utf8();
        match plain::part(c) {
            Part::Silent => {}
            Part::Letter => {
                if self.open.is_some_and(|(_, number, _)| number) || is_a_word(c) {
                    self.end_word();
                }
                let from = self.open.map_or(at, |(from, _, _)| from);
                self.open = Some((from, false, end));
                if is_a_word(c) {
                    self.end_word();
                }
            }
            Part::Digit(value) => {
                if self.open.is_some_and(|(_, number, _)| !number) {
                    self.end_word();
                }
                let from = self.open.map_or(at, |(from, _, _)| from);
                self.open = Some((from, true, end));
                self.digits.push(char::from_digit(value, 10).unwrap_or('0'));
            }
            Part::Sign if matches!(c, '"' | '״' | '”') && self.joins_hebrew(at, next) => {}
            Part::Sign => self.sign(at, c, next),
        }
    }

    /// Whether the mark stands within a Hebrew word, as in an acronym.
    fn joins_hebrew(&self, at: usize, next: Option<char>) -> bool {
        let hebrew = |c: char| matches!(c, '\u{5D0}'..='\u{5EA}');
        self.text[..at].chars().next_back().is_some_and(hebrew) && next.is_some_and(hebrew)
    }

    fn sign(&mut self, at: usize, c: char, next: Option<char>) {
        self.end_word();
        let marks_doubt =
            self.spoken && c == '?' && self.text[..at].ends_with('(') && next == Some(')');
        if marks_doubt {
            if let Some(word) = self.words.last_mut() {
                word.sure = false;
            }
            return;
        }
        let ends = match c {
            '?' | '؟' | '？' => true,
            '!' | '！' | '。' | '…' | '।' | '\n' | '\r' | '¡' => true,
            '¿' => !self.is_tag(at),
            '.' => self.ends_at_full_stop(at, next),
            _ => false,
        };
        if ends {
            let asks = matches!(c, '?' | '؟' | '？');
            self.ended = Some(self.ended.unwrap_or(false) || asks);
        }
        let joins =
            matches!(c, '-' | '‐' | '‑' | '\'' | '/') && next.is_some_and(char::is_alphanumeric);
        let doubts = c == '(' && self.spoken && next == Some('?');
        self.pause |= !(c.is_whitespace() || joins || doubts);
        if c == ')' && self.spoken && self.text[..at].ends_with("(?") {
            self.pause = false;
        }
    }

    /// "¿verdad?" makes a question of what stands before it.
    fn is_tag(&self, at: usize) -> bool {
        let rest = self.text[at..].trim_start_matches('¿');
        let tag = rest.split('?').next().unwrap_or(rest);
        ["verdad", "no", "ok", "vale", "cierto", "si", "no es verdad", "no es asi", "eh", "bueno"]
            .contains(&plain::folded(tag).join(" ").as_str())
    }

    fn ends_at_full_stop(&self, at: usize, next: Option<char>) -> bool {
        if next
            .is_some_and(|c| !c.is_whitespace() && !matches!(c, '"' | '”' | '»' | '\'' | ')' | '.'))
        {
            return false;
        }
        let abbreviated = [
            "dr", "mr", "mrs", "ms", "st", "prof", "sr", "sra", "jr", "nr", "vs", "etc", "eg",
            "ie", "frau", "hr", "no",
        ];
        let ended = self.words.last().filter(|word| word.bytes.end == at);
        let short = |word: &&Word<'_>| {
            word.is_capital() && abbreviated.contains(&word.text.as_str())
                || word.text == "eg"
                || word.text == "ie"
        };
        next.is_none() || ended.filter(short).is_none()
    }

    fn end_word(&mut self) {
        let Some((from, number, to)) = self.open.take() else { return };
        let text: &'t str = self.text;
        let raw = &text[from..to];
        let text =
            if number { std::mem::take(&mut self.digits) } else { plain::folded(raw).concat() };
        if text.is_empty() {
            return;
        }
        if let Some(asks) = self.ended.take() {
            self.end_sentence(asks);
        }
        let elided = elided(raw);
        let mut forms = if number { Vec::new() } else { forms::without_prefix(&text) };
        forms.extend(elided.clone().filter(|rest| rest.chars().count() >= ELIDED));
        let texts = std::iter::once(text.as_str()).chain(forms.iter().map(String::as_str));
        let word = Word {
            marks: phrases::marks(texts, number),
            text,
            raw,
            bytes: from..to,
            number,
            pause: std::mem::take(&mut self.pause),
            sentence: self.asks.len(),
            own: true,
            named: false,
            sure: true,
            forms,
            owner: owner(raw),
            elided,
        };
        self.words.push(word);
    }

    fn end_sentence(&mut self, asks: bool) {
        let asks = asks || self.ended.take().unwrap_or(false);
        // Signs before the first word end nothing.
        if self.words.last().is_some_and(|word| word.sentence == self.asks.len()) {
            self.asks.push(asks);
        }
    }
}

/// Whether the character is a word by itself: its script puts no spaces between words.
fn is_a_word(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}
