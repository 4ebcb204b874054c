//! Which language is spoken.
//!
//! The languages that a speaker is known to use count for something, and are no fence: whoever
//! speaks another one is heard in it. What cannot be told is said, not guessed. The figures were
//! found on 96 public recordings in 13 languages.

use whisper_rs::{get_lang_id, get_lang_str};

/// How much likelier a language is when it is known that the speaker uses it.
const KNOWN: f32 = 3.0;

/// Small languages that the model names often where a neighbour is spoken: Welsh for British
/// English, Breton for French, Galician for Spanish. They count a tenth unless they are known.
const CONFUSED: [&str; 15] =
    ["la", "nn", "br", "oc", "cy", "gl", "eu", "sa", "fo", "mi", "lb", "ln", "sn", "yo", "su"];

/// A language that is so likely is the one, if its words are no guesses ([`SO_LIKELY_FITS`]).
const SO_LIKELY: f32 = 0.9;
const SO_LIKELY_FITS: f32 = -0.8;

/// A known language need not be so likely.
const KNOWN_LIKELY: f32 = 0.6;
const KNOWN_FITS: f32 = -0.5;

/// Nor one whose words fit so well.
const HALF: f32 = 0.5;
const WELL: f32 = -0.25;

/// In a long portion of speech, words that are right fit less well: names, and half sentences.
const LONG_WELL: f32 = -0.5;

/// After two looks, so likely is enough.
const TWICE_LIKELY: f32 = 0.7;
const TWICE_FITS: f32 = -0.65;

/// A language is believed for its words alone if they fit better than any other's by this.
const LEAD: f32 = 0.2;
const LEAD_FITS: f32 = -0.4;

/// Less likely languages are not tried.
const TRIED: f32 = 0.02;

/// So many are tried at a second look, besides the known ones.
const MOST_TRIED: usize = 3;

/// A known language that is so likely is written down, with a mark.
const PERHAPS: f32 = 0.3;

/// How likely each language is, by Whisper's number. Empty for a model of English alone.
pub(super) struct Likely(Vec<f32>);

/// How a language fits to what is spoken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    /// Whisper's number of it.
    pub(super) language: i32,
    /// How likely it sounds, from 0 to 1.
    pub(super) likely: f32,
    /// The mean logarithm of the probabilities of its tokens; `None`: they are no words.
    pub(super) mean: Option<f32>,
    /// Whether the speaker is known to use it.
    pub(super) known: bool,
    /// Whether there is much speech to judge by.
    pub(super) long: bool,
}

impl Fit {
    /// Whether there is no reason to look further.
    pub(super) fn is_sure(&self) -> bool {
        let enough = [
            (true, SO_LIKELY, SO_LIKELY_FITS),
            (self.known, KNOWN_LIKELY, KNOWN_FITS),
            (true, HALF, WELL),
            (self.long, HALF, LONG_WELL),
        ];
        enough.into_iter().any(|(holds, likely, fits)| holds && self.is(likely, fits))
    }

    /// Whether it may be written down with a mark: it is the speaker's own.
    pub(super) fn is_perhaps(&self) -> bool {
        self.known && self.is(PERHAPS, SO_LIKELY_FITS)
    }

    fn is(&self, likely: f32, fits: f32) -> bool {
        self.likely >= likely && self.mean.is_some_and(|mean| mean > fits)
    }

    /// By this they are compared where nothing is sure.
    fn weight(&self) -> f32 {
        let known = if self.known { KNOWN } else { 1.0 };
        (self.likely * known).max(f32::MIN_POSITIVE).ln() + 4.0 * self.mean.unwrap_or(-10.0)
    }
}

/// Which of these it is, after a second look, and whether that is sure. `None`: none has words.
pub(super) fn settle(fits: &[Fit]) -> Option<(usize, bool)> {
    let words = || (0..fits.len()).filter(|at| fits[*at].mean.is_some());
    let likely = words().find(|at| fits[*at].is_sure() || fits[*at].is(TWICE_LIKELY, TWICE_FITS));
    if let Some(at) = likely.or_else(|| words().find(|at| leads(fits, *at))) {
        return Some((at, true));
    }
    let best = words().max_by(|a, b| fits[*a].weight().total_cmp(&fits[*b].weight()))?;
    Some((best, false))
}

