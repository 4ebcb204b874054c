//! ONNX Runtime: loaded from the directory of the models when it is first needed.

use std::path::Path;
use std::sync::OnceLock;

use ort::environment::Environment;
use ort::ep::CPU;
use ort::session::Session;
use ort::session::builder::GraphOptimizationLevel;

use crate::{Models, Trouble};

/// There is one for the whole program.
static ENVIRONMENT: OnceLock<Environment> = OnceLock::new();

/// Loads a model.
///
/// # Errors
/// [`Trouble::Onnx`].
pub(crate) fn session(models: &Models, model: &Path, threads: usize) -> Result<Session, Trouble> {
    let build = || -> ort::Result<Session> {
        let session = Session::builder(environment(models)?)?
            // Without the arena a sentence of Kokoro's takes 1.7 GB, with it 0.2 GB; with a pattern
            // a second one of the same length takes half as much again.
            .with_execution_providers([CPU::default().with_arena_allocator(true).build()])?
            .with_memory_pattern(false)?
            .with_optimization_level(GraphOptimizationLevel::Level3)?
            .with_intra_threads(threads)?
            .with_intra_op_spinning(false)?
            .commit_from_file(model)?;
        Ok(session)
    };
    build().map_err(|error| Trouble::Onnx(error.to_string()))
}

fn environment(models: &Models) -> ort::Result<&'static Environment> {
    if let Some(environment) = ENVIRONMENT.get() {
        return Ok(environment);
    }
    let library = ort::init_from(models.runtime()).map_err(ort::Error::wrap)?;
    let environment = library.with_name("mila-speech").build()?;
    Ok(ENVIRONMENT.get_or_init(|| environment))
}
