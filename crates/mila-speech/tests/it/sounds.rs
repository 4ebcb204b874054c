//! Sounds to make notes of: 16 kHz, mono.

use std::f32::consts::TAU;
use std::process::{Command, Stdio};

use mila_speech::hearing::recording::RATE;

/// Numbers that look random and are the same every time (xorshift).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// One below this; 0 if there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.number() >> 16) as usize % end.max(1)
    }

    /// Between -1 and 1.
    fn sample(&mut self) -> f32 {
        (self.number() >> 40) as f32 / (1 << 23) as f32 - 1.0
    }
}

fn samples(seconds: f32) -> usize {
    (seconds * RATE as f32) as usize
}

pub(crate) fn silence(seconds: f32) -> Vec<f32> {
    vec![0.0; samples(seconds)]
}

pub(crate) fn tone(hertz: f32, seconds: f32) -> Vec<f32> {
    (0..samples(seconds)).map(|at| 0.5 * (TAU * hertz * at as f32 / RATE as f32).sin()).collect()
}

pub(crate) fn white_noise(loud: f32, seconds: f32) -> Vec<f32> {
    let mut chance = Chance::new(1);
    (0..samples(seconds)).map(|_| loud * chance.sample()).collect()
}

/// Louder the deeper, as wind and streets are: white noise through three leaky sums.
pub(crate) fn pink_noise(loud: f32, seconds: f32) -> Vec<f32> {
    let mut chance = Chance::new(2);
    let mut sums = [0.0_f32; 3];
    let mut next = || {
        let white = chance.sample();
        for (sum, keep) in sums.iter_mut().zip([0.997, 0.963, 0.57]) {
            *sum = keep * *sum + (1.0 - keep) * white;
        }
        loud * (4.0 * sums[0] + 1.5 * sums[1] + sums[2] + 0.2 * white).clamp(-1.0, 1.0)
    };
    (0..samples(seconds)).map(|_| next()).collect()
}

/// Chords that follow each other twice a second, struck and fading, with overtones.
pub(crate) fn music(seconds: f32) -> Vec<f32> {
    let chords = [[262.0, 330.0, 392.0], [220.0, 262.0, 330.0], [175.0, 220.0, 262.0]];
    let sample = |at: usize| {
        let time = at as f32 / RATE as f32;
        let beat = (time * 2.0) as usize;
        let fade = (-3.0 * (time * 2.0).fract()).exp();
        let voices = chords[beat % chords.len()].iter().flat_map(|hertz| {
            (1..=4).map(move |over| (TAU * hertz * over as f32 * time).sin() / (4 * over) as f32)
        });
        0.5 * fade * voices.sum::<f32>()
    };
    (0..samples(seconds)).map(sample).collect()
}

/// Speech: espeak-ng reads a text aloud.
pub(crate) fn speech(voice: &str, text: &str) -> Vec<f32> {
    let child = Command::new("espeak-ng")
        .args(["-v", voice, "-s", "140", "--stdout", "--", text])
        .stdin(Stdio::null())
        .output()
        .expect("this test needs espeak-ng");
    // A header of 44 bytes, then 16 bits for each sample, 22,050 a second.
    let read = child.stdout[44..].chunks_exact(2);
    let read = read.map(|bytes| f32::from(i16::from_le_bytes([bytes[0], bytes[1]])) / 32_768.0);
    resampled(&read.collect::<Vec<_>>(), 22_050.0)
}

fn resampled(samples: &[f32], rate: f32) -> Vec<f32> {
    let step = rate / RATE as f32;
    let count = (samples.len() as f32 / step) as usize;
    let between = |at: f32| {
        let (whole, part) = (at as usize, at.fract());
        let next = samples.get(whole + 1).unwrap_or(&0.0);
        samples[whole] * (1.0 - part) + next * part
    };
    (0..count.saturating_sub(1)).map(|at| between(at as f32 * step)).collect()
}
