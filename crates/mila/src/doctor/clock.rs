//! The clock: windows and deadlines are wrong when it is.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::{Look, Seen};
use reqwest::header::DATE;

use super::check::Check;
use crate::clock::{DatabaseClock, MOST_SKEW};
use crate::config::Settings;
use crate::egress;

const CLOCK: &str = "clock";

/// More than this is not chance: time synchronisation does not work.
const ODD_SKEW: Duration = Duration::from_secs(5);

/// Holds this host's clock against PostgreSQL's, or, with SQLite, against what Twilio's answers
/// say of the time.
pub(super) async fn check(settings: &Settings, look: Option<&Look>) -> Check {
    if let Some(Seen::Postgres { time, .. }) = look.map(|look| look.engine.clone()) {
        return judge(time, "the database's");
    }
    if let Some(doubt) = look.and_then(|look| look.clock_doubt.as_ref()) {
        return Check::fail(
            CLOCK,
            format!("not believed by the Mila that serves: {doubt}"),
            "set this host's clock (timedatectl set-ntp true); or, if it is right: mila clock accept",
        );
    }
    match twilios_time(settings).await {
        Some(time) => judge(time, "Twilio's"),
        None => Check::skipped(
            CLOCK,
            "nothing to hold it against: neither the database nor Twilio told the time",
            "mend what they need, then run this again",
        ),
    }
}

fn judge(time: Timestamp, whose: &str) -> Check {
    let skew = DatabaseClock::new().measure(time);
    let found = format!("{} s away from {whose}", skew.as_secs());
    if skew > MOST_SKEW {
        Check::fail(CLOCK, found, "set this host's clock (timedatectl set-ntp true)")
    } else if skew > ODD_SKEW {
        Check::warn(CLOCK, found, "is time synchronisation on? (timedatectl)")
    } else {
        Check::ok(CLOCK, format!("agrees with {whose}"))
    }
}

/// The time in the head of an answer, whatever the answer is. Whole seconds.
async fn twilios_time(settings: &Settings) -> Option<Timestamp> {
    let own = settings.twilio.base_url.as_ref().map(ToString::to_string);
    let url = own.unwrap_or_else(|| "https://api.twilio.com/".to_owned());
    let request = egress::client().build().ok()?.get(url).timeout(Duration::from_secs(10));
    let answer = request.send().await.ok()?;
    let date = answer.headers().get(DATE)?.to_str().ok()?;
    let time = jiff::fmt::rfc2822::parse(date).ok()?.timestamp();
    Some(Timestamp::from_micros(time.as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock as _;
    use crate::doctor::Outcome;

    #[test]
    fn the_distance_decides() {
        let now = DatabaseClock::new().now();
        for (ahead, outcome) in [(0, Outcome::Ok), (15, Outcome::Warn), (90, Outcome::Fail)] {
            let there = now + Duration::from_secs(ahead);
            assert_eq!(judge(there, "the database's").outcome, outcome, "{ahead} s");
        }
    }
}
