//! A search through all that was said: by segments, then by the words of the best.

use std::collections::BTreeMap;

use mila_domain::recall::{
    Author, Filter, Found, Likeness, Message, Question, Search, Segment, Vector, decode_vectors,
};
use mila_domain::{MessageId, MessageText, Timestamp, TurnId};
use mila_store::{Claim, PersonTx, Store, StoreError, VECTORS_AT_ONCE};
use uuid::Uuid;

use super::written::{Written, of_all};

/// Something that was said, and found.
#[derive(Debug)]
pub(crate) struct Hit {
    /// Of the message, or of the turn that it answers.
    pub(crate) id: Uuid,
    pub(super) at: Timestamp,
    pub(super) author: Author,
    pub(crate) text: MessageText,
    /// See [`Found::covered`].
    pub(super) covered: f32,
}

/// The best of all that was said; by what it means too, given a model and the question's vector of it.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn best(
    (store, claim): (&Store, &Claim),
    (question, meant): (&Question, Option<(u64, &Vector)>),
    filter: &Filter,
    most: usize,
) -> Result<Vec<Hit>, StoreError> {
    let mut tx = store.guard("search what was said", claim, None).await?;
    let history = History::read(&mut tx, i64::MAX).await?;
    let likeness = match meant {
        Some(meant) => Some(history.likeness(&mut tx, meant).await?),
        None => None,
    };
    history.search(&mut tx, (question, likeness.as_ref()), filter, most).await
}

/// What was said before a turn, ready to be searched.
pub(super) struct History {
    /// The last one is of what no stored one covers.
    segments: Vec<Segment>,
    /// The first turns of the others.
    from_turns: Vec<i64>,
}

impl History {
    /// Reads it, in one trip.
    pub(super) async fn read(tx: &mut PersonTx<'_>, before: i64) -> Result<Self, StoreError> {
        let stored = tx.segments().ask();
        let tail = tx.turns().ask_tail(before);
        let (mut segments, mut from_turns) = (Vec::new(), Vec::new());
        for stored in tx.segments().take(stored).await? {
            if let Ok(segment) = Segment::decode(&stored.bytes) {
                segments.push(segment);
                from_turns.push(stored.turns.start);
            } else {
                tracing::warn!(segment = %stored.id, "a segment cannot be read and is made anew");
                tx.segments().drop_of(&[stored.turns.start]);
            }
        }
        let tail = of_all(&tx.turns().take_past(tail).await?);
        segments.push(Segment::of(&tail.iter().map(Written::entry).collect::<Vec<_>>()));
        Ok(Self { segments, from_turns })
    }

    /// Whether nothing was ever said.
    pub(super) fn is_empty(&self) -> bool {
        self.segments.iter().all(|segment| segment.messages().is_empty())
    }

    /// How like a question its messages are by the vectors that there are of a model.
    async fn likeness(
        &self,
        tx: &mut PersonTx<'_>,
        (model, question): (u64, &Vector),
    ) -> Result<Likeness, StoreError> {
        let mut likeness = Likeness::to(*question);
        let mut known = Vec::new().into_iter().peekable();
        let mut next = Some(0);
        for (segment, from_turn) in self.segments.iter().zip(&self.from_turns) {
            if let (None, Some(from)) = (known.peek(), next) {
                let read = tx.segments().vectors(model, from).await?;
                let is_last = read.len() < VECTORS_AT_ONCE;
                next = read.last().filter(|_| !is_last).map(|last| last.from_turn + 1);
                known = read.into_iter().peekable();
            }
            let count = segment.messages().len();
            let own = known.next_if(|vectors| vectors.from_turn == *from_turn);
            let vectors = own.and_then(|own| decode_vectors(&own.bytes, count).ok());
            match vectors {
                Some(vectors) => likeness.add(&vectors.iter().map(Some).collect::<Vec<_>>()),
                None => likeness.add(&vec![None; count]),
            }
        }
        Ok(likeness)
    }

    /// The best, with their words, which are opened in one more trip.
    pub(super) async fn search(
        &self,
        tx: &mut PersonTx<'_>,
        (question, likeness): (&Question, Option<&Likeness>),
        filter: &Filter,
        most: usize,
    ) -> Result<Vec<Hit>, StoreError> {
        let search = Search::new(&self.segments, question, filter, likeness);
        let (messages, answers): (Vec<&Message>, Vec<&Message>) =
            search.to_open().partition(|message| message.author == Author::PERSON);
        let messages: Vec<_> = messages.into_iter().map(|it| MessageId(it.id)).collect();
        let answers: Vec<_> = answers.into_iter().map(|it| TurnId(it.id)).collect();
        let said = tx.turns().said(&messages, &answers).await?;
        let texts: Vec<Option<&str>> =
            search.to_open().map(|it| said.get(&it.id).map(MessageText::expose)).collect();
        let found = search.rank(&texts, most);
        Ok(found.iter().filter_map(|found| hit(found, &said)).collect())
    }
}

/// What was forgotten since has no words.
fn hit(found: &Found, said: &BTreeMap<Uuid, MessageText>) -> Option<Hit> {
    let text = said.get(&found.id)?.clone();
    let Found { id, at, author, covered, .. } = *found;
    Some(Hit { id, at, author, text, covered })
}
