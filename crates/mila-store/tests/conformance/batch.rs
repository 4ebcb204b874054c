//! Recording what several people write at once.

use std::collections::{HashMap, HashSet};

use mila_domain::{EventId, Lane, PersonId};
use mila_store::{Arrival, Ingested, Store, StoreError};
use tokio::task::JoinSet;

use crate::place::{BURST, DANA, FIRST, Place, SAM, SECOND, at, on_both, says};

const EVENTS: &str = "SELECT COUNT(*) FROM event";
const MESSAGES: &str = "SELECT COUNT(*) FROM message";

fn number(person: usize) -> String {
    format!("whatsapp:+1555020{person:04}")
}

/// So many people who are known.
async fn acquaintances(place: &Place, people: usize) -> Vec<PersonId> {
    let mut known = Vec::new();
    for person in 0..people {
        known.push(place.hears(&says("hello", &number(person)), at(0)).await.0);
    }
    known
}

/// An arrival's outcome, recorded beside whatever else is.
async fn recorded(store: Store, arrival: Arrival) -> Result<Ingested, StoreError> {
    store.ingest(&arrival, BURST, at(1)).await
}

fn event(ingested: &Ingested) -> EventId {
    match ingested {
        Ingested::New { event, .. } => *event,
        other => panic!("not new: {other:?}"),
    }
}

on_both! {
    async fn what_many_write_at_once_is_recorded_once_each_and_in_order(place: Place) {
        let known = acquaintances(&place, 50).await;
        let mut writers = JoinSet::new();
        for (person, id) in known.iter().copied().enumerate() {
            let store = place.store.clone();
            writers.spawn(async move {
                let mut events = Vec::new();
                for word in 0..6 {
                    let arrival = says(&format!("word {word} of {person}"), &number(person));
                    let ingested = recorded(store.clone(), arrival).await.unwrap();
                    let Ingested::New { person, event, lane, .. } = ingested else { panic!() };
                    assert_eq!((person, lane), (id, Lane::Conversation));
                    events.push(event);
                }
                (id, events)
            });
        }
        let events: HashMap<_, _> = writers.join_all().await.into_iter().collect();
        assert_eq!(place.number(EVENTS).await, 50 * 7);
        assert_eq!(place.number("SELECT COUNT(*) FROM seen").await, 50 * 7);
        let me = place.instance(at(9)).await;
        let wanted = [(Lane::Conversation, 64)];
        for claim in place.store.claim(me, at(9), &wanted).await.unwrap().lanes {
            let mut tx = place.tx(&claim).await;
            let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
            let waiting: Vec<_> = waiting.iter().map(|message| message.event).collect();
            assert_eq!(waiting[1..], events[&claim.person.id()], "in the order in which it came");
        }
    }

    /// A webhook that comes again while its first is under way, from several people at once.
    async fn what_comes_twice_at_once_is_one(place: Place) {
        acquaintances(&place, 20).await;
        let arrivals: Vec<_> = (0..20).map(|it| says("the same", &number(it))).collect();
        let mut tries = JoinSet::new();
        for arrival in arrivals.iter().chain(arrivals.iter().rev()).chain(&arrivals) {
            tries.spawn(recorded(place.store.clone(), arrival.clone()));
        }
        let outcomes = tries.join_all().await;
        let new = outcomes.iter().filter(|it| matches!(it, Ok(Ingested::New { .. }))).count();
        assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
        assert_eq!((new, place.number(EVENTS).await), (20, 40));
    }

    /// Whoever records for others may be gone at any moment: their connection was closed.
    async fn nothing_is_lost_when_who_records_for_others_is_gone(place: Place) {
        acquaintances(&place, 30).await;
        for round in 0..20 {
            let mut tries = JoinSet::new();
            for person in 0..30 {
                let arrival = says(&format!("round {round}"), &number(person));
                let (store, leaves) = (place.store.clone(), (person + round) % 3 == 0);
                tries.spawn(async move {
                    let recording = recorded(store, arrival);
                    if !leaves {
                        return Some(recording.await.unwrap());
                    }
                    // Gone after a few steps of the work, another number of them for each.
                    let mut recording = Box::pin(recording);
                    for _ in 0..person {
                        tokio::select! {
                            biased;
                            _ = &mut recording => break,
                            () = tokio::task::yield_now() => {}
                        }
                    }
                    None
                });
            }
            let stayed = tries.join_all().await.into_iter().flatten().collect::<Vec<_>>();
            assert_eq!(stayed.len(), 20);
            let events: HashSet<_> = stayed
                .iter()
                .filter(|it| !matches!(it, Ingested::Duplicate))
                .map(event)
                .collect();
            let known = place.number(EVENTS).await;
            assert!(events.len() <= 20 && known >= 30 + 20 * (round as i64 + 1), "{known}");
        }
        assert_eq!(place.number(EVENTS).await, place.number(MESSAGES).await);
        assert_eq!(place.number(EVENTS).await, place.number("SELECT COUNT(*) FROM seen").await);
    }

    /// Somebody moved an address: that person is refused, as ever, and nobody else.
    async fn one_who_cannot_be_opened_holds_up_nobody(place: Place) {
        acquaintances(&place, 10).await;
        place.hears(&says("hello", DANA), at(2)).await;
        let moved = format!(
            "UPDATE address SET mac = (SELECT mac FROM address WHERE person_id = {FIRST} LIMIT 1)
             WHERE person_id = {SECOND}"
        );
        assert_eq!(place.database().await.changes(&moved).await, 1);
        let mut tries = JoinSet::new();
        for from in (0..10).map(number).chain([DANA.to_owned()]) {
            let recording = recorded(place.store.clone(), says("again", &from));
            tries.spawn(async move { (from, recording.await) });
        }
        for (from, outcome) in tries.join_all().await {
            match outcome {
                Ok(Ingested::New { .. }) => assert_ne!(from, DANA),
                Err(StoreError::Unsealable { place: "address.mac" }) => assert_eq!(from, DANA),
                other => panic!("{from}: {other:?}"),
            }
        }
        assert_eq!(place.number(EVENTS).await, 21);
    }
}

/// On SQLite there is one writer, and everybody waits for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_locked_holds_up_nobody() {
    let place = Place::new(crate::place::Engine::Postgres).await;
    place.hears(&says("hello", DANA), at(0)).await;
    let me = place.instance(at(9)).await;
    let claim = place.claims(me, at(9)).await;
    place.hears(&says("hello", SAM), at(0)).await;
    let held = place.tx(&claim).await;
    let dana = tokio::spawn(recorded(place.store.clone(), says("from Dana", DANA)));
    for word in 0..10 {
        let sam = recorded(place.store.clone(), says(&format!("word {word}"), SAM)).await.unwrap();
        assert!(matches!(sam, Ingested::New { .. }));
    }
    assert!(!dana.is_finished(), "Dana's rows are in other hands");
    held.commit().await.unwrap();
    assert!(matches!(dana.await.unwrap(), Ok(Ingested::New { .. })));
}
