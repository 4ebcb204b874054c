//! How near the name of one contact is to what was said.

use super::fold::Folded;
use super::like::{Grade, Like};
use super::relation::{Label, Relation};
use super::said::{Said, SaidWord};
use super::title::Title;

/// How near a contact is to what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Near {
    pub(super) grade: Grade,
    pub(super) letters: u8,
    /// Whether it may as well be somebody else.
    pub(super) doubtful: bool,
    /// Whether a word was said as a language writes a form of the name: it may be meant as well as
    /// what is written.
    pub(super) form: bool,
    /// Whether nothing of the name was left out.
    pub(super) whole: bool,
    /// Whether a title that was said is not this contact's.
    pub(super) untitled: bool,
    /// Whether a letter stands for a word of the name.
    pub(super) initial: bool,
}

/// A contact's name as it is compared.
pub(super) struct Named {
    pub(super) folded: Folded,
    pub(super) labels: Vec<Label>,
    /// What the whole name says they are: "Mom".
    pub(super) relation: Option<Relation>,
}

impl Named {
    pub(super) fn of(name: &str, relations: &[&str]) -> Self {
        let folded = Folded::of(name);
        let labels = relations.iter().filter_map(|it| Label::of(&Folded::of(it).words)).collect();
        let relation = Relation::of_words(&folded.words).filter(|_| !is_also_a_name(&folded.words));
        Self { folded, labels, relation }
    }

    /// Whether the person calls them so: by a label, or because the name says it in other words.
    pub(super) fn is_called(&self, label: &Label) -> bool {
        let by_name = matches!(label, Label::Known(it) if self.relation == Some(*it));
        by_name || self.labels.contains(label)
    }
}

/// Whether a word for a relation is also a name that people have: "Anne" is a mother in Turkish, "דוד"
/// an uncle and David.
pub(super) fn is_also_a_name(words: &[String]) -> bool {
    const NAMES: &str = "anne hala mari man nana papi mami ma pa nan prima avo דוד אבי בני חמי אמי בתי דודי \
         baba capo son mae papa hija brat sis oma";
    matches!(words, [word] if NAMES.split_ascii_whitespace().any(|it| it == word))
}

impl Near {
    /// How near a contact's name is, if it is near: every word that was said is in it.
    pub(super) fn of(said: &Said, named: &Named) -> Option<Self> {
        let name = &named.folded.words;
        if name.is_empty() || said.words.is_empty() {
            return None;
        }
        if name.len() != said.words.len() && named.folded.joined() == said.folded.joined() {
            return Some(Self::joined());
        }
        let mut pairs = Pairs::of(said, name);
        pairs.take_titles(said, named)?;
        pairs.judged(said, name)
    }

    /// The same letters with other blanks: another may as well be meant who has one of the words.
    const fn joined() -> Self {
        Self {
            grade: Grade::Form,
            letters: 0,
            doubtful: false,
            form: false,
            whole: true,
            untitled: false,
            initial: false,
        }
    }

    /// What orders by nearness.
    pub(super) fn order(&self) -> (bool, Grade, u8, bool, bool) {
        (self.doubtful, self.grade, self.letters, self.untitled, !self.whole)
    }

    /// Whether the full name was said, in whatever order or case.
    pub(super) const fn is_named(&self) -> bool {
        let literal =
            matches!(self.grade, Grade::Word) || matches!(self.grade, Grade::Form) && self.form;
        literal && self.letters == 0 && self.whole && !self.doubtful
    }

    /// Whether its letters are not those that were said, as a spelling, a sound or a slip has it: "Sara" is
    /// how some write Sarah, and one letter from Sarai.
    pub(super) const fn is_written_otherwise(&self) -> bool {
        match self.grade {
            Grade::Word => false,
            Grade::Form => self.letters == 0 && !self.form && !self.initial,
            Grade::Sound | Grade::Slip => true,
        }
    }

    /// Whether a contact that is so near may be meant where another is as near as `self`.
    pub(super) fn is_rivalled_by(&self, other: &Self) -> bool {
        match self.grade {
            Grade::Word => other.grade <= Grade::Sound && other.letters <= self.letters,
            Grade::Form => {
                other.grade == Grade::Form
                    || other.grade <= Grade::Sound && other.letters <= self.letters
            }
            Grade::Sound => {
                other.grade <= Grade::Sound && other.letters <= self.letters + 2
                    || other.letters <= 1
            }
            Grade::Slip => other.grade < Grade::Slip || other.letters <= self.letters + 1,
        }
    }
}

