//! How much of the past a model request carries.

/// Most bytes of past turns in a request. A token is about four of them, so this is about
/// 12,000 tokens, which a cache serves for a tenth of their price.
pub const MOST_BYTES: u64 = 48_000;

/// Most past turns in a request, however short: messages have a cost of their own.
pub const MOST_TURNS: usize = 400;

/// How many of the oldest turns no longer go along, given the bytes of each from the oldest on.
///
/// None until they are more than [`MOST_BYTES`] or [`MOST_TURNS`]; then so many that at most half
/// of that is left, and the newest turn at least, unless it is too large by itself. So the start
/// moves rarely, and in between the request only grows at its end, which is what the model's cache
/// can serve.
#[must_use]
pub fn left_behind(turns: &[u64]) -> usize {
    let mut bytes: u64 = turns.iter().sum();
    if bytes <= MOST_BYTES && turns.len() <= MOST_TURNS {
        return 0;
    }
    let mut behind = 0;
    for turn in turns {
        let left = turns.len() - behind;
        let newest = left == 1 && bytes <= MOST_BYTES;
        if newest || (bytes <= MOST_BYTES / 2 && left <= MOST_TURNS / 2) {
            break;
        }
        bytes -= turn;
        behind += 1;
    }
    behind
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_fits_goes_along() {
        assert_eq!(left_behind(&[]), 0);
        assert_eq!(left_behind(&[MOST_BYTES]), 0);
        assert_eq!(left_behind(&[MOST_BYTES, 1]), 1);
        assert_eq!(left_behind(&[MOST_BYTES + 1]), 1, "also the newest");
        assert_eq!(left_behind(&[1, MOST_BYTES + 1]), 2);
        assert_eq!(left_behind(&[1; MOST_TURNS]), 0);
        assert_eq!(left_behind(&[1; MOST_TURNS + 1]), MOST_TURNS / 2 + 1);
    }

    proptest! {
        #[test]
        fn the_start_moves_rarely_and_keeps_enough(sizes in prop::collection::vec(1_u64..4_000, 1..900)) {
            let (mut from, mut moves) = (0, 0_u64);
            for end in 1..=sizes.len() {
                let behind = left_behind(&sizes[from..end]);
                moves += u64::from(behind > 0);
                from += behind;
                let kept: u64 = sizes[from..end].iter().sum();
                prop_assert!(kept <= MOST_BYTES && end - from <= MOST_TURNS, "bounded");
                prop_assert!(from < end, "the newest turn goes along");
                let enough = kept + 4_000 > MOST_BYTES / 2 || end - from >= MOST_TURNS / 2;
                prop_assert!(behind == 0 || enough, "enough");
            }
            let all: u64 = sizes.iter().sum();
            let most = all / (MOST_BYTES / 2) + (sizes.len() / (MOST_TURNS / 2)) as u64;
            prop_assert!(moves <= most, "the start moved {moves} times");
        }
    }
}
