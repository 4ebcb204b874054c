//! No longer than people listen.

use super::{LONGEST, Left};

/// `text`, cut at the end of a sentence when it is too long. Where a part is missing, `the_rest`
/// says so at the end.
pub(super) fn to_length(text: String, left: Left, the_rest: &str) -> (String, Left) {
    if left < Left::Part && text.chars().count() <= LONGEST {
        return (text, left);
    }
    let room = LONGEST.saturating_sub(the_rest.chars().count() + 1);
    let kept = if text.chars().count() <= room { text } else { beginning(&text, room) };
    (format!("{kept} {the_rest}"), Left::Part)
}

/// As many sentences as fit into `room` characters; if not even one does, as many words.
fn beginning(text: &str, room: usize) -> String {
    let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
    if let Some(sentences) = (0..=end).rev().find(|at| is_sentence_end(text, *at)) {
        return text[..sentences].to_owned();
    }
    // One character is kept free for the full stop.
    let end = text.char_indices().nth(room - 1).map_or(text.len(), |(at, _)| at);
    let words = text[..end].rfind(' ').unwrap_or(0);
    format!("{}.", text[..words].trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether a sentence ends before the byte `at`, and another word follows after a space.
fn is_sentence_end(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return false };
    before.ends_with(super::line::ENDS)
        && (after.is_empty() || after.starts_with(' '))
        // "approx. 5" goes on.
        && !after.trim_start().starts_with(char::is_lowercase)
}
