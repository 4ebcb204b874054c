//! Whether a fixed word is answered: not everybody's as often as they like.

use mila_domain::account::Control;
use mila_domain::fixed_words::{Unheard, Weight};
use mila_domain::words::Reading;
use mila_domain::{Lane, Timestamp};
use mila_store::{InboundMessage, PersonTx, StoreError, WordFacts};

use crate::context::Context;
use crate::outbound::enqueue;
use crate::outbound::texts::Localized;

/// Why a word is not answered, if it is not. What it costs to answer is counted against the budget
/// of fixed words, and so is the one line that asks to slow down.
pub(super) fn decide(
    context: &Context,
    tx: &mut PersonTx<'_>,
    facts: &WordFacts,
    (reading, control): (Reading, Control),
    message: &InboundMessage,
    now: Timestamp,
) -> Result<Option<Unheard>, StoreError> {
    if facts.blocked && !reading.is_right() && control != Control::Stop {
        return Ok(Some(Unheard::Blocked));
    }
    let limits = &context.settings.limits;
    let (fee, weight) = (limits.fees.message, control.weight());
    let (mark, slowed_at) = (tx.account().words_mark, tx.account().words_slowed_at);
    match limits.words.decide(weight, mark, message.received_at, facts.spent, fee) {
        Ok(mark) => {
            tx.amend().words_rate(mark, None);
            // What is never refused draws from nobody's budget of words, however often it comes.
            let fee = if weight == Weight::Once { 0 } else { fee };
            tx.spending().add_word(fee, now);
            Ok(None)
        }
        Err(why) => {
            if why == Unheard::Rate && weight == Weight::Ordinary && slowed_at.is_none() {
                tx.amend().words_rate(mark, Some(now));
                tx.spending().add_word(fee, now);
                let localized = Localized::to(context, tx.account(), message.text.expose());
                let line = localized.text(|texts| texts.limits.slow_down);
                enqueue(tx, Lane::Control, Some(message.event), line, now)?;
            }
            Ok(Some(why))
        }
    }
}
