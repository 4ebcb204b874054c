//! The embedding program and its model.

use super::check::Check;
use super::helper::{executable, models, walls};
use crate::config::Embedding;
use crate::models::Set;
use crate::sidecar::{NotStarted, introduce_embedding};

const PROGRAM: &str = "embedding program";
const WALLS: &str = "embedding walls";
const MODEL: &str = "embedding model";

/// Nothing where recall by meaning is not wanted. Without its model the program does not start.
pub(super) async fn checks(embedding: &Embedding) -> Vec<Check> {
    let Some(program) = &embedding.program else { return Vec::new() };
    if !executable(program) {
        return vec![Check::fail(
            PROGRAM,
            format!("{} is no program that can be run", program.display()),
            "correct MILA_EMBEDDING_PROGRAM, or leave it empty: then what was said is found by words",
        )];
    }
    let model = models(MODEL, Set::Recall, &embedding.models_dir, |_| {
        format!("the set {} is here", Set::Recall.name())
    });
    if !embedding.model_is_here() {
        return vec![model];
    }
    match introduce_embedding(embedding).await {
        Ok(ready) => {
            vec![
                Check::ok(PROGRAM, "turns texts into vectors"),
                walls(WALLS, &ready.missing),
                model,
            ]
        }
        Err(error) => vec![not_started(&error), model],
    }
}

fn not_started(error: &NotStarted) -> Check {
    let help = match error {
        NotStarted::Version { .. } => "install the program that came with this Mila",
        _ => {
            "pull the models (mila models pull recall); then run it by hand: mila-embed serve --models DIR"
        }
    };
    Check::fail(PROGRAM, error.to_string(), help)
}
