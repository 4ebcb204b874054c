//! The conversation lane: messages are answered in order, a burst by one turn.

mod admission;
mod context;
mod listen;
mod speak;
mod tools;
mod turn;

use mila_domain::{AccountState, Lane, MessageText, Timestamp, Unanswered};
use mila_store::{Claim, InboundMessage, LaneTx, PastTurn, Release, StoreError, Turn};

use self::listen::{Listened, Recording};
use self::turn::Progress;
use crate::context::Context;
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, gate, send, typing};

/// What the lane found to do.
enum NextWork {
    /// A turn to go on with, and the past it stands on.
    Turn(Box<(Turn, Vec<PastTurn>)>),
    /// A burst that may still grow until then.
    Growing(Timestamp),
    /// A recording that is to be listened to before anything is answered.
    Recording(Box<Recording>),
    /// Something was said in fixed words.
    Said,
    /// Nothing.
    Nothing,
}

/// Answers what waits in the lane, as far as it can be answered now.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<Release, StoreError> {
    loop {
        if let Some(later) = send::flush(context, claim).await? {
            return Ok(Release::Interrupted(later));
        }
        match look(context, claim).await? {
            NextWork::Nothing => return Ok(Release::Done(None)),
            NextWork::Growing(until) => return Ok(Release::Done(Some(until))),
            NextWork::Said => {}
            NextWork::Recording(recording) => {
                if let Listened::Later(at) = listen::transcribe(context, claim, &recording).await? {
                    return Ok(Release::Interrupted(at));
                }
            }
            NextWork::Turn(found) => {
                let (turn, past) = *found;
                if let Progress::Later(at) = turn::drive(context, claim, turn, &past).await? {
                    return Ok(Release::Interrupted(at));
                }
            }
        }
    }
}

async fn look(context: &Context, claim: &Claim) -> Result<NextWork, StoreError> {
    let now = context.clock.now();
    let mut entering = context.store.entering_lane("look", claim, None).await?;
    let turn = entering.ask_turn();
    let waiting = entering.ask_waiting(Lane::Conversation);
    let facts = entering.ask_facts(now);
    let mut tx = entering.enter().await?;
    if let Some(turn) = tx.turns().take(turn).await? {
        let past = tx.turns().past().await?;
        return Ok(NextWork::Turn(Box::new((turn, past))));
    }
    let waiting = tx.inbox().take(waiting).await?;
    let Some(newest) = waiting.last() else { return Ok(NextWork::Nothing) };
    let by_facts = gate::unanswered(context, &mut tx, facts, 0).await?;
    // While the burst may still grow, its recordings become text.
    if let Some(recording) = listen::first(context, &tx, &waiting, by_facts) {
        return Ok(NextWork::Recording(Box::new(recording)));
    }
    // A callback or a takeover may have woken the lane before the burst has ended.
    if let Some(due) = tx.burst_due().filter(|due| now < *due) {
        return Ok(NextWork::Growing(due));
    }
    tx.lanes().end_burst();
    let localized = Localized::to(context, tx.account(), newest.text.expose());
    let state = tx.account().state;
    if state == AccountState::Erasing {
        return Ok(NextWork::Nothing);
    }
    if let Some(why) = Unanswered::by_state(state).or(by_facts) {
        return admission::close(context, tx, waiting, why, &localized).await;
    }
    match state {
        AccountState::PendingAge => admission::admit(context, tx, waiting, &localized, now).await,
        _ => begin_turn(context, claim, tx, waiting, &localized).await,
    }
}

/// Opens a turn over the words that wait. What Mila does not take gets a fixed refusal,
/// without the model: it was not fetched, and is deleted at Twilio.
async fn begin_turn(
    context: &Context,
    claim: &Claim,
    mut tx: LaneTx<'_>,
    waiting: Vec<InboundMessage>,
    localized: &Localized,
) -> Result<NextWork, StoreError> {
    let now = context.clock.now();
    admission::count_inbound(context, &mut tx, waiting.len());
    let waiting = admission::within_rate(context, &mut tx, waiting, localized)?;
    let (words, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(InboundMessage::is_words);
    let mut said = Vec::new();
    for other in others {
        tx.inbox().done(other.event, "refused_kind");
        // An album is one refusal.
        let refusal = mila_text::Texts::of(localized.language()).refusal(other.kind);
        if let Some(refusal) = refusal.filter(|_| !said.contains(&other.kind)) {
            said.push(other.kind);
            let refusal = MessageText::new(refusal);
            enqueue(&mut tx, Lane::Conversation, Some(other.event), refusal, now)?;
        }
    }
    if words.is_empty() {
        tx.commit().await?;
        return Ok(NextWork::Said);
    }
    let past = tx.turns().past().await?;
    let turn = tx.turns().open(words, now);
    tx.commit().await?;
    tracing::info!(
        person = %claim.person.id(), turn = %turn.id, messages = turn.messages.len(), "began a turn"
    );
    if let Some(last) = turn.messages.last() {
        typing::show(context, last);
    }
    Ok(NextWork::Turn(Box::new((turn, past))))
}
