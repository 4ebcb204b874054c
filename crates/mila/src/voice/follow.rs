//! What became of a voice whose status callbacks never came. Twilio fetches it after the receipt,
//! so that whatever keeps us from serving it just then loses the answer, and we may be down for
//! the callback that says so.

use std::sync::Arc;

use mila_store::{Delivered, StoreError};

use crate::clock::sleep_until;
use crate::context::Context;
use crate::news;
use crate::twilio::MessageSid;

/// Follows at every interval, for ever: as long as a send of unknown outcome waits before it is
/// looked up.
pub(crate) async fn run(context: Arc<Context>) {
    loop {
        let next = context.clock.now() + context.settings.timing.doubt_after;
        sleep_until(&*context.clock, next).await;
        if let Err(error) = follow(&context).await {
            tracing::warn!(%error, "could not follow what became of voices");
        }
    }
}

/// Asks Twilio about voices that were to be fetched by now. What she does not answer is asked
/// again in the next round.
async fn follow(context: &Context) -> Result<(), StoreError> {
    let before = context.clock.now() - context.settings.timing.doubt_after * 2;
    for (intent, sid) in context.store.voices_out(before).await? {
        let Ok(sid) = MessageSid::parse(&sid) else { continue };
        let record = match context.twilio.fetch(&sid).await {
            Ok(record) => record,
            Err(error) => {
                tracing::warn!(%intent, %sid, %error, "could not ask what became of a voice");
                continue;
            }
        };
        let report = news::report(&sid, record.status, record.error_code);
        match context.store.report(intent, &report, context.clock.now()).await? {
            Delivered::Resending => {
                tracing::warn!(%intent, code = report.error_code, "a voice failed; its words follow");
            }
            Delivered::Heard => tracing::info!(%intent, "a voice arrived without a callback"),
            _ => continue,
        }
        context.audio_is_done();
        context.wake.notify_one();
    }
    Ok(())
}
