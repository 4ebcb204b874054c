//! What the model writes of a reminder, as a schedule that can be kept; or words that it can act on.

use jiff::civil::Time;
use mila_domain::Timestamp;
use mila_domain::schedule::{Due, Refusal, Schedule, Skipped, Written, Zones};
use mila_domain::zone::{LastDay, Zone};
use serde::Deserialize;

/// Most characters of what is said.
const LONGEST: usize = 600;

/// A call of the tool.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Input {
    pub(super) action: String,
    pub(super) text: Option<String>,
    pub(super) which: Option<String>,
    at: Option<String>,
    seconds: Option<i64>,
    every: Option<i64>,
    rrule: Option<String>,
    pub(super) zone: Option<String>,
    until: Option<String>,
}

/// Times that can be kept.
pub(super) struct Times {
    pub(super) written: Written,
    pub(super) schedule: Schedule,
    /// The first time.
    pub(super) due: Due,
}

impl Input {
    /// Whether it says when.
    pub(super) const fn names_a_time(&self) -> bool {
        self.at.is_some() || self.seconds.is_some() || self.every.is_some() || self.rrule.is_some()
    }

    /// Until when they are somewhere else; `None` when they live there.
    pub(super) fn last_day(&self) -> Result<Option<LastDay>, String> {
        let day = |day: &str| match day {
            "week" => Ok(LastDay::OfTheWeek),
            day => day
                .parse()
                .map(LastDay::On)
                .map_err(|_| "until is their last day there, as YYYY-MM-DD; or week.".to_owned()),
        };
        self.until.as_deref().map(day).transpose()
    }

    /// What is to be said.
    pub(super) fn text(&self) -> Result<String, String> {
        let text = self.text.as_deref().unwrap_or_default().trim();
        match text.chars().count() {
            0 => Err("Give the text that the person is to be reminded with.".to_owned()),
            1..=LONGEST => Ok(text.to_owned()),
            _ => Err(format!("The text may have {LONGEST} characters.")),
        }
    }

    /// When it is to be said, on the clock of that zone.
    pub(super) fn times(
        &self,
        zones: &Zones,
        own: Zone<'_>,
        now: Timestamp,
    ) -> Result<Times, String> {
        let written = self.written(own, now)?;
        let schedule = written.read(zones).map_err(refused)?;
        if let Schedule::Rule(recurring) = &schedule
            && let Some(skipped) = recurring.rule.skipped(recurring.start)
        {
            return Err(asks_for_the_day(&skipped));
        }
        let due = schedule.due_after(zones, now, 1).map_err(refused)?;
        let over =
            || "That time is over. Messages carry the time at which they were sent.".to_owned();
        let due = due.first().copied().ok_or_else(over)?;
        Ok(Times { written, schedule, due })
    }

    /// Whether the brief is to come no more; else when each day, on a clock that is known.
    pub(super) fn brief(&self, own: Zone<'_>) -> Result<Option<Time>, String> {
        match self.at.as_deref() {
            Some("off") => Ok(None),
            Some(text) => {
                let time = text.parse().map_err(|_| "brief: write at as HH:MM, or off.")?;
                self.clock(own).map(|_| Some(time))
            }
            None => Err("brief needs at: HH:MM, or off.".to_owned()),
        }
    }

    /// The zone on whose clock the times are.
    fn clock(&self, own: Zone<'_>) -> Result<String, String> {
        if self.zone.is_none() && !own.known && self.at.is_some() {
            return Err(
                "The person's time zone is unknown: ask where they are, then call move.".to_owned()
            );
        }
        Ok(self.zone.as_deref().unwrap_or(own.name).to_owned())
    }

    fn written(&self, own: Zone<'_>, now: Timestamp) -> Result<Written, String> {
        let zone = self.clock(own)?;
        let at = self.at.clone();
        match (at, self.seconds, self.every, self.rrule.clone()) {
            (Some(local), None, None, None) => Ok(Written::Once { local, zone }),
            (None, Some(seconds), None, None) => Ok(Written::Elapsed { seconds }),
            (None, None, Some(seconds), None) => {
                let first_utc = after(now, seconds).ok_or_else(|| refused(Refusal::OutOfRange))?;
                Ok(Written::Interval { seconds, first_utc })
            }
            (Some(dtstart), None, None, Some(rrule)) => {
                let (exdate, until_local) = (None, None);
                Ok(Written::Rule { dtstart, rrule, zone, exdate, until_local })
            }
            _ => Err("Give one of these: at; seconds; every; at and rrule.".to_owned()),
        }
    }
}

fn after(now: Timestamp, seconds: i64) -> Option<String> {
    let now = jiff::Timestamp::from_microsecond(now.as_micros()).ok()?;
    now.checked_add(jiff::SignedDuration::from_secs(seconds)).ok().map(|at| at.to_string())
}

