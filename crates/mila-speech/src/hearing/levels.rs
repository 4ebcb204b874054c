//! How loud a recording is, and as loud as it should be: models were trained on people who speak
//! into a microphone, and take a distant voice for none.

use super::recording::RATE;

/// Samples of a block by which loudness is followed: 0.1 s.
const BLOCK: usize = RATE / 10;

/// Blocks before and after one that count for its loudness: who speaks more quietly for so long is
/// brought up too.
const AROUND: usize = 15;

/// Peaks of speech are brought here: -6 dB under full scale.
const TARGET: f32 = 0.5;

/// A block with lower peaks is silence, whatever is in it: -75 dB. Less than this is the noise
/// that Opus makes of nothing.
const SILENCE: f32 = 0.000_18;

/// Nothing is made louder than this many times: 54 dB.
const MOST: f32 = 500.0;

/// Peaks so much lower than the loudest of the whole are not brought up as if they were speech of
/// their own: what is between words stays quieter than the words. A thirtieth, -30 dB.
const RANGE: f32 = 1.0 / 30.0;

/// A sample is at the end of the scale from here on.
const END: f32 = 0.98;

/// So many samples of a thousand at the end of the scale are no accident: the microphone was
/// overdriven.
const OVERDRIVEN: usize = 2;

/// Whether it was louder than the microphone could take.
#[must_use]
pub fn is_overdriven(samples: &[f32]) -> bool {
    let at_the_end = samples.iter().filter(|sample| sample.abs() >= END).count();
    at_the_end * 1000 > samples.len() * OVERDRIVEN
}

/// Brings quiet stretches up to where speech usually is. What is loud enough stays as it is.
pub fn level(samples: &mut [f32]) {
    let gains = gains(&peaks(samples));
    for (block, samples) in samples.chunks_mut(BLOCK).enumerate() {
        let from = gains[block];
        let to = gains.get(block + 1).copied().unwrap_or(from);
        // From one gain to the next without a step, which would be a click.
        let step = (to - from) / BLOCK as f32;
        for (at, sample) in samples.iter_mut().enumerate() {
            *sample = (*sample * (from + step * at as f32)).clamp(-1.0, 1.0);
        }
    }
}

/// The peak of each block: the tenth highest sample, because a single one may be a click.
fn peaks(samples: &[f32]) -> Vec<f32> {
    let peak = |block: &[f32]| {
        let mut heights = block.iter().map(|sample| sample.abs()).collect::<Vec<_>>();
        let place = heights.len().saturating_sub(10);
        *heights.select_nth_unstable_by(place, f32::total_cmp).1
    };
    samples.chunks(BLOCK).map(peak).collect()
}

/// By how much each block is made louder.
fn gains(peaks: &[f32]) -> Vec<f32> {
    let loudest = peaks.iter().copied().fold(0.0, f32::max);
    let gain = |block: usize| {
        let around = block.saturating_sub(AROUND)..(block + AROUND + 1).min(peaks.len());
        let peak = peaks[around].iter().copied().fold(0.0, f32::max).max(loudest * RANGE);
        if peak < SILENCE { 1.0 } else { (TARGET / peak).clamp(1.0, MOST) }
    };
    (0..peaks.len()).map(gain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds of a tone with this peak.
    fn tone(peak: f32, seconds: usize) -> Vec<f32> {
        let wave = |at: usize| (at as f32 * std::f32::consts::TAU * 200.0 / RATE as f32).sin();
        (0..seconds * RATE).map(|at| peak * wave(at)).collect()
    }

    fn levelled(mut samples: Vec<f32>) -> Vec<f32> {
        level(&mut samples);
        samples
    }

    fn peak(samples: &[f32]) -> f32 {
        samples.iter().fold(0.0, |peak, sample| sample.abs().max(peak))
    }

    #[test]
    fn what_is_quiet_is_brought_up_and_what_is_loud_stays() {
        for decibels in [-12, -24, -36, -42, -54] {
            let quiet = 10.0_f32.powf(decibels as f32 / 20.0);
            let up = peak(&levelled(tone(quiet, 4)));
            assert!((0.45..0.6).contains(&up), "{decibels}: {up}");
        }
        for loud in [0.5, 0.8, 1.0] {
            assert_eq!(levelled(tone(loud, 3)), tone(loud, 3));
        }
    }

    #[test]
    fn silence_stays_silence() {
        assert_eq!(levelled(vec![0.0; 3 * RATE]), vec![0.0; 3 * RATE]);
        assert!(peak(&levelled(tone(0.000_1, 3))) < 0.001);
        assert_eq!(levelled(vec![]), Vec::<f32>::new());
    }

    #[test]
    fn who_turns_away_is_brought_up_and_the_near_voice_stays() {
        let up = levelled([tone(0.5, 5), tone(0.05, 5)].concat());
        assert!((peak(&up[..3 * RATE]) - 0.5).abs() < 0.01);
        assert!(peak(&up[8 * RATE..]) > 0.45);
        assert!(peak(&up) <= 1.0);
    }

    #[test]
    fn a_click_does_not_count_as_speech() {
        let mut quiet = tone(0.01, 4);
        quiet[2 * RATE] = 1.0;
        assert!(peak(&levelled(quiet)[RATE..2 * RATE - 10]) > 0.45);
    }

    #[test]
    fn what_ran_into_the_end_of_the_scale_is_overdriven() {
        let driven = tone(4.0, 2).into_iter().map(|sample| sample.clamp(-1.0, 1.0));
        assert!(is_overdriven(&driven.collect::<Vec<_>>()));
        let mut loud = tone(0.97, 2);
        loud[1000] = 1.0;
        assert!(!is_overdriven(&loud) && !is_overdriven(&[]));
    }

    #[test]
    fn pauses_between_words_stay_quieter_than_the_words() {
        let pause = tone(0.000_5, 6);
        let up = levelled([tone(0.2, 3), pause, tone(0.2, 3)].concat());
        assert!(peak(&up[5 * RATE..7 * RATE]) < 0.1);
    }
}
