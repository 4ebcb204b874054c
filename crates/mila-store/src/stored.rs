//! Sealed JSON, which outlives the program that wrote it.
//!
//! Every value stands in an envelope with the version of its form: `{"v":1,"it":...}`. A program
//! reads every form up to its own; what a newer one wrote it leaves to that one.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::{Result, StoreError};

/// The form that this program writes, of everything it writes.
const FORM: u32 = 1;

#[derive(Serialize)]
struct Written<'v, T> {
    v: u32,
    it: &'v T,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

#[derive(Deserialize)]
struct Read<T> {
    it: T,
}

/// The stored form of a value that belongs to `place`.
pub(crate) fn write<T: Serialize>(place: &'static str, it: &T) -> Result<Vec<u8>> {
    serde_json::to_vec(&Written { v: FORM, it }).map_err(|_| StoreError::Unknown { place })
}

/// The value of a stored form.
///
/// # Errors
/// [`StoreError::Newer`] when a newer program wrote it; [`StoreError::Unknown`] when it is no
/// form of ours.
pub(crate) fn read<T: DeserializeOwned>(place: &'static str, stored: &[u8]) -> Result<T> {
    let unknown = |_| StoreError::Unknown { place };
    let Version { v } = serde_json::from_slice(stored).map_err(unknown)?;
    if v > FORM {
        return Err(StoreError::Newer { place });
    }
    serde_json::from_slice(stored).map(|Read { it }| it).map_err(unknown)
}

#[cfg(test)]
mod golden;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_what_is_newer_is_left() {
        let stored = write("test.json", &vec!["a", "b"]).unwrap();
        assert_eq!(stored, br#"{"v":1,"it":["a","b"]}"#);
        assert_eq!(read::<Vec<String>>("test.json", &stored).unwrap(), ["a", "b"]);
        let newer = read::<Vec<String>>("test.json", br#"{"v":2,"it":{"words":[]}}"#);
        assert!(matches!(newer, Err(StoreError::Newer { place: "test.json" })), "{newer:?}");
        let foreign = read::<Vec<String>>("test.json", br#"["a"]"#);
        assert!(matches!(foreign, Err(StoreError::Unknown { .. })), "{foreign:?}");
    }
}
