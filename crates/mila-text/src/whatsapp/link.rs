//! Links: as the model wrote them, and addresses that stand bare in the text.

use std::ops::Range;

use super::bracket::Brackets;
use super::definition::Definitions;
use super::line::Piece;
use super::place::MARKERS;

/// What is longer, between the brackets of an address, is no address.
const LONGEST: usize = 2048;

/// A link as it stands in the text.
pub(super) struct Linked {
    pub(super) words: Range<usize>,
    pub(super) target: String,
    pub(super) end: usize,
    /// Its address would be read as one if it stood in its place.
    pub(super) alone: bool,
}

/// The link or picture that begins at this byte: `[words](address)`, `[words][label]`,
/// `![words](address)`. What leads nowhere is none: `a[0](1)`.
pub(super) fn parse(
    text: &str,
    at: usize,
    brackets: &Brackets,
    definitions: &Definitions,
) -> Option<Linked> {
    let before = text[..at].chars().next_back();
    let picture = text[at..].starts_with('!');
    if picture && before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let open = at + usize::from(picture);
    let words = brackets.inside(open)?;
    let (target, end) = match text[words.end + 1..].chars().next()? {
        '(' => destination(text, brackets.inside(words.end + 1)?)?,
        '[' => {
            let label = brackets.inside(words.end + 1)?;
            if words.len().max(label.len()) > LONGEST {
                return None;
            }
            let named = if label.is_empty() { words.clone() } else { label.clone() };
            (definitions.target(&text[named])?.to_owned(), label.end + 1)
        }
        _ => return None,
    };
    let alone = stands_alone(before, without_scheme(&target), text[end..].chars().next());
    let shows = text[words.clone()].contains(|c: char| !c.is_whitespace());
    (leads(&target) && (shows || alone)).then_some(Linked { words, target, end, alone })
}

/// The address between round brackets, without its title, and where they end.
fn destination(text: &str, inside: Range<usize>) -> Option<(String, usize)> {
    if inside.len() > LONGEST {
        return None;
    }
    let words = text[inside.clone()].trim();
    let (target, title) = words.split_once([' ', '\t']).unwrap_or((words, ""));
    let target = target.strip_prefix('<').and_then(|it| it.strip_suffix('>')).unwrap_or(target);
    let is_title = title.is_empty() || title.trim().starts_with(['"', '\'', '(']);
    is_title.then(|| (plain(target), inside.end + 1))
}

/// An address without what Markdown wrote for its signs: `\_` and `&amp;`.
fn plain(target: &str) -> String {
    let mut plain = String::with_capacity(target.len());
    let mut rest = target;
    while let Some(c) = rest.chars().next() {
        let behind = &rest[c.len_utf8()..];
        let escapes = c == '\\' && behind.starts_with(|c: char| c.is_ascii_punctuation());
        rest = if escapes { behind } else { rest };
        if let Some(after) = rest.strip_prefix("&amp;").filter(|_| !escapes) {
            plain.push('&');
            rest = after;
        } else {
            let c = rest.chars().next().unwrap_or(c);
            plain.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    plain
}

/// Whether a link leads somewhere.
fn leads(target: &str) -> bool {
    target.len() > 1 && target.contains(['.', '/', ':', '#', '@'])
}

fn without_scheme(target: &str) -> &str {
    ["mailto:", "tel:"].iter().find_map(|s| target.strip_prefix(s)).unwrap_or(target)
}

/// Whether this is an address, and read as just that between these neighbours.
pub(super) fn stands_alone(before: Option<char>, address: &str, after: Option<char>) -> bool {
    let mut text = String::from_iter(before);
    let begin = text.len();
    text.push_str(address);
    text.extend(after);
    first(&text) == Some((begin, begin + address.len()))
}

/// What is shown of a link: its words and its address, or the address alone when the words
/// say the same. A place in the same document cannot be gone to, so its words are enough.
pub(super) fn shown(words: Vec<Piece>, target: &str, alone: bool) -> Vec<Piece> {
    let address = without_scheme(target);
    let said: String = words.iter().map(|piece| piece.text.as_str()).collect();
    if address.starts_with('#') && !said.is_empty() {
        return words;
    }
    let same = said.trim().is_empty() || bare(&said) == bare(address);
    let is_address = stands_alone(Some('('), address, Some(')'));
    let is_link = is_address || address.contains("://");
    let shown = if is_link { Piece::link(address) } else { Piece::words(address) };
    if same && alone {
        return vec![shown];
    }
    if said.trim() == address && !is_address {
        return words;
    }
    let mut pieces = words;
    pieces.push(Piece::words(" ("));
    pieces.push(shown);
    pieces.push(Piece::words(")"));
    pieces
}

/// An address without what people leave out when they say it.
fn bare(address: &str) -> &str {
    let address = address.trim();
    let address = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .unwrap_or(address);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/')
}

/// Where the first address begins and ends, in bytes.
pub(crate) fn first(text: &str) -> Option<(usize, usize)> {
    addresses(text).next().map(|found| (found.start, found.end))
}

/// Where addresses are, in bytes. Each word is gone through once, however many it has.
pub(crate) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut begins = 0;
    text.split_inclusive(char::is_whitespace).flat_map(move |word| {
        let from = begins;
        begins += word.len();
        InWord { rest: word.trim_end(), from, web: true }
    })
}

/// Goes through the addresses of a word.
struct InWord<'a> {
    rest: &'a str,
    /// Where the rest begins.
    from: usize,
    /// Whether one of the web may be in it. Where there is none, those of mail are left.
    web: bool,
}

