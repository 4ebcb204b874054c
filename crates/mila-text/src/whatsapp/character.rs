//! Characters that are not words: what is taken out of a text, and what nobody sees.

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

/// Whether a person sees something of the character. What a font draws nothing for is the
/// property Default_Ignorable_Code_Point of Unicode; the blank pattern of Braille is no
/// different.
pub(super) fn shows(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !is_bidi_bracket(c)
        && !matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{2029}'
                | '\u{2060}'..='\u{206F}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}
