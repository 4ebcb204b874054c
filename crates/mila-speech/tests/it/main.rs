//! The speech program, from outside: files that strangers send, sounds that are no speech, the
//! program as a child, and its walls.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests stop loudly")]

mod chains;
mod hearing;
mod mutations;
mod notes;
mod program;
mod recordings;
mod sounds;
mod speaking;
#[cfg(target_os = "linux")]
mod walls;

use std::path::PathBuf;

use mila_speech::Models;

/// The recogniser that tests use.
const RECOGNISER: &str = "whisper-base-q8_0.bin";

/// The directory of the models, for tests that need them.
fn models_directory() -> PathBuf {
    #[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where they are")]
    let directory = std::env::var_os("MILA_TEST_MODELS");
    directory.map(PathBuf::from).expect(
        "this test needs models: set MILA_TEST_MODELS to a directory with whisper-base-q8_0.bin, \
         silero_vad.onnx and libonnxruntime.so",
    )
}

fn models() -> Models {
    Models::find(&models_directory(), &[RECOGNISER.to_owned()]).expect("a directory of models")
}
