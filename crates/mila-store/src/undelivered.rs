//! What did not arrive: whether it comes again, and who is told.
//!
//! Words that wait for the person's are parked. Their next message opens WhatsApp's window, or
//! shows that they can be reached again: then the words come, before what answers that message.
//! The model believes that it said what it wrote, so it is told with its next turn.

use mila_domain::delivery::{Afterwards, FailedSend, MOST_RESENDS, Remedy};
use mila_domain::gate::{self, Late, Purpose};
use mila_domain::{Lane, MessageId, OutboxId, Timestamp};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::gate::Standing;
use crate::intent::{Intent, IntentState, Resend};
use crate::outbox::Outbox;

statements! {
    FAIL_SEND = "UPDATE outbox SET state = 'failed', error_code = $3, untold = $4,
             unheard = $5 AND EXISTS (SELECT 1 FROM message m
                 WHERE m.id = outbox.message_id AND m.person_id = $2 AND m.turn_id IS NOT NULL)
         WHERE id = $1 AND person_id = $2 AND state = 'sending'";
    // It was never begun, and the gate was not asked for it.
    GIVE_UP = "UPDATE outbox SET state = 'cancelled', unheard = EXISTS (SELECT 1 FROM message m
             WHERE m.id = outbox.message_id AND m.person_id = $2 AND m.turn_id IS NOT NULL)
         WHERE id = $1 AND person_id = $2 AND state = 'intended'";
    // The parts of an answer behind one that waits. One that is under way meanwhile, and comes back,
    // waits when it is to be begun again.
    PARK_REST = "UPDATE outbox SET gate = 'parked', state = 'parked'
         WHERE person_id = $1 AND lane = $2 AND event_id = $3
         AND state IN ('intended', 'sending') AND began_at IS NULL AND follows IS NOT NULL";
    CANCEL_REPEATS = "UPDATE outbox SET state = 'cancelled'
         WHERE person_id = $1 AND message_id = $2 AND state IN ('parked', 'intended')
         AND began_at IS NULL";
    TELL_FAILURES = "UPDATE outbox SET untold = FALSE WHERE person_id = $1 AND untold";
    TELL_MODEL = "UPDATE outbox SET unheard = FALSE WHERE person_id = $1 AND unheard";
    // Since the person last wrote they were told already, or are about to be.
    TOLD_OF_WAITING = "SELECT 1 AS found FROM outbox
         WHERE person_id = $1 AND purpose = 'answer_waits' AND created_at >= $2
         AND state IN ('intended', 'sending', 'sent')";
    // What waited for the person's word goes out now, unless it is too old to be of use.
    UNPARK = "UPDATE outbox SET
             gate = CASE WHEN created_at < $2 THEN 'window_closed' ELSE NULL END,
             state = CASE WHEN created_at < $2 THEN 'refused' ELSE 'intended' END
         WHERE person_id = $1 AND state = 'parked'";
}

/// Why a message failed, by the provider's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailureCause {
    /// The provider's error code, if it gave one.
    pub code: Option<u32>,
    /// What may mend it.
    pub remedy: Remedy,
    /// Whether the person is told of a message that is lost by it.
    pub tell: bool,
}

impl FailureCause {
    /// Sending it ended the process.
    const DEATHS: Self = Self { code: None, remedy: Remedy::Nothing, tell: false };

    /// What becomes of a message of that purpose that was sent so often before.
    pub(crate) fn afterwards(self, purpose: Purpose, resends: u32, voice: bool) -> Afterwards {
        let may_wait = purpose.rule().late == Late::Waits;
        FailedSend { remedy: self.remedy, resends, voice, may_wait }.afterwards()
    }

    /// Whether the person is told that it is lost. What tells of an answer is no loss.
    pub(crate) fn is_told(self, purpose: Purpose, afterwards: Afterwards) -> bool {
        let own = purpose.rule().late != Late::ByTemplate;
        afterwards == Afterwards::Lost && self.tell && own
    }
}

