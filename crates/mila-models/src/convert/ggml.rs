//! whisper.cpp's model file, little endian.
//!
//! ```text
//! u32 magic, 11 × i32 sizes
//! i32 mel filters, i32 frequencies, f32 each weight
//! i32 count, then each token: i32 length, bytes
//! then each tensor, to the end:
//!     i32 dimensions, i32 length of name, i32 kind, i32 each dimension (innermost first),
//!     name, data
//! ```

use std::io::{Read, Seek, Write};

use super::ConvertError;
use super::ctranslate2::Variables;
use super::mel::{self, FREQUENCIES};
use super::tensors::{Shape, Tensor, key_biases, tensors};
use crate::half::narrow;

const MAGIC: u32 = 0x6767_6d6c;

/// Numbers that share a scale in [`Precision::Q8`].
const BLOCK: usize = 32;

/// Numbers that are converted at a time.
const CHUNK: usize = 64 * 1024;

/// How exactly the weights are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// 16 bits each: as in the package.
    F16,
    /// Matrices in 8 bits (ggml's `q8_0`): a little more than half the size.
    #[default]
    Q8,
}

impl Precision {
    /// The number by which the file says so: for `q8_0` 7, with 2 thousands for the version of
    /// its layout.
    const fn code(self) -> usize {
        match self {
            Self::F16 => 1,
            Self::Q8 => 2007,
        }
    }
}

/// How the numbers of one tensor are written, with ggml's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    F32 = 0,
    F16 = 1,
    Q8 = 8,
}

impl Kind {
    /// whisper.cpp adds up in 32 bits what has one dimension and the places; it can read
    /// matrices in any precision, and convolutions in 16 bits.
    fn of(tensor: &Tensor, precision: Precision) -> Self {
        let is_place = tensor.name.ends_with("positional_embedding");
        match (tensor.whole.len(), precision) {
            (1, _) => Self::F32,
            _ if is_place => Self::F32,
            (2, Precision::Q8) => Self::Q8,
            _ => Self::F16,
        }
    }

    fn encode(self, numbers: &[f32], into: &mut Vec<u8>) {
        match self {
            Self::F32 => into.extend(numbers.iter().flat_map(|number| number.to_le_bytes())),
            Self::F16 => {
                into.extend(numbers.iter().flat_map(|number| narrow(*number).to_le_bytes()));
            }
            Self::Q8 => numbers.chunks(BLOCK).for_each(|block| quantise(block, into)),
        }
    }
}

/// Writes a model.
///
/// # Errors
/// [`ConvertError`].
pub(super) fn write<F: Read + Seek>(
    to: &mut impl Write,
    variables: &mut Variables<F>,
    shape: &Shape,
    tokens: &[Vec<u8>],
    precision: Precision,
) -> Result<(), ConvertError> {
    to.write_all(&MAGIC.to_le_bytes())?;
    for size in sizes(shape, precision) {
        int(to, size)?;
    }
    int(to, shape.mels)?;
    int(to, FREQUENCIES)?;
    for weight in mel::filters(shape.mels) {
        to.write_all(&weight.to_le_bytes())?;
    }
    int(to, tokens.len())?;
    for token in tokens {
        int(to, token.len())?;
        to.write_all(token)?;
    }
    for bias in key_biases(shape) {
        demand_zeros(variables, &bias)?;
    }
    for tensor in tensors(shape) {
        write_tensor(to, variables, &tensor, Kind::of(&tensor, precision))?;
    }
    Ok(())
}

/// The sizes, in the order in which they stand.
fn sizes(shape: &Shape, precision: Precision) -> [usize; 11] {
    let (encoder, decoder) = (&shape.encoder, &shape.decoder);
    [
        shape.vocabulary,
        encoder.context,
        encoder.state,
        encoder.heads,
        encoder.layers,
        decoder.context,
        decoder.state,
        decoder.heads,
        decoder.layers,
        shape.mels,
        precision.code(),
    ]
}

fn write_tensor<F: Read + Seek>(
    to: &mut impl Write,
    variables: &mut Variables<F>,
    tensor: &Tensor,
    kind: Kind,
) -> Result<(), ConvertError> {
    let mut dimensions = tensor.dimensions();
    // A convolution's bias is added to a matrix.
    if tensor.name.starts_with("encoder.conv") && dimensions.len() == 1 {
        dimensions.push(1);
    }
    let width = dimensions.last().copied().unwrap_or_default();
    if kind == Kind::Q8 && !width.is_multiple_of(BLOCK) {
        return Err(ConvertError::Unfit(tensor.from.clone()));
    }
    int(to, dimensions.len())?;
    int(to, tensor.name.len())?;
    int(to, kind as usize)?;
    for dimension in dimensions.iter().rev() {
        int(to, *dimension)?;
    }
    to.write_all(tensor.name.as_bytes())?;
    let mut data = Vec::new();
    each_chunk(variables, tensor, |numbers| {
        data.clear();
        kind.encode(numbers, &mut data);
        Ok(to.write_all(&data)?)
    })
}

/// Refuses a bias of keys that would be lost.
fn demand_zeros<F: Read + Seek>(
    variables: &mut Variables<F>,
    bias: &Tensor,
) -> Result<(), ConvertError> {
    each_chunk(variables, bias, |numbers| match numbers.iter().all(|number| *number == 0.0) {
        true => Ok(()),
        false => Err(ConvertError::Unfit(bias.from.clone())),
    })
}

/// Reads the numbers of a tensor, chunk by chunk.
fn each_chunk<F: Read + Seek>(
    variables: &mut Variables<F>,
    tensor: &Tensor,
    mut take: impl FnMut(&[f32]) -> Result<(), ConvertError>,
) -> Result<(), ConvertError> {
    let missing = || ConvertError::Missing(tensor.from.clone());
    if variables.dimensions(&tensor.from).ok_or_else(missing)? != tensor.whole {
        return Err(ConvertError::Unfit(tensor.from.clone()));
    }
    let count = tensor.count();
    let first = tensor.part.0 * count;
    let mut numbers = vec![0.0; CHUNK.min(count)];
    for index in (0..count).step_by(CHUNK) {
        let length = CHUNK.min(count - index);
        variables.read(&tensor.from, first + index, &mut numbers[..length])?;
        take(&numbers[..length])?;
    }
    Ok(())
}

/// One block: the scale in 16 bits, then each number in units of it. The unit is reckoned in 32
/// bits and the numbers with that one, as ggml does.
fn quantise(block: &[f32], into: &mut Vec<u8>) {
    let largest = block.iter().fold(0.0_f32, |largest, number| largest.max(number.abs()));
    let scale = largest / 127.0;
    let inverse = if scale == 0.0 { 0.0 } else { 1.0 / scale };
    into.extend(narrow(scale).to_le_bytes());
    into.extend(block.iter().map(|number| (number * inverse).round() as i8 as u8));
}

fn int(to: &mut impl Write, value: usize) -> Result<(), ConvertError> {
    let value = i32::try_from(value).map_err(|_| ConvertError::Model("its sizes are too large"))?;
    Ok(to.write_all(&value.to_le_bytes())?)
}
