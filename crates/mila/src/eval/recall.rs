//! Recall, on a person's lane.

use mila_domain::recall::{Filter, Question};
use mila_domain::{MessageText, Timestamp};
use mila_store::{Claim, Store, StoreError};
use uuid::Uuid;

use super::{Embedder, Vector};
use crate::recall::build::Draft;
use crate::recall::{find, vectors};

/// What somebody and Mila said to each other, as it is indexed and found.
#[derive(Clone, Copy, Debug)]
pub struct Recall<'s> {
    /// Where it is kept.
    pub store: &'s Store,
    /// A lane of whoever said it.
    pub claim: &'s Claim,
}

impl Recall<'_> {
    /// Makes all segments that are due.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn index(self, now: Timestamp) -> Result<(), StoreError> {
        while let Some(draft) = Draft::next(self.store, self.claim).await? {
            draft.keep(self.store, self.claim, now).await?;
        }
        Ok(())
    }

    /// Makes the vectors of the segments that have none, until all have some or the program gives
    /// none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn embed(self, by: &Embedder, now: Timestamp) -> Result<(), StoreError> {
        while vectors::work(self.store, &by.0, self.claim, now).await? {}
        Ok(())
    }

    /// The best for a question, given a model and its vector of the question, as the tool finds it:
    /// the id of each message, or of the turn that it answers, and its words.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find(
        self,
        question: &Question,
        meant: Option<(u64, &Vector)>,
        most: usize,
    ) -> Result<Vec<(Uuid, MessageText)>, StoreError> {
        let of = (self.store, self.claim);
        let hits = find::best(of, (question, meant), &Filter::default(), most).await?;
        Ok(hits.into_iter().map(|hit| (hit.id, hit.text)).collect())
    }
}
