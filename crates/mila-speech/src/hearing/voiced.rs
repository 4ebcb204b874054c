//! What sounds like a voice and was not taken for speech: it swings as vocal cords do, and the
//! model of voice activity was not sure.

use super::activity::WINDOW;
use super::recording::RATE;

/// From here on the model holds it possible that somebody speaks. Tones and music stay below.
const POSSIBLE: f32 = 0.15;

/// So many windows make a word: 160 ms.
const WORD: usize = 5;

/// Windows between two others may be no voice: a consonant.
const BETWEEN: usize = 3;

/// So many places are told at most. More would cut the rest into pieces too short to understand.
const MOST: usize = 16;

/// Every second sample is enough for the pitch of a voice.
const EVERY: usize = 2;

/// A window is held against itself this much later, in samples: a swing of 80 to 400 Hz.
const SWINGS: std::ops::RangeInclusive<usize> = RATE / 400..=RATE / 80;

/// From here on two swings are alike.
const ALIKE: f32 = 0.7;

/// Lower peaks are in the background, where speech was brought to a half.
const AUDIBLE: f32 = 0.04;

/// The samples at which something voiced fell out, given what is heard, and how likely it is that
/// somebody speaks in each window.
#[must_use]
pub fn fell_out(samples: &[f32], likely: &[f32], heard: &[bool]) -> Vec<usize> {
    let possible = |window: &usize| !heard[*window] && likely[*window] >= POSSIBLE;
    let windows = (0..likely.len().min(heard.len())).filter(possible);
    let mut words: Vec<(usize, usize, usize)> = Vec::new();
    for window in windows.filter(|window| is_voiced(samples, window * WINDOW)) {
        match words.last_mut() {
            Some((_, last, count)) if window - *last <= BETWEEN => {
                (*last, *count) = (window, *count + 1);
            }
            _ => words.push((window, window, 1)),
        }
    }
    words.retain(|(_, _, count)| *count >= WORD);
    words.into_iter().map(|(first, ..)| first * WINDOW).collect()
}

/// The first of these places, in order, and the last.
#[must_use]
pub fn most(mut places: Vec<usize>) -> Vec<usize> {
    places.sort_unstable();
    let last = places.pop();
    places.truncate(MOST - 1);
    places.extend(last);
    places
}

fn is_voiced(samples: &[f32], at: usize) -> bool {
    let Some(here) = samples.get(at..at + WINDOW) else { return false };
    let loud = here.iter().any(|sample| sample.abs() > AUDIBLE);
    let alike = |swing: usize| {
        samples
            .get(at + swing..at + swing + WINDOW)
            .is_some_and(|later| likeness(here, later) > ALIKE)
    };
    loud && SWINGS.step_by(EVERY).any(alike)
}

/// How alike two pieces are, from -1 to 1.
fn likeness(one: &[f32], other: &[f32]) -> f32 {
    let [mut both, mut first, mut second] = [0.0_f32; 3];
    for (one, other) in one.iter().zip(other).step_by(EVERY) {
        both += one * other;
        first += one * one;
        second += other * other;
    }
    both / (first * second).sqrt().max(f32::MIN_POSITIVE)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Windows of something that swings so often a second, or hisses.
    fn sound(hertz: Option<f32>, windows: usize) -> Vec<f32> {
        let mut noise = 1_u32;
        let mut hiss = || {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            noise as f32 / u32::MAX as f32 - 0.5
        };
        let turn = std::f32::consts::TAU / RATE as f32;
        let wave = |at: usize, hertz: f32| (at as f32 * hertz * turn).sin() * 0.5;
        (0..windows * WINDOW).map(|at| hertz.map_or_else(&mut hiss, |it| wave(at, it))).collect()
    }

    fn places(samples: &[f32], likely: f32, heard: bool) -> Vec<usize> {
        let windows = samples.len() / WINDOW;
        fell_out(samples, &vec![likely; windows], &vec![heard; windows])
    }

    #[test]
    fn a_voice_that_was_not_heard_is_told_where_it_begins() {
        let voice = [sound(None, 10), sound(Some(130.0), 12), sound(None, 10)].concat();
        let told = places(&voice, 0.3, false);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].abs_diff(10 * WINDOW) <= WINDOW, "{told:?}");
        assert!(places(&voice, 0.3, true).is_empty(), "it was heard");
        assert!(places(&voice, 0.05, false).is_empty(), "a tone");
    }

    #[test]
    fn noise_clicks_and_what_is_far_away_are_no_voice() {
        assert!(places(&sound(None, 40), 0.4, false).is_empty());
        let click = [sound(None, 10), sound(Some(200.0), 3), sound(None, 10)].concat();
        assert!(places(&click, 0.4, false).is_empty());
        let far = sound(Some(150.0), 30).iter().map(|it| it * 0.05).collect::<Vec<_>>();
        assert!(places(&far, 0.4, false).is_empty());
    }

    #[test]
    fn many_places_are_the_first_ones_and_the_last() {
        assert_eq!(most(vec![]), Vec::<usize>::new());
        assert_eq!(most(vec![5, 3]), [3, 5]);
        let many = most((0..100).collect());
        assert_eq!((many.len(), many.last()), (MOST, Some(&99)));
    }
}
