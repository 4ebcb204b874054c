//! The speech program's keeper: it is started when it is needed, does one job at a time, and ends
//! when it has been idle.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::{Mutex as StdMutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use mila_domain::{EventId, Timestamp};
use mila_speech_protocol::{
    Hear, NotSynthesized, NotTranscribed, Ready, Reply, Request, Speak, Transcript, VERSION,
};
use tokio::sync::{Mutex, MutexGuard, Semaphore, SemaphorePermit};
use tokio::time::Instant;

use super::process::{Broke, Helper, NotStarted, Process};
use crate::clock::monotonic;
use crate::config::{self, Recogniser};

/// Most recordings that one instance has in memory, in the program or waiting for it.
const MOST_RECORDINGS: usize = 4;

/// How long a recording that has such a place waits for the program, in turn. Then it is to come
/// again.
const PLACE_LIMIT: Duration = Duration::from_mins(2);

/// A recording that waits for a place asks again sooner than this.
const GONE_AFTER: Duration = Duration::from_secs(30);

/// How long an answer that is ready waits to be spoken. Then it goes as text.
const VOICE_LIMIT: Duration = Duration::from_secs(20);

/// Whatever a job may take: with all waiting, and a second try, its lane would not be broken off.
const MOST_LIMIT: Duration = Duration::from_mins(5);

/// A program that had nothing to do for this long is ended, and its models leave the memory.
const IDLE_LIMIT: Duration = Duration::from_mins(5);

/// How often it is looked whether the program is idle.
const IDLE_LOOK: Duration = Duration::from_mins(1);

/// The longest recording that is listened to, in seconds.
const MOST_SECONDS: u32 = 600;

/// Bytes in a second of the thinnest Opus in use, 8 kb/s. It bounds how long a recording may be.
const LEAST_BYTES_A_SECOND: usize = 1000;

/// What any job may take, whatever its size: the model is read from disk first.
const LEAST_LIMIT: Duration = Duration::from_secs(20);

/// What came of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Hearing {
    /// This was said in it.
    Transcript(Transcript),
    /// There is no text in it, for this reason.
    NotTranscribed(NotTranscribed),
}

/// What came of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Speaking {
    /// An Ogg file of Opus.
    Spoken(Bytes),
    /// It cannot be spoken, for this reason.
    NotSynthesized(NotSynthesized),
}

/// Why a job was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SpeechError {
    /// There is no speech program here, or not yet.
    #[error("there is no speech program here")]
    Absent,
    /// Others were in front for too long.
    #[error("others were in front for too long")]
    Busy,
    /// The program died or hung over this.
    #[error("the speech program failed")]
    Failed,
}

/// The speech program.
#[derive(Debug)]
struct Program;

impl Helper for Program {
    const NAME: &'static str = "speech program";
    const VERSION: u32 = VERSION;
    type Request = Request;
    type Reply = Reply;
    type Ready = Ready;

    fn ready(reply: Reply) -> Option<(u32, Ready)> {
        match reply {
            Reply::Ready(ready) => Some((ready.protocol, ready)),
            _ => None,
        }
    }
}

/// Starts the program once, to learn what it can do.
///
/// # Errors
/// [`NotStarted`].
pub(crate) async fn introduce(settings: &config::Speech) -> Result<Ready, NotStarted> {
    Ok(start(settings).await?.into_ready())
}

async fn start(settings: &config::Speech) -> Result<Process<Program>, NotStarted> {
    let program = settings.program.as_deref().ok_or(NotStarted::Silent)?;
    let models = std::path::absolute(&settings.models_dir)?;
    let mut arguments = vec![OsString::from("serve"), "--models".into(), models.into()];
    for file in settings.recogniser_files() {
        arguments.extend(["--recogniser".into(), file.into()]);
    }
    arguments.extend(["--address-space-mb".into(), settings.address_space_mb().to_string().into()]);
    Process::start(program, arguments).await
}

/// The speech program's keeper: one for each instance.
#[derive(Debug)]
pub(crate) struct Speech {
    settings: config::Speech,
    places: Semaphore,
    /// Recordings that wait for a place, and when they last asked.
    line: StdMutex<BTreeMap<(Timestamp, EventId), Instant>>,
    running: Mutex<Option<Running>>,
}

/// A program that waits for a job.
#[derive(Debug)]
struct Running {
    process: Process<Program>,
    used_at: Instant,
}

impl Speech {
    /// A keeper of the program that the settings name. Nothing is started yet.
    pub(crate) fn new(settings: &config::Speech) -> Self {
        Self {
            settings: settings.clone(),
            places: Semaphore::new(MOST_RECORDINGS),
            line: StdMutex::default(),
            running: Mutex::new(None),
        }
    }

    /// Whether there is a program that could be started. It may come later.
    pub(crate) fn is_here(&self) -> bool {
        self.settings.program.as_ref().is_some_and(|program| program.is_file())
    }

    /// Whether recordings could be listened to: there is a program, and its recogniser.
    pub(crate) fn can_hear(&self) -> bool {
        self.is_here() && self.settings.recogniser_is_here()
    }

    /// Whether recordings are to be listened to here, though the program may be missing just now.
    pub(crate) const fn is_to_hear(&self) -> bool {
        self.settings.program.is_some()
    }

