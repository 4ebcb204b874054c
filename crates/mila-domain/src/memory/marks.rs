//! What stands between quotation marks, in any script.

use std::ops::Range;

use super::phrases::Table;
use super::text::{Text, Word};

/// Marks that open, and what closes each.
const PAIRS: [(char, &str); 14] = [
    ('“', "”“\""),
    ('„', "“”\"„"),
    ('«', "»"),
    ('»', "«»"),
    ('‹', "›"),
    ('「', "」"),
    ('『', "』"),
    ('《', "》"),
    ('❝', "❞"),
    ('〝', "〞"),
    ('＂', "＂"),
    ('‟', "”"),
    ('”', "”"),
    ('`', "`"),
];

/// Longest title of a book or name of a dog, in words: short and nobody's sentence, it is the
/// person's own to say.
const TITLE_WORDS: usize = 5;

/// Longest one that is a sentence by itself: "I Know Why the Caged Bird Sings".
const NAME_WORDS: usize = 8;

/// The parts between marks that are not the person's own words, each with whether it names something:
/// in a whole sentence, but one that nobody is said to say.
pub(super) fn quoted(text: &str) -> Vec<(Range<usize>, bool)> {
    let read = |span: Range<usize>| {
        let names = is_name(text, &span);
        (!names || !is_title(text, &span)).then_some((span, names))
    };
    spans(text).into_iter().filter_map(read).collect()
}

fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some(c) = text[from..].chars().next() {
        let end = closes(text, from, c);
        spans.extend(end.map(|end| from..end));
        from = end.unwrap_or(from + c.len_utf8());
    }
    spans
}

/// Where what `c` opens at `at` ends, if it opens something.
fn closes(text: &str, at: usize, c: char) -> Option<usize> {
    let after = at + c.len_utf8();
    let before = text[..at].chars().next_back();
    match c {
        '"' | '״' | '”' if in_hebrew_word(text, at, after) => None,
        '"' | '״' => {
            let inches = before.is_some_and(char::is_numeric);
            let end = end_of(text, after, &|it, from| {
                matches!(it, '"' | '״' | '”' | '“')
                    && !in_hebrew_word(text, from, from + it.len_utf8())
            });
            end.or_else(|| (!inches).then(|| line_end(text, after)))
        }
        '\'' | '‘' | '‚' => single(text, before, after),
        _ => {
            let (_, closing) = PAIRS.iter().find(|(open, _)| *open == c)?;
            let end = end_of(text, after, &|it, _| closing.contains(it));
            end.or_else(|| (c != '`').then(|| line_end(text, after)))
        }
    }
}

fn end_of(text: &str, from: usize, closes: &dyn Fn(char, usize) -> bool) -> Option<usize> {
    let mut rest = text[from..].char_indices();
    rest.find(|(at, c)| closes(*c, from + at)).map(|(at, c)| from + at + c.len_utf8())
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |at| from + at)
}

const fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5D0}'..='\u{5EA}')
}

/// Whether the mark belongs to a Hebrew word: an acronym, and not a quotation behind a letter that
/// stands before words.
fn in_hebrew_word(text: &str, at: usize, after: usize) -> bool {
    let before = text[..at].chars().rev().take_while(|c| is_hebrew(*c)).count();
    let behind = text[after..].chars().take_while(|c| is_hebrew(*c)).count();
    if before == 0 || behind == 0 {
        return false;
    }
    let prefix =
        before == 1 && text[..at].ends_with(['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ']) && behind > 1;
    let closed = text[after..line_end(text, after)].char_indices().any(|(near, c)| {
        matches!(c, '"' | '״' | '”') && !text[after + near + c.len_utf8()..].starts_with(is_hebrew)
    });
    !(prefix && closed)
}

/// A single mark opens only before a letter and closes only behind one: elsewhere it is an
/// apostrophe.
fn single(text: &str, before: Option<char>, after: usize) -> Option<usize> {
    if before.is_some_and(char::is_alphanumeric)
        || !text[after..].starts_with(char::is_alphanumeric)
    {
        return None;
    }
    let lower = text[after..].to_lowercase();
    let clipped = ["cause ", "til ", "bout ", "em ", "tis ", "twas ", "cos ", "coz ", "n ", "cuz "];
    if clipped.iter().any(|it| lower.starts_with(it)) {
        return None;
    }
    let line = &text[after..line_end(text, after)];
    let end = line.char_indices().find(|(at, c)| {
        matches!(c, '\'' | '’' | '‘')
            && !line[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
            && !line[..*at].ends_with(char::is_whitespace)
    });
    end.map(|(at, c)| after + at + c.len_utf8())
}

/// Whether what names something is a title, and the person's own to say: few words of which none says
/// who acts or denies.
fn is_title(text: &str, span: &Range<usize>) -> bool {
    let inner = Text::of(&text[span.clone()], false);
    let acts = |word: &Word<'_>| {
        word.raw != "The" && word.raw != "the" && Table::all().iter().any(|it| it.who.has(word, it))
    };
    inner.words.len() <= TITLE_WORDS
        && !inner.words.iter().any(acts)
        && !any(&inner.words, |it| &it.not)
}

/// Whether what stands between marks is named within the person's own sentence: few words, and
/// nobody is said to have said them.
fn is_name(text: &str, span: &Range<usize>) -> bool {
    let inner = Text::of(&text[span.clone()], false);
    let from = text[..span.start].rfind(['\n', '.', '!', '?', '؟']).map_or(0, |at| at + 1);
    let lead = Text::of(&text[from..span.start], false);
    let to = text[span.end..].find(['\n', '.', '!', '?', ',', '؟']);
    let tail = Text::of(&text[span.end..to.map_or(text.len(), |at| span.end + at)], false);
    let near = lead.words.len().saturating_sub(3);
    let whole = text[..span.start].trim().is_empty() || text[span.start..].contains("\n\n");
    inner.words.len() <= NAME_WORDS
        && !whole
        && lead.words.len() >= 2
        && !text[..span.start].trim_end().ends_with([':', ','])
        && !any(&lead.words[near..], |it| &it.said)
        && !any(&tail.words, |it| &it.said)
        && !any(&lead.words, |it| &it.task)
}

fn any(words: &[Word<'_>], list: fn(&Table) -> &super::phrases::Phrases) -> bool {
    Table::all().iter().any(|table| list(table).find(words, table).is_some())
}
