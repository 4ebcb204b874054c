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
    HeardLine {
        /// "I heard: ..." comes before the answer.
        Shown = "shown",
        /// The answer alone.
        Hidden = "hidden",
    }
}
