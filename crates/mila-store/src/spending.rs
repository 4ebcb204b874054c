//! What was spent in a day, by a person and by everybody.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mila_domain::budget::Day;
use mila_domain::{PersonId, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::PersonTx;
use crate::seal::Person;
use crate::store::Store;

/// Rows that share the total of a day. A connection adds to one of them only, so that those of one
/// instance never wait for each other, and of several instances hardly two.
const SHARDS: i64 = 64;

/// How long the total of a day is known before it is read again. What other instances spend
/// meanwhile is not seen: so far a day's budget of everybody may be overdrawn.
const KNOWN_FOR: Duration = Duration::from_secs(1);

statements! {
    SPEND = "INSERT INTO spending (person_id, day, micro_usd, fees_micro_usd, words_micro_usd)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, day) DO UPDATE
         SET micro_usd = spending.micro_usd + excluded.micro_usd,
             fees_micro_usd = spending.fees_micro_usd + excluded.fees_micro_usd,
             words_micro_usd = spending.words_micro_usd + excluded.words_micro_usd
         RETURNING fees_micro_usd";
    // In full what could have been refused, `$3`; of fees, of which `$4` are new, the person's draw
    // no more than `$5`.
    SPEND_IN_ALL = "INSERT INTO spending_total (day, shard, micro_usd, words_micro_usd)
         SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT)
             + CASE WHEN fees_micro_usd < $5 THEN fees_micro_usd ELSE $5 END
             - CASE WHEN fees_micro_usd - $4 < $5 THEN fees_micro_usd - $4 ELSE $5 END,
             CAST($6 AS BIGINT)
         FROM spending WHERE person_id = $7 AND day = $1
         ON CONFLICT (day, shard) DO UPDATE
         SET micro_usd = spending_total.micro_usd + excluded.micro_usd,
             words_micro_usd = spending_total.words_micro_usd + excluded.words_micro_usd";
    // Of today, for each of their addresses.
    KEEP_SPENDING = "INSERT INTO erased_spending
             (hash, day, micro_usd, fees_micro_usd, words_micro_usd, words_mark)
         SELECT a.hash, CAST($2 AS BIGINT), COALESCE(s.micro_usd, 0), COALESCE(s.fees_micro_usd, 0),
             COALESCE(s.words_micro_usd, 0), c.words_mark
         FROM address a JOIN account c ON c.person_id = a.person_id
         LEFT JOIN spending s ON s.person_id = a.person_id AND s.day = $2
         WHERE a.person_id = $1 AND (s.day IS NOT NULL OR c.words_mark > $3)
         ON CONFLICT (hash) DO UPDATE SET day = excluded.day, micro_usd = excluded.micro_usd,
             fees_micro_usd = excluded.fees_micro_usd, words_micro_usd = excluded.words_micro_usd,
             words_mark = excluded.words_mark";
    BEGIN_WITH = "INSERT INTO spending (person_id, day, micro_usd, fees_micro_usd, words_micro_usd)
         SELECT $1, day, micro_usd, fees_micro_usd, words_micro_usd
         FROM erased_spending WHERE hash = $2 AND day = $3
         ON CONFLICT (person_id, day) DO NOTHING";
    BEGIN_WITH_MARK = "UPDATE account SET words_mark = COALESCE(
             (SELECT words_mark FROM erased_spending WHERE hash = $2 AND day = $3), words_mark)
         WHERE person_id = $1";
    FORGET_ERASED_SPENDING = "DELETE FROM erased_spending WHERE day < $1";
    SPENT_IN_ALL = "SELECT CAST(COALESCE(SUM(micro_usd), 0) AS BIGINT) AS micro_usd,
             CAST(COALESCE(SUM(words_micro_usd), 0) AS BIGINT) AS words_micro_usd
         FROM spending_total WHERE day = $1";
}

/// What a transaction counts as spent on a person, in millionths of a US dollar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    day: Day,
    /// Everything.
    in_all: u64,
    /// Of it what nobody could refuse to pay: messages that came in, and texts that no budget stops.
    fees: u64,
    /// What answers to fixed words will cost; it is in `fees` once they go.
    words: u64,
    /// Of that what draws from nobody else's.
    own_words: u64,
}

impl Counted {
    /// What is drawn from everybody's day, when the person's fees come to `fees` by it.
    fn drawn(&self, fees: u64, share: u64) -> u64 {
        let before = fees.saturating_sub(self.fees);
        self.in_all - self.fees + (fees.min(share) - before.min(share))
    }

