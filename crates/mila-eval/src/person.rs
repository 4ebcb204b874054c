//! One person in a database of their own.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{AccountState, Address, InstanceId, Lane, MessageText, Timestamp};
use mila_store::{Arrival, Burst, Claim, Entropy, LaneTx, MasterKeys, Store, Waits};
use tempfile::TempDir;

/// Whoever talks.
const PERSON: &str = "whatsapp:+15550100200";

/// What a lane is due after at once.
const NO_BURST: Burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };

pub(crate) struct Person {
    pub(crate) store: Store,
    instance: InstanceId,
    /// The lane of their conversation, once they have written.
    pub(crate) claim: Option<Claim>,
    messages: u32,
}

/// As the errors of a line are told.
pub(crate) fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A folder for a database, its owner's alone, which goes when it is dropped.
///
/// # Errors
/// When there is no room for it.
pub(crate) fn folder() -> std::io::Result<TempDir> {
    tempfile::Builder::new().permissions(Permissions::from_mode(0o700)).tempdir()
}

/// The keys of a database that is thrown away.
pub(crate) const fn keys() -> MasterKeys {
    MasterKeys::new([1; 32], [2; 32])
}

/// Randomness for a store.
///
/// # Errors
/// When the system gives none.
pub(crate) fn entropy() -> Result<Arc<Entropy>, String> {
    Entropy::from_system().map(Arc::new).map_err(said)
}

/// The SQLite database of a folder.
///
/// # Errors
/// When it cannot be opened.
pub(crate) async fn sqlite(folder: &Path, now: Timestamp) -> Result<Store, String> {
    let file = folder.join("mila.sqlite3");
    let store = Store::open_sqlite_that(Waits::InPlace, &file, keys(), entropy()?, now).await;
    store.map_err(said)
}

impl Person {
    /// Somebody who has not written yet.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn new_in(store: Store, now: Timestamp) -> Result<Self, String> {
        let instance = InstanceId(store.entropy().id(now));
        store.register(instance, now).await.map_err(said)?;
        Ok(Self { store, instance, claim: None, messages: 0 })
    }

    /// The person writes. Whoever writes first is let in.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn writes(&mut self, text: &str, now: Timestamp) -> Result<(), String> {
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
        self.take(now).await?;
        let mut tx = self.tx().await?;
        tx.amend().state(AccountState::Active).map_err(said)?;
        tx.commit().await.map_err(said)
    }

    /// Takes the lane of the one who is due.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn take(&mut self, now: Timestamp) -> Result<(), String> {
        let wanted = [(Lane::Control, 1), (Lane::Conversation, 1)];
        let claimed = self.store.claim(self.instance, now, &wanted).await.map_err(said)?;
        self.claim = claimed.lanes.into_iter().next();
        Ok(())
    }

    /// The person's rows.
    ///
    /// # Errors
    /// When nobody has written, or the database refuses.
    pub(crate) async fn tx(&self) -> Result<LaneTx<'_>, String> {
        let claim = self.claim.as_ref().ok_or("nobody's lane could be claimed")?;
        self.store.guard("talk", claim, None).await.map_err(said)
    }
}
