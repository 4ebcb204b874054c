//! The chores that one instance does for all: whether they are done.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::{DueDuty, Look, Seen};

use super::check::Check;
use crate::clock::{Clock as _, DatabaseClock};

const DUTIES: &str = "duties";

/// A Mila that serves takes a duty within seconds of its time.
const SERVED: Duration = Duration::from_mins(1);

/// The longest interval of a duty is a quarter of an hour.
const LATE: Duration = Duration::from_hours(1);

/// Whether every duty has lately been done; nothing to say where there is no database yet.
pub(super) fn check(look: Option<&Look>) -> Option<Check> {
    let look = look?;
    let now = match look.engine {
        Seen::Postgres { time, .. } => time,
        Seen::Sqlite { .. } => DatabaseClock::new().now(),
    };
    Some(judge(&look.duties, now))
}

fn judge(duties: &[DueDuty], now: Timestamp) -> Check {
    if duties.iter().all(|it| now.since(it.free_at) > SERVED) {
        return Check::ok(DUTIES, "none is done now: no Mila serves from this database");
    }
    let is_late = |it: &&DueDuty| it.last_at.is_some_and(|last| now.since(last) > LATE);
    let late: Vec<_> = duties.iter().filter(is_late).map(|it| it.name.as_str()).collect();
    if late.is_empty() {
        return Check::ok(DUTIES, "done in time, each by one instance for all");
    }
    Check::warn(
        DUTIES,
        format!("not finished for more than an hour: {}", late.join(", ")),
        "the log says why: search for 'a duty was not finished' and for errors with 'duty'",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    fn at(minutes: u64) -> Timestamp {
        Timestamp::from_micros(0) + Duration::from_mins(minutes)
    }

    fn duty(name: &str, free_at: Timestamp, last_at: Option<Timestamp>) -> DueDuty {
        DueDuty { name: name.to_owned(), free_at, last_at }
    }

    #[test]
    fn a_duty_that_goes_wrong_for_long_is_named_while_mila_serves() {
        let (done, fails) = (at(199), Some(at(100)));
        let fresh = [duty("follow", at(201), Some(done)), duty("strays", at(201), None)];
        assert_eq!(judge(&fresh, at(200)).outcome, Outcome::Ok);
        let late = [duty("follow", at(201), Some(done)), duty("reconcile", at(203), fails)];
        let found = judge(&late, at(200));
        assert_eq!(found.outcome, Outcome::Warn);
        assert!(found.finding.ends_with(": reconcile"), "{}", found.finding);
        let found = judge(&late, at(900));
        assert!(found.outcome == Outcome::Ok && found.finding.contains("no Mila serves"));
    }
}
