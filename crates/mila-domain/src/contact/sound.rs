//! How a name sounds, so that it is found in another script: "דנה" is "Dana", "Олег" is "Oleg".
//!
//! Scripts that leave vowels out say less than others: "דנה" may be "Dina" as well, which is why it is
//! counted how far two are apart. Which consonants there are, with what the name begins, and whether it
//! ends in a vowel, is never given up: "דן" is not "Dana".

use std::collections::HashMap;
use std::sync::LazyLock;

use super::letters::{LONGEST_GROUP, Script, Sound};

/// A word as it sounds.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    sounds: Vec<Sound>,
    script: Script,
}

/// Longest word that is heard, in letters: the work grows with the square.
const LONGEST: usize = 30;

/// As far apart as two words can be.
const APART: u8 = u8::MAX;

type Groups = HashMap<&'static str, Vec<Sound>>;

static GROUPS: LazyLock<HashMap<Script, Groups>> =
    LazyLock::new(|| Script::ALL.into_iter().map(|it| (it, it.groups().collect())).collect());

impl Heard {
    /// A folded word, if all its letters are known.
    pub(super) fn of(word: &str) -> Option<Self> {
        let script = Script::of(word)?;
        let groups = GROUPS.get(&script)?;
        let mut sounds: Vec<Sound> = Vec::with_capacity(word.len());
        let mut rest = word;
        for _ in 0..LONGEST {
            if rest.is_empty() {
                break;
            }
            let (group, length) = longest(groups, rest)?;
            // A doubled consonant is one; Devanagari's sign that takes a vowel away says nothing more.
            let doubled = sounds.last() == group.first() && !group[0].is_vowel();
            sounds.extend(&group[usize::from(doubled)..]);
            rest = rest[length..].trim_start_matches('\u{94D}');
        }
        rest.is_empty().then_some(Self { sounds, script })
    }

    /// How far two words are apart: one for each letter that is seldom so, two for each vowel that is
    /// not told or another.
    pub(super) fn apart(&self, other: &Self) -> Option<u8> {
        let apart = Alignment { a: self, b: other }.cost();
        (apart < APART).then_some(apart)
    }

    /// How much it has that is no vowel, which is what two words are known by.
    pub(super) fn consonants(&self) -> u8 {
        let consonants = self.sounds.iter().filter(|it| !it.is_vowel() && !it.mute).count();
        u8::try_from(consonants).unwrap_or(u8::MAX)
    }
}

/// The sounds of the longest group that a text begins with, and its bytes.
fn longest<'g>(groups: &'g Groups, text: &str) -> Option<(&'g [Sound], usize)> {
    let ends: Vec<usize> =
        text.char_indices().take(LONGEST_GROUP).map(|(at, c)| at + c.len_utf8()).collect();
    ends.into_iter().rev().find_map(|end| groups.get(&text[..end]).map(|it| (it.as_slice(), end)))
}

/// Two words side by side.
struct Alignment<'h> {
    a: &'h Heard,
    b: &'h Heard,
}

/// The least cost to reach a place in both words: when the last step went on in both, and when it left
/// out a vowel of one. Two vowels in a row are never left out: between them stands a letter.
#[derive(Clone, Copy)]
struct Reached {
    met: u8,
    left_out: u8,
}

impl Reached {
    const NEVER: Self = Self { met: APART, left_out: APART };

    fn least(self) -> u8 {
        self.met.min(self.left_out)
    }

    fn by_meeting(&mut self, cost: u8) {
        self.met = self.met.min(cost);
    }

    /// Goes on behind a sound that the other word does not have.
    fn by_leaving(&mut self, from: Self, sound: Sound, cost: u8) {
        if sound.mute {
            self.met = self.met.min(from.met.saturating_add(cost));
            self.left_out = self.left_out.min(from.left_out.saturating_add(cost));
        } else {
            self.left_out = self.left_out.min(from.met.saturating_add(cost));
        }
    }
}

impl Alignment<'_> {
    fn cost(&self) -> u8 {
        let (a, b) = (&self.a.sounds, &self.b.sounds);
        let mut row = vec![Reached::NEVER; b.len() + 1];
        row[0].met = 0;
        for i in 0..=a.len() {
            let above = row.clone();
            if i > 0 {
                row.fill(Reached::NEVER);
            }
            for j in 0..=b.len() {
                if i > 0 && j > 0 {
                    let cost = meeting(a[i - 1], b[j - 1]);
                    row[j].by_meeting(above[j - 1].least().saturating_add(cost));
                }
                if i > 0 {
                    row[j].by_leaving(above[j], a[i - 1], leaving(self.a, i - 1, self.b.script));
                }
                if j > 0 {
                    let before = row[j - 1];
                    row[j].by_leaving(before, b[j - 1], leaving(self.b, j - 1, self.a.script));
                }
            }
        }
        row[b.len()].least()
    }
}

/// What it costs that one sound stands for another: something, if each is so only sometimes; twice as
/// much for another vowel.
fn meeting(a: Sound, b: Sound) -> u8 {
    let vowels = a.is_vowel() && b.is_vowel() && !a.sparse && !b.sparse;
    match (a.meets(b), vowels) {
        (true, _) => u8::from(!a.is_mostly(b)),
        (false, true) => 2,
        (false, false) => APART,
    }
}

/// What it costs that a word has a sound that the other one, in this script, has not.
fn leaving(word: &Heard, at: usize, other: Script) -> u8 {
    let sound = word.sounds[at];
    let is_last = word.sounds[at + 1..].iter().all(|it| it.mute && !it.sparse);
    match sound {
        _ if sound.sparse && sound.mute && (at == 0 || is_last) => APART,
        _ if sound.mute => 0,
        _ if at == 0 || is_last || !other.is_sparse() || !sound.may_be_vowel() => APART,
        _ if sound.sparse => 2,
        _ if !sound.is_vowel() => APART,
        _ => 2 * u8::from(!sound.is_dull()),
    }
}
