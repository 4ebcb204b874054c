//! The files of the workspace.

use std::fs;
use std::path::{Path, PathBuf};

/// A file and what stands in it.
pub(crate) struct Source {
    /// Its path below the workspace.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

impl Source {
    /// A made-up one.
    pub(crate) fn made_up(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// The workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file below these folders of the workspace whose name ends like this.
pub(crate) fn files(folders: &[&str], ending: &str) -> Vec<Source> {
    let root = root();
    let mut open: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}
