//! The one source of ids, nonces and jitter.

use std::io;
#[cfg(any(test, feature = "testing"))]
use std::sync::{Mutex, PoisonError};

use mila_domain::Timestamp;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use rand::{Rng, RngExt, TryRng};
#[cfg(any(test, feature = "testing"))]
use rand::{SeedableRng, rngs::StdRng};
use uuid::{Builder, Uuid};

/// Randomness. The operating system's when serving, asked for each time: a generator of our own
/// would say the same twice on a machine that is resumed twice from one snapshot, and the kernel
/// learns of that. A row that can be had again, from a number, in a simulation.
#[derive(Debug)]
pub struct Entropy(Source);

#[derive(Debug)]
enum Source {
    System,
    #[cfg(any(test, feature = "testing"))]
    Seeded(Box<Mutex<StdRng>>),
}

impl Entropy {
    /// The operating system's.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn from_system() -> Result<Self, io::Error> {
        // Who was given some once is not refused later.
        SysRng.try_next_u64().map_err(io::Error::other)?;
        Ok(Self(Source::System))
    }

    /// The same row for the same seed. Whoever knows the seed knows every key that is made.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        Self(Source::Seeded(Box::new(Mutex::new(StdRng::seed_from_u64(seed)))))
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
        self.with(|random| random.fill_bytes(&mut bytes));
        bytes
    }

    /// A number from 0 to below 1, to spread retries.
    #[must_use]
    pub fn jitter(&self) -> f64 {
        self.with(|random| random.random())
    }

    fn with<T>(&self, draw: impl FnOnce(&mut dyn Rng) -> T) -> T {
        match &self.0 {
            Source::System => draw(&mut UnwrapErr(SysRng)),
            // A generator has no broken state that a panic elsewhere could leave behind.
            #[cfg(any(test, feature = "testing"))]
            Source::Seeded(row) => draw(&mut *row.lock().unwrap_or_else(PoisonError::into_inner)),
        }
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

    /// What is copied with the memory of a machine is not what the next bytes come from.
    #[test]
    fn the_systems_randomness_has_no_state_of_ours() {
        let entropy = Entropy::from_system().unwrap();
        assert!(matches!(entropy.0, Source::System));
        assert_ne!(entropy.bytes::<12>(), entropy.bytes::<12>());
    }
}
