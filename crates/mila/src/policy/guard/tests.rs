use super::*;
use crate::config::{Environment, Layers};
use crate::policy::versions;

/// An operator who has done everything, with a real Twilio, Claude and Supabase.
const COMPLETE: [(&str, &str); 11] = [
    ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"),
    ("TWILIO_AUTH_TOKEN", "token"),
    ("MILA_WHATSAPP_FROM", "whatsapp:+14155238886"),
    ("MILA_PUBLIC_URL", "https://mila.example.org"),
    ("ANTHROPIC_API_KEY", "key"),
    ("DATABASE_URL", "postgres://mila:pw@db.abc.supabase.co/postgres?sslmode=verify-full"),
    ("MILA_MASTER_KEY_FILE", "/run/key"),
    ("MILA_COMPUTE_REGION", "eu"),
    ("MILA_DATABASE_REGION", "eu"),
    ("MILA_OPERATOR_NAME", "The Club"),
    ("MILA_PRIVACY_EMAIL", "privacy@example.org"),
];

const STAGE: (&str, &str) = ("MILA_TWILIO_BASE_URL", "http://127.0.0.1:4010");

fn settings(changes: &[(&str, &str)]) -> Settings {
    let environment = Environment::from_pairs(COMPLETE.iter().chain(changes).copied());
    Settings::from_layers(&Layers::gather(None, &environment)).unwrap()
}

fn version() -> &'static Version {
    &versions()[0]
}

/// What is refused of a complete operator's settings, changed, when everything is built.
fn refused(changes: &[(&str, &str)]) -> Vec<Refusal> {
    check(version(), &[], &settings(changes)).err().map(|refusals| refusals.0).unwrap_or_default()
}

#[test]
fn an_operator_who_has_done_everything_may_serve() {
    assert_eq!(refused(&[]), []);
}

#[test]
fn only_twilio_carries() {
    for (url, expected) in [
        ("https://api.dublin.ie1.twilio.com", vec![]),
        ("http://[::1]:4010", vec![]),
        ("https://twilio.example.org", vec![Refusal::Carrier]),
        ("https://nottwilio.com", vec![Refusal::Carrier]),
    ] {
        assert_eq!(refused(&[("MILA_TWILIO_BASE_URL", url)]), expected, "{url}");
    }
}

#[test]
fn only_anthropic_and_this_host_think() {
    for (url, expected) in [
        ("https://eu.api.anthropic.com", vec![]),
        ("http://localhost:11434", vec![]),
        ("https://api.anthropic.com.example.org", vec![Refusal::ModelHost]),
        ("https://models.example.org", vec![Refusal::ModelHost]),
    ] {
        assert_eq!(refused(&[("ANTHROPIC_BASE_URL", url)]), expected, "{url}");
    }
}

#[test]
fn only_supabase_and_this_host_keep() {
    for (url, expected) in [
        ("postgres://u:p@aws-0-eu-central-1.pooler.supabase.com:5432/postgres", vec![]),
        ("postgres://u:p@127.0.0.1/mila", vec![]),
        ("postgres://u:p@[::1]:5433/mila", vec![]),
        ("postgres://u:p@%2Frun%2Fpostgresql/mila", vec![]),
        ("postgres://u@localhost/mila?host=/run/postgresql", vec![]),
        ("postgres://u:p@db.example.org/mila", vec![Refusal::DatabaseHost]),
        ("postgres://u:p@localhost/mila?host=db.example.org", vec![Refusal::DatabaseHost]),
        ("postgres://u:p@localhost/mila?hostaddr=192.0.2.1", vec![Refusal::DatabaseHost]),
    ] {
        assert_eq!(refused(&[("DATABASE_URL", url)]), expected, "{url}");
    }
}

