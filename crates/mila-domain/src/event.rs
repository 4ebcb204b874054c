//! What can happen to a person and be waited on.

use crate::stored_names;

stored_names! {
    /// What an event refers to. Work on another person is an event appended to them.
    EventKind {
        /// A message that came in, by its row.
        Message = "message",
    }
}
