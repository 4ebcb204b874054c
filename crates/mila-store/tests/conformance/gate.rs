//! The gate in single cases: what goes, waits, is told of or is paid for.

use std::time::Duration;

use mila_domain::budget::{Day, Fees, Limits};
use mila_domain::delivery::{Delivery, LastWords, Remedy};
use mila_domain::gate::{ANSWER_WAITS, Purpose, Verdict, WINDOW};
use mila_domain::switch::Reason;
use mila_domain::template::Approval;
use mila_domain::turn;
use mila_domain::{AccountState, Deeds, EventId, Lane, MessageText, Timestamp, Unanswered};
use mila_store::{
    Begun, Claim, Conditions, Delivered, FailureCause, Fallback, Intent, KnownTemplate, LaneTx,
    OutboundBody, Parts, Report, ServiceMessage, StepCost,
};

use crate::place::{self, DANA, Place, at, on_both, says};

const TEMPLATE: &str = "answer_waits";

pub(crate) fn known(state: Approval) -> KnownTemplate {
    let content_sid = format!("HX{}", "a".repeat(32));
    KnownTemplate { name: TEMPLATE.into(), content_sid, state, checked_at: at(0) }
}

pub(crate) fn fallback() -> Fallback {
    Fallback { name: TEMPLATE.into(), variables: vec![MessageText::new("noon")] }
}

pub(crate) fn hello(purpose: Purpose) -> ServiceMessage {
    let (lane, text) = (Lane::Conversation, MessageText::new("hello"));
    ServiceMessage { lane, purpose, text, cause: None }
}

/// Has the person told that an answer waits, if they were not told yet; whether they were not.
pub(crate) async fn tells_of_waiting(tx: &mut LaneTx<'_>, now: Timestamp) -> bool {
    let told = tx.outbox().told_of_waiting().await.unwrap();
    if !told {
        let notice = hello(Purpose::AnswerWaits);
        tx.inbox().enqueue_by_template(&notice, &fallback(), now).unwrap();
    }
    !told
}

impl Place {
    async fn dana(&self) -> Claim {
        let (_, claim) = self.dana_in_hand().await;
        self.becomes(&claim, AccountState::Active).await;
        claim
    }

    async fn next_answer(&self, claim: &Claim) -> Intent {
        self.next_in(claim, Lane::Conversation).await.unwrap()
    }

