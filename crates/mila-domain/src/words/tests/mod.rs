//! What people write, and what it is taken for.

mod answers;
mod hours;
mod inbound;
mod kinds;
mod memory;
mod stops;
mod strangers;
mod tables;

use super::Reading;

/// Holds that each line is taken for what the heading above it says.
fn sentences(file: &str, read: impl Fn(&str) -> Reading) {
    let (mut heading, mut wrong) = ("", Vec::new());
    for line in file.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => heading = name,
            None if read(line).name() != heading => wrong.push((line, read(line), heading)),
            None => {}
        }
    }
    assert!(!heading.is_empty() && wrong.is_empty(), "{wrong:#?}");
}

fn all(expected: Reading, read: impl Fn(&str) -> Reading, texts: &[&str]) {
    let wrong: Vec<_> =
        texts.iter().map(|text| (*text, read(text))).filter(|(_, it)| *it != expected).collect();
    assert_eq!(wrong, [], "are {expected:?}");
}

/// The forms of a list.
fn forms(list: &'static str) -> Vec<&'static str> {
    list.split(", ").filter(|form| !form.is_empty()).collect()
}
