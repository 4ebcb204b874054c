//! Claude's event stream: the same answer wherever the bytes are cut, fit to be sent back.
//!
//! The first byte is the length of the pieces.
#![no_main]

use http::HeaderMap;
use libfuzzer_sys::fuzz_target;
use mila::claude::{ClaudeError, Content, Message, StreamedAnswer};
use mila_domain::turn::{Answer, Stop, ToolCall};
use serde_json::value::RawValue;

fuzz_target!(|input: &[u8]| {
    let Some((&length, bytes)) = input.split_first() else { return };
    let whole = read([bytes]);
    let cut = read(bytes.chunks(usize::from(length).max(1)));
    assert_eq!(whole, cut, "where the bytes are cut does not matter");
    let Some(Ok(message)) = whole else { return };
    let json = message.content.as_json().to_owned();
    let again = Content::parse(json).expect("what was assembled is content");
    assert_eq!(again, message.content);
    let stripped = again.without_thinking();
    assert_eq!(Content::parse(stripped.as_json().to_owned()).as_ref(), Ok(&stripped));
    assert_eq!(words_and_calls(&stripped), words_and_calls(&again), "thinking is neither");
});

/// What the turn makes of it.
fn words_and_calls(content: &Content) -> (String, Vec<ToolCall>) {
    let content = RawValue::from_string(content.as_json().to_owned()).expect("it is JSON");
    let answer = Answer { content, stop: Stop::EndTurn };
    (answer.text(), answer.calls())
}

/// The message, the error in words, or nothing when the stream was cut off.
fn read<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Option<Result<Message, String>> {
    let mut answer = StreamedAnswer::new(HeaderMap::new());
    for chunk in chunks {
        match answer.push(chunk) {
            Ok(None) => {}
            Ok(Some(message)) => return Some(Ok(message)),
            Err(error) => {
                assert!(matches!(error, ClaudeError::Unreadable { .. } | ClaudeError::Api(_)));
                return Some(Err(error.to_string()));
            }
        }
    }
    None
}
