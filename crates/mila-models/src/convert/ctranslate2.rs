//! CTranslate2's model file, version 6, little endian.
//!
//! ```text
//! u32 version, string kind of model, u32 revision
//! u32 count, then each variable:
//!     string name, u8 dimensions, u32 each, u8 kind of number, u32 length, bytes
//! u32 count, then each alias: string alias, string name
//! ```
//! A string is a u16 length that counts the zero at its end, and the bytes.

use std::collections::HashMap;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

use super::ConvertError;
use crate::half::widen;

/// Variables of the largest Whisper are about 1,300.
const MOST_VARIABLES: u32 = 10_000;

/// Of a name, in bytes.
const LONGEST_STRING: u16 = 1024;

/// The variables of a model: where they stand in its file.
pub(super) struct Variables<F> {
    file: BufReader<F>,
    places: HashMap<String, Place>,
}

/// Where a variable stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    dimensions: Vec<usize>,
    number: Number,
    begins: u64,
}

/// Kinds of numbers that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    F32,
    I16,
    F16,
    /// Anything else, of so many bytes. It may be there as long as nobody asks for it.
    Other(u64),
}

impl Number {
    fn of(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::F32),
            1 => Some(Self::Other(1)),
            2 => Some(Self::I16),
            3 => Some(Self::Other(4)),
            4 => Some(Self::F16),
            5 => Some(Self::Other(2)),
            _ => None,
        }
    }

    const fn bytes(self) -> u64 {
        match self {
            Self::F32 => 4,
            Self::I16 | Self::F16 => 2,
            Self::Other(bytes) => bytes,
        }
    }
}

impl<F: Read + Seek> Variables<F> {
    /// Finds the variables; none is read.
    ///
    /// # Errors
    /// [`ConvertError::File`], [`ConvertError::Model`].
    pub(super) fn open(file: F) -> Result<Self, ConvertError> {
        let mut file = BufReader::new(file);
        let end = file.seek(SeekFrom::End(0))?;
        file.rewind()?;
        let mut variables = Self { file, places: HashMap::new() };
        match variables.find(end) {
            // A length that leads beyond the end.
            Err(ConvertError::File(e)) if e.kind() == io::ErrorKind::UnexpectedEof => {
                Err(ConvertError::Model("it is cut off"))
            }
            found => found.map(|()| variables),
        }
    }

    /// The dimensions of a variable, outermost first.
    pub(super) fn dimensions(&self, name: &str) -> Option<&[usize]> {
        self.places.get(name).map(|place| place.dimensions.as_slice())
    }

    /// A single whole number, as CTranslate2 keeps settings.
    ///
    /// # Errors
    /// [`ConvertError::Missing`], [`ConvertError::Unfit`], [`ConvertError::File`].
    pub(super) fn setting(&mut self, name: &str) -> Result<i16, ConvertError> {
        let place = self.place(name)?;
        if place.number != Number::I16 || !place.dimensions.is_empty() {
            return Err(ConvertError::Unfit(name.to_owned()));
        }
        let begins = place.begins;
        self.file.seek(SeekFrom::Start(begins))?;
        Ok(i16::from_le_bytes(self.bytes()?))
    }

    /// Goes to the number at `index` of a variable and reads `into.len()` of them.
    ///
    /// # Errors
    /// [`ConvertError::Missing`]; [`ConvertError::Unfit`] if there are not so many or not of a
    /// kind that is read; [`ConvertError::File`].
    pub(super) fn read(
        &mut self,
        name: &str,
        index: usize,
        into: &mut [f32],
    ) -> Result<(), ConvertError> {
        let unfit = || ConvertError::Unfit(name.to_owned());
        let place = self.place(name)?;
        let number = place.number;
        let count: usize = place.dimensions.iter().product();
        if index.checked_add(into.len()).is_none_or(|end| end > count) {
            return Err(unfit());
        }
        let start = place.begins + index as u64 * number.bytes();
        self.file.seek(SeekFrom::Start(start))?;
        let mut raw = vec![0; into.len() * number.bytes() as usize];
        self.file.read_exact(&mut raw)?;
        match number {
            Number::F32 => fill(into, &raw, f32::from_le_bytes),
            Number::F16 => fill(into, &raw, |bytes| widen(u16::from_le_bytes(bytes))),
            Number::I16 | Number::Other(_) => return Err(unfit()),
        }
        Ok(())
    }

    fn place(&self, name: &str) -> Result<&Place, ConvertError> {
        self.places.get(name).ok_or_else(|| ConvertError::Missing(name.to_owned()))
    }

    fn find(&mut self, end: u64) -> Result<(), ConvertError> {
        if u32::from_le_bytes(self.bytes()?) != 6 {
            return Err(ConvertError::Model("another version of the format"));
        }
        if self.string()? != "WhisperSpec" {
            return Err(ConvertError::Model("another kind of model"));
        }
        let _revision: [u8; 4] = self.bytes()?;
        for _ in 0..self.count()? {
            let (name, place) = self.variable(end)?;
            if self.places.insert(name, place).is_some() {
                return Err(ConvertError::Model("two variables of one name"));
            }
        }
        for _ in 0..self.count()? {
            let (alias, name) = (self.string()?, self.string()?);
            let place = self.place(&name)?.clone();
            self.places.insert(alias, place);
        }
        Ok(())
    }

    fn variable(&mut self, end: u64) -> Result<(String, Place), ConvertError> {
        let name = self.string()?;
        let [rank] = self.bytes()?;
        let mut dimensions = Vec::new();
        for _ in 0..rank {
            dimensions.push(u32::from_le_bytes(self.bytes()?) as usize);
        }
        let [code] = self.bytes()?;
        let number = Number::of(code).ok_or(ConvertError::Model("a kind of number unheard of"))?;
        let length = u64::from(u32::from_le_bytes(self.bytes()?));

        let mut product = Some(number.bytes());
        for dimension in &dimensions {
            product = product.and_then(|product| product.checked_mul(*dimension as u64));
        }
        let begins = self.file.stream_position()?;
        if product != Some(length) || end - begins < length {
            return Err(ConvertError::Model("a variable whose length is not its own"));
        }
        self.file.seek(SeekFrom::Start(begins + length))?;
        Ok((name, Place { dimensions, number, begins }))
    }

    fn count(&mut self) -> Result<u32, ConvertError> {
        let count = u32::from_le_bytes(self.bytes()?);
        if count > MOST_VARIABLES {
            return Err(ConvertError::Model("too many variables"));
        }
        Ok(count)
    }

    fn string(&mut self) -> Result<String, ConvertError> {
        let length = u16::from_le_bytes(self.bytes()?);
        if length > LONGEST_STRING {
            return Err(ConvertError::Model("a name is too long"));
        }
        let mut bytes = vec![0; usize::from(length)];
        self.file.read_exact(&mut bytes)?;
        match (bytes.pop(), String::from_utf8(bytes)) {
            (Some(0), Ok(string)) => Ok(string),
            _ => Err(ConvertError::Model("a name cannot be read")),
        }
    }

    fn bytes<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

/// Numbers from their bytes.
fn fill<const N: usize>(into: &mut [f32], raw: &[u8], number: impl Fn([u8; N]) -> f32) {
    let (chunks, _) = raw.as_chunks::<N>();
    for (to, bytes) in into.iter_mut().zip(chunks) {
        *to = number(*bytes);
    }
}
