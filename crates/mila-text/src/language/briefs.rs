//! What Mila says in the morning, of its hour, and of the hours in which it says nothing of its own accord.

use super::{Texts, fill};

/// The morning brief.
#[derive(Debug)]
pub struct Briefs {
    /// Its first line: `{day}`.
    pub heading: &'static str,
    /// Above what the person is reminded of that day.
    pub reminders: &'static str,
    /// One of them: `{text}`, and its `{times}`.
    pub one: &'static str,
    /// There are so many more: `{count}`.
    pub more: &'static str,
    /// Above what they told to be kept in mind.
    pub noted: &'static str,
    /// The day holds nothing.
    pub nothing: &'static str,
    /// It comes late: the `{time}` that it was for.
    pub late: &'static str,
    /// Its name, for the template that tells of it.
    pub name: &'static str,
    /// It is set: `{hour}`, and the `{time}` of the first.
    pub set: &'static str,
    /// It is off now.
    pub off: &'static str,
    /// It comes at this `{hour}`.
    pub is_at: &'static str,
    /// There is none.
    pub is_off: &'static str,
    /// Its hour is a quiet one, and they end at that `{hour}`.
    pub waits_for_quiet: &'static str,
}

/// The quiet hours.
#[derive(Debug)]
pub struct Quiet {
    /// They are set: `{from}` and `{until}`.
    pub set: &'static str,
    /// There are none any more.
    pub off: &'static str,
    /// They are these: `{from}` and `{until}`.
    pub are: &'static str,
    /// There are none.
    pub none: &'static str,
    /// What was just set comes within them.
    pub own_hour: &'static str,
}

/// What the day holds, in words.
#[derive(Debug, Default)]
pub struct Day {
    /// What the person is reminded of: its times, and what it says.
    pub reminders: Vec<(String, String)>,
    /// How many more there are.
    pub more: usize,
    /// What they told to be kept in mind.
    pub noted: Vec<String>,
}

impl Day {
    /// Whether it holds nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.reminders.is_empty() && self.noted.is_empty()
    }
}

impl Texts {
    /// What a day holds, below its name.
    #[must_use]
    pub fn brief(&self, name: &str, day: &Day) -> String {
        let briefs = &self.briefs;
        let mut parts = vec![fill(briefs.heading, &[("day", name)])];
        if day.is_empty() {
            parts.push(briefs.nothing.to_owned());
        }
        if !day.reminders.is_empty() {
            let one = |(times, text): &(String, String)| {
                format!("- {}", fill(briefs.one, &[("times", times), ("text", text)]))
            };
            let mut lines = vec![briefs.reminders.to_owned()];
            lines.extend(day.reminders.iter().map(one));
            if day.more > 0 {
                lines.push(fill(briefs.more, &[("count", &day.more.to_string())]));
            }
            parts.push(lines.join("\n"));
        }
        if !day.noted.is_empty() {
            let mut lines = vec![briefs.noted.to_owned()];
            lines.extend(day.noted.iter().map(|fact| format!("- {fact}")));
            parts.push(lines.join("\n"));
        }
        parts.join("\n\n")
    }
}
