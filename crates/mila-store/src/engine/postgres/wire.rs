//! One connection to PostgreSQL, and the trips on it.
//!
//! Whoever makes a trip drives the connection: there is no task beside it, so all requests of a
//! trip are in one buffer before the first byte leaves, in the order of their queue.

use std::collections::HashMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{Client, Config, Socket};

use tokio_postgres::types::ToSql;

use super::values::read_row;
use crate::engine::error::EngineError;
use crate::engine::row::Row;
use crate::engine::statement::Statement;
use crate::engine::tx::{Reply, Request};

/// How long a trip may take by our own clock: longer than the server lets a statement run, so
/// that a server that answers at all answers first. After it the connection is closed.
const TRIP_LIMIT: Duration = Duration::from_secs(12);

type Driver = Pin<Box<dyn Future<Output = Result<(), tokio_postgres::Error>> + Send>>;

/// A connection.
pub(crate) struct Wire {
    client: Client,
    /// Moves the bytes; `None` once the connection has ended.
    driver: Option<Driver>,
    prepared: HashMap<&'static str, tokio_postgres::Statement>,
    under_way: bool,
    limit: Option<Duration>,
    number: u32,
}

/// How many connections were made. It begins at a number that other instances hardly share.
static MADE: LazyLock<AtomicU32> = LazyLock::new(|| AtomicU32::new(std::process::id()));

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("under_way", &self.under_way).finish_non_exhaustive()
    }
}

impl Wire {
    /// Connects.
    pub(crate) async fn connect<T>(config: &Config, tls: T) -> Result<Self, EngineError>
    where
        T: MakeTlsConnect<Socket> + Send,
        T::Stream: Send + 'static,
        T::TlsConnect: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let connecting = tokio::time::timeout(TRIP_LIMIT, config.connect(tls)).await;
        let (client, connection) = connecting.map_err(|_| EngineError::Deadline)??;
        let driver = Some(Box::pin(connection) as Driver);
        Ok(Self {
            client,
            driver,
            prepared: HashMap::new(),
            under_way: false,
            limit: Some(TRIP_LIMIT),
            number: MADE.fetch_add(1, Ordering::Relaxed),
        })
    }

    /// A number that no other connection of this process has.
    pub(crate) const fn number(&self) -> u32 {
        self.number
    }

    /// Lets a trip take so long from now on; `None`: as long as it takes.
    pub(crate) const fn limit_to(&mut self, limit: Option<Duration>) {
        self.limit = limit;
    }

    /// Runs statements that have no parameters and give no rows, in one trip.
    pub(crate) async fn command(&mut self, sql: &str) -> Result<(), EngineError> {
        let Self { client, driver, under_way, limit, .. } = self;
        let done = drive(driver, under_way, *limit, vec![client.batch_execute(sql)]).await?;
        done.into_iter().try_for_each(|done| done.map_err(EngineError::from))
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
        let Self { client, driver, under_way, limit, .. } = self;
        let rows = async {
            let statement = client.prepare(sql).await?;
            let mut stream = pin!(client.query_raw(&statement, args.iter().copied()).await?);
            let mut columns = None;
            while let Some(row) = stream.try_next().await? {
                let row = read_row(&row, columns.as_ref())?;
                columns.get_or_insert_with(|| row.columns());
                take(row);
            }
            Ok(())
        };
        drive(driver, under_way, *limit, vec![rows]).await?.into_iter().collect()
    }

    /// Has the server read these statements, in one trip, so that none costs one of its own.
    pub(crate) async fn prepare(
        &mut self,
        statements: impl Iterator<Item = &'static Statement>,
    ) -> Result<(), EngineError> {
        let statements: Vec<_> = statements.collect();
        let Self { client, driver, under_way, limit, .. } = self;
        let reading = statements.iter().map(|it| client.prepare(it.on_postgres())).collect();
        let read = drive(driver, under_way, *limit, reading).await?;
        for (statement, read) in statements.into_iter().zip(read) {
            self.prepared.insert(statement.name, read?);
        }
        Ok(())
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
        let Self { client, driver, prepared, under_way, limit, .. } = self;
        let answers = requests.iter().filter_map(|request| {
            prepared.get(request.statement.name).map(|read| answer(client, read, request))
        });
        let replies = drive(driver, under_way, *limit, answers.collect()).await?;
        let mut errors = replies.iter().filter_map(|reply| reply.as_ref().err());
        if errors.any(EngineError::spoils_connection) {
            self.driver = None;
        }
        Ok(replies)
    }

    /// Whether a trip was broken off, or the connection has ended. It is of no use then.
    pub(crate) fn is_spoiled(&self) -> bool {
        self.under_way || self.driver.is_none()
    }

    /// Looks whether the server has hung up meanwhile, without waiting.
    pub(crate) async fn is_alive(&mut self) -> bool {
        poll_fn(|cx| {
            let Some(driver) = &mut self.driver else { return Poll::Ready(()) };
            if driver.as_mut().poll(cx).is_ready() {
                self.driver = None;
            }
            Poll::Ready(())
        })
        .await;
        !self.is_spoiled()
    }
}

