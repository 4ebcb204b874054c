//! A text in the pieces that are copied or left as a whole: its lines, and of a long line its
//! sentences.

use crate::words::digits;

/// Longest piece in bytes, unless one word is longer.
const LONGEST: usize = 300;

/// Words that a full stop follows without ending a sentence.
const SHORT: &str = "mr mrs ms dr prof st no nr tel ave blvd apt vs etc ca approx sr sra srta dra av avda \
    núm pág m mme mlle str hr fr bzw ca z.b d.h dhr mevr ul al pan godz tzn ок г д ул кв тел руб см р вул \
    буд грн a.m p.m gl dott sig sig.ra";

/// The lines of a text, blank ones too.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}']).map(str::trim)
}

/// A line as a whole, or its sentences when it is long, or parts of those that are.
pub(super) fn pieces(line: &str) -> Vec<&str> {
    let line = line.trim();
    let mut pieces = Vec::new();
    if line.len() <= LONGEST {
        pieces.extend((!line.is_empty()).then_some(line));
        return pieces;
    }
    let mut begin = 0;
    for (at, _) in line.char_indices().filter(|(at, c)| *at > 0 && is_gap(line, *at, *c)) {
        if ends(&line[begin..at], line[at..].trim_start()) {
            cut(line[begin..at].trim(), &mut pieces);
            begin = at;
        }
    }
    cut(line[begin..].trim(), &mut pieces);
    pieces
}

/// Whether a sentence may begin here: at a space, or behind a full stop that needs none.
fn is_gap(line: &str, at: usize, c: char) -> bool {
    c.is_whitespace() || line[..at].ends_with(['。', '！', '？'])
}

/// Whether a sentence ends before what follows.
fn ends(sentence: &str, next: &str) -> bool {
    let sentence = sentence.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '*', '_']);
    if sentence.ends_with(['!', '?', '…', '؟', '।', '۔', '。', '！', '？']) {
        return true;
    }
    let Some(before) = sentence.strip_suffix('.') else { return false };
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    let is_short = word.chars().count() < 2 || SHORT.split_whitespace().any(|it| it == word);
    let goes_on = next.starts_with(|c: char| c.is_lowercase() || digits::value(c).is_some());
    !is_short && !goes_on
}

/// Cuts a sentence that is too long: behind a comma if there is one in the later half, else
/// between words, but not within a number that has spaces.
fn cut<'t>(mut rest: &'t str, pieces: &mut Vec<&'t str>) {
    while rest.len() > LONGEST {
        let gaps = || rest.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
        let fits = |at: &usize| *at <= LONGEST && !parts_a_number(rest, *at);
        let pauses = |at: &usize| rest[..*at].ends_with([',', ';', ':', '،', '؛', '–', '—']);
        let last = gaps().rfind(fits);
        let pause = gaps().rfind(|at| *at > LONGEST / 2 && fits(at) && pauses(at));
        let Some(at) = pause.or(last).or_else(|| gaps().find(|at| !parts_a_number(rest, *at)))
        else {
            break;
        };
        pieces.push(rest[..at].trim());
        rest = rest[at..].trim();
    }
    pieces.extend((!rest.is_empty()).then_some(rest));
}

fn parts_a_number(text: &str, at: usize) -> bool {
    let is_number = |word: Option<&str>| {
        word.is_some_and(|word| word.chars().any(|c| digits::value(c).is_some()))
    };
    is_number(text[..at].split_whitespace().next_back())
        && is_number(text[at..].split_whitespace().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_long_line_comes_in_sentences() {
        let filler = "and then we talked about the garden and all that grows in it ".repeat(4);
        let filler = filler.trim();
        let text = format!(
            "Dr. Cohen lives at 12 Herzl St. 4, Haifa. I said {filler}. Really? Yes! At 5 p.m. we left."
        );
        assert_eq!(
            pieces(&text),
            [
                "Dr. Cohen lives at 12 Herzl St. 4, Haifa.".to_owned(),
                format!("I said {filler}."),
                "Really?".to_owned(),
                "Yes!".to_owned(),
                "At 5 p.m. we left.".to_owned(),
            ]
        );
        assert_eq!(pieces("One. Two."), ["One. Two."]);
    }

    #[test]
    fn a_number_with_spaces_is_not_cut() {
        let text = format!("{} 052 123 4567 {}", "word ".repeat(58).trim(), "more ".repeat(30));
        assert!(pieces(&text).iter().any(|piece| piece.contains("052 123 4567")));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_word_is_cut(text in "([a-zשб]{1,9}[.,!?:]? {1,2}|[0-9]{1,4} |\n|[a-z]{350} ){0,120}") {
            let of = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let pieces: Vec<&str> = lines(&text).flat_map(pieces).collect();
            prop_assert_eq!(pieces.iter().flat_map(|piece| of(piece)).collect::<Vec<_>>(), of(&text));
            for piece in pieces {
                let is_number = |word: &str| word.ends_with(|c: char| c.is_ascii_digit());
                let long_word = piece.split(' ').any(|word| word.len() > LONGEST);
                let numbers = piece.split_whitespace().filter(|word| is_number(word)).count() > 20;
                prop_assert!(piece.len() <= LONGEST || long_word || numbers, "{piece}");
            }
        }
    }
}
