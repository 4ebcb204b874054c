//! Where a conversation is kept while it is asked about.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::PathBuf;

use mila_domain::{Secret, Timestamp};
use mila_store::{Store, testing};
use tempfile::TempDir;

use crate::person::{self, said};

/// A database for one conversation.
pub(crate) enum Database {
    /// Goes with its folder.
    Own(TempDir),
    /// In a folder of another process.
    Sqlite(PathBuf),
    /// As the running role.
    Postgres(Secret),
}

impl Database {
    /// A new one: SQLite, or on a PostgreSQL server where databases and roles may be made.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) async fn new(server: Option<&str>) -> io::Result<Self> {
        match server {
            None => person::folder().map(Self::Own),
            Some(url) => Ok(Self::Postgres(testing::postgres_database_on(url).await.running)),
        }
    }

    /// The one of [`Self::place`].
    pub(crate) fn at(place: &OsStr) -> Self {
        match place.to_str().filter(|it| it.starts_with("postgres")) {
            Some(url) => Self::Postgres(Secret::new(url)),
            None => Self::Sqlite(place.into()),
        }
    }

    /// How another process is told of it.
    pub(crate) fn place(&self) -> OsString {
        match self {
            Self::Own(folder) => folder.path().into(),
            Self::Sqlite(folder) => folder.into(),
            Self::Postgres(url) => url.expose().into(),
        }
    }

    /// Opens it.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub(crate) async fn open(&self, now: Timestamp) -> Result<Store, String> {
        let folder = match self {
            Self::Own(folder) => folder.path(),
            Self::Sqlite(folder) => folder,
            Self::Postgres(url) => {
                let store = Store::open_postgres(url, person::keys(), person::entropy()?).await;
                return store.map_err(said);
            }
        };
        person::sqlite(folder, now).await
    }
}
