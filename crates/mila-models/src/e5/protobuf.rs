//! Just enough of protocol buffers to write a model and a vocabulary.

/// A message that is being written.
#[derive(Clone, Debug, Default)]
pub(super) struct Message(Vec<u8>);

impl Message {
    pub(super) fn number(mut self, field: u8, number: u64) -> Self {
        self.begin(field, 0);
        self.varint(number);
        self
    }

    pub(super) fn fraction(mut self, field: u8, number: f32) -> Self {
        self.begin(field, 5);
        self.0.extend(number.to_le_bytes());
        self
    }

    /// Text, raw bytes, or a message within.
    pub(super) fn bytes(mut self, field: u8, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        self.begin(field, 2);
        self.varint(bytes.len() as u64);
        self.0.extend(bytes);
        self
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// A field begins with its number and how its value is written.
    fn begin(&mut self, field: u8, how: u64) {
        self.varint(u64::from(field) << 3 | how);
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn varint(&mut self, mut number: u64) {
        while number > 0x7f {
            self.0.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }
}

impl AsRef<[u8]> for Message {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
