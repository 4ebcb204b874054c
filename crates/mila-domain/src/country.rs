//! Where Mila is offered: the operator's switch for each country.
//!
//! WhatsApp's owner bars general-purpose assistants in many countries, so an operator decides
//! country by country. A number tells its country by its calling code (ITU-T E.164), a
//! business-scoped id by the two letters in front (ISO 3166-1).

use std::collections::BTreeMap;

use crate::address::Address;

/// Longest key of a calling code: longer ones would be people's numbers, not countries.
pub const LONGEST_CODE: usize = 7;

/// What is offered in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Offer {
    /// Everything.
    Allowed,
    /// Nothing but a polite answer, and people's rights.
    NotOffered,
    /// What somebody has here stays theirs: their rights, and nothing else.
    RightsOnly,
}

/// The table of countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Countries {
    otherwise: Offer,
    codes: BTreeMap<String, Offer>,
    letters: BTreeMap<String, Offer>,
}

/// A key of the table that is neither a calling code nor two capital letters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is neither a calling code such as \"972\" nor a country such as \"IL\"")]
pub struct NoSuchCountry(pub String);

impl Countries {
    /// The same offer everywhere.
    #[must_use]
    pub const fn everywhere(offer: Offer) -> Self {
        Self { otherwise: offer, codes: BTreeMap::new(), letters: BTreeMap::new() }
    }

    /// Sets the offer of a calling code, area digits included where they part countries
    /// (`1204`), or of a country's two letters.
    ///
    /// # Errors
    /// [`NoSuchCountry`] when `place` is neither.
    pub fn set(&mut self, place: &str, offer: Offer) -> Result<(), NoSuchCountry> {
        let digits = (1..=LONGEST_CODE).contains(&place.len())
            && place.bytes().all(|b| b.is_ascii_digit())
            && !place.starts_with('0');
        let table = match place.len() {
            _ if digits => &mut self.codes,
            2 if place.bytes().all(|b| b.is_ascii_uppercase()) => &mut self.letters,
            _ => return Err(NoSuchCountry(place.to_owned())),
        };
        table.insert(place.to_owned(), offer);
        Ok(())
    }

    /// What is offered to somebody who writes from `address`: by the longest calling code that
    /// fits, or by the country of a scoped id.
    #[must_use]
    pub fn offer(&self, address: &Address) -> Offer {
        let place = address.expose().trim_start_matches("whatsapp:");
        let found = match place.strip_prefix('+') {
            Some(digits) => (1..=LONGEST_CODE.min(digits.len()))
                .rev()
                .find_map(|length| self.codes.get(digits.get(..length)?)),
            None => place.get(..2).and_then(|country| self.letters.get(country)),
        };
        found.copied().unwrap_or(self.otherwise)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(countries: &Countries, address: &str) -> Offer {
        countries.offer(&Address::parse(address).unwrap())
    }

    #[test]
    fn the_longest_code_decides_and_letters_decide_for_ids() {
        let mut countries = Countries::everywhere(Offer::NotOffered);
        for (place, rule) in [
            ("972", Offer::Allowed),
            ("IL", Offer::Allowed),
            ("1", Offer::RightsOnly),
            ("1204", Offer::Allowed),
        ] {
            countries.set(place, rule).unwrap();
        }
        for (address, rule) in [
            ("whatsapp:+972541234567", Offer::Allowed),
            ("whatsapp:IL.1A2B", Offer::Allowed),
            ("whatsapp:US.ENT.99", Offer::NotOffered),
            ("whatsapp:+15550100200", Offer::RightsOnly),
            ("whatsapp:+12045550100", Offer::Allowed),
            ("whatsapp:+4915112345678", Offer::NotOffered),
        ] {
            assert_eq!(offer(&countries, address), rule, "{address}");
        }
    }

    #[test]
    fn a_key_is_a_code_or_two_letters() {
        let mut countries = Countries::everywhere(Offer::Allowed);
        for wrong in ["", "0", "+972", "il", "ISR", "97254123", "9a"] {
            assert!(countries.set(wrong, Offer::Allowed).is_err(), "{wrong}");
        }
    }
}
