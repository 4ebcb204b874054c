use std::collections::BTreeSet;
use std::time::Duration;

use super::*;
use crate::config::{Environment, Layers, Settings};

fn practice(changes: &[(&str, &str)]) -> Practice {
    let enough = [
        ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"),
        ("TWILIO_AUTH_TOKEN", "token"),
        ("MILA_WHATSAPP_FROM", "whatsapp:+14155238886"),
        ("MILA_PUBLIC_URL", "https://mila.example.org"),
        ("ANTHROPIC_API_KEY", "key"),
    ];
    let environment = Environment::from_pairs(enough.iter().chain(changes).copied());
    Practice::of(&Settings::from_layers(&Layers::gather(None, &environment)).unwrap())
}

fn newest_there_is() -> &'static Version {
    versions().last().unwrap()
}

/// The sentence of this id as it reads in English or Hebrew.
fn sentence(id: &str, language: Language, practice: &Practice) -> String {
    let reading = newest_there_is().reading(language, practice);
    let mut sentences = reading.sections.into_iter().flat_map(|section| section.sentences);
    let words = |span| match span {
        Span::Words(words) | Span::Email(words) => words,
    };
    sentences.find(|it| it.id == id).unwrap().spans.into_iter().map(words).collect()
}

#[test]
fn every_promise_stands_in_a_sentence_of_every_version() {
    for version in versions() {
        let promised: BTreeSet<_> = version.covers.promises.iter().copied().collect();
        assert_eq!(promised.into_iter().collect::<Vec<_>>(), Promise::ALL, "{}", version.id);
    }
}

#[test]
fn both_languages_say_the_same_sentences_with_the_same_blanks() {
    for Version { id, english, hebrew, .. } in versions() {
        let ids = |text: &Text| text.sentences.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(english), ids(hebrew), "{id}");
        for (sentence, template) in &english.sentences {
            assert_eq!(template.blanks(), hebrew.sentences[sentence].blanks(), "{sentence}");
        }
        for text in [english, hebrew] {
            let named: Vec<_> = text.promises.keys().copied().collect();
            assert_eq!(named, Promise::ALL, "{id}");
        }
    }
}

#[test]
fn hebrew_is_written_in_hebrew() {
    let letters = |text: &str| text.chars().any(|c| ('\u{5d0}'..='\u{5ea}').contains(&c));
    for section in newest_there_is().reading(Language::Hebrew, &practice(&[])).sections {
        for it in section.sentences {
            assert!(it.spans.iter().any(|span| matches!(span, Span::Words(it) if letters(it))));
        }
    }
}

#[test]
fn ids_serve_as_anchors_once_each() {
    for version in versions() {
        let sections = version.sections.iter().map(|section| &section.id);
        let sentences = version.sections.iter().flat_map(|section| &section.sentences);
        let all: Vec<_> = sections.chain(sentences.clone().map(|it| &it.id)).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert!(all.iter().all(|id| id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
        assert!(sentences.into_iter().all(|it| !it.clauses.is_empty()), "a promise each");
    }
}

#[test]
fn blanks_are_filled_with_what_this_operator_does() {
    let hosted = practice(&[
        ("DATABASE_URL", "postgres://u:p@db.x.supabase.co/postgres"),
        ("MILA_MASTER_KEY_FILE", "/k"),
        ("MILA_DATABASE_REGION", "eu"),
        ("MILA_COMPUTE_REGION", "eu"),
        ("MILA_OPERATOR_NAME", "The Club"),
        ("MILA_PRIVACY_EMAIL", "privacy@example.org"),
    ]);
    let english = |id: &str| sentence(id, Language::English, &hosted);
    let hebrew = |id: &str| sentence(id, Language::Hebrew, &hosted);
    assert!(english("shares-closed").contains("Twilio, Meta, Anthropic and Supabase"));
    assert!(hebrew("shares-closed").contains("Twilio,\u{200f} Meta,\u{200f} Anthropic ו-Supabase"));
    assert!(english("shares-places").contains("in the United States and in the European Union. W"));
    assert!(hebrew("shares-places").contains("בארצות הברית ובאיחוד האירופי. "));
    assert!(english("shares-database").contains("hosted by Supabase, in the European Union."));
    assert!(english("contact-operator").contains("The Club"));
    assert!(hebrew("contact-mail").contains("privacy@example.org"));
}

#[test]
fn what_is_on_this_host_is_the_operators_own() {
    let own = practice(&[("ANTHROPIC_BASE_URL", "http://127.0.0.1:1")]);
    let english = |id: &str| sentence(id, Language::English, &own);
    assert!(english("shares-closed").contains("to Twilio and Meta,"));
    assert!(english("shares-model").contains("on a computer of the operator's own"));
    assert!(english("shares-database").contains("of the operator's own, on a computer"));
    assert!(english("contact-operator").contains("has not given a name"));
}

#[test]
fn nothing_is_left_in_braces() {
    for language in Language::ALL.iter().copied() {
        let reading = newest_there_is().reading(language, &practice(&[]));
        assert!(!format!("{:?}", reading.sections).contains("{\""));
        for section in &reading.sections {
            for it in &section.sentences {
                let words = sentence(&it.id, language, &practice(&[]));
                assert!(!words.contains(['{', '}']), "{words}");
            }
        }
    }
}

#[test]
fn the_newest_version_whose_day_has_come_is_in_force() {
    let first = versions()[0].clone();
    let later = |id: &str, days: u64| Version {
        id: id.to_owned(),
        begins: first.begins + Duration::from_hours(24 * days),
        ..first.clone()
    };
    let all = [first.clone(), later("second", 10), later("third", 20)];
    let day = |days: u64| first.begins + Duration::from_hours(24 * days);
    for (now, id) in [
        (day(0) - Duration::from_secs(1), "2026-03"),
        (day(9), "2026-03"),
        (day(10), "second"),
        (day(19), "second"),
        (day(400), "third"),
    ] {
        assert_eq!(newest(&all, now).id, id);
    }
    assert_eq!(in_force(day(1)).id, "2026-03");
    assert_eq!(first.effective.to_string(), "2026-03-01");
    assert_eq!(first.begins.as_micros(), 1_772_323_200_000_000, "midnight UTC");
}

#[test]
fn a_changed_word_changes_the_digest_and_a_comment_does_not() {
    let [outline, english, hebrew] = FILES[FILES.len() - 1];
    let digest = |english: &str| {
        let version = Version::read(&[outline, english, hebrew]).unwrap();
        version.text_hash(Language::English).to_owned()
    };
    let before = digest(english);
    assert_eq!(before.len(), 64);
    assert_eq!(digest(&format!("# a remark\n{english}")), before);
    assert_ne!(digest(&english.replace("within 30 days", "within 31 days")), before);
}

#[test]
fn a_version_whose_files_disagree_is_not_read() {
    let [outline, english, hebrew] = FILES[FILES.len() - 1];
    let reads = |english: &str| Version::read(&[outline, english, hebrew]).is_ok();
    assert!(reads(english));
    for (from, to) in [
        ("does-watch = ", "does-look = "),
        ("[phrases]", "more = \"x\"\n[phrases]"),
        ("age = \"Age\"\n", ""),
        ("{operator}", "{owner}"),
        ("{operator}", "{operator"),
    ] {
        assert_ne!(english.replace(from, to), english, "{from}");
        assert!(!reads(&english.replace(from, to)), "{from} -> {to}");
    }
}
