//! The driver of the turn: asks what comes next, does it, records it.

use std::time::Duration;

use mila_domain::turn::{self, Answer, GiveUp, Next, Step, Stop, ToolCall};
use mila_domain::{Lane, MessageText, Timestamp, Unanswered, gate::Purpose, retry};
use mila_store::{Claim, Parts, PastTurn, ServiceMessage, StepCost, StoreError, Turn};
use mila_text::whatsapp;

use super::context::{self, Thoughts};
use super::{speak, tools};
use crate::claude::{ClaudeError, Message, Request, Retry, StopReason};
use crate::context::Context;
use crate::outbound::texts::Localized;
use crate::outbound::{gate, kept_back};

/// A turn that is not answered after this time gets an honest apology.
const TURN_LIMIT: Duration = Duration::from_mins(10);

/// Failures of the model in one turn, after which it gets the apology.
const MOST_FAILURES: u32 = 8;

/// How far the turn came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// It is over: answered or given up.
    Over,
    /// The model failed; try again then.
    Later(Timestamp),
}

/// Drives a turn to its end. Each step is recorded before the next is begun, so that a crash
/// costs at most one step.
pub(super) async fn drive(
    context: &Context,
    claim: &Claim,
    mut turn: Turn,
    past: &[PastTurn],
) -> Result<Progress, StoreError> {
    if let Some(until) = turn.not_before.filter(|until| context.clock.now() < *until) {
        return Ok(Progress::Later(until));
    }
    loop {
        let late = context.clock.now() >= turn.started_at + TURN_LIMIT;
        let next = match turn::next(&turn.steps) {
            Next::Ask | Next::Run(_) if late => Next::GiveUp(GiveUp::Unavailable),
            next => next,
        };
        let (step, cost) = match next {
            Next::Say(text) => return answer(context, claim, &turn, &text).await,
            Next::GiveUp(reason) => return give_up(context, claim, &turn, reason).await,
            Next::Run(calls) => (run_tools(context, claim, &calls).await?, None),
            Next::Ask => match ask_within_limits(context, claim, &turn, past).await? {
                Asked::Unanswered(why) => return close(context, claim, &turn, why).await,
                Asked::Answered(Err(error)) => return failed(context, claim, &turn, &error).await,
                Asked::Answered(Ok((answer, cost))) => (Step::Answered(answer), Some(cost)),
            },
        };
        let mut tx = context.store.guard("append step", claim, Some(turn.epoch)).await?;
        tx.turns().append(&turn, &step, cost, context.clock.now())?;
        tx.commit().await?;
        turn.steps.push(step);
    }
}

/// What came of wanting to ask the model.
enum Asked {
    /// It was not asked: something was in the way, or there is no money for it.
    Unanswered(Unanswered),
    /// It was.
    Answered(Result<(Answer, StepCost), ClaudeError>),
}

/// Asks the model, if nothing is in the way and the answer can be paid for: the call itself at
/// its dearest, and the message that carries it.
async fn ask_within_limits(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    past: &[PastTurn],
) -> Result<Asked, StoreError> {
    let settings = &context.settings;
    let request = context::request(settings, claim.person.id(), past, turn, Thoughts::Keep);
    let dearest = context.prices.at_most(request.bytes(), settings.claude.max_tokens);
    let next = dearest.saturating_add(settings.limits.fees.message);
    let epoch = Some(turn.epoch);
    let mut entering = context.store.entering_lane("limits", claim, epoch).await?;
    let facts = entering.ask_facts(context.clock.now());
    let mut tx = entering.enter().await?;
    let why = gate::unanswered(context, &mut tx, facts, next).await?;
    drop(tx);
    match why {
        Some(why) => Ok(Asked::Unanswered(why)),
        None => Ok(Asked::Answered(ask(context, claim, turn, past, &request).await)),
    }
}

/// Ends the turn without the model, in words that say why.
async fn close(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    why: Unanswered,
) -> Result<Progress, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("close turn", claim, Some(turn.epoch)).await?;
    tx.turns().give_up(turn, why.name(), now);
    let localized = Localized::to(context, tx.account(), "");
    gate::notify_once_a_day(&mut tx, why, turn.cause(), &localized, now)?;
    tx.commit().await?;
    tracing::info!(person = %claim.person.id(), turn = %turn.id, reason = why.name(), "closed a turn");
    Ok(Progress::Over)
}

async fn ask(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    past: &[PastTurn],
    request: &Request,
) -> Result<(Answer, StepCost), ClaudeError> {
    let begun = crate::clock::monotonic();
    let message = match context.claude.ask(request).await {
        Err(error) if error.thinking_mismatch() => {
            let (settings, person) = (&context.settings, claim.person.id());
            let bare = context::request(settings, person, past, turn, Thoughts::Drop);
            context.claude.ask(&bare).await?
        }
        other => other?,
    };
    let cost = cost(context, &message);
    tracing::info!(
        person = %claim.person.id(), turn = %turn.id, answer = turn.steps.len(),
        model_message = message.id, stop = ?message.stop_reason,
        input_tokens = cost.input_tokens, cache_read_tokens = cost.cache_read,
        output_tokens = cost.output_tokens, cost_micro_usd = cost.micro_usd,
        elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
        "the model answered"
    );
    let content = serde_json::value::RawValue::from_string(message.content.as_json().to_owned())
        .map_err(|_| ClaudeError::Unwritable)?;
    Ok((Answer { content, stop: stop(&message.stop_reason) }, cost))
}

