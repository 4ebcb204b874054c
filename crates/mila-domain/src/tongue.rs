//! The languages that people answer in: their fixed words are read, and the question about age is
//! asked, in each. What else Mila says by itself it says in a [`Language`].

use crate::language::Language;
use crate::stored_names;

stored_names! {
    /// A language, by its ISO 639-1 code.
    Tongue {
        /// English.
        English = "en",
        /// Hebrew.
        Hebrew = "he",
        /// Arabic.
        Arabic = "ar",
        /// Spanish.
        Spanish = "es",
        /// Portuguese.
        Portuguese = "pt",
        /// French.
        French = "fr",
        /// Italian.
        Italian = "it",
        /// German.
        German = "de",
        /// Dutch.
        Dutch = "nl",
        /// Polish.
        Polish = "pl",
        /// Turkish.
        Turkish = "tr",
        /// Russian.
        Russian = "ru",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Hindi.
        Hindi = "hi",
    }
}

impl Tongue {
    /// The language in which Mila says everything else to somebody who answers in this one.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::Hebrew => Language::Hebrew,
            _ => Language::English,
        }
    }
}

impl From<Language> for Tongue {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::Hebrew => Self::Hebrew,
        }
    }
}

/// Greetings that tell a language, as they are compared: lower case, without accents.
const GREETINGS: [(Tongue, &str); 14] = [
    (Tongue::English, "hi hello hey hiya howdy good"),
    (Tongue::Hebrew, "shalom"),
    (Tongue::Arabic, "salam marhaba assalamu"),
    (Tongue::Spanish, "hola buenas buenos holi"),
    (Tongue::Portuguese, "olá oi bom boa"),
    (Tongue::French, "bonjour salut bonsoir coucou"),
    (Tongue::Italian, "ciao buongiorno buonasera salve"),
    (Tongue::German, "hallo guten servus moin grüß grüezi"),
    (Tongue::Dutch, "hoi goedemorgen goedemiddag goedenavond goedendag goeiemorgen"),
    (Tongue::Polish, "cześć czesc dzień dzien witam siema hejka"),
    (Tongue::Turkish, "merhaba selam selamlar günaydın gunaydin"),
    (Tongue::Russian, "privet zdravstvuyte"),
    (Tongue::Ukrainian, "pryvit"),
    (Tongue::Hindi, "namaste namaskar"),
];

/// Letters that, among these languages, one alone has.
const LETTERS: [(Tongue, &str); 6] = [
    (Tongue::Spanish, "ñ¿¡"),
    (Tongue::Portuguese, "ãõ"),
    (Tongue::German, "ß"),
    (Tongue::Polish, "ąęłńśźż"),
    (Tongue::Turkish, "ğış"),
    (Tongue::Ukrainian, "іїєґ"),
];

impl Tongue {
    /// The language of what somebody writes first, where that is clear: by its script, by letters
    /// that no other has, by a greeting at its beginning.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let most = Self::of_script(&lower);
        if let Some(tongue) = most.filter(|it| *it != Self::Russian) {
            return Some(tongue);
        }
        let by_letter = LETTERS.iter().find(|(_, letters)| lower.contains(|c| letters.contains(c)));
        if let Some((tongue, _)) = by_letter {
            return Some(*tongue);
        }
        let mut words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        let first = words.next()?;
        // Of the Cyrillic ones, this greeting has no letter of its own.
        if first == "вітаю" || first == "добрий" {
            return Some(Self::Ukrainian);
        }
        let greets = |words: &str| words.split(' ').any(|word| word == first);
        let greeting = GREETINGS.iter().find(|(_, words)| greets(words)).map(|(it, _)| *it);
        most.or(greeting)
    }

    /// The language of a script that one of these alone is written in, by most of the letters;
    /// Russian for all that is Cyrillic.
    fn of_script(text: &str) -> Option<Self> {
        let of = |c: char| match c {
            '\u{5D0}'..='\u{5EA}' => Some(Self::Hebrew),
            '\u{620}'..='\u{6D3}' => Some(Self::Arabic),
            '\u{400}'..='\u{4FF}' => Some(Self::Russian),
            '\u{904}'..='\u{939}' => Some(Self::Hindi),
            _ => None,
        };
        let letters: Vec<_> = text.chars().filter(|c| c.is_alphabetic()).map(of).collect();
        let most = [Self::Hebrew, Self::Arabic, Self::Russian, Self::Hindi];
        most.into_iter().find(|tongue| {
            letters.iter().filter(|it| **it == Some(*tongue)).count() * 2 > letters.len()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_words_tell_a_language_where_it_is_clear() {
        for (text, name) in [
            ("Hola", "es"),
            ("¡Hola! ¿Qué tal?", "es"),
            ("Привет", "ru"),
            ("Здравствуйте, кто вы?", "ru"),
            ("Привіт", "uk"),
            ("Добрий день", "uk"),
            ("مرحبا", "ar"),
            ("Bonjour", "fr"),
            ("Ciao Mila!", "it"),
            ("Olá", "pt"),
            ("Oi, tudo bem?", "pt"),
            ("Hallo", "de"),
            ("Guten Tag", "de"),
            ("Hoi", "nl"),
            ("Cześć", "pl"),
            ("Dzień dobry", "pl"),
            ("Merhaba", "tr"),
            ("Günaydın", "tr"),
            ("नमस्ते", "hi"),
            ("היי, מה שלומך?", "he"),
            ("hi", "en"),
            ("Hello there", "en"),
        ] {
            assert_eq!(Tongue::of_text(text).map(Tongue::name), Some(name), "{text}");
        }
        for text in ["", "16", "🙂", "ok", "WhatsApp?", "你好", "xyz"] {
            assert_eq!(Tongue::of_text(text), None, "{text}");
        }
    }

    #[test]
    fn everything_else_is_said_in_a_language_that_mila_speaks() {
        for language in Language::ALL {
            assert_eq!(Tongue::from(*language).language(), *language);
        }
        assert_eq!(Tongue::Spanish.language(), Language::English);
    }
}
