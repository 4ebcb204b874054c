//! Reads Markdown into lines.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::container::Containers;
use super::emphasis::without_fences;
use super::line::{Gap, Line, Marks, Piece};
use super::link;
use super::table::Table;

/// The lines of a Markdown text.
pub(super) fn read(source: &str) -> Vec<Line> {
    let source = without_lost_definitions(source.to_owned(), options());
    let mut reader = Reader::new(&source);
    for (event, range) in Parser::new_ext(&source, options()).into_offset_iter() {
        reader.event(event, range);
    }
    reader.end_line();
    reader.lines
}

/// The lines of a text that is taken as it is.
pub(super) fn verbatim(text: &str) -> Vec<Line> {
    let words = |line: &str| vec![Piece::words(line.trim())];
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Line { pieces: words(line), ..Line::default() }).collect()
}

const fn options() -> Options {
    Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_TASKLISTS)
}

/// Keeps lines like `[Dana]: yes` from vanishing as definitions that no link uses.
pub(crate) fn without_lost_definitions(mut source: String, options: Options) -> String {
    loop {
        let parser = Parser::new_ext(&source, options);
        let mut spans: Vec<_> = parser
            .reference_definitions()
            .iter()
            .map(|(label, definition)| (label.to_lowercase(), definition.span.start))
            .collect();
        if spans.is_empty() {
            return source;
        }
        for event in parser {
            if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = event {
                spans.retain(|(label, _)| *label != id.to_lowercase());
            }
        }
        if spans.is_empty() {
            return source;
        }
        spans.sort_by_key(|(_, start)| std::cmp::Reverse(*start));
        for (_, start) in spans {
            source.insert(start, '\\');
        }
    }
}

/// What an emphasis became.
enum Emphasis {
    Bold,
    Italic,
    Strike,
    /// In the middle of a word; the marker stays.
    Literal(char),
}

