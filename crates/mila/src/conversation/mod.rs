//! The conversation lane: messages are answered in order, a burst by one turn.

mod admission;
mod answers;
mod context;
mod listen;
mod reach;
mod replay;
mod speak;
mod tools;
mod turn;

use jiff::tz::TimeZone;
use mila_domain::apart::Apart;
use mila_domain::{AccountState, Lane, MessageText, Timestamp, Unanswered, memory};
use mila_store::{
    Account, AskedPast, Claim, InboundMessage, Intent, LaneTx, PastTurn, Release, Standing,
    StoreError, Turn,
};

pub(crate) use self::listen::words_kept;
use self::listen::{Listened, Recording};
use self::turn::Progress;
pub(crate) use self::turn::first_request;
use crate::context::Context;
use crate::memory::note::note;
use crate::memory::opening::opening;
use crate::memory::{AskedKnown, Known, chapter, wire};
use crate::outbound::send::Flushed;
use crate::outbound::texts::Localized;
use crate::outbound::{Ended, enqueue, gate, send, typing};
use crate::recall::beside;

/// What the lane found to do.
enum NextWork {
    /// Something that was to be sent before anything else.
    Unsent(Box<Intent>),
    /// A turn to go on with.
    Turn(Box<Opened>),
    /// A burst that may still grow until then.
    Growing(Timestamp),
    /// A recording that is to be listened to before anything is answered.
    Recording(Box<Recording>),
    /// Something was said in fixed words.
    Said,
    /// Nothing.
    Nothing,
}

/// A turn, and what it stands on.
struct Opened {
    turn: Turn,
    past: Vec<PastTurn>,
    known: Known,
    account: Account,
    standing: Standing,
}

/// Answers what waits in the lane, as far as it can be answered now.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<Ended, StoreError> {
    loop {
        let flushed = match look(context, claim).await? {
            NextWork::Nothing => return Ok(Ended::Held(Release::Done(None))),
            NextWork::Growing(until) => return Ok(Ended::Held(Release::Done(Some(until)))),
            NextWork::Said => send::flush(context, claim).await?,
            NextWork::Unsent(intent) => send::flush_from(context, claim, *intent).await?,
            NextWork::Recording(recording) => {
                match listen::transcribe(context, claim, &recording).await? {
                    Listened::Later(at) => return Ok(Ended::Held(Release::Interrupted(at))),
                    Listened::Settled => continue,
                }
            }
            NextWork::Turn(opened) => match turn::drive(context, claim, *opened).await? {
                Progress::Later(at) => return Ok(Ended::Held(Release::Interrupted(at))),
                Progress::Begun(begun) => send::flush_begun(context, claim, *begun).await?,
                Progress::Over => send::flush(context, claim).await?,
            },
        };
        match flushed {
            Flushed::Released(due) => return Ok(Ended::Released(due)),
            Flushed::Wait(until) => return Ok(Ended::Held(Release::Interrupted(until))),
            Flushed::Sent => {}
        }
    }
}

/// Looks for what is next, in one trip, and does what is no turn.
async fn look(context: &Context, claim: &Claim) -> Result<NextWork, StoreError> {
    let now = context.clock.now();
    let mut entering = context.store.entering_look(claim).await?;
    let unsent = entering.ask_intent(Lane::Conversation);
    let turn = entering.ask_turn();
    let waiting = entering.ask_waiting(Lane::Conversation);
    let facts = entering.ask_facts(now);
    let past = (entering.ask_past(), Known::ask(&mut entering));
    let mut tx = entering.enter().await?;
    if let Some(intent) = tx.outbox().next(unsent).await? {
        return Ok(NextWork::Unsent(Box::new(intent)));
    }
    if let Some(turn) = tx.turns().take(turn).await? {
        let (past, known) = take_past(context, &mut tx, past).await?;
        let (standing, account) = (tx.standing(facts).await?, tx.account().clone());
        return Ok(NextWork::Turn(Box::new(Opened { turn, past, known, account, standing })));
    }
    let waiting = tx.inbox().take(waiting).await?;
    if waiting.is_empty() {
        return Ok(NextWork::Nothing);
    }
    let standing = tx.standing(facts).await?;
    // What waited for the person's word goes out before it is answered, if that may be: else it would
    // be refused for good.
    let may_go = gate::unanswered(context, &standing, 0).is_none();
    if may_go && tx.outbox().release(&standing, now) {
        tx.commit().await?;
        return Ok(NextWork::Said);
    }
    take_up(context, tx, waiting, standing, past).await
}

/// Takes up what waits: listens, lets a burst grow, says in fixed words why it is not answered, or
/// opens a turn over it.
async fn take_up(
    context: &Context,
    mut tx: LaneTx<'_>,
    waiting: Vec<InboundMessage>,
    standing: Standing,
    past: (AskedPast, AskedKnown),
) -> Result<NextWork, StoreError> {
    let now = context.clock.now();
    let by_facts = gate::unanswered(context, &standing, 0);
    // While the burst may still grow, its recordings become text.
    if let Some(recording) = listen::first(context, &tx, &waiting, by_facts) {
        return Ok(NextWork::Recording(Box::new(recording)));
    }
    // A callback or a takeover may have woken the lane before the burst has ended.
    if let Some(due) = tx.burst_due().filter(|due| now < *due) {
        return Ok(NextWork::Growing(due));
    }
    tx.lanes().end_burst();
    let newest = waiting.last().map_or("", |newest| newest.text.expose());
    let localized = Localized::to(context, tx.account(), newest);
    let state = tx.account().state;
    if state == AccountState::Erasing {
        return Ok(NextWork::Nothing);
    }
    if answers::move_to_control(context, &mut tx, &waiting, by_facts, now) {
        tx.commit().await?;
        context.wake.due(Lane::Control);
        return Ok(NextWork::Nothing);
    }
    // Whoever is blocked is told nothing, also not that they are stopped.
    let blocked = by_facts.filter(|why| *why == Unanswered::Blocked);
    if let Some(why) = blocked.or_else(|| Unanswered::by_state(state)).or(by_facts) {
        return admission::close(context, tx, waiting, why, &localized).await;
    }
    match state {
        AccountState::PendingAge => admission::admit(context, tx, waiting, &localized, now).await,
        _ => open_turn(context, tx, waiting, standing, past, &localized).await,
    }
}

