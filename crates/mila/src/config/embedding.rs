//! Recall by meaning: the embedding program, and the model it works with.

use std::path::PathBuf;

/// What the model is, in the directory of models.
const MODEL: &str = "multilingual-e5-small.onnx";

/// Recall by meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedding {
    /// The embedding program; without one what was said is found by its words alone. Whether it is
    /// there is found out when it is started.
    pub program: Option<PathBuf>,
    /// Where its model is, beside those of speech; it may come later.
    pub models_dir: PathBuf,
}

impl Embedding {
    /// Whether the model has been pulled.
    #[must_use]
    pub fn model_is_here(&self) -> bool {
        self.models_dir.join(MODEL).is_file()
    }
}
