//! What the operator decides of sending.

use mila_domain::Countries;
use mila_domain::budget::{Fees, Limits};

/// What holds for every message besides the person's own rows.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'c> {
    /// Where Mila is offered.
    pub countries: &'c Countries,
    /// The most that may be spent in a day.
    pub limits: Limits,
    /// What messages cost.
    pub fees: Fees,
}
