//! Streamed answers: rebuilt as they were said, wherever the bytes are cut.

use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use super::{answer, is_broken};
use crate::claude::{ClaudeError, Message, StopReason, StreamedAnswer};

/// What became of a stream.
#[derive(Debug, PartialEq)]
enum Outcome {
    Whole(Box<Message>),
    Cut,
    Failed,
    Malformed(&'static str),
}

fn read<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    let mut answer = StreamedAnswer::new(HeaderMap::new());
    for chunk in chunks {
        match answer.push(chunk) {
            Ok(None) => {}
            Ok(Some(message)) => return Outcome::Whole(Box::new(message)),
            Err(ClaudeError::Unreadable { what, .. }) => return Outcome::Malformed(what),
            Err(_) => return Outcome::Failed,
        }
    }
    Outcome::Cut
}

fn stream(events: &[String]) -> Vec<u8> {
    events.iter().map(|data| format!("event: x\ndata: {data}\n\n")).collect::<String>().into_bytes()
}

fn start() -> String {
    json!({"type": "message_start", "message": {
        "id": "msg_1", "type": "message", "role": "assistant", "model": "claude-haiku-5-5",
        "content": [], "stop_reason": null, "stop_sequence": null,
        "usage": {"input_tokens": 7, "output_tokens": 1, "cache_read_input_tokens": 5,
            "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0}},
    }})
    .to_string()
}

fn block(index: usize, start: &str, deltas: &[Value]) -> Vec<String> {
    let opened =
        format!(r#"{{"type":"content_block_start","index":{index},"content_block":{start}}}"#);
    let deltas = deltas.iter().map(|delta| {
        json!({"type": "content_block_delta", "index": index, "delta": delta}).to_string()
    });
    let closed = json!({"type": "content_block_stop", "index": index}).to_string();
    [opened].into_iter().chain(deltas).chain([closed]).collect()
}

fn end(reason: &str) -> Vec<String> {
    vec![
        json!({"type": "message_delta", "delta": {"stop_reason": reason, "stop_sequence": null},
            "usage": {"output_tokens": 42}})
        .to_string(),
        json!({"type": "message_stop"}).to_string(),
    ]
}

fn message(blocks: &[Vec<String>], reason: &str) -> Vec<u8> {
    let ping = vec![json!({"type": "ping"}).to_string()];
    let new = vec![json!({"type": "weather_report", "index": "none"}).to_string()];
    let events = [vec![start()], ping, blocks.concat(), new, end(reason)].concat();
    stream(&events)
}

/// All kinds of blocks, in Hebrew and with an emoji, so that cuts fall inside characters.
fn rich() -> Vec<u8> {
    let text = |text: &str| json!({"type": "text_delta", "text": text});
    let input = |part: &str| json!({"type": "input_json_delta", "partial_json": part});
    let blocks = vec![
        block(
            0,
            r#"{"type":"thinking","thinking":"","signature":""}"#,
            &[
                json!({"type": "thinking_delta", "thinking": "הממ"}),
                json!({"type": "signature_delta", "signature": "Zm9v/+=="}),
            ],
        ),
        block(
            1,
            r#"{"type":"text","citations":null,"text":""}"#,
            &[
                text("שלום "),
                json!({"type": "sparkle_delta", "text": {"not": "text"}}),
                text("🌞"),
                json!({"type": "citations_delta", "citation": {"z":1,"a":2.50}}),
            ],
        ),
        block(2, r#"{"type":"hologram","depth":1.50,"input": {"b":1,"a":2} }"#, &[]),
        block(
            3,
            r#"{"type":"tool_use","id":"toolu_1","name":"remind","input":{},"caller":{"type":"direct"}}"#,
            &[input(""), input(r#"{"at": "06:"#), input(r#"00"}"#)],
        ),
        block(4, r#"{"type":"tool_use","id":"toolu_2","name":"now","input":{}}"#, &[input("")]),
    ];
    message(&blocks, "tool_use")
}

const RICH: &str = concat!(
    r#"[{"type":"thinking","thinking":"הממ","signature":"Zm9v/+=="},"#,
    r#"{"type":"text","citations":[{"a":2.5,"z":1}],"text":"שלום 🌞"},"#,
    r#"{"type":"hologram","depth":1.50,"input":{"b":1,"a":2}},"#,
    r#"{"type":"tool_use","id":"toolu_1","name":"remind","input":{"at": "06:00"},"caller":{"type":"direct"}},"#,
    r#"{"type":"tool_use","id":"toolu_2","name":"now","input":{}}]"#,
);

#[test]
fn blocks_are_rebuilt_in_order_with_all_their_fields() {
    let Outcome::Whole(message) = read([&rich()[..]]) else { panic!() };
    assert_eq!(message.content.as_json(), RICH);
    assert_eq!(answer(&message.content).text(), "שלום 🌞");
    assert_eq!(message.stop_reason, StopReason::ToolUse);
    let usage = &message.usage;
    assert_eq!((usage.input_tokens, usage.output_tokens), (7, 42));
    assert_eq!(usage.cache_read_input_tokens, Some(5));
    let calls = answer(&message.content).calls();
    assert!(calls.len() == 2 && calls.iter().all(|call| !is_broken(&call.input)));
}

#[test]
fn a_tool_call_that_was_cut_off_is_never_whole() {
    let part = json!({"type": "input_json_delta", "partial_json": "{\"at\": \"06"});
    let start = r#"{"type":"tool_use","id":"toolu_1","name":"remind","input":{}}"#;
    let bytes = message(&[block(0, start, &[part])], "max_tokens");
    let Outcome::Whole(message) = read([&bytes[..]]) else { panic!() };
    assert_eq!(message.stop_reason, StopReason::MaxTokens);
    assert!(is_broken(&answer(&message.content).calls()[0].input));
}

/// Halves of characters, escaped or as bytes, together or apart: what can be joined is, and no
/// words are lost.
#[test]
fn half_a_character_loses_no_words() {
    let said = |pieces: &[&str]| {
        let delta = |text: &&str| {
            format!(
                r#"{{"type":"content_block_delta","index":0,"delta":{{"type":"text_delta","text":"{text}"}}}}"#
            )
        };
        let mut events = block(0, r#"{"type":"text","text":""}"#, &[]);
        events.splice(1..1, pieces.iter().map(delta));
        match read([&message(&[events], "end_turn")[..]]) {
            Outcome::Whole(message) => answer(&message.content).text(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(said(&[r"so \ud83d", r"\ude00 it is"]), "so 😀 it is");
    assert_eq!(said(&[r"so \ud83d", " it is"]), "so \u{FFFD} it is");
    assert_eq!(said(&["so ", r"\ude00", " it is"]), "so \u{FFFD} it is");
    assert_eq!(said(&[r"so \ud83d"]), "so \u{FFFD}");

    let text = block(
        0,
        r#"{"type":"text","text":""}"#,
        &[json!({"type":"text_delta","text":"so # it is"})],
    );
    let mut bytes = message(&[text], "end_turn");
    let at = bytes.iter().position(|byte| *byte == b'#').unwrap();
    bytes.splice(at..=at, *b"\xf0\x9f");
    let Outcome::Whole(message) = read([&bytes[..]]) else { panic!() };
    assert_eq!(answer(&message.content).text(), "so \u{FFFD} it is");

    let part = |json: &str| json!({"type": "input_json_delta", "partial_json": json});
    let start = r#"{"type":"tool_use","id":"toolu_1","name":"now","input":{}}"#;
    let call = block(0, start, &[part(r#"{"a":"\ud8"#), part(r#"3d"}"#)]);
    let Outcome::Whole(message) = read([&self::message(&[call], "tool_use")[..]]) else { panic!() };
    assert_eq!(answer(&message.content).calls()[0].input, json!({"a": "\u{FFFD}"}));
}

/// The same in an answer that is not streamed.
#[test]
fn half_a_character_in_a_whole_answer_loses_no_words() {
    let body = r#"{"id":"msg_1","model":"m","content":[{"type":"text","text":"so \ud83d it is"}],
        "stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":1}}"#;
    let message = Message::from_json(body.as_bytes()).unwrap();
    assert_eq!(answer(&message.content).text(), "so \u{FFFD} it is");
    assert!(message.content.as_json().contains(r"\ufffd"));
}

#[test]
fn an_error_inside_the_stream_is_the_services_error() {
    let error = json!({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}});
    assert_eq!(read([&stream(&[start(), error.to_string()])[..]]), Outcome::Failed);
}

#[test]
fn a_stream_that_contradicts_itself_is_refused() {
    let text = block(0, r#"{"type":"text","text":""}"#, &[json!({"type":"text_delta","text":"x"})]);
    let (opened, rest) = text.split_first().unwrap();
    let opened = std::slice::from_ref(opened);
    let start = &[start()][..];
    let end = &end("end_turn")[..];
    let null_end = [json!({"type": "message_delta", "delta": {"stop_reason": null}}).to_string()];
    for (events, what) in [
        ([start, start, end].concat(), "the message starts twice"),
        (end.to_vec(), "the message ends before it starts"),
        ([start, &end[1..]].concat(), "the message has no stop reason"),
        ([start, &null_end, &end[1..]].concat(), "the message has no stop reason"),
        (
            [start, &block(1, r#"{"type":"text","text":"x"}"#, &[]), end].concat(),
            "a block starts out of order",
        ),
        ([start, opened, end].concat(), "the message stops inside a block"),
        ([start, rest, end].concat(), "a delta belongs to no open block"),
        ([start, &rest[1..], end].concat(), "a block ends that is not open"),
        ([start, opened, opened, end].concat(), "a block starts out of order"),
        ([start, &["{".to_owned()], end].concat(), "an event is malformed"),
    ] {
        assert_eq!(read([&stream(&events)[..]]), Outcome::Malformed(what));
    }
}

proptest! {
    #[test]
    fn any_cut_of_the_bytes_gives_the_same_message(
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let bytes = rich();
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len())).collect();
        at.extend([0, bytes.len()]);
        at.sort_unstable();
        let outcome = read(at.windows(2).map(|pair| &bytes[pair[0]..pair[1]]));
        prop_assert_eq!(outcome, read([&bytes[..]]));
    }

    #[test]
    fn any_truncation_is_a_cut_stream(cut in any::<prop::sample::Index>()) {
        let bytes = rich();
        prop_assert_eq!(read([&bytes[..cut.index(bytes.len())]]), Outcome::Cut);
    }

    #[test]
    fn no_bytes_bring_the_reader_down(
        noise in prop::collection::vec(any::<u8>(), 0..60), at in any::<prop::sample::Index>(),
    ) {
        let mut bytes = rich();
        let at = at.index(bytes.len());
        bytes.splice(at..at, noise);
        prop_assert!(!matches!(read([&bytes[..]]), Outcome::Failed));
    }
}
