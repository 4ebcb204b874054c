//! The fixed words that work without the model.
//!
//! A word counts only as the whole message: case, surrounding space and punctuation
//! aside. "Stop" inside a sentence is an ordinary request. The forms of each word stand in
//! the file of their language, and all languages count at any time.

mod english;
mod forms;
mod hebrew;

use self::forms::Forms;
use crate::inbound::Kind;
use crate::language::Language;
use crate::voice::{TranscriptLine, VoiceMode};

/// A word Mila understands by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// What can I say?
    Help,
    /// What do you keep, and which rights do I have?
    Privacy,
    /// How does my account stand?
    Status,
    /// Do not write to me.
    Stop,
    /// You may write to me again.
    Start,
    /// Yes, to an open question.
    Yes,
    /// No, to an open question.
    No,
    /// Speak this language; without one: which are there?
    Language(Option<Language>),
    /// Answer in this way; without one: how is it set?
    Voice(Option<VoiceMode>),
    /// Show me what you heard in my recordings, or do not.
    TranscriptLine(TranscriptLine),
}

impl Word {
    /// Whether it is heard from somebody whom the operator blocked: STOP, what concerns rights, and
    /// that somebody is too young.
    #[must_use]
    pub const fn is_right(self) -> bool {
        matches!(self, Self::Stop | Self::Privacy | Self::No)
    }
}

/// The fixed word that a message is, if it is one.
///
/// What was forwarded is not the person's own word and gives no order, with one exception: STOP is
/// done however it comes. Who is stopped by mistake says START; who is not stopped though they meant
/// it has no other way.
#[must_use]
pub fn of_message(kind: Kind, text: &str, forwarded: bool) -> Option<Word> {
    match kind {
        Kind::Reaction => is_thumbs_up(text).then_some(Word::Yes),
        _ if kind.has_words(text) => {
            read(text).filter(|word| !forwarded || matches!(word, Word::Stop))
        }
        _ => None,
    }
}

/// Whether a reaction is a thumb that points up, in any colour of skin.
#[must_use]
pub fn is_thumbs_up(reaction: &str) -> bool {
    let mut signs = reaction.trim().chars();
    signs.next() == Some('\u{1f44d}')
        && signs.all(|sign| matches!(sign, '\u{1f3fb}'..='\u{1f3ff}' | '\u{fe0f}'))
}

/// The fixed word that is the whole of `text`, if it is one.
#[must_use]
pub fn read(text: &str) -> Option<Word> {
    let plain = plain(text);
    Language::ALL.iter().find_map(|language| read_in(Forms::of(*language), &plain))
}

fn read_in(words: &Forms, plain: &str) -> Option<Word> {
    let simple = [
        (words.help, Word::Help),
        (words.privacy, Word::Privacy),
        (words.status, Word::Status),
        (words.stop, Word::Stop),
        (words.start, Word::Start),
        (words.yes, Word::Yes),
        (words.no, Word::No),
    ];
    let simple = simple.iter().find(|(forms, _)| forms.contains(&plain)).map(|(_, word)| *word);
    simple
        .or_else(|| after(words.language, plain).and_then(language))
        .or_else(|| after(words.voice, plain).and_then(|choice| voice(words, choice)))
}

/// What follows one of the forms; empty when nothing does.
fn after<'t>(forms: &[&str], plain: &'t str) -> Option<&'t str> {
    let rest = forms.iter().find_map(|form| plain.strip_prefix(form))?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

fn language(called: &str) -> Option<Word> {
    if called.is_empty() {
        return Some(Word::Language(None));
    }
    let language = Language::ALL.iter().find(|it| Forms::of(**it).called.contains(&called))?;
    Some(Word::Language(Some(*language)))
}

fn voice(words: &Forms, choice: &str) -> Option<Word> {
    let modes =
        [(words.on, VoiceMode::On), (words.off, VoiceMode::Off), (words.auto, VoiceMode::Auto)];
    let lines = [(words.show, TranscriptLine::Shown), (words.hide, TranscriptLine::Hidden)];
    let mode = modes.iter().find(|(forms, _)| forms.contains(&choice));
    let line = lines.iter().find(|(forms, _)| forms.contains(&choice));
    match (mode, line) {
        (Some((_, mode)), _) => Some(Word::Voice(Some(*mode))),
        (None, Some((_, line))) => Some(Word::TranscriptLine(*line)),
        (None, None) => choice.is_empty().then_some(Word::Voice(None)),
    }
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
    fn a_caption_is_a_word_and_of_what_was_forwarded_only_stop() {
        assert_eq!(of_message(Kind::Image, "STOP", false), Some(Word::Stop));
        assert_eq!(of_message(Kind::Document, "help", false), Some(Word::Help));
        assert_eq!(of_message(Kind::Other, "yes", false), Some(Word::Yes));
        assert_eq!(of_message(Kind::Location, "stop", false), None);
        assert_eq!(of_message(Kind::Text, "Stop.", true), Some(Word::Stop));
        for text in ["yes", "no", "start", "help", "privacy", "voice on", "language hebrew"] {
            assert_eq!(of_message(Kind::Text, text, true), None, "{text}");
            assert!(of_message(Kind::Text, text, false).is_some(), "{text}");
        }
    }

    #[test]
    fn a_thumb_is_the_one_reaction_that_answers() {
        for thumb in ["👍", "👍🏽", "👍\u{fe0f}"] {
            assert_eq!(of_message(Kind::Reaction, thumb, false), Some(Word::Yes), "{thumb}");
        }
        for other in ["👎", "❤️", "", "yes", "👍👍", "👌"] {
            assert_eq!(of_message(Kind::Reaction, other, false), None, "{other}");
        }
        assert_eq!(of_message(Kind::Text, "👍", false), None, "written, it is asked again");
    }

    #[test]
    fn a_choice_follows_its_word() {
        for (text, word) in [
            ("language", Word::Language(None)),
            ("Language: English", Word::Language(Some(Language::English))),
            ("LANGUAGE עברית", Word::Language(Some(Language::Hebrew))),
            ("שפה אנגלית", Word::Language(Some(Language::English))),
            ("voice", Word::Voice(None)),
            ("Voice on.", Word::Voice(Some(VoiceMode::On))),
            ("קול אוטומטי", Word::Voice(Some(VoiceMode::Auto))),
            ("voice off", Word::Voice(Some(VoiceMode::Off))),
            ("VOICE SHOW", Word::TranscriptLine(TranscriptLine::Shown)),
            ("voice hide.", Word::TranscriptLine(TranscriptLine::Hidden)),
            ("קול הצג", Word::TranscriptLine(TranscriptLine::Shown)),
            ("קול הסתירי", Word::TranscriptLine(TranscriptLine::Hidden)),
        ] {
            assert_eq!(read(text), Some(word), "{text}");
        }
        for text in [
            "language please",
            "languages",
            "voice over",
            "voices",
            "voice on please",
            "voice show me",
            "show",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn no_form_stands_for_two_words() {
        let mut forms: Vec<&str> = Vec::new();
        for language in Language::ALL {
            let w = Forms::of(*language);
            let own = [w.help, w.privacy, w.status, w.stop, w.start, w.yes, w.no, w.language];
            let modes = [w.voice, w.on, w.off, w.auto, w.show, w.hide];
            forms.extend(own.into_iter().chain(modes).flatten());
            forms.extend(w.called);
        }
        let all = forms.len();
        forms.sort_unstable();
        forms.dedup();
        assert_eq!(forms.len(), all);
        for form in forms {
            assert_eq!(plain(form), form, "a form is written as it is compared");
        }
    }
}