/// A refusal in words that the model can act on.
pub(super) fn refused(why: Refusal) -> String {
    let advice = match why {
        Refusal::UnknownZone => "use an IANA name",
        Refusal::NotATime(_) => "write it as YYYY-MM-DDTHH:MM",
        Refusal::TooFrequent => "four times an hour is the most, say so",
        Refusal::Never | Refusal::OutOfRange | Refusal::Zero(_) => "say that it cannot be, and ask",
        _ => "write a rule of RFC 5545",
    };
    format!("Not set, {why}: {advice}.")
}

fn asks_for_the_day(skipped: &Skipped) -> String {
    let months: Vec<_> = skipped.months.iter().map(ToString::to_string).collect();
    let last = skipped.on_the_last_day.as_ref().map(ToString::to_string);
    let last = last.map(|rule| format!(" For the last day: {rule}.")).unwrap_or_default();
    let (day, months) = (skipped.day, months.join(","));
    format!(
        "Not set: the months {months} have no day {day}. Ask the person whether they mean the last \
         day there, or only other months.{last} For only others name these by BYMONTH."
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Monday, 30 November 2026, 10:00 in Jerusalem.
    const NOW: Timestamp = Timestamp::from_micros(1_796_025_600_000_000);
    const JERUSALEM: Zone<'_> = Zone { name: "Asia/Jerusalem", known: true };

    fn times(input: Value, zone: Zone<'_>) -> Result<Times, String> {
        let mut input = input;
        input["action"] = json!("set");
        let input: Input = serde_json::from_value(input).unwrap();
        input.times(&Zones::bundled(), zone, NOW)
    }

    fn due(input: Value) -> String {
        let due = times(input, JERUSALEM).unwrap_or_else(|told| panic!("{told}")).due;
        jiff::Timestamp::from_microsecond(due.at.as_micros()).unwrap().to_string()
    }

    #[test]
    fn each_way_to_say_when_is_its_first_time() {
        assert_eq!(due(json!({"at": "2026-12-01T09:00"})), "2026-12-01T07:00:00Z");
        assert_eq!(due(json!({"at": "2026-12-01T09:00", "zone": "UTC"})), "2026-12-01T09:00:00Z");
        assert_eq!(due(json!({"seconds": 120})), "2026-11-30T08:02:00Z");
        assert_eq!(due(json!({"every": 28800})), "2026-11-30T16:00:00Z");
        let mondays = json!({"at": "2026-11-30T09:00", "rrule": "FREQ=WEEKLY;BYDAY=MO"});
        assert_eq!(due(mondays), "2026-12-07T07:00:00Z", "today's is over");
    }

    #[test]
    fn what_cannot_be_set_is_told_in_words() {
        for (input, told) in [
            (json!({}), "Give one of these"),
            (json!({"at": "2026-12-01T09:00", "seconds": 5}), "Give one of these"),
            (json!({"at": "2026-11-30T09:59"}), "That time is over"),
            (json!({"at": "tomorrow"}), "YYYY-MM-DDTHH:MM"),
            (json!({"at": "2026-12-01T09:00", "zone": "Mars/Olympus"}), "IANA"),
            (json!({"seconds": 0}), "zero"),
            (json!({"every": 60}), "four times an hour"),
            (json!({"at": "2026-12-01T09:00", "rrule": "FREQ=MINUTELY"}), "four times an hour"),
            (
                json!({"at": "2026-12-31T09:00", "rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}),
                "it never comes",
            ),
            (json!({"at": "2026-12-01T09:00", "rrule": "every Monday"}), "RFC 5545"),
        ] {
            let refused = times(input.clone(), JERUSALEM).err().unwrap_or_default();
            assert!(refused.contains(told), "{input}: {refused}");
        }
    }

    #[test]
    fn a_day_that_not_every_month_has_is_asked_about() {
        let rule = json!({"at": "2026-12-31T09:00", "rrule": "FREQ=MONTHLY;BYMONTHDAY=31"});
        let told = times(rule, JERUSALEM).err().unwrap();
        assert!(told.contains("2,4,6,9,11") && told.contains("BYMONTHDAY=-1"), "{told}");
        let last = json!({"at": "2026-12-31T09:00", "rrule": "FREQ=MONTHLY;BYMONTHDAY=-1"});
        assert_eq!(due(last), "2026-12-31T07:00:00Z");
    }

    #[test]
    fn a_time_on_an_unknown_clock_is_asked_about_and_a_span_is_not() {
        let unknown = Zone { name: "UTC", known: false };
        let told = times(json!({"at": "2026-12-01T09:00"}), unknown).err().unwrap();
        assert!(told.contains("ask where they are"), "{told}");
        assert!(times(json!({"seconds": 60}), unknown).is_ok());
        assert!(times(json!({"at": "2026-12-01T09:00", "zone": "Asia/Tokyo"}), unknown).is_ok());
    }
}
