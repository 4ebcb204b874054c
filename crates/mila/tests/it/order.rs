//! Parts of one answer arrive in their order.

use std::sync::Arc;
use std::time::Duration;

use mila_stage::claude::Reply;
use mila_stage::{CallbackMode, Ending, Exchange, Side, Status};

use crate::world::{World, on_both, received};

/// A part waits so long for word of the one before it.
const PART_WAITS: Duration = Duration::from_secs(5);

/// Lanes that were given back until later, with a part that is not begun.
const WAITING_TO_FOLLOW: &str = "SELECT COUNT(*) FROM lane l JOIN outbox o
         ON o.person_id = l.person_id AND o.lane = l.lane
     WHERE l.owner IS NULL AND l.due_at IS NOT NULL AND o.state = 'intended' AND o.attempts = 0";

/// An answer of so many parts, each of which begins with its number.
pub(crate) fn answer(parts: usize) -> String {
    let part = |number| format!("{number}. {}", "The tide comes and the tide goes. ".repeat(42));
    (1..=parts).map(part).collect::<Vec<_>>().join("\n\n")
}

/// The numbers of the parts a person heard after their welcome.
pub(crate) fn numbers(all: &[String]) -> Vec<&str> {
    all[2..].iter().filter_map(|text| text.split('.').next()).collect()
}

fn sends(exchange: &Exchange) -> bool {
    exchange.method == "POST" && exchange.path.ends_with("/Messages.json")
}

fn told(exchange: &Exchange, status: &str) -> bool {
    exchange.side == Side::Callback && exchange.request.contains(&format!("Status={status}"))
}

on_both! {
    /// Word that WhatsApp has a part lets the next go at once.
    async fn a_part_follows_when_the_one_before_was_sent(world: World) {
        world.welcome(&world.dana).await;
        world.stage().settled().await;
        let before = world.stage().wire().exchanges().len();
        world.stage().claude().replies([Reply::text(answer(3))]);
        world.dana.says("tell me").await;
        assert_eq!(numbers(&received(&world.dana, 5).await), ["1", "2", "3"]);
        world.stage().settled().await;
        let all: Vec<Arc<Exchange>> = world.stage().wire().exchanges();
        let order: Vec<_> =
            all[before..].iter().filter(|it| sends(it) || told(it, "sent")).collect();
        for (at, pair) in order.chunks(2).enumerate().take(2) {
            assert!(sends(pair[0]) && told(pair[1], "sent"), "part {at}");
        }
        let took = order[4].at - order[0].at;
        assert!(took < i64::try_from(PART_WAITS.as_micros()).unwrap(), "{took} us");
    }

    /// Callbacks are best effort: a part waits no longer than that, and a restart keeps it.
    async fn a_part_waits_for_word_no_longer_than_it_may(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stage().endings(Ending::StaysAt(Status::Queued));
        world.stage().claude().replies([Reply::text(answer(2))]);
        world.dana.says("tell me").await;
        received(&world.dana, 3).await;
        world.place.until_number(WAITING_TO_FOLLOW, 1).await;
        world.restarts_after(Duration::ZERO).await;
        world.place.until_number(WAITING_TO_FOLLOW, 1).await;
        assert_eq!(numbers(&world.dana.hears()), ["1"]);
        world.passes(PART_WAITS);
        assert_eq!(numbers(&received(&world.dana, 4).await), ["1", "2"]);
    }

    /// What failed on its way goes again before what comes after it.
    async fn a_part_that_is_sent_again_keeps_its_place(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_endings(1, Ending::Failed(63018));
        world.stage().claude().replies([Reply::text(answer(3))]);
        world.dana.says("tell me").await;
        assert_eq!(numbers(&received(&world.dana, 6).await), ["1", "1", "2", "3"]);
    }

    /// An answer of one part waits for nobody.
    async fn other_answers_do_not_wait(world: World) {
        world.welcome(&world.dana).await;
        world.stage().callbacks(CallbackMode::Missing);
        for number in 0..3 {
            world.dana.says(&format!("{number}")).await;
            received(&world.dana, 3 + number).await;
        }
        let all = world.stage().wire().exchanges();
        let sent: Vec<_> = all.iter().filter(|it| sends(it)).rev().take(3).collect();
        let took = sent[0].at - sent[2].at;
        assert!(took < i64::try_from(PART_WAITS.as_micros()).unwrap(), "{took} us");
    }
}
