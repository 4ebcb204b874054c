//! What is measured for the operator.

use mila_domain::{Lane, Timestamp};
use mila_store::Release;

use crate::place::{DANA, Place, SAM, at, on_both, says};

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
