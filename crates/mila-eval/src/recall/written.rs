//! What two have said to each other, written as turns: one of them is the person, and what the other
//! says is an answer.

use std::collections::HashMap;

use mila_domain::turn::{Answer, Step, Stop};
use mila_domain::{Deeds, Lane, Timestamp};
use mila_store::{InboundMessage, LaneTx, Parts};
use serde_json::json;
use serde_json::value::to_raw_value;
use uuid::Uuid;

use crate::person::{Person, said};

/// Most messages of the person's in a turn, and those after which some turns are written together:
/// no more than 100 are had at once of what waits.
const TOGETHER: usize = 50;

/// An answer of which nothing is sent.
const UNSENT: Parts = Parts { voice: None, texts: 0, undone: Deeds::NONE };

/// Something that was said.
#[derive(Clone, Copy)]
pub(crate) struct Line<'t> {
    pub(crate) at: Timestamp,
    pub(crate) by_person: bool,
    pub(crate) text: &'t str,
}

/// Writes these lines, in their order, and gives for the id of each message, or of the turn that it
/// answers, which line it is. A turn is what the person says and one answer, and begins when that is
/// said: so each line keeps its own time. What is said without waiting for an answer has none; a second
/// answer in a row is one to nothing.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(
    person: &mut Person,
    lines: &[Line<'_>],
) -> Result<HashMap<Uuid, usize>, String> {
    let mut ids = HashMap::with_capacity(lines.len());
    let (mut turns, mut waiting) = (Vec::new(), 0);
    let exchanges = lines.chunk_by(|before, _| before.by_person);
    for turn in exchanges.flat_map(|exchange| exchange.chunks(TOGETHER)) {
        for line in turn.iter().filter(|line| line.by_person) {
            person.writes(line.text, line.at).await?;
            waiting += 1;
        }
        turns.push(turn);
        if waiting >= TOGETHER || turns.len() >= TOGETHER {
            answer(person, &turns, &mut ids).await?;
            (turns, waiting) = (Vec::new(), 0);
        }
    }
    answer(person, &turns, &mut ids).await?;
    Ok(ids)
}

/// Makes what waits these turns, in one transaction.
async fn answer(
    person: &Person,
    turns: &[&[Line<'_>]],
    ids: &mut HashMap<Uuid, usize>,
) -> Result<(), String> {
    if turns.is_empty() {
        return Ok(());
    }
    let mut tx = person.tx().await?;
    let mut waiting = waiting(&mut tx).await?.into_iter();
    for turn in turns {
        let count = turn.iter().filter(|line| line.by_person).count();
        let messages: Vec<_> = waiting.by_ref().take(count).collect();
        if messages.len() < count {
            return Err("a message that was written does not wait".to_owned());
        }
        for message in &messages {
            ids.insert(message.message.0, ids.len());
        }
        let Some(last) = turn.last() else { continue };
        let answer = turn.get(count).map_or("", |answer| answer.text);
        let id = end(&mut tx, messages, answer, last.at)?;
        if count < turn.len() {
            ids.insert(id, ids.len());
        }
    }
    tx.commit().await.map_err(said)
}

/// A turn of these messages; says which.
fn end(
    tx: &mut LaneTx<'_>,
    messages: Vec<InboundMessage>,
    answer: &str,
    now: Timestamp,
) -> Result<Uuid, String> {
    let mut turn = tx.turns().open(messages, None, (None, None), now).map_err(said)?;
    let content = to_raw_value(&json!([{ "type": "text", "text": answer }])).map_err(said)?;
    turn.steps.push(Step::Answered(Answer { content, stop: Stop::EndTurn }));
    tx.turns().append(&turn, None, now).map_err(said)?;
    tx.turns().answer(&turn, UNSENT, None, None, now).map_err(said)?;
    Ok(turn.id.0)
}

/// What waits. Nothing is a fixed word here: that somebody wrote it is all that counts.
async fn waiting(tx: &mut LaneTx<'_>) -> Result<Vec<InboundMessage>, String> {
    for message in tx.inbox().waiting(Lane::Control).await.map_err(said)? {
        tx.inbox().pass_on(message.event);
    }
    tx.inbox().waiting(Lane::Conversation).await.map_err(said)
}
