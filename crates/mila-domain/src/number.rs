//! Numbers that are written in two ways and belong to one person.
//!
//! In three countries a mobile number has a digit that came or went with a reform, and WhatsApp
//! brings it with and without: for years it went on with the form in which somebody registered. The
//! one table of them, for lists, blocks and people alike. Nothing is judged by it: an address
//! that fits no plan is taken as it comes, and replies go to the form that came.
//!
//! Plans: libphonenumber 9.0.42, `PhoneNumberMetadata.xml`.

use crate::address::Address;

/// How numbers of a country are written in two ways.
struct Plan {
    /// The calling code.
    country: &'static str,
    /// Digits behind it that come before the one that may be missing.
    area: usize,
    /// The digit that may be missing.
    mark: char,
    /// Whether the digits behind the calling code, without the mark, are a number that may have it.
    admits: fn(&str) -> bool,
    /// Whether the country writes the mark today.
    written: bool,
}

const PLANS: [Plan; 3] = [
    // Mexico: a 1 before mobile numbers, until 2019.
    Plan { country: "52", area: 0, mark: '1', admits: mexican, written: false },
    // Argentina: a 9 before mobile numbers that are called from abroad.
    Plan { country: "54", area: 0, mark: '9', admits: argentine, written: true },
    // Brazil: a 9 behind the area code of mobile numbers, since 2012 to 2016, area by area. Where
    // it came first (11 to 19, 21, 22, 24, 27, 28) WhatsApp has it, elsewhere often not.
    Plan { country: "55", area: 2, mark: '9', admits: brazilian, written: true },
];

fn mexican(number: &str) -> bool {
    number.len() == 10 && number.starts_with(|first: char| ('2'..='9').contains(&first))
}

/// Area codes begin with 11, 2 and 3.
fn argentine(number: &str) -> bool {
    number.len() == 10 && (number.starts_with("11") || number.starts_with(['2', '3']))
}

/// What begins with 2 to 5 is a landline and has no 9 before it, and what begins with 7 may be a
/// number of its own still: taking it for another would show one person's words to somebody else.
fn brazilian(number: &str) -> bool {
    let (area, subscriber) = number.split_at_checked(2).unwrap_or_default();
    number.len() == 10 && is_brazilian_area(area) && subscriber.starts_with(['6', '8', '9'])
}

fn is_brazilian_area(area: &str) -> bool {
    match area.as_bytes() {
        [b'1' | b'4' | b'6' | b'8' | b'9', second] => (b'1'..=b'9').contains(second),
        [b'2', second] => b"12478".contains(second),
        [b'3', second] => b"1234578".contains(second),
        [b'5', second] => b"1345".contains(second),
        [b'7', second] => b"134579".contains(second),
        _ => false,
    }
}

impl Plan {
    /// The other way in which the digits behind the calling code are written.
    fn other(&self, number: &str) -> Option<String> {
        let (area, rest) = number.split_at_checked(self.area)?;
        if (self.admits)(number) {
            return Some(format!("{area}{}{rest}", self.mark));
        }
        let without = format!("{area}{}", rest.strip_prefix(self.mark)?);
        (self.admits)(&without).then_some(without)
    }
}

/// An address written the other way, with its plan.
fn other(address: &Address) -> Option<(&'static Plan, Address)> {
    let digits = address.expose().strip_prefix("whatsapp:+")?;
    PLANS.iter().find_map(|plan| {
        let other = plan.other(digits.strip_prefix(plan.country)?)?;
        let other = Address::parse(&format!("whatsapp:+{}{other}", plan.country)).ok()?;
        Some((plan, other))
    })
}

/// Every way in which an address is written, its own first.
pub fn forms(address: &Address) -> impl Iterator<Item = Address> {
    [Some(address.clone()), other(address).map(|(_, other)| other)].into_iter().flatten()
}

/// The one way in which equal addresses are compared: as the country writes them today.
#[must_use]
pub fn canonical(address: &Address) -> Address {
    match other(address) {
        Some((plan, other)) if (other.expose().len() > address.expose().len()) == plan.written => {
            other
        }
        _ => address.clone(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn address(number: &str) -> Address {
        Address::parse(&format!("whatsapp:{number}")).unwrap()
    }

    #[test]
    fn both_forms_of_a_number_are_one() {
        for (today, other) in [
            ("+525512345678", "+5215512345678"),
            ("+5491123456789", "+541123456789"),
            ("+5493511234567", "+543511234567"),
            ("+5531987654321", "+553187654321"),
            ("+5511961234567", "+551161234567"),
        ] {
            let (today, other) = (address(today), address(other));
            assert_eq!(canonical(&other), today);
            assert_eq!(canonical(&today), today);
            assert_eq!(forms(&today).collect::<Vec<_>>(), [today.clone(), other.clone()]);
            assert_eq!(forms(&other).collect::<Vec<_>>(), [other, today]);
        }
    }

    #[test]
    fn what_may_be_somebody_elses_is_not_taken_for_the_same() {
        for number in [
            "+551131234567",  // a landline of São Paulo
            "+5511931234567", // a mobile number that was never without its 9
            "+551171234567",  // of a network that never had it
            "+552091234567",  // no area of Brazil
            "+52155123456",   // too short
            "+5411234567",    // too short
            "+548001234567",  // free of charge
            "+15550100200",
            "+972541234567",
            "IL.1A2B",
        ] {
            let address = address(number);
            assert_eq!(canonical(&address), address, "{number}");
            assert_eq!(forms(&address).count(), 1, "{number}");
        }
    }

    proptest! {
        #[test]
        fn every_form_has_the_same_forms_and_one_canonical_one(
            number in "(52|521|54|549|55|551[1-9]9?|55319?)[0-9]{7,10}",
        ) {
            let number = address(&format!("+{}", &number[..number.len().min(15)]));
            let canonical = canonical(&number);
            prop_assert_eq!(super::canonical(&canonical), canonical.clone());
            for form in forms(&number) {
                prop_assert_eq!(super::canonical(&form), canonical.clone());
                prop_assert!(forms(&form).any(|it| it == number));
            }
            prop_assert!(forms(&number).any(|it| it == canonical));
        }

        #[test]
        fn numbers_of_other_countries_stay_as_they_are(number in "[1-9][0-9]{6,14}") {
            prop_assume!(!["52", "54", "55"].iter().any(|code| number.starts_with(code)));
            let number = address(&format!("+{number}"));
            prop_assert_eq!(forms(&number).count(), 1);
            prop_assert_eq!(canonical(&number), number);
        }
    }
}
