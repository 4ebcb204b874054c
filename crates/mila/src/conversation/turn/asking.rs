//! Asking the model, and what follows when it refuses or fails.

use std::time::Duration;

use mila_domain::turn::{Answer, GiveUp, Stop};
use mila_domain::{MessageText, PersonId, Unanswered, retry};
use mila_store::{PastTurn, StepCost, StoreError, Turn};
use serde_json::value::RawValue;
use tracing::{Instrument as _, error_span};

use super::{Driven, Progress, TURN_LIMIT};
use crate::calls::Call;
use crate::claude::{Class, ClaudeError, Request, Retry, StopReason};
use crate::config::Settings;
use crate::conversation::context;
use crate::conversation::reach::Reach;
use crate::outbound::gate;

/// Failures of the model in one turn, after which it gets the apology.
const MOST_FAILURES: u32 = 8;

/// What came of wanting to ask the model.
pub(super) enum Asked {
    /// It was not asked: something was in the way, or there is no money for it.
    Unanswered(Unanswered),
    /// It answered, at this cost.
    Answered(Answer, StepCost),
    /// It failed, with however little went along.
    Failed(ClaudeError),
}

/// How much goes along at first. The last try is without the past: if it is that which the service
/// fails over without saying so, the person is answered all the same.
pub(super) fn first_reach(turn: &Turn, past: &[PastTurn]) -> Reach {
    let is_last = turn.failures + 1 == MOST_FAILURES;
    if is_last { Reach::turn_alone(past) } else { Reach::whole() }
}

/// What the model is asked first.
pub(crate) fn first_request(
    settings: &Settings,
    person: PersonId,
    (opening, past): (Option<&MessageText>, &[PastTurn]),
    turn: &Turn,
) -> Request {
    context::request(settings, person, (opening, past), turn, first_reach(turn, past)).0
}

