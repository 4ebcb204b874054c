//! How a chapter begins: in upkeep, so that nobody waits for it. Until its summary is there the
//! older turns go along.

use std::time::Duration;

use mila_domain::chapter::{self, Weight};
use mila_domain::{MemoryId, SummaryId, Timestamp};
use mila_store::{
    Account, Claim, Digest, LaneTx, Line, PastTurn, Release, STRETCH, Standing, StoreError, Summary,
};

use super::note::day_in;
use super::opening::opening;
use super::summarise::{MOST_TOKENS, Material};
use super::{Known, wire};
use crate::calls::Call;
use crate::claude::{Class, ClaudeError};
use crate::context::Context;
use crate::metrics::Memory;
use crate::outbound::gate;

/// Most bytes of turns that one summary takes up.
const MOST_MATERIAL: u64 = 40_000;

/// Most bytes of lines that are kept word for word, half of them rules and promises.
const MOST_LINES: usize = 24_000;

/// Most bytes of those that stand in the opening.
const MOST_SHOWN: usize = 5_000;

/// A line with the number of its turn.
type Weighed = (u64, Weight, String);

/// So often a summary that may not be used is asked for once more. After that the chapter begins
/// without it: the lines stay, and the talk itself is in the store.
const TRIES: u32 = 2;

/// How long upkeep waits before it tries again, when there is no money or no model.
const TRY_AGAIN: Duration = Duration::from_mins(10);

/// What of a request is not turns: tools, system and the newest words, in bytes.
const NOT_TURNS: u64 = 10_000;

/// How many bytes of past turns may go along beside this opening.
pub(crate) fn room(context_bytes: usize, opening: usize) -> u64 {
    let taken = NOT_TURNS.saturating_add(u64::try_from(opening).unwrap_or(u64::MAX));
    u64::try_from(context_bytes).unwrap_or(u64::MAX).saturating_sub(taken)
}

/// What a chapter is begun from.
struct Begin {
    account: Account,
    standing: Standing,
    summary: Option<Summary>,
    /// What the summary takes up.
    turns: Vec<PastTurn>,
    /// What is kept and has passed.
    passed: Vec<MemoryId>,
    /// Whether there is more to be done after it.
    more: bool,
}

/// Begins a chapter if one is due; `tx` is a transaction of the upkeep lane.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(
    context: &Context,
    claim: &Claim,
    tx: LaneTx<'_>,
) -> Result<Release, StoreError> {
    let now = context.clock.now();
    let Some(begin) = look(context, tx, now).await? else { return Ok(Release::Done(None)) };
    let mut digest = Digest {
        text: begin.summary.as_ref().map(|it| it.digest.text.clone()).unwrap_or_default(),
        lines: lines(begin.summary.as_ref(), &begin.turns),
    };
    let used: Vec<&PastTurn> = begin.turns.iter().filter(|turn| turn.apart.is_none()).collect();
    let mut spent = 0;
    if !used.is_empty() {
        let (text, cost) = match summarise(context, claim, &begin, &digest.text, &used).await {
            Ok(summarised) => summarised,
            Err(spent) => {
                context.store.spend(&claim.person, spent, now).await?;
                return Ok(Release::Interrupted(now + TRY_AGAIN));
            }
        };
        spent = cost;
        digest.text = text.unwrap_or(digest.text);
    }
    let written = write(context, claim, &begin, &digest, spent).await;
    if written.is_err() && spent > 0 {
        context.store.spend(&claim.person, spent, now).await?;
    }
    if !written? {
        // Something was forgotten meanwhile: it is looked at anew.
        return Ok(Release::Done(Some(now)));
    }
    context.metrics.remembered(Memory::Chapter);
    tracing::info!(turns = begin.turns.len(), lines = digest.lines.len(), "began a chapter");
    Ok(Release::Done(begin.more.then_some(now)))
}

