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

/// Each the one whose words Whisper base took down best; word errors beside the next best, for
/// French and Italian over 46 sentences, of which ten judge the round trip, otherwise over ten.
pub(super) static VOICES: [Voice; 6] = [
    // 0.9 %; am_michael 2.6 %, bf_emma 1.7 %, af_heart 1.7 %.
    Voice::new("en", "en-us", "af_bella", Accent::American),
    // 2.5 %; em_santa 3.4 %, em_alex 4.2 %.
    Voice::new("es", "es", "ef_dora", Accent::Other),
    // 8.4 %, at full speed more; there is no other.
    Voice::new("fr", "fr-fr", "ff_siwis", Accent::Other).at(0.9),
    // 6.3 %; im_nicola about the same.
    Voice::new("it", "it", "if_sara", Accent::Italian),
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
        Self { language, espeak, name, accent, speed: 1.0 }
    }

    const fn at(self, speed: f32) -> Self {
        Self { speed, ..self }
    }
}
