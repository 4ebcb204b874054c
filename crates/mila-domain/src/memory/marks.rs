//! What stands between quotation marks, in any script.

use std::ops::Range;

use super::phrases::{Phrases, Table};
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

/// Most words in front of a mark that tell who says what follows.
const SAID: usize = 3;

/// Longest one that is a sentence by itself: "I Know Why the Caged Bird Sings".
const NAME_WORDS: usize = 8;

/// The parts between marks that are not the person's own words, each with whether it names something:
/// in a whole sentence, but one that nobody is said to say.
pub(super) fn quoted(text: &str) -> Vec<(Range<usize>, bool)> {
    let spans = spans(text);
    if spans.is_empty() {
        return Vec::new();
    }
    let around = Around::of(text);
    let read = |span: Range<usize>| {
        let names = around.is_name(&span);
        (!names || !around.is_title(&span)).then_some((span, names))
    };
    spans.into_iter().filter_map(read).collect()
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

/// A text, with where what tells of marks stands in it.
struct Around<'t> {
    text: &'t str,
    words: Vec<Word<'t>>,
    /// Where somebody is said to say something, and where work on a text is asked for, by word.
    said: Vec<usize>,
    tasks: Vec<usize>,
    /// Where sentences end, and where they do or pause, in bytes.
    ends: Vec<usize>,
    pauses: Vec<usize>,
    /// The last empty line.
    empty: Option<usize>,
}

impl<'t> Around<'t> {
    fn of(text: &'t str) -> Self {
        let words = Text::of(text, false).words;
        let places = |list: fn(&Table) -> &Phrases| {
            let begins =
                |at: &usize| Table::all().iter().any(|it| list(it).at(&words, *at, it).is_some());
            (0..words.len()).filter(begins).collect()
        };
        let signs = |signs: &[char]| text.match_indices(signs).map(|(at, _)| at).collect();
        Self {
            said: places(|it| &it.said),
            tasks: places(|it| &it.task),
            ends: signs(&['\n', '.', '!', '?', '؟']),
            pauses: signs(&['\n', '.', '!', '?', ',', '؟']),
            empty: text.rfind("\n\n"),
            text,
            words,
        }
    }

    /// The words of a part, by their places.
    fn within(&self, bytes: &Range<usize>) -> Range<usize> {
        let from = self.words.partition_point(|it| it.bytes.start < bytes.start);
        from..self.words.partition_point(|it| it.bytes.start < bytes.end).max(from)
    }

    /// Whether what names something is a title, and the person's own to say: few words of which none
    /// says who acts or denies.
    fn is_title(&self, span: &Range<usize>) -> bool {
        let inner = &self.words[self.within(span)];
        let acts = |word: &Word<'_>| {
            word.raw != "The"
                && word.raw != "the"
                && Table::all().iter().any(|it| it.who.has(word, it))
        };
        let denies = || Table::all().iter().any(|it| it.not.find(inner, it).is_some());
        inner.len() <= TITLE_WORDS && !inner.iter().any(acts) && !denies()
    }

    /// Whether what stands between marks is named within the person's own sentence: few words, and
    /// nobody is said to have said them.
    fn is_name(&self, span: &Range<usize>) -> bool {
        let before = self.ends.partition_point(|it| *it < span.start);
        let from = before.checked_sub(1).map_or(0, |it| self.ends[it] + 1);
        let behind = self.pauses.partition_point(|it| *it < span.end);
        let to = self.pauses.get(behind).copied().unwrap_or(self.text.len());
        let lead = self.within(&(from..span.start));
        let tail = self.within(&(span.end..to));
        let any = |places: &[usize], range: &Range<usize>| {
            let first = places.partition_point(|it| *it < range.start);
            places.get(first).is_some_and(|it| range.contains(it))
        };
        let near = lead.start.max(lead.end.saturating_sub(SAID))..lead.end;
        let first = self.words.first().is_none_or(|it| it.bytes.start >= span.start);
        let whole = first || self.empty.is_some_and(|it| it >= span.start);
        self.within(span).len() <= NAME_WORDS
            && !whole
            && lead.len() >= 2
            && !self.text[from..span.start].trim_end().ends_with([':', ','])
            && !any(&self.said, &near)
            && !any(&self.said, &tail)
            && !any(&self.tasks, &lead)
    }
}
