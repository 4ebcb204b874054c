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

/// A mark is not put so near to an end of speech, but there: 0.5 s.
const NEAR: usize = 500 / WINDOW_MS;

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

/// A piece of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Somebody speaks.
    Speech(Portion),
    /// Somebody may have spoken, and nothing is left of it to hear.
    Lost,
}

/// Cuts a recording into parts, given how likely it is that somebody speaks in each window, and the
/// samples at which something is lost, and those at which another recording begins, which may be
/// somebody else in another language. Without speech in them: nobody speaks.
#[must_use]
pub fn parts(likely: &[f32], samples: usize, lost: &[usize], begins: &[usize]) -> Vec<Part> {
    let mut parts = Parts::default();
    let begins = begins.iter().map(|sample| (sample / WINDOW, false));
    let lost = lost.iter().map(|sample| (sample / WINDOW, true));
    let mut cuts = begins.chain(lost).collect::<Vec<_>>();
    cuts.sort_unstable();
    let mut cuts = cuts.into_iter().peekable();
    for stretch in stretches(likely) {
        let mut rest = stretch;
        while let Some((at, is_lost)) = cuts.next_if(|(at, _)| *at < rest.end) {
            // A word is not cut in two for a mark: it comes before or behind.
            let at = if at < rest.start + NEAR { rest.start } else { at };
            if at + NEAR < rest.end {
                parts.add(rest.start..at, samples);
                rest.start = at;
                parts.cut(is_lost);
            } else {
                parts.add(rest.clone(), samples);
                rest.start = rest.end;
                parts.cut(is_lost);
            }
        }
        parts.add(rest, samples);
    }
    parts.cut(cuts.any(|(_, is_lost)| is_lost));
    parts.parts
}

/// Which windows are heard, of all.
#[must_use]
pub fn heard(likely: &[f32]) -> Vec<bool> {
    let mut heard = vec![false; likely.len()];
    for window in stretches(likely).into_iter().flatten() {
        heard[window] = true;
    }
    heard
}

fn stretches(likely: &[f32]) -> Vec<Range<usize>> {
    let speech = joined(speech(likely), likely.len());
    speech.into_iter().flat_map(|stretch| halved(stretch, likely)).collect()
}

/// Parts that are put together.
#[derive(Default)]
struct Parts {
    parts: Vec<Part>,
    /// Windows in the last portion.
    length: usize,
}

impl Parts {
    fn add(&mut self, stretch: Range<usize>, samples: usize) {
        if stretch.is_empty() {
            return;
        }
        let full = self.length + stretch.len() > LONGEST_PORTION;
        let fits = self.length < SHORTEST_PORTION && !full;
        let range = stretch.start * WINDOW..(stretch.end * WINDOW).min(samples);
        match self.parts.last_mut() {
            Some(Part::Speech(portion)) if fits => portion.stretches.push(range),
            _ => {
                self.parts.push(Part::Speech(Portion { stretches: vec![range] }));
                self.length = 0;
            }
        }
        self.length += stretch.len();
    }

    /// What comes next is another portion; and something is lost before it.
    fn cut(&mut self, is_lost: bool) {
        self.length = SHORTEST_PORTION;
        if is_lost && self.parts.last() != Some(&Part::Lost) {
            self.parts.push(Part::Lost);
        }
    }
}

/// Where somebody speaks, in windows.
fn speech(likely: &[f32]) -> Vec<Range<usize>> {
    let mut speech: Vec<Range<usize>> = Vec::new();
    let mut speaking: Option<Range<usize>> = None;
    for (window, likely) in likely.iter().enumerate() {
        speaking = match speaking {
            None if *likely >= SPEAKS => Some(window..window + 1),
            None => None,
            Some(span) if *likely >= SPEAKS_ON => Some(span.start..window + 1),
            Some(span) if window - span.end < SHORTEST_PAUSE => Some(span),
            Some(span) => {
                speech.push(span);
                None
            }
        };
    }
    speech.extend(speaking);
    speech.retain(|span| span.len() >= SHORTEST_SPEECH);
    speech
}

