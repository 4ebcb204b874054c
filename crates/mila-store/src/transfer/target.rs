//! The database that is moved to, as its owner.

use tokio_postgres::types::ToSql;
use uuid::Uuid;

use super::catalogue::{Table, quoted};
use super::row::{Batch, Tally};
use crate::engine::postgres::{self, wire::Wire};
use crate::error::{Result, StoreError};
use crate::seal::MasterKeys;

/// The one table that may hold a row before: whoever served from the database made its check
/// of the keys.
const VAULT: &str = "vault";

/// Readies the connection: our schema, and no limit of time for a long transaction.
pub(super) async fn prepare(owner: &mut Wire) -> Result<()> {
    let unlimited = "SET statement_timeout TO 0; SET idle_in_transaction_session_timeout TO 0";
    owner.command(unlimited).await.map_err(StoreError::at("prepare the target"))?;
    postgres::check_schema(owner).await
}

/// Keeps everybody else from starting to serve until the end of the transaction, and refuses
/// a database that holds anything or was made with other keys.
pub(super) async fn claim_empty(
    target: &mut Wire,
    tables: &[Table],
    keys: &MasterKeys,
) -> Result<()> {
    target
        .command("LOCK TABLE vault, instance IN ACCESS EXCLUSIVE MODE")
        .await
        .map_err(StoreError::at("claim the target"))?;
    let mut held = Vec::new();
    for table in tables.iter().filter(|table| table.name != VAULT) {
        if holds_rows(target, table).await? {
            held.push(table.name.as_str());
        }
    }
    if !held.is_empty() {
        return Err(StoreError::Setup(format!(
            "the PostgreSQL database is not empty (rows in: {}); a move goes into a database \
             that was only migrated. Nothing was moved",
            held.join(", ")
        )));
    }
    replace_key_check(target, keys).await
}

/// Behind the wall there is somebody's row only where there is somebody, so a private table is
/// as empty as the table of people, to which its rows refer.
async fn holds_rows(target: &mut Wire, table: &Table) -> Result<bool> {
    let query = format!("SELECT EXISTS (SELECT FROM {}) AS held", table.quoted());
    let rows = target.query(&query, &[]).await.map_err(StoreError::at("look at the target"))?;
    rows.first().map_or(Ok(false), |row| row.get("held"))
}

/// Makes room for the source's own check of the same keys.
async fn replace_key_check(target: &mut Wire, keys: &MasterKeys) -> Result<()> {
    let present = target
        .query("DELETE FROM vault RETURNING key_check", &[])
        .await
        .map_err(StoreError::at("read the target's key check"))?;
    let Some(row) = present.first() else { return Ok(()) };
    let check: Vec<u8> = row.get("vault.key_check")?;
    if !keys.passes(&check) {
        return Err(StoreError::Setup(
            "the PostgreSQL database was served with another master key file; make it anew, or \
             give its file"
                .into(),
        ));
    }
    Ok(())
}

/// Names the person whose rows are written or read next, for row-level security.
pub(super) async fn name_person(target: &mut Wire, person: Uuid) -> Result<()> {
    target
        .query("SELECT set_config('mila.person', $1, TRUE)", &[&person.to_string()])
        .await
        .map(|_| ())
        .map_err(StoreError::at("name the person"))
}

/// Writes the rows of a batch, which is empty then.
pub(super) async fn write(target: &mut Wire, table: &Table, batch: &mut Batch) -> Result<()> {
    if batch.rows() == 0 {
        return Ok(());
    }
    let arrays: Vec<String> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| format!("${}::{}", at + 1, column.kind.array()))
        .collect();
    let statement = format!(
        "INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE SELECT * FROM UNNEST({})",
        table.quoted(),
        table.list(),
        arrays.join(", ")
    );
    let written = target.query(&statement, &batch.arrays()).await;
    written.map_err(StoreError::at("write moved rows"))?;
    batch.clear();
    Ok(())
}

/// Lets a numbered column go on with `next`. Unlike `setval`, this is undone with the rest.
pub(super) async fn number_from(
    target: &mut Wire,
    table: &Table,
    column: &str,
    next: i64,
) -> Result<()> {
    let statement = format!(
        "ALTER TABLE {} ALTER COLUMN {} RESTART WITH {next}",
        table.quoted(),
        quoted(column)
    );
    target.command(&statement).await.map_err(StoreError::at("go on numbering"))
}

/// Reads a table back: everything, or what the wall shows of each person.
pub(super) async fn tally(target: &mut Wire, table: &Table, people: &[Uuid]) -> Result<Tally> {
    let mut tally = Tally::default();
    let all = format!("SELECT {} FROM {}", table.list(), table.quoted());
    if !table.is_private() {
        add_rows(target, table, &all, None, &mut tally).await?;
        return Ok(tally);
    }
    let of_one = format!("{all} WHERE person_id = $1");
    for &person in people {
        name_person(target, person).await?;
        add_rows(target, table, &of_one, Some(person), &mut tally).await?;
    }
    Ok(tally)
}

async fn add_rows(
    target: &mut Wire,
    table: &Table,
    sql: &str,
    person: Option<Uuid>,
    tally: &mut Tally,
) -> Result<()> {
    let args: Vec<&(dyn ToSql + Sync)> =
        person.iter().map(|person| person as &(dyn ToSql + Sync)).collect();
    let mut batch = Batch::of(table);
    let mut added = Ok(());
    let read = target.query_each(sql, &args, |row| {
        let digest = batch.push(&row.into_values());
        batch.clear();
        match digest {
            Ok(digest) => tally.add(&digest),
            Err(error) => added = Err(error),
        }
    });
    read.await.map_err(StoreError::at("read moved rows back"))?;
    added
}
