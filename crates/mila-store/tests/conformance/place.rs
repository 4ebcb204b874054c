//! A fresh store, and what the tests say to it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use mila_domain::budget::{Fees, Limits};
use mila_domain::country::Offer;
use mila_domain::inbound::Kind;
use mila_domain::{
    AccountState, Address, Countries, InstanceId, Lane, MessageText, PersonId, Timestamp,
};
use mila_store::{
    Arrival, Burst, Claim, ClaimRequest, Conditions, Entropy, Ingested, Intent, LaneTx, Store,
    testing,
};
use tempfile::TempDir;

use crate::database::{Database, file, log_in};

pub(crate) const DANA: &str = "whatsapp:+972541234567";
pub(crate) const SAM: &str = "whatsapp:+15550100200";

/// One lane of each kind at the most, and no suspects.
pub(crate) const ONE_EACH: &[(Lane, u32)] =
    &[(Lane::Control, 1), (Lane::Conversation, 1), (Lane::Timers, 1), (Lane::Upkeep, 1)];

/// A suspect of any kind, and nothing else.
pub(crate) const A_SUSPECT: ClaimRequest<'static> = ClaimRequest {
    wanted: &[(Lane::Control, 0), (Lane::Conversation, 0), (Lane::Timers, 0), (Lane::Upkeep, 0)],
    suspect: true,
    next_due: true,
};

/// The name of Dana, who wrote first, and of Sam, in statements of either engine.
pub(crate) const FIRST: &str = "(SELECT id FROM person ORDER BY created_at LIMIT 1)";
pub(crate) const SECOND: &str = "(SELECT id FROM person ORDER BY created_at DESC LIMIT 1)";

