//! Segments: what finds the messages of a run of turns, made in upkeep. The bytes are another's; here
//! they are sealed, and go when one of their turns is forgotten.

use std::ops::Range;

use mila_domain::{SegmentId, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::PersonTx;
use crate::seal::{Person, Place};

statements! {
    SEGMENTS = "SELECT id, from_turn, before_turn, sealed FROM segment WHERE person_id = $1
         ORDER BY from_turn";
    NEWEST_SEGMENTS = "SELECT id, from_turn, before_turn, sealed FROM segment WHERE person_id = $1
         ORDER BY from_turn DESC LIMIT 16";
    SEGMENT_SPANS = "SELECT from_turn, before_turn FROM segment WHERE person_id = $1
         ORDER BY from_turn";
    // Some at a time: those of a long history are more than what else is in memory.
    VECTORS = "SELECT s.from_turn, v.segment_id, v.sealed
         FROM segment s JOIN segment_vectors v ON v.segment_id = s.id
         WHERE s.person_id = $1 AND v.person_id = $1 AND v.model = $2 AND s.from_turn >= $3
         ORDER BY s.from_turn LIMIT 64";
    // The oldest that has none of this model.
    WITHOUT_VECTORS = "SELECT id, from_turn, before_turn, sealed FROM segment s
         WHERE person_id = $1 AND NOT EXISTS (SELECT 1 FROM segment_vectors v
             WHERE v.segment_id = s.id AND v.person_id = $1 AND v.model = $2)
         ORDER BY from_turn LIMIT 1";
    ADD_SEGMENT = "INSERT INTO segment (id, person_id, from_turn, before_turn, sealed, made_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    ADD_VECTORS = "INSERT INTO segment_vectors (segment_id, person_id, model, sealed, made_at)
         SELECT id, person_id, $3, $4, $5 FROM segment WHERE id = $1 AND person_id = $2
         ON CONFLICT (segment_id) DO UPDATE SET model = $3, sealed = $4, made_at = $5";
    DROP_SEGMENT = "DELETE FROM segment WHERE person_id = $1 AND from_turn <= $2 AND before_turn > $2",
        postgres: "DELETE FROM segment
         USING unnest($1::uuid[], $2::bigint[]) AS gone (person, turn)
         WHERE person_id = gone.person AND from_turn <= gone.turn AND before_turn > gone.turn";
}

/// What finds the messages of a run of turns.
#[derive(Clone, PartialEq, Eq)]
pub struct Segment {
    /// Which.
    pub id: SegmentId,
    /// The numbers of its turns.
    pub turns: Range<i64>,
    /// What is known of their messages.
    pub bytes: Vec<u8>,
}

/// Prints nothing of what was said.
impl std::fmt::Debug for Segment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Segment({:?}, {} bytes)", self.turns, self.bytes.len())
    }
}

/// Most vectors rows that are read at once.
pub const VECTORS_AT_ONCE: usize = 64;

/// The vectors of a segment's messages.
#[derive(Clone, PartialEq, Eq)]
pub struct SegmentVectors {
    /// Whose.
    pub segment: SegmentId,
    /// The number of the segment's first turn.
    pub from_turn: i64,
    /// The vectors.
    pub bytes: Vec<u8>,
}

/// Prints nothing of what was said.
impl std::fmt::Debug for SegmentVectors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SegmentVectors({}, {} bytes)", self.segment, self.bytes.len())
    }
}

/// Segments that were asked for.
#[derive(Clone, Copy, Debug)]
pub struct AskedSegments(Asked);

