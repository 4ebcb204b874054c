//! The mel filters that Whisper was trained with, which CTranslate2's file leaves out.
//!
//! Triangles on the scale of Slaney's Auditory Toolbox (1998), each of area one: linear up to
//! 1,000 Hz at 3 mel in 200 Hz, then logarithmic at 27 mel for a factor of 6.4.

use std::f64::consts::{LN_2, LN_10};

/// Frequencies that a window of 400 samples is taken apart into.
pub(super) const FREQUENCIES: usize = 201;

/// Hertz between two frequencies: 16,000 samples a second, 400 a window.
const STEP: f64 = 40.0;

/// The highest frequency, in hertz.
const HIGHEST: f64 = 8000.0;

/// Where the scale turns logarithmic: 1,000 Hz.
const TURN: f64 = 15.0;

/// The weights of each of `count` filters at each frequency, filter by filter.
pub(super) fn filters(count: usize) -> Vec<f32> {
    // ln 6.4, of which one mel is the 27th part.
    let slope = (6.0 * LN_2 - LN_10) / 27.0;
    // ln (8,000 Hz / 1,000 Hz).
    let top = TURN + 3.0 * LN_2 / slope;
    let edges: Vec<f64> = (0..count + 2)
        .map(|edge| hertz(top * edge as f64 / (count + 1) as f64, slope).min(HIGHEST))
        .collect();
    edges.windows(3).flat_map(|edges| triangle([edges[0], edges[1], edges[2]])).collect()
}

/// One filter: rises from the first edge to the second, falls to the third.
fn triangle([low, peak, high]: [f64; 3]) -> impl Iterator<Item = f32> {
    (0..FREQUENCIES).map(move |index| {
        let frequency = STEP * index as f64;
        let rising = (frequency - low) / (peak - low);
        let falling = (high - frequency) / (high - peak);
        let weight = rising.min(falling).max(0.0);
        (weight * 2.0 / (high - low)) as f32
    })
}

/// The frequency of a pitch on the scale.
fn hertz(mel: f64, slope: f64) -> f64 {
    if mel < TURN { mel * 200.0 / 3.0 } else { 1000.0 * exponential((mel - TURN) * slope) }
}

/// e^x for small x ≥ 0. The standard library asks the machine's, whose last bit differs.
fn exponential(x: f64) -> f64 {
    // The 30th term is below the last bit for every x up to ln 8.
    (1..30).rev().fold(1.0, |sum, term| 1.0 + sum * x / f64::from(term))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_the_exponential() {
        for step in 0..=200 {
            let x = f64::from(step) / 100.0;
            assert!((exponential(x) / x.exp() - 1.0).abs() < 1e-15, "{x}");
        }
    }

    #[test]
    fn filters_rise_and_fall_one_after_the_other_and_have_area_one() {
        for count in [80, 128] {
            let filters = filters(count);
            assert_eq!(filters.len(), count * FREQUENCIES);
            let peaks: Vec<_> = filters
                .chunks(FREQUENCIES)
                .map(|filter| {
                    let largest = filter.iter().copied().fold(0.0, f32::max);
                    assert!(largest > 0.0);
                    filter.iter().position(|weight| *weight == largest).unwrap()
                })
                .collect();
            assert!(peaks.is_sorted(), "{peaks:?}");
        }
        // Wide filters are sampled finely enough for their area to be seen.
        let last: f64 = filters(80)[79 * FREQUENCIES..].iter().copied().map(f64::from).sum();
        assert!((last * STEP - 1.0).abs() < 0.01, "{last}");
    }

    /// Reckoned with numpy by faster-whisper 1.2 (`FeatureExtractor.get_mel_filters`).
    #[test]
    fn weights_are_those_that_whisper_was_trained_with() {
        let filters = filters(80);
        for (filter, frequency, weight) in [
            (0, 1, 0.024_862_595),
            (1, 1, 0.001_990_822),
            (79, 192, 0.003_164_711_6),
            (79, 200, 0.0),
        ] {
            assert_eq!(filters[filter * FREQUENCIES + frequency], weight, "{filter} {frequency}");
        }
    }
}
