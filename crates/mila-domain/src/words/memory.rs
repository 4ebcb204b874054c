//! Asking what is remembered, and having it remembered or not.
//!
//! A sentence counts only when each of its words is of the kind, and each kind is there as often as
//! one of the ways has it: "stop remembering things about me" is one, and "don't stop remembering
//! things about me" has a stop too many. The order is free, as languages differ in it.

use super::lexicon::Lexicon;
use super::plain::Token;
use super::tongues::Memory;
use crate::memory_mode::MemoryMode;

/// What is said of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Show what is there.
    Show,
    /// It is on, or off, or may be on: as a question it asks, else it is to be so.
    Is(MemoryMode),
    /// Have it on, or off.
    Set(MemoryMode),
}

/// What a phrase may be in a sentence; some are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Called,
    On,
    Off,
    Turn,
    TurnOn,
    TurnOff,
    Show,
    Ask,
    Know,
    Keep,
    /// What is kept, in a form that forbids with a "not".
    KeepNot,
    Of,
    Things,
    Told,
    Halt,
    Forbid,
    May,
    Tail,
}

/// More words than these say something else.
pub(super) const MOST: usize = 16;

/// The ways to say it. Some parts may be in two places: "hast du" "über mich" "gespeichert", "no"
/// "recuerdes" "nunca".
const WAYS: [(&[Part], Said); 30] = {
    use MemoryMode as Mode;
    use Part::{
        Ask, Called, Forbid, Halt, Keep, KeepNot, Know, May, Of, Off, On, Show, Things, Told, Turn,
        TurnOff, TurnOn,
    };
    [
        (&[Called], Said::Show),
        (&[Show, Called], Said::Show),
        (&[Show, Called, Of], Said::Show),
        (&[Ask, Know, Of], Said::Show),
        (&[Ask, Know, Things, Of], Said::Show),
        (&[Ask, Know, Know, Of], Said::Show),
        (&[Show, Ask, Know, Of], Said::Show),
        (&[Show, Ask, Know, Know, Of], Said::Show),
        (&[Called, On], Said::Is(Mode::On)),
        (&[Called, Off], Said::Is(Mode::Off)),
        (&[Turn, Called, On], Said::Set(Mode::On)),
        (&[Turn, Called, Off], Said::Set(Mode::Off)),
        (&[TurnOn, Called], Said::Set(Mode::On)),
        (&[TurnOff, Called], Said::Set(Mode::Off)),
        (&[Halt, Keep, Of], Said::Set(Mode::Off)),
        (&[Halt, Keep, Things], Said::Set(Mode::Off)),
        (&[Halt, Keep, Things, Of], Said::Set(Mode::Off)),
        (&[Halt, Keep, Told], Said::Set(Mode::Off)),
        (&[Halt, Keep, Things, Told], Said::Set(Mode::Off)),
        (&[Forbid, KeepNot, Told], Said::Is(Mode::Off)),
        (&[Forbid, KeepNot, Things, Told], Said::Is(Mode::Off)),
        (&[Forbid, KeepNot, Of], Said::Is(Mode::Off)),
        (&[Forbid, KeepNot, Things, Of], Said::Is(Mode::Off)),
        (&[Forbid, Forbid, KeepNot, Of], Said::Is(Mode::Off)),
        (&[Forbid, Forbid, KeepNot, Things, Of], Said::Is(Mode::Off)),
        (&[May, Keep, Of], Said::Is(Mode::On)),
        (&[May, Keep, Things, Of], Said::Is(Mode::On)),
        (&[May, Keep, Told], Said::Is(Mode::On)),
        (&[May, TurnOn, Called], Said::Set(Mode::On)),
        (&[May, TurnOff, Called], Said::Set(Mode::Off)),
    ]
};

/// The sentences of one language.
#[derive(Debug, Default)]
pub(super) struct Sentences {
    whole: Lexicon<Said>,
    parts: Lexicon<Part>,
}

impl Said {
    /// What is asked for, in words that ask something or not.
    pub(super) const fn wanted(self, asks: bool) -> Option<MemoryMode> {
        match self {
            Self::Show => None,
            Self::Is(_) if asks => None,
            Self::Is(mode) | Self::Set(mode) => Some(mode),
        }
    }

    /// What words mean that say this in one language and that in another.
    pub(super) fn or(self, other: Self) -> Self {
        match (self.wanted(false), other.wanted(false)) {
            _ if self == other => self,
            (Some(one), Some(another)) if one == another => Self::Is(one),
            _ => Self::Show,
        }
    }
}

impl Sentences {
    pub(super) fn of(memory: &Memory) -> Self {
        let mut parts = Lexicon::default();
        for (list, part) in [
            (memory.called, Part::Called),
            (memory.on, Part::On),
            (memory.off, Part::Off),
            (memory.turn, Part::Turn),
            (memory.turn_on, Part::TurnOn),
            (memory.turn_off, Part::TurnOff),
            (memory.show, Part::Show),
            (memory.ask, Part::Ask),
            (memory.know, Part::Know),
            (memory.keep, Part::Know),
            (memory.keep, Part::Keep),
            (memory.keep, Part::KeepNot),
            (memory.kept, Part::Keep),
            (memory.of_me, Part::Of),
            (memory.things, Part::Things),
            (memory.told, Part::Told),
            (memory.halt, Part::Halt),
            (memory.forbid, Part::Forbid),
            (memory.may, Part::May),
            (memory.tail, Part::Tail),
        ] {
            parts.add(list, part);
        }
        let mut whole = Lexicon::default();
        whole.add(memory.shown, Said::Show);
        whole.add(memory.allowed, Said::Set(MemoryMode::On));
        whole.add(memory.refused, Said::Set(MemoryMode::Off));
        Self { whole, parts }
    }

    /// What the tokens say, all of them together.
    pub(super) fn read(&self, tokens: &[Token]) -> Option<Said> {
        if tokens.len() > MOST {
            return None;
        }
        self.whole.whole(tokens).or_else(|| self.read_parts(tokens))
    }

    fn read_parts(&self, tokens: &[Token]) -> Option<Said> {
        let beginnings = |at: usize| self.parts.beginnings(&tokens[at..]).collect::<Vec<_>>();
        let row: Row = (0..tokens.len()).map(beginnings).collect();
        let begins_with = |part| row[0].iter().any(|(_, it)| *it == part);
        if row.first()?.is_empty() {
            return None;
        }
        let said = WAYS.iter().find(|(way, said)| {
            // "Memory off", and not "off memory".
            let is_state = way[0] == Part::Called && matches!(said, Said::Is(_));
            (!is_state || begins_with(Part::Called)) && fits(&row, way)
        });
        said.map(|(_, said)| *said)
    }
}

/// The phrases that begin at each token, with their lengths.
type Row = Vec<Vec<(usize, Part)>>;

/// Whether the tokens are phrases, each one part of the way or a tail, and all of its parts.
fn fits(row: &[Vec<(usize, Part)>], way: &[Part]) -> bool {
    let Some(first) = row.first() else { return way.is_empty() };
    first.iter().any(|(length, part)| {
        let rest = &row[*length..];
        match way.iter().position(|it| it == part) {
            Some(at) => fits(rest, &[&way[..at], &way[at + 1..]].concat()),
            None => *part == Part::Tail && fits(rest, way),
        }
    })
}
