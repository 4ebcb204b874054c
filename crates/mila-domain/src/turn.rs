//! The turn: a pure machine over its own log.
//!
//! A turn covers a burst of messages with one answer. Each step is appended to the log in
//! the transaction that holds its effect, so the log is the state: after a crash the same
//! log gives the same next step.

use serde::{Deserialize, Serialize};

pub use crate::answer::{Answer, ToolCall};
use crate::visible::is_blank;

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
    /// The answer, if it is one.
    const fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answered(answer) => Some(answer),
            Self::ToolsRan { .. } => None,
        }
    }

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
    Say(Said),
    /// Say plainly that there is no answer; the turn is over.
    GiveUp(GiveUp),
}

/// The words of a turn.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// What the model said; never blank.
    pub text: String,
    /// Whether it was cut off by our limit, and would have said more.
    pub cut: bool,
}

/// Prints no words.
impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Said({} bytes, cut: {})", self.text.len(), self.cut)
    }
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
///
/// What counts is what the model wants, not the reason that it gives: calls are run though it says
/// that it is done, and words are said though it says that it waits for tools.
#[must_use]
pub fn next(log: &[Step]) -> Next {
    let Some(Step::Answered(answer)) = log.last() else { return Next::Ask };
    if answer.stop == Stop::Refusal {
        return Next::GiveUp(GiveUp::Refused);
    }
    let answers = log.iter().filter(|step| matches!(step, Step::Answered(_))).count();
    let calls = answer.calls();
    let goes_on = !calls.is_empty() || answer.stop == Stop::PauseTurn;
    let too_often = goes_on && answers >= MOST_ANSWERS;
    match said(log) {
        Some(said) if too_often && answer.stop == Stop::EndTurn => Next::Say(said),
        _ if too_often => Next::GiveUp(GiveUp::TooManyRounds),
        _ if !calls.is_empty() => Next::Run(calls),
        _ if goes_on => Next::Ask,
        Some(said) => Next::Say(said),
        None if answer.stop == Stop::ContextExceeded => Next::GiveUp(GiveUp::TooLong),
        // Once more: an empty end is often an accident.
        None if silent_ends(log) == 1 && answers < MOST_ANSWERS => Next::Ask,
        None => Next::GiveUp(GiveUp::Silent),
    }
}

/// Whether the model may be asked once more, about words that claim what was not done
/// ([`crate::claim`]). The log alone tells whether it was: nothing but that follows an answer with
/// which the turn could have ended.
#[must_use]
pub fn may_ask_again(log: &[Step]) -> bool {
    let answers = log.iter().filter_map(Step::answer).count();
    let asked_again = |pair: &[Step]| {
        let [Step::Answered(first), Step::Answered(_)] = pair else { return false };
        first.may_end()
    };
    answers < MOST_ANSWERS && !log.windows(2).any(asked_again)
}

/// What a turn that ends here has said: the words of its last answer, with those of the answers
/// that it goes on with after a pause; when there are none, the words of all answers before.
#[must_use]
pub fn said(log: &[Step]) -> Option<Said> {
    let answers: Vec<&Answer> = log.iter().filter_map(Step::answer).collect();
    let last = answers.last()?;
    let paused = answers.iter().rev().skip(1).take_while(|it| it.stop == Stop::PauseTurn).count();
    let (before, whole) = answers.split_at(answers.len() - 1 - paused);
    let mut text = joined(whole, "");
    if is_blank(&text) {
        text = joined(before, "\n\n");
    }
    let cut = matches!(last.stop, Stop::MaxTokens | Stop::ContextExceeded);
    let text = text.trim();
    (!is_blank(text)).then(|| Said { text: text.to_owned(), cut })
}

fn joined(answers: &[&Answer], between: &str) -> String {
    let words = answers.iter().map(|answer| answer.words()).filter(|words| !is_blank(words));
    words.collect::<Vec<_>>().join(between)
}