/// Whether a language's words fit so much better than all others'. English words fit to much:
/// the model writes those of any language in its letters. They are rivals, and never win so.
fn leads(fits: &[Fit], at: usize) -> bool {
    let Some(mean) = fits[at].mean.filter(|mean| *mean > LEAD_FITS) else { return false };
    let rivals = fits.iter().enumerate().filter(|(other, _)| *other != at);
    let mut rivals = rivals.filter_map(|(_, fit)| fit.mean);
    Some(fits[at].language) != number("en") && rivals.all(|other| other < mean - LEAD)
}

impl Likely {
    /// From numbers that are not scaled.
    pub(super) fn of(logits: &[f32], known: &[i32]) -> Self {
        let greatest = logits.iter().copied().fold(f32::MIN, f32::max);
        let count = |(language, logit): (usize, &f32)| {
            let code = get_lang_str(language as i32).unwrap_or_default();
            let confused = CONFUSED.contains(&code) && !known.contains(&(language as i32));
            // What has no code of two letters cannot be said to anybody.
            let counts = if code.len() == 2 { 1.0 } else { 0.0 };
            (logit - greatest).exp() * if confused { 0.1 } else { counts }
        };
        let mut likely = logits.iter().enumerate().map(count).collect::<Vec<_>>();
        let sum = likely.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        likely.iter_mut().for_each(|likely| *likely /= sum);
        Self(likely)
    }

    /// The mean of two looks.
    pub(super) fn and(mut self, other: &Self) -> Self {
        for (likely, other) in self.0.iter_mut().zip(&other.0) {
            *likely = f32::midpoint(*likely, *other);
        }
        self
    }

    /// How likely a language is. A model of English alone hears English.
    pub(super) fn share(&self, language: i32) -> f32 {
        let share = usize::try_from(language).ok().and_then(|at| self.0.get(at));
        share.copied().unwrap_or(if self.0.is_empty() { 1.0 } else { 0.0 })
    }

    /// The likeliest language; a known one counts for more.
    pub(super) fn first(&self, known: &[i32]) -> i32 {
        let weight = |language: i32| {
            self.share(language) * if known.contains(&language) { KNOWN } else { 1.0 }
        };
        let languages = 0..i32::try_from(self.0.len()).unwrap_or(0);
        languages.max_by(|a, b| weight(*a).total_cmp(&weight(*b))).unwrap_or(0)
    }

    /// The languages that are worth a try, the likeliest first.
    pub(super) fn worth_a_try(&self, known: &[i32]) -> Vec<i32> {
        let languages = 0..i32::try_from(self.0.len()).unwrap_or(0);
        let mut languages = languages.filter(|it| self.share(*it) >= TRIED).collect::<Vec<_>>();
        languages.sort_by(|a, b| self.share(*b).total_cmp(&self.share(*a)));
        let others = languages.split_off(MOST_TRIED.min(languages.len()));
        let english = number("en");
        languages
            .extend(others.into_iter().filter(|it| known.contains(it) || Some(*it) == english));
        if languages.is_empty() { vec![self.first(known)] } else { languages }
    }
}

