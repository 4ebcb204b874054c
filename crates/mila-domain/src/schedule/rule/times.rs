//! At which times of a day a rule comes.

use std::collections::HashSet;
use std::iter::Chain;
use std::ops::Range;
use std::vec::IntoIter;

use jiff::civil::Time;

use super::{Frequency, Rule};

/// Places within a set.
pub(super) type Places = Chain<Range<usize>, IntoIter<usize>>;

/// Seconds of a day.
const DAY: u32 = 86_400;

/// When a rule comes on a day that fits, in seconds from its midnight.
#[derive(Debug)]
pub(super) enum Times {
    /// At the same times every day.
    Same(Vec<u32>),
    /// By a count of hours, minutes or seconds that goes on over midnight.
    Counted(Counted),
}

impl Times {
    /// The times of a rule that leaves nothing to its beginning, which was at `start`.
    pub(super) fn of(rule: &Rule, start: Time) -> Self {
        let of_minute = ascending(&rule.by_second, 60);
        let of_hour = nested(&ascending(&rule.by_minute, 60), 60, &of_minute);
        let of_day = nested(&ascending(&rule.by_hour, 24), 3600, &of_hour);
        let counted = |unit, of_unit: &[u32]| {
            Self::Counted(Counted::new(unit, rule, start, &of_day, of_unit))
        };
        match rule.frequency {
            Frequency::Secondly => counted(1, &[0]),
            Frequency::Minutely => counted(60, &of_minute),
            Frequency::Hourly => counted(3600, &of_hour),
            Frequency::Daily => {
                let places = picked(&rule.by_set_pos, of_day.len());
                Self::Same(places.map(|place| of_day[place]).collect())
            }
            Frequency::Weekly | Frequency::Monthly | Frequency::Yearly => Self::Same(of_day),
        }
    }
}

/// A count of equal units since the unit in which the rule began.
#[derive(Debug)]
pub(super) struct Counted {
    /// Seconds of a unit.
    unit: u32,
    /// How many units lie between one that counts and the next.
    interval: i64,
    /// Units between the midnight before the beginning and the beginning.
    first: i64,
    /// The units of a day that the rule's hours, minutes and seconds allow, ascending.
    allowed: Vec<u32>,
    /// The times within a unit, in seconds from its begin.
    within: Vec<u32>,
    /// Where the count may stand at midnight for a day on which none of these counts: it keeps a
    /// search that finds nothing short.
    barren: HashSet<i64>,
}

impl Counted {
    fn new(unit: u32, rule: &Rule, start: Time, of_day: &[u32], of_unit: &[u32]) -> Self {
        let mut allowed: Vec<u32> = of_day.iter().map(|time| time / unit).collect();
        allowed.dedup();
        let start = [(start.hour(), 3600), (start.minute(), 60), (start.second(), 1)]
            .map(|(part, seconds)| i64::from(part) * seconds);
        let within = picked(&rule.by_set_pos, of_unit.len()).map(|place| of_unit[place]);
        Self {
            unit,
            interval: rule.interval.into(),
            first: start.iter().sum::<i64>() / i64::from(unit),
            allowed,
            within: within.collect(),
            barren: HashSet::new(),
        }
    }

    /// The times on the day that comes so many days after the beginning's.
    pub(super) fn on(&mut self, day: i64) -> Vec<u32> {
        let units = i64::from(DAY / self.unit);
        let first = (self.first - day * units).rem_euclid(self.interval);
        if self.barren.contains(&first) {
            return Vec::new();
        }
        let counting = self.counting(first, units);
        if counting.is_empty() && self.interval < units {
            self.barren.insert(first);
        }
        nested(&counting, self.unit, &self.within)
    }

    /// The allowed units of a day of which the `first` counts: by the shorter way.
    fn counting(&self, first: i64, units: i64) -> Vec<u32> {
        if units / self.interval < self.allowed.len().cast_signed() as i64 {
            let step = usize::try_from(self.interval).unwrap_or(usize::MAX);
            let counts = (first..units).step_by(step).filter_map(|unit| u32::try_from(unit).ok());
            return counts.filter(|unit| self.allowed.binary_search(unit).is_ok()).collect();
        }
        let counts = |unit: i64| unit >= first && (unit - first) % self.interval == 0;
        self.allowed.iter().copied().filter(|unit| counts((*unit).into())).collect()
    }
}

/// The places of a set of that length that `BYSETPOS` picks, ascending; all if it names none.
pub(super) fn picked(positions: &[i16], length: usize) -> Places {
    let mut places: Vec<usize> = positions
        .iter()
        .filter_map(|position| match usize::from(position.unsigned_abs()) {
            from_end if *position < 0 => length.checked_sub(from_end),
            from_begin => Some(from_begin - 1),
        })
        .filter(|place| *place < length)
        .collect();
    places.sort_unstable();
    places.dedup();
    let all = if positions.is_empty() { 0..length } else { 0..0 };
    all.chain(places)
}

/// A list in order, each once; all numbers below `below` if it is empty. The leap second is the one
/// before it (RFC 5545, 3.3.12).
fn ascending(list: &[i16], below: u32) -> Vec<u32> {
    if list.is_empty() {
        return (0..below).collect();
    }
    let number = |number: &i16| u32::from(number.unsigned_abs()).min(below - 1);
    let mut list: Vec<u32> = list.iter().map(number).collect();
    list.sort_unstable();
    list.dedup();
    list
}

/// Each of `outer`, so many seconds long, with each time `within` it.
fn nested(outer: &[u32], seconds: u32, within: &[u32]) -> Vec<u32> {
    outer.iter().flat_map(|unit| within.iter().map(move |within| unit * seconds + within)).collect()
}
