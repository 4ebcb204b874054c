//! Whose a contact's reply is.
//!
//! Two people may write to one contact, who may have an assistant of their own here: a reply is never
//! given to somebody by a guess.

use crate::id::{MessageId, RelayId};

/// A relay that waits for replies.
#[derive(Clone, Copy, Debug)]
pub struct Open<'t> {
    /// Which one.
    pub relay: RelayId,
    /// What the contact was sent for it.
    pub sent: &'t [MessageId],
}

/// Where a message from somebody who is a contact goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// It answers this relay.
    Relay(RelayId),
    /// It may answer any of these: the contact is asked, by the names that senders go by.
    Ask(Vec<RelayId>),
    /// It is for their own assistant, or nothing waits for it.
    Own,
}

/// Whose a message is, given what it quotes of what Mila sent.
///
/// A quote decides: one of something else than a relay is for whatever sent that. Without one, whoever has
/// an assistant here speaks to it; all others answer the one relay that is open, or are asked.
#[must_use]
pub fn route(open: &[Open<'_>], quoted: Option<MessageId>, has_assistant: bool) -> Route {
    if let Some(quoted) = quoted {
        let of_it = open.iter().find(|it| it.sent.contains(&quoted));
        return of_it.map_or(Route::Own, |it| Route::Relay(it.relay));
    }
    match open {
        _ if has_assistant => Route::Own,
        [] => Route::Own,
        [one] => Route::Relay(one.relay),
        several => Route::Ask(several.iter().map(|it| it.relay).collect()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn message(nth: usize) -> MessageId {
        MessageId(Uuid::from_u128(nth as u128 + 1))
    }

    fn relay(nth: usize) -> RelayId {
        RelayId(Uuid::from_u128(nth as u128 + 1))
    }

    proptest! {
        /// Of any number of relays with any number of messages each: a reply goes to the one whose message
        /// it quotes, to the only one, or nowhere before the contact was asked.
        #[test]
        fn nobody_gets_a_reply_by_a_guess(
            sizes in prop::collection::vec(1_usize..4, 0..5),
            quote in prop::option::of(0_usize..14),
            has_assistant: bool,
        ) {
            let mut messages = (0..).map(message);
            let sent: Vec<Vec<MessageId>> =
                sizes.iter().map(|size| messages.by_ref().take(*size).collect()).collect();
            let open: Vec<Open<'_>> =
                sent.iter().enumerate().map(|(nth, sent)| Open { relay: relay(nth), sent }).collect();
            let quoted = quote.map(message);
            let owner = quoted.and_then(|quoted| sent.iter().position(|it| it.contains(&quoted)));
            let wanted = match (quoted, owner, open.len()) {
                (Some(_), Some(owner), _) => Route::Relay(relay(owner)),
                (None, _, 1) if !has_assistant => Route::Relay(relay(0)),
                (None, _, several) if several > 1 && !has_assistant => {
                    Route::Ask((0..several).map(relay).collect())
                }
                _ => Route::Own,
            };
            prop_assert_eq!(route(&open, quoted, has_assistant), wanted);
        }
    }
}
