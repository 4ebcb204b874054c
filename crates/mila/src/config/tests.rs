use std::path::PathBuf;
use std::time::Duration;

use mila_domain::budget::{self, Fees};
use mila_domain::fixed_words::Allowance;
use mila_domain::rate::Rate;

use super::settings::{ALL, Secrecy};
use super::speech::HEBREW_RECOGNISER;
use super::*;
use crate::models::{Manifest, Purpose, Set};

/// A value no message may show.
const CANARY: &str = "c4n4ry";

const ENOUGH: [(&str, &str); 5] = [
    ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"),
    ("TWILIO_AUTH_TOKEN", "c4n4ry-token"),
    ("MILA_WHATSAPP_FROM", "whatsapp:+14155238886"),
    ("MILA_PUBLIC_URL", "https://mila.example.org"),
    ("ANTHROPIC_API_KEY", "c4n4ry-key"),
];

/// The settings of an environment that has enough, changed.
fn with(changes: &[(&str, &str)]) -> Result<Settings, Problems> {
    let pairs = ENOUGH.iter().chain(changes).copied();
    Settings::from_layers(&Layers::gather(None, &Environment::from_pairs(pairs)))
}

/// The one problem of these changes.
fn problem(changes: &[(&str, &str)]) -> Problem {
    let problems = with(changes).unwrap_err();
    assert_eq!(problems.0.len(), 1, "{problems}");
    assert!(!problems.to_string().contains(CANARY));
    problems.0[0].clone()
}

fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("mila.toml");
    std::fs::write(&path, text).unwrap();
    (directory, path)
}

#[test]
fn the_default_file_holds_every_setting_and_says_its_name() {
    fn keys(prefix: &str, table: &toml::Table) -> Vec<String> {
        let below = table.iter().flat_map(|(name, value)| match value {
            toml::Value::Table(inner) => keys(&format!("{prefix}{name}."), inner),
            _ => vec![format!("{prefix}{name}")],
        });
        below.collect()
    }
    let mut there = keys("", &toml::from_str(DEFAULT).unwrap());
    let mut known: Vec<_> = ALL.iter().map(|setting| setting.key.to_owned()).collect();
    there.sort();
    known.sort();
    assert_eq!(there, known);
    for setting in ALL {
        assert!(DEFAULT.contains(&format!("[{}]", setting.name)), "{}", setting.name);
    }
}

#[test]
fn the_defaults_are_the_documented_ones() {
    let settings = with(&[]).unwrap();
    let second = Duration::from_secs;
    assert_eq!(settings.http.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.local.database, Database::Sqlite { path: "./data/mila.sqlite3".into() });
    assert_eq!(settings.local.master_key_file, PathBuf::from("./data/master.key"));
    assert_eq!(settings.local.log, Log { filter: "info".into(), format: LogFormat::Text });
    let claude = settings.claude;
    assert_eq!(claude.base_url.as_str(), "https://api.anthropic.com/");
    assert_eq!((claude.model.as_str(), claude.max_tokens), ("claude-haiku-5-5", 1024));
    assert_eq!((claude.version.as_str(), claude.thinking), ("2026-10-21", Thinking::Disabled));
    assert_eq!((claude.concurrency, claude.timeout), (500, second(120)));
    assert_eq!(claude.inference_geo.as_deref(), Some("us"));
    let prices = [100_000, 500_000, 125_000, 10_000].map(MicroUsd);
    let Prices { input, output, cache_write, cache_read } = claude.prices;
    assert_eq!([input, output, cache_write, cache_read], prices);
    assert_eq!(settings.burst_quiet, second(2));
    let budget = budget::Limits { person: Some(1_000_000), service: Some(50_000_000) };
    let fees = Fees { inbound: 5_000, message: 5_000, template: 50_000 };
    let rate = Rate::of(30, second(300));
    let words = Allowance {
        rate: Rate::of(5, second(60)),
        budget: budget::Limits { person: Some(100_000), service: Some(5_000_000) },
    };
    let share = budget.person;
    let expected = Limits { budget, share, words, fees, rate, countries_file: None };
    assert_eq!(settings.limits, expected);
    let expected = Timing {
        heartbeat: second(5),
        heartbeat_limit: second(20),
        send_limit: second(10),
        doubt_after: second(15),
        doubt_gap: second(5),
        reconcile: second(300),
        delete: second(60),
        poll: second(1),
    };
    assert_eq!(settings.timing, expected);
    assert_eq!(settings.operator, Operator::default());
    assert_eq!((settings.regions, settings.allow_unfinished), (Regions::default(), false));
    let speech = Speech {
        program: None,
        models_dir: "./data/models".into(),
        recogniser: Recogniser::Default,
    };
    assert_eq!((settings.speech, settings.local.ledger_file), (speech, None));
    let embedding = Embedding { program: None, models_dir: "./data/models".into() };
    assert_eq!(settings.embedding, embedding);
}

