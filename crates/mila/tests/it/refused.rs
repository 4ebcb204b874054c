//! A request that is refused heals itself, and each cause is told in its own words.

use std::time::Duration;

use mila_domain::Language;
use mila_domain::turn::GiveUp;
use mila_stage::Phone;
use mila_stage::claude::Fault;
use serde_json::Value;

use crate::world::{World, on_both, received};

const START: &str = "SELECT past_from FROM account";

impl World {
    /// Dana says something and is answered by the model.
    async fn answers(&self, phone: &Phone, words: &str) {
        let before = phone.hears().len();
        phone.says(words).await;
        assert_eq!(received(phone, before + 1).await[before], format!("You said: {words}"));
    }

    /// The words of the newest request that was in order.
    fn asked(&self) -> Value {
        self.stage().claude().requests().pop().unwrap()["messages"].clone()
    }
}

on_both! {
    /// The service says in which message: only that and what stands before it stay behind, at
    /// once and for good.
    async fn what_is_refused_in_the_past_stays_behind(world: World) {
        world.welcome(&world.dana).await;
        for words in ["one", "two", "three"] {
            world.answers(&world.dana, words).await;
        }
        let count = world.stage().claude().count();
        world.stage().claude().reject("You said: two", true);
        world.answers(&world.dana, "four").await;
        assert_eq!(world.stage().claude().count(), count + 2, "refused once");
        let asked = world.asked().to_string();
        assert!(!asked.contains("two") && asked.contains("You said: three"), "{asked}");
        world.answers(&world.dana, "five").await;
        assert_eq!(world.stage().claude().count(), count + 3, "the start has moved");
    }

    /// Nor does it help when it is not said: then the past goes along in plain words, and at last
    /// not at all.
    async fn what_is_refused_somewhere_stays_behind(world: World) {
        world.welcome(&world.dana).await;
        world.answers(&world.dana, "one").await;
        for round in 2..6 {
            world.stage().claude().reject(format!("You said: {}", ["one", "x2", "x3", "x4", "x5"][round - 2]), false);
            let count = world.stage().claude().count();
            world.answers(&world.dana, &format!("x{round}")).await;
            assert_eq!(world.stage().claude().count(), count + 3, "whole, plain, alone");
            assert_eq!(world.asked().as_array().unwrap().len(), 1, "the new words alone");
        }
        assert!(world.place.number(START).await > 0);
    }

    /// What is refused of the new words is said, and nothing else suffers.
    async fn words_that_are_refused_are_told_so(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().reject("swordfish", true);
        world.dana.says("the word is swordfish").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.apology(GiveUp::Rejected)));
        world.answers(&world.dana, "and now?").await;
        assert!(world.asked().to_string().contains("You said: hi"), "the past is as it was");
    }

    async fn what_is_too_long_loses_its_oldest(world: World) {
        world.welcome(&world.dana).await;
        for turn in 0..6 {
            world.answers(&world.dana, format!("{turn} {}", "word ".repeat(250)).trim()).await;
        }
        world.stage().claude().most_tokens(4_000);
        world.answers(&world.dana, "short").await;
        let asked = world.asked().to_string();
        assert!(asked.contains("5 word") && !asked.contains("0 word"), "the newest goes along");
        let count = world.stage().claude().count();
        world.answers(&world.dana, "and again").await;
        assert_eq!(world.stage().claude().count(), count + 1, "the start has moved");
        // Not even the new message alone.
        world.stage().claude().most_tokens(10);
        let before = world.dana.hears().len();
        world.dana.says("tell me more").await;
        let told = world.text(|t| t.apology(GiveUp::TooLong));
        assert_eq!(received(&world.dana, before + 1).await[before], told);
        world.stage().claude().release();
        world.answers(&world.dana, "better").await;
    }

    /// The same by status 413, and by an answer that stopped for want of room.
    async fn however_it_says_that_it_is_too_long(world: World) {
        world.welcome(&world.dana).await;
        let exceeded = Fault::StopReason("model_context_window_exceeded".to_owned());
        for (words, fault) in [("one", Fault::TooLarge), ("two", exceeded)] {
            world.stage().claude().fault(fault);
            world.answers(&world.dana, words).await;
        }
    }

    /// Who is declined for what stands in the past is asked about the new words alone.
    async fn a_refusal_that_is_about_the_past_is_not_the_persons(world: World) {
        world.welcome(&world.dana).await;
        world.answers(&world.dana, "grey words").await;
        world.stage().claude().decline("grey words");
        world.answers(&world.dana, "what is two and two?").await;
        world.answers(&world.dana, "and three?").await;
    }

    /// No credit, no key, a setting that the model does not take: ready, degraded, told once.
    async fn what_only_the_operator_can_mend_is_told_once(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        let told = world.text(|t| t.limits.out_of_service);
        for fault in [Fault::NoCredit, Fault::BadKey, Fault::SpendLimit] {
            world.stage().claude().faults(2, fault);
            let before = world.dana.hears().len();
            world.dana.says("what now?").await;
            assert_eq!(received(&world.dana, before + 1).await[before], told);
            let (status, said) = world.ready().await;
            assert!(status == 200 && said.starts_with("degraded"), "{status} {said}");
            let count = world.stage().claude().count();
            world.dana.says("and now?").await;
            world.stage().claude().wait_for(count + 1).await;
            world.place.until_number("SELECT COUNT(*) FROM turn WHERE state = 'open'", 0).await;
            assert_eq!(world.dana.hears().len(), before + 1, "told once");
            // Nobody has to be told that it is mended.
            world.answers(&world.dana, "and at last?").await;
            assert_eq!(world.ready().await, (200, "ready\n".to_owned()));
        }
        world.stage().claude().faults(2, Fault::BadSetting);
        world.sam.says("what now?").await;
        received(&world.sam, 3).await;
        world.stage().claude().faults(3, Fault::BadSetting);
        let before = world.dana.hears().len();
        world.dana.says("what now?").await;
        assert_eq!(received(&world.dana, before + 1).await[before], told);
        assert!(world.ready().await.1.starts_with("degraded"));
    }

    /// Only what passes by itself is told to pass.
    async fn too_much_to_do_passes(world: World) {
        world.welcome(&world.dana).await;
        for (fault, reason) in [
            (Fault::Overloaded, GiveUp::Overloaded),
            (Fault::RateLimited(Duration::from_secs(1000)), GiveUp::Overloaded),
            (Fault::ServerError, GiveUp::Unavailable),
        ] {
            world.stage().claude().faults(8, fault);
            let before = world.dana.hears().len();
            world.dana.says("are you there?").await;
            let told = world.text(|t| t.apology(reason));
            let given_up = async {
                while world.dana.hears().len() == before {
                    world.passes(Duration::from_secs(3));
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            };
            tokio::time::timeout(crate::world::PATIENCE, given_up).await.unwrap();
            assert_eq!(received(&world.dana, before + 1).await[before], told);
            world.stage().claude().release();
            world.answers(&world.dana, "and now?").await;
        }
    }
}

/// Every cause has words of its own, and "later" is said only where later helps.
#[test]
fn each_cause_has_its_own_words() {
    for language in Language::ALL {
        let texts = mila_text::Texts::of(*language);
        let mut all: Vec<&str> = GiveUp::ALL.iter().map(|reason| texts.apology(*reason)).collect();
        all.push(texts.limits.out_of_service);
        let distinct: std::collections::HashSet<&str> = all.iter().copied().collect();
        assert_eq!(distinct.len(), all.len());
        let later = ["later", "minutes", "עוד"];
        for reason in GiveUp::ALL {
            let passes = matches!(reason, GiveUp::Unavailable | GiveUp::Overloaded);
            let words = texts.apology(*reason);
            let says_later = later.iter().any(|part| words.contains(part));
            assert_eq!(says_later, passes, "{words}");
        }
        let words = texts.limits.out_of_service;
        assert!(!later.iter().any(|part| words.contains(part)), "{words}");
    }
}
