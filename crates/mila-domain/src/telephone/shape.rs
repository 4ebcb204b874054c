//! What digits among other words are when no plan has them: dates, amounts, and the like.

use super::sign::Sign;

/// Digits that stand together, with the signs between them and the digits before.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) digits: String,
    pub(super) gap: Vec<Sign>,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Piece {
    fn value(&self) -> u64 {
        self.digits.parse().unwrap_or(u64::MAX)
    }

    fn is_year(&self) -> bool {
        self.digits.len() == 4 && (1900..2100).contains(&self.value())
    }
}

/// How many pieces at the start are a date with a whole year: 2026-11-30, 30.11.2026.
pub(super) fn date(pieces: &[Piece]) -> Option<usize> {
    dated(pieces).filter(|_| pieces.iter().take(3).any(Piece::is_year))
}

/// How many pieces at the start are a date, also of two digits for the year: 30.11.26.
fn dated(pieces: &[Piece]) -> Option<usize> {
    let [a, b, c, ..] = pieces else { return None };
    let [sign @ (Sign::Hyphen | Sign::Dot | Sign::Slash)] = b.gap[..] else { return None };
    let goes_on = pieces.get(3).is_some_and(|next| next.gap == [sign]);
    if c.gap != [sign] || goes_on || b.digits.len() > 2 {
        return None;
    }
    let small =
        |piece: &Piece, most: u64| piece.digits.len() < 3 && (1..=most).contains(&piece.value());
    let parts = |day: &Piece, month: &Piece| small(day, 31) && small(month, 12);
    let year = |piece: &Piece| piece.is_year() || piece.digits.len() == 2;
    let dated = a.is_year() && parts(c, b) || year(c) && (parts(a, b) || parts(b, a));
    dated.then_some(3)
}

/// Whether digits that no plan has are written as something else than a number to call.
pub(super) fn is_something_else(pieces: &[Piece]) -> bool {
    are_years(pieces)
        || is_dated(pieces)
        || is_amount(pieces)
        || is_fraction(pieces)
        || is_internet_address(pieces)
}

/// Whether it can be read as a day.
pub(super) fn is_dated(pieces: &[Piece]) -> bool {
    is_day(pieces) || are_dates(pieces)
}

/// Dates, and a time at most behind them: 30.11.26 18.30.
fn are_dates(mut pieces: &[Piece]) -> bool {
    let all = pieces.len();
    while let Some(length) = dated(pieces) {
        pieces = &pieces[length..];
    }
    pieces.len() < all && pieces.iter().map(|piece| piece.digits.len()).sum::<usize>() < 5
}

/// Years: 2024-2026.
pub(super) fn are_years(pieces: &[Piece]) -> bool {
    pieces.len() > 1 && pieces.iter().all(Piece::is_year)
}

/// A day without signs: 20261130.
fn is_day(pieces: &[Piece]) -> bool {
    let [day] = pieces else { return false };
    let (year, rest) = (day.value() / 10_000, day.value() % 10_000);
    day.digits.len() == 8
        && (1900..2100).contains(&year)
        && (1..=12).contains(&(rest / 100))
        && (1..=31).contains(&(rest % 100))
}

/// Thousands: 12 345 678, 12.345.678.
fn is_amount(pieces: &[Piece]) -> bool {
    let [first, second, ..] = pieces else { return false };
    let [sign @ (Sign::Space | Sign::Dot)] = second.gap[..] else { return false };
    first.digits.len() < 4
        && !first.digits.starts_with('0')
        && pieces.iter().skip(1).all(|piece| piece.digits.len() == 3 && piece.gap == [sign])
}

/// A number with a fraction: 3.14159265.
fn is_fraction(pieces: &[Piece]) -> bool {
    let [whole, fraction] = pieces else { return false };
    let whole = &whole.digits;
    fraction.gap == [Sign::Dot] && whole.len() < 4 && (whole == "0" || !whole.starts_with('0'))
}

/// An address of the internet: 192.168.100.200.
fn is_internet_address(pieces: &[Piece]) -> bool {
    pieces.len() == 4
        && pieces.iter().all(|piece| piece.value() < 256)
        && pieces.iter().skip(1).all(|piece| piece.gap == [Sign::Dot])
}
