//! A voice note, decoded: 16 kHz, mono, as recognisers want it.

use mila_speech_protocol::NotTranscribed;
use opus::{Channels, Decoder};

use super::pages::{Packets, Page, Pages};
use super::sniff::{OPUS_HEAD, sniff};
use crate::{Failure, Trouble};

/// Samples a second.
pub const RATE: usize = 16_000;

/// Ogg counts time in samples of 48 kHz whatever the rate (RFC 7845, 4).
const GRANULES_PER_SAMPLE: i64 = 3;

/// The longest packet holds 120 ms.
const MOST_IN_PACKET: usize = RATE * 120 / 1000;

/// Shorter recordings hold no word, in samples: 0.3 s.
const SHORTEST: usize = RATE * 3 / 10;

/// No longer recording is decoded, whatever was asked for, in seconds. 30 minutes are 115 MB.
const MOST_SECONDS: u32 = 30 * 60;

/// A recording, ready to be listened to.
#[derive(Clone, PartialEq)]
pub struct Recording {
    /// Between -1 and 1.
    pub samples: Vec<f32>,
    /// Packets that could not be decoded and were passed over.
    pub undecodable: usize,
}

impl Recording {
    /// Its length, in milliseconds.
    #[must_use]
    pub fn length_ms(&self) -> u32 {
        u32::try_from(self.samples.len() * 1000 / RATE).unwrap_or(u32::MAX)
    }
}

/// Decodes the first stream of an Ogg file of Opus. What is cut off at the end is no error.
///
/// # Errors
/// [`NotTranscribed`] for its format, its length, or because it is broken; [`Trouble::Opus`].
pub fn decode(file: &[u8], most_seconds: u32) -> Result<Recording, Failure<NotTranscribed>> {
    if let Some(container) = sniff(file) {
        return Err(Failure::Refused(NotTranscribed::Format(container)));
    }
    let mut pages = Pages::of(file);
    let broken = Failure::Refused(NotTranscribed::Broken);
    let Some(first) = pages.next() else { return Err(broken) };
    let Some(head) = Head::read(first.body) else { return Err(broken) };
    let mut stream = Stream::open(&head, first.serial, most_seconds.min(MOST_SECONDS))?;
    for page in pages {
        stream.take(&page)?;
        if page.last && page.serial == first.serial {
            break;
        }
    }
    stream.end()
}

/// What the first packet says (RFC 7845, 5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    /// Granules at the beginning that are not played.
    pre_skip: u16,
    /// In 1/256 dB.
    gain: i16,
}

impl Head {
    /// `None`: not a stream of one or two channels that belong together.
    fn read(packet: &[u8]) -> Option<Self> {
        let fields = packet.strip_prefix(OPUS_HEAD)?;
        let [version, channels, skip0, skip1, _, _, _, _, gain0, gain1, family, ..] = *fields
        else {
            return None;
        };
        // The upper half of the version says whether old readers may go on.
        let known = version & 0xf0 == 0 && family <= 1 && (1..=2).contains(&channels);
        known.then_some(Self {
            pre_skip: u16::from_le_bytes([skip0, skip1]),
            gain: i16::from_le_bytes([gain0, gain1]),
        })
    }
}

/// A stream that is being decoded.
struct Stream {
    packets: Packets,
    decoder: Decoder,
    recording: Recording,
    decoded: usize,
    /// Samples at the beginning that are not played.
    skip: usize,
    /// Samples beyond which the recording is too long, with those that are skipped.
    most: usize,
    /// Packets of the head and of the tags that are still to come.
    heads: usize,
    /// Of the last page that had one.
    granule: i64,
}

impl Stream {
    fn open(head: &Head, serial: u32, most_seconds: u32) -> Result<Self, Trouble> {
        let opus = |error: opus::Error| Trouble::Opus(error.to_string());
        // It mixes two channels into one, and gives the rate that is asked for.
        let mut decoder = Decoder::new(RATE as u32, Channels::Mono).map_err(opus)?;
        decoder.set_gain(i32::from(head.gain)).map_err(opus)?;
        let skip = (i64::from(head.pre_skip) / GRANULES_PER_SAMPLE) as usize;
        Ok(Self {
            packets: Packets::of_stream(serial),
            decoder,
            recording: Recording { samples: vec![], undecodable: 0 },
            decoded: 0,
            skip,
            most: most_seconds as usize * RATE + skip,
            heads: 1,
            granule: 0,
        })
    }

    /// Decodes what ends on a page.
    fn take(&mut self, page: &Page<'_>) -> Result<(), Failure<NotTranscribed>> {
        let before = self.recording.samples.len();
        for packet in self.packets.on(page) {
            if self.heads > 0 {
                self.heads -= 1;
                continue;
            }
            self.decode(&packet);
            if self.recording.samples.len() > self.most + MOST_IN_PACKET {
                return Err(Failure::Refused(NotTranscribed::TooLong));
            }
        }
        let Some(granule) = page.granule.filter(|_| page.serial == self.serial()) else {
            return Ok(());
        };
        if page.last {
            self.cut(before, granule);
        }
        self.granule = granule;
        Ok(())
    }

    fn serial(&self) -> u32 {
        self.packets.serial()
    }

    fn decode(&mut self, packet: &[u8]) {
        let samples = &mut self.recording.samples;
        let before = samples.len();
        samples.resize(before + MOST_IN_PACKET, 0.0);
        // An empty packet would mean "one was lost", and be filled with what was before.
        let decoded = if packet.is_empty() {
            None
        } else {
            self.decoder.decode_float(packet, &mut samples[before..], false).ok()
        };
        samples.truncate(before + decoded.unwrap_or(0));
        for sample in &mut samples[before..] {
            *sample = if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 };
        }
        match decoded {
            Some(_) => self.decoded += 1,
            None => self.recording.undecodable += 1,
        }
    }

    /// The last page ends where its granule says, if that is somewhere on the page.
    fn cut(&mut self, before: usize, granule: i64) {
        let on_page = self.recording.samples.len() - before;
        let played = granule.saturating_sub(self.granule) / GRANULES_PER_SAMPLE;
        if let Ok(played) = usize::try_from(played)
            && played < on_page
        {
            self.recording.samples.truncate(before + played);
        }
    }

    fn end(mut self) -> Result<Recording, Failure<NotTranscribed>> {
        // One that was half lost is not what was said.
        if self.decoded <= self.recording.undecodable {
            return Err(Failure::Refused(NotTranscribed::Broken));
        }
        let samples = &mut self.recording.samples;
        samples.drain(..self.skip.min(samples.len()));
        if samples.len() < SHORTEST {
            return Err(Failure::Refused(NotTranscribed::TooShort));
        }
        if samples.len() + self.skip > self.most {
            return Err(Failure::Refused(NotTranscribed::TooLong));
        }
        Ok(self.recording)
    }
}
