//! What a subject is put through, and the figures that come of it.

mod counting;
mod load;
mod people;

use std::collections::BTreeMap;
use std::ops::Range;

use clap::ValueEnum;

use crate::subject::Subject;

pub use counting::{distance, trips};
pub(crate) use load::mebibytes;
pub use load::{acks, closed_loop, flight, turn};
pub use people::prepare;

/// Something that a subject is put through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Exercise {
    /// From the start of the program to ready, five times, and its memory after a second
    Start,
    /// One person after another writes and hears: the time of a turn, and the CPU a message
    Turn,
    /// 32 people who each write again once they are answered
    People,
    /// 500 people in flight at a model that takes 2 s, and the memory meanwhile
    Flight,
    /// Webhooks on 64 connections while the model is silent
    Acks,
    /// Round trips and commits of an answered text and of a status callback (PostgreSQL)
    Trips,
    /// A turn when each round trip to the database takes 5 ms longer (PostgreSQL)
    Distance,
}

impl Exercise {
    /// The people who write, by number. No two exercises on one process share them, so that
    /// nobody is answered more quickly than WhatsApp's pace allows.
    pub(crate) fn people(self) -> Range<usize> {
        match self {
            Self::Start => 0..0,
            Self::Turn => 0..100,
            Self::People => 100..500,
            Self::Flight | Self::Acks => 500..1000,
            Self::Trips | Self::Distance => 0..60,
        }
    }
}

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "`Row::about` says what each is")]
pub enum Row {
    Trips,
    Commits,
    CallbackTrips,
    CallbackCommits,
    TurnMedian,
    TurnWorst,
    DistantTurn,
    Cpu,
    Acks,
    People,
    Flight,
    FlightMemory,
    Ready,
    IdleMemory,
}

/// What a figure counts, and so how it is compared with the floor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Times as many as the floor's.
    Milliseconds,
    /// A share of the floor's.
    PerSecond,
    /// Not compared.
    Mebibytes,
    /// Not compared.
    Count,
}

impl Row {
    /// What it is called, in machines' words and in people's, and its unit.
    #[must_use]
    pub const fn about(self) -> (&'static str, &'static str, Unit) {
        use Unit::{Count, Mebibytes, Milliseconds, PerSecond};
        match self {
            Self::Trips => ("trips", "round trips an answered text", Count),
            Self::Commits => ("commits", "commits an answered text", Count),
            Self::CallbackTrips => ("callback_trips", "round trips a status callback", Count),
            Self::CallbackCommits => ("callback_commits", "commits a status callback", Count),
            Self::TurnMedian => ("turn_p50", "turn overhead, p50", Milliseconds),
            Self::TurnWorst => ("turn_p99", "turn overhead, p99", Milliseconds),
            Self::DistantTurn => ("distant_turn", "turn, database 5 ms away", Milliseconds),
            Self::Cpu => ("cpu", "CPU of the process a message", Milliseconds),
            Self::Acks => ("acks", "acks, 64 connections, model silent", PerSecond),
            Self::People => ("people", "answers, 32 people in closed loop", PerSecond),
            Self::Flight => ("flight", "answers, 500 in flight, model 2 s", PerSecond),
            Self::FlightMemory => ("flight_memory", "memory with 500 in flight", Mebibytes),
            Self::Ready => ("ready", "start to ready", Milliseconds),
            Self::IdleMemory => ("idle_memory", "memory when idle", Mebibytes),
        }
    }
}

/// Figures of all rounds so far.
#[derive(Debug, Default)]
pub struct Figures(BTreeMap<(Row, Subject), Vec<f64>>);

impl Figures {
    /// Adds a round's figure.
    pub fn add(&mut self, row: Row, subject: Subject, figure: f64) {
        self.0.entry((row, subject)).or_default().push(figure);
    }

    /// The median over the rounds; none when it was not measured.
    #[must_use]
    pub fn median(&self, row: Row, subject: Subject) -> Option<f64> {
        self.0.get(&(row, subject)).map(|all| percentile(all, 50))
    }

    /// Every figure of every round.
    pub fn all(&self) -> impl Iterator<Item = (Row, Subject, &[f64])> {
        self.0.iter().map(|((row, subject), all)| (*row, *subject, all.as_slice()))
    }

    /// The rows that were measured, in the table's order.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<_> = self.0.keys().map(|(row, _)| *row).collect();
        rows.dedup();
        rows
    }
}

/// The value that so many percent do not exceed; of an even number the lower middle is the
/// median. Not a number when there is none.
#[must_use]
pub fn percentile(all: &[f64], percent: usize) -> f64 {
    let mut sorted = all.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert_eq!(percentile(&hundred, 50).to_bits(), 50.0_f64.to_bits());
        assert_eq!(percentile(&hundred, 99).to_bits(), 99.0_f64.to_bits());
        assert_eq!(percentile(&[3.0, 1.0, 2.0], 50).to_bits(), 2.0_f64.to_bits());
        assert!(percentile(&[], 50).is_nan());
    }
}
