//! What only the text of a message tells: how much of a question it holds, letter by letter.

use std::collections::HashMap;

use super::tongues;
use super::words::{fold, written};

/// Three letters of a word, with its borders.
type Trigram = [char; 3];

/// How much of the question each text holds, from 0 to 1: the share of its trigrams, each counted
/// by how rare it is among these texts. Words of one root share letters in every language, and so
/// do misspelt ones.
pub(super) fn shares(question: &str, texts: &[&str]) -> Vec<f32> {
    let wanted = wanted(question);
    let held: Vec<Vec<bool>> = texts.iter().map(|text| held(&wanted, text)).collect();
    let rarity: Vec<f32> = (0..wanted.len())
        .map(|nth| {
            let having = held.iter().filter(|held| held[nth]).count() as f32;
            (1.0 + texts.len() as f32 / (having + 0.5)).ln()
        })
        .collect();
    let whole = rarity.iter().sum::<f32>().max(f32::MIN_POSITIVE);
    let share = |held: &Vec<bool>| {
        let both = held.iter().zip(&rarity);
        both.filter(|(held, _)| **held).map(|(_, rare)| rare).sum::<f32>() / whole
    };
    held.iter().map(share).collect()
}

/// The trigrams of the words of a question that say something, numbered.
fn wanted(question: &str) -> HashMap<Trigram, usize> {
    let words: Vec<String> = written(question).iter().map(|word| fold(word)).collect();
    let tongues = tongues::of(&words);
    let mut wanted = HashMap::new();
    for word in words.iter().filter(|word| !tongues::is_stop(word, &tongues)) {
        each_trigram(word, |trigram| {
            let next = wanted.len();
            wanted.entry(trigram).or_insert(next);
        });
    }
    wanted
}

/// Which of the trigrams a text holds.
fn held(wanted: &HashMap<Trigram, usize>, text: &str) -> Vec<bool> {
    let mut held = vec![false; wanted.len()];
    for word in written(text) {
        each_trigram(&fold(&word), |trigram| {
            if let Some(nth) = wanted.get(&trigram) {
                held[*nth] = true;
            }
        });
    }
    held
}

fn each_trigram(word: &str, mut each: impl FnMut(Trigram)) {
    let mut last = [' ', ' '];
    for (nth, letter) in word.chars().chain([' ']).enumerate() {
        if nth > 0 {
            each([last[0], last[1], letter]);
        }
        last = [last[1], letter];
    }
}