#[test]
fn a_file_overrides_the_default_and_the_environment_both() {
    let (_directory, path) =
        written("[claude]\nmodel = \"other\"\nmax_tokens = 7\n[claude.price]\ninput = 3\n");
    let named = path.to_str().unwrap();
    let changes = [("MILA_MAX_TOKENS", "8"), ("MILA_CONFIG_FILE", named)];
    let claude = with(&changes).unwrap().claude;
    assert_eq!((claude.model.as_str(), claude.max_tokens), ("other", 8));
    assert_eq!(claude.prices.input, MicroUsd(3_000_000));

    let elsewhere = Environment::from_pairs([("MILA_CONFIG_FILE", "/nowhere")]);
    let layers = Layers::gather(Some(&path), &elsewhere);
    let explained = |name: &str| layers.explain().find(|e| e.setting.name == name).unwrap();
    assert_eq!(layers.problems(), [], "the command line goes first");
    assert_eq!(explained("MILA_MODEL").source, Source::File(path.clone()));
    assert_eq!(explained("MILA_MODEL").value, "other");
    assert_eq!(explained("MILA_LISTEN").source, Source::Default);
}

#[test]
fn nothing_secret_prints() {
    let postgres = format!("postgres://mila:{CANARY}@db.example/mila");
    let secrets: Vec<_> = ALL.iter().filter(|s| s.secrecy == Secrecy::Secret).collect();
    let value = |key: &str| if key.contains("url") { postgres.as_str() } else { CANARY };
    let pairs = secrets.iter().map(|setting| (setting.name, value(setting.key)));
    let key = format!("SK{}", "a".repeat(32));
    let others = [("TWILIO_API_KEY", key.as_str()), ("MILA_MASTER_KEY_FILE", "/k")];
    let environment = Environment::from_pairs(ENOUGH.into_iter().chain(pairs).chain(others));
    let layers = Layers::gather(None, &environment);
    let settings = Settings::from_layers(&layers).unwrap();
    let explained: Vec<_> = layers.explain().collect();
    assert!(!format!("{settings:?} {environment:?} {explained:?}").contains(CANARY));
    assert_eq!(explained.iter().filter(|e| e.value == "***").count(), secrets.len());
    assert_eq!(settings.twilio.credentials.user, key);
    assert_eq!(settings.twilio.auth_tokens.len(), 2);
}

#[test]
fn every_problem_is_told_at_once() {
    let environment = Environment::from_pairs([
        ("MILA_LISTEN", "here"),
        ("MILA_POLL_MS", "0"),
        ("MILA_MODLE", "x"),
        ("DATABASE_URL", "c4n4ry"),
    ]);
    let problems = Settings::from_layers(&Layers::gather(None, &environment)).unwrap_err();
    let expected = "The settings need attention:
  - MILA_MODLE (environment): there is no such setting; the nearest is MILA_MODEL
  - DATABASE_URL (environment): must be postgres://user:password@host/database, or empty for SQLite
  - MILA_LISTEN (environment): must be an address and port such as 127.0.0.1:8080
  - MILA_PUBLIC_URL (http.public_url in a settings file): must be set
  - TWILIO_ACCOUNT_SID (twilio.account_sid in a settings file): must be set
  - TWILIO_AUTH_TOKEN (twilio.auth_token in a settings file): must be set
  - MILA_WHATSAPP_FROM (twilio.from in a settings file): must be set
  - ANTHROPIC_API_KEY (claude.api_key in a settings file): must be set unless the model runs on this host
  - MILA_POLL_MS (environment): must be a number of milliseconds above zero";
    assert_eq!(problems.to_string(), expected);
}

