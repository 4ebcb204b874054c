//! The forms of a Hebrew word: without the letters that are written before it, and without its ending.
//!
//! Letters are folded: none has its form at a word's end.

/// Letters that are written to the word behind them, alone and in pairs.
const BEFORE: [&str; 28] = [
    "ו", "ה", "ב", "ל", "כ", "מ", "ש", "וה", "וב", "ול", "וכ", "ומ", "וש", "שה", "שב", "של", "שכ",
    "שמ", "מה", "מש", "כש", "לכ", "בש", "לש", "הש", "שו", "כה", "וכש",
];

/// Endings of number, gender, person and owner, the longer first.
const ENDINGS: [&str; 16] = [
    "יהמ", "יות", "ותי", "תיי", "ימ", "ות", "ית", "תי", "נו", "תמ", "יה", "יי", "ה", "ת", "י", "ו",
];

/// Fewest letters of what is left.
const LEAST: usize = 3;

/// Its forms. A letter before it may also be its own: both are forms of it.
pub(super) fn stems(word: &str) -> Vec<String> {
    let mut forms = vec![word];
    forms.extend(BEFORE.iter().filter_map(|before| long_enough(word.strip_prefix(before)?)));
    let ended: Vec<&str> = forms
        .iter()
        .filter_map(|form| ENDINGS.iter().find_map(|end| long_enough(form.strip_suffix(end)?)))
        .collect();
    forms.extend(ended);
    forms.into_iter().map(str::to_owned).collect()
}

fn long_enough(form: &str) -> Option<&str> {
    (form.chars().count() >= LEAST).then_some(form)
}
