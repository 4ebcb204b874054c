//! Which language is spoken.

use whisper_rs::{get_lang_id, get_lang_str};

/// How likely each language is, by its number; the numbers are not scaled.
pub(super) struct Likely(pub(super) Vec<f32>);

impl Likely {
    /// The likeliest of these languages; of all if none of them is known.
    pub(super) fn among(&self, languages: &[String]) -> i32 {
        let known = languages.iter().filter_map(|language| number(language)).collect::<Vec<_>>();
        if known.is_empty() { self.most() } else { self.likeliest(known) }
    }

    /// The likeliest of all that have a code of two letters; English for a model that knows no
    /// other.
    pub(super) fn most(&self) -> i32 {
        let two_letters = |number: &i32| get_lang_str(*number).is_some_and(|code| code.len() == 2);
        self.likeliest((0..self.0.len() as i32).filter(two_letters))
    }

    fn likeliest(&self, candidates: impl IntoIterator<Item = i32>) -> i32 {
        let likely = candidates.into_iter().filter_map(|number| {
            let likely = usize::try_from(number).ok().and_then(|number| self.0.get(number))?;
            Some((number, *likely))
        });
        likely.max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(number, _)| number)
    }
}

/// Whisper's number of a language.
fn number(language: &str) -> Option<i32> {
    // It looks for names as well, and a zero byte in the middle would be no string of C.
    let letters = language.len() == 2 && language.bytes().all(|letter| letter.is_ascii_lowercase());
    letters.then(|| get_lang_id(language)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// German, then English, then everything else.
    fn likely() -> Likely {
        let mut likely = vec![-5.0; 99];
        likely[number("en").unwrap() as usize] = 1.0;
        likely[number("de").unwrap() as usize] = 2.0;
        Likely(likely)
    }

    fn codes(codes: &[&str]) -> Vec<String> {
        codes.iter().map(|code| (*code).to_owned()).collect()
    }

    #[test]
    fn only_the_languages_of_the_speaker_are_taken() {
        let chosen = |languages: &[&str]| get_lang_str(likely().among(&codes(languages)));
        assert_eq!(chosen(&["en", "he"]), Some("en"));
        assert_eq!(chosen(&["he"]), Some("he"));
        assert_eq!(chosen(&[]), Some("de"));
        assert_eq!(chosen(&["he", "de", "en"]), Some("de"));
    }

    #[test]
    fn what_is_no_code_is_passed_over() {
        for code in ["", "x", "EN", "english", "e\0", "zz", "éé"] {
            assert_eq!(number(code), None, "{code:?}");
            assert_eq!(get_lang_str(likely().among(&codes(&[code]))), Some("de"));
        }
    }

    #[test]
    fn a_model_of_english_alone_hears_english() {
        assert_eq!(get_lang_str(Likely(vec![]).among(&codes(&["he"]))), Some("en"));
    }
}