#[test]
fn a_command_on_the_database_needs_no_more() {
    let nothing = Layers::gather(None, &Environment::default());
    assert!(Local::from_layers(&nothing).is_ok());
    let unknown = Environment::from_pairs([("MILA_DATADIR", "x")]);
    let problems = Local::from_layers(&Layers::gather(None, &unknown)).unwrap_err();
    assert!(problems.0[0].advice.ends_with("the nearest is MILA_DATA_DIR"));
}

#[test]
fn problems_of_a_file_name_the_file_and_the_key_or_line() {
    let about = |text: &str| {
        let (_directory, path) = written(text);
        let problems = Layers::gather(Some(&path), &Environment::default()).problems().to_vec();
        assert_eq!(problems.len(), 1, "{problems:?}");
        let shown = problems[0].to_string().replace(path.to_str().unwrap(), "FILE");
        assert!(!shown.contains(CANARY), "{shown}");
        shown
    };
    assert_eq!(
        about("[timing]\npol_ms = 1"),
        "timing.pol_ms (FILE): there is no such setting; the nearest is timing.poll_ms"
    );
    assert_eq!(
        about("twilio = 1"),
        "twilio (FILE): there is no such setting; the nearest is twilio.from"
    );
    assert_eq!(
        about("[http]\n\nlisten = c4n4ry"),
        "FILE: line 3 is not TOML (key = \"value\" under [table])"
    );
    assert_eq!(
        about("[claude]\nmodel = [\"c4n4ry\"]"),
        "claude.model (FILE): must be a text, a number, true or false"
    );
    let missing = Layers::gather(Some("/nowhere".as_ref()), &Environment::default());
    let expected = "/nowhere: the settings file cannot be read (entity not found)";
    assert_eq!(missing.problems()[0].to_string(), expected);
}

#[test]
fn a_wrong_value_in_a_file_is_placed_there() {
    let (_directory, path) = written("[log]\nformat = \"yaml\"\n");
    let problems =
        Local::from_layers(&Layers::gather(Some(&path), &Environment::default())).unwrap_err();
    let expected = format!("log.format ({}): must be text or json", path.display());
    assert_eq!(problems.0[0].to_string(), expected);
}

#[test]
fn each_value_is_checked() {
    for (name, bad) in [
        ("MILA_PUBLIC_URL", "http://mila.example.org"),
        ("MILA_PUBLIC_URL", "https://my_la.example.org"),
        ("MILA_PUBLIC_URL", "https://mila.example.org/#rc=5"),
        ("MILA_PUBLIC_URL", "https://mila.example.org/?a"),
        ("MILA_PUBLIC_URL", "https://u:c4n4ry@mila.example.org"),
        ("MILA_PUBLIC_URL", "mila.example.org"),
        ("TWILIO_ACCOUNT_SID", "AC1"),
        ("TWILIO_API_KEY", "AC00000000000000000000000000000001"),
        ("TWILIO_API_SECRET", "c4n4ry"),
        ("MILA_WHATSAPP_FROM", "+14155238886"),
        ("MILA_WHATSAPP_FROM", "whatsapp:IL.abc"),
        ("MILA_TWILIO_BASE_URL", "http://twilio.example"),
        ("ANTHROPIC_BASE_URL", "ftp://127.0.0.1/"),
        ("MILA_ANTHROPIC_VERSION", "latest"),
        ("MILA_INFERENCE_GEO", "global"),
        ("MILA_MAX_TOKENS", "0"),
        ("MILA_THINKING", "hard"),
        ("MILA_MODEL_CONCURRENCY", "-1"),
        ("MILA_PRICE_INPUT", "0.0000001"),
        ("MILA_PRICE_OUTPUT", "-1"),
        ("MILA_PRICE_CACHE_READ", ".5"),
        ("MILA_PRIVACY_EMAIL", "nobody"),
        ("MILA_PRIVACY_EMAIL", "a@b@c"),
        ("MILA_ALLOW_UNFINISHED", "maybe"),
        ("MILA_COMPUTE_REGION", "il"),
        ("MILA_DATABASE_REGION", "gb"),
        ("MILA_BURST_QUIET_MS", "8001"),
        ("MILA_SPEECH_RECOGNISER", "tiny"),
        ("MILA_LOG", "mila=loud"),
        ("MILA_LOG_FORMAT", "xml"),
        ("MILA_HEARTBEAT_MS", "15000"),
        ("MILA_SEND_LIMIT_MS", "15001"),
        ("DATABASE_URL", "mysql://c4n4ry@db/mila"),
    ] {
        let place = problem(&[(name, bad)]).place;
        let expected = match name {
            "TWILIO_API_SECRET" => "TWILIO_API_KEY (twilio.api_key in a settings file)".to_owned(),
            "MILA_SEND_LIMIT_MS" => {
                "MILA_DOUBT_AFTER_MS (timing.doubt_after_ms in a settings file)".to_owned()
            }
            _ => format!("{name} (environment)"),
        };
        assert_eq!(place, expected, "{bad}");
    }
}

