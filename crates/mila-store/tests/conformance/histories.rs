//! Whole histories at the gate: whatever happens in whatever order, nothing goes out without a
//! decision that lets it.

use std::time::Duration;

use mila_domain::budget::{Fees, Limits};
use mila_domain::country::Offer;
use mila_domain::delivery::Remedy;
use mila_domain::gate::Purpose;
use mila_domain::switch::Reason;
use mila_domain::template::Approval;
use mila_domain::{AccountState, Countries, Lane, Timestamp};
use mila_store::{Begun, Claim, Conditions, FailureCause, Intent, LaneTx, StoreError};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::gate::{fallback, hello, known, tells_of_waiting};
use crate::place::{DANA, Place, at, on_both, says};

/// A failure that nobody can explain.
const NOBODY_KNOWS: FailureCause = FailureCause { code: None, remedy: Remedy::Other, tell: true };

/// Rows whose state and recorded decision contradict each other.
const WRONG: [&str; 5] = [
    "SELECT COUNT(*) FROM outbox WHERE state IN ('sending', 'sent', 'failed')
     AND (gate IS NULL OR gate NOT IN ('pass', 'template'))",
    "SELECT COUNT(*) FROM outbox WHERE state = 'refused'
     AND (gate IS NULL OR gate IN ('pass', 'template', 'parked'))",
    "SELECT COUNT(*) FROM outbox WHERE state = 'parked' AND (gate IS NULL OR gate <> 'parked')",
    // What was taken back has no beginning any more, and may be refused at its next try.
    "SELECT COUNT(*) FROM outbox WHERE (began_at IS NOT NULL OR provider_id IS NOT NULL)
     AND (gate IS NULL OR gate NOT IN ('pass', 'template'))",
    "SELECT COUNT(*) FROM outbox WHERE state IN ('refused', 'parked') AND began_at IS NOT NULL",
];

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    Writes,
    Intends(Purpose, bool),
    TellsOfWaiting,
    Begins,
    TakesBack,
    Fails,
    Receives,
    Becomes(AccountState),
    Switches(bool),
    Approves(Approval),
    Offers(Offer),
    Limits(u64),
    Costs(u32),
    Hours(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let states = [
        AccountState::Active,
        AccountState::Active,
        AccountState::Active,
        AccountState::Stopped,
        AccountState::Held,
        AccountState::Leaving,
    ];
    let offers = [Offer::Allowed, Offer::Allowed, Offer::NotOffered, Offer::RightsOnly];
    prop_oneof![
        4 => Just(Step::Writes),
        8 => (prop::sample::select(Purpose::ALL), prop::bool::weighted(0.7))
            .prop_map(|(purpose, has_fallback)| Step::Intends(purpose, has_fallback)),
        1 => Just(Step::TellsOfWaiting),
        12 => Just(Step::Begins),
        1 => Just(Step::TakesBack),
        1 => Just(Step::Fails),
        8 => Just(Step::Receives),
        1 => prop::sample::select(states.to_vec()).prop_map(Step::Becomes),
        1 => prop::bool::weighted(0.8).prop_map(Step::Switches),
        1 => prop::sample::select(Approval::ALL).prop_map(Step::Approves),
        1 => prop::sample::select(offers.to_vec()).prop_map(Step::Offers),
        1 => (0u64..4_000).prop_map(Step::Limits),
        1 => (0u32..60).prop_map(Step::Costs),
        1 => (1u64..30).prop_map(Step::Hours),
    ]
}

/// A history as it unfolds.
struct History<'p> {
    place: &'p Place,
    claim: Claim,
    now: Timestamp,
    countries: Countries,
    limit: u64,
    arrived: usize,
    went: usize,
}

impl<'p> History<'p> {
    async fn new(place: &'p Place) -> Self {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let countries = Countries::everywhere(Offer::Allowed);
        Self { place, claim, now: at(1), countries, limit: 1_000, arrived: 0, went: 0 }
    }

