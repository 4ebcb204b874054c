//! The sample of an environment file.

use mila::config::settings::by_name;
use mila::config::{Database, Environment, Layers, Local, Settings};
use mila::policy;

use super::{filled, read};

/// What an operator might put for each placeholder.
const VALUES: [(&str, &str); 13] = [
    ("https://mila.example.org", "https://mila.example.net"),
    ("AC...", "AC00000000000000000000000000000001"),
    ("SK...", "SK00000000000000000000000000000001"),
    ("token", "0123456789abcdef"),
    ("secret", "0123456789abcdef"),
    ("whatsapp:+14155238886", "whatsapp:+15550100300"),
    ("sk-ant-...", "sk-ant-example"),
    ("privacy@example.org", "privacy@example.net"),
    ("a code of 8 letters or more", "in-the-garden"),
    ("your name", "The Garden Club"),
    ("eu", "eu"),
    ("password", "long-and-random"),
    ("host", "db.eu-central.supabase.co"),
];

/// The lines that set something; with `optional`, also those that are commented out.
fn pairs(text: &str, optional: bool) -> Vec<(String, String)> {
    let lines = text.lines().filter_map(|line| match line.strip_prefix('#') {
        Some(rest) if optional && !rest.starts_with(' ') && !rest.is_empty() => Some(rest),
        Some(_) => None,
        None => Some(line).filter(|line| !line.is_empty()),
    });
    let pairs = lines.map(|line| {
        let (name, value) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
        (name.to_owned(), value.to_owned())
    });
    pairs.collect()
}

fn layers(pairs: &[(String, String)]) -> Layers {
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    Layers::gather(None, &Environment::from_pairs(pairs))
}

#[test]
fn every_name_is_a_setting_and_no_value_needs_quotes() {
    for file in ["deploy/mila.env.example", "deploy/owner.env.example"] {
        for (name, value) in pairs(&read(file), true) {
            assert!(by_name(&name).is_some(), "{file}: {name}");
            // systemd and containers read quotes and backslashes differently.
            assert!(!value.contains(['"', '\'', '\\']), "{file}: {name}");
        }
    }
}

#[test]
fn filled_in_it_serves_from_sqlite() {
    let text = filled(&read("deploy/mila.env.example"), &VALUES);
    let settings = Settings::from_layers(&layers(&pairs(&text, false))).unwrap();
    assert!(matches!(settings.local.database, Database::Sqlite { .. }));
    assert_eq!(settings.operator.privacy_email.as_deref(), Some("privacy@example.net"));
}

#[test]
fn with_everything_chosen_it_serves_from_postgres() {
    let text = filled(&read("deploy/mila.env.example"), &VALUES);
    let settings = Settings::from_layers(&layers(&pairs(&text, true))).unwrap();
    let Database::Postgres { url, .. } = &settings.local.database else { panic!("PostgreSQL") };
    assert!(url.expose().contains("sslmode=verify-full&sslrootcert="));
    assert_eq!(settings.local.migrate_url, None, "the owner's address is kept apart");
    assert!(settings.twilio.credentials.user.starts_with("SK"));
    let version = policy::versions().last().unwrap();
    policy::check(version, policy::unfinished(), &settings).unwrap();
}

#[test]
fn with_the_owners_file_it_migrates() {
    let both = [read("deploy/mila.env.example"), read("deploy/owner.env.example")].concat();
    let text = filled(&both, &VALUES);
    let local = Local::from_layers(&layers(&pairs(&text, true))).unwrap();
    let owner = local.migrate_url.unwrap();
    assert!(owner.expose().starts_with("postgres://mila_owner:"));
    assert!(owner.expose().contains("sslmode=verify-full&sslrootcert="));
}
