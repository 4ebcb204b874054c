//! What is kept about a person beside the conversation: short facts, each with the message that it
//! comes from.

use mila_domain::memory::MemoryKind;
use mila_domain::{MemoryId, MessageId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::{Entering, PersonTx};
use crate::seal::{Person, Place};
use crate::stored;

statements! {
    // The most that one person has, and more: what is written is bounded by who writes it.
    MEMORIES = "SELECT id, message_id, sealed, noted_at FROM memory
         WHERE person_id = $1 AND replaced_at IS NULL ORDER BY noted_at, id LIMIT 1000";
    ALL_MEMORIES = "SELECT id, message_id, sealed, noted_at FROM memory
         WHERE person_id = $1 ORDER BY noted_at, id";
    ADD_MEMORY = "INSERT INTO memory (id, person_id, message_id, sealed, noted_at)
         VALUES ($1, $2, $3, $4, $5)";
    REPLACE_MEMORY = "UPDATE memory SET replaced_at = $3, replaced_by = $4
         WHERE id = $1 AND person_id = $2 AND replaced_at IS NULL";
    FORGET_MEMORY = "DELETE FROM memory WHERE id = $1 AND person_id = $2";
}

/// What a memory says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it is about, in a word or two: what is kept about the same is replaced.
    pub about: String,
    /// The fact.
    pub fact: String,
    /// The person's own words that it comes from.
    pub quote: String,
    /// The name of its [`MemoryKind`].
    kind: String,
    /// The day on which it was said, where the person is: `2026-11-30`.
    pub day: String,
    /// Its last day, when it passes.
    pub until: Option<String>,
}

/// Prints no words.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({}, {} bytes)", self.kind, self.fact.len())
    }
}

impl Kept {
    /// What is to be kept, said on that day.
    #[must_use]
    pub fn new(about: String, fact: String, quote: String, kind: MemoryKind, day: String) -> Self {
        Self { about, fact, quote, kind: kind.name().to_owned(), day, until: None }
    }

    /// The same until the end of a day.
    #[must_use]
    pub fn until(self, until: Option<String>) -> Self {
        Self { until, ..self }
    }

    /// What it is to the conversation. A kind that is not ours yet is a fact like others.
    #[must_use]
    pub fn kind(&self) -> MemoryKind {
        MemoryKind::from_name(&self.kind).unwrap_or(MemoryKind::Fact)
    }

    /// Whether it holds on that day.
    #[must_use]
    pub fn holds(&self, today: &str) -> bool {
        self.until.as_deref().is_none_or(|until| today <= until)
    }
}

/// Something that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Which.
    pub id: MemoryId,
    /// The message that it comes from.
    pub message: MessageId,
    /// Since when.
    pub noted_at: Timestamp,
    /// What it says.
    pub kept: Kept,
}

/// Memories that were asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedMemories(Asked);

impl Entering<'_> {
    /// Asks for what is kept; see [`Memories::all`].
    pub fn ask_memories(&mut self) -> AskedMemories {
        AskedMemories(self.tx.ask(&MEMORIES, args![self.person.id()]))
    }
}

/// What is kept about the person.
#[derive(Debug)]
pub struct Memories<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Memories<'_, '_> {
    /// What is kept and was not replaced, oldest first.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn all(&mut self) -> Result<Vec<Memory>> {
        let asked = self.0.tx.ask(&MEMORIES, args![self.0.person.id()]);
        self.take(AskedMemories(asked)).await
    }

    /// What was asked for on the way in.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn take(&mut self, asked: AskedMemories) -> Result<Vec<Memory>> {
        let rows = self.0.tx.rows(asked.0).await?;
        rows.iter().map(|row| open_memory(&self.0.person, row)).collect()
    }

    /// Everything that is kept, also what was replaced, oldest first.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn with_history(&mut self) -> Result<Vec<Memory>> {
        let rows = self.0.tx.all(&ALL_MEMORIES, args![self.0.person.id()]).await?;
        rows.iter().map(|row| open_memory(&self.0.person, row)).collect()
    }

    /// An id for what is to be kept.
    #[must_use]
    pub fn new_id(&self, now: Timestamp) -> MemoryId {
        MemoryId(self.0.store.entropy.id(now))
    }

    /// Keeps something in the place of others, which become history: a chapter begins, so that its
    /// opening tells them no longer.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn keep(&mut self, memory: &Memory, replaces: &[MemoryId], now: Timestamp) -> Result<()> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let plain = stored::write(Place::MEMORY.name, &memory.kept)?;
        let row = memory.id.0.as_bytes();
        let sealed = person.seal(Place::MEMORY, row, &plain, &store.entropy)?;
        tx.run(&ADD_MEMORY, args![memory.id, person.id(), memory.message, sealed, now]);
        for old in replaces {
            tx.run(&REPLACE_MEMORY, args![*old, person.id(), now, memory.id]);
        }
        if !replaces.is_empty() {
            self.0.amend().begin_chapter(now);
        }
        Ok(())
    }

    /// Forgets for good what has passed.
    pub fn let_go(&mut self, passed: &[MemoryId]) {
        let PersonTx { tx, person, .. } = &mut *self.0;
        for memory in passed {
            tx.run(&FORGET_MEMORY, args![*memory, person.id()]);
        }
    }

    /// Forgets for good; how many there were.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn forget(&mut self, memories: &[MemoryId]) -> Result<u64> {
        let PersonTx { tx, person, .. } = &mut *self.0;
        let asked: Vec<_> = memories
            .iter()
            .map(|memory| tx.ask(&FORGET_MEMORY, args![*memory, person.id()]))
            .collect();
        let mut gone = 0;
        for asked in asked {
            gone += tx.changed(asked).await?;
        }
        Ok(gone)
    }
}

fn open_memory(person: &Person, row: &Row) -> Result<Memory> {
    let id: MemoryId = row.id("memory.id")?;
    let sealed: Vec<u8> = row.get("memory.sealed")?;
    let plain = person.open(Place::MEMORY, id.0.as_bytes(), &sealed)?;
    let kept = stored::read(Place::MEMORY.name, &plain)?;
    let (message, noted_at) = (row.id("memory.message_id")?, row.time("memory.noted_at")?);
    Ok(Memory { id, message, noted_at, kept })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_holds_until_the_end_of_its_day() {
        let [about, fact, quote, day] = ["guests", "here", "here", "2026-11-30"].map(str::to_owned);
        let kept = Kept::new(about, fact, quote, MemoryKind::Fact, day);
        assert!(kept.holds("2999-01-01"), "what has no end");
        let kept = kept.until(Some("2026-12-02".to_owned()));
        assert!(kept.holds("2026-12-02") && !kept.holds("2026-12-03"));
    }
}
