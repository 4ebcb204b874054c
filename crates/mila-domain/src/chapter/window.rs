//! How much of a chapter goes along in a request, and when the next one is due.
//!
//! Everything takes the bytes of all turns of the chapter, from the oldest on, also of those that do
//! not go along any more: they are not summarised yet.

use std::time::Duration;

use crate::Timestamp;

/// Turns that make a new chapter due, however short: messages have a cost of their own.
pub const DUE_TURNS: usize = 400;

/// Most turns that go along in a request. Between the two there is time for upkeep.
pub const MOST_TURNS: usize = 600;

/// Silence after which a new chapter may begin: the model's cache is cold by then, so that a new
/// beginning costs nothing more.
const SILENCE: Duration = Duration::from_hours(6);

/// Turns that are worth a summary after a silence.
const ENOUGH_TURNS: usize = 10;

/// How a chapter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many of the oldest turns do not go along.
    pub cut: usize,
    /// Whether upkeep should begin a new chapter.
    pub due: bool,
}

/// How a chapter stands whose requests carry at most `budget` bytes of turns.
///
/// Upkeep is due well before the budget is full, so `cut` is 0 unless it comes late. It follows from
/// the turns as they came, one after the other: when one no longer fits, so many of the oldest stay
/// behind that at most half of the budget is left, and the newest at least, unless it is too large
/// by itself. So the start moves rarely, and moves alike whether it is remembered or not.
#[must_use]
pub fn plan(sizes: &[u64], budget: u64) -> Plan {
    let (mut cut, mut left) = (0, 0_u128);
    for (newest, size) in sizes.iter().enumerate() {
        left += u128::from(*size);
        if left <= budget.into() && newest + 1 - cut <= MOST_TURNS {
            continue;
        }
        while cut <= newest {
            let alone = cut == newest && left <= budget.into();
            let few = (newest + 1 - cut) * 2 <= MOST_TURNS;
            if alone || few && left * 2 <= budget.into() {
                break;
            }
            left -= u128::from(sizes[cut]);
            cut += 1;
        }
    }
    let due = sizes.len() >= DUE_TURNS || sum(sizes) * 3 > u128::from(budget) * 2;
    Plan { cut, due: due && !sizes.is_empty() }
}

/// How many of the oldest turns are to be summarised, so that what is left takes at most a third of
/// the budget and of the turns.
#[must_use]
pub fn fold(sizes: &[u64], budget: u64) -> usize {
    let mut left = sum(sizes);
    let fits = |left: u128, turns: usize| left * 3 <= budget.into() && turns * 3 <= DUE_TURNS;
    let mut folded = 0;
    while !fits(left, sizes.len() - folded) {
        left -= u128::from(sizes[folded]);
        folded += 1;
    }
    folded
}

/// Whether a new chapter may begin because nobody said anything for long: where there is something
/// to summarise, ten turns or a sixth of the budget.
#[must_use]
pub fn gap(last: Timestamp, now: Timestamp, sizes: &[u64], budget: u64) -> bool {
    let enough = sizes.len() >= ENOUGH_TURNS || sum(sizes) * 6 >= budget.into();
    now.since(last) >= SILENCE && enough && !sizes.is_empty()
}

