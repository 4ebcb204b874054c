//! One person's conversation with Mila.

use mila::config::Settings;
use mila_domain::account::{self, Control};
use mila_domain::turn::{Answer, Step, Stop};
use mila_domain::{AccountState, Deeds, Lane, Timestamp};
use mila_store::{InboundMessage, LaneTx, Parts, Store};
use mila_text::whatsapp;
use serde_json::json;
use serde_json::value::to_raw_value;

use crate::person::{Person, said};

/// Their id in the request, the same each time.
const ID: &str = "00000000-0000-7000-8000-000000000000";

pub(super) struct Talk(Person);

impl Talk {
    /// In a database that nobody has written in.
    pub(super) async fn begin(store: Store, now: Timestamp) -> Result<Self, String> {
        Person::new_in(store, now).await.map(Self)
    }

    /// The person writes.
    pub(super) async fn hears(&mut self, text: &str, now: Timestamp) -> Result<(), String> {
        self.0.writes(text, now).await
    }

    /// The model answers what waits, if something does.
    pub(super) async fn answers(&self, text: &str, now: Timestamp) -> Result<(), String> {
        if self.0.claim.is_none() {
            return Ok(());
        }
        let mut tx = self.0.tx().await?;
        let waiting = waiting(&mut tx).await?;
        if waiting.is_empty() {
            return tx.commit().await.map_err(said);
        }
        let past = tx.turns().past().await.map_err(said)?;
        let note = mila::eval::note(&waiting, tx.account(), &past);
        let mut turn = tx.turns().open(waiting, None, (note, None), now).map_err(said)?;
        let content = to_raw_value(&json!([{ "type": "text", "text": text }])).map_err(said)?;
        turn.steps.push(Step::Answered(Answer { content, stop: Stop::EndTurn }));
        tx.turns().append(&turn, None, now).map_err(said)?;
        let parts =
            Parts { voice: None, texts: whatsapp::compose(text).len(), undone: Deeds::NONE };
        tx.turns().answer(&turn, parts, None, None, now).map_err(said)?;
        tx.commit().await.map_err(said)
    }

    /// The body of the request for an answer to what waits.
    pub(super) async fn asks(
        &self,
        settings: &Settings,
        now: Timestamp,
    ) -> Result<Vec<u8>, String> {
        let nothing = "nothing of the person waits for an answer of the model";
        self.0.claim.as_ref().ok_or(nothing)?;
        let mut tx = self.0.tx().await?;
        let waiting = waiting(&mut tx).await?;
        if waiting.is_empty() {
            return Err(nothing.to_owned());
        }
        let mut past = tx.turns().past().await.map_err(said)?;
        past.drain(..mila::eval::left_behind(settings, &past));
        let note = mila::eval::note(&waiting, tx.account(), &past);
        let turn = tx.turns().open(waiting, None, (note, None), now).map_err(said)?;
        let person = ID.parse().map_err(said)?;
        mila::eval::request(settings, person, &past, &turn).map_err(said)
    }
}

/// What waits for the model, once the fixed words are taken out, which are answered without it.
async fn waiting(tx: &mut LaneTx<'_>) -> Result<Vec<InboundMessage>, String> {
    for message in tx.inbox().waiting(Lane::Control).await.map_err(said)? {
        let reading = message.reading(AccountState::Active, None, None);
        match account::decide(AccountState::Active, None, reading) {
            Control::PassOn => tx.inbox().pass_on(message.event),
            _ => tx.inbox().done(message.event, "fixed"),
        }
    }
    tx.inbox().waiting(Lane::Conversation).await.map_err(said)
}
