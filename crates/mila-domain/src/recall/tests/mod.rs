//! A history as it is searched.

mod forms;
mod properties;
mod ranking;

use std::time::Duration;

use uuid::Uuid;

use super::*;
use crate::time::Timestamp;

/// When everything is asked: 2024-06-12, a Wednesday, at noon.
const NOW: Timestamp = Timestamp::from_micros(1_718_193_600_000_000);

/// Messages of two who take turns, the last one a day old, each a day before the next.
fn history(texts: &[impl AsRef<str>]) -> Vec<Segment> {
    let count = texts.len() as u64;
    let entries = texts.iter().zip(0..count).map(|(text, nth)| Entry {
        id: Uuid::from_u128(nth.into()),
        at: NOW - Duration::from_hours(24 * (count - nth)),
        author: Author(u8::from(nth % 2 == 1)),
        text: text.as_ref(),
    });
    // Segments are short here, so that most of a history lies beyond a border.
    entries.collect::<Vec<_>>().chunks(3).map(Segment::of).collect()
}

fn question(text: &str) -> Question {
    let names = [(Author::PERSON, "Tamar"), (Author::MILA, "Mila")];
    Question::read(text, &Asked { at: NOW, east: 0, names: &names })
}

/// Which messages are found, in their order.
fn found(texts: &[impl AsRef<str>], asked: &str, filter: &Filter, most: usize) -> Vec<usize> {
    let (segments, question) = (history(texts), question(asked));
    let search = Search::new(&segments, &question, filter, None);
    let opened: Vec<_> = search.to_open().map(|it| Some(texts[nth(it.id)].as_ref())).collect();
    search.rank(&opened, most).iter().map(|found| nth(found.id)).collect()
}

fn nth(id: Uuid) -> usize {
    usize::try_from(id.as_u128()).unwrap()
}

fn first(texts: &[impl AsRef<str>], asked: &str) -> usize {
    found(texts, asked, &Filter::default(), 1)[0]
}
