//! What the tool `reminders` does: code computes the time and writes the confirmation.

use mila_domain::gate::window_is_open;
use mila_domain::schedule::{Due, QuietHours, Written};
use mila_domain::template::Approval;
use mila_domain::zone::{self, Guess, Whereabouts, Zone};
use mila_domain::{Address, ReminderId, Timestamp};
use mila_store::{Claim, Reminder, Reminding, StoreError};
use serde_json::Value;

use super::reminded::{Change, Reminded};
use super::words::Clock;
use super::written::{Input, Times};
use crate::context::Context;
use crate::outbound::templates::{self, REMINDER};
use crate::outbound::texts::Localized;

/// Most reminders that one person has.
const MOST: usize = 100;

/// What the model is told of a reminder that is replied to and comes no more.
const GONE: &str = "The one they reply to is over or cancelled and comes no more: say so.";

/// Whose reminders they are.
#[derive(Clone, Copy)]
pub(crate) struct Who<'a> {
    /// Where their clock stands.
    pub(crate) whereabouts: &'a Whereabouts,
    /// Where they write from.
    pub(crate) address: &'a Address,
    /// How they are spoken to.
    pub(crate) localized: &'a Localized,
    /// The reminder that they reply to.
    pub(crate) quoted: Option<ReminderId>,
}

/// What the person has, and how they are spoken to.
pub(super) struct Asked<'a> {
    context: &'a Context,
    pub(super) clock: Clock<'a>,
    pub(super) who: Who<'a>,
    pub(super) zone: Zone<'a>,
    /// What is to come.
    pub(super) coming: Vec<Reminder>,
    pub(super) brief: Option<Reminder>,
    /// What came lately, the last first.
    told: Vec<Reminder>,
    /// The one that they reply to, if they reply to one; it may be gone.
    quoted: Option<Option<Reminder>>,
    last_inbound_at: Timestamp,
    pub(super) quiet: Option<QuietHours>,
    pub(super) now: Timestamp,
}

/// Does what the model asks for; or words that it can act on.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn run(
    context: &Context,
    claim: &Claim,
    input: &Value,
    who: Who<'_>,
    now: Timestamp,
) -> Result<Result<Reminded, String>, StoreError> {
    let Ok(input) = serde_json::from_value::<Input>(input.clone()) else {
        return Ok(Err("The input must be as the schema says.".to_owned()));
    };
    let mut tx = context.store.guard("reminders", claim, None).await?;
    let (coming, told) = (tx.reminders().coming().await?, tx.reminders().told_lately().await?);
    let brief = tx.reminders().brief().await?;
    let quoted = match who.quoted {
        Some(id) => Some(tx.reminders().one(id).await?),
        None => None,
    };
    let (last_inbound_at, quiet) = (tx.account().last_inbound_at, tx.account().quiet);
    drop(tx);
    let zones = context.zones.current();
    let zone = who.whereabouts.at(who.address, now);
    let clock = Clock { zones: &zones, own: zone.name, localized: who.localized };
    let asked = Asked {
        context,
        clock,
        who,
        zone,
        coming,
        brief,
        told,
        quoted,
        last_inbound_at,
        quiet,
        now,
    };
    let mut done = asked.done(&input);
    if let Ok(Reminded { change: Some(change), text, .. }) = &mut done {
        for remark in asked.remarks(change).await? {
            text.push_str("\n\n");
            text.push_str(remark);
        }
    }
    Ok(done)
}

