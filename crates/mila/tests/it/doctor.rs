//! `mila doctor`: a sound set-up is found sound, and each thing that is not is named.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use mila_speech_protocol::{VERSION, embedding};
use mila_stage::{SenderState, StageOptions};
use serde_json::{Value, json};

use crate::command::Ended;
use crate::world::{Engine, Place, World};

/// A sender of the account's own; the stage's usual one is the Sandbox's.
const SENDER: &str = "whatsapp:+15550100100";

/// A set-up as the documentation asks for, with a Mila that runs in it.
async fn sound(engine: Engine) -> World {
    let options = StageOptions { sender: SENDER.to_owned(), ..StageOptions::default() };
    let mut place = Place::on(engine, options).await;
    fs::set_permissions(place.folder.path(), Permissions::from_mode(0o700)).unwrap();
    let ledger = place.folder.path().join("ledger").display().to_string();
    place.set("MILA_LEDGER_FILE", &ledger);
    place.set("MILA_OPERATOR_NAME", "A Club");
    let world = World::at(place).await;
    let copy = world.place.folder.path().join("copy");
    fs::copy(world.setting("MILA_MASTER_KEY_FILE"), &copy).unwrap();
    let proven = world.place.mila(&format!("key verify {}", copy.display()), &[]).await;
    assert_eq!(proven.code, 0, "{}", proven.err);
    world
}

/// What the doctor says, and the exit code.
struct Diagnosis {
    code: i32,
    checks: Vec<Value>,
}

impl Diagnosis {
    fn of(ended: &Ended) -> Self {
        Self { code: ended.code, checks: ended.json()["checks"].as_array().unwrap().clone() }
    }

    /// The names of all checks that did not come out well, with how they did.
    fn troubles(&self) -> Vec<(&str, &str)> {
        let all = self
            .checks
            .iter()
            .map(|it| (it["name"].as_str().unwrap(), it["outcome"].as_str().unwrap()));
        all.filter(|(_, outcome)| *outcome != "ok").collect()
    }

    /// The names of the checks that came out like this.
    fn named(&self, outcome: &str) -> Vec<&str> {
        self.troubles().into_iter().filter(|it| it.1 == outcome).map(|it| it.0).collect()
    }

    /// The finding of a check.
    fn finding(&self, name: &str) -> &str {
        let check = self.checks.iter().find(|it| it["name"] == name);
        check.unwrap_or_else(|| panic!("{name}: {:?}", self.checks))["finding"].as_str().unwrap()
    }
}

impl World {
    async fn diagnosis(&self, over: &[(&str, &str)]) -> Diagnosis {
        Diagnosis::of(&self.place.mila("doctor --json", over).await)
    }

    /// Asserts that these settings make one check fail, with these words, and nothing else.
    async fn fails(&self, over: &[(&str, &str)], name: &str, words: &str) {
        let diagnosis = self.diagnosis(over).await;
        let mut expected = vec![(name, "fail")];
        expected.push(LEDGER);
        expected.extend(policy());
        let mut troubles = diagnosis.troubles();
        troubles.sort_by_key(|(_, outcome)| *outcome);
        assert_eq!(troubles, expected, "{over:?} {:?}", diagnosis.checks);
        let finding = diagnosis.finding(name);
        assert!(finding.contains(words), "{finding}");
        assert_eq!(diagnosis.code, 1);
        let advice =
            diagnosis.checks.iter().find(|it| it["name"] == name).unwrap()["advice"].as_str();
        assert!(advice.is_some_and(|advice| advice.len() > 10));
    }
}

/// The tests have one disk, so with SQLite the second copy of the erasures lies on the same.
const LEDGER: (&str, &str) = ("erasure ledger copy", "warn");

