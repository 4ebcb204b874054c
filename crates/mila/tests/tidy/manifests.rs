//! Which crate of the workspace knows which.

use std::collections::BTreeSet;

use crate::tree::{Source, files};

/// Every crate with those that it may depend on, its tests included.
const ARROWS: [(&str, &[&str]); 12] = [
    ("mila-domain", &[]),
    ("mila-text", &["mila-domain"]),
    ("mila-store", &["mila-domain", "mila-text"]),
    ("mila-speech-protocol", &[]),
    ("mila-walls", &["mila-speech-protocol"]),
    ("mila-speech", &["mila-speech-protocol", "mila-walls"]),
    ("mila-embed", &["mila-speech-protocol", "mila-walls"]),
    ("mila-stage", &[]),
    ("mila-bench", &[]),
    (
        "mila",
        &[
            "mila-bench",
            "mila-domain",
            "mila-speech-protocol",
            "mila-stage",
            "mila-store",
            "mila-text",
        ],
    ),
    ("mila-models", &["mila"]),
    ("mila-eval", &["mila", "mila-domain", "mila-store", "mila-text"]),
];

/// The crates of ours that a manifest names, in whatever table of dependencies.
fn named(table: &toml::Table, named_by: &mut BTreeSet<String>) {
    for (key, value) in table {
        let Some(below) = value.as_table() else { continue };
        if key.ends_with("dependencies") {
            let ours = below.iter().map(|(name, how)| {
                let package = how.get("package").and_then(toml::Value::as_str);
                package.unwrap_or(name).to_owned()
            });
            named_by.extend(ours.filter(|name| name == "mila" || name.starts_with("mila-")));
        } else {
            named(below, named_by);
        }
    }
}

/// Crates and arrows that are not in the list.
fn complaints(manifests: &[Source], list: &[(&str, &[&str])]) -> Vec<String> {
    let mut complaints = Vec::new();
    for manifest in manifests {
        let table: toml::Table = toml::from_str(&manifest.text).unwrap();
        let name = table["package"]["name"].as_str().unwrap();
        let Some((_, may)) = list.iter().find(|(from, _)| *from == name) else {
            complaints.push(format!("{name} is a crate that nobody has drawn"));
            continue;
        };
        let mut tos = BTreeSet::new();
        named(&table, &mut tos);
        let wrong = tos.iter().filter(|to| *to != name && !may.contains(&to.as_str()));
        complaints.extend(wrong.map(|to| format!("{name} must not depend on {to}")));
    }
    complaints
}

#[test]
fn crates_depend_only_on_those_below_them() {
    let manifests = files(&["crates"], "Cargo.toml");
    assert!(manifests.len() > 5, "the crates were not found");
    assert_eq!(complaints(&manifests, &ARROWS), Vec::<String>::new());
}

#[test]
fn a_dependency_that_nobody_drew_is_found_in_every_table() {
    for table in [
        "[dependencies]\nmila-store.workspace = true",
        "[dev-dependencies]\nmila-store = { workspace = true }",
        "[build-dependencies.mila-store]\nworkspace = true",
        "[target.'cfg(unix)'.dependencies]\nmila-store = { path = \"../mila-store\" }",
        "[dependencies]\nstore = { package = \"mila-store\", path = \"../mila-store\" }",
    ] {
        let text = format!("[package]\nname = \"mila-domain\"\n{table}");
        let manifest = Source::made_up("crates/mila-domain/Cargo.toml", &text);
        let found = complaints(&[manifest], &ARROWS);
        assert_eq!(found, ["mila-domain must not depend on mila-store"], "{table}");
    }
    let new = Source::made_up("crates/mila-cake/Cargo.toml", "[package]\nname = \"mila-cake\"");
    assert_eq!(complaints(&[new], &ARROWS), ["mila-cake is a crate that nobody has drawn"]);
}
