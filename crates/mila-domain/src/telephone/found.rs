//! Telephone numbers among other words, found so that they can be put away. It errs to finding.

use std::fmt;
use std::mem;
use std::ops::Range;

use super::shape::{self, Piece};
use super::sign::{Sign, could_be_a_digit, signs};
use super::{Ask, E164, Region, read};

/// Digits of a number without a prefix at the least, where a plan has it or a plus stands before
/// it, and where neither is so.
const KNOWN: usize = 7;
const LIKELY: usize = 8;
/// Digits at the most: those of E.164 behind a prefix.
const MOST: usize = 17;
/// Signs at the most between two groups of one number.
const GAP: usize = 6;

/// A telephone number in a text.
#[derive(Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// The number, where a plan has it: the same in whatever spelling.
    pub number: Option<E164>,
    /// Its digits as they stand, in Latin, behind a plus if there is one.
    pub digits: String,
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Found").field("at", &self.at).finish_non_exhaustive()
    }
}

/// The telephone numbers in a text, in order. Those without a country are of `home`.
#[must_use]
pub fn in_text(text: &str, home: Option<Region>) -> Vec<Found> {
    let mut found = Vec::new();
    for run in runs(text) {
        run.search(home, &mut found);
    }
    found
}

/// Digits with nothing between them that parts one number from other words.
#[derive(Debug, Default)]
struct Run {
    pieces: Vec<Piece>,
    /// Where the plus before it stands.
    plus: Option<usize>,
    /// Where the bracket that opens before it stands.
    open: Option<usize>,
    /// Whether letters touch it.
    touched: (bool, bool),
    /// Whether the sign of a currency or a share stands by it.
    amount: bool,
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run = Run::default();
    let mut gap: Vec<Sign> = Vec::new();
    // The sign before, and the last one that is no space.
    let (mut touching, mut last) = (Sign::Space, Sign::Space);
    for (at, sign) in signs(text) {
        match (sign, run.pieces.last_mut()) {
            (Sign::Digit(digit), Some(piece)) if gap.is_empty() => {
                piece.digits.push(digit);
                piece.to = at.end;
            }
            (Sign::Digit(digit), before) => {
                if before.is_none() {
                    run.touched.0 = is_letter(touching);
                    run.amount = is_of_amount(last);
                }
                let gap = mem::take(&mut gap);
                run.pieces.push(Piece { digits: digit.into(), gap, from: at.start, to: at.end });
            }
            (
                Sign::Space | Sign::Hyphen | Sign::Dot | Sign::Slash | Sign::Open | Sign::Close,
                Some(_),
            ) if gap.len() < GAP => {
                gap.push(sign);
            }
            (_, Some(_)) => {
                run.touched.1 = gap.is_empty() && is_letter(sign);
                run.amount |= is_of_amount(sign);
                runs.push(mem::take(&mut run));
                gap.clear();
                run.begin(sign, at.start);
            }
            (_, None) => run.begin(sign, at.start),
        }
        touching = sign;
        last = if sign == Sign::Space { last } else { sign };
    }
    runs.push(run);
    runs
}

fn is_letter(sign: Sign) -> bool {
    matches!(sign, Sign::Letter(c) if could_be_a_digit(c))
}

fn is_of_amount(sign: Sign) -> bool {
    matches!(sign, Sign::Other('%' | '$' | '¢'..='¥' | '\u{20A0}'..='\u{20CF}'))
}

impl Run {
    /// Remembers what stands before the first digit.
    fn begin(&mut self, sign: Sign, at: usize) {
        match sign {
            Sign::Plus => self.plus = Some(at),
            Sign::Open if self.plus.is_none() => self.open = Some(at),
            Sign::Space | Sign::Open | Sign::Close | Sign::Dot | Sign::Hyphen => {}
            _ => (self.plus, self.open) = (None, None),
        }
    }

