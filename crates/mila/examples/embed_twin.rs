//! An embedding program for tests: it speaks the protocol, and does what a text tells it to.
//!
//! A text that begins with `dies`, `hangs`, `too few`, `too many`, `narrow` or `nowhere` has that come
//! of it; the vector of any other is as many times its length in letters, negative for a question. Its
//! process id stands in `pid` in the directory of models.

use std::io::{self, Write};
use std::path::PathBuf;

use mila_speech_protocol::embedding::{
    DIMENSIONS, Embed, Ready, Reply, Role, VERSION, Vector, body,
};
use mila_speech_protocol::frame::{self, FrameError};

fn main() -> Result<(), FrameError> {
    // serve --models DIR
    let models = std::env::args_os().nth(3).map(PathBuf::from).unwrap_or_default();
    std::fs::write(models.join("pid"), std::process::id().to_string())?;
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let ready = Ready { protocol: VERSION, model: 7, missing: vec![] };
    frame::write(&mut output, &Reply::Ready(ready), &[])?;
    while let Some((embed, _)) = frame::read::<Embed>(&mut input)? {
        answer(&embed, &mut output)?;
    }
    Ok(())
}

fn answer(embed: &Embed, output: &mut impl Write) -> Result<(), FrameError> {
    let mut vectors: Vec<Vector> =
        embed.texts.iter().map(|text| vector(embed.role, text)).collect();
    let told = |what: &str| embed.texts.iter().any(|text| text.starts_with(what));
    if told("dies") {
        std::process::abort();
    }
    while told("hangs") {
        // Until it is killed.
        std::thread::park();
    }
    if told("too few") {
        vectors.pop();
    }
    if told("too many") {
        vectors.push([1; DIMENSIONS]);
    }
    if told("nowhere") {
        vectors.fill([0; DIMENSIONS]);
    }
    let mut body = body(&vectors);
    if told("narrow") {
        body.pop();
    }
    frame::write(output, &Reply::Embedded, &body)
}

fn vector(role: Role, text: &str) -> Vector {
    let letters = i8::try_from(text.chars().count()).unwrap_or(i8::MAX);
    [if role == Role::Question { -letters } else { letters }; DIMENSIONS]
}
