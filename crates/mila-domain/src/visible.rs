//! What a person sees of a text. The one answer to that question: what is blank here is not asked
//! of a model, not sent, and no answer.

/// Whether nobody would see anything of a text. The service refuses such a block, and a phone
/// would show an empty bubble.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    !text.chars().any(shows)
}

/// Whether a person sees something of the character. What a font draws nothing for is the
/// property Default_Ignorable_Code_Point of Unicode, joiners and marks of direction among them;
/// the blank pattern of Braille and the marks around annotations are no different.
#[must_use]
pub fn shows(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
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
