//! WhatsApp addresses as Twilio writes them.

use std::fmt;

/// Longest address Twilio documents for a business-scoped user id, prefix included.
const LONGEST: usize = 140;

/// Where a person writes from: `whatsapp:+E164`, or `whatsapp:CC.id` when WhatsApp
/// hides the number (a business-scoped user id).
///
/// Kept exactly as it arrived: replies go to the same text. Prints masked;
/// [`Address::expose`] gives the value.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address(String);

/// Which of the two forms an address has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressKind {
    /// An E.164 phone number.
    Phone,
    /// A business-scoped user id; it has no way back to a number.
    ScopedId,
}

/// The text is no WhatsApp address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a WhatsApp address (expected whatsapp:+<digits> or whatsapp:<CC>.<id>)")]
pub struct NotAnAddress;

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// [`NotAnAddress`] for another channel, a number that is not E.164
    /// (7 to 15 digits, no leading zero), or a malformed scoped id.
    pub fn parse(text: &str) -> Result<Self, NotAnAddress> {
        let rest = text.strip_prefix("whatsapp:").ok_or(NotAnAddress)?;
        let valid = text.len() <= LONGEST
            && match rest.strip_prefix('+') {
                Some(digits) => is_e164(digits),
                None => is_scoped_id(rest),
            };
        if valid { Ok(Self(text.to_owned())) } else { Err(NotAnAddress) }
    }

    /// The form of this address.
    #[must_use]
    pub fn kind(&self) -> AddressKind {
        if self.0.starts_with("whatsapp:+") { AddressKind::Phone } else { AddressKind::ScopedId }
    }

    /// The address itself. Only for the wire, keyed hashing and sealing; never for a log.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({:?})", self.kind())
    }
}

fn is_e164(digits: &str) -> bool {
    (7..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0')
}

/// Two capital letters, a dot, then letters and digits; linked portfolios insert `ENT.`.
fn is_scoped_id(text: &str) -> bool {
    let Some((country, id)) = text.split_once('.') else { return false };
    let id = id.strip_prefix("ENT.").unwrap_or(id);
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=128).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_and_kept_as_written() {
        let phone = Address::parse("whatsapp:+972541234567").unwrap();
        assert_eq!((phone.kind(), phone.expose()), (AddressKind::Phone, "whatsapp:+972541234567"));
        for id in ["whatsapp:IL.1A2B3C", "whatsapp:US.ENT.99zz"] {
            assert_eq!(Address::parse(id).unwrap().kind(), AddressKind::ScopedId);
        }
    }

    #[test]
    fn other_channels_and_repaired_numbers_are_refused() {
        for bad in [
            "+972541234567",
            "whatsapp: 972541234567",
            "whatsapp:+0541234567",
            "whatsapp:+12",
            "whatsapp:il.abc",
            "whatsapp:IL.",
            "whatsapp:IL.a b",
            "messenger:123",
            "",
        ] {
            assert_eq!(Address::parse(bad), Err(NotAnAddress), "{bad}");
        }
    }

    #[test]
    fn printing_is_masked() {
        let phone = Address::parse("whatsapp:+972541234567").unwrap();
        assert_eq!(format!("{phone:?}"), "Address(Phone)");
    }
}
