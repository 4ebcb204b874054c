//! The migrations of both engines, and what a database holds of them.
//!
//! Each is kept with its digest, so that a program refuses a schema that is not its own. They are
//! additive: instances of two neighbouring versions may serve at once.

use aws_lc_rs::digest::{SHA256, digest};

use super::row::Row;
use crate::error::{Result, StoreError};

/// One step of a schema. The first is number 1.
#[derive(Debug)]
pub(crate) struct Migration {
    pub(crate) number: i64,
    pub(crate) sql: &'static str,
}

impl Migration {
    /// What tells this text from every other.
    pub(crate) fn digest(&self) -> Vec<u8> {
        digest(&SHA256, self.sql.as_bytes()).as_ref().to_vec()
    }
}

/// PostgreSQL's.
pub(crate) const POSTGRES: &[Migration] = &[
    Migration { number: 1, sql: include_str!("../../migrations/postgres/0001_first.sql") },
    Migration { number: 2, sql: include_str!("../../migrations/postgres/0002_arrivals.sql") },
    Migration { number: 3, sql: include_str!("../../migrations/postgres/0003_duties.sql") },
    Migration { number: 4, sql: include_str!("../../migrations/postgres/0004_set_aside.sql") },
    Migration { number: 5, sql: include_str!("../../migrations/postgres/0005_sending.sql") },
    Migration { number: 6, sql: include_str!("../../migrations/postgres/0006_blocks.sql") },
    Migration { number: 7, sql: include_str!("../../migrations/postgres/0007_clock.sql") },
    Migration { number: 8, sql: include_str!("../../migrations/postgres/0008_used_addresses.sql") },
    Migration { number: 9, sql: include_str!("../../migrations/postgres/0009_beginning_anew.sql") },
    Migration { number: 10, sql: include_str!("../../migrations/postgres/0010_inbound.sql") },
    Migration { number: 11, sql: include_str!("../../migrations/postgres/0011_held_accounts.sql") },
    Migration { number: 12, sql: include_str!("../../migrations/postgres/0012_memory.sql") },
    Migration { number: 13, sql: include_str!("../../migrations/postgres/0013_undone.sql") },
    Migration { number: 14, sql: include_str!("../../migrations/postgres/0014_turn_messages.sql") },
    Migration { number: 15, sql: include_str!("../../migrations/postgres/0015_segments.sql") },
    Migration { number: 16, sql: include_str!("../../migrations/postgres/0016_reminders.sql") },
    Migration { number: 17, sql: include_str!("../../migrations/postgres/0017_briefs.sql") },
    Migration { number: 18, sql: include_str!("../../migrations/postgres/0018_zones.sql") },
    Migration { number: 19, sql: include_str!("../../migrations/postgres/0019_whereabouts.sql") },
];

/// SQLite's.
pub(crate) const SQLITE: &[Migration] = &[
    Migration { number: 1, sql: include_str!("../../migrations/sqlite/0001_first.sql") },
    Migration { number: 2, sql: include_str!("../../migrations/sqlite/0002_arrivals.sql") },
    Migration { number: 3, sql: include_str!("../../migrations/sqlite/0003_duties.sql") },
    Migration { number: 4, sql: include_str!("../../migrations/sqlite/0004_set_aside.sql") },
    Migration { number: 5, sql: include_str!("../../migrations/sqlite/0005_sending.sql") },
    Migration { number: 6, sql: include_str!("../../migrations/sqlite/0006_blocks.sql") },
    Migration { number: 7, sql: include_str!("../../migrations/sqlite/0007_clock.sql") },
    Migration { number: 8, sql: include_str!("../../migrations/sqlite/0008_used_addresses.sql") },
    Migration { number: 9, sql: include_str!("../../migrations/sqlite/0009_beginning_anew.sql") },
    Migration { number: 10, sql: include_str!("../../migrations/sqlite/0010_inbound.sql") },
    Migration { number: 11, sql: include_str!("../../migrations/sqlite/0011_held_accounts.sql") },
    Migration { number: 12, sql: include_str!("../../migrations/sqlite/0012_memory.sql") },
    Migration { number: 13, sql: include_str!("../../migrations/sqlite/0013_undone.sql") },
    Migration { number: 14, sql: include_str!("../../migrations/sqlite/0014_turn_messages.sql") },
    Migration { number: 15, sql: include_str!("../../migrations/sqlite/0015_segments.sql") },
    Migration { number: 16, sql: include_str!("../../migrations/sqlite/0016_reminders.sql") },
    Migration { number: 17, sql: include_str!("../../migrations/sqlite/0017_briefs.sql") },
    Migration { number: 18, sql: include_str!("../../migrations/sqlite/0018_zones.sql") },
    Migration { number: 19, sql: include_str!("../../migrations/sqlite/0019_whereabouts.sql") },
];

/// What was run on a database, oldest first. The table is the first thing that is made.
pub(crate) const APPLIED: &str = "SELECT number, digest FROM migration ORDER BY number";

/// How a database stands beside this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It has these first migrations of ours, and no other.
    Has(usize),
    /// It has others: it is newer than this program, or was not made by it.
    Foreign,
}

/// How a database with these rows of [`APPLIED`] stands.
pub(crate) fn standing(applied: &[Row], known: &[Migration]) -> Result<Standing> {
    for (at, row) in applied.iter().enumerate() {
        let (number, digest): (i64, Vec<u8>) =
            (row.get("migration.number")?, row.get("migration.digest")?);
        match known.get(at) {
            Some(ours) if ours.number == number && ours.digest() == digest => {}
            _ => return Ok(Standing::Foreign),
        }
    }
    Ok(Standing::Has(applied.len()))
}

/// The refusal of a database that Mila 0.1 made. Its tables are others, and nothing of it is
/// changed.
pub(crate) fn of_0_1() -> StoreError {
    StoreError::Setup(
        "the database was made by Mila 0.1, which kept its tables in another form; this version \
         cannot use it and has changed nothing. Serve from it with Mila 0.1, or begin with a new \
         database"
            .into(),
    )
}

/// The table of Mila 0.1 by which its databases are known.
pub(crate) const TABLE_OF_0_1: &str = "_sqlx_migrations";
