//! Whether a text speaks of somebody or something. Near names stay: "Dan" is not "Dana".

use super::forms;
use super::text::{Text, Word};
use crate::words::plain;

/// Most letters by which a form of a word is another than it, at its end: "parties" and "party".
const LONGEST_ENDING: usize = 3;

/// Words and phrases that texts are looked through for. The words of a phrase follow one another.
#[derive(Debug)]
pub struct Sought<'w>(Vec<Phrase<'w>>);

#[derive(Debug)]
struct Phrase<'w> {
    words: Vec<Word<'w>>,
    /// What each text has that any form of its first word stands in, as it is compared.
    stem: Option<String>,
}

impl<'w> Sought<'w> {
    /// These; what has no word is nowhere.
    #[must_use]
    pub fn of(words: &'w [String]) -> Self {
        let phrases = words.iter().map(|phrase| Phrase::of(phrase));
        Self(phrases.filter(|phrase| !phrase.words.is_empty()).collect())
    }

    /// Whether a text speaks of any. Most speak of none, which costs little to see.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        let folded = plain::folded(text);
        let may = |phrase: &&Phrase<'_>| {
            let has = |stem: &String| folded.iter().any(|word| word.contains(stem));
            phrase.stem.as_ref().is_none_or(has)
        };
        let mut possible = self.0.iter().filter(may).peekable();
        if possible.peek().is_none() {
            return false;
        }
        let text = Text::of(text, false);
        possible.any(|phrase| phrase.is_in(&text))
    }
}

impl<'w> Phrase<'w> {
    fn of(phrase: &'w str) -> Self {
        let words = Text::of(phrase, false).words;
        let stem = words.first().filter(|word| !word.number).map(|word| stem(&word.text));
        Self { words, stem }
    }

    fn is_in(&self, text: &Text<'_>) -> bool {
        let length = self.words.len();
        text.words.windows(length).enumerate().any(|(at, it)| {
            let first = |nth: usize| {
                let before = (at + nth).checked_sub(1).map(|it| &text.words[it]);
                before.is_none_or(|before| before.sentence != text.words[at + nth].sentence)
            };
            let one = it[0].sentence == it[length - 1].sentence;
            let mut pairs = it.iter().zip(&self.words).enumerate();
            one && pairs.all(|(nth, (word, sought))| is_form(word, sought, first(nth)))
        })
    }
}

/// What all forms of a word have in common; two letters at least, where it has them.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().take(letters.saturating_sub(LONGEST_ENDING).max(2)).collect()
}

/// Whether a word is a form of the one sought: itself, its plural or its possessive, with letters
/// before it where a language writes them so.
fn is_form(word: &Word<'_>, sought: &Word<'_>, first: bool) -> bool {
    if word.texts().any(|text| text == sought.text) {
        return true;
    }
    if word.number || sought.number {
        return false;
    }
    let parts = [&word.owner, &word.elided];
    if parts.into_iter().flatten().any(|part| *part == sought.text && part.chars().count() > 1) {
        return true;
    }
    // A capital letter makes a name, and "Williams" is another than "William".
    let name = sought.is_capital() || word.is_capital() && !first;
    let plural = |one: &str, many: &str| forms::plural(one, many);
    let cyrillic = sought.text.starts_with(|c| matches!(c, '\u{430}'..='\u{4FF}'));
    (!name || cyrillic)
        && word
            .texts()
            .any(|text| plural(&sought.text, text) || !name && plural(text, &sought.text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Words of several scripts, some with what joins them to others, and forms of each other.
    fn soup() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            "(dan|dana|party|parties|cat|cats|Mary's|l'été|été|naïve|Zoë)",
            "(ל|ש|ו|ה)?(חתול|חתולים|שבת|חברה|חברות|דנה)",
            "(و|ال)?(كتاب|كتابات|مدرسة|مدرسات)",
            "(мама|маме|мамами|Анна|Анной)",
            "(猫|たろう|12|1\\.5|٣)",
            "(good|god|goood|aab|ab|Route66|66)",
            "\\PC{1,4}",
        ];
        let sign = prop_oneof![Just(" "), Just(". "), Just(", "), Just("-"), Just("")];
        prop::collection::vec((word, sign), 1..6)
            .prop_map(|parts| parts.into_iter().map(|(word, sign)| word + sign).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        /// What is not looked at closely speaks of nothing that is sought.
        #[test]
        fn a_quick_look_misses_nothing(text in soup(), sought in soup()) {
            let words = [sought];
            let quick = Sought::of(&words);
            let mut close = Sought::of(&words);
            close.0.iter_mut().for_each(|phrase| phrase.stem = None);
            prop_assert_eq!(quick.is_in(&text), close.is_in(&text));
        }
    }
}