/// Opens a turn over the words that wait.
async fn open_turn(
    context: &Context,
    mut tx: LaneTx<'_>,
    waiting: Vec<InboundMessage>,
    standing: Standing,
    past: (AskedPast, AskedKnown),
    localized: &Localized,
) -> Result<NextWork, StoreError> {
    let now = context.clock.now();
    let passed_by = answers::passed_by(&mut tx, now);
    let Some(words) = take_words(context, &mut tx, waiting, localized, now)? else {
        tx.commit().await?;
        return Ok(NextWork::Said);
    };
    let (past, known) = take_past(context, &mut tx, past).await?;
    let whereabouts = tx.account().whereabouts.clone();
    let zone = whereabouts.at(standing.address(), now);
    let clock = context.zones.current().clock(zone.name);
    let recalled = recalled(&mut tx, &words, &past, &clock).await?;
    let note = note(&words, tx.account(), (&clock, zone), (&known, &past), recalled, passed_by);
    let apart = apart(&words, tx.account());
    let turn = tx.turns().open(words, standing.last_words(), (note, apart), now)?;
    let (standing, account) = (standing.with(tx.spent_so_far()), tx.account().clone());
    tx.commit().await?;
    tracing::info!(turn = %turn.id, messages = turn.messages.len(), "began a turn");
    if let Some(last) = turn.messages.last() {
        typing::show(context, last);
    }
    Ok(NextWork::Turn(Box::new(Opened { turn, past, known, account, standing })))
}

/// The past that goes along, and what is kept beside it. When it is more than a request may carry,
/// its start moves; when a chapter is due, upkeep begins it.
async fn take_past(
    context: &Context,
    tx: &mut LaneTx<'_>,
    (past, known): (AskedPast, AskedKnown),
) -> Result<(Vec<PastTurn>, Known), StoreError> {
    let now = context.clock.now();
    let mut past = tx.turns().take_past(past).await?;
    let known = Known::take(tx, known).await?;
    let opening = opening(tx.account(), &known).map_or(0, |opening| opening.expose().len());
    let room = chapter::room(context.settings.claude.context_bytes, opening);
    let sizes: Vec<u64> = past.iter().map(wire::size).collect();
    let plan = mila_domain::chapter::plan(&sizes, room);
    let times = past.iter().map(|turn| turn.started_at).chain([now]);
    let is_gap = chapter::after_gap(&times.collect::<Vec<_>>(), &sizes, room) > 0;
    if (plan.due || is_gap) && tx.account().remembers() {
        tx.lanes().poke(Lane::Upkeep, now);
        context.wake.due(Lane::Upkeep);
    }
    let cut: Vec<PastTurn> = past.drain(..plan.cut).collect();
    if let Some(last) = cut.last() {
        tx.amend().past_from(last.number + 1);
        tx.amend().begin_chapter(now);
    }
    Ok((past, known))
}

/// What was said before the turns that go along, and fits these words.
async fn recalled(
    tx: &mut LaneTx<'_>,
    words: &[InboundMessage],
    past: &[PastTurn],
    clock: &TimeZone,
) -> Result<Option<String>, StoreError> {
    let all_go_along = tx.account().past_from == 0;
    if all_go_along || !tx.account().remembers() {
        return Ok(None);
    }
    beside::beside(tx, words, past, clock).await
}

/// Why these words are not used later, if they are not.
fn apart(words: &[InboundMessage], account: &Account) -> Option<Apart> {
    let off = |message: &InboundMessage| memory::off_the_record(message.text.expose());
    match account.remembers() {
        false => Some(Apart::MemoryOff),
        true => words.iter().any(off).then_some(Apart::OffRecord),
    }
}

/// The words that wait and may be answered, if there are any; what the carrier asks for them is
/// counted with their turn. What Mila does not take gets a fixed refusal, without the model: it was
/// not fetched, and is deleted at Twilio.
fn take_words(
    context: &Context,
    tx: &mut LaneTx<'_>,
    waiting: Vec<InboundMessage>,
    localized: &Localized,
    now: Timestamp,
) -> Result<Option<Vec<InboundMessage>>, StoreError> {
    let all = waiting.len();
    let waiting = admission::within_rate(context, tx, waiting, localized)?;
    let (words, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(InboundMessage::is_words);
    admission::count_inbound(context, tx, all - words.len());
    let mut said = Vec::new();
    for other in others {
        tx.inbox().done(other.event, "refused_kind");
        // An album is one refusal.
        let refusal = mila_text::Texts::of(localized.language()).refusal(other.kind);
        if let Some(refusal) = refusal.filter(|_| !said.contains(&other.kind)) {
            said.push(other.kind);
            let refusal = MessageText::new(refusal);
            enqueue(tx, Lane::Conversation, Some(other.event), refusal, now)?;
        }
    }
    Ok(Some(words).filter(|words| !words.is_empty()))
}
