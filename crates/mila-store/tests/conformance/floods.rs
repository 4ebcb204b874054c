//! What one person may draw from everybody, and numbers that are blocked.

use std::time::Duration;

use mila_domain::block::{BlockReason, LONGEST};
use mila_domain::budget::{Day, Limits};
use mila_domain::{AccountState, Unanswered};
use mila_store::{Arrival, Claim, Conditions};

use crate::place::{self, DANA, Place, SAM, address, at, on_both, says};

/// A business-scoped id.
const SCOPED: &str = "whatsapp:IL.1234567890";

/// What one person's fees may draw.
const SHARE: u64 = 100;

impl Place {
    async fn spends(&self, claim: &Claim, fees: u64, others: u64) {
        let mut tx = self.tx(claim).await;
        tx.spending().add_fees(fees, at(1));
        tx.spending().add(others, at(1));
        tx.commit().await.unwrap();
    }

    async fn why(&self, claim: &Claim, second: u64) -> Option<Unanswered> {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let asked = entering.ask_facts(at(second));
        let mut tx = entering.enter().await.unwrap();
        tx.standing(asked).await.unwrap().unanswered(&place::conditions(), 0)
    }

    async fn is_blocked(&self, claim: &Claim, second: u64) -> bool {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let asked = entering.ask_word_facts(at(second));
        let mut tx = entering.enter().await.unwrap();
        let by_words = tx.word_facts(asked).await.unwrap().blocked;
        drop(tx);
        assert_eq!(self.why(claim, second).await == Some(Unanswered::Blocked), by_words);
        by_words
    }
}

