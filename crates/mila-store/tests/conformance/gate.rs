//! The gate over whole histories: nothing goes out without a decision that lets it.

use std::time::Duration;

use mila_domain::budget::{Day, Fees, Limits, Spent};
use mila_domain::country::Offer;
use mila_domain::gate::{ANSWER_WAITS, Purpose, Verdict, WINDOW};
use mila_domain::switch::Reason;
use mila_domain::template::Approval;
use mila_domain::{AccountState, Countries, Lane, MessageText, Timestamp, Unanswered};
use mila_store::{
    Begun, Claim, Conditions, Filled, Intent, KnownTemplate, OutboundBody, PersonTx,
    ServiceMessage, StepCost,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::place::{self, DANA, Place, at, on_both, says};

const TEMPLATE: &str = "answer_waits";

/// Rows whose state and recorded decision contradict each other.
const WRONG: [&str; 5] = [
    "SELECT COUNT(*) FROM outbox WHERE state IN ('sending', 'sent', 'failed')
     AND (gate IS NULL OR gate NOT IN ('pass', 'template'))",
    "SELECT COUNT(*) FROM outbox WHERE state = 'refused'
     AND (gate IS NULL OR gate IN ('pass', 'template', 'parked'))",
    "SELECT COUNT(*) FROM outbox WHERE state = 'parked' AND (gate IS NULL OR gate <> 'parked')",
    "SELECT COUNT(*) FROM outbox WHERE (attempts > 0 OR provider_id IS NOT NULL)
     AND (gate IS NULL OR gate NOT IN ('pass', 'template'))",
    "SELECT COUNT(*) FROM outbox WHERE state IN ('refused', 'parked') AND attempts = 0
     AND began_at IS NOT NULL",
];

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    Writes,
    Intends(Purpose),
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
        8 => prop::sample::select(Purpose::ALL).prop_map(Step::Intends),
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
            answer_waits: TEMPLATE,
        }
    }

    async fn tx(&self) -> PersonTx<'p> {
        self.place.store.guard("history", &self.claim, None).await.unwrap()
    }

    async fn open(&self) -> Option<Intent> {
        for lane in [Lane::Control, Lane::Conversation] {
            if let Some(intent) = self.tx().await.next_intent(lane).await.unwrap() {
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
            (Step::TakesBack, Some(intent)) => tx.unsend(intent.id, self.now).await.unwrap(),
            (Step::Fails, Some(intent)) => tx.fail_send(&intent, None, self.now).await.unwrap(),
            (Step::Receives, Some(intent)) if intent.began_at.is_some() => {
                drop(tx);
                let sid = format!("SM{}", intent.id);
                self.place.store.receipt(&self.claim.person, intent.id, &sid).await.unwrap();
                return;
            }
            (Step::Intends(purpose), _) => {
                let text = MessageText::new("hello");
                let fixed = ServiceMessage { lane: Lane::Conversation, purpose, text };
                tx.enqueue(&fixed, self.now).await.unwrap();
            }
            (Step::TellsOfWaiting, _) => {
                tx.tell_of_waiting(MessageText::new("waits"), &filled(), self.now).await.unwrap();
            }
            (Step::Becomes(state), _) => tx.set_state(state).await.unwrap(),
            (Step::Costs(micro_usd), _) => tx.spend(micro_usd.into(), self.now).await.unwrap(),
            _ => {}
        }
        tx.commit().await.unwrap();
    }

    async fn begins(&mut self, mut tx: PersonTx<'p>, intent: &Intent) {
        if intent.began_at.is_some() {
            return;
        }
        let begun = tx.begin_send(intent, &self.conditions(), self.now).await.unwrap();
        tx.commit().await.unwrap();
        self.went += usize::from(matches!(begun, Begun::Go { .. }));
    }

    async fn nothing_contradicts(&self) {
        for wrong in WRONG {
            assert_eq!(self.place.number(wrong).await, 0, "{wrong}");
        }
    }
}

fn known(state: Approval) -> KnownTemplate {
    let content_sid = format!("HX{}", "a".repeat(32));
    KnownTemplate { name: TEMPLATE.into(), content_sid, state, checked_at: at(0) }
}

fn filled() -> Filled {
    Filled { name: TEMPLATE.into(), variables: vec![MessageText::new("noon")] }
}

impl Place {
    async fn dana(&self) -> Claim {
        let (_, claim) = self.dana_in_hand().await;
        self.becomes(&claim, AccountState::Active).await;
        claim
    }

