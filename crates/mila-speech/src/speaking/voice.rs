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

pub(super) static VOICES: [Voice; 6] = [
    Voice::new("en", "en-us", "af_bella", Accent::American, 1.0),
    Voice::new("es", "es", "ef_dora", Accent::Other, 1.0),
    Voice::new("fr", "fr-fr", "ff_siwis", Accent::Other, 1.0),
    Voice::new("it", "it", "if_sara", Accent::Other, 1.0),
    Voice::new("pt", "pt-br", "pf_dora", Accent::Other, 1.0),
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
