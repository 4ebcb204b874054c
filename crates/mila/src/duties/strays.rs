//! Audio at Twilio that nothing of ours names: what came while Mila was down for longer than it may
//! be kept, and what a restored backup has forgotten.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::AUDIO_FOR;

use super::{Failed, PAGES};
use crate::clock::sleep_until;
use crate::context::Context;
use crate::metrics::Chore;
use crate::twilio::ListFilter;

/// How far back is looked at the start: longer than any outage that somebody would sit out.
const FIRST_SPAN: Duration = Duration::from_hours(14 * 24);

/// How far back is looked from then on.
const SPAN: Duration = Duration::from_hours(3 * 24);

/// Time between looks: what is younger than this when it becomes a stray is still in time.
const EVERY: Duration = Duration::from_mins(15);

/// Looks at once and then at every interval, for ever.
pub(crate) async fn run(context: Arc<Context>) {
    let mut span = FIRST_SPAN;
    loop {
        let now = context.clock.now();
        match remove(&context, span, now).await {
            Ok(found) => {
                span = SPAN;
                context.metrics.done(Chore::Strays, now + EVERY);
                if found > 0 {
                    tracing::warn!(found, "audio that nobody knows is deleted at Twilio");
                    context.audio_is_done();
                }
            }
            Err(error) => tracing::warn!(%error, "could not look for audio that nobody knows"),
        }
        sleep_until(&*context.clock, now + EVERY).await;
    }
}

/// Has every message deleted that came or went with media longer ago than audio is kept; how many
/// are not on the list of deletions already.
async fn remove(context: &Context, span: Duration, now: Timestamp) -> Result<usize, Failed> {
    let ours = context.settings.twilio.from.clone();
    let mut found = 0;
    for (to, from) in [(Some(ours.clone()), None), (None, Some(ours))] {
        let filter = ListFilter { to, from, ..ListFilter::since(now - span) };
        for record in context.twilio.list(&filter, PAGES).await?.messages {
            let since = record.created.filter(|since| now.since(*since) >= AUDIO_FOR);
            if let Some(since) = since.filter(|_| record.media > 0) {
                found += usize::from(context.store.delete_stray(record.sid.as_str(), since).await?);
            }
        }
    }
    Ok(found)
}
