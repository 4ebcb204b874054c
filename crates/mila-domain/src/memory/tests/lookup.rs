//! Which messages, memories and texts are found.

use crate::memory::fit::fit;
use crate::memory::mention::Sought;
use crate::memory::{Source, source_of};
use crate::time::Timestamp;

#[test]
fn the_newest_message_that_says_it_itself_is_the_source() {
    let at = |text, seconds, forwarded| Source {
        text,
        forwarded,
        spoken: false,
        at: Timestamp::from_micros(seconds),
    };
    let messages = [
        at("I live in Rome", 3, true),
        at("I LIVE, in Róme!", 2, false),
        at("I live in Rome.", 1, false),
        at("she said \"I live in Rome\"", 9, false),
    ];
    assert_eq!(source_of("I live in Rome", &messages), Some(1));
    assert_eq!(
        source_of("I live in Rome", &messages[3..]),
        Some(0),
        "admit says why it is refused"
    );
    assert_eq!(source_of("I live in Paris", &messages), None);
    assert_eq!(source_of("", &messages), None);
}

#[test]
fn memories_that_share_words_fit_the_rarest_first() {
    let memories = [
        ("dana", "sister lives in Rome"),
        ("diet", "is vegetarian"),
        ("work", "works in Rome"),
        ("כלב", "הכלב שלי רקס אוהב ים"),
        ("cats", "has two cats"),
    ];
    assert_eq!(fit("what should Dana see in Rome?", &memories, 1000), [0, 2]);
    assert_eq!(fit("recipes for vegetarians", &memories, 1000), [1]);
    assert_eq!(fit("my cat is here", &memories, 1000), [4]);
    assert_eq!(fit("מה עם הכלב?", &memories, 1000), [3]);
    assert_eq!(fit("how are you?", &memories, 1000), [0usize; 0]);
    assert_eq!(
        fit("Dana in Rome", &memories, 20),
        [2],
        "what is too long for the room is left out"
    );
}

#[test]
fn a_mention_is_a_whole_word_in_its_forms() {
    for (text, word) in [
        ("Dana lives in Rome", "dana"),
        ("Dana's dog", "Dana"),
        ("two cats", "cat"),
        ("my cat", "cats"),
        ("the New York office", "new york"),
        ("סיפרתי לדנה", "דנה"),
        ("החתולים שלי", "חתול"),
        ("ذهبت إلى القاهرة", "قاهرة"),
        ("Видел Дану", "Дана"),
        ("J'aime l'école", "école"),
        ("Dán came", "Dan"),
    ] {
        assert!(Sought::of(&[word.to_owned()]).is_in(text), "{text}: {word}");
    }
    for (text, word) in [
        ("Dana lives", "Dan"),
        ("Rexford came", "Rex"),
        ("Dan came", "Dana"),
        ("Williams called", "William"),
        ("I saw Roberts", "Robert"),
        ("New Haven, York", "new york"),
        ("new. York", "new york"),
        ("שרון באה", "רון"),
        ("category", "cat"),
        ("", "cat"),
        ("cat", ""),
    ] {
        assert!(!Sought::of(&[word.to_owned()]).is_in(text), "{text}: {word}");
    }
}
