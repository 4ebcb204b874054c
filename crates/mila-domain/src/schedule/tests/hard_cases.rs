//! The table of hard cases, which other libraries are held against too (`script/when`).

use serde::Deserialize;

use super::{Written, Zones, at, utc};

/// A line of the table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    now_utc: String,
    structured: Written,
    /// The first that come, and how many of twelve do.
    #[serde(default)]
    utc: Vec<String>,
    #[serde(default)]
    count: usize,
    #[serde(default)]
    refuse: Option<String>,
}

#[test]
fn every_hard_case_comes_when_it_should() {
    let zones = Zones::bundled();
    let cases = include_str!("hard_cases.jsonl").lines();
    let cases: Vec<Case> = cases.map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(cases.len() >= 120, "{}", cases.len());
    for case in cases {
        let schedule = case.structured.read(&zones);
        let due = schedule.and_then(|schedule| schedule.due_after(&zones, at(&case.now_utc), 12));
        let refused = due.as_ref().err().map(ToString::to_string);
        assert_eq!(refused, case.refuse, "{}", case.name);
        let due: Vec<String> = due.unwrap_or_default().iter().map(utc).collect();
        assert_eq!(due.len(), case.count, "{}: {due:?}", case.name);
        assert_eq!(due[..case.utc.len()], case.utc, "{}", case.name);
    }
}
