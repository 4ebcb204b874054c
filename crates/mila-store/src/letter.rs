//! What a message of ours carries: words, wherever they stand, or a voice.

use mila_domain::inbound::Kind;
use mila_domain::turn::Step;
use mila_domain::{MessageId, MessageText, Timestamp, TurnId};
use mila_text::whatsapp;

use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::error::{Result, StoreError};
use crate::ingest::TEXT;
use crate::store::PersonTx;

statements! {
    READ_MESSAGE = "SELECT sealed, turn_id, part, kind FROM message
         WHERE id = $1 AND person_id = $2";
}

/// What a message carries.
#[derive(Clone, Debug)]
pub enum OutboundBody {
    /// Words.
    Words(MessageText),
    /// The voice that may be fetched for this intent.
    Voice,
}

impl PersonTx<'_> {
    /// What a message carries now: its voice, else its words. `None` for a voice that is gone
    /// and has its words beside it.
    pub(crate) async fn outbound_body(
        &mut self,
        message: MessageId,
        now: Timestamp,
    ) -> Result<Option<OutboundBody>> {
        let row = self.message_row(message).await?;
        if row.name(3, "message.kind", Kind::from_name)? == Kind::Audio {
            if self.has_voice(message, now).await? {
                return Ok(Some(OutboundBody::Voice));
            }
            if row.get::<Option<i64>>(2, "message.part")?.is_none() {
                return Ok(None);
            }
        }
        self.words(message, &row).await.map(|words| Some(OutboundBody::Words(words)))
    }

    /// A message's words, wherever they stand.
    pub(crate) async fn body(&mut self, message: MessageId) -> Result<MessageText> {
        let row = self.message_row(message).await?;
        self.words(message, &row).await
    }

    async fn message_row(&mut self, message: MessageId) -> Result<Row> {
        let row = self.tx.first(&READ_MESSAGE, args![message, self.person.id()]).await?;
        row.ok_or(StoreError::Unknown { place: "outbox.message_id" })
    }

    async fn words(&mut self, message: MessageId, row: &Row) -> Result<MessageText> {
        if let Some(sealed) = row.get::<Option<Vec<u8>>>(0, TEXT.0)? {
            let text = self.person.open_text(TEXT, message.0.as_bytes(), &sealed)?;
            return Ok(MessageText::new(text));
        }
        let turn: TurnId = row.id(1, "message.turn_id")?;
        // The voice of an answer that is cut into texts stands for the first of them.
        let part: Option<i64> = row.get(2, "message.part")?;
        let part = usize::try_from(part.unwrap_or(0)).unwrap_or(usize::MAX);
        let Some(Step::Answered(answer)) = self.steps(turn).await?.pop() else {
            return Err(StoreError::Unknown { place: "message.turn_id" });
        };
        whatsapp::compose(&answer.text())
            .into_iter()
            .nth(part)
            .map(MessageText::new)
            .ok_or(StoreError::Unknown { place: "message.part" })
    }
}
