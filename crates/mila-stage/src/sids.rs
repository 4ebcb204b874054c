//! Identifiers in Twilio's form, the same for the same seed.

use std::sync::atomic::{AtomicU64, Ordering};

use aws_lc_rs::digest::{SHA256, digest};

/// Gives identifiers of two letters and 32 hexadecimal digits; no two of one stage are equal.
pub(crate) struct Sids {
    seed: u64,
    given: AtomicU64,
}

impl Sids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, given: AtomicU64::new(0) }
    }

    /// The next identifier, e.g. `SM…` for the prefix `SM`.
    pub(crate) fn next(&self, prefix: &str) -> String {
        let count = self.given.fetch_add(1, Ordering::Relaxed);
        let source = [self.seed.to_be_bytes(), count.to_be_bytes()].concat();
        format!("{prefix}{}", hex(&digest(&SHA256, &source).as_ref()[..16]))
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_row_and_no_identifier_twice() {
        let (one, same, other) = (Sids::new(1), Sids::new(1), Sids::new(2));
        let row: Vec<_> = (0..50).map(|_| one.next("SM")).collect();
        assert_eq!(row, (0..50).map(|_| same.next("SM")).collect::<Vec<_>>());
        assert!(row.iter().all(|sid| sid.len() == 34 && sid.starts_with("SM")));
        assert_eq!(row.iter().collect::<std::collections::HashSet<_>>().len(), 50);
        assert_ne!(row[0], other.next("SM"));
    }
}
