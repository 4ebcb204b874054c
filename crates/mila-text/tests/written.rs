//! What is written is what is read: the characters of an answer that are no marks are the
//! characters that a phone shows.

#[path = "written/inputs.rs"]
mod inputs;
#[path = "written/markdown.rs"]
mod markdown;
#[path = "written/phone.rs"]
mod phone;
#[path = "written/source.rs"]
mod source;

use mila_domain::visible::is_blank;
use mila_text::whatsapp::{LONGEST, compose};
use proptest::prelude::*;

/// Rounds of the long tests below which a run is a slice of the long suite.
const SLICE: u32 = 100;

/// Some thousands always; 100,000 in the long suite (`MILA_LONG=1`, unless `MILA_LONG_ROUNDS`
/// asks for a slice of it).
#[expect(clippy::disallowed_methods, reason = "the long suite is chosen by the environment")]
fn cases() -> ProptestConfig {
    let rounds = std::env::var("MILA_LONG_ROUNDS").ok().and_then(|it| it.parse().ok());
    let is_long = std::env::var_os("MILA_LONG").is_some();
    let all = is_long && rounds.is_none_or(|rounds: u32| rounds >= SLICE);
    let cases = ProptestConfig::with_cases(if all { 100_000 } else { 2_000 });
    ProptestConfig { max_shrink_iters: 5_000, failure_persistence: None, ..cases }
}

fn without_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_shown_is_what_was_said(answer in source::answer()) {
        let parts = compose(&answer);
        let seen = parts.iter().map(|part| phone::seen(part)).collect::<Vec<_>>().join("\n");
        let said = markdown::said(&answer);
        if parts.len() == 1 {
            prop_assert_eq!(&seen, &said, "of {}", answer);
        }
        prop_assert_eq!(without_space(&seen), without_space(&said), "of {}", answer);
    }

    #[test]
    fn what_was_composed_stays(answer in source::answer()) {
        for part in compose(&answer) {
            prop_assert_eq!(compose(&part), [part]);
        }
    }

    #[test]
    fn a_message_of_anything_fits_and_stays(text in source::soup()) {
        for part in compose(&text) {
            prop_assert!(part.encode_utf16().count() <= LONGEST && !part.trim().is_empty());
            prop_assert_eq!(compose(&part), [part], "of {:?}", text);
        }
    }

    #[test]
    fn a_message_of_marks_fits_and_stays(text in source::marks()) {
        for part in compose(&text) {
            prop_assert!(part.encode_utf16().count() <= LONGEST && !part.trim().is_empty());
            prop_assert_eq!(compose(&part), [part], "of {:?}", text);
        }
    }

    /// Whoever decides that an answer has no words, and whoever writes its messages, see the same.
    #[test]
    fn what_shows_nothing_is_no_message_and_all_else_is_one(text in source::hardly_seen()) {
        prop_assert_eq!(compose(&text).is_empty(), is_blank(&text), "of {:?}", text);
    }
}

/// What a line begins with may be longer than a message.
#[test]
fn a_beginning_of_any_length_fits_and_stays() {
    for sign in
        [">", "> ", ">  ", " > ", " ", "\t", "- ", "* > ", "> - ", "1. ", "#", "# ", "|", "~~~ "]
    {
        for times in [2, 30, LONGEST + 1] {
            for end in ["", " a", "\na"] {
                let begins = sign.repeat(times) + end;
                for part in [compose(&begins), compose(&format!("b\n{begins}"))].concat() {
                    assert!(part.encode_utf16().count() <= LONGEST, "{sign:?} {times} {end:?}");
                    assert_eq!(compose(&part), [part], "{sign:?} {times} {end:?}");
                }
            }
        }
    }
}
