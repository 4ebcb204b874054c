//! Numbers that are written in two ways, and people whose number is hidden.

use std::process::Command;

use mila_stage::Phone;
use mila_stage::claude::Reply;
use serde_json::json;

use crate::world::{Engine, Place, World, on_both, received};

/// A phone of Mexico, as WhatsApp went on writing it and as it is written today.
const BEFORE: &str = "whatsapp:+5215512345678";
const TODAY: &str = "whatsapp:+525512345678";

/// The same in Brazil, where WhatsApp knows many without the ninth digit.
const WITHOUT: &str = "whatsapp:+553187654321";
const WITH: &str = "whatsapp:+5531987654321";

impl World {
    /// What the tool of the time says to the model when somebody asks.
    async fn time_told(&self, phone: &Phone) -> String {
        let heard = phone.hears().len();
        self.stage().claude().replies([Reply::call("now", json!({})), Reply::text("It is late.")]);
        phone.says("what time is it?").await;
        received(phone, heard + 1).await;
        let asked = self.stage().claude().requests().pop().unwrap();
        let result = asked["messages"].as_array().unwrap().last().unwrap()["content"][0].clone();
        result["content"].as_str().unwrap().to_owned()
    }

    /// Runs a command as an operator would, beside the Mila that serves.
    fn operator(&self, words: &[&str]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mila"));
        command.args(words).env_clear().envs(self.place.settings.iter().cloned());
        let done = command.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

on_both! {
    /// Whoever comes once this way and once that is one person, and is answered where they wrote.
    async fn a_number_that_is_written_in_two_ways_is_one_person(world: World) {
        for (first, then) in [(BEFORE, TODAY), (WITHOUT, WITH)] {
            let phone = world.place.stage.phone(first);
            phone.is_known_by_number_alone();
            world.welcome(&phone).await;
            let people = world.people().await;
            for (at, written) in [(3, then), (4, then), (5, first)] {
                phone.is_written(written);
                phone.says("it is me").await;
                assert_eq!(received(&phone, at).await[at - 1], "You said: it is me");
                // A phone has what was sent to it before the exchange is over.
                world.stage().settled().await;
                let to: String = form_urlencoded::byte_serialize(written.as_bytes()).collect();
                let exchanges = world.stage().wire().exchanges();
                let mut sends = exchanges.iter().filter(|it| it.method == "POST");
                let sent = sends.rfind(|it| it.path.ends_with("/Messages.json")).unwrap();
                assert!(sent.request.contains(&format!("To={to}&")), "{}", sent.request);
            }
            assert_eq!(world.people().await, people);
            assert_eq!(world.place.number("SELECT COUNT(*) FROM account WHERE state = 'held'").await, 0);
        }
    }

    /// The operator types a number as it is written today; it comes as WhatsApp has it.
    async fn a_block_counts_however_the_number_is_written(world: World) {
        let phone = world.place.stage.phone(BEFORE);
        world.welcome(&phone).await;
        world.operator(&["block", TODAY.trim_start_matches("whatsapp:"), "--because", "flood"]);
        phone.says("one more").await;
        phone.says("privacy").await;
        assert_eq!(received(&phone, 3).await[2], world.text(|t| t.privacy));
        phone.is_written(TODAY);
        phone.says("and another").await;
        phone.says("privacy").await;
        assert_eq!(received(&phone, 4).await[3], world.text(|t| t.privacy));
        assert_eq!(world.stage().claude().count(), 1);
        world.operator(&["unblock", BEFORE.trim_start_matches("whatsapp:")]);
        phone.says("now?").await;
        assert_eq!(received(&phone, 5).await[4], "You said: now?");
    }

    /// Who is left alone, for they are too young, is not somebody new when the number is written
    /// in another way.
    async fn who_is_left_alone_is_known_however_the_number_is_written(world: World) {
        let phone = world.place.stage.phone(WITHOUT);
        phone.is_known_by_number_alone();
        phone.says("hi").await;
        received(&phone, 1).await;
        phone.says("no").await;
        received(&phone, 2).await;
        world.until_nobody_is_known().await;
        phone.is_written(WITH);
        phone.says("hi again").await;
        world.sam.says("hi").await;
        received(&world.sam, 1).await;
        assert_eq!((phone.hears().len(), world.people().await), (2, 1));
    }

    /// The clock stands where the number said, also when it is hidden.
    async fn the_zone_stays_when_the_number_is_hidden(world: World) {
        world.welcome(&world.dana).await;
        assert!(world.time_told(&world.dana).await.contains("(Asia/Jerusalem, "));
        world.dana.hide_number();
        for _ in 0..2 {
            let told = world.time_told(&world.dana).await;
            assert!(told.contains("(Asia/Jerusalem, ") && !told.contains("unknown"), "{told}");
        }
    }

    /// Somebody who never had a number here: the country of their id is a guess, and said to be one.
    async fn a_zone_that_nobody_told_is_said_to_be_unknown(world: World) {
        world.sam.hide_number();
        world.welcome(&world.sam).await;
        let told = world.time_told(&world.sam).await;
        assert!(told.contains("(America/New_York, ") && told.contains("zone is unknown"), "{told}");
        world.sam.show_number();
        assert!(!world.time_told(&world.sam).await.contains("unknown"));
        world.sam.hide_number();
        assert!(!world.time_told(&world.sam).await.contains("unknown"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_is_on_the_list_however_it_is_written() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let mut place = Place::new(engine).await;
        let list = place.folder.path().join("people");
        std::fs::write(&list, "+525512345678\n+5493511234567\n+553187654321\n").unwrap();
        place.set("MILA_ACCESS", "list");
        place.set("MILA_ALLOW_LIST_FILE", &list.display().to_string());
        let world = World::at(place).await;
        for came in [BEFORE, WITH, "whatsapp:+543511234567"] {
            let phone = world.place.stage.phone(came);
            phone.says("hi").await;
            assert_eq!(received(&phone, 1).await, [world.text(|t| t.first_question)], "{came}");
        }
        world.dana.says("hi").await;
        assert_eq!(received(&world.dana, 1).await, [world.text(|t| t.not_listed)]);
    }
}
