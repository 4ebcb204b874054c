//! How a person wants to be answered, in text or in voice, and what they see of what was heard.

use crate::stored_names;

stored_names! {
    /// The person's choice.
    VoiceMode {
        /// A voice message is answered in voice, a text in text.
        Auto = "auto",
        /// Everything is answered in voice.
        On = "on",
        /// Everything is answered in text.
        Off = "off",
    }
}

stored_names! {
    /// Whether a person is shown what was heard in their recordings.
    TranscriptLine {
        /// "I heard: ..." comes before the answer.
        Shown = "shown",
        /// The answer alone.
        Hidden = "hidden",
    }
}

impl VoiceMode {
    /// Whether an answer is spoken, to somebody who spoke or wrote.
    #[must_use]
    pub const fn speaks(self, to_speech: bool) -> bool {
        match self {
            Self::Auto => to_speech,
            Self::On => true,
            Self::Off => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn auto_answers_in_kind_and_a_choice_holds_whatever_comes() {
        let answers = |mode: VoiceMode| [mode.speaks(true), mode.speaks(false)];
        assert_eq!(answers(VoiceMode::Auto), [true, false]);
        assert_eq!(answers(VoiceMode::On), [true, true]);
        assert_eq!(answers(VoiceMode::Off), [false, false]);
    }
}
