//! Which parts of a message are not the person's own words: quoted, pasted, code, or brought to be
//! worked on.

use std::ops::Range;

use super::marks;
use super::phrases::{Phrases, Table};
use super::text::{Text, Word};
use crate::words::plain;

/// The parts, in bytes, each with whether it is but the name of something between marks.
pub(super) fn ranges(text: &str) -> Vec<(Range<usize>, bool)> {
    let rest = fenced(text).into_iter().chain(lines(text));
    marks::quoted(text).into_iter().chain(rest.map(|it| (it, false))).collect()
}

/// Code between fences; one that is not closed reaches to the end.
fn fenced(text: &str) -> Vec<Range<usize>> {
    let marks: Vec<_> = text.match_indices("```").map(|(at, _)| at).collect();
    marks.chunks(2).map(|pair| pair[0]..pair.get(1).map_or(text.len(), |end| end + 3)).collect()
}

/// What a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begins {
    /// It is the person's own.
    Own,
    /// It is not.
    Borrowed,
    /// It is not, nor are those below, up to an empty one.
    Pasted,
    /// What follows the colon and all below is not.
    After(usize),
}

fn lines(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut from, mut pasted, mut rest) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let range = from..from + line.len();
        from = range.end;
        let trimmed = line.trim();
        if rest {
            ranges.push(range);
            continue;
        }
        match begins(trimmed) {
            _ if trimmed.is_empty() => pasted = false,
            Begins::Own if pasted => ranges.push(range),
            Begins::Own => {}
            Begins::Borrowed => ranges.push(range),
            Begins::Pasted => {
                pasted = true;
                ranges.push(range);
            }
            Begins::After(at) => {
                rest = true;
                let indent = line.len() - line.trim_start().len();
                ranges.push(range.start + indent + at..range.end);
            }
        }
    }
    ranges
}

fn begins(line: &str) -> Begins {
    if line.starts_with(['>', '|', '＞']) || is_code(line) {
        return Begins::Borrowed;
    }
    if is_stamped(line) {
        return Begins::Pasted;
    }
    let lower = line.to_lowercase();
    if lower.contains("forwarded message") || lower.starts_with("-----original") {
        return Begins::After(0);
    }
    line.char_indices()
        .find(|(_, c)| matches!(c, ':' | '：'))
        .map_or(Begins::Own, |(at, colon)| before_colon(line, at, at + colon.len_utf8()))
}

/// Whether a line begins as a chat that was copied: with an hour in brackets, or a date, an hour and
/// a name.
fn is_stamped(line: &str) -> bool {
    let plain = line.trim_start_matches(['\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '~', ' ']);
    let inner = plain.strip_prefix('[').and_then(|it| it.split_once(']')).map(|(inner, _)| inner);
    let head: &str = match inner {
        Some(inner) => inner,
        None => match plain.find(" - ").or_else(|| plain.find(" – ")) {
            Some(at) => &plain[..at],
            None => return false,
        },
    };
    let digits = head.chars().filter(|c| matches!(plain::part(*c), plain::Part::Digit(_))).count();
    let letters = head.chars().filter(|c| c.is_alphabetic()).count();
    head.contains([':', '.'])
        && digits >= 3
        && letters <= 4
        && head.chars().next().is_some_and(|c| matches!(plain::part(c), plain::Part::Digit(_)))
}

/// Whether a line is of a program.
fn is_code(line: &str) -> bool {
    let begins = [
        "import ",
        "def ",
        "fn ",
        "#!/",
        "//",
        "/*",
        "const ",
        "let ",
        "var ",
        "class ",
        "function ",
        "#include",
        "$ ",
        "pub ",
        "SELECT ",
        "</",
        "<?",
        "return ",
        "print(",
        "console.",
        "public ",
        "private ",
        "@Override",
    ];
    let signs = ["=>", "==", "!=", "();", "</", "/>", "&&", "||", "->", "::", "+="];
    let ends = line.ends_with([';', '{', '}']) || line.ends_with("):") || line.ends_with(");");
    let assigns = line.contains(" = ") || line.contains("=\"");
    let prose =
        ["let us", "let me", "class of", "return to", "return of", "public transport", "private "];
    let says = prose.iter().any(|it| line.to_lowercase().starts_with(it)) && !ends;
    let opens = begins.iter().any(|it| line.starts_with(it)) && !says;
    ends && line.contains(['(', '=', '{', '}', '"'])
        || signs.iter().any(|it| line.contains(it)) && line.contains(['(', '=', '{', ';', '<'])
        || opens && (ends || assigns || line.contains(['(', '<', '#', '/']))
        || line.starts_with('{') && line.contains("\":")
        || assigns && line.contains("= \"")
        || line.starts_with('<') && line.ends_with('>')
}

/// What stands before a colon tells whose words follow.
fn before_colon(line: &str, at: usize, after: usize) -> Begins {
    let (head, body) = (&line[..at], line[after..].trim());
    let text = Text::of(head, false);
    let words = &text.words;
    let clock = head.ends_with(|c| matches!(plain::part(c), plain::Part::Digit(_)))
        && body.starts_with(|c| matches!(plain::part(c), plain::Part::Digit(_)));
    if words.is_empty() || clock || body.starts_with("//") {
        return Begins::Own;
    }
    let all = Table::all();
    let whole = |list: fn(&Table) -> &Phrases| {
        all.iter().any(|table| list(table).at(words, 0, table) == Some(words.len()))
    };
    let asks = all.iter().any(|table| {
        table.ask.find(words, table).is_some() || table.ask_first.find(words, table).is_some()
    });
    let whose_task = all.iter().any(|table| {
        let first = (0..words.len()).find(|at| table.polite.at(words, *at, table).is_none());
        first.is_some_and(|first| table.task.at(words, first, table).is_some())
            || table.task.find(words, table).is_some() && words.len() > 3
    });
    if whole(|table| &table.label) || asks && !whose_task {
        return Begins::Own;
    }
    if whose_task || tells_of_others(words) {
        return Begins::After(after);
    }
    if is_name(words) && (body.is_empty() || speaks(body)) { Begins::Pasted } else { Begins::Own }
}

/// Whether somebody else's words are announced: "she said".
fn tells_of_others(words: &[Word<'_>]) -> bool {
    Table::for_words(&[words]).iter().any(|table| {
        let near = words.len().saturating_sub(3);
        let said = (near..words.len()).find(|at| table.said.at(words, *at, table).is_some());
        said.is_some_and(|said| {
            let own =
                ["i", "אני", "yo", "je", "ich", "ik", "ja", "я", "انا", "मै", "eu", "io", "ben"];
            !words[..=said].iter().any(|word| own.contains(&word.text.as_str()))
        })
    })
}

/// Whether it may be the name of who speaks: up to three words, with capital letters where there are.
fn is_name(words: &[Word<'_>]) -> bool {
    let cased = |word: &Word<'_>| word.raw.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let tells = |word: &Word<'_>| Table::all().iter().any(|table| table.label.has(word, table));
    let numbers = words.iter().all(|word| word.number);
    (words.len() <= 3 || numbers)
        && words.iter().all(|word| !cased(word) || word.is_capital())
        && !words.iter().any(|word| word.pause)
        && !tells(&words[0])
        && !tells(&words[words.len() - 1])
}

/// Whether it is something that somebody says, not an entry of a list.
fn speaks(body: &str) -> bool {
    let text = Text::of(body, false);
    let me = |word: &Word<'_>| Table::all().iter().any(|table| table.who.has(word, table));
    text.words.len() >= 3 || text.words.iter().any(me)
}
