//! Recording what arrives.

use std::collections::HashSet;

use mila_domain::inbound::Kind;
use mila_domain::{AccountState, Address, Lane};
use mila_store::{Arrival, Ingested, Suppression};

use crate::place::{BURST, DANA, Place, SAM, address, at, on_both, says};

const ONE_SCOPED_ID: &str = "whatsapp:IL.1234567890";
const ANOTHER_SCOPED_ID: &str = "whatsapp:IL.9876543210";

const EVENTS: &str = "SELECT COUNT(*) FROM event";
const PEOPLE: &str = "SELECT COUNT(*) FROM person";

fn with_scoped_id(arrival: Arrival, scoped_id: &str) -> Arrival {
    Arrival { scoped_id: Some(address(scoped_id)), ..arrival }
}

on_both! {
    async fn somebody_who_hides_their_number_is_known_by_the_id_alone(place: Place) {
        let id = address(ONE_SCOPED_ID);
        let hidden = |text| Arrival {
            from: id.clone(),
            scoped_id: Some(id.clone()),
            ..says(text, DANA)
        };
        let (first, _) = place.hears(&hidden("hello"), at(0)).await;
        let (second, _) = place.hears(&hidden("again"), at(1)).await;
        assert_eq!(first, second);
        assert_eq!(place.number("SELECT COUNT(*) FROM person_address").await, 1);
    }

    async fn a_message_that_comes_again_is_one_event(place: Place) {
        let hello = says("hello", DANA);
        assert!(!place.store.has_seen(&hello.provider_id).await.unwrap());
        place.hears(&hello, at(0)).await;
        let again = place.store.ingest(&hello, BURST, at(60)).await.unwrap();
        assert_eq!(again, Ingested::Duplicate);
        assert!(place.store.has_seen(&hello.provider_id).await.unwrap());
        assert_eq!(place.number(EVENTS).await, 1);
    }

    async fn a_message_that_comes_twenty_times_at_once_is_one_event(place: Place) {
        let arrivals = (0..20).map(|_| {
            let store = place.store.clone();
            tokio::spawn(async move { store.ingest(&says("hello", DANA), BURST, at(0)).await })
        });
        let arrivals: Vec<_> = arrivals.collect();
        let mut new = 0;
        for arrival in arrivals {
            match arrival.await.unwrap().unwrap() {
                Ingested::New { .. } => new += 1,
                other => assert_eq!(other, Ingested::Duplicate),
            }
        }
        assert_eq!((new, place.number(EVENTS).await), (1, 1));
    }

    async fn first_messages_at_once_make_one_person(place: Place) {
        let arrivals = (0..10).map(|number| {
            let (store, words) = (place.store.clone(), format!("hello {number}"));
            tokio::spawn(async move { store.ingest(&says(&words, DANA), BURST, at(0)).await })
        });
        let arrivals: Vec<_> = arrivals.collect();
        let mut people = HashSet::new();
        for arrival in arrivals {
            match arrival.await.unwrap().unwrap() {
                Ingested::New { person, .. } => people.insert(person),
                other => panic!("not recorded: {other:?}"),
            };
        }
        assert_eq!((people.len(), place.number(PEOPLE).await), (1, 1));
        assert_eq!(place.number(EVENTS).await, 10);
        assert_eq!(place.number("SELECT COUNT(*) FROM lane").await, 4);
    }

    async fn two_numbers_are_two_people(place: Place) {
        let (dana, _) = place.hears(&says("hello", DANA), at(0)).await;
        let (sam, _) = place.hears(&says("hello", SAM), at(0)).await;
        assert_ne!(dana, sam);
    }

    async fn a_scoped_id_stays_with_its_person_when_the_number_changes(place: Place) {
        let first = with_scoped_id(says("hello", DANA), ONE_SCOPED_ID);
        let (before, _) = place.hears(&first, at(0)).await;
        let moved = with_scoped_id(says("it is me", SAM), ONE_SCOPED_ID);
        let (after, _) = place.hears(&moved, at(1)).await;
        assert_eq!(before, after);
        let me = place.instance(at(5)).await;
        let claim = place.claims(me, at(5)).await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.reply_address().await.unwrap(), address(SAM));
    }

    /// Mexico writes a number in two ways: whoever came one way first is found by the other, and
    /// replies go where was written from last.
    async fn a_number_that_is_written_in_two_ways_leads_to_one_person(place: Place) {
        let (before, today) = (address("whatsapp:+5215512345678"), address("whatsapp:+525512345678"));
        let from = |text, address: &Address| says(text, address.expose());
        let (person, _) = place.hears(&from("hello", &before), at(0)).await;
        let me = place.instance(at(5)).await;
        let claim = place.claims(me, at(5)).await;
        let words = ["1", "2", "3", "4"].into_iter().zip([&today, &today, &before, &today]);
        for (second, (text, wrote)) in (6..).zip(words) {
            assert_eq!(place.hears(&from(text, wrote), at(second)).await.0, person);
            assert_eq!(place.tx(&claim).await.reply_address().await.unwrap(), *wrote, "{text}");
        }
        assert_eq!(place.number(PEOPLE).await, 1);
    }

    /// What the account has cost today, and that it is left alone, is known by either way.
    async fn what_outlives_an_account_is_found_however_the_number_is_written(place: Place) {
        let (before, today) = ("whatsapp:+553187654321", "whatsapp:+5531987654321");
        let me = place.instance(at(0)).await;
        place.hears(&says("yes", before), at(0)).await;
        let claim = place.claims(me, at(0)).await;
        place.hears(&says("no", today), at(1)).await;
        let mut tx = place.tx(&claim).await;
        tx.spending().add(7, at(1));
        tx.commit().await.unwrap();
        place.tx(&claim).await.erase(at(1)).await.unwrap();
        place.hears(&says("again", today), at(2)).await;
        assert_eq!(place.number("SELECT CAST(SUM(micro_usd) AS BIGINT) FROM spending").await, 7);
        let claim = place.claims(me, at(10)).await;
        let mut tx = place.tx(&claim).await;
        tx.suppress(Suppression::UnderAge, None, at(10)).await.unwrap();
        tx.erase(at(10)).await.unwrap();
        let dropped = place.store.ingest(&says("once more", before), BURST, at(11)).await.unwrap();
        assert_eq!(dropped, Ingested::Dropped);
    }

    /// The zone that a number told stays when the number is hidden, and when it is erased. An account
    /// of before has it when its number is hidden.
    async fn a_zone_outlives_the_number_that_told_it(place: Place) {
        let zone = "SELECT COUNT(*) FROM account WHERE zone = 'Asia/Jerusalem'";
        let by_id = |text: &str| with_scoped_id(says(text, ONE_SCOPED_ID), ONE_SCOPED_ID);
        place.hears(&with_scoped_id(says("hello", DANA), ONE_SCOPED_ID), at(0)).await;
        assert_eq!(place.number(zone).await, 1);
        assert_eq!(place.database().await.changes("UPDATE account SET zone = NULL").await, 1);
        place.hears(&by_id("hidden"), at(1)).await;
        assert_eq!(place.number(zone).await, 1);
        let erased = "DELETE FROM address WHERE kind = 'phone'";
        assert_eq!(place.database().await.changes(erased).await, 1);
        place.hears(&by_id("help"), at(2)).await;
        place.hears(&by_id("and on"), at(3)).await;
        assert_eq!(place.number(zone).await, 1);
    }

    /// Alone and together: the mark stays with the words.
    async fn what_was_forwarded_is_marked(place: Place) {
        let forwarded = |text: &str| Arrival { forwarded: true, ..says(text, DANA) };
        place.hears(&says("hello", DANA), at(0)).await;
        place.hears(&forwarded("a chain letter"), at(1)).await;
        place.hears(&Arrival { kind: Kind::Image, ..forwarded("a picture") }, at(2)).await;
        assert_eq!(place.hears(&forwarded("yes"), at(3)).await.1, Lane::Conversation);
        assert_eq!(place.hears(&forwarded("stop"), at(4)).await.1, Lane::Control);
        assert_eq!(place.number("SELECT COUNT(*) FROM message WHERE forwarded").await, 4);
        let me = place.instance(at(5)).await;
        let claim = loop {
            let claim = place.claims(me, at(20)).await;
            if claim.lane == Lane::Conversation {
                break claim;
            }
        };
        let waiting = place.tx(&claim).await.inbox().waiting(Lane::Conversation).await.unwrap();
        let marks: Vec<_> = waiting.iter().map(|it| (it.text.expose(), it.forwarded)).collect();
        let expected =
            [("hello", false), ("a chain letter", true), ("a picture", true), ("yes", true)];
        assert_eq!(marks, expected);
    }

    /// Hashes differ by chance, so many people are asked.
    async fn replies_go_to_the_number_that_came_with_a_scoped_id(place: Place) {
        let me = place.instance(at(0)).await;
        for number in 0..12 {
            let from = format!("whatsapp:+155501001{number:02}");
            let id = format!("whatsapp:US.1234{number:02}");
            place.hears(&with_scoped_id(says("yes", &from), &id), at(0)).await;
            let claim = place.claims(me, at(0)).await;
            let mut tx = place.tx(&claim).await;
            assert_eq!(tx.reply_address().await.unwrap(), address(&from));
        }
    }

    /// However they come: alone or together, words or not, with the id, without it, or by the id.
    async fn replies_go_to_where_was_written_from_last(place: Place) {
        let (number, id) = (address(DANA), address(ONE_SCOPED_ID));
        let by_both = |text: &str| with_scoped_id(says(text, DANA), ONE_SCOPED_ID);
        let by_id = |text: &str| with_scoped_id(says(text, ONE_SCOPED_ID), ONE_SCOPED_ID);
        let by_number = |text: &str| says(text, DANA);
        place.hears(&by_both("hello"), at(0)).await;
        let me = place.instance(at(5)).await;
        let claim = place.claims(me, at(5)).await;
        let steps = [
            (by_both("1"), &number),
            (by_both("2"), &number),
            (by_id("3"), &id),
            (by_id("4"), &id),
            (by_both("5"), &number),
            (by_number("6"), &number),
            (by_id("7"), &id),
            (by_number("8"), &number),
            (by_both("9"), &number),
        ];
        for (second, (arrival, expected)) in (6..).zip(steps) {
            let (person, _) = place.hears(&arrival, at(second)).await;
            assert_eq!(person, claim.person.id());
            let mut tx = place.tx(&claim).await;
            assert_eq!(tx.reply_address().await.unwrap(), *expected, "step {second}");
        }
    }

    /// A message that was found late opened the window, and was the word to reply to, when it was
    /// sent; and an older one takes nothing back.
    async fn a_message_that_is_found_late_counts_from_when_it_was_sent(place: Place) {
        let found = |text: &str, from, sent: u64| Arrival { since: Some(at(sent)), ..says(text, from) };
        let (hour, me) = (3600, place.instance(at(0)).await);
        place.hears(&found("yes", DANA, hour), at(20 * hour)).await;
        let claim = place.claims(me, at(20 * hour)).await;
        assert_eq!(place.tx(&claim).await.account().last_inbound_at, at(hour));
        let hidden = with_scoped_id(says("it is me", SAM), ONE_SCOPED_ID);
        place.hears(&with_scoped_id(says("both", DANA), ONE_SCOPED_ID), at(20 * hour)).await;
        place.hears(&hidden, at(21 * hour)).await;
        for (sent, last) in [(3 * hour, 21 * hour), (22 * hour, 22 * hour)] {
            let late = with_scoped_id(found(&format!("{sent}"), DANA, sent), ONE_SCOPED_ID);
            place.hears(&late, at(23 * hour)).await;
            let mut tx = place.tx(&claim).await;
            assert_eq!(tx.account().last_inbound_at, at(last));
            let from = if sent < last { SAM } else { DANA };
            assert_eq!(tx.reply_address().await.unwrap(), address(from));
        }
    }

    async fn a_number_with_another_scoped_id_holds_the_account(place: Place) {
        place.hears(&with_scoped_id(says("yes", DANA), ONE_SCOPED_ID), at(0)).await;
        let me = place.instance(at(0)).await;
        let claim = place.claims(me, at(0)).await;
        place.becomes(&claim, AccountState::Active).await;

        place.hears(&with_scoped_id(says("same", DANA), ONE_SCOPED_ID), at(1)).await;
        let tx = place.tx(&claim).await;
        assert_eq!(tx.account().state, AccountState::Active);
        let epoch = tx.account().epoch;
        drop(tx);

        place.hears(&with_scoped_id(says("other", DANA), ANOTHER_SCOPED_ID), at(2)).await;
        let tx = place.tx(&claim).await;
        assert_eq!(tx.account().state, AccountState::Held);
        assert_eq!(tx.account().epoch, epoch + 1, "work begun before must be thrown away");
    }

    /// What was begun for the one who had the number is not for the one who has it now.
    async fn a_hold_ends_the_turn_that_was_open(place: Place) {
        place.hears(&with_scoped_id(says("a question", DANA), ONE_SCOPED_ID), at(0)).await;
        let me = place.instance(at(5)).await;
        let claim = place.claims(me, at(5)).await;
        place.becomes(&claim, AccountState::Active).await;
        let mut tx = place.tx(&claim).await;
        let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
        tx.turns().open(waiting, None, (None, None), at(5)).unwrap();
        tx.commit().await.unwrap();

        place.hears(&with_scoped_id(says("who is this?", DANA), ANOTHER_SCOPED_ID), at(6)).await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.account().state, AccountState::Held);
        assert!(tx.turns().the_open_one().await.unwrap().is_none(), "nobody waits for that answer");
        assert_eq!(tx.inbox().waiting(Lane::Conversation).await.unwrap().len(), 1, "the new words do");
    }

    /// Promise S5: a second try is not heard, its message goes at the provider too, and the
    /// hash is not kept longer than was said.
    async fn who_is_left_alone_leaves_nothing_and_is_forgotten_in_time(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        tx.suppress(Suppression::UnderAge, Some(at(100)), at(0)).await.unwrap();
        tx.erase(at(1)).await.unwrap();
        let again = says("me again", DANA);
        let dropped = place.store.ingest(&again, BURST, at(99)).await.unwrap();
        assert_eq!((dropped, place.number(PEOPLE).await), (Ingested::Dropped, 0));
        let taken = place.store.take_deletions(at(99), at(200)).await.unwrap();
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0].provider_id, again.provider_id);

        assert_eq!(place.store.forget_suppressed(at(99)).await.unwrap(), 0);
        assert_eq!(place.store.forget_suppressed(at(100)).await.unwrap(), 1);
        place.hears(&says("grown up", DANA), at(101)).await;
    }

    async fn an_account_that_is_being_erased_hears_nothing(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Erasing).await;
        let late = says("late", DANA);
        let dropped = place.store.ingest(&late, BURST, at(1)).await.unwrap();
        assert_eq!(dropped, Ingested::Dropped);
        assert_eq!(place.number(EVENTS).await, 1, "only the first message");
        assert!(place.store.has_seen(&late.provider_id).await.unwrap());

        let tx = place.tx(&claim).await;
        tx.erase(at(1)).await.unwrap();
        let replay = place.store.ingest(&late, BURST, at(2)).await.unwrap();
        assert_eq!(replay, Ingested::Duplicate, "a replay revives nobody");
        assert_eq!(place.number(PEOPLE).await, 0);
    }

    async fn a_burst_is_extended_but_never_beyond_its_cap(place: Place) {
        // Quiet time is 3 s and the cap 10 s after the first.
        for (second, due) in [(0, 3), (2, 5), (4, 7), (6, 9), (8, 10), (9, 10)] {
            place.hears(&says(&format!("word {second}"), DANA), at(second)).await;
            assert_eq!(place.next_due().await, Some(at(due)), "after {second} s");
        }
        let me = place.instance(at(10)).await;
        assert!(place.claim(me, at(9)).await.is_none(), "not before it is due");
        let claim = place.claims(me, at(10)).await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.inbox().waiting(Lane::Conversation).await.unwrap().len(), 6);
        assert_eq!(tx.burst_due(), Some(at(10)), "a claim ends no burst");
        tx.lanes().end_burst();
        tx.commit().await.unwrap();
        // The next message begins a burst of its own.
        place.store.release(&claim, mila_store::Release::Done(None)).await.unwrap();
        place.hears(&says("next", DANA), at(20)).await;
        assert_eq!(place.next_due().await, Some(at(23)));
    }

    async fn a_fixed_word_goes_to_control_at_once(place: Place) {
        let (_, lane) = place.hears(&says(" Stop! ", DANA), at(0)).await;
        assert_eq!(lane, Lane::Control);
        assert_eq!(place.next_due().await, Some(at(0)));
        let (_, lane) = place.hears(&says("please stop the music", DANA), at(0)).await;
        assert_eq!(lane, Lane::Conversation);
    }
}
