//! From the model's Markdown to messages that WhatsApp shows well.
//!
//! A pure function of the text: the store keeps the model's answer only and makes the parts
//! again when they are sent, so the same text must always give the same parts.
//!
//! WhatsApp knows `*bold*`, `_italic_`, `~strike~`, `` `code` ``, ```` ```blocks``` ````,
//! lists and quotes, and has no escapes
//! (<https://faq.whatsapp.com/539178204879377>). The rules:
//!
//! - A character that is no mark in its place leaves as it came: numbers and signs of lists,
//!   indents, backslashes, entities, tags, boards. The text is copied by ranges of its source;
//!   strong, emphasis, strike-through, headings, links, fences and tables are written anew.
//! - Addresses and names, as programs have them, are found first, and nothing in them is a mark
//!   (`link`, `name`).
//! - `**x**`, `__x__` and `*x*` are bold; `_x_` is italic; `~~x~~` and `~x~` are struck. One
//!   star is bold because that is WhatsApp's way and the model is told so. Inside bold, or
//!   exactly around it (`***x***`), it is italic.
//! - A mark that WhatsApp would not read, as in the middle of a word, is left out (`place`).
//! - A marker that stands for itself but would be read as a mark is parted from its text by a
//!   hair space, since WhatsApp wants none there.
//! - A minus that would become the dot of an item among lines with a plus is parted likewise (`signs`).
//! - Headings become bold lines, tables lines, `<br>` a line break. `---` between paragraphs is
//!   the space between them.
//! - Control characters are taken out (`character`), and what shows nothing is no message.
//! - Each line reads in the direction of most of its letters; what runs the other way and
//!   would be torn apart is isolated (`direction`).
//! - A text is cut only when it must be, and what was open is opened again.
//! - What was composed is composed again to the same (`parts`).

mod atom;
mod block;
mod bracket;
mod character;
mod definition;
mod delimiter;
mod direction;
mod emphasis;
mod inline;
mod lead;
mod line;
pub(crate) mod link;
mod name;
mod parts;
mod place;
mod signs;
mod span;
mod table;
mod write;

use mila_domain::visible::is_blank;

use line::{Line, Piece};

/// Longest message body, in UTF-16 units. Twilio refuses more than 1600 characters
/// (error 21617); how it counts some of them is not documented, so we stay below.
pub const LONGEST: usize = 1500;

/// A space that is hardly seen, but ends a link and keeps a marker from opening.
const HAIR_SPACE: char = '\u{200A}';

/// The message bodies for `markdown`: as few as natural places allow, each of at most
/// [`LONGEST`] units and none empty. Only a text that shows nothing gives no bodies.
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
    let mut lines = block::read(text);
    signs::part(&mut lines);
    let shown = |line: &Line| line.pieces.iter().any(|piece| !is_blank(&piece.text));
    if lines.iter().any(|line| !is_blank(&line.lead) || shown(line)) {
        return lines;
    }
    // Marks around nothing: odd words are better than none.
    let words = |line: &str| vec![Piece::words(line.trim())];
    let lines = text.lines().filter(|line| !is_blank(line));
    lines.map(|line| Line { pieces: words(line), ..Line::default() }).collect()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests;
