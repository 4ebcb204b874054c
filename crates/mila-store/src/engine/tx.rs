//! Transactions with a name, in few round trips.
//!
//! Statements are queued and travel together with the next reply that somebody waits for, in the
//! order in which they were given. So a transaction that enters, reads what it needs, and writes
//! costs two trips: one to the replies, one to the commit. What must not happen unless a reply
//! allows it is given after that reply has come; nothing is ever sent ahead of its guard.

use super::Engine;
use super::error::EngineError;
use super::postgres::pool::{Loan, discard};
use super::row::Row;
use super::sqlite::Session;
use super::statement::{Statement, statements};
use super::value::{Value, args};
use crate::error::{Result, StoreError};

statements! {
    BEGIN_WRITE = "BEGIN IMMEDIATE", postgres: "BEGIN";
    // A snapshot: what is read together belongs together.
    BEGIN_READ = "BEGIN", postgres: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    // SQLite has no such statement; its connection is told.
    SYNC_LATER = "SELECT 1", postgres: "SET LOCAL synchronous_commit TO OFF";
    COMMIT = "COMMIT";
    ROLLBACK = "ROLLBACK";
}

/// What stands around a transaction's statements.
pub(crate) static FRAME: &[&Statement] = STATEMENTS;

/// A statement that was given and not sent yet.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) statement: &'static Statement,
    pub(crate) args: Vec<Value>,
    /// Who waits for the reply, if anybody does.
    reply_to: Option<Asked>,
}

/// What came of a statement.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    pub(crate) rows: Vec<Row>,
    /// Rows that it changed.
    pub(crate) changed: u64,
}

impl Reply {
    /// Adds what came of the same statement with other parameters.
    fn absorb(&mut self, more: Self) {
        match self.rows.is_empty() {
            true => self.rows = more.rows,
            false => self.rows.extend(more.rows),
        }
        self.changed += more.changed;
    }
}

/// A reply that is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Asked(usize);

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Tx {
    name: &'static str,
    begin: &'static Statement,
    connection: Connection,
    /// Whether the database knows of the transaction.
    begun: bool,
    /// Whether a statement failed, so that nothing of it may last.
    failed: bool,
    queue: Vec<Request>,
    replies: Vec<Option<Reply>>,
}

/// In a box, because a transaction is moved from scope to scope.
#[derive(Debug)]
enum Connection {
    Sqlite(Box<Session>),
    Postgres(Box<Loan>),
    /// Given back.
    Returned,
}

impl Connection {
    fn sqlite(session: Session) -> Self {
        Self::Sqlite(Box::new(session))
    }

    fn postgres(loan: Loan) -> Self {
        Self::Postgres(Box::new(loan))
    }
}

impl Engine {
    /// Begins a transaction that may write.
    pub(crate) async fn begin(&self, name: &'static str) -> Result<Tx> {
        let connection = match self {
            Self::Sqlite(sqlite) => sqlite.writer().await.map(Connection::sqlite),
            Self::Postgres(pool) => pool.get().await.map(Connection::postgres).map_err(Into::into),
        };
        connection.map(|it| Tx::new(name, &BEGIN_WRITE, it)).map_err(StoreError::at(name))
    }

    /// Begins a transaction that may write, and whose commit is answered before it is on the disk. A
    /// server or machine that dies may forget it, but never what came before it, and nothing that
    /// comes after it without it.
    pub(crate) async fn begin_unsynced(&self, name: &'static str) -> Result<Tx> {
        let mut tx = self.begin(name).await?;
        match &mut tx.connection {
            Connection::Sqlite(session) => session.sync_later().map_err(StoreError::at(name))?,
            Connection::Postgres(_) => tx.run(&SYNC_LATER, args![]),
            Connection::Returned => {}
        }
        Ok(tx)
    }

    /// Begins a transaction that only reads.
    pub(crate) async fn begin_read(&self, name: &'static str) -> Result<Tx> {
        let connection = match self {
            Self::Sqlite(sqlite) => sqlite.reader().await.map(Connection::sqlite),
            Self::Postgres(pool) => pool.get().await.map(Connection::postgres).map_err(Into::into),
        };
        connection.map(|it| Tx::new(name, &BEGIN_READ, it)).map_err(StoreError::at(name))
    }
}

