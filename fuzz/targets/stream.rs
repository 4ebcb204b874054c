//! Claude's event stream: the same answer wherever the bytes are cut, fit to be sent back.
//!
//! The first byte is the length of the pieces.
#![no_main]

use http::HeaderMap;
use libfuzzer_sys::fuzz_target;
use mila::claude::{ClaudeError, Content, Message, StreamedAnswer, Thoughts, replayed};
use mila_domain::turn::{Answer, Stop, ToolCall};
use mila_domain::visible::is_blank;
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
    let Some(back) = goes_back(&again) else { return };
    assert_eq!(Content::parse(back.as_json().to_owned()).as_ref(), Ok(&back));
    assert_eq!(goes_back(&back).as_ref(), Some(&back), "what went back goes back as it went");
    assert_eq!(words_and_calls(&back), words_and_calls(&again), "thinking and blanks are neither");
});

fn goes_back(content: &Content) -> Option<Content> {
    replayed(content.as_json(), Thoughts::Drop, |_| true).content
}

/// What the turn makes of it.
fn words_and_calls(content: &Content) -> (String, Vec<ToolCall>) {
    let content = RawValue::from_string(content.as_json().to_owned()).expect("it is JSON");
    let answer = Answer { content, stop: Stop::EndTurn };
    let text = answer.text();
    let words = text.chars().filter(|c| !is_blank(c.encode_utf8(&mut [0; 4])));
    (words.collect(), answer.calls())
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
