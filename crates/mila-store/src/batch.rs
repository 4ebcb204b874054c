//! Recording what several people write at once.
//!
//! A transaction costs the database about as much as what is in it. So what arrives while one is
//! under way waits for the next, and shares it; who writes alone waits for nobody. Only what is
//! plain goes this way: words for the conversation, of people that are known by one address. One
//! arrival never holds up the others: a person whom somebody else has locked is left out, and
//! what is left out, or shared a transaction that failed, is recorded by itself.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use mila_domain::{Lane, Timestamp};
use tokio::sync::{Semaphore, oneshot};

use crate::arrival::{Arrival, Burst, Ingested, Rows};
use crate::engine::Engine;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::Result;
use crate::ingest::MARK_SEEN;
use crate::seal::Person;
use crate::store::Store;

/// Most arrivals in one transaction.
const MOST: usize = 32;

/// Transactions at once on PostgreSQL: while one waits for the disk, the next is prepared. SQLite
/// has one writer.
const AT_ONCE: usize = 2;

statements! {
    // Who is known by these addresses and by no other, and is locked by nobody. An id may come
    // beside a number, if it is the number that was used last: then nothing changes of where
    // replies go.
    WRITERS = "SELECT a.hash, a.person_id, a.mac, b.mac AS beside_mac, p.wrapped_key
         FROM address a JOIN address b ON b.hash = $2 AND b.person_id = a.person_id
         JOIN person p ON p.id = a.person_id
         WHERE a.hash = $1 AND NOT p.closed AND NOT EXISTS (
             SELECT 1 FROM address o WHERE o.person_id = a.person_id AND o.hash <> a.hash
             AND (o.hash <> b.hash OR a.used_at IS NULL OR o.used_at >= a.used_at))",
        postgres: "SELECT a.hash, a.person_id, a.mac, b.mac AS beside_mac, p.wrapped_key
         FROM unnest($1::bytea[], $2::bytea[]) AS wrote (hash, beside)
         JOIN address a ON a.hash = wrote.hash
         JOIN address b ON b.hash = wrote.beside AND b.person_id = a.person_id
         JOIN person p ON p.id = a.person_id
         WHERE NOT p.closed AND NOT EXISTS (
             SELECT 1 FROM address o WHERE o.person_id = a.person_id AND o.hash <> a.hash
             AND (o.hash <> b.hash OR a.used_at IS NULL OR o.used_at >= a.used_at))
         ORDER BY p.id FOR NO KEY UPDATE OF p SKIP LOCKED";
    UNSEE = "DELETE FROM seen WHERE digest = $1",
        postgres: "DELETE FROM seen WHERE digest = ANY($1)";
    // Rows of these people may be added, and none be read.
    NAME_WRITERS = "SELECT $1", postgres: "SELECT set_config('mila.writers', $1, TRUE)";
}

/// Arrivals that wait to be recorded.
#[derive(Debug)]
pub(crate) struct Arrivals {
    queue: Mutex<VecDeque<Waiting>>,
    turns: Semaphore,
}

/// One of them.
#[derive(Debug)]
struct Waiting {
    hash: Vec<u8>,
    /// Of the id that came beside the address; else the address's own.
    beside: Vec<u8>,
    arrival: Arrival,
    burst: Burst,
    now: Timestamp,
    /// `None`: it is to be recorded by itself.
    tell: oneshot::Sender<Option<Ingested>>,
}

impl Arrivals {
    pub(crate) fn new(engine: &Engine) -> Arc<Self> {
        let at_once = match engine {
            Engine::Sqlite(_) => 1,
            Engine::Postgres(_) => AT_ONCE,
        };
        Arc::new(Self { queue: Mutex::default(), turns: Semaphore::new(at_once) })
    }

    /// The oldest that wait, of each person one.
    fn take(&self) -> Vec<Waiting> {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut writers, mut taken) = (HashSet::new(), Vec::new());
        let mut left = VecDeque::new();
        while let Some(next) = queue.pop_front() {
            if next.tell.is_closed() {
                // Whoever brought it has gone, and brings it again.
                continue;
            }
            match taken.len() < MOST && writers.insert(next.hash.clone()) {
                true => taken.push(next),
                false => left.push_back(next),
            }
        }
        *queue = left;
        taken
    }
}

