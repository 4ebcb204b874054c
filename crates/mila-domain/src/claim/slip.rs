//! Slips of the fingers: a letter that is missing, doubled or swapped with its neighbour, and
//! in English a syllable that is missing or half of one that is said twice.

use std::collections::{HashMap, HashSet};

use crate::tongue::Tongue;

/// Words that claim, and every word that is one as it stands.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    known: HashSet<String>,
    by_ends: HashMap<(char, char), Vec<Claiming>>,
}

/// A word that claims.
#[derive(Debug)]
struct Claiming {
    letters: Vec<char>,
    english: bool,
}

/// Shortest word that is looked for.
const SHORTEST: usize = 5;

/// Shortest of which a letter may be missing, and two of them side by side; the latter in English, as
/// where verbs are conjugated such words are others of the same verb.
const SHORTEST_LACKING: (usize, usize) = (6, 8);

/// Words that are a slip away from one that claims, and are meant.
const MEANT: &str = "tier fled paced posed sored eased tuned stared filled latter dairy recoded abut fiend \
    waned arched member pesto mano corro coreo centa lito fiado הודתי הזנתי הפלתי העלתי הברתי שרתי";

impl Spelling {
    pub(super) fn of<'w>(
        claiming: impl Iterator<Item = (&'w str, Tongue)>,
        known: impl Iterator<Item = &'w str>,
    ) -> Self {
        let mut spelling = Self::default();
        spelling.known.extend(known.chain(MEANT.split_whitespace()).map(str::to_owned));
        let claiming: HashMap<&str, Tongue> = claiming.collect();
        for (word, tongue) in claiming {
            let letters: Vec<char> = word.chars().collect();
            let (Some(first), Some(last)) = (letters.first(), letters.last()) else { continue };
            if letters.len() >= SHORTEST {
                spelling
                    .by_ends
                    .entry((*first, *last))
                    .or_default()
                    .push(Claiming { letters, english: tongue == Tongue::English });
            }
        }
        spelling
    }

    /// Whether it is a word of the tables as it is written.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// The word that was meant, if this is none but near one that claims.
    pub(super) fn meant(&self, word: &str) -> Option<String> {
        let letters: Vec<char> = word.chars().collect();
        let ends = (*letters.first()?, *letters.last()?);
        if letters.len() + 1 < SHORTEST || self.known.contains(word) {
            return None;
        }
        let near = self.by_ends.get(&ends)?;
        let mut near = near.iter().filter(|it| slips(&letters, &it.letters, it.english));
        near.next().map(|it| it.letters.iter().collect())
    }
}

/// Whether these letters are those, but for one slip. The first and the last are never wrong.
fn slips(typed: &[char], meant: &[char], english: bool) -> bool {
    let alike = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let rest = |typed_skips: usize, meant_skips: usize| {
        let typed = typed.get(alike + typed_skips..);
        typed.is_some_and(|it| Some(it) == meant.get(alike + meant_skips..))
    };
    match meant.len().checked_sub(typed.len()) {
        // "reminedr"
        Some(0) => {
            let swapped = typed.get(alike) == meant.get(alike + 1)
                && typed.get(alike + 1) == meant.get(alike);
            swapped && alike + 2 < meant.len() && rest(2, 2)
        }
        // "remeber"; of a short word only what is hardly heard: "savd"
        Some(1) => {
            let enough = meant.len() >= SHORTEST_LACKING.0 || meant.ends_with(&['e', 'd']);
            // "העברי" is no "העברתי": by that letter who did it is told.
            let tells_who = meant.ends_with(&['ת', 'י']) && alike + 2 == meant.len();
            enough && !tells_who && alike + 1 < meant.len() && rest(0, 1)
        }
        // "rember"
        Some(2) => meant.len() >= SHORTEST_LACKING.1 && english && has_gap(typed, meant, alike),
        // "saveed"
        None if typed.len() == meant.len() + 1 => {
            let again = |before| alike >= before && typed[alike - before] == typed[alike];
            // "rememeber"
            (again(1) || english && again(2)) && rest(1, 0)
        }
        _ => false,
    }
}

/// Whether two letters side by side are missing.
fn has_gap(typed: &[char], meant: &[char], alike: usize) -> bool {
    (1..=alike).any(|at| at + 2 < meant.len() && typed[at..] == meant[at + 2..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let spelling = Spelling::of(
            ["remember", "saved", "reminder", "filed", "diary", "תזכורת"]
                .map(|it| (it, Tongue::English))
                .into_iter()
                .chain([("eliminaron", Tongue::Spanish), ("העברתי", Tongue::Hebrew)]),
            ["remembered", "reminder"].into_iter(),
        );
        for (typed, meant) in [
            ("remeber", Some("remember")),
            ("rember", Some("remember")),
            ("rememeber", Some("remember")),
            ("remmeber", Some("remember")),
            ("remembber", Some("remember")),
            ("savd", Some("saved")),
            ("svaed", Some("saved")),
            ("remidner", Some("reminder")),
            ("תזכרת", Some("תזכורת")),
            ("reminder", None),
            ("member", None),
            ("filled", None),
            ("dairy", None),
            ("shaved", None),
            ("waved", None),
            ("העברי", None),
            ("eliminan", None),
            ("eliminraon", Some("eliminaron")),
        ] {
            assert_eq!(spelling.meant(typed).as_deref(), meant, "{typed}");
        }
    }
}
