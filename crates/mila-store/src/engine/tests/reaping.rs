//! Whoever frees the lanes of the dead may freeze in the midst of it, and may meet somebody frozen.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{Address, InstanceId, Lane, MessageText, Secret, Timestamp};

use super::proxy::Proxy;
use super::until;
use crate::testing::{self, Database};
use crate::{Arrival, Burst, Claim, Entropy, Ingested, Reaped, Store};

const DANA: &str = "whatsapp:+972541234567";
const SAM: &str = "whatsapp:+15550100200";

/// What nobody holds up comes within this time: less than a statement may take.
const PROMPT: Duration = Duration::from_secs(5);

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_micros(1_700_000_000_000_000) + Duration::from_secs(seconds)
}

async fn store(url: &Secret) -> Store {
    let entropy = std::sync::Arc::new(Entropy::from_system().unwrap());
    Store::open_postgres(url, testing::keys(), entropy).await.unwrap()
}

async fn writes(store: &Store, from: &str, words: &str) -> Ingested {
    let arrival = Arrival {
        provider_id: format!("SM{from}{words}"),
        from: Address::parse(from).unwrap(),
        scoped_id: None,
        kind: Kind::Text,
        text: MessageText::new(words),
        reply_to: None,
        medium_id: None,
        forwarded: false,
        since: None,
    };
    let burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };
    store.ingest(&arrival, burst, at(0)).await.unwrap()
}

async fn instance(store: &Store, since: Timestamp) -> InstanceId {
    let instance = InstanceId(store.entropy().id(since));
    store.register(instance, since).await.unwrap();
    instance
}

/// Dana and Sam wrote, and an instance that is silent since then has their lanes in hand.
async fn in_dead_hands(database: &Database) -> (Store, Vec<Claim>) {
    let store = store(&database.running).await;
    for from in [DANA, SAM] {
        writes(&store, from, "hello").await;
    }
    let dead = instance(&store, at(0)).await;
    let claimed = store.claim(dead, at(1), &[(Lane::Conversation, 2)]).await.unwrap();
    assert_eq!(claimed.lanes.len(), 2);
    (store, claimed.lanes)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reaper_that_freezes_holds_up_nobody() {
    let database = testing::postgres_database().await;
    let (store_beside, _) = in_dead_hands(&database).await;
    let (proxy, url) = Proxy::before(&database);
    let freezes = store(&url).await;
    let (me, other) = (instance(&freezes, at(60)).await, instance(&store_beside, at(60)).await);
    proxy.hold_at("UPDATE lane");
    let frozen = tokio::spawn(async move { freezes.reap(me, at(30)..=at(90), at(60)).await });
    until("it frees a lane", async || proxy.has_passed("UPDATE lane")).await;
    // What has passed is not done yet.
    let operator = testing::owner(&database).await;
    let held = "SELECT FROM lane WHERE owner IS NOT NULL";
    until("it is done", async || operator.query(held, &[]).await.unwrap().len() == 1).await;
    for from in [DANA, SAM] {
        let written = tokio::time::timeout(PROMPT, writes(&store_beside, from, "again")).await;
        assert!(matches!(written, Ok(Ingested::New { .. })), "{from}: {written:?}");
    }
    let reaped =
        tokio::time::timeout(PROMPT, store_beside.reap(other, at(30)..=at(90), at(60))).await;
    assert_eq!(reaped.expect("the other one is not held up").unwrap().lanes, 1, "what was left");
    frozen.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_frozen_holds_up_the_lanes_of_nobody_else() {
    let database = testing::postgres_database().await;
    let (store, claims) = in_dead_hands(&database).await;
    let me = instance(&store, at(60)).await;
    let frozen = store.guard("frozen", &claims[0], None).await.unwrap();
    let reaped = tokio::time::timeout(PROMPT, store.reap(me, at(30)..=at(90), at(60))).await;
    assert_eq!(reaped.expect("at once").unwrap(), Reaped { instances: 1, lanes: 1 });
    let freed = store.claim(
        me,
        at(60),
        crate::ClaimRequest { wanted: &[(Lane::Conversation, 2)], suspect: true, next_due: true },
    );
    let freed = freed.await.unwrap().lanes;
    assert_eq!(freed.iter().map(|it| it.person.id()).collect::<Vec<_>>(), [claims[1].person.id()]);
    drop(frozen);
    until("it is freed later", async || {
        store.reap(me, at(30)..=at(91), at(61)).await.unwrap().lanes == 1
    })
    .await;
}