impl Driven<'_> {
    /// Asks the model, with less and less of what came before while that is refused, if nothing is
    /// in the way and the answer can be paid for: the call itself at its dearest, and the message
    /// that carries it.
    pub(super) async fn ask_within_limits(&mut self) -> Asked {
        let first = self.reach;
        loop {
            let (request, begins) = self.request();
            if let Some(why) = self.unanswered(&request) {
                return Asked::Unanswered(why);
            }
            let span = error_span!("model_call", step = self.turn.steps.len());
            let asked = self.ask(&request).instrument(span).await;
            let class = match &asked {
                Ok((answer, _)) => class_of(answer.stop),
                Err(error) => Some(error.class()),
            };
            let turn_of = |message| begins.partition_point(|begin| *begin <= message) - 1;
            let (past, steps) = (&self.past, self.turn.steps.len());
            let less = class.and_then(|class| self.reach.less(class, past, steps, turn_of));
            match (asked, less) {
                (Ok((_, cost)), Some(less)) => self.discard(cost, less),
                (Err(error), Some(less)) => {
                    let request_id = error.request_id();
                    tracing::warn!(%error, request_id, "asks again with less of the past");
                    self.reach = less;
                }
                (Ok((answer, cost)), None) => {
                    if self.reach != first {
                        self.start = self.reach.start(&self.past, self.turn.id);
                    }
                    return Asked::Answered(answer, cost);
                }
                (Err(error), None) => return Asked::Failed(error),
            }
        }
    }

    /// Why there may be no answer to this request.
    fn unanswered(&self, request: &Request) -> Option<Unanswered> {
        let settings = &self.context.settings;
        let dearest = self.context.prices.at_most(request.bytes(), settings.claude.max_tokens);
        let next = dearest.saturating_add(settings.limits.fees.message);
        gate::unanswered(self.context, &self.standing, next.saturating_add(self.discarded))
    }

    /// Leaves an answer out of the log: another is asked for.
    fn discard(&mut self, cost: StepCost, less: Reach) {
        let spent = u64::try_from(cost.micro_usd).unwrap_or(0);
        self.discarded = self.discarded.saturating_add(spent);
        self.reach = less;
        tracing::info!("asks again with less of the past");
    }

    fn request(&self) -> (Request, Vec<usize>) {
        let person = self.claim.person.id();
        let before = (self.opening.as_ref(), &self.past[..]);
        context::request(&self.context.settings, person, before, &self.turn, self.reach)
    }

    async fn ask(&mut self, request: &Request) -> Result<(Answer, StepCost), ClaudeError> {
        let call = Call::begin(self.context, &self.claim.person);
        let asked = match call.ask(request).await {
            Err(error) if error.thinking_mismatch() => {
                self.reach = self.reach.without_thoughts();
                call.ask(&self.request().0).await
            }
            other => other,
        };
        let (message, cost) = call.end(asked).await.map_err(|(error, spent)| {
            self.discarded = self.discarded.saturating_add(spent);
            error
        })?;
        let content = RawValue::from_string(message.content.as_json().to_owned())
            .map_err(|_| ClaudeError::Unwritable)?;
        Ok((Answer { content, stop: stop(&message.stop_reason) }, cost))
    }

    /// The model failed: what is said, or whether to try again, is decided here, where the reason
    /// is known.
    pub(super) async fn failed(&self, error: &ClaudeError) -> Result<Progress, StoreError> {
        let (request_id, failures) = (error.request_id(), self.turn.failures + 1);
        let class = error.class();
        if let Some(at) = self.retry(error, class, failures) {
            tracing::warn!(%error, request_id, failures, "the model failed");
            return self.fail_until(at).await;
        }
        tracing::error!(%error, request_id, failures, "the model failed for good");
        match class {
            Class::Operator | Class::Unclear => {
                self.context.claude.is_of_no_use();
                self.close(Unanswered::OutOfService).await
            }
            Class::Messages(_) => self.give_up(GiveUp::Rejected).await,
            Class::TooLong => self.give_up(GiveUp::TooLong).await,
            Class::Declined => self.give_up(GiveUp::Refused).await,
            Class::Overload => self.give_up(GiveUp::Overloaded).await,
            Class::Passing => self.give_up(GiveUp::Unavailable).await,
        }
    }

    /// How long to wait before the model is asked again, if it is to be.
    fn retry(&self, error: &ClaudeError, class: Class, failures: u32) -> Option<Duration> {
        if !matches!(class, Class::Overload | Class::Passing) {
            return None;
        }
        let now = self.context.clock.now();
        let wait = match error.retry(now) {
            Retry::Never => return None,
            Retry::Backoff => retry::delay(failures, self.context.store.entropy().jitter()),
            Retry::After(span) => span,
        };
        let in_time = failures < MOST_FAILURES && now + wait < self.turn.started_at + TURN_LIMIT;
        in_time.then_some(wait)
    }

    async fn fail_until(&self, wait: Duration) -> Result<Progress, StoreError> {
        let (epoch, until) = (Some(self.turn.epoch), self.context.clock.now() + wait);
        let mut tx = self.context.store.guard("count failure", self.claim, epoch).await?;
        tx.turns().count_failure(&self.turn, until);
        tx.spending().add(self.discarded, self.context.clock.now());
        tx.commit().await?;
        Ok(Progress::Later(until))
    }
}

/// The answers that are no answers as long as the past may be the reason.
const fn class_of(stop: Stop) -> Option<Class> {
    match stop {
        Stop::Refusal => Some(Class::Declined),
        Stop::ContextExceeded => Some(Class::TooLong),
        Stop::EndTurn | Stop::ToolUse | Stop::MaxTokens | Stop::PauseTurn => None,
    }
}

fn stop(reason: &StopReason) -> Stop {
    match reason {
        StopReason::ToolUse => Stop::ToolUse,
        StopReason::MaxTokens => Stop::MaxTokens,
        StopReason::PauseTurn => Stop::PauseTurn,
        StopReason::Refusal => Stop::Refusal,
        StopReason::ContextWindowExceeded => Stop::ContextExceeded,
        StopReason::EndTurn | StopReason::StopSequence | StopReason::Other(_) => Stop::EndTurn,
    }
}