#[test]
fn every_place_is_named_and_covered() {
    for (setting, refusal) in [
        ("MILA_COMPUTE_REGION", Refusal::ComputeRegion),
        ("MILA_DATABASE_REGION", Refusal::DatabaseRegion),
        ("MILA_INFERENCE_GEO", Refusal::ModelRegion),
    ] {
        assert_eq!(refused(&[(setting, "")]), [refusal]);
        assert_eq!(refused(&[(setting, "us")]), []);
    }
    let american = version().covering(|covers| covers.regions.retain(|it| *it == Region::Us));
    for setting in ["MILA_COMPUTE_REGION", "MILA_DATABASE_REGION"] {
        let places = ["MILA_COMPUTE_REGION", "MILA_DATABASE_REGION"]
            .map(|it| (it, if it == setting { "eu" } else { "us" }));
        let refusals = check(&american, &[], &settings(&places)).unwrap_err();
        assert_eq!(refusals.0, [Refusal::Region(setting)]);
    }
    // Anthropic computes in the United States only.
    let european = version().covering(|covers| covers.regions.retain(|it| *it == Region::Eu));
    let refusals = check(&european, &[], &settings(&[])).unwrap_err();
    assert_eq!(refusals.0, [Refusal::Region("MILA_INFERENCE_GEO")]);
    let own = [("DATABASE_URL", ""), ("MILA_DATABASE_REGION", "")];
    assert_eq!(refused(&own), [], "SQLite is where the program is");
}

#[test]
fn somebody_answers_for_it_at_an_address() {
    assert_eq!(refused(&[("MILA_OPERATOR_NAME", "")]), [Refusal::Operator]);
    assert_eq!(refused(&[("MILA_PRIVACY_EMAIL", "")]), [Refusal::PrivacyEmail]);
}

#[test]
fn a_feature_that_the_policy_does_not_mention_stays_off() {
    let speech = ("MILA_SPEECH_PROGRAM", "/usr/bin/mila-speech");
    assert_eq!(Feature::of(&settings(&[])), [Feature::Text]);
    assert_eq!(Feature::of(&settings(&[speech])), [Feature::Text, Feature::Voice]);
    assert_eq!(refused(&[speech]), []);
    let silent = version().covering(|covers| covers.promises.retain(|it| *it != Promise::D3));
    assert_eq!(check(&silent, &[], &settings(&[])), Ok(()));
    let refusals = check(&silent, &[], &settings(&[speech])).unwrap_err();
    assert_eq!(refusals.0, [Refusal::Feature(Feature::Voice.setting(), Promise::D3)]);
}

#[test]
fn what_is_not_built_is_promised_only_to_those_who_agreed() {
    let unfinished = [Promise::M2, Promise::G3];
    let refused = |changes: &[(&str, &str)]| check(version(), &unfinished, &settings(changes));
    let refusals = refused(&[]).unwrap_err();
    let shown = refusals.to_string();
    assert_eq!(refusals.0.len(), 1, "{shown}");
    for part in ["M2 memory across conversations", "G3 deletion", "MILA_ALLOW_UNFINISHED=1"] {
        assert!(shown.contains(part), "{part} is not in: {shown}");
    }
    assert_eq!(refused(&[("MILA_ALLOW_UNFINISHED", "1")]), Ok(()));
    assert_eq!(refused(&[STAGE]), Ok(()), "a stage promises nothing to anybody");
}

#[test]
fn a_stage_on_this_host_needs_neither_names_nor_places_of_its_own() {
    let try_out = [
        STAGE,
        ("DATABASE_URL", ""),
        ("MILA_COMPUTE_REGION", ""),
        ("MILA_DATABASE_REGION", ""),
        ("MILA_OPERATOR_NAME", ""),
        ("MILA_PRIVACY_EMAIL", ""),
    ];
    assert_eq!(refused(&try_out), []);
    let other_model = try_out.into_iter().chain([("ANTHROPIC_BASE_URL", "https://x.example")]);
    let refusals = refused(&other_model.collect::<Vec<_>>());
    assert_eq!(refusals, [Refusal::ModelHost], "but what is said there goes nowhere else");
}

#[test]
fn everything_is_told_at_once_without_values() {
    let wrong = [
        ("MILA_TWILIO_BASE_URL", "https://c4n4ry.example"),
        ("ANTHROPIC_BASE_URL", "https://c4n4ry.example"),
        ("DATABASE_URL", "postgres://u:c4n4ry@c4n4ry.example/mila"),
        ("MILA_COMPUTE_REGION", ""),
        ("MILA_OPERATOR_NAME", ""),
    ];
    let refusals = check(version(), &[], &settings(&wrong)).unwrap_err();
    let shown = refusals.to_string();
    assert_eq!(shown.lines().count(), 1 + wrong.len(), "{shown}");
    assert!(wrong.iter().all(|(name, _)| shown.contains(name)) && !shown.contains("c4n4ry"));
}
