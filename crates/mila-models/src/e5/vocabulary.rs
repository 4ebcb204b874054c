//! The vocabulary, as SentencePiece writes it.

use super::E5Error;
use super::packed::{Packed, Piece};
use super::protobuf::Message;

/// XLM-RoBERTa's first four pieces have meanings of their own, and so has the last, which stands
/// for a word that is left out.
const FIRST: usize = 4;

/// In SentencePiece's list of kinds.
const UNKNOWN: u64 = 2;
const CONTROL: u64 = 3;

/// In SentencePiece's list of ways to cut words: the likeliest pieces.
const UNIGRAM: u64 = 1;

/// The vocabulary of a packed file, as a model of SentencePiece. It names no rules of writing:
/// whoever reads it knows them.
///
/// # Errors
/// [`E5Error`].
pub fn vocabulary(packed: &[u8]) -> Result<Vec<u8>, E5Error> {
    let pieces = Packed::read(packed)?.pieces;
    let [ordinary @ .., _] = pieces.get(FIRST..).unwrap_or_default() else {
        return Err(E5Error::Unfit("it has no vocabulary"));
    };
    let special = [("<unk>", UNKNOWN), ("<s>", CONTROL), ("</s>", CONTROL)];
    let special = special.map(|(text, kind)| piece(&Piece { text, score: 0.0 }).number(3, kind));
    let all = special.into_iter().chain(ordinary.iter().map(piece));
    let model = all.fold(Message::default(), |model, piece| model.bytes(1, piece));
    Ok(model.bytes(2, Message::default().number(3, UNIGRAM)).into_bytes())
}

fn piece(piece: &Piece<'_>) -> Message {
    Message::default().bytes(1, piece.text).fraction(2, piece.score)
}
