//! Characters that are not words, and are taken out of a text.

use super::HAIR_SPACE;
use super::direction::END_OF_ISOLATE;

/// The text with one kind of line break, and without what no message may hold: control
/// characters, and whatever turns the direction of a stretch. Those in the answer may be
/// unbalanced; ours are made anew, with the hair spaces that belong to them.
pub(super) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => clean.push('\n'),
            '\u{2066}' | '\u{2067}' => {
                characters.next_if_eq(&HAIR_SPACE);
            }
            HAIR_SPACE if characters.peek() == Some(&END_OF_ISOLATE) => {}
            '\n' | '\t' => clean.push(c),
            _ if c.is_control() || is_bidi_bracket(c) => {}
            _ => clean.push(c),
        }
    }
    let words = clean.trim();
    // In a single line the space before it shapes nothing.
    if words.contains('\n') { clean } else { words.to_owned() }
}

/// Embeddings, overrides and isolates.
pub(super) const fn is_bidi_bracket(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
