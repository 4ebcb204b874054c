//! Events: what happened to a person, once for each cause.

use crate::place::{DANA, FIRST, Place, SAM, SECOND, at, on_both, says};

on_both! {
    async fn an_event_is_unique_by_its_cause(place: Place) {
        place.hears(&says("a question", DANA), at(0)).await;
        place.hears(&says("a question", SAM), at(1)).await;
        let database = place.database().await;
        // The same event again with another id, and whatever else is given.
        let again = |kind: &str, reference: &str, person: &str| {
            format!(
                "INSERT INTO event (id, person_id, lane, kind, reference, state, received_at)
                 SELECT {reference}, {person}, lane, {kind}, {reference}, state, received_at
                 FROM event WHERE person_id = {FIRST}"
            )
        };
        let cause = format!("(SELECT id FROM message WHERE person_id = {FIRST})");
        let refused = database.tries(&again("kind", &cause, "person_id")).await.unwrap_err();
        assert!(refused.to_lowercase().contains("unique"), "{refused}");
        // The cause of one person's event may be that of another's.
        assert_eq!(database.changes(&again("kind", &cause, SECOND)).await, 1);
        let undo = format!("DELETE FROM event WHERE id = {cause}");
        assert_eq!(database.changes(&undo).await, 1);
        assert_eq!(database.changes(&again("'reminder'", &cause, "person_id")).await, 1);
    }
}