    /// Whether the person's fees have come to their share by it.
    fn uses_up(&self, fees: u64, share: u64) -> bool {
        share <= fees && fees.saturating_sub(self.fees) < share
    }
}

/// What a person cost.
#[derive(Debug)]
pub struct Spending<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Spending<'_, '_> {
    /// Counts millionths of a US dollar as spent on this person today.
    pub fn add(&mut self, micro_usd: u64, now: Timestamp) {
        let counted = self.counted(now);
        counted.in_all = counted.in_all.saturating_add(micro_usd);
    }

    /// The same of what nobody can refuse to pay, of which a person draws only so much from
    /// everybody's day.
    pub fn add_fees(&mut self, micro_usd: u64, now: Timestamp) {
        self.add(micro_usd, now);
        let counted = self.counted(now);
        counted.fees = counted.fees.saturating_add(micro_usd);
    }

    /// Counts against the budget of fixed words that one is answered.
    pub fn add_word(&mut self, micro_usd: u64, now: Timestamp) {
        let counted = self.counted(now);
        counted.words = counted.words.saturating_add(micro_usd);
    }

    /// The same of one that is done whatever it costs: it draws from nobody else's.
    pub fn add_own_word(&mut self, micro_usd: u64, now: Timestamp) {
        self.add_word(micro_usd, now);
        let counted = self.counted(now);
        counted.own_words = counted.own_words.saturating_add(micro_usd);
    }

    fn counted(&mut self, now: Timestamp) -> &mut Counted {
        let nothing = Counted { day: Day::of(now), in_all: 0, fees: 0, words: 0, own_words: 0 };
        self.0.spent.get_or_insert(nothing)
    }
}

impl PersonTx<'_> {
    /// What was counted in this transaction, in millionths of a US dollar.
    #[must_use]
    pub fn spent_so_far(&self) -> u64 {
        self.spent.map_or(0, |counted| counted.in_all)
    }

    /// Keeps what the person's addresses have cost today, and how close they are to the rate of fixed
    /// words, for the account is going.
    pub(crate) fn keep_spending(&mut self, now: Timestamp) {
        self.tx.run(&KEEP_SPENDING, args![self.person.id(), Day::of(now).0, now]);
    }

    /// Writes what was counted, as the last thing before the commit: the row of the total is
    /// everybody's, and nobody is to hold it while they wait for something else. What it was, and
    /// the question to what the person's fees come by it.
    pub(crate) fn write_spending(&mut self) -> Option<(Counted, Asked)> {
        let counted = self.spent.filter(|counted| counted.in_all > 0 || counted.words > 0)?;
        let whole = |micro_usd: u64| i64::try_from(micro_usd).unwrap_or(i64::MAX);
        let Counted { day, in_all, fees, words, own_words } = counted;
        let (person, share) = (self.person.id(), whole(self.store.total.share()));
        let (in_full, fees, shared) = (whole(in_all - fees), whole(fees), whole(words - own_words));
        let spend = args![person, day.0, whole(in_all), fees, whole(words)];
        let asked = self.tx.ask(&SPEND, spend);
        let shard = self.tx.connection_number() % SHARDS;
        self.tx.run(&SPEND_IN_ALL, args![day.0, shard, in_full, fees, share, shared, person]);
        Some((counted, asked))
    }
}

/// What was spent on everybody in a day, as an instance knows it: its row is too hot to be read for
/// every message.
#[derive(Debug)]
pub(crate) struct Total {
    known: Mutex<Option<Known>>,
    /// What one person's fees draw from it at most.
    share: AtomicU64,
    /// Times that somebody came to it.
    shares_used_up: AtomicU64,
}

impl Default for Total {
    fn default() -> Self {
        let (share, shares_used_up) = (AtomicU64::new(u64::MAX), AtomicU64::new(0));
        Self { known: Mutex::default(), share, shares_used_up }
    }
}

#[derive(Clone, Copy, Debug)]
struct Known {
    day: Day,
    spent: SpentInAll,
    read_at: Timestamp,
}

/// What was spent on everybody in a day, in millionths of a US dollar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpentInAll {
    pub(crate) spent: u64,
    /// What answers to fixed words cost.
    pub(crate) words: u64,
}

/// The total of a day: known, or asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AskedTotal {
    Known(SpentInAll),
    Asked { day: Day, now: Timestamp, reply: Asked },
}

