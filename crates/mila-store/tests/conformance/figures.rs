//! What is measured for the operator.

use mila_domain::{Damage, Lane, Timestamp};
use mila_store::Release;

use crate::place::{BURST, DANA, Place, SAM, at, on_both, says};

impl Place {
    /// Since when the oldest work of a lane is due.
    async fn oldest_due(&self, lane: Lane) -> Option<Timestamp> {
        let due = self.store.figures().await.unwrap().oldest_due;
        assert_eq!(due.iter().map(|(lane, _)| *lane).collect::<Vec<_>>(), Lane::ALL);
        due.into_iter().find_map(|(of, due)| due.filter(|_| of == lane))
    }
}

on_both! {
    async fn the_oldest_work_of_each_lane_is_that_which_nobody_has_taken(place: Place) {
        assert_eq!(place.oldest_due(Lane::Control).await, None);
        place.hears(&says("help", SAM), at(7)).await;
        place.hears(&says("help", DANA), at(5)).await;
        assert_eq!(place.oldest_due(Lane::Control).await, Some(at(5)));
        let me = place.instance(at(5)).await;
        let dana = place.claims(me, at(10)).await;
        assert_eq!(place.oldest_due(Lane::Control).await, Some(at(7)), "hers is in hand");
        place.store.release(&dana, Release::Done(Some(at(6)))).await.unwrap();
        assert_eq!(place.oldest_due(Lane::Control).await, Some(at(6)));
        assert_eq!(place.oldest_due(Lane::Timers).await, None);
    }

    async fn a_suspect_is_no_ordinary_work(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        assert_eq!(place.store.figures().await.unwrap().oldest_suspect, None);
        place.store.died(&claim, at(3)).await.unwrap();
        let figures = place.store.figures().await.unwrap();
        assert!(figures.oldest_suspect >= Some(at(3)), "{figures:?}");
        assert_eq!(place.oldest_due(Lane::Control).await, None);
    }

    async fn what_is_set_aside_keeps_no_other_work_from_being_seen(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.store.died(&claim, at(3)).await.unwrap();
        let me = place.instance(at(5)).await;
        let suspect = place.claims(me, at(5)).await;
        assert!(suspect.suspect);
        place.store.failed(&suspect.held(), Damage::Key, at(5)).await.unwrap();
        // Whoever is set aside may write on.
        place.hears(&says("help", DANA), at(6)).await;
        place.hears(&says("hello", DANA), at(6)).await;
        let figures = place.store.figures().await.unwrap();
        assert_eq!((figures.oldest_suspect, figures.given_up.lanes), (None, 1));
        let lane = place.claims(me, at(100)).await;
        assert_eq!(lane.lane, Lane::Conversation);
        place.store.failed(&lane.held(), Damage::Key, at(100)).await.unwrap();
        place.hears(&says("hello again", DANA), at(101)).await;
        assert_eq!(place.oldest_due(Lane::Conversation).await, None);
        place.hears(&says("hello", SAM), at(102)).await;
        let due = place.oldest_due(Lane::Conversation).await;
        assert_eq!(due, Some(at(102) + BURST.quiet), "that of Sam");
    }

    async fn dead_letters_are_counted(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        assert_eq!(place.store.figures().await.unwrap().given_up.dead_letters, 0);
        let mut tx = place.tx(&claim).await;
        let given_up = tx.turns().to_dead_letters(claim.lane, at(1)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(place.store.figures().await.unwrap().given_up.dead_letters, 1);
        place.store.retry_dead_letter(given_up[0], at(2)).await.unwrap();
        assert_eq!(place.store.figures().await.unwrap().given_up.dead_letters, 0);
    }
}
