//! A send whose outcome is unknown: wait, look for it in Twilio's list, send it again.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_domain::outcome_unknown::{Doubt, Patience, Resolution};
use mila_store::{Claim, Intent, StoreError};

use super::send::{Step, receipt};
use crate::context::Context;
use crate::twilio::{ListFilter, MessageRecord, TwilioError};

/// Pages of Twilio's list looked through at the least for a message whose outcome is unknown: where
/// the list has what was not sent yet, Twilio does not say. Between one person and us, a page of
/// 200 goes back far further than that.
const LOOKUP_PAGES: usize = 5;

/// Most pages that are looked through where those do not reach back to the begin of the send.
const MOST_LOOKUP_PAGES: usize = 50;

/// The pause after a look that did not reach back so far.
const AFTER_CUT_LOOK: Duration = Duration::from_mins(1);

/// Resolves an intent whose send was begun and whose outcome is unknown.
pub(super) async fn resolve(
    context: &Context,
    claim: &Claim,
    intent: &Intent,
) -> Result<Step, StoreError> {
    let timing = &context.settings.timing;
    let patience = Patience { before_first: timing.doubt_after, between: timing.doubt_gap };
    let now = context.clock.now();
    match doubt(intent, now).resolve(now, patience) {
        Resolution::Wait(until) => Ok(Step::Wait(until)),
        Resolution::SendAgain => {
            let mut tx = context.store.guard("send again", claim, None).await?;
            tx.outbox().unsend(intent, now).await?;
            tx.commit().await?;
            tracing::warn!("a message in doubt was not found and is sent again");
            Ok(Step::Went(None))
        }
        Resolution::LookUp => look_up(context, claim, intent).await,
    }
}

fn doubt(intent: &Intent, now: Timestamp) -> Doubt {
    let (lookups, not_before) = (intent.lookups, intent.not_before);
    Doubt { began_at: intent.began_at.unwrap_or(now), lookups, not_before }
}

/// Looks for the message in Twilio's list, by the digest of its body, where it was sent to and
/// since it was begun.
async fn look_up(context: &Context, claim: &Claim, intent: &Intent) -> Result<Step, StoreError> {
    let mut tx = context.store.guard("look up", claim, None).await?;
    let to = tx.outbox().sent_to(intent).await?;
    let now = context.clock.now();
    let mut doubt = doubt(intent, now);
    if doubt.began_at > now {
        // By a clock that was wrong; what came before it came by one that was right.
        let before = tx.outbox().came_before(intent, now).await?;
        doubt.began_at = before.unwrap_or(doubt.began_at);
    }
    drop(tx);
    let filter = ListFilter {
        to: Some(to),
        page_size: Some(200),
        // Whoever sent it: the operator may go on with another sender meanwhile.
        // No date: Twilio filters by the day of sending, which a queued message lacks.
        ..ListFilter::default()
    };
    let listed = match list(context, &filter, doubt).await {
        Ok(listed) => listed,
        Err(error) => {
            tracing::warn!(%error, "a message in doubt could not be looked up");
            return Ok(Step::Wait(context.clock.now() + context.settings.timing.doubt_gap));
        }
    };
    let mut tx = context.store.guard("looked up", claim, None).await?;
    for record in &listed.messages {
        let same = match &intent.body_digest {
            Some(digest) => *digest == context.store.body_digest(record.body.expose()),
            // A voice has no words; and a lane has one intent in doubt at a time.
            None => record.media > 0,
        };
        let since = record.created.zip(listed.earliest).is_none_or(|(at, earliest)| at >= earliest);
        if same && since && !tx.outbox().owns(record.sid.as_str()).await? {
            drop(tx);
            context.metrics.sent(intent.cause(), context.clock.now());
            let left = receipt(context, claim, intent.id, record.sid.as_str()).await?;
            return Ok(Step::Went(Some(left)));
        }
    }
    let now = context.clock.now();
    if listed.has_unread && !doubt.counts_what_is_unread(now) {
        tracing::warn!("a message in doubt may be one that cannot be read");
        return Ok(Step::Wait(now + context.settings.timing.doubt_gap));
    }
    if let Some(error) = listed.cut {
        // Not to be found in a part of the list is no reason to send it again.
        tracing::error!(%error, "a message in doubt cannot be looked up");
        return Ok(Step::Wait(context.clock.now() + AFTER_CUT_LOOK));
    }
    // The next look lies its gap after the end of this one, whoever makes it.
    tx.outbox().looked_up(intent, context.clock.now() + context.settings.timing.doubt_gap);
    tx.commit().await?;
    Ok(Step::Went(None))
}

/// What was listed of what we sent to a person.
struct Listed {
    messages: Vec<MessageRecord>,
    /// What is older was there before the send began.
    earliest: Option<Timestamp>,
    /// Whether something of that time cannot be read.
    has_unread: bool,
    /// Why that does not reach back to the begin of the send.
    cut: Option<TwilioError>,
}

/// The list back to the begin of a send, or to its end where that is not known.
async fn list(context: &Context, filter: &ListFilter, doubt: Doubt) -> Result<Listed, TwilioError> {
    let mut pages = context.twilio.pages(filter, MOST_LOOKUP_PAGES);
    let (messages, earliest, has_unread, cut) = (Vec::new(), None, false, None);
    let mut listed = Listed { messages, earliest, has_unread, cut };
    for read in 1.. {
        match pages.next().await {
            Ok(Some(page)) => listed.messages.extend(page),
            Ok(None) => break,
            Err(cut @ TwilioError::Endless { .. }) => {
                listed.cut = Some(cut);
                break;
            }
            Err(error) => return Err(error),
        }
        if read == 1 {
            let now = context.clock.now();
            let ahead = |date: Timestamp| date.as_micros().saturating_sub(now.as_micros());
            listed.earliest = doubt.earliest(pages.date().map(ahead), now);
        }
        let before_it = |earliest| pages.are_before(earliest);
        if read >= LOOKUP_PAGES && listed.earliest.is_some_and(before_it) {
            break;
        }
    }
    listed.has_unread = pages.have_unread_since(listed.earliest);
    Ok(listed)
}
