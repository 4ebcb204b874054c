//! Countries and territories that have a plan of telephone numbers.

use std::fmt;

use rlibphonenumber::{PHONE_NUMBER_UTIL, Region as Code};

use super::plan;
use crate::address::{Address, AddressKind};

/// A country or territory with telephone numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region(pub(super) Code);

/// No country or territory with telephone numbers has that code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no country with telephone numbers (expected two letters such as \"IL\")")]
pub struct NoSuchRegion(pub String);

impl Region {
    /// Reads the two capital letters of ISO 3166-1.
    ///
    /// # Errors
    /// [`NoSuchRegion`] for anything else.
    pub fn parse(letters: &str) -> Result<Self, NoSuchRegion> {
        let code = match letters.as_bytes() {
            [b'A'..=b'Z', b'A'..=b'Z'] => Code::try_from(letters).ok(),
            _ => None,
        };
        code.filter(|code| PHONE_NUMBER_UTIL.get_country_code_for_region(*code).is_some())
            .map(Self)
            .ok_or_else(|| NoSuchRegion(letters.to_owned()))
    }

    /// Where somebody's address is from, which is where their numbers are likely to be. None for
    /// numbers that belong to no country.
    #[must_use]
    pub fn of(address: &Address) -> Option<Self> {
        let place = address.expose().trim_start_matches("whatsapp:");
        match address.kind() {
            AddressKind::Phone => plan::home(place.trim_start_matches('+')),
            AddressKind::ScopedId => Self::parse(place.get(..2)?).ok(),
        }
    }

    /// Every one of them.
    pub fn all() -> impl Iterator<Item = Self> {
        PHONE_NUMBER_UTIL.get_supported_regions().map(Self)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({self})")
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
