//! The list that the tool comes with.

use mila::models::{Manifest, Origin, Set};

use super::{List, Packages, Place};

#[test]
fn every_file_of_the_list_is_one_of_milas() {
    let manifest = Manifest::compiled_in();
    for file in Packages::compiled_in().files {
        assert!(manifest.files.iter().any(|it| it.name == file.name), "{}", file.name);
        assert!(!file.sources.is_empty(), "{}", file.name);
    }
}

/// What script/try and script/speech-models ask for.
#[test]
fn the_sets_of_tests_come_whole_without_a_hub() {
    let (manifest, packages) = (Manifest::compiled_in(), Packages::compiled_in());
    for file in manifest.of(&[Set::Default, Set::Recall]) {
        let text = file.sources.iter().any(|source| matches!(source.from, Origin::Text(_)));
        assert!(text || packages.of(&file.name).next().is_some(), "{}", file.name);
    }
}

#[test]
fn what_only_the_tool_can_bring_has_packages() {
    let packages = Packages::compiled_in();
    for file in Manifest::compiled_in().files {
        if file.sources.iter().any(|source| matches!(source.from, Origin::Tool)) {
            assert!(packages.files.iter().any(|it| it.name == file.name), "{}", file.name);
        }
    }
}

#[tokio::test]
async fn a_text_of_milas_list_needs_no_package() {
    let place = Place::new();
    let mut manifest = Manifest::compiled_in();
    manifest.files.retain(|file| matches!(file.sources[0].from, Origin::Text(_)));
    let list = List { manifest, packages: Packages::compiled_in() };
    assert_eq!(place.pull(&list).await.unwrap(), ["pulled"]);
    assert_eq!(place.names(), ["kokoro-vocab.json"]);
    assert_eq!(place.pull(&list).await.unwrap(), ["here"]);
}
