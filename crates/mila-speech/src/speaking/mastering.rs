//! Several pieces of speech into one recording: silence where it belongs, and one loudness.

use super::kokoro::RATE;

/// Samples of a frame by which loudness is measured: 10 ms.
const FRAME: usize = RATE / 100;

/// What is so much quieter than the loudest frame is silence: a hundredth (-40 dB).
const SILENCE: f32 = 0.01;

/// Kept before and after what is heard, because words begin and end softly: 40 ms.
const MARGIN: usize = RATE / 25;

/// Between two pieces: 0.3 s.
const PAUSE: usize = RATE * 3 / 10;

/// Before the first and after the last: players swallow what comes at once. 0.15 s.
const EDGE: usize = RATE * 3 / 20;

/// Over which a piece comes and goes: 5 ms.
const FADE: usize = RATE / 200;

/// Root mean square of what is heard: -18 dB below full scale, about as loud as voice notes are.
const LOUDNESS: f32 = 0.125_893;

/// No sample is beyond: -1 dB, because Opus does not keep peaks exactly.
const CEILING: f32 = 0.891_251;

/// Puts pieces one after the other. The result has no samples if nothing is heard in any.
pub(super) fn master(pieces: &[Vec<f32>]) -> Vec<f32> {
    let mut whole = vec![0.0; EDGE];
    for piece in pieces {
        let audible = trim(piece);
        if audible.is_empty() {
            continue;
        }
        if whole.len() > EDGE {
            whole.resize(whole.len() + PAUSE, 0.0);
        }
        let start = whole.len();
        whole.extend_from_slice(audible);
        fade(&mut whole[start..]);
    }
    if whole.len() == EDGE {
        return Vec::new();
    }
    whole.resize(whole.len() + EDGE, 0.0);
    level(&mut whole);
    whole
}

/// Leaves out the silence at both ends.
fn trim(piece: &[f32]) -> &[f32] {
    let powers = powers(piece);
    let threshold = threshold(&powers);
    let is_audible = |power: &f32| *power > threshold;
    let (Some(first), Some(last)) =
        (powers.iter().position(is_audible), powers.iter().rposition(is_audible))
    else {
        return &[];
    };
    let start = (first * FRAME).saturating_sub(MARGIN);
    let end = ((last + 1) * FRAME + MARGIN).min(piece.len());
    &piece[start..end]
}

fn fade(piece: &mut [f32]) {
    let length = FADE.min(piece.len() / 2);
    let gain = |index: usize| (index as f32 + 0.5) / length as f32;
    for (index, sample) in piece.iter_mut().take(length).enumerate() {
        *sample *= gain(index);
    }
    for (index, sample) in piece.iter_mut().rev().take(length).enumerate() {
        *sample *= gain(index);
    }
}

/// Makes it as loud as it shall be, measured where something is heard, unless that is too loud
/// for its peaks.
fn level(whole: &mut [f32]) {
    let powers = powers(whole);
    let threshold = threshold(&powers);
    let audible: Vec<f32> = powers.into_iter().filter(|power| *power > threshold).collect();
    let mean = audible.iter().sum::<f32>() / audible.len() as f32;
    let peak = whole.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    let gain = (LOUDNESS / mean.sqrt()).min(CEILING / peak);
    // Nothing is heard, or a number is none.
    if !gain.is_finite() {
        return;
    }
    for sample in whole {
        *sample *= gain;
    }
}

/// The mean square of each frame.
fn powers(samples: &[f32]) -> Vec<f32> {
    let power = |frame: &[f32]| frame.iter().map(|it| it * it).sum::<f32>() / frame.len() as f32;
    samples.chunks(FRAME).map(power).collect()
}

fn threshold(powers: &[f32]) -> f32 {
    powers.iter().copied().fold(0.0, f32::max) * SILENCE * SILENCE
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone of half a second, with silence around it.
    fn tone(amplitude: f32) -> Vec<f32> {
        let mut samples = vec![0.0; RATE];
        for (index, sample) in samples[RATE / 4..RATE * 3 / 4].iter_mut().enumerate() {
            *sample = amplitude * (index as f32 * 0.1).sin();
        }
        samples
    }

    fn loudness(samples: &[f32]) -> f32 {
        (samples.iter().map(|it| it * it).sum::<f32>() / samples.len() as f32).sqrt()
    }

    #[test]
    fn silence_is_cut_and_pauses_are_put_between() {
        let one = master(&[tone(0.2)]);
        let length = RATE / 2 + 2 * MARGIN + 2 * EDGE;
        assert!(one.len().abs_diff(length) <= 2 * FRAME, "{}", one.len());
        let two = master(&[tone(0.2), vec![0.0; RATE], tone(0.2)]);
        assert_eq!(two.len(), 2 * one.len() - 2 * EDGE + PAUSE);
        assert_eq!(two[..EDGE], [0.0; EDGE]);
    }

    #[test]
    fn loud_and_soft_speech_come_out_alike() {
        for amplitude in [0.001, 0.05, 0.9, 3.0] {
            let whole = master(&[tone(amplitude)]);
            let audible = &whole[whole.len() / 2 - RATE / 8..whole.len() / 2 + RATE / 8];
            assert!((loudness(audible) / LOUDNESS - 1.0).abs() < 0.05, "{amplitude}");
        }
    }

    #[test]
    fn no_peak_is_beyond_the_ceiling() {
        let mut spiky = tone(0.02);
        spiky[RATE / 2] = 0.9;
        let peak = master(&[spiky]).iter().fold(0.0_f32, |peak, it| peak.max(it.abs()));
        assert!((peak - CEILING).abs() < 1e-4, "{peak}");
    }

    #[test]
    fn pieces_come_and_go_softly() {
        let whole = master(&[vec![0.5; RATE]]);
        let loud = whole[whole.len() / 2];
        assert!(whole[EDGE] < loud / 50.0);
        assert!(whole[whole.len() - EDGE - 1] < loud / 50.0);
        assert!(whole.windows(2).all(|pair| (pair[1] - pair[0]).abs() < loud / 50.0));
    }

    #[test]
    fn nothing_is_made_of_nothing() {
        assert!(master(&[]).is_empty());
        assert!(master(&[vec![], vec![0.0; RATE], vec![f32::NAN; RATE]]).is_empty());
    }
}
