//! One stream of Opus within a file.

use opus::{Channels, Decoder};

use super::pages::{Packets, Page};
use super::recording::{RATE, Recording};
use super::sniff::{OPUS_HEAD, OPUS_TAGS};
use crate::Trouble;

/// Ogg counts time in samples of 48 kHz whatever the rate (RFC 7845, 4).
const GRANULES_PER_SAMPLE: i64 = 3;

/// The longest packet holds 120 ms.
const MOST_IN_PACKET: usize = RATE * 120 / 1000;

/// What the first packet says (RFC 7845, 5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Granules at the beginning that are not played.
    pre_skip: u16,
    /// In 1/256 dB.
    gain: i16,
}

impl Head {
    /// What a phone's encoder writes.
    pub(super) const USUAL: Self = Self { pre_skip: 312, gain: 0 };

    /// `None`: not a stream of one or two channels that belong together.
    pub(super) fn read(packet: &[u8]) -> Option<Self> {
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
pub(super) struct Stream {
    packets: Packets,
    /// Gone when the stream has ended.
    decoder: Option<Decoder>,
    /// With what is not played.
    recording: Recording,
    pub(super) packets_decoded: usize,
    /// Samples at the beginning that are not played.
    skip: usize,
    /// Of the last page that had one.
    granule: i64,
    /// The number of the last page.
    sequence: u32,
    /// Pages are missing since the last one that had a granule.
    pages_missing: bool,
    /// How much of the file was no page when the last page came.
    damage: usize,
    /// And when another stream began behind that.
    damage_behind: Option<usize>,
}

impl Stream {
    /// One that begins on this page.
    pub(super) fn open(head: &Head, page: &Page<'_>) -> Result<Self, Trouble> {
        let opus = |error: opus::Error| Trouble::Opus(error.to_string());
        // It mixes two channels into one, and gives the rate that is asked for.
        let mut decoder = Decoder::new(RATE as u32, Channels::Mono).map_err(opus)?;
        decoder.set_gain(i32::from(head.gain)).map_err(opus)?;
        Ok(Self {
            packets: Packets::of_stream(page.serial),
            decoder: Some(decoder),
            recording: Recording::default(),
            packets_decoded: 0,
            skip: (i64::from(head.pre_skip) / GRANULES_PER_SAMPLE) as usize,
            granule: 0,
            sequence: page.sequence,
            pages_missing: false,
            damage: 0,
            damage_behind: None,
        })
    }

    /// Whether a page with this serial is one of its own: after its end, none is.
    pub(super) fn takes(&self, serial: u32) -> bool {
        self.packets.serial() == serial && self.decoder.is_some()
    }

    /// Samples so far that are played.
    pub(super) fn played(&self) -> usize {
        self.recording.samples.len().saturating_sub(self.skip)
    }

    /// Decodes what ends on a page. `damage` is how much of the file was no page so far.
    pub(super) fn take(&mut self, page: &Page<'_>, damage: usize) {
        (self.damage, self.damage_behind) = (damage, None);
        self.pages_missing |= page.sequence != self.sequence.wrapping_add(1);
        self.sequence = page.sequence;
        let before = self.recording.samples.len();
        for packet in self.packets.on(page) {
            if !packet.starts_with(OPUS_HEAD) && !packet.starts_with(OPUS_TAGS) {
                self.decode(&packet);
            }
        }
        let Some(granule) = page.granule else { return };
        if self.pages_missing && self.skips(before, granule) {
            self.gap_at(before);
        }
        self.pages_missing = false;
        if page.last {
            self.cut(before, granule);
            self.decoder = None;
        }
        self.granule = granule;
    }

    fn decode(&mut self, packet: &[u8]) {
        // What comes after the end is nobody's.
        let Some(decoder) = &mut self.decoder else { return };
        let samples = &mut self.recording.samples;
        let before = samples.len();
        samples.resize(before + MOST_IN_PACKET, 0.0);
        // An empty packet would mean "one was lost", and be filled with what was before.
        let decoded = if packet.is_empty() {
            None
        } else {
            decoder.decode_float(packet, &mut samples[before..], false).ok()
        };
        samples.truncate(before + decoded.unwrap_or(0));
        for sample in &mut samples[before..] {
            *sample = if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 };
        }
        match decoded {
            Some(_) => self.packets_decoded += 1,
            None => {
                self.recording.undecodable += 1;
                self.gap_at(before);
            }
        }
    }

    /// How many samples lie between the last page and this one by their granules.
    fn between(&self, granule: i64) -> i64 {
        granule.saturating_sub(self.granule) / GRANULES_PER_SAMPLE
    }

    /// Whether more time has gone by until a page than was decoded of it. Pages alone do not say
    /// so: some programs do not number them.
    fn skips(&self, before: usize, granule: i64) -> bool {
        let on_page = self.recording.samples.len() - before;
        i64::try_from(on_page).is_ok_and(|on_page| self.between(granule) > on_page)
    }

    /// The last page ends where its granule says, if that is somewhere on the page.
    fn cut(&mut self, before: usize, granule: i64) {
        let on_page = self.recording.samples.len() - before;
        if let Ok(played) = usize::try_from(self.between(granule))
            && played < on_page
        {
            self.recording.samples.truncate(before + played);
        }
    }

    /// Another stream begins: the end of one with the same number.
    pub(super) fn is_followed(&mut self, serial: u32, damage: usize) {
        if self.takes(serial) {
            self.close(damage);
        }
        self.damage_behind = self.damage_behind.or(Some(damage));
    }

    /// Nothing more comes of it. Something is missing if it had no end, and the file is damaged
    /// behind its last page.
    pub(super) fn close(&mut self, damage: usize) {
        let damage = self.damage_behind.unwrap_or(damage);
        if self.decoder.take().is_some() && damage > self.damage {
            self.is_followed_by_a_gap();
        }
    }

    /// Something is missing behind what there is.
    pub(super) fn is_followed_by_a_gap(&mut self) {
        self.gap_at(self.recording.samples.len());
    }

    fn gap_at(&mut self, sample: usize) {
        if self.recording.gaps.last() != Some(&sample) {
            self.recording.gaps.push(sample);
        }
    }

    /// Puts what is played behind what there is.
    pub(super) fn append_to(self, whole: &mut Recording) {
        let Recording { mut samples, undecodable, gaps, .. } = self.recording;
        samples.drain(..self.skip.min(samples.len()));
        let begin = whole.samples.len();
        let end = samples.len();
        whole.gaps.extend(gaps.iter().map(|at| begin + at.saturating_sub(self.skip).min(end)));
        whole.undecodable += undecodable;
        if begin == 0 {
            whole.samples = samples;
        } else {
            whole.begins.push(begin);
            whole.samples.append(&mut samples);
        }
    }
}
