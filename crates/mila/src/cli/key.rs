//! `mila key new | verify`.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use mila_store::{Entropy, Look, MasterKeys, keyfile, look_at_postgres, look_at_sqlite};

use super::CommandError;
use crate::clock::{Clock as _, DatabaseClock};
use crate::config::{Database, Layers, Local};
use crate::data_dir::{self, key_proof};

#[derive(Debug, Args)]
pub(super) struct Key {
    #[command(subcommand)]
    command: KeyCommand,
}

#[derive(Debug, Subcommand)]
enum KeyCommand {
    /// Make the master key file; it never overwrites one
    ///
    /// The file is made at MILA_MASTER_KEY_FILE, or as master.key in MILA_DATA_DIR, readable by
    /// its owner only. Without it nothing in the database can be read: back it up, apart from
    /// the database and its backups, then prove the copy with 'mila key verify'. SQLite needs no
    /// 'mila key new': the first start makes the file.
    New,
    /// Prove that a copy of the master key file opens this database
    ///
    /// Nothing is changed; it works while Mila runs. The day is noted in MILA_DATA_DIR, and
    /// 'mila doctor' reminds you when the last proof is older than 90 days.
    #[command(after_help = VERIFY_HELP)]
    Verify {
        /// The copy, as it comes from where it is kept; - reads standard input
        copy: PathBuf,
    },
}

const VERIFY_HELP: &str = "\
Examples:
  mila key verify /media/safe/master.key
  pass show mila/master-key | mila key verify -

Exit codes: 0 the copy opens the database, 1 it does not, 2 wrong use or settings.";

pub(super) async fn run(key: &Key, layers: &Layers) -> Result<(), CommandError> {
    let local = Local::from_layers(layers)?;
    match &key.command {
        KeyCommand::New => new(&local),
        KeyCommand::Verify { copy } => verify(&local, copy).await,
    }
}

fn new(local: &Local) -> Result<(), CommandError> {
    let file = &local.master_key_file;
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        data_dir::create(folder)?;
    }
    keyfile::create(file, &Entropy::from_system()?)?;
    tell(&format!(
        "made {}\nBack it up, apart from the database; then: mila key verify COPY",
        file.display()
    ));
    Ok(())
}

async fn verify(local: &Local, copy: &Path) -> Result<(), CommandError> {
    let keys = read(local, copy)?;
    let never = || {
        CommandError::Wrong(
            "no database was opened with a key yet, so there is nothing to prove; start Mila once"
                .into(),
        )
    };
    let look = look(local).await?.ok_or_else(never)?;
    match (look.opens_with(&keys), look.id()) {
        (Some(true), Some(id)) => {
            data_dir::create(&local.data_dir)?;
            key_proof::record(&local.data_dir, &id, DatabaseClock::new().now())?;
            tell("the copy opens the database; the day is noted");
            Ok(())
        }
        (Some(false), _) => Err(CommandError::Failed(
            "the copy does not open this database: it is of another key. Find the right one, or \
             copy the key file anew while you have it"
                .into(),
        )),
        _ => Err(never()),
    }
}

fn read(local: &Local, copy: &Path) -> Result<MasterKeys, CommandError> {
    if copy == Path::new("-") {
        return Ok(keyfile::read_copy(io::stdin().lock())?);
    }
    if is_same_file(copy, &local.master_key_file) {
        return Err(CommandError::Wrong(
            "that is the master key file itself; what is to be proven is a copy of it".into(),
        ));
    }
    let file = File::open(copy).map_err(|error| {
        CommandError::Wrong(format!("{} cannot be read: {error}", copy.display()))
    })?;
    Ok(keyfile::read_copy(file)?)
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    let identity = |path: &Path| fs::metadata(path).map(|meta| (meta.dev(), meta.ino())).ok();
    identity(one).is_some_and(|one| Some(one) == identity(other))
}

async fn look(local: &Local) -> Result<Option<Look>, CommandError> {
    Ok(match &local.database {
        Database::Sqlite { path } => look_at_sqlite(path).await?,
        Database::Postgres { url, .. } => Some(look_at_postgres(url).await?),
    })
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
fn tell(line: &str) {
    println!("{line}");
}
