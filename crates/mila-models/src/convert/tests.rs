//! A model small enough to be looked through: one layer each, 32 wide.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::vocabulary::TEXT_TOKENS;
use super::*;
use crate::half::{narrow, widen};

const STATE: usize = 32;
const TOKENS: usize = TEXT_TOKENS + 1;

/// A model in CTranslate2's format, as one can spoil it.
struct Model {
    variables: BTreeMap<String, (Vec<usize>, Vec<u8>, u8)>,
    aliases: Vec<(&'static str, &'static str)>,
}

impl Model {
    fn whole() -> Self {
        let mut model = Self {
            variables: BTreeMap::new(),
            aliases: vec![("decoder/projection/weight", "decoder/embeddings/weight")],
        };
        model.weights("decoder/embeddings/weight", &[TOKENS, STATE]);
        model.weights("encoder/conv1/weight", &[STATE, 80, 3]);
        model.weights("encoder/conv2/weight", &[STATE, STATE, 3]);
        for bias in ["encoder/conv1/bias", "encoder/conv2/bias"] {
            model.weights(bias, &[STATE]);
        }
        for (side, context) in [("encoder", 4), ("decoder", 3)] {
            model.weights(&format!("{side}/position_encodings/encodings"), &[context, STATE]);
            model.norm(&format!("{side}/layer_norm"));
            model.setting(&format!("{side}/num_heads"), 2);
            let layer = format!("{side}/layer_0");
            model.attention(&format!("{layer}/self_attention"), &[3, 1], (0, 1));
            model.linear(&format!("{layer}/ffn/linear_0"), &[4 * STATE, STATE]);
            model.linear(&format!("{layer}/ffn/linear_1"), &[STATE, 4 * STATE]);
            model.norm(&format!("{layer}/ffn/layer_norm"));
        }
        model.attention("decoder/layer_0/attention", &[1, 2, 1], (1, 0));
        // What nobody asks for does no harm.
        model.variables.insert("decoder/pre_norm".into(), (vec![], vec![1], 1));
        model
    }

    /// So many states stacked in each linear; keys are part `key.1` of the one at `key.0`.
    fn attention(&mut self, name: &str, stacks: &[usize], key: (usize, usize)) {
        for (index, stack) in stacks.iter().enumerate() {
            self.linear(&format!("{name}/linear_{index}"), &[stack * STATE, STATE]);
        }
        let bias = format!("{name}/linear_{}/bias", key.0);
        let (_, bytes, _) = self.variables.get_mut(&bias).unwrap();
        bytes[2 * key.1 * STATE..2 * (key.1 + 1) * STATE].fill(0);
        self.norm(&format!("{name}/layer_norm"));
    }

    fn linear(&mut self, name: &str, dimensions: &[usize]) {
        self.weights(&format!("{name}/weight"), dimensions);
        self.weights(&format!("{name}/bias"), &dimensions[..1]);
    }

    fn norm(&mut self, name: &str) {
        self.weights(&format!("{name}/gamma"), &[STATE]);
        self.weights(&format!("{name}/beta"), &[STATE]);
    }

    /// Numbers of 16 bits, each variable's its own and none zero.
    fn weights(&mut self, name: &str, dimensions: &[usize]) {
        let salt = name.bytes().map(usize::from).sum::<usize>();
        let number = |index: usize| ((index * 7 + salt) % 61) as f32 / 8.0 - 3.8125;
        let count = dimensions.iter().product();
        let bytes = (0..count).flat_map(|index| narrow(number(index)).to_le_bytes()).collect();
        self.variables.insert(name.into(), (dimensions.to_vec(), bytes, 4));
    }

    fn setting(&mut self, name: &str, value: i16) {
        self.variables.insert(name.into(), (vec![], value.to_le_bytes().to_vec(), 2));
    }

    /// The same numbers in 32 bits.
    fn widened(mut self) -> Self {
        for (_, bytes, kind) in self.variables.values_mut().filter(|(_, _, kind)| *kind == 4) {
            *kind = 0;
            *bytes = numbers(bytes).iter().flat_map(|number| number.to_le_bytes()).collect();
        }
        self
    }

