//! The account: the role of somebody who uses Mila.

use mila_domain::schedule::QuietHours;
use mila_domain::unanswered::Unanswered;
use mila_domain::zone::{Away, Whereabouts};
use mila_domain::{AccountState, Language, MemoryMode, Timestamp, TurnId, VoiceMode};

use crate::address::OWN_ADDRESSES;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::held_account::NO_LONGER_HELD;
use crate::scope::PersonTx;
use crate::suppression::{SUPPRESS, Suppression};

statements! {
    ADD_ACCOUNT = "INSERT INTO account (person_id, state, zone) VALUES ($1, $2, $3)";
    SET_ZONE = "UPDATE account SET zone = $2 WHERE person_id = $1";
    SET_WHEREABOUTS = "UPDATE account SET home_zone = $2, away_zone = $3, away_until = $4
         WHERE person_id = $1";
    SET_STATE = "UPDATE account SET state = $2 WHERE person_id = $1";
    RAISE_EPOCH = "UPDATE person SET epoch = epoch + 1, closed = closed OR $2 WHERE id = $1";
    ADMIT = "UPDATE account SET admitted_at = $2 WHERE person_id = $1";
    CONFIRM_AGE = "UPDATE account SET age_confirmed_at = $2, policy_version = $3
         WHERE person_id = $1";
    SET_LANGUAGE = "UPDATE account SET language = $2 WHERE person_id = $1";
    SET_VOICE = "UPDATE account SET voice = $2 WHERE person_id = $1";
    SHOW_TRANSCRIPTS = "UPDATE account SET show_transcripts = $2 WHERE person_id = $1";
    SET_SPOKEN = "UPDATE account SET spoken = $2 WHERE person_id = $1";
    VOICE_TOLD = "UPDATE account SET voice_told_at = $2 WHERE person_id = $1";
    NOTIFIED = "UPDATE account SET unanswered_at = $2, unanswered = $3 WHERE person_id = $1";
    RATE = "UPDATE account SET rate_mark = $2, slowed_at = $3 WHERE person_id = $1";
    SERVED = "UPDATE account SET unanswered_at = NULL, unanswered = NULL WHERE person_id = $1";
    WORDS_RATE = "UPDATE account SET words_mark = $2, words_slowed_at = $3 WHERE person_id = $1";
    PAST_FROM = "UPDATE account SET past_from = $2 WHERE person_id = $1";
    PAST_FROM_TURN = "UPDATE account SET past_from =
             COALESCE((SELECT seq FROM turn WHERE id = $2 AND person_id = $1), past_from)
         WHERE person_id = $1";
    SET_QUIET = "UPDATE account SET quiet = $2 WHERE person_id = $1";
    SET_MEMORY = "UPDATE account SET memory = $2 WHERE person_id = $1";
    BEGIN_CHAPTER = "UPDATE account SET chapter_at = $2 WHERE person_id = $1";
    ERASE = "DELETE FROM person WHERE id = $1";
}

/// So many languages are remembered. Whoever hears may err: what was misheard once is forgotten when
/// others have been heard since.
const MOST_LANGUAGES: usize = 3;

/// An account as it stands.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its state.
    pub state: AccountState,
    /// Rises at every change of state.
    pub epoch: i64,
    /// When the person last wrote.
    pub last_inbound_at: Timestamp,
    /// When the person was last told why nothing is answered, if they were.
    pub unanswered_at: Option<Timestamp>,
    /// Which reason they were given.
    pub unanswered: Option<Unanswered>,
    /// The mark of the person's rate, see `mila_domain::rate`.
    pub rate_mark: Option<Timestamp>,
    /// The same mark of the person's fixed words.
    pub words_mark: Option<Timestamp>,
    /// When the person was asked to slow down with them, until there is room again.
    pub words_slowed_at: Option<Timestamp>,
    /// The languages in which the person was heard to speak, ISO 639-1.
    pub spoken: Vec<String>,
    /// Whether the person wants to see what was heard.
    pub show_transcripts: bool,
    /// When the person was told by voice that an AI speaks, if they were.
    pub voice_told_at: Option<Timestamp>,
    /// When the person was asked to slow down, until there is room again.
    pub slowed_at: Option<Timestamp>,
    /// When the person first wrote.
    pub created_at: Timestamp,
    /// When the operator's rules let the person begin, if they did.
    pub admitted_at: Option<Timestamp>,
    /// The language of Mila's own texts, once it is known.
    pub language: Option<Language>,
    /// How the person wants to be answered, once chosen.
    pub voice: Option<VoiceMode>,
    /// Where the person's clock stands.
    pub whereabouts: Whereabouts,
    /// The hours in which nothing is said unasked, once chosen.
    pub quiet: Option<QuietHours>,
    /// Whether anything may be remembered, once chosen.
    pub memory: Option<MemoryMode>,
    /// Since when the chapter runs in which the person talks; `None` for the first.
    pub chapter_at: Option<Timestamp>,
    /// The first turn of the past that goes to the model, by its number.
    pub past_from: i64,
}

