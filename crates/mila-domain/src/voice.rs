//! How a person wants to be answered: in text or in voice.

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
