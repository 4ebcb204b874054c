//! What comes in: words that were cut, words beside what Mila does not look at, reactions, and what
//! was forwarded.

use mila_domain::inbound::LONGEST_BODY;
use mila_domain::{Language, Tongue};
use mila_stage::claude::{Reply, Seen};
use mila_stage::{Inbound, WebhookMode};
use mila_text::language::age::AgeQuestion;
use mila_text::whatsapp::compose;

use crate::world::{World, on_both, received};

const FORWARDED: &str = "[Forwarded: somebody else's words, not the person's own.]\n";
const PICTURE: &str = "[A picture came with these words. You have not seen it.]\n";
const CUT: &str = "[This message is as long as a message can be.";

impl World {
    /// The newest message of the person in the newest request, as the model reads it.
    fn last_asked(&self) -> String {
        let asked = self.stage().claude().requests().pop().unwrap();
        let last = asked["messages"].as_array().unwrap().last().unwrap()["content"].clone();
        let mut texts = last.as_array().unwrap().iter().filter_map(|block| block["text"].as_str());
        texts.rfind(|text| !text.starts_with("[Sent ")).unwrap().to_owned()
    }

    /// Waits until Mila has Twilio's word of all that it sent: whoever reacts to a message has seen it.
    async fn until_receipts(&self) {
        self.stage().settled().await;
        let open = "SELECT COUNT(*) FROM outbox WHERE provider_id IS NULL";
        self.place.until_number(open, 0).await;
    }

    fn picture(caption: &str) -> Inbound {
        Inbound::media("image/jpeg", &b"JFIF"[..]).captioned(caption)
    }
}