/// Answers with which the model stopped without a word.
fn silent_ends(log: &[Step]) -> usize {
    let ran = |at: usize| matches!(log.get(at + 1), Some(Step::ToolsRan { .. }));
    let ends = |(at, step): &(usize, &Step)| {
        step.answer().is_some_and(|answer| answer.stop != Stop::PauseTurn) && !ran(*at)
    };
    log.iter().enumerate().filter(ends).count()
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

    fn says(text: &str) -> Next {
        Next::Say(Said { text: text.into(), cut: false })
    }

    #[test]
    fn an_empty_log_asks_and_an_answer_is_said() {
        assert_eq!(next(&[]), Next::Ask);
        let text = json!([{"type": "thinking", "thinking": "", "signature": "x"},
                          {"type": "text", "text": "Good "}, {"type": "odd", "text": 1},
                          {"type": "text", "text": "morning"}]);
        assert_eq!(next(&[answered(Stop::EndTurn, &text)]), says("Good morning"));
    }

    #[test]
    fn parallel_calls_run_together_and_their_results_go_back() {
        let Next::Run(calls) = next(&[called()]) else { panic!("tools run") };
        let ids: Vec<_> = calls.iter().map(|call| call.id.as_str()).collect();
        assert_eq!(ids, ["a", "b"]);
        assert_eq!(next(&[called(), ran()]), Next::Ask);
    }

    #[test]
    fn a_cut_off_call_is_never_run_and_cut_off_words_say_so() {
        let call = json!({"type": "tool_use", "id": "a", "name": "now", "input": {}});
        let cut = answered(Stop::MaxTokens, &json!([call]));
        assert_eq!(next(std::slice::from_ref(&cut)), Next::Ask, "once more");
        assert_eq!(next(&[cut.clone(), cut]), Next::GiveUp(GiveUp::Silent));
        let half = json!([{"type": "text", "text": "It is "}, call]);
        let said = Said { text: "It is".into(), cut: true };
        assert_eq!(next(&[answered(Stop::MaxTokens, &half)]), Next::Say(said));
    }

    #[test]
    fn calls_are_run_whatever_reason_is_given() {
        let content = json!([{"type": "text", "text": "let me look"},
                             {"type": "tool_use", "id": "a", "name": "now", "input": {}}]);
        for stop in [Stop::EndTurn, Stop::ToolUse, Stop::PauseTurn] {
            assert!(matches!(next(&[answered(stop, &content)]), Next::Run(_)), "{stop:?}");
        }
    }

    #[test]
    fn words_are_said_whatever_reason_is_given() {
        let words = json!([{"type": "text", "text": "Noon."}]);
        assert_eq!(next(&[answered(Stop::ToolUse, &words)]), says("Noon."));
    }

    #[test]
    fn an_end_without_a_word_says_the_earlier_ones_or_asks_once_more() {
        for nothing in [json!([]), json!([{"type": "text", "text": " "}])] {
            for stop in [Stop::EndTurn, Stop::ToolUse, Stop::MaxTokens] {
                let end = answered(stop, &nothing);
                let cut = stop == Stop::MaxTokens;
                let earlier = [called(), ran(), called(), ran(), end.clone()];
                let text = "let me look\n\nlet me look".to_owned();
                assert_eq!(next(&earlier), Next::Say(Said { text, cut }), "{stop:?}");
                assert_eq!(next(std::slice::from_ref(&end)), Next::Ask, "{stop:?}");
                assert_eq!(next(&[end.clone(), end]), Next::GiveUp(GiveUp::Silent), "{stop:?}");
            }
        }
        let words = answered(Stop::EndTurn, &json!([{"type": "text", "text": "Noon."}]));
        assert_eq!(next(&[answered(Stop::EndTurn, &json!([])), words]), says("Noon."));
    }

    #[test]
    fn what_goes_on_after_a_pause_is_one_answer() {
        let text = |text: &str| json!([{"type": "text", "text": text}]);
        let pause = answered(Stop::PauseTurn, &text("It is "));
        assert_eq!(
            next(&[pause.clone(), answered(Stop::EndTurn, &text("noon."))]),
            says("It is noon.")
        );
        assert_eq!(next(&[pause, answered(Stop::EndTurn, &json!([]))]), says("It is"));
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
        assert_eq!(next(&[answered(Stop::PauseTurn, &empty)]), Next::Ask);
        let exceeded = answered(Stop::ContextExceeded, &empty);
        assert_eq!(next(&[exceeded]), Next::GiveUp(GiveUp::TooLong));
        let half = json!([{"type": "text", "text": "It is"}]);
        let said = Said { text: "It is".into(), cut: true };
        assert_eq!(next(&[answered(Stop::ContextExceeded, &half)]), Next::Say(said));
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
