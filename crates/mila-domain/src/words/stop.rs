//! Ways to say stop: words, and sentences that can mean nothing else.
//!
//! A sentence counts only when each of its words is of the kind: "stop writing to me" does, and
//! "stop the music at nine" has words of its own.

use super::lexicon::Lexicon;
use super::plain::Token;
use super::tongues::Stops;

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// It may mean something else.
    Likely,
    /// It means stop.
    Certain,
}

/// What a phrase may be in a sentence; some are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Stop,
    Halt,
    Forbid,
    Unwanted,
    Write,
    Get,
    Me,
    Mail,
    Tail,
}

/// The sentences of one language.
#[derive(Debug, Default)]
pub(super) struct Sentences(Lexicon<Part>);

impl Sentences {
    pub(super) fn of(stops: &Stops) -> Self {
        let mut parts = Lexicon::default();
        for (list, part) in [
            (stops.stop, Part::Stop),
            (stops.halt, Part::Halt),
            (stops.forbid, Part::Forbid),
            (stops.unwanted, Part::Unwanted),
            (stops.write, Part::Write),
            (stops.get, Part::Get),
            (stops.me, Part::Me),
            (stops.mail, Part::Mail),
            (stops.tail, Part::Tail),
        ] {
            parts.add(list, part);
        }
        Self(parts)
    }

    /// Whether the tokens are a stop.
    pub(super) fn read(&self, tokens: &[Token]) -> Option<Sure> {
        let (length, sure) = self.begin(tokens)?;
        (length == tokens.len()).then_some(sure)
    }

    /// The stop at the beginning of the tokens, and how many of them it takes.
    pub(super) fn begin(&self, tokens: &[Token]) -> Option<(usize, Sure)> {
        let (length, head) = self.0.longest(tokens)?;
        let head: Vec<_> = head.collect();
        let (more, rest) = self.rest(&tokens[length..]);
        Some((length + more, Self::judge(&head, &rest)?))
    }

    /// The first words of what may begin a stop.
    pub(super) fn heads(&self) -> impl Iterator<Item = String> {
        let heads = [Part::Stop, Part::Halt, Part::Forbid, Part::Unwanted];
        heads.into_iter().flat_map(|part| self.0.firsts(part))
    }

    /// How many tokens at the beginning say more of a stop that was said.
    pub(super) fn tail(&self, tokens: &[Token]) -> usize {
        self.rest(tokens).0
    }

    fn judge(head: &[Part], rest: &[Vec<Part>]) -> Option<Sure> {
        let has = |part| rest.iter().flatten().chain(head).any(|it| *it == part);
        // Something of these must be said of the rest, not only somewhere in it.
        let only = |parts: &[Part]| {
            rest.iter().all(|phrase| phrase.iter().any(|part| parts.contains(part)))
        };
        // "Send me" "no more messages": the second alone would be a stop.
        let stopped = rest.iter().flatten().any(|part| *part == Part::Stop);
        let (write, me, mail) = (has(Part::Write), has(Part::Me), has(Part::Mail));
        // "Don't" "stop" "writing to me" asks for the opposite.
        let denies = has_head(head, Part::Forbid) || has_head(head, Part::Unwanted);
        let ceases = rest
            .first()
            .is_some_and(|first| first.contains(&Part::Stop) && !first.contains(&Part::Write));
        if denies && ceases && write {
            return None;
        }
        let certain = [
            has_head(head, Part::Stop) && only(&[Part::Stop, Part::Me, Part::Mail, Part::Tail]),
            has_head(head, Part::Halt) && ((write || has(Part::Get)) && (me || mail) || mail),
            has_head(head, Part::Forbid) && (write || stopped) && me,
            has_head(head, Part::Unwanted) && (mail && !write || write && me),
        ];
        let likely = [
            has_head(head, Part::Halt) && write,
            has_head(head, Part::Forbid) && write && mail,
            has_head(head, Part::Unwanted) && has(Part::Get) && rest.len() == 1,
        ];
        if certain.contains(&true) {
            Some(Sure::Certain)
        } else {
            likely.contains(&true).then_some(Sure::Likely)
        }
    }

    /// What each phrase after the head may be, as far as they are known, and their length.
    fn rest(&self, tokens: &[Token]) -> (usize, Vec<Vec<Part>>) {
        let within = [Part::Stop, Part::Write, Part::Get, Part::Me, Part::Mail, Part::Tail];
        let (mut rest, mut at) = (Vec::new(), 0);
        while let Some((length, parts)) = self.0.longest(&tokens[at..]) {
            let parts: Vec<_> = parts.collect();
            if !parts.iter().any(|part| within.contains(part)) {
                break;
            }
            rest.push(parts);
            at += length;
        }
        (at, rest)
    }
}

fn has_head(head: &[Part], part: Part) -> bool {
    head.contains(&part)
}
