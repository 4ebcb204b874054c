//! Telephone numbers as people type them.
//!
//! [`read`] takes what somebody typed for one number: it gives the number, asks, or refuses, and
//! never gives another one than was meant. What could mean two numbers is asked. [`in_text`] finds
//! numbers among other words. Only what people type is read here: an address that a message came
//! from is taken as it came, whatever the plans say of it.
//!
//! `sign.rs` and `spelled.rs` know how numbers are written, `link.rs` links to chats, `plan.rs` the
//! plans of all countries, `short.rs` what is dialled in one country alone.

mod found;
mod link;
mod plan;
mod read;
mod region;
mod shape;
mod short;
mod shown;
mod sign;
mod spelled;
#[cfg(test)]
mod tests;

use std::fmt;

pub use self::found::{Found, in_text};
pub use self::read::read;
pub use self::region::{NoSuchRegion, Region};
pub use self::shown::masked;
use crate::address::{Address, NotAnAddress};

/// A number that somebody has, as ITU-T E.164 writes it: a plus and at most 15 digits. Of numbers
/// that are written in two ways it is the form of [`crate::number::canonical`].
///
/// Prints masked; [`E164::expose`] gives the value.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct E164(String);

impl E164 {
    /// The number itself: for sending and sealing, never for a log.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Where messages to the number go.
    ///
    /// # Errors
    /// [`NotAnAddress`] never for a number that was read.
    pub fn address(&self) -> Result<Address, NotAnAddress> {
        Address::parse(&format!("whatsapp:{}", self.0))
    }
}

impl fmt::Debug for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("E164(•)")
    }
}

/// What a typed number is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A number of a person, or of a company that answers.
    Number(Telephone),
    /// It has to be asked.
    Ask(Ask),
    /// Nobody can be written to there.
    Refuse(Refuse),
}

/// A number that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telephone {
    /// Where to send.
    pub number: E164,
    /// What plan it is of.
    pub kind: Kind,
    /// Whether its country was not typed, but taken from the person's own: it has to be shown.
    pub assumed: bool,
}

/// What a number is for. WhatsApp may be on each of these, landlines included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A mobile telephone.
    Mobile,
    /// A landline.
    FixedLine,
    /// Either of them: the country does not tell them apart.
    FixedLineOrMobile,
    /// A telephone on the internet.
    Internet,
    /// A number that follows a person from line to line.
    Personal,
}

/// Why a number has to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Ask {
    /// Nothing in it is a telephone number.
    #[error("no telephone number")]
    NoNumber,
    /// It may be two numbers.
    #[error("more than one number")]
    Several,
    /// Letters that could stand for digits.
    #[error("letters among the digits")]
    Letters,
    /// Digits that are dialled once somebody has answered: WhatsApp has none.
    #[error("an extension")]
    Extension,
    /// Signs that belong to no number.
    #[error("signs that are no part of a number")]
    Unclear,
    /// The country is unknown, or more than one is likely.
    #[error("the country code")]
    Country,
    /// Enough digits within a town, too few elsewhere.
    #[error("the area code is missing")]
    AreaCode,
    /// Digits are missing.
    #[error("too few digits")]
    TooShort,
    /// Digits are too many.
    #[error("too many digits")]
    TooLong,
    /// No number there has that many digits.
    #[error("a number of digits that the country does not have")]
    Length,
    /// Possible by its length, and no plan has it: mistyped, or of a plan that is gone.
    #[error("a number that the country does not have")]
    NotInUse,
}

/// Why a number is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refuse {
    /// Police, fire brigade, ambulance and the like.
    #[error("an emergency number")]
    Emergency,
    /// A number that is dialled in one country alone.
    #[error("a short number")]
    Short,
    /// What starts a service when it is dialled: *100#.
    #[error("a service code")]
    ServiceCode,
    /// The one called pays.
    #[error("a toll-free number")]
    TollFree,
    /// Calls cost more than others.
    #[error("a premium number")]
    Premium,
    /// Caller and called share the cost.
    #[error("a number with shared costs")]
    SharedCost,
    /// One number for all branches of a company.
    #[error("a company's universal number")]
    Company,
    /// Where recordings are listened to.
    #[error("a voicemail number")]
    Voicemail,
    /// A device that only beeps.
    #[error("a pager")]
    Pager,
}
