//! The smallest pieces that a cut may part.

use unicode_segmentation::UnicodeSegmentation;

use super::direction::{self, Direction};
use super::line::{Line, Marks, Piece};
use super::{HAIR_SPACE, emphasis, units};

/// A longer word may be cut, between characters as a reader sees them. Also bounds what a
/// single character may be made of.
const LONG_WORD: usize = 256;

/// A longer address may be cut, and is broken by it; there is no other way.
const LONG_LINK: usize = 1200;

/// Text that is not cut.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    pub(super) text: String,
    pub(super) marks: Marks,
    /// Space between words: not shown where a message begins or ends.
    pub(super) blank: bool,
    /// Whether a direction mark may stand in it.
    pub(super) prose: bool,
    /// How well the text may be cut before it.
    pub(super) cut: Cut,
    /// The line it is in.
    pub(super) line: usize,
}

/// How natural a cut is, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cut {
    /// In a long word.
    Character,
    /// In code, or in a stretch that is kept in one direction.
    Inside,
    Word,
    Sentence,
    Line,
    Paragraph,
}

/// A line's own properties, apart from its text.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) gap: usize,
    pub(super) lead: String,
    pub(super) lead_again: &'static str,
    pub(super) code_block: Option<usize>,
    pub(super) direction: Option<Direction>,
    /// Its first atom.
    pub(super) begins: usize,
}

/// A message that is not cut yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Atoms {
    pub(super) atoms: Vec<Atom>,
    pub(super) frames: Vec<Frame>,
}

impl Atoms {
    pub(super) fn of(lines: Vec<Line>) -> Self {
        let mut all = Self::default();
        let mut announced = false;
        for line in lines {
            let cut = match line.gap {
                _ if announced => Cut::Word,
                0 => Cut::Line,
                _ => Cut::Paragraph,
            };
            announced = line.announces();
            all.add(line, cut);
        }
        all
    }

    fn add(&mut self, line: Line, cut: Cut) {
        let (pieces, direction) = match line.code_block {
            Some(_) => (line.pieces, None),
            None => settled(line.pieces, &line.lead),
        };
        let begins = self.atoms.len();
        for piece in &pieces {
            self.cut_up(piece, line.code_block.is_some());
        }
        if self.atoms.len() == begins {
            self.push("", &Piece::default(), Cut::Line);
        }
        if let Some(first) = self.atoms.get_mut(begins) {
            first.cut = cut;
        }
        self.frames.push(Frame {
            gap: line.gap,
            lead: line.lead,
            lead_again: line.lead_again,
            code_block: line.code_block,
            direction,
            begins,
        });
    }

    fn cut_up(&mut self, piece: &Piece, block: bool) {
        if piece.link || block {
            let long = if piece.link { LONG_LINK } else { LONG_WORD };
            return self.word(&piece.text, piece, Cut::Inside, long);
        }
        for word in piece.text.split_inclusive(is_gap) {
            let letters = word.trim_end_matches(is_gap);
            if !letters.is_empty() {
                let cut = match begins_line(letters) {
                    true => Cut::Character,
                    false => self.cut_before_word(piece.marks),
                };
                self.word(letters, piece, cut, LONG_WORD);
            }
            if letters.len() < word.len() {
                self.push(&word[letters.len()..], piece, Cut::Character);
            }
        }
    }

    /// Between two words, or between pieces that touch.
    fn cut_before_word(&self, marks: Marks) -> Cut {
        let inside = marks.code.is_some() || marks.isolate.is_some();
        let mut before = self.atoms.iter().rev();
        match before.next() {
            Some(gap) if gap.blank => match before.next() {
                _ if inside && gap.marks == marks => Cut::Inside,
                Some(word) if ends_sentence(&word.text) => Cut::Sentence,
                _ => Cut::Word,
            },
            _ => Cut::Character,
        }
    }

    fn word(&mut self, text: &str, piece: &Piece, cut: Cut, long: usize) {
        if units(text) <= long {
            return self.push(text, piece, cut);
        }
        let mut cut = cut;
        for character in text.graphemes(true) {
            if units(character) <= LONG_WORD {
                self.push(character, piece, cut);
            } else {
                for part in character.chars() {
                    self.push(part.encode_utf8(&mut [0; 4]), piece, Cut::Character);
                }
            }
            cut = if ends_sentence(character) { Cut::Sentence } else { Cut::Character };
        }
    }

    fn push(&mut self, text: &str, piece: &Piece, cut: Cut) {
        self.atoms.push(Atom {
            text: text.to_owned(),
            marks: piece.marks,
            blank: text.chars().all(is_gap),
            prose: piece.is_prose(),
            cut,
            line: self.frames.len(),
        });
    }
}

fn settled(pieces: Vec<Piece>, lead: &str) -> (Vec<Piece>, Option<Direction>) {
    let pieces = emphasis::resolve(pieces, lead);
    let direction = direction::of_line(&pieces);
    (direction::isolate(pieces, direction), direction)
}

/// Whether a sign or number would be a bullet, an item or a quote if a message began with it.
fn begins_line(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']).unwrap_or("");
    matches!(word, "-" | "*" | "+" | "•" | ">")
        || (!number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// Space that a line may be broken at.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | HAIR_SPACE)
}

fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['"', '\'', ')', ']', '”', '’', '»', '*', '_'])
        .ends_with(['.', '?', '!', '…', '؟', '۔', '。', '！', '？'])
}