on_both! {
    /// However fees and other costs come: everybody's total is what could have been refused, and of
    /// fees the share at most.
    async fn of_fees_one_person_draws_a_share(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        place.store.limit_share(Some(SHARE));
        let day = Day::of(at(1));
        let (mut fees, mut others) = (0, 0);
        for step in 0..40 {
            let (more, other) = (step * 7 % 15, step * 5 % 9);
            place.spends(&claim, more, other).await;
            (fees, others) = (fees + more, others + other);
            let drawn = place.store.spent_in_all(day).await.unwrap();
            assert_eq!(u64::try_from(drawn).unwrap(), others + fees.min(SHARE), "{fees} {others}");
        }
        assert_eq!(place.store.figures().await.unwrap().shares_used_up, 1);
        place.spends(&claim, 2 * SHARE, 0).await;
        assert_eq!(place.store.figures().await.unwrap().shares_used_up, 1, "once a day");
        let own = "SELECT micro_usd FROM spending";
        assert_eq!(place.number(own).await, i64::try_from(others + fees + 2 * SHARE).unwrap());
    }

    /// What this instance knows of the total follows the share too, before it is read again.
    async fn what_is_beyond_the_share_is_not_taken_for_drawn(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        place.store.limit_share(Some(SHARE));
        let limits = Limits { person: None, service: Some(SHARE) };
        let conditions = Conditions { limits, ..place::conditions() };
        let mut left = Vec::new();
        for _ in 0..3 {
            let mut entering = place.store.entering_lane("test", &claim, None).await.unwrap();
            let asked = entering.ask_facts(at(1));
            let mut tx = entering.enter().await.unwrap();
            left.push(tx.standing(asked).await.unwrap().unanswered(&conditions, 0));
            tx.spending().add_fees(SHARE, at(1));
            tx.commit().await.unwrap();
        }
        assert_eq!(left, [None, None, None], "the total is no more than the share");
    }

    async fn a_blocked_number_is_known_by_its_hash_until_its_time_is_over(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        assert!(!place.is_blocked(&claim, 1).await);
        let (dana, reason) = (address(DANA), BlockReason::Flood);
        assert!(place.store.block(&address(SAM), reason, at(90), at(1)).await.unwrap());
        assert!(!place.is_blocked(&claim, 1).await, "somebody else is");
        assert!(place.store.block(&dana, reason, at(50), at(1)).await.unwrap());
        assert!(place.is_blocked(&claim, 49).await && !place.is_blocked(&claim, 50).await);
        assert!(place.store.block(&dana, BlockReason::Law, at(70), at(2)).await.unwrap());
        assert!(place.is_blocked(&claim, 69).await, "the newer word counts");
        assert!(place.store.unblock(&dana, at(3)).await.unwrap());
        assert!(!place.is_blocked(&claim, 4).await);
        assert!(!place.store.unblock(&dana, at(5)).await.unwrap(), "it is not");
    }

    async fn a_block_lasts_twelve_months_at_most_and_is_forgotten(place: Place) {
        let longest = at(1) + LONGEST;
        let (dana, reason) = (address(DANA), BlockReason::Abuse);
        let year = at(1) + Duration::from_hours(366 * 24);
        assert!(!place.store.block(&dana, reason, year, at(1)).await.unwrap(), "as promised");
        let longer = longest + Duration::from_secs(1);
        assert!(!place.store.block(&dana, reason, longer, at(1)).await.unwrap());
        assert_eq!(place.number("SELECT COUNT(*) FROM block").await, 0);
        assert!(place.store.block(&dana, reason, longest, at(1)).await.unwrap());
        assert_eq!(place.store.forget_blocks(longest - Duration::from_secs(1)).await.unwrap(), 0);
        assert_eq!(place.store.forget_blocks(longest).await.unwrap(), 1);
    }

    /// Whoever has the account deleted and writes again begins with what was drawn today, so that
    /// the share is one number's, not one account's.
    async fn beginning_anew_draws_no_second_share(place: Place) {
        place.store.limit_share(Some(SHARE));
        let day = Day::of(at(1));
        let me = place.instance(at(0)).await;
        for time in 0..3 {
            place.hears(&says(&format!("hello {time}"), DANA), at(0)).await;
            let claim = place.claims(me, at(10)).await;
            place.spends(&claim, SHARE, 1).await;
            place.becomes(&claim, AccountState::Erasing).await;
            place.tx(&claim).await.erase(at(10)).await.unwrap();
        }
        let drawn = place.store.spent_in_all(day).await.unwrap();
        assert_eq!(drawn, i64::try_from(SHARE + 3).unwrap());
        assert_eq!(place.number("SELECT COUNT(*) FROM erased_spending").await, 1);
        assert_eq!(place.store.forget_erased_spending(at(1)).await.unwrap(), 0, "it is today");
        let tomorrow = at(1) + Duration::from_hours(24);
        assert_eq!(place.store.forget_erased_spending(tomorrow).await.unwrap(), 1);
    }

    /// It is the number that is blocked, not an account.
    async fn a_block_outlives_the_account(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        assert!(place.store.block(&address(DANA), BlockReason::Fraud, at(900), at(1)).await.unwrap());
        place.becomes(&claim, AccountState::Erasing).await;
        place.tx(&claim).await.erase(at(10)).await.unwrap();
        assert_eq!(place.number("SELECT COUNT(*) FROM person").await, 0);
        assert_eq!(place.number("SELECT COUNT(*) FROM block").await, 1);
    }

    /// Of somebody known by a number and an id the one that was blocked leads to both.
    async fn a_block_counts_for_every_address_of_who_went_until_it_is_ended(place: Place) {
        let reason = BlockReason::Flood;
        let both = Arrival { scoped_id: Some(address(SCOPED)), ..says("hello", DANA) };
        let alone = Arrival { scoped_id: Some(address(SCOPED)), ..says("me again", SCOPED) };
        place.hears(&both, at(0)).await;
        let me = place.instance(at(0)).await;
        let claim = place.claims(me, at(10)).await;
        assert!(place.store.block(&address(DANA), reason, at(900), at(11)).await.unwrap());
        place.becomes(&claim, AccountState::Erasing).await;
        place.tx(&claim).await.erase(at(12)).await.unwrap();
        place.hears(&alone, at(13)).await;
        let claim = place.claims(me, at(100)).await;
        assert!(place.is_blocked(&claim, 100).await);
        assert!(place.store.block(&address(DANA), reason, at(1800), at(101)).await.unwrap());
        assert!(place.is_blocked(&claim, 1000).await, "a longer one is the copy's too");
        assert!(place.store.unblock(&address(DANA), at(102)).await.unwrap());
        assert!(!place.is_blocked(&claim, 103).await);
        assert_eq!(place.number("SELECT COUNT(*) FROM block").await, 0);
    }

    /// What was said under an account that is gone counts against the rate of the next.
    async fn beginning_anew_goes_on_with_the_rate_of_fixed_words(place: Place) {
        let me = place.instance(at(0)).await;
        for (time, mark) in [(0, None), (1, Some(at(500))), (2, Some(at(600)))] {
            place.hears(&says(&format!("hello {time}"), DANA), at(0)).await;
            let claim = place.claims(me, at(10)).await;
            let mut tx = place.tx(&claim).await;
            assert_eq!(tx.account().words_mark, mark);
            let next = mark.map_or(at(500), |mark| mark + Duration::from_secs(100));
            tx.amend().words_rate(Some(next), None);
            tx.commit().await.unwrap();
            place.becomes(&claim, AccountState::Erasing).await;
            place.tx(&claim).await.erase(at(11)).await.unwrap();
        }
        let tomorrow = at(1) + Duration::from_hours(24);
        assert_eq!(place.store.forget_erased_spending(tomorrow).await.unwrap(), 1);
    }
}
