//! From the log of a conversation to the messages of a request: valid whatever the log holds.
//!
//! A log may hold anything that a model ever answered, also what an older version kept of it. What
//! the service would refuse is left out, and what is left alternates and is answered as the service
//! demands. What was sent stays as it was while the log grows, but for a turn's thinking, which
//! goes when the turn is over.

use std::collections::HashSet;

use mila_domain::MessageText;
use mila_domain::turn::{self, Answer, Step, Stop};
use mila_domain::visible::is_blank;

use crate::claude::{CacheTtl, InputMessage, Text, Thoughts, ToolResult, replayed};

/// Stands for what a person said when nothing of it is left.
const NOTHING_LEFT: &str = "[The person sent an empty message.]";

/// Follows an answer of which nothing goes back.
const SAID_NOTHING: &str = "[You said nothing. Please answer.]";

/// Follows an answer after which the model is asked again, of which something is left out.
const GO_ON: &str = "[Please go on.]";

/// Follows an answer that claims what was not done: with nothing else would the model be asked again
/// after words with which the turn could have ended.
const NOT_DONE: &str = "[The person has not received that answer. It says that something was saved, \
                        set, sent or deleted, or will be, and no tool has done it. Do it with a tool \
                        now if you hold one for it; otherwise answer anew and say plainly that it is \
                        not done. Do not mention this note.]";

/// Follows an answer that was cut off: who asks for more is to get what comes next.
const CUT_OFF: &str = "[Your answer was cut off there by its greatest length.]";

/// One turn of the conversation: what came in, and what came of it.
#[derive(Debug)]
pub(super) struct Exchange<'l> {
    pub(super) said: Vec<MessageText>,
    pub(super) log: &'l [Step],
}

/// The messages of a request for the next answer of the last of these turns, which are in order and
/// come after what is kept from before them.
pub(super) fn replay(
    opening: Option<&MessageText>,
    exchanges: &[Exchange<'_>],
    thoughts: Thoughts,
) -> Replay {
    let mut replay = Replay::default();
    if let Some(opening) = opening {
        // It stays as it is for a chapter, which may last longer than a pause.
        let text = Text { text: opening.clone(), cache: Some(CacheTtl::OneHour) };
        replay.user(vec![], vec![text]);
    }
    let Some((open, past)) = exchanges.split_last() else { return replay };
    for exchange in past {
        replay.over(exchange);
    }
    replay.open(open, thoughts);
    replay
}

/// The messages so far.
#[derive(Default)]
pub(super) struct Replay {
    pub(super) messages: Vec<InputMessage>,
    /// The message with which each turn begins.
    pub(super) begins: Vec<usize>,
    /// Ids of calls, which must not come twice.
    calls: HashSet<String>,
}

/// What is left of the newest step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// Nothing.
    Nothing,
    /// Something, though not all.
    Some,
    /// Something, which ends in the middle.
    Cut,
    /// Words with which the turn could have ended.
    End { cut: bool },
    /// What the service needs to go on: the results of calls, or a paused answer.
    Continued,
}

impl Replay {
    /// A turn that is over.
    fn over(&mut self, exchange: &Exchange<'_>) {
        self.person(&exchange.said);
        let left = self.log(exchange.log, Thoughts::Drop);
        if matches!(left, Some(Left::Cut | Left::End { cut: true })) {
            self.note(CUT_OFF);
        }
    }

    /// The turn that the model is to go on with.
    fn open(&mut self, exchange: &Exchange<'_>, thoughts: Thoughts) {
        self.person(&exchange.said);
        if let Some(left) = self.log(exchange.log, thoughts) {
            self.ask_on(left);
        }
    }

    /// The steps of a turn; what is left of the last.
    fn log(&mut self, log: &[Step], thoughts: Thoughts) -> Option<Left> {
        let mut last = None;
        let mut answered: Vec<String> = Vec::new();
        for (at, step) in log.iter().enumerate() {
            last = Some(match step {
                Step::Answered(answer) => {
                    if let Some(left) = last {
                        self.ask_on(left);
                    }
                    let results = match log.get(at + 1) {
                        Some(Step::ToolsRan { results }) => &results[..],
                        _ => &[],
                    };
                    let (left, calls) = self.answer(answer, results, thoughts);
                    answered = calls;
                    left
                }
                Step::ToolsRan { results } => self.results(results, std::mem::take(&mut answered)),
            });
        }
        last
    }

    /// What the person said.
    fn person(&mut self, said: &[MessageText]) {
        let said = said.iter().filter(|text| !is_blank(text.expose())).cloned();
        let mut said: Vec<Text> = said.map(Text::new).collect();
        if said.is_empty() {
            said.push(Text::new(MessageText::new(NOTHING_LEFT)));
        }
        self.user(vec![], said);
        self.begins.push(self.messages.len() - 1);
    }

    /// An answer, and the ids of those of its calls that stay.
    fn answer(
        &mut self,
        answer: &Answer,
        results: &[turn::ToolResult],
        thoughts: Thoughts,
    ) -> (Left, Vec<String>) {
        let mut open = if results.is_empty() { vec![] } else { answer.calls() };
        open.retain(|call| results.iter().any(|result| result.call == call.id));
        open.retain(|call| self.calls.insert(call.id.clone()));
        let ids: Vec<String> = open.iter().map(|call| call.id.clone()).collect();
        let replayed = replayed(answer.content.get(), thoughts, |call| {
            let found = open.iter().position(|it| it == call);
            found.map(|at| open.remove(at)).is_some()
        });
        let Some(content) = replayed.content else { return (Left::Nothing, ids) };
        self.messages.push(InputMessage::Assistant(content));
        let left = match answer.stop {
            Stop::PauseTurn if replayed.whole && ids.is_empty() => Left::Continued,
            stop if answer.may_end() => Left::End { cut: stop == Stop::MaxTokens },
            Stop::MaxTokens => Left::Cut,
            _ => Left::Some,
        };
        (left, ids)
    }

    /// The results of calls, each once.
    fn results(&mut self, results: &[turn::ToolResult], mut calls: Vec<String>) -> Left {
        let mut answers = Vec::with_capacity(calls.len());
        for result in results {
            let Some(at) = calls.iter().position(|id| *id == result.call) else { continue };
            answers.push(ToolResult {
                tool_use_id: calls.remove(at),
                content: MessageText::new(result.text.clone()),
                is_error: result.failed,
            });
        }
        if answers.is_empty() {
            return Left::Some;
        }
        self.user(answers, vec![]);
        Left::Continued
    }

    /// Has the model go on after a step, by words of ours where it would not by itself: no request
    /// ends with an answer.
    fn ask_on(&mut self, left: Left) {
        match left {
            Left::Continued => {}
            Left::Nothing => self.note(SAID_NOTHING),
            Left::Some => self.note(GO_ON),
            Left::Cut => self.note(CUT_OFF),
            Left::End { .. } => self.note(NOT_DONE),
        }
    }

    fn note(&mut self, words: &str) {
        self.user(vec![], vec![Text::new(MessageText::new(words))]);
    }

    /// Something of ours; one message with what comes before it, if that is ours too: some servers
    /// want the two to take turns.
    fn user(&mut self, results: Vec<ToolResult>, mut texts: Vec<Text>) {
        match self.messages.last_mut() {
            Some(InputMessage::User { texts: before, .. }) if results.is_empty() => {
                before.append(&mut texts);
            }
            _ => self.messages.push(InputMessage::User { results, texts }),
        }
    }
}

#[cfg(test)]
mod tests;
