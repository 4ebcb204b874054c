//! Accounts that are held, and what leads out.

use mila_domain::{AccountState, Lane};
use mila_store::{Arrival, HeldAccount, Ingested};

use crate::place::{BURST, DANA, Place, address, at, on_both, says};

const ONE: &str = "whatsapp:IL.1234567890";
const ANOTHER: &str = "whatsapp:IL.9876543210";

/// From a number, with an id beside it.
fn with_id(text: &str, from: &str, id: &str) -> Arrival {
    Arrival { scoped_id: Some(address(id)), ..says(text, from) }
}

impl Place {
    /// Dana's account in that state, and then another id at her number.
    async fn held_from(&self, state: AccountState) -> mila_store::Claim {
        self.hears(&with_id("yes", DANA, ONE), at(0)).await;
        let me = self.instance(at(0)).await;
        let claim = self.claims(me, at(0)).await;
        self.becomes(&claim, AccountState::Active).await;
        if state != AccountState::Active {
            self.becomes(&claim, state).await;
        }
        self.hears(&with_id("start", DANA, ANOTHER), at(5)).await;
        assert_eq!(self.tx(&claim).await.account().state, AccountState::Held);
        claim
    }
}

on_both! {
    async fn a_hold_that_ends_leaves_the_account_as_it_was(place: Place) {
        for state in [AccountState::Stopped, AccountState::Active, AccountState::Restricted] {
            let place = place.another().await;
            let claim = place.held_from(state).await;
            let person = claim.person.id();
            let listed = place.store.held_accounts().await.unwrap();
            assert_eq!(listed.len(), 1);
            assert_eq!((listed[0].person, listed[0].left), (person, None));
            assert_eq!(place.store.figures().await.unwrap().given_up.held, 1);
            assert!(place.store.release_account(person).await.unwrap());
            assert_eq!(place.tx(&claim).await.account().state, state);
            assert_eq!(place.store.held_accounts().await.unwrap(), []);
            assert_eq!(place.store.figures().await.unwrap().given_up.held, 0);
            assert!(!place.store.release_account(person).await.unwrap(), "it is held no longer");
            // Both ids are the person's from now on.
            for id in [ONE, ANOTHER] {
                place.hears(&with_id(id, DANA, id), at(9)).await;
                assert_eq!(place.tx(&claim).await.account().state, state);
            }
        }
    }

    /// The number leads to somebody new, and the id of before to what was before.
    async fn whoever_begins_anew_takes_the_number_along(place: Place) {
        let claim = place.held_from(AccountState::Active).await;
        let old = claim.person.id();
        let mut tx = place.tx(&claim).await;
        let word = tx.inbox().waiting(Lane::Control).await.unwrap().pop().unwrap();
        let begun = tx.begin_anew(&word, BURST, at(6)).await.unwrap();
        let Ingested::New { person: new, .. } = begun else { panic!("{begun:?}") };
        assert_ne!(new, old);
        assert_eq!(place.hears(&with_id("hello", DANA, ANOTHER), at(7)).await.0, new);
        assert_eq!(place.hears(&with_id("again", DANA, ANOTHER), at(8)).await.0, new);
        let hidden = Arrival { from: address(ONE), ..says("it was mine", DANA) };
        assert_eq!(place.hears(&hidden, at(9)).await.0, old);
        let listed = place.store.held_accounts().await.unwrap();
        let since = listed[0].since;
        assert_eq!(listed, [HeldAccount { person: old, since, left: Some(at(6)) }]);
        assert_eq!(place.store.figures().await.unwrap().given_up.held, 0, "nobody waits for it");
        assert_eq!(place.tx(&claim).await.left_at().await.unwrap(), Some(at(6)));
        assert!(place.store.release_account(old).await.unwrap());
        assert_eq!(place.tx(&claim).await.left_at().await.unwrap(), None, "it does not go");
    }

    /// A number that is written in two ways leads to somebody new in both, whichever way it was
    /// held in and begun anew from.
    async fn both_ways_to_write_a_number_go_along(place: Place) {
        let (before, today) = ("whatsapp:+5215512345678", "whatsapp:+525512345678");
        for (known, held, last) in
            [(before, today, today), (today, before, today), (before, before, today), (before, today, before)]
        {
            let place = place.another().await;
            let (old, _) = place.hears(&with_id("yes", known, ONE), at(0)).await;
            let me = place.instance(at(0)).await;
            let claim = place.claims(me, at(0)).await;
            place.becomes(&claim, AccountState::Active).await;
            place.hears(&with_id("hi", held, ANOTHER), at(4)).await;
            place.hears(&with_id("start", last, ANOTHER), at(5)).await;
            let mut tx = place.tx(&claim).await;
            assert_eq!(tx.account().state, AccountState::Held);
            let word = tx.inbox().waiting(Lane::Control).await.unwrap().pop().unwrap();
            let begun = tx.begin_anew(&word, BURST, at(6)).await.unwrap();
            let Ingested::New { person: new, .. } = begun else { panic!("{begun:?}") };
            for (second, from) in [(7, before), (8, today), (9, before)] {
                let text = format!("hello {second}");
                assert_eq!(place.hears(&with_id(&text, from, ANOTHER), at(second)).await.0, new);
                let text = format!("by number {second}");
                assert_eq!(place.hears(&says(&text, from), at(second)).await.0, new);
            }
            assert_ne!(new, old);
        }
    }

    /// To another sender of the operator's, each person has another id; to the same, nobody has.
    async fn another_sender_holds_nobody(place: Place) {
        let mut place = place;
        place.hears(&with_id("yes", DANA, ONE), at(0)).await;
        let me = place.instance(at(0)).await;
        let claim = place.claims(me, at(0)).await;
        place.becomes(&claim, AccountState::Active).await;
        // What was known before is taken for this sender's.
        place.store.serve_at(&address("whatsapp:+14155238886")).await.unwrap();
        place.store.serve_at(&address("whatsapp:+15550199999")).await.unwrap();
        for (second, id) in [(1, ANOTHER), (2, ANOTHER), (3, ONE)] {
            let (person, _) = place.hears(&with_id(&format!("{second}"), DANA, id), at(second)).await;
            assert_eq!(person, claim.person.id());
            assert_eq!(place.tx(&claim).await.account().state, AccountState::Active, "{id}");
        }
        place.hears(&with_id("hello", DANA, "whatsapp:IL.5"), at(4)).await;
        assert_eq!(place.tx(&claim).await.account().state, AccountState::Held);
    }
}
