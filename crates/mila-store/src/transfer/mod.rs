//! Moving everything from SQLite to PostgreSQL, once.
//!
//! One transaction on the target holds it all, so a move that breaks off leaves nothing there;
//! the source is only read. Which tables and columns there are is asked of both databases, so
//! a new one cannot be forgotten. Sealed values are copied as they are, for the keys stay. The
//! wall between people stays up meanwhile: private rows are written and read back under the
//! name of their person.

mod catalogue;
mod row;
mod source;
mod target;

use std::path::Path;

use mila_domain::Secret;
use uuid::Uuid;

use crate::engine::postgres::{self, wire::Wire};
use crate::error::{Result, StoreError};
use crate::seal::MasterKeys;
use catalogue::Table;
use row::{Batch, Tally};
use source::Source;

/// Rows that one statement writes.
const BATCH: usize = 500;

/// A table that was moved, with what both databases were found to hold of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedTable {
    /// Its name.
    pub table: String,
    /// Its rows.
    pub rows: u64,
    /// Its rows' SHA-256 digests, combined so that their order does not matter; hexadecimal.
    pub checksum: String,
}

/// Copies the SQLite database at `source` into an empty, migrated PostgreSQL database, reads
/// everything back, compares counts and checksums, and only then makes it last.
///
/// `progress` hears the table, the rows of it that are copied, and how many it has.
///
/// # Errors
/// [`StoreError::Held`] when Mila serves from the file; [`StoreError::Setup`] when the target is
/// not empty or not migrated, when the keys are not those of both, or when what was written
/// differs from what was read. The target is then as it was.
pub async fn move_to_postgres(
    source: &Path,
    owner_url: &Secret,
    keys: &MasterKeys,
    mut progress: impl FnMut(&str, u64, u64),
) -> Result<Vec<MovedTable>> {
    let source = Source::open(source, keys)?;
    let mut owner = postgres::connect_as_owner(owner_url).await?;
    target::prepare(&mut owner).await?;
    owner.command("BEGIN").await.map_err(StoreError::at("begin the move"))?;
    let tables = catalogue::read(&source, &mut owner).await?;
    target::claim_empty(&mut owner, &tables, keys).await?;
    let mut copied = Vec::with_capacity(tables.len());
    for table in &tables {
        let tally = copy(&source, &mut owner, table, &mut progress).await;
        copied.push(tally.map_err(|error| failed(table, &error))?);
    }
    let people = source.people()?;
    let mut moved = Vec::with_capacity(tables.len());
    for (table, copied) in tables.iter().zip(copied) {
        let found = target::tally(&mut owner, table, &people).await;
        let found = found.map_err(|error| failed(table, &error))?;
        moved.push(compare(table, &copied, &found)?);
    }
    // Whatever failed above has ended the move: dropped, the connection takes it all back.
    owner.command("COMMIT").await.map_err(StoreError::at("make the move last"))?;
    Ok(moved)
}

/// Copies a table's rows and where its numbering stands.
async fn copy(
    source: &Source,
    target: &mut Wire,
    table: &Table,
    progress: &mut impl FnMut(&str, u64, u64),
) -> Result<Tally> {
    let total = source.count(table)?;
    if let Some(column) = &table.numbered {
        let next = source.last_number(table)? + 1;
        target::number_from(target, table, column, next).await?;
    }
    let (mut tally, mut batch) = (Tally::default(), Batch::of(table));
    let mut of: Option<Uuid> = None;
    let mut rows = source.rows(table);
    while let Some(row) = rows.recv().await {
        let row = row?;
        let person = table.person_of(&row)?;
        if person != of || batch.rows() == BATCH {
            target::write(target, table, &mut batch).await?;
            progress(&table.name, tally.rows, total);
        }
        if let Some(person) = person.filter(|_| person != of) {
            target::name_person(target, person).await?;
            of = Some(person);
        }
        tally.add(&batch.push(&row)?);
    }
    target::write(target, table, &mut batch).await?;
    progress(&table.name, tally.rows, total);
    Ok(tally)
}

/// Names the table at hand, which the engine's own error may not.
fn failed(table: &Table, error: &StoreError) -> StoreError {
    StoreError::Setup(format!(
        "the table {} cannot be moved ({error}); nothing was kept",
        table.name
    ))
}

fn compare(table: &Table, copied: &Tally, found: &Tally) -> Result<MovedTable> {
    let name = &table.name;
    if copied != found {
        return Err(StoreError::Setup(format!(
            "the table {name} differs after the move: {} rows of checksum {} were read, {} of {} \
             written; nothing was kept",
            copied.rows,
            copied.checksum(),
            found.rows,
            found.checksum()
        )));
    }
    Ok(MovedTable { table: name.clone(), rows: copied.rows, checksum: copied.checksum() })
}