    fn numbers(&self, name: &str) -> Vec<f32> {
        numbers(&self.variables[name].1)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = 6_u32.to_le_bytes().to_vec();
        string(&mut bytes, "WhisperSpec");
        bytes.extend(3_u32.to_le_bytes());
        bytes.extend((self.variables.len() as u32).to_le_bytes());
        for (name, (dimensions, data, kind)) in &self.variables {
            string(&mut bytes, name);
            bytes.push(dimensions.len() as u8);
            bytes.extend(dimensions.iter().flat_map(|size| (*size as u32).to_le_bytes()));
            bytes.push(*kind);
            bytes.extend((data.len() as u32).to_le_bytes());
            bytes.extend(data);
        }
        bytes.extend((self.aliases.len() as u32).to_le_bytes());
        for (alias, name) in &self.aliases {
            string(&mut bytes, alias);
            string(&mut bytes, name);
        }
        bytes
    }
}

/// A model that can be converted, and its vocabulary.
pub(crate) fn small_model() -> (Vec<u8>, String) {
    (Model::whole().bytes(), tokens().join("\n"))
}

/// A folder with a model and its vocabulary.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(model: &[u8]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::write(folder.path("model.bin"), model).unwrap();
        fs::write(folder.path("vocabulary.txt"), tokens().join("\n")).unwrap();
        let json = serde_json::to_vec(&tokens()).unwrap();
        fs::write(folder.path("vocabulary.json"), json).unwrap();
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn convert(&self, vocabulary: &str, precision: Precision) -> Result<Vec<u8>, ConvertError> {
        let (model, to) = (self.path("model.bin"), self.path("ggml.bin"));
        convert(&model, &self.path(vocabulary), &to, precision)?;
        Ok(fs::read(to).unwrap())
    }
}

fn tokens() -> Vec<String> {
    let mut tokens: Vec<_> = (0..TOKENS).map(|id| format!("Ġ{id}")).collect();
    tokens[TEXT_TOKENS - 1].clear();
    tokens
}

fn string(bytes: &mut Vec<u8>, string: &str) {
    bytes.extend((string.len() as u16 + 1).to_le_bytes());
    bytes.extend(string.as_bytes());
    bytes.push(0);
}

fn numbers(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|bytes| widen(u16::from_le_bytes(*bytes))).collect()
}

/// A model in whisper.cpp's format, read by the other party's rules.
struct Ggml<'a> {
    sizes: Vec<i32>,
    tokens: Vec<&'a [u8]>,
    tensors: BTreeMap<&'a str, (i32, Vec<i32>, &'a [u8])>,
}

impl<'a> Ggml<'a> {
    fn read(mut rest: &'a [u8]) -> Self {
        fn take<'a>(rest: &mut &'a [u8], count: usize) -> &'a [u8] {
            rest.split_off(..count).unwrap()
        }
        fn int(rest: &mut &[u8]) -> i32 {
            i32::from_le_bytes(take(rest, 4).try_into().unwrap())
        }
        assert_eq!(take(&mut rest, 4), b"lmgg");
        let sizes = (0..11).map(|_| int(&mut rest)).collect();
        let filters = int(&mut rest) * int(&mut rest);
        take(&mut rest, filters as usize * 4);
        let mut tokens = Vec::new();
        for _ in 0..int(&mut rest) {
            let length = int(&mut rest) as usize;
            tokens.push(take(&mut rest, length));
        }
        let mut tensors = BTreeMap::new();
        while !rest.is_empty() {
            let [rank, name, kind] = [(); 3].map(|()| int(&mut rest));
            let dimensions: Vec<_> = (0..rank).map(|_| int(&mut rest)).collect();
            let name = str::from_utf8(take(&mut rest, name as usize)).unwrap();
            let count = dimensions.iter().product::<i32>() as usize;
            let bytes = match kind {
                0 => count * 4,
                1 => count * 2,
                8 => count / 32 * 34,
                other => panic!("kind {other}"),
            };
            tensors.insert(name, (kind, dimensions, take(&mut rest, bytes)));
        }
        Self { sizes, tokens, tensors }
    }

    /// The numbers of a tensor, of whatever kind.
    fn numbers(&self, name: &str) -> Vec<f32> {
        let (kind, _, data) = &self.tensors[name];
        match kind {
            0 => data.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect(),
            1 => numbers(data),
            _ => data
                .chunks(34)
                .flat_map(|block| {
                    let scale = widen(u16::from_le_bytes([block[0], block[1]]));
                    block[2..].iter().map(move |byte| f32::from(*byte as i8) * scale)
                })
                .collect(),
        }
    }
}

