//! How near a word that was said is to a word of a name.

use super::forms::Reading;
use super::letters::Script;
use super::nickname::Custom;
use super::said::SaidWord;
use super::slip::slip;
use super::sound::Heard;

/// In what way two words are one name, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grade {
    /// The same letters.
    Word,
    /// A form, a short name, an initial.
    Form,
    /// The same sounds in other letters.
    Sound,
    /// A slip of the fingers.
    Slip,
}

/// How near two words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Like {
    pub(super) grade: Grade,
    /// Letters that are not as they should be.
    pub(super) letters: u8,
    /// Whether it may as well be another name.
    pub(super) doubtful: bool,
    /// Whether it may be so unless the rest of the name is said as it is.
    pub(super) unsure: bool,
    /// Whether the word is written as a form of the name.
    pub(super) form: bool,
    /// Whether a letter stands for the name.
    pub(super) initial: bool,
}

/// Words of names that are not anybody's.
const PARTICLES: &str = "de la da do dos van von der den el al di du del bin ibn y e i and אל";

impl SaidWord {
    /// Whether it can be somebody's name: not a number, nor a word such as "de".
    pub(super) fn tells(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
            && !PARTICLES.split_ascii_whitespace().any(|it| it == self.text)
    }

    /// Whether it is the word, or surely a form of it.
    pub(super) fn is(&self, word: &str) -> bool {
        self.text == word || self.forms.iter().any(|it| it.sure && it.name == word)
    }

    /// How near a word of a name is.
    pub(super) fn like(&self, name: &str) -> Option<Like> {
        let like = |grade, letters, doubtful| {
            Some(Like { grade, letters, doubtful, unsure: false, form: false, initial: false })
        };
        if self.text == name || is_given_name_of(&self.text, name) {
            return like(Grade::Word, 0, false);
        }
        if is_initial(&self.text, name) || is_initial(name, &self.text) {
            return like(Grade::Form, 0, false).map(|it| Like { initial: true, ..it });
        }
        let is_form = |it: &Reading| it.name == name || is_given_name_of(&it.name, name);
        if self.forms.iter().any(|it| it.sure && is_form(it)) {
            return like(Grade::Form, 0, false).map(|it| Like { form: true, ..it });
        }
        if let Some(custom) = self.others.custom(name) {
            let letters = u8::from(custom != Custom::Full);
            return like(Grade::Form, letters, custom == Custom::Beside);
        }
        if let Some((apart, doubtful)) = self.sounds_as(name) {
            return like(Grade::Sound, apart, doubtful);
        }
        if self.forms.iter().any(|it| !self.known && it.name == name) {
            return like(Grade::Slip, 1, name.chars().count() < 5);
        }
        if is_spelled_fully(&self.text, name) {
            return like(Grade::Slip, 1, true);
        }
        let slip = slip(&self.text, name)?;
        like(Grade::Slip, slip.letters, slip.at_end || self.known)
            .map(|it| Like { unsure: slip.in_vowel, ..it })
    }

    /// How far it is apart from a name that sounds like it, and whether that is far: in another script,
    /// or in Latin letters, which each language uses in its way. There a known name is itself and no
    /// other.
    fn sounds_as(&self, name: &str) -> Option<(u8, bool)> {
        let script = Script::of(name)?;
        if self.script == Some(script) {
            let may = script == Script::Latin && !self.known && begin_alike(&self.text, name);
            return (may && is_spelled_as(&self.text, name)).then_some((0, false));
        }
        let name = Heard::of(name)?;
        let apart = |heard: &Heard| {
            let most = heard.consonants().min(name.consonants());
            let apart = heard.apart(&name).filter(|it| *it <= (most + 1).min(4) && most > 0)?;
            Some((apart, apart + 1 > most))
        };
        self.heard.iter().filter_map(apart).min()
    }
}

/// Whether two spellings in Latin letters are one name: they sound the same where "ae", "oe" and "ue"
/// may be written for what German has points on.
fn is_spelled_as(a: &str, b: &str) -> bool {
    let plain = |word: &str| word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    let sounds = |a: &str, b: &str| {
        Heard::of(a).zip(Heard::of(b)).is_some_and(|(a, b)| a.apart(&b) == Some(0))
    };
    sounds(a, b) || sounds(&plain(a), b) || sounds(a, &plain(b))
}

/// Whether two Hebrew words differ only by letters inside that stand for vowels, which some write and
/// others do not: "כהן" and "כוהן". Others are two names: "דנה" and "דינה".
fn is_spelled_fully(a: &str, b: &str) -> bool {
    let bare = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        let [first, inner @ .., last] = letters.as_slice() else { return None };
        let inner = inner.iter().filter(|c| !matches!(c, 'ו' | 'י'));
        let bare: Vec<char> = std::iter::once(first).chain(inner).chain([last]).copied().collect();
        (bare.len() > 2).then_some(bare)
    };
    let hebrew = |word: &str| Script::of(word) == Some(Script::Hebrew);
    hebrew(a) && hebrew(b) && bare(a).is_some_and(|a| bare(b) == Some(a))
}

fn is_initial(initial: &str, name: &str) -> bool {
    let mut letters = initial.chars();
    let first = letters.next().filter(|c| c.is_alphabetic());
    first
        .is_some_and(|first| letters.next().is_none() && name.starts_with(first) && name != initial)
}

/// Whether it is the given name behind a family name that Chinese and Korean write with no blank
/// between.
fn is_given_name_of(given: &str, name: &str) -> bool {
    let joined = |c: char| matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}');
    given.chars().nth(1).is_some() && given.chars().all(joined) && name.ends_with(given)
}

/// Whether two names in Latin letters, at least four each, begin with letters that stand for one sound.
fn begin_alike(a: &str, b: &str) -> bool {
    const ALIKE: [&str; 6] = ["ckq", "fp", "ijy", "vw", "sz", "hk"];
    let (Some(first), Some(other)) = (a.chars().next(), b.chars().next()) else { return false };
    let long = |word: &str| word.len() > 3;
    let alike = |group: &&str| group.contains(first) && group.contains(other);
    long(a) && long(b) && (first == other || ALIKE.iter().any(alike))
}
