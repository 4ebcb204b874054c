//! Whether a text speaks of somebody or something. Near names stay: "Dan" is not "Dana".

use super::forms;
use super::text::{Text, Word};

/// Whether a text speaks of any of these words or phrases. The words of a phrase follow one another.
#[must_use]
pub fn mentions(text: &str, words: &[String]) -> bool {
    let text = Text::of(text, false);
    words.iter().any(|phrase| {
        let phrase = Text::of(phrase, false);
        let length = phrase.words.len();
        length > 0
            && text.words.windows(length).enumerate().any(|(at, it)| {
                let first = |nth: usize| {
                    let before = (at + nth).checked_sub(1).map(|it| &text.words[it]);
                    before.is_none_or(|before| before.sentence != text.words[at + nth].sentence)
                };
                let one = it[0].sentence == it[length - 1].sentence;
                one && it
                    .iter()
                    .zip(&phrase.words)
                    .enumerate()
                    .all(|(nth, (word, sought))| is_form(word, sought, first(nth)))
            })
    })
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
