//! The fixed words that work without the model.
//!
//! A word counts only as the whole message: case, surrounding space and punctuation
//! aside. "Stop" inside a sentence is an ordinary request.

/// A word Mila understands by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// What can I say?
    Help,
    /// Do not write to me.
    Stop,
    /// You may write to me again.
    Start,
    /// Yes, to an open question.
    Yes,
    /// No, to an open question.
    No,
}

/// The words, a language a line. Those for stop follow the carriers' opt-out words,
/// which Twilio honours by itself on other channels
/// (<https://help.twilio.com/articles/223134027>).
const WORDS: &[(Word, &[&str])] = &[
    (Word::Help, &["help", "info", "עזרה"]),
    (
        Word::Stop,
        &[
            "stop",
            "stopall",
            "stop all",
            "unsubscribe",
            "cancel",
            "end",
            "quit",
            "revoke",
            "optout",
            "opt out",
            "עצור",
            "עצרי",
            "הפסק",
            "הפסיקי",
            "די",
        ],
    ),
    (Word::Start, &["start", "unstop", "resume", "התחל", "התחילי"]),
    (Word::Yes, &["yes", "y", "yes i am", "כן"]),
    (Word::No, &["no", "n", "no im not", "לא"]),
];

/// The fixed word that is the whole of `text`, if it is one.
#[must_use]
pub fn read(text: &str) -> Option<Word> {
    let plain = plain(text);
    WORDS.iter().find(|(_, forms)| forms.contains(&plain.as_str())).map(|(word, _)| *word)
}

/// Lower case, punctuation dropped, runs of space made one.
fn plain(text: &str) -> String {
    let kept: String = text.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace()).collect();
    kept.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_however_it_is_dressed() {
        for text in ["stop", "STOP", " Stop.\n", "*stop*", "stop!!", "STOP ALL", "הפסק", "«stop»"]
        {
            assert_eq!(read(text), Some(Word::Stop), "{text}");
        }
        assert_eq!(read("Yes, I am."), Some(Word::Yes));
        assert_eq!(read("No, I'm not"), Some(Word::No));
        assert_eq!(read("כן"), Some(Word::Yes));
        assert_eq!(read("Help?"), Some(Word::Help));
        assert_eq!(read("start"), Some(Word::Start));
    }

    #[test]
    fn a_word_inside_a_sentence_is_a_sentence() {
        for text in
            ["stop the reminder", "can you help me", "yes please do", "", "  ", "🙂", "no 5"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn no_form_stands_for_two_words() {
        let mut forms: Vec<_> = WORDS.iter().flat_map(|(_, forms)| *forms).collect();
        let all = forms.len();
        forms.sort_unstable();
        forms.dedup();
        assert_eq!(forms.len(), all);
        for form in forms {
            assert_eq!(&plain(form), form, "a form is written as it is compared");
        }
    }
}
