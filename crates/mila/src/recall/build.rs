//! Segments are made in upkeep, one a transaction, so that nobody waits for them. Each is made of
//! turns that are over; where something was forgotten, what is left is made one anew.

use std::ops::Range;

use mila_domain::recall::{FULL, Segment};
use mila_store::{Claim, LaneTx, PastTurn, STRETCH, StoreError};

use super::written::{of_all, written};
use crate::context::Context;
use crate::metrics::Memory;

/// Makes the next segment, if one is due: when there is a gap between others, or enough was said
/// since the last. `false` when there was nothing to do.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<bool, StoreError> {
    let mut tx = context.store.guard("index what was said", claim, None).await?;
    if !tx.account().remembers() {
        return Ok(false);
    }
    let gap = gap(&tx.segments().spans().await?);
    let Some((turns, covered)) = next(&mut tx, &gap).await? else { return Ok(false) };
    let begun = tx.account().chapter_at;
    drop(tx);
    let written = of_all(&turns);
    let entries: Vec<_> = written.iter().map(super::written::Written::entry).collect();
    let bytes = Segment::of(&entries).encode();
    let mut tx = context.store.guard("keep a segment", claim, None).await?;
    // Whatever is forgotten begins a chapter: then it is looked at anew.
    let same = tx.account().chapter_at == begun && tx.account().remembers();
    if same && self::gap(&tx.segments().spans().await?) == gap {
        tx.segments().add(&covered, &bytes, context.clock.now())?;
        tx.commit().await?;
        context.metrics.remembered(Memory::Segment);
        tracing::info!(messages = entries.len(), bytes = bytes.len(), "made a segment");
    }
    Ok(true)
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
    let (mut turns, mut messages, mut from) = (Vec::new(), 0, gap.start);
    loop {
        let stretch = tx.turns().talk_from(from).await?;
        let more = stretch.len() == STRETCH;
        for turn in stretch {
            if turn.number >= gap.end {
                return Ok(Some((turns, gap.clone())));
            }
            if turn.is_open {
                return Ok(None);
            }
            from = turn.number + 1;
            messages += written(&turn).len();
            turns.push(turn);
            if messages >= FULL {
                return Ok(Some((turns, gap.start..from)));
            }
        }
        if !more {
            let is_between = gap.end != i64::MAX;
            return Ok(is_between.then(|| (turns, gap.clone())));
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
