//! What the person asked for, as far as it says what an answer's words are about.

use super::lexicon::{ALL, Form, mend};
use super::pattern::Pattern;
use super::text::all_sentences;
use super::{Deed, Deeds};

/// What the person asked for.
#[derive(Default)]
pub(super) struct Ask {
    /// To do this.
    pub(super) deeds: Deeds,
    /// Whether something was done before.
    pub(super) whether: bool,
    /// For a text that somebody says.
    pub(super) draft: bool,
    /// For a poem or a tale.
    pub(super) tale: bool,
    /// What their own words speak of, as done.
    spoken_of: Deeds,
}

impl Ask {
    pub(super) fn of(asked: &[&str]) -> Self {
        let mut ask = Self::default();
        for mut sentence in asked.iter().flat_map(|text| all_sentences(text)) {
            mend(&mut sentence.words);
            let words = &sentence.words;
            for lexicon in ALL.iter() {
                let finds = |patterns: &[Pattern]| lexicon.finds(patterns, words);
                let asks = lexicon.asks.iter();
                let asked = asks.filter(|(_, it)| finds(std::slice::from_ref(it)));
                ask.deeds = ask.deeds.or(asked.map(|(deed, _)| *deed).collect());
                ask.whether |= finds(&lexicon.asks_whether);
                ask.draft |= finds(&lexicon.asks_draft);
                ask.tale |= finds(&lexicon.asks_tale);
                let tells = lexicon.claiming.iter().filter(|it| it.form != Form::Done);
                let told = tells.filter(|it| finds(std::slice::from_ref(&it.pattern)));
                ask.spoken_of = ask.spoken_of.or(told.filter_map(|it| it.deed).collect());
            }
        }
        ask
    }

    /// Whether the person says that they did it, and does not ask for it.
    pub(super) const fn tells_of(&self, deed: Deed) -> bool {
        self.spoken_of.has(deed) && !self.deeds.has(deed)
    }

    /// Whether the person had a text written that says so.
    pub(super) fn is_draft_of(&self, deeds: Deeds) -> bool {
        self.draft && deeds.without(self.spoken_of).is_empty()
    }
}
