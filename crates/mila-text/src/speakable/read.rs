//! Reads Markdown into the lines that are worth saying.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::Left;
use super::definition::without_lost_definitions;

/// The lines of a Markdown text, without their markup, and what is not among them.
pub(super) fn read(source: &str) -> (Vec<String>, Left) {
    let source = without_lost_definitions(with_its_signs(source), options());
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(&source, options()).into_offset_iter() {
        if matches!(event, Event::Start(Tag::Item)) {
            reader.item_number = written_number(&source[range]);
        }
        reader.event(event);
    }
    reader.end_block();
    (reader.lines, reader.left)
}

const fn options() -> Options {
    Options::ENABLE_TABLES
        .union(Options::ENABLE_STRIKETHROUGH)
        .union(Options::ENABLE_TASKLISTS)
        .union(Options::ENABLE_FOOTNOTES)
}

/// Markdown takes a sign at the beginning of a line for a mark, where it belongs to the number
/// behind it: in ">= 18", and in a column of "+ 120" and "- 45".
fn with_its_signs(source: &str) -> String {
    let is_sum = |line: &str| line.trim_start().strip_prefix("+ ").is_some_and(begins_number);
    let sums = source.lines().any(is_sum);
    let mut out = String::with_capacity(source.len());
    for line in source.split_inclusive('\n') {
        // An escape where none was needed changes nothing.
        let text = line.trim_start_matches(|c: char| " -*+.)".contains(c) || c.is_ascii_digit());
        let compares = text.strip_prefix('>').is_some_and(|rest| {
            let rest = rest.strip_prefix('=').unwrap_or(rest);
            begins_number(rest.strip_prefix(' ').unwrap_or(rest))
        });
        let signed = line.trim_start().strip_prefix(['+', '-']);
        let counts = sums && signed.and_then(|it| it.strip_prefix(' ')).is_some_and(begins_number);
        match (compares, counts) {
            (true, _) => {
                let at = line.len() - text.len();
                out.extend([&line[..at], "\\", &line[at..]]);
            }
            // Its sign and its number are one, each line a sentence.
            (_, true) => {
                let at = line.len() - line.trim_start().len();
                let (sign, number) = line[at..].split_at(1);
                out.extend(["\n", "\\", sign, &number[1..]]);
            }
            _ => out.push_str(line),
        }
    }
    out
}

fn begins_number(text: &str) -> bool {
    text.trim_start_matches(['€', '$', '£', '₹']).starts_with(|c: char| c.is_ascii_digit())
}

/// The number that stands before a list's item. Markdown knows the first of a list only.
fn written_number(item: &str) -> Option<u64> {
    let digits = item.find(|c: char| !c.is_ascii_digit())?;
    item[..digits].parse().ok()
}

#[derive(Default)]
struct Reader {
    lines: Vec<String>,
    /// The text of the open block, with its line breaks.
    block: String,
    /// The open tags, each with whether it is left unsaid.
    open: Vec<bool>,
    left: Left,
    /// Whether a mark stood behind the text so far.
    mark: bool,
    /// The open lists: whether they are numbered.
    lists: Vec<bool>,
    /// The number of the item that begins here.
    item_number: Option<u64>,
    /// The number that the next line begins with.
    number: Option<u64>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            _ if self.open.contains(&true) => {}
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.code(&text),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::SoftBreak | Event::HardBreak => self.block.push('\n'),
            Event::Rule => self.end_block(),
            Event::FootnoteReference(_) => self.leave_out(Left::Trifle),
            Event::TaskListMarker(_) => {}
            // Not asked for in `options`.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.block.push_str(&text),
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let unsaid = unsaid(tag);
        self.mark = true;
        self.leave_out(unsaid.unwrap_or_default());
        self.open.push(unsaid.is_some());
        match tag {
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {}
            Tag::Link { .. } => self.leave_out(Left::Trifle),
            Tag::List(first) => {
                self.end_block();
                self.lists.push(first.is_some());
            }
            Tag::Item => {
                self.end_block();
                if self.lists.last() == Some(&true) {
                    self.number = self.item_number;
                }
            }
            tag if !is_inline(&tag.to_end()) => self.end_block(),
            _ => {}
        }
        // "Here it is:" announces what is not said.
        if unsaid == Some(Left::Part)
            && let Some(last) = self.lines.last_mut()
        {
            last.truncate(last.trim_end_matches(':').len());
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.open.pop();
        self.mark = true;
        match tag {
            TagEnd::List(_) => {
                self.end_block();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.end_block();
                // "42." alone is read as an empty item, and is an answer.
                if let Some(number) = self.number.take() {
                    self.lines.push(format!("{number}."));
                }
            }
            tag if !is_inline(&tag) => self.end_block(),
            _ => {}
        }
    }

    /// A mark between two digits parted them: "2**3".
    fn text(&mut self, text: &str) {
        let digit = |c: char| c.is_numeric();
        if self.mark && self.block.ends_with(digit) && text.starts_with(digit) {
            self.block.push_str(", ");
            self.leave_out(Left::Trifle);
        }
        self.mark = false;
        self.block.push_str(text);
    }

    fn leave_out(&mut self, what: Left) {
        self.left = self.left.max(what);
    }

    /// Code within a line is mostly a name; what is more than that cannot be said in full.
    fn code(&mut self, text: &str) {
        if !text.chars().all(|c| c.is_alphanumeric() || " .-'".contains(c)) {
            self.leave_out(Left::Trifle);
        }
        self.mark = true;
        self.text(text);
        self.mark = true;
    }

    fn html(&mut self, text: &str) {
        let tag: String = text.to_lowercase().split_whitespace().collect();
        if matches!(tag.as_str(), "<br>" | "<br/>") {
            self.block.push('\n');
            return;
        }
        let words = without_tags(text);
        self.left = self.left.max(Left::Trifle);
        self.block.push(' ');
        self.block.push_str(&words);
    }

    /// Ends the lines of a block. A line that goes on in lower case is the same sentence.
    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let mut sentence = String::new();
        for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let goes_on = line.starts_with(char::is_lowercase) || sentence.ends_with(',');
            if !sentence.is_empty() && !goes_on {
                self.push(std::mem::take(&mut sentence));
            }
            sentence.push_str(if sentence.is_empty() { "" } else { " " });
            sentence.push_str(line);
        }
        if !sentence.is_empty() {
            self.push(sentence);
        }
    }

    fn push(&mut self, line: String) {
        self.lines.push(match self.number.take() {
            Some(number) => format!("{number}: {line}"),
            None => line,
        });
    }
}

/// What is lost when the tag's content is not said; `None` when it is said.
const fn unsaid(tag: &Tag<'_>) -> Option<Left> {
    match tag {
        Tag::CodeBlock(CodeBlockKind::Fenced(_)) | Tag::Table(_) => Some(Left::Part),
        Tag::Image { .. } | Tag::FootnoteDefinition(_) | Tag::Strikethrough => Some(Left::Trifle),
        _ => None,
    }
}

const fn is_inline(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
    )
}

/// HTML without what stands in angle brackets.
fn without_tags(html: &str) -> String {
    let mut depth = 0_usize;
    let outside = html.chars().filter(|c| {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}
