//! Where somebody speaks: the Silero model of voice activity.

use ndarray::{Array1, Array2, Array3};
use ort::session::Session;
use ort::value::TensorRef;

use super::recording::RATE;
use crate::{Models, Trouble, onnx};

/// Samples that one look takes in: 32 ms.
pub const WINDOW: usize = 512;

/// Samples before a window that the model wants to see again.
const BEFORE: usize = 64;

/// What the model remembers from window to window: 2 rows of 128.
const STATE: (usize, usize, usize) = (2, 1, 128);

/// The model, loaded.
pub struct Activity {
    session: Session,
}

impl Activity {
    /// Loads it.
    ///
    /// # Errors
    /// [`Trouble::Onnx`].
    pub fn load(models: &Models) -> Result<Self, Trouble> {
        // A window is too little work for two threads.
        Ok(Self { session: onnx::session(models, &models.activity(), 1)? })
    }

    /// How likely it is that somebody speaks, window by window, from 0 to 1. The last window may
    /// reach beyond the end.
    ///
    /// # Errors
    /// [`Trouble::Onnx`].
    pub fn look(&mut self, samples: &[f32]) -> Result<Vec<f32>, Trouble> {
        let mut state = Array3::<f32>::zeros(STATE);
        let mut input = Array2::<f32>::zeros((1, BEFORE + WINDOW));
        let mut seen = Vec::with_capacity(samples.len().div_ceil(WINDOW));
        for window in samples.chunks(WINDOW) {
            if let Some(input) = input.as_slice_mut() {
                input.copy_within(WINDOW.., 0);
                input[BEFORE..].fill(0.0);
                input[BEFORE..BEFORE + window.len()].copy_from_slice(window);
            }
            let looked = self.window(&input, &mut state);
            seen.push(looked.map_err(|error| Trouble::Onnx(error.to_string()))?);
        }
        Ok(seen)
    }

    fn window(&mut self, input: &Array2<f32>, state: &mut Array3<f32>) -> ort::Result<f32> {
        let rate = Array1::from_elem(1, RATE as i64);
        let outputs = self.session.run(ort::inputs![
            "input" => TensorRef::from_array_view(input)?,
            "state" => TensorRef::from_array_view(&*state)?,
            "sr" => TensorRef::from_array_view(&rate)?,
        ])?;
        let (_, next) = outputs["stateN"].try_extract_tensor::<f32>()?;
        if let Some(state) = state.as_slice_mut()
            && state.len() == next.len()
        {
            state.copy_from_slice(next);
        }
        let (_, likely) = outputs["output"].try_extract_tensor::<f32>()?;
        Ok(likely.first().copied().unwrap_or(0.0))
    }
}
