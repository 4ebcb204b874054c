//! Whether a fixed word is answered: not everybody's as often as they like.

use mila_domain::account::Control;
use mila_domain::fixed_words::{Heard, Unheard, Weight};
use mila_domain::words::Reading;
use mila_domain::{Lane, Timestamp};
use mila_store::{InboundMessage, PersonTx, StoreError, WordFacts};

use crate::context::Context;
use crate::outbound::enqueue;
use crate::outbound::texts::Localized;

/// What becomes of a word. What it costs to answer is counted against the budget of fixed words, and
/// so is the one line that asks to slow down.
pub(super) fn decide(
    context: &Context,
    tx: &mut PersonTx<'_>,
    facts: &WordFacts,
    (reading, control): (Reading, Control),
    message: &InboundMessage,
    now: Timestamp,
) -> Result<Heard, StoreError> {
    if facts.blocked && !reading.is_right() && control != Control::Stop {
        return Ok(Heard::Not(Unheard::Blocked));
    }
    let limits = &context.settings.limits;
    let (fee, weight) = (limits.fees.message, control.weight());
    let (mark, slowed_at) = (tx.account().words_mark, tx.account().words_slowed_at);
    let heard = limits.words.decide(weight, mark, message.received_at, facts.spent, fee);
    match heard {
        Heard::Answered(mark) => {
            tx.amend().words_rate(mark, None);
            match weight {
                // What is always done draws from nobody else's money, however often it comes.
                Weight::Change => tx.spending().add_own_word(fee, now),
                Weight::Favoured | Weight::Ordinary => tx.spending().add_word(fee, now),
            }
        }
        Heard::Not(Unheard::Rate) if weight == Weight::Ordinary && slowed_at.is_none() => {
            tx.amend().words_rate(mark, Some(now));
            tx.spending().add_word(fee, now);
            let localized = Localized::to(context, tx.account(), message.text.expose());
            let line = localized.text(|texts| texts.limits.slow_down);
            enqueue(tx, Lane::Control, Some(message.event), line, now)?;
        }
        Heard::InSilence(_) | Heard::Not(_) => {}
    }
    Ok(heard)
}
