//! First contact, and stops, in people's own words.

use mila_domain::Tongue;
use mila_stage::claude::Reply;
use mila_text::language::age::AgeQuestion;

use crate::world::{World, on_both, received};

const fn again(tongue: Tongue) -> &'static str {
    AgeQuestion::of(tongue).again
}

on_both! {
    /// Promise S5: what is no answer is asked again at once, and what is one counts as people give
    /// it.
    async fn the_question_about_age_is_answered_or_asked_again_at_once(world: World) {
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        for (count, text) in ["ok", "👍", "my son is 15", "I'm 300"].iter().enumerate() {
            world.dana.says(text).await;
            assert_eq!(received(&world.dana, count + 2).await[count + 1], again(Tongue::English));
        }
        assert_eq!(world.stage().claude().count(), 0);
        world.stage().claude().replies([Reply::text("Welcome!")]);
        world.dana.says("Yes I'm 35").await;
        assert_eq!(received(&world.dana, 6).await[5], "Welcome!");
        // The age is no message to the model, what waited for it is.
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(asked.contains("my son is 15") && !asked.contains("I'm 35"), "{asked}");
    }

    /// Promise S5: an age is an answer too.
    async fn an_age_under_sixteen_is_let_go_and_forgotten(world: World) {
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        world.dana.says("no, I'm fourteen").await;
        assert_eq!(received(&world.dana, 2).await[1], world.text(|t| t.too_young));
        world.until_nobody_is_known().await;
        assert_eq!(world.stage().claude().count(), 0);
    }

    async fn whoever_begins_in_their_language_is_asked_in_it(world: World) {
        world.stage().claude().script(|_| Reply::text("Welcome!"));
        for (number, (hello, tongue, answer)) in [
            ("¡Hola!", Tongue::Spanish, "tengo 33 años"),
            ("Привет", Tongue::Russian, "да, мне 35"),
            ("مرحبا", Tongue::Arabic, "عمري ٣٠ سنة"),
            ("Bonjour", Tongue::French, "j'ai 20 ans"),
            ("Cześć", Tongue::Polish, "mam 30 lat"),
            ("नमस्ते", Tongue::Hindi, "मैं 30 साल का हूँ"),
        ].into_iter().enumerate() {
            let phone = world.stage().phone(&format!("whatsapp:+1555020{number:04}"));
            phone.says(hello).await;
            let first = received(&phone, 1).await.remove(0);
            let asks = AgeQuestion::of(tongue).first.split_once('{').unwrap().0;
            assert!(first.starts_with(asks) && !first.contains('{'), "{first}");
            phone.says("ok").await;
            assert_eq!(received(&phone, 2).await[1], again(tongue));
            phone.says(answer).await;
            assert_eq!(received(&phone, 3).await[2], "Welcome!");
        }
    }

    /// A yes in one language that is a no in another decides nothing.
    async fn a_polish_no_is_asked_again(world: World) {
        world.dana.says("Cześć").await;
        received(&world.dana, 1).await;
        world.dana.says("no").await;
        assert_eq!(received(&world.dana, 2).await[1], again(Tongue::Polish));
        assert_eq!(world.people().await, 1);
    }

    async fn a_polite_stop_stops(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        world.dana.says("Please stop messaging me. Thank you").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.stopped));
        // "Go on" begins again where something stopped.
        world.dana.says("you can write to me again").await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.started));
        assert_eq!(world.stage().claude().count(), asked);
        world.dana.says("please stop apologising").await;
        assert_eq!(received(&world.dana, 5).await[4], "You said: please stop apologising");
    }

    async fn what_may_mean_stop_is_asked_and_a_yes_stops(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        world.dana.says("cancel").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.ask_stop));
        world.dana.says("no thanks").await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.going_on));
        world.dana.says("end").await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.ask_stop));
        world.dana.says("cancel").await;
        assert_eq!(received(&world.dana, 6).await[5], world.text(|t| t.going_on), "it ends what waits");
        world.dana.says("go away").await;
        assert_eq!(received(&world.dana, 7).await[6], world.text(|t| t.ask_stop));
        world.dana.says("ok").await;
        assert_eq!(received(&world.dana, 8).await[7], world.text(|t| t.stopped));
        assert_eq!(world.stage().claude().count(), asked);
    }

    /// A yes is no stop when it answers something else.
    async fn whoever_writes_on_is_not_asked_any_more(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("quit").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.ask_stop));
        world.dana.says("tea or coffee?").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: tea or coffee?");
        world.dana.says("yes").await;
        assert_eq!(received(&world.dana, 5).await[4], "You said: yes");
    }

    /// The question ends by itself.
    async fn a_late_yes_stops_nothing(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("cancel").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.ask_stop));
        world.passes(std::time::Duration::from_mins(16));
        world.dana.says("yes").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: yes");
        world.dana.says("cancel").await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.ask_stop), "it is asked anew");
    }

    /// An answer that came meanwhile asks something of its own.
    async fn an_answer_that_comes_meanwhile_ends_the_question(world: World) {
        world.welcome(&world.dana).await;
        let silence = mila_stage::claude::Fault::Silence(std::time::Duration::from_secs(60));
        world.stage().claude().fault_when("table", 1, silence);
        world.dana.says("book a table").await;
        world.stage().claude().wait_for(2).await;
        world.dana.says("cancel").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.ask_stop));
        world.stage().claude().release();
        received(&world.dana, 4).await;
        world.dana.says("yes").await;
        let all = received(&world.dana, 5).await;
        assert_ne!(all[4], world.text(|t| t.stopped), "{all:?}");
    }
}
