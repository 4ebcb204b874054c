//! Answers to a question of fixed code that came as conversation: "I'm 35". Only a plain word goes
//! ahead when it arrives (`mila_domain::words::goes_ahead`); the rest is looked at where it waits,
//! and only while something was asked or stopped, so that it costs nobody else anything.

use mila_domain::account::{self, Control};
use mila_domain::{AccountState, Lane, QuestionKind, Timestamp, Tongue, Unanswered};
use mila_store::{InboundMessage, LaneTx};

use crate::context::Context;

/// Gives control what is for it among the messages that wait. `false` when nothing is.
pub(super) fn move_to_control(
    context: &Context,
    tx: &mut LaneTx<'_>,
    waiting: &[InboundMessage],
    unanswered: Option<Unanswered>,
    now: Timestamp,
) -> bool {
    let state = tx.account().state;
    let question = tx.question().copied();
    let in_question = matches!(state, AccountState::PendingAge | AccountState::Active);
    let is_looked_at =
        if in_question { question.is_some() } else { state == AccountState::Stopped };
    if !is_looked_at || unanswered == Some(Unanswered::Blocked) {
        return false;
    }
    let chosen = tx.account().language.map(Tongue::from);
    let answers = waiting.iter().filter(|message| message.is_words() && is_sure(message));
    let mut answer = answers.filter(|message| {
        let open = question
            .filter(|it| message.received_at > it.opened_at && it.awaits(message.received_at));
        let before = waiting.first().filter(|first| first.event != message.event);
        // As control decides it: else it would come back.
        let kind = open
            .map(|question| question.kind)
            .filter(|kind| *kind == QuestionKind::Age || before.is_none());
        let first = before.filter(|_| open.is_some());
        let first = first.and_then(|first| Tongue::of_text(first.text.expose()));
        let tongue = first.or(chosen);
        let wants = kind.map(QuestionKind::wants);
        let reading = message.reading(state, tongue, wants);
        account::decide(state, kind, reading) != Control::PassOn
    });
    // Control decides with what stands before it: one after the other.
    let Some(message) = answer.next() else { return false };
    tx.inbox().give_to_control(message.event);
    tx.lanes().poke(Lane::Control, now);
    context.wake.due(Lane::Control);
    tracing::info!(event = %message.event, "an answer goes to control");
    true
}

/// What was heard and may have been other words decides nothing.
fn is_sure(message: &InboundMessage) -> bool {
    !(message.was_spoken() && message.text.expose().contains("(?)"))
}

/// Whoever writes on does not answer what fixed code asked: the question ends. Whether it asked to
/// forget or to correct something.
pub(super) fn passed_by(tx: &mut LaneTx<'_>, now: Timestamp) -> bool {
    let kind = tx.question().map(|question| question.kind);
    if kind.is_none_or(|kind| kind == QuestionKind::Age) {
        return false;
    }
    tx.questions().close("passed by", now);
    kind != Some(QuestionKind::Stop)
}

/// What the model says may be asked too: a yes answers that from now on, and not whether stop was
/// meant. What the turn itself had asked stays open.
pub(super) fn spoken_over(tx: &mut LaneTx<'_>, now: Timestamp) {
    if tx.question().is_some_and(|question| question.kind == QuestionKind::Stop) {
        tx.questions().close("passed by", now);
    }
}
