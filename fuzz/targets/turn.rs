//! A turn, driven by a model that answers anything, and replayed from its log.
//!
//! Each line of the input is one answer: a letter for why the model stopped, then the content.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila::claude::Content;
use mila_domain::turn::{
    Answer, GiveUp, MOST_ANSWERS, Next, Step, Stop, ToolCall, ToolResult, next,
};
use serde_json::value::RawValue;

fuzz_target!(|input: &str| {
    let answers: Vec<Answer> = input.lines().filter_map(answer).collect();
    driven(&mut answers.iter().cloned());
    // A log that no run would write brings nobody down.
    let log: Vec<Step> = answers.into_iter().map(Step::Answered).collect();
    for end in 0..=log.len() {
        decide(&log[..end]);
    }
});

fn answer(line: &str) -> Option<Answer> {
    let (letter, content) = line.split_at_checked(1)?;
    let stop = match letter {
        "e" => Stop::EndTurn,
        "t" => Stop::ToolUse,
        "m" => Stop::MaxTokens,
        "p" => Stop::PauseTurn,
        "r" => Stop::Refusal,
        "c" => Stop::ContextExceeded,
        _ => return None,
    };
    // Only what the client has let in is ever kept.
    let content = Content::parse(content.to_owned()).ok()?;
    Some(Answer { content: RawValue::from_string(content.as_json().to_owned()).ok()?, stop })
}

/// Runs a turn to its end, or until the model has nothing more to say.
fn driven(answers: &mut impl Iterator<Item = Answer>) {
    let mut log = Vec::new();
    for _ in 0..=2 * MOST_ANSWERS {
        match decide(&log) {
            Next::Ask => {
                let Some(answer) = answers.next() else { return };
                log.push(Step::Answered(answer));
            }
            Next::Run(calls) => {
                assert!(!calls.is_empty());
                log.push(Step::ToolsRan { results: calls.iter().map(result).collect() });
            }
            Next::Say(_) | Next::GiveUp(_) => return,
        }
    }
    panic!("a turn ends");
}

fn result(call: &ToolCall) -> ToolResult {
    ToolResult { call: call.id.clone(), text: call.name.clone(), failed: false }
}

/// What comes next: the same after a crash, and never an empty message.
fn decide(log: &[Step]) -> Next {
    let decided = next(log);
    let kept = serde_json::to_string(log).expect("a log is written");
    let read: Vec<Step> = serde_json::from_str(&kept).expect("what is written is read");
    assert_eq!(next(&read), decided, "the log is the state");
    match &decided {
        Next::Say(said) => assert!(!said.text.trim().is_empty()),
        Next::GiveUp(reason) => {
            assert!(
                !matches!(reason, GiveUp::Unavailable | GiveUp::DeadLetter),
                "not the machine's"
            );
        }
        Next::Ask | Next::Run(_) => {}
    }
    let answers = log.iter().filter(|step| matches!(step, Step::Answered(_))).count();
    let last_is_answer = matches!(log.last(), Some(Step::Answered(_)));
    let goes_on = matches!(decided, Next::Ask | Next::Run(_));
    assert!(!(goes_on && last_is_answer && answers >= MOST_ANSWERS), "rounds are capped");
    decided
}
