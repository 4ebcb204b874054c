//! The first words: in the right language, to those who may begin, and never a model before.

use mila_domain::Language;
use mila_stage::claude::Reply;
use mila_text::language::fill;

use crate::world::{Engine, Place, World, on_both, received};

/// A world in which newcomers must know the code.
async fn by_invitation(engine: Engine) -> World {
    let mut place = Place::new(engine).await;
    place.set("MILA_ACCESS", "invite");
    place.set("MILA_INVITE_CODE", "pear-tree-7");
    World::at(place).await
}

on_both! {
    /// Promises P1 to P3 and S5: who hears the words, before any of them is heard.
    async fn the_first_words_name_the_policy_and_the_yes_comes_before_any_model(world: World) {
        // A yes that answers no question opens nothing.
        world.dana.says("yes").await;
        let first = received(&world.dana, 1).await.remove(0);
        assert!(first.contains(&format!("{}/policy", world.setting("MILA_PUBLIC_URL"))), "{first}");
        assert!(!first.contains('{'), "{first}");
        assert_eq!(world.stage().claude().count(), 0);
    }

    async fn somebody_who_writes_hebrew_is_spoken_to_in_hebrew(world: World) {
        let said = |text: fn(&mila_text::Texts) -> &'static str| {
            world.place.text_in(Language::Hebrew, text)
        };
        world.dana.says("היי, מה שלומך?").await;
        assert_eq!(received(&world.dana, 1).await, [said(|t| t.first_question)]);
        world.stage().claude().replies([Reply::text("מצוין!")]);
        world.dana.says("כן").await;
        assert_eq!(received(&world.dana, 2).await[1], "מצוין!");
        world.dana.says("עזרה").await;
        assert_eq!(received(&world.dana, 3).await[2], said(|t| t.help));
        world.dana.says("language english").await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.language_chosen));
        world.dana.says("עצור").await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.stopped), "the choice counts");
    }

    /// Somebody who cannot read the question is asked again in their language.
    async fn a_language_can_be_chosen_before_the_answer(world: World) {
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        world.dana.says("language hebrew").await;
        let question = world.place.text_in(Language::Hebrew, |t| t.first_question);
        assert_eq!(received(&world.dana, 2).await[1], question);
    }

    async fn status_privacy_and_voice_need_no_model(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        world.dana.says("status").await;
        let status = received(&world.dana, 3).await.remove(2);
        for part in ["All is well", "English", "Voice: auto", "2026-11-30"] {
            assert!(status.contains(part), "{status}");
        }
        world.dana.says("voice on").await;
        let chosen = fill(&world.text(|t| t.voice_chosen), &[("voice", "on")]);
        assert_eq!(received(&world.dana, 4).await[3], chosen);
        world.dana.says("Privacy?").await;
        let privacy = received(&world.dana, 5).await.remove(4);
        assert!(privacy.contains("privacy@example.org") && privacy.contains("/policy"), "{privacy}");
        assert_eq!(world.stage().claude().count(), asked);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_invited_begin() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = by_invitation(engine).await;
        world.dana.says("hi").await;
        assert_eq!(received(&world.dana, 1).await, [world.text(|t| t.not_invited)]);
        // Neither a yes nor more words open the door; the line is said once a day.
        world.dana.says("yes").await;
        world.dana.says("please").await;
        world.stage().claude().replies([Reply::text("Welcome!")]);
        world.dana.says("My code: PEAR-TREE-7. What can you do?").await;
        assert_eq!(received(&world.dana, 2).await[1], world.text(|t| t.first_question));
        assert_eq!(world.stage().claude().count(), 0);
        world.dana.says("yes").await;
        assert_eq!(received(&world.dana, 3).await[2], "Welcome!");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_those_on_the_list_begin() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let mut place = Place::new(engine).await;
        let list = place.folder.path().join("people");
        std::fs::write(&list, format!("{}  # Sam\n", crate::world::SAM)).unwrap();
        place.set("MILA_ACCESS", "list");
        place.set("MILA_ALLOW_LIST_FILE", &list.display().to_string());
        let world = World::at(place).await;
        world.dana.says("hi").await;
        assert_eq!(received(&world.dana, 1).await, [world.text(|t| t.not_listed)]);
        world.sam.says("hi").await;
        assert_eq!(received(&world.sam, 1).await, [world.text(|t| t.first_question)]);
    }
}
