//! Server-sent events, read from bytes that may be cut anywhere.

/// Longest line. A line holds a whole block where a server tool's result is not streamed.
const LONGEST_LINE: usize = 4 << 20;
/// Most bytes of one stream: far above the longest answer (128,000 tokens).
const LONGEST_STREAM: usize = 32 << 20;

/// A reader that is pushed bytes and gives the `data` of each whole event.
///
/// The event's name is not kept: Anthropic repeats it in the data, and some
/// gateways leave it out. An event that the stream's end cuts off is dropped.
#[derive(Default)]
pub(super) struct EventReader {
    line: Vec<u8>,
    data: Option<Vec<u8>>,
    after_cr: bool,
    started: bool,
    seen: usize,
}

/// The stream is longer than an answer can be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl EventReader {
    /// Takes the next bytes and returns the data of every event that they complete.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<Vec<Vec<u8>>, TooLong> {
        self.seen = self.seen.saturating_add(bytes.len());
        if self.seen > LONGEST_STREAM {
            return Err(TooLong);
        }
        let mut events = Vec::new();
        for &byte in bytes {
            let second_half = byte == b'\n' && self.after_cr;
            self.after_cr = byte == b'\r';
            match byte {
                _ if second_half => {}
                b'\r' | b'\n' => events.extend(self.end_line()),
                _ if self.line.len() >= LONGEST_LINE => return Err(TooLong),
                _ => self.line.push(byte),
            }
        }
        Ok(events)
    }

    /// Interprets the line; an empty one ends the event.
    fn end_line(&mut self) -> Option<Vec<u8>> {
        let line = std::mem::take(&mut self.line);
        let line = match line.strip_prefix(b"\xEF\xBB\xBF") {
            Some(rest) if !self.started => rest,
            _ => &line,
        };
        self.started = true;
        if line.is_empty() {
            return self.data.take();
        }
        let value = line.strip_prefix(b"data")?;
        let value = match value {
            [] => value,
            [b':', rest @ ..] => rest.strip_prefix(b" ").unwrap_or(rest),
            _ => return None, // another field whose name begins alike
        };
        match &mut self.data {
            Some(data) => {
                data.push(b'\n');
                data.extend_from_slice(value);
            }
            None => self.data = Some(value.to_vec()),
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

    use super::*;

    fn read(bytes: &[u8]) -> Vec<String> {
        let events = EventReader::default().push(bytes).unwrap();
        events.into_iter().map(|data| String::from_utf8(data).unwrap()).collect()
    }

    #[test]
    fn lines_end_in_three_ways_and_data_lines_join() {
        let bytes = b"\xEF\xBB\xBFevent: a\ndata: one\n\n: comment\r\ndata:two\r\ndata: three\r\n\r\ndata\rdata: x\r\r";
        assert_eq!(read(bytes), ["one", "two\nthree", "\nx"]);
    }

    #[test]
    fn fields_that_only_begin_like_data_and_unfinished_events_are_dropped() {
        assert_eq!(read(b"database: no\nid: 1\n\ndata: kept\n\ndata: cut off\n"), ["kept"]);
    }

    #[test]
    fn endless_lines_and_streams_are_refused() {
        let mut reader = EventReader::default();
        assert_eq!(reader.push(&vec![b'x'; LONGEST_LINE]), Ok(vec![]));
        assert_eq!(reader.push(b"x"), Err(TooLong));
        let mut reader = EventReader::default();
        let comments = vec![b'\n'; 1 << 20];
        assert!((0..40).any(|_| reader.push(&comments) == Err(TooLong)));
    }

    fn piece() -> impl Strategy<Value = String> {
        let known =
            ["data: ", "data", "event: ping", "\r", "\n", "\r\n", "\n\n", ":", "שלום", "🌞"];
        prop_oneof![prop::sample::select(known.to_vec()).prop_map(str::to_owned), ".{0,3}"]
    }

    proptest! {
        #[test]
        fn where_the_bytes_are_cut_does_not_matter(
            pieces in prop::collection::vec(piece(), 0..40),
            cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        ) {
            let bytes = pieces.concat().into_bytes();
            let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
            at.extend([0, bytes.len()]);
            at.sort_unstable();
            let mut reader = EventReader::default();
            let mut events = Vec::new();
            for pair in at.windows(2) {
                events.extend(reader.push(&bytes[pair[0]..pair[1]]).unwrap());
            }
            prop_assert_eq!(events, EventReader::default().push(&bytes).unwrap());
        }
    }
}
