//! What a person is to be reminded of: due in the order of its hour, one person's, moved on once.

use mila_domain::gate::Purpose;
use mila_domain::schedule::{Due, QuietHours, Written};
use mila_domain::zone::{Away, Whereabouts};
use mila_domain::{Lane, MessageText, ReminderId, Timestamp};
use mila_store::{Claim, DueReminders, Reminding, ServiceMessage};

use crate::place::{BURST, DANA, Place, SAM, at, on_both, says};
use crate::walls::furnish;

/// The edition of the zone database by which reminders are computed here.
const EDITION: &str = "2026f";

fn once(text: &str) -> Reminding {
    let (local, zone) = ("2026-11-30T09:00".to_owned(), "Asia/Jerusalem".to_owned());
    Reminding { text: text.to_owned(), schedule: Written::Once { local, zone }, stays: false }
}

fn due(at: Timestamp) -> Due {
    Due { at, local: None }
}

/// What a clock is to show, at that instant.
fn shown(at: Timestamp) -> Due {
    Due { at, local: Some("2026-11-30T09:00".parse().unwrap()) }
}

impl Place {
    async fn reminds(&self, claim: &Claim, text: &str, at: Due) -> ReminderId {
        let mut tx = self.tx(claim).await;
        let id = tx.reminders().add(&once(text), (at, EDITION), crate::place::at(0)).unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn due_at(&self, claim: &Claim, now: Timestamp) -> DueReminders {
        let mut entering = self.store.entering_lane("test", claim, None).await.unwrap();
        let asked = entering.ask_due_reminders(now);
        let mut tx = entering.enter().await.unwrap();
        tx.reminders().take(asked).await.unwrap()
    }

    async fn texts_due(&self, claim: &Claim, now: Timestamp) -> Vec<String> {
        let due = self.due_at(claim, now).await.due;
        due.into_iter().map(|it| it.reminding.text).collect()
    }
}

on_both! {
    async fn what_is_due_comes_in_the_order_of_its_hour(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        for (text, hour) in [("later", 30), ("first", 10), ("second", 20)] {
            place.reminds(&claim, text, due(at(hour))).await;
        }
        assert_eq!(place.due_at(&claim, at(9)).await.next, Some(at(10)));
        assert!(place.texts_due(&claim, at(9)).await.is_empty());
        let now = place.due_at(&claim, at(20)).await;
        assert_eq!(now.next, Some(at(30)), "of the rest");
        assert_eq!(place.texts_due(&claim, at(20)).await, ["first", "second"]);
        let all = place.due_at(&claim, at(99)).await;
        assert_eq!((all.due.len(), all.next), (3, None));
    }

    async fn what_was_told_comes_again_at_its_next_time_or_is_over(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let local = "2026-11-30T09:00:00".parse().unwrap();
        let again = place.reminds(&claim, "again", Due { at: at(10), local: Some(local) }).await;
        let over = place.reminds(&claim, "over", due(at(11))).await;
        let next = Due { at: at(70), local: Some(local.tomorrow().unwrap()) };
        let mut tx = place.tx(&claim).await;
        tx.reminders().told(again, (Some(next), EDITION), at(11));
        tx.reminders().told(over, (None, EDITION), at(12));
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        let coming = tx.reminders().coming().await.unwrap();
        assert_eq!(coming.iter().map(|it| it.due).collect::<Vec<_>>(), [Some(next)]);
        let lately = tx.reminders().told_lately().await.unwrap();
        let [first, second] = &lately[..] else { panic!("{lately:?}") };
        assert_eq!((first.id, first.due, first.told_at), (over, None, Some(at(12))));
        assert_eq!((second.id, second.told_at), (again, Some(at(11))));
        tx.reminders().drop_over(at(12));
        assert_eq!(tx.reminders().told_lately().await.unwrap().len(), 2, "not before");
        tx.reminders().drop_over(at(13));
        let lately = tx.reminders().told_lately().await.unwrap();
        assert_eq!(lately.iter().map(|it| it.id).collect::<Vec<_>>(), [again], "it comes again");
    }

    async fn what_is_changed_moved_or_taken_back_is_so_at_once(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let [changed, moved, gone] = ["a", "b", "c"].map(str::to_owned);
        let changed = place.reminds(&claim, &changed, due(at(10))).await;
        let moved = place.reminds(&claim, &moved, due(at(10))).await;
        let gone = place.reminds(&claim, &gone, due(at(10))).await;
        let mut tx = place.tx(&claim).await;
        let schedule = Written::Interval { seconds: 3600, first_utc: "2026-11-30T09:00Z".into() };
        let to = Reminding { text: "A".to_owned(), schedule, stays: false };
        tx.reminders().change(changed, &to, (due(at(20)), EDITION)).unwrap();
        tx.reminders().move_to(moved, due(at(30)), EDITION);
        tx.reminders().cancel(gone);
        tx.commit().await.unwrap();
        let coming = place.tx(&claim).await.reminders().coming().await.unwrap();
        assert_eq!(coming.len(), 2);
        assert_eq!((coming[0].id, &coming[0].reminding), (changed, &to));
        assert_eq!((coming[1].id, coming[1].due), (moved, Some(due(at(30)))));
        let intervals = "SELECT COUNT(*) FROM reminder WHERE kind = 'interval' AND zone IS NULL";
        assert_eq!(place.database().await.number(intervals).await, 1);
    }

    /// What a number told stays beside it.
    async fn where_somebody_is_is_kept_until_they_say_otherwise(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        let away = Away { zone: "Europe/Lisbon".to_owned(), until: at(100) };
        let home = Some("Europe/Berlin".to_owned());
        for (home, away) in [(home, Some(away.clone())), (None, Some(away)), (None, None)] {
            let mut tx = place.tx(&dana).await;
            tx.amend().whereabouts(home.clone(), away.clone());
            let number = Some("Asia/Jerusalem".to_owned());
            let expected = Whereabouts { number, home, away };
            assert_eq!(tx.account().whereabouts, expected, "at once");
            tx.commit().await.unwrap();
            assert_eq!(place.tx(&dana).await.account().whereabouts, expected);
        }
    }

    /// A message that quotes one that tells a reminder leads to it, also by the second id of what was
    /// sent twice, and stays one when the reminder is gone.
    async fn a_quote_leads_to_the_reminder_that_was_told(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let told = place.reminds(&claim, "told", due(at(10))).await;
        let mut tx = place.tx(&claim).await;
        let text = MessageText::new("told");
        let (lane, purpose, cause) = (Lane::Timers, Purpose::Reminder, None);
        let message = ServiceMessage { lane, purpose, text, cause };
        // What comes after it is not waited for.
        let yes = tx.inbox().waiting(Lane::Control).await.unwrap().remove(0).event;
        tx.inbox().done(yes, "fixed");
        let intent = tx.inbox().enqueue_begun(&message, None, None, at(10)).unwrap();
        tx.reminders().told_by(&intent, told);
        tx.commit().await.unwrap();
        let sent = "UPDATE outbox SET provider_id = 'SM1', second_id = 'SM2'";
        assert_eq!(place.database().await.changes(sent).await, 1);
        for (quotes, leads) in [("SM1", Some(told)), ("SM2", Some(told)), ("SM3", None)] {
            let mut quoting = says(quotes, DANA);
            quoting.reply_to = Some(quotes.to_owned());
            place.store.ingest(&quoting, BURST, at(11)).await.unwrap();
            let mut tx = place.tx(&claim).await;
            let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
            let newest = waiting.last().unwrap();
            assert_eq!((newest.quoted_reminder, newest.quoted.is_some()), (leads, leads.is_some()));
            tx.reminders().cancel(told);
            tx.commit().await.unwrap();
        }
        assert_eq!(place.tx(&claim).await.reminders().one(told).await.unwrap(), None);
    }

    async fn the_brief_is_one_row_and_no_reminder(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.reminds(&claim, "own", due(at(10))).await;
        for hour in [20, 30] {
            let mut tx = place.tx(&claim).await;
            tx.reminders().set_brief(once("").schedule, (due(at(hour)), EDITION), at(1)).unwrap();
            tx.commit().await.unwrap();
        }
        let all = place.due_at(&claim, at(99)).await.due;
        assert_eq!(all.iter().map(|it| it.is_brief).collect::<Vec<_>>(), [false, true]);
        let mut tx = place.tx(&claim).await;
        tx.reminders().told(all[1].id, (Some(due(at(110))), EDITION), at(99));
        let elsewhere = &all[1].reminding;
        tx.reminders().change(all[1].id, elsewhere, (due(at(120)), EDITION)).unwrap();
        tx.amend().quiet(QuietHours::from_name("22:00-07:00"));
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.account().quiet, QuietHours::from_name("22:00-07:00"));
        assert_eq!(tx.reminders().brief().await.unwrap().unwrap().due, Some(due(at(120))));
        assert_eq!(tx.reminders().coming().await.unwrap().len(), 1);
        assert!(tx.reminders().told_lately().await.unwrap().is_empty());
        tx.reminders().drop_brief();
        tx.amend().quiet(None);
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        assert_eq!((tx.account().quiet, tx.reminders().brief().await.unwrap()), (None, None));
        assert_eq!(tx.reminders().coming().await.unwrap().len(), 1, "the person's own stays");
    }

