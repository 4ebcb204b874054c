//! Audio at Twilio that nothing of ours names: what came while Mila was down for longer than it may
//! be kept, and what a restored backup has forgotten.
//!
//! Everything older than the duty's cursor was compared.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::AUDIO_FOR;

use super::backlog::MOST_PAGES;
use super::{Failed, Round};
use crate::context::Context;
use crate::twilio::{ListFilter, MessageRecord};

/// How far back is looked where nothing was compared before: longer than any outage that somebody
/// would sit out.
const FIRST_SPAN: Duration = Duration::from_hours(14 * 24);

/// What was compared this shortly ago is compared again: Twilio lists by the day of sending, which
/// may come hours after a message was made.
const OVERLAP: Duration = Duration::from_hours(24);

/// Has every message deleted that came or went with media longer ago than audio is kept.
pub(super) async fn run(context: &Context, round: Round) -> Result<(), Failed> {
    let until = round.began_at - AUDIO_FOR;
    let from = round.held.cursor_at.map_or(round.began_at - FIRST_SPAN, |cursor| cursor - OVERLAP);
    let ours = context.settings.twilio.from.clone();
    for (to, sender) in [(Some(ours.clone()), None), (None, Some(ours))] {
        let filter = ListFilter { to, from: sender, ..ListFilter::since(from).until(until) };
        let mut pages = context.twilio.pages(&filter, MOST_PAGES);
        while let Some(page) = pages.next().await? {
            remove(context, &page, until).await?;
            if pages.are_before(from) {
                break;
            }
        }
    }
    round.move_cursor(context, until).await
}

/// Has those of a page deleted that are not on the list of deletions already.
async fn remove(context: &Context, page: &[MessageRecord], until: Timestamp) -> Result<(), Failed> {
    let mut found = 0;
    for record in page.iter().filter(|record| record.media > 0) {
        if let Some(since) = record.created.filter(|since| *since <= until) {
            found += usize::from(context.store.delete_stray(record.sid.as_str(), since).await?);
        }
    }
    if found > 0 {
        tracing::warn!(found, "audio that nobody knows is deleted at Twilio");
        context.audio_is_done();
    }
    Ok(())
}
