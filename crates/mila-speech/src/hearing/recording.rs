//! A voice note, decoded: 16 kHz, mono, as recognisers want it.
//!
//! A file may hold several streams, one after the other: recordings that were joined or forwarded
//! are made so. What is lost on the way is passed over, and its place is kept.

use mila_speech_protocol::NotTranscribed;

use super::pages::{Page, Pages};
use super::sniff::{OPUS_TAGS, sniff};
use super::stream::{Head, Stream};
use crate::{Failure, Trouble};

/// Samples a second.
pub const RATE: usize = 16_000;

/// Shorter recordings hold no word, in samples: 0.3 s.
const SHORTEST: usize = RATE * 3 / 10;

/// No longer recording is decoded, whatever was asked for, in seconds. 30 minutes are 115 MB.
const MOST_SECONDS: u32 = 30 * 60;

/// So many streams of a file are decoded. More is no chain of recordings but a file made to take
/// memory: each has a decoder.
const MOST_STREAMS: usize = 64;

/// A recording, ready to be listened to.
#[derive(Clone, Default, PartialEq)]
pub struct Recording {
    /// Between -1 and 1.
    pub samples: Vec<f32>,
    /// Packets that could not be decoded and were passed over.
    pub undecodable: usize,
    /// Where something is missing, in samples, in order.
    pub gaps: Vec<usize>,
    /// Where streams behind the first begin, in samples, in order.
    pub begins: Vec<usize>,
}

impl Recording {
    /// Its length, in milliseconds.
    #[must_use]
    pub fn length_ms(&self) -> u32 {
        u32::try_from(self.samples.len() * 1000 / RATE).unwrap_or(u32::MAX)
    }
}

/// Decodes an Ogg file of Opus. What is cut off at the end is no error.
///
/// # Errors
/// [`NotTranscribed`] for its format, its length, or because it is broken; [`Trouble::Opus`].
pub fn decode(file: &[u8], most_seconds: u32) -> Result<Recording, Failure<NotTranscribed>> {
    if let Some(container) = sniff(file) {
        return Err(Failure::Refused(NotTranscribed::Format(container)));
    }
    let most = most_seconds.min(MOST_SECONDS) as usize * RATE;
    let mut chain = Chain::default();
    let mut pages = Pages::of(file);
    while let Some(page) = pages.next() {
        chain.take(&page, pages.passed_over())?;
        if chain.decoded() > most {
            return Err(Failure::Refused(NotTranscribed::TooLong));
        }
    }
    let recording = chain.end(pages.passed_over())?;
    match recording.samples.len() {
        length if length < SHORTEST => Err(Failure::Refused(NotTranscribed::TooShort)),
        length if length > most => Err(Failure::Refused(NotTranscribed::TooLong)),
        _ => Ok(recording),
    }
}

/// The streams of a file, in the order in which they begin.
#[derive(Default)]
struct Chain {
    streams: Vec<Stream>,
    /// Streams that nobody can follow.
    passed_over: Vec<u32>,
}

impl Chain {
    /// Decodes what ends on a page. `damage` is how much of the file was no page so far.
    fn take(&mut self, page: &Page<'_>, damage: usize) -> Result<(), Trouble> {
        if page.first {
            self.begin(page, damage)?;
            return Ok(());
        }
        if let Some(stream) = self.streams.iter_mut().rev().find(|it| it.takes(page.serial)) {
            stream.take(page, damage);
        } else if self.passed_over.contains(&page.serial) || page.body.is_empty() {
            // Nobody can follow it, or there is nothing to follow.
        } else if page.body.starts_with(OPUS_TAGS) {
            // Its head was lost on the way: what stands in it can be guessed.
            self.open(&Head::USUAL, page, damage)?;
        } else {
            // The beginning of a stream was lost, with what says how to decode it.
            self.pass_over(page.serial);
        }
        Ok(())
    }

    /// A stream begins with a page that says what it is.
    fn begin(&mut self, page: &Page<'_>, damage: usize) -> Result<(), Trouble> {
        match Head::read(page.body) {
            Some(head) => self.open(&head, page, damage)?,
            None => self.pass_over(page.serial),
        }
        Ok(())
    }

    fn open(&mut self, head: &Head, page: &Page<'_>, damage: usize) -> Result<(), Trouble> {
        if self.streams.len() == MOST_STREAMS {
            self.pass_over(page.serial);
            return Ok(());
        }
        // What comes from now on with that number is of the new one.
        self.passed_over.retain(|serial| *serial != page.serial);
        for before in &mut self.streams {
            before.is_followed(page.serial, damage);
        }
        self.streams.push(Stream::open(head, page)?);
        Ok(())
    }

    /// What is in a stream is lost, and that is remembered where it would have stood.
    fn pass_over(&mut self, serial: u32) {
        self.passed_over.truncate(MOST_STREAMS - 1);
        self.passed_over.push(serial);
        if let Some(before) = self.streams.last_mut() {
            before.is_followed_by_a_gap();
        }
    }

    /// Samples so far.
    fn decoded(&self) -> usize {
        self.streams.iter().map(Stream::played).sum()
    }

    fn end(mut self, damage: usize) -> Result<Recording, Failure<NotTranscribed>> {
        for stream in &mut self.streams {
            stream.close(damage);
        }
        let decoded = self.streams.iter().map(|stream| stream.packets_decoded).sum::<usize>();
        let mut whole = Recording::default();
        for stream in self.streams {
            stream.append_to(&mut whole);
        }
        // One that was half lost is not what was said.
        if decoded <= whole.undecodable {
            return Err(Failure::Refused(NotTranscribed::Broken));
        }
        Ok(whole)
    }
}
