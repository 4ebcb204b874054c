//! The directory of the models: which file is what.

use std::path::{Path, PathBuf};

use crate::Trouble;

/// The model of voice activity.
const ACTIVITY: &str = "silero_vad.onnx";

/// The models that there are. What is missing is not offered.
#[derive(Clone, Debug)]
pub struct Models {
    directory: PathBuf,
    recognisers: Vec<Recogniser>,
}

/// A model that hears.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Recogniser {
    /// The one language it is for; `None`: any.
    language: Option<String>,
    file: PathBuf,
}

impl Models {
    /// Looks into a directory. A recogniser is `FILE` or `LANGUAGE=FILE`; one whose file is not
    /// there is left out.
    ///
    /// # Errors
    /// [`Trouble::Models`], [`Trouble::RecogniserName`].
    pub fn find(directory: &Path, recognisers: &[String]) -> Result<Self, Trouble> {
        // Absolute, because walls are put up around it.
        let directory = directory.canonicalize().map_err(Trouble::Models)?;
        let recognisers = recognisers
            .iter()
            .map(|named| Recogniser::named(named, &directory))
            .collect::<Result<Vec<_>, _>>()?;
        let recognisers = recognisers.into_iter().filter(|found| found.file.is_file()).collect();
        Ok(Self { directory, recognisers })
    }

    /// The directory, as an absolute path.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Whether recordings can be turned into text.
    #[must_use]
    pub fn hears(&self) -> bool {
        self.activity().is_file() && self.runtime().is_file() && self.recogniser(&[]).is_some()
    }

    /// The model that hears best for somebody who speaks these languages: one made for their only
    /// language, else the one for all.
    #[must_use]
    pub fn recogniser(&self, languages: &[String]) -> Option<&Path> {
        let only = match languages {
            [only] => Some(only),
            _ => None,
        };
        let made_for = |language: Option<&String>| {
            self.recognisers.iter().find(|found| found.language.as_ref() == language)
        };
        let found = only.and_then(|only| made_for(Some(only))).or_else(|| made_for(None));
        found.map(|found| found.file.as_path())
    }

    /// Where the model of voice activity is, if it is there.
    #[must_use]
    pub fn activity(&self) -> PathBuf {
        self.directory.join(ACTIVITY)
    }

    /// Where ONNX Runtime is, if it is there.
    #[must_use]
    pub fn runtime(&self) -> PathBuf {
        let name = if cfg!(target_vendor = "apple") {
            "libonnxruntime.dylib"
        } else {
            "libonnxruntime.so"
        };
        self.directory.join(name)
    }
}

impl Recogniser {
    fn named(named: &str, directory: &Path) -> Result<Self, Trouble> {
        let (language, file) = match named.split_once('=') {
            Some((language, file)) => (Some(language.to_owned()), file),
            None => (None, named),
        };
        if file.is_empty() || file.contains('/') || language.as_deref() == Some("") {
            return Err(Trouble::RecogniserName);
        }
        Ok(Self { language, file: directory.join(file) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(files: &[&str]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for file in files {
            std::fs::write(directory.path().join(file), b"").unwrap();
        }
        directory
    }

    fn name(path: Option<&Path>) -> Option<&str> {
        path.map(|path| path.file_name().unwrap().to_str().unwrap())
    }

    #[test]
    fn a_recogniser_made_for_a_language_is_taken_for_that_language_alone() {
        let files = directory(&["base.bin", "hebrew.bin", "silero_vad.onnx", "libonnxruntime.so"]);
        let wanted = ["base.bin".to_owned(), "he=hebrew.bin".to_owned()];
        let models = Models::find(files.path(), &wanted).unwrap();
        let (he, en) = ("he".to_owned(), "en".to_owned());
        assert_eq!(name(models.recogniser(std::slice::from_ref(&he))), Some("hebrew.bin"));
        assert_eq!(name(models.recogniser(std::slice::from_ref(&en))), Some("base.bin"));
        assert_eq!(name(models.recogniser(&[he, en])), Some("base.bin"));
        assert_eq!(name(models.recogniser(&[])), Some("base.bin"));
        assert!(models.hears());
    }

    #[test]
    fn what_is_missing_is_not_offered() {
        let files = directory(&["base.bin", "libonnxruntime.so"]);
        let models = Models::find(files.path(), &["base.bin".to_owned()]).unwrap();
        assert!(!models.hears(), "no model of voice activity");
        let models = Models::find(files.path(), &["other.bin".to_owned()]).unwrap();
        assert_eq!(models.recogniser(&[]), None);
    }

    #[test]
    fn a_recogniser_outside_the_directory_is_refused() {
        let files = directory(&[]);
        for named in ["", "he=", "=base.bin", "../base.bin", "he=/base.bin"] {
            let found = Models::find(files.path(), &[named.to_owned()]);
            assert!(matches!(found, Err(Trouble::RecogniserName)), "{named}");
        }
        let nowhere = files.path().join("nowhere");
        assert!(matches!(Models::find(&nowhere, &[]), Err(Trouble::Models(_))));
    }
}
