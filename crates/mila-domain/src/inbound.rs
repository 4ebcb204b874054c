//! What arrives from a person, in our own words.

use crate::stored_names;
use crate::visible::is_blank;

/// The longest body that the carrier passes on; what is longer is cut there without a word (Twilio,
/// "Twilio's request to your incoming message webhook URL": `Body`, up to 1600 characters). In
/// UTF-16 units: which characters Twilio counts is not documented, but that some count for more than
/// one is (error 21617), and by code points none would.
pub const LONGEST_BODY: usize = 1600;

/// Whether the carrier may have cut a body: it is as long as a body can be.
#[must_use]
pub fn is_cut(body: &str) -> bool {
    body.encode_utf16().count() == LONGEST_BODY
}

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
        /// A reaction to a message of ours.
        Reaction = "reaction",
        /// Anything WhatsApp invents later.
        Other = "other",
    }
}

impl Kind {
    /// Whether words are all there is to it, so that nothing is left unseen.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::Text | Self::Button)
    }

    /// Whether `text` is what the person wanted to say: also as the caption of what Mila does not
    /// take, and in a message that it does not know. Beside a place stands its name at most, and a
    /// recording's words are not there before it was heard.
    #[must_use]
    pub fn has_words(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Button => true,
            Self::Audio | Self::Location | Self::Reaction => false,
            Self::Image
            | Self::Video
            | Self::Document
            | Self::Contacts
            | Self::Sticker
            | Self::Other => !is_blank(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_body_is_cut_at_its_greatest_length_in_utf_16() {
        assert!(is_cut(&"x".repeat(LONGEST_BODY)) && is_cut(&"\u{1f600}".repeat(800)));
        assert!(!is_cut(&"\u{1f600}".repeat(LONGEST_BODY)), "in code points it would be");
    }

    #[test]
    fn a_caption_is_words_and_its_absence_is_not() {
        for kind in [Kind::Image, Kind::Video, Kind::Document, Kind::Sticker, Kind::Other] {
            assert!(kind.has_words("look") && !kind.has_words(" \u{200b}"), "{kind:?}");
        }
        for kind in [Kind::Audio, Kind::Location, Kind::Reaction] {
            assert!(!kind.has_words("look"), "{kind:?}");
        }
    }

    proptest! {
        /// Nobody is told that words were cut which are shorter, or longer, than a body can be.
        #[test]
        fn only_a_body_of_the_greatest_length_is_said_to_be_cut(
            body in "\\PC{0,60}", length in 1580..1620_usize,
        ) {
            let units = body.encode_utf16().count();
            let long = format!("{body}{}", "x".repeat(length.saturating_sub(units)));
            prop_assert_eq!(is_cut(&long), long.encode_utf16().count() == LONGEST_BODY);
            prop_assert!(!is_cut(&body));
        }
    }
}
