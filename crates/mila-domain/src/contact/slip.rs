//! Slips of the fingers: a letter too many, missing, wrong, or two in the wrong order.

/// What makes one word of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// How many letters slipped.
    pub(super) letters: u8,
    /// Whether it is the end that differs, as in "Mario" and "Maria" or "Dan" and "Dana": it may as well
    /// be another name.
    pub(super) at_end: bool,
    /// Whether a vowel of a short word is another, as in "Dina" and "Dana".
    pub(super) in_vowel: bool,
}

/// Letters of a word that is so long that hardly two names differ by a vowel.
const LONG: usize = 7;

/// Letters that may slip in a word of so many. Of short ones any slip is another word.
const fn most(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The slip that makes a word of the other, if it is a small one. The first letter stays: who slips
/// there sees it, and "Roni", "Yoni" and "Toni" are three.
pub(super) fn slip(said: &str, name: &str) -> Option<Slip> {
    let (said, name): (Vec<char>, Vec<char>) = (said.chars().collect(), name.chars().collect());
    let shorter = said.len().min(name.len());
    let bound = most(shorter);
    if bound == 0
        || said.len().abs_diff(name.len()) > usize::from(bound)
        || said.first() != name.first()
        || said.iter().chain(&name).any(|c| !c.is_alphabetic())
    {
        return None;
    }
    let letters = distance(&said, &name);
    let at_end = said.last() != name.last();
    let in_vowel = shorter < LONG && differs_by_vowel(&said, &name);
    (letters <= bound).then_some(Slip { letters, at_end, in_vowel })
}

/// The number of slips between two words, by Damerau, Levenshtein and Wagner: optimal string alignment.
pub(super) fn distance(a: &[char], b: &[char]) -> u8 {
    let width = b.len() + 1;
    let mut before: Vec<u8> = vec![0; width];
    let mut last: Vec<u8> = (0..width).map(|it| u8::try_from(it).unwrap_or(u8::MAX)).collect();
    for (i, of_a) in a.iter().enumerate() {
        let mut now = vec![u8::try_from(i + 1).unwrap_or(u8::MAX); width];
        for (j, of_b) in b.iter().enumerate() {
            let changed = last[j].saturating_add(u8::from(of_a != of_b));
            let added = now[j].min(last[j + 1]).saturating_add(1);
            now[j + 1] = changed.min(added);
            if i > 0 && j > 0 && of_a == &b[j - 1] && &a[i - 1] == of_b {
                now[j + 1] = now[j + 1].min(before[j - 1].saturating_add(1));
            }
        }
        before = std::mem::replace(&mut last, now);
    }
    last[b.len()]
}

/// Whether a vowel stands where the other word has another one.
fn differs_by_vowel(a: &[char], b: &[char]) -> bool {
    let changed = |(a, b): (&char, &char)| a != b && is_vowel(*a) && is_vowel(*b);
    a.len() == b.len()
        && a.iter().zip(b).any(changed)
        && !a.windows(2).zip(b.windows(2)).any(|(a, b)| a != b && a[0] == b[1] && a[1] == b[0])
}

/// Letters that are vowels, or may be: of Latin, Cyrillic, Greek, Hebrew and Arabic.
const VOWELS: &str = "aeiouyаеиоуыэюяієαεηιουωאהויעاويهع";

fn is_vowel(c: char) -> bool {
    VOWELS.contains(c)
}
