//! Twilio's identifiers: two letters for the kind, then 32 hexadecimal digits.

use std::fmt;

/// The text is not the identifier it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a Twilio identifier of this kind (expected {0} and 32 hexadecimal digits)")]
pub struct NotASid(&'static str);

/// Whether `text` is one of the `prefixes` followed by 32 hexadecimal digits.
fn has_shape(text: &str, prefixes: &[&str]) -> bool {
    prefixes
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))
        .is_some_and(|rest| rest.len() == 32 && rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

macro_rules! sid {
    ($(#[$doc:meta])* $name:ident, $prefixes:expr, $shown:literal) => {
        $(#[$doc])*
        ///
        /// Safe in a path and in a log: its shape was checked, and it names nobody.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Reads an identifier.
            ///
            /// # Errors
            /// [`NotASid`] when the text has another shape.
            pub fn parse(text: &str) -> Result<Self, NotASid> {
                if has_shape(text, &$prefixes) { Ok(Self(text.to_owned())) } else { Err(NotASid($shown)) }
            }

            /// The identifier as Twilio writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

sid! {
    /// An account, `AC…`.
    AccountSid, ["AC"], "AC"
}
sid! {
    /// A message, `SM…` for text and `MM…` with media. The idempotency key of a message.
    MessageSid, ["SM", "MM"], "SM or MM"
}
sid! {
    /// A medium of a message, `ME…`.
    MediaSid, ["ME"], "ME"
}
sid! {
    /// A content template, `HX…`.
    ContentSid, ["HX"], "HX"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_exact() {
        let hex = "0123456789abcdefABCDEF0123456789";
        for good in ["SM", "MM"] {
            let text = format!("{good}{hex}");
            assert_eq!(MessageSid::parse(&text).unwrap().as_str(), text);
        }
        for bad in ["", "SM", &format!("ME{hex}"), &format!("SM{hex}0"), &format!("SM{hex}/../x")] {
            assert!(MessageSid::parse(bad).is_err(), "{bad}");
        }
        assert!(MediaSid::parse(&format!("ME{}", "g".repeat(32))).is_err());
        assert!(MediaSid::parse(&format!("ME{}", "é".repeat(16))).is_err());
    }
}
