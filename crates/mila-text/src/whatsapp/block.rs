//! Reads the lines of a text: finds headings, fences, tables and rules, and hands all else to
//! [`super::inline`] as paragraphs.

use super::definition::Definitions;
use super::inline;
use super::lead;
use super::line::{Line, Marks, Piece};
use super::table::{self, Table};

mod fence;

/// The lines of a text.
pub(super) fn read(source: &str) -> Vec<Line> {
    let lines: Vec<_> = source.split('\n').collect();
    let is_written = |line: &&str| !line.trim().is_empty();
    let first = lines.iter().position(is_written).unwrap_or(0);
    let mut reader = Reader {
        written: first..lines.iter().rposition(is_written).unwrap_or(0),
        unclosed: [false; 2],
        source: lines,
        definitions: Definitions::of(source),
        lines: Vec::new(),
        gap: 0,
        after_heading: false,
        code_blocks: 0,
        paragraph: Vec::new(),
    };
    let mut at = 0;
    while at < reader.source.len() {
        at = reader.block(at);
    }
    reader.end_paragraph();
    reader.lines
}

struct Reader<'a> {
    source: Vec<&'a str>,
    definitions: Definitions,
    lines: Vec<Line>,
    /// Empty lines since the last one.
    gap: usize,
    /// A heading stands directly above what it is about.
    after_heading: bool,
    code_blocks: usize,
    /// The first and the last line that is not empty.
    written: std::ops::Range<usize>,
    /// Tildes of a line that nobody closed, in a quote or not: nobody closes later ones either.
    unclosed: [bool; 2],
    /// Lines that are read together, because a mark may reach over them.
    paragraph: Vec<Frame<'a>>,
}

/// A line of a paragraph.
struct Frame<'a> {
    gap: usize,
    lead: &'a str,
    words: &'a str,
}

