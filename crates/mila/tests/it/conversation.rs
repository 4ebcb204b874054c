//! Conversations as people have them.

use mila::texts;

use crate::world::{World, heard, on_both};

on_both! {
    /// The first words, the question, the yes, and the answer to the first message.
    async fn a_newcomer_is_asked_first_and_then_answered(world: World) {
        world.dana.says("hello there").await;
        assert_eq!(heard(&world.dana, 1).await, [texts::FIRST_QUESTION]);
        assert_eq!(world.stage().claude().count(), 0, "no model before the yes");
        world.stage().claude().replies([mila_stage::claude::Reply::text("Good to meet you.")]);
        world.dana.says("Yes!").await;
        assert_eq!(heard(&world.dana, 2).await[1], "Good to meet you.");
        let asked = &world.stage().claude().requests()[0];
        assert_eq!(asked["messages"][0]["content"][0]["text"], "hello there");
    }
}
