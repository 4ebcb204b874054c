//! Summaries of what was said longer ago. Each covers all turns before a number and is made from the
//! one before it, which stays: when what stands in one must go, the next is made anew from there.

use mila_domain::{SummaryId, Timestamp};
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
    SUMMARY = "SELECT id, before, sealed FROM summary WHERE person_id = $1
         ORDER BY before DESC LIMIT 1";
    ADD_SUMMARY = "INSERT INTO summary (id, person_id, before, sealed, made_at)
         VALUES ($1, $2, $3, $4, $5)";
    SUMMARY_BY = "SELECT id, before, sealed FROM summary WHERE person_id = $1 AND before <= $2
         ORDER BY before DESC LIMIT 1";
    DROP_SUMMARIES = "DELETE FROM summary WHERE person_id = $1 AND before >= $2";
}

/// A line of the person's, word for word.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The number of its turn.
    pub turn: i64,
    /// Why it is kept, as a code.
    pub weight: String,
    /// The words.
    pub words: String,
}

/// What is left of turns that no longer go along.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// What was said, in short; may be empty.
    pub text: String,
    /// What is kept word for word, in the order in which it was said.
    pub lines: Vec<Line>,
}

/// Prints no words.
impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Digest({} bytes, {} lines)", self.text.len(), self.lines.len())
    }
}

/// A summary of all turns before one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which.
    pub id: SummaryId,
    /// The number of the first turn that it does not cover.
    pub before: i64,
    /// What it says.
    pub digest: Digest,
}

/// A summary that was asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedSummary(Asked);

impl Entering<'_> {
    /// Asks for the newest summary; see [`Summaries::newest`].
    pub fn ask_summary(&mut self) -> AskedSummary {
        AskedSummary(self.tx.ask(&SUMMARY, args![self.person.id()]))
    }
}

/// Summaries of what the person said.
#[derive(Debug)]
pub struct Summaries<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Summaries<'_, '_> {
    /// The newest.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn newest(&mut self) -> Result<Option<Summary>> {
        let asked = self.0.tx.ask(&SUMMARY, args![self.0.person.id()]);
        self.take(AskedSummary(asked)).await
    }

    /// The one that was asked for on the way in.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn take(&mut self, asked: AskedSummary) -> Result<Option<Summary>> {
        let row = self.0.tx.row(asked.0).await?;
        row.map(|row| open_summary(&self.0.person, &row)).transpose()
    }

    /// Adds one that covers all turns before that number, with which a chapter begins.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn add(&mut self, before: i64, digest: &Digest, now: Timestamp) -> Result<()> {
        self.write(before, digest, now)?;
        if self.0.account.past_from < before {
            self.0.amend().past_from(before);
        }
        self.0.amend().begin_chapter(now);
        Ok(())
    }

    /// Drops what was summed up of that turn and later ones, so that it is made anew. Until it is, the
    /// lines of all turns stay but of those that are gone: nothing else exact is lost meanwhile.
    ///
    /// # Errors
    /// When one does not open, or the cipher refuses.
    pub(crate) async fn make_anew(
        &mut self,
        from: i64,
        gone: &[i64],
        now: Timestamp,
    ) -> Result<()> {
        let person = self.0.person.id();
        let Some(newest) = self.newest().await? else { return Ok(()) };
        let row = self.0.tx.first(&SUMMARY_BY, args![person, from]).await?;
        let stays = row.map(|row| open_summary(&self.0.person, &row)).transpose()?;
        let (before, text) = stays.map_or((0, String::new()), |it| (it.before, it.digest.text));
        self.0.tx.run(&DROP_SUMMARIES, args![person, before]);
        let mut lines = newest.digest.lines;
        lines.retain(|line| !gone.contains(&line.turn));
        if before == 0 && lines.is_empty() {
            return Ok(());
        }
        self.write(before, &Digest { text, lines }, now)
    }

    fn write(&mut self, before: i64, digest: &Digest, now: Timestamp) -> Result<()> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let id = SummaryId(store.entropy.id(now));
        let plain = stored::write(Place::SUMMARY.name, digest)?;
        let sealed = person.seal(Place::SUMMARY, id.0.as_bytes(), &plain, &store.entropy)?;
        tx.run(&ADD_SUMMARY, args![id, person.id(), before, sealed, now]);
        Ok(())
    }
}

fn open_summary(person: &Person, row: &Row) -> Result<Summary> {
    let id: SummaryId = row.id("summary.id")?;
    let sealed: Vec<u8> = row.get("summary.sealed")?;
    let plain = person.open(Place::SUMMARY, id.0.as_bytes(), &sealed)?;
    let digest = stored::read(Place::SUMMARY.name, &plain)?;
    Ok(Summary { id, before: row.get("summary.before")?, digest })
}
