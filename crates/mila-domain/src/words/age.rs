//! Answers to "are you 16 or older?", as people give them.
//!
//! An answer counts only when each of its words is understood: the age of a son, a plan for when
//! somebody will be sixteen and a joke are no answers, and the question is asked again.

use super::lexicon::Lexicon;
use super::numerals;
use super::plain::Token;
use super::tongues::Forms;

/// From this age on people may use Mila (promise S5).
pub const OLD_ENOUGH: u32 = 16;

/// Beyond this nobody is.
const OLDEST: u32 = 110;

/// A number alone that is smaller may be anything, such as a choice from a list.
const LEAST_ALONE: u32 = 6;

/// Who was born in one of these years is old enough, whatever the day.
const BORN: std::ops::RangeInclusive<u32> = 1910..=2009;

/// What somebody said of their age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Old enough.
    Yes,
    /// Not old enough, by a no.
    No,
    /// Not old enough, by an age.
    UnderAge,
    /// Neither, or both.
    Unclear,
}

/// These alone say nothing.
const EMPTY: [Part; 5] = [Part::Polite, Part::Filler, Part::Frame, Part::I, Part::Span];

/// A no stands among these: "not now" and "no deal" answer something else.
const BARE: [Part; 6] = [Part::No, Part::Not, Part::NotYet, Part::I, Part::Frame, Part::Polite];

/// What a phrase says in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Yes,
    No,
    Not,
    NotYet,
    Either,
    Ok,
    I,
    Frame,
    Filler,
    Polite,
    Over,
    Older,
    Under,
    Younger,
    Soon,
    Span,
    Adult,
    Born,
    Numeral(u32),
}

/// A phrase of a message, or a word that is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub(super) part: Option<Part>,
    /// Whether a pause stood before it.
    pub(super) pause: bool,
    pub(super) in_words: bool,
    /// In tokens.
    pub(super) length: usize,
}

fn as_row(phrases: &[Phrase]) -> Option<Vec<(Part, bool, bool)>> {
    phrases.iter().map(|it| Some((it.part?, it.pause, it.in_words))).collect()
}

/// The answers of one language.
#[derive(Debug, Default)]
pub(super) struct Answers {
    parts: Lexicon<Part>,
    affirm: Lexicon<()>,
    no_is_not: bool,
}

impl Answers {
    pub(super) fn of(forms: &Forms) -> Self {
        let (answers, age) = (&forms.answers, &forms.age);
        let mut parts = Lexicon::lenient();
        for (list, part) in [
            (answers.yes, Part::Yes),
            (answers.no, Part::No),
            (age.not_yet, Part::NotYet),
            (answers.not, Part::Not),
            (answers.either, Part::Either),
            (answers.ok, Part::Ok),
            (age.adult, Part::Adult),
            (age.born, Part::Born),
            (age.over, Part::Over),
            (age.older, Part::Older),
            (age.under, Part::Under),
            (age.younger, Part::Younger),
            (age.soon, Part::Soon),
            (age.spans, Part::Span),
        ] {
            parts.add(list, part);
        }
        numerals::add(forms, &mut parts, Part::Numeral);
        for (list, part) in [
            (age.i, Part::I),
            (age.frame, Part::Frame),
            (age.filler, Part::Filler),
            (forms.polite, Part::Polite),
        ] {
            parts.add(list, part);
        }
        let mut affirm = Lexicon::default();
        affirm.add(answers.affirm, ());
        Self { parts, affirm, no_is_not: answers.no_is_not }
    }

    /// What the tokens say; `None` when they are not of this language.
    pub(super) fn read(&self, tokens: &[Token]) -> Option<Said> {
        if self.affirm.whole(tokens).is_some() {
            return Some(Said::Yes);
        }
        let row = self.row(tokens)?;
        let says = row.iter().any(|(part, ..)| !EMPTY.contains(part));
        says.then(|| self.judge(&row))
    }

    /// The phrases of an answer, numbers in digits among them.
    fn row(&self, mut tokens: &[Token]) -> Option<Vec<(Part, bool, bool)>> {
        let mut row: Vec<(Part, bool, bool)> = Vec::new();
        while let Some(first) = tokens.first() {
            let (length, part) = match (self.parts.longest(tokens), first.number) {
                (Some((length, mut parts)), None) => (length, parts.next()?),
                (Some((length, mut parts)), Some(_)) if length > 1 => (length, parts.next()?),
                (_, Some(number)) => (1, Part::Numeral(number)),
                (None, None) => return None,
            };
            row.push((part, first.pause, first.number.is_none()));
            tokens = &tokens[length..];
        }
        (!row.is_empty()).then_some(row)
    }

