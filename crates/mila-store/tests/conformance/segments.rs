//! What finds what was said: one person's, and gone with what it is made of.

use mila_domain::{AccountState, QuestionKind};
use mila_store::{Claim, Forgetting};

use crate::place::{Place, SAM, at, on_both};
use crate::walls::furnish;

/// Which model makes vectors.
const MODEL: u64 = u64::MAX;

impl Place {
    /// Adds a segment with vectors over these turns.
    async fn finds(&self, claim: &Claim, turns: std::ops::Range<i64>, bytes: &[u8]) {
        let mut tx = self.tx(claim).await;
        let segment = tx.segments().add(&turns, bytes, at(1)).unwrap();
        tx.segments().add_vectors(segment, (MODEL, b"vectors"), at(1)).unwrap();
        tx.commit().await.unwrap();
    }

    async fn forgets(&self, claim: &Claim, turns: Vec<i64>) {
        let about = Forgetting::of(&[], turns, None);
        let mut tx = self.tx(claim).await;
        tx.questions().open_about(QuestionKind::Forget, &about, at(900), at(10)).unwrap();
        tx.commit().await.unwrap();
        let mut tx = self.tx(claim).await;
        tx.carry_out(at(11)).await.unwrap().unwrap();
        tx.commit().await.unwrap();
    }
}

on_both! {
    async fn segments_are_kept_in_the_order_of_their_turns(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.finds(&claim, 7..9, b"later").await;
        place.finds(&claim, 0..7, b"earlier").await;
        let mut tx = place.tx(&claim).await;
        let all = tx.segments().all().await.unwrap();
        assert_eq!(all.iter().map(|it| &it.bytes[..]).collect::<Vec<_>>(), [&b"earlier"[..], b"later"]);
        assert_eq!(tx.segments().spans().await.unwrap(), [0..7, 7..9]);
        let newest = tx.segments().newest().await.unwrap();
        assert_eq!(newest.iter().map(|it| &it.bytes[..]).collect::<Vec<_>>(), [&b"later"[..], b"earlier"]);
        let vectors = tx.segments().vectors(MODEL, 0).await.unwrap();
        assert_eq!(vectors.iter().map(|it| it.from_turn).collect::<Vec<_>>(), [0, 7]);
        assert!(vectors.iter().all(|it| it.bytes == b"vectors"));
        assert_eq!(tx.segments().vectors(MODEL, 1).await.unwrap().len(), 1);
        assert_eq!(tx.segments().without_vectors(MODEL).await.unwrap(), None);
    }

    async fn vectors_come_later_and_are_of_a_model(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        let first = tx.segments().add(&(0..5), b"first", at(1)).unwrap();
        tx.segments().add(&(5..9), b"second", at(1)).unwrap();
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.segments().without_vectors(MODEL).await.unwrap().unwrap().id, first);
        tx.segments().add_vectors(first, (MODEL, b"one"), at(2)).unwrap();
        tx.segments().add_vectors(first, (MODEL, b"another"), at(2)).unwrap();
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        let vectors = tx.segments().vectors(MODEL, 0).await.unwrap();
        assert_eq!(vectors.iter().map(|it| &it.bytes[..]).collect::<Vec<_>>(), [b"another"]);
        assert!(tx.segments().vectors(2, 0).await.unwrap().is_empty(), "of another model");
        assert_eq!(tx.segments().without_vectors(2).await.unwrap().unwrap().id, first);
        assert_eq!(tx.segments().without_vectors(MODEL).await.unwrap().unwrap().turns, 5..9);
    }

    /// What was made meanwhile of a segment that is gone is gone too.
    async fn what_is_forgotten_takes_what_finds_it_along(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        for turns in [0..5, 5..9, 9..12] {
            place.finds(&claim, turns, b"terms").await;
        }
        let gone = place.tx(&claim).await.segments().all().await.unwrap()[1].id;
        place.forgets(&claim, vec![5, 8]).await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.segments().spans().await.unwrap(), [0..5, 9..12]);
        assert_eq!(tx.segments().vectors(MODEL, 0).await.unwrap().len(), 2);
        tx.segments().add_vectors(gone, (MODEL, b"late"), at(12)).unwrap();
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.segments().vectors(MODEL, 0).await.unwrap().len(), 2);
    }

    /// Whose rows they are is asked as the database's owner, from whom no wall hides any.
    async fn whoever_is_erased_is_found_no_more_and_others_are(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        place.finds(&dana, 0..5, b"terms").await;
        let sam = furnish(&place, SAM, at(1)).await;
        place.becomes(&dana, AccountState::Erasing).await;
        place.tx(&dana).await.erase(at(2)).await.unwrap();
        for table in ["segment", "segment_vectors"] {
            assert_eq!(place.number(&format!("SELECT COUNT(*) FROM {table}")).await, 1, "Sam's");
        }
        assert_eq!(place.tx(&sam).await.segments().all().await.unwrap().len(), 1);
    }

    /// A row that somebody put among another's does not open, and what is damaged says so.
    async fn a_segment_of_somebody_else_does_not_open(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        place.finds(&dana, 0..5, b"terms").await;
        let sam = furnish(&place, SAM, at(1)).await;
        for table in ["segment", "segment_vectors"] {
            let newest = format!("SELECT sealed FROM {table} s ORDER BY made_at DESC LIMIT 1");
            let forged = format!("UPDATE {table} SET sealed = ({newest})");
            assert_eq!(place.database().await.changes(&forged).await, 2, "Dana's, for both");
        }
        let mut of_dana = place.tx(&dana).await;
        assert_eq!(of_dana.segments().all().await.unwrap().len(), 1);
        assert_eq!(of_dana.segments().vectors(MODEL, 0).await.unwrap().len(), 1);
        drop(of_dana);
        assert!(place.tx(&sam).await.segments().all().await.is_err());
        assert!(place.tx(&sam).await.segments().vectors(1, 0).await.is_err());
    }
}
