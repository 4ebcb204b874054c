//! What a person can be asked by fixed code.

use crate::stored_names;

stored_names! {
    /// What an open question asks. At most one is open, so a yes answers that one or nothing.
    QuestionKind {
        /// "16 or older?" (promise S5).
        Age = "age",
    }
}
