//! Reads Markdown into the lines that are worth saying.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::Left;
use crate::whatsapp::markdown::without_lost_definitions;

/// The lines of a Markdown text, without their markup, and what is not among them.
pub(super) fn read(source: &str) -> (Vec<String>, Left) {
    let source = without_lost_definitions(source.to_owned(), options());
    let mut reader = Reader::default();
    for event in Parser::new_ext(&source, options()) {
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

#[derive(Default)]
struct Reader {
    lines: Vec<String>,
    /// The text of the open block, with its line breaks.
    block: String,
    /// The open tags, each with whether it is left unsaid.
    open: Vec<bool>,
    left: Left,
    /// The open lists: the number of the next item, if they are numbered.
    lists: Vec<Option<u64>>,
    /// The number that the next line begins with.
    number: Option<u64>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            _ if self.open.contains(&true) => {}
            Event::Text(text) => self.block.push_str(&text),
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
        self.leave_out(unsaid.unwrap_or_default());
        self.open.push(unsaid.is_some());
        match tag {
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {}
            Tag::Link { .. } => self.leave_out(Left::Trifle),
            Tag::List(first) => {
                self.end_block();
                self.lists.push(*first);
            }
            Tag::Item => {
                self.end_block();
                if let Some(Some(number)) = self.lists.last_mut() {
                    self.number = Some(*number);
                    *number = number.saturating_add(1);
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

    fn leave_out(&mut self, what: Left) {
        self.left = self.left.max(what);
    }

    /// Code within a line is mostly a name; what is more than that cannot be said in full.
    fn code(&mut self, text: &str) {
        if !text.chars().all(|c| c.is_alphanumeric() || " .-'".contains(c)) {
            self.leave_out(Left::Trifle);
        }
        self.block.push_str(text);
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
