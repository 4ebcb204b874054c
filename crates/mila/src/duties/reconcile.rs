//! Finding the messages whose webhook never came. Twilio gives up within 15 seconds, so
//! whatever arrived while no instance answered is only in its list.
//!
//! Everything older than the duty's cursor was compared: it is recorded, or older than it could be
//! answered. The list is read from there on, the oldest first, however many rounds, instances and
//! deaths that takes. The cursor stands before the oldest message that could not be recorded.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_domain::inbound::Kind;
use mila_store::{Arrival, Ingested};

use super::{Failed, Round, backlog};
use crate::clock::sleep_until;
use crate::context::Context;
use crate::intake;
use crate::twilio::{Direction, ListFilter, MessageRecord};

/// How far back messages are looked for: as long as they can still be answered.
const SPAN: Duration = Duration::from_hours(24);

/// What was compared this shortly ago is compared again: Twilio's list lags behind, by how much
/// it does not say, and its clock is not ours.
const OVERLAP: Duration = Duration::from_hours(1);

/// A message may have a webhook on its way for so long: Twilio gives up after 15 s, and the times in
/// its list are cut to whole seconds. The webhook says more than the list does (what is quoted, what is
/// forwarded, the id beside the number), so it is not forestalled.
const WEBHOOK_LIMIT: Duration = Duration::from_secs(16);

/// What became of a part of the list.
#[derive(Default)]
struct Compared {
    /// Messages whose webhook may still come, and what was written after them.
    young: Vec<MessageRecord>,
    /// Messages that were recorded.
    found: usize,
    /// Messages that were not, because whoever wrote them cannot be read.
    skipped: usize,
    /// When the oldest was created that could not be.
    failed_at: Option<Timestamp>,
}

/// Records what the list has and we do not.
pub(super) async fn run(context: &Context, round: Round) -> Result<(), Failed> {
    let oldest = round.began_at - SPAN;
    let mut from = round.held.cursor_at.map_or(oldest, |cursor| cursor - OVERLAP).max(oldest);
    if round.held.cursor_at.is_some_and(|cursor| cursor < oldest) {
        tracing::error!("messages of more than a day ago were not compared, and stay unanswered");
    }
    let ours = context.settings.twilio.from.clone();
    let mut failed_at = None;
    loop {
        let filter = ListFilter { to: Some(ours.clone()), ..ListFilter::since(from) };
        let backlog = backlog::since(context, &filter, from).await?;
        let is_young = |record: &MessageRecord| may_still_come(context, record);
        let compared = compare(context, backlog.messages, oldest, is_young).await?;
        failed_at = failed_at.into_iter().chain(compared.failed_at).min();
        if let Some(last) = compared.young.last() {
            let now = context.clock.now();
            let last = last.created.map_or(now, |created| created.min(now));
            sleep_until(&*context.clock, last + webhook_limit(context)).await;
            let compared = compare(context, compared.young, oldest, |_| false).await?;
            failed_at = failed_at.into_iter().chain(compared.failed_at).min();
        }
        let reached = backlog.goes_on_at.unwrap_or(round.began_at).min(round.began_at);
        let cursor = failed_at.map_or(reached, |failed: Timestamp| failed.min(reached));
        // The overlap may end before the cursor: it goes back for what failed only.
        if failed_at.is_some() || round.held.cursor_at.is_none_or(|before| before < cursor) {
            round.move_cursor(context, cursor).await?;
        }
        match backlog.goes_on_at {
            None => return Ok(()),
            Some(goes_on_at) if goes_on_at <= from => return Err(Failed::Standstill),
            Some(goes_on_at) => from = goes_on_at,
        }
    }
}

/// For how long a webhook may come here. Whoever compares more often wants to know sooner.
fn webhook_limit(context: &Context) -> Duration {
    WEBHOOK_LIMIT.min(context.settings.timing.reconcile + Duration::from_secs(1))
}

/// Whether a message's webhook may still come. One from the future, by our clock, is not waited for.
fn may_still_come(context: &Context, record: &MessageRecord) -> bool {
    let now = context.clock.now();
    record.created.is_some_and(|created| created <= now && now < created + webhook_limit(context))
}

/// Compares messages with ours, in the order they were written, and wakes who works on what was found.
async fn compare(
    context: &Context,
    messages: Vec<MessageRecord>,
    oldest: Timestamp,
    is_young: impl Fn(&MessageRecord) -> bool,
) -> Result<Compared, Failed> {
    let mut compared = Compared::default();
    for record in messages {
        let fresh = record.created.is_none_or(|created| created >= oldest);
        if record.direction != Direction::Inbound
            || !fresh
            || context.store.has_seen(record.sid.as_str()).await?
        {
            continue;
        }
        // What came after it waits with it: they stay in the order they were written.
        if is_young(&record) || !compared.young.is_empty() {
            compared.young.push(record);
            continue;
        }
        match record_unseen(context, &record).await {
            Ok(true) => compared.found += 1,
            Ok(false) => {}
            // Tried again in the next round; whatever came after it is no worse for it.
            Err(Failed::Twilio(error)) => {
                tracing::warn!(sid = %record.sid, %error, "could not look at a message's media");
                let created = Some(record.created.unwrap_or(oldest));
                compared.failed_at = compared.failed_at.into_iter().chain(created).min();
            }
            // What is wrong with one person is no reason to leave the others out. It is compared
            // again until they can be read, as long as it can be answered.
            Err(Failed::Store(error)) if error.damage().is_some() => {
                tracing::warn!(sid = %record.sid, %error, "skipped a message");
                let created = Some(record.created.unwrap_or(oldest));
                compared.failed_at = compared.failed_at.into_iter().chain(created).min();
                compared.skipped += 1;
            }
            Err(error) => return Err(error),
        }
    }
    if compared.found > 0 {
        tracing::warn!(found = compared.found, "recorded messages whose webhook never came");
        context.wake.any();
    }
    if compared.skipped > 0 {
        let skipped = compared.skipped;
        tracing::error!(skipped, "messages cannot be recorded, for their people cannot be read");
    }
    Ok(compared)
}

async fn record_unseen(context: &Context, record: &MessageRecord) -> Result<bool, Failed> {
    let Some(from) = record.from.clone() else { return Ok(false) };
    let medium = match record.media {
        0 => None,
        _ => context.twilio.list_media(&record.sid).await?.into_iter().next(),
    };
    let kind = match (&medium, record.media) {
        (Some(medium), _) => medium.kind.into(),
        // A place, a contact card, a tap: the list does not say.
        (None, 0) if record.body.expose().trim().is_empty() => Kind::Other,
        (None, 0) => Kind::Text,
        (None, _) => Kind::Other,
    };
    let to_transcribe = kind == Kind::Audio && context.speech.is_to_hear();
    let arrival = Arrival {
        provider_id: record.sid.to_string(),
        from,
        scoped_id: None,
        kind,
        text: record.body.clone(),
        reply_to: None,
        medium_id: medium.filter(|_| to_transcribe).map(|medium| medium.sid.to_string()),
        // The list does not tell: it is taken for the person's own, as nearly all messages are.
        forwarded: false,
        since: record.created,
    };
    let ingested = intake::record(context, &arrival).await?;
    Ok(matches!(ingested, Ingested::New { .. }))
}
