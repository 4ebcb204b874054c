//! What does the work: a vocabulary and a model.

use std::fs;
use std::path::Path;

use mila_speech_protocol::embedding::{Role, Vector};

use crate::Trouble;
use crate::model::Model;
use crate::pieces::Vocabulary;

/// The files, in the directory of the models.
const MODEL: &str = "multilingual-e5-small.onnx";
const VOCABULARY: &str = "multilingual-e5-small.model";
const RUNTIME: &str =
    if cfg!(target_vendor = "apple") { "libonnxruntime.dylib" } else { "libonnxruntime.so" };

/// Turns texts into vectors.
pub struct Engine {
    vocabulary: Vocabulary,
    model: Model,
    size: u64,
}

impl Engine {
    /// Loads what is in a directory of models, for so many threads.
    ///
    /// # Errors
    /// [`Trouble`]: something is missing there, or is not what it should be.
    pub fn load(directory: &Path, threads: usize) -> Result<Self, Trouble> {
        let file = |name| move |error| Trouble::File(name, error);
        let model = directory.join(MODEL);
        let size = fs::metadata(&model).map_err(file(MODEL))?.len();
        let vocabulary = fs::read(directory.join(VOCABULARY)).map_err(file(VOCABULARY))?;
        let vocabulary = Vocabulary::read(&vocabulary)?;
        let model = Model::load(&directory.join(RUNTIME), &model, threads)?;
        Ok(Self { vocabulary, model, size })
    }

    /// Which model it is: the size of its file, in bytes.
    #[must_use]
    pub const fn model(&self) -> u64 {
        self.size
    }

    /// A text's vector. One text at a time: then it has the same vector in any company, and a
    /// question waits for one text at most.
    ///
    /// # Errors
    /// [`Trouble::Onnx`], [`Trouble::NoDirection`].
    pub fn embed(&mut self, role: Role, text: &str) -> Result<Vector, Trouble> {
        // E5 was trained with these words before every text.
        let prefix = match role {
            Role::Question => "query: ",
            Role::Passage => "passage: ",
        };
        self.model.read(self.vocabulary.ids(&format!("{prefix}{text}")))
    }
}