#[test]
fn every_weight_arrives_under_its_new_name() {
    let model = Model::whole();
    let file = Folder::with(&model.bytes()).convert("vocabulary.txt", Precision::F16).unwrap();
    let ggml = Ggml::read(&file);
    assert_eq!(ggml.sizes, [TOKENS as i32, 4, 32, 2, 1, 3, 32, 2, 1, 80, 1]);
    let square = STATE * STATE;
    for (name, from, range) in [
        ("encoder.conv2.weight", "encoder/conv2/weight", 0..3 * square),
        ("encoder.conv1.bias", "encoder/conv1/bias", 0..STATE),
        ("encoder.ln_post.bias", "encoder/layer_norm/beta", 0..STATE),
        ("decoder.ln.weight", "decoder/layer_norm/gamma", 0..STATE),
        ("decoder.positional_embedding", "decoder/position_encodings/encodings", 0..3 * STATE),
        ("decoder.token_embedding.weight", "decoder/embeddings/weight", 0..TOKENS * STATE),
    ] {
        assert_eq!(ggml.numbers(name), model.numbers(from)[range], "{name}");
    }
    let own = "layer_0/self_attention/linear_0";
    let cross = "decoder/layer_0/attention";
    for side in ["encoder", "decoder"] {
        for (part, of) in ["query", "key", "value"].into_iter().enumerate() {
            let name = format!("{side}.blocks.0.attn.{of}.weight");
            let range = part * square..(part + 1) * square;
            let stack = model.numbers(&format!("{side}/{own}/weight"));
            assert_eq!(ggml.numbers(&name), stack[range], "{name}");
        }
        let values = model.numbers(&format!("{side}/{own}/bias"))[2 * STATE..].to_vec();
        assert_eq!(ggml.numbers(&format!("{side}.blocks.0.attn.value.bias")), values);
        let down = model.numbers(&format!("{side}/layer_0/ffn/linear_1/weight"));
        assert_eq!(ggml.numbers(&format!("{side}.blocks.0.mlp.2.weight")), down);
    }
    let stack = model.numbers(&format!("{cross}/linear_1/weight"));
    assert_eq!(ggml.numbers("decoder.blocks.0.cross_attn.key.weight"), stack[..square]);
    assert_eq!(ggml.numbers("decoder.blocks.0.cross_attn.value.weight"), stack[square..]);
    let query = model.numbers(&format!("{cross}/linear_0/bias"));
    assert_eq!(ggml.numbers("decoder.blocks.0.cross_attn.query.bias"), query);
    assert!(ggml.tensors.keys().all(|name| !name.ends_with("key.bias")));
    assert_eq!(ggml.tensors.len(), 5 + 15 + 2 + 2 + 24 + 2);
}

#[test]
fn tensors_have_the_kinds_and_dimensions_that_whisper_cpp_wants() {
    let folder = Folder::with(&Model::whole().bytes());
    for (precision, matrix, code) in [(Precision::F16, 1, 1), (Precision::Q8, 8, 2007)] {
        let file = folder.convert("vocabulary.txt", precision).unwrap();
        let ggml = Ggml::read(&file);
        assert_eq!(ggml.sizes[10], code);
        for (name, kind, dimensions) in [
            ("encoder.conv1.weight", 1, vec![3, 80, 32]),
            ("encoder.conv1.bias", 0, vec![1, 32]),
            ("encoder.positional_embedding", 0, vec![32, 4]),
            ("decoder.positional_embedding", 0, vec![32, 3]),
            ("decoder.token_embedding.weight", matrix, vec![32, TOKENS as i32]),
            ("encoder.blocks.0.mlp.0.weight", matrix, vec![32, 128]),
            ("encoder.blocks.0.mlp.0.bias", 0, vec![128]),
            ("decoder.blocks.0.attn_ln.weight", 0, vec![32]),
        ] {
            let (found, sizes, _) = &ggml.tensors[name];
            assert_eq!((*found, sizes), (kind, &dimensions), "{name}");
        }
    }
}

#[test]
fn numbers_of_8_bits_are_as_near_as_their_scale_allows() {
    let model = Model::whole();
    let file = Folder::with(&model.bytes()).convert("vocabulary.txt", Precision::Q8).unwrap();
    let found = Ggml::read(&file).numbers("encoder.blocks.0.mlp.0.weight");
    let exact = model.numbers("encoder/layer_0/ffn/linear_0/weight");
    for (found, exact) in found.chunks(32).zip(exact.chunks(32)) {
        let largest = exact.iter().fold(0.0_f32, |most, number| most.max(number.abs()));
        for (found, exact) in found.iter().zip(exact) {
            // Half a step, and what is lost where the scale is put into 16 bits.
            assert!((found - exact).abs() <= largest * (0.5 / 127.0 + 0.0005), "{found} {exact}");
        }
    }
}

