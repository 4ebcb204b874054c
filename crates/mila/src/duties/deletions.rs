//! Deleting messages at Twilio: a queue with retries, which knows no people.
//!
//! By a clock that is not believed nothing is deleted but audio, which is to go within a day whatever
//! the time is (promise R2): of this run by the monotonic clock, which our own goes on by; of a run
//! before this one as soon as the clock has not been mended within a minute of the start.

use std::time::Duration;

use mila_domain::{Timestamp, retry};
use mila_store::{Deletion, StoreError};

use super::Failed;
use crate::context::Context;
use crate::instance::Standing;
use crate::twilio::{MessageSid, TwilioError};

/// So long nobody else takes what is being deleted. Short, for if this instance dies over it, what
/// was to go stays until then; whoever comes second finds nothing, which is as good.
const LEASE: Duration = Duration::from_secs(30);

/// Longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_hours(6);

/// The same where audio is to go within the day.
const LONGEST_PAUSE_WITH_AUDIO: Duration = Duration::from_mins(5);

/// Twilio may refuse to delete a message that is not final, in rare cases for 14 days
/// (support article "Deleting messages, message media or message bodies").
const PATIENCE: Duration = Duration::from_hours(14 * 24);

/// Deletes what is due.
pub(super) async fn run(context: &Context) -> Result<(), Failed> {
    loop {
        let now = context.clock.now();
        let taken = match context.heartbeat.clock() {
            Standing::Believed => context.store.take_deletions(now, now + LEASE).await?,
            _ if context.heartbeat.knows_ages() => {
                context.store.take_audio_deletions(now, now + LEASE).await?
            }
            Standing::Doubted(_) if context.heartbeat.gave_up_ages() => {
                context.store.end_former_audio(context.heartbeat.began_at, now).await?;
                context.audio_done.notify_one();
                context.store.take_audio_deletions(now, now + LEASE).await?
            }
            _ => return Ok(()),
        };
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
