//! The files of spoken answers: sealed, one for each, in a directory of their own.

use std::ffi::OsString;
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use mila_domain::VoiceNoteId;
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

use crate::data_dir;

/// The directory.
#[derive(Clone, Debug)]
pub(crate) struct VoiceFiles {
    dir: PathBuf,
}

impl VoiceFiles {
    /// The directory in `data_dir`, made if it is not there.
    ///
    /// # Errors
    /// The file system's.
    pub(crate) fn open(data_dir: &Path) -> io::Result<Self> {
        let dir = data_dir.join("voice");
        data_dir::create(&dir)?;
        Ok(Self { dir })
    }

    /// Writes a file, for its owner only. It is not synced: what a power cut takes is made anew
    /// or said in text.
    ///
    /// # Errors
    /// The file system's; also when there is such a file.
    pub(crate) async fn write(&self, note: VoiceNoteId, sealed: &[u8]) -> io::Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let mut file = fs::OpenOptions::from(options).open(self.dir.join(note.to_string())).await?;
        file.write_all(sealed).await?;
        file.flush().await
    }

    /// Reads a file; `None` when it is gone.
    ///
    /// # Errors
    /// The file system's.
    pub(crate) async fn read(&self, note: VoiceNoteId) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.dir.join(note.to_string())).await {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        }
    }

    /// The names of everything in the directory.
    ///
    /// # Errors
    /// The file system's.
    pub(crate) async fn names(&self) -> io::Result<Vec<OsString>> {
        let mut names = Vec::new();
        let mut entries = fs::read_dir(&self.dir).await?;
        while let Some(entry) = entries.next_entry().await? {
            names.push(entry.file_name());
        }
        Ok(names)
    }

    /// Removes what stands under a name, if anything does.
    ///
    /// # Errors
    /// The file system's.
    pub(crate) async fn remove(&self, name: &OsString) -> io::Result<()> {
        let path = self.dir.join(name);
        let removed = match fs::symlink_metadata(&path).await {
            Ok(found) if found.is_dir() => fs::remove_dir_all(&path).await,
            Ok(_) => fs::remove_file(&path).await,
            Err(error) => Err(error),
        };
        match removed {
            // Another instance was quicker.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }
}
