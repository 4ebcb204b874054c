//! What a person is to be reminded of: in their words, by a schedule of their own.

use mila_domain::schedule::{Due, Written};
use mila_domain::{ReminderId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::Result;
use crate::intent::Intent;
use crate::scope::{Entering, PersonTx};
use crate::seal::{Person, Place};
use crate::stored;

/// The columns of a reminder.
macro_rules! reminder {
    ($which:literal) => {
        concat!(
            "SELECT id, kind, sealed, due_at, due_local, told_at FROM reminder WHERE person_id = $1 AND ",
            $which
        )
    };
}

statements! {
    // The most that one person has, and more: what is written is bounded by who writes it.
    COMING_REMINDERS = reminder!("kind <> 'brief' AND due_at IS NOT NULL
         ORDER BY due_at, id LIMIT 1000");
    DUE_REMINDERS = reminder!("due_at <= $2 ORDER BY due_at, id LIMIT 1000");
    TOLD_REMINDERS = reminder!("kind <> 'brief' AND told_at IS NOT NULL
         ORDER BY told_at DESC, id LIMIT 20");
    NEXT_REMINDER = "SELECT MIN(due_at) AS due_at FROM reminder WHERE person_id = $1 AND due_at > $2";
    ADD_REMINDER = "INSERT INTO reminder
             (id, person_id, kind, zone, sealed, due_at, due_local, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    // The brief stays it, whatever its times.
    CHANGE_REMINDER = "UPDATE reminder
         SET kind = CASE kind WHEN 'brief' THEN kind ELSE $3 END, zone = $4, sealed = $5, due_at = $6, due_local = $7
         WHERE id = $1 AND person_id = $2";
    MOVE_REMINDER = "UPDATE reminder SET due_at = $3, due_local = $4
         WHERE id = $1 AND person_id = $2";
    REMINDER_TOLD = "UPDATE reminder SET due_at = $3, due_local = $4, told_at = $5
         WHERE id = $1 AND person_id = $2";
    CANCEL_REMINDER = "DELETE FROM reminder WHERE id = $1 AND person_id = $2";
    THE_BRIEF = reminder!("kind = 'brief'");
    NO_BRIEF = "DELETE FROM reminder WHERE person_id = $1 AND kind = 'brief'";
    A_REMINDER = reminder!("id = $2");
    TELLS = "UPDATE message SET reminder_id = $3 WHERE id = $1 AND person_id = $2";
    TELLS_AS = "UPDATE message SET reminder_id =
             (SELECT reminder_id FROM message WHERE id = $3 AND person_id = $2)
         WHERE id = $1 AND person_id = $2";
    DROP_OVER = "DELETE FROM reminder WHERE person_id = $1 AND due_at IS NULL AND told_at < $2";
}

/// The kind of the row of the brief, whose words are written when it is due.
const BRIEF: &str = "brief";

/// What a reminder says, and when.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminding {
    /// What is said then, as the person wants it.
    pub text: String,
    /// When.
    pub schedule: Written,
    /// Whether the place was named by whose clock it is, so that it does not go where the person goes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stays: bool,
}

/// Prints no words.
impl std::fmt::Debug for Reminding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reminding({}, {} bytes)", self.schedule.kind(), self.text.len())
    }
}

/// Something that a person is to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Which.
    pub id: ReminderId,
    /// What is said, and when.
    pub reminding: Reminding,
    /// When it comes next; `None` once it is over.
    pub due: Option<Due>,
    /// When it came last.
    pub told_at: Option<Timestamp>,
    /// Whether it is the brief, which has no words of its own.
    pub is_brief: bool,
}

/// Reminders that were asked for.
#[derive(Clone, Copy, Debug)]
pub struct AskedReminders {
    due: Asked,
    next: Asked,
}

/// What is due in somebody's lane.
#[derive(Clone, Debug)]
pub struct DueReminders {
    /// What is due, in the order of its hour.
    pub due: Vec<Reminder>,
    /// When the first is due of the rest.
    pub next: Option<Timestamp>,
}

impl Entering<'_> {
    /// Asks for what is due at `now`, and when the rest is.
    pub fn ask_due_reminders(&mut self, now: Timestamp) -> AskedReminders {
        let person = self.person.id();
        let due = self.tx.ask(&DUE_REMINDERS, args![person, now]);
        AskedReminders { due, next: self.tx.ask(&NEXT_REMINDER, args![person, now]) }
    }
}

