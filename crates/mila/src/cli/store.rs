//! `mila store move | backup`: the database as a whole.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use mila_store::{MovedTable, keyfile};
use serde_json::json;

use super::CommandError;
use crate::config::{Database, Layers, Local};

#[derive(Debug, Args)]
pub(super) struct Store {
    #[command(subcommand)]
    command: StoreCommand,
}

#[derive(Debug, Subcommand)]
enum StoreCommand {
    /// Copy everything from SQLite into the empty PostgreSQL database of the settings
    ///
    /// Mila must be stopped, and the PostgreSQL database migrated (mila migrate). Settings as for
    /// PostgreSQL: DATABASE_URL, MILA_MIGRATE_DATABASE_URL, and in MILA_MASTER_KEY_FILE the key
    /// file that SQLite had. Everything is read back and compared before it is kept; the SQLite
    /// file is only read.
    Move {
        /// The SQLite file; by default mila.sqlite3 in the data directory
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
        /// Tell tables, rows and checksums as JSON
        #[arg(long)]
        json: bool,
    },
    /// Copy the SQLite database into a new file, also while Mila serves
    Backup {
        /// The file to make
        file: PathBuf,
    },
}

pub(super) async fn run(store: &Store, layers: &Layers) -> Result<(), CommandError> {
    let local = Local::from_layers(layers)?;
    match &store.command {
        StoreCommand::Move { from, json } => transfer(&local, from.as_deref(), *json).await,
        StoreCommand::Backup { file } => backup(&local, file).await,
    }
}

async fn transfer(local: &Local, from: Option<&Path>, json: bool) -> Result<(), CommandError> {
    if matches!(local.database, Database::Sqlite { .. }) {
        return Err(wrong("DATABASE_URL is not set: it names the database to move to"));
    }
    let owner = local.migrate_url.as_ref().ok_or_else(|| {
        wrong("MILA_MIGRATE_DATABASE_URL is not set: a move writes as the schema's owner")
    })?;
    let source = from.map_or_else(|| local.data_dir.join("mila.sqlite3"), Path::to_owned);
    let keys = keyfile::read(&local.master_key_file)?;
    let moved = mila_store::move_to_postgres(&source, owner, &keys, |_, _, _| {}).await?;
    if json {
        tell(&as_json(&moved));
    } else {
        tell(&as_table(&moved));
        tell(&what_next(&source));
    }
    Ok(())
}

async fn backup(local: &Local, file: &Path) -> Result<(), CommandError> {
    let Database::Sqlite { path } = &local.database else {
        return Err(wrong(
            "the database is PostgreSQL: use your provider's backups or pg_dump, see \
             docs/OPERATING.md",
        ));
    };
    let bytes = mila_store::backup(path, file).await?;
    tell(&format!("made {}, {bytes} bytes, and checked it", file.display()));
    Ok(())
}

fn as_table(moved: &[MovedTable]) -> String {
    let lines = moved.iter().map(|it| format!("{:20} {:>10}  {}", it.table, it.rows, it.checksum));
    let heading = format!("{:20} {:>10}  {}", "table", "rows", "checksum, the same on both sides");
    [heading].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

fn as_json(moved: &[MovedTable]) -> String {
    let table =
        |it: &MovedTable| json!({"table": it.table, "rows": it.rows, "checksum": it.checksum});
    json!({"tables": moved.iter().map(table).collect::<Vec<_>>()}).to_string()
}

fn what_next(source: &Path) -> String {
    let shown = source.display();
    format!(
        "\nEverything is in PostgreSQL, and {shown} is as it was. Now start: mila serve\nNever \
         serve from {shown} again: it would answer people a second time. It holds what people \
         wrote; delete it as you delete old backups."
    )
}

fn wrong(text: &str) -> CommandError {
    CommandError::Wrong(text.to_owned())
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
fn tell(text: &str) {
    println!("{text}");
}
