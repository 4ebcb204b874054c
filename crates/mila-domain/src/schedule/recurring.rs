//! A rule in a zone: its occurrences as instants.

use std::collections::BTreeMap;
use std::iter;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::local::{Fit, resolve};
use super::rule::{End, Locals, Rule};
use super::{Moment, Refusal};

/// The most occurrences within any hour: what comes more often is an alarm bell, no reminder. "Every
/// fifteen minutes" is the most often that may go on; three in a row may be closer.
pub const MOST_IN_AN_HOUR: usize = 4;

/// The least seconds from an occurrence to the next.
const LEAST_SECONDS: i64 = 60;

/// How many occurrences, and years after the first, are looked at before a rule is taken: a leap year
/// is among these, and what a rule does within its periods it does from the beginning.
const LOOKED_AT: (usize, i16) = (64, 4);

/// A rule with its beginning and what was taken out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurring {
    /// The first occurrence, if it fits the rule; none comes before.
    pub start: DateTime,
    /// The rule.
    pub rule: Rule,
    /// The zone's IANA name.
    pub zone: String,
    /// Occurrences that were taken out.
    pub except: Vec<Moment>,
    /// Another end beside the rule's own, also to one with a count; within it the last may be.
    pub until: Option<Moment>,
}

/// Once of what comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The instant.
    pub at: jiff::Timestamp,
    /// What the clock on the wall was asked to show then. In a gap it shows something else.
    pub local: DateTime,
}

impl Recurring {
    /// Refuses what never comes or comes too often.
    ///
    /// # Errors
    /// [`Refusal::Never`], [`Refusal::TooFrequent`].
    pub fn admit(&self, zone: &TimeZone) -> Result<(), Refusal> {
        let mut occurrences = self.occurrences(zone, None);
        let first = occurrences.next().ok_or(Refusal::Never)?;
        let (most, years) = LOOKED_AT;
        let soon = occurrences
            .take_while(|next| next.local.year() <= first.local.year().saturating_add(years));
        let looked_at: Vec<_> = iter::once(first).chain(soon).take(most).collect();
        let seconds = |few: &[Occurrence]| match few {
            [first, .., last] => last.at.as_second() - first.at.as_second(),
            _ => i64::MAX,
        };
        let often = looked_at.windows(2).any(|two| seconds(two) < LEAST_SECONDS)
            || looked_at.windows(MOST_IN_AN_HOUR + 1).any(|few| seconds(few) < 3600);
        if often { Err(Refusal::TooFrequent) } else { Ok(()) }
    }

    /// The occurrences, ascending: all, or those later than `after`.
    pub fn occurrences<'a>(
        &'a self,
        zone: &'a TimeZone,
        after: Option<jiff::Timestamp>,
    ) -> impl Iterator<Item = Occurrence> + 'a {
        let locals = match after {
            Some(after) => self.rule.locals_from(self.start, before(zone.to_datetime(after))),
            None => self.rule.locals(self.start),
        };
        Occurrences { of: self, zone, locals, skipped: BTreeMap::new(), next: None }
            .filter(move |occurrence| after.is_none_or(|after| occurrence.at > after))
    }

    fn ends_before(&self, local: DateTime, at: jiff::Timestamp) -> bool {
        let own = match self.rule.end {
            End::Until(until) => Some(until),
            End::Never | End::Count(_) => None,
        };
        own.into_iter().chain(self.until).any(|until| until.is_before(local, at))
    }
}

/// A day from which everything after that time is sure to come: no gap is longer than a day.
fn before(local: DateTime) -> jiff::civil::Date {
    let margin = jiff::Span::new().days(2);
    local.date().checked_sub(margin).unwrap_or(jiff::civil::Date::MIN)
}

/// Brings local times, which ascend, into the order of their instants: those that a gap swallowed
/// come among the first after it, or with them.
struct Occurrences<'a> {
    of: &'a Recurring,
    zone: &'a TimeZone,
    locals: Locals,
    skipped: BTreeMap<jiff::Timestamp, DateTime>,
    next: Option<Occurrence>,
}

impl Occurrences<'_> {
    /// The next whose local time is shown; whoever is swallowed before it is put aside.
    fn next_shown(&mut self) -> Option<Occurrence> {
        for local in self.locals.by_ref() {
            let (at, fit) = resolve(local, self.zone).ok()?;
            let over = self.of.ends_before(local, at);
            if over && fit == Fit::Shown {
                return None;
            }
            if over || self.of.except.iter().any(|except| except.is(local, at)) {
                continue;
            }
            match fit {
                Fit::Shown => return Some(Occurrence { at, local }),
                Fit::Skipped => {
                    self.skipped.entry(at).or_insert(local);
                }
            }
        }
        None
    }
}

impl Iterator for Occurrences<'_> {
    type Item = Occurrence;

    fn next(&mut self) -> Option<Occurrence> {
        if self.next.is_none() {
            self.next = self.next_shown();
        }
        let swallowed = self.skipped.first_key_value().map(|(at, local)| (*at, *local));
        match (swallowed, self.next) {
            (Some((at, local)), shown) if shown.is_none_or(|shown| at < shown.at) => {
                self.skipped.remove(&at);
                Some(Occurrence { at, local })
            }
            (_, shown) => {
                self.next = None;
                // One instant comes once, for what the clock shows.
                self.skipped.remove(&shown?.at);
                shown
            }
        }
    }
}
