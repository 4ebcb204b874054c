//! What statements cost as the database grows: their plans on a filled database, and the times of
//! the hot ones beside an almost empty one, on both engines.
//!
//! A slice always; 1,000,000 lanes and 2,000,000 events in the long suite (`MILA_LONG=1`, unless
//! `MILA_LONG_ROUNDS` asks for a slice of it).

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]
#![expect(clippy::print_stdout, reason = "what was measured is shown when a test fails")]

mod fill;
mod hot;
mod postgres;
mod sqlite;

use std::collections::{BTreeMap, BTreeSet};

use mila_store::{Statement, statements};

/// Tables that stay small however many people there are and however long they write, so that
/// reading all of one is no matter.
const SMALL: [(&str, &str); 9] = [
    ("vault", "one row"),
    ("instance", "a row for each process that serves"),
    ("duty", "a row for each chore"),
    ("host_clock", "one row at most"),
    ("switched_off", "one row at most"),
    ("template", "a row for each template that was ever pushed"),
    ("spending_total", "64 rows a day, found by the day"),
    ("dead_letter", "what the operator has not looked at yet"),
    ("voice_note", "spoken answers of the last 24 hours that were not delivered yet"),
];

/// Indexes of a few rows of a large table.
const SMALL_INDEXES: [(&str, &str); 4] = [
    ("lane_owner", "the lanes in hand: as many as instances work on at once"),
    ("lane_suspect", "lanes whose holder has died, until they are worked on"),
    ("lane_set_aside", "what the operator has not looked at yet"),
    ("person_held", "accounts that are held: as many as numbers change hands"),
];

/// Chores that nobody waits for, which may read all of a table while that is not much.
const CHORES: [(&str, &str); 7] = [
    ("TAKE_DELETIONS", "of what goes within a day; by its index once that is longer"),
    ("TAKE_AUDIO_DELETIONS", "the same, while the clock is not believed"),
    ("FORMER_RECORDINGS", "once at a start whose clock is not believed"),
    ("SETTLE_LANES", "once at a start, and when a doubt about the clock is over"),
    ("SETTLE_ADDRESSES", "the same"),
    ("SETTLE_PEOPLE", "the same"),
    ("SETTLE_DELETIONS", "the same"),
];

/// How much is in a database.
#[derive(Clone, Copy, Debug)]
struct Size {
    people: u32,
    events: u32,
}

/// Almost empty: 1,000 lanes, 1,000 events.
const LITTLE: Size = Size { people: 250, events: 1_000 };

/// Rounds of the long tests below which a run is a slice of the long suite.
const SLICE: u32 = 100;

/// Whether this is the long suite, in full.
#[expect(clippy::disallowed_methods, reason = "the long suite is chosen by the environment")]
fn is_long() -> bool {
    let rounds = std::env::var("MILA_LONG_ROUNDS").ok().and_then(|it| it.parse().ok());
    std::env::var_os("MILA_LONG").is_some() && rounds.is_none_or(|rounds: u32| rounds >= SLICE)
}

fn much() -> Size {
    match is_long() {
        true => Size { people: 250_000, events: 2_000_000 },
        false => Size { people: 5_000, events: 40_000 },
    }
}

/// A table that is read whole, and the index by which it is, if any.
type Whole = (String, Option<String>);

/// Fails with every statement that reads all of a table that grows, by itself or by one of its
/// indexes.
fn assert_no_scans(read_whole: &BTreeMap<&'static str, BTreeSet<Whole>>) {
    let is_small = |(table, index): &&Whole| {
        SMALL.iter().any(|(name, _)| name == table)
            || SMALL_INDEXES.iter().any(|(name, _)| Some(*name) == index.as_deref())
    };
    let mut found = Vec::new();
    for (statement, read) in read_whole {
        let grows: Vec<_> = read.iter().filter(|it| !is_small(it)).collect();
        if !grows.is_empty() && CHORES.iter().all(|(name, _)| name != statement) {
            found.push(format!("{statement} reads all of {grows:?}"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// How many parameters a statement has.
fn parameters(sql: &str) -> usize {
    let numbers = sql.split('$').skip(1);
    let digits = |it: &str| it.chars().take_while(char::is_ascii_digit).collect::<String>();
    numbers.filter_map(|it| digits(it).parse().ok()).max().unwrap_or(0)
}

/// The statement of that name.
fn named(name: &str) -> &'static Statement {
    let mut found = statements().filter(|it| it.name == name);
    found.next().unwrap_or_else(|| panic!("there is no statement {name}"))
}

/// Connections keep statements by their names.
#[test]
fn no_two_statements_share_a_name() {
    let names: Vec<_> = statements().map(|it| it.name).collect();
    let unique: BTreeSet<_> = names.iter().collect();
    assert_eq!(names.len(), unique.len());
}