    fn conditions(&self) -> Conditions<'_> {
        Conditions {
            countries: &self.countries,
            limits: Limits { person: Some(self.limit), service: Some(100_000) },
            fees: Fees { inbound: 5, message: 10, template: 40 },
        }
    }

    async fn tx(&self) -> LaneTx<'p> {
        self.place.tx(&self.claim).await
    }

    async fn open(&self) -> Option<Intent> {
        for lane in [Lane::Control, Lane::Conversation] {
            if let Some(intent) = self.place.next_in(&self.claim, lane).await {
                return Some(intent);
            }
        }
        None
    }

    async fn happens(&mut self, step: Step) {
        self.now = self.now + Duration::from_secs(60);
        match step {
            Step::Writes => {
                self.arrived += 1;
                let arrival = says(&format!("message {}", self.arrived), DANA);
                self.place.hears(&arrival, self.now).await;
            }
            Step::Hours(hours) => self.now = self.now + Duration::from_hours(hours),
            Step::Offers(offer) => self.countries = Countries::everywhere(offer),
            Step::Limits(limit) => self.limit = limit,
            Step::Switches(true) => self.place.store.switch_on().await.unwrap(),
            Step::Switches(false) => {
                self.place.store.switch_off(Reason::Incident, self.now).await.unwrap();
            }
            Step::Approves(state) => self.place.store.keep_template(&known(state)).await.unwrap(),
            other => self.writes(other).await,
        }
    }

    /// Steps of a worker, each in a transaction.
    async fn writes(&mut self, step: Step) {
        let intent = self.open().await;
        let mut tx = self.tx().await;
        match (step, intent) {
            (Step::Begins, Some(intent)) => return self.begins(tx, &intent).await,
            (Step::TakesBack, Some(intent)) => {
                let unsent = tx.outbox().unsend(&intent, self.now).await;
                assert!(matches!(unsent, Ok(()) | Err(StoreError::Fenced)), "{unsent:?}");
            }
            (Step::Fails, Some(intent)) => {
                tx.outbox().fail_send(&intent, NOBODY_KNOWS, self.now).await.unwrap();
            }
            (Step::Receives, Some(intent)) if intent.began_at.is_some() => {
                drop(tx);
                let sid = format!("SM{}", intent.id);
                self.place
                    .store
                    .receipt(&self.claim.person, intent.id, &sid, self.now)
                    .await
                    .unwrap();
                return;
            }
            (Step::Intends(purpose, true), _) => {
                tx.inbox().enqueue_by_template(&hello(purpose), &fallback(), self.now).unwrap();
            }
            (Step::Intends(purpose, false), _) => {
                tx.inbox().enqueue(&hello(purpose), self.now).unwrap();
            }
            (Step::TellsOfWaiting, _) => {
                tells_of_waiting(&mut tx, self.now).await;
            }
            (Step::Becomes(state), _) => tx.amend().state(state).unwrap(),
            (Step::Costs(micro_usd), _) => tx.spending().add(micro_usd.into(), self.now),
            _ => {}
        }
        tx.commit().await.unwrap();
    }

    async fn begins(&mut self, mut tx: LaneTx<'p>, intent: &Intent) {
        if intent.began_at.is_some() {
            return;
        }
        let begun = tx.outbox().begin_send(intent, &self.conditions(), self.now).await.unwrap();
        tx.commit().await.unwrap();
        self.went += usize::from(matches!(begun, Begun::Go { .. }));
    }

    async fn nothing_contradicts(&self) {
        for wrong in WRONG {
            assert_eq!(self.place.number(wrong).await, 0, "{wrong}");
        }
    }
}

on_both! {
    /// Whatever happens in whatever order, each message stands beside the decision that
    /// explains its state.
    async fn no_message_goes_out_without_a_decision_that_lets_it(place: Place) {
        let mut runner = TestRunner::deterministic();
        let mut history = History::new(&place).await;
        for _ in 0..14 {
            let steps = prop::collection::vec(step(), 60).new_tree(&mut runner).unwrap().current();
            for step in steps {
                history.happens(step).await;
            }
            history.nothing_contradicts().await;
        }
        assert!(history.went > 20, "histories in which nothing goes prove nothing: {}", history.went);
    }
}