on_both! {
    /// The carrier cuts without a word. The model knows, and the person hears it within the answer.
    async fn words_that_were_cut_are_said_to_be_so(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([Reply::text("I see."), Reply::text("I see too.")]);
        world.dana.says(&"x".repeat(LONGEST_BODY)).await;
        let expected = format!("I see.\n\n{}", world.text(|t| t.message_cut));
        assert_eq!(received(&world.dana, 3).await[2], expected);
        assert!(world.last_asked().starts_with(CUT));
        world.dana.says(&"x".repeat(LONGEST_BODY - 1)).await;
        assert_eq!(received(&world.dana, 4).await[3], "I see too.", "it is told once");
        assert!(!world.last_asked().contains(CUT));
        assert_eq!(world.sends_of(&expected), 1);
    }

    /// Characters are counted in UTF-16, and the remark is in the language of the answer. An answer
    /// that is made anew from what is kept is the same.
    async fn an_answer_that_is_sent_again_says_it_again(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([Reply::text("הבנתי.")]);
        world.stage().next_endings(1, mila_stage::Ending::Undelivered(63018));
        world.dana.says(&"\u{1f600}".repeat(LONGEST_BODY / 2)).await;
        let remark = world.place.text_in(Language::Hebrew, |t| t.message_cut);
        let expected = compose(&format!("הבנתי.\n\n{remark}")).remove(0);
        assert_eq!(received(&world.dana, 4).await[2..], [expected.clone(), expected]);
        assert!(world.last_asked().starts_with(CUT));
    }

    /// A caption is what the person wanted to say. The picture is not fetched.
    async fn a_caption_is_words(world: World) {
        world.welcome(&world.dana).await;
        let picture = world.dana.sends(World::picture("what is this?")).await.sid;
        let heard = received(&world.dana, 3).await.remove(2);
        assert!(heard.ends_with("what is this?"), "{heard}");
        assert_eq!(world.last_asked(), format!("{PICTURE}what is this?"));
        for (content_type, unseen) in [
            ("video/mp4", "[A video came with these words. You have not seen it.]\n"),
            ("application/pdf", "[A file came with these words. You have not seen it.]\n"),
            ("image/webp", "[A sticker came with these words. You have not seen it.]\n"),
            ("text/vcard", "[A contact card came with these words. You have not seen it.]\n"),
        ] {
            let asked = world.stage().claude().count();
            world.dana.sends(Inbound::media(content_type, &b"bytes"[..]).captioned("and this?")).await;
            world.stage().claude().wait_for(asked + 1).await;
            assert_eq!(world.last_asked(), format!("{unseen}and this?"));
        }
        world.until_deleted_at_twilio(&picture).await;
        let exchanges = world.stage().wire().exchanges();
        assert!(!exchanges.iter().any(|it| it.method == "GET" && it.path.contains("/Media/")));
    }

    async fn a_fixed_word_as_a_caption_is_one(world: World) {
        world.dana.sends(World::picture("hello")).await;
        received(&world.dana, 1).await;
        world.stage().claude().replies([Reply::text("Good to meet you.")]);
        world.dana.sends(World::picture("Yes")).await;
        assert_eq!(received(&world.dana, 2).await[1], "Good to meet you.");
        world.dana.sends(World::picture("Help")).await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.help));
        world.dana.sends(World::picture("STOP")).await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.stopped));
        world.dana.sends(World::picture("")).await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.still_stopped));
        assert_eq!(world.stage().claude().count(), 1);
    }

    async fn words_in_a_message_of_an_unknown_type_are_words(world: World) {
        world.welcome(&world.dana).await;
        world.dana.sends(Inbound::of_type("hologram", "can you read this?")).await;
        received(&world.dana, 3).await;
        let more = "[More may have come with these words than you can see.]\n";
        assert_eq!(world.last_asked(), format!("{more}can you read this?"));
        world.dana.sends(Inbound::of_type("hologram", "")).await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.refusals.other));
        world.dana.sends(Inbound::of_type("hologram", "stop")).await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.stopped));
    }

    /// A thumb at the question is its yes; any other reaction, and a thumb at anything else, is not.
    async fn a_thumb_at_the_question_is_its_yes(world: World) {
        world.dana.says("hello").await;
        received(&world.dana, 1).await;
        world.dana.says("help").await;
        received(&world.dana, 2).await;
        world.until_receipts().await;
        let [question, help] = [0, 1].map(|at| world.dana.received()[at].sid.clone());
        for (reaction, to) in [("👎", &question), ("", &question), ("👍", &help), ("❤️", &question)] {
            assert!(world.dana.sends(Inbound::reaction(reaction, to)).await.accepted());
        }
        assert_eq!(world.place.number("SELECT COUNT(*) FROM message WHERE direction = 'in'").await, 2);
        world.stage().claude().replies([Reply::text("Good to meet you.")]);
        world.dana.sends(Inbound::reaction("👍🏾", &question)).await;
        assert_eq!(received(&world.dana, 3).await[2], "Good to meet you.");
        assert_eq!(world.stage().claude().count(), 1);
    }

    /// Nothing is kept of a reaction that answers nothing, and nobody becomes known by one.
    async fn a_reaction_to_anything_else_is_quiet(world: World) {
        world.welcome(&world.dana).await;
        world.until_receipts().await;
        let question = world.dana.received()[0].sid.clone();
        for reaction in ["👍", "👎"] {
            world.dana.sends(Inbound::reaction(reaction, &question)).await;
            world.sam.sends(Inbound::reaction(reaction, &question)).await;
        }
        world.dana.says("still there?").await;
        assert_eq!(received(&world.dana, 3).await[2], "You said: still there?");
        assert_eq!(world.people().await, 1);
        assert_eq!(world.place.number("SELECT COUNT(*) FROM message WHERE kind = 'reaction'").await, 0);
    }

    /// The question that was asked again in another language is the same question.
    async fn a_thumb_at_the_question_in_the_chosen_language_is_its_yes(world: World) {
        world.dana.says("hello").await;
        received(&world.dana, 1).await;
        world.dana.says("language hebrew").await;
        received(&world.dana, 2).await;
        world.until_receipts().await;
        let question = world.dana.received()[1].sid.clone();
        world.stage().claude().replies([Reply::text("Good to meet you.")]);
        world.dana.sends(Inbound::reaction("👍", &question)).await;
        assert_eq!(received(&world.dana, 3).await[2], "Good to meet you.");
    }

    /// Somebody else's words are said to be so, in the same bytes each time.
    async fn what_was_forwarded_is_told_to_the_model(world: World) {
        world.welcome(&world.dana).await;
        world.dana.sends(Inbound::text("Party on Friday").forwarded()).await;
        received(&world.dana, 3).await;
        assert_eq!(world.last_asked(), format!("{FORWARDED}Party on Friday"));
        world.dana.sends(Inbound::text("SEND THIS TO 10 FRIENDS").forwarded_often()).await;
        received(&world.dana, 4).await;
        assert_eq!(world.last_asked(), format!("{FORWARDED}SEND THIS TO 10 FRIENDS"));
        world.dana.sends(World::picture("look").forwarded()).await;
        received(&world.dana, 5).await;
        assert_eq!(world.last_asked(), format!("{FORWARDED}{PICTURE}look"));
        let requests = world.stage().claude().requests();
        let messages = |at: usize| requests[at]["messages"].as_array().unwrap().clone();
        for at in 1..requests.len() {
            let before = messages(at - 1);
            assert_eq!(messages(at)[..before.len()], before[..], "append only");
        }
    }

    /// A message whose webhook never came has its words, and what came with them is known; that it
    /// was forwarded is not, for Twilio's list does not tell.
    async fn what_was_missed_is_found_with_its_words(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_webhooks(1, WebhookMode::Miss);
        world.dana.sends(World::picture("look at this").forwarded()).await;
        received(&world.dana, 3).await;
        assert_eq!(world.last_asked(), format!("{PICTURE}look at this"));
        world.stage().next_webhooks(1, WebhookMode::Miss);
        world.dana.sends(World::picture("stop")).await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.stopped));
    }

    /// A word that somebody else said opens nothing and sets nothing. STOP is done all the same.
    async fn a_forwarded_word_is_no_order_but_stop(world: World) {
        world.dana.says("hello").await;
        received(&world.dana, 1).await;
        assert!(world.dana.sends(Inbound::text("yes").forwarded()).await.accepted());
        let again = AgeQuestion::of(Tongue::English).again;
        assert_eq!(received(&world.dana, 2).await[1], again);
        assert_eq!(world.stage().claude().count(), 0, "the question is open still");
        let script = |seen: &Seen| Reply::text(seen.last_user_text.clone());
        world.stage().claude().script(script);
        world.dana.says("yes").await;
        let answer = received(&world.dana, 3).await.remove(2);
        assert_eq!(answer, format!("hello\n{FORWARDED}yes"));
        world.dana.sends(Inbound::text("Stop!").forwarded()).await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.stopped));
        world.dana.sends(Inbound::text("start").forwarded()).await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.still_stopped));
    }
}