#[test]
fn both_vocabularies_and_both_widths_give_the_same_bytes() {
    let folder = Folder::with(&Model::whole().bytes());
    let lines = folder.convert("vocabulary.txt", Precision::Q8).unwrap();
    assert_eq!(folder.convert("vocabulary.json", Precision::Q8).unwrap(), lines);
    let wide = Folder::with(&Model::whole().widened().bytes());
    assert_eq!(wide.convert("vocabulary.txt", Precision::Q8).unwrap(), lines);
    let ggml = Ggml::read(&lines);
    assert_eq!(ggml.tokens.len(), TEXT_TOKENS);
    assert_eq!(ggml.tokens[7], b" 7");
    assert_eq!(ggml.tokens[TEXT_TOKENS - 1], b"");
}

#[test]
fn a_model_that_was_spoilt_is_refused_and_leaves_no_file() {
    type Spoil = fn(&mut Model);
    let spoilt: [(&str, Spoil); 8] = [
        ("lacks encoder/conv2/bias", |model| {
            model.variables.remove("encoder/conv2/bias");
        }),
        ("encoder/layer_0/self_attention/linear_0/bias is not", |model| {
            model.weights("encoder/layer_0/self_attention/linear_0/bias", &[3 * STATE]);
        }),
        ("decoder/layer_0/attention/linear_1/weight is not", |model| {
            model.weights("decoder/layer_0/attention/linear_1/weight", &[STATE, STATE]);
        }),
        ("encoder/num_heads is not", |model| model.setting("encoder/num_heads", 0)),
        ("encoder/num_heads is not", |model| model.setting("encoder/num_heads", 5)),
        ("encoder/conv1/weight is not", |model| {
            model.weights("encoder/conv1/weight", &[STATE, 81, 3]);
        }),
        ("encoder/layer_norm/beta is not", |model| {
            let beta = (vec![STATE], vec![1; STATE], 1);
            model.variables.insert("encoder/layer_norm/beta".into(), beta);
        }),
        ("lacks no/such", |model| model.aliases.push(("alias", "no/such"))),
    ];
    for (words, spoil) in spoilt {
        let mut model = Model::whole();
        spoil(&mut model);
        let folder = Folder::with(&model.bytes());
        let error = folder.convert("vocabulary.txt", Precision::F16).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
        assert_eq!(fs::read_dir(folder.0.path()).unwrap().count(), 3, "{words}");
    }
}

#[test]
fn a_vocabulary_of_another_model_is_refused() {
    let folder = Folder::with(&Model::whole().bytes());
    let mut unwritable = tokens();
    unwritable[9] = "€".into();
    for (name, text) in [
        ("short.txt", tokens()[1..].join("\n")),
        ("foreign.txt", unwritable.join("\n")),
        ("list.json", tokens().join("\n")),
    ] {
        fs::write(folder.path(name), text).unwrap();
        let refused = folder.convert(name, Precision::F16);
        assert!(matches!(refused, Err(ConvertError::Vocabulary(_))), "{name}: {refused:?}");
    }
}

#[test]
fn a_file_cut_off_or_altered_anywhere_in_its_headers_is_an_error_or_another_model() {
    let whole = Model::whole().bytes();
    for end in (0..2000).chain(whole.len() - 200..whole.len()) {
        let mut cut = io::Cursor::new(&whole[..end]);
        assert!(Variables::open(&mut cut).is_err(), "cut after {end} bytes");
    }
    // Around the embeddings' header and in the aliases, where lengths stand. The weights between
    // them are left out: they may be anything.
    for at in (0..200).chain(whole.len() - 100..whole.len()) {
        for value in [0, 1, 0x7f, 0xff] {
            let mut altered = whole.clone();
            altered[at] = value;
            let Ok(mut variables) = Variables::open(io::Cursor::new(altered)) else { continue };
            let Ok(shape) = Shape::of(&mut variables) else { continue };
            assert!(shape.vocabulary <= TOKENS, "byte {at} as {value}: {shape:?}");
        }
    }
}
