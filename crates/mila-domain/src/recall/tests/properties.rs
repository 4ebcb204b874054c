//! What holds of every history and question.

use std::collections::HashSet;

use proptest::prelude::*;

use super::{found, history, nth, question};
use crate::recall::{Author, Filter, Likeness, MOST_OPENED, Search, Segment};

/// Texts of all scripts, with words that meet.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "(tea|cake|May|yesterday|\u{5E9}\u{5DC}\u{5D5}\u{5DD}|\u{634}\u{627}\u{64A}|[0-9]{1,4}|[?.,' ]){0,10}",
        "\\PC{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_found_is_of_the_history_once_and_passes(
        texts in prop::collection::vec(text(), 0..30),
        asked in text(),
        most in 0_usize..40,
        of_mila in any::<bool>(),
    ) {
        let filter = Filter { span: None, author: of_mila.then_some(Author::MILA) };
        let found = found(&texts, &asked, &filter, most);
        let once: HashSet<_> = found.iter().collect();
        prop_assert_eq!(once.len(), found.len());
        prop_assert!(found.iter().all(|nth| !of_mila || nth % 2 == 1));
        let passing = if of_mila { texts.len() / 2 } else { texts.len() };
        prop_assert_eq!(found.len(), most.min(passing));
    }

    #[test]
    fn no_word_of_a_text_is_in_its_segment(word in "[a-z]{8,20}", other in "[\u{5D0}-\u{5EA}]{6,12}") {
        let texts = [format!("I said {word} and {other}")];
        let bytes = history(&texts)[0].encode();
        for word in [word, other] {
            prop_assert!(!bytes.windows(word.len()).any(|it| it == word.as_bytes()));
        }
    }

    #[test]
    fn likeness_of_fewer_or_more_messages_than_there_are_is_no_matter(
        count in 0_usize..60,
        vectors in prop::collection::vec(prop::option::of(any::<i8>()), 0..70),
    ) {
        let texts: Vec<String> = (0..count).map(|nth| format!("tea {nth}")).collect();
        let (segments, question) = (history(&texts), question("tea"));
        let vectors: Vec<_> = vectors.iter().map(|it| it.map(|it| [it; crate::recall::DIMENSIONS])).collect();
        let mut likeness = Likeness::to([1; crate::recall::DIMENSIONS]);
        likeness.add(&vectors.iter().map(Option::as_ref).collect::<Vec<_>>());
        let search = Search::new(&segments, &question, &Filter::default(), Some(&likeness));
        let found = search.rank(&vec![None; count], 10);
        prop_assert!(found.iter().all(|found| found.score.is_finite()));
        prop_assert_eq!(found.len(), count.min(10));
    }
}

#[test]
fn an_answer_that_does_not_pass_does_not_come_along() {
    let texts = ["tea?"; 12];
    let entries = texts.iter().zip(0..12).map(|(text, nth)| crate::recall::Entry {
        id: uuid::Uuid::from_u128(nth),
        at: super::NOW,
        author: Author(u8::from(nth % 2 == 1)),
        text,
    });
    let segments = [Segment::of(&entries.collect::<Vec<_>>())];
    let (question, filter) = (question("tea"), Filter { span: None, author: Some(Author::MILA) });
    let search = Search::new(&segments, &question, &filter, None);
    let found = search.rank(&[None; 6], 12);
    assert_eq!(found.len(), 6);
    assert!(found.iter().all(|found| found.author == Author::MILA));
}

#[test]
fn no_more_texts_are_opened_than_it_says_and_where_segments_end_is_no_matter() {
    let texts: Vec<String> = (0..500).map(|nth| format!("tea {}", nth % 7)).collect();
    let (segments, question) = (history(&texts), question("tea 3"));
    let search = Search::new(&segments, &question, &Filter::default(), None);
    let opened: Vec<_> = search.to_open().map(|it| nth(it.id)).collect();
    assert_eq!(opened.len(), MOST_OPENED);
    let decoded: Vec<Segment> =
        segments.iter().map(|segment| Segment::decode(&segment.encode()).unwrap()).collect();
    let again = Search::new(&decoded, &question, &Filter::default(), None);
    assert_eq!(again.to_open().map(|it| nth(it.id)).collect::<Vec<_>>(), opened);
}
