//! One connection to PostgreSQL, and the trips on it.
//!
//! All requests of a trip leave together and end with one Sync, so that the server answers them
//! together too. It passes over what comes after a request that it refused, and says so by
//! silence (PostgreSQL, "Message flow", "Pipelining").

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::io;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bytes::BytesMut;
use postgres_protocol::message::backend::Message;
use postgres_protocol::message::frontend;
use tokio::time::timeout;
use tokio_postgres::Config;
use tokio_postgres::config::TargetSessionAttrs;
use tokio_postgres::types::ToSql;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::exchange::{Exchange, refusal};
use super::prepared::{Described, Prepared};
use super::socket::{self, Place};
use crate::engine::error::EngineError;
use crate::engine::row::Row;
use crate::engine::statement::Statement;
use crate::engine::tx::{Reply, Request};

/// How long a trip may take by our own clock: longer than the server lets a statement run, so
/// that a server that answers at all answers first. After it the connection is closed.
const TRIP_LIMIT: Duration = Duration::from_secs(12);

/// The statement that the server forgets when it reads the next one without a name.
const UNNAMED: &str = "";

/// A connection.
pub(crate) struct Wire {
    exchange: Exchange,
    prepared: HashMap<&'static str, Prepared>,
    number: u32,
    takes_writes: bool,
}

/// How many connections were made. It begins at a number that other instances hardly share.
static MADE: LazyLock<AtomicU32> = LazyLock::new(|| AtomicU32::new(std::process::id()));

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("number", &self.number).finish_non_exhaustive()
    }
}

