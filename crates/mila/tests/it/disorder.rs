//! Duplicates and disorder: the same result however often and however late things come.

use mila_stage::{CallbackMode, WebhookMode};

use crate::world::{World, on_both, received};

on_both! {
    /// Every webhook up to five times, at once or one after the other, or not at all.
    async fn every_webhook_zero_to_five_times(world: World) {
        world.welcome(&world.dana).await;
        let modes = [
            WebhookMode::RepeatTogether(5),
            WebhookMode::Repeat(3),
            WebhookMode::Miss,
            WebhookMode::RepeatTogether(2),
        ];
        for (turn, mode) in modes.into_iter().enumerate() {
            world.stage().next_webhooks(1, mode);
            let text = format!("message {turn}");
            world.dana.says(&text).await;
            let all = received(&world.dana, 3 + turn).await;
            assert_eq!(all[2 + turn], format!("You said: {text}"));
        }
        assert_eq!(world.dana.hears().len(), 6, "exactly one answer each");
        assert_eq!(world.stage().claude().count(), 5, "and one model call each");
    }

    async fn callbacks_early_twice_reversed_and_missing(world: World) {
        world.welcome(&world.dana).await;
        let modes = [
            CallbackMode::Early,
            CallbackMode::Twice,
            CallbackMode::Reversed,
            CallbackMode::Missing,
        ];
        for (turn, mode) in modes.into_iter().enumerate() {
            world.stage().next_callbacks(1, mode);
            world.dana.says(&format!("message {turn}")).await;
            let all = received(&world.dana, 3 + turn).await;
            assert_eq!(all[2 + turn], format!("You said: message {turn}"));
        }
        world.stage().settled().await;
        assert_eq!(world.dana.hears().len(), 6);
    }

    /// Two first messages of one newcomer at the same moment make one person.
    async fn a_newcomer_who_writes_twice_at_once_is_one_person(world: World) {
        tokio::join!(world.dana.says("hi"), world.dana.says("hello"));
        received(&world.dana, 1).await;
        world.dana.says("yes").await;
        received(&world.dana, 2).await;
        assert_eq!(world.people().await, 1);
    }

    /// What was written while no Mila ran is found in Twilio's list.
    async fn messages_sent_while_nobody_was_there_are_answered(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stop().await;
        world.stage().next_webhooks(2, WebhookMode::Miss);
        world.dana.says("anybody?").await;
        world.dana.says("hello?").await;
        world.start().await;
        let all = world.until_hears_last(&world.dana, "hello?").await;
        assert!(all.len() <= 4);
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        let at = |text: &str| asked.find(&format!("\"text\":\"{text}\"")).unwrap();
        assert!(at("anybody?") < at("hello?"));
    }
}
