//! A speech program for tests: it speaks the protocol and hears what is written in a recording.
//!
//! A recording looks like the beginning of an Ogg file of Opus, and then has a line of JSON that
//! says what is to come of it:
//! `{"says": "hello", "language": "en"}`, `{"deaf": "no_speech"}`, `{"dies": true}` or
//! `{"hangs": true}`; with `"until": "path"` it first waits for that file. `doubtful` are words of
//! which the program is not sure, `unsure_of_language` says that of the language; `{languages}` in its words are those that
//! the speaker is known to use. What it speaks has the same form. Anything else is a broken file, as it would be to the real program.

use std::io::{self, Write};

use mila_speech_protocol::frame::{self, FrameError};
use mila_speech_protocol::{
    Container, Hear, Loss, NotSynthesized, NotTranscribed, Passage, Ready, Reply, Request, Speak,
    Spoken, Transcript, VERSION,
};
use serde::Deserialize;

/// How a recording begins: the places of its page's and stream's names are right.
const BEGINNING: &[u8] = b"OggS\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0OpusHead";

const SPEAKS: [&str; 6] = ["en", "es", "fr", "it", "pt", "hi"];

/// What is written in a recording.
#[derive(Deserialize)]
struct Script {
    says: Option<String>,
    language: Option<String>,
    #[serde(default)]
    unsure_of_language: bool,
    #[serde(default)]
    doubtful: Vec<String>,
    deaf: Option<NotTranscribed>,
    until: Option<std::path::PathBuf>,
    #[serde(default)]
    dies: bool,
    #[serde(default)]
    hangs: bool,
}

fn main() -> Result<(), FrameError> {
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let speaks = SPEAKS.map(str::to_owned).to_vec();
    let ready = Ready { protocol: VERSION, hears: true, speaks, missing: vec![] };
    frame::write(&mut output, &Reply::Ready(ready), &[])?;
    while let Some((request, body)) = frame::read(&mut input)? {
        match request {
            Request::Hear(hear) => answer_hearing(&mut output, &hear, &body)?,
            Request::Speak(speak) => answer_speaking(&mut output, &speak)?,
        }
    }
    Ok(())
}

fn answer_hearing(output: &mut impl Write, hear: &Hear, body: &[u8]) -> Result<(), FrameError> {
    let reply = match body.strip_prefix(BEGINNING) {
        None => Reply::NotTranscribed(NotTranscribed::Format(Container::Unknown)),
        Some(script) => match serde_json::from_slice::<Script>(script) {
            Err(_) => Reply::NotTranscribed(NotTranscribed::Broken),
            Ok(script) => act(script, hear),
        },
    };
    frame::write(output, &reply, &[])
}

fn act(script: Script, hear: &Hear) -> Reply {
    while script.until.as_ref().is_some_and(|path| !path.exists()) {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    if script.dies {
        std::process::abort();
    }
    if script.hangs {
        // Until it is killed.
        loop {
            std::thread::park();
        }
    }
    if let Some(why) = script.deaf {
        return Reply::NotTranscribed(why);
    }
    let Some(says) = script.says else { return Reply::NotTranscribed(NotTranscribed::NoSpeech) };
    let spoken = script.language.or_else(|| hear.languages.first().cloned());
    let known = if hear.languages.is_empty() { "none".into() } else { hear.languages.join(" ") };
    let passages = says
        .replace("{languages}", &known)
        .split_inclusive(' ')
        .map(|word| Passage {
            doubtful: script.doubtful.iter().any(|doubted| word.trim() == doubted),
            text: word.to_owned(),
        })
        .collect();
    let language = spoken.unwrap_or_else(|| "en".to_owned());
    let sure_of_language = !script.unsure_of_language;
    let losses = if sure_of_language { vec![] } else { vec![Loss::Language] };
    Reply::Transcript(Transcript { passages, language, sure_of_language, losses, length_ms: 2000 })
}

fn answer_speaking(output: &mut impl Write, speak: &Speak) -> Result<(), FrameError> {
    if !SPEAKS.contains(&speak.language.as_str()) {
        return frame::write(output, &Reply::NotSynthesized(NotSynthesized::Language), &[]);
    }
    let script = serde_json::json!({ "says": speak.text, "language": speak.language });
    let ogg = [BEGINNING, script.to_string().as_bytes()].concat();
    frame::write(output, &Reply::Spoken(Spoken { length_ms: 2000 }), &ogg)
}
