//! Audio that is needed no longer goes (promise R2): files that no row names, and rows whose
//! time is over. Twilio's copies go by the list of deletions.

use std::collections::HashSet;
use std::ffi::OsString;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::{AUDIO_FOR, StoreError};

use crate::clock::sleep_until;
use crate::context::Context;
use crate::data_dir::voice_files::VoiceFiles;
use crate::metrics::Chore;

/// Time between sweeps, besides those that are asked for.
const EVERY: Duration = Duration::from_mins(15);

/// Why a sweep was not finished.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the directory of voice files: {0}")]
    Files(#[from] io::Error),
}

/// Sweeps whenever a voice is needed no longer, and at every interval, for ever.
pub(crate) async fn run(context: Arc<Context>) {
    loop {
        let next = context.clock.now() + EVERY;
        tokio::select! {
            biased;
            () = context.audio_done.notified() => {}
            () = sleep_until(&*context.clock, next) => {}
        }
        if let Err(error) = sweep(&context).await {
            tracing::error!(%error, "could not remove audio that is needed no longer");
        }
    }
}

/// Removes every file of a voice that no row names. How many there were.
///
/// # Errors
/// [`Failed`]; what was removed until then is gone.
pub(crate) async fn sweep(context: &Context) -> Result<usize, Failed> {
    // The files first: each has had its row before it was written.
    let found = context.voice_files.names().await?;
    let kept = context.store.voice_notes(judged_at(context)).await?;
    let kept: HashSet<OsString> = kept.iter().map(|note| note.to_string().into()).collect();
    let gone = found.into_iter().filter(|name| !kept.contains(name));
    let removed = remove(&context.voice_files, gone).await?;
    context.metrics.done(Chore::Sweep, context.clock.now() + EVERY);
    Ok(removed)
}

/// The time by which voices are old. By a clock that was never believed none is, but of this run;
/// those of an earlier one end with its recordings (`deletions.rs`).
fn judged_at(context: &Context) -> Timestamp {
    let (now, began) = (context.clock.now(), context.heartbeat.began_at);
    let knows = context.heartbeat.knows_ages() || now.since(began) >= AUDIO_FOR;
    if knows { now } else { Timestamp::from_micros(0) }
}

async fn remove(
    files: &VoiceFiles,
    names: impl Iterator<Item = OsString>,
) -> Result<usize, Failed> {
    let (mut removed, mut failed) = (0, None);
    for name in names {
        match files.remove(&name).await {
            Ok(()) => removed += 1,
            // The others go all the same.
            Err(error) => failed = Some(error),
        }
    }
    if removed > 0 {
        tracing::info!(removed, "removed audio that is needed no longer");
    }
    failed.map_or(Ok(removed), |error| Err(error.into()))
}
