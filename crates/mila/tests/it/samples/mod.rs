//! The sample files for operators in `deploy/`, and what the documents say: read strictly, and
//! tried where it can be. `script/samples` holds them against the real tools.

mod backup;
mod caddy;
mod container;
mod database;
mod documents;
mod environment;
mod systemd;

use std::path::PathBuf;

/// A file of the repository.
fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// Its text.
fn read(name: &str) -> String {
    std::fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Puts values for what stands in `<...>`; every placeholder must be known.
fn filled(text: &str, values: &[(&str, &str)]) -> String {
    let filled = values.iter().fold(text.to_owned(), |text, (placeholder, value)| {
        text.replace(&format!("<{placeholder}>"), value)
    });
    let left = filled.lines().find(|line| line.contains('<') && !line.starts_with("# "));
    assert_eq!(left, None, "a placeholder that the test does not know");
    filled
}