/// What is to be summed up, if anything is.
async fn look(
    context: &Context,
    mut tx: LaneTx<'_>,
    now: Timestamp,
) -> Result<Option<Begin>, StoreError> {
    if !tx.account().remembers() {
        return Ok(None);
    }
    let summary = tx.summaries().newest().await?;
    let from = summary.as_ref().map_or(0, |summary| summary.before);
    let mut turns = tx.turns().talk_from(from).await?;
    let is_stretch = turns.len() == STRETCH;
    if let Some(open) = turns.iter().position(|turn| turn.is_open) {
        turns.truncate(open);
    }
    let known = Known { memories: tx.memories().all().await?, summary };
    let opening = opening(tx.account(), &known).map_or(0, |it| it.expose().len());
    let room = room(context.settings.claude.context_bytes, opening);
    let ends = ends(&turns, tx.account().past_from, is_stretch, room);
    let count = within(&turns[..ends], MOST_MATERIAL);
    if count == 0 {
        return Ok(None);
    }
    let more = is_stretch || count < ends;
    turns.truncate(count);
    let standing = tx.standing_now(now).await?;
    let account = tx.account().clone();
    let zone = account.whereabouts.at(standing.address(), now);
    let today = day_in(&context.zones.current().clock(zone.name), now);
    let passed = known.memories.iter().filter(|memory| !memory.kept.holds(&today));
    let passed = passed.map(|memory| memory.id).collect();
    Ok(Some(Begin { account, standing, summary: known.summary, turns, passed, more }))
}

/// Before which of these turns the chapter is to begin.
fn ends(turns: &[PastTurn], past_from: i64, is_stretch: bool, room: u64) -> usize {
    if is_stretch {
        return turns.len();
    }
    let left_behind = turns.iter().take_while(|turn| turn.number < past_from).count();
    let sizes: Vec<u64> = turns.iter().map(wire::size).collect();
    let of_size = if chapter::plan(&sizes, room).due { chapter::fold(&sizes, room) } else { 0 };
    let times: Vec<Timestamp> = turns.iter().map(|turn| turn.started_at).collect();
    left_behind.max(of_size).max(after_gap(&times, &sizes, room))
}

/// Before which turn somebody was silent for long, with enough said before it.
pub(crate) fn after_gap(times: &[Timestamp], sizes: &[u64], room: u64) -> usize {
    let is_gap = |at: &usize| chapter::gap(times[at - 1], times[*at], &sizes[..*at], room);
    (1..times.len()).rev().find(is_gap).unwrap_or(0)
}

/// How many of the oldest turns have so many bytes at most; one at least.
fn within(turns: &[PastTurn], most: u64) -> usize {
    let mut bytes = 0;
    let fits = turns.iter().take_while(|turn| {
        bytes += wire::size(turn);
        bytes <= most
    });
    fits.count().max(1).min(turns.len())
}

/// The lines that are kept word for word: those of before, and those of these turns.
fn lines(before: Option<&Summary>, turns: &[PastTurn]) -> Vec<Line> {
    let old = before.into_iter().flat_map(|summary| &summary.digest.lines);
    let mut lines: Vec<Weighed> =
        old.map(|line| (number(line.turn), weight(&line.weight), line.words.clone())).collect();
    for turn in turns.iter().filter(|turn| turn.apart.is_none()) {
        let own = turn.messages.iter().filter(|message| !message.forwarded && message.is_words());
        for line in own.flat_map(|message| chapter::lines(message.text.expose())) {
            lines.push((number(turn.number), line.weight, line.words.to_owned()));
        }
    }
    kept(lines, MOST_LINES)
        .into_iter()
        .map(|(turn, weight, words)| Line {
            turn: i64::try_from(turn).unwrap_or(i64::MAX),
            weight: weight.name().to_owned(),
            words,
        })
        .collect()
}