/// Which word that was said is which of the name.
struct Pairs {
    likes: Vec<Option<Like>>,
    used: Vec<bool>,
    untitled: bool,
    contradicted: bool,
}

impl Pairs {
    /// The nearest words together, each once.
    fn of(said: &Said, name: &[String]) -> Self {
        let mut all: Vec<(Like, usize, usize)> = Vec::new();
        for (i, word) in said.words.iter().enumerate() {
            let likes = name.iter().enumerate();
            all.extend(likes.filter_map(|(j, of)| word.like(of).map(|like| (like, i, j))));
        }
        all.sort_unstable();
        let mut pairs = Self {
            likes: vec![None; said.words.len()],
            used: vec![false; name.len()],
            untitled: false,
            contradicted: false,
        };
        for (like, i, j) in all {
            if pairs.likes[i].is_none() && !pairs.used[j] {
                pairs.likes[i] = Some(like);
                pairs.used[j] = true;
            }
        }
        pairs
    }

    /// Finds the titles that were said among those of the name, in other words, or lets them go.
    /// Nothing, if a word that was said is neither in the name nor a title.
    fn take_titles(&mut self, said: &Said, named: &Named) -> Option<()> {
        let name = &named.folded.words;
        let literal = |like: &Option<Like>| like.is_none_or(|it| it.grade == Grade::Word);
        let all_literal = self.likes.iter().all(literal);
        for (nth, word) in said.words.iter().enumerate() {
            if self.likes[nth].is_some() {
                continue;
            }
            if let Some(title) = word.title {
                let same =
                    (0..name.len()).find(|j| !self.used[*j] && Title::of(&name[*j]) == Some(title));
                match same {
                    Some(j) => self.used[j] = true,
                    None => {
                        let other = |j: usize| {
                            !self.used[j] && Title::of(&name[j]).is_some_and(Title::is_told)
                        };
                        self.contradicted |= title.is_told() && (0..name.len()).any(other);
                        self.untitled = true;
                    }
                }
                continue;
            }
            let relation = word.relation?;
            if !named.labels.contains(&Label::Known(relation)) {
                // "мама Даны" is not Dana, and neither is "Dana's mom".
                let before = nth == 0 && said.words.len() > 1 && relation.is_title() && all_literal;
                before.then_some(())?;
                self.untitled = true;
            }
        }
        Some(())
    }

    fn judged(&self, said: &Said, name: &[String]) -> Option<Near> {
        let likes = || self.likes.iter().flatten();
        // An initial, a number or a "de" is nobody's name by itself.
        let tells = |(like, word): (&Option<Like>, &SaidWord)| {
            like.is_some_and(|it| !it.initial) && word.tells()
        };
        let weak = |word: &SaidWord| word.title.is_some() || word.relation.is_some();
        let telling = || self.likes.iter().zip(&said.words).filter(|it| tells(*it));
        let worst = likes().max()?;
        let whole = self.used.iter().all(|it| *it);
        telling().next()?;
        let only_titles = !whole && telling().all(|(_, word)| weak(word));
        let of_others = self.used.iter().zip(name).enumerate().any(|(nth, (used, word))| {
            let words = std::slice::from_ref(word);
            let others = |it: Relation| nth > 0 || !it.is_title();
            !used
                && Title::of(word).is_none()
                && Relation::of_words(words).is_some_and(others)
                && !is_also_a_name(words)
        });
        Some(Near {
            grade: worst.grade,
            letters: likes().map(|it| it.letters).fold(0, u8::saturating_add),
            doubtful: likes().any(|it| it.doubtful)
                || likes().any(|it| it.unsure) && !likes().any(|it| it.grade == Grade::Word)
                || worst.grade == Grade::Slip
                    && likes().filter(|it| it.grade > Grade::Word).count() > 1
                || only_titles
                || of_others
                || self.contradicted,
            form: likes().any(|it| it.form),
            whole,
            untitled: self.untitled,
            initial: likes().any(|it| it.initial),
        })
    }
}
