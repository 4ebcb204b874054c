//! Chores that one instance at a time does for all.

use std::time::Duration;

use mila_domain::{InstanceId, Timestamp};
use mila_store::HeldDuty;

use crate::place::{Place, at, on_both};

const DUTY: &str = "reconcile";

/// How long a duty is an instance's unless it asks for more.
const LEASE: Duration = Duration::from_secs(30);

impl Place {
    async fn takes(&self, me: InstanceId, now: Timestamp) -> Option<HeldDuty> {
        self.store.take_duty(DUTY, me, now, now + LEASE).await.unwrap()
    }

    /// When the duty can be taken.
    async fn free_at(&self) -> Timestamp {
        let duties = self.store.duties().await.unwrap();
        duties.iter().find(|it| it.name == DUTY).unwrap().free_at
    }

    async fn is_due(&self, at: Timestamp) {
        self.store.make_duties_due(&[DUTY], at).await.unwrap();
    }

    async fn ends(&self, me: InstanceId, due: Timestamp, last_at: Option<Timestamp>) {
        self.store.end_duty(DUTY, me, due, last_at).await.unwrap();
    }

    async fn keeps(&self, me: InstanceId, until: Timestamp) -> Vec<String> {
        self.store.keep_duties(&[DUTY], me, until).await.unwrap()
    }
}

on_both! {
    async fn a_duty_is_taken_when_it_is_due_and_by_one_at_a_time(place: Place) {
        let (one, other) = (place.instance(at(0)).await, place.instance(at(1)).await);
        assert_eq!(place.takes(one, at(0)).await, None, "nobody made it");
        place.is_due(at(10)).await;
        assert_eq!(place.free_at().await, at(10));
        assert_eq!(place.takes(one, at(9)).await, None, "not yet");
        let fresh = HeldDuty { last_at: None, cursor_at: None };
        assert_eq!(place.takes(one, at(10)).await, Some(fresh));
        assert_eq!(place.takes(other, at(11)).await, None);
        assert_eq!(place.takes(one, at(11)).await, None, "nor twice by the same");
        assert_eq!(place.free_at().await, at(10) + LEASE);
        place.ends(one, at(70), Some(at(10))).await;
        assert_eq!(place.free_at().await, at(70));
        let left = HeldDuty { last_at: Some(at(10)), cursor_at: None };
        assert_eq!(place.takes(other, at(70)).await, Some(left));
        place.ends(other, at(130), None).await;
        assert_eq!(place.takes(one, at(130)).await, Some(left), "the last that went well");
    }

    async fn of_many_who_ask_at_once_one_has_it(place: Place) {
        place.is_due(at(0)).await;
        let mut asked = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (store, me) = (place.store.clone(), place.instance(at(0)).await);
            asked.spawn(async move { store.take_duty(DUTY, me, at(1), at(31)).await.unwrap() });
        }
        assert_eq!(asked.join_all().await.into_iter().flatten().count(), 1);
    }

    async fn whoever_lets_its_time_pass_is_taken_over_and_changes_nothing(place: Place) {
        let (stale, heir) = (place.instance(at(0)).await, place.instance(at(1)).await);
        place.is_due(at(0)).await;
        place.takes(stale, at(0)).await.unwrap();
        assert_eq!(place.keeps(stale, at(45)).await, [DUTY]);
        assert!(place.store.move_cursor(DUTY, stale, at(5)).await.unwrap());
        assert_eq!(place.takes(heir, at(44)).await, None, "it was renewed");
        let taken = place.takes(heir, at(45)).await.unwrap();
        assert_eq!(taken.cursor_at, Some(at(5)), "the heir goes on from there");
        assert!(place.keeps(stale, at(90)).await.is_empty());
        assert!(!place.store.move_cursor(DUTY, stale, at(99)).await.unwrap());
        place.ends(stale, at(50), Some(at(0))).await;
        assert_eq!(place.takes(stale, at(60)).await, None, "it is the heir's");
        assert_eq!(place.keeps(heir, at(90)).await, [DUTY]);
        place.ends(heir, at(100), None).await;
        let taken = place.takes(heir, at(100)).await.unwrap();
        assert_eq!((taken.last_at, taken.cursor_at), (None, Some(at(5))));
    }

    async fn what_becomes_due_while_it_is_done_is_done_again(place: Place) {
        let me = place.instance(at(0)).await;
        place.is_due(at(0)).await;
        place.takes(me, at(0)).await.unwrap();
        place.is_due(at(3)).await;
        assert_eq!(place.takes(me, at(4)).await, None, "not beside itself");
        place.ends(me, at(300), Some(at(0))).await;
        assert_eq!(place.free_at().await, at(3));
        place.is_due(at(9)).await;
        assert_eq!(place.free_at().await, at(3), "the earlier counts");
    }

    async fn a_duty_of_one_who_left_or_was_declared_dead_is_due_at_once(place: Place) {
        let (one, other) = (place.instance(at(0)).await, place.instance(at(1)).await);
        place.is_due(at(0)).await;
        place.takes(one, at(0)).await.unwrap();
        place.store.leave(one, at(2)).await.unwrap();
        place.takes(other, at(2)).await.unwrap();
        let heir = place.instance(at(3)).await;
        place.store.reap(heir, at(1)..=at(5), at(3)).await.unwrap();
        assert_eq!(place.takes(heir, at(3)).await, None, "it lives");
        place.store.reap(heir, at(2)..=at(4), at(3)).await.unwrap();
        place.takes(heir, at(3)).await.unwrap();
        assert!(place.keeps(other, at(60)).await.is_empty());
        let owner = place.instance(at(4)).await;
        place.store.take_over(owner, at(4)).await.unwrap();
        place.takes(owner, at(4)).await.unwrap();
    }
}
