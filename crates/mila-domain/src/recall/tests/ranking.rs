//! What comes first.

use super::{NOW, first, found, history, nth, question};
use crate::recall::{Author, DIMENSIONS, Filter, Likeness, Search, Vector};

const DAY: u64 = 24;

/// Talk that has nothing to do with anything.
fn filler(count: usize) -> Vec<String> {
    let what = ["rain", "coffee", "the bus", "laundry", "a nap", "the match", "soup", "traffic"];
    (0..count).map(|nth| format!("Just {} again, number {nth}.", what[nth % what.len()])).collect()
}

/// Filler with these messages at these places.
fn among(count: usize, said: &[(usize, &str)]) -> Vec<String> {
    let mut texts = filler(count);
    said.iter().for_each(|(at, text)| (*text).clone_into(&mut texts[*at]));
    texts
}

#[test]
fn who_is_asked_for_comes_before_who_is_not() {
    let texts = among(
        60,
        &[(20, "My sister plays the violin."), (31, "Your sister plays the violin well.")],
    );
    for (asked, expected) in [
        ("What does Tamar say of the violin?", 20),
        ("What did I say about the violin?", 20),
        ("What did you say about the violin?", 31),
        ("What did Mila say about the violin?", 31),
    ] {
        assert_eq!(first(&texts, asked), expected, "{asked}");
    }
}

#[test]
fn a_named_time_comes_before_others_and_does_without_words() {
    // The last message is of the 11th of June 2024.
    let texts = among(400, &[(398, "We ate fish."), (359, "We ate fish."), (200, "We ate fish.")]);
    for (asked, expected) in [
        ("When did we eat fish on 2 May 2024?", 359),
        ("Did we eat fish last week or was it on 10 June?", 398),
        ("Fish, in November 2023?", 200),
        ("דגים ב-10 ביוני, fish", 398),
    ] {
        assert_eq!(first(&texts, asked), expected, "{asked}");
    }
    assert_eq!(first(&filler(50), "yesterday"), 49);
}

#[test]
fn an_answer_that_shares_no_word_comes_along_with_its_question() {
    let mut texts = among(80, &[]);
    texts[40] = "Where do you keep the spare passport?".to_owned();
    texts[41] = "In the blue box below my bed.".to_owned();
    // One session: what follows within it comes along.
    let entries: Vec<_> = texts
        .iter()
        .zip(0..)
        .map(|(text, nth)| crate::recall::Entry {
            id: uuid::Uuid::from_u128(nth),
            at: NOW,
            author: Author(u8::from(nth % 2 == 1)),
            text,
        })
        .collect();
    let segments = [crate::recall::Segment::of(&entries)];
    let question = question("Where is the spare passport kept?");
    let search = Search::new(&segments, &question, &Filter::default(), None);
    let opened: Vec<_> = search.to_open().map(|it| Some(texts[nth(it.id)].as_str())).collect();
    let found: Vec<_> = search.rank(&opened, 2).iter().map(|found| nth(found.id)).collect();
    assert_eq!(found.len(), 2);
    assert!(found.contains(&40) && found.contains(&41), "{found:?}");
}

#[test]
fn only_the_span_and_the_author_of_a_filter_are_found() {
    let texts =
        among(100, &[(10, "A heron."), (50, "A heron."), (90, "A heron."), (91, "A heron!")]);
    let ago = |days: u64| NOW - std::time::Duration::from_hours(days * DAY);
    let span = Filter { span: Some(ago(60)..ago(40)), author: None };
    assert_eq!(found(&texts, "heron", &span, 1), [50]);
    assert!(found(&texts, "heron", &span, 100).iter().all(|nth| (40..60).contains(nth)));
    let mila = Filter { span: None, author: Some(Author::MILA) };
    assert_eq!(found(&texts, "heron", &mila, 1), [91]);
    assert!(found(&texts, "heron", &mila, 100).iter().all(|nth| nth % 2 == 1));
}

#[test]
fn a_likeness_finds_what_shares_no_word_and_misses_no_message_without_a_vector() {
    let texts = among(90, &[(30, "Our puppy chewed the sofa.")]);
    let (segments, question) = (history(&texts), question("dog furniture"));
    let vector = |like: bool| -> Vector {
        std::array::from_fn(|at| if (at % 2 == 0) == like { 90 } else { 60 })
    };
    let vectors: Vec<Vector> = (0..80).map(|nth| vector(nth == 30)).collect();
    let mut likeness = Likeness::to(vector(true));
    likeness.add(&vectors.iter().map(Some).collect::<Vec<_>>());
    let search = Search::new(&segments, &question, &Filter::default(), Some(&likeness));
    let opened: Vec<Option<&str>> = search.to_open().map(|_| None).collect();
    assert_eq!(opened.len(), 90);
    assert_eq!(nth(search.rank(&opened, 1)[0].id), 30);
    assert_eq!(vectors[0].len(), DIMENSIONS);
}

#[test]
fn a_slip_of_the_finger_is_forgiven_by_letters() {
    let texts = among(100, &[(60, "Our hotel was the Grand Budapest.")]);
    let ranked = found(&texts, "hotl budapset grannd", &Filter::default(), 1);
    assert_eq!(ranked, [60]);
}
