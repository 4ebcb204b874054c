//! That no figure can name anybody: one room records, and its labels are texts of the program.

use crate::tokens::said;
use crate::tree::{Source, files};

/// The one room that knows the library of figures.
const METRICS: &str = "crates/mila/src/metrics/";

/// Who names that library elsewhere, and whoever makes a text of the program out of another.
fn complaints(sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in sources {
        let words = said(&source.path, &source.text).words;
        let says = |word: &str| words.iter().any(|said| said == word);
        if says("prometheus_client") && !source.path.starts_with(METRICS) {
            complaints.push(format!("{} records figures by itself", source.path));
        }
        // What is leaked lives as long as the program, and so could be a label.
        if says("leak") {
            complaints.push(format!("{} leaks a text", source.path));
        }
    }
    complaints
}

#[test]
fn one_room_records_and_its_labels_are_texts_of_the_program() {
    let mut sources = files(&["crates"], ".rs");
    sources.retain(|source| source.path.contains("/src/"));
    assert!(sources.iter().any(|source| source.path.starts_with(METRICS)), "the room is there");
    assert_eq!(complaints(&sources), Vec::<String>::new());
}

#[test]
fn who_records_elsewhere_or_leaks_is_found() {
    let made_up = |path: &str, text: &str| complaints(&[Source::made_up(path, text)]);
    let records = "use prometheus_client::metrics::counter::Counter;";
    let found = made_up("crates/mila/src/work/mod.rs", records);
    assert_eq!(found, ["crates/mila/src/work/mod.rs records figures by itself"]);
    assert_eq!(made_up("crates/mila/src/metrics/mod.rs", records), Vec::<String>::new());
    for leaks in ["fn a() { let a: &'static str = b.leak(); }", "fn a() { Box::leak(b); }"] {
        let found = made_up("crates/mila/src/metrics/mod.rs", leaks);
        assert_eq!(found, ["crates/mila/src/metrics/mod.rs leaks a text"], "{leaks}");
    }
}
