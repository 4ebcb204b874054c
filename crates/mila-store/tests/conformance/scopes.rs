//! The ways to a person's rows: what only reads takes no lock and is not kept waiting.

use mila_domain::gate::Purpose;
use mila_domain::{AccountState, Lane, MessageText};
use mila_store::ServiceMessage;

use crate::place::{Place, at, on_both};

on_both! {
    async fn a_read_sees_what_was_committed_while_somebody_holds_the_person(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let mut tx = place.tx(&claim).await;
        let (lane, purpose, text) = (Lane::Control, Purpose::Reply, MessageText::new("hello"));
        let answer = ServiceMessage { lane, purpose, text, cause: None };
        tx.inbox().enqueue(&answer, at(1)).unwrap();
        // It is written and not committed.
        assert_eq!(tx.outbox().count_open(at(0)).await.unwrap(), 1);
        assert!(place.next_in(&claim, Lane::Control).await.is_none());
        assert!(place.store.person(claim.person.id()).await.is_ok());
        tx.commit().await.unwrap();
        assert!(place.next_in(&claim, Lane::Control).await.is_some());
    }
}
