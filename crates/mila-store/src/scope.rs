//! The three ways to a person's rows.
//!
//! - [`PersonRead`]: a snapshot, nothing locked. For a page, a file, an export.
//! - [`PersonTx`]: the person is locked, so everything that happens to one person has an order.
//!   For facts from outside, which no fence may refuse.
//! - [`LaneTx`]: locked, and the lane proven to be the worker's own. For all work.
//!
//! What they read and write is named by what it touches: `tx.inbox()`, `tx.outbox()` and so on.
//! A read is waited for; a write is given and travels with the next read or the commit.

use std::ops::{Deref, DerefMut};

use mila_domain::{PersonId, Timestamp};

use crate::account::{Account, Amend};
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Answered, Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::inbox::Inbox;
use crate::lanes::{Claim, Lanes};
use crate::memory::Memories;
use crate::outbox::Outbox;
use crate::question::{OpenQuestion, Questions};
use crate::recording::Recordings;
use crate::reminder::Reminders;
use crate::seal::Person;
use crate::segment::Segments;
use crate::spending::{Counted, Spending};
use crate::store::Store;
use crate::summary::Summaries;
use crate::turns::Turns;
use crate::voice_note::VoiceNotes;

/// The account with its open question, and what else is asked for.
macro_rules! account {
    ($also:literal, $of:literal, $lock:literal) => {
        concat!(
            "SELECT a.state, a.admitted_at, a.language, a.voice, a.spoken, a.show_transcripts,
             a.voice_told_at, a.unanswered, a.unanswered_at, a.rate_mark, a.slowed_at,
             a.words_mark, a.words_slowed_at, a.past_from, a.zone, a.home_zone, a.away_zone,
             a.away_until, a.memory, a.chapter_at, a.quiet,
             q.id AS question_id, q.kind AS question_kind, q.opened_at AS question_opened_at,
             q.expires_at AS question_expires_at",
            $also,
            " FROM account a",
            $of,
            " LEFT JOIN question q ON q.person_id = a.person_id AND q.closed_at IS NULL
             WHERE a.person_id = $1",
            $lock
        )
    };
}

statements! {
    // Names the person for row-level security until the transaction ends; SQLite has none.
    SET_PERSON = "SELECT $1", postgres: "SELECT set_config('mila.person', $1, TRUE)";
    // All short transactions of one person take this row first, so they follow one another and
    // never deadlock; and it names them. SQLite's only writer needs no lock.
    LOCK_PERSON = "SELECT epoch, created_at, last_inbound_at FROM person WHERE id = $1",
        postgres: "SELECT set_config('mila.person', id::text, TRUE) AS named, epoch, created_at,
             last_inbound_at
         FROM person WHERE id = $1 FOR UPDATE";
    // After the lock and in a statement of its own: one that waits for the lock sees of other
    // tables what stood before it waited.
    READ_ACCOUNT = account!("", "", "");
    // Nothing unless the lane is still the worker's. Locked, so that a takeover waits for the
    // holder's commit.
    READ_HELD = account!(", l.burst_due", " JOIN lane l ON l.person_id = a.person_id
             AND l.lane = $2 AND l.owner = $3 AND l.fence = $4", ""),
        postgres: account!(", l.burst_due", " JOIN lane l ON l.person_id = a.person_id
             AND l.lane = $2 AND l.owner = $3 AND l.fence = $4", " FOR SHARE OF l");
}

/// A transaction that is about to enter somebody's rows: reads may be asked already, and travel
/// with the proof that the rows may be touched. It has no views, so no worker writes before that
/// proof; facts from outside, which need none, may travel with it.
#[derive(Debug)]
pub struct Entering<'s> {
    pub(crate) tx: Tx,
    pub(crate) person: Person,
    pub(crate) store: &'s Store,
    locked: Asked,
    account: Asked,
    /// The epoch that the person must be in; `None` = whichever it is now.
    epoch: Option<i64>,
}

/// One person's rows in a snapshot.
#[derive(Debug)]
pub struct PersonRead {
    pub(crate) tx: Tx,
}

/// One person's rows, locked. Dropped without [`PersonTx::commit`], nothing of it lasts.
#[derive(Debug)]
pub struct PersonTx<'s> {
    pub(crate) tx: Tx,
    pub(crate) person: Person,
    pub(crate) account: Account,
    pub(crate) question: Option<OpenQuestion>,
    /// What the person cost in this transaction.
    pub(crate) spent: Option<Counted>,
    pub(crate) store: &'s Store,
}

/// One person's rows, locked, in the hands of the worker that holds a lane.
#[derive(Debug)]
pub struct LaneTx<'s> {
    tx: PersonTx<'s>,
    burst_due: Option<Timestamp>,
}

