//! One person's damaged rows: their lane is set aside, and everybody else goes on.

use std::time::Duration;

use mila_domain::gate::Purpose;
use mila_domain::{Damage, InstanceId, Lane, Timestamp};
use mila_store::{
    Claim, ClaimRequest, Claimed, Failed, GivenUp, Release, SetAside, Store, StoreError,
};

use crate::addresses::moves;
use crate::database::Flipped;
use crate::gate::{fallback, hello};
use crate::place::{BURST, DANA, FIRST, Place, SAM, SECOND, at, conditions, on_both, says};
use crate::walls::furnish;

/// The earliest time that is later than every other of a test.
const LATE: u64 = 1_000;

const KEY: (&str, &str) = ("person", "wrapped_key");

/// What is sealed or proven, and is read when a lane is worked on: table and column.
const SEALED: [(&str, &str); 6] = [
    KEY,
    ("address", "mac"),
    ("person_address", "sealed"),
    ("message", "sealed"),
    ("turn_step", "sealed"),
    ("outbox", "variables"),
];

/// Which rows of a table are Dana's, who wrote first, and have this column.
fn of_dana((table, column): (&str, &str)) -> String {
    let owner = if table == "person" { "id" } else { "person_id" };
    format!("{owner} = {FIRST} AND {column} IS NOT NULL")
}

impl Place {
    /// Flips a bit of Dana's.
    async fn flip(&self, column: (&'static str, &'static str), bit: (u8, u8)) -> Flipped {
        self.database().await.flip(column, &of_dana(column), bit).await
    }

    async fn mend(&self, flipped: Flipped) {
        self.database().await.mend(flipped).await;
    }

    async fn claims_all(&self, me: InstanceId, now: Timestamp) -> Claimed {
        let many: Vec<_> = Lane::ALL.iter().map(|lane| (*lane, 32)).collect();
        let request = ClaimRequest { wanted: &many, suspect: true, next_due: true };
        self.store.claim(me, now, request).await.unwrap()
    }
}

async fn given_up(store: &Store) -> (u32, u32) {
    let GivenUp { lanes, dead_letters, .. } = store.figures().await.unwrap().given_up;
    (lanes, dead_letters)
}

/// Reads all that work on a lane may read of its person.
async fn reads(place: &Place, claim: &Claim) -> Result<(), StoreError> {
    let mut entering = place.store.entering_lane("test", claim, None).await?;
    let (turn, past) = (entering.ask_turn(), entering.ask_past());
    let waiting = entering.ask_waiting(claim.lane);
    let address = entering.ask_address(at(LATE));
    let mut tx = entering.enter().await?;
    tx.turns().take(turn).await?;
    tx.turns().take_past(past).await?;
    tx.inbox().take(waiting).await?;
    tx.take_address(address).await?;
    drop(tx);
    for lane in Lane::ALL {
        let in_lane = Claim { lane: *lane, ..claim.clone() };
        let Some(intent) = place.store.next_intent(&in_lane).await? else { continue };
        place.tx(claim).await.outbox().begin_send(&intent, &conditions(), at(LATE)).await?;
    }
    Ok(())
}

