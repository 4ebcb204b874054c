//! A guard never shares a trip with what depends on it; what needs no other's result does.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::budget::{Fees, Limits};
use mila_domain::country::Offer;
use mila_domain::gate::Purpose;
use mila_domain::inbound::Kind;
use mila_domain::{Address, Countries, InstanceId, Lane, Language, MessageText, Timestamp};

use super::proxy::Proxy;
use super::{soon, until};
use crate::error::StoreError;
use crate::{Arrival, Burst, Claim, Conditions, Entropy, ServiceMessage, Store, testing};

/// Statements that change rows.
const WRITES: [&str; 3] = ["INSERT", "UPDATE", "DELETE"];

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_micros(1_700_000_000_000_000) + Duration::from_secs(seconds)
}

fn says(text: &str) -> Arrival {
    Arrival {
        provider_id: format!("SM{text}"),
        from: Address::parse("whatsapp:+972541234567").unwrap(),
        scoped_id: None,
        kind: Kind::Text,
        text: MessageText::new(text),
        reply_to: None,
        medium_id: None,
        forwarded: false,
        since: None,
    }
}

/// A store behind a proxy, and a worker's claim of a lane in which a message waits.
async fn in_hand() -> (Store, Proxy, Claim) {
    let (proxy, url) = Proxy::before(&testing::postgres_database().await);
    let entropy = Arc::new(Entropy::from_system().unwrap());
    let store = Store::open_postgres(&url, testing::keys(), entropy).await.unwrap();
    let claim = write_and_claim(&store).await;
    proxy.passed();
    (store, proxy, claim)
}

async fn write_and_claim(store: &Store) -> Claim {
    let burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };
    store.ingest(&says("hello"), burst, at(0)).await.unwrap();
    let me = InstanceId(store.entropy().id(at(0)));
    store.register(me, at(0)).await.unwrap();
    store.claim(me, at(1), &[(Lane::Conversation, 1)]).await.unwrap().lanes.pop().unwrap()
}

#[tokio::test]
async fn a_worker_whose_lane_was_taken_over_sends_nothing_but_looks() {
    let (store, proxy, claim) = in_hand().await;
    let stale = Claim { fence: claim.fence - 1, ..claim };
    let mut entering = store.entering_lane("test", &stale, None).await.unwrap();
    entering.ask_waiting(Lane::Conversation);
    entering.ask_turn();
    entering.ask_past();
    entering.ask_facts(at(1));
    assert!(matches!(entering.enter().await, Err(StoreError::Fenced)));
    let passed = proxy.passed();
    assert!(passed.any(&["BEGIN"]) && passed.asks_the_guard(), "{passed:?}");
    assert!(!passed.any(&WRITES) && !passed.any(&["COMMIT"]), "{passed:?}");
    assert_eq!(passed.trips, 1, "{passed:?}");
    // The name for row-level security is given with the lock, before anything of the person is asked.
    assert!(passed.statements[1].starts_with("SELECT set_config('mila.person', id::text, TRUE)"));
}

#[tokio::test]
async fn nothing_is_written_before_the_guards_reply() {
    let (store, proxy, claim) = in_hand().await;
    proxy.hold();
    let work = async {
        let mut tx = store.guard("test", &claim, None).await.unwrap();
        tx.amend().language(Language::English);
        tx.commit().await.unwrap();
    };
    let watch = async {
        until("the guard is asked", async || proxy.has_passed("FOR SHARE")).await;
        // The guard's trip was one buffer: what had gone with it would have passed by now.
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
        let passed = proxy.passed();
        assert!(!passed.any(&WRITES) && !passed.any(&["COMMIT"]), "{passed:?}");
        proxy.let_go();
    };
    soon("the work", async { tokio::join!(Box::pin(work), watch) }).await;
    let passed = proxy.passed();
    let texts: Vec<_> = passed.statements.iter().map(|it| &it[..6]).collect();
    assert_eq!((texts.as_slice(), passed.trips), (["UPDATE", "COMMIT"].as_slice(), 1));
}

/// What the rows decide is asked ahead of what depends on it.
#[tokio::test]
async fn an_intent_that_was_resolved_meanwhile_is_not_begun_and_costs_nothing() {
    let (store, proxy, claim) = in_hand().await;
    let mut tx = store.guard("test", &claim, None).await.unwrap();
    let service = ServiceMessage {
        lane: Lane::Conversation,
        purpose: Purpose::Fixed,
        text: MessageText::new("fixed words"),
        cause: None,
    };
    let id = tx.inbox().enqueue(&service, at(1)).unwrap();
    tx.commit().await.unwrap();
    let intent = store.next_intent(&claim).await.unwrap().unwrap();
    store.receipt(&claim.person, id, "SM1", at(1)).await.unwrap();
    let mut tx = store.guard("test", &claim, None).await.unwrap();
    proxy.passed();
    let countries = Countries::everywhere(Offer::Allowed);
    let (limits, fees) = (Limits::default(), Fees::default());
    let conditions = Conditions { countries: &countries, limits, fees };
    let begun = tx.outbox().begin_send(&intent, &conditions, at(2)).await;
    assert!(matches!(begun, Err(StoreError::Fenced)), "{begun:?}");
    let passed = proxy.passed();
    let writes: Vec<_> = passed.statements.iter().filter(|it| !it.starts_with("SELECT")).collect();
    assert!(writes.is_empty(), "{passed:?}");
}

/// Counts of trips and commits; the whole path is counted from outside by the bench.
#[tokio::test]
async fn what_needs_no_others_result_travels_together() {
    let (store, proxy, claim) = in_hand().await;
    store.ping().await.unwrap();
    let read = proxy.passed();
    assert_eq!((read.trips, read.statements.len()), (1, 3), "a read ends in its flush: {read:?}");
    store.release(&claim, crate::Release::Done(None)).await.unwrap();
    let release = proxy.passed();
    assert_eq!((release.trips, release.statements.len()), (1, 3), "{release:?}");
    let all: Vec<_> = Lane::ALL.iter().map(|lane| (*lane, 32)).collect();
    store.claim(claim.owner, at(9), &all).await.unwrap();
    let claims = proxy.passed();
    assert_eq!((claims.trips, claims.statements.len()), (1, 8), "one for each kind: {claims:?}");
    let burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };
    store.ingest(&says("again"), burst, at(9)).await.unwrap();
    let ingest = proxy.passed();
    let names = |word: &str| ingest.statements.iter().filter(|it| it.starts_with(word)).count();
    assert_eq!((names("BEGIN"), names("COMMIT")), (1, 1), "{ingest:?}");
    assert!(ingest.trips <= 3, "{ingest:?}");
}
