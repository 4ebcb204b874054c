//! Which room of `mila/src` knows which.

use std::collections::{BTreeMap, BTreeSet};

use crate::tokens::said;
use crate::tree::{Source, files};

/// Where the rooms are.
const ROOMS: &str = "crates/mila/src/";

/// Every room with those that it may name. What holds still comes first, then the parts, the rooms
/// that work, and what puts them together.
const ARROWS: [(&str, &[&str]); 35] = [
    ("clock", &[]),
    ("loopback", &[]),
    ("egress", &["clock", "loopback"]),
    ("countries", &["clock"]),
    // Everybody records here, in words of its own.
    ("metrics", &[]),
    ("twilio", &["egress", "loopback", "metrics"]),
    ("claude", &["egress"]),
    ("zone_files", &[]),
    // The settings are in the clients' own types.
    ("config", &["countries", "loopback", "twilio", "zone_files"]),
    ("logging", &["config"]),
    ("data_dir", &[]),
    ("instance", &["clock"]),
    ("policy", &["config", "loopback"]),
    ("pages", &["config", "policy"]),
    ("models", &["config", "data_dir", "egress", "loopback"]),
    ("sidecar", &["clock", "config"]),
    // Names the parts that the rooms are handed; nothing is called here.
    (
        "context",
        &[
            "claude",
            "clock",
            "config",
            "countries",
            "data_dir",
            "instance",
            "logging",
            "metrics",
            "outbound",
            "sidecar",
            "twilio",
            "zone_files",
        ],
    ),
    ("intake", &["context"]),
    ("outbound", &["config", "context", "policy", "twilio"]),
    // One call of the model, and what it costs.
    ("calls", &["claude", "clock", "context", "metrics"]),
    ("memory", &["calls", "claude", "config", "context", "metrics", "outbound"]),
    ("recall", &["context", "memory", "metrics", "sidecar"]),
    ("timers", &["context", "outbound"]),
    ("control", &["context", "memory", "outbound", "timers"]),
    (
        "conversation",
        &[
            "calls", "claude", "clock", "config", "context", "memory", "metrics", "outbound",
            "recall", "sidecar", "timers", "twilio",
        ],
    ),
    // The apology for what was given up goes out like everything else.
    (
        "work",
        &[
            "clock",
            "context",
            "control",
            "conversation",
            "instance",
            "loopback",
            "memory",
            "outbound",
            "recall",
            "timers",
        ],
    ),
    (
        "duties",
        &["clock", "config", "context", "data_dir", "instance", "intake", "metrics", "twilio"],
    ),
    ("http", &["clock", "context", "intake", "logging", "metrics", "pages", "policy", "twilio"]),
    ("seams", &["clock", "egress"]),
    (
        "app",
        &[
            "claude",
            "clock",
            "config",
            "context",
            "countries",
            "data_dir",
            "duties",
            "egress",
            "http",
            "instance",
            "logging",
            "metrics",
            "outbound",
            "policy",
            "seams",
            "sidecar",
            "twilio",
            "work",
            "zone_files",
        ],
    ),
    (
        "doctor",
        &[
            "app",
            "claude",
            "clock",
            "config",
            "data_dir",
            "egress",
            "loopback",
            "models",
            "policy",
            "sidecar",
            "twilio",
            "zone_files",
        ],
    ),
    (
        "cli",
        &[
            "app", "clock", "config", "data_dir", "doctor", "egress", "logging", "models",
            "outbound", "policy", "sidecar", "twilio",
        ],
    ),
    // A developer's window into the parts; nothing of Mila's own names it.
    ("eval", &["config", "conversation", "memory", "recall", "sidecar"]),
    ("lib", &[]),
    ("main", &[]),
];

type Arrows = BTreeMap<String, BTreeSet<String>>;

/// The room of a file, and how deep in it the file's module stands: `http/mod.rs` is 1.
fn room(path: &str) -> Option<(String, usize)> {
    let below = path.strip_prefix(ROOMS)?.strip_suffix(".rs")?;
    let mut parts: Vec<&str> = below.split('/').collect();
    if parts.last() == Some(&"mod") {
        parts.pop();
    }
    // Tests look wherever they like.
    let is_test = parts.contains(&"tests");
    (!is_test).then(|| (parts[0].to_owned(), parts.len()))
}

