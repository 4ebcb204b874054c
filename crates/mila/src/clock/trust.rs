//! Whether the host's clock can be believed: what it is held against, and what follows.

use std::time::Duration;

use mila_domain::Timestamp;

use super::MOST_SKEW;

/// Why a clock is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// A run before this one ended later than it shows.
    LastRun,
    /// It was set while Mila ran.
    Stepped,
    /// Twilio and Anthropic show another time.
    Neighbours,
    /// No certificate of theirs holds at the time that it shows.
    Certificates,
    /// PostgreSQL shows another time.
    Database,
}

impl Doubt {
    const ALL: [Self; 5] =
        [Self::LastRun, Self::Stepped, Self::Neighbours, Self::Certificates, Self::Database];

    /// Its name in the database and the log.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::LastRun => "the last run ended later than it shows",
            Self::Stepped => "it was set while Mila ran",
            Self::Neighbours => "Twilio and Anthropic show another time",
            Self::Certificates => "no certificate of Twilio's or Anthropic's holds at its time",
            Self::Database => "the database shows another time",
        }
    }

    /// The doubt of this name; of a name that is not known, that they show another time.
    pub(crate) fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|doubt| doubt.name() == name).unwrap_or(Self::Neighbours)
    }
}

/// What a neighbour told of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// The time, in whole seconds.
    Time(Timestamp),
    /// It answered, and told none.
    Nothing,
    /// Its certificate does not hold.
    Untrusted,
    /// No answer came.
    Unreachable,
}

/// How a clock stands beside what was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Judged {
    /// Whoever told the time shows the same.
    Agrees,
    /// One shows the same and one does not.
    Mixed,
    /// Whoever told the time shows another: the first of them so many microseconds later.
    Disagrees {
        /// Less than nothing when it is earlier.
        by: i64,
    },
    /// Nobody could be asked, for no certificate holds.
    Untrusted,
    /// They answered, and told no time.
    Silent,
    /// Nobody answered.
    Unreachable,
}

/// Holds what a clock shows against what was told.
pub(crate) fn judge(shown: Timestamp, told: &[Told]) -> Judged {
    let same = |time: &Timestamp| apart(shown, *time) <= MOST_SKEW;
    let times: Vec<_> = told.iter().filter_map(Told::time).collect();
    let agree = times.iter().filter(|time| same(time)).count();
    match (agree, times.first()) {
        (0, Some(first)) => {
            Judged::Disagrees { by: first.as_micros().saturating_sub(shown.as_micros()) }
        }
        (0, None) if told.contains(&Told::Untrusted) => Judged::Untrusted,
        (0, None) if told.contains(&Told::Nothing) => Judged::Silent,
        (0, None) => Judged::Unreachable,
        (all, _) if all == times.len() => Judged::Agrees,
        _ => Judged::Mixed,
    }
}

/// Whether the operator said that the clock is right though whoever tells the time is so far from it:
/// `accepted` is how far they were then, in microseconds.
pub(crate) fn is_accepted(accepted: Option<i64>, by: i64) -> bool {
    accepted.is_some_and(|accepted| u128::from(accepted.abs_diff(by)) <= MOST_SKEW.as_micros())
}

impl Told {
    const fn time(&self) -> Option<Timestamp> {
        match self {
            Self::Time(time) => Some(*time),
            _ => None,
        }
    }
}

/// The span between two times, whichever is earlier.
pub(crate) fn apart(one: Timestamp, other: Timestamp) -> Duration {
    Duration::from_micros(one.as_micros().abs_diff(other.as_micros()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Told {
        Told::Time(Timestamp::from_micros(seconds * 1_000_000))
    }

    #[test]
    fn a_clock_is_held_against_whoever_tells_the_time() {
        let shown = Timestamp::from_micros(1_000_000_000);
        for (told, judged) in [
            (vec![at(1_000), at(1_000)], Judged::Agrees),
            (vec![at(970), at(1_030)], Judged::Agrees),
            (vec![at(1_000), Told::Unreachable], Judged::Agrees),
            (vec![at(969), at(1_031)], Judged::Disagrees { by: -31_000_000 }),
            (vec![at(5_000), Told::Nothing], Judged::Disagrees { by: 4_000_000_000 }),
            (vec![at(1_000), at(5_000)], Judged::Mixed),
            (vec![Told::Untrusted, Told::Unreachable], Judged::Untrusted),
            (vec![Told::Nothing, Told::Unreachable], Judged::Silent),
            (vec![Told::Unreachable, Told::Unreachable], Judged::Unreachable),
            (vec![], Judged::Unreachable),
        ] {
            assert_eq!(judge(shown, &told), judged, "{told:?}");
        }
    }

    #[test]
    fn what_was_accepted_is_not_doubted_again_and_another_time_is() {
        let hour = 60 * 60 * 1_000_000;
        for (accepted, by, stays) in [
            (Some(hour), hour, true),
            (Some(hour), hour - 30_000_000, true),
            (Some(hour), hour + 31_000_000, false),
            (Some(hour), -hour, false),
            (Some(-hour), -hour, true),
            (None, hour, false),
            (Some(i64::MIN), i64::MAX, false),
        ] {
            assert_eq!(is_accepted(accepted, by), stays, "{accepted:?} {by}");
        }
    }

    #[test]
    fn a_doubt_is_known_by_its_name() {
        assert!(Doubt::ALL.into_iter().all(|doubt| Doubt::from_name(doubt.name()) == doubt));
        assert_eq!(Doubt::from_name("what a newer version fears"), Doubt::Neighbours);
    }
}
