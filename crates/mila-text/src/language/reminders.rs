//! What Mila says of reminders: when they are due, and what was set, changed or taken back. Code writes
//! it, with days and times in words.

use jiff::civil::{Date, DateTime};

use super::when::place as place_of;
use super::{Texts, fill};

/// What Mila says of reminders.
#[derive(Debug)]
pub struct Reminders {
    /// It is due: `{text}`, as the person wants it.
    pub due: &'static str,
    /// It is late: `{text}`, and the `{time}` that it was for.
    pub late: &'static str,
    /// It was due several times: `{text}`, the `{first}` and the last `{time}`.
    pub late_again: &'static str,
    /// What was done.
    pub confirmed: Confirmed,
    /// All of them.
    pub listed: Listed,
    /// The person is somewhere else.
    pub moved: Moved,
}

/// What was done: `{text}`, and the `{time}` when it comes.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the deed of that name")]
pub struct Confirmed {
    pub set: &'static str,
    pub changed: &'static str,
    pub cancelled: &'static str,
    pub snoozed: &'static str,
    pub skipped: &'static str,
    /// There is no other time.
    pub skipped_last: &'static str,
    /// It may have to wait for the person's word.
    pub waits: &'static str,
}

/// The person's clock is another from now on.
#[derive(Debug)]
pub struct Moved {
    /// They live at that `{place}`, where it is `{time}` now.
    pub home: &'static str,
    /// They are there until the end of a `{day}`, and then `{home}` again.
    pub away: &'static str,
    /// One reminder goes where they go.
    pub one_follows: &'static str,
    /// So many do: `{count}`.
    pub follow: &'static str,
    /// One reminder comes only when they are home again.
    pub one_later: &'static str,
    /// So many do: `{count}`.
    pub later: &'static str,
    /// One reminder is on the clock of the place that was named for it.
    pub one_stays: &'static str,
    /// So many are: `{count}`.
    pub stay: &'static str,
    /// Which clock it is was guessed: the one of `{place}`.
    pub guessed: &'static str,
}

/// All reminders.
#[derive(Debug)]
pub struct Listed {
    /// Above them.
    pub heading: &'static str,
    /// One: `{text}`, and the `{time}` when it comes next.
    pub one: &'static str,
    /// There is none.
    pub nothing: &'static str,
    /// How they are changed.
    pub how: &'static str,
}

impl Texts {
    /// A text about a reminder at a time; its own words come last, as they may hold anything.
    #[must_use]
    pub fn reminder(&self, form: &str, time: &str, text: &str) -> String {
        fill(form, &[("time", time), ("text", text)])
    }

    /// What is said late of something that was due from `first` to `last`.
    #[must_use]
    pub fn late_reminder(&self, first: &str, last: &str, text: &str) -> String {
        if first == last {
            return self.reminder(self.reminders.late, last, text);
        }
        let form = fill(self.reminders.late_again, &[("first", first)]);
        self.reminder(&form, last, text)
    }

    /// That the person's clock is the one of `zone`, which shows `now`; for a while, until the end of a day
    /// and then back to another zone. And how many reminders come by it, come only when they are home again,
    /// and stay where they are.
    #[must_use]
    pub fn moved(
        &self,
        (zone, now): (&str, DateTime),
        back: Option<(Date, &str)>,
        counts: [usize; 3],
    ) -> String {
        let moved = &self.reminders.moved;
        let (place, time) = (place_of(zone), self.time(now, None));
        let values = [("place", place.as_str()), ("time", &time)];
        let clock = match back {
            None => fill(moved.home, &values),
            Some((day, home)) => {
                let (day, home) = (self.day(day), place_of(home));
                let form = fill(moved.away, &[("day", &day), ("home", &home)]);
                fill(&form, &values)
            }
        };
        let counted = |count: usize, one: &str, many: &str| match count {
            0 => String::new(),
            1 => format!(" {one}"),
            _ => format!(" {}", fill(many, &[("count", &count.to_string())])),
        };
        let [follow, later, stay] = counts;
        let follow = counted(follow, moved.one_follows, moved.follow);
        let later = counted(later, moved.one_later, moved.later);
        let stay = counted(stay, moved.one_stays, moved.stay);
        let counts = format!("{follow}{later}{stay}");
        if counts.is_empty() { clock } else { format!("{clock}\n\n{}", counts.trim_start()) }
    }

    /// That the clock of `zone` was guessed.
    #[must_use]
    pub fn guessed(&self, zone: &str) -> String {
        fill(self.reminders.moved.guessed, &[("place", &place_of(zone))])
    }

    /// All that is to come, each with its time.
    #[must_use]
    pub fn reminders_listed(&self, coming: &[(String, String)]) -> String {
        let listed = &self.reminders.listed;
        if coming.is_empty() {
            return listed.nothing.to_owned();
        }
        let one = |(time, text): &(String, String)| {
            format!("- {}", self.reminder(listed.one, time, text))
        };
        let all: Vec<_> = coming.iter().map(one).collect();
        format!("{}\n\n{}\n\n{}", listed.heading, all.join("\n"), listed.how)
    }
}
