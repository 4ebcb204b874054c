//! Cutting a text into messages: nothing is lost, nothing is added, everything fits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila_domain::bubbles::{LONGEST, split};

fuzz_target!(|text: &str| {
    let mut rest = text;
    for body in split(text) {
        assert!(!body.is_empty());
        assert!(body.encode_utf16().count() <= LONGEST, "a body is too long");
        rest = rest.trim_start().strip_prefix(&body).expect("bodies follow the text");
    }
    assert!(rest.trim().is_empty(), "the end of the text is lost");
});
