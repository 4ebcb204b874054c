//! Accounts that are held: a number came with another id than the one we know, so that it may have a
//! new holder.
//!
//! Nothing of a held account is shown, and there are two ways out. An operator who knows that it is the
//! same person ends the hold. Or whoever writes begins anew: the number then leads to a new person, and
//! what was there stays apart, where an operator can still give it back, until it is erased.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{AccountState, Address, Lane, PersonId, Timestamp, number};

use crate::address::SEAL_ADDRESS;
use crate::arrival::{Arrival, Burst, Ingested};
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::inbox::InboundMessage;
use crate::scope::{LaneTx, PersonTx};
use crate::seal::Place;
use crate::spending::begin_with;
use crate::store::Store;

/// What somebody else has begun anew after is erased after this time.
pub const APART_FOR: Duration = Duration::from_hours(30 * 24);

statements! {
    HOLD = "UPDATE person SET held_at = $2, left_at = NULL WHERE id = $1";
    HELD_FROM = "UPDATE account SET held_from = $2 WHERE person_id = $1";
    HELD_ACCOUNT = "SELECT p.held_at, p.left_at, a.held_from
         FROM account a JOIN person p ON p.id = a.person_id WHERE a.person_id = $1";
    NO_LONGER_HELD = "UPDATE person SET held_at = NULL, left_at = NULL WHERE id = $1";
    HELD_ACCOUNTS = "SELECT id, held_at, left_at FROM person WHERE held_at IS NOT NULL
         ORDER BY held_at";
    KEEP_LEFT = "UPDATE person SET left_at = $2 WHERE id = $1";
    FREE = "DELETE FROM address WHERE person_id = $1 AND hash = $2";
    // The ids that came since go too: theirs is known when they write again.
    FREE_IDS = "DELETE FROM address WHERE person_id = $1 AND kind = 'scoped_id'
         AND hash IN (SELECT p.hash FROM person_address p WHERE p.person_id = $1
             AND p.since >= (SELECT h.held_at FROM person h WHERE h.id = $1))";
    OF_THIS_SENDER = "UPDATE address SET sender = $1 WHERE kind = 'scoped_id' AND sender IS NULL";
}

/// An account that is held, for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldAccount {
    /// Whose it is, or was.
    pub person: PersonId,
    /// Since when.
    pub since: Timestamp,
    /// Since when the number leads to somebody new, if it does.
    pub left: Option<Timestamp>,
}

impl HeldAccount {
    fn of_row(row: &Row) -> Result<Self> {
        Ok(Self {
            person: row.id("person.id")?,
            since: row.time("person.held_at")?,
            left: row.maybe_time("person.left_at")?,
        })
    }
}

impl PersonTx<'_> {
    /// Holds the account since `since`: what was begun for the one who had the number is not for the
    /// one who has it.
    pub(crate) fn hold(&mut self, since: Timestamp) -> Result<()> {
        let state = self.account.state;
        if state != AccountState::Held && state.may_become(AccountState::Held) {
            self.inbox().drop_conversation("held");
            self.amend().state(AccountState::Held)?;
            self.tx.run(&HOLD, args![self.person.id(), since]);
            self.tx.run(&HELD_FROM, args![self.person.id(), state.name()]);
        }
        Ok(())
    }

    /// Since when the number of a held account leads to somebody new, if it does.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn left_at(&mut self) -> Result<Option<Timestamp>> {
        let row = self.tx.first(&HELD_ACCOUNT, args![self.person.id()]).await?;
        row.map_or(Ok(None), |row| row.maybe_time("person.left_at"))
    }
}

impl LaneTx<'_> {
    /// Has the number that was written from last, in every way in which it is written, lead to
    /// somebody new, whose first words are `word`, and commits. What the new person costs today goes
    /// on from what the old one did.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn begin_anew(
        self,
        word: &InboundMessage,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        let mut old = self.into_person();
        let from = old.reply_address().await?;
        let hash = old.store.address_hash(&from);
        let forms: Vec<_> =
            number::forms(&from).map(|form| old.store.address_hash(&form)).collect();
        old.inbox().done(word.event, "anew");
        old.outbox().cancel();
        old.tx.run(&KEEP_LEFT, args![old.person.id(), now]);
        old.lanes().poke(Lane::Upkeep, now + APART_FOR);
        let counted = old.write_spending();
        old.keep_spending(now);
        for form in &forms {
            old.tx.run(&FREE, args![old.person.id(), form.clone()]);
        }
        old.tx.run(&FREE_IDS, args![old.person.id()]);
        let PersonTx { mut tx, store, person: before, .. } = old;
        let counted = match counted {
            Some((counted, asked)) => Some((counted, tx.row(asked).await?)),
            None => None,
        };
        let person = store.add_person(&mut tx, &from, word.received_at, now)?;
        store.add_address(&mut tx, person.id(), &from);
        for form in &forms {
            begin_with(&mut tx, person.id(), form, now);
        }
        let mut new = store.entering(tx, person).enter_person().await?;
        let plain = from.expose().as_bytes();
        let sealed = new.person.seal(Place::ADDRESS, &hash, plain, &store.entropy)?;
        new.tx.run(&SEAL_ADDRESS, args![hash, new.person.id(), sealed, now]);
        let ingested = new.take_in(&arrival(word, from), burst, now)?;
        new.commit().await?;
        if let Some((counted, row)) = counted {
            store.spending_is_written(&before, &counted, row.as_ref());
        }
        Ok(ingested)
    }
}

/// A word as the first that somebody new wrote.
fn arrival(word: &InboundMessage, from: Address) -> Arrival {
    Arrival {
        provider_id: word.provider_id.clone().unwrap_or_default(),
        from,
        scoped_id: None,
        kind: Kind::Text,
        text: word.text.clone(),
        reply_to: None,
        medium_id: None,
        forwarded: word.forwarded,
        since: Some(word.received_at),
    }
}

impl Store {
    /// Says to which of the operator's senders people write: to another, each has another id. Ids that
    /// are known from before this was kept are taken for those of this sender.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn serve_at(&mut self, sender: &Address) -> Result<()> {
        let hash = self.address_hash(sender);
        let mut tx = self.engine.begin("serve at").await?;
        tx.run(&OF_THIS_SENDER, args![hash.clone()]);
        tx.commit().await?;
        self.sender = Some(hash);
        Ok(())
    }

    /// The accounts that are held, the longest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn held_accounts(&self) -> Result<Vec<HeldAccount>> {
        let mut tx = self.engine.begin_read("held accounts").await?;
        let asked = tx.ask(&HELD_ACCOUNTS, args![]);
        tx.commit().await?.rows(asked)?.iter().map(HeldAccount::of_row).collect()
    }

    /// Ends a hold: the account stands as before, and the ids that came meanwhile are its person's too.
    /// `false` when it is not held.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn release_account(&self, id: PersonId) -> Result<bool> {
        let person = match self.person(id).await {
            Err(StoreError::NoSuchPerson) => return Ok(false),
            person => person?,
        };
        let mut entering = self.entering(self.engine.begin("release account").await?, person);
        let before = entering.tx.ask(&HELD_ACCOUNT, args![id]);
        let mut tx = entering.enter_person().await?;
        if tx.account.state != AccountState::Held {
            return Ok(false);
        }
        let row = tx.tx.row(before).await?.ok_or(StoreError::NoSuchPerson)?;
        let before = row.maybe_name("account.held_from", AccountState::from_name)?;
        tx.amend().state(before.unwrap_or(AccountState::Active))?;
        tx.amend().served();
        tx.commit().await.map(|()| true)
    }
}
