//! Sending once, whatever Twilio does.

use std::time::Duration;

use mila_stage::{CallbackMode, Exchange, Fault, ListLag, RequestKind};

use crate::duties::send_past_mila;
use crate::world::{Engine, Place, World, on_both, received};

/// Longer than any test: what waits for it comes when time is moved.
const HOUR: Duration = Duration::from_hours(1);

/// Lanes that were given back with something in doubt.
const WAITING_IN_DOUBT: &str = "SELECT COUNT(*) FROM lane l JOIN outbox o
         ON o.person_id = l.person_id AND o.lane = l.lane
     WHERE l.owner IS NULL AND l.due_at IS NOT NULL AND o.state = 'sending'";

const IN_DOUBT: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'sending'";

/// How often Mila has asked Twilio what it sent to an address.
fn looks(world: &World, address: &str) -> usize {
    let address: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
    let looks = |it: &Exchange| it.method == "GET" && it.path.contains(&format!("To={address}&"));
    world.stage().wire().exchanges().iter().filter(|it| looks(it)).count()
}

on_both! {
    async fn a_refused_or_unreachable_send_is_tried_again(world: World) {
        world.welcome(&world.dana).await;
        world.stage().fault(RequestKind::Send, Fault::TooManyRequests, 2);
        world.dana.says("hello").await;
        assert_eq!(received(&world.dana, 3).await[2], "You said: hello");
        assert_eq!(world.dana.hears().len(), 3);
    }

    /// The provider took the message and its answer was lost: it is found, not sent again.
    async fn a_lost_answer_is_looked_up(world: World) {
        world.welcome(&world.dana).await;
        world.stage().callbacks(CallbackMode::Missing);
        world.stage().fault(RequestKind::Send, Fault::AnswerLost, 1);
        world.dana.says("first").await;
        received(&world.dana, 3).await;
        world.dana.says("second").await;
        let all = received(&world.dana, 4).await;
        assert_eq!(all[2..], ["You said: first", "You said: second"]);
        assert_eq!(world.sends_of("You said: first"), 1);
    }

    /// The list lags behind: the second look finds the message.
    async fn a_late_list_is_asked_twice(world: World) {
        world.welcome(&world.dana).await;
        world.stage().callbacks(CallbackMode::Missing);
        world.stage().list_lag(ListLag::For(Duration::from_millis(750)));
        world.stage().fault(RequestKind::Send, Fault::AnswerLost, 1);
        world.dana.says("first").await;
        received(&world.dana, 3).await;
        world.dana.says("second").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: second");
        assert_eq!(world.sends_of("You said: first"), 1);
    }

    /// A server error leaves nothing at the provider: after two looks it is sent again, once.
    async fn an_error_that_left_nothing_is_sent_again(world: World) {
        world.welcome(&world.dana).await;
        world.stage().fault(RequestKind::Send, Fault::ServerError, 1);
        world.dana.says("hello").await;
        assert_eq!(received(&world.dana, 3).await[2], "You said: hello");
    }

    /// The same words went to the same phone before: that is no receipt for these.
    async fn an_older_copy_is_no_receipt(world: World) {
        world.welcome(&world.dana).await;
        send_past_mila(&world.place, "You said: first").await;
        received(&world.dana, 3).await;
        world.passes(Duration::from_mins(2));
        // Whatever its clock shows.
        world.stage().advance(HOUR);
        world.stage().fault(RequestKind::Send, Fault::ServerError, 1);
        world.dana.says("first").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: first");
        world.dana.says("second").await;
        assert_eq!(received(&world.dana, 5).await[4], "You said: second");
    }

    /// Twilio's clock is behind ours: what it took is no older than the send for that.
    async fn a_lost_answer_is_found_though_the_clocks_differ(world: World) {
        world.welcome(&world.dana).await;
        world.gets_ahead(HOUR);
        world.stage().callbacks(CallbackMode::Missing);
        world.stage().fault(RequestKind::Send, Fault::AnswerLost, 1);
        world.dana.says("first").await;
        received(&world.dana, 3).await;
        world.dana.says("second").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: second");
        assert_eq!(world.sends_of("You said: first"), 1);
    }

    /// The person's number is hidden meanwhile, and replies go to another address.
    async fn it_is_looked_for_where_it_was_sent_to(world: World) {
        world.welcome(&world.dana).await;
        world.stage().callbacks(CallbackMode::Missing);
        world.stage().list_lag(ListLag::For(HOUR));
        world.stage().fault(RequestKind::Send, Fault::AnswerLost, 1);
        world.dana.says("first").await;
        received(&world.dana, 3).await;
        let hidden = world.dana.hide_number();
        world.dana.says("second").await;
        world.stage().list_lag(ListLag::None);
        world.passes(HOUR);
        assert_eq!(world.until_hears_last(&world.dana, "You said: second").await.len(), 4);
        assert_eq!(world.sends_of("You said: first"), 1);
        assert_eq!(looks(&world, &hidden), 0);
    }

    /// The operator goes on with another sender while a send is in doubt.
    async fn a_send_in_doubt_is_looked_for_at_the_sender_that_sent_it(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stage().callbacks(CallbackMode::Missing);
        world.stage().fault(RequestKind::Send, Fault::AnswerHeld, 1);
        world.dana.says("first").await;
        received(&world.dana, 3).await;
        world.stop().await;
        assert_eq!(world.place.number(IN_DOUBT).await, 1);
        world.place.set("MILA_WHATSAPP_FROM", "whatsapp:+15550199999");
        world.start().await;
        world.place.until_number(IN_DOUBT, 0).await;
        world.place.until_number("SELECT COUNT(*) FROM outbox WHERE state = 'sent'", 3).await;
        assert_eq!(world.sends_of("You said: first"), 1);
    }

    async fn a_callback_settles_a_doubt(world: World) {
        world.welcome(&world.dana).await;
        world.stage().fault(RequestKind::Send, Fault::AnswerLost, 1);
        world.stage().next_callbacks(1, CallbackMode::Early);
        world.dana.says("hello").await;
        received(&world.dana, 3).await;
        world.dana.says("next").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: next");
        assert_eq!(world.sends_of("You said: hello"), 1);
    }
}

