//! `mila models` as an operator types it. What a pull does is tested beside its code: no source can
//! be reached here.

use std::fs;
use std::path::{Path, PathBuf};

use mila::models::{Manifest, Origin};

use crate::world::{Engine, Place};

/// The one file that needs no source outside.
const OURS: &str = "kokoro-vocab.json";

async fn place() -> (Place, PathBuf) {
    let place = Place::new(Engine::Sqlite).await;
    let models = place.folder.path().join("models");
    (place, models)
}

/// Puts that file where it would be pulled to.
fn put(models: &Path) {
    let file = Manifest::compiled_in().files.into_iter().find(|file| file.name == OURS).unwrap();
    let Origin::Text(text) = &file.sources[0].from else { panic!("{OURS} is no text") };
    fs::create_dir_all(models).unwrap();
    fs::write(models.join(OURS), text).unwrap();
}

/// Whether that file is here, as the list says.
async fn is_here(place: &Place, words: &str) -> String {
    let listed = place.mila(&format!("models list{words}"), &[]).await;
    assert_eq!(listed.code, 0, "{}", listed.err);
    let line = listed.out.lines().find(|line| line.starts_with(OURS)).unwrap().to_owned();
    assert!(line.contains("en es fr hi it pt") && line.contains("Apache-2.0"), "{line}");
    line.split_whitespace().find(|word| ["yes", "no"].contains(word)).unwrap().to_owned()
}

#[tokio::test]
async fn the_directory_of_an_option_goes_before_that_of_the_settings() {
    let (place, _) = place().await;
    let elsewhere = place.folder.path().join("elsewhere");
    put(&elsewhere);
    assert_eq!(is_here(&place, "").await, "no");
    assert_eq!(is_here(&place, &format!(" --dir {}", elsewhere.display())).await, "yes");
}

#[tokio::test]
async fn the_list_says_what_is_here_and_verify_finds_a_bit_that_flipped() {
    let (place, models) = place().await;
    assert_eq!(is_here(&place, "").await, "no");
    put(&models);
    assert_eq!(is_here(&place, "").await, "yes");
    let sound = place.mila("models verify", &[]).await;
    assert_eq!((sound.code, sound.out.contains("1 files in")), (0, true), "{}", sound.out);

    let mut bytes = fs::read(models.join(OURS)).unwrap();
    bytes[100] ^= 1;
    fs::write(models.join(OURS), bytes).unwrap();
    let wrong = place.mila("models verify", &[]).await;
    assert_eq!((wrong.code, wrong.out.contains("wrong bytes  kokoro-vocab.json")), (1, true));
}

#[tokio::test]
async fn a_set_that_does_not_exist_is_wrong_use() {
    let (place, _) = place().await;
    let wrong = place.mila("models pull huge", &[]).await;
    assert_eq!((wrong.code, wrong.err.contains("small, default, better, best, hebrew")), (2, true));
    let wrong = place.mila("models list", &[("MILA_SPEECH_RECOGNISER", "huge")]).await;
    assert_eq!((wrong.code, wrong.err.contains("small, default, better or best")), (2, true));
}
