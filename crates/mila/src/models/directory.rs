//! What is in the directory of models.

use std::io;
use std::path::Path;

use super::manifest::ModelFile;

/// How a file of the manifest is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not there.
    Missing,
    /// As it should be, as far as one looked.
    Sound,
    /// Of a size it cannot have: not this model, or a broken copy.
    WrongSize,
    /// Of the right size, and with other bytes.
    WrongSum,
}

impl ModelFile {
    /// Looks whether it is there and has its size.
    #[must_use]
    pub fn glance(&self, directory: &Path) -> State {
        match directory.join(&self.name).metadata() {
            Err(_) => State::Missing,
            Ok(meta) if !meta.is_file() => State::WrongSize,
            Ok(meta) if self.sources.iter().any(|it| it.yields.size == meta.len()) => State::Sound,
            Ok(_) => State::WrongSize,
        }
    }

    /// Reads it and holds it against the sums of its sources.
    ///
    /// # Errors
    /// It is there and cannot be read.
    pub fn verify(&self, directory: &Path) -> io::Result<State> {
        let glance = self.glance(directory);
        if glance != State::Sound {
            return Ok(glance);
        }
        let sum = super::Sum::of(&directory.join(&self.name))?;
        let known = self.sources.iter().any(|it| it.yields.sha256 == sum);
        Ok(if known { State::Sound } else { State::WrongSum })
    }
}