/// What finds what the person said, and was told.
#[derive(Debug)]
pub struct Segments<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Segments<'_, '_> {
    /// All of them, oldest first.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn all(&mut self) -> Result<Vec<Segment>> {
        let asked = self.ask();
        self.take(asked).await
    }

    /// Asks for all of them.
    pub fn ask(&mut self) -> AskedSegments {
        AskedSegments(self.0.tx.ask(&SEGMENTS, args![self.0.person.id()]))
    }

    /// Those that were asked for.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn take(&mut self, asked: AskedSegments) -> Result<Vec<Segment>> {
        let rows = self.0.tx.rows(asked.0).await?;
        rows.iter().map(|row| open_segment(&self.0.person, row)).collect()
    }

    /// The newest, at most 16 of them, the newest first.
    ///
    /// # Errors
    /// When one does not open.
    pub async fn newest(&mut self) -> Result<Vec<Segment>> {
        let rows = self.0.tx.all(&NEWEST_SEGMENTS, args![self.0.person.id()]).await?;
        rows.iter().map(|row| open_segment(&self.0.person, row)).collect()
    }

    /// Which turns they cover, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spans(&mut self) -> Result<Vec<Range<i64>>> {
        let rows = self.0.tx.all(&SEGMENT_SPANS, args![self.0.person.id()]).await?;
        rows.iter().map(span).collect()
    }

    /// The vectors of a model, from the segment on that begins with that turn: at most
    /// [`VECTORS_AT_ONCE`], in the order of their turns.
    ///
    /// # Errors
    /// When some do not open.
    pub async fn vectors(&mut self, model: u64, from_turn: i64) -> Result<Vec<SegmentVectors>> {
        let named = args![self.0.person.id(), model.cast_signed(), from_turn];
        let rows = self.0.tx.all(&VECTORS, named).await?;
        rows.iter().map(|row| open_vectors(&self.0.person, row)).collect()
    }

    /// The oldest that has no vectors of a model.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn without_vectors(&mut self, model: u64) -> Result<Option<Segment>> {
        let named = args![self.0.person.id(), model.cast_signed()];
        let row = self.0.tx.first(&WITHOUT_VECTORS, named).await?;
        row.map(|row| open_segment(&self.0.person, &row)).transpose()
    }

    /// Adds one over these turns.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn add(&mut self, turns: &Range<i64>, bytes: &[u8], now: Timestamp) -> Result<SegmentId> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let id = SegmentId(store.entropy.id(now));
        let sealed = person.seal(Place::SEGMENT, id.0.as_bytes(), bytes, &store.entropy)?;
        tx.run(&ADD_SEGMENT, args![id, person.id(), turns.start, turns.end, sealed, now]);
        Ok(id)
    }

    /// Adds the vectors of one by a model, if it is still there, in the place of others.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn add_vectors(
        &mut self,
        segment: SegmentId,
        (model, bytes): (u64, &[u8]),
        now: Timestamp,
    ) -> Result<()> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let sealed = person.seal(Place::VECTORS, segment.0.as_bytes(), bytes, &store.entropy)?;
        let model = model.cast_signed();
        tx.run(&ADD_VECTORS, args![segment, person.id(), model, sealed, now]);
        Ok(())
    }

    /// Drops those that cover one of these turns, with their vectors: they are made anew without it.
    pub fn drop_of(&mut self, turns: &[i64]) {
        let person = self.0.person.id();
        let turns = turns.iter().map(|turn| args![person, *turn]).collect();
        self.0.tx.run_each(&DROP_SEGMENT, turns);
    }
}

fn span(row: &Row) -> Result<Range<i64>> {
    Ok(row.get("segment.from_turn")?..row.get("segment.before_turn")?)
}

fn open_vectors(person: &Person, row: &Row) -> Result<SegmentVectors> {
    let segment: SegmentId = row.id("segment_vectors.segment_id")?;
    let sealed: Vec<u8> = row.get("segment_vectors.sealed")?;
    let bytes = person.open(Place::VECTORS, segment.0.as_bytes(), &sealed)?.to_vec();
    Ok(SegmentVectors { segment, from_turn: row.get("segment.from_turn")?, bytes })
}

fn open_segment(person: &Person, row: &Row) -> Result<Segment> {
    let id: SegmentId = row.id("segment.id")?;
    let sealed: Vec<u8> = row.get("segment.sealed")?;
    let bytes = person.open(Place::SEGMENT, id.0.as_bytes(), &sealed)?.to_vec();
    Ok(Segment { id, turns: span(row)?, bytes })
}
