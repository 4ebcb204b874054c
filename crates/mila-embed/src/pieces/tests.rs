use proptest::prelude::*;

use super::*;

/// A field of bytes, or of a message.
fn bytes(number: u8, value: &[u8]) -> Vec<u8> {
    let length = u8::try_from(value.len()).unwrap();
    assert!(length < 0x80);
    [&[number << 3 | 2, length], value].concat()
}

/// A piece as it stands in the file: text, score, and its kind where it is not ordinary.
fn piece(text: &str, score: f32, kind: Option<u8>) -> Vec<u8> {
    let score = [&[2 << 3 | 5][..], &score.to_le_bytes()].concat();
    let kind = kind.map_or_else(Vec::new, |kind| vec![3 << 3, kind]);
    bytes(1, &[bytes(1, text.as_bytes()), score, kind].concat())
}

/// `<unk>`, `<s>`, `</s>`, then these.
fn vocabulary(pieces: &[(&str, f32)]) -> Vec<u8> {
    let special =
        [piece("<unk>", 0.0, Some(2)), piece("<s>", 0.0, Some(3)), piece("</s>", 0.0, Some(3))];
    let ordinary = pieces.iter().map(|(text, score)| piece(text, *score, None));
    let how_it_was_trained = bytes(2, &[3 << 3, 1]);
    special.into_iter().chain(ordinary).chain([how_it_was_trained]).flatten().collect()
}

const PIECES: [(&str, f32); 7] = [
    ("▁", -3.0),
    ("a", -4.0),
    ("b", -4.0),
    ("ab", -5.0),
    ("▁a", -5.0),
    ("▁ab", -20.0),
    ("ל", -6.0),
];

fn read(text: &str) -> Vec<i64> {
    Vocabulary::read(&vocabulary(&PIECES)).unwrap().ids(text)
}

#[test]
fn the_likeliest_pieces_are_taken_and_not_the_longest() {
    // "▁" and "ab" (-8) before "▁a" and "b" (-9) and "▁ab" (-20).
    assert_eq!(read("ab"), [0, 4, 7, 2]);
    assert_eq!(read("a"), [0, 8, 2]);
    assert_eq!(read(" a\n ab "), [0, 8, 4, 7, 2]);
    assert_eq!(read(""), [0, 2]);
}

#[test]
fn what_is_no_piece_is_unknown_as_a_whole() {
    assert_eq!(read("xyz"), [0, 4, 3, 2]);
    assert_eq!(read("xלx"), [0, 4, 3, 10, 3, 2]);
}

#[test]
fn of_a_long_text_the_beginning_counts() {
    let long = read(&"a ".repeat(10_000));
    assert_eq!((long.len(), long[0], long[MOST_PIECES - 1]), (MOST_PIECES, 0, 2));
    assert_eq!(read(&"ab".repeat(100_000)).len(), MOST_PIECES);
}

#[test]
fn a_file_that_is_no_vocabulary_is_refused() {
    let whole = vocabulary(&PIECES);
    assert!(Vocabulary::read(b"").is_err());
    assert!(Vocabulary::read(&vocabulary(&[])).is_err(), "no ordinary piece");
    assert!(Vocabulary::read(&whole[..whole.len() - 1]).is_err(), "cut off");
    assert!(Vocabulary::read(&bytes(1, &bytes(1, b"\xff"))).is_err(), "no text");
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>) {
        let _ = Vocabulary::read(&bytes);
    }

    #[test]
    fn every_text_is_read_from_begin_to_end(text: String) {
        let ids = read(&text);
        prop_assert!(ids.len() <= MOST_PIECES);
        prop_assert_eq!((ids[0], ids[ids.len() - 1]), (BEGIN, END));
    }

    /// Each letter that is a piece is found again, whatever stands beside it.
    #[test]
    fn letters_of_the_vocabulary_are_never_unknown(text in "[abל ]{0,40}") {
        prop_assert!(!read(&text).contains(&UNKNOWN));
    }
}
