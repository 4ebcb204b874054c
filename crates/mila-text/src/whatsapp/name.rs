//! Names as programs have them: `snake_case`, `__tests__/a.js`, `__init__`, `f(*args)`,
//! `ftp://a_b`. They are found before any mark is looked for, and nothing in them is one.

use std::ops::Range;

use super::link;

/// Names that Python, C and JavaScript keep between two underscores; other single words there
/// are bold.
const RESERVED: &str = " tests mocks snapshots fixtures pycache schema all add aenter aexit aiter and anext annotations await bool bytes call class \
contains copy date deepcopy del delattr delete delitem dict dir dirname doc enter eq exit file \
filename floordiv format func function ge get getattr getattribute getitem getstate gt hash iadd \
import index init int invert iter le len line loader lt main matmul missing mod module mro mul name \
ne neg new next objclass or package path pos pow proto prepare qualname radd reduce repr reversed \
rmul round set setattr setitem setstate sizeof slots spec stdc str sub subclasses time truediv \
typename version weakref xor ";

/// Signs behind a name that are not its own.
const AFTER: &[char] = &['*', '~', '.', ',', ';', ':', '!', '?', '…'];

/// Where the names of a text are, in bytes.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        found.extend(in_word(word.trim_end()).map(|name| at + name.start..at + name.end));
        at += word.len();
    }
    found
}

/// The name that a word is, without the punctuation and the marks around it.
fn in_word(word: &str) -> Option<Range<usize>> {
    let known = link::first(word).is_some();
    if let Some(scheme) = word.find("://").filter(|_| !(known && word.contains("http"))) {
        let begin = word[..scheme].trim_end_matches(is_identifier).len();
        let rest = &word[begin..];
        let end = rest.find(['<', '>', '"', '`', '\u{200E}', '\u{200F}']).unwrap_or(rest.len());
        return Some(begin..begin + rest[..end].trim_end_matches(AFTER).len());
    }
    if known {
        return None;
    }
    let outside: &[char] = &['(', '[', '{', '<', '"', '\'', '“', '«', '*', '~'];
    let begin = word.len() - word.trim_start_matches(outside).len();
    let rest = &word[begin..];
    if rest.contains('`') || rest.contains("](") {
        return None;
    }
    let end = begin + rest.trim_end_matches(AFTER).len();
    let name = &word[begin..end];
    let identifier = name.len() - name.trim_start_matches(is_identifier).len();
    let head = &name[..identifier];
    let calls = name[identifier..].starts_with('(') && head.ends_with(is_identifier);
    if calls {
        return Some(begin..end);
    }
    let mut from = begin;
    for part in name.split_inclusive(|c| !is_identifier(c)) {
        let identifier = part.trim_end_matches(|c| !is_identifier(c));
        let here = from..from + identifier.len();
        if is_joined(identifier) || is_reserved(identifier) || is_in_path(word, here) {
            return Some(from..from + identifier.len()).map(|first| whole(word, first, end));
        }
        from += part.len();
    }
    None
}

/// The name with what hangs on it: `a.__init__.py`.
fn whole(word: &str, first: Range<usize>, end: usize) -> Range<usize> {
    let is_part = |c: char| is_identifier(c) || matches!(c, '.' | ':' | '/' | '\\' | '-' | '$');
    let after = word[first.end..end].trim_start_matches(is_part);
    first.start..end - after.len()
}

fn is_identifier(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Whether underscores join words, as they do in names only.
fn is_joined(name: &str) -> bool {
    let inside = name.trim_matches('_');
    let is_plain = |part: &str| !part.is_empty();
    inside.contains('_') && inside.split('_').all(is_plain)
}

/// Whether a word between underscores is part of a path: `__tests__/a.js`, `_config_.yml`.
fn is_in_path(word: &str, here: Range<usize>) -> bool {
    let name = &word[here.clone()];
    let inside = name.trim_matches('_');
    let edge = name.find(inside).unwrap_or(0);
    let wrapped = (1..=2).contains(&edge) && name.len() == inside.len() + 2 * edge;
    let after = &word[here.end..];
    let is_file =
        after.strip_prefix('.').is_some_and(|it| it.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_folder =
        edge == 2 && (after.starts_with(['/', '\\']) || word[..here.start].ends_with(['/', '\\']));
    wrapped && inside.starts_with(|c: char| c.is_ascii_lowercase()) && (is_file || is_folder)
}

fn is_reserved(name: &str) -> bool {
    let inside = name.strip_prefix("__").and_then(|name| name.strip_suffix("__"));
    inside.is_some_and(|name| {
        !name.is_empty() && RESERVED.contains(&format!(" {} ", name.to_ascii_lowercase()))
    })
}
