//! Sending once, whatever Twilio does.

use std::time::Duration;

use mila_stage::{CallbackMode, Ending, Fault, ListLag, RequestKind};

use crate::world::{World, on_both, received};

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

    /// A delivery that failed on its way is sent again at most twice.
    async fn a_passing_failure_is_sent_again_at_most_twice(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_endings(5, Ending::Undelivered(63018));
        world.dana.says("hello").await;
        received(&world.dana, 5).await;
        world.stage().settled().await;
        world.stage().endings(Ending::Delivered);
        world.dana.says("next").await;
        let all = world.until_hears_last(&world.dana, "You said: next").await;
        let copies = all.iter().filter(|text| *text == "You said: hello").count();
        assert_eq!(copies, 3, "{all:?}");
    }

    /// A delivery that failed for good is told with the next answer.
    async fn a_final_failure_is_told_with_the_next_answer(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_endings(1, Ending::Undelivered(63024));
        world.dana.says("hello").await;
        received(&world.dana, 3).await;
        world.stage().settled().await;
        world.dana.says("next").await;
        let all = received(&world.dana, 5).await;
        assert_eq!(all[3..], [world.text(|t| t.not_delivered).as_str(), "You said: next"]);
    }
}
