//! The loop that answers requests.

use std::io::{Read, Write};

use mila_speech_protocol::embedding::{Embed, MOST_TEXTS, Ready, Reply, VERSION, body};
use mila_speech_protocol::{Missing, frame};

use crate::{Engine, Trouble};

/// Says which model it has and which walls around it are missing, then answers request after
/// request until the input ends.
///
/// # Errors
/// [`Trouble`]: the request at hand has no answer.
pub fn serve(
    engine: &mut Engine,
    missing: Vec<Missing>,
    requests: &mut impl Read,
    replies: &mut impl Write,
) -> Result<(), Trouble> {
    let ready = Ready { protocol: VERSION, model: engine.model(), missing };
    frame::write(replies, &Reply::Ready(ready), &[])?;
    while let Some((Embed { role, texts }, _)) = frame::read(requests)? {
        if texts.len() > MOST_TEXTS {
            return Err(Trouble::TooMany(texts.len()));
        }
        let vectors =
            texts.iter().map(|text| engine.embed(role, text)).collect::<Result<Vec<_>, _>>()?;
        frame::write(replies, &Reply::Embedded, &body(&vectors))?;
    }
    Ok(())
}
