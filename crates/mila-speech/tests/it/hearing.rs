//! What is heard, and what is not: with the real models.

use mila_speech::hearing::pauses;
use mila_speech::hearing::recogniser::Recogniser;
use mila_speech::{Engine, Failure};
use mila_speech_protocol::{Hear, Loss, NotTranscribed, Transcript};

use crate::RECOGNISER;
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
}

#[test]
fn the_languages_of_the_speaker_are_no_fence() {
    let transcript = hear(&mut engine(), &speech("es", SPANISH), &["en", "he"]).unwrap();
    assert!(transcript.sure_of_language && transcript.losses.is_empty(), "{transcript:?}");
    assert_eq!(transcript.language, "es");
    assert!(text(&transcript).to_lowercase().contains("trabaja"), "{transcript:?}");
}

#[test]
fn each_portion_is_heard_in_its_own_language() {
    let english = speech("en", ENGLISH);
    let spanish = speech("es", SPANISH);
    let sound = [english, silence(2.0), spanish].concat();
    let text = text(&hear(&mut engine(), &sound, &["en"]).unwrap()).to_lowercase();
    assert!(text.contains("sister") && text.contains("trabaja"), "{text}");
}

/// Sixteen seconds.
const ENGLISH: &str = "Please call my sister tomorrow at noon. She wanted to know when the train \
    leaves, and whether there is still room for two bicycles. Then buy some milk and bread, and do \
    not forget to write to the doctor about the appointment on Thursday morning.";

/// A word in a language that the model hardly knows: whatever it is taken for, nobody is told that
/// it was English, or any other that it was not.
#[test]
fn a_language_that_cannot_be_told_is_not_made_up() {
    let mut engine = engine();
    for (language, word) in
        [("pl", "Szczęśliwego"), ("ka", "გამარჯობა"), ("eu", "Egun on"), ("am", "ሰላም")]
    {
        match hear(&mut engine, &speech(language, word), &["en", "he"]) {
            Ok(heard) => {
                let marked = heard.passages.iter().all(|passage| passage.doubtful);
                let unsure = !heard.sure_of_language && heard.losses.contains(&Loss::Language);
                assert!(heard.language == language || (marked && unsure), "{language}: {heard:?}");
            }
            Err(why) => assert!(
                matches!(
                    why,
                    NotTranscribed::UnclearLanguage
                        | NotTranscribed::Unclear
                        | NotTranscribed::NoSpeech
                ),
                "{language}: {why:?}"
            ),
        }
    }
}

#[test]
fn an_ordinary_note_is_looked_at_once() {
    let said = speech("en", "Please call my sister tomorrow at noon, and buy some milk.");
    let mut recogniser = Recogniser::load(&crate::models_directory().join(RECOGNISER), 2).unwrap();
    let everything = vec![1.0; said.len().div_ceil(512)];
    let parts = pauses::parts(&everything, said.len(), &[], &[]);
    for known in [vec![], vec!["en".to_owned()], vec!["he".to_owned(), "en".to_owned()]] {
        let before = recogniser.encoded();
        recogniser.hear(&parts, &said, &known).unwrap();
        assert_eq!(recogniser.encoded() - before, 1, "{known:?}");
    }
}

/// As a phone records somebody across the room: by its highest peak, in dB under full scale.
#[test]
fn a_quiet_voice_is_heard_like_a_loud_one() {
    let said =
        speech("en", "Please call my sister tomorrow at noon. Then buy some milk and bread.");
    let peak = said.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    let mut engine = engine();
    for decibels in [-24, -36, -42, -50] {
        let gain = 10.0_f32.powf(decibels as f32 / 20.0) / peak;
        let quiet = said.iter().map(|sample| sample * gain).collect::<Vec<_>>();
        let heard = text(&hear(&mut engine, &quiet, &["en"]).unwrap()).to_lowercase();
        for word in ["call", "sister", "tomorrow", "noon", "buy", "milk", "bread"] {
            assert!(heard.contains(word), "{decibels}: {heard}");
        }
    }
}

#[test]
fn a_voice_that_overdrives_the_microphone_is_heard() {
    let said =
        speech("en", "Please call my sister tomorrow at noon. Then buy some milk and bread.");
    let driven = said.iter().map(|sample| (sample * 12.0).clamp(-1.0, 1.0)).collect::<Vec<_>>();
    let heard = text(&hear(&mut engine(), &driven, &["en"]).unwrap()).to_lowercase();
    for word in ["call", "sister", "noon", "milk", "bread"] {
        assert!(heard.contains(word), "{heard}");
    }
}

#[test]
fn a_joined_recording_is_heard_and_what_is_lost_in_it_is_marked() {
    let note = |text: &str| Note::of(&speech("en", text));
    let first = note("Call my sister tomorrow.").file();
    let last = Note { serial: 3, ..note("Then buy some milk.") }.file();
    let other = Note { serial: 2, head: b"\x01vorbis".to_vec(), ..note("and my brother") }.file();
    let wanted = Hear { languages: vec!["en".to_owned()], most_seconds: 600 };
    let hear = |file: &[u8]| match engine().hear(&wanted, file) {
        Ok(heard) => heard,
        Err(failure) => panic!("{failure:?}"),
    };
    let whole = hear(&[first.clone(), last.clone()].concat());
    let said = whole.text().to_lowercase();
    assert!(said.contains("sister") && said.contains("milk"), "{said}");
    assert!(whole.losses.is_empty() && !said.contains('…'), "{said}");
    let spanish = Note { serial: 5, ..Note::of(&speech("es", SPANISH)) }.file();
    let both = hear(&[spanish, first.clone()].concat()).text().to_lowercase();
    assert!(both.contains("trabaja") && both.contains("sister"), "each in its language: {both}");
    let gapped = hear(&[first, other, last].concat());
    let said = gapped.text().to_lowercase();
    let [sister, mark, milk] = ["sister", "…(?)", "milk"].map(|it| said.find(it));
    assert!(sister.is_some() && sister < mark && mark < milk, "{said}");
    assert_eq!(gapped.losses, [Loss::Sound]);
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