    /// A newer brief stands for those that wait for the person's word; what else waits goes on waiting.
    async fn briefs_that_wait_are_taken_back(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        let mut tx = place.tx(&claim).await;
        for purpose in [Purpose::Brief, Purpose::Reminder] {
            let (lane, text, cause) = (Lane::Timers, MessageText::new("told"), None);
            let message = ServiceMessage { lane, purpose, text, cause };
            tx.inbox().enqueue_begun(&message, None, None, at(10)).unwrap();
        }
        tx.commit().await.unwrap();
        let database = place.database().await;
        let withheld = "SELECT COUNT(*) FROM message m JOIN outbox o ON o.message_id = m.id
            WHERE m.withheld AND o.purpose = 'brief'";
        assert_eq!(database.number(withheld).await, 1, "it repeats what is kept");
        assert_eq!(database.changes("UPDATE outbox SET state = 'parked'").await, 2);
        let mut tx = place.tx(&claim).await;
        tx.outbox().cancel_briefs();
        tx.commit().await.unwrap();
        let left = "SELECT COUNT(*) FROM outbox WHERE state = 'parked' AND purpose = 'reminder'";
        assert_eq!(database.number(left).await, 1);
        let gone = "SELECT COUNT(*) FROM outbox WHERE state = 'cancelled' AND purpose = 'brief'";
        assert_eq!(database.number(gone).await, 1);
    }