impl Store {
    /// Reads one person's rows without a lock.
    pub(crate) async fn read(&self, name: &'static str, person: &Person) -> Result<PersonRead> {
        let mut tx = self.engine.begin_read(name).await?;
        name_person(&mut tx, person.id());
        Ok(PersonRead { tx })
    }

    /// Makes `tx` a transaction of `person`.
    pub(crate) fn entering(&self, mut tx: Tx, person: Person) -> Entering<'_> {
        let locked = tx.ask(&LOCK_PERSON, args![person.id()]);
        let account = tx.ask(&READ_ACCOUNT, args![person.id()]);
        Entering { tx, person, store: self, locked, account, epoch: None }
    }

    /// A worker's transaction: refused when the lane was taken over, or when the person's epoch
    /// is no longer `epoch` (`None` = whichever it is now).
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn entering_lane(
        &self,
        name: &'static str,
        claim: &Claim,
        epoch: Option<i64>,
    ) -> Result<Entering<'_>> {
        Ok(self.entering_held(self.engine.begin(name).await?, claim, epoch))
    }

    /// A worker's look at its lane, after which nothing leaves the house before another transaction
    /// has committed: so what is written of it need not be on the disk when it is answered.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn entering_look(&self, claim: &Claim) -> Result<Entering<'_>> {
        Ok(self.entering_held(self.engine.begin_unsynced("look").await?, claim, None))
    }

    fn entering_held(&self, mut tx: Tx, claim: &Claim, epoch: Option<i64>) -> Entering<'_> {
        let person = claim.person.clone();
        let locked = tx.ask(&LOCK_PERSON, args![person.id()]);
        let held = args![person.id(), claim.lane.name(), claim.owner, claim.fence];
        let account = tx.ask(&READ_HELD, held);
        Entering { tx, person, store: self, locked, account, epoch }
    }

    /// A worker's transaction that asks nothing on its way in; see [`Store::entering_lane`].
    ///
    /// # Errors
    /// [`StoreError::Fenced`] as described; nothing is written then.
    pub async fn guard(
        &self,
        name: &'static str,
        claim: &Claim,
        epoch: Option<i64>,
    ) -> Result<LaneTx<'_>> {
        self.entering_lane(name, claim, epoch).await?.enter().await
    }
}

pub(crate) fn name_person(tx: &mut Tx, person: PersonId) {
    if tx.is_postgres() {
        tx.run(&SET_PERSON, args![person.to_string()]);
    }
}

impl<'s> Entering<'s> {
    /// Waits for the proof.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the lane is no longer the worker's, the epoch is another, or
    /// the person is gone.
    pub async fn enter(self) -> Result<LaneTx<'s>> {
        let epoch = self.epoch;
        let (tx, row) = self.enter_with_row().await.map_err(|error| match error {
            StoreError::NoSuchPerson => StoreError::Fenced,
            other => other,
        })?;
        if epoch.is_some_and(|epoch| epoch != tx.account.epoch) {
            return Err(StoreError::Fenced);
        }
        Ok(LaneTx { tx, burst_due: row.maybe_time("lane.burst_due")? })
    }

    pub(crate) async fn enter_person(self) -> Result<PersonTx<'s>> {
        self.enter_with_row().await.map(|(tx, _)| tx)
    }

    async fn enter_with_row(mut self) -> Result<(PersonTx<'s>, Row)> {
        let locked = self.tx.row(self.locked).await?.ok_or(StoreError::NoSuchPerson)?;
        // Nobody is without an account yet; a contact will be.
        let row = self.tx.row(self.account).await?.ok_or(StoreError::NoSuchPerson)?;
        let account = Account::of_rows(&locked, &row)?;
        let question = OpenQuestion::of_row(&row)?;
        let Self { tx, person, store, .. } = self;
        Ok((PersonTx { tx, person, account, question, spent: None, store }, row))
    }
}

impl PersonTx<'_> {
    /// The account as it stands in this transaction.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// The open question, if there is one.
    #[must_use]
    pub const fn question(&self) -> Option<&OpenQuestion> {
        self.question.as_ref()
    }
}

