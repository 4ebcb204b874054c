//! Whisper models that CTranslate2 reads, into models that whisper.cpp reads.
//!
//! Registry packages carry the former, the recogniser takes the latter. The same model gives the
//! same bytes on every machine and from every package, so that its sum can be known beforehand.

mod ctranslate2;
mod ggml;
mod mel;
mod tensors;
mod vocabulary;

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use ctranslate2::Variables;
use tensors::Shape;

pub use ggml::Precision;

/// Why a model could not be converted.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// A file could not be read or written.
    #[error("{0}")]
    File(#[from] io::Error),
    /// The model file is not what CTranslate2 writes for Whisper, or was cut off.
    #[error("the model is not a Whisper model of CTranslate2: {0}")]
    Model(&'static str),
    /// A variable that a Whisper model has is not there.
    #[error("the model lacks {0}")]
    Missing(String),
    /// A variable has other dimensions or numbers than it must have.
    #[error("the model's {0} is not as it must be")]
    Unfit(String),
    /// The vocabulary file does not list the tokens of this model.
    #[error("the vocabulary does not fit: {0}")]
    Vocabulary(&'static str),
}

/// Turns `model` with its `vocabulary` into a file for whisper.cpp at `to`.
///
/// The file appears when it is whole. A few megabytes of memory are used, whatever the model.
///
/// # Errors
/// [`ConvertError`]; then there is no file at `to` that was not there before.
pub fn convert(
    model: &Path,
    vocabulary: &Path,
    to: &Path,
    precision: Precision,
) -> Result<(), ConvertError> {
    let mut variables = Variables::open(File::open(model)?)?;
    let shape = Shape::of(&mut variables)?;
    let tokens = vocabulary::text_tokens(vocabulary, shape.vocabulary)?;

    let unfinished = beside(to);
    let written = File::create(&unfinished).map_err(ConvertError::from).and_then(|file| {
        let mut file = BufWriter::new(file);
        ggml::write(&mut file, &mut variables, &shape, &tokens, precision)?;
        Ok(file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?)
    });
    let placed = written.and_then(|()| Ok(fs::rename(&unfinished, to)?));
    if placed.is_err() {
        // The error that stands is the first one.
        let _ = fs::remove_file(&unfinished);
    }
    placed
}

/// Where the file grows until it is whole.
fn beside(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

#[cfg(test)]
pub(crate) mod tests;
