//! Phrases and what they stand for.

use std::collections::HashMap;

use super::plain::{self, Token};

/// Phrases of some kinds, found at the beginning of a text: the longest counts.
#[derive(Debug)]
pub(crate) struct Lexicon<K> {
    /// By their first word.
    phrases: HashMap<String, Vec<(Vec<String>, K)>>,
    /// Whether a word may end in a letter too many.
    lenient: bool,
}

impl<K> Default for Lexicon<K> {
    fn default() -> Self {
        Self { phrases: HashMap::new(), lenient: false }
    }
}

impl<K: Copy + PartialEq> Lexicon<K> {
    /// The first words of all phrases of a kind.
    pub(crate) fn firsts(&self, kind: K) -> impl Iterator<Item = String> {
        let has = move |them: &[(Vec<String>, K)]| them.iter().any(|(_, it)| *it == kind);
        let firsts = self.phrases.iter().filter(move |(_, them)| has(them));
        firsts.map(|(first, _)| first.clone())
    }

    /// One in which a word may end in a letter too many: "yess".
    pub(crate) fn lenient() -> Self {
        Self { lenient: true, ..Self::default() }
    }

    /// Adds phrases with commas between. Of one that is there already both stay: the first comes
    /// first.
    pub(crate) fn add(&mut self, list: &str, kind: K) {
        for phrase in list.split(',') {
            self.add_words(plain::words(phrase), kind);
        }
    }

    pub(crate) fn add_words(&mut self, words: Vec<String>, kind: K) {
        let Some(first) = words.first() else { return };
        let beside = self.phrases.entry(first.clone()).or_default();
        let at = beside.partition_point(|(it, _)| it.len() >= words.len());
        beside.insert(at, (words, kind));
    }

    /// The kinds of the longest phrase at the beginning, and its length in tokens. A phrase does
    /// not reach over a pause.
    pub(crate) fn longest(&self, tokens: &[Token]) -> Option<(usize, impl Iterator<Item = K>)> {
        let first = tokens.first()?;
        let beside = self.phrases.get(&first.text).or_else(|| {
            let shorter = first.undoubled().filter(|_| self.lenient)?;
            self.phrases.get(shorter).filter(|them| them.iter().any(|(it, _)| it.len() == 1))
        })?;
        let fits = |words: &[String]| {
            words.len() <= tokens.len()
                && words.iter().zip(tokens).skip(1).all(|(word, it)| it.text == *word && !it.pause)
        };
        let length = beside.iter().find(|(words, _)| fits(words))?.0.len();
        let same = beside.iter().filter(move |(it, _)| it.len() == length && fits(it));
        Some((length, same.map(|(_, kind)| *kind).collect::<Vec<_>>().into_iter()))
    }

    /// Every phrase at the beginning: its length in tokens and its kind.
    pub(super) fn beginnings(&self, tokens: &[Token]) -> impl Iterator<Item = (usize, K)> {
        let beside = tokens.first().and_then(|first| self.phrases.get(&first.text));
        let fits = move |words: &[String]| {
            words.len() <= tokens.len()
                && words.iter().zip(tokens).all(|(word, it)| it.text == *word)
        };
        let fitting = beside.into_iter().flatten().filter(move |(words, _)| fits(words));
        fitting.map(|(words, kind)| (words.len(), *kind))
    }

    /// What all of the tokens together stand for.
    pub(crate) fn whole(&self, tokens: &[Token]) -> Option<K> {
        let (length, mut kinds) = self.longest(tokens)?;
        (length == tokens.len()).then(|| kinds.next()).flatten()
    }

    /// The tokens as a row of phrases, each with whether a pause stood before it; `None` when
    /// something in it is no phrase.
    pub(crate) fn row(&self, mut tokens: &[Token]) -> Option<Vec<(K, bool)>> {
        let mut row = Vec::new();
        while let Some(first) = tokens.first() {
            let (length, mut kinds) = self.longest(tokens)?;
            row.push((kinds.next()?, first.pause));
            tokens = &tokens[length..];
        }
        Some(row)
    }

    /// Every phrase with its kind.
    #[cfg(test)]
    pub(crate) fn all(&self) -> impl Iterator<Item = (String, K)> {
        self.phrases.values().flatten().map(|(words, kind)| (words.join(" "), *kind))
    }
}
