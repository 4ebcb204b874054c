//! What a turn takes of a request.

use mila_domain::turn::Step;
use mila_store::PastTurn;

/// What stands around one block of text.
const AROUND: usize = 60;

/// The bytes of a turn on the wire, a little more rather than less.
pub(crate) fn size(turn: &PastTurn) -> u64 {
    let texts = turn.messages.iter().map(|message| {
        let quoted = message.quoted.as_ref().map_or(0, |it| escaped(it.expose()).min(3_000));
        escaped(message.text.expose()) + quoted + 2 * AROUND
    });
    let note = turn.note.iter().map(|note| escaped(note.expose()) + AROUND);
    let steps = turn.steps.iter().map(|step| match step {
        Step::Answered(answer) => answer.content.get().len() + AROUND,
        Step::ToolsRan { results } => {
            results.iter().map(|it| escaped(&it.text) + 2 * AROUND).sum::<usize>() + AROUND
        }
    });
    let bytes = texts.chain(note).chain(steps).sum::<usize>() + AROUND;
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

/// The bytes of a text as JSON.
fn escaped(text: &str) -> usize {
    serde_json::to_string(text).map_or(usize::MAX / 1_000_000, |json| json.len())
}
