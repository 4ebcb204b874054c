//! What the engines say when they refuse.

use deadpool::managed::{PoolError, TimeoutType};

/// An engine's error. None shows a parameter of a statement.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// PostgreSQL refused a statement, with its SQLSTATE.
    #[error("PostgreSQL {code}: {message}")]
    Refused {
        /// SQLSTATE (PostgreSQL, appendix A).
        code: String,
        /// The server's own words; its details, which may name values, are left out.
        message: String,
    },
    /// Logging in to PostgreSQL failed.
    #[error("PostgreSQL: {0}{cause}", cause = cause(.0))]
    Login(tokio_postgres::Error),
    /// The connection to PostgreSQL failed.
    #[error("PostgreSQL: {0}")]
    Wire(#[from] std::io::Error),
    /// A statement and its values do not fit; a fault of this program.
    #[error("PostgreSQL: {0}")]
    Mismatch(String),
    /// SQLite refused.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The server did not answer in time; the connection was closed, and what was under way may
    /// have been done or not.
    #[error("no answer in time")]
    Deadline,
    /// All connections stayed in use.
    #[error("no free connection in time")]
    Crowded,
    /// The store was closed, or a connection of it.
    #[error("closed")]
    Closed,
    /// An earlier statement of the transaction failed, so nothing of it lasts.
    #[error("an earlier statement of the transaction failed")]
    Aborted,
}

/// What lies under an error of the driver, which names its own step only: what is wrong with a
/// certificate, for one.
fn cause(error: &tokio_postgres::Error) -> String {
    std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default()
}

/// What a server says of a connection that answers and is of no use any more (SQLSTATE): prepared
/// statements that are gone or give other columns, a server that is going down, a transaction of
/// before that was not ended, and writes that are refused.
const OF_NO_USE: [&str; 7] =
    ["26000", "0A000", "57P01", "57P02", "57P03", "25P02", TAKES_NO_WRITES];

/// What a connection says that was made while the database took no writes; it goes on saying so when
/// the database takes them again.
const TAKES_NO_WRITES: &str = "25006";

impl EngineError {
    /// Whether the connection on which it came is not to be used again.
    pub(crate) fn spoils_connection(&self) -> bool {
        matches!(self, Self::Refused { code, .. } if OF_NO_USE.contains(&code.as_str()))
    }

    /// Whether the connection on which it came takes no writes.
    pub(crate) fn takes_no_writes(&self) -> bool {
        matches!(self, Self::Refused { code, .. } if code == TAKES_NO_WRITES)
    }
}

impl From<tokio_postgres::Error> for EngineError {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.as_db_error() {
            Some(refused) => Self::Refused {
                code: refused.code().code().to_owned(),
                message: refused.message().to_owned(),
            },
            None => Self::Login(error),
        }
    }
}

impl From<PoolError<Self>> for EngineError {
    fn from(error: PoolError<Self>) -> Self {
        match error {
            PoolError::Timeout(TimeoutType::Wait) => Self::Crowded,
            PoolError::Timeout(_) => Self::Deadline,
            PoolError::Backend(error) => error,
            PoolError::Closed | PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_) => {
                Self::Closed
            }
        }
    }
}
