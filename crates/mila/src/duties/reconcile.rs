//! Finding the messages whose webhook never came. Twilio gives up within 15 seconds, so
//! whatever arrived while no instance answered is only in its list.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_store::{Arrival, Ingested};

use super::forget::forget;
use super::{Failed, PAGES};
use crate::clock::sleep_until;
use crate::context::Context;
use crate::intake;
use crate::twilio::{Direction, ListFilter, MessageRecord};

/// How far back messages are looked for: as long as they can still be answered.
const SPAN: Duration = Duration::from_hours(24);

/// Reconciles at once and then at every interval, for ever.
pub(crate) async fn run(context: Arc<Context>) {
    loop {
        match reconcile(&context).await {
            Ok(round) => round.tell(),
            Err(error) => tracing::warn!(%error, "could not reconcile"),
        }
        if let Err(error) = forget(&context).await {
            tracing::warn!(%error, "could not forget old digests");
        }
        let next = context.clock.now() + context.settings.timing.reconcile;
        sleep_until(&*context.clock, next).await;
    }
}

/// What a round has done.
#[derive(Clone, Copy, Debug, Default)]
struct Round {
    /// Messages that were recorded.
    found: usize,
    /// Messages that were not, because whoever wrote them cannot be read.
    skipped: usize,
}

impl Round {
    fn tell(self) {
        let Self { found, skipped } = self;
        if found > 0 {
            tracing::warn!(found, "recorded messages whose webhook never came");
        }
        if skipped > 0 {
            tracing::error!(
                skipped,
                "messages cannot be recorded, for their people cannot be read"
            );
        }
    }
}

async fn reconcile(context: &Context) -> Result<Round, Failed> {
    let now = context.clock.now();
    let since = now - SPAN;
    let ours = context.settings.twilio.from.clone();
    let filter = ListFilter { to: Some(ours), ..ListFilter::since(since) };
    let mut listing = context.twilio.list(&filter, PAGES).await?;
    // Twilio lists the newest first; they are recorded in the order they were written.
    listing.messages.reverse();
    let mut round = Round::default();
    for record in &listing.messages {
        let fresh = record.created.is_none_or(|created| created >= since);
        if record.direction != Direction::Inbound || !fresh {
            continue;
        }
        match record_unseen(context, record).await {
            Ok(true) => round.found += 1,
            Ok(false) => {}
            // Tried again in the next round; whatever came after it is no worse for it.
            Err(Failed::Twilio(error)) => {
                tracing::warn!(sid = %record.sid, %error, "could not look at a message's media");
            }
            // What is wrong with one person is no reason to leave the others out.
            Err(Failed::Store(error)) if error.damage().is_some() => {
                tracing::warn!(sid = %record.sid, %error, "skipped a message");
                round.skipped += 1;
            }
            Err(error) => return Err(error),
        }
    }
    if round.found > 0 {
        context.wake.notify_one();
    }
    Ok(round)
}

async fn record_unseen(context: &Context, record: &MessageRecord) -> Result<bool, Failed> {
    if context.store.has_seen(record.sid.as_str()).await? {
        return Ok(false);
    }
    let Some(from) = record.from.clone() else { return Ok(false) };
    let medium = match record.media {
        0 => None,
        _ => context.twilio.list_media(&record.sid).await?.into_iter().next(),
    };
    let kind = match (&medium, record.media) {
        (Some(medium), _) => medium.kind.into(),
        (None, 0) => Kind::Text,
        (None, _) => Kind::Other,
    };
    let to_transcribe = kind == Kind::Audio && context.speech.can_hear();
    let arrival = Arrival {
        provider_id: record.sid.to_string(),
        from,
        scoped_id: None,
        kind,
        text: record.body.clone(),
        reply_to: None,
        medium_id: medium.filter(|_| to_transcribe).map(|medium| medium.sid.to_string()),
        since: record.created,
    };
    let ingested = intake::record(context, &arrival).await?;
    Ok(matches!(ingested, Ingested::New { .. }))
}
