//! By which edition of the zone database the instants of reminders were computed, so that they are
//! computed again when it is another.
//!
//! The mark is a person's, not the database's: an instance with other zones, or one that dies on the way,
//! leaves no reminder that looks done and is not. It is not a reminder's, for that would stand behind the
//! wall, where nobody finds whom it concerns.

use mila_domain::schedule::Due;
use mila_domain::{Lane, PersonId, Timestamp};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::reminder::Reminder;
use crate::scope::PersonTx;
use crate::store::Store;

statements! {
    // Who has both is due to be computed again, whichever the edition.
    MARK_ZONES = "INSERT INTO reminder_zones (person_id, zones) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET zones = ''
         WHERE reminder_zones.zones <> excluded.zones";
    SET_ZONES = "UPDATE reminder_zones SET zones = $2 WHERE person_id = $1";
    DROP_ZONES = "DELETE FROM reminder_zones WHERE person_id = $1";
    // Two spans of the index, however many have this edition.
    OF_OTHER_ZONES = "SELECT person_id FROM
             (SELECT person_id FROM reminder_zones WHERE zones < $1 ORDER BY zones LIMIT $2) before
         UNION ALL SELECT person_id FROM
             (SELECT person_id FROM reminder_zones WHERE zones > $1 ORDER BY zones LIMIT $2) after";
}

/// Computes where a reminder's time is now; `None` leaves it where it is.
type Compute<'c> = dyn Fn(&Reminder, Due) -> Option<Due> + Send + Sync + 'c;

impl Store {
    /// Some of those with reminders that were computed by another edition than `zones`: so many of an
    /// earlier and of a later one.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of_other_zones(&self, zones: &str, most: i64) -> Result<Vec<PersonId>> {
        let mut tx = self.engine.begin_read("of other zones").await?;
        let asked = tx.ask(&OF_OTHER_ZONES, args![zones, most]);
        let rows = tx.commit().await?.rows(asked)?;
        rows.iter().map(|row| row.id("reminder_zones.person_id")).collect()
    }

    /// Computes everything again that somebody is to be reminded of on a clock, and marks it as of the
    /// edition `zones`; the instants of what was moved. All of it or nothing, however often.
    ///
    /// # Errors
    /// When the database refuses, or a reminder does not open.
    pub async fn compute_again(
        &self,
        person: PersonId,
        zones: &str,
        compute: &Compute<'_>,
    ) -> Result<Vec<Timestamp>> {
        let person = match self.person(person).await {
            Err(StoreError::NoSuchPerson) => return Ok(vec![]),
            other => other?,
        };
        let tx = self.engine.begin("compute reminders again").await?;
        let mut tx = match self.entering(tx, person).enter_person().await {
            Err(StoreError::NoSuchPerson) => return Ok(vec![]),
            other => other?,
        };
        let (coming, brief) = (tx.reminders().coming().await?, tx.reminders().brief().await?);
        let (mut moved, mut is_any) = (Vec::new(), false);
        for reminder in coming.iter().chain(&brief) {
            let Some(due) = reminder.due.filter(|due| due.local.is_some()) else { continue };
            is_any = true;
            if let Some(now) = compute(reminder, due).filter(|now| *now != due) {
                tx.reminders().move_to(reminder.id, now, zones);
                moved.push(now.at);
            }
        }
        if let Some(first) = moved.iter().min() {
            tx.lanes().poke(Lane::Timers, *first);
        }
        tx.set_zones(is_any.then_some(zones));
        tx.commit().await?;
        Ok(moved)
    }

    /// Marks somebody's reminders as of the edition `zones` although they cannot be computed: they are
    /// left as they are until the next edition.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn leave_as_computed(&self, person: PersonId, zones: &str) -> Result<()> {
        let mut tx = self.engine.begin("leave as computed").await?;
        tx.run(&SET_ZONES, args![person, zones]);
        tx.commit().await.map(|_| ())
    }
}

impl PersonTx<'_> {
    /// A reminder on a clock was computed by the zones of that edition.
    pub(crate) fn mark_zones(&mut self, zones: &str) {
        self.tx.run(&MARK_ZONES, args![self.person.id(), zones]);
    }

    /// All of them were; or there is none.
    fn set_zones(&mut self, zones: Option<&str>) {
        let person = self.person.id();
        match zones {
            Some(zones) => self.tx.run(&SET_ZONES, args![person, zones]),
            None => self.tx.run(&DROP_ZONES, args![person]),
        }
    }
}
