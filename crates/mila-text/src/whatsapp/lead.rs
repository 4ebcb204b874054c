//! What a line begins with before its words: indent, quote sign, bullet or number.

use std::ops::Range;

use super::HAIR_SPACE;

/// Most bytes of quote signs: a lead may not fill a message, and nobody quotes so deep.
const DEEPEST: usize = 32;

/// The beginning of the line that is not its words.
pub(super) fn of(line: &str) -> &str {
    let quote = quote(line);
    let rest = &line[quote.len()..];
    let indent = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let end = quote.len() + indent;
    &line[..end + bullet(&line[end..]).len()]
}

/// The quote signs at the beginning, the last before a space. Deeper ones are words.
pub(super) fn quote(line: &str) -> &str {
    let signs = line.trim_start_matches([' ', '>']);
    let (quote, rest) = line.split_at(line.len() - signs.len());
    let indent = quote.len() - quote.trim_start().len();
    let parted = quote.ends_with(' ') || rest.is_empty();
    let shown = &quote[..quote.len().min(DEEPEST)];
    let end = shown.rfind('>').filter(|_| indent < 4 && parted).map_or(0, |at| at + 1);
    let space = usize::from(end > 0 && line[end..].starts_with(' '));
    &line[..end + space]
}

/// The bullet or number of an item with the space after it.
fn bullet(text: &str) -> &str {
    let sign = text.chars().next().filter(|c| "-*+•".contains(*c)).map_or(0, char::len_utf8);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = (1..=9).contains(&digits) && text[digits..].starts_with(['.', ')']);
    let end = if number { digits + 1 } else { sign };
    let rest = &text[end..];
    // After a minus that was parted from its space already.
    let hair = if text.starts_with('-') && rest.starts_with(HAIR_SPACE) {
        HAIR_SPACE.len_utf8()
    } else {
        0
    };
    let space = rest.len() - rest[hair..].trim_start_matches([' ', '\t']).len();
    let is_item = end > 0 && space > hair && space < rest.len();
    if is_item { &text[..end + space] } else { "" }
}

/// The box of a task at the beginning of an item's words, and the sign that shows it.
pub(super) fn task(lead: &str, words: &str) -> Option<(Range<usize>, &'static str)> {
    let is_item = lead.trim_end().ends_with(['-', '*', '+']);
    let boxes = [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")];
    let (written, shown) = boxes.into_iter().find(|(it, _)| is_item && words.starts_with(it))?;
    Some((0..written.len(), shown))
}
