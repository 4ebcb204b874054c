//! How much of what came before goes along with a question, and what goes when that is refused.
//!
//! A person must never be silenced by what stands in the past: what is refused is asked again with
//! less of it, at last with the new words alone.

use mila_domain::turn::{self, Answer, Step, Stop};
use mila_domain::{MessageText, TurnId};
use mila_store::PastTurn;
use serde_json::value::to_raw_value;

use crate::claude::{Class, Thoughts};

/// Turns that go along in plain words.
const PLAIN_TURNS: usize = 8;

/// Bytes of them.
const PLAIN_BYTES: u64 = 8_000;

/// How often a turn of the past is left out by the number that the service names. A server that
/// counts in another way may name any.
const MOST_NAMED: u32 = 3;

/// How much goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    /// The first turn of the past that does.
    from: usize,
    /// The past in plain words only.
    plain: bool,
    /// The first step of the open turn that does.
    pub(super) step: usize,
    /// The thinking of the open turn.
    pub(super) thoughts: Thoughts,
    /// What is kept from before the past.
    pub(super) opening: bool,
    named: u32,
}

impl Reach {
    /// Everything.
    pub(super) const fn whole() -> Self {
        Self { from: 0, plain: false, step: 0, thoughts: Thoughts::Keep, opening: true, named: 0 }
    }

    /// The open turn alone.
    pub(super) fn turn_alone(past: &[PastTurn]) -> Self {
        Self { from: past.len(), opening: false, ..Self::whole() }
    }

    /// The same without thinking.
    pub(super) const fn without_thoughts(self) -> Self {
        Self { thoughts: Thoughts::Drop, ..self }
    }

    /// Less, after a request was refused so; `None` when there is nothing left to leave out, or it
    /// would not help. `turn` finds the turn of a message, of those that went along.
    pub(super) fn less(
        self,
        class: Class,
        past: &[PastTurn],
        steps: usize,
        turn: impl Fn(usize) -> usize,
    ) -> Option<Self> {
        let left = past.len() - self.from;
        match class {
            Class::Messages(named) => {
                let named = named.map(turn).filter(|_| !self.plain && self.named < MOST_NAMED);
                match named {
                    Some(named) if named < left => Some(Self {
                        from: self.from + named + 1,
                        thoughts: Thoughts::Drop,
                        named: self.named + 1,
                        ..self
                    }),
                    // The open turn itself.
                    Some(_) => self.alone(past, steps),
                    None => self.plainer(past, steps),
                }
            }
            Class::Unclear => self.plainer(past, steps),
            Class::TooLong if left > 0 => Some(self.half(past)),
            Class::TooLong | Class::Declined => self.alone(past, steps),
            Class::Operator | Class::Overload | Class::Passing => None,
        }
    }

    fn plainer(self, past: &[PastTurn], steps: usize) -> Option<Self> {
        if self.plain || self.from == past.len() {
            return self.alone(past, steps);
        }
        let newest = |(count, bytes): &(usize, u64)| *count <= PLAIN_TURNS && *bytes <= PLAIN_BYTES;
        let mut bytes = 0;
        let sizes = past[self.from..].iter().rev().map(|turn| {
            bytes += turn.bytes;
            bytes
        });
        let count = (1..).zip(sizes).take_while(newest).count();
        let from = past.len() - count;
        Some(Self { from, plain: true, thoughts: Thoughts::Drop, ..self })
    }

    /// The newer half of the past, by its bytes.
    fn half(self, past: &[PastTurn]) -> Self {
        let sizes = past[self.from..].iter().map(|turn| turn.bytes);
        let most = sizes.clone().sum::<u64>() / 2;
        let mut bytes = 0;
        let fits = sizes.rev().take_while(|size| {
            bytes += size;
            bytes <= most
        });
        Self { from: past.len() - fits.count(), ..self }
    }

    /// The new words alone.
    fn alone(self, past: &[PastTurn], steps: usize) -> Option<Self> {
        let alone = Self {
            from: past.len(),
            step: steps,
            thoughts: Thoughts::Drop,
            plain: true,
            opening: false,
            named: self.named,
        };
        let is_less = self.from < past.len() || self.step < steps || self.opening;
        is_less.then_some(alone)
    }

    /// The turns that go along.
    pub(super) fn of<'p>(&self, past: &'p [PastTurn]) -> Vec<(&'p PastTurn, Option<Vec<Step>>)> {
        let plain = |turn: &PastTurn| self.plain.then(|| plain(&turn.steps));
        past[self.from..].iter().map(|turn| (turn, plain(turn))).collect()
    }

    /// What a person said, as it goes along.
    pub(super) fn words(&self, text: MessageText) -> MessageText {
        if !self.plain {
            return text;
        }
        let plain = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
        MessageText::new(text.expose().chars().filter(plain).collect::<String>())
    }

    /// The turn with which the past is to begin from now on, after an answer came so; `None` when
    /// nothing was left out. In plain words it is not known what of it was refused.
    pub(super) fn start(&self, past: &[PastTurn], open: TurnId) -> Option<TurnId> {
        if self.plain {
            return Some(open);
        }
        (self.from > 0).then(|| past.get(self.from).map_or(open, |turn| turn.id))
    }
}

/// What was said in a log, and nothing else.
fn plain(log: &[Step]) -> Vec<Step> {
    let step = |said: turn::Said| {
        let words = serde_json::json!({ "type": "text", "text": said.text });
        let content = to_raw_value(&[words]).ok()?;
        Some(Step::Answered(Answer { content, stop: Stop::EndTurn }))
    };
    turn::said(log).and_then(step).into_iter().collect()
}