/// Whisper's numbers of languages; what is none of its is left out.
pub(super) fn numbers(languages: &[String]) -> Vec<i32> {
    languages.iter().filter_map(|language| number(language)).collect()
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

    fn id(code: &str) -> i32 {
        number(code).unwrap()
    }

    /// As it was heard: so likely is each language.
    fn heard(shares: &[(&str, f32)], known: &[&str]) -> Likely {
        let mut logits = vec![1e-6_f32.ln(); 99];
        for (code, share) in shares {
            logits[id(code) as usize] = share.ln();
        }
        Likely::of(&logits, &known.iter().map(|code| id(code)).collect::<Vec<_>>())
    }

    fn fit(code: &str, likely: f32, mean: f32, known: bool) -> Fit {
        let mean = Some(mean).filter(|mean| *mean > -1.0);
        Fit { language: id(code), likely, mean, known, long: false }
    }

    fn settled(fits: &[Fit]) -> (Option<&'static str>, bool) {
        let (at, sure) = settle(fits).unwrap();
        (get_lang_str(fits[at].language), sure)
    }

    #[test]
    fn a_known_language_counts_for_more_and_fences_nobody_in() {
        let close = [("en", 0.3), ("de", 0.5)];
        let known = |codes: &[&str]| codes.iter().map(|code| id(code)).collect::<Vec<_>>();
        assert_eq!(heard(&close, &["en"]).first(&known(&["en"])), id("en"));
        assert_eq!(heard(&close, &[]).first(&[]), id("de"));
        let spanish = [("es", 0.95), ("en", 0.02), ("he", 0.001)];
        assert_eq!(heard(&spanish, &["en", "he"]).first(&known(&["en", "he"])), id("es"));
        // Each of Whisper's languages, against every pair of known ones.
        for language in (0..99).filter(|it| get_lang_str(*it).is_some_and(|code| code.len() == 2)) {
            for pair in [["en", "he"], ["es", "fr"], ["de", "ru"]] {
                let code = get_lang_str(language).unwrap();
                let shares = [(code, 0.97), (pair[0], 0.01), (pair[1], 0.01)];
                if !pair.contains(&code) {
                    assert_eq!(heard(&shares, &pair).first(&known(&pair)), language, "{code}");
                }
            }
        }
    }

    #[test]
    fn what_is_likely_and_has_words_is_sure() {
        assert!(fit("ja", 0.99, -0.61, false).is_sure());
        assert!(fit("en", 0.6, -0.07, false).is_sure());
        assert!(fit("es", 0.7, -0.4, true).is_sure());
        assert!(!fit("es", 0.7, -0.4, false).is_sure());
        assert!(!fit("ja", 0.99, -0.9, false).is_sure());
        assert!(!fit("en", 0.99, -1.2, true).is_sure(), "they are no words");
    }

    /// As they were measured: a Polish sentence, a Hindi greeting, a French one of one word.
    #[test]
    fn what_cannot_be_told_is_not_guessed() {
        let polish = [("en", -0.72), ("pt", -0.73), ("de", -0.79), ("he", -0.59)];
        let shares = [0.67, 0.2, 0.03, 0.01];
        let fits = polish.iter().zip(shares);
        let fits = fits.map(|((code, mean), share)| fit(code, share, *mean, *code == "en"));
        assert!(!settled(&fits.collect::<Vec<_>>()).1);
        let hindi = [fit("es", 0.2, -0.57, false), fit("en", 0.13, -0.33, true)];
        assert!(!settled(&hindi).1, "English fits to much");
        let french = [
            fit("ru", 0.42, -0.7, false),
            fit("fr", 0.28, -0.35, false),
            fit("pt", 0.17, -1.03, false),
            fit("pl", 0.06, -0.78, false),
        ];
        assert_eq!(settled(&french), (Some("fr"), true));
    }

    #[test]
    fn two_looks_that_agree_are_enough() {
        assert_eq!(settled(&[fit("es", 0.75, -0.6, false)]), (Some("es"), true));
        assert!(!settled(&[fit("ru", 0.42, -0.6, false)]).1);
        assert!(settle(&[fit("ru", 0.9, -1.2, false)]).is_none());
        let one = heard(&[("ru", 0.8), ("fr", 0.1)], &[]);
        let both = one.and(&heard(&[("ru", 0.1), ("fr", 0.8)], &[]));
        assert!((both.share(id("ru")) - 0.5).abs() < 0.01);
    }

    #[test]
    fn languages_that_are_often_confused_count_less_unless_they_are_known() {
        let british = [("cy", 0.8), ("en", 0.18)];
        assert_eq!(heard(&british, &[]).first(&[]), id("en"));
        assert_eq!(heard(&british, &["cy"]).first(&[id("cy")]), id("cy"));
        assert!(CONFUSED.iter().all(|code| number(code).is_some()));
    }

    #[test]
    fn the_likeliest_few_are_tried_and_what_is_known() {
        let shares = [("es", 0.4), ("pt", 0.2), ("it", 0.15), ("fr", 0.1), ("en", 0.05)];
        let tried = |known: &[i32]| heard(&shares, &[]).worth_a_try(known);
        assert_eq!(tried(&[]), ["es", "pt", "it", "en"].map(id));
        assert_eq!(tried(&[id("fr")]), ["es", "pt", "it", "fr", "en"].map(id));
    }

    #[test]
    fn what_is_no_code_is_passed_over() {
        for code in ["", "x", "EN", "english", "e\0", "zz", "éé"] {
            assert_eq!(number(code), None, "{code:?}");
        }
        assert_eq!(numbers(&["zz".to_owned(), "de".to_owned()]), [id("de")]);
    }

    #[test]
    fn a_model_of_english_alone_hears_english() {
        let likely = Likely::of(&[], &[id("he")]);
        assert_eq!(get_lang_str(likely.first(&[id("he")])), Some("en"));
        assert!(likely.share(0) > 0.99);
    }
}
