//! What a word is met under.

/// The hash of a form of a word: no word is kept.
///
/// It has 32 bits, because it takes most of the room of a segment. Among the 50,000 forms that
/// somebody uses in many years, one of ten words of a question then meets a stranger once in 10,000
/// questions, which costs a place in a list. It has no key: a row with terms is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Term(pub(super) u32);

impl Term {
    /// Of a form: FNV-1a with 64 bits, folded. It is part of what is stored and never changes.
    pub(super) fn of(form: &str) -> Self {
        let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let hash = form.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
        Self((hash ^ (hash >> 32)) as u32)
    }
}
