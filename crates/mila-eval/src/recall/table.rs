//! What was found, as means over questions.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::past::{Returned, Took};

/// How many messages count as found, in each column.
const FIRST: [usize; 4] = [5, 10, 20, 40];

/// Bytes of a token, about.
const BYTES_OF_TOKEN: usize = 4;

/// One question, or the sum of some.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Answered {
    questions: f64,
    /// The share of the evidence among the first.
    shares: [f64; 4],
    took: Duration,
    tokens: usize,
    /// Those that got a vector, and how long that took.
    embedded: f64,
    embedding: Duration,
}

impl Answered {
    /// Of what was returned for a question, in its order.
    pub(crate) fn of(evidence: &[String], returned: &[Returned<'_>], took: Took) -> Self {
        let place = |id: &String| returned.iter().position(|it| it.id == id);
        let places: Vec<usize> = evidence.iter().filter_map(place).collect();
        let share = |first: usize| {
            let within = places.iter().filter(|place| **place < first).count();
            within as f64 / evidence.len().max(1) as f64
        };
        let bytes: usize = returned.iter().map(|it| it.text.len()).sum();
        let tokens = bytes.div_ceil(BYTES_OF_TOKEN);
        Self {
            questions: 1.0,
            shares: FIRST.map(share),
            took: took.query,
            tokens,
            embedded: if took.embedding.is_some() { 1.0 } else { 0.0 },
            embedding: took.embedding.unwrap_or_default(),
        }
    }

    fn add(&mut self, other: &Self) {
        self.questions += other.questions;
        self.shares.iter_mut().zip(other.shares).for_each(|(sum, share)| *sum += share);
        self.took += other.took;
        self.tokens += other.tokens;
        self.embedded += other.embedded;
        self.embedding += other.embedding;
    }
}

/// All questions, and those of each category.
#[derive(Debug, Default)]
pub(crate) struct Table {
    all: Answered,
    categories: BTreeMap<String, Answered>,
}

impl Table {
    /// Adds a question.
    pub(crate) fn add(&mut self, category: &str, answered: &Answered) {
        self.all.add(answered);
        self.categories.entry(category.to_owned()).or_default().add(answered);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:16}{:>6}  {:>6}{:>6}{:>6}{:>6}{:>10}{:>8}",
            "", "n", "R@5", "R@10", "R@20", "R@40", "ms", "tokens"
        )?;
        row(f, "all", &self.all)?;
        self.categories.iter().try_for_each(|(category, sum)| row(f, category, sum))?;
        embedding(f, &self.all)
    }
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, sum: &Answered) -> fmt::Result {
    let count = sum.questions.max(1.0);
    write!(f, "{name:16}{:>6}  ", sum.questions)?;
    sum.shares.iter().try_for_each(|share| write!(f, "{:>6.3}", share / count))?;
    let ms = sum.took.as_secs_f64() * 1000.0 / count;
    writeln!(f, "{ms:>10.2}{:>8.0}", sum.tokens as f64 / count)
}

/// What the vectors of the questions took, if there were any.
fn embedding(f: &mut fmt::Formatter<'_>, sum: &Answered) -> fmt::Result {
    if sum.embedded == 0.0 {
        return Ok(());
    }
    let ms = sum.embedding.as_secs_f64() * 1000.0 / sum.embedded;
    writeln!(f, "{:16}{:>6}  {:24}{ms:>10.2}", "embedding", sum.embedded, "")
}
