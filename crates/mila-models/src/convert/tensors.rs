//! What a Whisper model consists of, under the names of both formats.

use std::io::{Read, Seek};

use super::ConvertError;
use super::ctranslate2::Variables;
use super::vocabulary::TEXT_TOKENS;

/// The largest Whisper has 32 layers.
const MOST_LAYERS: usize = 128;

/// The sizes of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Tokens, text and others.
    pub(super) vocabulary: usize,
    /// Mel filters.
    pub(super) mels: usize,
    pub(super) encoder: Side,
    pub(super) decoder: Side,
}

/// The sizes of encoder or decoder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Side {
    /// Positions that it sees at once.
    pub(super) context: usize,
    /// Width of its state.
    pub(super) state: usize,
    /// Heads of its attention.
    pub(super) heads: usize,
    /// Blocks one after the other.
    pub(super) layers: usize,
}

impl Shape {
    /// Reads the sizes off the variables.
    ///
    /// # Errors
    /// [`ConvertError::Missing`], [`ConvertError::Unfit`], [`ConvertError::File`].
    pub(super) fn of<F: Read + Seek>(variables: &mut Variables<F>) -> Result<Self, ConvertError> {
        let [vocabulary, _] = dimensions(variables, "decoder/embeddings/weight")?;
        let [_, mels, _] = dimensions(variables, "encoder/conv1/weight")?;
        if vocabulary < TEXT_TOKENS {
            return Err(ConvertError::Unfit("decoder/embeddings/weight".into()));
        }
        // Whisper has 80 filters, from large-v3 on 128.
        if mels != 80 && mels != 128 {
            return Err(ConvertError::Unfit("encoder/conv1/weight".into()));
        }
        let encoder = Side::of(variables, "encoder")?;
        let decoder = Side::of(variables, "decoder")?;
        Ok(Self { vocabulary, mels, encoder, decoder })
    }
}

impl Side {
    fn of<F: Read + Seek>(variables: &mut Variables<F>, name: &str) -> Result<Self, ConvertError> {
        let positions = format!("{name}/position_encodings/encodings");
        let [context, state] = dimensions(variables, &positions)?;
        let setting = format!("{name}/num_heads");
        let heads = usize::try_from(variables.setting(&setting)?)
            .ok()
            .filter(|heads| *heads > 0 && state % heads == 0)
            .ok_or(ConvertError::Unfit(setting))?;
        let is_there = |layer: &usize| {
            variables.dimensions(&format!("{name}/layer_{layer}/ffn/linear_0/weight")).is_some()
        };
        let layers = (0..MOST_LAYERS).take_while(is_there).count();
        Ok(Self { context, state, heads, layers })
    }
}

/// A tensor of whisper.cpp's, and where its numbers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tensor {
    /// Its name with OpenAI and whisper.cpp.
    pub(super) name: String,
    /// The variable of CTranslate2's.
    pub(super) from: String,
    /// Dimensions of the variable, outermost first.
    pub(super) whole: Vec<usize>,
    /// Which part of the variable it is, counted from 0, and of how many equal parts along the
    /// outermost dimension: CTranslate2 stacks query, key and value.
    pub(super) part: (usize, usize),
}

impl Tensor {
    /// Dimensions, outermost first.
    pub(super) fn dimensions(&self) -> Vec<usize> {
        let mut dimensions = self.whole.clone();
        if let Some(outermost) = dimensions.first_mut() {
            *outermost /= self.part.1;
        }
        dimensions
    }

    /// How many numbers it has.
    pub(super) fn count(&self) -> usize {
        self.dimensions().iter().product()
    }

    /// The same tensor, as a part of its variable.
    fn part(mut self, part: usize, of: usize) -> Self {
        self.part = (part, of);
        self
    }
}

/// All tensors of a model, in the order in which they are written.
pub(super) fn tensors(shape: &Shape) -> Vec<Tensor> {
    let (encoder, decoder) = (shape.encoder.state, shape.decoder.state);
    let mut all = vec![
        positions("encoder", &shape.encoder),
        tensor("encoder.conv1.weight", "encoder/conv1/weight", &[encoder, shape.mels, 3]),
        tensor("encoder.conv1.bias", "encoder/conv1/bias", &[encoder]),
        tensor("encoder.conv2.weight", "encoder/conv2/weight", &[encoder, encoder, 3]),
        tensor("encoder.conv2.bias", "encoder/conv2/bias", &[encoder]),
    ];
    for layer in 0..shape.encoder.layers {
        all.extend(block("encoder", layer, encoder, None));
    }
    all.extend(norm("encoder.ln_post", "encoder/layer_norm", encoder));
    let embeddings = ("decoder.token_embedding.weight", "decoder/embeddings/weight");
    all.push(positions("decoder", &shape.decoder));
    all.push(tensor(embeddings.0, embeddings.1, &[shape.vocabulary, decoder]));
    for layer in 0..shape.decoder.layers {
        all.extend(block("decoder", layer, decoder, Some(encoder)));
    }
    all.extend(norm("decoder.ln", "decoder/layer_norm", decoder));
    all
}