impl Asked<'_> {
    fn done(&self, input: &Input) -> Result<Reminded, String> {
        match input.action.as_str() {
            "set" => self.set(input.text()?, input),
            "list" => Ok(self.list()),
            "change" => self.change(self.coming_one(input)?, input),
            "cancel" => Ok(self.cancel(self.coming_one(input)?)),
            "snooze" => self.snooze(input),
            "skip" => self.skip(self.coming_one(input)?),
            "brief" => self.brief(input),
            "move" => self.moved(input),
            _ => {
                Err("action is set, list, change, cancel, snooze, skip, brief or move.".to_owned())
            }
        }
    }

    fn set(&self, text: String, input: &Input) -> Result<Reminded, String> {
        self.has_room()?;
        let times = self.times(input)?;
        let said = (text.as_str(), &times.schedule, times.due);
        let mut confirmed = self.clock.confirmed(|it| it.set, said);
        if self.is_guessed(input, times.due) {
            confirmed.push_str("\n\n");
            confirmed.push_str(&self.clock.texts().guessed(self.zone.name));
        }
        let stays = input.zone.is_some();
        Ok(self.kept(Reminding { text, schedule: times.written, stays }, times.due, confirmed))
    }

    /// Once more, counted from now; what comes again goes on beside it.
    fn snooze(&self, input: &Input) -> Result<Reminded, String> {
        self.has_room()?;
        let reminder = match (&input.which, &self.quoted, self.told.first()) {
            (None, Some(quoted), _) => quoted.as_ref().ok_or(GONE)?,
            (None, None, Some(last)) => last,
            _ => self.named(&self.told, input)?,
        };
        let times = self.times(input)?;
        if !matches!(times.written, Written::Once { .. } | Written::Elapsed { .. }) {
            return Err("snooze says one reminder once more: give seconds, or at.".to_owned());
        }
        let text = reminder.reminding.text.clone();
        let said = (text.as_str(), &times.schedule, times.due);
        let confirmed = self.clock.confirmed(|it| it.snoozed, said);
        let stays = input.zone.is_some();
        Ok(self.kept(Reminding { text, schedule: times.written, stays }, times.due, confirmed))
    }

    fn change(&self, reminder: &Reminder, input: &Input) -> Result<Reminded, String> {
        let text = match &input.text {
            Some(_) => input.text()?,
            None => reminder.reminding.text.clone(),
        };
        let (times, stays) = match (input.names_a_time(), reminder.due) {
            (false, Some(due)) if input.text.is_some() => {
                (self.times_of(reminder, due)?, reminder.reminding.stays)
            }
            _ => (self.times(input)?, input.zone.is_some()),
        };
        let said = (text.as_str(), &times.schedule, times.due);
        let confirmed = self.clock.confirmed(|it| it.changed, said);
        let to = Reminding { text, schedule: times.written, stays };
        Ok(self.with(Some(Change::To(reminder.id, to, times.due)), confirmed))
    }

    fn cancel(&self, reminder: &Reminder) -> Reminded {
        let texts = self.clock.texts();
        let (form, text) = (texts.reminders.confirmed.cancelled, &reminder.reminding.text);
        let text = texts.reminder(form, "", text);
        self.with(Some(Change::Cancel(reminder.id)), text)
    }

    fn skip(&self, reminder: &Reminder) -> Result<Reminded, String> {
        let due = reminder.due.ok_or("It is over.")?;
        let times = self.times_of(reminder, due)?;
        let next = times.schedule.due_next(self.clock.zones, due).ok().flatten();
        let (texts, text) = (self.clock.texts(), reminder.reminding.text.as_str());
        Ok(match next {
            Some(next) => self.with(
                Some(Change::Move(reminder.id, next)),
                self.clock.confirmed(|it| it.skipped, (text, &times.schedule, next)),
            ),
            None => self.with(
                Some(Change::Cancel(reminder.id)),
                texts.reminder(texts.reminders.confirmed.skipped_last, "", text),
            ),
        })
    }

    fn list(&self) -> Reminded {
        self.with(None, self.clock.listed(&self.coming))
    }

    fn kept(&self, reminding: Reminding, due: Due, text: String) -> Reminded {
        self.with(Some(Change::Set(reminding, due)), text)
    }

    /// When it is to be said: what comes once they are back, by the clock at home.
    fn times(&self, input: &Input) -> Result<Times, String> {
        let (zones, who) = (self.clock.zones, self.who);
        let times = input.times(zones, self.zone, self.now)?;
        let Some(local) = times.due.local.filter(|_| input.zone.is_none()) else {
            return Ok(times);
        };
        match who.whereabouts.due(zones, who.address, local) {
            Ok((name, _)) if name != self.zone.name => {
                input.times(zones, Zone { name, known: true }, self.now)
            }
            _ => Ok(times),
        }
    }

    /// Whether the first reminder on their clock goes by a zone that is one of several of their country.
    fn is_guessed(&self, input: &Input, due: Due) -> bool {
        let Who { whereabouts, address, .. } = self.who;
        let is_first = self.coming.is_empty() && self.told.is_empty();
        let on_their_clock = due.local.is_some() && input.zone.is_none();
        is_first && on_their_clock && !whereabouts.is_told() && {
            let guess = zone::guess(self.clock.zones, address, self.now);
            matches!(guess, Guess::Ambiguous(_))
        }
    }

    pub(super) fn with(&self, change: Option<Change>, text: String) -> Reminded {
        Reminded { change, zones: self.clock.zones.edition().to_owned(), text }
    }

    fn times_of(&self, reminder: &Reminder, due: Due) -> Result<Times, String> {
        let written = reminder.reminding.schedule.clone();
        let schedule = written.read(self.clock.zones);
        let schedule = schedule.map_err(|why| format!("Its times cannot be read: {why}."))?;
        Ok(Times { written, schedule, due })
    }

    fn has_room(&self) -> Result<(), String> {
        match self.coming.len() < MOST {
            true => Ok(()),
            false => Err(format!(
                "Not set: {MOST} reminders are the most that one person may have. Say so; some can be \
                 cancelled."
            )),
        }
    }

    /// The one that is meant of those to come: what they reply to, unless it is named.
    fn coming_one(&self, input: &Input) -> Result<&Reminder, String> {
        match (&input.which, &self.quoted) {
            (None, Some(quoted)) => {
                let coming = quoted.as_ref().filter(|it| it.due.is_some());
                coming.ok_or_else(|| GONE.to_owned())
            }
            _ => self.named(&self.coming, input),
        }
    }

    /// The one that has these words.
    fn named<'r>(&self, among: &'r [Reminder], input: &Input) -> Result<&'r Reminder, String> {
        let sought = input.which.as_deref().unwrap_or_default().trim().to_lowercase();
        let text = |it: &&Reminder| it.reminding.text.to_lowercase();
        let same: Vec<_> = among.iter().filter(|it| text(it) == sought).collect();
        let named: Vec<_> = match same.is_empty() {
            true => among.iter().filter(|it| text(it).contains(&sought)).collect(),
            false => same,
        };
        match named[..] {
            [one] => Ok(one),
            [] if among.is_empty() => Err("There is no such reminder: there is none.".to_owned()),
            [] => Err(format!("No reminder has these words. There are:\n{}", self.told_of(among))),
            _ => Err(format!(
                "Several have these words. Give words that only one has, or ask:\n{}",
                named.iter().map(|it| self.line(it)).collect::<Vec<_>>().join("\n")
            )),
        }
    }

    fn told_of(&self, reminders: &[Reminder]) -> String {
        reminders.iter().map(|it| self.line(it)).collect::<Vec<_>>().join("\n")
    }

    fn line(&self, reminder: &Reminder) -> String {
        let zone = reminder.reminding.schedule.zone();
        let time = reminder.due.map(|due| self.clock.time(due, zone)).unwrap_or_default();
        format!("- {} ({time})", reminder.reminding.text)
    }

    /// Whether the person has quiet hours then, where they are then.
    fn is_quiet(&self, due: Due) -> bool {
        let there = self.who.whereabouts.at(self.who.address, due.at);
        let zone = self.clock.zones.zone(there.name).ok();
        self.quiet.zip(zone).is_some_and(|(hours, zone)| hours.over(due.at, &zone) > due.at)
    }

    /// What is to be known of what is done: that its hour is a quiet one, that it may have to wait for the
    /// person's word. A brief comes each day, so one of them may.
    async fn remarks(&self, change: &Change) -> Result<Vec<&'static str>, StoreError> {
        let (is_quiet, may_wait) = match change {
            Change::Set(_, due) | Change::To(_, _, due) => {
                let open = window_is_open(self.last_inbound_at, due.at);
                (self.is_quiet(*due), !open && !self.has_template().await?)
            }
            Change::Brief(..) => (false, !self.has_template().await?),
            Change::Move(..) | Change::Cancel(_) | Change::NoBrief | Change::Whereabouts(_) => {
                (false, false)
            }
        };
        let texts = self.clock.texts();
        let own_hour = is_quiet.then_some(texts.quiet.own_hour);
        let waits = may_wait.then_some(texts.reminders.confirmed.waits);
        Ok(own_hour.into_iter().chain(waits).collect())
    }

    /// Whether a template is approved by which it could go when WhatsApp's window is closed.
    async fn has_template(&self) -> Result<bool, StoreError> {
        let template = self.context.templates.find(REMINDER, self.clock.localized.language());
        let Some(name) = template.map(templates::public_name) else { return Ok(false) };
        let known = self.context.store.templates().await?;
        Ok(known.iter().any(|it| it.name == name && it.state == Approval::Approved))
    }
}
