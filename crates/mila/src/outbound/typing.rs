//! The sign that an answer is being written.

use mila_store::InboundMessage;

use crate::context::Context;
use crate::twilio::MessageSid;

/// Shows "typing" on the person's phone. Never holds up the answer, and may fail.
pub(crate) fn show(context: &Context, message: &InboundMessage) {
    let sid = message.provider_id.as_deref();
    let Some(sid) = sid.and_then(|sid| MessageSid::parse(sid).ok()) else { return };
    let twilio = context.twilio.clone();
    tokio::spawn(async move {
        if let Err(error) = twilio.typing(&sid).await {
            tracing::debug!(%sid, %error, "typing was not shown");
        }
    });
}