/// The biases of keys: Whisper has none, CTranslate2 stacks zeros between the other two.
pub(super) fn key_biases(shape: &Shape) -> Vec<Tensor> {
    let stack = |side: &str, layer: usize, state: usize| {
        let from = format!("{side}/layer_{layer}/self_attention/linear_0/bias");
        tensor("", &from, &[3 * state]).part(1, 3)
    };
    let (encoder, decoder) = (&shape.encoder, &shape.decoder);
    let mut all: Vec<_> =
        (0..encoder.layers).map(|layer| stack("encoder", layer, encoder.state)).collect();
    for layer in 0..decoder.layers {
        all.push(stack("decoder", layer, decoder.state));
        let from = format!("decoder/layer_{layer}/attention/linear_1/bias");
        all.push(tensor("", &from, &[2 * decoder.state]).part(0, 2));
    }
    all
}

/// One block; with the width of the encoder's state if it attends to that.
fn block(side: &str, layer: usize, state: usize, encoder: Option<usize>) -> Vec<Tensor> {
    let to = format!("{side}.blocks.{layer}");
    let from = format!("{side}/layer_{layer}");
    let mut all = Vec::new();
    let (attention, source) = (format!("{to}.attn"), format!("{from}/self_attention"));
    for (part, name) in ["query", "key", "value"].into_iter().enumerate() {
        let stack = format!("{source}/linear_0");
        let linear = linear(&format!("{attention}.{name}"), &stack, [3 * state, state]);
        all.extend(linear.map(|tensor| tensor.part(part, 3)));
    }
    all.extend(linear(&format!("{attention}.out"), &format!("{source}/linear_1"), [state; 2]));
    all.extend(norm(&format!("{to}.attn_ln"), &format!("{source}/layer_norm"), state));
    if let Some(encoder) = encoder {
        all.extend(cross_attention(&to, &format!("{from}/attention"), state, encoder));
    }
    let (up, down) = ([4 * state, state], [state, 4 * state]);
    all.extend(linear(&format!("{to}.mlp.0"), &format!("{from}/ffn/linear_0"), up));
    all.extend(linear(&format!("{to}.mlp.2"), &format!("{from}/ffn/linear_1"), down));
    all.extend(norm(&format!("{to}.mlp_ln"), &format!("{from}/ffn/layer_norm"), state));
    // Keys have no bias.
    all.retain(|tensor| !tensor.name.ends_with(".key.bias"));
    all
}

/// The decoder's look at what the encoder made.
fn cross_attention(to: &str, from: &str, state: usize, encoder: usize) -> Vec<Tensor> {
    let name = |part: &str| format!("{to}.cross_attn.{part}");
    let mut all = Vec::new();
    all.extend(linear(&name("query"), &format!("{from}/linear_0"), [state; 2]));
    for (part, of) in ["key", "value"].into_iter().enumerate() {
        let linear = linear(&name(of), &format!("{from}/linear_1"), [2 * state, encoder]);
        all.extend(linear.map(|tensor| tensor.part(part, 2)));
    }
    all.extend(linear(&name("out"), &format!("{from}/linear_2"), [state; 2]));
    all.extend(norm(&format!("{to}.cross_attn_ln"), &format!("{from}/layer_norm"), state));
    all
}

fn linear(to: &str, from: &str, weight: [usize; 2]) -> [Tensor; 2] {
    [
        tensor(&format!("{to}.weight"), &format!("{from}/weight"), &weight),
        tensor(&format!("{to}.bias"), &format!("{from}/bias"), &weight[..1]),
    ]
}

fn norm(to: &str, from: &str, state: usize) -> [Tensor; 2] {
    [
        tensor(&format!("{to}.weight"), &format!("{from}/gamma"), &[state]),
        tensor(&format!("{to}.bias"), &format!("{from}/beta"), &[state]),
    ]
}

fn positions(side: &str, sizes: &Side) -> Tensor {
    let to = format!("{side}.positional_embedding");
    let from = format!("{side}/position_encodings/encodings");
    tensor(&to, &from, &[sizes.context, sizes.state])
}

fn tensor(to: &str, from: &str, whole: &[usize]) -> Tensor {
    Tensor { name: to.to_owned(), from: from.to_owned(), whole: whole.to_vec(), part: (0, 1) }
}

fn dimensions<F: Read + Seek, const N: usize>(
    variables: &Variables<F>,
    name: &str,
) -> Result<[usize; N], ConvertError> {
    let found = variables.dimensions(name);
    let dimensions = found.ok_or_else(|| ConvertError::Missing(name.to_owned()))?;
    dimensions.try_into().map_err(|_| ConvertError::Unfit(name.to_owned()))
}
