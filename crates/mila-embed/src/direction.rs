//! What a model says of the pieces of a text, as one direction.

use mila_speech_protocol::embedding::{DIMENSIONS, SCALE, Vector};
use ndarray::{ArrayView2, Axis};

/// The mean of what is said of each piece (a row each), brought to length 1 and to whole numbers;
/// `None` where that has no direction or is no number.
#[must_use]
pub fn of(said: &ArrayView2<'_, f32>) -> Option<Vector> {
    let mean = said.mean_axis(Axis(0))?;
    let length = mean.dot(&mean).sqrt();
    if mean.len() != DIMENSIONS || !length.is_normal() {
        return None;
    }
    let mut vector = [0; DIMENSIONS];
    for (whole, number) in vector.iter_mut().zip(&mean) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "what is beyond the ends becomes the end"
        )]
        let rounded = (number / length * SCALE).round() as i8;
        *whole = rounded;
    }
    Some(vector)
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;
    use proptest::prelude::*;

    use super::*;

    fn cosine(one: &Vector, two: &Vector) -> f32 {
        let products = one.iter().zip(two).map(|(a, b)| f32::from(*a) * f32::from(*b));
        products.sum::<f32>() / (SCALE * SCALE)
    }

    #[test]
    fn what_has_no_direction_is_none() {
        let rows = |fill: f32| Array2::from_elem((3, DIMENSIONS), fill);
        for fill in [0.0, f32::NAN, f32::INFINITY, f32::MAX] {
            assert_eq!(of(&rows(fill).view()), None, "{fill}");
        }
        assert_eq!(of(&Array2::zeros((0, DIMENSIONS)).view()), None, "no pieces");
        assert_eq!(of(&Array2::ones((3, 383)).view()), None, "too few numbers");
        // Each is 1/√384 of the length.
        assert_eq!(of(&rows(2.5).view()), Some([39; DIMENSIONS]));
    }

    proptest! {
        /// Whole numbers move the cosine of two directions by less than 0.02.
        #[test]
        fn rounding_keeps_what_texts_have_in_common(
            one in prop::collection::vec(-1.0_f32..1.0, DIMENSIONS),
            two in prop::collection::vec(-1.0_f32..1.0, DIMENSIONS),
        ) {
            let vector = |row: &[f32]| of(&ArrayView2::from_shape((1, DIMENSIONS), row).unwrap()).unwrap();
            let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
            let exact = dot(&one, &two) / (dot(&one, &one) * dot(&two, &two)).sqrt();
            prop_assert!((cosine(&vector(&one), &vector(&two)) - exact).abs() < 0.02);
        }
    }
}