/// All bytes; in a type in which none are too many.
fn sum(sizes: &[u64]) -> u128 {
    sizes.iter().map(|size| u128::from(*size)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BUDGET: u64 = 48_000;

    fn cut(sizes: &[u64]) -> usize {
        plan(sizes, BUDGET).cut
    }

    #[test]
    fn what_fits_goes_along() {
        assert_eq!(cut(&[]), 0);
        assert_eq!(cut(&[BUDGET]), 0);
        assert_eq!(cut(&[BUDGET, 1]), 1);
        assert_eq!(cut(&[BUDGET + 1]), 1, "also the newest");
        assert_eq!(cut(&[1, BUDGET + 1]), 2);
        assert_eq!(cut(&[1, u64::MAX, u64::MAX]), 3);
        assert_eq!(cut(&[1; MOST_TURNS]), 0);
        assert_eq!(cut(&[1; MOST_TURNS + 1]), MOST_TURNS / 2 + 1);
    }

    #[test]
    fn a_new_chapter_is_due_before_the_budget_is_full() {
        let due = |sizes: &[u64]| plan(sizes, BUDGET).due;
        assert!(!due(&[]) && !plan(&[], 0).due && !due(&[BUDGET / 3 * 2]));
        assert!(due(&[BUDGET / 3 * 2, 1]) && due(&[u64::MAX, u64::MAX]));
        assert!(!due(&[1; DUE_TURNS - 1]) && due(&[1; DUE_TURNS]));
    }

    #[test]
    fn a_third_is_left() {
        assert_eq!(fold(&[], BUDGET), 0);
        assert_eq!(fold(&[BUDGET / 3], BUDGET), 0);
        assert_eq!(fold(&[1, BUDGET / 3], BUDGET), 1);
        assert_eq!(fold(&[1, BUDGET / 3 + 1], BUDGET), 2, "also the newest");
        assert_eq!(fold(&[1; DUE_TURNS], BUDGET), DUE_TURNS - DUE_TURNS / 3);
    }

    #[test]
    fn a_silence_begins_a_chapter_where_there_is_something_to_summarise() {
        let last = Timestamp::from_micros(1_000_000);
        let later = last + SILENCE;
        assert!(gap(last, later, &[1; 10], BUDGET));
        assert!(gap(last, later, &[BUDGET / 6], BUDGET));
        assert!(!gap(last, later, &[1; 9], BUDGET));
        assert!(!gap(last, later, &[BUDGET / 6 - 1], BUDGET));
        assert!(!gap(last, later - Duration::from_micros(1), &[1; 10], BUDGET));
        assert!(!gap(later, last, &[1; 10], BUDGET), "a clock that went back");
        assert!(!gap(last, later, &[], 0));
    }

    proptest! {
        #[test]
        fn the_start_moves_rarely_and_keeps_enough(sizes in prop::collection::vec(1_u64..4_000, 1..1400)) {
            let (mut before, mut moves) = (0, 0_u64);
            for end in 1..=sizes.len() {
                let cut = cut(&sizes[..end]);
                let kept: u64 = sizes[cut..end].iter().sum();
                prop_assert!(kept <= BUDGET && end - cut <= MOST_TURNS, "bounded");
                prop_assert!(before <= cut && cut < end, "the newest turn goes along");
                let half = kept <= BUDGET / 2 && end - cut <= MOST_TURNS / 2 || end - cut == 1;
                let enough = kept + 4_000 > BUDGET / 2 || end - cut >= MOST_TURNS / 2;
                prop_assert!(cut == before || half && enough, "half is left after a move");
                moves += u64::from(cut > before);
                before = cut;
            }
            let all: u64 = sizes.iter().sum();
            let most = all / (BUDGET / 2 - 4_000) + (sizes.len() / (MOST_TURNS / 2)) as u64;
            prop_assert!(moves <= most, "the start moved {moves} times");
        }

        #[test]
        fn it_is_the_same_when_the_start_is_remembered(
            sizes in prop::collection::vec(0_u64..30_000, 0..200),
            budget in 0_u64..60_000,
        ) {
            let mut from = 0;
            for end in 0..=sizes.len() {
                from += plan(&sizes[from..end], budget).cut;
                prop_assert_eq!(from, plan(&sizes[..end], budget).cut);
                prop_assert_eq!(plan(&sizes[from..end], budget).cut, 0, "once");
            }
        }

        #[test]
        fn what_is_folded_is_folded_once_and_nothing_is_due_then(
            sizes in prop::collection::vec(0_u64..9_000, 0..900),
            budget in 1_u64..60_000,
        ) {
            let folded = fold(&sizes, budget);
            let (gone, left) = sizes.split_at(folded);
            prop_assert!(left.iter().sum::<u64>() * 3 <= budget && left.len() * 3 <= DUE_TURNS);
            prop_assert_eq!(fold(left, budget), 0);
            prop_assert_eq!(plan(left, budget), Plan { cut: 0, due: false });
            if let Some(last) = gone.last() {
                let more = left.iter().sum::<u64>() + last;
                prop_assert!(more * 3 > budget || (left.len() + 1) * 3 > DUE_TURNS, "no more than needed");
            }
            prop_assert!(!plan(&sizes, budget).due || folded > 0, "what is due has work");
            prop_assert!(plan(&sizes, budget).cut == 0 || plan(&sizes, budget).due);
        }
    }
}
