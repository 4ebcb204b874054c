//! The switch that turns the assistant off for everybody.

use crate::stored_names;

stored_names! {
    /// Why it is off: a word for the operators; people are told only that it is.
    Reason {
        /// Something went wrong.
        Incident = "incident",
        /// Something is being changed.
        Maintenance = "maintenance",
        /// It costs too much.
        Money = "money",
        /// A law or a contract asks for it.
        Law = "law",
    }
}

/// Whether the assistant is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// It is.
    On,
    /// It is not; fixed words still work.
    Off,
}
