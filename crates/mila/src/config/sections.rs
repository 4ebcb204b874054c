//! The settings as typed values.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use mila_domain::{Access, Address, Secret};
use serde::Deserialize;
use url::Url;

use super::embedding::Embedding;
use super::limits::Limits;
use super::speech::Speech;
use crate::twilio::{AccountSid, Credentials};

/// Everything a serving Mila is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What commands on the database need too.
    pub local: Local,
    /// The door.
    pub http: Http,
    /// The carrier.
    pub twilio: Twilio,
    /// The model.
    pub claude: Claude,
    /// Who runs this Mila.
    pub operator: Operator,
    /// Who may begin.
    pub access: Access,
    /// How much, how quickly, and where.
    pub limits: Limits,
    /// Where the operator's computers are.
    pub regions: Regions,
    /// Whether to serve people although promises of the policy are not built yet.
    pub allow_unfinished: bool,
    /// Voice.
    pub speech: Speech,
    /// Recall by meaning.
    pub embedding: Embedding,
    /// The zone database, before the program's own.
    pub zones_dir: Option<PathBuf>,
    /// How long Mila waits for a further message before it answers; at most 8 s.
    pub burst_quiet: Duration,
    /// Times that tests and odd networks change.
    pub timing: Timing,
}

/// What every command needs.
#[derive(Clone, Debug)]
pub struct Local {
    /// Where rows are kept.
    pub database: Database,
    /// The PostgreSQL database as the role that owns the tables, when it is another.
    pub migrate_url: Option<Secret>,
    /// Sealed files, and SQLite's own.
    pub data_dir: PathBuf,
    /// The key that seals all others.
    pub master_key_file: PathBuf,
    /// A second copy of the list of erasures.
    pub ledger_file: Option<PathBuf>,
    /// The log.
    pub log: Log,
}

/// Which engine keeps the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// Embedded, one process.
    Sqlite {
        /// The database file.
        path: PathBuf,
    },
    /// Shared by any number of instances.
    Postgres {
        /// The address, which holds a password.
        url: Secret,
        /// Most connections at once.
        connections: usize,
    },
}

/// What is logged, and how it looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// A filter in the syntax of `tracing_subscriber::EnvFilter`.
    pub filter: String,
    /// For people or for machines.
    pub format: LogFormat,
}

/// How the log looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The door.
#[derive(Clone, Debug)]
pub struct Http {
    /// Where Mila listens.
    pub listen: SocketAddr,
    /// Where Twilio reaches it: https or loopback, without query, fragment or credentials.
    pub public_url: Url,
    /// Most connections at once.
    pub connections: usize,
    /// Where the operator's own tools read figures; nowhere unless set.
    pub metrics_listen: Option<SocketAddr>,
}

impl Http {
    /// The public address of a page below ours; `path` without a slash before it.
    #[must_use]
    pub fn below(&self, path: &str) -> Url {
        let mut url = self.public_url.clone();
        let base = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{base}/{path}"));
        url
    }
}

/// The carrier.
#[derive(Clone, Debug)]
pub struct Twilio {
    /// The account.
    pub account_sid: AccountSid,
    /// Tokens whose signatures are accepted: the account's, and a second in a rotation.
    pub auth_tokens: Vec<Secret>,
    /// What requests authenticate with: an API key, or the account and its token.
    pub credentials: Credentials,
    /// Our sender, a number.
    pub from: Address,
    /// One address in place of Twilio's three.
    pub base_url: Option<Url>,
}

/// The model.
#[derive(Clone, Debug)]
pub struct Claude {
    /// The key; absent only on loopback.
    pub api_key: Option<Secret>,
    /// Where the Messages API is: https or loopback.
    pub base_url: Url,
    /// The value of `anthropic-version`.
    pub version: String,
    /// The value of `inference_geo`; absent unless the host is Anthropic's own.
    pub inference_geo: Option<String>,
    /// Whether the assistant is switched off when an answer was computed elsewhere.
    pub stops_elsewhere: bool,
    /// The model's id.
    pub model: String,
    /// Longest answer in tokens, thinking included.
    pub max_tokens: u32,
    /// Most bytes of a request: what does not fit of the conversation is summed up.
    pub context_bytes: usize,
    /// What to say about thinking.
    pub thinking: Thinking,
    /// Most requests at once.
    pub concurrency: usize,
    /// Longest wait for an answer.
    pub timeout: Duration,
    /// What tokens cost.
    pub prices: Prices,
}

/// What a request says about thinking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thinking {
    /// Nothing: the model's own default.
    Unset,
    /// Not to think.
    Disabled,
    /// To think as it sees fit.
    Adaptive,
}

/// Prices of a million tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prices {
    /// Read anew.
    pub input: MicroUsd,
    /// Written.
    pub output: MicroUsd,
    /// Read and put into the cache.
    pub cache_write: MicroUsd,
    /// Read from the cache.
    pub cache_read: MicroUsd,
}

/// Money in millionths of a US dollar, whole so that sums are exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MicroUsd(pub u64);

/// Who runs this Mila.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operator {
    /// As people read it in the policy.
    pub name: Option<String>,
    /// Where people write about their data.
    pub privacy_email: Option<String>,
}

/// Where the operator's computers are; not set where nobody needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regions {
    /// This program.
    pub compute: Option<Region>,
    /// The PostgreSQL database.
    pub database: Option<Region>,
}

/// A part of the world in which data may be processed (promise P4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// The United States.
    Us,
    /// The European Union.
    Eu,
}

impl Region {
    /// The region of this name, `us` or `eu`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "us" => Some(Self::Us),
            "eu" => Some(Self::Eu),
            _ => None,
        }
    }
}

/// Times that tests and operators of odd networks change. A send is shorter than
/// `heartbeat_limit`, the heartbeat shorter than half of it, and `doubt_after` no shorter
/// than a send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// Between heartbeats of an instance.
    pub heartbeat: Duration,
    /// An instance silent for so long is dead.
    pub heartbeat_limit: Duration,
    /// Longest attempt to send one message.
    pub send_limit: Duration,
    /// When a send of unknown outcome is looked up.
    pub doubt_after: Duration,
    /// The pause before it is looked up again.
    pub doubt_gap: Duration,
    /// Between searches for missed messages.
    pub reconcile: Duration,
    /// Between deletions at Twilio.
    pub delete: Duration,
    /// Between looks for due work.
    pub poll: Duration,
}