impl Tx {
    const fn new(name: &'static str, begin: &'static Statement, connection: Connection) -> Self {
        let (begun, failed) = (false, false);
        Self { name, begin, connection, begun, failed, queue: vec![], replies: vec![] }
    }

    /// Whether this is PostgreSQL.
    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self.connection, Connection::Postgres(_))
    }

    /// Which of its kind the connection is, counted from the first that was made.
    pub(crate) fn connection_number(&self) -> i64 {
        match &self.connection {
            Connection::Postgres(wire) => i64::from(wire.number()),
            Connection::Sqlite(_) | Connection::Returned => 0,
        }
    }

    /// Gives a statement on whose outcome nothing depends but that of the transaction.
    pub(crate) fn run(&mut self, statement: &'static Statement, args: Vec<Value>) {
        self.queue.push(Request { statement, args, reply_to: None });
    }

    /// Gives a statement; its reply is had by [`Tx::rows`] or [`Tx::changed`].
    pub(crate) fn ask(&mut self, statement: &'static Statement, args: Vec<Value>) -> Asked {
        let asked = Asked(self.replies.len());
        self.replies.push(None);
        self.queue.push(Request { statement, args, reply_to: Some(asked) });
        asked
    }

    /// Gives one statement over many rows of parameters; its reply holds what came of all of them,
    /// in no order. SQLite runs it once for each; PostgreSQL's own text takes each parameter as an
    /// array with a value of every row, and runs once.
    pub(crate) fn ask_each(
        &mut self,
        statement: &'static Statement,
        rows: Vec<Vec<Value>>,
    ) -> Asked {
        let asked = Asked(self.replies.len());
        self.replies.push(rows.is_empty().then(Reply::default));
        let reply_to = Some(asked);
        let requests = match self.is_postgres() {
            true if rows.is_empty() => vec![],
            true => vec![columns(rows)],
            false => rows,
        };
        let requests = requests.into_iter().map(|args| Request { statement, args, reply_to });
        self.queue.extend(requests);
        asked
    }

    /// Gives one statement over many rows, on whose outcome nothing else depends; see
    /// [`Tx::ask_each`].
    pub(crate) fn run_each(&mut self, statement: &'static Statement, rows: Vec<Vec<Value>>) {
        self.ask_each(statement, rows);
    }

    /// The rows of a query, after a trip with all that was given unless they are here already.
    pub(crate) async fn rows(&mut self, asked: Asked) -> Result<Vec<Row>> {
        self.reply(asked).await.map(|reply| reply.rows)
    }

    /// The first row of a query, if there is one.
    pub(crate) async fn row(&mut self, asked: Asked) -> Result<Option<Row>> {
        Ok(self.rows(asked).await?.into_iter().next())
    }

    /// How many rows a statement changed.
    pub(crate) async fn changed(&mut self, asked: Asked) -> Result<u64> {
        self.reply(asked).await.map(|reply| reply.changed)
    }

    /// Asks and waits.
    pub(crate) async fn all(
        &mut self,
        statement: &'static Statement,
        args: Vec<Value>,
    ) -> Result<Vec<Row>> {
        let asked = self.ask(statement, args);
        self.rows(asked).await
    }

    /// Asks and waits for the first row, if there is one.
    pub(crate) async fn first(
        &mut self,
        statement: &'static Statement,
        args: Vec<Value>,
    ) -> Result<Option<Row>> {
        let asked = self.ask(statement, args);
        self.row(asked).await
    }

    /// Asks and waits for the number of rows changed.
    pub(crate) async fn count(
        &mut self,
        statement: &'static Statement,
        args: Vec<Value>,
    ) -> Result<u64> {
        let asked = self.ask(statement, args);
        self.changed(asked).await
    }

    /// Makes the transaction's writes last, with all that was given, in one trip. What was asked
    /// and not taken yet is answered by the result.
    ///
    /// After an error of the connection it is unknown whether they last. That is no trouble to
    /// whoever looks at the rows before it goes on.
    pub(crate) async fn commit(mut self) -> Result<Answered> {
        if self.failed {
            return Err(StoreError::at(self.name)(EngineError::Aborted));
        }
        if self.begun || !self.queue.is_empty() {
            self.run(&COMMIT, args![]);
            self.travel().await?;
        }
        Ok(Answered(std::mem::take(&mut self.replies)))
    }

    async fn reply(&mut self, asked: Asked) -> Result<Reply> {
        if self.replies.get(asked.0).is_none_or(Option::is_none) {
            self.travel().await?;
        }
        taken(&mut self.replies, asked, self.name)
    }

    /// Sends what was given, and keeps the replies.
    async fn travel(&mut self) -> Result<()> {
        if self.failed {
            return Err(StoreError::at(self.name)(EngineError::Aborted));
        }
        let mut requests = std::mem::take(&mut self.queue);
        if !self.begun {
            let begin = Request { statement: self.begin, args: args![], reply_to: None };
            requests.insert(0, begin);
        }
        let ends =
            requests.last().is_some_and(|last| std::ptr::eq(last.statement, &raw const COMMIT));
        // Until the replies say otherwise: a future that is dropped here leaves a failed one.
        (self.begun, self.failed) = (true, true);
        let replies = match &mut self.connection {
            Connection::Sqlite(session) => session.trip(&requests).await,
            Connection::Postgres(wire) => wire.trip(&requests).await,
            Connection::Returned => Err(EngineError::Closed),
        };
        for (request, reply) in requests.iter().zip(replies.map_err(StoreError::at(self.name))?) {
            let reply = reply.map_err(StoreError::at(request.statement.name))?;
            if let Some(Asked(at)) = request.reply_to {
                self.replies[at].get_or_insert_default().absorb(reply);
            }
        }
        (self.begun, self.failed) = (!ends, false);
        Ok(())
    }
}

