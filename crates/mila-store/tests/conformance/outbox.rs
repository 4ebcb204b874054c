//! Sending once, and through the gate.

use std::time::Duration;

use mila_domain::delivery::{Delivery, Remedy};
use mila_domain::gate::{Purpose, Verdict, WINDOW};
use mila_domain::{AccountState, Lane, MessageText, OutboxId, Timestamp, pace};
use mila_store::{
    Begun, Claim, Delivered, FailureCause, Intent, IntentState, OutboundBody, Report,
    ServiceMessage, StoreError,
};

use crate::place::{self, DANA, Place, address, at, on_both, says};

const BEGUN_WITHOUT_GATE: &str =
    "SELECT COUNT(*) FROM outbox WHERE attempts > 0 AND (gate IS NULL OR began_at IS NULL)";
const OPEN: &str = "SELECT COUNT(*) FROM outbox WHERE state IN ('intended', 'sending')";
const SENT: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'sent'";
const READ: &str = "SELECT COUNT(*) FROM outbox WHERE delivery = 'read'";
const REFUSED: &str =
    "SELECT COUNT(*) FROM outbox WHERE state = 'refused' AND gate = 'stale' AND attempts = 0";

/// What nothing mends, and nobody is told.
const NEVER: FailureCause = FailureCause { code: None, remedy: Remedy::Nothing, tell: false };

const PARKED: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'parked'";

fn report(provider_id: &str, delivery: Delivery) -> Report {
    let delivery = Some(delivery);
    Report { provider_id: provider_id.into(), delivery, cause: NEVER }
}

fn failure(provider_id: &str) -> Report {
    let cause = FailureCause { code: Some(63_018), remedy: Remedy::Time, tell: true };
    Report { cause, ..report(provider_id, Delivery::Failed) }
}

impl Place {
    /// Dana's account is open, and a worker holds her control lane.
    pub(crate) async fn active(&self) -> Claim {
        let (_, claim) = self.dana_in_hand().await;
        self.becomes(&claim, AccountState::Active).await;
        claim
    }

    /// Keeps a text to be sent, and gives the oldest open intent.
    pub(crate) async fn intends(&self, claim: &Claim, purpose: Purpose, text: &str) -> Intent {
        let (lane, text, cause) = (Lane::Control, MessageText::new(text), None);
        let fixed = ServiceMessage { lane, purpose, text, cause };
        let mut tx = self.tx(claim).await;
        tx.inbox().enqueue(&fixed, at(0)).unwrap();
        tx.commit().await.unwrap();
        self.next(claim).await.unwrap()
    }

    async fn next(&self, claim: &Claim) -> Option<Intent> {
        self.next_in(claim, Lane::Control).await
    }

    pub(crate) async fn begins(&self, claim: &Claim, intent: &Intent, now: Timestamp) -> Begun {
        let mut tx = self.tx(claim).await;
        let begun = tx.outbox().begin_send(intent, &place::conditions(), now).await.unwrap();
        tx.commit().await.unwrap();
        begun
    }

    /// Keeps a text and begins to send it.
    async fn sending(&self, claim: &Claim, text: &str) -> Intent {
        let intent = self.intends(claim, Purpose::Reply, text).await;
        let begun = self.begins(claim, &intent, at(1)).await;
        assert!(matches!(begun, Begun::Go { .. }), "{begun:?}");
        intent
    }

    async fn receives(&self, claim: &Claim, intent: OutboxId, provider_id: &str) -> Delivered {
        self.store.receipt(&claim.person, intent, provider_id, at(1)).await.unwrap()
    }

    async fn is_told(&self, intent: OutboxId, report: &Report) -> Delivered {
        self.store.report(intent, report, at(2)).await.unwrap()
    }
}

