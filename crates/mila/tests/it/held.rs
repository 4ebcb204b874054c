//! A number that comes with another id than the one we know: it may have a new holder.

use std::time::Duration;

use mila_stage::Phone;

use crate::attacks::says_and_hears;
use crate::world::{Place, World, on_both};

/// How long what somebody has begun anew after is kept.
const APART: Duration = Duration::from_hours(30 * 24);

const HELD: &str = "SELECT COUNT(*) FROM account WHERE state = 'held'";

impl Place {
    /// The accounts that the operator is shown as held.
    async fn held(&self) -> Vec<serde_json::Value> {
        let list = self.mila("work list --json", &[]).await;
        list.json()["held"].as_array().unwrap().clone()
    }
}

impl World {
    /// Somebody is known, and their number comes with another id: they are told why nothing goes on.
    async fn holds(&self, phone: &Phone) {
        self.welcome(phone).await;
        phone.change_id();
        assert_eq!(says_and_hears(phone, "who is this?").await, self.text(|t| t.held));
        assert_eq!(self.place.number(HELD).await, 1);
    }

    /// What the model was shown, since it was asked so often.
    fn shown_since(&self, asked: usize) -> String {
        let requests = self.stage().claude().requests();
        requests[asked..].iter().map(ToString::to_string).collect()
    }
}

on_both! {
    /// They learn nothing of whoever had the number, and are served as anybody new.
    async fn a_new_holder_begins_anew(world: World) {
        world.holds(&world.dana).await;
        let asked = world.stage().claude().requests().len();
        let question = world.text(|t| t.first_question);
        assert_eq!(says_and_hears(&world.dana, "start").await, question);
        assert_eq!(world.people().await, 2);
        assert_eq!(says_and_hears(&world.dana, "yes").await, "You said: start");
        assert_eq!(says_and_hears(&world.dana, "mine").await, "You said: mine");
        let shown = world.shown_since(asked);
        assert!(shown.contains("mine") && !shown.contains("You said: hi"), "{shown}");
        assert!(!shown.contains("who is this?"), "it was said to the other account");
        assert_eq!(world.place.number(HELD).await, 1, "what was before stays apart");
    }

    /// START is no answer to what was not said.
    async fn nobody_begins_anew_before_they_were_told(world: World) {
        world.welcome(&world.dana).await;
        world.dana.change_id();
        assert_eq!(says_and_hears(&world.dana, "start").await, world.text(|t| t.held));
        assert_eq!(world.people().await, 1);
    }

    async fn what_was_before_goes_in_time(world: World) {
        world.holds(&world.dana).await;
        let question = world.text(|t| t.first_question);
        assert_eq!(says_and_hears(&world.dana, "start").await, question);
        assert_eq!(says_and_hears(&world.dana, "yes").await, "You said: start");
        world.passes(APART - Duration::from_mins(1));
        assert_eq!(says_and_hears(&world.dana, "hello").await, "You said: hello");
        assert_eq!(world.people().await, 2, "its time is not over");
        world.passes(Duration::from_mins(2));
        world.place.until_number("SELECT COUNT(*) FROM person", 1).await;
        assert_eq!(says_and_hears(&world.dana, "and now?").await, "You said: and now?");
    }

    /// It is the same person after all, and says so to the operator.
    async fn an_operator_ends_a_hold(world: World) {
        world.holds(&world.dana).await;
        let held = world.place.held().await;
        let [it] = &held[..] else { panic!("{held:?}") };
        assert!(it["erased_at"].is_null(), "nobody has begun anew: {it}");
        let person = it["person"].as_str().unwrap();
        let listed = world.place.mila("work list", &[]).await.out;
        assert!(listed.contains(&format!("held         {person} ")), "{listed}");
        let released = world.place.mila(&format!("work release {person}"), &[]).await;
        assert_eq!(released.code, 0, "{}", released.err);
        let asked = world.stage().claude().requests().len();
        assert_eq!(says_and_hears(&world.dana, "it is me").await, "You said: it is me");
        assert!(world.shown_since(asked).contains("You said: hi"), "they go on");
        assert_eq!(world.place.held().await.len(), 0);
        let again = world.place.mila(&format!("work release {person}"), &[]).await;
        assert_eq!((again.code, again.err.contains("mila work list")), (2, true));
    }
}
