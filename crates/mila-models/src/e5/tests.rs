//! A packed E5 in miniature; that the real one becomes the bytes that it should is held by the sums
//! of `models/manifest.toml` whenever it is pulled.

use proptest::prelude::*;

use super::packed::Packed;
use super::{E5Error, model, vocabulary};

/// Numbers of a row, which are those of one block.
const WIDTH: usize = 32;
const INNER: usize = 64;
const WORDS: usize = 6;
const POSITIONS: usize = 8;
const KINDS: usize = 2;

const PIECES: [&str; WORDS] = ["<s>", "<pad>", "</s>", "<unk>", "▁a", "<mask>"];

/// A byte whose halves differ: 1 in the first half of a block, 9 in the second.
const HALVES: u8 = 0x91;

fn counts(counts: &[usize]) -> Vec<u8> {
    counts.iter().flat_map(|count| u32::try_from(*count).unwrap().to_le_bytes()).collect()
}

/// Every tensor, with how many numbers it has and whether they are packed in blocks.
fn tensors() -> Vec<(String, usize, bool)> {
    let of_words = [("emb.word", WORDS * WIDTH, true), ("emb.pos", POSITIONS * WIDTH, false)];
    let of_kinds = [("emb.type", KINDS * WIDTH, false)];
    let norm = [("emb.ln.w", WIDTH, false), ("emb.ln.b", WIDTH, false)];
    let square = ["q", "k", "v", "ao"].map(|name| (name, WIDTH, WIDTH));
    let products = square.into_iter().chain([("fi", WIDTH, INNER), ("fo", INNER, WIDTH)]);
    let products = products.flat_map(|(name, from, to)| {
        [(format!("l0.{name}.w"), from * to, true), (format!("l0.{name}.b"), to, false)]
    });
    let norms =
        ["aln.w", "aln.b", "oln.w", "oln.b"].map(|name| (format!("l0.{name}"), WIDTH, false));
    let first = of_words.into_iter().chain(of_kinds).chain(norm);
    first
        .map(|(name, count, packed)| (name.to_owned(), count, packed))
        .chain(products)
        .chain(norms)
        .collect()
}

/// The file, with these tensors.
fn packed(tensors: &[(String, usize, bool)]) -> Vec<u8> {
    let mut file = b"E5S1".to_vec();
    file.extend(counts(&[1, WIDTH, 1, 2, INNER, WORDS, POSITIONS, KINDS]));
    file.extend(1e-12_f32.to_le_bytes());
    file.extend(counts(&[32, PIECES.len(), 0, 2, 1, 3]));
    file.extend((PIECES.concat().len() as u64).to_le_bytes());
    let ends = PIECES.iter().scan(0, |end, piece| {
        *end += piece.len();
        Some(*end)
    });
    file.extend(counts(&[0].into_iter().chain(ends).collect::<Vec<_>>()));
    file.extend(PIECES.iter().flat_map(|_| (-2.5_f32).to_le_bytes()));
    file.extend(PIECES.concat().bytes());
    file.extend(counts(&[0, 0, tensors.len()]));
    let names: usize = tensors.iter().map(|(name, ..)| name.len() + 2 + 1 + 4 + 8 + 8).sum();
    let mut at = file.len() + names;
    let mut data = Vec::new();
    for (name, count, blocks) in tensors {
        let bytes =
            if *blocks { block().repeat(count / 32) } else { 0.5_f32.to_le_bytes().repeat(*count) };
        file.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        file.extend(name.bytes());
        file.push(u8::from(*blocks));
        file.extend(counts(&[*count]));
        file.extend((at as u64).to_le_bytes());
        file.extend((bytes.len() as u64).to_le_bytes());
        at += bytes.len();
        data.extend(bytes);
    }
    file.extend(data);
    file
}

/// A block with the scale 1.
fn block() -> Vec<u8> {
    [&0x3c00_u16.to_le_bytes()[..], &[HALVES; 16]].concat()
}

/// Whether one stands in the other.
fn holds(file: &[u8], part: &[u8]) -> bool {
    file.windows(part.len()).any(|window| window == part)
}

#[test]
fn numbers_of_a_block_are_put_side_by_side() {
    let file = packed(&tensors());
    let blocks = Packed::read(&file).unwrap().blocks("emb.word", WORDS * WIDTH).unwrap();
    assert_eq!(blocks.scales, [1.0; WORDS]);
    let row = [[0x11; 8], [0x99; 8]].concat();
    assert_eq!(blocks.halves, row.repeat(WORDS));
}

#[test]
fn the_model_has_all_weights_and_those_of_words_signed() {
    let model = model(&packed(&tensors())).unwrap();
    assert!(holds(&model, &[[0x11; 8], [0x99; 8]].concat().repeat(WIDTH)), "weights as they were");
    assert!(holds(&model, &[[0x99; 8], [0x11; 8]].concat().repeat(WORDS)), "8 turned over to 0");
    for name in ["last_hidden_state", "input_ids", "attention_mask", "token_type_ids"] {
        assert!(holds(&model, name.as_bytes()), "{name}");
    }
}

#[test]
fn the_vocabulary_counts_as_sentencepiece_does() {
    let written = vocabulary(&packed(&tensors())).unwrap();
    let at = |piece: &str| written.windows(piece.len()).position(|it| it == piece.as_bytes());
    let order = ["<unk>", "<s>", "</s>", "▁a"].map(|piece| at(piece).unwrap());
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!((at("<mask>"), at("<pad>")), (None, None));
}

#[test]
fn a_tensor_that_is_missing_or_has_another_size_is_named() {
    for nth in 0..tensors().len() {
        let mut some = tensors();
        let (name, ..) = some.remove(nth);
        let named = |error| matches!(error, E5Error::Tensor(it) if it == name);
        assert!(named(model(&packed(&some)).unwrap_err()), "without {name}");
        let mut other = tensors();
        other[nth].1 *= 2;
        assert!(named(model(&packed(&other)).unwrap_err()), "{name} of another size");
    }
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = packed(&tensors());
    for end in 0..whole.len() {
        assert!(model(&whole[..end]).is_err(), "cut after {end} bytes");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(at in any::<prop::sample::Index>(), bytes in any::<[u8; 4]>()) {
        let mut file = packed(&tensors());
        let at = at.index(file.len() - 3);
        file[at..at + 4].copy_from_slice(&bytes);
        let _ = (model(&file), vocabulary(&file));
    }
}
