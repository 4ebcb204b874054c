//! What languages put before and behind a name when something is told to somebody.
//!
//! A form is read back to the names that it may be of, and nothing is taken away that is the name: each
//! reading counts only if a contact has that name.

/// A name that a word may be a form of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) name: String,
    /// Whether the language writes every such name so, "Олегу" for "Олег". Otherwise the ending is
    /// one that names end in by themselves.
    pub(super) sure: bool,
}

/// A rule: words that begin or end so may be forms of names that have something else there.
struct Ending {
    /// What the word ends in.
    is: &'static str,
    /// What the name ends in instead.
    of: &'static [&'static str],
}

const fn ending(is: &'static str, of: &'static [&'static str]) -> Ending {
    Ending { is, of }
}

/// Russian and Ukrainian: the cases of names and surnames, in the singular.
const CYRILLIC: [Ending; 24] = [
    ending("у", &["", "а", "о"]),
    ending("ю", &["й", "ь", "я"]),
    ending("е", &["а", "я", ""]),
    ending("і", &["а", "я"]),
    ending("а", &["", "о"]),
    ending("я", &["й", "ь"]),
    ending("ы", &["а"]),
    ending("и", &["а", "я", "ь"]),
    ending("ии", &["ия"]),
    ending("іі", &["ія"]),
    ending("ію", &["ія", "ій"]),
    ending("ом", &["", "о"]),
    ending("ем", &["й", "ь", ""]),
    ending("ой", &["а"]),
    ending("ей", &["а", "я"]),
    ending("ою", &["а"]),
    ending("ым", &[""]),
    ending("овой", &["ова"]),
    ending("евой", &["ева"]),
    ending("ской", &["ская"]),
    ending("скому", &["ский"]),
    ending("ского", &["ский"]),
    ending("ові", &["", "о"]),
    ending("еві", &["й", "ь"]),
];

/// Russian names whose last vowel goes when something is put behind them, as they are written so.
const FLEETING: [(&str, &str); 6] = [
    ("павл", "павел"),
    ("льв", "лев"),
    ("пьтр", "петр"),
    ("любов", "любовь"),
    ("петр", "петро"),
    ("игор", "игорь"),
];

/// Polish: the cases in which somebody is told something.
const POLISH: [Ending; 6] = [
    ending("owi", &["", "o"]),
    ending("iemu", &["i"]),
    ending("emu", &["y"]),
    ending("ej", &["a"]),
    ending("ie", &["a", "ia"]),
    ending("i", &["ia"]),
];

/// Turkish, where no apostrophe is written.
const TURKISH: [Ending; 12] = [
    ending("ya", &[""]),
    ending("ye", &[""]),
    ending("yi", &[""]),
    ending("yla", &[""]),
    ending("yle", &[""]),
    ending("nin", &[""]),
    ending("nun", &[""]),
    ending("den", &[""]),
    ending("dan", &[""]),
    ending("e", &[""]),
    ending("a", &[""]),
    ending("u", &[""]),
];

/// Greek: whom something is told, and who is called.
const GREEK: [Ending; 4] =
    [ending("ο", &["οσ"]), ending("η", &["ησ"]), ending("α", &["ασ"]), ending("ε", &["οσ"])];

/// Japanese and Korean, with no space before them.
const HONOURS: [Ending; 6] = [
    ending("さん", &[""]),
    ending("ちゃん", &[""]),
    ending("くん", &[""]),
    ending("様", &[""]),
    ending("씨", &[""]),
    ending("님", &[""]),
];

/// What Hebrew writes at the beginning of a word: to, and, the.
const HEBREW: [&str; 6] = ["של", "ול", "וה", "ל", "ו", "ה"];

/// What Arabic writes there: to, and, so, the.
const ARABIC: [&str; 8] = ["وال", "لل", "ال", "ول", "ل", "و", "ف", "ب"];

/// The names that a folded word may be a form of, other than itself.
pub(super) fn readings(word: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    match word.chars().next() {
        Some('\u{400}'..='\u{52F}') => {
            endings(word, &CYRILLIC, true, &mut readings);
            fleeting(&mut readings);
        }
        Some('\u{370}'..='\u{3FF}') => endings(word, &GREEK, true, &mut readings),
        Some('\u{5D0}'..='\u{5EA}') => beginnings(word, &HEBREW, 2, &mut readings),
        Some('\u{620}'..='\u{6D3}') => beginnings(word, &ARABIC, 3, &mut readings),
        Some('a'..='z') => {
            endings(word, &POLISH, false, &mut readings);
            endings(word, &TURKISH, false, &mut readings);
        }
        _ => endings(word, &HONOURS, true, &mut readings),
    }
    readings
}

fn endings(word: &str, rules: &[Ending], sure: bool, readings: &mut Vec<Reading>) {
    // A rule for Latin letters takes what is left of a name for one only where much is left.
    let shortest = if sure { 2 } else { 3 };
    for rule in rules {
        let Some(stem) = word.strip_suffix(rule.is) else { continue };
        if stem.chars().count() >= shortest {
            readings.extend(rule.of.iter().map(|of| Reading { name: format!("{stem}{of}"), sure }));
        }
    }
}

fn beginnings(word: &str, rules: &[&str], shortest: usize, readings: &mut Vec<Reading>) {
    let stems = rules.iter().filter_map(|rule| word.strip_prefix(rule));
    let stems = stems.filter(|stem| stem.chars().count() >= shortest);
    readings.extend(stems.map(|stem| Reading { name: stem.to_owned(), sure: true }));
}

fn fleeting(readings: &mut Vec<Reading>) {
    let full = |reading: &Reading| {
        let found = FLEETING.iter().find(|(stem, _)| *stem == reading.name);
        found.map(|(_, name)| Reading { name: (*name).to_owned(), sure: true })
    };
    let more: Vec<_> = readings.iter().filter_map(full).collect();
    readings.extend(more);
}
