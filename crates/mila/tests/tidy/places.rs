//! Where SQL stands, how it names lanes, and how long a file may be.

use crate::tokens::said;
use crate::tree::{Source, files};

/// Where SQL stands.
const STORE: &str = "crates/mila-store/";

/// Most lines of a Rust file.
const MOST_LINES: usize = 450;

/// Whether a text begins as a statement does.
fn is_sql(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (first, second, third) = (words.next(), words.next(), words.next());
    match (first.unwrap_or_default(), second.unwrap_or_default(), third.unwrap_or_default()) {
        ("INSERT", "INTO" | "OR", _) | ("DELETE", "FROM", _) | ("UPDATE", _, "SET") => true,
        ("WITH", _, "AS") => true,
        ("SELECT" | "PRAGMA" | "TRUNCATE", what, _) => !what.is_empty(),
        ("CREATE" | "ALTER" | "DROP", what, _) => [
            "DATABASE", "INDEX", "OR", "POLICY", "ROLE", "SCHEMA", "TABLE", "TRIGGER", "UNIQUE",
            "VIEW",
        ]
        .contains(&what),
        _ => false,
    }
}

/// SQL outside the store.
fn strays(sources: &[Source]) -> Vec<String> {
    let outside = sources.iter().filter(|source| !source.path.starts_with(STORE));
    let found = outside.flat_map(|source| {
        let texts = said(&source.path, &source.text).texts.into_iter();
        texts.filter(|text| is_sql(text)).map(|text| format!("{}: {text}", source.path))
    });
    found.collect()
}

/// Whether a statement compares or sets the rank of a lane with a number, as in `c.rank = 0`,
/// `rank<>1` or `rank IN (0, 1)`.
fn has_numbered_rank(text: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices("rank").any(|(at, rank)| {
        let whole = !text[..at].ends_with(is_part);
        let rest = text[at + rank.len()..].trim_start();
        let value =
            rest.trim_start_matches("IN").trim_start_matches(['=', '<', '>', '!', '(', ' ']);
        whole
            && value.len() < rest.len()
            && value.starts_with(|letter: char| letter.is_ascii_digit())
    })
}

/// Statements that write the rank of a lane as a number.
fn numbered_ranks(sources: &[Source]) -> Vec<String> {
    let found = sources.iter().flat_map(|source| {
        let texts = said(&source.path, &source.text).texts.into_iter();
        texts.filter(|text| has_numbered_rank(text)).map(|text| format!("{}: {text}", source.path))
    });
    found.collect()
}

/// Files that are longer than one is read.
fn too_long(sources: &[Source]) -> Vec<String> {
    let lines = sources.iter().map(|source| (source, source.text.lines().count()));
    let long = lines.filter(|(_, lines)| *lines > MOST_LINES);
    long.map(|(source, lines)| format!("{} has {lines} lines", source.path)).collect()
}

/// The sources of the programs; tests look into the database from outside.
fn programs() -> Vec<Source> {
    let mut sources = files(&["crates"], ".rs");
    sources.retain(|source| source.path.contains("/src/"));
    assert!(sources.len() > 200, "the sources were not found");
    sources
}

/// What is measured beside Mila has a database of its own, and is never shipped.
const BENCH: &str = "crates/mila-bench/";

#[test]
fn sql_stands_in_the_store() {
    let mut sources = programs();
    sources.retain(|source| !source.path.starts_with(BENCH));
    assert_eq!(strays(&sources), Vec::<String>::new());
}

#[test]
fn lanes_have_names_in_sql() {
    let mut sources = programs();
    sources.retain(|source| source.path.starts_with(STORE));
    assert_eq!(numbered_ranks(&sources), Vec::<String>::new());
}

#[test]
fn no_file_is_longer_than_one_is_read() {
    let sources = files(&["crates", "fuzz"], ".rs");
    assert_eq!(too_long(&sources), Vec::<String>::new());
}

#[test]
fn sql_outside_the_store_is_found() {
    for text in [
        "SELECT 1",
        "\\n  DELETE FROM person",
        "UPDATE lane SET due_at = $1",
        "INSERT INTO event VALUES (1)",
        "INSERT OR IGNORE INTO event VALUES (1)",
        "WITH due AS (SELECT 1) SELECT * FROM due",
        "CREATE TABLE loot (id INTEGER)",
    ] {
        let text = text.replace("\\n", "\n");
        let text = format!("//! SELECT nothing.\nconst STATEMENT: &str = \"{text}\";");
        let there = Source::made_up("crates/mila-store/src/lanes.rs", &text);
        let here = Source::made_up("crates/mila/src/work/mod.rs", &text);
        let found = strays(&[there, here]);
        assert!(found.len() == 1 && found[0].starts_with("crates/mila/src/work/"), "{found:?}");
    }
    let words = "const HELP: &str = \"DELETE is for good. UPDATE by hand, SELECT\";";
    assert_eq!(
        strays(&[Source::made_up("crates/mila/src/cli/mod.rs", words)]),
        Vec::<String>::new()
    );
}

#[test]
fn a_numbered_rank_is_found() {
    for part in ["rank = 0", "e.rank <> 1", "rank>=2", "rank IN (0, 1)", "SET rank = 1"] {
        let text = format!("const STATEMENT: &str = \"UPDATE lane WHERE {part}\";");
        let source = Source::made_up("crates/mila-store/src/lanes.rs", &text);
        assert_eq!(numbered_ranks(&[source]).len(), 1, "{part}");
    }
    for part in ["rank = $2", "ORDER BY rank, due_at", "rank = {CONTROL}", "frank = 1"] {
        let text = format!("const STATEMENT: &str = \"SELECT 1 FROM lane WHERE {part}\";");
        let source = Source::made_up("crates/mila-store/src/lanes.rs", &text);
        assert_eq!(numbered_ranks(&[source]), Vec::<String>::new(), "{part}");
    }
}

#[test]
fn a_long_file_is_found() {
    let at_most = Source::made_up("crates/mila/src/a.rs", &"\n".repeat(MOST_LINES));
    let longer = Source::made_up("crates/mila/src/b.rs", &"\n".repeat(MOST_LINES + 1));
    assert_eq!(too_long(&[at_most, longer]), ["crates/mila/src/b.rs has 451 lines"]);
}
