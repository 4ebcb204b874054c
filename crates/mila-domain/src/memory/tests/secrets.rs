//! Secrets and illnesses, in the ways that people write them.

use proptest::prelude::*;

use super::{all, judge, whole};
use crate::memory::Refused;

proptest! {
    /// A slip in a card's number, or other groups, leave it a secret.
    #[test]
    fn whatever_is_as_long_as_a_card_is_a_secret(
        digits in "[1-9][0-9]{15,18}",
        join in prop::sample::select(vec!["", " ", "-", "."]),
    ) {
        let groups: Vec<_> = (0..digits.len())
            .step_by(4)
            .map(|at| &digits[at..digits.len().min(at + 4)])
            .collect();
        prop_assume!(!groups.iter().all(|it| matches!(it.parse(), Ok(1900..=2099))));
        let number = groups.join(join);
        for text in [
            format!("I pay with {number} there"),
            format!("я плачу {number} там"),
            format!("אני משלם עם {number} שם"),
        ] {
            prop_assert_eq!(judge(&text, &text, &text).err(), Some(Refused::Secret));
        }
    }

    #[test]
    fn an_account_is_a_secret_whatever_its_checksum(digits in "[0-9]{20}") {
        let text = format!("I pay into DE{digits} there");
        prop_assert_eq!(judge(&text, &text, &text).err(), Some(Refused::Secret));
    }
}

#[test]
fn a_long_number_is_a_secret_beside_a_bank_alone() {
    all(
        "secret",
        &whole(&[
            ("my bank gave me 88371920 to get in", "bank gave me 88371920 to get in"),
            ("el banco me dio 88371920 para entrar", "el banco le dio 88371920 para entrar"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("my landline is 0049 30 12345678", "Landline is 0049 30 12345678"),
            ("my number is +49 1512 3456789", "Number is +49 1512 3456789"),
            ("the order has the number 12345678", "Order has the number 12345678"),
            ("I was in Rome in 2019 2020 2021 2022", "Was in Rome in 2019 2020 2021 2022"),
        ]),
    );
}

#[test]
fn want_of_something_in_the_blood_is_health_in_every_language() {
    all(
        "health",
        &whole(&[
            ("I have anaemia", "Has anaemia"),
            ("I have an iron deficiency", "Has an iron deficiency"),
            ("me salió anemia", "Tiene anemia"),
            ("j'ai une carence en fer", "A une carence en fer"),
            ("גילו לי חוסר ברזל", "חוסר ברזל"),
            ("طلع عندي انيميا", "عنده انيميا"),
            ("عندي نقص فيتامين د", "عنده نقص فيتامين د"),
            ("у меня железодефицит", "Железодефицит"),
            ("у мене анемія", "Анемія"),
            ("ich habe Eisenmangel", "Hat Eisenmangel"),
            ("ho una carenza di ferro", "Ha una carenza di ferro"),
            ("tenho anemia", "Tem anemia"),
            ("ik heb bloedarmoede", "Heeft bloedarmoede"),
            ("mam anemię", "Ma anemię"),
        ]),
    );
}
