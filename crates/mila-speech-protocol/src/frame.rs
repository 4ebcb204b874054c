//! Frames: a header in JSON, and bytes.
//!
//! ```text
//! 4 bytes  length of the header, big endian
//! 4 bytes  length of the body, big endian
//!          header: a request or a reply, in JSON
//!          body: the bytes of a recording, or nothing
//! ```

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Longest header, in bytes: ten minutes of fast speech, passage by passage.
pub const MOST_HEADER: u32 = 1024 * 1024;

/// Longest body, in bytes: the largest recording that WhatsApp carries.
pub const MOST_BODY: u32 = 16 * 1024 * 1024;

/// Bytes of the two lengths that begin a frame.
pub const LENGTHS: usize = 8;

/// Why a frame could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// The pipe.
    #[error("the pipe: {0}")]
    Pipe(#[from] io::Error),
    /// A length beyond the limit.
    #[error("a frame of {0} bytes is too long")]
    TooLong(u64),
    /// A header that says nothing we know.
    #[error("a frame with a header that cannot be read")]
    Header,
}

/// The two lengths that begin a frame, checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lengths {
    /// Of the header, in bytes.
    pub header: usize,
    /// Of the body, in bytes.
    pub body: usize,
}

impl Lengths {
    /// Reads them.
    ///
    /// # Errors
    /// [`FrameError::TooLong`].
    pub fn read(bytes: [u8; LENGTHS]) -> Result<Self, FrameError> {
        let [a, b, c, d, e, f, g, h] = bytes;
        let header = u32::from_be_bytes([a, b, c, d]);
        let body = u32::from_be_bytes([e, f, g, h]);
        for (length, most) in [(header, MOST_HEADER), (body, MOST_BODY)] {
            if length > most {
                return Err(FrameError::TooLong(u64::from(length)));
            }
        }
        Ok(Self { header: header as usize, body: body as usize })
    }
}

/// Lengths and header of a frame, as they are written before its body.
///
/// # Errors
/// [`FrameError::TooLong`].
pub fn head(header: &impl Serialize, body: &[u8]) -> Result<Vec<u8>, FrameError> {
    let header = serde_json::to_vec(header).map_err(|_| FrameError::Header)?;
    let mut head = Vec::with_capacity(LENGTHS + header.len());
    for (length, most) in [(header.len(), MOST_HEADER), (body.len(), MOST_BODY)] {
        let fits = u32::try_from(length).ok().filter(|length| *length <= most);
        let length = fits.ok_or(FrameError::TooLong(length as u64))?;
        head.extend(length.to_be_bytes());
    }
    head.extend(header);
    Ok(head)
}

/// Reads a header.
///
/// # Errors
/// [`FrameError::Header`].
pub fn header<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, FrameError> {
    serde_json::from_slice(bytes).map_err(|_| FrameError::Header)
}

/// Writes a frame and flushes.
///
/// # Errors
/// [`FrameError`].
pub fn write(to: &mut impl Write, header: &impl Serialize, body: &[u8]) -> Result<(), FrameError> {
    to.write_all(&head(header, body)?)?;
    to.write_all(body)?;
    Ok(to.flush()?)
}

/// Reads the next frame; `None` when the input ended before it.
///
/// # Errors
/// [`FrameError`]; also when the input ends in the middle.
pub fn read<T: DeserializeOwned>(from: &mut impl Read) -> Result<Option<(T, Vec<u8>)>, FrameError> {
    let mut lengths = [0; LENGTHS];
    if from.read(&mut lengths[..1])? == 0 {
        return Ok(None);
    }
    from.read_exact(&mut lengths[1..])?;
    let lengths = Lengths::read(lengths)?;
    let mut head = vec![0; lengths.header];
    from.read_exact(&mut head)?;
    let mut body = vec![0; lengths.body];
    from.read_exact(&mut body)?;
    Ok(Some((header(&head)?, body)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Hear, Request, Speak};

    fn requests() -> [(Request, Vec<u8>); 2] {
        let hear = Hear { languages: vec!["en".into(), "he".into()], most_seconds: 600 };
        let speak = Speak { language: "es".into(), text: "¿Qué tal?\n".into() };
        [(Request::Hear(hear), b"OggS\0\xff".to_vec()), (Request::Speak(speak), vec![])]
    }

    #[test]
    fn frames_come_out_as_they_went_in_and_the_end_is_no_error() {
        let mut pipe = Vec::new();
        for (request, body) in requests() {
            write(&mut pipe, &request, &body).unwrap();
        }
        let mut rest = pipe.as_slice();
        for expected in requests() {
            assert_eq!(read(&mut rest).unwrap(), Some(expected));
        }
        assert_eq!(read::<Request>(&mut rest).unwrap(), None);
    }

    #[test]
    fn a_frame_cut_off_anywhere_is_an_error() {
        let mut pipe = Vec::new();
        let (request, body) = &requests()[0];
        write(&mut pipe, request, body).unwrap();
        for end in 1..pipe.len() {
            assert!(read::<Request>(&mut &pipe[..end]).is_err(), "cut after {end} bytes");
        }
    }

    #[test]
    fn lengths_beyond_the_limit_are_refused_before_anything_is_kept() {
        let lengths = |header: u32, body: u32| {
            let mut bytes = [0; LENGTHS];
            bytes[..4].copy_from_slice(&header.to_be_bytes());
            bytes[4..].copy_from_slice(&body.to_be_bytes());
            Lengths::read(bytes)
        };
        assert_eq!(lengths(2, 3).unwrap(), Lengths { header: 2, body: 3 });
        assert!(matches!(lengths(MOST_HEADER + 1, 0), Err(FrameError::TooLong(_))));
        assert!(matches!(lengths(0, u32::MAX), Err(FrameError::TooLong(_))));
        let long = vec![0; MOST_BODY as usize + 1];
        assert!(matches!(head(&"x", &long), Err(FrameError::TooLong(_))));
    }

    #[test]
    fn a_header_that_says_nothing_we_know_is_refused() {
        let mut pipe = Vec::new();
        write(&mut pipe, &"sing", b"").unwrap();
        assert!(matches!(read::<Request>(&mut pipe.as_slice()), Err(FrameError::Header)));
    }

    #[test]
    fn printing_shows_no_words() {
        let shown = format!("{:?}", requests());
        assert!(!shown.contains("tal"), "{shown}");
    }
}
