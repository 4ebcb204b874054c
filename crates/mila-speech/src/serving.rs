//! The loop that answers requests.

use std::io::{Read, Write};

use mila_speech_protocol::{Missing, Ready, Reply, Request, frame};

use crate::{Engine, Failure, Trouble};

/// Says what it can do and which walls around it are missing, then answers request after request until the input ends.
///
/// # Errors
/// [`Trouble`]: the request at hand has no answer.
pub fn serve(
    engine: &mut Engine,
    missing: Vec<Missing>,
    requests: &mut impl Read,
    replies: &mut impl Write,
) -> Result<(), Trouble> {
    let ready = Ready { missing, ..engine.ready() };
    frame::write(replies, &Reply::Ready(ready), &[])?;
    while let Some((request, body)) = frame::read(requests)? {
        let (reply, recording) = answer(engine, &request, &body)?;
        frame::write(replies, &reply, &recording)?;
    }
    Ok(())
}

fn answer(
    engine: &mut Engine,
    request: &Request,
    body: &[u8],
) -> Result<(Reply, Vec<u8>), Trouble> {
    match request {
        Request::Hear(wanted) => match engine.hear(wanted, body) {
            Ok(transcript) => Ok((Reply::Transcript(transcript), vec![])),
            Err(Failure::Refused(why)) => Ok((Reply::NotTranscribed(why), vec![])),
            Err(Failure::Trouble(trouble)) => Err(trouble),
        },
        Request::Speak(wanted) => match engine.speak(wanted) {
            Ok((spoken, recording)) => Ok((Reply::Spoken(spoken), recording)),
            Err(Failure::Refused(why)) => Ok((Reply::NotSynthesized(why), vec![])),
            Err(Failure::Trouble(trouble)) => Err(trouble),
        },
    }
}
