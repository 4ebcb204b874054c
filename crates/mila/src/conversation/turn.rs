//! The driver of the turn: asks what comes next, does it, records it.

mod asking;
mod undone;

pub(crate) use asking::first_request;

use std::time::Duration;

use mila_domain::turn::{self, GiveUp, Next, Said, Step, ToolCall};
use mila_domain::{
    Deed, Deeds, Lane, MessageText, Timestamp, TurnId, Unanswered, claim, gate::Purpose, retry,
};
use mila_store::{
    Account, BeginNow, Claim, LaneTx, Parts, PastTurn, ServiceMessage, Standing, StepCost,
    StoreError, Turn,
};
use mila_text::language::{self, Remarks};
use mila_text::{speakable, whatsapp};
use tracing::{Instrument as _, error_span};

use self::asking::Asked;
use super::reach::Reach;
use super::tools::{self, Effect};
use super::{Opened, admission, speak};
use crate::context::Context;
use crate::memory::opening::opening;
use crate::memory::{Known, remember};
use crate::outbound::send::Begun;
use crate::outbound::texts::Localized;
use crate::outbound::{gate, kept_back};

/// A turn that is not answered after this time gets an honest apology.
const TURN_LIMIT: Duration = Duration::from_mins(10);

/// How far the turn came.
pub(super) enum Progress {
    /// It is over: answered or given up.
    Over,
    /// It is over, and the first message of the answer is to go.
    Begun(Box<Begun>),
    /// The model failed; try again then.
    Later(Timestamp),
}

/// A turn in the hands of its driver.
struct Driven<'c> {
    context: &'c Context,
    claim: &'c Claim,
    turn: Turn,
    past: Vec<PastTurn>,
    /// What is kept of the person.
    known: Known,
    /// What stands before the past.
    opening: Option<MessageText>,
    /// The account as it was when the lane was looked at.
    account: Account,
    standing: Standing,
    /// What the newest step cost, while that is not written yet.
    unwritten: Option<StepCost>,
    /// What the carrier asks for the messages, in millionths of a US dollar: it is counted with
    /// whatever of the turn is written first.
    uncounted: u64,
    /// What answers cost that are not in the log, in the same: it is counted likewise.
    discarded: u64,
    /// How much of what came before goes along.
    reach: Reach,
    /// The turn with which the past is to begin from now on, which is written likewise.
    start: Option<TurnId>,
}

/// Drives a turn to its end. A step is written before the next is begun, so that a crash costs at
/// most one; the last is written with the end.
pub(super) async fn drive(
    context: &Context,
    claim: &Claim,
    opened: Opened,
) -> Result<Progress, StoreError> {
    let Opened { turn, past, known, account, standing } = opened;
    if let Some(until) = retry::waits(turn.not_before, context.clock.now()) {
        return Ok(Progress::Later(until));
    }
    let span = error_span!("turn", turn = %turn.id);
    let fresh = turn.steps.is_empty();
    let uncounted = if fresh { admission::fees(context, turn.messages.len()) } else { 0 };
    let standing = standing.with(uncounted);
    let reach = asking::first_reach(&turn, &past);
    let driven = Driven {
        context,
        claim,
        turn,
        past,
        opening: opening(&account, &known),
        known,
        account,
        standing,
        unwritten: None,
        uncounted,
        discarded: 0,
        reach,
        start: None,
    };
    driven.drive().instrument(span).await
}

