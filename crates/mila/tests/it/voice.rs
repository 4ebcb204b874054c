//! Voice messages, from the webhook to the last byte of audio that is gone.

use std::time::Duration;

use mila_domain::recording_failure::{Format, RecordingFailure};
use mila_domain::{Language, Tongue};
use mila_stage::claude::Reply;
use mila_stage::{CollectMode, Ending, Fault, Phone, Received, RequestKind, Side, WebhookMode};
use mila_text::Texts;
use mila_text::language::age::AgeQuestion;
use serde_json::{Value, json};

use crate::process::Served;
use crate::world::{Engine, PATIENCE, Place, World, on_both, received};

/// How a recording of the speech twin begins.
const BEGINNING: &[u8] = b"OggS\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0OpusHead";

/// A recording for the speech twin, which makes of it what the script says.
#[expect(clippy::needless_pass_by_value, reason = "a literal each time")]
pub(crate) fn scripted(script: Value) -> Vec<u8> {
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
pub(crate) fn spoken(message: &Received) -> Option<String> {
    let recording = message.recording.as_ref()?;
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
    pub(crate) async fn until_no_audio_is_left(&self) {
        until("no audio at Twilio", || self.stage().media().is_empty()).await;
        until("no file of a voice", || self.voice_files().is_empty()).await;
    }

    /// Waits until so many messages arrived on a phone, the last one with its voice, if it has one.
    pub(crate) async fn until_answered(&self, phone: &Phone, count: usize) -> Received {
        let arrived = |message: &Received| message.media.is_empty() || message.recording.is_some();
        until("an answer", || phone.received().get(count - 1).is_some_and(arrived)).await;
        phone.received()[count - 1].clone()
    }

    /// How often Mila asked for a recording.
    fn fetches(&self) -> usize {
        let exchanges = self.stage().wire().exchanges();
        exchanges.iter().filter(|it| it.method == "GET" && it.path.contains("/Media/")).count()
    }

    /// The address of the last voice that Twilio was asked to fetch.
    fn voice_url(&self) -> String {
        let exchanges = self.stage().wire().exchanges();
        let sends = exchanges.iter().rev().filter(|it| it.path.ends_with("/Messages.json"));
        let urls = sends.filter_map(|it| {
            let form = form_urlencoded::parse(it.request.as_bytes());
            form.into_owned().find(|(name, _)| name == "MediaUrl").map(|(_, url)| url)
        });
        urls.into_iter().next().unwrap()
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
        let answer = world.until_answered(&world.dana, 3).await;
        let asked = world.stage().claude().requests().pop().unwrap();
        let last = asked["messages"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["content"][0]["text"], "[Voice message]\nwhat is the time");
        assert_eq!(answer.text, "", "the voice says everything");
        let expected = format!("{DISCLOSURE} You said: Voice message what is the time.");
        assert_eq!(spoken(&answer).unwrap(), expected);
        world.until_no_audio_is_left().await;

        says_aloud(&world.dana, "thank you").await;
        let again = spoken(&world.until_answered(&world.dana, 4).await).unwrap();
        assert!(!again.contains(DISCLOSURE), "said once: {again}");
        world.until_no_audio_is_left().await;
    }

    async fn each_person_is_answered_as_they_chose(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().script(|_| Reply::text("All is well with the world today."));
        let answered_aloud = async |count, aloud: bool| {
            assert_eq!(world.until_answered(&world.dana, count).await.recording.is_some(), aloud);
        };
        world.dana.says("is all well?").await;
        answered_aloud(3, false).await;
        world.dana.says("voice on").await;
        received(&world.dana, 4).await;
        world.dana.says("is all well?").await;
        // Nothing was heard of this person yet, but the answer is long enough to tell.
        answered_aloud(5, true).await;
        world.dana.says("voice off").await;
        received(&world.dana, 6).await;
        says_aloud(&world.dana, "is all well").await;
        answered_aloud(7, false).await;
        world.until_no_audio_is_left().await;
    }

    async fn what_was_heard_is_shown_to_those_who_want_it_and_doubts_go_to_the_model(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("voice show").await;
        received(&world.dana, 3).await;
        let script = json!({ "says": "call Nora at six", "language": "en", "doubtful": ["Nora"] });
        world.dana.says_media("audio/ogg", scripted(script)).await;
        let all = received(&world.dana, 5).await;
        assert_eq!(all[3], "I heard: call Nora(?) at six");
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(asked.contains("call Nora(?) at six"));
    }

    /// What was taken for a language and may be another is no reason to expect it the next time.
    async fn only_a_language_that_is_sure_is_expected_again(world: World) {
        world.welcome(&world.dana).await;
        for (count, (language, unsure, known)) in [
            ("ru", true, "none"),
            ("es", false, "none"),
            ("fr", false, "es en"),
            ("es", false, "fr es en"),
            ("de", true, "es fr en"),
            ("de", false, "es fr en"),
            ("it", false, "de es fr en"),
            ("it", false, "it de es en"),
        ]
        .into_iter()
        .enumerate()
        {
            let script = json!({ "says": "known: {languages}", "language": language, "unsure_of_language": unsure });
            world.dana.says_media("audio/ogg", scripted(script)).await;
            world.until_answered(&world.dana, count + 3).await;
            let asked = world.stage().claude().requests().pop().unwrap();
            let last = asked["messages"].as_array().unwrap().last().unwrap().clone();
            assert_eq!(last["content"][0]["text"], format!("[Voice message]\nknown: {known}"));
        }
    }

    async fn what_cannot_be_heard_is_told_in_the_right_words(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        let texts = Texts::of(Language::English);
        let format = |name: &str| texts.recording_failure(RecordingFailure::OtherFormat).replace("{format}", name);
        for (count, (deaf, words)) in [
            (json!("no_speech"), texts.recording_failure(RecordingFailure::Silent).to_owned()),
            (json!("too_short"), texts.recording_failure(RecordingFailure::TooShort).to_owned()),
            (json!("too_long"), texts.recording_failure(RecordingFailure::TooLong).to_owned()),
            (json!("broken"), texts.recording_failure(RecordingFailure::Broken).to_owned()),
            (json!("unclear"), texts.recording_failure(RecordingFailure::Unclear).to_owned()),
            (json!("unclear_language"), texts.recording_failure(RecordingFailure::UnclearLanguage).to_owned()),
            (json!("no_model"), texts.recording_failure(RecordingFailure::NotHere).to_owned()),
            (json!({ "format": "m4a" }), format(texts.format(Format::M4a))),
            (json!({ "format": "mp3" }), format(texts.format(Format::Mp3))),
            (json!({ "format": "amr" }), format(texts.format(Format::Amr))),
        ]
        .into_iter()
        .enumerate()
        {
            world.dana.says_media("audio/ogg", scripted(json!({ "deaf": deaf }))).await;
            assert_eq!(received(&world.dana, count + 3).await[count + 2], words, "{deaf}");
        }
        assert_eq!(world.stage().claude().count(), asked, "nothing to think about");
        world.until_no_audio_is_left().await;
    }

    async fn a_recording_that_kills_the_speech_program_harms_nobody(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says_media("audio/ogg", scripted(json!({ "dies": true }))).await;
        let broken = Texts::of(Language::English).recording_failure(RecordingFailure::Broken);
        assert_eq!(received(&world.dana, 3).await[2], broken);
        says_aloud(&world.dana, "still there").await;
        assert!(spoken(&world.until_answered(&world.dana, 4).await).unwrap().contains("still there"));
        world.until_no_audio_is_left().await;
    }

    async fn stop_counts_when_it_is_spoken(world: World) {
        world.welcome(&world.dana).await;
        says_aloud(&world.dana, "Stop.").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|texts| texts.stopped));
        says_aloud(&world.dana, "are you there").await;
        world.until_no_audio_is_left().await;
        world.dana.says("start").await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|texts| texts.started));
    }

    /// Who says STOP while a recording is being heard is not listened to.
    async fn what_is_heard_after_a_stop_is_thrown_away(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("voice show").await;
        received(&world.dana, 3).await;
        let go = world.place.folder.path().join("go");
        let script = json!({ "says": "my secret", "language": "en", "until": go });
        world.dana.says_media("audio/ogg", scripted(script)).await;
        until("the recording is fetched", || world.fetches() > 0).await;
        world.dana.says("stop").await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|texts| texts.stopped));
        std::fs::write(go, b"").unwrap();
        world.until_no_audio_is_left().await;
        world.dana.says("start").await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|texts| texts.started));
        world.dana.says("hello").await;
        let all = received(&world.dana, 6).await;
        assert_eq!(all[5], "You said: hello");
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(!asked.contains("secret") && !all.concat().contains("secret"));
    }

    async fn a_doubtful_stop_is_a_question_and_no_order(world: World) {
        world.welcome(&world.dana).await;
        let script = json!({ "says": "Stop", "language": "en", "doubtful": ["Stop"] });
        world.dana.says_media("audio/ogg", scripted(script)).await;
        world.until_answered(&world.dana, 3).await;
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(asked.contains("Stop(?)"));
    }

    /// Promise R2: also what came while nobody was there to record it.
    async fn a_recording_that_was_missed_for_a_day_is_deleted_at_twilio(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stop().await;
        world.stage().next_webhooks(1, WebhookMode::Miss);
        says_aloud(&world.dana, "is anybody there").await;
        // An hour before the end of its time, and after it.
        world.stage().advance(Duration::from_hours(26));
        world.start().await;
        world.passes(Duration::from_hours(26));
        world.until_no_audio_is_left().await;
        assert_eq!(world.fetches(), 0);
    }

    /// Promise S5: of somebody who did not say to be old enough nothing is heard but what may say it.
    async fn a_newcomers_recording_waits_for_the_yes(world: World) {
        world.stage().claude().script(|_| Reply::text("Nice to hear you."));
        says_aloud(&world.dana, "hello").await;
        received(&world.dana, 1).await;
        assert_eq!(world.fetches(), 0, "not before the answer");
        world.dana.says("yes").await;
        assert!(spoken(&world.until_answered(&world.dana, 2).await).unwrap().contains("Nice to"));
        world.until_no_audio_is_left().await;
    }

    /// What is said after the question may be its answer; what is none has it asked again.
    async fn the_question_about_age_is_answered_aloud(world: World) {
        world.dana.says("Hola").await;
        let first = received(&world.dana, 1).await.remove(0);
        assert!(first.contains("¿tienes 16 años o más?"), "{first}");
        says_aloud(&world.dana, "My son is fifteen.").await;
        let again = AgeQuestion::of(Tongue::Spanish).again;
        assert_eq!(received(&world.dana, 2).await[1], again);
        assert_eq!(world.stage().claude().count(), 0);
        world.stage().claude().script(|_| Reply::text("Nice to hear you."));
        let script = json!({ "says": "Tengo treinta y tres años.", "language": "es" });
        world.dana.says_media("audio/ogg", scripted(script)).await;
        let answered = world.until_answered(&world.dana, 3).await;
        assert!(spoken(&answered).is_some() || !answered.text.is_empty());
        world.until_no_audio_is_left().await;
    }

    /// Words that may have been others answer nothing.
    async fn a_doubtful_age_is_asked_again(world: World) {
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        let script = json!({ "says": "Fifteen", "language": "en", "doubtful": ["Fifteen"] });
        world.dana.says_media("audio/ogg", scripted(script)).await;
        let again = AgeQuestion::of(Tongue::English).again;
        assert_eq!(received(&world.dana, 2).await[1], again);
        assert_eq!(world.people().await, 1, "nobody is let go for it");
    }

    /// Promise R2, by a clock that is moved.
    async fn a_recording_that_is_never_heard_is_gone_within_a_day(world: World) {
        says_aloud(&world.dana, "hello").await;
        received(&world.dana, 1).await;
        world.passes(Duration::from_hours(23));
        assert_eq!(world.stage().media().len(), 1, "it waits for the yes");
        world.passes(Duration::from_mins(45));
        world.until_no_audio_is_left().await;
        assert_eq!(world.fetches(), 0);
        world.dana.says("yes").await;
        let too_late = Texts::of(Language::English).recording_failure(RecordingFailure::TooLate);
        assert_eq!(received(&world.dana, 2).await[1], too_late);
    }

    async fn a_voice_that_is_never_fetched_is_gone_within_a_day(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_collections(1, CollectMode::Held);
        says_aloud(&world.dana, "hello").await;
        until("a file of a voice", || world.voice_files().len() == 1).await;
        received(&world.dana, 3).await;
        world.passes(Duration::from_hours(23));
        assert_eq!(world.voice_files().len(), 1, "it may still be fetched");
        world.passes(Duration::from_mins(45));
        world.passes_until(|| world.voice_files().is_empty()).await;
        world.stage().release();
    }

    async fn a_recording_may_come_late_and_its_storage_may_fail(world: World) {
        world.welcome(&world.dana).await;
        world.stage().fault(RequestKind::Media, Fault::NotThere, 1);
        world.stage().fault(RequestKind::Storage, Fault::AnswerLost, 1);
        says_aloud(&world.dana, "can you hear me").await;
        assert!(spoken(&world.until_answered(&world.dana, 3).await).is_some());
        let exchanges = world.stage().wire().exchanges();
        let storage = exchanges.iter().filter(|it| it.side == Side::Storage);
        assert!(storage.clone().count() >= 2, "it was tried again");
        assert!(storage.clone().all(|it| !it.credentials), "our credentials stay with Twilio");
        world.until_no_audio_is_left().await;
    }

    /// The time of trying counts, not that of waiting.
    async fn a_recording_that_waited_for_the_yes_is_tried_as_long_as_any(world: World) {
        world.stage().claude().script(|_| Reply::text("Nice to hear you."));
        says_aloud(&world.dana, "hello").await;
        received(&world.dana, 1).await;
        world.passes(Duration::from_hours(1));
        world.stage().fault(RequestKind::Storage, Fault::AnswerLost, 1);
        world.dana.says("yes").await;
        let kind = |message: &Received| spoken(message).is_some_and(|it| it.contains("Nice to"));
        until("an answer", || world.dana.received().iter().any(kind)).await;
        // A late receipt may have had the question asked again.
        let before = world.dana.received().len();

        world.stage().fault(RequestKind::Storage, Fault::AnswerLost, 1000);
        says_aloud(&world.dana, "and this").await;
        until("a first try", || world.fetches() >= 3).await;
        world.passes(Duration::from_mins(9));
        until("a second try", || world.fetches() >= 4).await;
        assert_eq!(world.dana.received().len(), before, "it may still come");
        world.passes(Duration::from_mins(2));
        world.passes_until(|| world.dana.received().len() > before).await;
        let not_fetched = Texts::of(Language::English).recording_failure(RecordingFailure::NotFetched);
        assert_eq!(received(&world.dana, before + 1).await[before], not_fetched);
        world.until_no_audio_is_left().await;
    }

    async fn a_voice_that_fails_on_its_way_is_said_in_text(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_endings(1, Ending::Undelivered(63_024));
        says_aloud(&world.dana, "hello").await;
        let answer = world.until_answered(&world.dana, 4).await;
        assert_eq!((answer.text.as_str(), answer.recording), ("You said: [Voice message]\nhello", None));
        world.until_no_audio_is_left().await;
    }

    async fn a_long_answer_is_spoken_in_short_and_stands_beside_it(world: World) {
        world.welcome(&world.dana).await;
        let long = "Here is a sentence of a long answer. ".repeat(30);
        world.stage().claude().replies([Reply::text(long.clone())]);
        says_aloud(&world.dana, "tell me all of it").await;
        let voice = world.until_answered(&world.dana, 3).await;
        let said = spoken(&voice).unwrap();
        assert!(said.chars().count() <= 600 && said.ends_with("The rest is in the message."));
        assert_eq!(received(&world.dana, 4).await[3], long.trim());
        world.until_no_audio_is_left().await;
    }

    async fn the_address_of_a_voice_is_secret_and_ends_with_the_delivery(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_collections(1, CollectMode::Held);
        says_aloud(&world.dana, "hello").await;
        received(&world.dana, 3).await;
        world.until_exchanges("POST", "/Messages.json", 3).await;
        let url = world.voice_url();
        let http = reqwest::Client::builder().build().unwrap();
        let head = http.head(&url).send().await.unwrap();
        assert_eq!(head.status(), 200);
        assert_eq!(head.headers()["content-type"], "audio/ogg");
        assert_eq!(http.get(&url).send().await.unwrap().status(), 200);
        let (before, token) = url.rsplit_once('/').unwrap();
        let wrong = format!("{before}/{}.ogg", "0".repeat(token.len() - 4));
        for wrong in [wrong, before.to_owned(), url.replace(".ogg", "")] {
            assert_eq!(http.get(&wrong).send().await.unwrap().status(), 404, "{wrong}");
        }
        world.stage().release();
        world.until_no_audio_is_left().await;
        assert_eq!(http.get(&url).send().await.unwrap().status(), 404, "it was delivered");
    }
}

/// A file that no row names is gone before anybody is served.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stray_file_is_gone_before_mila_is_ready() {
    let place = Place::new(Engine::Sqlite).await;
    let voice = place.folder.path().join("voice");
    std::fs::create_dir(&voice).unwrap();
    let stray = voice.join("01a20945-b8a2-7900-9b73-c46730f55c0b");
    std::fs::write(&stray, b"somebody's voice").unwrap();
    std::fs::create_dir(voice.join("a directory")).unwrap();
    let served = Served::at(place).await;
    assert_eq!(std::fs::read_dir(&voice).unwrap().count(), 0, "{}", served.logged());
}

/// Whoever hangs is killed in time, and the next recording is heard.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recording_over_which_the_speech_program_hangs_is_given_up() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.dana.says_media("audio/ogg", scripted(json!({ "hangs": true }))).await;
    let broken = Texts::of(Language::English).recording_failure(RecordingFailure::Broken);
    let told = world.dana.wait_for_hears(3, Duration::from_secs(40)).await.unwrap();
    assert_eq!(told[2], broken);
    says_aloud(&world.dana, "still there").await;
    assert!(spoken(&world.until_answered(&world.dana, 4).await).is_some());
}
