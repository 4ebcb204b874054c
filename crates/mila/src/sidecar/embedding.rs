//! The embedding program's keeper: texts into vectors, where there is a program for it.
//!
//! Its program is kept running, because a question has no time to wait for one. Without it, or when
//! it is slow, there is no vector, and nothing else changes: whoever asks goes on by words alone.

use std::ffi::OsString;
use std::time::Duration;

use mila_speech_protocol::embedding::{self, Embed, Ready, Reply, Role, VERSION, Vector};
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::sync::{Mutex, oneshot, watch};

use super::process::{Broke, Helper, NotStarted, Process};
use crate::config;

/// How long a question waits for its vector, all in all.
const QUESTION_LIMIT: Duration = Duration::from_millis(300);

/// How long a portion of passages waits for theirs, those before it included.
const PASSAGES_LIMIT: Duration = Duration::from_secs(30);

/// The longest that the program may take for a request; a long text takes half a second.
const HANGS_AFTER: Duration = Duration::from_secs(5);

/// Bytes of passages that go to the program at once, at least one of them. A question waits for no
/// more than these: 0.1 s.
const PORTION: usize = 1024;

/// Most letters of a text that are handed over: as many as the program looks at.
const MOST_LETTERS: usize = 4096;

/// Most that wait for the program.
const MOST_WAITING: usize = 64;

/// How long it rests after it could not be started or broke, doubled each time in a row.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// How often it is looked whether its model has come.
const LOOK: Duration = Duration::from_mins(1);

/// The embedding program.
#[derive(Debug)]
struct Program;

impl Helper for Program {
    const NAME: &'static str = "embedding program";
    const VERSION: u32 = VERSION;
    type Request = Embed;
    type Reply = Reply;
    type Ready = Ready;

    fn ready(reply: Reply) -> Option<(u32, Ready)> {
        match reply {
            Reply::Ready(ready) => Some((ready.protocol, ready)),
            Reply::Embedded => None,
        }
    }
}

/// Starts the program once, to learn what it works with.
///
/// # Errors
/// [`NotStarted`].
pub(crate) async fn introduce(settings: &config::Embedding) -> Result<Ready, NotStarted> {
    Ok(start(settings).await?.into_ready())
}

async fn start(settings: &config::Embedding) -> Result<Process<Program>, NotStarted> {
    let program = settings.program.as_deref().ok_or(NotStarted::Silent)?;
    let models = std::path::absolute(&settings.models_dir)?;
    let arguments = [OsString::from("serve"), "--models".into(), models.into()];
    Process::start(program, arguments).await
}

/// The embedding program's keeper: one for each instance.
#[derive(Debug)]
pub(crate) struct Embedder {
    settings: config::Embedding,
    questions: Sender<Job>,
    passages: Sender<Job>,
    /// The other ends, for whoever keeps the program.
    jobs: Mutex<Jobs>,
    /// Which model the program that runs has; `None` while none runs.
    model: watch::Sender<Option<u64>>,
}

/// Texts, and where their vectors go. Who does not wait any more has dropped the other end.
#[derive(Debug)]
struct Job {
    embed: Embed,
    answer: oneshot::Sender<Vec<Vector>>,
}

#[derive(Debug)]
struct Jobs {
    questions: Receiver<Job>,
    passages: Receiver<Job>,
}

impl Embedder {
    /// A keeper of the program that the settings name. Nothing is started before [`Self::keep`].
    pub(crate) fn new(settings: &config::Embedding) -> Self {
        let (questions, asked) = mpsc::channel(MOST_WAITING);
        let (passages, said) = mpsc::channel(MOST_WAITING);
        Self {
            settings: settings.clone(),
            questions,
            passages,
            jobs: Mutex::new(Jobs { questions: asked, passages: said }),
            model: watch::Sender::new(None),
        }
    }

    /// Which model makes vectors now; those of two cannot be compared. `None`: there are none to be
    /// had.
    pub(crate) fn model(&self) -> Option<u64> {
        *self.model.borrow()
    }

    /// Waits until there are vectors to be had.
    pub(crate) async fn ready(&self) {
        // The sender is ours.
        let _ = self.model.subscribe().wait_for(Option::is_some).await;
    }