struct Reader<'a> {
    source: &'a str,
    lines: Vec<Line>,
    /// The line that is being read.
    pieces: Vec<Piece>,
    gap: Gap,
    /// The gap that the last block asks for, whatever the source says.
    asked_gap: Option<Gap>,
    heading: bool,
    containers: Containers,
    emphasis: Vec<Emphasis>,
    /// Open links: their address, and the pieces before their words.
    links: Vec<(String, Vec<Piece>)>,
    table: Option<Table>,
    /// Text of the open code block.
    code: Option<String>,
    code_blocks: usize,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            lines: Vec::new(),
            pieces: Vec::new(),
            gap: Gap::Break,
            asked_gap: None,
            heading: false,
            containers: Containers::default(),
            emphasis: Vec::new(),
            links: Vec::new(),
            table: None,
            code: None,
            code_blocks: 0,
        }
    }

    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.text(&text),
            },
            Event::Code(text) => self.code(&text),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::SoftBreak | Event::HardBreak => self.line_break(),
            Event::Rule => self.asked_gap = Some(Gap::Blank),
            Event::TaskListMarker(done) => self.text(if done { "☑ " } else { "☐ " }),
            // Not asked for in `options`.
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text);
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: std::ops::Range<usize>) {
        match tag {
            Tag::Emphasis => self.open_single(&range),
            Tag::Strong => self.emphasis.push(Emphasis::Bold),
            Tag::Strikethrough if self.source[range.clone()].starts_with("~~") => {
                self.emphasis.push(Emphasis::Strike);
            }
            Tag::Strikethrough => self.open_single(&range),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.links.push((dest_url.into_string(), std::mem::take(&mut self.pieces)));
            }
            Tag::TableHead | Tag::TableRow | Tag::TableCell => {}
            // The gap is that of their first block.
            Tag::List(first) => {
                self.end_line();
                self.containers.open_list(first);
            }
            Tag::BlockQuote(_) => {
                self.end_line();
                self.containers.open_quote();
            }
            block => {
                self.begin_block(range.start);
                self.open_block(&block);
            }
        }
    }

    fn open_block(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Item => self.containers.open_item(),
            Tag::Heading { .. } => {
                self.heading = true;
                self.emphasis.push(Emphasis::Bold);
            }
            // Text is more often indented by chance than meant as code.
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => self.code = Some(String::new()),
            Tag::Table(_) => self.table = Some(Table::default()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.close_emphasis(),
            TagEnd::Link | TagEnd::Image => self.close_link(),
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.pieces);
                self.table.iter_mut().for_each(|table| table.row.push(cell.clone()));
            }
            TagEnd::TableHead => self.table.iter_mut().for_each(|table| {
                table.head = std::mem::take(&mut table.row);
            }),
            TagEnd::TableRow => self.table.iter_mut().for_each(|table| {
                table.rows.push(std::mem::take(&mut table.row));
            }),
            TagEnd::Table => self.close_table(),
            TagEnd::CodeBlock => self.close_code(),
            TagEnd::Heading(_) => {
                self.end_line();
                self.emphasis.pop();
                self.heading = false;
                self.asked_gap = Some(Gap::Break);
            }
            TagEnd::Item => {
                self.end_item();
                self.containers.close();
            }
            TagEnd::List(_) | TagEnd::BlockQuote(_) => {
                self.end_line();
                self.containers.close();
            }
            _ => self.end_line(),
        }
    }

    /// A block begins at this byte: the gap before it is the one in the source.
    fn begin_block(&mut self, at: usize) {
        self.end_line();
        // The first block of an item stands on the marker's line.
        if self.containers.has_marker() {
            return;
        }
        let before = self.source[..at].chars().rev();
        let breaks = before.take_while(|c| c.is_whitespace() || *c == '>').filter(|c| *c == '\n');
        let written = if breaks.count() > 1 { Gap::Blank } else { Gap::Break };
        self.gap = self.asked_gap.take().unwrap_or(written);
    }

    fn marks(&self) -> Marks {
        let mut marks = Marks::default();
        for emphasis in &self.emphasis {
            match emphasis {
                Emphasis::Bold => marks.bold = true,
                Emphasis::Italic => marks.italic = true,
                Emphasis::Strike => marks.strike = true,
                Emphasis::Literal(_) => {}
            }
        }
        marks
    }

    /// Adds text to the line; to its last piece if that is marked alike.
    fn push(&mut self, text: &str, marks: Marks) {
        match self.pieces.last_mut().filter(|last| last.marks == marks && !last.link) {
            Some(last) => last.text.push_str(text),
            None => self.pieces.push(Piece::marked(text, marks)),
        }
    }

    fn text(&mut self, text: &str) {
        let mut lines = text.split('\n');
        let first = lines.next().unwrap_or_default();
        self.push(first, self.marks());
        for line in lines {
            self.line_break();
            self.push(line, self.marks());
        }
    }

    /// Inline code. Backticks inside want more of them around, and a space beside.
    fn code(&mut self, text: &str) {
        let backticks = if text.contains('`') { "```" } else { "`" };
        let edge = |at_edge: bool| if at_edge { "\u{200A}" } else { "" };
        let before = edge(text.starts_with('`'));
        let after = edge(text.ends_with('`'));
        let text = format!("{before}{}{after}", without_fences(text));
        self.push(&text, Marks { code: Some(backticks), ..Marks::default() });
    }

    fn html(&mut self, text: &str) {
        let tag: String = text.to_lowercase().split_whitespace().collect();
        let breaks = matches!(tag.as_str(), "<br>" | "<br/>");
        if breaks && self.table.is_some() {
            self.text(", ");
        } else if breaks {
            self.line_break();
        } else {
            self.text(text);
        }
    }

    /// Breaks the line where the text does; inside a cell or a link there is no other line.
    fn line_break(&mut self) {
        if self.table.is_some() || !self.links.is_empty() {
            self.push(" ", self.marks());
        } else {
            self.end_line();
        }
    }

    /// An emphasis of one character. In the middle of a word it is none.
    fn open_single(&mut self, range: &std::ops::Range<usize>) {
        let before = self.source[..range.start].chars().next_back();
        let after = self.source[range.end..].chars().next();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let within_bold = self.marks().bold || self.source[range.clone()].starts_with("***");
        let marker = self.source[range.clone()].chars().next().unwrap_or('*');
        let emphasis = match marker {
            _ if word(before) || word(after) => Emphasis::Literal(marker),
            '~' => Emphasis::Strike,
            '*' if !within_bold => Emphasis::Bold,
            _ => Emphasis::Italic,
        };
        if let Emphasis::Literal(marker) = emphasis {
            self.text(marker.encode_utf8(&mut [0; 4]));
        }
        self.emphasis.push(emphasis);
    }

    fn close_emphasis(&mut self) {
        if let Some(Emphasis::Literal(marker)) = self.emphasis.pop() {
            self.text(marker.encode_utf8(&mut [0; 4]));
        }
    }

    fn close_link(&mut self) {
        let Some((address, before)) = self.links.pop() else { return };
        let words = std::mem::replace(&mut self.pieces, before);
        self.pieces.extend(link::shown(words, &address));
    }

    fn close_table(&mut self) {
        let Some(table) = self.table.take() else { return };
        for (at, line) in table.lines().into_iter().enumerate() {
            let gap = if at == 0 { self.gap } else { line.gap };
            let lead = self.containers.lead() + &line.lead;
            self.lines.push(Line { gap, lead, lead_again: self.containers.lead_again(), ..line });
        }
        self.gap = Gap::Break;
    }

    fn close_code(&mut self) {
        let Some(code) = self.code.take() else { return self.end_line() };
        if self.containers.has_marker() {
            self.end_item();
        }
        self.code_blocks += 1;
        for line in code.trim_end_matches('\n').split('\n') {
            let line = without_fences(line);
            self.lines.push(Line {
                gap: self.gap,
                pieces: vec![Piece::words(&line)],
                code_block: Some(self.code_blocks),
                ..Line::default()
            });
            self.gap = Gap::Break;
        }
    }

    fn end_line(&mut self) {
        if self.pieces.iter().any(|piece| !piece.text.trim().is_empty()) {
            self.write_line();
        }
        self.pieces.clear();
    }

    /// An item without words is shown by its marker.
    fn end_item(&mut self) {
        self.end_line();
        if self.containers.has_marker() {
            self.write_line();
        }
    }

    fn write_line(&mut self) {
        let line = Line {
            gap: self.gap,
            lead: self.containers.lead(),
            lead_again: self.containers.lead_again(),
            pieces: std::mem::take(&mut self.pieces),
            code_block: None,
            heading: self.heading,
        };
        self.lines.push(line);
        self.gap = Gap::Break;
    }
}
