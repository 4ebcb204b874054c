//! Who may begin a conversation: the operator's choice.

use std::collections::BTreeSet;

use crate::address::Address;
use crate::number::canonical;
use crate::secret::Secret;

/// Shortest invitation code: 36 to the power of 8 are far more than anybody can try in chat.
pub const SHORTEST_CODE: usize = 8;

/// Who may begin. People who have begun are not asked again.
#[derive(Clone, Debug)]
pub enum Access {
    /// Anybody.
    Open,
    /// Whoever sends this code.
    Invite(Secret),
    /// These addresses, each in its one canonical form.
    List(BTreeSet<Address>),
}

/// Whether somebody may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// They may.
    Admitted,
    /// They have not sent the code.
    NotInvited,
    /// They are not on the list.
    NotListed,
}

impl Access {
    /// Decides about somebody who writes from `addresses` and has said `texts` so far. The code
    /// counts wherever it stands in a message, as a link may have put words around it.
    #[must_use]
    pub fn admit<'t>(
        &self,
        addresses: &[Address],
        mut texts: impl Iterator<Item = &'t str>,
    ) -> Admission {
        match self {
            Self::Open => Admission::Admitted,
            Self::Invite(code) if texts.any(|text| names(text, code)) => Admission::Admitted,
            Self::Invite(_) => Admission::NotInvited,
            Self::List(listed) if is_listed(addresses, listed) => Admission::Admitted,
            Self::List(_) => Admission::NotListed,
        }
    }
}

/// However a number is written, here or there.
fn is_listed(addresses: &[Address], listed: &BTreeSet<Address>) -> bool {
    addresses.iter().any(|address| listed.contains(&canonical(address)))
}

fn names(text: &str, code: &Secret) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .any(|word| word.eq_ignore_ascii_case(code.expose()))
}

/// Whether a code can be one: letters, digits and hyphens, long enough not to be guessed.
#[must_use]
pub fn is_code(text: &str) -> bool {
    text.len() >= SHORTEST_CODE && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dana() -> Address {
        Address::parse("whatsapp:+972541234567").unwrap()
    }

    #[test]
    fn an_open_door_admits_everybody() {
        assert_eq!(Access::Open.admit(&[dana()], [].into_iter()), Admission::Admitted);
    }

    #[test]
    fn the_code_counts_as_a_word_of_a_message_and_not_as_a_part_of_one() {
        let access = Access::Invite(Secret::new("PEAR-TREE-7"));
        for text in ["pear-tree-7", "Hello Mila! My code: PEAR-TREE-7.", "hi\npear-tree-7"] {
            let admission = access.admit(&[dana()], ["hi", text].into_iter());
            assert_eq!(admission, Admission::Admitted, "{text}");
        }
        for text in ["", "pear", "pear-tree-77", "xpear-tree-7"] {
            let admission = access.admit(&[dana()], [text].into_iter());
            assert_eq!(admission, Admission::NotInvited, "{text}");
        }
    }

    #[test]
    fn the_list_admits_those_who_are_on_it() {
        let access = Access::List([dana()].into());
        assert_eq!(access.admit(&[dana()], [].into_iter()), Admission::Admitted);
        let sam = Address::parse("whatsapp:+15550100200").unwrap();
        assert_eq!(access.admit(&[sam], [].into_iter()), Admission::NotListed);
    }

    #[test]
    fn a_number_is_on_the_list_however_it_is_written() {
        let address = |text: &str| Address::parse(&format!("whatsapp:{text}")).unwrap();
        let (typed, came) = (address("+525512345678"), address("+5215512345678"));
        for listed in [&typed, &came] {
            let access = Access::List([canonical(listed)].into());
            for wrote in [&typed, &came] {
                let wrote = std::slice::from_ref(wrote);
                let admission = access.admit(wrote, [].into_iter());
                assert_eq!(admission, Admission::Admitted);
            }
        }
    }

    #[test]
    fn a_short_code_or_one_with_spaces_is_none() {
        assert!(is_code("PEAR-TREE-7") && !is_code("pear") && !is_code("two words 12"));
    }
}
