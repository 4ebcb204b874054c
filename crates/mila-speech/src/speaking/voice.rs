//! Which voice speaks which language.

use super::phonemes::Accent;

/// A voice of Kokoro's.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) language: &'static str,
    /// What espeak-ng calls the language.
    pub(super) espeak: &'static str,
    /// The name of its file. The first letter is the language, the second the sex.
    pub(super) name: &'static str,
    pub(super) accent: Accent,
    /// How fast it speaks: 1 is as fast as it learned to.
    pub(super) speed: f32,
    /// Shorter passages are said as one of so many phonemes is: in those, some voices run their
    /// words together.
    pub(super) first_row: usize,
}

/// Each the one whose words Whisper base took down best; word errors of ten sentences, beside the
/// next best.
pub(super) static VOICES: [Voice; 6] = [
    // 0.9 %; am_michael 2.6 %, bf_emma 1.7 %, af_heart 1.7 %.
    Voice::new("en", "en-us", "af_bella", Accent::American),
    // 2.5 %; em_santa 3.4 %, em_alex 4.2 %.
    Voice::new("es", "es", "ef_dora", Accent::Other),
    // 8.4 %, at 0.88 with the rows of the others 10.9 %; of seven other sentences 10.9 % and 7.3 %,
    // so it is the speed that counts. At full speed 17.6 %; there is no other.
    Voice::new("fr", "fr-fr", "ff_siwis", Accent::Other).slower(0.9, 250),
    // 5.7 %, at 0.85 with the rows of the others 7.5 %; im_nicola 5.7 %.
    Voice::new("it", "it", "if_sara", Accent::Italian).slower(0.9, 150),
    // 2.6 %; pm_alex 7.9 %.
    Voice::new("pt", "pt-br", "pf_dora", Accent::Other),
    // Not measured: the first of four.
    Voice::new("hi", "hi", "hf_alpha", Accent::Other),
];

impl Voice {
    const fn new(
        language: &'static str,
        espeak: &'static str,
        name: &'static str,
        accent: Accent,
    ) -> Self {
        Self { language, espeak, name, accent, speed: 1.0, first_row: 0 }
    }

    const fn slower(self, speed: f32, first_row: usize) -> Self {
        Self { speed, first_row, ..self }
    }
}
