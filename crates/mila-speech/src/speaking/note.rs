//! A voice note: Opus in an Ogg file (RFC 6716, RFC 7845).

use ogg::PacketWriter;
use ogg::writing::PacketWriteEndInfo::{EndPage, EndStream, NormalPacket};
use opus::{Application, Bitrate, Channels, Encoder, Signal};

use super::kokoro::RATE;
use crate::Trouble;

/// Bits a second.
const BITRATE: i32 = 24_000;

/// Samples of a packet: 20 ms.
const PACKET: usize = RATE / 50;

/// Packets of a page: one second.
const PACKETS: usize = 50;

/// Positions in the file count 48,000 a second, whatever the rate.
const TICKS: usize = 48_000 / RATE;

/// No packet of 20 ms is longer, in bytes (RFC 6716, 3.4).
const LONGEST_PACKET: usize = 1275;

/// Tells the streams of one file apart; there is one.
const SERIAL: u32 = 1;

/// That the speech is synthetic, in words for machines: a plain one, IPTC's term for what a trained
/// model made, and the model.
const COMMENTS: [&str; 3] = [
    "AI_GENERATED=true",
    "DIGITAL_SOURCE_TYPE=http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    "SPEECH_SYNTHESIS_MODEL=Kokoro-82M",
];

/// Writes samples at [`RATE`] into a file.
///
/// # Errors
/// [`Trouble::Opus`].
pub(super) fn write(samples: &[f32]) -> Result<Vec<u8>, Trouble> {
    let mut encoder = encoder().map_err(trouble)?;
    let delay = encoder.get_lookahead().map_err(trouble)?;
    let delay = usize::try_from(delay).map_err(trouble)?;

    let mut file = Vec::new();
    let mut pages = PacketWriter::new(&mut file);
    let pre_skip = u16::try_from(delay * TICKS).map_err(trouble)?;
    pages.write_packet(head(pre_skip), SERIAL, EndPage, 0).map_err(trouble)?;
    pages.write_packet(tags(), SERIAL, EndPage, 0).map_err(trouble)?;
    // The encoder is behind by its delay: silence pushes the last words out.
    let packets = (samples.len() + delay).div_ceil(PACKET).max(1);
    for index in 0..packets {
        let mut frame = [0.0; PACKET];
        let rest = samples.get(index * PACKET..).unwrap_or_default();
        let length = rest.len().min(PACKET);
        frame[..length].copy_from_slice(&rest[..length]);
        let packet = encoder.encode_vec_float(&frame, LONGEST_PACKET).map_err(trouble)?;
        let (end, position) = match index + 1 {
            // The true length, by which a player knows how much of the last packet is silence.
            count if count == packets => (EndStream, samples.len() + delay),
            count if count.is_multiple_of(PACKETS) => (EndPage, count * PACKET),
            count => (NormalPacket, count * PACKET),
        };
        pages.write_packet(packet, SERIAL, end, (position * TICKS) as u64).map_err(trouble)?;
    }
    drop(pages);
    Ok(file)
}

fn encoder() -> opus::Result<Encoder> {
    let mut encoder = Encoder::new(RATE as u32, Channels::Mono, Application::Voip)?;
    encoder.set_bitrate(Bitrate::Bits(BITRATE))?;
    encoder.set_vbr(true)?;
    encoder.set_signal(Signal::Voice)?;
    Ok(encoder)
}

/// The first packet: version 1, one channel, no gain, mapping family 0 (RFC 7845, 5.1).
fn head(pre_skip: u16) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(pre_skip.to_le_bytes());
    head.extend((RATE as u32).to_le_bytes());
    head.extend([0, 0, 0]);
    head
}

/// The second packet: who made the file, and comments (RFC 7845, 5.2).
fn tags() -> Vec<u8> {
    let string = |string: &'static str| {
        (string.len() as u32).to_le_bytes().into_iter().chain(string.bytes())
    };
    let mut tags = b"OpusTags".to_vec();
    tags.extend(string(opus::version()));
    tags.extend((COMMENTS.len() as u32).to_le_bytes());
    tags.extend(COMMENTS.into_iter().flat_map(string));
    tags
}

