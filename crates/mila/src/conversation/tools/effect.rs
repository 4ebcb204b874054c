//! What a call is to change, beside what it says.

use std::time::Duration;

use mila_domain::{EventId, Lane, MessageText, Timestamp};
use mila_store::{LaneTx, Memory, StoreError};

use crate::memory::forget::Proposed;
use crate::memory::remember::Remembered;
use crate::outbound::{enqueue, enqueue_listing, enqueue_question};
use crate::timers::reminded::Reminded;

/// So long a yes may answer what was asked. Whatever else is said meanwhile ends it sooner.
const ASKED_FOR: Duration = Duration::from_mins(15);

/// What a call is to change. It is done in the transaction that writes the call's result, so that what
/// happened and what the model was told cannot part.
#[derive(Debug)]
pub(in crate::conversation) enum Effect {
    /// Keep this.
    Remember(Box<Remembered>),
    /// Ask the person before anything is forgotten or corrected.
    Ask(Box<Proposed>),
    /// Tell the person everything that is kept.
    Tell(Vec<MessageText>),
    /// Set, change or take back a reminder, and confirm it.
    Remind(Box<Reminded>),
}

impl Effect {
    /// When the lane of what is due by the clock is to be looked at for it.
    pub(in crate::conversation) fn due(&self) -> Option<Timestamp> {
        match self {
            Self::Remind(reminded) => reminded.due(),
            Self::Remember(_) | Self::Ask(_) | Self::Tell(_) => None,
        }
    }

    /// Whether the person's clock is another from then on.
    pub(in crate::conversation) const fn moves(&self) -> bool {
        matches!(self, Self::Remind(reminded) if reminded.moves())
    }

    /// Does it; what was kept is known from then on.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub(in crate::conversation) fn apply(
        self,
        tx: &mut LaneTx<'_>,
        memories: &mut Vec<Memory>,
        cause: Option<EventId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        match self {
            Self::Remember(remembered) => {
                let memory = remembered.memory(tx.memories().new_id(now), now);
                let same = |old: &&Memory| old.kept.about == memory.kept.about;
                let replaces: Vec<_> = memories.iter().filter(same).map(|old| old.id).collect();
                tx.memories().keep(&memory, &replaces, now)?;
                memories.retain(|old| !replaces.contains(&old.id));
                memories.push(memory);
            }
            Self::Ask(proposed) => {
                let Proposed { kind, about, text } = *proposed;
                tx.questions().open_about(kind, &about, now + ASKED_FOR, now)?;
                enqueue_question(tx, Lane::Conversation, cause, (kind, text), now)?;
            }
            Self::Remind(reminded) => {
                for text in reminded.apply(tx, now)? {
                    enqueue(tx, Lane::Conversation, cause, text, now)?;
                }
            }
            Self::Tell(texts) => {
                for text in texts {
                    enqueue_listing(tx, Lane::Conversation, cause, text, now)?;
                }
            }
        }
        Ok(())
    }
}
