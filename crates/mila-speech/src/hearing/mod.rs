//! Recordings into text: what the file is, what is in it, where somebody speaks, and what they say.

pub mod activity;
pub mod levels;
mod pages;
pub mod pauses;
pub mod recogniser;
pub mod recording;
pub mod sniff;
mod stream;
pub mod voiced;

use std::path::{Path, PathBuf};

use mila_speech_protocol::{Hear, NotTranscribed, Transcript};

use self::activity::Activity;
use self::pauses::Part;
use self::recogniser::{Recogniser, Said};
use crate::{Failure, Models, Trouble};

/// An overdriven recording is looked at so much more quietly: -20 dB.
const QUIETER: f32 = 0.1;

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
        let length_ms = recording.length_ms();
        let mut samples = recording.samples;
        let overdriven = levels::is_overdriven(&samples);
        levels::level(&mut samples);
        let Some(model) = self.models.recogniser(&wanted.languages).map(Path::to_owned) else {
            return Err(Failure::Refused(NotTranscribed::NoModel));
        };
        let likely = self.activity(&samples, overdriven)?;
        let fell_out = voiced::fell_out(&samples, &likely, &pauses::heard(&likely));
        let lost = voiced::most([fell_out, recording.gaps].concat());
        let parts = pauses::parts(&likely, samples.len(), &lost, &recording.begins);
        if !parts.iter().any(|part| matches!(part, Part::Speech(_))) {
            return Err(Failure::Refused(NotTranscribed::NoSpeech));
        }
        let said = self.said(&model, &parts, &samples, &wanted.languages)?;
        let Said { passages, language, sure_of_language, losses } = said;
        Ok(Transcript { passages, language, sure_of_language, losses, length_ms })
    }

    /// What the best model makes of it. One made for a language hears no other: where it is not
    /// sure, the one for all is asked. Where that hears a language that has a model of its own, the
    /// own one is asked. Whoever is asked second is believed if it is sure.
    fn said(
        &mut self,
        model: &Path,
        parts: &[Part],
        samples: &[f32],
        languages: &[String],
    ) -> Result<Said, Failure<NotTranscribed>> {
        let said = self.recogniser(model)?.hear(parts, samples, languages);
        let sure = said.as_ref().ok().filter(|said| said.sure_of_language);
        let heard = sure.map(|said| said.language.clone());
        let own = heard.as_slice();
        let Some(second) = self.models.recogniser(own).filter(|it| *it != model) else {
            return said;
        };
        let second = second.to_owned();
        let languages = if heard.is_some() { own } else { languages };
        match self.recogniser(&second)?.hear(parts, samples, languages) {
            Ok(other) if other.sure_of_language => Ok(other),
            _ => said,
        }
    }

    /// How likely it is that somebody speaks, window by window. A voice that overdrove the
    /// microphone is taken for noise where it is loud: it is looked at more quietly too.
    fn activity(&mut self, samples: &[f32], overdriven: bool) -> Result<Vec<f32>, Trouble> {
        let activity = match &mut self.activity {
            Some(activity) => activity,
            none => none.insert(Activity::load(&self.models)?),
        };
        let mut likely = activity.look(samples)?;
        if overdriven {
            let quiet = samples.iter().map(|sample| sample * QUIETER).collect::<Vec<_>>();
            for (likely, quiet) in likely.iter_mut().zip(activity.look(&quiet)?) {
                *likely = likely.max(quiet);
            }
        }
        Ok(likely)
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
