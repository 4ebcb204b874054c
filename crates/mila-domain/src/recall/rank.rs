//! The best messages for a question, in two stages: by what segments tell, then by texts of the
//! best.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use uuid::Uuid;

use super::close;
use super::day::Day;
use super::history::History;
use super::likeness::Likeness;
use super::question::Question;
use super::segment::{Author, Message, Segment};
use super::views::{self, Views, Wanted, z_scores};
use super::weights::WEIGHTS;
use crate::time::Timestamp;

/// How many texts are opened for a question at most.
pub const MOST_OPENED: usize = 200;

/// Of how many best hits the second round takes the words, one hit a session.
const ECHOING: usize = 5;

/// How many of the best hits bring along what answers them, if they ask.
const BRINGING: usize = 3;

/// Which messages may be found; all others still tell what theirs are about.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// From the first instant to before the last.
    pub span: Option<Range<Timestamp>>,
    /// Written by them.
    pub author: Option<Author>,
}

impl Filter {
    fn passes(&self, message: &Message) -> bool {
        self.span.as_ref().is_none_or(|span| span.contains(&message.at))
            && self.author.is_none_or(|author| author == message.author)
    }
}

/// A message that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// What its text is opened by.
    pub id: Uuid,
    /// When it was sent.
    pub at: Timestamp,
    /// By whom.
    pub author: Author,
    /// How much speaks for it, in standard deviations; of one that came along, of who brought it.
    pub score: f32,
    /// How much of what is looked for the message itself has, from 0 to 1; a rare word is more of it.
    pub covered: f32,
}

/// A question whose candidates are known and whose texts are not.
#[derive(Debug)]
pub struct Search<'s> {
    history: History<'s>,
    question: &'s Question,
    filter: Filter,
    /// The best first.
    candidates: Vec<Candidate>,
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    message: usize,
    score: f32,
}

impl<'s> Search<'s> {
    /// Of a question in a history of segments, in their order; the last may be made of the messages
    /// that no stored one covers. Of messages beyond the end of `likeness` none is known.
    #[must_use]
    pub fn new(
        segments: &'s [Segment],
        question: &'s Question,
        filter: &Filter,
        likeness: Option<&Likeness>,
    ) -> Self {
        let history = History::of(segments);
        let mut scores = by_segments(&history, question);
        if let Some(likeness) = likeness {
            add_likeness(&mut scores, &history, &likeness.of);
        }
        let passes = |message: &usize| filter.passes(&history.messages[*message]);
        let candidates = (0..scores.len()).filter(passes);
        let candidates = candidates.map(|message| Candidate { message, score: scores[message] });
        let mut candidates: Vec<_> = candidates.collect();
        keep_best(&mut candidates, MOST_OPENED);
        Self { history, question, filter: filter.clone(), candidates }
    }

    /// The messages whose texts are to be opened, the best first.
    pub fn to_open(&self) -> impl Iterator<Item = &Message> {
        self.candidates.iter().map(|it| &self.history.messages[it.message])
    }

    /// The best messages, given the texts of [`Self::to_open`] in their order; one that has none is
    /// found by what its segment tells.
    #[must_use]
    pub fn rank(mut self, texts: &[Option<&str>], most: usize) -> Vec<Found> {
        let texts = texts.iter().map(|text| text.unwrap_or_default()).collect::<Vec<_>>();
        let shares = z_scores(close::shares(self.question.text(), &texts));
        for (candidate, share) in self.candidates.iter_mut().zip(shares) {
            candidate.score += WEIGHTS.letters * share;
        }
        let mut found: Vec<Candidate> = Vec::new();
        for (nth, best) in self.by_turns(most).into_iter().enumerate() {
            found.push(best);
            let follows = best.message + 1;
            if nth < BRINGING && self.is_answered(best.message) {
                found.push(Candidate { message: follows, ..best });
            }
        }
        let mut seen = HashSet::new();
        found.retain(|it| seen.insert(it.message));
        found.truncate(most);
        let covered = self.covered(&found);
        found.into_iter().zip(covered).map(|(it, covered)| self.found(it, covered)).collect()
    }

    /// Of each of these, what share of the words that are looked for it has.
    fn covered(&self, found: &[Candidate]) -> Vec<f32> {
        let (mut all, mut had) = (0.0, vec![0.0; found.len()]);
        for wanted in &self.question.wanted {
            let hits = self.history.hits(&wanted.terms);
            let rare = views::rarity(hits.len(), self.history.messages.len());
            all += rare;
            for (had, it) in had.iter_mut().zip(found) {
                if hits.binary_search_by_key(&it.message, |hit| hit.message).is_ok() {
                    *had += rare;
                }
            }
        }
        had.into_iter().map(|had| if all > 0.0 { had / all } else { 0.0 }).collect()
    }

