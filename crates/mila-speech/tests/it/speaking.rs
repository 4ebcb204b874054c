//! Text into recordings, with the real voices and espeak-ng.

use std::io::Cursor;

use mila_speech::{Engine, Failure};
use mila_speech_protocol::{Hear, NotSynthesized, Speak, Spoken};
use ogg::{Packet, PacketReader};

use super::models;

fn speak(
    engine: &mut Engine,
    language: &str,
    text: &str,
) -> Result<(Spoken, Vec<u8>), NotSynthesized> {
    let wanted = Speak { language: language.to_owned(), text: text.to_owned() };
    match engine.speak(&wanted) {
        Ok(spoken) => Ok(spoken),
        Err(Failure::Refused(mute)) => Err(mute),
        Err(Failure::Trouble(trouble)) => panic!("{trouble}"),
    }
}

/// What Opus says of its length, in milliseconds.
fn length_ms(recording: &[u8]) -> u64 {
    let mut reader = PacketReader::new(Cursor::new(recording));
    let packets: Vec<Packet> = std::iter::from_fn(|| reader.read_packet().unwrap()).collect();
    let pre_skip = u16::from_le_bytes([packets[0].data[10], packets[0].data[11]]);
    (packets.last().unwrap().absgp_page() - u64::from(pre_skip)) / 48
}

#[test]
fn what_is_said_is_heard_again_though_one_model_makes_room_for_the_other() {
    let mut engine = Engine::new(models(), 2);
    let (spoken, recording) =
        speak(&mut engine, "en", "The train leaves in seven minutes.").unwrap();
    assert_eq!(u64::from(spoken.length_ms), length_ms(&recording));
    let wanted = Hear { languages: vec!["en".into()], most_seconds: 60 };
    let Ok(transcript) = engine.hear(&wanted, &recording) else { panic!("nothing was heard") };
    let text: String = transcript.passages.iter().map(|passage| passage.text.as_str()).collect();
    let text = text.to_lowercase();
    assert!(text.contains("train leaves in") && text.contains("minutes"), "{text}");
    assert_eq!(transcript.length_ms.abs_diff(spoken.length_ms), 0);
}

#[test]
fn every_language_that_is_offered_can_be_spoken() {
    let mut engine = Engine::new(models(), 2);
    let offered = engine.ready().speaks;
    assert_eq!(offered, ["en", "es", "fr", "it", "pt", "hi"]);
    for language in offered {
        let (spoken, recording) = speak(&mut engine, &language, "Anna, 7.").unwrap();
        assert!((500..5000).contains(&spoken.length_ms), "{language}: {}", spoken.length_ms);
        assert!(recording.starts_with(b"OggS"));
    }
}

#[test]
fn what_cannot_be_said_is_refused_with_its_reason() {
    let mut engine = Engine::new(models(), 2);
    for (language, text, mute) in [
        ("he", "שלום", NotSynthesized::Language),
        ("", "Hello", NotSynthesized::Language),
        ("en", "", NotSynthesized::NoWords),
        ("en", " … 🎉 ?!", NotSynthesized::NoWords),
        ("en", &"a".repeat(601), NotSynthesized::TooMuch),
        ("en", &"77 ".repeat(200), NotSynthesized::TooMuch),
    ] {
        assert_eq!(speak(&mut engine, language, text).err(), Some(mute), "{language}: {text}");
    }
}

#[test]
fn text_is_never_an_order_to_espeak() {
    let mut engine = Engine::new(models(), 2);
    for text in
        ["--version", "-v he", "<speak>Hello</speak>", "[[hEl'oU]] there", "\0Hello\u{1b}[2J"]
    {
        let (spoken, _) = speak(&mut engine, "en", text).unwrap();
        assert!(spoken.length_ms > 400, "{text:?}");
    }
}