    async fn dana_tx(&self, claim: &Claim) -> PersonTx<'_> {
        self.store.guard("test", claim, None).await.unwrap()
    }

    /// Keeps an answer to be sent, and tries to begin it then.
    async fn answers(
        &self,
        claim: &Claim,
        conditions: &Conditions<'_>,
        written: Timestamp,
        now: Timestamp,
    ) -> Begun {
        let text = MessageText::new("the answer");
        let fixed = ServiceMessage { lane: Lane::Conversation, purpose: Purpose::Reply, text };
        let mut tx = self.dana_tx(claim).await;
        tx.enqueue(&fixed, written).await.unwrap();
        let intent = tx.next_intent(Lane::Conversation).await.unwrap().unwrap();
        let begun = tx.begin_send(&intent, conditions, now).await.unwrap();
        tx.commit().await.unwrap();
        begun
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

    async fn an_answer_that_came_too_late_waits_and_is_told_of_once(place: Place) {
        let claim = place.dana().await;
        place.store.keep_template(&known(Approval::Approved)).await.unwrap();
        let late = at(0) + WINDOW;
        let begun = place.answers(&claim, &place::conditions(), at(1), late).await;
        assert!(matches!(begun, Begun::Refused(Verdict::Parked)), "{begun:?}");
        let mut tx = place.dana_tx(&claim).await;
        let text = || MessageText::new("An answer from noon waits.");
        assert!(tx.tell_of_waiting(text(), &filled(), late).await.unwrap().is_some());
        assert!(tx.tell_of_waiting(text(), &filled(), late).await.unwrap().is_none(), "once");
        let notice = tx.next_intent(Lane::Conversation).await.unwrap().unwrap();
        let begun = tx.begin_send(&notice, &place::conditions(), late).await.unwrap();
        let Begun::Go { template: Some(template), .. } = begun else { panic!("{begun:?}") };
        assert_eq!(template.content_sid, known(Approval::Approved).content_sid);
        assert_eq!(template.variables[0].expose(), "noon");
        tx.commit().await.unwrap();
        place.store.receipt(&claim.person, notice.id, "SM1").await.unwrap();

        place.hears(&says("what is it?", DANA), late).await;
        let mut tx = place.dana_tx(&claim).await;
        let answer = tx.next_intent(Lane::Conversation).await.unwrap().unwrap();
        let begun = tx.begin_send(&answer, &place::conditions(), late).await.unwrap();
        let Begun::Go { body: OutboundBody::Words(body), template: None, .. } = begun else { panic!("{begun:?}") };
        assert_eq!(body.expose(), "the answer");
    }

    async fn an_answer_waits_a_week_and_no_longer(place: Place) {
        let claim = place.dana().await;
        place.store.keep_template(&known(Approval::Approved)).await.unwrap();
        place.answers(&claim, &place::conditions(), at(1), at(0) + WINDOW).await;
        place.hears(&says("hello?", DANA), at(2) + ANSWER_WAITS).await;
        let closed = "SELECT COUNT(*) FROM outbox WHERE state = 'refused' AND gate = 'window_closed'";
        assert_eq!(place.number(closed).await, 1);
    }

    async fn a_message_is_paid_for_once_and_before_it_goes(place: Place) {
        let claim = place.dana().await;
        let fees = Fees { inbound: 0, message: 60, template: 0 };
        let limits = Limits { person: Some(100), service: None };
        let conditions = Conditions { limits, fees, ..place::conditions() };
        let begun = place.answers(&claim, &conditions, at(1), at(1)).await;
        assert!(matches!(begun, Begun::Go { .. }), "{begun:?}");
        // Taken back and begun again: the same message, paid for.
        let mut tx = place.dana_tx(&claim).await;
        let intent = tx.next_intent(Lane::Conversation).await.unwrap().unwrap();
        tx.unsend(intent.id, at(2)).await.unwrap();
        let intent = tx.next_intent(Lane::Conversation).await.unwrap().unwrap();
        let begun = tx.begin_send(&intent, &conditions, at(2)).await.unwrap();
        assert!(matches!(begun, Begun::Go { .. }), "{begun:?}");
        assert_eq!(tx.spent(at(2)).await.unwrap(), Spent { person: 60, service: 60 });
        tx.commit().await.unwrap();
        place.store.receipt(&claim.person, intent.id, "SM1").await.unwrap();
        let begun = place.answers(&claim, &conditions, at(3), at(3)).await;
        assert!(matches!(begun, Begun::Refused(Verdict::PersonBudget)), "{begun:?}");
        let tomorrow = at(0) + Duration::from_hours(23);
        assert_eq!(place.store.spent_in_all(Day::of(at(0))).await.unwrap(), 60);
        let begun = place.answers(&claim, &conditions, tomorrow, tomorrow).await;
        assert!(matches!(begun, Begun::Go { .. }), "a new day: {begun:?}");
    }

    async fn what_the_model_costs_is_spent(place: Place) {
        let claim = place.dana().await;
        let mut tx = place.dana_tx(&claim).await;
        let turn = tx.open_turn(vec![], at(1)).await.unwrap();
        let step = mila_domain::turn::Step::ToolsRan { results: vec![] };
        let cost = StepCost { micro_usd: 123, ..StepCost::default() };
        tx.append(&turn, &step, Some(cost), at(1)).await.unwrap();
        assert_eq!(tx.spent(at(1)).await.unwrap(), Spent { person: 123, service: 123 });
        assert_eq!(tx.spent(at(0) + Duration::from_hours(24)).await.unwrap(), Spent::default());
    }

    async fn the_switch_is_seen_at_once(place: Place) {
        let claim = place.dana().await;
        place.store.switch_off(Reason::Money, at(5)).await.unwrap();
        let mut tx = place.dana_tx(&claim).await;
        let why = tx.unanswered(&place::conditions(), 0, at(6)).await.unwrap();
        assert_eq!(why, Some(Unanswered::SwitchedOff));
        drop(tx);
        let off = place.store.switched_off().await.unwrap().unwrap();
        assert_eq!((off.since, off.reason), (at(5), Reason::Money));
        place.store.switch_on().await.unwrap();
        assert_eq!(place.store.switched_off().await.unwrap(), None);
        let mut tx = place.dana_tx(&claim).await;
        assert_eq!(tx.unanswered(&place::conditions(), 0, at(6)).await.unwrap(), None);
    }
}
