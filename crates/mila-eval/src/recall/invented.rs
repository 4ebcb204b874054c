//! A long history of invented words, the same one each time.

use mila_domain::Timestamp;
use mila_domain::recall::{DIMENSIONS, Vector};

/// How many words there are; the nth is about n times rarer than the first.
const WORDS: usize = 60_000;

/// When it begins.
const BEGINS: i64 = 1_500_000_000;

/// What is made up, one after another.
pub(crate) struct Inventor(u64);

impl Inventor {
    pub(crate) const fn from(seed: u64) -> Self {
        Self(seed)
    }

    /// So many words, from the least to below the most.
    pub(crate) fn text(&mut self, least: usize, most: usize) -> String {
        let length = least + self.below(most - least);
        let words: Vec<String> = (0..length).map(|_| word(self.rare(WORDS))).collect();
        words.join(" ")
    }

    /// A vector that points anywhere.
    pub(crate) fn vector(&mut self) -> Vector {
        std::array::from_fn::<_, DIMENSIONS, _>(|_| self.next() as i8)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        self.0 >> 33
    }

    const fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// One below a limit, small ones more often: by Zipf's law.
    fn rare(&mut self, limit: usize) -> usize {
        let share = self.next() as f64 / (1_u64 << 31) as f64;
        ((limit as f64).powf(share) as usize).min(limit) - 1
    }
}

/// When the nth message is sent: twenty a day, a minute apart.
pub(crate) fn at(nth: usize) -> Timestamp {
    Timestamp::from_micros((BEGINS + (nth / 20 * 86_400 + nth % 20 * 60) as i64) * 1_000_000)
}

/// The nth word, of syllables.
fn word(mut nth: usize) -> String {
    let mut word = String::new();
    loop {
        word.push(char::from(b"bdfgklmnprstvz"[nth % 14]));
        word.push(char::from(b"aeiou"[nth / 14 % 5]));
        nth /= 70;
        if nth == 0 {
            return word;
        }
    }
}
