//! What was sent to somebody, by Twilio's list: a database that was restored knows nothing of what came
//! since its backup.

use std::time::Duration;

use mila_domain::{Address, Timestamp};
use mila_store::{PersonTx, StoreError};

use crate::context::Context;
use crate::twilio::{Direction, ListFilter, MessageRecord, TwilioError};

/// Most pages of 200 that are looked through, the newest first.
const MOST_PAGES: usize = 50;

/// By how much Twilio's clock may differ from ours.
const CLOCKS_APART: Duration = Duration::from_mins(1);

/// What was sent to somebody and did not fail.
#[derive(Debug)]
pub(crate) struct Sent(Vec<MessageRecord>);

impl Sent {
    /// What was sent there since then.
    ///
    /// # Errors
    /// When Twilio does not say.
    pub(crate) async fn since(
        context: &Context,
        to: Address,
        since: Timestamp,
    ) -> Result<Self, TwilioError> {
        // No date: Twilio filters by the day of sending, which a queued message lacks.
        let filter = ListFilter { to: Some(to), page_size: Some(200), ..ListFilter::default() };
        let since = since - CLOCKS_APART;
        let mut pages = context.twilio.pages(&filter, MOST_PAGES);
        let mut sent = Vec::new();
        loop {
            match pages.next().await {
                Ok(Some(page)) => sent.extend(page.into_iter().filter(|it| is_sent(it, since))),
                Ok(None) => break,
                // Whoever is to be told waits no longer: what is not known was not sent.
                Err(error @ TwilioError::Endless { .. }) => {
                    tracing::warn!(%error, "what was sent is not known to its end");
                    break;
                }
                Err(error) => return Err(error),
            }
            if pages.are_before(since) {
                break;
            }
        }
        Ok(Self(sent))
    }

    /// Whether something of it was sent since then, says this, and is not known to this database.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) async fn has_forgotten(
        &self,
        tx: &mut PersonTx<'_>,
        since: Timestamp,
        says: impl Fn(&str) -> bool,
    ) -> Result<bool, StoreError> {
        let since = since - CLOCKS_APART;
        for it in self.0.iter().filter(|it| is_sent(it, since) && says(it.body.expose())) {
            if !tx.outbox().owns(it.sid.as_str()).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn is_sent(record: &MessageRecord, since: Timestamp) -> bool {
    record.direction == Direction::Outbound
        && record.error_code.is_none()
        && record.created.is_some_and(|created| created >= since)
}