    /// A place for a recording, to be had before it is fetched, for those first that came first;
    /// else how many are before it. Nobody waits for one with a lane in their hands.
    pub(crate) fn place(&self, event: EventId, came: Timestamp) -> Result<Place<'_>, usize> {
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        let now = monotonic();
        // Who does not come again has gone elsewhere.
        line.retain(|_, seen| now.duration_since(*seen) < GONE_AFTER);
        let before = line.range(..(came, event)).count();
        match self.places.try_acquire() {
            // Those at the front do not ask all the time, and no place is to be empty meanwhile.
            Ok(permit) if before <= self.places.available_permits() + MOST_RECORDINGS => {
                line.remove(&(came, event));
                Ok(Place { speech: self, _permit: permit })
            }
            _ => {
                line.insert((came, event), now);
                Err(before)
            }
        }
    }

    /// Turns a text into a recording.
    ///
    /// # Errors
    /// [`SpeechError`].
    pub(crate) async fn speak(&self, speak: Speak) -> Result<Speaking, SpeechError> {
        let letters = u32::try_from(speak.text.chars().count()).unwrap_or(u32::MAX);
        let limit = LEAST_LIMIT + Duration::from_millis(100).saturating_mul(letters);
        let running = tokio::time::timeout(VOICE_LIMIT, self.running.lock()).await;
        let running = running.map_err(|_| SpeechError::Busy)?;
        match self.ask(running, &Request::Speak(speak), &[], limit).await? {
            (Reply::Spoken(_), ogg) => Ok(Speaking::Spoken(ogg.into())),
            (Reply::NotSynthesized(why), _) => Ok(Speaking::NotSynthesized(why)),
            _ => Err(SpeechError::Failed),
        }
    }

    /// Ends the program when it has been idle, for ever.
    pub(crate) async fn watch(&self) {
        loop {
            tokio::time::sleep(IDLE_LOOK).await;
            let Ok(mut running) = self.running.try_lock() else { continue };
            let now = monotonic();
            if running.as_ref().is_some_and(|it| now.duration_since(it.used_at) >= IDLE_LIMIT) {
                *running = None;
                tracing::debug!("the speech program was idle and is ended");
            }
        }
    }

    /// One request and its answer. Whoever is aborted in between leaves no program behind that
    /// would answer the next one with this one's words.
    async fn ask(
        &self,
        mut running: MutexGuard<'_, Option<Running>>,
        request: &Request,
        body: &[u8],
        limit: Duration,
    ) -> Result<(Reply, Vec<u8>), SpeechError> {
        for _ in 0..2 {
            let mut process = self.take_or_start(&mut running).await?;
            match process.exchange(request, body, limit).await {
                Ok(answer) => {
                    *running = Some(Running { process, used_at: monotonic() });
                    return Ok(answer);
                }
                // It may have died of an earlier job: one more try.
                Err(Broke::Died) => tracing::warn!("the speech program died"),
                Err(Broke::Hung) => {
                    tracing::warn!(limit_s = limit.as_secs(), "the speech program hung");
                    break;
                }
            }
        }
        Err(SpeechError::Failed)
    }

    /// The program that runs, taken out: it goes back only after a whole answer.
    async fn take_or_start(
        &self,
        running: &mut Option<Running>,
    ) -> Result<Process<Program>, SpeechError> {
        if let Some(running) = running.take() {
            return Ok(running.process);
        }
        if !self.is_here() {
            return Err(SpeechError::Absent);
        }
        start(&self.settings).await.map_err(|error| {
            tracing::error!(%error, "the speech program could not be started");
            SpeechError::Absent
        })
    }

    /// The longest that a recording of so many bytes may take: 20 s and 0.6 of its length with
    /// the default model, measured on two cores; the better one is about three times as slow, the
    /// best one about ten times.
    fn hearing_limit(&self, bytes: usize) -> Duration {
        let seconds = u32::try_from(bytes / LEAST_BYTES_A_SECOND).unwrap_or(u32::MAX);
        let length = Duration::from_secs(u64::from(seconds.min(MOST_SECONDS)));
        let slowness = match self.settings.recogniser {
            Recogniser::Small | Recogniser::Default => 1,
            Recogniser::Better => 3,
            Recogniser::Best => 8,
        };
        ((LEAST_LIMIT + length.mul_f32(0.6)) * slowness).min(MOST_LIMIT)
    }
}

/// A place for one recording, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place<'s> {
    speech: &'s Speech,
    _permit: SemaphorePermit<'s>,
}

impl Place<'_> {
    /// Turns a recording into text. `languages` are those that its speaker is known to use.
    ///
    /// # Errors
    /// [`SpeechError`].
    pub(crate) async fn hear(
        &self,
        recording: &[u8],
        languages: Vec<String>,
    ) -> Result<Hearing, SpeechError> {
        let speech = self.speech;
        let request = Request::Hear(Hear { languages, most_seconds: MOST_SECONDS });
        let limit = speech.hearing_limit(recording.len());
        let running = tokio::time::timeout(PLACE_LIMIT, speech.running.lock()).await;
        let running = running.map_err(|_| SpeechError::Busy)?;
        match speech.ask(running, &request, recording, limit).await? {
            (Reply::Transcript(transcript), _) => Ok(Hearing::Transcript(transcript)),
            (Reply::NotTranscribed(why), _) => Ok(Hearing::NotTranscribed(why)),
            _ => Err(SpeechError::Failed),
        }
    }
}
