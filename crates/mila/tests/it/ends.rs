//! How an answer can end, and what the person hears of it. Each end was once the last that somebody
//! heard.

use std::time::Duration;

use mila_domain::turn::{GiveUp, Said};
use mila_stage::claude::{Fault, Reply};
use mila_text::language::{Remarks, Texts, said};
use mila_text::whatsapp::compose;
use serde_json::{Value, json};

use crate::world::{World, on_both, received};

fn text(words: &str) -> Value {
    json!({ "type": "text", "text": words })
}

fn call() -> Value {
    json!({ "type": "tool_use", "id": "toolu_1", "name": "now", "input": {} })
}

impl World {
    /// The model answers so; the person hears these words after `requests` requests, of which none
    /// was refused; and what they say next is answered at once.
    async fn ends(&self, replies: Vec<Reply>, requests: u64, heard: &str) {
        let claude = self.stage().claude();
        claude.script(|seen| Reply::text(format!("You said: {}", seen.words)));
        let (before, count) = (self.dana.hears().len(), claude.count());
        claude.replies(replies);
        self.dana.says("what time is it?").await;
        let expected: Vec<String> = compose(heard);
        let all = received(&self.dana, before + expected.len()).await;
        assert_eq!(all[before..], expected);
        assert_eq!(claude.count(), count + requests, "requests until {heard}");
        self.passes(Duration::from_secs(40));
        self.dana.says("and next?").await;
        let all = received(&self.dana, before + expected.len() + 1).await;
        assert_eq!(all.last().unwrap(), "You said: and next?");
        assert_eq!(claude.count(), count + requests + 1, "taken at once after {heard}");
        self.passes(Duration::from_secs(40));
    }
}

/// Words that were cut off.
fn cut(text: &str) -> String {
    said(&Said { text: text.to_owned(), cut: true }, Remarks::default())
}

on_both! {
    async fn blank_words_go_to_nobody(world: World) {
        world.welcome(&world.dana).await;
        let echo = "You said: what time is it?";
        world.ends(vec![Reply::blocks([text(""), call()], "tool_use")], 2, echo).await;
        world.ends(vec![Reply::blocks([text("Good."), text("")], "end_turn")], 1, "Good.").await;
        world.ends(vec![Reply::blocks([text("\n"), text("Good.")], "end_turn")], 1, "Good.").await;
    }

    async fn a_call_is_run_though_the_turn_is_said_to_be_over(world: World) {
        world.welcome(&world.dana).await;
        let words = Reply::blocks([text("Let me look."), call()], "end_turn");
        world.ends(vec![words, Reply::text("It is noon.")], 2, "It is noon.").await;
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(asked.contains("tool_result") && asked.contains("Let me look."), "{asked}");
    }

    async fn a_call_that_was_cut_off_is_left_out(world: World) {
        world.welcome(&world.dana).await;
        let half = Reply::blocks([text("It is"), call()], "max_tokens");
        world.ends(vec![half], 1, &cut("It is")).await;
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(!asked.contains("toolu_1"), "{asked}");
    }

    async fn earlier_words_are_said_when_the_end_has_none(world: World) {
        world.welcome(&world.dana).await;
        let words = || Reply::blocks([text("It is noon."), call()], "tool_use");
        world.ends(vec![words(), Reply::blocks([], "end_turn")], 2, "It is noon.").await;
    }

    /// Its parts are made again from the log as each is sent.
    async fn earlier_words_are_said_to_their_end(world: World) {
        world.welcome(&world.dana).await;
        let long = (10..14).map(|n| format!("{n} ").repeat(300)).collect::<Vec<_>>().join("\n\n");
        let words = Reply::blocks([text(&long), call()], "tool_use");
        world.ends(vec![words, Reply::blocks([], "end_turn")], 2, &long).await;
    }

    async fn an_end_without_a_word_is_asked_once_more(world: World) {
        world.welcome(&world.dana).await;
        let echo = "You said: what time is it?";
        let nothing = |stop: &str| Reply::blocks([], stop);
        world.stage().claude().script(|seen| Reply::text(format!("You said: {}", seen.words)));
        for stop in ["end_turn", "tool_use", "max_tokens"] {
            let (before, count) = (world.dana.hears().len(), world.stage().claude().count());
            world.stage().claude().replies([nothing(stop), Reply::text(echo)]);
            world.dana.says("what time is it?").await;
            assert_eq!(received(&world.dana, before + 1).await[before], echo);
            assert_eq!(world.stage().claude().count(), count + 2);
            world.passes(Duration::from_secs(40));
        }
        let silent = world.text(|t| t.apology(GiveUp::Silent));
        world.ends(vec![nothing("end_turn"), nothing("end_turn")], 2, &silent).await;
    }

    /// Characters that no font draws are no words, alone or in marks that stand for nothing.
    async fn an_answer_of_which_nothing_shows_is_no_silence(world: World) {
        world.welcome(&world.dana).await;
        let silent = world.text(|t| t.apology(GiveUp::Silent));
        for blank in [
            "\u{200B}", "\u{2060}\u{FEFF}", "\u{3164}", "\u{2800}", "\u{115F}", "\u{FE0F}", "\u{E0001}",
            "\u{FFF9}", "\u{202E}", "\u{1B}",
        ] {
            let blanks = || Reply::text(blank);
            world.ends(vec![blanks(), Reply::text("It is noon.")], 2, "It is noon.").await;
            world.ends(vec![blanks(), blanks()], 2, &silent).await;
        }
        for odd in ["**", "****", "---", "#", "> ", "![]()", "_ _", "|  |\n|--|\n|  |"] {
            world.ends(vec![Reply::text(odd)], 1, odd).await;
        }
    }

    /// A cut answer says so, and "more" goes on: the model sees its words and that they were cut.
    async fn a_cut_answer_says_so_and_goes_on_when_asked(world: World) {
        world.welcome(&world.dana).await;
        world.ends(vec![Reply::blocks([text("First, take")], "max_tokens")], 1, &cut("First, take")).await;
        let asked = world.stage().claude().requests().pop().unwrap();
        let last = asked["messages"].as_array().unwrap().clone();
        let [.., answer, more] = &last[..] else { panic!("{last:?}") };
        assert_eq!(answer["content"][0]["text"], "First, take");
        assert!(more["content"][0]["text"].as_str().unwrap().contains("cut off"), "{more}");
        let hebrew = Texts::of(mila_domain::Language::Hebrew).cut_off;
        assert!(cut("קודם כול").ends_with(hebrew));
    }

    async fn half_a_character_loses_no_words(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().fault(Fault::HalfCharacter);
        world.ends(vec![Reply::text("It is noon.")], 1, "\u{FFFD}It is noon.").await;
    }

    async fn streams_that_cannot_be_read_count_as_cut_ones(world: World) {
        world.welcome(&world.dana).await;
        for fault in [Fault::NoStopReason, Fault::NoDelta, Fault::SkippedIndex, Fault::CutStream] {
            world.stage().claude().fault(fault);
            world.ends(vec![Reply::text("It is noon.")], 2, "It is noon.").await;
        }
    }

    /// What comes after a pause belongs to what came before.
    async fn a_pause_parts_no_words(world: World) {
        world.welcome(&world.dana).await;
        let pause = Reply::blocks([text("It is ")], "pause_turn");
        world.ends(vec![pause, Reply::text("noon.")], 2, "It is noon.").await;
    }
}
