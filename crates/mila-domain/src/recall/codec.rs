//! The bytes of a segment, as they are sealed and stored.
//!
//! A version, then the messages (how many; of each its id, the microseconds since the one before,
//! its author, its length, doubled, with a bit that says that it asks), then the terms (how many;
//! each in four bytes, the lowest first), then for each term how many postings, and of each posting
//! the distance from the message before, doubled, with a bit that says that a count follows.
//! Numbers are LEB128: seven bits a byte, the lowest first; between hashes it would save nothing.

use uuid::Uuid;

use super::segment::{Author, LONGEST, Message, Posting, Segment};
use super::term::Term;
use crate::time::Timestamp;

/// What the bytes are written in; it goes up when the same text gives other bytes.
const VERSION: u8 = 1;

/// Why bytes are no segment. Says nothing of what stands in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Written by a newer program, or by none: made anew from the messages.
    #[error("a segment of version {0}")]
    Version(u8),
    /// It ends too early.
    #[error("a segment that ends too early")]
    Short,
    /// Something stands behind its end.
    #[error("a segment with something behind its end")]
    Long,
    /// A number or an order that no segment has.
    #[error("a segment with a wrong {0}")]
    Wrong(&'static str),
}

impl Segment {
    /// Its bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        put(&mut bytes, self.messages.len() as u64);
        let mut before = 0;
        for message in &self.messages {
            bytes.extend(message.id.as_bytes());
            put(&mut bytes, zigzag(message.at.as_micros().wrapping_sub(before)));
            before = message.at.as_micros();
            bytes.push(message.author.0);
            put(&mut bytes, u64::from(message.length) << 1 | u64::from(message.asks));
        }
        put(&mut bytes, self.terms.len() as u64);
        bytes.extend(self.terms.iter().flat_map(|term| term.0.to_le_bytes()));
        (0..self.terms.len()).for_each(|nth| put_postings(&mut bytes, self.postings_of(nth)));
        bytes
    }

    /// The segment of these bytes.
    ///
    /// # Errors
    /// When they are not what [`Self::encode`] writes.
    pub fn decode(bytes: &[u8]) -> Result<Self, Broken> {
        let mut reader = Reader(bytes);
        match reader.byte()? {
            VERSION => {}
            other => return Err(Broken::Version(other)),
        }
        let mut segment = Self::default();
        let count = reader.number()?;
        let mut before = 0;
        for _ in 0..u16::try_from(count).map_err(|_| Broken::Wrong("number of messages"))? {
            let message = reader.message(before)?;
            before = message.at.as_micros();
            segment.messages.push(message);
        }
        let terms = reader.terms()?;
        // Each posting has a byte at least, and each term one for their number.
        segment.postings.reserve_exact(reader.0.len().saturating_sub(terms.len()));
        segment.ends.reserve_exact(terms.len());
        for _ in &terms {
            reader.postings(&mut segment)?;
            segment.end();
        }
        segment.terms = terms;
        if reader.0.is_empty() { Ok(segment) } else { Err(Broken::Long) }
    }
}

