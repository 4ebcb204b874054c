//! Voice messages, from the webhook to the last byte of audio that is gone.

use std::time::Duration;

use mila_stage::{Heard, Phone};
use serde_json::{Value, json};

use crate::world::{PATIENCE, World, heard, on_both};

/// How a recording of the speech twin begins.
const BEGINNING: &[u8] = b"OggS\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0OpusHead";

/// A recording for the speech twin, which makes of it what the script says.
#[expect(clippy::needless_pass_by_value, reason = "a literal each time")]
fn scripted(script: Value) -> Vec<u8> {
    [BEGINNING, script.to_string().as_bytes()].concat()
}

/// A recording of these words, in English.
pub(crate) fn recording(words: &str) -> Vec<u8> {
    scripted(json!({ "says": words, "language": "en" }))
}

/// Somebody says this to their phone; the id of the message.
pub(crate) async fn says_aloud(phone: &Phone, words: &str) -> String {
    phone.says_media("audio/ogg", recording(words)).await.sid
}

/// What was spoken in the message, word for word.
pub(crate) fn spoken(heard: &Heard) -> Option<String> {
    let recording = heard.recording.as_ref()?;
    assert_eq!(recording.content_type, "audio/ogg");
    let script: Value = serde_json::from_slice(recording.bytes.strip_prefix(BEGINNING)?).unwrap();
    Some(script["says"].as_str().unwrap().to_owned())
}

/// Waits until something holds that the stage or the file system shows.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let held = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, held).await.is_ok(), "in time: {what}");
}

impl World {
    /// Waits until no audio is left anywhere: neither at Twilio nor in our files.
    async fn until_no_audio_is_left(&self) {
        until("no audio at Twilio", || self.stage().media().is_empty()).await;
        until("no file of a voice", || self.voice_files().is_empty()).await;
    }

    fn voice_files(&self) -> Vec<std::path::PathBuf> {
        let files = std::fs::read_dir(self.place.folder.path().join("voice")).unwrap();
        files.map(|file| file.unwrap().path()).collect()
    }
}

/// What the first voice note begins with.
pub(crate) const DISCLOSURE: &str = "This is Mila, an AI assistant.";

on_both! {
    /// Promises M3, M4, D3 and R2 in one dialogue.
    async fn a_voice_message_is_heard_answered_aloud_and_gone(world: World) {
        world.welcome(&world.dana).await;
        says_aloud(&world.dana, "what is the time").await;
        heard(&world.dana, 3).await;
        let asked = world.stage().claude().requests().pop().unwrap();
        let last = asked["messages"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["content"][0]["text"], "[Voice message]\nwhat is the time");
        until("the voice arrives", || world.dana.heard()[2].recording.is_some()).await;
        let answer = world.dana.heard()[2].clone();
        assert_eq!(answer.text, "", "the voice says everything");
        let expected = format!("{DISCLOSURE} You said: Voice message what is the time.");
        assert_eq!(spoken(&answer).unwrap(), expected);
        world.until_no_audio_is_left().await;

        says_aloud(&world.dana, "thank you").await;
        until("a second voice", || world.dana.heard().len() == 4).await;
        until("it arrives", || world.dana.heard()[3].recording.is_some()).await;
        let again = spoken(&world.dana.heard()[3]).unwrap();
        assert!(!again.contains(DISCLOSURE), "said once: {again}");
    }
}