impl Store {
    /// Records a plain arrival, together with those that wait. `None` when it is not plain, or
    /// could not be recorded so: it may stand in the database all the same.
    pub(crate) async fn ingest_together(
        &self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Option<Ingested> {
        if !arrival.kind.is_plain() || arrival.lane() != Lane::Conversation {
            return None;
        }
        let (tell, mut told) = oneshot::channel();
        let hash = self.address_hash(&arrival.from);
        let beside = arrival.beside().map_or_else(|| hash.clone(), |it| self.address_hash(it));
        let waiting = Waiting { hash, beside, arrival: arrival.clone(), burst, now, tell };
        self.arrivals.queue.lock().unwrap_or_else(PoisonError::into_inner).push_back(waiting);
        loop {
            // Whoever has a turn records for all. Should they be dropped meanwhile, everybody is
            // told nothing.
            tokio::select! {
                biased;
                done = &mut told => return done.ok().flatten(),
                turn = self.arrivals.turns.acquire() => {
                    let Ok(turn) = turn else { return None };
                    let batch = self.arrivals.take();
                    if batch.is_empty() {
                        // Somebody else has this one in hand.
                        drop(turn);
                        return told.await.ok().flatten();
                    }
                    self.record_all(batch).await;
                }
            }
        }
    }

    async fn record_all(&self, batch: Vec<Waiting>) {
        let done = self.record_together(&batch).await.unwrap_or_else(|error| {
            tracing::warn!(%error, arrivals = batch.len(), "could not record arrivals together");
            HashMap::new()
        });
        for Waiting { hash, tell, .. } in batch {
            // Nobody is left to be told when the connection of who posted it has ended.
            let _ = tell.send(done.get(&hash).copied());
        }
    }

    /// Records arrivals in one transaction; what became of those that were, by their address.
    async fn record_together(&self, batch: &[Waiting]) -> Result<HashMap<Vec<u8>, Ingested>> {
        let mut tx = self.engine.begin("ingest together").await?;
        let hashes = batch.iter().map(|it| args![it.hash.clone(), it.beside.clone()]).collect();
        let writers = tx.ask_each(&WRITERS, hashes);
        let digests = batch.iter().map(|it| self.seen(&it.arrival.provider_id, it.now)).collect();
        let fresh = tx.ask_each(&MARK_SEEN, digests);
        let writers = self.writers(batch, &tx.rows(writers).await?);
        let fresh = tx.rows(fresh).await?;
        let fresh: HashSet<Vec<u8>> =
            fresh.iter().map(|row| row.get("seen.digest")).collect::<Result<_>>()?;
        let (mut done, mut rows, mut left_out) = (HashMap::new(), Rows::default(), Vec::new());
        for Waiting { hash, arrival, burst, now, .. } in batch {
            let digest = self.keys.seen_digest(&arrival.provider_id);
            let ingested = match (writers.get(hash), fresh.contains(&digest)) {
                (Some(_), false) => Ingested::Duplicate,
                (Some(person), true) => {
                    let plain = (arrival, Lane::Conversation);
                    rows.add(self, person, plain, *burst, *now)?
                }
                (None, fresh) => {
                    left_out.extend(fresh.then(|| args![digest]));
                    continue;
                }
            };
            done.insert(hash.clone(), ingested);
        }
        tx.run_each(&UNSEE, left_out);
        name_writers(&mut tx, writers.values());
        rows.write(&mut tx);
        tx.commit().await?;
        Ok(done)
    }

    /// Those who write, by their address. Whoever cannot be opened is left to be refused alone.
    fn writers(&self, batch: &[Waiting], rows: &[Row]) -> HashMap<Vec<u8>, Person> {
        let beside: HashMap<_, _> = batch.iter().map(|it| (&it.hash, &it.beside)).collect();
        let writer = |row: &Row| {
            let hash: Vec<u8> = row.get("address.hash").ok()?;
            let person = self.person_at(&hash, row).ok()?;
            let mac: Vec<u8> = row.get("address.beside_mac").ok()?;
            let proven = self.keys.leads_to(beside.get(&hash)?, person.id(), &mac);
            proven.then_some((hash, person))
        };
        rows.iter().filter_map(writer).collect()
    }
}

fn name_writers<'p>(tx: &mut Tx, people: impl Iterator<Item = &'p Person>) {
    if tx.is_postgres() {
        let ids: Vec<_> = people.map(|person| person.id().to_string()).collect();
        tx.run(&NAME_WRITERS, args![format!("{{{}}}", ids.join(","))]);
    }
}