async fn answer(
    client: &Client,
    statement: &tokio_postgres::Statement,
    request: &Request,
) -> Result<Reply, EngineError> {
    let mut stream = pin!(client.query_raw(statement, &request.args).await?);
    let mut reply = Reply::default();
    while let Some(row) = stream.try_next().await? {
        let columns = reply.rows.first().map(Row::columns);
        reply.rows.push(read_row(&row, columns.as_ref())?);
    }
    reply.changed = stream.rows_affected().unwrap_or(0);
    Ok(reply)
}

/// Polls all `answers` once, in their order, before the connection moves a byte; then goes on
/// until each has come. A future that is dropped in between leaves `under_way` set.
async fn drive<T, F: Future<Output = T>>(
    driver: &mut Option<Driver>,
    under_way: &mut bool,
    limit: Option<Duration>,
    answers: Vec<F>,
) -> Result<Vec<T>, EngineError> {
    *under_way = true;
    let mut answers: Vec<_> = answers.into_iter().map(|it| Answer::Awaited(Box::pin(it))).collect();
    let all = poll_fn(|cx| {
        let arrived = poll_all(&mut answers, cx);
        if arrived {
            return Poll::Ready(Ok(()));
        }
        let ended = match driver {
            Some(moving) => moving.as_mut().poll(cx).is_ready(),
            None => true,
        };
        if ended {
            *driver = None;
        }
        // What the connection has just brought is taken at once.
        match (poll_all(&mut answers, cx), ended) {
            (true, _) => Poll::Ready(Ok(())),
            (false, true) => Poll::Ready(Err(EngineError::Closed)),
            (false, false) => Poll::Pending,
        }
    });
    match limit {
        Some(limit) => {
            tokio::time::timeout(limit, all).await.map_err(|_| EngineError::Deadline)??;
        }
        None => all.await?,
    }
    *under_way = false;
    Ok(answers.into_iter().filter_map(Answer::into_value).collect())
}

/// What was asked, or what came of it.
enum Answer<F: Future> {
    Awaited(Pin<Box<F>>),
    Came(F::Output),
}

impl<F: Future> Answer<F> {
    fn into_value(self) -> Option<F::Output> {
        match self {
            Self::Came(value) => Some(value),
            Self::Awaited(_) => None,
        }
    }
}

fn poll_all<F: Future>(answers: &mut [Answer<F>], cx: &mut Context<'_>) -> bool {
    let mut all = true;
    for answer in answers {
        if let Answer::Awaited(awaited) = answer {
            match awaited.as_mut().poll(cx) {
                Poll::Ready(value) => *answer = Answer::Came(value),
                Poll::Pending => all = false,
            }
        }
    }
    all
}
