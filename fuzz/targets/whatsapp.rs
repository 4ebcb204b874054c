//! Composing what a phone shows: everything fits, brackets of direction close, and what was
//! composed is composed again to the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila_text::whatsapp::{LONGEST, compose};

const OPENS: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const CLOSES: char = '\u{2069}';

fuzz_target!(|text: &str| {
    let bodies = compose(text);
    assert_eq!(bodies, compose(text), "the store composes a body anew when it is sent");
    for body in &bodies {
        assert!(!body.is_empty());
        assert!(body.encode_utf16().count() <= LONGEST, "a body is too long");
        let mut open = 0_i32;
        for c in body.chars() {
            open += i32::from(OPENS.contains(&c)) - i32::from(c == CLOSES);
            assert!(open >= 0, "a bracket closes that was not opened");
        }
        assert_eq!(open, 0, "a bracket stays open");
        assert_eq!(compose(body), [body.as_str()], "what was composed stays");
    }
});
