//! Pulls from a server on this host; nothing leaves it.

mod listed;
mod served;
mod shop;

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::{Event, Manifest, Pull, PullError, Sum};

/// A directory of models, and the list of what belongs into it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn models(&self) -> PathBuf {
        self.folder.path().join("models")
    }

    /// Whether a file is there with exactly these bytes.
    fn holds(&self, name: &str, content: &[u8]) -> bool {
        fs::read(self.models().join(name)).is_ok_and(|found| found == content)
    }

    /// Every file in the directory of models but the lock, in order.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.models()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
        names.retain(|name| name != ".pull.lock");
        names.sort();
        names
    }

    /// Pulls everything in this list and says what happened, a word for each event.
    async fn pull(&self, manifest: &Manifest) -> Result<Vec<String>, PullError> {
        let files: Vec<_> = manifest.files.iter().collect();
        let mut told = Vec::new();
        let directory = self.models();
        let pull = Pull { directory: &directory };
        pull.run(&files, &mut |_, event| match event {
            Event::Has(_) => {}
            Event::Begins(source) => told.push(source.from.name().to_owned()),
            Event::Failed(_, why) => told.push(why.to_string()),
            Event::Here => told.push("here".into()),
            Event::Pulled => told.push("pulled".into()),
            Event::Missing => told.push("missing".into()),
        })
        .await?;
        Ok(told)
    }
}

/// Some bytes that are worth resuming.
fn bytes() -> Vec<u8> {
    (0..30_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

/// The sum of bytes, as a manifest writes it.
fn sum(bytes: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), bytes).unwrap();
    Sum::of(file.path()).unwrap().to_string()
}

/// `yields` of a source that gives these bytes.
fn yields(bytes: &[u8]) -> String {
    format!("{{ size = {}, sha256 = \"{}\" }}", bytes.len(), sum(bytes))
}

/// A list of one file, `model.bin`, with these sources, each a few lines of TOML.
fn listing(sources: &[String]) -> Manifest {
    let head = "[[file]]\nname = \"model.bin\"\npurpose = \"recogniser\"\nlanguages = [\"any\"]\n\
                licence = \"MIT\"\nsets = [\"small\"]\n";
    let sources: Vec<_> = sources.iter().map(|it| format!("[[file.source]]\n{it}\n")).collect();
    toml::from_str(&format!("{head}{}", sources.concat())).unwrap()
}

/// A source at an address.
fn hub(url: &str, content: &[u8]) -> String {
    format!("from.hub = \"{url}\"\nyields = {}", yields(content))
}
