//! Quotes, and what Mila does not take.

use mila_stage::claude::Reply;
use mila_stage::{Inbound, WebhookMode};

use crate::world::{World, on_both, received};

on_both! {
    /// "this" means the message that is quoted, whoever wrote it.
    async fn a_quoted_message_goes_along(world: World) {
        world.welcome(&world.dana).await;
        let answer = world.dana.received()[1].sid.clone();
        world.stage().claude().replies([Reply::text("It is a greeting.")]);
        world.dana.sends(Inbound::text("what does this mean?").quoting(&answer)).await;
        received(&world.dana, 3).await;
        let asked = world.stage().claude().requests().pop().unwrap();
        let last = asked["messages"].as_array().unwrap().last().unwrap()["content"][0]["text"]
            .as_str()
            .unwrap()
            .to_owned();
        assert_eq!(last, "[In reply to: \"You said: hi\"]\nwhat does this mean?");
    }

    /// Never fetched, never shown to the model, and gone from Twilio.
    async fn pictures_and_places_are_refused_politely_and_deleted_at_twilio(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        let picture = world.dana.says_media("image/jpeg", &b"JFIF"[..]).await.sid;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.refusals.image));
        let place = world.dana.sends(Inbound::location(31.77, 35.21)).await.sid;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.refusals.location));
        world.until_deleted_at_twilio(&picture).await;
        world.until_deleted_at_twilio(&place).await;
        assert_eq!(world.stage().claude().count(), asked);
        let fetched = world.stage().wire().exchanges();
        assert!(!fetched.iter().any(|it| it.method == "GET" && it.path.contains("/Media/")));
    }

    /// Its webhook never came, and Twilio's list does not say what it was.
    async fn a_place_that_is_found_late_is_no_question_to_the_model(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        world.stage().next_webhooks(1, WebhookMode::Miss);
        world.dana.sends(Inbound::location(31.77, 35.21)).await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.refusals.other));
        assert_eq!(world.stage().claude().count(), asked);
    }

    async fn words_beside_a_picture_are_answered(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says_media("application/pdf", &b"%PDF"[..]).await;
        world.dana.says("did it arrive?").await;
        let all = world.until_hears_last(&world.dana, "You said: did it arrive?").await;
        assert!(all.contains(&world.text(|t| t.refusals.document)), "{all:?}");
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(!asked.contains("PDF"));
    }

    async fn a_reaction_is_ignored(world: World) {
        world.welcome(&world.dana).await;
        let answer = world.dana.received()[1].sid.clone();
        assert!(world.dana.sends(Inbound::reaction("👍", answer)).await.accepted());
        world.dana.says("still there?").await;
        assert_eq!(received(&world.dana, 3).await[2], "You said: still there?");
        assert_eq!(world.stage().claude().count(), 2);
    }
}
