//! The tables of each language, made ready, and where to look in them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::Deed;
use super::pattern::{Common, Pattern, Words};
use super::slip::Spelling;
use super::text::Word;
use super::tongues::{Patterns, Tables};
use crate::tongue::Tongue;
use crate::words::plain;

/// How a pattern claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Did,
    Is,
    Arrived,
    Will,
    Done,
    /// Mila did or will do something, and words do not tell what.
    Act,
    /// It counts where the person asked for no words.
    Hint,
}

impl Form {
    /// How much it tells; what tells less counts where nothing tells more.
    pub(super) const fn strength(self) -> u8 {
        match self {
            Self::Hint => 0,
            Self::Act => 1,
            _ => 2,
        }
    }
}

/// A pattern that claims.
pub(super) struct Claiming {
    pub(super) form: Form,
    pub(super) deed: Option<Deed>,
    pub(super) pattern: Pattern,
}

/// The tables of one language, made ready.
pub(super) struct Lexicon {
    pub(super) common: Common,
    pub(super) claiming: Vec<Claiming>,
    pub(super) naught: Words,
    pub(super) thought: Words,
    pub(super) talk: Vec<Pattern>,
    pub(super) ifs: Words,
    pub(super) whens: Words,
    pub(super) offers: Vec<Pattern>,
    pub(super) questions: Words,
    pub(super) by_order: bool,
    pub(super) reported: Vec<Pattern>,
    pub(super) elsewhere: Words,
    pub(super) earlier: Vec<Pattern>,
    pub(super) asks: Vec<(Deed, Pattern)>,
    pub(super) orders: Vec<(Deed, Pattern)>,
    pub(super) requests: Vec<Pattern>,
    pub(super) asks_words: Vec<Pattern>,
    pub(super) polite: Vec<Pattern>,
    pub(super) reminds: Vec<Pattern>,
    pub(super) declines: Vec<Pattern>,
    pub(super) asks_back: Vec<Pattern>,
    pub(super) shrugs: Vec<Pattern>,
    pub(super) asks_whether: Vec<Pattern>,
    pub(super) others: Words,
    pub(super) mine: Words,
    pub(super) subjects: Vec<Pattern>,
    pub(super) ands: Words,
    pub(super) theirs: Vec<Pattern>,
    pub(super) world: Vec<Pattern>,
    pub(super) steps: Words,
    pub(super) facts: Words,
    pub(super) how_to: Vec<Pattern>,
    pub(super) things: Words,
    pub(super) advice: Vec<Pattern>,
    pub(super) comes: Words,
    pub(super) thus: Words,
    pub(super) from_mila: Words,
    pub(super) drafts: Words,
    pub(super) asks_draft: Vec<Pattern>,
    pub(super) asks_tale: Vec<Pattern>,
    pub(super) greetings: Words,
    pub(super) closings: Words,
    /// Every word of its tables.
    pub(super) known: HashSet<String>,
}

pub(super) static ALL: LazyLock<Vec<Lexicon>> =
    LazyLock::new(|| Tongue::ALL.iter().map(|it| Lexicon::of(Tables::of(*it))).collect());

/// Which patterns of which lexicon may begin with a word; those that may begin with any.
pub(super) struct Index {
    pub(super) by_word: HashMap<String, Vec<(usize, usize)>>,
    pub(super) by_any: Vec<(usize, usize)>,
}

pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { by_word: HashMap::new(), by_any: Vec::new() };
    for (number, lexicon) in ALL.iter().enumerate() {
        for (at, claiming) in lexicon.claiming.iter().enumerate() {
            match claiming.pattern.first_words(&lexicon.common) {
                Some(words) => {
                    for word in words {
                        index.by_word.entry(word).or_default().push((number, at));
                    }
                }
                None => index.by_any.push((number, at)),
            }
        }
    }
    index
});

impl Lexicon {
    fn of(tables: &Tables) -> Self {
        let pattern = |line: &str| Pattern::of(line, tables.classes);
        let lines = |lines: &'static str| lines.lines().map(str::trim).filter(|it| !it.is_empty());
        let patterns = |text: &'static str| lines(text).map(pattern).collect::<Vec<_>>();
        let of_deeds = |all: Patterns| {
            let of_deed = |(deed, text): &(Deed, &'static str)| {
                lines(text).map(|line| (*deed, pattern(line))).collect::<Vec<_>>()
            };
            all.iter().flat_map(of_deed).collect::<Vec<_>>()
        };
        let mut claiming = Vec::new();
        for (form, all) in [
            (Form::Did, tables.did),
            (Form::Is, tables.is),
            (Form::Will, tables.will),
            (Form::Act, tables.acts),
            (Form::Hint, tables.hints),
        ] {
            let of_form = of_deeds(all).into_iter();
            claiming.extend(of_form.map(|(deed, pattern)| Claiming {
                form,
                deed: Some(deed),
                pattern,
            }));
        }
        let arrived = patterns(tables.arrived).into_iter();
        claiming.extend(arrived.map(|pattern| Claiming {
            form: Form::Arrived,
            deed: Some(Deed::Sent),
            pattern,
        }));
        let done = patterns(tables.done).into_iter();
        claiming.extend(done.map(|pattern| Claiming { form: Form::Done, deed: None, pattern }));
        let mut lexicon = Self {
            common: Common {
                fillers: Words::of(tables.fillers),
                not: Words::of(tables.not),
                prefixes: tables.prefixes.split_whitespace().collect(),
            },
            claiming,
            naught: Words::of(tables.naught),
            thought: Words::of(tables.thought),
            talk: patterns(tables.talk),
            ifs: Words::of(tables.ifs),
            whens: Words::of(tables.whens),
            offers: patterns(tables.offers),
            questions: Words::of(tables.questions),
            by_order: tables.by_order,
            reported: patterns(tables.reported),
            elsewhere: Words::of(tables.elsewhere),
            earlier: patterns(tables.earlier),
            asks: of_deeds(tables.asks),
            orders: of_deeds(tables.orders),
            requests: patterns(tables.requests),
            asks_words: patterns(tables.asks_words),
            polite: patterns(tables.polite),
            reminds: patterns(tables.reminds),
            declines: patterns(tables.declines),
            asks_back: patterns(tables.asks_back),
            shrugs: patterns(tables.shrugs),
            asks_whether: patterns(tables.asks_whether),
            drafts: Words::of(tables.drafts),
            asks_draft: patterns(tables.asks_draft),
            asks_tale: patterns(tables.asks_tale),
            greetings: Words::of(tables.greetings),
            closings: Words::of(tables.closings),
            others: Words::of(tables.others),
            mine: Words::of(tables.mine),
            subjects: patterns(tables.subjects),
            ands: Words::of(tables.ands),
            theirs: patterns(tables.theirs),
            world: patterns(tables.world),
            steps: Words::of(tables.steps),
            facts: Words::of(tables.facts),
            how_to: patterns(tables.how_to),
            things: Words::of(tables.things),
            advice: patterns(tables.advice),
            comes: Words::of(tables.comes),
            thus: Words::of(tables.thus),
            from_mila: Words::of(tables.from_mila),
            known: HashSet::new(),
        };
        lexicon.known = lexicon.words().map(str::to_owned).collect();
        lexicon
    }

