//! What is wrong with the settings, told to people, all at once.

use std::fmt;

/// One thing to put right. Never holds a value, for it might be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The setting or file concerned, as the person knows it.
    pub place: String,
    /// What to do about it.
    pub advice: String,
}

/// Everything to put right before Mila can start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.advice)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("The settings need attention:")?;
        self.0.iter().try_for_each(|problem| write!(f, "\n  - {problem}"))
    }
}

impl std::error::Error for Problems {}

/// The candidate that `word` most likely means: the fewest letters to change.
pub(super) fn nearest<'a>(
    word: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates.min_by_key(|candidate| distance(word, candidate))
}

/// Letters to insert, delete or replace to turn `a` into `b` (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, &to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_letters() {
        for (a, b, letters) in
            [("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 2)]
        {
            assert_eq!((distance(a, b), distance(b, a)), (letters, letters), "{a} {b}");
        }
    }

    #[test]
    fn problems_are_listed_one_to_a_line() {
        let problem =
            |place: &str| Problem { place: place.into(), advice: "must be a number".into() };
        let problems = Problems(vec![problem("MILA_A"), problem("MILA_B")]);
        assert_eq!(
            problems.to_string(),
            "The settings need attention:\n  - MILA_A: must be a number\n  - MILA_B: must be a number"
        );
    }
}
