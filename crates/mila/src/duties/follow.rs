//! What became of a voice whose status callbacks never came. Twilio fetches it after the receipt,
//! so that whatever keeps us from serving it just then loses the answer, and we may be down for
//! the callback that says so.

use std::time::Duration;

use mila_domain::{OutboxId, Timestamp};
use mila_store::{Delivered, StoreError, VoiceOut};

use super::{Failed, Round};
use crate::context::Context;
use crate::twilio::MessageSid;
use crate::twilio::delivery_report;

/// After so many intervals without a round nobody has followed.
const MISSED: u32 = 4;

/// Asks Twilio about the voices that are due to be asked about.
pub(super) async fn run(context: &Context, round: Round) -> Result<(), Failed> {
    let (now, every) = (round.began_at, context.settings.timing.doubt_after);
    // When nobody followed for a while, callbacks may be lost as well: everything is due.
    let last = round.held.last_at.filter(|last| now.since(*last) < every * MISSED);
    for out in context.store.voices_out().await? {
        if is_due(out.made_at, last, now, every) {
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
/// be off for a day, and each question costs a request. After an outage everything is due.
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
    match context.store.report(intent, &report, context.clock.now()).await? {
        Delivered::Resending => {
            tracing::warn!(%intent, code = report.cause.code, "a voice failed; its words follow");
        }
        Delivered::VoiceDelivered => tracing::info!(%intent, "a voice arrived without a callback"),
        _ => return Ok(()),
    }
    context.audio_is_done();
    context.wake.any();
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
        assert!(is_due(at(5), None, at(40_000), every), "after an outage");
    }
}
