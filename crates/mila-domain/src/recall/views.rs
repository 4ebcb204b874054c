//! BM25 on three views of a history: the message, a window of three, the session.

use super::history::{History, Hit};
use super::term::Term;

/// How fast more of the same word stops to count, and how much length does; the customary values.
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.75;

/// A word that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// It is met under each of them.
    pub(super) terms: Vec<Term>,
}

/// Of each message, how well it and what is around it meet a question, as z-scores.
#[derive(Debug)]
pub(super) struct Views {
    pub(super) message: Vec<f32>,
    pub(super) window: Vec<f32>,
    pub(super) session: Vec<f32>,
}

impl Views {
    /// Of these words in this history.
    pub(super) fn of(history: &History<'_>, wanted: &[Wanted]) -> Self {
        let lengths = lengths(history);
        let count = lengths.len();
        let mut window = View::new((0..count).map(|at| around(&lengths, at)).collect());
        let mut session = View::new(by_session(history, &lengths));
        let mut message = View::new(lengths);
        for word in wanted {
            let hits = history.hits(&word.terms);
            window.add(&in_windows(&hits, count));
            session.add(&in_sessions(&hits, history));
            message.add(&hits);
        }
        Self {
            message: z_scores(message.scores),
            window: z_scores(window.scores),
            session: spread(history, &session),
        }
    }
}

/// Of each message, how well its session meets these words, as a z-score.
pub(super) fn sessions(history: &History<'_>, wanted: &[Wanted]) -> Vec<f32> {
    let mut session = View::new(by_session(history, &lengths(history)));
    for word in wanted {
        session.add(&in_sessions(&history.hits(&word.terms), history));
    }
    spread(history, &session)
}

fn lengths(history: &History<'_>) -> Vec<f32> {
    history.messages.iter().map(|message| message.length.into()).collect()
}

fn spread(history: &History<'_>, session: &View) -> Vec<f32> {
    z_scores(history.sessions.iter().map(|it| session.scores[*it]).collect())
}

/// How rare a word is that so many of so many texts have (the idf of BM25, never negative).
pub(super) fn rarity(having: usize, count: usize) -> f32 {
    let (having, count) = (having as f32, count as f32);
    (1.0 + (count - having + 0.5) / (having + 0.5)).ln()
}

/// The texts of one view with what they have scored.
struct View {
    lengths: Vec<f32>,
    average: f32,
    scores: Vec<f32>,
}

impl View {
    fn new(lengths: Vec<f32>) -> Self {
        let average = lengths.iter().sum::<f32>() / (lengths.len().max(1) as f32);
        let scores = vec![0.0; lengths.len()];
        Self { lengths, average: average.max(1.0), scores }
    }

    /// Adds what the hits of one word score.
    fn add(&mut self, hits: &[Hit]) {
        let rare = rarity(hits.len(), self.lengths.len());
        for hit in hits {
            let times = hit.times as f32;
            let length = 1.0 - LENGTH + LENGTH * self.lengths[hit.message] / self.average;
            self.scores[hit.message] +=
                rare * times * (SATURATION + 1.0) / (times + SATURATION * length);
        }
    }
}

fn around(lengths: &[f32], at: usize) -> f32 {
    lengths[at.saturating_sub(1)..(at + 2).min(lengths.len())].iter().sum()
}

fn by_session(history: &History<'_>, lengths: &[f32]) -> Vec<f32> {
    let mut sums = vec![0.0; history.session_count()];
    for (session, length) in history.sessions.iter().zip(lengths) {
        sums[*session] += length;
    }
    sums
}

/// Hits of windows of three, each named by its middle.
fn in_windows(hits: &[Hit], count: usize) -> Vec<Hit> {
    let mut windows: Vec<Hit> = Vec::with_capacity(hits.len() * 3);
    for hit in hits {
        for middle in hit.message.saturating_sub(1)..(hit.message + 2).min(count) {
            // A window is among the last three, because hits ascend.
            match windows.iter_mut().rev().take(3).find(|window| window.message == middle) {
                Some(window) => window.times += hit.times,
                None => windows.push(Hit { message: middle, times: hit.times }),
            }
        }
    }
    windows
}

fn in_sessions(hits: &[Hit], history: &History<'_>) -> Vec<Hit> {
    let mut sessions: Vec<Hit> = Vec::new();
    for hit in hits {
        let session = history.sessions[hit.message];
        match sessions.last_mut() {
            Some(last) if last.message == session => last.times += hit.times,
            _ => sessions.push(Hit { message: session, times: hit.times }),
        }
    }
    sessions
}

/// How many standard deviations each value lies above the mean; zero where all are alike.
pub(super) fn z_scores(mut values: Vec<f32>) -> Vec<f32> {
    let count = values.len().max(1) as f32;
    let mean = values.iter().sum::<f32>() / count;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / count;
    let deviation = if variance > 0.0 { variance.sqrt() } else { 1.0 };
    values.iter_mut().for_each(|value| *value = (*value - mean) / deviation);
    values
}
