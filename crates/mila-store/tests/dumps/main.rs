//! Databases of earlier versions, kept as SQL: this program starts on each, or refuses it in words
//! and leaves it as it was.
//!
//! `MILA_BLESS=1` writes the dumps of 0.2 anew, which may be done until 0.2 is released.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]

mod fill;
mod of_0_1;
mod of_0_2;
mod postgres;
mod sqlite;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use mila_store::Entropy;

/// The file of a dump.
fn dump(version: &str, engine: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dumps").join(version);
    folder.join(engine).with_extension("sql")
}

fn entropy() -> Arc<Entropy> {
    Arc::new(Entropy::from_system().unwrap())
}

#[expect(clippy::disallowed_methods, reason = "a test is told to bless by the environment")]
fn bless() -> bool {
    std::env::var_os("MILA_BLESS").is_some()
}
