//! The one generator of ids, nonces and jitter.

use std::sync::{Mutex, PoisonError};

use mila_domain::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};
use uuid::{Builder, Uuid};

/// A seeded cryptographic generator. Seeded from the operating system when serving, and from a
/// number when a run is to be had again.
#[derive(Debug)]
pub struct Entropy(Mutex<StdRng>);

impl Entropy {
    /// Seeded from the operating system.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn from_system() -> Result<Self, std::io::Error> {
        let mut seed = [0; 32];
        aws_lc_rs::rand::fill(&mut seed)
            .map_err(|_| std::io::Error::other("the operating system gives no randomness"))?;
        Ok(Self(Mutex::new(StdRng::from_seed(seed))))
    }

    /// The same row for the same seed. Whoever knows the seed knows every key that is made.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }

    /// An identifier that sorts by time (UUID version 7, RFC 9562).
    #[must_use]
    pub fn id(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millis()).unwrap_or(0);
        Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }

    /// Random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        // A generator has no broken state that a panic elsewhere could leave behind.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A number from 0 to below 1, to spread retries.
    #[must_use]
    pub fn jitter(&self) -> f64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).random()
    }
}

#[cfg(test)]
mod tests {
    use mila_domain::EventId;

    use super::*;

    #[test]
    fn ids_sort_by_time_and_never_repeat() {
        let entropy = Entropy::from_system().unwrap();
        let at = |millis: i64| entropy.id(Timestamp::from_micros(millis * 1000));
        assert!(at(1_000) < at(2_000));
        assert_ne!(at(1_000), at(1_000));
        assert_eq!(at(1_000).get_version_num(), 7);
        assert_eq!(EventId(at(1_000)).made_at(), Timestamp::from_micros(1_000_000));
    }

    #[test]
    fn a_seed_gives_the_same_row_again_and_another_seed_another() {
        let row = |seed| {
            let entropy = Entropy::from_seed(seed);
            let id = entropy.id(Timestamp::from_micros(0));
            (id, entropy.bytes::<12>(), entropy.jitter().to_bits())
        };
        assert_eq!(row(1), row(1));
        assert_ne!(row(1), row(2));
    }
}
