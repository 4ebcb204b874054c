//! Segments are made in upkeep, one a transaction, so that nobody waits for them. Each is made of
//! turns that are over; where something was forgotten, what is left is made one anew.
//!
//! Only what a segment covers has vectors. So that what was said lately is found by what it means
//! too, some messages are enough for one, which is young: it goes when enough was said for a full one.

use std::ops::Range;

use mila_domain::Timestamp;
use mila_domain::recall::{FULL, Segment};
use mila_store::{Claim, LaneTx, PastTurn, STRETCH, Store, StoreError};

use super::written::{of_all, written};
use crate::context::Context;
use crate::metrics::Memory;

/// Fewest messages after the last segment that are made a young one. No more of them than 15 wait to
/// become a full one together.
const YOUNG: usize = FULL / 15;

/// Makes the next segment, if one is due. `false` when there was nothing to do.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<bool, StoreError> {
    let Some(draft) = Draft::next(&context.store, claim).await? else { return Ok(false) };
    if draft.keep(&context.store, claim, context.clock.now()).await? {
        context.metrics.remembered(Memory::Segment);
    }
    Ok(true)
}

/// A segment that is made and not kept yet.
pub(crate) struct Draft {
    segment: Segment,
    /// The turns that it covers.
    covered: Range<i64>,
    /// What no segment covered when it was made.
    gap: Range<i64>,
    /// The chapter in which it was made.
    begun: Option<Timestamp>,
}

impl Draft {
    /// The next one, if one is due: when there is a gap between others, or enough was said since
    /// the last one, or since the last full one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) async fn next(store: &Store, claim: &Claim) -> Result<Option<Self>, StoreError> {
        let mut tx = store.guard("index what was said", claim, None).await?;
        if !tx.account().remembers() {
            return Ok(None);
        }
        let gap = gap(&tx.segments().spans().await?);
        let Some((turns, covered)) = next(&mut tx, &gap).await? else { return Ok(None) };
        let begun = tx.account().chapter_at;
        drop(tx);
        let written = of_all(&turns);
        let entries: Vec<_> = written.iter().map(super::written::Written::entry).collect();
        Ok(Some(Self { segment: Segment::of(&entries), covered, gap, begun }))
    }

    /// Keeps it; `false` when something was forgotten meanwhile, or another was kept.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) async fn keep(
        &self,
        store: &Store,
        claim: &Claim,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let bytes = self.segment.encode();
        let mut tx = store.guard("keep a segment", claim, None).await?;
        // Whatever is forgotten begins a chapter: then it is looked at anew.
        let same = tx.account().chapter_at == self.begun && tx.account().remembers();
        let spans = tx.segments().spans().await?;
        if !same || gap(&spans) != self.gap {
            return Ok(false);
        }
        let young = spans.iter().map(|span| span.start).filter(|it| self.covered.contains(it));
        tx.segments().drop_of(&young.collect::<Vec<_>>());
        tx.segments().add(&self.covered, &bytes, now)?;
        tx.commit().await?;
        let messages = self.segment.messages().len();
        tracing::info!(messages, bytes = bytes.len(), "made a segment");
        Ok(true)
    }
}

/// The first run of turns that no segment covers; its end is open after the last.
fn gap(spans: &[Range<i64>]) -> Range<i64> {
    let mut from = 0;
    for span in spans {
        if from < span.start {
            return from..span.start;
        }
        from = span.end;
    }
    from..i64::MAX
}

/// The turns that the next segment is made of, and those that it covers.
async fn next(
    tx: &mut LaneTx<'_>,
    gap: &Range<i64>,
) -> Result<Option<(Vec<PastTurn>, Range<i64>)>, StoreError> {
    if gap.end != i64::MAX {
        let run = Run::read(tx, gap, FULL).await?;
        let end = if run.messages < FULL { gap.end } else { run.end };
        return Ok((!run.is_cut).then_some((run.turns, gap.start..end)));
    }
    let (first_young, young) = young(tx, gap.start).await?;
    let run = Run::read(tx, gap, FULL - young).await?;
    if young > 0 && young + run.messages >= FULL {
        let full = Run::read(tx, &(first_young..i64::MAX), FULL).await?;
        return Ok(Some((full.turns, first_young..full.end)));
    }
    Ok((run.messages >= YOUNG).then_some((run.turns, gap.start..run.end)))
}

/// The first turn of the young segments before this turn, and how many messages they have: fewer than
/// a full one.
async fn young(tx: &mut LaneTx<'_>, before: i64) -> Result<(i64, usize), StoreError> {
    let (mut first, mut young) = (before, 0);
    for stored in tx.segments().newest().await? {
        // One that cannot be read is dropped by whoever searches.
        let messages = Segment::decode(&stored.bytes).map_or(FULL, |it| it.messages().len());
        if young + messages >= FULL {
            break;
        }
        (first, young) = (stored.turns.start, young + messages);
    }
    Ok((first, young))
}

/// Turns one after another.
struct Run {
    turns: Vec<PastTurn>,
    /// How many messages they have.
    messages: usize,
    /// The number after the last.
    end: i64,
    /// Whether one that is not over comes next.
    is_cut: bool,
}

impl Run {
    /// Those of a span, until they have so many messages.
    async fn read(
        tx: &mut LaneTx<'_>,
        span: &Range<i64>,
        enough: usize,
    ) -> Result<Self, StoreError> {
        let mut run = Self { turns: vec![], messages: 0, end: span.start, is_cut: false };
        loop {
            let stretch = tx.turns().talk_from(run.end).await?;
            let more = stretch.len() == STRETCH;
            for turn in stretch {
                if turn.number >= span.end || run.messages >= enough {
                    return Ok(run);
                }
                if turn.is_open {
                    run.is_cut = true;
                    return Ok(run);
                }
                run.end = turn.number + 1;
                run.messages += written(&turn).len();
                run.turns.push(turn);
            }
            if !more {
                return Ok(run);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_gap_is_filled_first() {
        assert_eq!(gap(&[]), 0..i64::MAX);
        assert_eq!(gap(&[0..5, 5..9]), 9..i64::MAX);
        assert_eq!(gap(&[0..5, 7..9]), 5..7);
        assert_eq!(gap(&[3..5, 5..7]), 0..3);
    }
}
