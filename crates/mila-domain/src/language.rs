//! The languages Mila speaks by itself, without the model.

use crate::stored_names;

stored_names! {
    /// A language, by its ISO 639-1 code.
    Language {
        /// English.
        English = "en",
        /// Hebrew.
        Hebrew = "he",
    }
}

impl Language {
    /// The language of a text, as far as its script tells: the script of most of its letters.
    /// `None` for Latin and other scripts, which many languages share.
    #[must_use]
    pub fn of_script(text: &str) -> Option<Self> {
        let letters = text.chars().filter(|c| c.is_alphabetic());
        let (hebrew, other): (Vec<_>, Vec<_>) =
            letters.partition(|c| matches!(c, '\u{05D0}'..='\u{05EA}'));
        (hebrew.len() > other.len()).then_some(Self::Hebrew)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_tells_a_language_when_it_is_most_of_the_text() {
        assert_eq!(Language::of_script("שלום לך"), Some(Language::Hebrew));
        assert_eq!(Language::of_script("מה זה WhatsApp?"), None, "as many Latin letters");
        assert_eq!(Language::of_script("מה זאת אומרת WhatsApp?"), Some(Language::Hebrew));
        for text in ["hello", "", "16", "🙂", "привет"] {
            assert_eq!(Language::of_script(text), None, "{text}");
        }
    }
}