    /// A row that somebody put among another's does not open.
    async fn a_reminder_of_somebody_else_does_not_open(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        place.reminds(&dana, "hers", due(at(10))).await;
        let sam = furnish(&place, SAM, at(1)).await;
        let newest = "SELECT sealed FROM reminder r ORDER BY due_at LIMIT 1";
        let forged = format!("UPDATE reminder SET sealed = ({newest})");
        assert_eq!(place.database().await.changes(&forged).await, 2, "Dana's, for both");
        assert_eq!(place.tx(&dana).await.reminders().coming().await.unwrap().len(), 1);
        assert!(place.tx(&sam).await.reminders().coming().await.is_err());
    }

    /// What hangs on a clock moves, once, the brief with it; what does not stays. Then it is found no longer.
    async fn what_other_zones_computed_is_computed_again(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        place.reminds(&dana, "on a clock", shown(at(100))).await;
        place.reminds(&dana, "a span", due(at(50))).await;
        let mut tx = place.tx(&dana).await;
        tx.reminders().set_brief(once("").schedule, (shown(at(90)), EDITION), at(1)).unwrap();
        tx.commit().await.unwrap();
        let person = dana.person.id();
        assert_eq!(place.store.of_other_zones(EDITION, 10).await.unwrap(), []);
        for other in ["2026a", "2030a"] {
            let of_other = place.store.of_other_zones(other, 10).await.unwrap();
            assert_eq!(of_other, [person], "whether it is later or earlier");
        }
        let earlier = |_: &_, due: Due| Some(Due { at: at(70), ..due });
        for expected in [vec![at(70), at(70)], vec![]] {
            let moved = place.store.compute_again(person, "2027a", &earlier).await.unwrap();
            assert_eq!(moved, expected);
            assert_eq!(place.store.of_other_zones("2027a", 10).await.unwrap(), []);
        }
        assert_eq!(place.texts_due(&dana, at(60)).await, ["a span"]);
        assert_eq!(place.texts_due(&dana, at(70)).await, ["a span", "on a clock", ""]);
        let lane = "SELECT COUNT(*) FROM lane WHERE lane = 'timers' AND due_at IS NOT NULL";
        assert_eq!(place.database().await.number(lane).await, 1);
    }

    /// Who has nothing but a brief is found too.
    async fn a_brief_is_of_an_edition_as_reminders_are(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        let mut tx = place.tx(&dana).await;
        tx.reminders().set_brief(once("").schedule, (shown(at(90)), EDITION), at(1)).unwrap();
        tx.commit().await.unwrap();
        let (person, later) = (dana.person.id(), |_: &_, due: Due| Some(Due { at: at(99), ..due }));
        assert_eq!(place.store.of_other_zones("2027a", 10).await.unwrap(), [person]);
        let moved = place.store.compute_again(person, "2027a", &later).await.unwrap();
        assert_eq!(moved, [at(99)]);
        let brief = place.tx(&dana).await.reminders().brief().await.unwrap().unwrap();
        assert!(brief.is_brief && brief.due.unwrap().at == at(99));
    }

    /// An instance that has other zones meanwhile adds one: nobody takes the person for done.
    async fn who_has_reminders_of_two_editions_is_found_by_both(place: Place) {
        let (_, dana) = place.dana_in_hand().await;
        let person = dana.person.id();
        place.reminds(&dana, "of one", shown(at(100))).await;
        let mut tx = place.tx(&dana).await;
        tx.reminders().add(&once("of another"), (shown(at(200)), "2027a"), at(0)).unwrap();
        tx.commit().await.unwrap();
        for edition in [EDITION, "2027a"] {
            assert_eq!(place.store.of_other_zones(edition, 10).await.unwrap(), [person]);
        }
        place.store.leave_as_computed(person, "2027a").await.unwrap();
        assert_eq!(place.store.of_other_zones("2027a", 10).await.unwrap(), []);
        let coming = place.tx(&dana).await.reminders().coming().await.unwrap();
        for reminder in coming {
            let mut tx = place.tx(&dana).await;
            tx.reminders().cancel(reminder.id);
            tx.commit().await.unwrap();
        }
        let stays = |_: &_, due| Some(due);
        assert_eq!(place.store.compute_again(person, "2028a", &stays).await.unwrap(), []);
        assert_eq!(place.database().await.number("SELECT COUNT(*) FROM reminder_zones").await, 0);
    }
}
