//! What Mila says of reminders: when they are due, and what was set, changed or taken back. Code writes
//! it, with days and times in words.

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
