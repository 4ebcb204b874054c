//! Whisper models of CTranslate2 into those of whisper.cpp.

use std::path::Path;

/// Why a model cannot be turned into another form.
#[derive(Debug, thiserror::Error)]
#[error("not possible yet")]
pub struct ConvertError;

/// Turns a model into another form.
///
/// # Errors
/// [`ConvertError`].
pub fn convert(
    _model: &Path,
    _vocabulary: &Path,
    _to: &Path,
    _f16: bool,
) -> Result<(), ConvertError> {
    Err(ConvertError)
}
