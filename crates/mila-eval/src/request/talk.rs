//! One person's conversation in a database of its own.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use mila::config::Settings;
use mila_domain::account::{self, Control};
use mila_domain::inbound::Kind;
use mila_domain::turn::{Answer, Step, Stop};
use mila_domain::{AccountState, Address, Deeds, InstanceId, Lane, MessageText, Timestamp};
use mila_store::{
    Arrival, Burst, Claim, Entropy, InboundMessage, LaneTx, MasterKeys, Parts, Store, Waits,
};
use mila_text::whatsapp;
use serde_json::json;
use serde_json::value::to_raw_value;

/// Whoever talks.
const PERSON: &str = "whatsapp:+15550100200";

/// Their id in the request, the same each time.
const ID: &str = "00000000-0000-7000-8000-000000000000";

/// What a lane is due after at once.
const NO_BURST: Burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };

pub(super) struct Talk {
    store: Store,
    instance: InstanceId,
    /// The person's lane, once they have written.
    claim: Option<Claim>,
    messages: u32,
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Talk {
    /// A database that nobody has written in.
    pub(super) async fn begin(folder: &Path, now: Timestamp) -> Result<Self, String> {
        let keys = MasterKeys::new([1; 32], [2; 32]);
        let entropy = Arc::new(Entropy::from_system().map_err(said)?);
        let file = folder.join("mila.sqlite3");
        let store = Store::open_sqlite_that(Waits::InPlace, &file, keys, entropy, now).await;
        let store = store.map_err(said)?;
        let instance = InstanceId(store.entropy().id(now));
        store.register(instance, now).await.map_err(said)?;
        Ok(Self { store, instance, claim: None, messages: 0 })
    }

    /// The person writes. Whoever writes first is let in.
    pub(super) async fn hears(&mut self, text: &str, now: Timestamp) -> Result<(), String> {
        self.messages += 1;
        let arrival = Arrival {
            forwarded: false,
            provider_id: format!("SM{:032x}", self.messages),
            from: Address::parse(PERSON).map_err(said)?,
            scoped_id: None,
            kind: Kind::Text,
            text: MessageText::new(text),
            reply_to: None,
            medium_id: None,
            since: None,
        };
        self.store.ingest(&arrival, NO_BURST, now).await.map_err(said)?;
        if self.claim.is_some() {
            return Ok(());
        }
        let wanted = [(Lane::Control, 1), (Lane::Conversation, 1)];
        let claimed = self.store.claim(self.instance, now, &wanted).await.map_err(said)?;
        self.claim = claimed.lanes.into_iter().next();
        let mut tx = self.tx().await?;
        tx.amend().state(AccountState::Active).map_err(said)?;
        tx.commit().await.map_err(said)
    }

    /// The model answers what waits, if something does.
    pub(super) async fn answers(&self, text: &str, now: Timestamp) -> Result<(), String> {
        if self.claim.is_none() {
            return Ok(());
        }
        let mut tx = self.tx().await?;
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
        self.claim.as_ref().ok_or(nothing)?;
        let mut tx = self.tx().await?;
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

    async fn tx(&self) -> Result<LaneTx<'_>, String> {
        let claim = self.claim.as_ref().ok_or("nobody's lane could be claimed")?;
        self.store.guard("talk", claim, None).await.map_err(said)
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
