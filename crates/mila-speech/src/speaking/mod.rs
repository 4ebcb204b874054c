//! Text into recordings.
//!
//! A text is cut into `clauses`, espeak-ng says how they sound (`espeak`, `phonemes`), Kokoro
//! says them (`kokoro`), and `mastering` and `note` make one recording of it.

mod clauses;
mod espeak;
mod kokoro;
mod mastering;
mod note;
mod phonemes;
mod voice;

use mila_speech_protocol::{NotSynthesized, Speak, Spoken};

use crate::{Failure, Models, Trouble};
use clauses::Sentence;
use espeak::Espeak;
use kokoro::{Kokoro, RATE};
use voice::{VOICES, Voice};

/// Longest text, in characters.
pub const MOST_CHARACTERS: usize = 600;

/// Most phonemes. 600 characters of prose are about as many; of digits they would be minutes.
const MOST_PHONEMES: usize = 2000;

/// Longest recording, in seconds: at 24 kb/s the 512 KB that WhatsApp plays as a voice note.
const MOST_SECONDS: usize = 170;

/// The voices that there are.
pub struct Voices {
    models: Models,
    threads: usize,
    voices: Vec<&'static Voice>,
    /// There once something was said, until the memory is wanted.
    kokoro: Option<Kokoro>,
}

impl Voices {
    /// Looks for them. They need espeak-ng, ONNX Runtime, Kokoro and a file each.
    #[must_use]
    pub fn find(models: &Models, threads: usize) -> Self {
        let can_speak =
            models.runtime().is_file() && kokoro::is_there(models) && Espeak::is_there();
        let is_there =
            |voice: &&Voice| can_speak && kokoro::style_path(models, voice.name).is_file();
        let voices = VOICES.iter().filter(is_there).collect();
        Self { models: models.clone(), threads, voices, kokoro: None }
    }

    /// The languages that they speak.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        self.voices.iter().map(|voice| voice.language.to_owned()).collect()
    }

    /// Gives back the memory of the model.
    pub fn unload(&mut self) {
        self.kokoro = None;
    }

    /// Turns a text into a recording: an Ogg file of Opus.
    ///
    /// # Errors
    /// [`NotSynthesized`], or [`crate::Trouble`].
    pub fn speak(&mut self, wanted: &Speak) -> Result<(Spoken, Vec<u8>), Failure<NotSynthesized>> {
        let voice = self.voices.iter().find(|voice| voice.language == wanted.language);
        let voice = *voice.ok_or(Failure::Refused(NotSynthesized::Language))?;
        let passages = passages(&wanted.text, voice)?;
        let said = self.say(&passages, voice)?;
        let samples = mastering::master(&said);
        let length = samples.len() * 1000 / RATE;
        let recording = note::write(&samples).map_err(Failure::Trouble)?;
        Ok((Spoken { length_ms: u32::try_from(length).unwrap_or(u32::MAX) }, recording))
    }

    /// The sound of each passage.
    fn say(
        &mut self,
        passages: &[String],
        voice: &Voice,
    ) -> Result<Vec<Vec<f32>>, Failure<NotSynthesized>> {
        let style = kokoro::style(&self.models, voice.name)?;
        let kokoro = match &mut self.kokoro {
            Some(loaded) => loaded,
            none => none.insert(Kokoro::load(&self.models, self.threads)?),
        };
        let mut said = Vec::new();
        let mut left = MOST_SECONDS * RATE;
        for passage in passages {
            let samples = kokoro.say(passage, &style, voice.speed)?;
            left =
                left.checked_sub(samples.len()).ok_or(Failure::Refused(NotSynthesized::TooMuch))?;
            said.push(samples);
        }
        Ok(said)
    }
}

/// The phonemes of a text, in pieces that are said at once.
fn passages(text: &str, voice: &Voice) -> Result<Vec<String>, Failure<NotSynthesized>> {
    if text.chars().count() > MOST_CHARACTERS {
        return Err(Failure::Refused(NotSynthesized::TooMuch));
    }
    let sentences = clauses::sentences(text);
    if sentences.is_empty() {
        return Err(Failure::Refused(NotSynthesized::NoWords));
    }
    let sounds = |sentence: &Sentence| -> Result<String, Trouble> {
        let mut sounds = String::new();
        for clause in &sentence.0 {
            let ipa = Espeak::phonemes(&clause.words, voice.espeak)?;
            let phonemes = phonemes::for_kokoro(&ipa, voice.accent);
            sounds.extend([phonemes.as_str(), clause.mark.as_str(), " "]);
        }
        Ok(sounds.trim_end().to_owned())
    };
    let sentences = sentences.iter().map(sounds).collect::<Result<Vec<_>, _>>()?;
    let passages = phonemes::passages(&sentences);
    match passages.iter().map(|passage| passage.chars().count()).sum() {
        0 => Err(Failure::Refused(NotSynthesized::NoWords)),
        1..=MOST_PHONEMES => Ok(passages),
        _ => Err(Failure::Refused(NotSynthesized::TooMuch)),
    }
}