    /// The best, each chosen by what is left of its score beside the better ones of its session.
    fn by_turns(&self, most: usize) -> Vec<Candidate> {
        let mut left = self.candidates.clone();
        let mut taken: HashMap<usize, f32> = HashMap::new();
        let mut best = Vec::with_capacity(most.min(left.len()));
        while best.len() < most {
            let worth = |it: &Candidate| {
                let again = taken.get(&self.history.sessions[it.message]).copied().unwrap_or(0.0);
                it.score - WEIGHTS.again * again
            };
            let nth = (0..left.len()).max_by(|a, b| worth(&left[*a]).total_cmp(&worth(&left[*b])));
            let Some(nth) = nth else { break };
            let chosen = left.swap_remove(nth);
            *taken.entry(self.history.sessions[chosen.message]).or_default() += 1.0;
            best.push(chosen);
        }
        best
    }

    /// Whether a message asks, and one follows in its session that may be found.
    fn is_answered(&self, message: usize) -> bool {
        let History { messages, sessions, .. } = &self.history;
        messages[message].asks
            && sessions.get(message + 1) == Some(&sessions[message])
            && self.filter.passes(&messages[message + 1])
    }

    fn found(&self, candidate: Candidate, covered: f32) -> Found {
        let Message { id, at, author, .. } = self.history.messages[candidate.message];
        Found { id, at, author, score: candidate.score, covered }
    }
}

/// Keeps the best, in their order.
fn keep_best(candidates: &mut Vec<Candidate>, most: usize) {
    let better =
        |a: &Candidate, b: &Candidate| b.score.total_cmp(&a.score).then(a.message.cmp(&b.message));
    if candidates.len() > most {
        candidates.select_nth_unstable_by(most, better);
        candidates.truncate(most);
    }
    candidates.sort_unstable_by(better);
}

/// What the segments alone tell of each message.
fn by_segments(history: &History<'_>, question: &Question) -> Vec<f32> {
    let views = Views::of(history, &question.wanted);
    let mut scores: Vec<f32> = (0..history.messages.len())
        .map(|at| {
            WEIGHTS.message * views.message[at]
                + WEIGHTS.window * views.window[at]
                + WEIGHTS.session * views.session[at]
                + flags(history, question, at)
        })
        .collect();
    let echo = views::sessions(history, &echo(history, question, &scores));
    scores.iter_mut().zip(echo).for_each(|(score, echo)| *score += WEIGHTS.echo * echo);
    scores
}

fn flags(history: &History<'_>, question: &Question, at: usize) -> f32 {
    let message = &history.messages[at];
    let flag = |is: bool, weight: f32| if is { weight } else { 0.0 };
    let day = Day::of(message.at, question.east);
    let fits = question.times.iter().map(|time| time.fits(day)).fold(0.0, f32::max);
    let after_question = at > 0 && history.messages[at - 1].asks;
    flag(question.speaker == Some(message.author), WEIGHTS.speaker)
        + flag(message.asks, WEIGHTS.asks)
        + flag(after_question, WEIGHTS.answers)
        + fits * WEIGHTS.time
}

/// The terms of the best hits, one hit a session, that the question does not have.
fn echo(history: &History<'_>, question: &Question, scores: &[f32]) -> Vec<Wanted> {
    let mut best: Vec<Candidate> = Vec::with_capacity(history.session_count());
    for (message, score) in scores.iter().enumerate() {
        let it = Candidate { message, score: *score };
        match best.get_mut(history.sessions[message]) {
            Some(of_session) if it.score > of_session.score => *of_session = it,
            Some(_) => {}
            None => best.push(it),
        }
    }
    keep_best(&mut best, ECHOING);
    let mut terms: Vec<_> = best.iter().flat_map(|it| history.terms(it.message)).collect();
    terms.sort_unstable();
    terms.dedup();
    terms.retain(|term| !question.wanted.iter().any(|wanted| wanted.terms.contains(term)));
    terms.into_iter().map(|term| Wanted { terms: vec![term] }).collect()
}

/// What vectors tell; nothing of a message that has none.
fn add_likeness(scores: &mut [f32], history: &History<'_>, of: &[Option<f32>]) {
    let known: Vec<f32> = of.iter().flatten().copied().collect();
    let mean = known.iter().sum::<f32>() / (known.len().max(1) as f32);
    let own: Vec<f32> =
        (0..scores.len()).map(|at| of.get(at).copied().flatten().unwrap_or(mean)).collect();
    let beside = |at: usize| {
        let before = at.checked_sub(1).map(|before| own[before]);
        before.into_iter().chain(own.get(at + 1).copied()).reduce(f32::max).unwrap_or(mean)
    };
    let mut best = vec![f32::MIN; history.session_count()];
    for (session, own) in history.sessions.iter().zip(&own) {
        best[*session] = best[*session].max(*own);
    }
    let parts = [
        (WEIGHTS.likeness_beside, (0..own.len()).map(beside).collect()),
        (WEIGHTS.likeness_in_session, history.sessions.iter().map(|it| best[*it]).collect()),
        (WEIGHTS.likeness, own),
    ];
    for (weight, values) in parts {
        scores.iter_mut().zip(z_scores(values)).for_each(|(score, z)| *score += weight * z);
    }
}
