//! What a call of the tool has done, and said of it.

use std::time::Duration;

use mila_domain::schedule::{Due, Written};
use mila_domain::{Lane, MessageText, ReminderId, Timestamp};
use mila_store::{LaneTx, Reminding, StoreError};
use mila_text::whatsapp;

use super::moved::Move;

/// What is over is kept so long, as it may be wanted again.
const OVER_FOR: Duration = Duration::from_hours(7 * 24);

/// What is done, and said of it.
#[derive(Debug)]
pub(crate) struct Reminded {
    pub(super) change: Option<Change>,
    /// The edition of the zones by which it was computed.
    pub(super) zones: String,
    pub(super) text: String,
}

/// What is done.
#[derive(Debug)]
pub(super) enum Change {
    Set(Reminding, Due),
    To(ReminderId, Reminding, Due),
    Move(ReminderId, Due),
    Cancel(ReminderId),
    Brief(Written, Due),
    NoBrief,
    Whereabouts(Box<Move>),
}

impl Reminded {
    /// What the model is told.
    pub(crate) fn told(&self) -> String {
        format!(
            "The service tells the person so in a message of its own, just before your answer. Do not \
             repeat it; one short sentence is enough:\n{}",
            self.text
        )
    }

    /// When the lane is to be looked at for it.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        match &self.change {
            Some(
                Change::Set(_, due)
                | Change::To(_, _, due)
                | Change::Move(_, due)
                | Change::Brief(_, due),
            ) => Some(due.at),
            Some(Change::Whereabouts(moving)) => moving.due(),
            Some(Change::Cancel(_) | Change::NoBrief) | None => None,
        }
    }

    /// Whether the person's clock is another from then on.
    pub(crate) const fn moves(&self) -> bool {
        matches!(self.change, Some(Change::Whereabouts(_)))
    }

    /// Does it; what the person is told.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub(crate) fn apply(
        self,
        tx: &mut LaneTx<'_>,
        now: Timestamp,
    ) -> Result<Vec<MessageText>, StoreError> {
        if let Some(due) = self.due() {
            tx.lanes().poke(Lane::Timers, due);
        }
        let mut reminders = tx.reminders();
        match self.change {
            Some(Change::Set(reminding, due)) => {
                reminders.drop_over(now - OVER_FOR);
                reminders.add(&reminding, (due, &self.zones), now)?;
            }
            Some(Change::To(id, reminding, due)) => {
                reminders.change(id, &reminding, (due, &self.zones))?;
            }
            Some(Change::Move(id, due)) => reminders.move_to(id, due, &self.zones),
            Some(Change::Cancel(id)) => reminders.cancel(id),
            Some(Change::Brief(schedule, due)) => {
                reminders.set_brief(schedule, (due, &self.zones), now)?;
            }
            Some(Change::NoBrief) => {
                reminders.drop_brief();
                tx.outbox().cancel_briefs();
            }
            Some(Change::Whereabouts(moving)) => moving.apply(tx, &self.zones)?,
            None => {}
        }
        Ok(whatsapp::compose(&self.text).into_iter().map(MessageText::new).collect())
    }
}
