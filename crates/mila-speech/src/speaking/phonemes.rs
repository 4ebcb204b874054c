//! From espeak-ng's sounds to those that Kokoro learned.
//!
//! Kokoro's alphabet is that of its phonemiser, misaki: sounds that espeak-ng writes with two
//! letters have one, and for English some that are variants of others are missing.

use super::espeak::TIE;

/// Most phonemes that are said at once. Kokoro could say 510, but takes 1.4 MB of memory for each.
const MOST_AT_ONCE: usize = 120;

/// Sentences are said together up to so many phonemes: a single word sounds clipped.
const FEW: usize = 60;

/// Which sounds a voice was trained with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Accent {
    /// American English, whose sounds come from a dictionary.
    American,
    /// Italian, whose vowels espeak-ng weakens as nobody does.
    Italian,
    /// Any other language: as espeak-ng writes them.
    Other,
}

/// Sounds of two letters that Kokoro writes with one.
const TIED: [(&str, &str); 11] = [
    ("a^ɪ", "I"),
    ("a^ʊ", "W"),
    ("d^z", "ʣ"),
    ("d^ʒ", "ʤ"),
    ("e^ɪ", "A"),
    ("o^ʊ", "O"),
    ("s^s", "S"),
    ("ə^ʊ", "Q"),
    ("t^s", "ʦ"),
    ("t^ʃ", "ʧ"),
    ("ɔ^ɪ", "Y"),
];

/// Sounds of espeak-ng's English that Kokoro's does not have.
const AMERICAN: [(&str, &str); 8] = [
    ("ə^l", "ᵊl"),
    ("ɜːɹ", "ɜɹ"),
    ("ɜː", "ɜɹ"),
    ("ɪə", "iə"),
    ("ɚ", "əɹ"),
    ("ɐ", "ə"),
    ("ʔ", "t"),
    ("ː", ""),
];

/// Sounds of espeak-ng's Italian that Italian does not have: it is "di un", not "dɪ ʊn".
const ITALIAN: [(&str, &str); 3] = [("ɪ", "i"), ("ʊ", "u"), ("ɾ", "r")];

/// The phonemes for what espeak-ng said of a clause.
pub(super) fn for_kokoro(ipa: &str, accent: Accent) -> String {
    let mut phonemes = without_switches(ipa);
    // In the order of the lists: what is longer stands before what it begins with.
    for (from, to) in TIED.iter().chain(match accent {
        Accent::American => AMERICAN.as_slice(),
        Accent::Italian => ITALIAN.as_slice(),
        Accent::Other => &[],
    }) {
        phonemes = phonemes.replace(from, to);
    }
    phonemes.retain(|phoneme| phoneme != TIE && phoneme != '-');
    phonemes.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Removes the marks where espeak-ng takes a word for another language's: "(en)".
fn without_switches(ipa: &str) -> String {
    let mut kept = String::new();
    let mut rest = ipa;
    while let Some((before, after)) = rest.split_once('(') {
        kept.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Sentences in pieces that are said at once: short ones together, long ones apart.
pub(super) fn passages(sentences: &[String]) -> Vec<String> {
    let mut passages: Vec<String> = Vec::new();
    for sentence in sentences {
        match passages.last_mut() {
            Some(last) if count(last) + count(sentence) < FEW => {
                last.push(' ');
                last.push_str(sentence);
            }
            _ => passages.push(sentence.clone()),
        }
    }
    passages.iter().flat_map(|passage| halves(passage)).collect()
}

/// Cuts what is too long in the middle, again and again: behind a mark if one is near the middle,
/// otherwise between words.
fn halves(passage: &str) -> Vec<String> {
    let length = count(passage);
    if length <= MOST_AT_ONCE {
        return vec![passage.to_owned()];
    }
    let middle = passage.char_indices().nth(length / 2).map_or(0, |(at, _)| at);
    let nearest = |is_there: &dyn Fn(usize) -> bool| {
        let spaces = passage.match_indices(' ').map(|(at, _)| at).filter(|at| is_there(*at));
        spaces.min_by_key(|at| at.abs_diff(middle))
    };
    let behind_mark = nearest(&|at| {
        passage[..at].ends_with([',', ';', ':', '—']) && at.abs_diff(middle) < passage.len() / 4
    });
    let (first, second) = passage.split_at(behind_mark.or(nearest(&|_| true)).unwrap_or(middle));
    [first, second].iter().flat_map(|half| halves(half.trim())).collect()
}

fn count(phonemes: &str) -> usize {
    phonemes.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sounds_of_two_letters_become_one_where_they_are_tied() {
        assert_eq!(for_kokoro("d^ʒˈe^ɪn t^ʃˈe^ɪnd^ʒ", Accent::Other), "ʤˈAn ʧˈAnʤ");
        assert_eq!(for_kokoro("nˈa^ʊ t ʃ", Accent::Other), "nˈW t ʃ");
        assert_eq!(for_kokoro("bˈɔ^ɪ", Accent::American), "bˈY");
    }

    #[test]
    fn english_has_no_long_vowels_and_other_languages_do() {
        assert_eq!(for_kokoro("mˈiːɾɪŋ bˈɜːd dˈɑːktɚ", Accent::American), "mˈiɾɪŋ bˈɜɹd dˈɑktəɹ");
        assert_eq!(for_kokoro("mˈɛd^zːa", Accent::Other), "mˈɛʣːa");
    }

    #[test]
    fn italian_has_no_weak_vowels() {
        assert_eq!(for_kokoro("mes^sˈad^ʒːɪ nʊˈɔvɪ", Accent::Italian), "meSˈaʤːi nuˈɔvi");
        assert_eq!(for_kokoro("pjoveɾˈa ma^ɪ", Accent::Italian), "pjoverˈa mI");
        assert_eq!(for_kokoro("mes^sˈad^ʒːɪ", Accent::Other), "meSˈaʤːɪ");
    }

    #[test]
    fn marks_of_espeak_are_no_sounds() {
        assert_eq!(for_kokoro("ʒə- vu\n(en)wˈiːkɛnd(fr) o", Accent::Other), "ʒə vu wˈiːkɛnd o");
        assert_eq!(for_kokoro("a (unclosed", Accent::Other), "a");
    }

    #[test]
    fn short_sentences_are_said_together_and_long_ones_apart() {
        let short = ["jˈɛs.".to_owned(), "ʃˈʊɹ.".to_owned(), "a".repeat(FEW)];
        assert_eq!(passages(&short), ["jˈɛs. ʃˈʊɹ.".to_owned(), "a".repeat(FEW)]);

        let clause = "ˈaˈa ".repeat(15) + "ˈa";
        let long = format!("{clause}, {clause}, {clause}.");
        let expected = [format!("{clause},"), clause.clone() + ",", clause + "."];
        assert_eq!(passages(&[long]), expected);
    }

    #[test]
    fn nothing_is_lost_where_there_is_no_place_to_cut() {
        let long = "ɐ".repeat(420);
        let found = passages(std::slice::from_ref(&long));
        assert!(found.iter().all(|passage| count(passage) <= MOST_AT_ONCE));
        assert_eq!(found.concat(), long);
        assert_eq!(found.len(), 4, "cut evenly");
    }
}