impl Total {
    /// Asks for the total of today, unless it is known.
    pub(crate) fn ask(&self, tx: &mut Tx, now: Timestamp) -> AskedTotal {
        let day = Day::of(now);
        let known = self.known().filter(|known| {
            known.day == day && known.read_at <= now && now < known.read_at + KNOWN_FOR
        });
        match known {
            Some(known) => AskedTotal::Known(known.spent),
            None => AskedTotal::Asked { day, now, reply: tx.ask(&SPENT_IN_ALL, args![day.0]) },
        }
    }

    /// The total that was asked for.
    pub(crate) async fn take(&self, tx: &mut Tx, asked: AskedTotal) -> Result<SpentInAll> {
        match asked {
            AskedTotal::Known(spent) => Ok(spent),
            AskedTotal::Asked { day, now: read_at, reply } => {
                let row = tx.row(reply).await?;
                let of = |column| row.as_ref().map_or(Ok(0), |row| money(row, column));
                let (spent, words) = (of("in_all.micro_usd")?, of("in_all.words_micro_usd")?);
                let spent = SpentInAll { spent, words };
                self.set(Some(Known { day, spent, read_at }));
                Ok(spent)
            }
        }
    }

    /// Counts what this instance has spent on somebody whose fees come to `fees` by it.
    fn add(&self, counted: &Counted, fees: u64) {
        let known = self.known().filter(|known| known.day == counted.day);
        if let Some(known) = known {
            let spent = known.spent.spent.saturating_add(counted.drawn(fees, self.share()));
            let words = known.spent.words.saturating_add(counted.words - counted.own_words);
            self.set(Some(Known { spent: SpentInAll { spent, words }, ..known }));
        }
    }

    fn share(&self) -> u64 {
        self.share.load(Ordering::Relaxed)
    }

    fn known(&self) -> Option<Known> {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, known: Option<Known>) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = known;
    }
}

/// Money in a column, in millionths of a US dollar.
pub(crate) fn money(row: &Row, column: &'static str) -> Result<u64> {
    row.get::<i64>(column).map(|micro_usd| u64::try_from(micro_usd).unwrap_or(0))
}

/// Has somebody new begin with what the address has cost and said today, under an account that is gone.
pub(crate) fn begin_with(tx: &mut Tx, person: PersonId, hash: &[u8], now: Timestamp) {
    for statement in [&BEGIN_WITH, &BEGIN_WITH_MARK] {
        tx.run(statement, args![person, hash.to_vec(), Day::of(now).0]);
    }
}

impl Store {
    /// Forgets what addresses of accounts that are gone have cost before today.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn forget_erased_spending(&self, now: Timestamp) -> Result<u64> {
        let mut tx = self.engine.begin("forget erased spending").await?;
        let forgotten = tx.ask(&FORGET_ERASED_SPENDING, args![Day::of(now).0]);
        tx.commit().await?.changed(forgotten)
    }

    /// Bounds what one person's fees, messages that come in and texts that no budget stops, draw
    /// from everybody's day.
    pub fn limit_share(&self, micro_usd: Option<u64>) {
        self.total.share.store(micro_usd.unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// How often this instance saw somebody use such a share up.
    pub(crate) fn shares_used_up(&self) -> u64 {
        self.total.shares_used_up.load(Ordering::Relaxed)
    }

    /// Has this instance know what was written of a person.
    pub(crate) fn spending_is_written(
        &self,
        person: &Person,
        counted: &Counted,
        row: Option<&Row>,
    ) {
        // It is written already: nothing may fail any more.
        let fees = row.and_then(|row| money(row, "spending.fees_micro_usd").ok());
        let fees = fees.unwrap_or(counted.fees);
        self.total.add(counted, fees);
        if counted.uses_up(fees, self.total.share()) {
            self.total.shares_used_up.fetch_add(1, Ordering::Relaxed);
            let person = person.id();
            tracing::warn!(%person, "somebody's messages and fixed words have used up a share");
        }
    }

    /// Counts millionths of a US dollar as spent on a person: a fact, so no fence is asked.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spend(&self, person: &Person, micro_usd: u64, now: Timestamp) -> Result<()> {
        let tx = self.engine.begin("spend").await?;
        let mut tx = self.entering(tx, person.clone()).enter_person().await?;
        tx.spending().add(micro_usd, now);
        tx.commit().await
    }

    /// What was spent on everybody on a day, in millionths of a US dollar.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spent_in_all(&self, day: Day) -> Result<i64> {
        let mut tx = self.engine.begin_read("spent in all").await?;
        let asked = tx.ask(&SPENT_IN_ALL, args![day.0]);
        let row = tx.commit().await?.row(asked)?;
        row.map_or(Ok(0), |row| row.get("spending_total.micro_usd"))
    }
}
