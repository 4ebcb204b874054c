//! Deleting messages at Twilio: a queue with retries, which knows no people.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::{Timestamp, retry};
use mila_store::{Deletion, StoreError};

use crate::clock::sleep_until;
use crate::context::Context;
use crate::metrics::Chore;
use crate::twilio::{MessageSid, TwilioError};

/// So long nobody else takes what this instance is deleting. Short, for if it dies over it, what was
/// to go stays until then; whoever comes second finds nothing, which is as good.
const LEASE: Duration = Duration::from_secs(30);

/// Longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_hours(6);

/// The same where audio is to go within the day.
const LONGEST_PAUSE_WITH_AUDIO: Duration = Duration::from_mins(5);

/// Twilio may refuse to delete a message that is not final, in rare cases for 14 days
/// (support article "Deleting messages, message media or message bodies").
const PATIENCE: Duration = Duration::from_hours(14 * 24);

/// Deletes what is due, at once, then at every interval and when there is something new.
pub(crate) async fn run(context: Arc<Context>) {
    loop {
        let deleted = delete_due(&context).await;
        let next = context.clock.now() + context.settings.timing.delete;
        match deleted {
            Ok(()) => context.metrics.done(Chore::Deletions, next),
            Err(error) => {
                tracing::warn!(%error, "could not look for what is to be deleted at Twilio");
            }
        }
        tokio::select! {
            () = context.deletable.notified() => {}
            () = sleep_until(&*context.clock, next) => {}
        }
    }
}

async fn delete_due(context: &Context) -> Result<(), StoreError> {
    loop {
        let now = context.clock.now();
        let taken = context.store.take_deletions(now, now + LEASE).await?;
        if taken.is_empty() {
            return Ok(());
        }
        for deletion in taken {
            delete(context, &deletion).await?;
        }
    }
}

async fn delete(context: &Context, deletion: &Deletion) -> Result<(), StoreError> {
    let sid = &deletion.provider_id;
    // An id that is none of Twilio's names nothing there.
    let Ok(parsed) = MessageSid::parse(sid) else { return context.store.deleted(sid).await };
    match context.twilio.delete(&parsed).await {
        Ok(()) => {
            tracing::info!(sid, "deleted a message at Twilio");
            context.store.deleted(sid).await
        }
        Err(error) => {
            if deletion.audio && error == TwilioError::TooEarly {
                delete_media(context, &parsed).await;
            }
            later(context, deletion, &error).await
        }
    }
}

/// The message is not final, a phone that is off for example; its audio may go before it.
async fn delete_media(context: &Context, message: &MessageSid) {
    let deleted = async {
        for medium in context.twilio.list_media(message).await? {
            context.twilio.delete_media(message, &medium.sid).await?;
        }
        Ok::<_, TwilioError>(())
    };
    if let Err(error) = deleted.await {
        tracing::debug!(sid = %message, %error, "audio of a message is not yet deleted at Twilio");
    }
}

async fn later(
    context: &Context,
    deletion: &Deletion,
    error: &TwilioError,
) -> Result<(), StoreError> {
    let (sid, attempts) = (&deletion.provider_id, deletion.attempts);
    let now = context.clock.now();
    if error.is_operators() {
        tracing::warn!(sid, attempts, %error, "Twilio does not let us delete a message");
    } else if now.since(deletion.since) > PATIENCE {
        tracing::error!(sid, attempts, %error, "a message cannot be deleted at Twilio");
    } else {
        tracing::debug!(sid, attempts, %error, "a message is not yet deleted at Twilio");
    }
    let longest = if deletion.audio { LONGEST_PAUSE_WITH_AUDIO } else { LONGEST_PAUSE };
    context.store.delete_again(sid, next_attempt(now, attempts, longest, context)).await
}

/// The pause doubles from the interval on.
fn next_attempt(now: Timestamp, attempts: u32, longest: Duration, context: &Context) -> Timestamp {
    let pause = context.settings.timing.delete * 2_u32.saturating_pow(attempts.min(16));
    now + pause.min(longest) + retry::delay(1, context.store.entropy().jitter())
}
