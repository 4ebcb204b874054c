//! The floor on PostgreSQL: a few connections in turn, every statement prepared and by itself.

use std::sync::atomic::{AtomicUsize, Ordering};

use mila_bench::Fallible;
use tokio_postgres::{Client, NoTls, Statement};

use crate::store::Said;

/// As many as Mila has.
const CONNECTIONS: usize = 16;

const TABLE: &str = "
    CREATE TABLE said (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person TEXT NOT NULL, by_person BOOLEAN NOT NULL, body TEXT NOT NULL,
        sid TEXT UNIQUE, state TEXT);
    CREATE INDEX said_by ON said (person, id)";
const RECORD: &str = "INSERT INTO said (sid, person, by_person, body) VALUES ($1, $2, true, $3)";
const HISTORY: &str =
    "SELECT by_person, body FROM said WHERE person = $1 ORDER BY id DESC LIMIT 20";
const ANSWER: &str =
    "INSERT INTO said (person, by_person, body) VALUES ($1, false, $2) RETURNING id";
const SENT: &str = "UPDATE said SET sid = $2 WHERE id = $1";
const DELIVERED: &str = "UPDATE said SET state = $2 WHERE id = $1";

pub(crate) struct Postgres {
    connections: Vec<Connection>,
    next: AtomicUsize,
}

struct Connection {
    client: Client,
    record: Statement,
    history: Statement,
    answer: Statement,
    sent: Statement,
    delivered: Statement,
}

impl Connection {
    async fn of(client: Client) -> Fallible<Self> {
        Ok(Self {
            record: client.prepare(RECORD).await?,
            history: client.prepare(HISTORY).await?,
            answer: client.prepare(ANSWER).await?,
            sent: client.prepare(SENT).await?,
            delivered: client.prepare(DELIVERED).await?,
            client,
        })
    }
}

async fn connect(url: &str) -> Fallible<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    // Its failure is told to whoever asks the client.
    tokio::spawn(connection);
    Ok(client)
}

impl Postgres {
    pub(crate) async fn open(url: &str) -> Fallible<Self> {
        let first = connect(url).await?;
        if first.query_opt("SELECT FROM pg_class WHERE relname = 'said'", &[]).await?.is_none() {
            first.batch_execute(TABLE).await?;
        }
        let mut connections = vec![Connection::of(first).await?];
        for _ in 1..CONNECTIONS {
            connections.push(Connection::of(connect(url).await?).await?);
        }
        Ok(Self { connections, next: AtomicUsize::new(0) })
    }

    fn any(&self) -> &Connection {
        &self.connections[self.next.fetch_add(1, Ordering::Relaxed) % CONNECTIONS]
    }

    pub(crate) async fn record(&self, sid: &str, person: &str, text: &str) -> Fallible<()> {
        let Connection { client, record, .. } = self.any();
        client.execute(record, &[&sid, &person, &text]).await?;
        Ok(())
    }

    pub(crate) async fn history(&self, person: &str) -> Fallible<Vec<Said>> {
        let Connection { client, history, .. } = self.any();
        let rows = client.query(history, &[&person]).await?;
        Ok(rows.iter().map(|row| Said { by_person: row.get(0), text: row.get(1) }).collect())
    }

    pub(crate) async fn answer(&self, person: &str, text: &str) -> Fallible<i64> {
        let Connection { client, answer, .. } = self.any();
        Ok(client.query_one(answer, &[&person, &text]).await?.get(0))
    }

    pub(crate) async fn sent(&self, id: i64, sid: &str) -> Fallible<()> {
        let Connection { client, sent, .. } = self.any();
        client.execute(sent, &[&id, &sid]).await?;
        Ok(())
    }

    pub(crate) async fn delivered(&self, id: i64, state: &str) -> Fallible<()> {
        let Connection { client, delivered, .. } = self.any();
        client.execute(delivered, &[&id, &state]).await?;
        Ok(())
    }
}