macro_rules! views {
    ($($(#[$doc:meta])* $name:ident: $view:ident),+ $(,)?) => {
        impl<'s> PersonTx<'s> {$(
            $(#[$doc])*
            pub const fn $name(&mut self) -> $view<'_, 's> {
                $view(self)
            }
        )+}
    };
}

views! {
    /// Changes to the account.
    amend: Amend,
    /// What has happened and waits to be handled.
    inbox: Inbox,
    /// Turns, their logs, and the past.
    turns: Turns,
    /// What is to be sent, and what became of it.
    outbox: Outbox,
    /// What is kept about the person.
    memories: Memories,
    /// Summaries of what they said.
    summaries: Summaries,
    /// What finds what they said.
    segments: Segments,
    /// What they are to be reminded of.
    reminders: Reminders,
    /// The question that is open.
    questions: Questions,
    /// When the person's lanes are due.
    lanes: Lanes,
    /// What the person cost.
    spending: Spending,
    /// Recordings that wait to become text.
    recordings: Recordings,
    /// Answers that are spoken.
    voice_notes: VoiceNotes,
}

impl PersonTx<'_> {
    /// Makes everything written here last.
    ///
    /// # Errors
    /// When the database does not confirm it; whether it lasts is then unknown.
    pub async fn commit(self) -> Result<()> {
        self.finish().await.map(|_| ())
    }

    /// Commits; what was asked and not taken yet is answered by the result.
    pub(crate) async fn finish(mut self) -> Result<Answered> {
        let counted = self.write_spending();
        let Self { tx, person, store, .. } = self;
        let mut answered = tx.commit().await?;
        if let Some((counted, asked)) = counted {
            let row = answered.row(asked)?;
            store.spending_is_written(&person, &counted, row.as_ref());
        }
        Ok(answered)
    }
}

impl<'s> LaneTx<'s> {
    /// When the burst that waits in the lane is to be answered; `None` when there is none that
    /// may still grow.
    #[must_use]
    pub const fn burst_due(&self) -> Option<Timestamp> {
        self.burst_due
    }

    /// Makes everything written here last.
    ///
    /// # Errors
    /// When the database does not confirm it; whether it lasts is then unknown.
    pub async fn commit(self) -> Result<()> {
        self.tx.commit().await
    }

    /// Whose rows they are, whichever lane they were entered for.
    pub(crate) fn into_person(self) -> PersonTx<'s> {
        self.tx
    }

    /// Deletes the account and everything that hangs on it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn erase(self, now: Timestamp) -> Result<()> {
        self.tx.erase(now).await
    }
}

impl<'s> Deref for LaneTx<'s> {
    type Target = PersonTx<'s>;
    fn deref(&self) -> &PersonTx<'s> {
        &self.tx
    }
}

impl DerefMut for LaneTx<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.tx
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arrival::{Arrival, Burst, Ingested};
    use crate::{StoreError, testing};
    use mila_domain::inbound::Kind;
    use mila_domain::{AccountState, Address, MessageText};

    const NOW: Timestamp = Timestamp::from_micros(1_700_000_000_000_000);

    async fn somebody(store: &Store) -> Person {
        let arrival = Arrival {
            provider_id: "SM1".into(),
            from: Address::parse("whatsapp:+15550100200").unwrap(),
            scoped_id: None,
            kind: Kind::Text,
            text: MessageText::new("hello"),
            reply_to: None,
            medium_id: None,
            forwarded: false,
            since: None,
        };
        let second = std::time::Duration::from_secs(1);
        let burst = Burst { quiet: second, cap: second };
        match store.ingest(&arrival, burst, NOW).await.unwrap() {
            Ingested::New { person, .. } => store.person(person).await.unwrap(),
            other => panic!("{other:?}"),
        }
    }

    async fn state(read: &mut PersonRead, person: &Person) -> String {
        let row: Option<Row> = read.tx.first(&READ_ACCOUNT, args![person.id()]).await.unwrap();
        row.unwrap().get("account.state").unwrap()
    }

    /// One read sees one moment, and keeps nobody from writing meanwhile.
    async fn a_read_is_a_snapshot_and_takes_no_lock(store: &Store) {
        let person = somebody(store).await;
        let mut read = store.read("test", &person).await.unwrap();
        assert_eq!(state(&mut read, &person).await, "pending_age");
        let mut tx = store
            .entering(store.engine.begin("test").await.unwrap(), person.clone())
            .enter_person()
            .await
            .unwrap();
        tx.amend().state(AccountState::Active).unwrap();
        tx.commit().await.unwrap();
        assert_eq!(state(&mut read, &person).await, "pending_age", "the moment it began at");
        let mut later = store.read("test", &person).await.unwrap();
        assert_eq!(state(&mut later, &person).await, "active");
        let written = later.tx.count(&SET_ACTIVE, args![person.id()]).await;
        assert!(matches!(written, Err(StoreError::Database { .. })), "{written:?}");
    }

    static SET_ACTIVE: crate::Statement = crate::Statement {
        name: "SET_ACTIVE",
        sql: "UPDATE account SET state = 'active' WHERE person_id = $1",
        postgres: None,
    };

    #[tokio::test]
    async fn a_read_on_sqlite_is_a_snapshot_and_takes_no_lock() {
        let folder = testing::folder();
        a_read_is_a_snapshot_and_takes_no_lock(&testing::sqlite(folder.path()).await).await;
    }

    #[tokio::test]
    async fn a_read_on_postgres_is_a_snapshot_and_takes_no_lock() {
        a_read_is_a_snapshot_and_takes_no_lock(&testing::postgres().await).await;
    }
}