/// What is kept of lines, in the order of the talk; neither rules and promises nor figures take all
/// the room.
fn kept(lines: Vec<Weighed>, most_bytes: usize) -> Vec<Weighed> {
    let (rules, figures): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|(_, weight, _)| *weight <= Weight::Promise);
    let mut kept = chapter::keep(rules, most_bytes / 2);
    let taken: usize = kept.iter().map(|(.., words)| words.len()).sum();
    kept.extend(chapter::keep(figures, most_bytes - taken));
    kept.sort_by_key(|(turn, ..)| *turn);
    kept
}

/// The lines that stand in the opening of a chapter; others come up where they fit.
pub(super) fn shown(lines: &[Line]) -> Vec<String> {
    let lines =
        lines.iter().map(|line| (number(line.turn), weight(&line.weight), line.words.clone()));
    kept(lines.collect(), MOST_SHOWN).into_iter().map(|(.., words)| words).collect()
}

fn weight(name: &str) -> Weight {
    Weight::from_name(name).unwrap_or(Weight::Number)
}

fn number(turn: i64) -> u64 {
    u64::try_from(turn).unwrap_or(0)
}

/// Asks the model. `None` when what it wrote may not be used. When it cannot be asked now, what was
/// spent on trying.
async fn summarise(
    context: &Context,
    claim: &Claim,
    begin: &Begin,
    before: &str,
    turns: &[&PastTurn],
) -> Result<(Option<String>, u64), u64> {
    let zone = begin.account.whereabouts.at(begin.standing.address(), context.clock.now());
    let material = Material::of(before, turns, &context.zones.current().clock(zone.name));
    let request = material.request(&context.settings.claude, claim.person.id());
    let mut spent: u64 = 0;
    for _ in 0..TRIES {
        let dearest = context.prices.at_most(request.bytes(), MOST_TOKENS);
        if let Some(why) = gate::unanswered(context, &begin.standing, spent.saturating_add(dearest))
        {
            tracing::info!(reason = why.name(), "no summary for now");
            return Err(spent);
        }
        let call = Call::begin(context, &claim.person);
        let asked = call.ask(&request).await;
        match call.end(asked).await {
            Ok((message, cost)) => {
                spent = spent.saturating_add(u64::try_from(cost.micro_usd).unwrap_or(0));
                match material.fit(&message) {
                    Ok(text) => return Ok((Some(text), spent)),
                    Err(unfit) => {
                        context.metrics.remembered(Memory::Unfit);
                        tracing::warn!(reason = unfit.name(), "a summary may not be used");
                    }
                }
            }
            Err((error, cost)) => {
                spent = spent.saturating_add(cost);
                tracing::warn!(%error, request_id = error.request_id(), "no summary came");
                if !is_of_the_words(&error) {
                    return Err(spent);
                }
            }
        }
    }
    Ok((None, spent))
}

/// Whether the model was reached, and takes no such words.
fn is_of_the_words(error: &ClaudeError) -> bool {
    matches!(error.class(), Class::Messages(_) | Class::TooLong | Class::Declined)
}

/// Begins the chapter, and lets go what has passed; `false` when something was forgotten or switched
/// off meanwhile.
async fn write(
    context: &Context,
    claim: &Claim,
    begin: &Begin,
    digest: &Digest,
    spent: u64,
) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let epoch = Some(begin.account.epoch);
    let mut tx = context.store.guard("begin chapter", claim, epoch).await?;
    tx.spending().add(spent, now);
    let newest: Option<SummaryId> = tx.summaries().newest().await?.map(|summary| summary.id);
    let same_talk = tx.account().chapter_at == begin.account.chapter_at;
    let same = newest == begin.summary.as_ref().map(|summary| summary.id) && same_talk;
    let begins = same && tx.account().remembers();
    if begins {
        let last = begin.turns.last().map_or(0, |turn| turn.number);
        tx.summaries().add(last + 1, digest, now)?;
        tx.memories().let_go(&begin.passed);
    }
    tx.commit().await.map(|()| begins)
}
