//! What a message of ours carries: words, wherever they stand, or a voice.

use mila_domain::inbound::Kind;
use mila_domain::turn;
use mila_domain::{Deeds, MessageId, MessageText, PersonId, Timestamp, TurnId};
use mila_text::language::{self, Remarks};
use mila_text::whatsapp;

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::recording::AUDIO_FOR;
use crate::scope::PersonTx;
use crate::seal::{Person, Place};
use crate::turns::open_step;

statements! {
    READ_MESSAGE = "SELECT sealed, turn_id, part, kind, says_cut, says_undone
         FROM message
         WHERE id = $1 AND person_id = $2";
    // The text of an answer stands in the steps of its turn only.
    STEPS_OF_MESSAGE = "SELECT s.number, s.sealed FROM message m
         JOIN turn_step s ON s.turn_id = m.turn_id
         WHERE m.id = $1 AND m.person_id = $2 AND s.person_id = $2 ORDER BY s.number";
    NOTE_OF_MESSAGE = "SELECT 1 AS found FROM voice_note
         WHERE message_id = $1 AND person_id = $2 AND made_at > $3";
}

/// What a message carries.
#[derive(Clone, Debug)]
pub enum OutboundBody {
    /// Words.
    Words(MessageText),
    /// The voice that may be fetched for this intent.
    Voice,
}

/// A body that was asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AskedBody {
    message: Asked,
    steps: Asked,
    voice: Asked,
}

/// Asks what a message carries at `now`.
pub(crate) fn ask_body(
    tx: &mut Tx,
    person: PersonId,
    message: MessageId,
    now: Timestamp,
) -> AskedBody {
    AskedBody {
        message: tx.ask(&READ_MESSAGE, args![message, person]),
        steps: tx.ask(&STEPS_OF_MESSAGE, args![message, person]),
        voice: tx.ask(&NOTE_OF_MESSAGE, args![message, person, now - AUDIO_FOR]),
    }
}

impl PersonTx<'_> {
    /// What a message carries: its voice, else its words. `None` for a voice that is gone and
    /// has its words beside it.
    pub(crate) async fn take_body(
        &mut self,
        message: MessageId,
        asked: AskedBody,
    ) -> Result<Option<OutboundBody>> {
        let row = self.tx.row(asked.message).await?;
        let row = row.ok_or(StoreError::Unknown { place: "outbox.message_id" })?;
        if row.name("message.kind", Kind::from_name)? == Kind::Audio {
            if self.tx.row(asked.voice).await?.is_some() {
                return Ok(Some(OutboundBody::Voice));
            }
            if row.get::<Option<i64>>("message.part")?.is_none() {
                return Ok(None);
            }
        }
        let steps = self.tx.rows(asked.steps).await?;
        words_of(&self.person, message, &row, &steps).map(|words| Some(OutboundBody::Words(words)))
    }

    /// A message's words, wherever they stand.
    pub(crate) async fn words(&mut self, message: MessageId) -> Result<MessageText> {
        let named = args![message, self.person.id()];
        let row = self.tx.ask(&READ_MESSAGE, named.clone());
        let steps = self.tx.ask(&STEPS_OF_MESSAGE, named);
        let row = self.tx.row(row).await?;
        let row = row.ok_or(StoreError::Unknown { place: "outbox.message_id" })?;
        let steps = self.tx.rows(steps).await?;
        words_of(&self.person, message, &row, &steps)
    }
}

fn words_of(person: &Person, message: MessageId, row: &Row, steps: &[Row]) -> Result<MessageText> {
    if let Some(sealed) = row.get::<Option<Vec<u8>>>("message.sealed")? {
        let text = person.open_text(Place::TEXT, message.0.as_bytes(), &sealed)?;
        return Ok(MessageText::new(text));
    }
    let turn: TurnId = row.id("message.turn_id")?;
    // The voice of an answer that is cut into texts stands for the first of them.
    let part: Option<i64> = row.get("message.part")?;
    let part = usize::try_from(part.unwrap_or(0)).unwrap_or(usize::MAX);
    let steps = steps.iter().map(|step| open_step(person, turn, step));
    let said = turn::said(&steps.collect::<Result<Vec<_>>>()?);
    let said = said.ok_or(StoreError::Unknown { place: "message.turn_id" })?;
    let undone = row.maybe_name("message.says_undone", Deeds::from_names)?.unwrap_or_default();
    let remarks = Remarks { message_cut: row.get("message.says_cut")?, undone };
    whatsapp::compose(&language::said(&said, remarks))
        .into_iter()
        .nth(part)
        .map(MessageText::new)
        .ok_or(StoreError::Unknown { place: "message.part" })
}