#[test]
fn a_flag_is_read_from_a_file_and_from_the_environment() {
    let (_directory, path) = written("[policy]\nallow_unfinished = true\n");
    let file = [("MILA_CONFIG_FILE", path.to_str().unwrap())];
    assert!(with(&file).unwrap().allow_unfinished);
    for (text, expected) in [("1", true), ("true", true), ("0", false), ("", false)] {
        let settings = with(&[("MILA_ALLOW_UNFINISHED", text)]).unwrap();
        assert_eq!(settings.allow_unfinished, expected, "{text}");
    }
}

#[test]
fn the_speech_program_is_told_which_files_to_hear_with() {
    let (models, _) = written("");
    let place = ("MILA_MODELS_DIR", models.path().to_str().unwrap());
    for (name, file) in [
        ("small", "whisper-tiny-q8_0.bin"),
        ("default", "whisper-base-q8_0.bin"),
        ("better", "whisper-small-q8_0.bin"),
        ("best", "whisper-large-v3-turbo-q5_0.bin"),
    ] {
        let speech = with(&[place, ("MILA_SPEECH_RECOGNISER", name)]).unwrap().speech;
        let set = Manifest::compiled_in();
        let set = set.of(&[Set::with(speech.recogniser)]);
        assert!(set.iter().any(|it| it.name == file && it.purpose == Purpose::Recogniser));
        assert_eq!(speech.recogniser_files(), [file]);
    }
    let speech = with(&[place]).unwrap().speech;
    std::fs::write(models.path().join(HEBREW_RECOGNISER), "").unwrap();
    assert_eq!(Manifest::compiled_in().of(&[Set::Hebrew])[0].name, HEBREW_RECOGNISER);
    let hebrew = format!("he={HEBREW_RECOGNISER}");
    assert_eq!(speech.recogniser_files(), ["whisper-base-q8_0.bin", &hebrew]);
}

#[test]
fn the_rules_between_times_hold() {
    let long = [("MILA_SEND_LIMIT_MS", "30000"), ("MILA_DOUBT_AFTER_MS", "30000")];
    assert_eq!(problem(&long).advice, "must be less than MILA_HEARTBEAT_LIMIT_MS");
    let quick = [
        ("MILA_HEARTBEAT_MS", "100"),
        ("MILA_HEARTBEAT_LIMIT_MS", "300"),
        ("MILA_SEND_LIMIT_MS", "200"),
        ("MILA_DOUBT_AFTER_MS", "200"),
        ("MILA_BURST_QUIET_MS", "0"),
    ];
    let settings = with(&quick).unwrap();
    assert_eq!(settings.timing.heartbeat_limit, Duration::from_millis(300));
    assert_eq!(settings.burst_quiet, Duration::ZERO);
}