impl Wire {
    /// Connects to the first server of `config` that lets us in; `tls` proves its name.
    pub(crate) async fn connect(
        config: &Config,
        tls: Option<&MakeRustlsConnect>,
    ) -> Result<Self, EngineError> {
        let mut failed = EngineError::Closed;
        for place in socket::places(config) {
            let connecting = timeout(TRIP_LIMIT, Self::connect_to(&place, config, tls)).await;
            match connecting.unwrap_or(Err(EngineError::Deadline)) {
                Ok(wire) => return Ok(wire),
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }

    async fn connect_to(
        place: &Place,
        config: &Config,
        tls: Option<&MakeRustlsConnect>,
    ) -> Result<Self, EngineError> {
        let stream = socket::log_in(place, config, tls).await?;
        let mut wire = Self {
            exchange: Exchange::new(stream, Some(TRIP_LIMIT)),
            prepared: HashMap::new(),
            number: MADE.fetch_add(1, Ordering::Relaxed),
            takes_writes: true,
        };
        let (wanted, other) = match config.get_target_session_attrs() {
            TargetSessionAttrs::ReadWrite => ("off", "the server takes no writes"),
            TargetSessionAttrs::ReadOnly => ("on", "the server takes writes"),
            _ => return Ok(wire),
        };
        let asked = "SELECT current_setting('transaction_read_only') = $1 AS wanted";
        match wire.query(asked, &[&wanted]).await?.first().map(|row| row.get("wanted")) {
            Some(Ok(true)) => Ok(wire),
            _ => Err(io::Error::other(other).into()),
        }
    }

    /// A number that no other connection of this process has.
    pub(crate) const fn number(&self) -> u32 {
        self.number
    }

    /// Lets a trip take so long from now on; `None`: as long as it takes.
    pub(crate) const fn limit_to(&mut self, limit: Option<Duration>) {
        self.exchange.limit = limit;
    }

    /// Runs statements that have no parameters and give no rows, in one trip.
    pub(crate) async fn command(&mut self, sql: &str) -> Result<(), EngineError> {
        let mut out = BytesMut::new();
        frontend::query(sql, &mut out)?;
        self.exchange.ask(out, |_| Ok(())).await
    }

    /// The rows of a query whose text is not one of our statements.
    pub(crate) async fn query(
        &mut self,
        sql: &str,
        args: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, EngineError> {
        let mut rows = Vec::new();
        self.query_each(sql, args, |row| rows.push(row)).await?;
        Ok(rows)
    }

    /// Gives each row of a query to `take` as it comes, however many there are.
    pub(crate) async fn query_each(
        &mut self,
        sql: &str,
        args: &[&(dyn ToSql + Sync)],
        mut take: impl FnMut(Row) + Send,
    ) -> Result<(), EngineError> {
        let read = self.read_statements([(UNNAMED, sql)].into_iter()).await?;
        let statement = read.into_iter().next().ok_or(EngineError::Closed)?;
        let mut out = BytesMut::new();
        statement.execute(UNNAMED, args.iter().copied(), &mut out)?;
        frontend::sync(&mut out);
        let taking = self.exchange.ask(out, |message| {
            if let Message::DataRow(body) = message {
                take(statement.row(body)?);
            }
            Ok(())
        });
        taking.await
    }

    /// Has the server read these statements, in one trip, so that none costs one of its own.
    pub(crate) async fn prepare(
        &mut self,
        statements: impl Iterator<Item = &'static Statement>,
    ) -> Result<(), EngineError> {
        // The server refuses a name that it has.
        let statements: BTreeMap<_, _> = statements.map(|it| (it.name, it.on_postgres())).collect();
        let read = self.read_statements(statements.iter().map(|(&name, &sql)| (name, sql))).await?;
        self.prepared.extend(statements.into_keys().zip(read));
        Ok(())
    }

    async fn read_statements(
        &mut self,
        statements: impl Iterator<Item = (&str, &str)>,
    ) -> Result<Vec<Prepared>, EngineError> {
        let mut out = BytesMut::new();
        for (name, sql) in statements {
            Prepared::ask(name, sql, &mut out)?;
        }
        frontend::sync(&mut out);
        let mut described = Described::default();
        self.exchange.ask(out, |message| described.take(message)).await?;
        Ok(described.all)
    }

    /// Sends requests together, in this order, and waits for all their replies.
    ///
    /// The outer error is the connection's: which of the requests were done is unknown.
    pub(crate) async fn trip(
        &mut self,
        requests: &[Request],
    ) -> Result<Vec<Result<Reply, EngineError>>, EngineError> {
        let missing = requests.iter().filter(|it| !self.prepared.contains_key(it.statement.name));
        let missing: Vec<_> = missing.map(|request| request.statement).collect();
        if !missing.is_empty() {
            self.prepare(missing.into_iter()).await?;
        }
        let mut out = BytesMut::new();
        for request in requests {
            let name = request.statement.name;
            let read = self.prepared.get(name).ok_or(EngineError::Closed)?;
            read.execute(name, request.args.iter(), &mut out)?;
        }
        frontend::sync(&mut out);
        let Self { exchange, prepared, takes_writes, .. } = self;
        let mut replies = Replies { requests, prepared, open: Reply::default(), came: vec![] };
        let ended = exchange.trip(out, |message| replies.take(&message)).await;
        let replies = replies.all(ended)?;
        for refused in replies.iter().filter_map(|it| it.as_ref().err()) {
            *takes_writes &= !refused.takes_no_writes();
            if refused.spoils_connection() {
                exchange.spoil();
            }
        }
        Ok(replies)
    }

    /// Whether a trip was broken off, or the connection has ended. It is of no use then.
    pub(crate) const fn is_spoiled(&self) -> bool {
        self.exchange.is_spoiled()
    }

    /// Whether the server has refused no write on it for being one.
    pub(crate) const fn takes_writes(&self) -> bool {
        self.takes_writes
    }

    /// Looks whether the server has hung up meanwhile, without waiting.
    pub(crate) async fn is_alive(&mut self) -> bool {
        self.exchange.is_alive().await
    }
}

/// What comes of the requests of a trip, in their order.
struct Replies<'r> {
    requests: &'r [Request],
    prepared: &'r HashMap<&'static str, Prepared>,
    /// Of the request that is being answered.
    open: Reply,
    came: Vec<Result<Reply, EngineError>>,
}

impl Replies<'_> {
    fn take(&mut self, message: &Message) -> Result<(), EngineError> {
        match message {
            Message::DataRow(body) => {
                let request = self.requests.get(self.came.len());
                let read = request.and_then(|it| self.prepared.get(it.statement.name));
                self.open.rows.push(read.ok_or(EngineError::Closed)?.row(body)?);
            }
            Message::CommandComplete(body) => {
                self.open.changed = changed(body.tag()?);
                self.came.push(Ok(std::mem::take(&mut self.open)));
            }
            Message::EmptyQueryResponse => self.came.push(Ok(std::mem::take(&mut self.open))),
            Message::ErrorResponse(body) => self.came.push(Err(refusal(body)?)),
            _ => {}
        }
        Ok(())
    }

    /// All replies, if the trip ended as it should. A connection that was closed after a refusal
    /// was closed for that reason.
    fn all(
        mut self,
        ended: Result<(), EngineError>,
    ) -> Result<Vec<Result<Reply, EngineError>>, EngineError> {
        if let Err(error) = ended {
            return Err(self.came.into_iter().find_map(Result::err).unwrap_or(error));
        }
        // The server passed over what came after a request that it refused.
        self.came.resize_with(self.requests.len(), || Err(EngineError::Aborted));
        Ok(self.came)
    }
}

/// Rows that a command changed or gave: the last word of its tag, if that is a number.
fn changed(tag: &str) -> u64 {
    tag.rsplit(' ').next().and_then(|rows| rows.parse().ok()).unwrap_or(0)
}
