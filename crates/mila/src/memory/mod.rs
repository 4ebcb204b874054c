//! What is known of a person beside the turns of the chapter they talk in: memories, and what is
//! left of what was said longer ago.
//!
//! A chapter begins with `opening.rs`, which stays as it is until the next begins; what changes
//! comes with the newest words (`note.rs`). Both are pure. `remember.rs` and `forget.rs` are what
//! the tools of the conversation do, `chapter.rs` begins a chapter in upkeep, `listing.rs` says
//! everything that is kept.

pub(crate) mod chapter;
pub(crate) mod forget;
pub(crate) mod listing;
pub(crate) mod note;
pub(crate) mod opening;
pub(crate) mod remember;
mod summarise;
pub(crate) mod wire;

use mila_store::{
    AskedMemories, AskedSummary, Entering, LaneTx, Memory, PersonTx, StoreError, Summary,
};

/// What is kept of a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// What was noted, oldest first.
    pub(crate) memories: Vec<Memory>,
    /// What is left of what was said longer ago.
    pub(crate) summary: Option<Summary>,
}

/// What was asked for on the way in.
#[derive(Clone, Copy)]
pub(crate) struct AskedKnown {
    memories: AskedMemories,
    summary: AskedSummary,
}

impl Known {
    /// Asks for it on the way in.
    pub(crate) fn ask(entering: &mut Entering<'_>) -> AskedKnown {
        AskedKnown { memories: entering.ask_memories(), summary: entering.ask_summary() }
    }

    /// What is kept now.
    ///
    /// # Errors
    /// When something does not open.
    pub(crate) async fn read(tx: &mut PersonTx<'_>) -> Result<Self, StoreError> {
        let memories = tx.memories().all().await?;
        Ok(Self { memories, summary: tx.summaries().newest().await? })
    }

    /// What was asked for.
    ///
    /// # Errors
    /// When something does not open.
    pub(crate) async fn take(tx: &mut LaneTx<'_>, asked: AskedKnown) -> Result<Self, StoreError> {
        let memories = tx.memories().take(asked.memories).await?;
        Ok(Self { memories, summary: tx.summaries().take(asked.summary).await? })
    }
}
