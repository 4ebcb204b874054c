//! The question that is open: at most one.

use mila_domain::QuestionKind;

use crate::place::{FIRST, Place, at, on_both};

const OPEN: &str = "SELECT COUNT(*) FROM question WHERE closed_at IS NULL";
const REPLACED: &str =
    "SELECT COUNT(*) FROM question WHERE closed_at IS NOT NULL AND outcome = 'replaced'";
const ANSWERED: &str =
    "SELECT COUNT(*) FROM question WHERE closed_at IS NOT NULL AND outcome = 'yes'";

on_both! {
    async fn opening_a_question_closes_the_one_before(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.question(), None);
        assert_eq!(tx.questions().open(QuestionKind::Age, Some(at(90)), at(1)), None);
        let first = *tx.question().unwrap();
        assert_eq!((first.kind, first.opened_at), (QuestionKind::Age, at(1)));
        tx.commit().await.unwrap();

        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.question(), Some(&first), "it stays open");
        assert_eq!(tx.questions().open(QuestionKind::Age, None, at(2)), Some(first));
        let second = *tx.question().unwrap();
        assert_ne!(second.id, first.id);
        tx.commit().await.unwrap();
        assert_eq!((place.number(OPEN).await, place.number(REPLACED).await), (1, 1));

        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.questions().close("yes", at(3)), Some(second));
        assert_eq!(tx.question(), None);
        assert_eq!(tx.questions().close("yes", at(4)), None, "there is none");
        tx.commit().await.unwrap();
        assert_eq!(place.tx(&claim).await.question(), None);
        assert_eq!((place.number(OPEN).await, place.number(ANSWERED).await), (0, 1));
    }

    async fn a_question_that_was_not_committed_was_not_asked(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        tx.questions().open(QuestionKind::Age, None, at(1));
        drop(tx);
        assert_eq!(place.tx(&claim).await.question(), None);
    }

    /// Whatever the program does, the database admits no second.
    async fn the_database_keeps_to_one_open_question_a_person(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        tx.questions().open(QuestionKind::Age, None, at(1));
        tx.commit().await.unwrap();
        let database = place.database().await;
        let again = |closed: &str| {
            format!(
                "INSERT INTO question (id, person_id, kind, opened_at, closed_at)
                 SELECT {FIRST}, person_id, kind, opened_at, {closed} FROM question"
            )
        };
        let refused = database.tries(&again("NULL")).await.unwrap_err();
        assert!(refused.to_lowercase().contains("unique"), "{refused}");
        assert_eq!(database.changes(&again("opened_at")).await, 1, "a closed one is no matter");
    }

    async fn a_question_goes_with_its_person(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        tx.questions().open(QuestionKind::Age, None, at(1));
        tx.erase(at(1)).await.unwrap();
        assert_eq!(place.number("SELECT COUNT(*) FROM question").await, 0);
        assert_eq!(place.number("SELECT COUNT(*) FROM account").await, 0);
    }
}
