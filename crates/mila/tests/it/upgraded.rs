//! What an older program has left in the database.

use mila_domain::Language;
use mila_domain::recording_failure::RecordingFailure;
use mila_stage::{Fault, RequestKind};
use mila_text::Texts;

use crate::attacks::{Intruder, says_and_hears};
use crate::voice::says_aloud;
use crate::world::{World, on_both, received};

on_both! {
    /// The id of a recording that waits was kept plain, which proves nothing of whose it is: it is
    /// not heard, its person is told, and Twilio's copy goes.
    async fn a_recording_that_waited_is_not_lost_in_silence(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stage().fault(RequestKind::Media, Fault::ServerError, 1_000);
        says_aloud(&world.dana, "heard by nobody").await;
        world.place.until_number("SELECT COUNT(*) FROM message WHERE sought_at IS NOT NULL", 1).await;
        world.stop().await;
        let exchanges = world.stage().wire().exchanges();
        let medium = exchanges.iter().find_map(|it| Some(it.path.split_once("/Media/")?.1)).unwrap();
        let intruder = Intruder::at(&world.place).await;
        let dana = intruder.ids("''", "SELECT id FROM person").await[0].clone();
        let plain = format!("UPDATE message SET medium_id = '{medium}', sought_at = NULL
            WHERE medium_id IS NOT NULL AND person_id = {dana}");
        intruder.runs(&dana, &plain).await;
        world.start().await;
        let told = Texts::of(Language::English).recording_failure(RecordingFailure::NotFetched);
        assert_eq!(received(&world.dana, 3).await[2], told);
        world.place.until_number("SELECT COUNT(*) FROM deletion", 0).await;
        assert_eq!(says_and_hears(&world.dana, "hello").await, "You said: hello");
    }
}
