//! The turn: a pure machine over its own log.
//!
//! A turn covers a burst of messages with one answer. Each step is appended to the log in
//! the transaction that holds its effect, so the log is the state: after a crash the same
//! log gives the same next step.

use serde::{Deserialize, Serialize};

pub use crate::answer::{Answer, ToolCall};

/// Model answers one turn may take, tool rounds included.
pub const MOST_ANSWERS: usize = 8;

/// One recorded step.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The model answered.
    Answered(Answer),
    /// The tools it asked for have run.
    ToolsRan {
        /// One result for each call, in the order of the calls.
        results: Vec<ToolResult>,
    },
}

impl Step {
    /// What it takes of a request, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match self {
            Self::Answered(answer) => answer.content.get().len(),
            Self::ToolsRan { results } => results.iter().map(|result| result.text.len()).sum(),
        }
    }
}

/// Why the model stopped
/// (<https://docs.claude.com/en/api/handling-stop-reasons>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// It has said what it had to say. Reasons that we do not know count as this.
    EndTurn,
    /// It waits for tools.
    ToolUse,
    /// It was cut off by our limit; a tool call at the end may be incomplete.
    MaxTokens,
    /// It will go on when its content is sent back.
    PauseTurn,
    /// It declines; the turn must not stay in the history.
    Refusal,
    /// The conversation is too long for it.
    ContextExceeded,
}

/// What a tool gave back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolResult {
    /// The call it answers.
    pub call: String,
    /// What the model reads.
    pub text: String,
    /// Whether the tool failed.
    pub failed: bool,
}

/// Prints no text.
impl std::fmt::Debug for ToolResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ToolResult({}, failed: {})", self.call, self.failed)
    }
}

/// What the turn needs next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask the model, with the log so far.
    Ask,
    /// Run these tools.
    Run(Vec<ToolCall>),
    /// Say this to the person; the turn is over.
    Say(String),
    /// Say plainly that there is no answer; the turn is over.
    GiveUp(GiveUp),
}

crate::stored_names! {
    /// Why a turn ends without an answer of the model.
    GiveUp {
        /// The model declined.
        Refused = "refused",
        /// It stopped without a word.
        Silent = "silent",
        /// It kept calling tools.
        TooManyRounds = "too_many_rounds",
        /// The conversation is too long for it.
        TooLong = "too_long",
        /// It could not be reached in time.
        Unavailable = "unavailable",
        /// It had too much to do.
        Overloaded = "overloaded",
        /// Something in the person's words is refused, whatever goes along with them.
        Rejected = "rejected",
        /// The work ended the process again and again.
        DeadLetter = "dead_letter",
    }
}

/// Decides what comes after `log`.
#[must_use]
pub fn next(log: &[Step]) -> Next {
    let Some(Step::Answered(answer)) = log.last() else { return Next::Ask };
    let answers = log.iter().filter(|step| matches!(step, Step::Answered(_))).count();
    match answer.stop {
        Stop::EndTurn | Stop::MaxTokens => say(answer),
        Stop::Refusal => Next::GiveUp(GiveUp::Refused),
        Stop::ContextExceeded => Next::GiveUp(GiveUp::TooLong),
        Stop::ToolUse | Stop::PauseTurn if answers >= MOST_ANSWERS => {
            Next::GiveUp(GiveUp::TooManyRounds)
        }
        Stop::PauseTurn => Next::Ask,
        Stop::ToolUse => match answer.calls() {
            calls if calls.is_empty() => say(answer),
            calls => Next::Run(calls),
        },
    }
}

fn say(answer: &Answer) -> Next {
    match answer.text() {
        text if text.is_empty() => Next::GiveUp(GiveUp::Silent),
        text => Next::Say(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use serde_json::value::RawValue;

    fn answered(stop: Stop, content: &serde_json::Value) -> Step {
        let content = serde_json::value::to_raw_value(content).unwrap();
        Step::Answered(Answer { content, stop })
    }

    fn called() -> Step {
        answered(
            Stop::ToolUse,
            &json!([{"type": "text", "text": "let me look"},
                    {"type": "tool_use", "id": "a", "name": "now", "input": {}},
                    {"type": "tool_use", "id": "b", "name": "now", "input": {"zone": "UTC"}}]),
        )
    }

    fn ran() -> Step {
        let result =
            |call: &str| ToolResult { call: call.into(), text: "noon".into(), failed: false };
        Step::ToolsRan { results: vec![result("a"), result("b")] }
    }

    #[test]
    fn an_empty_log_asks_and_an_answer_is_said() {
        assert_eq!(next(&[]), Next::Ask);
        let text = json!([{"type": "thinking", "thinking": "", "signature": "x"},
                          {"type": "text", "text": "Good "}, {"type": "odd", "text": 1},
                          {"type": "text", "text": "morning"}]);
        assert_eq!(next(&[answered(Stop::EndTurn, &text)]), Next::Say("Good morning".into()));
    }

    #[test]
    fn parallel_calls_run_together_and_their_results_go_back() {
        let Next::Run(calls) = next(&[called()]) else { panic!("tools run") };
        let ids: Vec<_> = calls.iter().map(|call| call.id.as_str()).collect();
        assert_eq!(ids, ["a", "b"]);
        assert_eq!(next(&[called(), ran()]), Next::Ask);
    }

    #[test]
    fn a_cut_off_call_is_never_run() {
        let cut = json!([{"type": "tool_use", "id": "a", "name": "now", "input": {}}]);
        assert_eq!(next(&[answered(Stop::MaxTokens, &cut)]), Next::GiveUp(GiveUp::Silent));
        let half = json!([{"type": "text", "text": "It is "}]);
        assert_eq!(next(&[answered(Stop::MaxTokens, &half)]), Next::Say("It is".into()));
    }

    #[test]
    fn rounds_are_capped() {
        let log: Vec<_> = (0..MOST_ANSWERS - 1).flat_map(|_| [called(), ran()]).collect();
        assert_eq!(next(&log), Next::Ask);
        let log = [log, vec![called()]].concat();
        assert_eq!(next(&log), Next::GiveUp(GiveUp::TooManyRounds));
    }

    #[test]
    fn other_ends_are_named() {
        let empty = json!([]);
        assert_eq!(next(&[answered(Stop::Refusal, &empty)]), Next::GiveUp(GiveUp::Refused));
        assert_eq!(next(&[answered(Stop::EndTurn, &empty)]), Next::GiveUp(GiveUp::Silent));
        assert_eq!(next(&[answered(Stop::PauseTurn, &empty)]), Next::Ask);
        let exceeded = answered(Stop::ContextExceeded, &empty);
        assert_eq!(next(&[exceeded]), Next::GiveUp(GiveUp::TooLong));
    }

    #[test]
    fn a_step_survives_storage_byte_for_byte() {
        let raw = r#"[{"type":"thinking","thinking":"","signature":"ab=="},{"b":1,"a":2.50}]"#;
        let content = RawValue::from_string(raw.into()).unwrap();
        let step = Step::Answered(Answer { content, stop: Stop::EndTurn });
        let kept = serde_json::to_string(&step).unwrap();
        let Step::Answered(back) = serde_json::from_str(&kept).unwrap() else { panic!("answer") };
        assert_eq!(back.content.get(), raw);
    }

    #[test]
    fn printing_shows_no_content() {
        let shown = format!("{:?} {:?}", called(), ran());
        assert!(!shown.contains("look") && !shown.contains("noon"), "{shown}");
    }
}
