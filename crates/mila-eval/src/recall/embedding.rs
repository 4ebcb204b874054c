//! The embedding program, as it is waited for here.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use mila::config::{Embedding, Log, LogFormat};
use mila::eval::Embedder;

use crate::hear::models;

/// How long the program may take to read its model.
const STARTS_WITHIN: Duration = Duration::from_mins(1);

/// Which one, with which model.
#[derive(Args)]
pub(crate) struct Program {
    /// The directory of the model; MILA_TEST_MODELS when left out
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// The embedding program; mila-embed beside this one when left out
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
}

/// A program that runs, and which model it has.
pub(crate) struct Running {
    pub(crate) embedder: Arc<Embedder>,
    pub(crate) model: u64,
}

impl Program {
    /// Starts it, and keeps it running.
    ///
    /// # Errors
    /// When there is none, or no model, or it gives no vectors.
    pub(crate) async fn start(self) -> io::Result<Running> {
        let models_dir = self.models.or_else(models).ok_or_else(|| {
            io::Error::other("where is the model? say it by --models or MILA_TEST_MODELS; --lexical goes without")
        })?;
        let beside = || Ok(std::env::current_exe()?.with_file_name("mila-embed"));
        let program = self.program.map_or_else(beside, io::Result::Ok)?;
        let settings = Embedding { program: Some(program), models_dir };
        // What the keeper of the program complains of.
        mila::logging::start(&Log { filter: "warn".to_owned(), format: LogFormat::Text });
        let without = |why: &str| io::Error::other(format!("{why}; --lexical goes without"));
        let embedder = Arc::new(Embedder::new(&settings).map_err(|why| without(&why))?);
        let kept = Arc::clone(&embedder);
        tokio::spawn(async move { kept.keep().await });
        let model = tokio::time::timeout(STARTS_WITHIN, embedder.model()).await.ok().flatten();
        let model = model.ok_or_else(|| without("the embedding program gives no vectors"))?;
        Ok(Running { embedder, model })
    }
}