impl<'a> Reader<'a> {
    fn line(&self, at: usize) -> &'a str {
        self.source[at].trim_end()
    }

    /// Reads what begins at this line, and tells where the next thing begins.
    fn block(&mut self, at: usize) -> usize {
        let line = self.line(at);
        if line.trim().is_empty() || self.is_empty_quote(at) {
            self.end_paragraph();
            self.gap += usize::from(!self.after_heading);
            return at + 1;
        }
        if self.is_rule(at) {
            self.end_paragraph();
            self.gap = 1;
            let blank = self.source[at + 1..].iter().take_while(|line| line.trim().is_empty());
            return at + 1 + blank.count();
        }
        if self.definitions.are_on(line) {
            self.end_paragraph();
            return at + 1;
        }
        let next = self.fence(at).or_else(|| self.heading(at)).or_else(|| self.table(at));
        next.unwrap_or_else(|| self.words(at))
    }

    /// A quote sign alone between two lines of a quote is an empty line.
    fn is_empty_quote(&self, at: usize) -> bool {
        let quoted = |at: usize| {
            let line = self.source.get(at).map_or("", |line| line.trim_end());
            (1..line.len()).contains(&lead::quote(line).len())
        };
        let line = self.line(at);
        line.trim_start_matches([' ', '>']).is_empty() && at > 0 && quoted(at - 1) && quoted(at + 1)
    }

    /// `---` between two paragraphs. Longer lines are drawn by somebody.
    fn is_rule(&self, at: usize) -> bool {
        let is_blank = |line: &&str| line.trim().is_empty();
        matches!(self.line(at), "---" | "***" | "___")
            && at > 0
            && is_blank(&self.source[at - 1])
            && self.written.start < at
            && at < self.written.end
    }

    fn fence(&mut self, at: usize) -> Option<usize> {
        let quote = lead::quote(self.source[at]);
        let quoted = usize::from(!quote.is_empty());
        let words = self.source[at][quote.len()..].trim_start_matches([' ', '\t']);
        let tildes = words.starts_with("~~~");
        if tildes && self.unclosed[quoted] {
            return None;
        }
        let found = fence::read(&self.source, at);
        self.unclosed[quoted] |= tildes && found.is_none() && fence::opens(self.source[at]);
        let (code, next) = found?;
        self.end_paragraph();
        let end = code.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
        self.code_blocks += usize::from(end > 0);
        for line in &code[..end] {
            let words = super::emphasis::without_fences(line);
            let line = Line {
                pieces: vec![Piece::words(&words)],
                code_block: Some(self.code_blocks),
                ..Line::default()
            };
            self.push(line);
        }
        Some(next)
    }

    /// `# Title`, or a title underlined in full. A list of figures is underlined too, so a
    /// title stands alone, in words.
    fn heading(&mut self, at: usize) -> Option<usize> {
        let line = self.line(at);
        let quote = lead::quote(line);
        let (title, next) = match title(&line[quote.len()..]) {
            Some(title) => (title, at + 1),
            None if self.is_underlined(at) => (line.trim(), at + 2),
            None => return None,
        };
        self.end_paragraph();
        let around = Marks { bold: true, ..Marks::default() };
        for row in inline::read(title, &self.definitions, around) {
            let lead_again = if quote.is_empty() { "" } else { "> " };
            let line = Line {
                lead: quote.to_owned(),
                lead_again,
                pieces: row.pieces,
                heading: true,
                ..Line::default()
            };
            self.push(line);
        }
        self.after_heading = true;
        Some(next)
    }

    fn is_underlined(&self, at: usize) -> bool {
        let Some(under) = self.source.get(at + 1).map(|line| line.trim_end()) else { return false };
        let line = self.line(at);
        let alone = at == 0 || self.source[at - 1].trim().is_empty();
        let drawn = |sign: char| under.len() > 2 && under.chars().all(|c| c == sign);
        let has_words = line.contains(char::is_alphabetic)
            && !line.contains(char::is_numeric)
            && !line.contains(['\t', '|'])
            && !line.trim().contains("  ")
            && !line.ends_with(['.', ',', ':', ';', '!', '?']);
        alone && has_words && (drawn('=') || drawn('-')) && lead::of(line).trim().is_empty()
    }

    fn table(&mut self, at: usize) -> Option<usize> {
        let first = self.line(at);
        let quote = lead::quote(first);
        let indent = first[quote.len()..].trim_start();
        let lead = &first[..first.len() - indent.len()];
        if at > 0 && table::has_bar(self.line(at - 1)) {
            return None;
        }
        let rows = self.source[at..].iter().map(|line| line[lead::quote(line).len()..].trim());
        let (cells, length) = table::cells(rows)?;
        self.end_paragraph();
        let mut rows = cells.into_iter().map(|row| row.iter().map(|it| self.cell(it)).collect());
        let table = Table { head: rows.next().unwrap_or_default(), rows: rows.collect() };
        let lead_again = if quote.is_empty() { "" } else { "> " };
        let gap = self.gap;
        for (number, line) in table.lines().into_iter().enumerate() {
            self.gap = if number == 0 { gap } else { line.gap };
            self.push(Line { lead: lead.to_owned() + &line.lead, lead_again, ..line });
        }
        Some(at + length)
    }

    fn cell(&self, text: &str) -> Vec<Piece> {
        let mut cell = Vec::new();
        for row in inline::read(text, &self.definitions, Marks::default()) {
            cell.extend((!cell.is_empty()).then(|| Piece::words(", ")));
            cell.extend(row.pieces);
        }
        cell
    }

    /// A line of words. An item begins a paragraph.
    fn words(&mut self, at: usize) -> usize {
        let line = self.line(at);
        let lead = lead::of(line);
        if !lead.trim().trim_matches('>').is_empty() {
            self.end_paragraph();
        }
        let gap = std::mem::take(&mut self.gap);
        self.after_heading = false;
        self.paragraph.push(Frame { gap, lead, words: &line[lead.len()..] });
        at + 1
    }

    fn end_paragraph(&mut self) {
        let frames = std::mem::take(&mut self.paragraph);
        let mut text = Vec::new();
        for frame in &frames {
            let words = frame.words;
            text.push(match lead::task(frame.lead, words) {
                Some((task, sign)) => format!("{sign}{}", &words[task.end..]),
                None => words.to_owned(),
            });
        }
        let gap_after = std::mem::take(&mut self.gap);
        let mut source = frames.iter();
        let mut quoted = "";
        for row in inline::read(&text.join("\n"), &self.definitions, Marks::default()) {
            let frame = if row.of_source { source.next() } else { None };
            let lead = frame.map_or(quoted, |frame| frame.lead);
            quoted = if lead.contains('>') { "> " } else { "" };
            self.gap += frame.map_or(0, |frame| frame.gap);
            let has_words = row.pieces.iter().any(|piece| !piece.text.trim().is_empty());
            if has_words || !lead.trim().is_empty() {
                let lead = lead.to_owned();
                self.push(Line { lead, lead_again: quoted, pieces: row.pieces, ..Line::default() });
            } else if !frames.is_empty() {
                self.gap += 1;
            }
        }
        self.gap += gap_after;
    }

    fn push(&mut self, line: Line) {
        let gap = std::mem::take(&mut self.gap);
        self.after_heading = false;
        self.lines.push(Line { gap, ..line });
    }
}

/// The words of a heading: `## Title ##`.
fn title(line: &str) -> Option<&str> {
    let signs = line.trim_start();
    let words = signs.trim_start_matches('#');
    let level = signs.len() - words.len();
    let is_heading =
        line.len() - signs.len() < 4 && (1..=6).contains(&level) && words.starts_with([' ', '\t']);
    let words = words.trim();
    let open = words.trim_end_matches('#');
    let closed = open.len() < words.len() && open.ends_with([' ', '\t']);
    let title = if closed { open.trim_end() } else { words };
    (is_heading && !title.is_empty()).then_some(title)
}
