//! Locks are taken in one order, the person before the lane, so nobody waits in a circle.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{Address, InstanceId, Lane, Language, MessageText, Timestamp};

use super::soon;
use crate::error::StoreError;
use crate::{Arrival, Burst, Release, Store, testing};

/// Few, so that everybody meets.
const PEOPLE: u64 = 3;

const ROUNDS: u64 = 40;

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_micros(1_700_000_000_000_000) + Duration::from_secs(seconds)
}

async fn arrives(store: Store, whose: u64) {
    let burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };
    for round in 0..ROUNDS {
        // Fixed words and conversation: both lanes.
        let text = if round % 3 == 0 { "help" } else { "hello" };
        let number = round % PEOPLE;
        let arrival = Arrival {
            provider_id: format!("SM{whose}-{round}"),
            from: Address::parse(&format!("whatsapp:+1555010020{number}")).unwrap(),
            scoped_id: None,
            kind: Kind::Text,
            text: MessageText::new(text),
            reply_to: None,
            medium_id: None,
            forwarded: false,
            since: None,
        };
        store.ingest(&arrival, burst, at(round)).await.unwrap();
    }
}

/// Claims whatever is due, works on it under the guard, and gives it back; how much it did.
async fn works(store: Store) -> u64 {
    let me = InstanceId(store.entropy().id(at(0)));
    store.register(me, at(0)).await.unwrap();
    let lanes: Vec<_> = Lane::ALL.iter().map(|lane| (*lane, 2)).collect();
    let mut worked = 0;
    for round in 0..ROUNDS {
        for claim in store.claim(me, at(1_000), &lanes).await.unwrap().lanes {
            let mut tx = store.guard("test", &claim, None).await.unwrap();
            tx.amend().language(Language::English);
            tx.lanes().poke(Lane::Control, at(round));
            tx.lanes().poke(Lane::Conversation, at(round));
            tx.commit().await.unwrap();
            store.release(&claim, Release::Done(None)).await.unwrap();
            let late = store.guard("late", &claim, None).await.map(|_| ());
            assert!(matches!(late, Err(StoreError::Fenced)), "{late:?}");
            worked += 1;
        }
        store.beat(me, at(round)).await.unwrap();
    }
    worked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn arrivals_claims_and_workers_never_wait_in_a_circle() {
    let store = testing::postgres().await;
    let arriving: Vec<_> = (0..4).map(|it| tokio::spawn(arrives(store.clone(), it))).collect();
    let working: Vec<_> = (0..4).map(|_| tokio::spawn(works(store.clone()))).collect();
    for task in arriving {
        soon("the arrivals", task).await.unwrap();
    }
    let mut worked = 0;
    for task in working {
        worked += soon("the work", task).await.unwrap();
    }
    assert!(worked > 0, "somebody met");
}