#[test]
fn postgres_needs_a_place_for_the_master_key() {
    let url = ("DATABASE_URL", "postgresql://mila:c4n4ry@db.example/mila");
    assert_eq!(problem(&[url]).advice, "must be set when the database is PostgreSQL");
    let local = with(&[url, ("MILA_MASTER_KEY_FILE", "/run/key")]).unwrap().local;
    assert!(
        matches!(local.database, Database::Postgres { url, .. } if url.expose().contains(CANARY))
    );
    assert_eq!(local.master_key_file, PathBuf::from("/run/key"));
}

#[test]
fn a_server_on_this_host_needs_neither_tls_nor_key_and_is_told_no_region() {
    let local = [
        ("ANTHROPIC_BASE_URL", "http://localhost:11434"),
        ("ANTHROPIC_API_KEY", ""),
        ("MILA_PUBLIC_URL", "http://127.0.0.1:8080"),
        ("MILA_TWILIO_BASE_URL", "http://[::1]:4010"),
    ];
    let settings = with(&local).unwrap();
    assert_eq!((settings.claude.api_key, settings.claude.inference_geo), (None, None));
    assert_eq!(settings.twilio.base_url.unwrap().as_str(), "http://[::1]:4010/");
    let gateway = [("ANTHROPIC_BASE_URL", "https://anthropic.com.gateway.example")];
    assert_eq!(with(&gateway).unwrap().claude.inference_geo, None);
    assert_eq!(with(&[("MILA_INFERENCE_GEO", "")]).unwrap().claude.inference_geo, None);
}

/// Anthropic refuses it, or computes where it likes.
#[test]
fn a_place_that_anthropic_does_not_offer_is_refused_on_its_own_hosts() {
    for host in ["https://api.anthropic.com", "https://eu.api.anthropic.com"] {
        let wrong = with(&[("ANTHROPIC_BASE_URL", host), ("MILA_INFERENCE_GEO", "eu")]);
        let problems = wrong.unwrap_err().to_string();
        assert!(problems.contains("MILA_INFERENCE_GEO (environment): must be us"), "{problems}");
        assert!(with(&[("ANTHROPIC_BASE_URL", host)]).is_ok());
    }
    let own = [("ANTHROPIC_BASE_URL", "http://localhost:11434"), ("MILA_INFERENCE_GEO", "eu")];
    assert!(with(&own).is_ok(), "another host is told nothing");
}

#[test]
fn other_programs_variables_are_none_of_ours_and_ours_must_be_text() {
    assert!(with(&[("ANTHROPIC_AUTH_TOKEN", "x"), ("PATH", "/bin")]).is_ok());
    let layers = Layers::gather(None, &Environment::with_unreadable("MILA_MODEL"));
    assert_eq!(layers.problems()[0].to_string(), "MILA_MODEL: must be UTF-8");
    assert_eq!(Environment::from_pairs([("MILA_CONFIG_FILE", "")]).config_file(), None);
}

#[test]
fn a_directory_that_is_no_zone_database_is_told() {
    let empty = tempfile::tempdir().unwrap();
    let wrong = problem(&[("MILA_ZONES_DIR", empty.path().to_str().unwrap())]);
    assert_eq!(wrong.place, "MILA_ZONES_DIR (environment)");
    assert!(wrong.advice.contains("no version, in neither tzdata.zi nor +VERSION"), "{wrong}");
    assert_eq!(with(&[]).unwrap().zones_dir, None);
}

#[test]
fn nothing_is_no_limit_and_a_broken_table_of_countries_is_told() {
    let changes = [
        ("MILA_BUDGET_PERSON_DAY_USD", "0"),
        ("MILA_BUDGET_SERVICE_DAY_USD", "0"),
        ("MILA_RATE_MESSAGES", "0"),
    ];
    let limits = with(&changes).unwrap().limits;
    assert_eq!((limits.budget, limits.rate), (budget::Limits::default(), None));
    let (_directory, path) = written("otherwise = \"perhaps\"");
    let wrong = problem(&[("MILA_COUNTRIES_FILE", path.to_str().unwrap())]);
    assert_eq!(wrong.place, "MILA_COUNTRIES_FILE (environment)");
}