impl Driven<'_> {
    /// What a call has cost is counted though its step cannot be written: it was paid for.
    async fn drive(mut self) -> Result<Progress, StoreError> {
        let driven = self.go_on().await;
        let newest = self.unwritten.map_or(0, |cost| u64::try_from(cost.micro_usd).unwrap_or(0));
        let spent = newest.saturating_add(self.discarded);
        if driven.is_err() && spent > 0 {
            let (person, now) = (&self.claim.person, self.context.clock.now());
            if let Err(error) = self.context.store.spend(person, spent, now).await {
                tracing::error!(%error, cost_micro_usd = spent, "a call was not counted");
            }
        }
        driven
    }

    async fn go_on(&mut self) -> Result<Progress, StoreError> {
        loop {
            let late = self.context.clock.now() >= self.turn.started_at + TURN_LIMIT;
            let next = match turn::next(&self.turn.steps) {
                Next::Ask | Next::Run(_) if late => Next::GiveUp(GiveUp::Unavailable),
                next => next,
            };
            match next {
                Next::Say(said) => {
                    let undone = self.undone(&said.text);
                    let may_ask = !undone.is_empty() && !late;
                    if !may_ask || !self.ask_again().await? {
                        return self.answer(&said, undone).await;
                    }
                }
                Next::GiveUp(reason) => return self.give_up(reason).await,
                Next::Run(calls) => {
                    self.write().await?;
                    let (step, effects) = self.run_tools(&calls).await?;
                    self.turn.steps.push(step);
                    self.append(None, effects).await?;
                }
                Next::Ask => {
                    self.write().await?;
                    match self.ask_within_limits().await {
                        Asked::Unanswered(why) => return self.close(why).await,
                        Asked::Failed(error) => return self.failed(&error).await,
                        Asked::Answered(answer, cost) => {
                            self.turn.steps.push(Step::Answered(answer));
                            self.unwritten = Some(cost);
                        }
                    }
                }
            }
        }
    }

    /// Writes the newest step, if it is an answer that is not written.
    async fn write(&mut self) -> Result<(), StoreError> {
        match self.unwritten {
            Some(cost) => self.append(Some(cost), vec![]).await,
            None => Ok(()),
        }
    }

    /// Writes the newest step, and does what its calls are for, in one transaction; and looks how
    /// the person stands, as the model may be asked again.
    async fn append(
        &mut self,
        cost: Option<StepCost>,
        effects: Vec<Effect>,
    ) -> Result<(), StoreError> {
        let (now, epoch) = (self.context.clock.now(), Some(self.turn.epoch));
        let mut entering =
            self.context.store.entering_lane("append step", self.claim, epoch).await?;
        let facts = entering.ask_facts(now);
        let mut tx = entering.enter().await?;
        let standing = tx.standing(facts).await?;
        self.count_within(&mut tx, now);
        tx.turns().append(&self.turn, cost, now)?;
        let due = effects.iter().filter_map(Effect::due).min();
        for effect in effects {
            effect.apply(&mut tx, &mut self.known.memories, self.turn.cause(), now)?;
        }
        self.standing = standing.with(tx.spent_so_far());
        self.account.whereabouts = tx.account().whereabouts.clone();
        tx.commit().await?;
        if let Some(due) = due {
            self.context.wake.at(Lane::Timers, due);
        }
        (self.unwritten, self.uncounted, self.discarded, self.start) = (None, 0, 0, None);
        Ok(())
    }

    /// Writes the newest step within a transaction that ends the turn.
    fn write_within(&self, tx: &mut LaneTx<'_>, now: Timestamp) -> Result<(), StoreError> {
        self.count_within(tx, now);
        match self.unwritten {
            Some(cost) => tx.turns().append(&self.turn, Some(cost), now),
            None => Ok(()),
        }
    }

    /// Writes what goes with whatever of the turn is written first.
    fn count_within(&self, tx: &mut LaneTx<'_>, now: Timestamp) {
        tx.spending().add_fees(self.uncounted, now);
        tx.spending().add(self.discarded, now);
        if let Some(start) = self.start {
            tx.amend().past_from_turn(start);
        }
    }

    /// Runs the calls one after the other; a failing tool is an answer too.
    async fn run_tools(&self, calls: &[ToolCall]) -> Result<(Step, Vec<Effect>), StoreError> {
        let now = self.context.clock.now();
        let newest = self.turn.messages.last().map_or("", |newest| newest.text.expose());
        let mut surroundings = tools::Surroundings {
            context: self.context,
            claim: self.claim,
            now,
            zone: self.account.whereabouts.at(self.standing.address(), now),
            known: &self.known,
            remembers: self.account.remembers(),
            sources: remember::sources(&self.past, &self.turn.messages),
            quoted: tools::the_quoted(&self.turn.messages),
            localized: Localized::to(self.context, &self.account, newest),
            asks: claim::of_earlier(&self.turn.steps).has(Deed::Forgotten),
            stands: (&self.account.whereabouts, self.standing.address()),
            moved: false,
        };
        let (mut results, mut effects) = (Vec::new(), Vec::new());
        for call in calls {
            let (result, effect) = tools::run(call, &surroundings).await?;
            if let Some(what) = tools::remembered(call, effect.as_ref()) {
                self.context.metrics.remembered(what);
            }
            surroundings.asks |= matches!(effect, Some(Effect::Ask(_)));
            surroundings.moved |= effect.as_ref().is_some_and(Effect::moves);
            results.push(result);
            effects.extend(effect);
        }
        Ok((Step::ToolsRan { results }, effects))
    }

    /// Ends the turn with the model's words and our remarks, keeps the intents to send them, and begins the
    /// first.
    async fn answer(&mut self, said: &Said, undone: Deeds) -> Result<Progress, StoreError> {
        let (context, claim) = (self.context, self.claim);
        let message_cut = self.turn.answers_cut_words();
        let text = &language::said(said, Remarks { message_cut, undone });
        let words: Vec<_> = whatsapp::compose(text).into_iter().map(MessageText::new).collect();
        let voice = if speak::is_wanted(context, &self.account, &self.turn, text) {
            // Speaking takes a while, and the model need not be asked again if it ends badly.
            self.write().await?;
            speak::synthesize(context, claim, &self.turn, text).await?
        } else {
            None
        };
        if words.is_empty() && voice.is_none() {
            return self.give_up(GiveUp::Silent).await;
        }
        let now = context.clock.now();
        let mut entering =
            context.store.entering_lane("answer", claim, Some(self.turn.epoch)).await?;
        let facts = entering.ask_facts(now);
        let unsent = entering.ask_intent(Lane::Conversation);
        let mut tx = entering.enter().await?;
        self.write_within(&mut tx, now)?;
        // Now a yes may answer what the model asks.
        super::answers::spoken_over(&mut tx, now);
        let standing = tx.standing(facts).await?;
        if tx.account().unanswered == Some(Unanswered::OutOfService) {
            tx.amend().served();
        }
        let localized = Localized::to(context, tx.account(), "");
        let fallback = kept_back::fallback(context, tx.account(), standing.address(), &localized);
        if standing.untold() {
            tx.outbox().tell_failures();
            let text = localized.text(|texts| texts.not_delivered);
            tx.inbox().enqueue(&reply(&self.turn, text), now)?;
        }
        // What was to be said before goes before.
        let waits = standing.untold() || tx.outbox().next(unsent).await?.is_some();
        let parts = parts(voice, words.len(), undone);
        let first = words.first().filter(|_| voice.is_none() && !waits);
        let in_force = gate::InForce::now(context);
        let conditions = in_force.conditions(context);
        let begin = first.and_then(|words| {
            let said = (Purpose::Reply, words);
            tx.outbox().begin_now(said, &standing, &conditions, now)
        });
        let intents =
            tx.turns().answer(&self.turn, parts, fallback.as_ref(), begin.as_ref(), now)?;
        tx.commit().await?;
        tracing::info!(voice = voice.is_some(), texts = parts.texts, "answered a turn");
        let Some((BeginNow { to, .. }, intent)) = begin.zip(intents.first().cloned()) else {
            return Ok(Progress::Over);
        };
        let words = intents.iter().map(|intent| intent.id).zip(words).collect();
        Ok(Progress::Begun(Box::new(Begun { intent, to, words })))
    }

    /// Ends the turn without the model, in words that say why.
    async fn close(&self, why: Unanswered) -> Result<Progress, StoreError> {
        let now = self.context.clock.now();
        let epoch = Some(self.turn.epoch);
        let mut tx = self.context.store.guard("close turn", self.claim, epoch).await?;
        self.write_within(&mut tx, now)?;
        tx.turns().give_up(&self.turn, why.name(), now);
        let localized = Localized::to(self.context, tx.account(), "");
        gate::notify_once_a_day(&mut tx, why, self.turn.cause(), &localized, now)?;
        tx.commit().await?;
        self.context.metrics.unanswered(why, 1);
        tracing::info!(reason = why.name(), "closed a turn");
        Ok(Progress::Over)
    }

    /// Ends the turn with an apology.
    async fn give_up(&self, reason: GiveUp) -> Result<Progress, StoreError> {
        let now = self.context.clock.now();
        let epoch = Some(self.turn.epoch);
        let mut tx = self.context.store.guard("give up", self.claim, epoch).await?;
        self.write_within(&mut tx, now)?;
        tx.turns().give_up(&self.turn, reason.name(), now);
        let localized = Localized::to(self.context, tx.account(), "");
        let apology = localized.text(|texts| texts.apology(reason));
        tx.inbox().enqueue(&reply(&self.turn, apology), now)?;
        tx.commit().await?;
        tracing::warn!(reason = reason.name(), "gave up a turn");
        Ok(Progress::Over)
    }
}

fn reply(turn: &Turn, text: MessageText) -> ServiceMessage {
    let (lane, purpose, cause) = (Lane::Conversation, Purpose::Reply, turn.cause());
    ServiceMessage { lane, purpose, text, cause }
}

/// The messages of an answer of so many texts.
fn parts(voice: Option<speak::Voice>, texts: usize, undone: Deeds) -> Parts {
    let enough = voice.is_some_and(|voice| speakable::is_enough(voice.whole, texts));
    let texts = if enough { 0 } else { texts };
    Parts { voice: voice.map(|voice| voice.note), texts, undone }
}
