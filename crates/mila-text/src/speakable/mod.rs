//! From the model's Markdown to a text for the ear.
//!
//! A voice reads words and plain numbers; it stumbles over markup, addresses and signs. So they
//! are put into words of the language, or left out where nobody would listen to them: code,
//! tables, pictures, footnotes, addresses. What was left out stands in the message beside the
//! note.
//!
//! A pure function of the text. What it makes of its own result is the same text again.

mod clean;
mod clock;
mod code;
mod compare;
mod cut;
mod date;
mod definition;
mod detect;
mod doubt;
mod exact;
mod fraction;
mod line;
mod money;
mod number;
mod quantity;
mod ratio;
mod read;
mod roman;
mod scale;
mod sentences;
mod signs;
mod telephone;
mod unit;
mod words;

pub use detect::{language_of, voice_of};

/// Longest text of a spoken answer, in characters: about forty seconds, as long as people
/// listen. A note holds 600; the rest is for the [disclosure](SpokenLanguage::disclosure).
pub const LONGEST: usize = 540;

/// A language that Mila has a voice for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SpokenLanguage {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Italian.
    Italian,
    /// Portuguese, as it is spoken in Brazil.
    Portuguese,
    /// Hindi.
    Hindi,
}

impl SpokenLanguage {
    /// All of them.
    pub const ALL: &'static [Self] =
        &[Self::English, Self::Spanish, Self::French, Self::Italian, Self::Portuguese, Self::Hindi];

    /// Its ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Hindi => "hi",
        }
    }

    /// The language of that ISO 639-1 code; `None` when there is no voice for it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }
}

/// What is said, and whether it is all.
#[derive(Clone, PartialEq, Eq)]
pub struct Speakable {
    /// Plain sentences on one line, at most [`LONGEST`] characters; empty when there is nothing
    /// to say.
    pub text: String,
    /// Whether it says everything that the answer says. If not, the answer belongs beside it.
    pub whole: bool,
}

impl std::fmt::Debug for Speakable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speakable").field("whole", &self.whole).finish_non_exhaustive()
    }
}

/// Whether a voice needs no text beside it: it says the whole of an answer that is one message.
#[must_use]
pub const fn is_enough(whole: bool, messages: usize) -> bool {
    whole && messages == 1
}

/// What of an answer is not said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    #[default]
    Nothing,
    /// What nobody would listen to: an address, a picture, a footnote.
    Trifle,
    /// So much that the listener is told of it: a table, code, the end.
    Part,
}

/// The text for a voice note that says what `markdown` says.
///
/// ```
/// use mila_text::speakable::{SpokenLanguage, compose};
/// let note = compose("## Plan\n\n- **Bread** for € 3.50", SpokenLanguage::English);
/// assert_eq!(note.text, "Plan. Bread for 3 euros 50.");
/// assert!(note.whole);
/// ```
#[must_use]
pub fn compose(markdown: &str, language: SpokenLanguage) -> Speakable {
    let words = language.words();
    let (lines, mut left) = read::read(markdown);
    let mut text = String::new();
    for line in &lines {
        if text.chars().count() > LONGEST {
            break;
        }
        let (sentence, unsaid) = line::say(line, words);
        let doubtful = if doubt::is_in(line, language) { Left::Trifle } else { Left::Nothing };
        left = left.max(unsaid).max(doubtful);
        if !sentence.is_empty() {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(&sentence);
        }
    }
    let text = line::with_full_stop(&text, words);
    if text.is_empty() {
        return Speakable { text, whole: false };
    }
    let (text, left) = cut::to_length(text, left, language.the_rest());
    Speakable { text: line::numbered(&text), whole: left == Left::Nothing }
}

#[cfg(test)]
mod tests;
