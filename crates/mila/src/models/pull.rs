//! Brings files into the directory of models.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use reqwest::Client;

use super::directory::State;
use super::download::download;
use super::manifest::{ModelFile, Origin, Source};
use super::trouble::SourceError;
use crate::{data_dir, egress};

/// Where files go.
#[derive(Debug)]
pub struct Pull<'a> {
    /// The directory of models; made when it is not there.
    pub directory: &'a Path,
}

/// What happens in a pull, as it happens.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// The file is here already.
    Here,
    /// A source is tried.
    Begins(&'a Source),
    /// So many of its bytes are here.
    Has(u64),
    /// It did not give the file.
    Failed(&'a Source, &'a SourceError),
    /// The file is here now.
    Pulled,
    /// No source gave it.
    Missing,
}

/// Why nothing more was pulled.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    /// The directory of models cannot be written.
    #[error("{}: {}", .0.display(), .1)]
    Directory(PathBuf, io::Error),
    /// Two would write the same files.
    #[error("another pull is at work in {}", .0.display())]
    Busy(PathBuf),
}

impl Pull<'_> {
    /// Brings these files here, one after the other. `tell` hears of each. A file that no source
    /// gave is told, and the rest are pulled nevertheless.
    ///
    /// # Errors
    /// [`PullError`]: nothing more can be written.
    pub async fn run(
        &self,
        files: &[&ModelFile],
        tell: &mut impl FnMut(&ModelFile, Event<'_>),
    ) -> Result<(), PullError> {
        let _lock = lock(self.directory)?;
        let trouble = |error| PullError::Directory(self.directory.to_owned(), error);
        let client =
            egress::downloads().build().map_err(|error| trouble(io::Error::other(error)))?;
        let work = async {
            for file in files {
                self.file(&client, file, tell).await?;
            }
            Ok(())
        };
        match work.await {
            Err(SourceError::Directory(error)) => Err(trouble(error)),
            Err(error) => Err(trouble(io::Error::other(error))),
            Ok(()) => Ok(()),
        }
    }

    /// One file. An error is the directory's; those of sources are told.
    async fn file(
        &self,
        client: &Client,
        file: &ModelFile,
        tell: &mut impl FnMut(&ModelFile, Event<'_>),
    ) -> Result<(), SourceError> {
        if file.verify(self.directory)? == State::Sound {
            tell(file, Event::Here);
            return Ok(());
        }
        for source in file.usable() {
            tell(file, Event::Begins(source));
            let mut has = |bytes| tell(file, Event::Has(bytes));
            match self.source(client, file, source, &mut has).await {
                Ok(()) => {
                    tell(file, Event::Pulled);
                    return Ok(());
                }
                Err(error @ SourceError::Directory(_)) => return Err(error),
                Err(error) => tell(file, Event::Failed(source, &error)),
            }
        }
        tell(file, Event::Missing);
        Ok(())
    }

    /// One source. The file gets its name when its sum was checked, and only then.
    async fn source(
        &self,
        client: &Client,
        file: &ModelFile,
        source: &Source,
        has: &mut impl FnMut(u64),
    ) -> Result<(), SourceError> {
        let path = self.directory.join(&file.name);
        let part = self.directory.join(format!("{}.part", file.name));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        match &source.from {
            Origin::Hub(url) => download(client, url, source.yields.size, &part, has).await?,
            Origin::Text(text) => fs::write(&part, text)?,
            Origin::Tool => return Err(SourceError::Tool),
        }
        if !source.yields.is_in(&part)? {
            fs::remove_file(&part)?;
            return Err(SourceError::Sum);
        }
        Ok(fs::rename(&part, &path)?)
    }
}

/// Keeps other pulls out of a directory of models, until the file is dropped. The directory is made
/// when it is not there.
///
/// # Errors
/// [`PullError`].
pub fn lock(directory: &Path) -> Result<File, PullError> {
    let trouble = |error| PullError::Directory(directory.to_owned(), error);
    data_dir::create(directory).map_err(trouble)?;
    let lock = File::create(directory.join(".pull.lock")).map_err(trouble)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(PullError::Busy(directory.to_owned())),
        Err(TryLockError::Error(error)) => Err(trouble(error)),
    }
}