impl Account {
    /// Whether what the person tells may be kept.
    #[must_use]
    pub fn remembers(&self) -> bool {
        self.memory != Some(MemoryMode::Off)
    }

    /// The account of a person: what every role shares, and its own row.
    pub(crate) fn of_rows(person: &Row, account: &Row) -> Result<Self> {
        let spoken: Option<String> = account.get("account.spoken")?;
        Ok(Self {
            state: account.name("account.state", AccountState::from_name)?,
            epoch: person.get("person.epoch")?,
            last_inbound_at: person.time("person.last_inbound_at")?,
            created_at: person.time("person.created_at")?,
            unanswered_at: account.maybe_time("account.unanswered_at")?,
            unanswered: account.maybe_name("account.unanswered", Unanswered::from_name)?,
            rate_mark: account.maybe_time("account.rate_mark")?,
            words_mark: account.maybe_time("account.words_mark")?,
            words_slowed_at: account.maybe_time("account.words_slowed_at")?,
            spoken: spoken.unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
            show_transcripts: account.get("account.show_transcripts")?,
            voice_told_at: account.maybe_time("account.voice_told_at")?,
            slowed_at: account.maybe_time("account.slowed_at")?,
            admitted_at: account.maybe_time("account.admitted_at")?,
            language: account.maybe_name("account.language", Language::from_name)?,
            voice: account.maybe_name("account.voice", VoiceMode::from_name)?,
            whereabouts: whereabouts(account)?,
            quiet: account.maybe_name("account.quiet", QuietHours::from_name)?,
            memory: account.maybe_name("account.memory", MemoryMode::from_name)?,
            chapter_at: account.maybe_time("account.chapter_at")?,
            past_from: account.get("account.past_from")?,
        })
    }
}

fn whereabouts(account: &Row) -> Result<Whereabouts> {
    let away: Option<String> = account.get("account.away_zone")?;
    let until = account.maybe_time("account.away_until")?;
    Ok(Whereabouts {
        number: account.get("account.zone")?,
        home: account.get("account.home_zone")?,
        away: away.zip(until).map(|(zone, until)| Away { zone, until }),
    })
}

/// Changes to the account. They are seen in [`PersonTx::account`] at once.
#[derive(Debug)]
pub struct Amend<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Amend<'_, '_> {
    /// Changes the state and raises the epoch.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when the change is not allowed.
    pub fn state(&mut self, state: AccountState) -> Result<()> {
        let Self(PersonTx { tx, person, account, .. }) = self;
        if !account.state.may_become(state) {
            return Err(StoreError::Unknown { place: "account.state" });
        }
        tx.run(&SET_STATE, args![person.id(), state.name()]);
        tx.run(&RAISE_EPOCH, args![person.id(), state == AccountState::Erasing]);
        if account.state == AccountState::Held {
            tx.run(&NO_LONGER_HELD, args![person.id()]);
        }
        account.state = state;
        account.epoch += 1;
        Ok(())
    }

    /// Keeps that the operator's rules let the person begin.
    pub fn admitted(&mut self, now: Timestamp) {
        self.0.account.admitted_at = Some(now);
        self.0.tx.run(&ADMIT, args![self.0.person.id(), now]);
    }

    /// Keeps that the person said to be 16 or older: only the fact, its time and the version
    /// of the policy that was in force (promise S5).
    pub fn age_confirmed(&mut self, policy_version: &str, now: Timestamp) {
        self.0.tx.run(&CONFIRM_AGE, args![self.0.person.id(), now, policy_version]);
    }

    /// Keeps the language of Mila's own texts.
    pub fn language(&mut self, language: Language) {
        self.0.account.language = Some(language);
        self.0.tx.run(&SET_LANGUAGE, args![self.0.person.id(), language.name()]);
    }

    /// Keeps the zone that a number of theirs tells.
    pub(crate) fn zone(&mut self, zone: &str) {
        self.0.account.whereabouts.number = Some(zone.to_owned());
        self.0.tx.run(&SET_ZONE, args![self.0.person.id(), zone]);
    }

    /// Keeps where the person said that they live, and where they are for a while; what a number told
    /// stays.
    pub fn whereabouts(&mut self, home: Option<String>, away: Option<Away>) {
        let (zone, until) = (away.as_ref().map(|it| &*it.zone), away.as_ref().map(|it| it.until));
        let row = args![self.0.person.id(), home.as_deref(), zone, until];
        self.0.tx.run(&SET_WHEREABOUTS, row);
        let whereabouts = &mut self.0.account.whereabouts;
        (whereabouts.home, whereabouts.away) = (home, away);
    }