/// With something around each, and as one where that touches.
fn joined(speech: Vec<Range<usize>>, windows: usize) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for span in speech {
        let wide = span.start.saturating_sub(AROUND)..(span.end + AROUND).min(windows);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Windows: silence and speech by turns, in milliseconds.
    fn likely(turns: &[usize]) -> Vec<f32> {
        let turns = turns.iter().enumerate();
        let windows = turns.flat_map(|(turn, ms)| {
            std::iter::repeat_n(if turn % 2 == 0 { 0.02 } else { 0.98 }, ms / WINDOW_MS)
        });
        windows.collect()
    }

    /// How long each portion is, in milliseconds.
    fn lengths(likely: &[f32]) -> Vec<usize> {
        let samples = vec![0.0; likely.len() * WINDOW];
        let parts = parts(likely, samples.len(), &[], &[]);
        portions(&parts).map(|portion| portion.of(&samples).len() * 1000 / RATE).collect()
    }

    fn portions(parts: &[Part]) -> impl Iterator<Item = &Portion> {
        parts.iter().filter_map(|part| match part {
            Part::Speech(portion) => Some(portion),
            Part::Lost => None,
        })
    }

    /// Where the parts begin, in seconds to a tenth; `-1` where something is lost.
    fn begins(likely: &[f32], lost: &[f32]) -> Vec<f32> {
        let lost = lost.iter().map(|at| (at * RATE as f32) as usize).collect::<Vec<_>>();
        let begin = |part: &Part| match part {
            Part::Speech(portion) => {
                (portion.stretches[0].start as f32 * 10.0 / RATE as f32).round() / 10.0
            }
            Part::Lost => -1.0,
        };
        parts(likely, likely.len() * WINDOW, &lost, &[]).iter().map(begin).collect()
    }

    #[test]
    fn what_is_lost_stands_where_it_was() {
        let two = likely(&[1000, 4000, 3000, 4000, 1000]);
        assert_eq!(begins(&two, &[]), [0.8]);
        assert_eq!(begins(&two, &[0.0]), [-1.0, 0.8]);
        assert_eq!(begins(&two, &[6.5]), [0.8, -1.0, 7.7]);
        assert_eq!(begins(&two, &[12.9]), [0.8, -1.0]);
        assert_eq!(begins(&two, &[0.0, 0.3, 6.0, 6.5, 7.0]), [-1.0, 0.8, -1.0, 7.7]);
        // In the middle of speech it is cut, and near an end it is not.
        assert_eq!(begins(&two, &[3.0]), [0.8, -1.0, 3.0]);
        assert_eq!(begins(&two, &[1.0]), [-1.0, 0.8]);
        assert_eq!(begins(&two, &[5.0]), [0.8, -1.0, 7.7]);
    }

    #[test]
    fn another_recording_is_another_portion() {
        let two = likely(&[1000, 4000, 3000, 4000, 1000]);
        let joined = |begin: usize| {
            let parts = parts(&two, two.len() * WINDOW, &[], &[begin * RATE]);
            assert!(!parts.contains(&Part::Lost));
            portions(&parts).count()
        };
        assert_eq!(joined(6), 2);
        assert_eq!(joined(3), 2, "where somebody speaks");
        assert_eq!(joined(0), 1, "before the first word");
    }

    #[test]
    fn nothing_is_lost_beside_what_is_lost() {
        let speech = likely(&[500, 20_000, 800, 9000, 400]);
        for at in 0..300 {
            let samples = speech.len() * WINDOW;
            let parts = parts(&speech, samples, &[at * RATE / 10], &[]);
            assert_eq!(parts.iter().filter(|part| **part == Part::Lost).count(), 1, "{at}");
            let whole = portions(&parts).map(|portion| portion.of(&vec![0.0; samples]).len());
            let kept = heard(&speech).iter().filter(|heard| **heard).count() * WINDOW;
            assert_eq!(whole.sum::<usize>(), kept, "{at}");
        }
    }

    /// Equal but for the rounding to windows.
    fn assert_about(lengths: &[usize], expected: &[usize]) {
        assert_eq!(lengths.len(), expected.len(), "{lengths:?} {expected:?}");
        for (length, expected) in lengths.iter().zip(expected) {
            assert!(length.abs_diff(*expected) <= 4 * WINDOW_MS, "{lengths:?} {expected:?}");
        }
    }

    #[test]
    fn silence_and_clicks_are_no_speech() {
        assert_about(&lengths(&[]), &[]);
        assert_about(&lengths(&likely(&[5000])), &[]);
        assert_about(&lengths(&likely(&[1000, 96, 1000, 96, 1000])), &[]);
    }

    #[test]
    fn a_little_is_kept_around_speech() {
        assert_about(&lengths(&likely(&[5000, 1000, 5000])), &[1500]);
        assert_about(&lengths(&likely(&[0, 1000])), &[1000]);
    }

    #[test]
    fn long_pauses_are_shortened_and_short_ones_kept() {
        assert_about(&lengths(&likely(&[0, 1000, 400, 1000])), &[2400]);
        assert_about(&lengths(&likely(&[0, 1000, 10_000, 1000])), &[2500]);
    }

    #[test]
    fn what_fades_belongs_to_what_was_said() {
        let mut fading = likely(&[1000, 1000]);
        fading.extend([0.4; 20]);
        fading.extend([0.2; 60]);
        assert_about(&lengths(&fading), &[250 + 1000 + 20 * WINDOW_MS + 250]);
    }

    #[test]
    fn portions_end_at_pauses_and_are_never_too_long() {
        let sentences = likely(&[300, 9000, 800].repeat(6));
        let lengths = lengths(&sentences);
        assert!(lengths.len() >= 2, "{lengths:?}");
        assert!(lengths.iter().all(|length| *length <= LONGEST_PORTION * WINDOW_MS), "{lengths:?}");
    }

    #[test]
    fn speech_without_a_pause_is_cut_where_it_is_weakest() {
        let mut speech = likely(&[0, 60_000]);
        speech[700] = 0.6;
        speech[1300] = 0.6;
        let samples = speech.len() * WINDOW;
        let parts = parts(&speech, samples, &[], &[]);
        let ends = portions(&parts).map(|portion| portion.stretches.last().unwrap().end / WINDOW);
        assert_eq!(ends.collect::<Vec<_>>(), [700, 1300, speech.len()]);
        let whole = portions(&parts).map(|portion| portion.of(&vec![0.0; samples]).len());
        assert_eq!(whole.sum::<usize>(), samples, "nothing is lost at the cuts");
    }
}
