//! The pages of an Ogg file (RFC 3533, 6), as far as they are whole.
//!
//! Made for files that a stranger sent: what is not a page is passed over, and nothing is copied.

/// Begins every page.
const CAPTURE: &[u8] = b"OggS";

/// Bytes before the table of segments.
const FIXED: usize = 27;

/// So many pages with a wrong sum are passed over. More is no damage on the way but a file made to
/// cost time: each may cost a sum over 64 KB.
const MOST_DAMAGED: usize = 1000;

/// A page whose sum is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page<'a> {
    /// The first packet began on an earlier page.
    pub(crate) continues: bool,
    /// The first page of its stream.
    pub(crate) first: bool,
    /// The last page of its stream.
    pub(crate) last: bool,
    /// Where the stream is after the last packet that ends here, in its own unit; `None` if none
    /// ends here.
    pub(crate) granule: Option<i64>,
    /// Of which stream.
    pub(crate) serial: u32,
    /// Its number in the stream.
    pub(crate) sequence: u32,
    /// The lengths that cut the body into packets: each goes on until a length below 255.
    pub(crate) segments: &'a [u8],
    pub(crate) body: &'a [u8],
}

/// Goes through the pages of a file.
pub(crate) struct Pages<'a> {
    rest: &'a [u8],
    damaged: usize,
    /// Bytes that were no page.
    passed_over: usize,
}

impl<'a> Pages<'a> {
    pub(crate) fn of(file: &'a [u8]) -> Self {
        Self { rest: file, damaged: 0, passed_over: 0 }
    }

    /// How many bytes so far were no page.
    pub(crate) fn passed_over(&self) -> usize {
        self.passed_over
    }

    fn pass_over(&mut self, bytes: usize) {
        self.passed_over += bytes;
        self.rest = &self.rest[bytes..];
    }
}

impl<'a> Iterator for Pages<'a> {
    type Item = Page<'a>;

    fn next(&mut self) -> Option<Page<'a>> {
        while self.damaged < MOST_DAMAGED {
            let at = self.rest.windows(CAPTURE.len()).position(|bytes| bytes == CAPTURE);
            self.pass_over(at.unwrap_or(self.rest.len()));
            at?;
            if let Some((page, length)) = page(self.rest) {
                self.rest = &self.rest[length..];
                return Some(page);
            }
            self.damaged += 1;
            self.pass_over(CAPTURE.len());
        }
        None
    }
}

/// The page that these bytes begin with, and its length.
fn page(bytes: &[u8]) -> Option<(Page<'_>, usize)> {
    let (fixed, rest) = bytes.split_first_chunk::<FIXED>()?;
    let [_, _, _, _, version, flags, middle @ .., count] = fixed;
    let (segments, rest) = rest.split_at_checked(usize::from(*count))?;
    let length = segments.iter().map(|length| usize::from(*length)).sum();
    let body = rest.get(..length)?;
    let (granule, middle) = middle.split_first_chunk()?;
    let (serial, middle) = middle.split_first_chunk()?;
    let (sequence, middle) = middle.split_first_chunk()?;
    let sum = u32::from_le_bytes(*middle.last_chunk()?);
    if *version != 0 || sum != checksum([&fixed[..22], &[0; 4], &fixed[26..], segments, body]) {
        return None;
    }
    let page = Page {
        continues: flags & 1 != 0,
        first: flags & 2 != 0,
        last: flags & 4 != 0,
        granule: Some(i64::from_le_bytes(*granule)).filter(|granule| *granule != -1),
        serial: u32::from_le_bytes(*serial),
        sequence: u32::from_le_bytes(*sequence),
        segments,
        body,
    };
    Some((page, FIXED + segments.len() + length))
}

/// Ogg's own CRC-32: the generator is 0x04c11db7, begun at 0, not reflected.
fn checksum<const N: usize>(parts: [&[u8]; N]) -> u32 {
    let add = |sum: u32, byte: &u8| (sum << 8) ^ TABLE[((sum >> 24) as u8 ^ byte) as usize];
    parts.into_iter().flatten().fold(0, add)
}

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = (byte as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            sum = (sum << 1) ^ if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
};

/// The packets of one stream, put together from its pages.
pub(crate) struct Packets {
    serial: u32,
    /// The beginning of a packet that goes on on the next page.
    begun: Option<Vec<u8>>,
}