on_both! {
    async fn a_key_that_does_not_open_keeps_nobody_else_from_being_claimed(place: Place) {
        let me = place.instance(at(0)).await;
        let (dana, _) = place.hears(&says("help", DANA), at(0)).await;
        let mut others = Vec::new();
        for number in 0..4 {
            let from = format!("whatsapp:+1555010020{number}");
            others.push(place.hears(&says("help", &from), at(number + 1)).await.0);
        }
        let flipped = place.flip(KEY, (20, 3)).await;

        let claimed = place.claims_all(me, at(9)).await;
        let mut found: Vec<_> = claimed.lanes.iter().map(|claim| claim.person.id()).collect();
        found.sort();
        others.sort();
        assert_eq!(found, others);
        let [damaged] = &claimed.damaged[..] else { panic!("one: {:?}", claimed.damaged) };
        assert_eq!((damaged.held.person, damaged.held.lane), (dana, Lane::Control));
        assert_eq!(damaged.error.damage(), Some(Damage::Key));

        let failed = place.store.failed(&damaged.held, Damage::Key, at(9)).await.unwrap();
        assert_eq!(failed, Failed::SetAside, "at once");
        let reason = "key".to_owned();
        let listed = SetAside { person: dana, lane: Lane::Control, since: at(9), reason };
        assert_eq!(place.store.set_aside().await.unwrap(), [listed]);
        assert_eq!(given_up(&place.store).await, (1, 0));

        place.mend(flipped).await;
        assert!(place.claim(me, at(LATE)).await.is_none(), "until an operator brings it back");
        let back = place.store.bring_back(Some(dana), at(20)).await.unwrap();
        assert_eq!(back, [(dana, Lane::Control)]);
        assert_eq!(place.claims(me, at(20)).await.person.id(), dana);
        assert_eq!(given_up(&place.store).await, (0, 0));
        assert!(place.store.bring_back(None, at(20)).await.unwrap().is_empty());
    }

    async fn a_lane_is_set_aside_at_the_third_failure_in_a_row(place: Place) {
        let (me, claim) = place.dana_in_hand().await;
        let fails = async |claim: &Claim, now| {
            place.store.failed(&claim.held(), Damage::Content, now).await.unwrap()
        };
        assert_eq!(fails(&claim, at(10)).await, Failed::Again(at(11)));
        assert_eq!(fails(&claim, at(10)).await, Failed::NotHeld, "it was given back");
        assert!(place.claim(me, at(10)).await.is_none(), "it pauses");
        let claim = place.claims(me, at(11)).await;
        assert_eq!((claim.failures, claim.suspect), (1, false));
        assert_eq!(fails(&claim, at(11)).await, Failed::Again(at(26)));
        // What ends otherwise says nothing of the rows.
        let claim = place.claims(me, at(26)).await;
        place.store.release(&claim, Release::Interrupted(at(27))).await.unwrap();
        let claim = place.claims(me, at(27)).await;
        assert_eq!(claim.failures, 2);
        place.store.release(&claim, Release::Done(Some(at(28)))).await.unwrap();

        for expected in [Failed::Again(at(29)), Failed::Again(at(44)), Failed::SetAside] {
            let now = place.next_due().await.unwrap();
            let claim = place.claims(me, now).await;
            assert_eq!(fails(&claim, now).await, expected, "work that was done ends the row");
        }
        assert_eq!(given_up(&place.store).await, (1, 0));
    }

    async fn what_comes_for_a_lane_that_is_set_aside_waits_until_it_is_brought_back(place: Place) {
        let me = place.instance(at(0)).await;
        let (dana, _) = place.hears(&says("help", DANA), at(0)).await;
        let (sam, _) = place.hears(&says("help", SAM), at(0)).await;
        for claim in place.claims_all(me, at(1)).await.lanes {
            let held = claim.held();
            assert_eq!(place.store.failed(&held, Damage::Key, at(1)).await.unwrap(), Failed::SetAside);
        }
        place.hears(&says("info", DANA), at(2)).await;
        place.hears(&says("a question", DANA), at(2)).await;
        let conversation = place.claims(me, at(9)).await;
        assert_eq!((conversation.person.id(), conversation.lane), (dana, Lane::Conversation));
        assert!(place.claim(me, at(LATE)).await.is_none(), "her other lane, and nobody's");
        assert_eq!(place.next_due().await.filter(|due| *due < at(LATE)), None);

        let back = place.store.bring_back(Some(dana), at(10)).await.unwrap();
        assert_eq!(back, [(dana, Lane::Control)]);
        assert_eq!(place.next_due().await, Some(at(10)));
        let claim = place.claims(me, at(10)).await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.inbox().waiting(Lane::Control).await.unwrap().len(), 2);
        drop(tx);
        let left = place.store.set_aside().await.unwrap();
        assert_eq!(left.iter().map(|it| it.person).collect::<Vec<_>>(), [sam]);
        assert_eq!(place.store.bring_back(None, at(11)).await.unwrap(), [(sam, Lane::Control)]);
    }

    /// Nothing waits in the lane, so no work would find out.
    async fn who_writes_and_cannot_be_read_is_set_aside(place: Place) {
        let me = place.instance(at(0)).await;
        let (dana, _) = place.hears(&says("yes", DANA), at(0)).await;
        let claim = place.claims(me, at(0)).await;
        place.store.release(&claim, Release::Done(None)).await.unwrap();
        for damaged in [KEY, ("address", "mac")] {
            let flipped = place.flip(damaged, (7, 1)).await;
            let arrival = says("a question", DANA);
            let error = place.store.ingest(&arrival, BURST, at(1)).await.unwrap_err();
            let damage = error.damage().unwrap();
            let aside = place.store.set_writer_aside(&arrival, damage, at(1)).await.unwrap();
            assert_eq!(aside, Some((dana, Lane::Conversation)), "{damaged:?}");
            let again = place.store.set_writer_aside(&arrival, damage, at(2)).await.unwrap();
            assert_eq!(again, None, "it is done");
            place.mend(flipped).await;
            assert_eq!(place.store.bring_back(None, at(3)).await.unwrap().len(), 1);
        }
        place.hears(&says("a question", DANA), at(4)).await;
    }

    async fn whoever_moves_an_address_has_nobody_set_aside(place: Place) {
        place.hears(&says("yes", DANA), at(0)).await;
        place.hears(&says("yes", SAM), at(1)).await;
        for moved in moves(FIRST, SECOND) {
            let database = place.database().await;
            database.changes("CREATE TABLE address_before AS SELECT * FROM address").await;
            database.changes(&moved).await;
            let arrival = says("a question", DANA);
            let error = place.store.ingest(&arrival, BURST, at(2)).await.unwrap_err();
            let aside = place.store.set_writer_aside(&arrival, error.damage().unwrap(), at(2)).await;
            assert_eq!(aside.unwrap(), None);
            database
                .changes(
                    "UPDATE address SET (person_id, mac) = (SELECT b.person_id, b.mac
                         FROM address_before b WHERE b.hash = address.hash)",
                )
                .await;
            database.changes("DROP TABLE address_before").await;
        }
        assert_eq!(given_up(&place.store).await, (0, 0));
    }

    /// Nobody sends it, so an erasure would wait for it for ever.
    async fn what_is_unsent_in_a_lane_that_is_set_aside_is_waited_for_by_nobody(place: Place) {
        let claim = place.active().await;
        place.intends(&claim, Purpose::Reply, "hello").await;
        let upkeep = [(Lane::Upkeep, 1)];
        let late = at(100_000);
        let upkeep = place.store.claim(claim.owner, late, &upkeep).await.unwrap().lanes.remove(0);
        assert_eq!(place.tx(&upkeep).await.outbox().count_open(at(0)).await.unwrap(), 1);
        let failed = place.store.failed(&claim.held(), Damage::Key, at(9)).await.unwrap();
        assert_eq!(failed, Failed::SetAside);
        assert_eq!(place.tx(&upkeep).await.outbox().count_open(at(0)).await.unwrap(), 0);
        place.tx(&upkeep).await.erase(late).await.unwrap();
        assert!(place.store.set_aside().await.unwrap().is_empty());
    }

    async fn a_burial_takes_the_deaths_with_it(place: Place) {
        let (me, mut claim) = place.dana_in_hand().await;
        place.hears(&says("info", DANA), at(1)).await;
        for _ in 0..6 {
            place.store.died(&claim, at(1)).await.unwrap();
            claim = place.claims(me, at(LATE)).await;
        }
        assert_eq!(claim.deaths, 5);
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.turns().to_dead_letters(Lane::Control, at(2)).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        assert_eq!(given_up(&place.store).await, (0, 1));
        // The worker that buried goes on with the next message, and waits or dies over it.
        place.store.died(&claim, at(2)).await.unwrap();
        let next = place.claims(me, at(LATE)).await;
        assert_eq!((next.suspect, next.deaths), (true, 1), "its own");
    }

    /// Whatever is damaged of Dana's: Sam is claimed and read, and what Dana's work ends on, if it
    /// does, is told from a failure of the database.
    async fn a_flipped_bit_of_one_person_never_keeps_another_from_being_worked_on(place: Place) {
        let both = [furnish(&place, DANA, at(0)).await, furnish(&place, SAM, at(1)).await];
        for claim in &both {
            let mut tx = place.tx(claim).await;
            let notice = hello(Purpose::AnswerWaits);
            tx.inbox().enqueue_by_template(&notice, &fallback(), at(1)).unwrap();
            tx.commit().await.unwrap();
            place.store.release(claim, Release::Done(Some(at(1)))).await.unwrap();
        }
        let [dana, sam] = both.map(|claim| claim.person.id());
        let me = place.instance(at(2)).await;
        let mut found = 0;
        for column in SEALED {
            for _ in 0..4 {
                let [byte, bit] = place.store.entropy().bytes();
                let flipped = place.flip(column, (byte, bit)).await;
                let claimed = place.claims_all(me, at(LATE)).await;
                let of = |person| claimed.lanes.iter().find(|claim| claim.person.id() == person);
                let what = format!("{column:?} {byte} {bit}");
                reads(&place, of(sam).unwrap_or_else(|| panic!("{what}"))).await.unwrap();
                let error = match of(dana) {
                    Some(claim) => reads(&place, claim).await.err(),
                    None => claimed.damaged.into_iter().next().map(|damaged| damaged.error),
                };
                if let Some(error) = error {
                    assert!(error.damage().is_some(), "{what}: {error}");
                    found += 1;
                }
                place.mend(flipped).await;
                place.store.leave(me, at(2)).await.unwrap();
                place.store.register(me, at(2)).await.unwrap();
            }
        }
        assert!(found >= 16, "{found} of 24 were met at all");
    }
}

#[test]
fn only_what_is_one_persons_own_sets_them_aside() {
    let of = |error: StoreError| error.damage();
    let (unsealable, unknown) =
        (|place| of(StoreError::Unsealable { place }), |place| of(StoreError::Unknown { place }));
    assert_eq!(unsealable("person.wrapped_key"), Some(Damage::Key));
    assert_eq!(unsealable("address.mac"), Some(Damage::Address));
    assert_eq!(unsealable("turn_step.sealed"), Some(Damage::Content));
    assert_eq!(unknown("outbox.purpose"), Some(Damage::Value));
    for shared in ["template.content_sid", "spending_total.micro_usd", "switched_off.reason"] {
        assert_eq!(unknown(shared), None, "{shared} is everybody's");
    }
    assert_eq!(unknown("commit"), None, "a fault of the program");
    assert_eq!(of(StoreError::Fenced), None);
    assert_eq!(of(StoreError::Newer { place: "turn_step.sealed" }), None);
    assert_eq!(of(StoreError::Setup(String::new())), None);
}

#[test]
fn pauses_fit_into_a_minute() {
    let pauses = (1..).map_while(|failures| Damage::Content.pause(failures));
    assert!(pauses.sum::<Duration>() < Duration::from_secs(60));
}
