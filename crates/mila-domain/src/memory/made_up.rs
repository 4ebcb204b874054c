//! Whether a fact holds anything that its message does not: names, words of another language, too
//! much in other words.

use super::Refused;
use super::forms;
use super::phrases::Table;
use super::text::Word;

/// A family of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Devanagari,
    Other,
}

impl Script {
    fn of(word: &str) -> Self {
        match word.chars().find(|c| c.is_alphabetic()) {
            Some('\u{41}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF5A}') => {
                Self::Latin
            }
            Some('\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}') => Self::Greek,
            Some('\u{400}'..='\u{52F}') => Self::Cyrillic,
            Some('\u{590}'..='\u{5FF}') => Self::Hebrew,
            Some('\u{600}'..='\u{6FF}' | '\u{FB50}'..='\u{FEFC}') => Self::Arabic,
            Some('\u{900}'..='\u{97F}') => Self::Devanagari,
            _ => Self::Other,
        }
    }

    /// Whether capital letters tell names.
    const fn has_capitals(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic | Self::Greek)
    }
}

/// The scripts of most of the words: one, or two in equal parts.
fn scripts(words: &[Word<'_>]) -> Vec<Script> {
    let scripts: Vec<_> =
        words.iter().filter(|word| !word.number).map(|word| Script::of(word.raw)).collect();
    let count = |script: &Script| scripts.iter().filter(|it| *it == script).count();
    let most = scripts.iter().map(count).max().unwrap_or(0);
    scripts.iter().copied().filter(|it| count(it) == most).collect()
}

/// Whether the word itself stands among them: as it is, in its possessive, or with letters before it.
pub(super) fn stands(word: &Word<'_>, said: &[Word<'_>]) -> bool {
    said.iter().any(|it| is_same(word, it))
}

fn is_same(word: &Word<'_>, other: &Word<'_>) -> bool {
    let possessive = |a: &Word<'_>, b: &Word<'_>| {
        [&a.owner, &a.elided].into_iter().flatten().any(|part| {
            *part == b.text || [&b.owner, &b.elided].into_iter().flatten().any(|it| it == part)
        })
    };
    word.texts().any(|text| text == other.text)
        || other.texts().any(|text| text == word.text)
        || possessive(word, other)
        || possessive(other, word)
}

/// Whether the word or a form of it stands among them.
pub(super) fn is_told(word: &Word<'_>, said: &[Word<'_>], tables: &[&Table]) -> bool {
    stands(word, said)
        || said.iter().any(|it| is_akin(word, it))
        || tables.iter().any(|table| is_of_group(word, said, table))
}

/// Whether it tells nothing by itself in any language.
pub(super) fn is_empty(word: &Word<'_>) -> bool {
    is_plain(word, Table::all(), |it| &it.stop) || is_plain(word, Table::all(), |it| &it.verb)
}

/// Whether a word of its meaning stands among them: "mum" for "mother", "bday" for "birthday".
fn is_of_group(word: &Word<'_>, said: &[Word<'_>], table: &Table) -> bool {
    [&table.kin, &table.short].iter().any(|groups| {
        let group = groups.of_word(word);
        group.is_some() && said.iter().any(|it| groups.of_word(it) == group)
    })
}

/// Whether a name stands there: right behind somebody's role, be it in small letters.
fn is_named(words: &[Word<'_>], at: usize, tables: &[&Table]) -> bool {
    let Some(before) = at.checked_sub(1).map(|at| &words[at]) else { return false };
    let word = &words[at];
    let role = tables.iter().any(|table| table.kin.of_word(before).is_some());
    let plain = tables.iter().any(|it| it.stop.has(word, it) || it.verb.has(word, it));
    role && !plain && !word.number && !word.pause && before.sentence == word.sentence
}

/// Whether two forms of a name may be of one: where names have cases.
fn is_declined(word: &Word<'_>, other: &Word<'_>) -> bool {
    let cyrillic = Script::of(word.raw) == Script::Cyrillic;
    cyrillic && (forms::plural(&word.text, &other.text) || forms::plural(&other.text, &word.text))
}

/// Whether two words are forms of one, also behind an elision and as somebody else says it.
fn is_akin<'w>(word: &'w Word<'_>, other: &'w Word<'_>) -> bool {
    let raw = (other.raw, word.raw);
    let same = |a: &str, b: &str| {
        forms::akin(a, b) && !forms::is_other_letter(a, b) || forms::is_of_person(a, b, raw)
    };
    let elided = |word: &'w Word<'_>| word.elided.as_deref();
    !other.number
        && !word.number
        && other
            .texts()
            .chain(elided(other))
            .any(|a| word.texts().chain(elided(word)).any(|b| same(a, b)))
}

/// Whether the names and words of a fact are taken from what was said.
pub(super) fn names(
    fact: &[Word<'_>],
    said: &[Word<'_>],
    tables: &[&Table],
    whole: bool,
) -> Result<(), Refused> {
    let scripts = scripts(said);
    let strongest = Table::strongest(&[said, fact]);
    let refuse = |word: &Word<'_>| Err(Refused::Word(word.raw.to_owned()));
    let (mut same, mut other) = (0, 0);
    for (at, word) in fact.iter().enumerate() {
        let first = at == 0 || fact[at - 1].sentence != word.sentence;
        let script = Script::of(word.raw);
        let empty = is_plain(word, Table::all(), |it| &it.stop);
        // "Dan" is a name, though another language says it for "then".
        let foreign = word.is_capital()
            && !strongest
                .iter()
                .any(|it| [&it.stop, &it.verb].iter().any(|list| list.has(word, it)));
        if stands(word, said) || word.number || counts(word, tables) {
            // A name tells something even where another language has it for a plain word.
            same += usize::from(!empty || word.is_capital() && !first);
            continue;
        }
        let common = !foreign && (empty || is_plain(word, Table::all(), |it| &it.verb));
        let capital = script.has_capitals() && word.is_capital();
        let i = empty && word.raw.starts_with('I');
        if !scripts.is_empty() && !scripts.contains(&script) && whole {
            return refuse(word);
        }
        let grouped = tables.iter().any(|table| is_of_group(word, said, table))
            || said.iter().any(|it| forms::is_slip(&it.text, &word.text));
        if capital && !first && !i && !grouped {
            return refuse(word);
        }
        if common || is_plain(word, Table::all(), |it| &it.not) {
            continue;
        }
        let (named, plain): (Vec<_>, Vec<_>) = (0..said.len())
            .filter(|at| is_akin(word, &said[*at]))
            .partition(|at| is_named(said, *at, tables) && !is_declined(word, &said[*at]));
        if whole && !grouped && plain.is_empty() && !named.is_empty() {
            return refuse(word);
        }
        let akin = grouped || !plain.is_empty();
        let altered = || said.iter().any(|it| forms::is_altered(&it.text, &word.text));
        match akin {
            true => same += 1,
            false if !whole => {}
            false if capital || !script.has_capitals() || altered() => return refuse(word),
            false => other += 1,
        }
    }
    if whole && (same < other || same == 0) { Err(Refused::OtherWords) } else { Ok(()) }
}

fn is_plain(
    word: &Word<'_>,
    tables: &[Table],
    list: fn(&Table) -> &super::phrases::Phrases,
) -> bool {
    tables.iter().any(|table| list(table).has(word, table))
}

/// Whether it is a number word, which is looked at among numbers.
fn counts(word: &Word<'_>, tables: &[&Table]) -> bool {
    tables.iter().any(|table| table.numbers.contains_key(&word.text))
}
