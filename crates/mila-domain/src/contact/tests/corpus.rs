//! Names said in nine languages and more, of one address book.

use super::super::{Contact, Found, find};

const BOOK: &str = include_str!("book.txt");

struct Entry {
    name: &'static str,
    relations: Vec<&'static str>,
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn book() -> Vec<Entry> {
    let entry = |line: &'static str| {
        let (name, relations) = line.split_once('|').unwrap_or((line, ""));
        let relations = relations.split(',').map(str::trim).filter(|it| !it.is_empty());
        Entry { name: name.trim(), relations: relations.collect() }
    };
    lines(BOOK).map(entry).collect()
}

#[derive(Debug, PartialEq)]
enum Wanted {
    One(&'static str),
    Ask(Vec<&'static str>),
    Nobody,
}

fn wanted(line: &'static str) -> (&'static str, Wanted) {
    if let Some((said, name)) = line.split_once(" = ") {
        return (said, Wanted::One(name));
    }
    match line.split_once(" ? ") {
        Some((said, names)) => (said, Wanted::Ask(names.split("; ").collect())),
        None => (line.trim_end_matches(" -"), Wanted::Nobody),
    }
}

#[derive(Default)]
struct Score {
    ones: usize,
    found: usize,
    missed: Vec<String>,
    wrong: Vec<String>,
}

/// How many of those who should be found are, and who was wrongly taken: nobody else, not one where
/// several should be asked, and those who should be asked are all in the question.
fn score(said: &'static str) -> Score {
    let book = book();
    let contacts: Vec<_> = book
        .iter()
        .map(|it| Contact { id: it.name, name: it.name, relations: &it.relations })
        .collect();
    let mut score = Score::default();
    for line in lines(said) {
        let (said, wanted) = wanted(line);
        let found = find(&contacts, said);
        if let Wanted::One(name) = &wanted {
            assert!(book.iter().any(|it| it.name == *name), "{name} is not in the book");
            score.ones += 1;
        }
        match (&wanted, &found) {
            (Wanted::One(name), Found::One(id)) if name == id => score.found += 1,
            (Wanted::Ask(names), Found::Ask(ids, _)) if names.iter().all(|it| ids.contains(it)) => {
            }
            (Wanted::Nobody, Found::None | Found::Ask(..)) => {}
            (_, Found::One(_)) => score.wrong.push(format!("{said}: {found:?}")),
            _ => score.missed.push(format!("{said}: {found:?}")),
        }
    }
    score
}

fn holds(said: &'static str) {
    let score = score(said);
    assert_eq!(score.wrong, Vec::<String>::new(), "missed: {:#?}", score.missed);
    let enough = score.found * 100 >= score.ones * 95;
    assert!(enough, "{} of {}: {:#?}", score.found, score.ones, score.missed);
}

#[test]
fn of_two_hundred_names_nearly_all_are_found_and_none_wrongly() {
    holds(include_str!("said.txt"));
}

#[test]
fn so_are_those_of_a_second_set() {
    holds(include_str!("said_more.txt"));
}

#[test]
fn so_are_those_of_a_third_set() {
    holds(include_str!("said_last.txt"));
}