fn trouble(error: impl std::fmt::Display) -> Trouble {
    Trouble::Opus(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use ogg::{Packet, PacketReader};
    use opus::Decoder;

    use super::*;

    /// A tone that swells.
    fn tone(samples: usize) -> Vec<f32> {
        let loud = |index: usize| 0.5 * index as f32 / samples as f32;
        (0..samples).map(|index| loud(index) * (index as f32 * 0.06).sin()).collect()
    }

    fn packets(file: &[u8]) -> Vec<Packet> {
        let mut reader = PacketReader::new(Cursor::new(file));
        std::iter::from_fn(|| reader.read_packet().unwrap()).collect()
    }

    #[test]
    fn the_file_begins_with_head_and_tags_each_on_its_page() {
        let file = write(&tone(RATE)).unwrap();
        let packets = packets(&file);
        let (head, tags) = (&packets[0], &packets[1]);
        assert!(head.first_in_stream() && head.last_in_page() && tags.last_in_page());
        assert_eq!(head.data.len(), 19);
        assert_eq!(&head.data[..10], b"OpusHead\x01\x01");
        assert_eq!(head.data[12..16], 24_000_u32.to_le_bytes());
        assert!(tags.data.starts_with(b"OpusTags"));
    }

    #[test]
    fn the_tags_say_that_a_machine_speaks() {
        let file = write(&tone(RATE)).unwrap();
        let mut tags = &packets(&file)[1].data[8..];
        let number = |tags: &mut &[u8]| {
            u32::from_le_bytes(tags.split_off(..4).unwrap().try_into().unwrap()) as usize
        };
        let vendor = number(&mut tags);
        assert!(tags.split_off(..vendor).unwrap().starts_with(b"libopus"));
        let count = number(&mut tags);
        let comments: Vec<_> = (0..count)
            .map(|_| {
                let length = number(&mut tags);
                str::from_utf8(tags.split_off(..length).unwrap()).unwrap()
            })
            .collect();
        assert!(tags.is_empty());
        assert!(comments.contains(&"AI_GENERATED=true"));
        assert!(comments.iter().any(|comment| comment.ends_with("/trainedAlgorithmicMedia")));
    }

    #[test]
    fn positions_count_up_second_by_second_to_the_true_length() {
        for samples in [0, 1, PACKET, RATE, RATE * 5 / 2 + 7] {
            let file = write(&tone(samples)).unwrap();
            let packets = packets(&file);
            let pre_skip =
                u64::from(u16::from_le_bytes([packets[0].data[10], packets[0].data[11]]));
            let last = packets.last().unwrap();
            assert!(last.last_in_stream());
            assert_eq!(last.absgp_page() - pre_skip, samples as u64 * 2);
            let pages: Vec<_> = packets[2..]
                .iter()
                .filter(|packet| packet.last_in_page())
                .map(Packet::absgp_page)
                .collect();
            let (end, full) = pages.split_last().unwrap();
            assert!(full.iter().zip(1..).all(|(page, second)| *page == second * 48_000));
            assert!(full.last().is_none_or(|before| before < end));
        }
    }

    #[test]
    fn what_was_said_comes_out_again_where_it_was() {
        let samples = [vec![0.0; RATE], tone(RATE)].concat();
        let file = write(&samples).unwrap();
        let mut decoder = Decoder::new(RATE as u32, Channels::Mono).unwrap();
        let mut decoded = Vec::new();
        for packet in &packets(&file)[2..] {
            let mut frame = [0.0; PACKET];
            let length = decoder.decode_float(&packet.data, &mut frame, false).unwrap();
            decoded.extend_from_slice(&frame[..length]);
        }
        let delay = encoder().unwrap().get_lookahead().unwrap() as usize;
        let decoded = &decoded[delay..];
        assert!(decoded.len() >= samples.len(), "{}", decoded.len());
        let onset = |samples: &[f32]| samples.iter().position(|it| it.abs() > 0.05).unwrap();
        let late = onset(decoded).abs_diff(onset(&samples));
        assert!(late < RATE / 100, "{late} samples off");
    }

    #[test]
    fn a_minute_takes_about_180_kilobytes() {
        let file = write(&tone(RATE * 60)).unwrap();
        assert!((60_000..200_000).contains(&file.len()), "{}", file.len());
    }
}
