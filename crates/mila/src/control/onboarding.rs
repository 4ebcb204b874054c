//! The answer to the question about age.

use std::time::Duration;

use mila_domain::account::Farewell;
use mila_domain::gate::Purpose;
use mila_domain::{AccountState, EventId, Lane, Timestamp};
use mila_store::{PersonTx, ServiceMessage, StoreError, Suppression};

use crate::outbound::enqueue;
use crate::outbound::texts::Localized;

/// Somebody who said to be under 16 is left alone for this time (promise S5): long enough
/// that a second try is not the same child one minute later.
const UNDER_AGE_FOR: Duration = Duration::from_hours(30 * 24);

/// Opens the account. What waited is answered by the conversation, which is welcome enough.
pub(super) async fn welcome(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    says: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.questions().close("yes", now);
    tx.amend().state(AccountState::Active)?;
    tx.amend().age_confirmed(localized.version().id(), now);
    if says && tx.inbox().count_waiting(Lane::Conversation).await? == 0 {
        enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.welcome), now)?;
    }
    Ok(())
}

/// Ends before anything began: last words, and then nothing is kept.
pub(super) async fn farewell(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    (why, says): (Farewell, bool),
    now: Timestamp,
) -> Result<(), StoreError> {
    let text = match why {
        Farewell::TooYoung => {
            tx.suppress(Suppression::UnderAge, Some(now + UNDER_AGE_FOR), now).await?;
            localized.text(|texts| texts.too_young)
        }
        Farewell::Declined => localized.text(|texts| texts.declined),
    };
    tx.questions().close("no", now);
    tx.inbox().drop_conversation("farewell");
    tx.amend().state(AccountState::Erasing)?;
    let (lane, purpose) = (Lane::Control, Purpose::Farewell);
    if says {
        tx.inbox().enqueue(&ServiceMessage { lane, purpose, text, cause: Some(word) }, now)?;
    }
    tx.lanes().poke(Lane::Upkeep, now);
    Ok(())
}
