//! The person is somewhere else: what was set by their clock goes where they go, and back.

use mila_domain::schedule::{Due, Written, Zones};
use mila_domain::zone::{Away, Whereabouts};
use mila_domain::{Address, Lane, ReminderId, Timestamp};
use mila_store::{LaneTx, Reminder, Reminding, StoreError};

use super::asked::Asked;
use super::reminded::{Change, Reminded};
use super::written::{Input, refused};

/// Where somebody's clock stands from now on, and what goes there.
#[derive(Debug)]
pub(super) struct Move {
    to: Whereabouts,
    reminders: Vec<(ReminderId, Reminding, Due)>,
}

impl Move {
    /// Everything on a clock of theirs, by the clock of where they are when it comes.
    fn new<'r>(
        zones: &Zones,
        address: &Address,
        (from, to): (&Whereabouts, Whereabouts),
        coming: impl Iterator<Item = &'r Reminder>,
    ) -> Self {
        let moved = |reminder: &Reminder| {
            let (due, zone) = (reminder.due?, reminder.reminding.schedule.zone()?);
            let (own, due) = to.due(zones, address, due.local?).ok()?;
            if !follows(reminder, from, address) || own.eq_ignore_ascii_case(zone) {
                return None;
            }
            // A time that was written as an instant is one of the clock of before.
            let schedule = reminder.reminding.schedule.read(zones).ok()?;
            let schedule = Written::from(&schedule).moved_to(own);
            Some((reminder.id, Reminding { schedule, ..reminder.reminding.clone() }, due))
        };
        let reminders = coming.filter_map(moved).collect();
        Self { to, reminders }
    }

    /// When the lane is to be looked at for it: at the first that was moved, and when they are back.
    pub(super) fn due(&self) -> Option<Timestamp> {
        let back = self.to.away.as_ref().map(|away| away.until);
        self.reminders.iter().map(|(_, _, due)| due.at).chain(back).min()
    }

    /// Does it, as of the zones of that edition.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub(super) fn apply(self, tx: &mut LaneTx<'_>, zones: &str) -> Result<(), StoreError> {
        tx.amend().whereabouts(self.to.home, self.to.away);
        for (id, reminding, due) in self.reminders {
            tx.reminders().change(id, &reminding, (due, zones))?;
        }
        Ok(())
    }
}

/// Whether it is on a clock of theirs, and not on the one of a place that was named for it. The brief is
/// of the person's own day, wherever that begins.
fn follows(reminder: &Reminder, from: &Whereabouts, address: &Address) -> bool {
    let zone = reminder.reminding.schedule.zone();
    let is_own = !reminder.reminding.stays && zone.is_some_and(|zone| from.has(address, zone));
    is_own || reminder.is_brief
}

impl Asked<'_> {
    /// They live elsewhere, or are there for a while.
    pub(super) fn moved(&self, input: &Input) -> Result<Reminded, String> {
        let (zones, who) = (self.clock.zones, self.who);
        let zone = input.zone.as_deref().ok_or("Give zone, the IANA name of where they are.")?;
        let clock = zones.zone(zone).map_err(refused)?;
        let zone = clock.iana_name().unwrap_or(zone);
        let home = who.whereabouts.at_home(who.address).name;
        let last = input.last_day()?.filter(|_| zone != home);
        let mut to = who.whereabouts.clone();
        let back = match last {
            None => {
                (to.home, to.away) = (Some(zone.to_owned()), None);
                None
            }
            Some(last) => {
                let end = last.end(zones, (zone, who.address), self.now).map_err(refused)?;
                to.away = Some(Away { zone: zone.to_owned(), until: end.1 });
                Some((end.0, home))
            }
        };
        let counts = self.counted(&to, zone);
        let now = jiff::Timestamp::from_microsecond(self.now.as_micros()).unwrap_or_default();
        let text = self.clock.texts().moved((zone, clock.to_datetime(now)), back, counts);
        let moving = Move::new(
            zones,
            who.address,
            (who.whereabouts, to),
            self.coming.iter().chain(&self.brief),
        );
        Ok(self.with(Some(Change::Whereabouts(Box::new(moving))), text))
    }

    /// How many reminders follow and come by the clock of `zone`; follow, but come once they are home; and
    /// are on the clock of a place that was named.
    fn counted(&self, to: &Whereabouts, zone: &str) -> [usize; 3] {
        let who = self.who;
        let on_clocks = self.coming.iter().filter_map(|it| Some((it, it.due?.local?)));
        let (follow, stay): (Vec<_>, Vec<_>) =
            on_clocks.partition(|(it, _)| follows(it, who.whereabouts, who.address));
        let is_there = |local| {
            let due = to.due(self.clock.zones, who.address, local);
            due.is_ok_and(|(own, _)| own == zone)
        };
        let there = follow.iter().filter(|(_, local)| is_there(*local)).count();
        [there, follow.len() - there, stay.len()]
    }
}

/// Has what follows go home with somebody who was away until now; `false` when there was nothing to do.
///
/// # Errors
/// When the database refuses, or a reminder does not open.
pub(super) async fn come_home(
    tx: &mut LaneTx<'_>,
    zones: &Zones,
    address: &Address,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let from = tx.account().whereabouts.clone();
    let Some(away) = &from.away else { return Ok(false) };
    if now < away.until {
        tx.lanes().poke(Lane::Timers, away.until);
        return Ok(false);
    }
    let (coming, brief) = (tx.reminders().coming().await?, tx.reminders().brief().await?);
    let to = Whereabouts { away: None, ..from.clone() };
    let moving = Move::new(zones, address, (&from, to), coming.iter().chain(&brief));
    tracing::info!(reminders = moving.reminders.len(), "reminders went home with their person");
    moving.apply(tx, zones.edition())?;
    // What is due by the clock at home is told by the next look.
    tx.lanes().poke(Lane::Timers, now);
    Ok(true)
}
