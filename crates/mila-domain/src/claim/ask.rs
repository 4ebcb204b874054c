//! What the person asked for, as far as it says what an answer's words are about.

use std::collections::HashSet;

use super::judge::{Claim, begin_of_part};
use super::lexicon::{ALL, Form, Lexicon, read};
use super::pattern::Pattern;
use super::question::Question;
use super::text::{QUOTED, Sentence, Word, all_sentences, sentences};
use super::vocabulary::Kinds;
use super::{Deed, Deeds};

/// Fewest words of a text that is shown.
const SHORTEST_SHOWN: usize = 4;

/// What the person asked for.
#[derive(Default)]
pub(super) struct Ask {
    /// To do this, as far as words tell.
    pub(super) deeds: Deeds,
    /// To do this and nothing else: whoever answers does it or says that they do not.
    orders: Deeds,
    /// To do something else, out in the world.
    requests: bool,
    /// Whether something was done before.
    pub(super) whether: bool,
    /// For a text that somebody says.
    pub(super) draft: bool,
    /// For words: to know, to read.
    pub(super) words: bool,
    /// For their own words in others: a translation.
    pub(super) turned: bool,
    /// About a word, of which an answer may well speak.
    pub(super) mentions: bool,
    /// To know, where it is for words alone.
    pub(super) question: Option<Question>,
    /// The words that were said.
    said: HashSet<String>,
    /// For what a text says that they show.
    shown: bool,
    /// For nothing: they tell what somebody did to them.
    pub(super) befallen: bool,
    /// For something about their brief, or they only speak of it.
    pub(super) of_brief: bool,
    /// For a poem or a tale.
    pub(super) tale: bool,
    /// What their own words speak of, as done.
    spoken_of: Deeds,
}

impl Ask {
    pub(super) fn of(asked: &[&str]) -> Self {
        let mut ask = Self::default();
        let shown: Vec<Option<Vec<Sentence>>> =
            asked.iter().map(|it| asking_of_shown(it)).collect();
        ask.shown = shown.iter().any(Option::is_some);
        let pairs = asked.iter().zip(shown);
        let of_each = pairs.flat_map(|(it, shown)| shown.unwrap_or_else(|| all_sentences(it)));
        let mut sentences: Vec<Sentence> = of_each.collect();
        read(&mut sentences);
        for sentence in &sentences {
            let words = &sentence.words;
            let all = Kinds::of(words);
            let mentions = ALL.iter().any(|it| it.finds(&it.mentions, words));
            ask.mentions |= mentions;
            for lexicon in ALL.iter() {
                let finds = |patterns: &[Pattern]| lexicon.finds(patterns, words);
                ask.deeds = ask.deeds.or(lexicon.asked(&lexicon.asks, words));
                let whether = lexicon.asks_whether_done(sentence);
                ask.whether |= whether;
                if !mentions && (!sentence.asks || lexicon.asks_for(words) && !whether) {
                    let requests = lexicon.as_requests(words);
                    let orders = lexicon.asked(&lexicon.orders, &requests);
                    ask.orders = ask.orders.or(orders);
                    ask.requests |= lexicon.finds(&lexicon.requests, &requests);
                }
                ask.draft |= finds(&lexicon.asks_draft);
                ask.turned |= finds(&lexicon.asks_turned);
                ask.befallen |= finds(&lexicon.befell);
                ask.of_brief |= finds(&lexicon.of_brief);
                ask.tale |= finds(&lexicon.asks_tale);
                ask.words |= sentence.asks || finds(&lexicon.asks_words);
                let tells = lexicon.claiming.iter().filter(|it| it.form.strength() > 1);
                let told = tells.filter(|it| {
                    it.pattern.may_stand(&all) && finds(std::slice::from_ref(&it.pattern))
                });
                ask.spoken_of = ask.spoken_of.or(told.filter_map(|it| it.deed).collect());
            }
        }
        let idle = ask.orders.is_empty()
            && !ask.requests
            && (!ask.whether
                || Question::is_of_a_case(&sentences)
                || Question::is_of_the_world(&sentences));
        ask.question = if idle || ask.mentions {
            Question::of(&sentences, !ask.spoken_of.is_empty())
        } else {
            None
        };
        ask.befallen &= ask.is_for_nothing();
        ask.of_brief &= ask.question.is_none();
        let words = sentences.into_iter().flat_map(|it| it.words);
        ask.said = words.map(|it| it.text).collect();
        ask
    }

    /// Whether the person said this word.
    pub(super) fn has_said(&self, word: &Word) -> bool {
        self.said.contains(&word.text)
    }

    /// What must be done or declined: nothing where a text was asked for that others say.
    pub(super) const fn due(&self) -> Deeds {
        if self.draft || self.tale { Deeds::NONE } else { self.orders }
    }

    /// The same where no words tell what was asked for: somebody is to be told.
    pub(super) const fn request(&self) -> Deeds {
        let is_for_text = self.draft || self.tale;
        if self.requests && self.orders.is_empty() && !is_for_text {
            Deeds::NONE.and(Deed::Sent)
        } else {
            Deeds::NONE
        }
    }

    /// Whether the person asked for nothing to be done.
    pub(super) const fn is_for_nothing(&self) -> bool {
        self.orders.is_empty() && !self.requests
    }

    /// Whether a claim only says what the text does that the person shows.
    pub(super) const fn is_shown(&self, claim: &Claim) -> bool {
        self.shown && claim.is_impersonal()
    }