    pub(super) fn has(&self, list: &Words, words: &[Word]) -> bool {
        words.iter().any(|word| list.has(word, &self.common.prefixes))
    }

    pub(super) fn finds(&self, patterns: &[Pattern], words: &[Word]) -> bool {
        patterns.iter().any(|it| it.found(words, &self.common).next().is_some())
    }

    /// Subjects, each with where a verb begins that shares it.
    pub(super) fn shared<'w>(
        &'w self,
        words: &'w [Word],
    ) -> impl Iterator<Item = ((usize, usize), usize)> + 'w {
        let subjects = self.subjects.iter().flat_map(|it| it.found(words, &self.common));
        subjects.flat_map(move |(begin, end)| {
            let denies = |it: &Word| self.common.not.has(it, &[]);
            let of_others = |at: usize| {
                let next = words.get(at + 1);
                self.others.has(&words[at], &[]) && next.is_some_and(|it| !self.ands.has(it, &[]))
            };
            let own =
                (end..words.len()).take_while(move |at| !denies(&words[*at]) && !of_others(*at));
            let and = |at: usize| self.ands.has(&words[at], &[]);
            let joined = |at: usize| self.is_joined(&words[at]);
            own.filter_map(move |at| match () {
                () if at == end => None,
                () if and(at) && at + 1 < words.len() => Some(((begin, end), at + 1)),
                () if joined(at) => Some(((begin, end), at)),
                // One of several: "I've saved it, set an alarm and told Dana".
                () if words[at].pause && (at + 1..words.len()).any(and) => Some(((begin, end), at)),
                () => None,
            })
        })
    }

    /// Whether a word joins what follows to what came before.
    pub(super) fn is_and(&self, word: &Word) -> bool {
        self.ands.has(word, &[]) || self.is_joined(word)
    }

    /// Whether "and" is written together with a word.
    fn is_joined(&self, word: &Word) -> bool {
        self.common.prefixes.contains(&"ו") && word.text.starts_with('ו')
    }

    /// Every word of its tables.
    fn words(&self) -> impl Iterator<Item = &str> {
        let lists = [
            &self.common.fillers,
            &self.common.not,
            &self.naught,
            &self.ifs,
            &self.whens,
            &self.questions,
            &self.elsewhere,
            &self.drafts,
            &self.greetings,
            &self.closings,
            &self.others,
            &self.steps,
            &self.facts,
            &self.things,
            &self.comes,
        ];
        let patterns = [
            &self.talk,
            &self.offers,
            &self.reported,
            &self.earlier,
            &self.asks_whether,
            &self.asks_draft,
            &self.asks_tale,
            &self.theirs,
            &self.world,
            &self.how_to,
            &self.advice,
        ];
        let claiming = self.claiming.iter().map(|it| &it.pattern);
        let asks = self.asks.iter().map(|(_, it)| it);
        let patterns = patterns.into_iter().flatten().chain(claiming).chain(asks);
        lists.into_iter().flat_map(Words::all).chain(patterns.flat_map(Pattern::named))
    }
}

/// Puts the words that were meant where the fingers slipped.
pub(super) fn mend(words: &mut [Word]) {
    for word in words.iter_mut().filter(|it| !it.capital) {
        let meant = SPELLING.meant(&word.raw).or_else(|| SPELLING.meant(&word.text));
        if let Some(meant) = meant {
            word.text = plain::words(&meant).concat();
            word.raw = meant;
        }
    }
}

pub(super) static SPELLING: LazyLock<Spelling> = LazyLock::new(|| {
    let spelled =
        |tongue: Tongue| matches!(tongue, Tongue::English | Tongue::Hebrew | Tongue::Spanish);
    let of_each = Tongue::ALL.iter().copied().zip(ALL.iter()).filter(|(it, _)| spelled(*it));
    let keys = of_each.flat_map(|(tongue, lexicon)| {
        let claiming = lexicon.claiming.iter().map(|it| &it.pattern);
        let asks = lexicon.asks.iter().map(|(_, it)| it);
        let words = claiming.chain(asks).flat_map(Pattern::words);
        words.chain(lexicon.common.fillers.all()).map(move |it| (it, tongue))
    });
    Spelling::of(keys, ALL.iter().flat_map(Lexicon::words))
});
