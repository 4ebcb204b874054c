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
    /// Whoever told the time shows another.
    Disagrees,
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
    match agree {
        0 if !times.is_empty() => Judged::Disagrees,
        0 if told.contains(&Told::Untrusted) => Judged::Untrusted,
        0 if told.contains(&Told::Nothing) => Judged::Silent,
        0 => Judged::Unreachable,
        all if all == times.len() => Judged::Agrees,
        _ => Judged::Mixed,
    }
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
            (vec![at(969), at(1_031)], Judged::Disagrees),
            (vec![at(5_000), Told::Nothing], Judged::Disagrees),
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
    fn a_doubt_is_known_by_its_name() {
        assert!(Doubt::ALL.into_iter().all(|doubt| Doubt::from_name(doubt.name()) == doubt));
        assert_eq!(Doubt::from_name("what a newer version fears"), Doubt::Neighbours);
    }
}