    /// Keeps how the person wants to be answered.
    pub fn voice(&mut self, mode: VoiceMode) {
        self.0.account.voice = Some(mode);
        self.0.tx.run(&SET_VOICE, args![self.0.person.id(), mode.name()]);
    }

    /// Keeps whether the person wants to see what was heard in their recordings.
    pub fn show_transcripts(&mut self, show: bool) {
        self.0.account.show_transcripts = show;
        self.0.tx.run(&SHOW_TRANSCRIPTS, args![self.0.person.id(), show]);
    }

    /// Keeps that the person spoke a language, two letters of ISO 639-1: it stands before those that
    /// they spoke earlier, and the one of longest ago makes room.
    pub fn speaks(&mut self, language: &str) {
        let Self(PersonTx { tx, person, account, .. }) = self;
        if account.spoken.first().is_some_and(|last| last == language) {
            return;
        }
        account.spoken.retain(|known| known != language);
        account.spoken.insert(0, language.to_owned());
        account.spoken.truncate(MOST_LANGUAGES);
        tx.run(&SET_SPOKEN, args![person.id(), account.spoken.join(" ")]);
    }

    /// Keeps that the person was told by voice that an AI speaks.
    pub(crate) fn voice_told(&mut self, now: Timestamp) {
        self.0.account.voice_told_at = Some(now);
        self.0.tx.run(&VOICE_TOLD, args![self.0.person.id(), now]);
    }

    /// Keeps why nothing was answered, and that the person was told so.
    pub fn notified(&mut self, reason: Unanswered, now: Timestamp) {
        self.0.account.unanswered = Some(reason);
        self.0.account.unanswered_at = Some(now);
        self.0.tx.run(&NOTIFIED, args![self.0.person.id(), now, reason.name()]);
    }

    /// Forgets why nothing was answered: the next time it is told again.
    pub fn served(&mut self) {
        self.0.account.unanswered = None;
        self.0.account.unanswered_at = None;
        self.0.tx.run(&SERVED, args![self.0.person.id()]);
    }

    /// Keeps the mark of the person's rate, and when they were asked to slow down.
    pub fn rate(&mut self, mark: Option<Timestamp>, slowed_at: Option<Timestamp>) {
        self.0.account.rate_mark = mark;
        self.0.account.slowed_at = slowed_at;
        self.0.tx.run(&RATE, args![self.0.person.id(), mark, slowed_at]);
    }

    /// The same of their fixed words.
    pub fn words_rate(&mut self, mark: Option<Timestamp>, slowed_at: Option<Timestamp>) {
        self.0.account.words_mark = mark;
        self.0.account.words_slowed_at = slowed_at;
        self.0.tx.run(&WORDS_RATE, args![self.0.person.id(), mark, slowed_at]);
    }

    /// Keeps whether anything may be remembered.
    pub fn memory(&mut self, mode: MemoryMode) {
        self.0.account.memory = Some(mode);
        self.0.tx.run(&SET_MEMORY, args![self.0.person.id(), mode.name()]);
    }

    /// Keeps in which hours nothing is said unasked; `None` for no hours.
    pub fn quiet(&mut self, hours: Option<QuietHours>) {
        self.0.account.quiet = hours;
        let kept = hours.map(|hours| hours.to_string());
        self.0.tx.run(&SET_QUIET, args![self.0.person.id(), kept]);
    }

    /// Keeps that a chapter begins: what goes to the model before the turns is made anew.
    pub fn begin_chapter(&mut self, now: Timestamp) {
        self.0.account.chapter_at = Some(now);
        self.0.tx.run(&BEGIN_CHAPTER, args![self.0.person.id(), now]);
    }

    /// Keeps where the past begins that goes to the model.
    pub fn past_from(&mut self, turn: i64) {
        self.0.account.past_from = turn;
        self.0.tx.run(&PAST_FROM, args![self.0.person.id(), turn]);
    }

    /// Keeps that the past that goes to the model begins with this turn.
    pub fn past_from_turn(&mut self, turn: TurnId) {
        self.0.tx.run(&PAST_FROM_TURN, args![self.0.person.id(), turn]);
    }
}

impl PersonTx<'_> {
    /// Deletes the account and everything that hangs on it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn erase(mut self, now: Timestamp) -> Result<()> {
        self.recordings().forget_all();
        self.voice_notes().forget_copies();
        self.keep_spending(now);
        self.keep_blocks(now);
        self.tx.run(&ERASE, args![self.person.id()]);
        self.commit().await
    }

    /// Leaves all addresses of this person alone until `until`; `None` is for good. It
    /// outlives the account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn suppress(
        &mut self,
        reason: Suppression,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<()> {
        for row in self.tx.all(&OWN_ADDRESSES, args![self.person.id()]).await? {
            let hash: Vec<u8> = row.get("address.hash")?;
            self.tx.run(&SUPPRESS, args![hash, reason.name(), now, until]);
        }
        Ok(())
    }
}