/// Long enough that bursts are told from single messages.
pub(crate) const BURST: Burst =
    Burst { quiet: Duration::from_secs(3), cap: Duration::from_secs(10) };

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// Runs a test on both engines.
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($place:ident: Place) $body:block)+) => {$(
        $(#[$doc])*
        mod $name {
            use super::*;
            async fn run($place: Place) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(Place::new($crate::place::Engine::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                run(Place::new($crate::place::Engine::Postgres).await).await;
            }
        }
    )+};
}
pub(crate) use on_both;

/// A store over a database of its own.
pub(crate) struct Place {
    pub(crate) store: Store,
    folder: TempDir,
    /// The database's addresses; none on SQLite.
    pub(crate) database: Option<testing::Database>,
}

impl Place {
    pub(crate) async fn new(engine: Engine) -> Self {
        let folder = testing::folder();
        if engine == Engine::Sqlite {
            let store = testing::sqlite(folder.path()).await;
            return Self { store, folder, database: None };
        }
        let database = testing::postgres_database().await;
        let entropy = Arc::new(Entropy::from_system().unwrap());
        let opened = Store::open_postgres(&database.running, testing::keys(), entropy).await;
        Self { store: opened.unwrap(), folder, database: Some(database) }
    }

    /// A store over another database of the same engine.
    pub(crate) async fn another(&self) -> Self {
        Self::new(self.database.as_ref().map_or(Engine::Sqlite, |_| Engine::Postgres)).await
    }

    /// Another connection, past every wall: as a superuser, or to the file.
    pub(crate) async fn database(&self) -> Database {
        match &self.database {
            None => Database::Sqlite(file(&self.file())),
            Some(database) => Database::Postgres(testing::owner(database).await),
        }
    }

    /// What somebody has who got hold of the running role, or of the file.
    pub(crate) async fn intruder(&self) -> Database {
        match &self.database {
            None => Database::Sqlite(file(&self.file())),
            Some(database) => Database::Postgres(log_in(&database.running).await),
        }
    }

    /// The one number a query gives, past every wall.
    pub(crate) async fn number(&self, query: &str) -> i64 {
        self.database().await.number(query).await
    }

    /// SQLite's file.
    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("mila.sqlite3")
    }

    /// Ends the store; the folder that SQLite's file is in, and the file.
    pub(crate) async fn left(self) -> (TempDir, PathBuf) {
        self.store.close().await;
        let file = self.file();
        (self.folder, file)
    }

    /// An instance that has announced itself.
    pub(crate) async fn instance(&self, now: Timestamp) -> InstanceId {
        let instance = InstanceId(self.store.entropy().id(now));
        self.store.register(instance, now).await.unwrap();
        instance
    }

    /// Somebody writes; it must be new.
    pub(crate) async fn hears(&self, arrival: &Arrival, now: Timestamp) -> (PersonId, Lane) {
        match self.store.ingest(arrival, BURST, now).await.unwrap() {
            Ingested::New { person, lane, .. } => (person, lane),
            other => panic!("not new: {other:?}"),
        }
    }

    /// Claims whatever is due first; something must be.
    pub(crate) async fn claims(&self, instance: InstanceId, now: Timestamp) -> Claim {
        self.claim(instance, now).await.unwrap()
    }

    /// Claims the first kind of lane of which one is due, if any is.
    pub(crate) async fn claim(&self, instance: InstanceId, now: Timestamp) -> Option<Claim> {
        for lane in Lane::ALL {
            let claimed = self.store.claim(instance, now, &[(*lane, 1)]).await.unwrap();
            if let Some(claim) = claimed.lanes.into_iter().next() {
                return Some(claim);
            }
        }
        self.store.claim(instance, now, A_SUSPECT).await.unwrap().lanes.pop()
    }

    /// When the next free lane is due.
    pub(crate) async fn next_due(&self) -> Option<Timestamp> {
        let nobody = InstanceId(self.store.entropy().id(at(0)));
        self.store.claim(nobody, at(0), &[] as &[_]).await.unwrap().next_due
    }

    /// A worker's transaction.
    pub(crate) async fn tx(&self, claim: &Claim) -> LaneTx<'_> {
        self.store.guard("test", claim, None).await.unwrap()
    }

    /// The oldest open intent of a lane.
    pub(crate) async fn next_in(&self, claim: &Claim, lane: Lane) -> Option<Intent> {
        let claim = Claim { lane, ..claim.clone() };
        self.store.next_intent(&claim).await.unwrap()
    }

    /// Whether the holder of the lane finds a failed delivery that the person was not told of.
    pub(crate) async fn untold(&self, claim: &Claim) -> bool {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let asked = entering.ask_facts(at(0));
        entering.enter().await.unwrap().standing(asked).await.unwrap().untold()
    }

    /// A worker changes the account's state.
    pub(crate) async fn becomes(&self, claim: &Claim, state: AccountState) {
        let mut tx = self.tx(claim).await;
        tx.amend().state(state).unwrap();
        tx.commit().await.unwrap();
    }

    /// Dana wrote "yes" and a worker of one instance holds her control lane.
    pub(crate) async fn dana_in_hand(&self) -> (InstanceId, Claim) {
        let me = self.instance(at(0)).await;
        self.hears(&says("yes", DANA), at(0)).await;
        (me, self.claims(me, at(0)).await)
    }
}

/// Mila is offered everywhere, and money is no matter.
pub(crate) fn conditions() -> Conditions<'static> {
    static EVERYWHERE: Countries = Countries::everywhere(Offer::Allowed);
    Conditions { countries: &EVERYWHERE, limits: Limits::default(), fees: Fees::default() }
}

/// Seconds after the tests' beginning.
pub(crate) fn at(seconds: u64) -> Timestamp {
    Timestamp::from_micros(1_700_000_000_000_000) + Duration::from_secs(seconds)
}

pub(crate) fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

/// A text message whose provider's id is made of its sender and its words.
pub(crate) fn says(text: &str, from: &str) -> Arrival {
    Arrival {
        provider_id: format!("SM{from}{text}"),
        from: address(from),
        scoped_id: None,
        kind: Kind::Text,
        text: MessageText::new(text),
        reply_to: None,
        medium_id: None,
        forwarded: false,
        since: None,
    }
}
