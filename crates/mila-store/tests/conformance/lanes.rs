//! Claiming, holding and releasing lanes, and what a death does to them.

use std::time::Duration;

use mila_domain::{AccountState, InstanceId, Lane, Timestamp, suspicion};
use mila_store::{Claim, ClaimRequest, Reaped, Release, StoreError};

use crate::place::{DANA, ONE_EACH, Place, SAM, at, on_both, says};

/// The earliest time that is later than every other of a test.
const LATE: u64 = 1_000;

impl Place {
    /// The holder of Dana's control lane dies, and another instance finds out.
    async fn reaped(&self, heir: InstanceId, now: Timestamp) -> Reaped {
        self.store.beat(heir, now).await.unwrap();
        self.store.reap(heir, now..=now, now).await.unwrap()
    }

    async fn is_fenced(&self, claim: &Claim, epoch: Option<i64>) -> bool {
        match self.store.guard("test", claim, epoch).await {
            Ok(_) => false,
            Err(StoreError::Fenced) => true,
            Err(other) => panic!("{other}"),
        }
    }
}

on_both! {
    async fn control_is_claimed_before_conversation_and_the_oldest_first(place: Place) {
        let me = place.instance(at(0)).await;
        let (sam, _) = place.hears(&says("a question", SAM), at(0)).await;
        let (dana, _) = place.hears(&says("a question", DANA), at(1)).await;
        place.hears(&says("help", DANA), at(2)).await;
        let claims = [
            place.claims(me, at(LATE)).await,
            place.claims(me, at(LATE)).await,
            place.claims(me, at(LATE)).await,
        ];
        let order = claims.map(|claim| (claim.person.id(), claim.lane));
        let expected = [(dana, Lane::Control), (sam, Lane::Conversation), (dana, Lane::Conversation)];
        assert_eq!(order, expected);
        assert!(place.claim(me, at(LATE)).await.is_none());
    }

    async fn a_lane_may_be_left_out(place: Place) {
        let me = place.instance(at(0)).await;
        place.hears(&says("a question", DANA), at(0)).await;
        let others = [(Lane::Control, 1), (Lane::Timers, 1), (Lane::Upkeep, 1)];
        assert!(place.store.claim(me, at(LATE), &others).await.unwrap().lanes.is_empty());
        assert_eq!(place.claims(me, at(LATE)).await.lane, Lane::Conversation);
    }

    async fn kinds_come_in_the_order_that_is_asked_for_each_with_its_own_limit(place: Place) {
        let me = place.instance(at(0)).await;
        let mut people = Vec::new();
        for number in 0..3 {
            let from = format!("whatsapp:+1555010020{number}");
            place.hears(&says("a question", &from), at(number)).await;
            people.push(place.hears(&says("help", &from), at(number)).await.0);
        }
        let nothing = [(Lane::Timers, 9), (Lane::Control, 0)];
        assert!(place.store.claim(me, at(LATE), &nothing).await.unwrap().lanes.is_empty());
        let lanes = [(Lane::Conversation, 1), (Lane::Control, 2)];
        let mut rounds = Vec::new();
        for _ in 0..4 {
            let claims = place.store.claim(me, at(LATE), &lanes).await.unwrap().lanes;
            let mut claims: Vec<_> =
                claims.iter().map(|claim| (claim.lane, claim.person.id())).collect();
            // Of one kind the oldest are taken, in no order among themselves.
            claims.sort_by_key(|(lane, person)| {
                (*lane != Lane::Conversation, people.iter().position(|it| it == person))
            });
            rounds.push(claims);
        }
        let [first, second, third] = people[..] else { panic!("{people:?}") };
        let expected = [
            vec![(Lane::Conversation, first), (Lane::Control, first), (Lane::Control, second)],
            vec![(Lane::Conversation, second), (Lane::Control, third)],
            vec![(Lane::Conversation, third)],
            vec![],
        ];
        assert_eq!(rounds, expected);
    }

    async fn eight_claimers_at_once_get_each_lane_once(place: Place) {
        let me = place.instance(at(0)).await;
        for from in [DANA, SAM] {
            place.hears(&says("help", from), at(0)).await;
        }
        let claimers = (0..8).map(|_| {
            let store = place.store.clone();
            tokio::spawn(async move { store.claim(me, at(0), ONE_EACH).await.unwrap().lanes })
        });
        let claimers: Vec<_> = claimers.collect();
        let mut claimed = Vec::new();
        for claimer in claimers {
            claimed.extend(claimer.await.unwrap().iter().map(|claim| claim.person.id()));
        }
        assert_eq!(claimed.len(), 2);
        assert_ne!(claimed[0], claimed[1]);
    }

    async fn several_are_claimed_at_once_and_suspects_apart(place: Place) {
        let me = place.instance(at(0)).await;
        for from in [DANA, SAM] {
            place.hears(&says("help", from), at(0)).await;
            place.hears(&says("a question", from), at(0)).await;
        }
        let lanes = [(Lane::Control, 2), (Lane::Conversation, 1)];
        let claims = place.store.claim(me, at(LATE), &lanes).await.unwrap().lanes;
        let kinds: Vec<_> = claims.iter().map(|claim| claim.lane).collect();
        assert_eq!(kinds, [Lane::Control, Lane::Control, Lane::Conversation]);
        for claim in &claims[..2] {
            place.store.died(claim, at(0)).await.unwrap();
        }
        let clean = place.store.claim(me, at(LATE), &lanes).await.unwrap().lanes;
        assert!(clean.len() == 1 && !clean[0].suspect, "{clean:?}");
        let others = [(Lane::Conversation, 0), (Lane::Timers, 1), (Lane::Upkeep, 1)];
        let others = ClaimRequest { wanted: &others, suspect: true, next_due: true };
        assert!(place.store.claim(me, at(LATE), others).await.unwrap().lanes.is_empty());
        let both = ClaimRequest { wanted: &[(Lane::Control, 1)], suspect: true, next_due: true };
        let claimed = place.store.claim(me, at(LATE), both).await.unwrap().lanes;
        let [suspect] = &claimed[..] else { panic!("one of the two suspects: {claimed:?}") };
        assert!(suspect.suspect && suspect.lane == Lane::Control, "{suspect:?}");
    }

    /// The answer to a claim was lost: its lanes are held, and nobody works on them.
    async fn what_a_claim_took_that_nobody_heard_of_is_given_back(place: Place) {
        let me = place.instance(at(0)).await;
        place.hears(&says("yes", DANA), at(0)).await;
        place.hears(&says("yes", SAM), at(0)).await;
        let lanes = [(Lane::Control, 2)];
        let claims = place.store.claim(me, at(0), &lanes).await.unwrap().lanes;
        let held = claims[0].held();
        assert_eq!(place.store.free_unheld(me, &[held], at(1)).await.unwrap(), 1);
        let again = place.store.claim(me, at(1), &lanes).await.unwrap().lanes;
        assert_eq!(again.len(), 1, "the one in hand is left alone");
        assert_eq!(again[0].person.id(), claims[1].person.id());
        assert!(again[0].fence > claims[1].fence);
        let held = [held, again[0].held()];
        assert_eq!(place.store.free_unheld(me, &held, at(1)).await.unwrap(), 0);
    }

    async fn what_came_while_a_lane_was_held_makes_it_due_again(place: Place) {
        let (me, claim) = place.dana_in_hand().await;
        place.hears(&says("help", DANA), at(5)).await;
        assert!(place.claim(me, at(5)).await.is_none(), "it is held");
        place.store.release(&claim, Release::Done(Some(at(50)))).await.unwrap();
        assert_eq!(place.next_due().await, Some(at(5)), "the earlier one stays");

        let claim = place.claims(me, at(5)).await;
        place.hears(&says("info", DANA), at(60)).await;
        place.store.release(&claim, Release::Interrupted(at(7))).await.unwrap();
        assert_eq!(place.next_due().await, Some(at(7)), "the earlier one wins");

        let claim = place.claims(me, at(7)).await;
        place.hears(&says("yes", SAM), at(61)).await;
        place.hears(&says("stop", DANA), at(61)).await;
        place.store.release(&claim, Release::Done(None)).await.unwrap();
        assert!(place.claim(me, at(61)).await.is_some());
        assert!(place.claim(me, at(61)).await.is_some(), "no time given, and the one that came stays");
    }

    async fn a_lane_without_work_is_not_due(place: Place) {
        let (me, claim) = place.dana_in_hand().await;
        place.store.release(&claim, Release::Done(None)).await.unwrap();
        assert!(place.claim(me, at(LATE)).await.is_none());
    }

    async fn a_claim_taken_over_writes_nothing(place: Place) {
        let (_, old) = place.dana_in_hand().await;
        assert!(!place.is_fenced(&old, None).await);
        let heir = place.instance(at(1)).await;
        let taken = place.store.take_over(heir, at(1)).await.unwrap();
        assert_eq!(taken, Reaped { instances: 1, lanes: 1 });
        assert!(place.is_fenced(&old, None).await, "free now, but no longer its holder's");

        let new = place.claims(heir, at(1)).await;
        assert!(new.fence > old.fence);
        place.store.release(&old, Release::Done(Some(at(1)))).await.unwrap();
        place.store.died(&old, at(1)).await.unwrap();
        assert!(place.claim(heir, at(LATE)).await.is_none(), "the old holder frees nothing");
        assert!(!place.is_fenced(&new, None).await);
    }

    async fn a_reaped_instance_writes_nothing_and_knows_it_is_dead(place: Place) {
        let (me, old) = place.dana_in_hand().await;
        let heir = place.instance(at(1)).await;
        let alive = place.store.reap(heir, at(0)..=at(2), at(1)).await.unwrap();
        assert_eq!(alive, Reaped::default(), "its heartbeat is not before the limit");
        assert_eq!(place.reaped(heir, at(2)).await, Reaped { instances: 1, lanes: 1 });
        assert!(place.is_fenced(&old, None).await);
        assert!(!place.store.beat(me, at(2)).await.unwrap());
        assert!(place.store.beat(heir, at(2)).await.unwrap());
    }

    async fn a_guard_that_is_dropped_leaves_nothing(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.store.guard("test", &claim, None).await.unwrap();
        tx.amend().state(AccountState::Active).unwrap();
        drop(tx);
        let tx = place.store.guard("test", &claim, None).await.unwrap();
        assert_eq!(tx.account().state, AccountState::PendingAge);
    }

    async fn work_begun_before_a_change_of_state_writes_nothing(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let before = place.store.guard("test", &claim, None).await.unwrap().account().epoch;
        assert!(!place.is_fenced(&claim, Some(before)).await);
        place.becomes(&claim, AccountState::Active).await;
        assert!(place.is_fenced(&claim, Some(before)).await);
        assert!(!place.is_fenced(&claim, Some(before + 1)).await);
    }

    async fn an_erased_persons_work_is_fenced(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.store.guard("test", &claim, None).await.unwrap().erase(at(1)).await.unwrap();
        assert!(place.is_fenced(&claim, None).await);
    }

    async fn deaths_count_only_for_the_running_suspect(place: Place) {
        let (_, mut claim) = place.dana_in_hand().await;
        assert_eq!((claim.suspect, claim.deaths), (false, 0));
        let mut now = at(10);
        // The first death makes a suspect; each one after it is the suspect's own.
        for deaths in 0..suspicion::DEATHS_TO_DEAD_LETTER {
            let heir = place.instance(now).await;
            place.reaped(heir, now + Duration::from_secs(1)).await;
            now = now + Duration::from_secs(1) + suspicion::delay(deaths);
            assert_eq!(place.next_due().await, Some(now), "the delay grows");
            let unsuspected = place.store.claim(heir, now, ONE_EACH).await.unwrap().lanes;
            assert!(unsuspected.is_empty(), "another suspect is running");
            claim = place.claims(heir, now).await;
            assert_eq!((claim.suspect, claim.deaths), (true, deaths));
        }
        place.store.release(&claim, Release::Interrupted(now)).await.unwrap();
        let again = place.claims(claim.owner, now).await;
        assert!(again.suspect, "an outage proves nothing");
        place.store.release(&again, Release::Done(Some(now))).await.unwrap();
        let cleared = place.claims(claim.owner, now).await;
        assert_eq!((cleared.suspect, cleared.deaths), (false, 0));
    }

    async fn a_worker_that_dies_alone_leaves_a_suspect(place: Place) {
        let (me, claim) = place.dana_in_hand().await;
        for deaths in 0..3 {
            let claim = if deaths == 0 { claim.clone() } else { place.claims(me, at(LATE)).await };
            place.store.died(&claim, at(0)).await.unwrap();
            assert!(place.is_fenced(&claim, None).await);
            assert!(place.store.claim(me, at(LATE), ONE_EACH).await.unwrap().lanes.is_empty());
            let next = place.claims(me, at(LATE)).await;
            assert_eq!((next.suspect, next.deaths), (true, deaths));
            place.store.release(&next, Release::Interrupted(at(0))).await.unwrap();
        }
    }

    async fn leaving_frees_lanes_without_suspicion(place: Place) {
        let (me, claim) = place.dana_in_hand().await;
        place.store.leave(me, at(1)).await.unwrap();
        assert!(place.is_fenced(&claim, None).await);
        let heir = place.instance(at(1)).await;
        let freed = place.store.claim(heir, at(1), ONE_EACH).await.unwrap().lanes.remove(0);
        assert_eq!((freed.suspect, freed.deaths), (false, 0));
        let nothing = place.store.reap(heir, at(1)..=at(1), at(1)).await.unwrap();
        assert_eq!(nothing, Reaped::default());
    }

    async fn many_reapers_count_one_death(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.store.died(&claim, at(0)).await.unwrap();
        let owner = place.instance(at(0)).await;
        assert!(place.claims(owner, at(0)).await.suspect);
        let heir = place.instance(at(9)).await;
        let reapers = (0..8).map(|_| {
            let store = place.store.clone();
            tokio::spawn(async move { store.reap(heir, at(5)..=at(13), at(9)).await.unwrap().lanes })
        });
        let reapers: Vec<_> = reapers.collect();
        let mut lanes = 0;
        for reaper in reapers {
            lanes += reaper.await.unwrap();
        }
        assert_eq!(lanes, 1);
        assert_eq!(place.claims(heir, at(LATE)).await.deaths, 1);
    }
}