fn put_postings(bytes: &mut Vec<u8>, postings: &[Posting]) {
    put(bytes, postings.len() as u64);
    let mut before = 0;
    for posting in postings {
        let often = posting.times > 1;
        put(bytes, u64::from(posting.message - before) << 1 | u64::from(often));
        before = posting.message;
        if often {
            bytes.push(posting.times);
        }
    }
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Small numbers for small distances both ways.
const fn zigzag(distance: i64) -> u64 {
    ((distance << 1) ^ (distance >> 63)) as u64
}

const fn unzigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

struct Reader<'b>(&'b [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> Result<u8, Broken> {
        let (first, rest) = self.0.split_first().ok_or(Broken::Short)?;
        self.0 = rest;
        Ok(*first)
    }

    fn number(&mut self) -> Result<u64, Broken> {
        // Most are this small.
        if let [first @ ..0x80, rest @ ..] = self.0 {
            self.0 = rest;
            return Ok((*first).into());
        }
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7F);
            if bits << shift >> shift != bits || (byte == 0 && shift > 0) {
                return Err(Broken::Wrong("number"));
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken::Wrong("number"))
    }

    fn message(&mut self, before: i64) -> Result<Message, Broken> {
        let (id, rest) = self.0.split_first_chunk().ok_or(Broken::Short)?;
        self.0 = rest;
        let at = before.wrapping_add(unzigzag(self.number()?));
        let author = Author(self.byte()?);
        let number = self.number()?;
        let length = u16::try_from(number >> 1).ok().filter(|length| *length <= LONGEST);
        Ok(Message {
            id: Uuid::from_bytes(*id),
            at: Timestamp::from_micros(at),
            author,
            length: length.ok_or(Broken::Wrong("length"))?,
            asks: number & 1 == 1,
        })
    }

    fn terms(&mut self) -> Result<Vec<Term>, Broken> {
        let count = usize::try_from(self.number()?).map_err(|_| Broken::Short)?;
        let bytes = self.0.split_at_checked(count.checked_mul(4).ok_or(Broken::Short)?);
        let (bytes, rest) = bytes.ok_or(Broken::Short)?;
        self.0 = rest;
        let terms = bytes.as_chunks().0.iter().map(|four| Term(u32::from_le_bytes(*four)));
        let terms: Vec<Term> = terms.collect();
        if terms.is_sorted_by(|before, term| before < term) {
            Ok(terms)
        } else {
            Err(Broken::Wrong("term"))
        }
    }

    /// Those of one term, at least one.
    fn postings(&mut self, segment: &mut Segment) -> Result<(), Broken> {
        let count = self.number()?;
        let messages = segment.messages.len() as u64;
        if count == 0 || count > messages {
            return Err(Broken::Wrong("number of postings"));
        }
        let mut next = 0;
        for nth in 0..count {
            let number = self.number()?;
            let message = next + (number >> 1);
            if message >= messages || (nth > 0 && number >> 1 == 0) {
                return Err(Broken::Wrong("posting"));
            }
            let times = if number & 1 == 1 { self.byte()? } else { 1 };
            if number & 1 == 1 && times < 2 {
                return Err(Broken::Wrong("count"));
            }
            next = message;
            // Below the number of messages, which has 16 bits.
            segment.postings.push(Posting { message: message as u16, times });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::recall::segment::Entry;

    fn segment(texts: &[(String, i64, u8)]) -> Segment {
        let entries = texts.iter().enumerate().map(|(nth, (text, at, author))| Entry {
            id: Uuid::from_u128(nth as u128),
            at: Timestamp::from_micros(*at),
            author: Author(*author),
            text,
        });
        Segment::of(&entries.collect::<Vec<_>>())
    }

    fn texts() -> impl Strategy<Value = Vec<(String, i64, u8)>> {
        prop::collection::vec(
            ("(a|be|\u{5D0}\u{5D1}|\\PC| ){0,12}", any::<i64>(), any::<u8>()),
            0..12,
        )
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(texts in texts()) {
            let segment = segment(&texts);
            prop_assert_eq!(Segment::decode(&segment.encode()), Ok(segment));
        }

        #[test]
        fn what_is_read_of_any_bytes_is_what_would_be_written(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let bytes = [&[VERSION], bytes.as_slice()].concat();
            if let Ok(segment) = Segment::decode(&bytes) {
                prop_assert_eq!(segment.encode(), bytes);
            }
        }

        #[test]
        fn a_flipped_bit_gives_words_or_another_segment(texts in texts(), at in any::<prop::sample::Index>(), bit in 0..8) {
            let segment = segment(&texts);
            let mut bytes = segment.encode();
            let at = at.index(bytes.len());
            bytes[at] ^= 1_u8 << bit;
            match Segment::decode(&bytes) {
                Ok(other) => prop_assert_ne!(other, segment),
                Err(why) => prop_assert!(why.to_string().starts_with("a segment")),
            }
        }

        #[test]
        fn what_is_cut_off_is_missed(texts in texts(), at in any::<prop::sample::Index>()) {
            let bytes = segment(&texts).encode();
            prop_assert!(Segment::decode(&bytes[..at.index(bytes.len())]).is_err());
        }
    }

    #[test]
    fn what_is_behind_the_end_and_a_newer_version_are_told() {
        let bytes = segment(&[("tea at noon".into(), 5, 0)]).encode();
        assert_eq!(Segment::decode(&[bytes.as_slice(), &[0]].concat()), Err(Broken::Long));
        assert_eq!(Segment::decode(&[&[2], &bytes[1..]].concat()), Err(Broken::Version(2)));
    }
}