    /// The vector of a question; `None` where there is none within 0.3 s.
    pub(crate) async fn question(&self, text: &str) -> Option<Vector> {
        let answer = self.ask(&self.questions, Role::Question, &[text], QUESTION_LIMIT).await?;
        answer.into_iter().next()
    }

    /// The vectors of passages, in their order; `None` where not all can be had. Not for the way of
    /// an answer: many take long.
    pub(crate) async fn passages(&self, texts: &[&str]) -> Option<Vec<Vector>> {
        let mut vectors = Vec::with_capacity(texts.len());
        for portion in portions(texts) {
            vectors.extend(self.ask(&self.passages, Role::Passage, portion, PASSAGES_LIMIT).await?);
        }
        Some(vectors)
    }

    /// Keeps the program running, for ever.
    pub(crate) async fn keep(&self) {
        if self.settings.program.is_none() {
            return std::future::pending().await;
        }
        let mut jobs = self.jobs.lock().await;
        let mut pause = FIRST_PAUSE;
        loop {
            if !self.settings.model_is_here() {
                tokio::time::sleep(LOOK).await;
                continue;
            }
            match start(&self.settings).await {
                Ok(process) => {
                    let answered = self.serve(process, &mut jobs).await;
                    self.model.send_replace(None);
                    if answered > 0 {
                        pause = FIRST_PAUSE;
                    }
                }
                Err(error) => tracing::error!(%error, "the embedding program could not be started"),
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Hands job after job to the program, until it breaks; says how many it answered.
    async fn serve(&self, mut process: Process<Program>, jobs: &mut Jobs) -> usize {
        self.model.send_replace(Some(process.said().model));
        let mut answered = 0;
        loop {
            let job = tokio::select! {
                biased;
                Some(job) = jobs.questions.recv() => job,
                Some(job) = jobs.passages.recv() => job,
                () = process.ended() => {
                    tracing::warn!("the embedding program died");
                    return answered;
                }
            };
            if job.answer.is_closed() {
                continue;
            }
            match vectors(&mut process, &job.embed).await {
                Ok(vectors) => {
                    // Whoever asked may have gone meanwhile.
                    let _ = job.answer.send(vectors);
                    answered += 1;
                }
                Err(Broke::Died) => {
                    tracing::warn!("the embedding program died");
                    return answered;
                }
                Err(Broke::Hung) => {
                    tracing::warn!(limit_s = HANGS_AFTER.as_secs(), "the embedding program hung");
                    return answered;
                }
            }
        }
    }

    async fn ask(
        &self,
        jobs: &Sender<Job>,
        role: Role,
        texts: &[&str],
        limit: Duration,
    ) -> Option<Vec<Vector>> {
        self.model()?;
        let texts = texts.iter().map(|text| text.chars().take(MOST_LETTERS).collect());
        let (answer, answered) = oneshot::channel();
        let job = Job { embed: Embed { role, texts: texts.collect() }, answer };
        jobs.try_send(job).ok()?;
        tokio::time::timeout(limit, answered).await.ok()?.ok()
    }
}

/// Texts that go together.
fn portions<'t>(mut texts: &'t [&'t str]) -> impl Iterator<Item = &'t [&'t str]> {
    std::iter::from_fn(move || {
        let mut room = PORTION;
        let fits = texts.iter().take(embedding::MOST_TEXTS).take_while(|text| {
            let fits = text.len() <= room;
            room = room.saturating_sub(text.len());
            fits
        });
        let (portion, rest) = texts.split_at(fits.count().max(1).min(texts.len()));
        texts = rest;
        (!portion.is_empty()).then_some(portion)
    })
}

/// One request and its answer; one that is not a vector for each text is none.
async fn vectors(process: &mut Process<Program>, embed: &Embed) -> Result<Vec<Vector>, Broke> {
    match process.exchange(embed, &[], HANGS_AFTER).await? {
        (Reply::Embedded, body) => embedding::vectors(&body, embed.texts.len()).ok_or_else(|| {
            tracing::warn!(bytes = body.len(), texts = embed.texts.len(), "these are no vectors");
            Broke::Died
        }),
        (Reply::Ready(_), _) => Err(Broke::Died),
    }
}