    async fn tries(
        &self,
        claim: &Claim,
        intent: &Intent,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Begun {
        let mut tx = self.tx(claim).await;
        let begun = tx.outbox().begin_send(intent, conditions, now).await.unwrap();
        tx.commit().await.unwrap();
        begun
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
        let answer = ServiceMessage { text, ..hello(Purpose::Reply) };
        let mut tx = self.tx(claim).await;
        tx.inbox().enqueue_by_template(&answer, &fallback(), written).unwrap();
        tx.commit().await.unwrap();
        let intent = self.next_answer(claim).await;
        self.tries(claim, &intent, conditions, now).await
    }

    /// Writes the answer to what Dana has said; her event.
    async fn answers_a_turn(&self, claim: &Claim) -> EventId {
        self.answers_in_parts(claim, "the answer", 1).await
    }

    /// The same, of so many parts.
    async fn answers_in_parts(&self, claim: &Claim, text: &str, texts: usize) -> EventId {
        let mut tx = self.tx(claim).await;
        let waiting = tx.inbox().waiting(Lane::Control).await.unwrap();
        let cause = waiting[0].event;
        let mut turn = tx.turns().open(waiting, None, (None, None), at(1)).unwrap();
        let content = format!(r#"[{{"type":"text","text":"{text}"}}]"#);
        let content = serde_json::value::RawValue::from_string(content).unwrap();
        let step = turn::Step::Answered(turn::Answer { content, stop: turn::Stop::EndTurn });
        turn.steps.push(step);
        tx.turns().append(&turn, None, at(1)).unwrap();
        let parts = Parts { voice: None, texts, undone: Deeds::NONE };
        tx.turns().answer(&turn, parts, Some(&fallback()), None, at(1)).unwrap();
        tx.commit().await.unwrap();
        cause
    }

    /// What the model is to be told of its last words.
    async fn last_words(&self, claim: &Claim) -> Option<LastWords> {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let facts = entering.ask_facts(at(2));
        entering.enter().await.unwrap().standing(facts).await.unwrap().last_words()
    }

    /// Looks at the lane: whether what waited for the person's word goes out.
    async fn lets_go(&self, claim: &Claim, now: Timestamp) -> bool {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let facts = entering.ask_facts(now);
        let mut tx = entering.enter().await.unwrap();
        let standing = tx.standing(facts).await.unwrap();
        let goes = tx.outbox().release(&standing, now);
        tx.commit().await.unwrap();
        goes
    }

    async fn unanswered(&self, claim: &Claim, now: Timestamp) -> Option<Unanswered> {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let asked = entering.ask_facts(now);
        let mut tx = entering.enter().await.unwrap();
        tx.standing(asked).await.unwrap().unanswered(&place::conditions(), 0)
    }

    /// What was spent on the only person, and on everybody, on the day of `now`.
    async fn spent(&self, now: Timestamp) -> (i64, i64) {
        let day = Day::of(now);
        let own = format!(
            "SELECT CAST(COALESCE(SUM(micro_usd), 0) AS BIGINT) FROM spending WHERE day = {}",
            day.0
        );
        (self.number(&own).await, self.store.spent_in_all(day).await.unwrap())
    }
}

on_both! {
    async fn an_answer_that_came_too_late_waits_and_is_told_of_once(place: Place) {
        let claim = place.dana().await;
        place.store.keep_template(&known(Approval::Approved)).await.unwrap();
        let late = at(0) + WINDOW;
        let begun = place.answers(&claim, &place::conditions(), at(1), late).await;
        assert!(matches!(begun, Begun::Refused(Verdict::Parked)), "{begun:?}");
        let mut tx = place.tx(&claim).await;
        assert!(tells_of_waiting(&mut tx, late).await);
        assert!(!tells_of_waiting(&mut tx, late).await, "once");
        tx.commit().await.unwrap();
        let notice = place.next_answer(&claim).await;
        let begun = place.tries(&claim, &notice, &place::conditions(), late).await;
        let Begun::Go { template: Some(template), .. } = begun else { panic!("{begun:?}") };
        assert_eq!(template.content_sid, known(Approval::Approved).content_sid);
        assert_eq!(template.variables, fallback().variables);
        place.store.receipt(&claim.person, notice.id, "SM1", at(1)).await.unwrap();

        assert!(!place.lets_go(&claim, late).await, "their word is still too old");
        place.hears(&says("what is it?", DANA), late).await;
        assert!(place.lets_go(&claim, late).await);
        assert!(!place.lets_go(&claim, late).await, "nothing waits any more");
        let answer = place.next_answer(&claim).await;
        let begun = place.tries(&claim, &answer, &place::conditions(), late).await;
        let Begun::Go { body: OutboundBody::Words(body), template: None, .. } = begun else { panic!("{begun:?}") };
        assert_eq!(body.expose(), "the answer");
    }

    /// What the template says was decided when the answer was written; a second try says it again.
    async fn an_intent_keeps_its_fallback_through_every_try(place: Place) {
        let claim = place.dana().await;
        let cause = place.answers_a_turn(&claim).await;
        let first = place.next_answer(&claim).await;
        assert_eq!((first.fallback(), first.cause()), (Some(&fallback()), Some(cause)));
        let begun = place.tries(&claim, &first, &place::conditions(), at(1)).await;
        assert!(matches!(begun, Begun::Go { template: None, .. }), "{begun:?}");
        let failed = Report {
            provider_id: "SM1".into(),
            delivery: Some(Delivery::Failed),
            cause: FailureCause { code: Some(63_018), remedy: Remedy::Time, tell: false },
        };
        place.store.report(first.id, &failed, at(2)).await.unwrap();
        let second = place.next_answer(&claim).await;
        assert_ne!(second.id, first.id);
        assert_eq!((second.fallback(), second.cause()), (Some(&fallback()), Some(cause)));
    }

    /// The model believes that it said what it wrote, unless it is told; what arrived after all it
    /// said.
    async fn the_model_is_told_of_an_answer_that_did_not_arrive(place: Place) {
        let claim = place.dana().await;
        place.answers_a_turn(&claim).await;
        let first = place.next_answer(&claim).await;
        place.tries(&claim, &first, &place::conditions(), at(1)).await;
        assert_eq!(place.last_words(&claim).await, None);
        let cause = FailureCause { code: Some(63_016), remedy: Remedy::NextMessage, tell: false };
        let failed = |id: &str, delivery| Report {
            provider_id: id.into(),
            delivery: Some(delivery),
            cause,
        };
        place.store.report(first.id, &failed("SM1", Delivery::Undelivered), at(2)).await.unwrap();
        assert_eq!(place.last_words(&claim).await, Some(LastWords::Lost));
        assert!(place.lets_go(&claim, at(3)).await);
        let again = place.next_answer(&claim).await;
        place.tries(&claim, &again, &place::conditions(), at(3)).await;
        assert_eq!(place.last_words(&claim).await, Some(LastWords::Late));
        place.store.report(first.id, &failed("SM1", Delivery::Delivered), at(4)).await.unwrap();
        assert_eq!(place.last_words(&claim).await, None);
    }

    /// An answer whose own template is not approved waits too, though nobody is told of it.
    async fn an_answer_that_cannot_be_told_of_waits_too(place: Place) {
        let claim = place.dana().await;
        place.store.keep_template(&known(Approval::Pending)).await.unwrap();
        let other = KnownTemplate { name: "another".into(), ..known(Approval::Approved) };
        place.store.keep_template(&other).await.unwrap();
        let late = at(0) + WINDOW;
        let begun = place.answers(&claim, &place::conditions(), at(1), late).await;
        assert!(matches!(begun, Begun::Refused(Verdict::Parked)), "{begun:?}");
    }

    async fn an_answer_waits_a_week_and_no_longer(place: Place) {
        let claim = place.dana().await;
        place.store.keep_template(&known(Approval::Approved)).await.unwrap();
        place.answers(&claim, &place::conditions(), at(1), at(0) + WINDOW).await;
        let week_later = at(2) + ANSWER_WAITS;
        place.hears(&says("hello?", DANA), week_later).await;
        assert!(place.lets_go(&claim, week_later).await);
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
        let intent = place.next_answer(&claim).await;
        let mut tx = place.tx(&claim).await;
        tx.outbox().unsend(&intent, at(2)).await.unwrap();
        tx.commit().await.unwrap();
        let intent = place.next_answer(&claim).await;
        let begun = place.tries(&claim, &intent, &conditions, at(2)).await;
        assert!(matches!(begun, Begun::Go { .. }), "{begun:?}");
        assert_eq!(place.spent(at(2)).await, (60, 60));
        place.store.receipt(&claim.person, intent.id, "SM1", at(1)).await.unwrap();
        let begun = place.answers(&claim, &conditions, at(3), at(3)).await;
        assert!(matches!(begun, Begun::Refused(Verdict::Unanswered(Unanswered::PersonBudget))), "{begun:?}");
        let tomorrow = at(0) + Duration::from_hours(23);
        assert_eq!(place.store.spent_in_all(Day::of(at(0))).await.unwrap(), 60);
        let begun = place.answers(&claim, &conditions, tomorrow, tomorrow).await;
        assert!(matches!(begun, Begun::Go { .. }), "a new day: {begun:?}");
    }

    /// What another instance has spent is seen within a second, what this one has at once.
    async fn a_days_total_is_everybodys(place: Place) {
        let claim = place.dana().await;
        let limits = Limits { person: None, service: Some(100) };
        let conditions = Conditions { limits, ..place::conditions() };
        let why = async |second| {
            let mut entering = place.store.entering_lane("test", &claim, None).await.unwrap();
            let asked = entering.ask_facts(at(second));
            let mut tx = entering.enter().await.unwrap();
            tx.standing(asked).await.unwrap().unanswered(&conditions, 1)
        };
        assert_eq!(why(1).await, None);
        let day = Day::of(at(1)).0;
        let elsewhere = format!("INSERT INTO spending_total (day, shard, micro_usd) VALUES ({day}, 63, 60)");
        assert_eq!(place.database().await.changes(&elsewhere).await, 1);
        place.store.spend(&claim.person, 40, at(1)).await.unwrap();
        assert_eq!(why(1).await, None, "known since this very second");
        assert_eq!(why(2).await, Some(Unanswered::ServiceBudget));
        place.store.spend(&claim.person, 1000, at(2)).await.unwrap();
        assert_eq!(why(1 + 24 * 60 * 60).await, None, "another day");
        place.store.spend(&claim.person, 100, at(1 + 24 * 60 * 60)).await.unwrap();
        assert_eq!(why(1 + 24 * 60 * 60).await, Some(Unanswered::ServiceBudget), "seen at once");
    }

    /// Also when its step cannot be written any more: it was paid for.
    async fn a_call_is_counted_without_its_step(place: Place) {
        let claim = place.dana().await;
        place.store.spend(&claim.person, 17, at(1)).await.unwrap();
        place.store.spend(&claim.person, 4, at(1)).await.unwrap();
        assert_eq!(place.spent(at(1)).await, (21, 21));
    }

    async fn what_the_model_costs_is_spent(place: Place) {
        let claim = place.dana().await;
        let mut tx = place.tx(&claim).await;
        let mut turn = tx.turns().open(vec![], None, (None, None), at(1)).unwrap();
        let step = turn::Step::ToolsRan { results: vec![] };
        let cost = StepCost { micro_usd: 123, ..StepCost::default() };
        turn.steps.push(step);
        tx.turns().append(&turn, Some(cost), at(1)).unwrap();
        tx.commit().await.unwrap();
        assert_eq!(place.spent(at(1)).await, (123, 123));
        assert_eq!(place.spent(at(0) + Duration::from_hours(24)).await, (0, 0));
    }

    async fn the_switch_is_seen_at_once(place: Place) {
        let claim = place.dana().await;
        place.store.switch_off(Reason::Money, at(5)).await.unwrap();
        assert_eq!(place.unanswered(&claim, at(6)).await, Some(Unanswered::SwitchedOff));
        let off = place.store.switched_off().await.unwrap().unwrap();
        assert_eq!((off.since, off.reason), (at(5), Reason::Money));
        place.store.switch_on().await.unwrap();
        assert_eq!(place.store.switched_off().await.unwrap(), None);
        assert_eq!(place.unanswered(&claim, at(6)).await, None);
    }

    /// The second part of an answer is begun and taken back; word of the first, that it waits for
    /// the person's, comes before that or after it.
    async fn a_part_that_came_back_waits_with_the_one_before_it(place: Place) {
        for told_first in [true, false] {
            let place = place.another().await;
            let claim = place.active().await;
            let text = "The tide comes and the tide goes. ".repeat(60);
            place.answers_in_parts(&claim, text.trim_end(), 2).await;
            let conditions = place::conditions();
            let first = place.next_answer(&claim).await;
            assert!(matches!(place.tries(&claim, &first, &conditions, at(1)).await, Begun::Go { .. }));
            place.store.receipt(&claim.person, first.id, "SM1", at(1)).await.unwrap();
            let second = place.next_answer(&claim).await;
            assert!(matches!(place.tries(&claim, &second, &conditions, at(8)).await, Begun::Go { .. }));
            let cause = FailureCause { code: None, remedy: Remedy::NextMessage, tell: true };
            let delivery = Some(Delivery::Undelivered);
            let failed = Report { provider_id: "SM1".into(), delivery, cause };
            if told_first {
                let told = place.store.report(first.id, &failed, at(9)).await.unwrap();
                assert_eq!(told, Delivered::Waiting);
            }
            let mut tx = place.tx(&claim).await;
            tx.outbox().unsend(&second, at(9)).await.unwrap();
            tx.commit().await.unwrap();
            if told_first {
                let again = place.next_answer(&claim).await;
                let begun = place.tries(&claim, &again, &conditions, at(20)).await;
                assert!(matches!(begun, Begun::Waits), "{begun:?}");
            } else {
                place.store.report(first.id, &failed, at(9)).await.unwrap();
            }
            let parked = "SELECT COUNT(*) FROM outbox WHERE state = 'parked'";
            assert_eq!(place.number(parked).await, 2, "told first: {told_first}");
            assert!(place.lets_go(&claim, at(30)).await);
            let again = place.next_answer(&claim).await;
            assert!(matches!(place.tries(&claim, &again, &conditions, at(30)).await, Begun::Go { .. }));
            place.store.receipt(&claim.person, again.id, "SM2", at(30)).await.unwrap();
            assert_eq!(place.next_answer(&claim).await.id, second.id, "the second comes after it");
        }
    }
}
