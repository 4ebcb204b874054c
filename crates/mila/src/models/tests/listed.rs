//! The list that Mila comes with.

use std::collections::BTreeSet;

use super::super::{Manifest, ModelFile, Origin, Purpose, Set};
use super::Place;

const COMPLETE: [Set; 4] = [Set::Small, Set::Default, Set::Better, Set::Best];

fn of(set: Set, purpose: Purpose) -> Vec<ModelFile> {
    let manifest = Manifest::compiled_in();
    manifest.of(&[set]).into_iter().filter(|file| file.purpose == purpose).cloned().collect()
}

#[test]
fn names_are_unique_and_stay_in_their_directory() {
    let manifest = Manifest::compiled_in();
    let names: BTreeSet<_> = manifest.files.iter().map(|file| &file.name).collect();
    assert_eq!(names.len(), manifest.files.len());
    let sound = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    for name in names {
        for step in name.split('/') {
            assert!(
                !step.is_empty() && !step.starts_with('.') && step.chars().all(sound),
                "{name}"
            );
        }
        assert!(name.split('/').count() <= 2, "{name}");
    }
}

#[test]
fn every_file_has_a_set_a_permissive_licence_a_size_and_sources_with_sums() {
    for file in Manifest::compiled_in().files {
        assert!(!file.sets.is_empty(), "{}", file.name);
        assert!(["MIT", "Apache-2.0"].contains(&file.licence.as_str()), "{}", file.name);
        assert!(file.sources.iter().all(|source| source.yields.size > 0), "{}", file.name);
        assert!(!file.sources.is_empty(), "{}", file.name);
        let speaks = matches!(file.purpose, Purpose::Recogniser | Purpose::Voice);
        assert_eq!(speaks, !file.languages.is_empty(), "{}", file.name);
    }
}

#[test]
fn addresses_name_a_revision_and_yield_the_same_bytes() {
    for file in Manifest::compiled_in().files {
        let hubs = file.sources.iter().filter_map(|source| match &source.from {
            Origin::Hub(url) => Some((url, source.yields)),
            _ => None,
        });
        let contents: BTreeSet<_> = hubs
            .map(|(url, yields)| {
                let revision = |step: &str| {
                    let commit = step.len() == 40 && step.bytes().all(|b| b.is_ascii_hexdigit());
                    commit || step.starts_with("v6.") || step.starts_with("model-files-v")
                };
                assert!(url.starts_with("https://") && url.split('/').any(revision), "{url}");
                yields.sha256.to_string()
            })
            .collect();
        // A download is gone on with at the next address.
        assert!(contents.len() <= 1, "{}", file.name);
    }
}

#[test]
fn each_set_hears_and_speaks_and_one_hears_hebrew() {
    for set in COMPLETE {
        for purpose in [Purpose::Recogniser, Purpose::Gate, Purpose::Runtime] {
            assert_eq!(of(set, purpose).len(), 1, "{set:?} {purpose:?}");
        }
        assert_eq!(of(set, Purpose::Recogniser)[0].languages, ["any"]);
        let voices = of(set, Purpose::Voice).into_iter();
        let voices = voices.filter(|file| file.name.starts_with("kokoro-voices/"));
        let spoken: Vec<_> = voices.flat_map(|file| file.languages).collect();
        assert_eq!(spoken, ["en", "es", "fr", "hi", "it", "pt"], "{set:?}");
    }
    let hebrew = of(Set::Hebrew, Purpose::Recogniser);
    assert_eq!((hebrew.len(), hebrew[0].languages.as_slice()), (1, ["he".to_owned()].as_slice()));
}

#[test]
fn one_set_is_all_that_recall_by_meaning_needs() {
    let files = [of(Set::Recall, Purpose::Meaning).len(), of(Set::Recall, Purpose::Runtime).len()];
    assert_eq!(files, [2, 1]);
}

#[tokio::test]
async fn a_text_of_the_list_has_its_sum() {
    let place = Place::new();
    let mut manifest = Manifest::compiled_in();
    manifest.files.retain(|file| matches!(file.sources[0].from, Origin::Text(_)));
    let told = place.pull(&manifest).await.unwrap();
    assert_eq!(
        (told, place.names()),
        (vec!["the manifest".into(), "pulled".into()], vec!["kokoro-vocab.json".to_owned()])
    );
}
