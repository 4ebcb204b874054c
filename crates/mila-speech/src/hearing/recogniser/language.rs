//! Which language is spoken.

use whisper_rs::get_lang_id;

/// How likely each language is, by its number; the numbers are not scaled.
pub(super) struct Likely(pub(super) Vec<f32>);

impl Likely {
    /// The likeliest of these languages; of all if none of them is known.
    pub(super) fn of(&self, languages: &[String]) -> i32 {
        let known = languages.iter().filter_map(|language| number(language)).collect::<Vec<_>>();
        let all = 0..self.0.len() as i32;
        let candidates = if known.is_empty() { all.collect() } else { known };
        let likely = |number: &i32| self.0.get(*number as usize).copied().unwrap_or(f32::MIN);
        candidates.into_iter().max_by(|a, b| likely(a).total_cmp(&likely(b))).unwrap_or(0)
    }
}

/// Whisper's number of a language.
fn number(language: &str) -> Option<i32> {
    // It looks for names as well, and a zero byte in the middle would be no string of C.
    let letters = language.len() == 2 && language.bytes().all(|letter| letter.is_ascii_lowercase());
    letters.then(|| get_lang_id(language)).flatten()
}
