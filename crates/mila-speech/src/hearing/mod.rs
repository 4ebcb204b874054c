//! Recordings into text: what the file is, what is in it, where somebody speaks, and what they say.

pub mod activity;
mod pages;
pub mod pauses;
pub mod recogniser;
pub mod recording;
pub mod sniff;

use std::path::{Path, PathBuf};

use mila_speech_protocol::{Hear, NotTranscribed, Transcript};

use self::activity::Activity;
use self::recogniser::Recogniser;
use crate::{Failure, Models, Trouble};

/// What hears.
pub struct Ear {
    models: Models,
    threads: usize,
    activity: Option<Activity>,
    /// The recogniser in memory, and its file.
    recogniser: Option<(PathBuf, Recogniser)>,
}

impl Ear {
    /// With these models, and so many threads for a recording.
    #[must_use]
    pub fn new(models: Models, threads: usize) -> Self {
        Self { models, threads, activity: None, recogniser: None }
    }

    /// Whether it can hear.
    #[must_use]
    pub fn hears(&self) -> bool {
        self.models.hears()
    }

    /// Gives back the memory of the recogniser. The model of voice activity is small and stays.
    pub fn unload(&mut self) {
        self.recogniser = None;
    }

    /// Turns a recording into text.
    ///
    /// # Errors
    /// [`NotTranscribed`], or [`Trouble`].
    pub fn hear(
        &mut self,
        wanted: &Hear,
        file: &[u8],
    ) -> Result<Transcript, Failure<NotTranscribed>> {
        let recording = recording::decode(file, wanted.most_seconds)?;
        let samples = recording.samples.as_slice();
        let Some(model) = self.models.recogniser(&wanted.languages).map(Path::to_owned) else {
            return Err(Failure::Refused(NotTranscribed::NoModel));
        };
        let likely = self.activity()?.look(samples)?;
        let portions = pauses::portions(&likely, samples.len());
        if portions.is_empty() {
            return Err(Failure::Refused(NotTranscribed::NoSpeech));
        }
        let portions = portions.iter().map(|portion| portion.of(samples));
        let said = self.recogniser(&model)?.hear(portions, &wanted.languages)?;
        let length_ms = recording.length_ms();
        Ok(Transcript { passages: said.passages, language: said.language, length_ms })
    }

    fn activity(&mut self) -> Result<&mut Activity, Trouble> {
        match &mut self.activity {
            Some(activity) => Ok(activity),
            none => Ok(none.insert(Activity::load(&self.models)?)),
        }
    }

    fn recogniser(&mut self, model: &Path) -> Result<&mut Recogniser, Trouble> {
        // One at a time: the old one goes before the new one comes.
        self.recogniser.take_if(|(loaded, _)| loaded != model);
        match &mut self.recogniser {
            Some((_, recogniser)) => Ok(recogniser),
            none => {
                let recogniser = Recogniser::load(model, self.threads)?;
                Ok(&mut none.insert((model.to_owned(), recogniser)).1)
            }
        }
    }
}
