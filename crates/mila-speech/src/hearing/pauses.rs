//! What is worth listening to: speech without the silence around it, in portions.

use std::ops::Range;

use super::activity::WINDOW;
use super::recording::RATE;

/// Windows are this many milliseconds.
const WINDOW_MS: usize = WINDOW * 1000 / RATE;

/// From here on somebody speaks. Silence, tones and noise stay far below.
const SPEAKS: f32 = 0.5;

/// Who speaks goes on until it is less than this.
const SPEAKS_ON: f32 = 0.35;

/// Shorter pauses are within words and between them.
const SHORTEST_PAUSE: usize = 160 / WINDOW_MS;

/// Shorter sounds are no word: clicks, coughs.
const SHORTEST_SPEECH: usize = 160 / WINDOW_MS;

/// Kept before and after speech: consonants begin and end quietly.
const AROUND: usize = 250 / WINDOW_MS;

/// A recogniser hears 30 s at a time; a little less keeps the end from being cut.
const LONGEST_PORTION: usize = 28_000 / WINDOW_MS;

/// A portion shorter than this is not ended at a pause, if there is more.
const SHORTEST_PORTION: usize = 14_000 / WINDOW_MS;

/// A piece of speech that a recogniser hears at once: ranges of samples, without the long pauses
/// between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portion {
    stretches: Vec<Range<usize>>,
}

impl Portion {
    /// Its samples, one after the other.
    #[must_use]
    pub fn of(&self, samples: &[f32]) -> Vec<f32> {
        let stretches = self.stretches.iter().filter_map(|stretch| samples.get(stretch.clone()));
        stretches.flatten().copied().collect()
    }
}

/// Cuts a recording into portions, given how likely it is that somebody speaks in each window.
/// Empty: nobody does.
#[must_use]
pub fn portions(likely: &[f32], samples: usize) -> Vec<Portion> {
    let speech = joined(speech(likely), likely.len());
    let mut portions: Vec<Portion> = Vec::new();
    let mut length = 0;
    for stretch in speech.into_iter().flat_map(|stretch| halved(stretch, likely)) {
        let full = length + stretch.len() > LONGEST_PORTION;
        if portions.is_empty() || full || length >= SHORTEST_PORTION {
            portions.push(Portion::default());
            length = 0;
        }
        length += stretch.len();
        if let Some(portion) = portions.last_mut() {
            portion.stretches.push(stretch.start * WINDOW..(stretch.end * WINDOW).min(samples));
        }
    }
    portions
}

/// Where somebody speaks, in windows.
fn speech(likely: &[f32]) -> Vec<Range<usize>> {
    let mut speech: Vec<Range<usize>> = Vec::new();
    let mut speaking: Option<Range<usize>> = None;
    for (window, likely) in likely.iter().enumerate() {
        speaking = match speaking {
            None if *likely >= SPEAKS => Some(window..window + 1),
            None => None,
            Some(heard) if *likely >= SPEAKS_ON => Some(heard.start..window + 1),
            Some(heard) if window - heard.end < SHORTEST_PAUSE => Some(heard),
            Some(heard) => {
                speech.push(heard);
                None
            }
        };
    }
    speech.extend(speaking);
    speech.retain(|heard| heard.len() >= SHORTEST_SPEECH);
    speech
}

/// With something around each, and as one where that touches.
fn joined(speech: Vec<Range<usize>>, windows: usize) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for heard in speech {
        let wide = heard.start.saturating_sub(AROUND)..(heard.end + AROUND).min(windows);
        match joined.last_mut() {
            Some(before) if wide.start <= before.end => before.end = wide.end,
            _ => joined.push(wide),
        }
    }
    joined
}

/// A stretch in pieces that a recogniser can hear, cut where speech is least likely.
fn halved(stretch: Range<usize>, likely: &[f32]) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut rest = stretch;
    while rest.len() > LONGEST_PORTION {
        let candidates = rest.start + SHORTEST_PORTION..rest.start + LONGEST_PORTION;
        let cut = candidates.clone().min_by(|a, b| likely[*a].total_cmp(&likely[*b]));
        let cut = cut.unwrap_or(candidates.end);
        pieces.push(rest.start..cut);
        rest.start = cut;
    }
    pieces.push(rest);
    pieces
}
