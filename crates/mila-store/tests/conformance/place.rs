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
    Arrival, Burst, Claim, ClaimRequest, Conditions, Entropy, Ingested, Store, testing,
};
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Row as _};
use tempfile::TempDir;

pub(crate) const DANA: &str = "whatsapp:+972541234567";
pub(crate) const SAM: &str = "whatsapp:+15550100200";

/// The next lane that is no suspect.
pub(crate) const ONE: ClaimRequest = ClaimRequest { most: 1, except: None, suspects: false };

/// The next suspect.
pub(crate) const ONE_SUSPECT: ClaimRequest = ClaimRequest { suspects: true, ..ONE };

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
        let folder = tempfile::tempdir().unwrap();
        if engine == Engine::Sqlite {
            let store = testing::sqlite(folder.path()).await;
            return Self { store, folder, database: None };
        }
        let database = testing::postgres_database().await;
        let entropy = Arc::new(Entropy::from_system().unwrap());
        let opened = Store::open_postgres(&database.running, testing::keys(), entropy).await;
        Self { store: opened.unwrap(), folder, database: Some(database) }
    }

    /// The one number a query gives, past every wall: as a superuser, or from the file.
    pub(crate) async fn number(&self, query: &'static str) -> i64 {
        let Some(database) = &self.database else {
            let file = SqliteConnectOptions::new().filename(self.file());
            let mut file = file.read_only(true).connect().await.unwrap();
            return sqlx::query(query).fetch_one(&mut file).await.unwrap().get(0);
        };
        let owner: PgConnectOptions = database.owner.expose().parse().unwrap();
        let mut owner = owner.connect().await.unwrap();
        sqlx::query("SET search_path TO mila").execute(&mut owner).await.unwrap();
        sqlx::query(query).fetch_one(&mut owner).await.unwrap().get(0)
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

    /// Claims whatever is due first, if anything is.
    pub(crate) async fn claim(&self, instance: InstanceId, now: Timestamp) -> Option<Claim> {
        let clean = self.store.claim(instance, now, ONE).await.unwrap().pop();
        match clean {
            Some(claim) => Some(claim),
            None => self.store.claim(instance, now, ONE_SUSPECT).await.unwrap().pop(),
        }
    }

    /// A worker changes the account's state.
    pub(crate) async fn becomes(&self, claim: &Claim, state: AccountState) {
        let mut tx = self.store.guard("test state", claim, None).await.unwrap();
        tx.set_state(state).await.unwrap();
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
    Conditions {
        countries: &EVERYWHERE,
        limits: Limits::default(),
        fees: Fees::default(),
        answer_waits: "answer_waits",
    }
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
        since: None,
    }
}
