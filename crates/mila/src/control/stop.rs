//! STOP and START.

use std::time::Duration;

use mila_domain::gate::Purpose;
use mila_domain::{AccountState, EventId, Lane, QuestionKind, Timestamp};
use mila_store::{PersonTx, StoreError};

use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, enqueue_question};

/// So long a yes may answer whether stop was meant. Whatever is said meanwhile ends it sooner.
const ASKED_FOR: Duration = Duration::from_mins(15);

/// Asks whether stop was meant; the conversation goes on until it is answered.
pub(super) fn ask(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.questions().open(QuestionKind::Stop, Some(now + ASKED_FOR), now);
    let question = (QuestionKind::Stop, localized.text(|texts| texts.ask_stop));
    enqueue_question(tx, Lane::Control, Some(word), question, now)
}

/// Stop was not meant.
pub(super) fn go_on(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.questions().close("no", now);
    enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.going_on), now)
}

/// Drops what is being answered, and answers nothing from now on. Whoever says so to a reminder, or to
/// the brief, may mean that alone: they hear how that is cancelled, and are not asked, as a stop is done at once.
pub(super) async fn stop(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    says: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    let last = if says { tx.outbox().last_sent().await? } else { None };
    tx.questions().close("stopped", now);
    tx.inbox().drop_conversation("stopped");
    tx.amend().state(AccountState::Stopped)?;
    if says {
        let text = localized.text(|texts| match last {
            Some((Lane::Timers, Purpose::Brief)) => texts.stopped_brief,
            Some((Lane::Timers, _)) => texts.stopped_reminders,
            _ => texts.stopped,
        });
        enqueue(tx, Lane::Control, Some(word), text, now)?;
    }
    Ok(())
}

/// Answers again.
pub(super) fn start(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    says: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.amend().state(AccountState::Active)?;
    // What was due meanwhile is told late.
    tx.lanes().poke(Lane::Timers, now);
    if says {
        enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.started), now)?;
    }
    Ok(())
}