/// Replies that outlive their transaction.
#[derive(Debug)]
pub(crate) struct Answered(Vec<Option<Reply>>);

impl Answered {
    /// The rows of a query.
    pub(crate) fn rows(&mut self, asked: Asked) -> Result<Vec<Row>> {
        taken(&mut self.0, asked, "commit").map(|reply| reply.rows)
    }

    /// The first row of a query, if there is one.
    pub(crate) fn row(&mut self, asked: Asked) -> Result<Option<Row>> {
        Ok(self.rows(asked)?.into_iter().next())
    }

    /// How many rows a statement changed.
    pub(crate) fn changed(&mut self, asked: Asked) -> Result<u64> {
        taken(&mut self.0, asked, "commit").map(|reply| reply.changed)
    }
}

/// The values of each column of rows that are equally long.
fn columns(rows: Vec<Vec<Value>>) -> Vec<Value> {
    let mut columns = vec![vec![]; rows.first().map_or(0, Vec::len)];
    for row in rows {
        for (column, value) in columns.iter_mut().zip(row) {
            column.push(value);
        }
    }
    columns.into_iter().map(Value::Array).collect()
}

fn taken(replies: &mut [Option<Reply>], asked: Asked, name: &'static str) -> Result<Reply> {
    let reply = replies.get_mut(asked.0).and_then(Option::take);
    reply.ok_or(StoreError::Unknown { place: name })
}

/// A transaction that the database knows of and that was not ended is taken back, beside whoever
/// dropped it; a connection on which that cannot be done is closed.
impl Drop for Tx {
    fn drop(&mut self) {
        match std::mem::replace(&mut self.connection, Connection::Returned) {
            Connection::Postgres(wire) if wire.is_spoiled() => discard(*wire),
            Connection::Postgres(wire) if self.begun => roll_back(wire),
            Connection::Sqlite(session) if self.begun => session.roll_back(),
            Connection::Postgres(_) | Connection::Sqlite(_) | Connection::Returned => {}
        }
    }
}

fn roll_back(mut wire: Box<Loan>) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        discard(*wire);
        return;
    };
    runtime.spawn(async move {
        let rollback = Request { statement: &ROLLBACK, args: args![], reply_to: None };
        let done = wire.trip(&[rollback]).await;
        if !done.is_ok_and(|replies| replies.iter().all(Result::is_ok)) {
            discard(*wire);
        }
    });
}
