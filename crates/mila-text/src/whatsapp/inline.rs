//! Reads a paragraph: finds what is a mark in it and copies everything else.

use std::ops::Range;

use super::bracket::Brackets;
use super::definition::Definitions;
use super::delimiter::Run;
use super::line::{Marks, Piece};
use super::link::{self, Linked};
use super::place::MARKERS;
use super::span::{Spans, spans};
use super::{HAIR_SPACE, name};

/// A link in the words of a link in the words of a link is none.
const DEEPEST: usize = 3;

/// A line of a paragraph.
#[derive(Default)]
pub(super) struct Row {
    pub(super) pieces: Vec<Piece>,
    /// It begins where a line of the source does, not at a `<br>`.
    pub(super) of_source: bool,
}

/// What the scan found, in order.
enum Token {
    Text(Range<usize>),
    Run(Run),
    Code(Range<usize>),
    Address(Range<usize>),
    Link(Linked),
    /// `<br>`.
    Break,
}

/// The rows of a paragraph. Marks inside `around` are read as inside that mark.
pub(super) fn read(text: &str, definitions: &Definitions, around: Marks) -> Vec<Row> {
    read_at(0, text, definitions, around)
}

/// The same inside so many links.
fn read_at(depth: usize, text: &str, definitions: &Definitions, around: Marks) -> Vec<Row> {
    let tokens = scan(text, definitions, depth < DEEPEST);
    let runs: Vec<Run> = tokens
        .iter()
        .filter_map(|token| if let Token::Run(run) = token { Some(run.clone()) } else { None })
        .collect();
    let mut writer = Writer {
        depth,
        text,
        definitions,
        spans: spans(text, &runs, around),
        around,
        rows: Vec::new(),
    };
    writer.rows.push(Row { of_source: true, ..Row::default() });
    for token in tokens {
        writer.token(token);
    }
    writer.rows
}

fn scan(text: &str, definitions: &Definitions, links: bool) -> Vec<Token> {
    let whole = Whole::of(text);
    let brackets = links.then(|| Brackets::of(text));
    let mut tokens = Vec::new();
    let (mut at, mut copied) = (0, 0);
    while at < text.len() {
        let found = token(text, at, &whole, brackets.as_ref(), definitions);
        let next = text[at..].chars().next().map_or(text.len(), |c| at + c.len_utf8());
        let Some((token, end)) = found else {
            at = next;
            continue;
        };
        tokens.push(Token::Text(copied..at));
        tokens.push(token);
        (at, copied) = (end, end);
    }
    tokens.push(Token::Text(copied..at));
    tokens
}

/// What is found before anything else and stays whole: addresses and names.
struct Whole {
    addresses: Vec<Range<usize>>,
    names: Vec<Range<usize>>,
}

impl Whole {
    fn of(text: &str) -> Self {
        let mut addresses: Vec<_> = link::addresses(text).collect();
        let is_address = |name: &Range<usize>| text[name.clone()].contains("://");
        let (others, names) = name::find(text).into_iter().partition(is_address);
        addresses.extend::<Vec<_>>(others);
        addresses.sort_by_key(|address| address.start);
        Self { addresses, names }
    }

    fn at(ranges: &[Range<usize>], at: usize) -> Option<Range<usize>> {
        let found = ranges.binary_search_by_key(&at, |range| range.start).ok()?;
        Some(ranges[found].clone())
    }
}

/// What begins at this byte, and where it ends.
fn token(
    text: &str,
    at: usize,
    whole: &Whole,
    brackets: Option<&Brackets>,
    definitions: &Definitions,
) -> Option<(Token, usize)> {
    if let Some(address) = Whole::at(&whole.addresses, at) {
        return Some((Token::Address(address.clone()), address.end));
    }
    if let Some(name) = Whole::at(&whole.names, at) {
        return Some((Token::Text(name.clone()), name.end));
    }
    let rest = &text[at..];
    let first = rest.chars().next()?;
    if MARKERS.contains(&first) {
        let end = text.len() - rest.trim_start_matches(first).len();
        return Some((Token::Run(Run { marker: first, range: at..end }), end));
    }
    // A backslash before a sign says that it is none.
    let escaped = text[..at].ends_with('\\');
    match first {
        '`' => Some(code(text, at, escaped)),
        '<' if !escaped => angle(text, at),
        '[' | '!' if !escaped => {
            let linked = link::parse(text, at, brackets?, definitions)?;
            let end = linked.end;
            Some((Token::Link(linked), end))
        }
        _ => None,
    }
}

