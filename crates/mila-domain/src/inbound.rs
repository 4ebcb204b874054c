//! What arrives from a person, in our own words.

use crate::stored_names;

stored_names! {
    /// What kind of message a person sent.
    Kind {
        /// Words.
        Text = "text",
        /// A tap on a quick reply; the text repeats its label.
        Button = "button",
        /// A recording.
        Audio = "audio",
        /// A picture.
        Image = "image",
        /// A film.
        Video = "video",
        /// A file.
        Document = "document",
        /// A place on the map.
        Location = "location",
        /// A shared contact card.
        Contacts = "contacts",
        /// A sticker.
        Sticker = "sticker",
        /// Anything WhatsApp invents later.
        Other = "other",
    }
}

impl Kind {
    /// Whether the message's text is what the person wanted to say.
    #[must_use]
    pub const fn is_words(self) -> bool {
        matches!(self, Self::Text | Self::Button)
    }
}
