//! What brains see, and the rehearsal model in conversation.

use serde_json::{Value, json};

use super::{Stage, asking, text_of, then, with};
use crate::claude::{Reply, Seen};

/// A conversation with the rehearsal model, which may ask for the time.
struct Dialogue {
    stage: Stage,
    request: Value,
}

impl Dialogue {
    async fn open() -> Self {
        let tool = |name| json!({"name": name, "input_schema": {"type": "object"}});
        let tools = json!([tool("now"), tool("remember"), tool("memory")]);
        let request = with(&asking("x"), json!({"tools": tools, "messages": []}));
        Self { stage: Stage::open().await, request }
    }

    /// Says something; answers a call of `now` by `time`.
    async fn says(&mut self, words: &str, time: &str) -> String {
        let (answer, called) = self.calls(words, time).await;
        assert!(called.iter().all(|call| call["name"] == "now"), "{called:?}");
        answer
    }

    /// Says something; every call is answered by `result`. The answer and the calls.
    async fn calls(&mut self, words: &str, result: &str) -> (String, Vec<Value>) {
        let mut called = Vec::new();
        let mut content = json!([{"type": "text", "text": words}]);
        loop {
            self.request = then(&self.request, &[json!({"role": "user", "content": content})]);
            let (status, answer) = self.stage.ask(&self.request).await;
            assert_eq!(status, 200, "{answer}");
            let said = json!({"role": "assistant", "content": answer["content"]});
            self.request = then(&self.request, &[said]);
            if answer["stop_reason"] != "tool_use" {
                return (text_of(&answer), called);
            }
            let call = answer["content"].as_array().unwrap().last().unwrap();
            content =
                json!([{"type": "tool_result", "tool_use_id": call["id"], "content": result}]);
            called.push(call.clone());
        }
    }
}

#[tokio::test]
async fn it_says_what_it_is_once_and_again_when_asked() {
    let mut talk = Dialogue::open().await;
    let first = talk.says("Hello", "").await;
    assert!(
        first.contains("rehearsal model, not Claude")
            && first.ends_with("Hello! What shall we try?")
    );
    assert_eq!(talk.says("thanks!", "").await, "With pleasure.");
    assert_eq!(talk.says("12 * 7?", "").await, "12 * 7 = 84. Sums I can do without a script.");
    assert_eq!(talk.says("Are you Claude?", "").await, "Still the rehearsal model, not Claude.");
    let list = talk.says("Shopping: milk, bread, figs", "").await;
    assert_eq!(
        list.lines().skip(1).take(3).collect::<Vec<_>>(),
        ["1. milk", "2. bread", "3. figs"]
    );
    let more = talk.says("Hi, please tell Sara which tram to take", "").await;
    assert!(more.starts_with("I heard: “Hi, please tell Sara"), "{more}");
    assert!(talk.says("Which way is up?", "").await.starts_with("You ask: “Which way is up?”"));
}

