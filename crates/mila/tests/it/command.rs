//! The commands as an operator types them: the real program, its exit code and what it prints.

use std::io::Write as _;
use std::process::{Command, Stdio};

use mila_store::{Entropy, keyfile};
use serde_json::Value;

use crate::world::{Engine, Place, World};

/// How a command ended.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("{}\n{}", self.out, self.err))
    }
}

impl Place {
    /// Runs `mila` with the settings of this place, and `over` them.
    pub(crate) async fn mila(&self, words: &str, over: &[(&str, &str)]) -> Ended {
        self.mila_reads(words, over, String::new()).await
    }

    /// The same with something on standard input.
    async fn mila_reads(&self, words: &str, over: &[(&str, &str)], input: String) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mila"));
        command.args(words.split(' ')).env_clear().envs(self.settings.iter().cloned());
        command.envs(over.iter().copied());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let ended = tokio::task::spawn_blocking(move || {
            let mut child = command.spawn().unwrap();
            child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
            child.wait_with_output().unwrap()
        });
        let output = ended.await.unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ended {
            code: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_the_key_is_proven_while_mila_runs() {
    let world = World::new(Engine::Sqlite).await;
    let place = &world.place;
    let (copy, other) = (place.path("copy"), place.path("other"));
    std::fs::copy(place.setting("MILA_MASTER_KEY_FILE"), &copy).unwrap();
    keyfile::create(other.as_ref(), &Entropy::from_system().unwrap()).unwrap();
    let proven = place.mila(&format!("key verify {copy}"), &[]).await;
    assert_eq!((proven.code, proven.out.contains("opens the database")), (0, true));
    let piped = std::fs::read_to_string(&copy).unwrap();
    assert_eq!(place.mila_reads("key verify -", &[], piped).await.code, 0);

    let wrong = place.mila(&format!("key verify {other}"), &[]).await;
    assert_eq!((wrong.code, wrong.err.contains("does not open this database")), (1, true));
    let itself = place.setting("MILA_MASTER_KEY_FILE").to_owned();
    let itself = place.mila(&format!("key verify {itself}"), &[]).await;
    assert_eq!((itself.code, itself.err.contains("the master key file itself")), (2, true));
    let garbled = place.mila_reads("key verify -", &[], "master x".to_owned()).await;
    assert_eq!((garbled.code, garbled.err.contains("not a whole master key file")), (1, true));
    let missing = place.mila("key verify /nowhere/key", &[]).await;
    assert_eq!(missing.code, 2);
}

#[tokio::test]
async fn nothing_is_to_be_proven_before_the_first_start() {
    let place = Place::new(Engine::Sqlite).await;
    let early = place.mila_reads("key verify -", &[], key(&place)).await;
    assert_eq!((early.code, early.err.contains("start Mila once")), (2, true));
}

fn key(place: &Place) -> String {
    std::fs::read_to_string(place.setting("MILA_MASTER_KEY_FILE")).unwrap()
}

#[tokio::test]
async fn config_shows_every_setting_and_no_secret() {
    let place = Place::new(Engine::Sqlite).await;
    let secrets = [place.setting("TWILIO_AUTH_TOKEN"), place.setting("ANTHROPIC_API_KEY")];
    let shown = place.mila("config", &[]).await;
    assert_eq!(shown.code, 0);
    let json = place.mila("config --json", &[]).await;
    for output in [&shown.out, &json.out] {
        assert!(!secrets.iter().any(|secret| output.contains(secret)), "{output}");
    }
    let json = json.json();
    let settings = json["settings"].as_array().unwrap();
    assert_eq!(settings.len(), mila::config::settings::ALL.len());
    for setting in settings {
        assert!(shown.out.contains(setting["key"].as_str().unwrap()));
        assert!(shown.out.contains(setting["meaning"].as_str().unwrap()));
    }
    let of = |key| settings.iter().find(|setting| setting["key"] == key).unwrap();
    assert_eq!(of("twilio.auth_token")["value"], "set");
    assert_eq!(of("twilio.auth_token")["source"], "environment");
    assert_eq!(of("twilio.second_auth_token")["value"], Value::Null);
    assert_eq!(of("claude.model")["source"], "default");
}

#[tokio::test]
async fn config_says_what_keeps_mila_from_serving() {
    let place = Place::new(Engine::Sqlite).await;
    let wrong = [("MILA_LISTEN", "nowhere"), ("MILA_TYPO", "x")];
    let shown = place.mila("config", &wrong).await;
    assert_eq!(shown.code, 2);
    assert!(shown.out.contains("http.listen = nowhere") && shown.err.contains("MILA_TYPO"));
    let json = place.mila("config --json", &wrong).await;
    assert_eq!((json.code, json.json()["problems"].as_array().unwrap().len()), (2, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_given_up_is_listed_beside_a_mila_that_serves() {
    let world = World::new(Engine::Sqlite).await;
    let place = &world.place;
    let list = place.mila("work list --json", &[]).await;
    let nothing = serde_json::json!({"set_aside": [], "dead_letters": [], "held": []});
    assert_eq!((list.code, list.json()), (0, nothing));
    let all = place.mila("work retry --all", &[]).await;
    assert_eq!((all.code, all.out.trim_end()), (0, "nothing is set aside"));
    let unknown = "01900000-0000-7000-8000-000000000000";
    let of_nobody = ["show --json", "retry", "release"];
    for words in of_nobody.map(|words| format!("work {words} {unknown}")) {
        let refused = place.mila(&words, &[]).await;
        assert_eq!((refused.code, refused.err.contains("mila work list")), (2, true), "{words}");
    }
    for words in ["work retry", "work retry Dana", &format!("work retry {unknown} --all")] {
        assert_eq!(place.mila(words, &[]).await.code, 2, "{words}");
    }
}

#[tokio::test]
async fn nothing_was_given_up_before_the_first_start() {
    let place = Place::new(Engine::Sqlite).await;
    let early = place.mila("work list", &[]).await;
    assert_eq!((early.code, early.err.contains("there is no SQLite database")), (1, true));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_embedded_database_marks_its_directory_and_knows_a_stranger_s() {
    let mut world = World::new(Engine::Sqlite).await;
    let marker = world.place.folder.path().join("mila.marker");
    world.stop().await;
    let made = std::fs::read_to_string(&marker).unwrap();
    // Its file lies in the same directory: a marker that was lost is made again, the same.
    std::fs::remove_file(&marker).unwrap();
    world.start().await;
    world.stop().await;
    assert_eq!(std::fs::read_to_string(&marker).unwrap(), made);
    std::fs::write(&marker, "0123456789abcdef\n").unwrap();
    let refused = world.place.mila("serve", &[]).await;
    assert_eq!((refused.code, refused.err.contains("belongs to another database")), (1, true));
}

#[tokio::test]
async fn shells_learn_every_command() {
    let place = Place::new(Engine::Sqlite).await;
    for shell in ["bash", "zsh", "fish"] {
        let script = place.mila(&format!("completions {shell}"), &[]).await;
        assert_eq!(script.code, 0, "{}", script.err);
        for command in ["serve", "try", "doctor", "config", "verify", "retry"] {
            assert!(script.out.contains(command), "{shell} {command}");
        }
    }
    assert_eq!(place.mila("completions tcsh", &[]).await.code, 2);
}

#[tokio::test]
async fn nobody_s_colour_goes_into_a_file() {
    let place = Place::new(Engine::Sqlite).await;
    for words in ["config", "doctor", "--help", "doctor --help"] {
        let ended = place.mila(words, &[]).await;
        assert!(!ended.out.is_empty() && !ended.out.contains('\u{1b}'), "{words}");
    }
    let force = ("CLICOLOR_FORCE", "1");
    assert!(place.mila("config", &[force]).await.out.contains('\u{1b}'));
    let plain = place.mila("config", &[force, ("NO_COLOR", "1")]).await;
    assert!(!plain.out.contains('\u{1b}'));
}
