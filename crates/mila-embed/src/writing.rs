//! The writing that the model was trained on: the rules `nmt_nfkc` of SentencePiece.

use unicode_normalization::UnicodeNormalization as _;

/// The words of a text as the model knows them: compatible forms made one, no control characters,
/// and what does not show taken for a space.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let plain = text.chars().filter(|&letter| !is_dropped(letter));
    let spaced: String =
        plain.map(|letter| if is_space(letter) { ' ' } else { letter }).nfkc().collect();
    // Some compatible forms begin with a space of their own.
    spaced.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Control characters that part nothing.
const fn is_dropped(letter: char) -> bool {
    matches!(letter, '\u{1}'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{8f}' | '\u{9f}')
}

/// What parts words: spaces, ends of lines, marks of direction and of joining, and the sign that
/// stands for a space in the vocabulary.
const fn is_space(letter: char) -> bool {
    matches!(
        letter,
        '\t' | '\n' | '\u{c}' | '\r' | '\u{1680}' | '\u{200b}'
            ..='\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{2581}' | '\u{feff}' | '\u{fffd}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compatible_forms_are_one_and_marks_that_do_not_show_are_spaces() {
        assert_eq!(words("ﬁne\u{a0}①\r\n  ｈｉ"), ["fine", "1", "hi"]);
        assert_eq!(words("\u{200f}שלום\u{200e}, a\u{7f}b\u{1}"), ["שלום", ",", "ab"]);
        assert_eq!(words("e\u{301}"), words("é"));
        assert!(words(" \u{2581}\n").is_empty());
    }

    #[test]
    fn what_is_written_so_stays_so() {
        for text in ["¿Qué tal, señor?", "مرحبا بك", "שבת שלום", "ｱｲｳ ½ ﷺ"]
        {
            let once = words(text).join(" ");
            assert_eq!(words(&once).join(" "), once, "{text}");
        }
    }
}