impl Iterator for InWord<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let web = self.web.then(|| web(self.rest)).flatten();
        self.web = web.is_some();
        let (begin, end) = web.or_else(|| mail(self.rest))?;
        let found = self.from + begin..self.from + end;
        self.rest = &self.rest[end..];
        self.from = found.end;
        Some(found)
    }
}

fn web(word: &str) -> Option<(usize, usize)> {
    let from = begin(word)?;
    let ends = ['<', '>', '"', '`', '\u{200E}', '\u{200F}'];
    let length = word[from..].find(ends).unwrap_or(word.len() - from);
    let address = &word[from..from + length];
    let before = word[..from].chars().next_back();
    let address = match bracket(address).filter(|_| before == Some('(')) {
        Some(end) => &address[..end],
        None => without_punctuation(before, address),
    };
    address.contains('.').then_some((from, from + address.len()))
}

/// Where the first address may begin: where one of its beginnings stands first, and begins a word.
fn begin(word: &str) -> Option<usize> {
    let begins_word =
        |at: usize| !word[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric());
    let mut beginnings = vec!["https://", "http://", "www."];
    for (at, _) in word.match_indices(['h', 'w']) {
        let Some(found) = beginnings.iter().position(|it| word[at..].starts_with(it)) else {
            continue;
        };
        if begins_word(at) {
            return Some(at);
        }
        beginnings.remove(found);
    }
    None
}

/// The bracket that closes one before the address.
fn bracket(address: &str) -> Option<usize> {
    let mut depth = 1;
    let mut characters = address.char_indices();
    let closes = |&(_, c): &(usize, char)| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    };
    characters.find(closes).map(|(at, _)| at)
}

/// Punctuation at the end belongs to the sentence; a bracket or a marker only if none in the
/// address opened for it.
fn without_punctuation(before: Option<char>, address: &str) -> &str {
    const SENTENCE: &[char] = &['.', ',', ';', ':', '!', '?', '\'', ']', '،', '؛', '؟', '…'];
    let opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    let mut markers = MARKERS.map(|marker| address.matches(marker).count());
    let mut address = address;
    loop {
        if let Some(shorter) = address.strip_suffix(SENTENCE) {
            address = shorter;
        } else if let Some(shorter) = address.strip_suffix(')').filter(|_| closed > opened) {
            address = shorter;
            closed -= 1;
        } else if let Some((kind, shorter)) = without_marker(before, address, markers) {
            address = shorter;
            markers[kind] -= 1;
        } else {
            return address;
        }
    }
}

/// Which marker stands at the end, of so many of each kind, and the address without it.
fn without_marker(
    before: Option<char>,
    address: &str,
    markers: [usize; 3],
) -> Option<(usize, &str)> {
    let kind = MARKERS.iter().position(|marker| address.ends_with(*marker))?;
    let marker = MARKERS[kind];
    let shorter = address.strip_suffix(marker)?;
    let odd = markers[kind] % 2 == 1;
    (odd || before == Some(marker) || shorter.ends_with(marker)).then_some((kind, shorter))
}

fn mail(word: &str) -> Option<(usize, usize)> {
    let at = word.find('@')?;
    let local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let host = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let before = word[..at].trim_end_matches(local).len();
    // A prefix joined by a hyphen, as in Hebrew, is not part of the name.
    let before = at - word[before..at].trim_start_matches(['-', '.']).len();
    let after = word.len() - word[at + 1..].trim_start_matches(host).len();
    let after = before + word[before..after].trim_end_matches(['.', '-']).len();
    (before < at && word.get(at + 1..after)?.contains('.')).then_some((before, after))
}
