//! What is counted and measured for the operator, across all people and of nobody in particular.

use mila_domain::{Lane, Timestamp};

use crate::deletion::OLDEST_AUDIO;
use crate::engine::migrations::POSTGRES;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::set_aside::{GIVEN_UP, GivenUp};
use crate::store::Store;
use crate::voice_note::OLDEST_NOTE;

/// The schema that this program works with: the number of its newest migration, which is the same
/// on both engines.
pub const SCHEMA: i64 = POSTGRES[POSTGRES.len() - 1].number;

/// The head of one queue, as the index has it that a claim reads.
macro_rules! head {
    ($lane:literal) => {
        concat!(
            "SELECT '",
            $lane,
            "' AS lane, (SELECT due_at FROM lane WHERE lane = '",
            $lane,
            "' AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL AND set_aside_at IS NULL
                 ORDER BY due_at LIMIT 1) AS due_at"
        )
    };
}

statements! {
    // A look at the head of each queue, by the indexes of a claim. What is set aside may be due, and
    // waits for the operator; `GIVEN_UP` counts it.
    OLDEST_DUE = concat!(head!("control"), " UNION ALL ", head!("conversation"), " UNION ALL ",
        head!("timers"), " UNION ALL ", head!("upkeep"));
    OLDEST_SUSPECT = "SELECT due_at FROM lane WHERE suspect AND owner IS NULL
         AND due_at IS NOT NULL AND set_aside_at IS NULL ORDER BY due_at LIMIT 1";
}

/// How the database stands, in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// For each lane, since when the oldest work is due that nobody has taken up, suspects and
    /// what is set aside left out; a time in the future when nothing is due yet.
    pub oldest_due: Vec<(Lane, Option<Timestamp>)>,
    /// The same of suspects, whatever their lane.
    pub oldest_suspect: Option<Timestamp>,
    /// What was given up or set aside and waits for the operator.
    pub given_up: GivenUp,
    /// How often this instance saw somebody's fees use up their share of everybody's day.
    pub shares_used_up: u64,
    /// Since when the oldest audio is kept, here or at the provider.
    pub oldest_audio: Option<Timestamp>,
}

impl Store {
    /// How the database stands: one round trip, and no scan of what grows.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn figures(&self) -> Result<Figures> {
        let mut tx = self.engine.begin_read("figures").await?;
        let due = tx.ask(&OLDEST_DUE, args![]);
        let suspect = tx.ask(&OLDEST_SUSPECT, args![]);
        let waits = tx.ask(&GIVEN_UP, args![]);
        let audio = [tx.ask(&OLDEST_NOTE, args![]), tx.ask(&OLDEST_AUDIO, args![])];
        let mut answered = tx.commit().await?;
        let head = |row: &Row| {
            Ok((row.name("lane.lane", Lane::from_name)?, row.maybe_time("lane.due_at")?))
        };
        let oldest_due = answered.rows(due)?.iter().map(head).collect::<Result<_>>()?;
        let suspect = answered.row(suspect)?;
        let waits = answered.row(waits)?;
        let mut oldest_audio = None;
        for asked in audio {
            let since = time(answered.row(asked)?, "oldest.since")?;
            oldest_audio = [oldest_audio, since].into_iter().flatten().min();
        }
        Ok(Figures {
            oldest_due,
            oldest_suspect: time(suspect, "lane.due_at")?,
            given_up: waits.map_or(Ok(GivenUp::default()), |row| GivenUp::of_row(&row))?,
            shares_used_up: self.shares_used_up(),
            oldest_audio,
        })
    }
}

fn time(row: Option<Row>, place: &'static str) -> Result<Option<Timestamp>> {
    row.map_or(Ok(None), |row| row.maybe_time(place))
}
