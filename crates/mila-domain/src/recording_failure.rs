//! Why a recording was not understood.

use crate::stored_names;

stored_names! {
    /// The reason, told to the person in words.
    RecordingFailure {
        /// Nobody speaks in it: silence, noise, music.
        Silent = "silent",
        /// Shorter than anybody can say a word in.
        TooShort = "too_short",
        /// Longer than ten minutes.
        TooLong = "too_long",
        /// It cannot be decoded, or is empty.
        Broken = "broken",
        /// It is a file of another [`Format`] than WhatsApp's own recordings.
        OtherFormat = "other_format",
        /// Somebody speaks, and not a word can be made out.
        Unclear = "unclear",
        /// Somebody says a few words, and it cannot be told in which language.
        UnclearLanguage = "unclear_language",
        /// It was not heard within 24 hours, and deleted (promise R2).
        TooLate = "too_late",
        /// This Mila has nothing to hear with.
        NotHere = "not_here",
        /// It could not be fetched from the carrier.
        NotFetched = "not_fetched",
    }
}

stored_names! {
    /// A format that people send recordings in, and Mila does not take.
    Format {
        /// MPEG-4 audio: an iPhone's voice memo.
        M4a = "m4a",
        /// MPEG-1 layer 3.
        Mp3 = "mp3",
        /// Bare AAC.
        Aac = "aac",
        /// Adaptive multi-rate: old telephones.
        Amr = "amr",
        /// Uncompressed.
        Wav = "wav",
        /// Free lossless audio.
        Flac = "flac",
        /// Matroska.
        Webm = "webm",
        /// Ogg with something else than Opus inside.
        Ogg = "ogg",
        /// None of these.
        Unknown = "unknown",
    }
}