    /// All phrases, and between them the words that are none.
    pub(super) fn phrases(&self, mut tokens: &[Token]) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        while let Some(first) = tokens.first() {
            let (length, part) = match (self.parts.longest(tokens), first.number) {
                (Some((length, mut parts)), number) if number.is_none() || length > 1 => {
                    (length, parts.next())
                }
                (_, number) => (1, number.map(Part::Numeral)),
            };
            let in_words = first.number.is_none();
            phrases.push(Phrase { part, pause: first.pause, in_words, length });
            tokens = &tokens[length..];
        }
        phrases
    }

    /// What phrases say that are all understood.
    pub(super) fn judge_phrases(&self, phrases: &[Phrase]) -> Option<Said> {
        Some(self.judge(&as_row(phrases)?))
    }

    /// The one number among phrases that are all understood.
    pub(super) fn number(phrases: &[Phrase]) -> Option<u32> {
        match numbers(&as_row(phrases)?)[..] {
            [number] => Some(number),
            _ => None,
        }
    }

    fn judge(&self, row: &[(Part, bool, bool)]) -> Said {
        let parts: Vec<Part> = row.iter().map(|(part, ..)| *part).collect();
        let has = |part| parts.contains(&part);
        let numbers = numbers(row);
        let frame = Frame {
            stated: has(Part::I) || has(Part::Frame) || self.says_no(row),
            not_yet: has(Part::NotYet),
            over: has(Part::Over),
            under: has(Part::Under),
            soon: has(Part::Soon),
            born: has(Part::Born),
        };
        let mut old = Vec::from([has(Part::Yes), has(Part::Older), has(Part::Adult)]);
        let mut young = Vec::from([has(Part::Younger)]);
        let mut doubt = has(Part::Either);
        for number in &numbers {
            match frame.old_enough(*number) {
                Some(true) => old.push(true),
                Some(false) => young.push(true),
                None => doubt = true,
            }
        }
        let (old, aged) = (old.contains(&true), young.contains(&true));
        let not = !frame.not_yet && (has(Part::Not) || has(Part::No) && !self.says_no(row));
        let bare = parts.iter().all(|part| BARE.contains(part));
        let no = self.says_no(row) || bare && (not || frame.not_yet);
        match (old, aged, no) {
            _ if doubt || not && !bare => Said::Unclear,
            (true, false, false) if !frame.not_yet => Said::Yes,
            (false, true, _) => Said::UnderAge,
            (false, false, true) if bare => Said::No,
            _ => Said::Unclear,
        }
    }

    /// Whether a no answers, and does not say what is not.
    fn says_no(&self, row: &[(Part, bool, bool)]) -> bool {
        let alone = |at: usize| match row.get(at + 1) {
            None => true,
            Some((part, pause, _)) => !self.no_is_not || *pause || *part == Part::I,
        };
        row.iter().enumerate().any(|(at, (part, ..))| *part == Part::No && alone(at))
            && !row.iter().any(|(part, ..)| *part == Part::Not)
    }
}

/// What stands around the numbers of an answer.
struct Frame {
    stated: bool,
    not_yet: bool,
    over: bool,
    under: bool,
    soon: bool,
    born: bool,
}

impl Frame {
    /// Whether who says this number so is old enough; `None` when that cannot be told.
    fn old_enough(&self, number: u32) -> Option<bool> {
        let reached = number >= OLD_ENOUGH;
        let passed = number > OLD_ENOUGH;
        if self.born && number > OLDEST {
            return BORN.contains(&number).then_some(true);
        }
        if number == 0 || number > OLDEST {
            return None;
        }
        match (self.over, self.under, self.soon || self.not_yet) {
            (true, true, _) | (true, _, true) | (_, true, true) => None,
            // More than fifteen is sixteen, or fifteen and a half.
            (true, false, false) => reached.then_some(true),
            (false, true, false) => (!passed).then_some(false),
            // Almost seventeen is sixteen; not yet seventeen may be ten.
            (false, false, true) if passed => (!self.not_yet).then_some(true),
            (false, false, true) => Some(false),
            (false, false, false) if number < LEAST_ALONE && !self.stated => None,
            (false, false, false) => Some(reached),
        }
    }
}

/// The numbers of an answer: words are summed up, and those that count months or days left out.
fn numbers(row: &[(Part, bool, bool)]) -> Vec<u32> {
    let mut numbers: Vec<(u32, bool, usize)> = Vec::new();
    for (at, (part, _, in_words)) in row.iter().enumerate() {
        match part {
            Part::Span => {
                numbers.pop_if(|(_, _, last)| *last + 1 == at);
            }
            Part::Numeral(value) => {
                let before = numbers.last().copied().filter(|(_, words, last)| {
                    let between = &row[last + 1..at];
                    let joined = between.iter().all(|(it, ..)| *it == Part::Filler);
                    *words && *in_words && between.len() < 2 && joined
                });
                match before.and_then(|(first, ..)| numerals::sum(first, *value)) {
                    Some(sum) => {
                        numbers.pop();
                        numbers.push((sum, true, at));
                    }
                    None => numbers.push((*value, *in_words, at)),
                }
            }
            _ => {}
        }
    }
    numbers.into_iter().map(|(number, ..)| number).collect()
}
