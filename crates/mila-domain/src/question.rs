//! What a person can be asked by fixed code.

use crate::stored_names;

stored_names! {
    /// What an open question asks. At most one is open, so a yes answers that one or nothing.
    QuestionKind {
        /// "16 or older?" (promise S5).
        Age = "age",
        /// "Stop Mila altogether?", after words that may have meant it.
        Stop = "confirm_stop",
        /// "Forget these?", after the person asked to forget something.
        Forget = "confirm_forget",
        /// "Keep this instead?", after the person corrected something that is kept.
        Correct = "confirm_correct",
    }
}

stored_names! {
    /// What kind of answer a question wants.
    Wants {
        /// An age, or a yes to being old enough.
        Age = "age",
        /// A yes or a no to whether stop was meant: what may mean stop is a yes.
        Confirmation = "confirm",
        /// A yes or a no to anything else.
        Consent = "consent",
    }
}

impl QuestionKind {
    /// What kind of answer it wants.
    #[must_use]
    pub const fn wants(self) -> Wants {
        match self {
            Self::Age => Wants::Age,
            Self::Stop => Wants::Confirmation,
            Self::Forget | Self::Correct => Wants::Consent,
        }
    }
}
