//! An address that somebody moved to another person: nobody's words go there.

use mila_domain::gate::Purpose;
use mila_domain::{AccountState, Lane, MessageText};
use mila_store::{Begun, Claim, ServiceMessage, StoreError};

use crate::PRIVATE;
use crate::place::{BURST, DANA, FIRST, Place, SAM, SECOND, at, conditions, on_both, says};

/// What an intruder does to have the one taken for the other, without the proof and with that of
/// the other copied along.
pub(crate) fn moves(from: &str, to: &str) -> [String; 2] {
    [
        format!("UPDATE address SET person_id = {to} WHERE person_id = {from}"),
        format!(
            "UPDATE address SET person_id = {to},
                 mac = (SELECT other.mac FROM address other WHERE other.person_id = {to})
             WHERE person_id = {from}"
        ),
    ]
}

/// Dana and Sam, each with an answer to be sent.
async fn two_people(place: &Place) -> [Claim; 2] {
    let me = place.instance(at(0)).await;
    let mut claims = Vec::new();
    for (from, now) in [(DANA, at(0)), (SAM, at(1))] {
        place.hears(&says("yes", from), now).await;
        let claim = place.claims(me, now).await;
        place.becomes(&claim, AccountState::Active).await;
        let (lane, purpose, text) = (Lane::Control, Purpose::Reply, MessageText::new(from));
        let mut tx = place.tx(&claim).await;
        tx.inbox().enqueue(&ServiceMessage { lane, purpose, text, cause: None }, now).unwrap();
        tx.commit().await.unwrap();
        claims.push(claim);
    }
    claims.try_into().unwrap()
}

/// How much there is of people's own, in every private table.
async fn rows(place: &Place) -> Vec<i64> {
    let mut rows = Vec::new();
    for table in PRIVATE {
        rows.push(place.number(&format!("SELECT COUNT(*) FROM {table}")).await);
    }
    rows
}

fn is_refused<T>(tried: &Result<T, StoreError>) -> bool {
    matches!(tried, Err(StoreError::Unsealable { place: "address.mac" }))
}

/// What comes of trying to send the answer of `claim`.
async fn sends(place: &Place, claim: &Claim) -> Result<Begun, StoreError> {
    let intent = place.next_in(claim, Lane::Control).await.unwrap();
    place.tx(claim).await.outbox().begin_send(&intent, &conditions(), at(5)).await
}

on_both! {
    async fn a_moved_address_is_refused_where_words_come_and_where_they_go(place: Place) {
        for (from, to, victim) in [(FIRST, SECOND, 0), (SECOND, FIRST, 1)] {
            for forged in moves(from, to) {
                let place = place.another().await;
                let people = two_people(&place).await;
                let before = rows(&place).await;
                assert_eq!(place.intruder().await.changes(&forged).await, 1, "{forged}");

                let words = says("who reads this?", [DANA, SAM][victim]);
                let came = place.store.ingest(&words, BURST, at(4)).await;
                assert!(is_refused(&came), "{forged}: {came:?}");
                let seen = place.store.has_seen(&words.provider_id).await.unwrap();
                assert!(!seen, "it may come again");
                let sent = sends(&place, &people[victim]).await;
                assert!(is_refused(&sent), "{forged}: {sent:?}");
                let to = place.tx(&people[victim]).await.reply_address().await;
                assert!(is_refused(&to), "{forged}: {to:?}");
                assert_eq!(rows(&place).await, before, "{forged}");

                let other = sends(&place, &people[1 - victim]).await;
                assert!(matches!(other, Ok(Begun::Go { .. })), "{forged}: {other:?}");
                place.hears(&says("and me?", [SAM, DANA][victim]), at(6)).await;
            }
        }
    }

    /// The row that says where replies go is somebody else's, or made up.
    async fn replies_do_not_go_where_an_intruder_wants_them(place: Place) {
        let others = format!("SELECT sealed FROM person_address WHERE person_id = {SECOND}");
        let made_up = format!("SELECT hash FROM address WHERE person_id = {FIRST}");
        for sealed in [others, made_up] {
            let place = place.another().await;
            let [dana, sam] = two_people(&place).await;
            let forged =
                format!("UPDATE person_address SET sealed = ({sealed}) WHERE person_id = {FIRST}");
            assert_eq!(place.database().await.changes(&forged).await, 1);
            let sent = sends(&place, &dana).await;
            let place_of = "person_address.sealed";
            assert!(
                matches!(sent, Err(StoreError::Unsealable { place }) if place == place_of),
                "{sealed}: {sent:?}"
            );
            assert!(matches!(sends(&place, &sam).await, Ok(Begun::Go { .. })));
        }
    }
}
