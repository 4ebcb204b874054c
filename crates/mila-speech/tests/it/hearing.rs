//! What is heard, and what is not: with the real models.

use mila_speech::{Engine, Failure};
use mila_speech_protocol::{Hear, NotTranscribed, Transcript};

use crate::notes::Note;
use crate::sounds::{music, pink_noise, silence, speech, tone, white_noise};

fn hear(
    engine: &mut Engine,
    sound: &[f32],
    languages: &[&str],
) -> Result<Transcript, NotTranscribed> {
    let languages = languages.iter().map(|language| (*language).to_owned()).collect();
    let wanted = Hear { languages, most_seconds: 600 };
    engine.hear(&wanted, &Note::of(sound).file()).map_err(|failure| match failure {
        Failure::Refused(deaf) => deaf,
        Failure::Trouble(trouble) => panic!("{trouble}"),
    })
}

fn text(transcript: &Transcript) -> String {
    transcript.passages.iter().map(|passage| passage.text.as_str()).collect()
}

fn engine() -> Engine {
    Engine::new(crate::models(), 2)
}

#[test]
fn sounds_that_are_no_speech_have_no_text() {
    let mut engine = engine();
    let sounds = [
        ("silence", silence(5.0)),
        ("long silence", silence(90.0)),
        ("quiet white noise", white_noise(0.05, 5.0)),
        ("loud white noise", white_noise(0.9, 5.0)),
        ("quiet pink noise", pink_noise(0.1, 5.0)),
        ("loud pink noise", pink_noise(1.0, 5.0)),
        ("a low tone", tone(110.0, 5.0)),
        ("a high tone", tone(3000.0, 5.0)),
        ("music", music(10.0)),
    ];
    for (name, sound) in sounds {
        let transcript = hear(&mut engine, &sound, &["en"]);
        assert_eq!(transcript.err(), Some(NotTranscribed::NoSpeech), "{name}");
    }
}

#[test]
fn what_is_said_is_heard_in_a_known_language() {
    let said = speech("en", "Please call my sister tomorrow at noon.");
    let transcript = hear(&mut engine(), &said, &["en"]).unwrap();
    assert_eq!(transcript.language, "en");
    let text = text(&transcript).to_lowercase();
    assert!(text.contains("sister") && text.contains("tomorrow"), "{text}");
    assert!(!text.starts_with(' '), "{text}");
    let length = u32::try_from(said.len() / 16).unwrap();
    assert!(transcript.length_ms.abs_diff(length) <= 1, "{} {length}", transcript.length_ms);
}

/// Spanish that is understood when a machine reads it.
const SPANISH: &str = "Buenos días. Mi hermana vive en Madrid y trabaja en un banco.";

#[test]
fn the_language_is_found_among_those_of_the_speaker() {
    let said = speech("es", SPANISH);
    let mut engine = engine();
    assert_eq!(hear(&mut engine, &said, &["en", "es"]).unwrap().language, "es");
    assert_eq!(hear(&mut engine, &said, &[]).unwrap().language, "es");
    // Whatever is made of it then, it is one of theirs.
    if let Ok(transcript) = hear(&mut engine, &said, &["de", "en"]) {
        assert!(["de", "en"].contains(&transcript.language.as_str()), "{}", transcript.language);
    }
}

#[test]
fn a_language_that_it_clearly_is_not_is_not_believed() {
    let transcript = hear(&mut engine(), &speech("es", SPANISH), &["en"]).unwrap();
    assert_eq!(transcript.language, "es");
    assert!(text(&transcript).to_lowercase().contains("trabaja"), "{transcript:?}");
}

#[test]
fn pauses_and_silence_around_take_no_words_away() {
    let one = speech("en", "Call my sister.");
    let two = speech("en", "Buy some milk.");
    let sound = [silence(8.0), one, silence(15.0), two, silence(20.0)].concat();
    let transcript = hear(&mut engine(), &sound, &["en"]).unwrap();
    let text = text(&transcript).to_lowercase();
    assert!(text.contains("sister") && text.contains("milk"), "{text}");
    assert!(text.len() < 60, "nothing is made up: {text}");
}

#[test]
fn noise_around_words_adds_none() {
    let one = speech("en", "Call my sister tomorrow.");
    let sound = [white_noise(0.02, 6.0), one, pink_noise(0.05, 12.0)].concat();
    let text = text(&hear(&mut engine(), &sound, &["en"]).unwrap()).to_lowercase();
    assert!(text.contains("sister") && text.len() < 60, "{text}");
}
