//! Which models there are.

use clap::ValueEnum;
use serde::Deserialize;

use super::digest::Content;
use crate::config::Recogniser;

const COMPILED_IN: &str = include_str!("../../../../models/manifest.toml");

/// The list of models.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The files, in the order in which they are pulled.
    #[serde(rename = "file")]
    pub files: Vec<ModelFile>,
}

/// A file in the directory of models.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// Its name, or a folder's and its own with a slash between.
    pub name: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The languages it hears or speaks: `any`, or ISO 639-1; none where it does neither.
    pub languages: Vec<String>,
    /// Its licence, by its SPDX identifier.
    pub licence: String,
    /// The sets it belongs to.
    pub sets: Vec<Set>,
    /// Where it comes from, in the order in which that is tried.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    /// Turns speech into text.
    Recogniser,
    /// Tells speech from silence and noise.
    Gate,
    /// Turns text into speech.
    Voice,
    /// Turns texts into vectors.
    Meaning,
    /// Runs the gate, the voices, and what turns texts into vectors.
    Runtime,
}

/// Files that are pulled together. Each of the first four is enough to hear and to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Set {
    /// Hears quickly, and mishears more
    Small,
    /// Hears well the languages that Mila speaks
    Default,
    /// Hears better, and about three times slower
    Better,
    /// Hears best, and many times slower
    Best,
    /// Besides one of the others: hears Hebrew better
    Hebrew,
    /// For the embedding program: finds what was said by what it means
    Recall,
}

impl Set {
    /// The set that comes with this recogniser.
    #[must_use]
    pub const fn with(recogniser: Recogniser) -> Self {
        match recogniser {
            Recogniser::Small => Self::Small,
            Recogniser::Default => Self::Default,
            Recogniser::Better => Self::Better,
            Recogniser::Best => Self::Best,
        }
    }

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Default => "default",
            Self::Better => "better",
            Self::Best => "best",
            Self::Hebrew => "hebrew",
            Self::Recall => "recall",
        }
    }
}

/// One way to get a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Where it comes from.
    pub from: Origin,
    /// The only kind of machine it is for, as Rust names it; any when not set.
    pub machine: Option<String>,
    /// What comes of it.
    pub yields: Content,
}

/// Where a file comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// An address: https, or http on this host.
    Hub(String),
    /// This text.
    Text(String),
    /// The developer's tool `mila-models`, out of packages: not from here.
    Tool,
}

impl Manifest {
    /// The list that Mila comes with.
    #[must_use]
    #[expect(clippy::expect_used, reason = "it is compiled in, and a test reads it")]
    pub fn compiled_in() -> Self {
        toml::from_str(COMPILED_IN).expect("the manifest is well-formed")
    }

    /// The files of any of these sets.
    #[must_use]
    pub fn of(&self, sets: &[Set]) -> Vec<&ModelFile> {
        self.files.iter().filter(|file| file.sets.iter().any(|set| sets.contains(set))).collect()
    }
}

impl ModelFile {
    /// The sources for this kind of machine, in order.
    pub fn usable(&self) -> impl Iterator<Item = &Source> {
        let ours = |source: &&Source| {
            source.machine.as_deref().is_none_or(|machine| machine == std::env::consts::ARCH)
        };
        self.sources.iter().filter(ours)
    }

    /// Its size in bytes by its first source; `None` where there is none for this machine.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        Some(self.usable().next()?.yields.size)
    }
}

impl Origin {
    /// What to call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Hub(_) => "the hub",
            Self::Text(_) => "the manifest",
            Self::Tool => "mila-models",
        }
    }
}
