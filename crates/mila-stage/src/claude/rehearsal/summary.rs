//! A summary of a conversation: the first words of what was said, and nothing else.

use super::{Language, language_of};
use crate::claude::brain::Seen;

/// Most lines of which something is told.
const MOST_LINES: usize = 12;
/// Words that are told of each.
const WORDS: usize = 6;

/// Whether a request wants a summary: it has no tools, and says what it is for.
pub(super) fn is_asked(seen: &Seen) -> bool {
    let system = seen.system.to_lowercase();
    seen.tools.is_empty() && system.contains("summar") && system.contains("conversation")
}

/// The first words of each line, without digits: no figure can be wrong that is not there.
pub(super) fn of(seen: &Seen) -> String {
    let lines = seen.user_texts.iter().flat_map(|text| text.lines());
    let begun: Vec<String> = lines.filter_map(beginning).take(MOST_LINES).collect();
    let all = begun.join("; ");
    match (begun.is_empty(), language_of(&all)) {
        (true, _) => "Nothing was said that needs a summary.".to_owned(),
        (false, Language::English) => format!("It was about these things: {all}."),
        (false, Language::Hebrew) => format!("דיברו על הדברים האלה: {all}."),
    }
}

/// The first words of a line; none of a note or a tag.
fn beginning(line: &str) -> Option<String> {
    let line = line.trim();
    if line.starts_with(['[', '<', '{']) {
        return None;
    }
    let is_word =
        |word: &&str| !word.chars().any(char::is_numeric) && word.chars().any(char::is_alphabetic);
    let words: Vec<&str> = line.split_whitespace().filter(is_word).take(WORDS).collect();
    let said = words.join(" ");
    let said = said.trim_matches(|c: char| !c.is_alphanumeric());
    (!said.is_empty()).then(|| said.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_tells_the_first_words_of_each_line_and_no_figure() {
        let seen = Seen {
            system: "You write a summary of a conversation.".to_owned(),
            user_texts: vec![
                "Person: my rent is 1,200 shekels a month from May\n[A note.]\nMila: Noted"
                    .to_owned(),
                "٣ אנשים באים לארוחה".to_owned(),
            ],
            ..Seen::default()
        };
        assert!(is_asked(&seen));
        assert_eq!(
            of(&seen),
            "דיברו על הדברים האלה: Person: my rent is shekels a; Mila: Noted; אנשים באים לארוחה."
        );
        assert!(!of(&seen).chars().any(char::is_numeric));
        let with_tools = Seen { tools: vec!["now".to_owned()], ..seen };
        assert!(!is_asked(&with_tools));
        assert_eq!(of(&Seen::default()), "Nothing was said that needs a summary.");
    }
}