/// What a person is to be reminded of.
#[derive(Debug)]
pub struct Reminders<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Reminders<'_, '_> {
    /// What is to come, in the order in which it does.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn coming(&mut self) -> Result<Vec<Reminder>> {
        let rows = self.0.tx.all(&COMING_REMINDERS, args![self.0.person.id()]).await?;
        rows.iter().map(|row| open_reminder(&self.0.person, row)).collect()
    }

    /// What came lately, over or not, the last first.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn told_lately(&mut self) -> Result<Vec<Reminder>> {
        let rows = self.0.tx.all(&TOLD_REMINDERS, args![self.0.person.id()]).await?;
        rows.iter().map(|row| open_reminder(&self.0.person, row)).collect()
    }

    /// One of them, over or not.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn one(&mut self, id: ReminderId) -> Result<Option<Reminder>> {
        let row = self.0.tx.first(&A_REMINDER, args![self.0.person.id(), id]).await?;
        row.map(|row| open_reminder(&self.0.person, &row)).transpose()
    }

    /// What is to be sent tells this one: whoever quotes it means this one.
    pub fn told_by(&mut self, intent: &Intent, id: ReminderId) {
        self.0.tx.run(&TELLS, args![intent.message, self.0.person.id(), id]);
    }

    /// The template `notice` tells the reminder that `intent` will tell whole, if it is one.
    pub fn told_as(&mut self, notice: &Intent, intent: &Intent) {
        self.0.tx.run(&TELLS_AS, args![notice.message, self.0.person.id(), intent.message]);
    }

    /// What was asked for on the way in.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn take(&mut self, asked: AskedReminders) -> Result<DueReminders> {
        let rows = self.0.tx.rows(asked.due).await?;
        let due =
            rows.iter().map(|row| open_reminder(&self.0.person, row)).collect::<Result<_>>()?;
        let next = self.0.tx.row(asked.next).await?;
        let next = next.map_or(Ok(None), |row| row.maybe_time("reminder.due_at"))?;
        Ok(DueReminders { due, next })
    }

    /// Keeps something that is due first then, by the zones of that edition.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn add(
        &mut self,
        reminding: &Reminding,
        due: (Due, &str),
        now: Timestamp,
    ) -> Result<ReminderId> {
        self.add_as(reminding.schedule.kind(), reminding, due, now)
    }

    /// The brief, if the person wants one.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn brief(&mut self) -> Result<Option<Reminder>> {
        let row = self.0.tx.first(&THE_BRIEF, args![self.0.person.id()]).await?;
        row.map(|row| open_reminder(&self.0.person, &row)).transpose()
    }

    /// Has the brief come at these times, instead of any others.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn set_brief(&mut self, schedule: Written, due: (Due, &str), now: Timestamp) -> Result<()> {
        self.drop_brief();
        let brief = Reminding { text: String::new(), schedule, stays: false };
        self.add_as(BRIEF, &brief, due, now).map(|_| ())
    }

    /// Has it come no more.
    pub fn drop_brief(&mut self) {
        self.0.tx.run(&NO_BRIEF, args![self.0.person.id()]);
    }

    fn add_as(
        &mut self,
        kind: &str,
        reminding: &Reminding,
        (due, zones): (Due, &str),
        now: Timestamp,
    ) -> Result<ReminderId> {
        let id = ReminderId(self.0.store.entropy.id(now));
        let sealed = self.seal(id, reminding)?;
        let (zone, person) = (reminding.schedule.zone(), self.0.person.id());
        let local = local_of(Some(due));
        self.0.tx.run(&ADD_REMINDER, args![id, person, kind, zone, sealed, due.at, local, now]);
        self.mark(Some(due), zones);
        Ok(id)
    }

    /// Has one say something else, or come at other times.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn change(
        &mut self,
        id: ReminderId,
        to: &Reminding,
        (due, zones): (Due, &str),
    ) -> Result<()> {
        let sealed = self.seal(id, to)?;
        let (kind, zone) = (to.schedule.kind(), to.schedule.zone());
        let (person, local) = (self.0.person.id(), local_of(Some(due)));
        self.0.tx.run(&CHANGE_REMINDER, args![id, person, kind, zone, sealed, due.at, local]);
        self.mark(Some(due), zones);
        Ok(())
    }

    /// Has one come next at that time, by the zones of that edition, and not before.
    pub fn move_to(&mut self, id: ReminderId, due: Due, zones: &str) {
        let row = args![id, self.0.person.id(), due.at, local_of(Some(due))];
        self.0.tx.run(&MOVE_REMINDER, row);
        self.mark(Some(due), zones);
    }

    /// It is told now, and comes again then, by the zones of that edition; or is over.
    pub fn told(&mut self, id: ReminderId, (next, zones): (Option<Due>, &str), now: Timestamp) {
        let at = next.map(|next| next.at);
        self.0.tx.run(&REMINDER_TOLD, args![id, self.0.person.id(), at, local_of(next), now]);
        self.mark(next, zones);
    }

    /// Takes one back.
    pub fn cancel(&mut self, id: ReminderId) {
        self.0.tx.run(&CANCEL_REMINDER, args![id, self.0.person.id()]);
    }

    /// Drops what is over and came last before `before`.
    pub fn drop_over(&mut self, before: Timestamp) {
        self.0.tx.run(&DROP_OVER, args![self.0.person.id(), before]);
    }

    /// Spans are computed by no zones.
    fn mark(&mut self, due: Option<Due>, zones: &str) {
        if due.is_some_and(|due| due.local.is_some()) {
            self.0.mark_zones(zones);
        }
    }

    fn seal(&self, id: ReminderId, reminding: &Reminding) -> Result<Vec<u8>> {
        let PersonTx { person, store, .. } = &*self.0;
        let plain = stored::write(Place::REMINDER.name, reminding)?;
        person.seal(Place::REMINDER, id.0.as_bytes(), &plain, &store.entropy)
    }
}

/// What the clock is to show, as it is kept.
fn local_of(due: Option<Due>) -> Option<String> {
    due.and_then(|due| due.local).map(|local| local.to_string())
}

fn open_reminder(person: &Person, row: &Row) -> Result<Reminder> {
    let id: ReminderId = row.id("reminder.id")?;
    let sealed: Vec<u8> = row.get("reminder.sealed")?;
    let plain = person.open(Place::REMINDER, id.0.as_bytes(), &sealed)?;
    let reminding = stored::read(Place::REMINDER.name, &plain)?;
    let local: Option<String> = row.get("reminder.due_local")?;
    let unknown = |_| crate::StoreError::Unknown { place: "reminder.due_local" };
    let local = local.map(|local| local.parse().map_err(unknown)).transpose()?;
    let due = row.maybe_time("reminder.due_at")?.map(|at| Due { at, local });
    let told_at = row.maybe_time("reminder.told_at")?;
    let is_brief = row.get::<String>("reminder.kind")? == BRIEF;
    Ok(Reminder { id, reminding, due, told_at, is_brief })
}
