//! The digits of every script.

/// The zero of each script whose digits no compatibility mapping makes Latin; one to nine follow
/// it (Unicode, general category Nd).
const ZEROS: [u32; 59] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650,
    0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50,
    0x1E140, 0x1E2F0, 0x1E950,
];

/// The value of a decimal digit.
pub(crate) fn value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    if !c.is_numeric() {
        return None;
    }
    let code = u32::from(c);
    let zero = ZEROS.iter().rev().find(|zero| **zero <= code)?;
    Some(code - zero).filter(|value| *value < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_has_its_value_in_every_script() {
        for digits in ["35", "٣٥", "۳۵", "३५", "๓๕", "৩৫", "᠓᠕"] {
            let read: Vec<_> = digits.chars().map(value).collect();
            assert_eq!(read, [Some(3), Some(5)], "{digits}");
        }
        for other in ['a', '½', 'Ⅷ', '五', '٪', 'ש'] {
            assert_eq!(value(other), None, "{other}");
        }
    }

    #[test]
    fn each_zero_is_followed_by_nine_more() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
    }
}
