//! Numbers in words.

use super::lexicon::Lexicon;
use super::tongues::{Forms, Sums};

/// The number words of a language, those in one word included, with their values.
pub(super) fn words(forms: &Forms) -> Vec<(String, u32)> {
    let mut words: Vec<(String, u32)> = forms
        .age
        .numbers
        .split(',')
        .filter_map(|entry| {
            let (word, value) = entry.split_once('=')?;
            Some((word.trim().to_owned(), value.trim().parse().ok()?))
        })
        .collect();
    let ones = words.iter().filter(|(_, value)| *value < 10);
    let tens = words.iter().filter(|(_, value)| is_ten(*value));
    let pairs = ones.flat_map(|one| tens.clone().map(move |ten| (one, ten)));
    let joined: Vec<_> = pairs
        .filter_map(|((one, few), (ten, many))| {
            Some((joined(forms.age.sums, one, ten)?, few + many))
        })
        .collect();
    words.extend(joined);
    words
}

const fn is_ten(value: u32) -> bool {
    value >= 20 && value.is_multiple_of(10)
}

/// A one and a ten in one word.
fn joined(sums: Sums, one: &str, ten: &str) -> Option<String> {
    match sums {
        Sums::Apart => None,
        // "Eins" loses its end before another word.
        Sums::OneFirst(and) => {
            Some(format!("{}{and}{ten}", if one == "eins" { "ein" } else { one }))
        }
        Sums::TenFirst => {
            let falls = one.starts_with(['u', 'o']);
            let stem = if falls { &ten[..ten.len() - 1] } else { ten };
            Some(format!("{stem}{one}"))
        }
    }
}

/// Adds the number words of a language.
pub(super) fn add<K: Copy + PartialEq>(
    forms: &Forms,
    lexicon: &mut Lexicon<K>,
    kind: impl Fn(u32) -> K,
) {
    for (word, value) in words(forms) {
        lexicon.add(&word, kind(value));
    }
}

/// What two number words after one another are together, if they are one number: "thirty five",
/// "soixante dix", "חמש עשרה", "خمسة وثلاثون".
pub(super) const fn sum(first: u32, second: u32) -> Option<u32> {
    let ten_and_one = is_ten(first) && second >= 1 && second < 10;
    // French counts on from sixty and eighty.
    let on_from = (first == 60 || first == 80) && second >= 10 && second < 20;
    let one_and_ten = first >= 1 && first < 10 && (second == 10 || is_ten(second));
    if ten_and_one || on_from || one_and_ten { Some(first + second) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tongue::Tongue;

    #[test]
    fn a_number_in_one_word_is_known() {
        for (tongue, word, value) in [
            (Tongue::German, "fünfunddreißig", 35),
            (Tongue::German, "einundzwanzig", 21),
            (Tongue::Dutch, "vijfendertig", 35),
            (Tongue::Italian, "trentacinque", 35),
            (Tongue::Italian, "ventuno", 21),
            (Tongue::Italian, "ventotto", 28),
        ] {
            assert!(words(Forms::of(tongue)).contains(&(word.to_owned(), value)), "{word}");
        }
    }

    #[test]
    fn what_is_no_number_is_no_sum() {
        assert_eq!(sum(30, 5), Some(35));
        assert_eq!(sum(80, 19), Some(99));
        assert_eq!(sum(5, 10), Some(15));
        assert_eq!(sum(5, 30), Some(35));
        for (first, second) in [(15, 16), (30, 15), (40, 30), (20, 0), (2, 3)] {
            assert_eq!(sum(first, second), None, "{first} {second}");
        }
    }
}
