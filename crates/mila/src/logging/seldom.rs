//! Lines that anybody outside can cause: at most one a minute of each kind, with how many it stands
//! for. So no flood of posts becomes one of lines.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The least time between two lines of a kind.
const LEAST: Duration = Duration::from_mins(1);

/// What was said last, of each kind.
#[derive(Debug, Default)]
pub(crate) struct Seldom(Mutex<BTreeMap<&'static str, Said>>);

#[derive(Debug)]
struct Said {
    at: Instant,
    /// What has happened since, without a line.
    unsaid: u64,
}

impl Seldom {
    /// Counts what has happened now, of a kind; how often since its last line, if a line is due.
    pub(crate) fn due(&self, kind: &'static str, now: Instant) -> Option<u64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(said) = all.get_mut(kind) else {
            all.insert(kind, Said { at: now, unsaid: 0 });
            return Some(1);
        };
        if now.duration_since(said.at) < LEAST {
            said.unsaid += 1;
            return None;
        }
        said.at = now;
        Some(std::mem::take(&mut said.unsaid) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::monotonic;

    #[test]
    fn a_kind_has_one_line_a_minute_which_counts_the_rest() {
        let (seldom, start) = (Seldom::default(), monotonic());
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(seldom.due("a", at(0)), Some(1));
        assert_eq!(seldom.due("b", at(1)), Some(1), "another kind has lines of its own");
        for second in 1..60 {
            assert_eq!(seldom.due("a", at(second)), None);
        }
        assert_eq!(seldom.due("a", at(60)), Some(60));
        assert_eq!(seldom.due("a", at(119)), None);
        assert_eq!(seldom.due("a", at(600)), Some(2));
    }
}