    /// Parts the run at dates, and looks for numbers between them.
    fn search(&self, home: Option<Region>, found: &mut Vec<Found>) {
        let pieces = &self.pieces;
        if self.amount && self.plus.is_none() {
            return;
        }
        let (mut from, mut at) = (0, 0);
        while at < pieces.len() {
            let dated = if self.plus.is_some() { None } else { shape::date(&pieces[at..]) };
            if let Some(length) = dated {
                self.numbers(from..at, home, found);
                from = at + length;
            }
            at += dated.unwrap_or(1);
        }
        self.numbers(from..pieces.len(), home, found);
    }

    /// The longest numbers that a plan has, and between them what could be others.
    fn numbers(&self, within: Range<usize>, home: Option<Region>, found: &mut Vec<Found>) {
        let (mut from, mut at) = (within.start, within.start);
        while at < within.end {
            let Some(number) = self.known(at..within.end, home) else {
                at += 1;
                continue;
            };
            self.likely(from..at, home, found);
            at = number.0;
            from = at;
            found.push(number.1);
        }
        self.likely(from..within.end, home, found);
    }

    /// The longest number that a plan has at the start of these pieces, and where it ends.
    fn known(&self, within: Range<usize>, home: Option<Region>) -> Option<(usize, Found)> {
        let mut digits = 0;
        let ends = within.clone().take_while(|at| {
            digits += self.pieces[*at].digits.len();
            digits <= MOST
        });
        let ends: Vec<usize> = ends.map(|at| at + 1).collect();
        ends.into_iter().rev().find_map(|end| {
            let at = within.start..end;
            let pieces = &self.pieces[at.clone()];
            let plus = self.has_plus(&at);
            let digits = joined(pieces);
            if digits.len() < KNOWN || !plus && shape::are_years(pieces) {
                return None;
            }
            let number = read::number(&digits, plus, home).ok()?.0;
            if shape::is_dated(pieces) && !plus && !number.is_written(&digits) {
                return None;
            }
            Some((end, self.found(&at, Some(E164(number.e164())))))
        })
    }

    /// What is written as a number is, and no plan has.
    fn likely(&self, at: Range<usize>, home: Option<Region>, found: &mut Vec<Found>) {
        let pieces = &self.pieces[at.clone()];
        let count: usize = pieces.iter().map(|piece| piece.digits.len()).sum();
        if count > MOST {
            if pieces.len() > 1 {
                at.for_each(|at| self.likely(at..at + 1, home, found));
            }
            return;
        }
        let plus = self.has_plus(&at);
        let touched =
            self.touched.0 && at.start == 0 || self.touched.1 && at.end == self.pieces.len();
        let is_number = if plus {
            count >= KNOWN
        } else if count >= LIKELY {
            !touched && !shape::is_something_else(pieces)
        } else {
            is_local(pieces, home)
        };
        if is_number {
            found.push(self.found(&at, None));
        }
    }

    fn has_plus(&self, at: &Range<usize>) -> bool {
        at.start == 0 && self.plus.is_some()
    }

    fn found(&self, at: &Range<usize>, number: Option<E164>) -> Found {
        let pieces = &self.pieces[at.clone()];
        let (first, last) = (&pieces[0], &pieces[pieces.len() - 1]);
        let closes = pieces.iter().skip(1).any(|piece| piece.gap.contains(&Sign::Close));
        let before = if at.start == 0 { self.plus } else { None };
        let opens = if at.start == 0 && closes { self.open } else { None };
        let from = [before, opens].into_iter().flatten().fold(first.from, usize::min);
        let plus = if before.is_some() { "+" } else { "" };
        Found { at: from..last.to, number, digits: format!("{plus}{}", joined(pieces)) }
    }
}

fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.digits.as_str()).collect()
}

/// Whether it is a number without its area code, as 555-1234.
fn is_local(pieces: &[Piece], home: Option<Region>) -> bool {
    let [first, second] = pieces else { return false };
    (first.digits.len(), second.digits.len()) == (3, 4)
        && second.gap == [Sign::Hyphen]
        && read::number(&joined(pieces), false, home).err() == Some(Ask::AreaCode)
}
