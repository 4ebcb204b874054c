//! The conversation lane: messages are answered in order, a burst by one turn.

use std::time::Duration;

use mila_domain::{AccountState, Admission, Closed, Lane, MessageText, Timestamp};
use mila_store::{Claim, PastTurn, PersonTx, StoreError, Turn, Waiting};

use super::{Outcome, limits, say, send};
use crate::assistant::{self, Progress};
use crate::context::Context;
use crate::texts::Speaker;
use crate::voice::listen::{self, Listened, Recording};

/// The question is not repeated sooner; the person has it before their eyes.
const ASK_AGAIN: Duration = Duration::from_mins(1);

/// What the lane found to do.
enum Found {
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

pub(super) async fn work(context: &Context, claim: &Claim) -> Result<Outcome, StoreError> {
    loop {
        if let Some(later) = send::flush(context, claim).await? {
            return Ok(Outcome::Later(later));
        }
        match look(context, claim).await? {
            Found::Nothing => return Ok(Outcome::Idle(None)),
            Found::Growing(until) => return Ok(Outcome::Idle(Some(until))),
            Found::Said => {}
            Found::Recording(recording) => {
                if let Listened::Later(at) = listen::to(context, claim, &recording).await? {
                    return Ok(Outcome::Later(at));
                }
            }
            Found::Turn(found) => {
                let (turn, past) = *found;
                if let Progress::Later(at) = assistant::drive(context, claim, turn, &past).await? {
                    return Ok(Outcome::Later(at));
                }
            }
        }
    }
}

async fn look(context: &Context, claim: &Claim) -> Result<Found, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("look", claim, None).await?;
    if let Some(turn) = tx.turn().await? {
        let past = tx.past().await?;
        return Ok(Found::Turn(Box::new((turn, past))));
    }
    let waiting = tx.waiting(Lane::Conversation).await?;
    if waiting.is_empty() {
        return Ok(Found::Nothing);
    }
    // While the burst may still grow, its recordings become text.
    if let Some(recording) = listen::first(context, &mut tx, &waiting).await? {
        return Ok(Found::Recording(Box::new(recording)));
    }
    // A callback or a takeover may have woken the lane before the burst has ended.
    if let Some(due) = tx.burst_due().await?.filter(|due| now < *due) {
        return Ok(Found::Growing(due));
    }
    tx.end_burst().await?;
    let newest = waiting.last().map_or("", |last| last.text.expose());
    let speaker = Speaker::to(context, tx.account(), newest);
    let state = tx.account().state;
    if state == AccountState::Erasing {
        return Ok(Found::Nothing);
    }
    let closed = match Closed::by_state(state) {
        None => limits::closed(context, &mut tx, 0).await?,
        by_state => by_state,
    };
    if let Some(closed) = closed {
        return close(context, tx, waiting, closed, &speaker).await;
    }
    match state {
        AccountState::PendingAge => admit(context, tx, waiting, &speaker, now).await,
        _ => begin_turn(context, claim, tx, waiting, &speaker).await,
    }
}

/// Opens a turn over the words that wait. What Mila does not take gets a fixed refusal,
/// without the model: it was not fetched, and is deleted at Twilio.
async fn begin_turn(
    context: &Context,
    claim: &Claim,
    mut tx: PersonTx<'_>,
    waiting: Vec<Waiting>,
    speaker: &Speaker,
) -> Result<Found, StoreError> {
    let now = context.clock.now();
    count_inbound(context, &mut tx, waiting.len()).await?;
    let waiting = limits::within_rate(context, &mut tx, waiting, speaker).await?;
    let (words, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(Waiting::is_words);
    let mut said = Vec::new();
    for other in others {
        tx.done(other.event, "refused_kind").await?;
        // An album is one refusal.
        let refusal = mila_text::Texts::of(speaker.language()).refusal(other.kind);
        if let Some(refusal) = refusal.filter(|_| !said.contains(&other.kind)) {
            said.push(other.kind);
            say(&mut tx, Lane::Conversation, MessageText::new(refusal), now).await?;
        }
    }
    if words.is_empty() {
        tx.commit().await?;
        return Ok(Found::Said);
    }
    let past = tx.past().await?;
    let turn = tx.open_turn(words, now).await?;
    tx.commit().await?;
    tracing::info!(
        person = %claim.person.id(), turn = %turn.id, messages = turn.heard.len(), "began a turn"
    );
    if let Some(last) = turn.heard.last() {
        assistant::show_typing(context, last);
    }
    Ok(Found::Turn(Box::new((turn, past))))
}

/// Lets a newcomer in by the operator's rules, and then asks for their age.
async fn admit(
    context: &Context,
    mut tx: PersonTx<'_>,
    waiting: Vec<Waiting>,
    speaker: &Speaker,
    now: Timestamp,
) -> Result<Found, StoreError> {
    if tx.account().admitted_at.is_none() {
        let addresses: Vec<_> = tx.addresses().await?.into_iter().map(|(_, it)| it).collect();
        let said = waiting.iter().map(|message| message.text.expose());
        match context.settings.access.admit(&addresses, said) {
            Admission::Admitted => tx.admit(now).await?,
            Admission::NotInvited => {
                return close(context, tx, waiting, Closed::NotInvited, speaker).await;
            }
            Admission::NotListed => {
                return close(context, tx, waiting, Closed::NotListed, speaker).await;
            }
        }
    }
    let aloud = waiting.last().is_some_and(|last| last.medium_id.is_some());
    ask_age(tx, speaker, aloud, now).await
}

/// Asks "16 or older?"; the messages wait for the yes.
async fn ask_age(
    mut tx: PersonTx<'_>,
    speaker: &Speaker,
    aloud: bool,
    now: Timestamp,
) -> Result<Found, StoreError> {
    let account = tx.account();
    let asked = account.age_asked_at;
    // Who answers aloud is not heard yet, and does not see that from the question alone.
    let unanswered = asked.is_none_or(|asked| {
        account.last_inbound_at > asked && (aloud || now.since(asked) >= ASK_AGAIN)
    });
    if !unanswered {
        tx.commit().await?;
        return Ok(Found::Nothing);
    }
    tx.age_asked(now).await?;
    tx.set_language(speaker.language()).await?;
    say(&mut tx, Lane::Conversation, speaker.say(|texts| texts.first_question), now).await?;
    tx.commit().await?;
    Ok(Found::Said)
}

/// Closes what waits without the model, with one fixed line a day.
async fn close(
    context: &Context,
    mut tx: PersonTx<'_>,
    waiting: Vec<Waiting>,
    closed: Closed,
    speaker: &Speaker,
) -> Result<Found, StoreError> {
    let now = context.clock.now();
    count_inbound(context, &mut tx, waiting.len()).await?;
    for message in waiting {
        tx.done(message.event, closed.name()).await?;
    }
    limits::tell(&mut tx, closed, speaker, now).await?;
    tx.commit().await?;
    tracing::info!(reason = closed.name(), "closed what waited");
    Ok(Found::Said)
}

/// Counts what the carrier asks for messages that came in.
async fn count_inbound(
    context: &Context,
    tx: &mut PersonTx<'_>,
    messages: usize,
) -> Result<(), StoreError> {
    let fee = context.settings.limits.fees.inbound;
    let fees = fee.saturating_mul(u64::try_from(messages).unwrap_or(u64::MAX));
    tx.spend(fees, context.clock.now()).await
}
