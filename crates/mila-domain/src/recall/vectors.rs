//! The bytes of the vectors of a segment's messages, as they are sealed and stored: one after another,
//! in the order of the messages.

use super::codec::Broken;
use super::likeness::{DIMENSIONS, Vector};

/// Their bytes.
#[must_use]
pub fn encode_vectors(vectors: &[Vector]) -> Vec<u8> {
    vectors.iter().flatten().map(|number| number.cast_unsigned()).collect()
}

/// The vectors of these bytes.
///
/// # Errors
/// When there are not as many as messages.
pub fn decode_vectors(bytes: &[u8], messages: usize) -> Result<Vec<Vector>, Broken> {
    if bytes.len() != messages * DIMENSIONS {
        return Err(Broken::Wrong("count of vectors"));
    }
    let vectors = bytes.chunks_exact(DIMENSIONS);
    Ok(vectors.map(|bytes| std::array::from_fn(|nth| bytes[nth].cast_signed())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_are_read_as_they_were_written() {
        let vectors: Vec<Vector> = vec![[i8::MIN; DIMENSIONS], [7; DIMENSIONS]];
        let bytes = encode_vectors(&vectors);
        assert_eq!(decode_vectors(&bytes, 2), Ok(vectors));
        assert!(decode_vectors(&bytes, 1).is_err() && decode_vectors(&bytes[1..], 2).is_err());
    }
}
