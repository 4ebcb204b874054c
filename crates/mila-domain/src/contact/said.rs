//! What a person said, read once and then held against every contact.

use super::fold::Folded;
use super::forms::{Reading, readings};
use super::letters::Script;
use super::nickname::{Others, is_known};
use super::relation::{Label, Relation, without_mine};
use super::sound::Heard;
use super::title::Title;

/// What was said, as it is compared.
pub(super) struct Said {
    pub(super) folded: Folded,
    pub(super) words: Vec<SaidWord>,
    pub(super) label: Option<Label>,
}

/// A word of it.
pub(super) struct SaidWord {
    pub(super) text: String,
    /// Names that it may be a form of.
    pub(super) forms: Vec<Reading>,
    /// Names that are the same name by custom, of the word and of those it is surely a form of.
    pub(super) others: Others,
    /// Whether many have this very name.
    pub(super) known: bool,
    pub(super) script: Option<Script>,
    /// How it sounds, and how what it is surely a form of sounds.
    pub(super) heard: Vec<Heard>,
    pub(super) title: Option<Title>,
    pub(super) relation: Option<Relation>,
}

/// Words that stand before a name and are none, in what somebody is asked to do: "to", "for", "with".
const BEFORE: &str = "to for with at tell message text a para con por el al pour avec au an fur mit bei von zu van voor \
     dla do pani pana אל את עמ עבור של ל ו ה الي مع ل عن для к с со у ко от з до";

/// And behind one.
const BEHIND: &str = "को से के की का please bitte por favor בבקשה icin ile";

impl Said {
    pub(super) fn of(said: &str) -> Self {
        Self::of_folded(Folded::of(said))
    }

    fn of_folded(folded: Folded) -> Self {
        let words: Vec<_> = (0..folded.words.len()).map(|nth| SaidWord::of(&folded, nth)).collect();
        let label = match (Label::of(&folded.words), words.as_slice()) {
            (Some(Label::Words(label)), [word]) => {
                Some(word.relation_of_form().map_or(Label::Words(label), Label::Known))
            }
            (label, _) => label,
        };
        Self { folded, words, label }
    }

    /// The same without words that are no part of a name, if there are any.
    pub(super) fn without_little_words(&self) -> Option<Self> {
        let is = |list: &str, word: &String| list.split_ascii_whitespace().any(|it| it == word);
        let mut words = without_mine(&self.folded.words);
        loop {
            words = match words {
                [little, rest @ ..] if !rest.is_empty() && is(BEFORE, little) => rest,
                [rest @ .., little] if !rest.is_empty() && is(BEHIND, little) => rest,
                words => match without_mine(words) {
                    same if same.len() == words.len() => break,
                    rest => rest,
                },
            };
        }
        let fewer = words.len() < self.folded.words.len();
        fewer.then(|| Self::of_folded(self.folded.part(words)))
    }
}

impl SaidWord {
    /// The relation that it is surely a form of: "to my mother" in one word.
    fn relation_of_form(&self) -> Option<Relation> {
        let sure = self.forms.iter().filter(|it| it.sure);
        sure.filter_map(|it| Relation::of(&it.name)).next()
    }

    fn of(folded: &Folded, nth: usize) -> Self {
        let text = folded.words[nth].clone();
        let mut forms = readings(&text);
        forms.extend(folded.stem(nth).map(|it| Reading { name: it.to_owned(), sure: true }));
        let sure = || forms.iter().filter(|it| it.sure).map(|it| it.name.as_str());
        let others = Others::of(std::iter::once(text.as_str()).chain(sure()));
        let heard = std::iter::once(text.as_str()).chain(sure()).filter_map(Heard::of).collect();
        Self {
            known: is_known(&text),
            script: Script::of(&text),
            title: Title::of(&text),
            relation: Relation::of_words(std::slice::from_ref(&text)),
            others,
            heard,
            forms,
            text,
        }
    }
}
