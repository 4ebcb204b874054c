//! What must hold: one table, which `--check` reads.

use crate::exercise::{Figures, Row};
use crate::subject::{Engine, Program, Subject};

/// A bound that a figure must keep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// At most so much, in the row's unit.
    AtMost(f64),
    /// At most so many times the figure of the floor on PostgreSQL, in the same run.
    Times(f64),
    /// At least so many percent of the figure of the floor on PostgreSQL, in the same run.
    Percent(f64),
}

/// A figure and its bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Must {
    /// What is measured.
    pub row: Row,
    /// Mila's engine.
    pub engine: Engine,
    /// What must hold.
    pub bound: Bound,
}

/// What must hold today.
pub const MUSTS: [Must; 14] = [
    must(Row::Trips, Engine::Postgres, Bound::AtMost(14.0)),
    must(Row::Commits, Engine::Postgres, Bound::AtMost(5.0)),
    must(Row::DistantTurn, Engine::Postgres, Bound::AtMost(75.0)),
    must(Row::Cpu, Engine::Postgres, Bound::AtMost(1.5)),
    must(Row::Acks, Engine::Postgres, Bound::Percent(40.0)),
    must(Row::Acks, Engine::Sqlite, Bound::Percent(20.0)),
    must(Row::Flight, Engine::Postgres, Bound::Percent(95.0)),
    must(Row::Flight, Engine::Sqlite, Bound::Percent(60.0)),
    must(Row::FlightMemory, Engine::Postgres, Bound::AtMost(80.0)),
    must(Row::FlightMemory, Engine::Sqlite, Bound::AtMost(80.0)),
    must(Row::Ready, Engine::Postgres, Bound::AtMost(80.0)),
    must(Row::Ready, Engine::Sqlite, Bound::AtMost(80.0)),
    must(Row::IdleMemory, Engine::Postgres, Bound::AtMost(25.0)),
    must(Row::IdleMemory, Engine::Sqlite, Bound::AtMost(25.0)),
];

const fn must(row: Row, engine: Engine, bound: Bound) -> Must {
    Must { row, engine, bound }
}

impl Must {
    /// Whose figure it is.
    #[must_use]
    pub fn subject(&self) -> Subject {
        Subject { program: Program::Mila, engine: self.engine }
    }

    /// Whether it holds; nothing is known of what was not measured.
    #[must_use]
    pub fn holds(&self, figures: &Figures) -> Option<bool> {
        let figure = figures.median(self.row, self.subject())?;
        let floor = || figures.median(self.row, Subject::FLOOR);
        Some(match self.bound {
            Bound::AtMost(most) => figure <= most,
            Bound::Times(most) => figure <= floor()? * most,
            Bound::Percent(least) => figure * 100.0 >= floor()? * least,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(row: Row, floor: f64, mila: f64) -> Figures {
        let mut figures = Figures::default();
        figures.add(row, Subject::FLOOR, floor);
        figures.add(row, must(row, Engine::Postgres, Bound::AtMost(0.0)).subject(), mila);
        figures
    }

    #[test]
    fn a_bound_is_kept_up_to_its_very_value() {
        let holds = |row, bound, floor, mila| {
            must(row, Engine::Postgres, bound).holds(&figures(row, floor, mila))
        };
        assert_eq!(holds(Row::Trips, Bound::AtMost(40.0), 4.0, 40.0), Some(true));
        assert_eq!(holds(Row::Trips, Bound::AtMost(40.0), 4.0, 41.0), Some(false));
        assert_eq!(holds(Row::Acks, Bound::Percent(40.0), 1000.0, 400.0), Some(true));
        assert_eq!(holds(Row::Acks, Bound::Percent(40.0), 1000.0, 399.0), Some(false));
        assert_eq!(holds(Row::TurnMedian, Bound::Times(2.0), 1.5, 3.0), Some(true));
        assert_eq!(holds(Row::TurnMedian, Bound::Times(2.0), 1.5, 3.1), Some(false));
    }

    #[test]
    fn what_was_not_measured_neither_holds_nor_fails() {
        assert!(MUSTS.iter().all(|must| must.holds(&Figures::default()).is_none()));
    }
}
