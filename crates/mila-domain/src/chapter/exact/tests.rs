//! Sentences of people, and what is copied of them.

use proptest::prelude::*;

use super::*;

/// Holds that each line of a table is copied for the reason in the heading above it, or not at all.
#[test]
fn each_line_is_copied_for_its_reason() {
    let (mut heading, mut wrong, mut read) = ("", Vec::new(), 0);
    for line in include_str!("sentences.txt").lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("== ") {
            heading = name;
            continue;
        }
        read += 1;
        let copied = lines(line);
        let weight = copied.first().map_or("none", |it| it.weight.name());
        if weight != heading || copied.first().is_some_and(|it| it.words != line) {
            wrong.push(format!("{line} is {weight}, not {heading}"));
        }
    }
    assert!(read > 100 && wrong.is_empty(), "{wrong:#?}");
}

fn words(text: &str) -> Vec<(&str, Weight)> {
    lines(text).into_iter().map(|line| (line.words, line.weight)).collect()
}

#[test]
fn lines_are_copied_one_by_one() {
    let text = "Hi Mila!\n  Never call me before nine \r\nThe weather is nice\nIBAN 123\n\n";
    assert_eq!(
        words(text),
        [("Never call me before nine", Weight::Rule), ("IBAN 123", Weight::Figure)]
    );
}

#[test]
fn of_a_long_line_the_sentences_are_copied() {
    let filler = "We talked about the garden and what grows in it. ".repeat(8);
    let text = format!("{filler}From now on answer in Hebrew. {filler}I promised Dana a cake.");
    assert_eq!(
        words(&text),
        [
            ("From now on answer in Hebrew.", Weight::Rule),
            ("I promised Dana a cake.", Weight::Promise)
        ]
    );
}

#[test]
fn the_markers_of_a_list_are_no_figures() {
    assert_eq!(words("1. milk\n2) eggs\n(3) bread\n4️⃣ tea"), []);
    assert_eq!(words("1. milk\n2. 6 eggs"), [("2. 6 eggs", Weight::Number)]);
    for text in ["7. Stock", "12. März", "1. Mai", "3 eggs", "2", "10.30", "1.5 kg", "۲ قرص"] {
        assert_eq!(words(text).len(), 1, "{text}");
    }
}

#[test]
fn what_stands_under_a_heading_is_copied_with_it() {
    let text = "From now on:\n- short answers\n- no smileys\n\nHow are you?";
    assert_eq!(
        words(text),
        [
            ("From now on:", Weight::Rule),
            ("- short answers", Weight::Rule),
            ("- no smileys", Weight::Rule)
        ]
    );
}

#[test]
fn what_two_pieces_say_together_counts_for_both() {
    let filler = "so that nobody has to wait in the cold again ".repeat(6);
    let text = format!("{filler} and from now on keep that {filler}");
    assert!(words(&text).iter().any(|(_, weight)| *weight == Weight::Rule));
}

proptest! {
    #[test]
    fn a_line_with_a_number_is_copied_or_the_number_is_a_marker(
        text in "([a-zא-ת]{1,8}|[0-9٠-٩०-९]{1,7}|[0-9]{1,2}[.):]|[.,!?:]|[-+$€%]| |\n){0,60}",
    ) {
        let copied = lines(&text);
        for line in text.lines().map(str::trim).filter(|line| has_number(line)) {
            let rest = marker(line).map_or(line, |(_, rest)| rest);
            let is_copied = copied.iter().any(|it| line.contains(it.words) && has_number(it.words));
            prop_assert!(is_copied || !has_number(rest), "{line}");
        }
    }

    #[test]
    fn it_reads_anything_and_copies_in_order(text in "(\\PC{0,40}\n?){0,6}") {
        let mut rest = text.as_str();
        for line in lines(&text) {
            let at = rest.find(line.words);
            prop_assert!(at.is_some() && !line.words.trim().is_empty());
            rest = &rest[at.unwrap_or_default() + line.words.len()..];
        }
    }
}