/// The longest packet that can be Opus: 120 ms at the highest rate (RFC 7845, 6).
const LONGEST_PACKET: usize = 61_440;

impl Packets {
    pub(crate) fn serial(&self) -> u32 {
        self.serial
    }

    pub(crate) fn of_stream(serial: u32) -> Self {
        Self { serial, begun: None }
    }

    /// The packets that end on a page. A page of another stream has none; packets whose beginning
    /// was lost, or that are too long, are left out.
    pub(crate) fn on(&mut self, page: &Page<'_>) -> Vec<Vec<u8>> {
        if page.serial != self.serial {
            return vec![];
        }
        let mut open = if page.continues { self.begun.take() } else { Some(vec![]) };
        let mut packets = Vec::new();
        let mut rest = page.body;
        for length in page.segments {
            let Some((part, after)) = rest.split_at_checked(usize::from(*length)) else { break };
            rest = after;
            open = open.filter(|packet| packet.len() + part.len() <= LONGEST_PACKET);
            if let Some(packet) = &mut open {
                packet.extend(part);
            }
            if *length < 255 {
                packets.extend(open.take());
                open = Some(vec![]);
            }
        }
        self.begun = open.filter(|_| page.segments.last() == Some(&255));
        packets
    }
}

#[cfg(test)]
mod tests {
    use ogg::{PacketWriteEndInfo, PacketWriter};

    use super::*;

    /// A file written by somebody else's code: packets of these lengths, each with its own byte.
    fn file(serial: u32, lengths: &[usize]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut writer = PacketWriter::new(&mut file);
        for (at, length) in lengths.iter().enumerate() {
            let end = if at + 1 == lengths.len() {
                PacketWriteEndInfo::EndStream
            } else if at % 3 == 0 {
                PacketWriteEndInfo::EndPage
            } else {
                PacketWriteEndInfo::NormalPacket
            };
            writer.write_packet(vec![at as u8; *length], serial, end, at as u64).unwrap();
        }
        drop(writer);
        file
    }

    fn lengths(file: &[u8], serial: u32) -> Vec<usize> {
        let mut packets = Packets::of_stream(serial);
        Pages::of(file).flat_map(|page| packets.on(&page)).map(|packet| packet.len()).collect()
    }

    #[test]
    fn packets_come_out_whatever_their_length() {
        let wanted = [19, 0, 1, 254, 255, 256, 510, 61_440, 3, 60_000, 60_000, 7];
        assert_eq!(lengths(&file(5, &wanted), 5), wanted);
    }

    #[test]
    fn packets_longer_than_opus_can_be_are_left_out() {
        assert_eq!(lengths(&file(5, &[10, 61_441, 200_000, 20]), 5), [10, 20]);
    }

    #[test]
    fn another_stream_is_passed_over() {
        let both = [file(5, &[1, 2]), file(6, &[3, 4]), file(5, &[5])].concat();
        assert_eq!(lengths(&both, 5), [1, 2, 5]);
    }

    #[test]
    fn a_damaged_page_costs_its_own_packets_only() {
        let whole = file(5, &[10, 20, 30, 40, 50, 60, 70]);
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x10;
            let left = lengths(&damaged, 5);
            assert!(left.len() >= 3 && left.len() < 7, "byte {at}: {left:?}");
        }
    }

    #[test]
    fn a_packet_whose_beginning_is_lost_is_left_out() {
        let whole = file(5, &[10, 30, 60_000, 60_000, 20]);
        let mut pages = Pages::of(&whole).collect::<Vec<_>>();
        let lost = pages.iter().position(|page| page.body.len() > 50_000).unwrap();
        pages.remove(lost);
        let mut packets = Packets::of_stream(5);
        let left = pages.iter().flat_map(|page| packets.on(page)).map(|p| p.len());
        let left = left.collect::<Vec<_>>();
        assert!(left.starts_with(&[10]) && left.ends_with(&[20]), "{left:?}");
        assert!(left.len() < 5, "{left:?}");
    }

    #[test]
    fn what_is_made_of_beginnings_alone_ends_soon() {
        let beginnings = CAPTURE.repeat(100_000);
        assert_eq!(Pages::of(&beginnings).count(), 0);
        let mut pages = Pages::of(&beginnings);
        assert_eq!(pages.next(), None);
        assert_eq!(pages.damaged, MOST_DAMAGED);
    }
}