/// Code between two equally long runs of backticks in a line, or the backticks themselves. Few
/// that a hair space parts from what follows are literal.
fn code(text: &str, at: usize, escaped: bool) -> (Token, usize) {
    let run = text[at..].len() - text[at..].trim_start_matches('`').len();
    let begin = at + run;
    let escaped = escaped || run < 3 && text[begin..].starts_with(HAIR_SPACE);
    let line = text[begin..].find('\n').map_or(text.len(), |end| begin + end);
    let mut close = begin;
    while let Some(found) = text[close..line].find('`').filter(|_| !escaped) {
        let from = close + found;
        let length = text[from..].len() - text[from..].trim_start_matches('`').len();
        if length == run && !text[begin..from].trim().is_empty() {
            return (Token::Code(without_padding(text, begin..from)), from + run);
        }
        close = from + length;
    }
    (Token::Text(at..begin), begin)
}

/// The space that parts code from the backticks around it when it has some at its edge.
fn without_padding(text: &str, code: Range<usize>) -> Range<usize> {
    let words = &text[code.clone()];
    let padded = words.starts_with(' ') && words.ends_with(' ');
    let inside = code.start + 1..code.end.max(code.start + 2) - 1;
    if padded && words.trim().contains('`') { inside } else { code }
}

/// `<https://example.org>`, where it stays an address without the brackets, or `<br>`.
fn angle(text: &str, at: usize) -> Option<(Token, usize)> {
    // Nothing that is meant has another bracket in it.
    let end = at + 1 + text[at + 1..].find(['<', '>'])?;
    let end = text[end..].starts_with('>').then_some(end + 1)?;
    let inside = at + 1..end - 1;
    let tag: String = text[inside.clone()].to_lowercase().split_whitespace().collect();
    if matches!(tag.as_str(), "br" | "br/") {
        return Some((Token::Break, end));
    }
    let from = ["mailto:", "tel:"].iter().find_map(|scheme| tag.strip_prefix(scheme));
    let from = from.map_or(inside.start, |address| inside.end - address.len());
    let address = from..inside.end;
    let before = text[..at].chars().next_back();
    let alone = link::stands_alone(before, &text[address.clone()], text[end..].chars().next());
    alone.then_some((Token::Address(address), end))
}

struct Writer<'a> {
    depth: usize,
    text: &'a str,
    definitions: &'a Definitions,
    spans: Spans,
    around: Marks,
    rows: Vec<Row>,
}

impl Writer<'_> {
    fn token(&mut self, token: Token) {
        match token {
            Token::Text(range) => self.copy(range),
            Token::Run(run) => self.run(run.range),
            Token::Code(range) => self.code(range),
            Token::Address(range) => self.push(Piece::link(&self.text[range])),
            Token::Link(linked) => self.link(&linked),
            Token::Break => self.rows.push(Row::default()),
        }
    }

    /// The marks of what stands at this byte.
    fn marks(&self, at: usize) -> Marks {
        self.spans.marks(at, self.around)
    }

    fn copy(&mut self, range: Range<usize>) {
        let marks = self.marks(range.start);
        for (at, line) in self.text[range].split('\n').enumerate() {
            if at > 0 {
                self.rows.push(Row { of_source: true, ..Row::default() });
            }
            self.push(Piece::marked(line, marks));
        }
    }

    /// Copies a run of markers, unless it marks something.
    fn run(&mut self, range: Range<usize>) {
        if !self.spans.touch(&range) {
            self.copy(range);
        }
    }

    /// Inline code. Backticks inside want more of them around, and a space beside.
    fn code(&mut self, range: Range<usize>) {
        let code = &self.text[range];
        let backticks = if code.contains('`') { "```" } else { "`" };
        let edge = |at_edge: bool| if at_edge { HAIR_SPACE.to_string() } else { String::new() };
        let (before, after) = (edge(code.starts_with('`')), edge(code.ends_with('`')));
        let text = format!("{before}{}{after}", super::emphasis::without_fences(code));
        self.push(Piece::marked(&text, Marks { code: Some(backticks), ..Marks::default() }));
    }

    fn link(&mut self, linked: &Linked) {
        let marks = self.marks(linked.words.start);
        let words = &self.text[linked.words.clone()];
        let rows = read_at(self.depth + 1, words, self.definitions, marks);
        let mut words = Vec::new();
        for (at, row) in rows.into_iter().enumerate() {
            words.extend((at > 0).then(|| Piece::marked(" ", marks)));
            words.extend(row.pieces);
        }
        for piece in link::shown(words, &linked.target, linked.alone) {
            self.push(piece);
        }
    }

    /// Adds a piece to the row; to its last one if that is marked alike.
    fn push(&mut self, piece: Piece) {
        let Some(row) = self.rows.last_mut().filter(|_| !piece.text.is_empty()) else { return };
        let alike = |last: &&mut Piece| last.marks == piece.marks && last.is_prose() && !piece.link;
        match row.pieces.last_mut().filter(alike) {
            Some(last) => last.text.push_str(&piece.text),
            None => row.pieces.push(piece),
        }
    }
}
