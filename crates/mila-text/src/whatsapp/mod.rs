//! From the model's Markdown to messages that WhatsApp shows well.
//!
//! A pure function of the text: the store keeps the model's answer only and makes the parts
//! again when they are sent, so the same text must always give the same parts.
//!
//! WhatsApp knows `*bold*`, `_italic_`, `~strike~`, `` `code` ``, ```` ```blocks``` ````,
//! lists and quotes, and has no escapes
//! (<https://faq.whatsapp.com/539178204879377>). The rules:
//!
//! - `**x**`, `__x__` and `*x*` are bold; `_x_` is italic; `~~x~~` and `~x~` are struck. One
//!   star is bold because that is WhatsApp's way and the model is told so. Inside bold, or
//!   exactly around it (`***x***`), it is italic.
//! - WhatsApp sees no markup in the middle of a word. There, `**` is left out and a single
//!   marker stays what it was: `2*3*4`.
//! - A marker that was meant literally but would be read as markup is parted from its text
//!   by a hair space, since WhatsApp wants none there.
//! - Line breaks stay. Headings become bold lines, tables lines, HTML text.
//! - Each line reads in the direction of most of its letters; what runs the other way and
//!   would be torn apart is isolated (see `direction`).
//! - A text is cut only when it must be, and what was open is opened again.

mod atom;
mod block;
mod character;
mod definition;
mod delimiter;
mod direction;
mod emphasis;
mod inline;
mod lead;
mod line;
pub(crate) mod link;
pub(crate) mod markdown;
mod name;
mod parts;
mod place;
mod table;
mod write;

use line::{Line, Piece};

/// Longest message body, in UTF-16 units. Twilio refuses more than 1600 characters
/// (error 21617); how it counts some of them is not documented, so we stay below.
pub const LONGEST: usize = 1500;

/// A space that is hardly seen, but ends a link and keeps a marker from opening.
const HAIR_SPACE: char = '\u{200A}';

/// The message bodies for `markdown`: as few as natural places allow, each of at most
/// [`LONGEST`] units and none empty. Only a blank text gives no bodies.
///
/// ```
/// use mila_text::whatsapp::compose;
/// assert_eq!(compose("## Plan\n\n- **Bread**"), ["*Plan*\n- *Bread*"]);
/// ```
#[must_use]
pub fn compose(markdown: &str) -> Vec<String> {
    parts::split(lines(&character::clean(markdown)))
}

/// The lines of a text without control characters.
fn lines(text: &str) -> Vec<Line> {
    let lines = block::read(text);
    let shows = |text: &str| text.chars().any(character::shows);
    if lines.iter().any(|line| shows(&line.lead) || line.pieces.iter().any(|p| shows(&p.text))) {
        return lines;
    }
    // Marks around nothing: odd words are better than none.
    let words = |line: &str| vec![Piece::words(line.trim())];
    let lines = text.lines().filter(|line| shows(line));
    lines.map(|line| Line { pieces: words(line), ..Line::default() }).collect()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests;
