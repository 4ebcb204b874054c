//! Answers as the model writes them, beside what a phone shows of them.
//!
//! `MILA_BLESS=1` writes the messages anew; read them before they are committed.

use std::fs;
use std::path::Path;

use mila_text::whatsapp::compose;

/// Stands between two messages in a file.
const BORDER: &str = "\n======== next message ========\n";

#[test]
#[expect(clippy::disallowed_methods, reason = "a test is told to bless by the environment")]
fn answers_are_composed_as_in_the_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut seen = 0;
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let markdown = entry.expect("the folder can be listed").path();
        if markdown.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        seen += 1;
        let source = fs::read_to_string(&markdown).expect("an answer can be read");
        let fresh = visible(&compose(&source).join(BORDER)) + "\n";
        let messages = markdown.with_extension("txt");
        if std::env::var_os("MILA_BLESS").is_some() {
            fs::write(&messages, &fresh).expect("messages can be written");
        }
        let known = fs::read_to_string(&messages).unwrap_or_default();
        assert_eq!(known, fresh, "{} has changed", messages.display());
    }
    assert!(seen >= 8, "only {seen} answers were found");
}

/// Names what cannot be seen.
fn visible(text: &str) -> String {
    [
        ('\u{2066}', "⟦LRI⟧"),
        ('\u{2067}', "⟦RLI⟧"),
        ('\u{2069}', "⟦PDI⟧"),
        ('\u{200E}', "⟦LRM⟧"),
        ('\u{200F}', "⟦RLM⟧"),
        ('\u{200A}', "⟦hair⟧"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (invisible, name)| text.replace(*invisible, name))
}
