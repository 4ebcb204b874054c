//! Whether Mila keeps memories of a person.

use crate::stored_names;

stored_names! {
    /// The person's choice.
    MemoryMode {
        /// What they tell may be kept and used.
        On = "on",
        /// Nothing is kept, and nothing that was kept is used.
        Off = "off",
    }
}
