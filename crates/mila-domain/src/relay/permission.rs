//! Whether somebody may be asked to read a message: asking is what a stranger notices of Mila, so it is
//! seldom (mission M5, threat of spam through a relay).

use std::time::Duration;

use crate::id::PersonId;
use crate::time::Timestamp;

const DAY: Duration = Duration::from_hours(24);

/// For so long nobody is asked again for the same person.
pub const ASKED_AGAIN_AFTER: Duration = DAY.saturating_mul(30);

/// Most questions to one contact for all people together, in [`OF_ALL_WITHIN`].
pub const MOST_OF_ALL: usize = 3;

/// The time over which questions of all people count.
pub const OF_ALL_WITHIN: Duration = DAY.saturating_mul(7);

/// Most contacts whom one person has asked for the first time in a day.
pub const MOST_NEW: usize = 5;

/// That a contact was asked for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// For whom.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Why nobody is asked now. The person is told the reason and the time, but never that others asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooOften {
    /// The contact was asked for this person.
    ForThem,
    /// The contact was asked for several people.
    ForAll,
    /// The person had many contacts asked.
    NewContacts,
}

/// Whether a contact may be asked for a person; else why not, and when they may.
///
/// `contact` is how often the contact was asked, for whomever; `new` is when the person had other contacts
/// asked for the first time. Both in any order; what is too old to count may be among them.
///
/// # Errors
/// The limit that holds for the longest, with its end.
pub fn may_ask(
    by: PersonId,
    contact: &[Asked],
    new: &[Timestamp],
    now: Timestamp,
) -> Result<(), (TooOften, Timestamp)> {
    let for_them = contact.iter().filter(|it| it.by == by).map(|it| it.at);
    let for_all = contact.iter().map(|it| it.at);
    let limits = [
        (TooOften::ForThem, room_at(for_them, 1, ASKED_AGAIN_AFTER, now)),
        (TooOften::ForAll, room_at(for_all, MOST_OF_ALL, OF_ALL_WITHIN, now)),
        (TooOften::NewContacts, room_at(new.iter().copied(), MOST_NEW, DAY, now)),
    ];
    let full = limits.into_iter().filter_map(|(why, until)| Some((why, until?)));
    full.max_by_key(|(_, until)| *until).map_or(Ok(()), Err)
}

/// When there is room for one more among those within a span before now; `None` when there is.
///
/// What lies in the future was written by a clock that was wrong, and counts as of now.
fn room_at(
    times: impl Iterator<Item = Timestamp>,
    most: usize,
    within: Duration,
    now: Timestamp,
) -> Option<Timestamp> {
    let mut counted: Vec<Timestamp> =
        times.map(|at| at.min(now)).filter(|at| *at + within > now).collect();
    counted.sort_unstable();
    // So many have to leave before one may come.
    let leaves = counted.len().checked_sub(most)?;
    counted.get(leaves).map(|at| *at + within)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

    fn person(nth: u8) -> PersonId {
        PersonId(Uuid::from_u128(nth.into()))
    }

    fn asked(by: u8, days: u64) -> Asked {
        Asked { by: person(by), at: NOW - DAY * u32::try_from(days).unwrap() }
    }

    #[test]
    fn one_is_asked_once_in_thirty_days_for_one_person() {
        let since = |days| may_ask(person(1), &[asked(1, days)], &[], NOW);
        assert_eq!(since(29), Err((TooOften::ForThem, NOW + DAY)));
        assert_eq!(since(30), Ok(()));
        assert_eq!(may_ask(person(2), &[asked(1, 0)], &[], NOW), Ok(()));
    }

    #[test]
    fn one_is_asked_three_times_in_a_week_for_all_together() {
        let of_all = [asked(2, 6), asked(3, 5), asked(4, 0)];
        assert_eq!(may_ask(person(1), &of_all, &[], NOW), Err((TooOften::ForAll, NOW + DAY)));
        assert_eq!(may_ask(person(1), &of_all[1..], &[], NOW), Ok(()));
    }

    #[test]
    fn five_new_contacts_are_asked_in_a_day() {
        let hours = |hours| NOW - Duration::from_hours(hours);
        let new: Vec<Timestamp> = [1, 2, 3, 4, 23].map(hours).into();
        let until = NOW + Duration::from_hours(1);
        assert_eq!(may_ask(person(1), &[], &new, NOW), Err((TooOften::NewContacts, until)));
        assert_eq!(may_ask(person(1), &[], &new[1..], NOW), Ok(()));
    }

    fn anything_asked() -> impl Strategy<Value = Vec<Asked>> {
        let one = (0_u8..4, 0_u64..40 * 24).prop_map(|(by, hours)| Asked {
            by: person(by),
            at: NOW - Duration::from_hours(hours),
        });
        prop::collection::vec(one, 0..12)
    }

    proptest! {
        /// Whatever people ask for over months, no span holds more than it may, and who waits as long as
        /// was said is let through.
        #[test]
        fn no_span_holds_more_than_it_may(tries in prop::collection::vec((0_u8..4, 1_u64..72), 1..200)) {
            let (mut all, mut now): (Vec<Asked>, _) = (vec![], NOW);
            for (by, hours) in tries {
                now = now + Duration::from_hours(hours);
                match may_ask(person(by), &all, &[], now) {
                    Ok(()) => all.push(Asked { by: person(by), at: now }),
                    Err((_, until)) => {
                        prop_assert!(until > now);
                        prop_assert_eq!(may_ask(person(by), &all, &[], until), Ok(()));
                    }
                }
                let in_week = all.iter().filter(|it| it.at + OF_ALL_WITHIN > now).count();
                let for_them = |by| all.iter().filter(|it| it.by == by && it.at + ASKED_AGAIN_AFTER > now).count();
                prop_assert!(in_week <= MOST_OF_ALL && for_them(person(by)) <= 1);
            }
        }

        #[test]
        fn order_does_not_matter_and_more_never_allows_more(all in anything_asked(), one in 0_u8..4) {
            let said = may_ask(person(one), &all, &[], NOW);
            let mut turned = all.clone();
            turned.reverse();
            prop_assert_eq!(said, may_ask(person(one), &turned, &[], NOW));
            let fewer = may_ask(person(one), all.get(1..).unwrap_or_default(), &[], NOW);
            prop_assert!(said.is_err() || fewer.is_ok());
        }
    }
}
