//! What became of a voice whose status callbacks never came. Twilio fetches it after the receipt,
//! so that whatever keeps us from serving it just then loses the answer, and we may be down for
//! the callback that says so.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::{OutboxId, Timestamp};
use mila_store::{Delivered, StoreError, VoiceOut};

use crate::clock::sleep_until;
use crate::context::Context;
use crate::metrics::Chore;
use crate::twilio::MessageSid;
use crate::twilio::delivery_report;

/// Follows at every interval, for ever: as long as a send of unknown outcome waits before it is
/// looked up.
pub(crate) async fn run(context: Arc<Context>) {
    let every = context.settings.timing.doubt_after;
    let mut last = None;
    loop {
        let now = context.clock.now();
        match follow(&context, last, now).await {
            Ok(()) => context.metrics.done(Chore::Follow, now + every),
            Err(error) => tracing::warn!(%error, "could not follow what became of voices"),
        }
        last = Some(now);
        sleep_until(&*context.clock, now + every).await;
    }
}

/// Asks Twilio about the voices that are due to be asked about.
async fn follow(
    context: &Context,
    last: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), StoreError> {
    for out in context.store.voices_out().await? {
        if is_due(out.made_at, last, now, context.settings.timing.doubt_after) {
            // Whatever is wrong with one is no reason to leave the others out.
            if let Err(error) = ask_about(context, &out).await {
                tracing::warn!(%error, "could not follow what became of a voice");
            }
        }
    }
    Ok(())
}

async fn ask_about(context: &Context, out: &VoiceOut) -> Result<(), StoreError> {
    for (intent, sid) in context.store.sent_voices(out).await? {
        ask(context, intent, &sid).await?;
    }
    Ok(())
}

/// Whether a voice is to be asked about: after two intervals, four, eight and so on. A phone may
/// be off for a day, and each question costs a request. After a start everything is due.
fn is_due(made_at: Timestamp, last: Option<Timestamp>, now: Timestamp, every: Duration) -> bool {
    let doublings =
        |at: Timestamp| (at.since(made_at).as_micros() / every.as_micros()).checked_ilog2();
    let then = last.and_then(doublings);
    doublings(now).is_some_and(|doublings| doublings >= 1 && Some(doublings) != then)
}

async fn ask(context: &Context, intent: OutboxId, sid: &str) -> Result<(), StoreError> {
    let Ok(sid) = MessageSid::parse(sid) else { return Ok(()) };
    let record = match context.twilio.fetch(&sid).await {
        Ok(record) => record,
        Err(error) => {
            tracing::warn!(%intent, %sid, %error, "could not ask what became of a voice");
            return Ok(());
        }
    };
    let report = delivery_report::report(&sid, record.status, record.error_code);
    let delivered = context.store.report(intent, &report, context.clock.now()).await?;
    context.metrics.reported(delivery_report::error(&report));
    match delivered {
        Delivered::Resending => {
            tracing::warn!(%intent, code = report.error_code, "a voice failed; its words follow");
        }
        Delivered::VoiceDelivered => tracing::info!(%intent, "a voice arrived without a callback"),
        _ => return Ok(()),
    }
    context.audio_is_done();
    context.wake.notify_one();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_asked_ever_more_rarely_and_never_missed() {
        let every = Duration::from_secs(15);
        let at = |seconds: i64| Timestamp::from_micros(seconds * 1_000_000);
        // Rounds take a little longer than they should.
        let rounds: Vec<_> = (0..5000).map(|round| at(round * 17)).collect();
        let due = |pair: &[Timestamp]| is_due(at(5), Some(pair[0]), pair[1], every);
        let asked = rounds.windows(2).filter(|pair| due(pair)).count();
        assert_eq!(asked, 12, "in a day");
        assert!(!is_due(at(5), None, at(20), every), "it is being fetched");
        assert!(is_due(at(5), None, at(40_000), every), "after a start");
    }
}
