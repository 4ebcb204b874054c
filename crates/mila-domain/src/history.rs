//! How much of the past a model request carries.

/// A request carries at least this many past turns, when there are as many.
pub const KEPT_TURNS: i64 = 20;

/// The number of the first past turn in the request, when `past` turns are finished.
///
/// The start moves in steps of [`KEPT_TURNS`], not by one, so that the prefix of the request
/// stays the same for many turns and the model's cache can serve it.
#[must_use]
pub const fn first_turn(past: i64) -> i64 {
    if past < 2 * KEPT_TURNS { 0 } else { (past / KEPT_TURNS - 1) * KEPT_TURNS }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_moves_rarely_and_keeps_enough() {
        let mut moves = 0;
        for past in 1..400 {
            let (before, now) = (first_turn(past - 1), first_turn(past));
            assert!(now >= before, "the past does not come back");
            assert!(past - now < 2 * KEPT_TURNS, "bounded");
            assert!(past - now >= KEPT_TURNS.min(past), "enough");
            moves += i64::from(now != before);
        }
        assert_eq!(moves, 400 / KEPT_TURNS - 2);
    }
}
