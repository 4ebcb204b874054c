//! Numbers of 16 bits (IEEE 754 binary16).

/// The same number in 32 bits.
pub(crate) fn widen(bits: u16) -> f32 {
    let exponent = u32::from(bits >> 10) & 31;
    let fraction = u32::from(bits) & 1023;
    let magnitude = match exponent {
        // 2^-24 is the smallest number; all that have no exponent are multiples of it.
        0 => fraction as f32 / 16_777_216.0,
        31 if fraction == 0 => f32::INFINITY,
        31 => f32::NAN,
        // The exponents are biased by 15 and by 127.
        _ => f32::from_bits((exponent + 112) << 23 | fraction << 13),
    };
    if bits >> 15 == 0 { magnitude } else { -magnitude }
}

/// The nearest number of 16 bits; of two, the even one.
pub(crate) fn narrow(value: f32) -> u16 {
    /// The smallest that has an exponent of its own: 2^-14.
    const NORMAL: u32 = 0x3880_0000;
    /// The smallest that rounds to infinity: 65,520.
    const TOO_LARGE: u32 = 0x477f_f000;
    const INFINITE: u32 = 0x7f80_0000;

    let magnitude = value.to_bits() & 0x7fff_ffff;
    let narrowed = match magnitude {
        INFINITE.. if magnitude > INFINITE => 0x7e00,
        TOO_LARGE.. => 0x7c00,
        NORMAL.. => (magnitude - (112 << 23) + 0xfff + (magnitude >> 13 & 1)) >> 13,
        _ => (f32::from_bits(magnitude) * 16_777_216.0).round_ties_even() as u32,
    };
    narrowed as u16 | u16::from(value.is_sign_negative()) << 15
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_16_bits_survives_the_way_there_and_back() {
        for bits in 0..=u16::MAX {
            let value = widen(bits);
            if value.is_nan() {
                assert!(widen(narrow(value)).is_nan(), "{bits:#x}");
            } else {
                assert_eq!(narrow(value), bits, "{value}");
            }
        }
    }

    #[test]
    fn known_numbers_are_known() {
        for (bits, value) in [
            (0x3c00, 1.0),
            (0xc000, -2.0),
            (0x3555, 0.333_251_95),
            (0x7bff, 65_504.0),
            (0x0001, 5.960_464_5e-8),
        ] {
            assert_eq!(widen(bits), value);
        }
    }

    #[test]
    fn between_two_numbers_the_nearest_is_taken_and_in_the_middle_the_even_one() {
        for bits in 0..0x7bff_u16 {
            let (low, high) = (widen(bits), widen(bits + 1));
            let middle = low + (high - low) / 2.0;
            assert_eq!(narrow(middle), bits + (bits & 1), "{middle}");
            assert_eq!(narrow(f32::from_bits(middle.to_bits() - 1)), bits, "below {middle}");
            assert_eq!(narrow(f32::from_bits(middle.to_bits() + 1)), bits + 1, "above {middle}");
        }
        assert_eq!(narrow(65_519.9), 0x7bff);
        assert_eq!(narrow(65_520.0), 0x7c00);
        assert_eq!(narrow(f32::MIN), 0xfc00);
        assert_eq!(narrow(1e-30), 0);
    }
}
