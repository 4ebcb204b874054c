//! Blocks of code between fences.

use super::lead;

/// The lines of the block that begins here, and where it ends. Backticks that nobody closed
/// reach to the end: the answer was cut there. Tildes that nobody closed are drawn.
pub(super) fn read<'a>(source: &[&'a str], at: usize) -> Option<(Vec<&'a str>, usize)> {
    let quote = lead::quote(source[at]);
    let fence = Fence::opens(&source[at][quote.len()..])?;
    let mut code: Vec<&str> = fence.first.into_iter().collect();
    for (offset, line) in source[at + 1..].iter().enumerate() {
        let inside = lead::quote(line);
        if !quote.is_empty() && inside.is_empty() {
            return Some((code, at + 1 + offset));
        }
        let line = if quote.is_empty() { line } else { &line[inside.len()..] };
        if fence.is_closed_by(line) {
            return Some((code, at + 2 + offset));
        }
        code.push(without_indent(line, fence.indent));
    }
    (fence.sign == '`').then_some((code, source.len()))
}

/// Whether a line would open a block, if it is closed somewhere.
pub(super) fn opens(line: &str) -> bool {
    Fence::opens(&line[lead::quote(line).len()..]).is_some()
}

struct Fence<'a> {
    sign: char,
    length: usize,
    indent: usize,
    /// Words behind the fence that are no name of a language are code.
    first: Option<&'a str>,
}

impl<'a> Fence<'a> {
    fn opens(line: &'a str) -> Option<Self> {
        let text = line.trim_start_matches([' ', '\t']);
        let sign = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let language = text.trim_start_matches(sign);
        let length = text.len() - language.len();
        let language = language.trim();
        let drawn = sign == '~' && length > 3;
        let opens = length > 2 && !drawn && !language.contains('`');
        let is_name = !language.contains(char::is_whitespace);
        let first = Some(language).filter(|_| !is_name);
        opens.then_some(Self { sign, length, indent: line.len() - text.len(), first })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.length && line.chars().all(|c| c == self.sign)
    }
}

/// Code in a list is indented like its fence.
fn without_indent(line: &str, indent: usize) -> &str {
    let spaces = line.len() - line.trim_start_matches([' ', '\t']).len();
    &line[indent.min(spaces)..]
}
