//! Kokoro: phonemes into sound.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use ndarray::{Array1, Array2};
use ort::session::{RunOptions, Session};
use ort::value::TensorRef;
use serde::Deserialize;

use crate::{Models, Trouble, onnx};

/// Samples a second that it makes.
pub(super) const RATE: usize = 24_000;

/// Numbers that say how a voice sounds.
const STYLE: usize = 256;

/// A voice has so many rows of them: one for each count of phonemes that Kokoro can say at once.
const ROWS: usize = 510;

const MODEL: &str = "kokoro-82m-int8.onnx";
const VOCABULARY: &str = "kokoro-vocab.json";
const VOICES: &str = "kokoro-voices";

/// The model, loaded.
pub(super) struct Kokoro {
    session: Session,
    ids: HashMap<char, i64>,
}

/// A voice: how it sounds, for each count of phonemes.
pub(super) struct Style(Vec<[f32; STYLE]>);

/// The file of the vocabulary.
#[derive(Deserialize)]
struct Vocabulary {
    vocab: HashMap<char, i64>,
}

/// Whether the files are there that every voice needs.
pub(super) fn is_there(models: &Models) -> bool {
    [MODEL, VOCABULARY].iter().all(|file| models.directory().join(file).is_file())
}

/// Where a voice is, if it is there.
pub(super) fn style_path(models: &Models, voice: &str) -> PathBuf {
    models.directory().join(VOICES).join(format!("{voice}.bin"))
}

/// Reads a voice.
///
/// # Errors
/// [`Trouble::Voices`].
pub(super) fn style(models: &Models, voice: &str) -> Result<Style, Trouble> {
    let bytes = fs::read(style_path(models, voice)).map_err(unreadable)?;
    let numbers: Vec<f32> =
        bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
    match numbers.as_chunks() {
        (rows, []) if rows.len() == ROWS => Ok(Style(rows.to_vec())),
        _ => Err(Trouble::Voices("a voice has another size than voices have".into())),
    }
}

impl Kokoro {
    /// Loads it.
    ///
    /// # Errors
    /// [`Trouble::Voices`], [`Trouble::Onnx`].
    pub(super) fn load(models: &Models, threads: usize) -> Result<Self, Trouble> {
        let bytes = fs::read(models.directory().join(VOCABULARY)).map_err(unreadable)?;
        let vocabulary: Vocabulary = serde_json::from_slice(&bytes).map_err(unreadable)?;
        let session = onnx::session(models, &models.directory().join(MODEL), threads)?;
        Ok(Self { session, ids: vocabulary.vocab })
    }

    /// Says phonemes, of which there are at most [`ROWS`], in a style, so fast; gives samples at
    /// [`RATE`].
    ///
    /// # Errors
    /// [`Trouble::Onnx`].
    pub(super) fn say(
        &mut self,
        phonemes: &str,
        style: &Style,
        speed: f32,
    ) -> Result<Vec<f32>, Trouble> {
        let ids = ids(&self.ids, phonemes);
        // Row n is for n phonemes; the zeros at both ends are none.
        let Some(style) = style.0.get(ids.len().saturating_sub(2)) else {
            return Err(Trouble::Voices("more phonemes than can be said at once".into()));
        };
        self.run(ids, style, speed).map_err(|error| Trouble::Onnx(error.to_string()))
    }

    fn run(&mut self, ids: Vec<i64>, style: &[f32], speed: f32) -> ort::Result<Vec<f32>> {
        let tokens = Array1::from_vec(ids).insert_axis(ndarray::Axis(0));
        let style = Array2::from_shape_fn((1, style.len()), |(_, index)| style[index]);
        let speed = Array1::from_elem(1, speed);
        // Passages differ in length, and what one needed is of little use to the next.
        let mut options = RunOptions::new()?;
        options.set("memory.enable_memory_arena_shrinkage", "cpu:0")?;
        let inputs = ort::inputs![
            "tokens" => TensorRef::from_array_view(&tokens)?,
            "style" => TensorRef::from_array_view(&style)?,
            "speed" => TensorRef::from_array_view(&speed)?,
        ];
        let outputs = self.session.run_with_options(inputs, &options)?;
        let (_, samples) = outputs["audio"].try_extract_tensor::<f32>()?;
        Ok(samples.to_vec())
    }
}

/// The numbers of phonemes, with a zero at both ends. What has no number is not said.
fn ids(known: &HashMap<char, i64>, phonemes: &str) -> Vec<i64> {
    let said = phonemes.chars().filter_map(|phoneme| known.get(&phoneme).copied());
    [0].into_iter().chain(said).chain([0]).collect()
}

fn unreadable(error: impl std::fmt::Display) -> Trouble {
    Trouble::Voices(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn models(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Models) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(VOICES)).unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let models = Models::find(folder.path(), &[]).unwrap();
        (folder, models)
    }

    #[test]
    fn phonemes_become_their_numbers_and_unknown_ones_nothing() {
        let vocabulary: Vocabulary =
            serde_json::from_str(r#"{"vocab": {"a": 43, " ": 16, "ʧ": 133}}"#).unwrap();
        assert_eq!(ids(&vocabulary.vocab, "ʧa☃ a"), [0, 133, 43, 16, 43, 0]);
        assert_eq!(ids(&vocabulary.vocab, ""), [0, 0]);
    }

    #[test]
    fn a_voice_has_a_row_for_each_count_of_phonemes() {
        let mut bytes = vec![0; ROWS * STYLE * 4];
        bytes[7 * STYLE * 4..][..4].copy_from_slice(&1.5_f32.to_le_bytes());
        let short = &bytes[4..];
        let (_folder, models) =
            models(&[("kokoro-voices/whole.bin", &bytes), ("kokoro-voices/short.bin", short)]);
        assert_eq!(style(&models, "whole").unwrap().0[7][0], 1.5);
        assert!(matches!(style(&models, "short"), Err(Trouble::Voices(_))));
        assert!(matches!(style(&models, "missing"), Err(Trouble::Voices(_))));
    }
}
