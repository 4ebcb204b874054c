//! Voice notes, made as a phone makes them, and taken apart to be spoiled.

use mila_speech::hearing::recording::RATE;
use ogg::{PacketWriteEndInfo, PacketWriter};
use opus::{Application, Bitrate, Channels, Encoder};

/// 20 ms.
const FRAME: usize = RATE / 50;

/// Granules that a frame of 20 ms takes.
const FRAME_GRANULES: u64 = 960;

/// The stream's number.
pub(crate) const SERIAL: u32 = 0x4d49_4c41;

/// A note as a list of packets.
#[derive(Clone)]
pub(crate) struct Note {
    pub(crate) serial: u32,
    pub(crate) head: Vec<u8>,
    pub(crate) tags: Vec<u8>,
    /// Each with the granule that the stream has reached after it.
    pub(crate) packets: Vec<(Vec<u8>, u64)>,
}

impl Note {
    /// As WhatsApp does it: 16 kHz, mono, 16 kb/s, 20 ms a packet.
    pub(crate) fn of(samples: &[f32]) -> Self {
        Self::with(Channels::Mono, samples)
    }

    /// With the same on both channels.
    pub(crate) fn stereo(samples: &[f32]) -> Self {
        Self::with(Channels::Stereo, samples)
    }

    fn with(channels: Channels, samples: &[f32]) -> Self {
        let mut encoder = Encoder::new(RATE as u32, channels, Application::Voip).unwrap();
        encoder.set_bitrate(Bitrate::Bits(16_000)).unwrap();
        let pre_skip = encoder.get_lookahead().unwrap() as u64 * 3;
        let end = samples.len() as u64 * 3 + pre_skip;
        let mut packets = Vec::new();
        let mut granule = 0;
        for at in (0..).map(|frame| frame * FRAME) {
            if granule >= end {
                break;
            }
            let mut frame = [0.0; FRAME];
            let left = samples.get(at..).unwrap_or(&[]);
            let count = left.len().min(FRAME);
            frame[..count].copy_from_slice(&left[..count]);
            granule += FRAME_GRANULES;
            let count = channels as usize;
            let frame = frame.iter().flat_map(|sample| std::iter::repeat_n(*sample, count));
            let frame = frame.collect::<Vec<_>>();
            packets.push((encoder.encode_vec_float(&frame, 1500).unwrap(), granule.min(end)));
        }
        let head = head(channels as u8, pre_skip as u16, 0, 0);
        Self { serial: SERIAL, head, tags: tags(), packets }
    }

    /// The file: head and tags on pages of their own, then a page a second.
    pub(crate) fn file(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let mut writer = PacketWriter::new(&mut file);
        let mut write = |packet: &[u8], end, granule| {
            writer.write_packet(packet.to_vec(), self.serial, end, granule).unwrap();
        };
        write(&self.head, PacketWriteEndInfo::EndPage, 0);
        write(&self.tags, PacketWriteEndInfo::EndPage, 0);
        for (at, (packet, granule)) in self.packets.iter().enumerate() {
            let end = if at + 1 == self.packets.len() {
                PacketWriteEndInfo::EndStream
            } else if at % 50 == 49 {
                PacketWriteEndInfo::EndPage
            } else {
                PacketWriteEndInfo::NormalPacket
            };
            write(packet, end, *granule);
        }
        drop(writer);
        file
    }
}

/// The first packet, with these fields.
pub(crate) fn head(channels: u8, pre_skip: u16, gain: i16, family: u8) -> Vec<u8> {
    let mut head = b"OpusHead\x01".to_vec();
    head.push(channels);
    head.extend(pre_skip.to_le_bytes());
    head.extend(16_000_u32.to_le_bytes());
    head.extend(gain.to_le_bytes());
    head.push(family);
    head
}

fn tags() -> Vec<u8> {
    b"OpusTags\x04\0\0\0test\0\0\0\0".to_vec()
}