#[tokio::test]
async fn it_asks_the_clock_and_repeats_what_the_clock_says() {
    let mut talk = Dialogue::open().await;
    let first = talk.says("What time is it?", "10:30").await;
    assert!(first.contains("not Claude") && first.ends_with("The clock says: 10:30"));
    let hebrew = talk.says("מה השעה?", r#"{"local":"2026-11-23 12:30"}"#).await;
    assert_eq!(hebrew, "לפי השעון: 2026-11-23 12:30");
}

#[tokio::test]
async fn it_has_the_tools_remember_forget_and_correct_and_says_what_they_said() {
    let mut talk = Dialogue::open().await;
    talk.says("Hello", "").await;
    for (words, tool, input) in [
        (
            "Remember that I'm vegetarian.",
            "remember",
            json!({"about": "i'm vegetarian", "fact": "I'm vegetarian", "quote": "I'm vegetarian", "kind": "profile"}),
        ),
        ("Forget my cat", "memory", json!({"action": "forget", "words": ["cat"]})),
        (
            "Correct that my cat is called Miso to my cat is called Moka",
            "memory",
            json!({"action": "correct", "words": ["cat"], "fact": "my cat is called Moka",
                "quote": "my cat is called Moka"}),
        ),
    ] {
        let (answer, called) = talk.calls(words, "so it is").await;
        let [call] = &called[..] else { panic!("{called:?}") };
        assert_eq!((&call["name"], &call["input"]), (&json!(tool), &input));
        assert_eq!(answer, "The memory tool answers: so it is");
    }
    for (words, tool, input) in [
        (
            "תזכרי שאני צמחונית",
            "remember",
            json!({"about": "אני צמחונית", "fact": "אני צמחונית", "quote": "אני צמחונית", "kind": "profile"}),
        ),
        ("תשכחי את החתול שלי", "memory", json!({"action": "forget", "words": ["חתול"]})),
    ] {
        let (answer, called) = talk.calls(words, "לא").await;
        assert_eq!((&called[0]["name"], &called[0]["input"]), (&json!(tool), &input));
        assert_eq!(answer, "הכלי של הזיכרון עונה: לא");
    }
}

#[tokio::test]
async fn it_writes_a_summary_without_a_figure_when_asked_for_one() {
    let stage = Stage::open().await;
    let ask = with(
        &asking("Person: my rent is 1,200 a month\nMila: Understood"),
        json!({"system": "You write the summary of a conversation between a person and Mila."}),
    );
    let (_, answer) = stage.ask(&ask).await;
    let summary = text_of(&answer);
    assert_eq!(summary, "It was about these things: Person: my rent is a month; Mila: Understood.");
}

#[tokio::test]
async fn it_speaks_hebrew_and_never_guesses_the_time() {
    let stage = Stage::open().await;
    let (_, hello) = stage.ask(&asking("שלום")).await;
    assert!(text_of(&hello).contains("לא קלוד") && text_of(&hello).ends_with("שלום! מה ננסה?"));
    let (_, time) = stage.ask(&asking("what time is it")).await;
    assert!(text_of(&time).ends_with("Nobody gave me a clock, so I will not guess the time."));
}

#[tokio::test]
async fn a_brain_sees_the_conversation_as_it_stands() {
    let stage = Stage::open().await;
    let (sender, seen) = std::sync::mpsc::channel::<Seen>();
    stage.claude.script(move |request| {
        sender.send(request.clone()).unwrap();
        Reply::text("ok")
    });
    let ask = with(
        &asking("earlier"),
        json!({
            "system": "You are Mila",
            "tools": [{"name": "remind", "input_schema": {"type": "object"}}],
        }),
    );
    let ask = then(
        &ask,
        &[
            json!({"role": "assistant", "content": [
                {"type": "text", "text": "One moment."},
                {"type": "tool_use", "id": "t1", "name": "remind", "input": {}},
            ]}),
            json!({"role": "user", "content": [
                {"type": "tool_result", "tool_use_id": "t1", "content": "done", "is_error": true},
                {"type": "text", "text": "Wake me"},
                {"type": "text", "text": "<context zone=\"x\">It is noon.</context>"},
            ]}),
        ],
    );
    assert_eq!(stage.ask(&ask).await.0, 200);
    let seen = seen.recv().unwrap();
    assert_eq!((seen.system.as_str(), seen.words.as_str()), ("You are Mila", "Wake me"));
    assert!(seen.last_user_text.ends_with("It is noon.</context>"));
    assert_eq!((seen.user_texts.len(), seen.assistant_texts.len()), (3, 1));
    assert_eq!(seen.tools, ["remind"]);
    let [result] = &seen.tool_results[..] else { panic!() };
    assert_eq!(
        (result.name.as_str(), result.text.as_str(), result.is_error),
        ("remind", "done", true)
    );
}