/// Twilio took a message and its answer was lost; Mila comes back long after both looks were due.
/// They lie their gap apart all the same, and another restart keeps it.
async fn after_a_late_restart_the_looks_lie_their_gap_apart(engine: Engine) {
    let mut place = Place::new(engine).await;
    place.set("MILA_DOUBT_GAP_MS", &HOUR.as_millis().to_string());
    let mut world = World::at(place).await;
    world.welcome(&world.dana).await;
    world.stage().callbacks(CallbackMode::Missing);
    world.stage().list_lag(ListLag::UntilReleased);
    world.stage().fault(RequestKind::Send, Fault::AnswerHeld, 1);
    world.dana.says("first").await;
    received(&world.dana, 3).await;
    world.restarts_after(3 * HOUR).await;
    world.place.until_number("SELECT COUNT(*) FROM outbox WHERE lookups = 1", 1).await;
    world.restarts_after(HOUR / 2).await;
    world.place.until_number(WAITING_IN_DOUBT, 1).await;
    world.stage().list_lag(ListLag::None);
    world.stage().release();
    world.passes(HOUR / 2);
    world.dana.says("second").await;
    let all = world.until_hears_last(&world.dana, "You said: second").await;
    assert_eq!(all[2..], ["You said: first", "You said: second"]);
    assert_eq!(world.sends_of("You said: first"), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_late_restart_the_looks_lie_their_gap_apart_sqlite() {
    after_a_late_restart_the_looks_lie_their_gap_apart(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_late_restart_the_looks_lie_their_gap_apart_postgres() {
    after_a_late_restart_the_looks_lie_their_gap_apart(Engine::Postgres).await;
}
