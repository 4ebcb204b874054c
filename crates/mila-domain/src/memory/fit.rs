//! Which memories fit what was said last, by the words that they share.

use super::forms;
use super::phrases::Table;
use super::text::{Text, Word};

/// What a shared word is worth, and one that is only akin.
const SAME: u64 = 10;
const AKIN: u64 = 6;

/// The memories that share words with `words`, best first, in at most `most_bytes`. A rare word weighs
/// more; what shares none is left out.
#[must_use]
pub fn fit(words: &str, memories: &[(&str, &str)], most_bytes: usize) -> Vec<usize> {
    let asked = Text::of(words, false);
    let terms = terms(&asked.words);
    let texts: Vec<_> = memories.iter().map(|(about, fact)| format!("{about}\n{fact}")).collect();
    let read: Vec<_> = texts.iter().map(|text| Text::of(text, false)).collect();
    let mut scores = vec![0u64; memories.len()];
    for term in terms {
        let shared: Vec<u64> = read.iter().map(|it| shares(term, &it.words)).collect();
        let holding = shared.iter().filter(|it| **it > 0).count().max(1);
        let weight = u64::try_from(10_000 * memories.len() / holding).unwrap_or(u64::MAX).isqrt();
        scores.iter_mut().zip(shared).for_each(|(score, shared)| *score += shared * weight);
    }
    let mut best: Vec<usize> = (0..memories.len()).filter(|at| scores[*at] > 0).collect();
    best.sort_by_key(|at| (std::cmp::Reverse(scores[*at]), *at));
    let mut left = most_bytes;
    best.retain(|at| {
        let bytes = memories[*at].0.len() + memories[*at].1.len();
        let fits = bytes <= left;
        left -= if fits { bytes } else { 0 };
        fits
    });
    best
}

/// The words that tell something, each once.
fn terms<'w, 't>(words: &'w [Word<'t>]) -> Vec<&'w Word<'t>> {
    let tables = Table::for_words(&[words]);
    let mut terms: Vec<&Word<'_>> = Vec::new();
    for word in words {
        let tells = word.number || !tables.iter().any(|it| it.stop.has(word, it));
        if tells && !terms.iter().any(|it| it.text == word.text) {
            terms.push(word);
        }
    }
    terms
}

fn shares(term: &Word<'_>, words: &[Word<'_>]) -> u64 {
    let same = |word: &Word<'_>| word.texts().any(|a| term.texts().any(|b| a == b));
    let akin = |word: &Word<'_>| {
        !word.number
            && !term.number
            && word.texts().any(|a| term.texts().any(|b| forms::akin(a, b)))
    };
    if words.iter().any(same) {
        SAME
    } else if words.iter().any(akin) {
        AKIN
    } else {
        0
    }
}