on_both! {
    async fn a_begin_gives_the_words_and_a_receipt_settles(place: Place) {
        let claim = place.active().await;
        let intent = place.intends(&claim, Purpose::Reply, "good morning").await;
        assert_eq!((intent.state, intent.attempts), (IntentState::Intended, 0));
        let Begun::Go { to, body: OutboundBody::Words(body), template: None } = place.begins(&claim, &intent, at(1)).await else {
            panic!("the gate must pass this")
        };
        assert_eq!((to, body.expose()), (address(DANA), "good morning"));

        let begun = place.next(&claim).await.unwrap();
        assert_eq!((begun.state, begun.attempts), (IntentState::Sending, 1));
        assert_eq!(begun.began_at, Some(at(1)));
        assert_eq!(begun.body_digest, Some(place.store.body_digest("good morning")));

        assert_eq!(place.receives(&claim, intent.id, "SM1").await, Delivered::Recorded);
        assert!(place.next(&claim).await.is_none());
        assert_eq!(place.number(SENT).await, 1);
        assert_eq!(place.number(BEGUN_WITHOUT_GATE).await, 0);
    }

    async fn a_callback_before_the_receipt_settles_too(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let told = place.is_told(intent.id, &report("SM1", Delivery::Queued)).await;
        assert_eq!(told, Delivered::Recorded);
        assert!(place.next(&claim).await.is_none());
        assert_eq!(place.receives(&claim, intent.id, "SM1").await, Delivered::Recorded);
        assert_eq!(place.number(SENT).await, 1);
    }

    async fn a_callback_of_a_status_we_do_not_know_settles_too(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let unknown = Report { delivery: None, ..report("SM1", Delivery::Queued) };
        assert_eq!(place.is_told(intent.id, &unknown).await, Delivered::Recorded);
        assert!(place.next(&claim).await.is_none());
    }

    async fn a_second_id_for_one_intent_is_seen(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        assert_eq!(place.receives(&claim, intent.id, "SM1").await, Delivered::Recorded);
        assert_eq!(place.receives(&claim, intent.id, "SM2").await, Delivered::SecondId);
        let told = place.is_told(intent.id, &report("SM2", Delivery::Sent)).await;
        assert_eq!(told, Delivered::SecondId);
        let mut tx = place.tx(&claim).await;
        assert!(tx.outbox().owns("SM1").await.unwrap() && tx.outbox().owns("SM2").await.unwrap());
        assert!(!tx.outbox().owns("SM3").await.unwrap());
    }

    async fn a_delivery_moves_forward_only(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        for delivery in [Delivery::Sent, Delivery::Read, Delivery::Delivered, Delivery::Queued] {
            place.is_told(intent.id, &report("SM1", delivery)).await;
        }
        assert_eq!(place.number(READ).await, 1);
        assert_eq!(place.is_told(intent.id, &failure("SM1")).await, Delivered::Recorded);
        assert_eq!(place.number(READ).await, 1, "what was read did not fail");
        assert!(place.next(&claim).await.is_none());
    }

    async fn what_fails_on_its_way_is_sent_again_at_most_twice(place: Place) {
        let claim = place.active().await;
        let mut intent = place.sending(&claim, "hello").await;
        for provider_id in ["SM1", "SM2"] {
            assert_eq!(place.is_told(intent.id, &failure(provider_id)).await, Delivered::Resending);
            let again = place.is_told(intent.id, &failure(provider_id)).await;
            assert_eq!(again, Delivered::Recorded, "one failure is told once");
            intent = place.next(&claim).await.unwrap();
            let Begun::Go { body: OutboundBody::Words(body), .. } = place.begins(&claim, &intent, at(3)).await else {
                panic!("the gate must pass this")
            };
            assert_eq!(body.expose(), "hello");
        }
        // Then it waits for the person's word, once.
        assert_eq!(place.is_told(intent.id, &failure("SM3")).await, Delivered::Waiting);
        assert!(place.next(&claim).await.is_none() && !place.untold(&claim).await);
        assert_eq!(place.number(PARKED).await, 1);
        let mut tx = place.tx(&claim).await;
        let standing = tx.standing_now(at(4)).await.unwrap();
        assert!(tx.outbox().release(&standing, at(4)));
        tx.commit().await.unwrap();
        intent = place.next(&claim).await.unwrap();
        place.begins(&claim, &intent, at(4)).await;
        assert_eq!(place.is_told(intent.id, &failure("SM4")).await, Delivered::Lost);
        assert!(place.next(&claim).await.is_none());
        assert!(place.untold(&claim).await, "only the last one is told");
        let mut tx = place.tx(&claim).await;
        tx.outbox().tell_failures();
        tx.commit().await.unwrap();
        assert!(!place.untold(&claim).await, "once");
    }

    async fn what_cannot_pass_is_not_sent_again(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let final_failure = Report { cause: NEVER, ..failure("SM1") };
        assert_eq!(place.is_told(intent.id, &final_failure).await, Delivered::Lost);
        assert_eq!((place.number(OPEN).await, place.number(PARKED).await), (0, 0));
        assert!(!place.untold(&claim).await, "a code that is to stay quiet");
    }

    async fn a_begin_may_be_taken_back_until_there_is_a_receipt(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let mut tx = place.tx(&claim).await;
        tx.outbox().looked_up(&intent, at(5));
        tx.commit().await.unwrap();
        let looked_up = place.next(&claim).await.unwrap();
        assert_eq!((looked_up.lookups, looked_up.not_before), (1, Some(at(5))));
        let mut tx = place.tx(&claim).await;
        tx.outbox().unsend(&intent, at(9)).await.unwrap();
        tx.commit().await.unwrap();
        let back = place.next(&claim).await.unwrap();
        assert_eq!((back.state, back.not_before), (IntentState::Intended, Some(at(9))));
        assert_eq!(back.began_at, None);

        place.begins(&claim, &back, at(9)).await;
        let again = place.next(&claim).await.unwrap();
        assert_eq!((again.attempts, again.lookups), (2, 0));
        place.receives(&claim, intent.id, "SM1").await;
        let mut tx = place.tx(&claim).await;
        let unsent = tx.outbox().unsend(&intent, at(20)).await;
        assert!(matches!(unsent, Err(StoreError::Fenced)), "{unsent:?}");
        drop(tx);
        assert!(place.next(&claim).await.is_none(), "the provider has it");
    }

    async fn a_message_the_provider_has_is_not_begun_again(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let mut tx = place.tx(&claim).await;
        tx.outbox().unsend(&intent, at(2)).await.unwrap();
        tx.commit().await.unwrap();
        let read_before = place.next(&claim).await.unwrap();
        // The callback arrives after the worker has read the intent.
        place.is_told(intent.id, &report("SM1", Delivery::Queued)).await;
        let mut tx = place.tx(&claim).await;
        let begun = tx.outbox().begin_send(&read_before, &place::conditions(), at(3)).await;
        assert!(matches!(begun, Err(StoreError::Fenced)), "{begun:?}");
        drop(tx);
        assert_eq!(place.number(SENT).await, 1);
    }

    /// What was refused because the person could not be reached waits for their word, and what was
    /// refused for good is told to them.
    async fn a_refusal_waits_or_is_told(place: Place) {
        let claim = place.active().await;
        for (text, remedy, parked, untold) in [
            ("hello", Remedy::NextMessage, 1, false),
            ("again", Remedy::Time, 2, false),
            ("never", Remedy::Nothing, 2, true),
        ] {
            let intent = place.sending(&claim, text).await;
            let cause = FailureCause { code: Some(63_024), remedy, tell: true };
            let mut tx = place.tx(&claim).await;
            tx.outbox().fail_send(&intent, cause, at(1)).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(place.number(OPEN).await, 0, "{text}");
            assert_eq!(place.number(PARKED).await, parked, "{text}");
            assert_eq!(place.untold(&claim).await, untold, "{text}");
        }
    }

    /// Word that it arrived may come after word that it did not.
    async fn what_arrived_after_all_does_not_come_again(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let cause = FailureCause { remedy: Remedy::NextMessage, ..NEVER };
        let failed = Report { cause, ..failure("SM1") };
        assert_eq!(place.is_told(intent.id, &failed).await, Delivered::Waiting);
        assert_eq!(place.number(PARKED).await, 1);
        place.is_told(intent.id, &report("SM1", Delivery::Delivered)).await;
        assert_eq!(place.number(PARKED).await, 0);
    }

    async fn the_gate_closes_what_was_written_before_a_stop(place: Place) {
        let claim = place.active().await;
        let intent = place.intends(&claim, Purpose::Reply, "hello").await;
        place.becomes(&claim, AccountState::Stopped).await;
        let begun = place.begins(&claim, &intent, at(1)).await;
        assert!(matches!(begun, Begun::Refused(Verdict::Stale)), "{begun:?}");
        assert_eq!((place.number(REFUSED).await, place.number(OPEN).await), (1, 0));
    }

    async fn the_gate_knows_state_and_window(place: Place) {
        let claim = place.active().await;
        let late = place.intends(&claim, Purpose::Reply, "too late").await;
        let begun = place.begins(&claim, &late, at(0) + WINDOW).await;
        assert!(matches!(begun, Begun::Refused(Verdict::Parked)), "{begun:?}");

        place.becomes(&claim, AccountState::Stopped).await;
        let reply = place.intends(&claim, Purpose::Reply, "an answer").await;
        let begun = place.begins(&claim, &reply, at(1)).await;
        assert!(matches!(begun, Begun::Refused(Verdict::WrongState)), "{begun:?}");
        let confirmation = place.intends(&claim, Purpose::Fixed, "I will not write").await;
        assert!(matches!(place.begins(&claim, &confirmation, at(1)).await, Begun::Go { .. }));
        assert_eq!(place.number(BEGUN_WITHOUT_GATE).await, 0);
    }

    async fn the_pace_holds_back_and_marks_nothing(place: Place) {
        let claim = place.active().await;
        for number in 0..pace::BURST {
            let intent = place.sending(&claim, "hello").await;
            place.receives(&claim, intent.id, &format!("SM{number}")).await;
        }
        let intent = place.intends(&claim, Purpose::Reply, "one more").await;
        let begun = place.begins(&claim, &intent, at(1)).await;
        let free = at(1) + pace::SUSTAINED;
        assert!(matches!(begun, Begun::Paced(until) if until == free), "{begun:?}");
        let waiting = place.next(&claim).await.unwrap();
        assert_eq!((waiting.state, waiting.attempts), (IntentState::Intended, 0));
        assert!(matches!(place.begins(&claim, &waiting, free).await, Begun::Go { .. }));
    }

    async fn intents_of_a_lane_go_in_order(place: Place) {
        let claim = place.active().await;
        let first = place.intends(&claim, Purpose::Reply, "first").await;
        let still = place.intends(&claim, Purpose::Reply, "second").await;
        assert_eq!(first.id, still.id);
        assert_eq!(place.tx(&claim).await.outbox().count_open(at(0)).await.unwrap(), 2);
        let written = at(100_000);
        assert_eq!(place.tx(&claim).await.outbox().count_open(written).await.unwrap(), 0, "before");
        place.begins(&claim, &first, at(1)).await;
        place.receives(&claim, first.id, "SM1").await;
        assert_ne!(place.next(&claim).await.unwrap().id, first.id);
    }

    async fn callbacks_of_an_erased_person_leave_nothing(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        place.tx(&claim).await.erase(at(1)).await.unwrap();
        assert_eq!(place.is_told(intent.id, &failure("SM1")).await, Delivered::Unknown);
        assert_eq!(place.receives(&claim, intent.id, "SM1").await, Delivered::Unknown);
        assert_eq!(place.number("SELECT COUNT(*) FROM outbox").await, 0);
    }

    async fn a_callback_wakes_the_lane_that_waits_for_it(place: Place) {
        let claim = place.active().await;
        let intent = place.sending(&claim, "hello").await;
        let later = mila_store::Release::Done(Some(at(0) + Duration::from_mins(5)));
        place.store.release(&claim, later).await.unwrap();
        place.is_told(intent.id, &report("SM1", Delivery::Queued)).await;
        assert_eq!(place.next_due().await, Some(at(2)));
        place.hears(&says("thanks", DANA), at(3)).await;
    }
}
