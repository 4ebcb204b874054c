//! Which of the lines that are copied word for word stay when there is no room for all.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::exact::Weight;
use crate::words::{digits, plain};

/// The lines that are kept, each with the number of its turn, in the order of the talk: at most
/// `most_bytes` of words.
///
/// Rules come before promises and promises before figures, and the newest first within each, as far
/// as there is room. Nothing below the first that found none is kept, so what was dropped does not
/// come back when more is said. Of lines that say the same the newest stays; they weigh as the
/// weightiest and take the room of the longest of them. A line that is larger than all the room is
/// as if it had never been said.
#[must_use]
pub fn keep(
    mut lines: Vec<(u64, Weight, String)>,
    most_bytes: usize,
) -> Vec<(u64, Weight, String)> {
    lines.retain(|(.., words)| words.len() <= most_bytes);
    lines.sort_by_key(|(turn, ..)| *turn);
    let mut newest: HashMap<String, Line> = HashMap::new();
    for (at, (_, weight, words)) in lines.iter().enumerate() {
        let line = newest.entry(key(words)).or_insert(Line { at, weight: *weight, bytes: 0 });
        line.at = at;
        line.weight = line.weight.min(*weight);
        line.bytes = line.bytes.max(words.len());
    }
    let mut ranked: Vec<Line> = newest.into_values().collect();
    ranked.sort_by_key(|line| (line.weight, Reverse(line.at)));
    let mut room = most_bytes;
    let mut weights = vec![None; lines.len()];
    for line in ranked {
        let Some(left) = room.checked_sub(line.bytes) else { break };
        room = left;
        weights[line.at] = Some(line.weight);
    }
    let kept = |((turn, _, words), weight): (_, Option<Weight>)| Some((turn, weight?, words));
    lines.into_iter().zip(weights).filter_map(kept).collect()
}

/// A line and those that say the same.
struct Line {
    /// Where the newest stands.
    at: usize,
    weight: Weight,
    bytes: usize,
}

/// A line as it is compared with others: without case, accents and punctuation. Signs at numbers
/// stay, as they say which number it is.
fn key(words: &str) -> String {
    let mut key = String::with_capacity(words.len());
    let mut signs = plain::compatible(words).peekable();
    while let Some(c) = signs.next() {
        let at_number = |next: char| digits::value(next).is_some();
        match digits::value(c).and_then(|digit| char::from_digit(digit, 10)) {
            Some(digit) => key.push(digit),
            None if c.is_alphabetic() => key.extend(c.to_lowercase().map(plain::one_form)),
            None if c.is_whitespace() => gap(&mut key),
            None if c.is_ascii_punctuation() && !signs.peek().copied().is_some_and(at_number) => {
                if matches!(c, '$' | '%' | '+') {
                    key.push(c);
                } else {
                    gap(&mut key);
                }
            }
            None => key.push(c),
        }
    }
    key.truncate(key.trim_end().len());
    // What is nothing but punctuation is compared as it is.
    if key.is_empty() { words.to_owned() } else { key }
}

fn gap(key: &mut String) {
    if !key.is_empty() && !key.ends_with(' ') {
        key.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(turn: u64, weight: Weight, words: &str) -> (u64, Weight, String) {
        (turn, weight, words.to_owned())
    }

    #[test]
    fn rules_come_before_promises_and_promises_before_figures() {
        let lines = vec![
            line(1, Weight::Rule, "rule"),
            line(2, Weight::Figure, "10 figs"),
            line(3, Weight::Promise, "promise"),
            line(4, Weight::Figure, "11 figs"),
        ];
        let kept = |bytes| keep(lines.clone(), bytes).iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(kept(100), [1, 2, 3, 4], "in the order of the talk");
        assert_eq!(kept(18), [1, 3, 4], "the newest figure");
        assert_eq!(kept(11), [1, 3]);
        assert_eq!(kept(4), [1]);
        assert_eq!(kept(3), [] as [u64; 0]);
    }

    #[test]
    fn what_says_the_same_is_kept_once() {
        for (older, newer) in [
            ("Always answer in English!", "always  answer in english"),
            ("Háblame siempre de tú", "hablame siempre de tu."),
            ("תמיד בעברית", "תָּמִיד בְּעִבְרִית!"),
            ("Call me at ٥", "call me at 5"),
        ] {
            let lines = vec![line(1, Weight::Rule, older), line(2, Weight::Rule, newer)];
            assert_eq!(keep(lines, 100), [line(2, Weight::Rule, newer)]);
        }
    }

    #[test]
    fn what_is_too_long_to_be_kept_makes_no_room_for_others() {
        let lines = vec![line(0, Weight::Rule, "11 a"), line(0, Weight::Rule, " A")];
        assert_eq!(keep(lines.clone(), 4), [line(0, Weight::Rule, " A")]);
        let more = [lines, vec![line(1, Weight::Rule, ".  a. ")]].concat();
        assert_eq!(keep(more, 4), [line(0, Weight::Rule, " A")]);
    }

    #[test]
    fn another_number_is_another_line() {
        for (one, other) in [
            ("+972521234567", "+972521234568"),
            ("it is 5", "it is -5"),
            ("1.5 kg", "15 kg"),
            ("5 €", "5 $"),
            ("5%", "5"),
            ("!!", "!!!"),
        ] {
            let lines = vec![line(1, Weight::Figure, one), line(2, Weight::Figure, other)];
            assert_eq!(keep(lines, 100).len(), 2, "{one} {other}");
        }
    }

    fn some_lines() -> impl Strategy<Value = Vec<(u64, Weight, String)>> {
        let weight = prop::sample::select(Weight::ALL);
        prop::collection::vec((0_u64..20, weight, "[aAbB1!. ]{0,12}"), 0..40)
    }

    proptest! {
        #[test]
        fn it_fits_it_is_in_order_and_keeping_again_changes_nothing(
            lines in some_lines(),
            most in 0_usize..150,
        ) {
            let kept = keep(lines.clone(), most);
            prop_assert!(kept.iter().map(|(.., words)| words.len()).sum::<usize>() <= most);
            prop_assert!(kept.is_sorted_by_key(|(turn, ..)| *turn));
            prop_assert!(kept.iter().all(|kept| lines.iter().any(|it| (it.0, &it.2) == (kept.0, &kept.2))));
            prop_assert_eq!(keep(kept.clone(), most), kept);
        }

        #[test]
        fn what_was_dropped_stays_so_when_more_is_said(
            lines in some_lines(),
            more in some_lines(),
            most in 0_usize..150,
        ) {
            let before = keep(lines.clone(), most);
            let said = more.into_iter().map(|(turn, weight, words)| (turn + 20, weight, words));
            let after = keep(lines.iter().cloned().chain(said).collect(), most);
            for (turn, _, words) in after.iter().filter(|(turn, ..)| *turn < 20) {
                let was_kept = before.iter().any(|it| it.0 == *turn && it.2 == *words);
                prop_assert!(was_kept, "{words} came back");
            }
        }

        #[test]
        fn what_is_left_out_is_no_weightier_than_what_is_kept(lines in some_lines(), most in 12_usize..150) {
            let kept = keep(lines.clone(), most);
            let least = kept.iter().map(|(_, weight, _)| *weight).max();
            for (_, weight, words) in &lines {
                let is_kept = kept.iter().any(|(.., it)| key(it) == key(words));
                prop_assert!(is_kept || least.is_none_or(|least| *weight >= least));
            }
        }
    }
}
