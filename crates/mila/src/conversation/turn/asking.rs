//! Asking the model, and what follows when it refuses or fails.

use std::time::Duration;

use mila_domain::turn::{Answer, GiveUp, Stop};
use mila_domain::{PersonId, Unanswered, retry};
use mila_store::{PastTurn, Person, StepCost, StoreError, Turn};
use serde_json::value::RawValue;
use tracing::{Instrument as _, error_span};

use super::{Driven, Progress, TURN_LIMIT};
use crate::claude::{Class, ClaudeError, Counted, Request, Retry, StopReason, Usage};
use crate::config::Settings;
use crate::context::Context;
use crate::conversation::reach::Reach;
use crate::conversation::{context, elsewhere};
use crate::metrics;
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
    past: &[PastTurn],
    turn: &Turn,
) -> Request {
    context::request(settings, person, past, turn, first_reach(turn, past)).0
}

/// A call of the model. When it is dropped on the way, what it has cost is left to be counted.
struct Call<'c> {
    context: &'c Context,
    person: &'c Person,
    counted: Counted,
}

impl<'c> Call<'c> {
    fn begin(context: &'c Context, person: &'c Person) -> Self {
        Self { context, person, counted: Counted::default() }
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        if let Some(usage) = self.counted.take() {
            self.context.broken_off.add(self.person, self.context.prices.cost(&usage));
        }
    }
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
        context::request(&self.context.settings, person, &self.past, &self.turn, self.reach)
    }

    async fn ask(&mut self, request: &Request) -> Result<(Answer, StepCost), ClaudeError> {
        let begun = crate::clock::monotonic();
        let call = Call::begin(self.context, &self.claim.person);
        let asked = match self.context.claude.ask_counted(request, &call.counted).await {
            Err(error) if error.thinking_mismatch() => {
                self.reach = self.reach.without_thoughts();
                self.context.claude.ask_counted(&self.request().0, &call.counted).await
            }
            other => other,
        };
        let so_far = call.counted.take();
        let outcome = if asked.is_ok() { metrics::Asked::Answered } else { metrics::Asked::Failed };
        self.context.metrics.asked(outcome, begun.elapsed());
        let message = match asked {
            Ok(message) => message,
            Err(error) => {
                self.pay_for(so_far.as_ref());
                return Err(error);
            }
        };
        elsewhere::hold(self.context, &message.usage).await;
        let cost = cost(self.context, &message.usage);
        self.context.metrics.billed(&cost);
        tracing::info!(
            model_message = message.id, stop = ?message.stop_reason,
            input_tokens = cost.input_tokens, cache_read_tokens = cost.cache_read,
            output_tokens = cost.output_tokens, cost_micro_usd = cost.micro_usd,
            elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            "the model answered"
        );
        let content = RawValue::from_string(message.content.as_json().to_owned())
            .map_err(|_| ClaudeError::Unwritable)?;
        Ok((Answer { content, stop: stop(&message.stop_reason) }, cost))
    }

    /// An answer that broke off is billed as far as it came.
    fn pay_for(&mut self, broken_off: Option<&Usage>) {
        if let Some(usage) = broken_off {
            let cost = cost(self.context, usage);
            self.context.metrics.billed(&cost);
            self.discarded = self.discarded.saturating_add(self.context.prices.cost(usage));
        }
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

fn cost(context: &Context, usage: &Usage) -> StepCost {
    let whole = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
    StepCost {
        input_tokens: whole(usage.input_tokens),
        output_tokens: whole(usage.output_tokens),
        cache_read: whole(usage.cache_read_input_tokens.unwrap_or(0)),
        cache_written: whole(usage.cache_creation_input_tokens.unwrap_or(0)),
        micro_usd: whole(context.prices.cost(usage)),
    }
}