/// The arrows that leave a room.
fn drawn(sources: &[Source]) -> Arrows {
    let mut arrows = Arrows::new();
    for source in sources {
        let Some((from, depth)) = room(&source.path) else { continue };
        let known = arrows.entry(from.clone()).or_default();
        for path in said(&source.path, &source.text).paths {
            let above = path.iter().take_while(|word| *word == "super").count();
            let to = match path.first().map(String::as_str) {
                Some("crate") => path.get(1),
                _ if above == depth => path.get(above),
                _ => None,
            };
            known.extend(to.filter(|to| **to != from).cloned());
        }
    }
    arrows
}

/// Rooms and arrows that are not in the list, and arrows of the list that nobody draws.
fn complaints(arrows: &Arrows, list: &[(&str, &[&str])]) -> Vec<String> {
    let list: BTreeMap<_, _> = list.iter().copied().collect();
    let mut complaints = Vec::new();
    for (from, tos) in arrows {
        let Some(may) = list.get(from.as_str()) else {
            complaints.push(format!("{from} is a room that nobody has drawn"));
            continue;
        };
        let not_drawn = tos.iter().filter(|to| !may.contains(&to.as_str()));
        complaints.extend(not_drawn.map(|to| format!("{from} must not name {to}")));
        let not_used = may.iter().filter(|to| !tos.contains(**to));
        complaints.extend(not_used.map(|to| format!("{from} does not name {to}: take it out")));
    }
    complaints
}

/// The rooms that can be left in some order, each after all that name it; the others are in a
/// circle.
fn in_a_circle(list: &[(&str, &[&str])]) -> Vec<String> {
    let mut left: BTreeMap<&str, BTreeSet<&str>> =
        list.iter().map(|(from, tos)| (*from, tos.iter().copied().collect())).collect();
    // It names everybody's types and is named by everybody: no call goes through it.
    left.remove("context");
    for tos in left.values_mut() {
        tos.remove("context");
    }
    while let Some(free) = left.iter().find(|(_, tos)| tos.is_empty()).map(|(room, _)| *room) {
        left.remove(free);
        for tos in left.values_mut() {
            tos.remove(free);
        }
    }
    left.into_keys().map(str::to_owned).collect()
}

#[test]
fn rooms_name_only_those_below_them() {
    let arrows = drawn(&files(&[ROOMS], ".rs"));
    assert!(arrows.len() > 20, "the rooms were not found");
    assert_eq!(complaints(&arrows, &ARROWS), Vec::<String>::new());
    assert_eq!(in_a_circle(&ARROWS), Vec::<String>::new());
}

#[test]
fn an_arrow_that_nobody_drew_is_found_however_it_is_written() {
    let list: [(&str, &[&str]); 3] =
        [("outbound", &["twilio"]), ("work", &[]), ("http", &["twilio"])];
    for text in [
        "use crate::{twilio::Twilio, work::dispatch};",
        "use crate::{\n    twilio,\n    work,\n};",
        "use crate::twilio;\nfn send() { crate::work::say(); }",
        "use crate::twilio;\nuse super::super::work;",
        "use crate::twilio;\nfn send() { trace!(\"{}\", super::super::work::NAME); }",
    ] {
        let source = Source::made_up("crates/mila/src/outbound/send.rs", text);
        let found = complaints(&drawn(&[source]), &list);
        assert_eq!(found, ["outbound must not name work"], "{text}");
    }
    let harmless = "//! crate::work\nuse crate::twilio;\nuse super::gate;\n\
                    #[cfg(test)]\nmod tests { use crate::work; }";
    let source = Source::made_up("crates/mila/src/outbound/send.rs", harmless);
    assert_eq!(complaints(&drawn(&[source]), &list), Vec::<String>::new());
}

#[test]
fn a_new_room_and_an_arrow_that_is_gone_are_found() {
    let new = Source::made_up("crates/mila/src/relay/mod.rs", "");
    let found = complaints(&drawn(&[new]), &[]);
    assert_eq!(found, ["relay is a room that nobody has drawn"]);
    let gone = Source::made_up("crates/mila/src/work.rs", "");
    let found = complaints(&drawn(&[gone]), &[("work", &["clock"])]);
    assert_eq!(found, ["work does not name clock: take it out"]);
}

#[test]
fn a_circle_of_rooms_is_found() {
    let list: [(&str, &[&str]); 3] =
        [("control", &["outbound"]), ("outbound", &["control", "clock"]), ("clock", &[])];
    assert_eq!(in_a_circle(&list), ["control", "outbound"]);
}