/// A warning as long as promises of the policy are not built.
fn policy() -> Option<(&'static str, &'static str)> {
    (!mila::policy::unfinished().is_empty()).then_some(("policy", "warn"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sound_set_up_on_postgres_is_all_well() {
    let world = sound(Engine::Postgres).await;
    let diagnosis = world.diagnosis(&[]).await;
    assert_eq!((diagnosis.troubles(), diagnosis.code), (policy().into_iter().collect(), 0));
    assert!(diagnosis.finding("database").starts_with("PostgreSQL"));
    assert_eq!(diagnosis.finding("database TLS"), "not needed: the server is on this host");
    assert_eq!(diagnosis.finding("clock"), "agrees with the database's");
    let page = world.place.mila("doctor", &[]).await;
    assert!(page.out.contains(" 0 failed"), "{}", page.out);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sound_set_up_on_sqlite_is_all_well_but_for_its_one_disk() {
    let world = sound(Engine::Sqlite).await;
    let diagnosis = world.diagnosis(&[]).await;
    assert_eq!(
        (diagnosis.troubles(), diagnosis.code),
        ([LEDGER].into_iter().chain(policy()).collect(), 0)
    );
    assert!(diagnosis.finding("database").contains("in use by a Mila that runs"));
    assert_eq!(diagnosis.finding("clock"), "agrees with Twilio's");
    let page = world.place.mila("doctor", &[]).await.out;
    assert!(page.contains("Nothing failed."), "{page}");
    for secret in ["TWILIO_AUTH_TOKEN", "ANTHROPIC_API_KEY", "MILA_WHATSAPP_FROM"] {
        assert!(!page.contains(world.setting(secret)), "{secret}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_at_twilio_is_named() {
    let world = sound(Engine::Sqlite).await;
    let token = world.diagnosis(&[("TWILIO_AUTH_TOKEN", "wrong")]).await;
    let failed: Vec<_> = token.named("fail");
    assert_eq!((failed, token.code), (vec!["Twilio account", "Twilio requests", "door"], 1));
    assert_eq!(token.named("skipped"), ["Twilio sender"]);
    assert!(token.finding("Twilio account").contains("TWILIO_AUTH_TOKEN"));
    assert!(token.finding("door").contains("refuses what is signed"));

    let key = "SK00000000000000000000000000000001";
    let key = world.diagnosis(&[("TWILIO_API_KEY", key), ("TWILIO_API_SECRET", "x")]).await;
    assert!(key.finding("Twilio requests").contains("TWILIO_API_KEY"));
    assert!(key.finding("Twilio account").contains("active"));

    let other = [("MILA_WHATSAPP_FROM", "whatsapp:+15550100199")];
    world.fails(&other, "Twilio sender", "no such sender").await;
    world.stage().sender(SenderState::Offline);
    world.fails(&[], "Twilio sender", "OFFLINE, code 63020").await;
    world.stage().sender(SenderState::Online);
    let url = world.setting("MILA_PUBLIC_URL").to_owned();
    world.stage().set_mila_url(url.parse().unwrap());
    world.fails(&[], "Twilio webhook", "Twilio does not try again").await;
    world.stage().set_mila_url(format!("{url}/elsewhere#rc=5&rp=all").parse().unwrap());
    world.fails(&[], "Twilio webhook", "not to MILA_PUBLIC_URL").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sandbox_is_to_be_checked_by_hand() {
    let world = World::at(Place::new(Engine::Sqlite).await).await;
    let diagnosis = world.diagnosis(&[]).await;
    assert!(diagnosis.troubles().contains(&("Twilio sender", "warn")));
    assert!(diagnosis.finding("Twilio sender").contains("Sandbox"));
    assert_eq!(diagnosis.code, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_at_claude_is_named() {
    let world = sound(Engine::Sqlite).await;
    world.fails(&[("ANTHROPIC_API_KEY", "wrong")], "Claude model", "not accepted").await;
    world.fails(&[("MILA_MAX_TOKENS", "500000")], "Claude model", "at most 128000").await;
    let prices = [
        ("MILA_MODEL", "claude-haiku-9"),
        ("MILA_PRICE_INPUT", "1"),
        ("MILA_PRICE_OUTPUT", "1"),
        ("MILA_PRICE_CACHE_WRITE", "1"),
        ("MILA_PRICE_CACHE_READ", "1"),
    ];
    world.fails(&prices, "Claude model", "no model claude-haiku-9").await;
    let nowhere = [("ANTHROPIC_BASE_URL", "http://127.0.0.1:9")];
    world.fails(&nowhere, "Claude model", "nobody answered").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stands_between_twilio_and_mila_is_named() {
    let mut world = sound(Engine::Sqlite).await;
    // Another program's answer at the public address, and nobody's.
    let stage = world.stage().url();
    for (url, words) in [(stage.as_str(), "answers 404"), ("http://127.0.0.1:9", "nobody answered")]
    {
        let wrong = world.diagnosis(&[("MILA_PUBLIC_URL", url)]).await;
        assert!(wrong.finding("door").contains(words), "{}", wrong.finding("door"));
        assert_eq!(wrong.code, 1);
    }
    world.stop().await;
    let stopped = world.diagnosis(&[]).await;
    assert!(stopped.troubles().contains(&("door", "skipped")));
    assert!(stopped.finding("database").contains("not in use now"));
    assert_eq!(stopped.code, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_files_is_named() {
    let world = sound(Engine::Sqlite).await;
    let folder = world.place.folder.path();
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    };
    let key = folder.join("master.key");
    mode(&key, 0o644);
    world.fails(&[], "master key file", "chmod 600").await;
    mode(&key, 0o600);
    let other = folder.join("other.key");
    mila_store::keyfile::create(&other, &mila_store::Entropy::from_system().unwrap()).unwrap();
    let other = other.display().to_string();
    world.fails(&[("MILA_MASTER_KEY_FILE", &other)], "master key file", "not the one").await;
    world.fails(&[("MILA_MASTER_KEY_FILE", "/nowhere")], "master key file", "does not exist").await;
    world.fails(&[("MILA_SPEECH_PROGRAM", "/nowhere")], "speech program", "no program").await;
    let ledger = world.diagnosis(&[("MILA_LEDGER_FILE", "/nowhere/at/all")]).await;
    assert_eq!(ledger.named("fail"), ["erasure ledger copy"]);

    mode(folder, 0o755);
    world.fails(&[], "data directory", "open to others").await;
    mode(folder, 0o700);
    let database = folder.join("mila.sqlite3");
    mode(&database, 0o644);
    fs::remove_file(folder.join("mila.key-proof")).unwrap();
    let loose = [("MILA_LEDGER_FILE", ""), ("MILA_OPERATOR_NAME", "")];
    let warned = world.diagnosis(&loose).await;
    let expected = ["database file", "erasure ledger copy", "master key backup", "operator"];
    let expected = expected.map(|name| (name, "warn")).into_iter().chain(policy());
    assert_eq!(warned.troubles(), expected.collect::<Vec<_>>());
    assert!(warned.finding("master key backup").contains("never proven"));
    assert_eq!(warned.code, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_data_directory_of_another_database_is_refused() {
    let world = sound(Engine::Postgres).await;
    let elsewhere = tempfile::tempdir().unwrap();
    let dir = elsewhere.path().display().to_string();
    let over = [("MILA_DATA_DIR", dir.as_str())];
    for words in ["it has no mila.marker", "belongs to another database"] {
        let diagnosis = world.diagnosis(&over).await;
        assert!(diagnosis.finding("data directory shared").contains(words));
        assert_eq!(diagnosis.code, 1);
        let refused = world.place.mila("serve", &over).await;
        assert_eq!((refused.code, refused.err.contains(words)), (1, true), "{}", refused.err);
        fs::write(elsewhere.path().join("mila.marker"), "0123456789abcdef\n").unwrap();
    }
    let unmounted = world.diagnosis(&[("MILA_DATA_DIR", "/nowhere")]).await;
    assert!(unmounted.finding("data directory").contains("has been used with one"));
    // The message says how to make the directory the successor.
    let refused = world.place.mila("serve", &over).await.err;
    let id = refused.rsplit("echo ").next().unwrap().split(' ').next().unwrap();
    fs::write(elsewhere.path().join("mila.marker"), format!("{id}\n")).unwrap();
    assert_eq!(world.diagnosis(&over).await.code, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_would_not_be_safe_is_named() {
    let world = sound(Engine::Postgres).await;
    let owner = world.place.owner().to_owned();
    let diagnosis = world.diagnosis(&[("DATABASE_URL", &owner)]).await;
    assert!(diagnosis.finding("database").contains("row-level security"));
    // Refused before a connection is made.
    let far = "postgres://mila@db.mila.supabase.co/mila";
    let far = [("DATABASE_URL", far), ("MILA_DATABASE_REGION", "eu")];
    let diagnosis = world.diagnosis(&far).await;
    assert!(diagnosis.finding("database").contains("verify-full"));
    assert_eq!(diagnosis.code, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn before_the_first_start_nothing_is_held_against_what_is_not_there() {
    let options = StageOptions { sender: SENDER.to_owned(), ..StageOptions::default() };
    let mut place = Place::on(Engine::Sqlite, options).await;
    let dir = place.folder.path().join("data").display().to_string();
    place.set("MILA_DATA_DIR", &dir);
    place.set("MILA_MASTER_KEY_FILE", "");
    place.set("MILA_OPERATOR_NAME", "A Club");
    let diagnosis = Diagnosis::of(&place.mila("doctor --json", &[]).await);
    assert_eq!(diagnosis.code, 0, "{:?}", diagnosis.checks);
    let expected = ["database", "data directory", "master key file", "master key backup", "door"];
    assert_eq!(diagnosis.named("skipped"), expected);
    assert!(!fs::exists(&dir).unwrap(), "the doctor changes nothing");
}

#[tokio::test]
async fn wrong_settings_are_told_before_anything_is_asked() {
    let place = Place::new(Engine::Sqlite).await;
    let ended = place.mila("doctor", &[("MILA_LISTEN", "nowhere")]).await;
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("MILA_LISTEN"));
}

/// A helper program that says this of itself, and waits until it is not needed any more.
fn program(folder: &Path, ready: &Value) -> String {
    let ready = json!({ "ready": ready }).to_string();
    let path = folder.join("program").display().to_string();
    // Another process writes it: open for writing in a fork of ours it could not be run.
    let write = "printf '#!/bin/sh\\nprintf \"%s\"\\nprintf %%s %s\\nread end\\n' \"$1\" \"'$2'\" >\"$3\" && \
                 chmod 700 \"$3\"";
    let lengths = format!("\\000\\000\\000\\{:03o}\\000\\000\\000\\000", ready.len());
    let made = Command::new("sh").args(["-c", write, "sh", &lengths, &ready, &path]).status();
    assert!(made.unwrap().success());
    path
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_speech_program_is_started_and_its_models_are_looked_for() {
    let world = sound(Engine::Sqlite).await;
    let folder = world.place.folder.path();
    let models = folder.join("voices").display().to_string();
    let diagnosis = async |protocol, speaks: &[&str], missing: &[&str]| {
        let can =
            json!({ "protocol": protocol, "hears": true, "speaks": speaks, "missing": missing });
        let program = program(folder, &can);
        world.diagnosis(&[("MILA_SPEECH_PROGRAM", &program), ("MILA_MODELS_DIR", &models)]).await
    };
    let well = diagnosis(VERSION, &["en", "es"], &[]).await;
    assert_eq!(well.finding("speech program"), "hears, speaks en, es");
    assert!(well.finding("speech walls").contains("reaches nobody"));
    assert!(well.finding("speech models").starts_with("not here: whisper-base-q8_0.bin, "));
    assert_eq!(well.named("fail"), [] as [&str; 0]);
    assert!(well.named("warn").contains(&"speech models"));

    fs::create_dir(&models).unwrap();
    fs::write(folder.join("voices/silero_vad.onnx"), "half of it").unwrap();
    let mute = diagnosis(VERSION, &[], &["some_of_files", "calls"]).await;
    assert_eq!(mute.finding("speech program"), "hears, does not speak");
    assert!(mute.finding("speech walls").contains("older Landlock"));
    assert!(mute.finding("speech walls").contains("network is not closed"));
    assert!(mute.named("warn").contains(&"speech walls"));
    assert_eq!(mute.finding("speech models"), "of a wrong size: silero_vad.onnx");
    assert_eq!((mute.named("fail"), mute.code), (vec!["speech models"], 1));

    let strange = diagnosis(7, &["en"], &[]).await;
    let said = format!("version 7 of the protocol and not {VERSION}");
    assert!(strange.finding("speech program").contains(&said));
    let silent = world.diagnosis(&[("MILA_SPEECH_PROGRAM", "/bin/true")]).await;
    assert_eq!(silent.finding("speech program"), "it ended or hung before it said what it can do");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_embedding_program_is_started_where_its_model_is() {
    let world = sound(Engine::Sqlite).await;
    let folder = world.place.folder.path();
    let models = folder.join("recall");
    let diagnosis = async |program: &str| {
        let models = models.display().to_string();
        world.diagnosis(&[("MILA_EMBEDDING_PROGRAM", program), ("MILA_MODELS_DIR", &models)]).await
    };
    let says = |protocol, missing: &[&str]| {
        program(folder, &json!({ "protocol": protocol, "model": 7, "missing": missing }))
    };
    let early = diagnosis(&says(embedding::VERSION, &[])).await;
    assert!(early.finding("embedding model").starts_with("not here: "));
    assert_eq!(early.named("fail"), [] as [&str; 0]);
    assert!(early.named("warn").contains(&"embedding model"));

    fs::create_dir(&models).unwrap();
    fs::write(models.join("multilingual-e5-small.onnx"), "half of it").unwrap();
    let half = diagnosis(&says(embedding::VERSION, &["calls"])).await;
    assert_eq!(half.finding("embedding program"), "turns texts into vectors");
    assert!(half.finding("embedding walls").contains("network is not closed"));
    assert_eq!(half.finding("embedding model"), "of a wrong size: multilingual-e5-small.onnx");

    let strange = diagnosis(&says(9, &[])).await;
    let said = format!("version 9 of the protocol and not {}", embedding::VERSION);
    assert!(strange.finding("embedding program").contains(&said));
    let nowhere = diagnosis("/nowhere").await;
    assert!(nowhere.finding("embedding program").contains("no program"));
}
