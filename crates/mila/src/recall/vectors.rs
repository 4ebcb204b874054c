//! Vectors are made in upkeep, a segment at a time, where there is a program that makes them.

use mila_domain::recall::{Author, Segment, encode_vectors};
use mila_domain::{MessageId, MessageText, Timestamp, TurnId};
use mila_store::{Claim, Store, StoreError};

use crate::sidecar::Embedder;

/// Makes the vectors of the oldest segment that has none of today's model. `false` when there was
/// nothing to do, or nobody to do it.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(
    store: &Store,
    embedder: &Embedder,
    claim: &Claim,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some(model) = embedder.model() else { return Ok(false) };
    let mut tx = store.guard("read for vectors", claim, None).await?;
    if !tx.account().remembers() {
        return Ok(false);
    }
    let Some(stored) = tx.segments().without_vectors(model).await? else { return Ok(false) };
    let Ok(segment) = Segment::decode(&stored.bytes) else { return Ok(false) };
    let of = |author: Author| segment.messages().iter().filter(move |it| it.author == author);
    let messages: Vec<_> = of(Author::PERSON).map(|it| MessageId(it.id)).collect();
    let answers: Vec<_> = of(Author::MILA).map(|it| TurnId(it.id)).collect();
    let said = tx.turns().said(&messages, &answers).await?;
    drop(tx);
    let text = |id| said.get(id).map_or("", MessageText::expose);
    let texts: Vec<&str> = segment.messages().iter().map(|message| text(&message.id)).collect();
    let Some(vectors) = embedder.passages(&texts).await else { return Ok(false) };
    let bytes = encode_vectors(&vectors);
    let mut tx = store.guard("keep vectors", claim, None).await?;
    // A segment that went meanwhile takes none.
    tx.segments().add_vectors(stored.id, (model, &bytes), now)?;
    tx.commit().await?;
    tracing::info!(vectors = vectors.len(), "made the vectors of a segment");
    Ok(true)
}
