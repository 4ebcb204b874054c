//! Attacks by whoever has the account deleted and begins anew, or says fixed words without end.

use std::time::Duration;

use crate::attacks::says_and_hears;
use crate::overuse::number;
use crate::world::{SAM, World, on_both, received};

const PARKED: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'parked'";
const NOBODY_WAITS: &str = "SELECT COUNT(*) FROM event WHERE state IN ('waiting', 'taken')";

on_both! {
    /// Each goodbye is paid for, and the account goes with it.
    async fn whoever_begins_and_ends_is_not_told_goodbye_for_ever(world: World) {
        let mut world = world;
        world.stop().await;
        world.place.set("MILA_RATE_WORDS", "5");
        world.place.set("MILA_RATE_WORDS_SECONDS", "600");
        world.start().await;
        for _ in 0..20 {
            let known = world.place.number("SELECT COUNT(*) FROM seen").await;
            world.dana.says("stop").await;
            world.place.until_number("SELECT COUNT(*) FROM seen", known + 1).await;
            world.until_nobody_is_known().await;
        }
        world.stage().settled().await;
        let goodbyes = world.dana.hears();
        let goodbye = world.text(|t| t.declined);
        assert!(goodbyes.iter().all(|it| *it == goodbye), "{goodbyes:?}");
        assert!((8..=12).contains(&goodbyes.len()), "{goodbyes:?}");
        assert_eq!(says_and_hears(&world.dana, "start").await, world.text(|t| t.first_question));
        world.passes(Duration::from_mins(3));
        assert_eq!(says_and_hears(&world.dana, "stop").await, goodbye, "there is room again");
    }

    /// Sam is known by number and id, is blocked by number, goes, and comes by the id alone.
    async fn a_block_is_not_shaken_off(world: World) {
        world.sam.says("hi").await;
        received(&world.sam, 1).await;
        world.blocks(SAM).await;
        world.sam.says("stop").await;
        received(&world.sam, 2).await;
        world.until_nobody_is_known().await;
        world.sam.hide_number();
        world.is_answered_its_rights_only(&world.sam, &["hi", "help", "start"]).await;
        let unblocked = world.place.mila(&format!("unblock {}", number(SAM)), &[]).await;
        assert_eq!(unblocked.code, 0, "{}", unblocked.err);
        assert_eq!(world.place.number("SELECT COUNT(*) FROM block").await, 0);
        assert_eq!(says_and_hears(&world.sam, "hi").await, world.text(|t| t.first_question));
    }

    /// START is done however often it is said, and said no more often than there is room.
    async fn whoever_stops_and_starts_for_ever_is_left_as_they_said_last(world: World) {
        let mut world = world;
        world.stop().await;
        world.place.set("MILA_RATE_WORDS", "3");
        world.place.set("MILA_RATE_WORDS_SECONDS", "600");
        world.start().await;
        world.welcome(&world.dana).await;
        for _ in 0..10 {
            world.dana.says("stop").await;
            world.dana.says("start").await;
        }
        world.place.until_number(NOBODY_WAITS, 0).await;
        world.dana.says("hello").await;
        let all = world.until_hears_last(&world.dana, "You said: hello").await;
        let texts = [world.text(|t| t.stopped), world.text(|t| t.started)];
        let said = all.iter().filter(|it| texts.contains(it)).count();
        assert!(said <= 6, "{all:?}");
        world.passes(Duration::from_mins(4));
        assert_eq!(says_and_hears(&world.dana, "stop").await, texts[0], "there is room again");
    }

    /// An answer waits for the person's word, and a fixed word comes while the assistant is off.
    async fn what_waits_outlives_a_fixed_word_while_the_assistant_is_off(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_endings(1, mila_stage::Ending::Undelivered(63016));
        world.dana.says("hello").await;
        world.place.until_number(PARKED, 1).await;
        assert_eq!(world.place.mila("switch off --because maintenance", &[]).await.code, 0);
        assert_eq!(says_and_hears(&world.dana, "help").await, world.text(|t| t.help));
        world.place.until_number(NOBODY_WAITS, 0).await;
        assert_eq!(world.place.number(PARKED).await, 1, "it waits still");
        assert_eq!(world.place.mila("switch on", &[]).await.code, 0);
        world.passes(Duration::from_mins(1));
        let before = world.dana.hears().len();
        world.dana.says("help").await;
        let all = received(&world.dana, before + 2).await;
        assert!(all[before..].contains(&"You said: hello".to_owned()), "{all:?}");
    }
}