    /// Whether the person asked for words, of which an answer may well speak.
    pub(super) const fn is_for_words(&self) -> bool {
        self.words || self.draft || self.tale || self.whether
    }

    /// Whether the person says that they did it, and does not ask for it.
    pub(super) const fn tells_of(&self, deed: Deed) -> bool {
        self.spoken_of.has(deed) && !self.deeds.has(deed)
    }

    /// Whether the words of a claim only say again what the person told of as done: "postponed to
    /// June". Of a hint, and of what has its time in the world, their words are enough.
    pub(super) fn is_echoed_by(&self, claim: &Claim, sentence: &Sentence) -> bool {
        let words = &sentence.words[claim.from..claim.to.min(sentence.words.len())];
        let nods = |it: &Word| ALL.iter().any(|lexicon| lexicon.common.fillers.has(it));
        let is_enough = |it: Deed| it == Deed::Set || claim.form == Form::Hint;
        let tells = |it: Deed| is_enough(it) && !self.deeds.has(it) || self.tells_of(it);
        claim.deed.is_some_and(tells) && words.iter().all(|it| self.has_said(it) || nods(it))
    }

    /// Whether nothing but a text that somebody says was asked for.
    pub(super) const fn is_for_text(&self) -> bool {
        self.draft && self.is_for_nothing()
    }

    /// Whether the person had a text written that says so, or put in other words what the first
    /// sentence of an answer then is.
    pub(super) fn is_draft_of(&self, deeds: Deeds, is_first: bool) -> bool {
        self.draft && deeds.without(self.spoken_of).is_empty()
            || self.turned && self.orders.is_empty() && is_first
    }
}

impl Lexicon {
    /// The words, with a part of the sentence beginning after each "please" and "can you".
    fn as_requests(&self, words: &[Word]) -> Vec<Word> {
        let mut requests = words.to_vec();
        for pattern in &self.polite {
            for (_, to) in pattern.found(words, &self.common) {
                requests.get_mut(to).into_iter().for_each(|it| it.pause = true);
            }
        }
        requests
    }

    /// Whether a question asks for something to be done: "can you". Where questions have no order of
    /// their own, any may.
    fn asks_for(&self, words: &[Word]) -> bool {
        !self.by_order || self.finds(&self.polite, words)
    }

    /// Whether it is asked what was done before. Without its mark, a question begins a part or follows
    /// a question word where it has an order of its own: "her birthday is the 9th" asks nothing.
    fn asks_whether_done(&self, sentence: &Sentence) -> bool {
        let words = &sentence.words;
        let marked = sentence.asks || !self.by_order;
        let nods = |it: &Word| self.common.fillers.has(it);
        let begins = |at: usize| {
            let before = &words[begin_of_part(words, at)..at];
            before.last().is_none_or(|it| self.questions.has(it)) || before.iter().all(nods)
        };
        let all = Kinds::of(words);
        let mut may = self.asks_whether.iter().filter(|it| it.may_stand(&all));
        may.any(|it| it.found(words, &self.common).any(|(from, _)| marked || begins(from)))
    }

    /// What these words ask for, but for what they only ask to be reminded of.
    fn asked(&self, asks: &[(Deed, Pattern)], words: &[Word]) -> Deeds {
        // Nobody orders right after a question word: "מי שלח", who sent, is written as an order is.
        let wonders = |at: usize| {
            !self.by_order && at > 0 && self.questions.has(&words[at - 1]) && !words[at].pause
        };
        let starts = |pattern: &Pattern| -> Vec<usize> {
            let found = pattern.found(words, &self.common).map(|(from, _)| from);
            found.filter(|at| !wonders(*at)).collect()
        };
        let reminds: Vec<usize> = self.reminds.iter().flat_map(starts).collect();
        let is_reminded_of = |at: usize| {
            let of_part = |it: &&Word| !it.pause && !self.is_and(it);
            reminds.iter().any(|from| {
                *from < at && words[from + 1..=at].iter().take_while(of_part).count() == at - from
            })
        };
        let all = Kinds::of(words);
        let asked = asks.iter().filter(|(deed, it)| {
            let own = |at: &usize| *deed == Deed::Set || !is_reminded_of(*at);
            it.may_stand(&all) && starts(it).iter().any(own)
        });
        asked.map(|(deed, _)| *deed).collect()
    }
}

/// The words that ask what a text says, without the text: one in quotation marks, or what follows
/// a colon.
fn asking_of_shown(asked: &str) -> Option<Vec<Sentence>> {
    let words = |all: &[Sentence]| all.iter().map(|it| it.words.len()).sum::<usize>();
    let asks = |of: &Sentence| ALL.iter().any(|it| it.finds(&it.asks_shown, &of.words));
    let whole = words(&all_sentences(asked));
    let is_of_shown = |mut asking: Vec<Sentence>| {
        let shows = words(&asking) + SHORTEST_SHOWN <= whole;
        if shows {
            read(&mut asking);
        }
        (shows && asking.iter().any(asks)).then_some(asking)
    };
    let unquoted = sentences(asked);
    let quotes = unquoted.iter().flat_map(|it| &it.words).any(|it| it.text == QUOTED);
    quotes.then(|| is_of_shown(unquoted)).flatten().or_else(|| {
        let (before, _) = asked.split_once([':', '\n'])?;
        is_of_shown(all_sentences(before))
    })
}