impl Outbox<'_, '_> {
    /// Closes an intent that ended the process, that the provider refused, or did not take however
    /// often it was tried. What carried a voice is to be said in words; other words wait for the
    /// person's, where that helps.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn fail_send(
        &mut self,
        intent: &Intent,
        cause: FailureCause,
        now: Timestamp,
    ) -> Result<()> {
        let voice = self.0.voice_notes().carried_by(intent.id).await?.is_some();
        // It was tried again already.
        let resends = intent.resend.max(MOST_RESENDS);
        let afterwards = cause.afterwards(intent.purpose, resends, voice);
        let untold = cause.is_told(intent.purpose, afterwards);
        let unheard = afterwards != Afterwards::SentAgain;
        let (id, code) = (self.0.person.id(), cause.code.map(i64::from));
        self.0.tx.run(&FAIL_SEND, args![intent.id, id, code, untold, unheard]);
        if voice {
            self.0.voice_notes().drop_unsent(intent.message);
        }
        let again = intent.again(Lane::Conversation);
        match afterwards {
            Afterwards::Lost => Ok(()),
            Afterwards::SentAgain => self.intend_again(again, now).map(|_| ()),
            Afterwards::Waits => self.wait_for_word(again, now),
        }
    }

    /// Gives up what is to be sent, if the lane was at that when the process died again and again,
    /// with the lane's deaths: what waits behind it did nothing. Which it was, if it was.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn give_up(&mut self, lane: Lane, now: Timestamp) -> Result<Option<OutboxId>> {
        let Some(intent) = self.first_of(lane).await? else { return Ok(None) };
        // Fixed words are decided before anything is begun.
        let deciding = lane == Lane::Control && intent.state == IntentState::Intended;
        if deciding && !self.0.inbox().waiting(lane).await?.is_empty() {
            return Ok(None);
        }
        if intent.state == IntentState::Intended {
            self.0.tx.run(&GIVE_UP, args![intent.id, self.0.person.id()]);
            self.0.voice_notes().drop_cancelled();
        } else {
            self.fail_send(&intent, FailureCause::DEATHS, now).await?;
        }
        self.0.lanes().forget_deaths(lane);
        Ok(Some(intent.id))
    }

    /// Keeps what failed for the person's next message, and what comes after it in the same answer.
    pub(crate) fn wait_for_word(&mut self, again: Resend, now: Timestamp) -> Result<()> {
        let (lane, cause) = (again.lane, again.cause);
        self.write(again, IntentState::Parked, None, now)?;
        self.0.tx.run(&PARK_REST, args![self.0.person.id(), lane.name(), cause]);
        Ok(())
    }

    /// A message has arrived after all: it does not come again.
    pub(crate) fn cancel_repeats(&mut self, message: MessageId) {
        self.0.tx.run(&CANCEL_REPEATS, args![self.0.person.id(), message]);
    }

    /// From now on the person was told of every failed delivery.
    pub fn tell_failures(&mut self) {
        self.0.tx.run(&TELL_FAILURES, args![self.0.person.id()]);
    }

    /// From now on the model was told of every answer that did not arrive.
    pub(crate) fn tell_model(&mut self) {
        self.0.tx.run(&TELL_MODEL, args![self.0.person.id()]);
    }

    /// Whether the person was told that an answer waits since they last wrote.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn told_of_waiting(&mut self) -> Result<bool> {
        let since = args![self.0.person.id(), self.0.account.last_inbound_at];
        Ok(self.0.tx.first(&TOLD_OF_WAITING, since).await?.is_some())
    }

    /// Lets what waited for the person's word go out, if anything did and that word is young enough
    /// to let it; whether it goes.
    pub fn release(&mut self, standing: &Standing, now: Timestamp) -> bool {
        let goes = standing.parked && gate::window_is_open(self.0.account.last_inbound_at, now);
        if goes {
            let oldest = now - gate::ANSWER_WAITS;
            self.0.tx.run(&UNPARK, args![self.0.person.id(), oldest]);
            // Reminders wait in a lane of their own.
            self.0.lanes().poke(Lane::Timers, now);
        }
        goes
    }
}
