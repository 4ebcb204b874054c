//! What a message in the control lane is taken for.

use mila_domain::account::{self, Control};
use mila_domain::words::Reading;
use mila_domain::{Lane, QuestionKind, Tongue};
use mila_store::{InboundMessage, LaneTx, StoreError};

/// What the message is taken for, and what follows.
pub(super) async fn read(
    tx: &mut LaneTx<'_>,
    message: &InboundMessage,
) -> Result<(Reading, Control), StoreError> {
    let state = tx.account().state;
    let question = tx.question().filter(|it| it.awaits(message.received_at)).copied();
    let is_after = question.is_some_and(|question| message.received_at > question.opened_at);
    let before =
        if question.is_some() { tx.inbox().waiting(Lane::Conversation).await? } else { vec![] };
    let open = question.map(|question| question.kind).filter(|kind| match kind {
        QuestionKind::Age => true,
        // Whoever wrote on meanwhile answers something else.
        QuestionKind::Stop | QuestionKind::Forget | QuestionKind::Correct => {
            before.is_empty() && is_after
        }
    });
    // What a newcomer wrote first waits, and tells in which language they were asked.
    let first = before.first().and_then(|first| Tongue::of_text(first.text.expose()));
    let tongue = first.or_else(|| tx.account().language.map(Tongue::from));
    let wants = open.map(QuestionKind::wants);
    let reading = message.reading(state, tongue, wants);
    Ok((reading, account::decide(state, open, reading)))
}