/// Runs the calls side by side; a failing tool is an answer too.
async fn run_tools(
    context: &Context,
    claim: &Claim,
    calls: &[ToolCall],
) -> Result<Step, StoreError> {
    let mut tx = context.store.guard("tools", claim, None).await?;
    let address = tx.reply_address().await?;
    drop(tx);
    let surroundings =
        tools::Surroundings { now: context.clock.now(), zone: mila_domain::zone::guess(&address) };
    let runs = calls.iter().map(|call| tools::run(call, &surroundings));
    Ok(Step::ToolsRan { results: futures_util::future::join_all(runs).await })
}

/// Ends the turn with the model's words, and keeps the intents to send them.
async fn answer(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    text: &str,
) -> Result<Progress, StoreError> {
    let voice = speak::synthesize(context, claim, turn, text).await?;
    let now = context.clock.now();
    let epoch = Some(turn.epoch);
    let mut entering = context.store.entering_lane("answer", claim, epoch).await?;
    let (untold, address) = (entering.ask_untold(), entering.ask_address(now));
    let mut tx = entering.enter().await?;
    let localized = Localized::to(context, tx.account(), "");
    let address = tx.take_address(address).await?;
    let fallback = kept_back::fallback(context, tx.account(), &address, &localized);
    if tx.outbox().take_untold(untold).await? > 0 {
        tx.outbox().tell_failures();
        let text = localized.text(|texts| texts.not_delivered);
        tx.inbox().enqueue(&reply(turn, text), now)?;
    }
    let texts = match (voice, whatsapp::compose(text).len()) {
        (Some(voice), 1) if voice.whole => 0,
        (_, parts) => parts,
    };
    let parts = Parts { voice: voice.map(|voice| voice.note), texts };
    tx.turns().answer(turn, parts, fallback.as_ref(), now)?;
    tx.commit().await?;
    let voice = voice.is_some();
    tracing::info!(person = %claim.person.id(), turn = %turn.id, voice, texts, "answered a turn");
    Ok(Progress::Over)
}

/// Ends the turn with an apology.
async fn give_up(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    reason: GiveUp,
) -> Result<Progress, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("give up", claim, Some(turn.epoch)).await?;
    tx.turns().give_up(turn, reason.name(), now);
    let localized = Localized::to(context, tx.account(), "");
    let apology = localized.text(|texts| texts.apology(reason));
    tx.inbox().enqueue(&reply(turn, apology), now)?;
    tx.commit().await?;
    tracing::warn!(person = %claim.person.id(), turn = %turn.id, reason = reason.name(), "gave up a turn");
    Ok(Progress::Over)
}

/// The model failed: whether to try again is decided here, where the reason is known.
async fn failed(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    error: &ClaudeError,
) -> Result<Progress, StoreError> {
    let now = context.clock.now();
    let failures = turn.failures + 1;
    let request_id = error.request_id();
    let wait = match error.retry(now) {
        Retry::Never => None,
        Retry::Backoff => Some(retry::delay(failures, context.store.entropy().jitter())),
        Retry::After(span) => Some(span),
    };
    let in_time =
        |wait: &Duration| failures < MOST_FAILURES && now + *wait < turn.started_at + TURN_LIMIT;
    let Some(wait) = wait.filter(in_time) else {
        tracing::error!(turn = %turn.id, %error, request_id, failures, "the model failed for good");
        return give_up(context, claim, turn, GiveUp::Unavailable).await;
    };
    tracing::warn!(turn = %turn.id, %error, request_id, failures, "the model failed");
    let mut tx = context.store.guard("count failure", claim, Some(turn.epoch)).await?;
    tx.turns().count_failure(turn, now + wait);
    tx.commit().await?;
    Ok(Progress::Later(now + wait))
}

fn reply(turn: &Turn, text: MessageText) -> ServiceMessage {
    let (lane, purpose, cause) = (Lane::Conversation, Purpose::Reply, turn.cause());
    ServiceMessage { lane, purpose, text, cause }
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

fn cost(context: &Context, message: &Message) -> StepCost {
    let whole = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
    let usage = &message.usage;
    StepCost {
        input_tokens: whole(usage.input_tokens),
        output_tokens: whole(usage.output_tokens),
        cache_read: whole(usage.cache_read_input_tokens.unwrap_or(0)),
        cache_written: whole(usage.cache_creation_input_tokens.unwrap_or(0)),
        micro_usd: whole(context.prices.cost(usage)),
    }
}
