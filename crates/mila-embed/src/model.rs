//! The model: ONNX Runtime, loaded from the directory of the models.

use std::path::Path;

use mila_speech_protocol::embedding::Vector;
use ndarray::{Array2, Ix3};
use ort::environment::Environment;
use ort::ep::CPU;
use ort::session::Session;
use ort::session::builder::GraphOptimizationLevel;
use ort::value::TensorRef;

use crate::{Trouble, direction};

/// A model that says of each piece of a text what it means there.
pub(crate) struct Model {
    session: Session,
    /// Ends after the session.
    _environment: Environment,
}

impl Model {
    /// Loads it.
    ///
    /// # Errors
    /// [`Trouble::Onnx`].
    pub(crate) fn load(runtime: &Path, model: &Path, threads: usize) -> Result<Self, Trouble> {
        let load = || -> ort::Result<Self> {
            let library = ort::init_from(runtime).map_err(ort::Error::wrap)?;
            let environment = library.with_name("mila-embed").build()?;
            let session = Session::builder(&environment)?
                // Texts differ in length: an arena keeps room for the longest of each kind.
                .with_execution_providers([CPU::default().with_arena_allocator(false).build()])?
                .with_memory_pattern(false)?
                .with_optimization_level(GraphOptimizationLevel::Level3)?
                .with_intra_threads(threads)?
                // Between questions there is nothing to do, for hours.
                .with_intra_op_spinning(false)?
                .commit_from_file(model)?;
            Ok(Self { session, _environment: environment })
        };
        load().map_err(|error| Trouble::Onnx(error.to_string()))
    }

    /// The direction of a text, by the numbers of its pieces.
    ///
    /// # Errors
    /// [`Trouble::Onnx`], [`Trouble::NoDirection`].
    pub(crate) fn read(&mut self, ids: Vec<i64>) -> Result<Vector, Trouble> {
        let shape = (1, ids.len());
        let read = || -> ort::Result<Option<Vector>> {
            let ids = Array2::from_shape_vec(shape, ids).map_err(ort::Error::wrap)?;
            let (all_count, one_sentence) =
                (Array2::<i64>::ones(shape), Array2::<i64>::zeros(shape));
            let outputs = self.session.run(ort::inputs![
                "input_ids" => TensorRef::from_array_view(&ids)?,
                "attention_mask" => TensorRef::from_array_view(&all_count)?,
                "token_type_ids" => TensorRef::from_array_view(&one_sentence)?,
            ])?;
            let said = outputs["last_hidden_state"].try_extract_array::<f32>()?;
            let texts = said.into_dimensionality::<Ix3>().ok();
            Ok(texts.and_then(|texts| direction::of(&texts.outer_iter().next()?)))
        };
        read().map_err(|error| Trouble::Onnx(error.to_string()))?.ok_or(Trouble::NoDirection)
    }
}
