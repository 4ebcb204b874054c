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
}

/// Each the one whose words Whisper base took down best; word errors of ten sentences, beside the
/// next best. Where the speed is not 1, it is what brought them down.
pub(super) static VOICES: [Voice; 6] = [
    // 0.9 %; am_michael 2.6 %, bf_emma 1.7 %, af_heart 1.7 %.
    Voice::new("en", "en-us", "af_bella", Accent::American, 1.0),
    // 1.7 %; em_santa 3.4 %, em_alex 4.2 %.
    Voice::new("es", "es", "ef_dora", Accent::Other, 1.0),
    // 12.6 %, at full speed 18.5 %; there is no other.
    Voice::new("fr", "fr-fr", "ff_siwis", Accent::Other, 0.88),
    // 8.5 %, at full speed 12.3 %; im_nicola at full speed 11.3 %.
    Voice::new("it", "it", "if_sara", Accent::Italian, 0.85),
    // 3.5 %; pm_alex 7.9 %.
    Voice::new("pt", "pt-br", "pf_dora", Accent::Other, 1.0),
    // Not measured: the first of four.
    Voice::new("hi", "hi", "hf_alpha", Accent::Other, 1.0),
];

impl Voice {
    const fn new(
        language: &'static str,
        espeak: &'static str,
        name: &'static str,
        accent: Accent,
        speed: f32,
    ) -> Self {
        Self { language, espeak, name, accent, speed }
    }
}
