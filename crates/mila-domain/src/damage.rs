//! What of a person's rows cannot be read, and how often work that ended on it is tried.
//!
//! Such work ends the same way however often it is tried, and it must not keep others waiting: so
//! the person's lane is set aside, and an operator looks.

use std::time::Duration;

use crate::stored_names;

stored_names! {
    /// What of one person's own rows cannot be read.
    Damage {
        /// The wrapped data key does not open, and so nothing that is sealed with it.
        Key = "key",
        /// An address or its proof does not open, or none is left.
        Address = "address",
        /// A text, a step or something else that is sealed does not open.
        Content = "content",
        /// A stored name or number has no meaning to this program.
        Value = "value",
    }
}

impl Damage {
    /// How long a lane waits for its next try when work ended on this for the `failures`-th time
    /// in a row: 1 s, then 15 s. `None`: it is set aside.
    ///
    /// In between, an instance of another version, to which a value has a meaning, or one on a host
    /// with sound memory may take the lane and succeed. A key is unwrapped by all in the same way
    /// and before anything else, so it is tried once.
    #[must_use]
    pub const fn pause(self, failures: u32) -> Option<Duration> {
        match (self, failures) {
            (Self::Key, _) => None,
            (_, 0 | 1) => Some(Duration::from_secs(1)),
            (_, 2) => Some(Duration::from_secs(15)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_tried_three_times_within_a_minute_and_a_key_once() {
        for damage in Damage::ALL {
            let pauses = (1..).map_while(|failures| damage.pause(failures));
            let pauses: Vec<_> = pauses.map(|pause| pause.as_secs()).collect();
            let expected: &[u64] = if *damage == Damage::Key { &[] } else { &[1, 15] };
            assert_eq!(pauses, expected, "{damage:?}");
        }
    }
}
