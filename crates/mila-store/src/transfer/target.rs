//! The database that is moved to, as its owner.

use futures_util::TryStreamExt as _;
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Executor as _, PgConnection, Row as _};
use uuid::Uuid;

use super::catalogue::{Table, quoted};
use super::row::{Batch, Tally};
use crate::engine::postgres;
use crate::engine::value::Row;
use crate::error::{Result, StoreError};
use crate::seal::MasterKeys;

/// The one table that may hold a row before: whoever served from the database made its check
/// of the keys.
const VAULT: &str = "vault";

/// Readies the connection: our schema, and no limit of time for a long transaction.
pub(super) async fn prepare(owner: &mut PgConnection) -> Result<()> {
    owner
        .execute(
            "SET search_path TO mila; SET statement_timeout TO 0; \
             SET idle_in_transaction_session_timeout TO 0",
        )
        .await
        .map_err(StoreError::at("prepare the target"))?;
    postgres::check_schema(owner).await
}

/// Keeps everybody else from starting to serve until the end of the transaction, and refuses
/// a database that holds anything or was made with other keys.
pub(super) async fn claim_empty(
    target: &mut PgConnection,
    tables: &[Table],
    keys: &MasterKeys,
) -> Result<()> {
    target
        .execute("LOCK TABLE vault, instance IN ACCESS EXCLUSIVE MODE")
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
async fn holds_rows(target: &mut PgConnection, table: &Table) -> Result<bool> {
    let query = AssertSqlSafe(format!("SELECT EXISTS (SELECT FROM {})", table.quoted()));
    let row = target.fetch_one(query).await.map_err(StoreError::at("look at the target"))?;
    Ok(row.get(0))
}

/// Makes room for the source's own check of the same keys.
async fn replace_key_check(target: &mut PgConnection, keys: &MasterKeys) -> Result<()> {
    let present = sqlx::query("DELETE FROM vault RETURNING key_check")
        .fetch_optional(target)
        .await
        .map_err(StoreError::at("read the target's key check"))?;
    let Some(row) = present else { return Ok(()) };
    let check: Vec<u8> = Row::Postgres(row).get(0, "vault.key_check")?;
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
pub(super) async fn name_person(target: &mut PgConnection, person: Uuid) -> Result<()> {
    sqlx::query("SELECT set_config('mila.person', $1, TRUE)")
        .bind(person.to_string())
        .execute(target)
        .await
        .map(|_| ())
        .map_err(StoreError::at("name the person"))
}

/// Writes the rows of a batch, which is empty then.
pub(super) async fn write(
    target: &mut PgConnection,
    table: &Table,
    batch: &mut Batch,
) -> Result<()> {
    let rows = batch.rows();
    if rows == 0 {
        return Ok(());
    }
    let arrays: Vec<String> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| format!("${}::{}", at + 1, column.kind.array()))
        .collect();
    let statement = AssertSqlSafe(format!(
        "INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE SELECT * FROM UNNEST({})",
        table.quoted(),
        table.list(),
        arrays.join(", ")
    ));
    batch
        .bind(sqlx::query(statement))
        .execute(target)
        .await
        .map(|_| ())
        .map_err(StoreError::at("write moved rows"))
}

/// Lets a numbered column go on with `next`. Unlike `setval`, this is undone with the rest.
pub(super) async fn number_from(
    target: &mut PgConnection,
    table: &Table,
    column: &str,
    next: i64,
) -> Result<()> {
    let statement = AssertSqlSafe(format!(
        "ALTER TABLE {} ALTER COLUMN {} RESTART WITH {next}",
        table.quoted(),
        quoted(column)
    ));
    target.execute(statement).await.map(|_| ()).map_err(StoreError::at("go on numbering"))
}

/// Reads a table back: everything, or what the wall shows of each person.
pub(super) async fn tally(
    target: &mut PgConnection,
    table: &Table,
    people: &[Uuid],
) -> Result<Tally> {
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
    target: &mut PgConnection,
    table: &Table,
    sql: &str,
    person: Option<Uuid>,
    tally: &mut Tally,
) -> Result<()> {
    let at = "read moved rows back";
    let query = sqlx::query(AssertSqlSafe(sql.to_owned()));
    let query = person.into_iter().fold(query, Query::bind);
    let mut batch = Batch::of(table);
    let mut rows = query.fetch(target);
    while let Some(row) = rows.try_next().await.map_err(StoreError::at(at))? {
        tally.add(&batch.push(&Row::Postgres(row))?);
        batch.clear();
    }
    Ok(())
}
