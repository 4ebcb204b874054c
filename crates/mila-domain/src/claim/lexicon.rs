//! The tables of each language, made ready, and where to look in them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::Deed;
use super::pattern::{Common, Pattern};
use super::slip::Spelling;
use super::text::{Sentence, Word};
use super::tongues::{Patterns, Tables};
use super::vocabulary::{Kinds, Vocabulary, Words};
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
    /// It counts where the person spoke of their brief.
    Shape,
    /// It was put in, whether it is kept or will ring.
    Put,
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
    /// Whether "and" is written together with the word that follows.
    joins: bool,
    pub(super) claiming: Vec<Claiming>,
    pub(super) naught: Words,
    pub(super) thought: Words,
    pub(super) talk: Vec<Pattern>,
    pub(super) ifs: Words,
    pub(super) whens: Words,
    pub(super) nows: Words,
    pub(super) offers: Vec<Pattern>,
    pub(super) questions: Words,
    pub(super) by_order: bool,
    pub(super) reported: Vec<Pattern>,
    pub(super) elsewhere: Words,
    pub(super) earlier: Vec<Pattern>,
    pub(super) dated: Vec<Pattern>,
    pub(super) since: Vec<Pattern>,
    pub(super) asks: Vec<(Deed, Pattern)>,
    pub(super) orders: Vec<(Deed, Pattern)>,
    pub(super) requests: Vec<Pattern>,
    pub(super) asks_words: Vec<Pattern>,
    pub(super) polite: Vec<Pattern>,
    pub(super) reminds: Vec<Pattern>,
    pub(super) declines: Vec<Pattern>,
    pub(super) asks_back: Vec<Pattern>,
    pub(super) assents: Vec<Pattern>,
    pub(super) wraps_up: Vec<Pattern>,
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
    pub(super) us: Option<Words>,
    pub(super) mentions: Vec<Pattern>,
    pub(super) asks_turned: Vec<Pattern>,
    pub(super) asks_shown: Vec<Pattern>,
    pub(super) of_brief: Vec<Pattern>,
    pub(super) befell: Vec<Pattern>,
    pub(super) orders_too: Words,
    pub(super) drafts: Words,
    pub(super) asks_draft: Vec<Pattern>,
    pub(super) asks_tale: Vec<Pattern>,
    pub(super) greetings: Words,
    pub(super) closings: Words,
    /// Every word of its tables.
    pub(super) known: HashSet<String>,
}

/// The lexicon of each language, and the words of all.
struct Book {
    lexicons: Vec<Lexicon>,
    vocabulary: Vocabulary,
}

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let mut vocabulary = Vocabulary::default();
    let lexicon = |tongue: &Tongue| Lexicon::of(Tables::of(*tongue), &mut vocabulary);
    let lexicons = Tongue::ALL.iter().map(lexicon).collect();
    Book { lexicons, vocabulary }
});

pub(super) static ALL: LazyLock<&[Lexicon]> = LazyLock::new(|| &BOOK.lexicons);

impl Lexicon {
    fn of(tables: &Tables, vocabulary: &mut Vocabulary) -> Self {
        let prefixes: Vec<&str> = tables.prefixes.split_whitespace().collect();
        vocabulary.begin(&prefixes);
        let first = vocabulary.len();
        let mut maker = Maker { classes: tables.classes, vocabulary };
        let mut claiming = Vec::new();
        for (form, all) in [
            (Form::Did, tables.did),
            (Form::Is, tables.is),
            (Form::Will, tables.will),
            (Form::Act, tables.acts),
            (Form::Hint, tables.hints),
        ] {
            let of_form = maker.of_deeds(all).into_iter();
            let claim = |(deed, pattern)| Claiming { form, deed: Some(deed), pattern };
            claiming.extend(of_form.map(claim));
        }
        let arrived = maker.patterns(tables.arrived).into_iter();
        let arrive = |pattern| Claiming { form: Form::Arrived, deed: Some(Deed::Sent), pattern };
        claiming.extend(arrived.map(arrive));
        for (form, all) in [(Form::Done, tables.done), (Form::Put, tables.put_in)] {
            let all = maker.patterns(all).into_iter();
            claiming.extend(all.map(|pattern| Claiming { form, deed: None, pattern }));
        }
        let shapes = maker.patterns(tables.shapes).into_iter();
        let shape = |pattern| Claiming { form: Form::Shape, deed: Some(Deed::Set), pattern };
        claiming.extend(shapes.map(shape));
        let mut lexicon = Self {
            common: Common { fillers: maker.bare(tables.fillers), not: maker.bare(tables.not) },
            joins: prefixes.contains(&"ו"),
            claiming,
            naught: maker.words(tables.naught),
            thought: maker.words(tables.thought),
            talk: maker.patterns(tables.talk),
            ifs: maker.words(tables.ifs),
            whens: maker.words(tables.whens),
            nows: maker.words(tables.nows),
            offers: maker.patterns(tables.offers),
            questions: maker.words(tables.questions),
            by_order: tables.by_order,
            reported: maker.patterns(tables.reported),
            elsewhere: maker.words(tables.elsewhere),
            earlier: maker.patterns(tables.earlier),
            dated: maker.patterns(tables.dated),
            since: maker.patterns(tables.since),
            asks: maker.of_deeds(tables.asks),
            orders: maker.of_deeds(tables.orders),
            requests: maker.patterns(tables.requests),
            asks_words: maker.patterns(tables.asks_words),
            polite: maker.patterns(tables.polite),
            reminds: maker.patterns(tables.reminds),
            declines: maker.patterns(tables.declines),
            asks_back: maker.patterns(tables.asks_back),
            assents: maker.patterns(tables.assents),
            wraps_up: maker.patterns(tables.wraps_up),
            shrugs: maker.patterns(tables.shrugs),
            asks_whether: maker.patterns(tables.asks_whether),
            drafts: maker.words(tables.drafts),
            asks_draft: maker.patterns(tables.asks_draft),
            asks_tale: maker.patterns(tables.asks_tale),
            greetings: maker.words(tables.greetings),
            closings: maker.words(tables.closings),
            others: maker.bare(tables.others),
            mine: maker.bare(tables.mine),
            subjects: maker.patterns(tables.subjects),
            ands: maker.bare(tables.ands),
            theirs: maker.patterns(tables.theirs),
            world: maker.patterns(tables.world),
            steps: maker.words(tables.steps),
            facts: maker.words(tables.facts),
            how_to: maker.patterns(tables.how_to),
            things: maker.words(tables.things),
            advice: maker.patterns(tables.advice),
            comes: maker.words(tables.comes),
            thus: maker.words(tables.thus),
            from_mila: maker.words(tables.from_mila),
            us: (!tables.us.is_empty()).then(|| maker.bare(tables.us)),
            mentions: maker.patterns(tables.mentions),
            asks_turned: maker.patterns(tables.asks_turned),
            asks_shown: maker.patterns(tables.asks_shown),
            of_brief: maker.patterns(tables.of_brief),
            befell: maker.patterns(tables.befell),
            orders_too: maker.bare(tables.orders_too),
            known: HashSet::new(),
        };
        lexicon.known = vocabulary.named_from(first).map(str::to_owned).collect();
        lexicon
    }

    pub(super) fn has(&self, list: Words, words: &[Word]) -> bool {
        words.iter().any(|word| list.has(word))
    }

    pub(super) fn finds(&self, patterns: &[Pattern], words: &[Word]) -> bool {
        if patterns.is_empty() {
            return false;
        }
        let all = Kinds::of(words);
        let mut may = patterns.iter().filter(|it| it.may_stand(&all));
        may.any(|it| it.found(words, &self.common).next().is_some())
    }

    /// Subjects, each with where a verb begins that shares it.
    pub(super) fn shared<'w>(
        &'w self,
        words: &'w [Word],
    ) -> impl Iterator<Item = ((usize, usize), usize)> + 'w {
        let subjects = self.subjects.iter().flat_map(|it| it.found(words, &self.common));
        subjects.flat_map(move |(begin, end)| {
            let denies = |it: &Word| self.common.not.has(it);
            let of_others = |at: usize| {
                let next = words.get(at + 1);
                self.others.has(&words[at]) && next.is_some_and(|it| !self.ands.has(it))
            };
            let own =
                (end..words.len()).take_while(move |at| !denies(&words[*at]) && !of_others(*at));
            let and = |at: usize| self.ands.has(&words[at]);
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

    /// How many of these words stand in its tables.
    pub(super) fn known_of(&self, words: &[Word]) -> usize {
        words.iter().filter(|it| self.known.contains(&it.text)).count()
    }

    /// Whether a word joins what follows to what came before.
    pub(super) fn is_and(&self, word: &Word) -> bool {
        self.ands.has(word) || self.is_joined(word)
    }

    /// Whether "and" is written together with a word.
    fn is_joined(&self, word: &Word) -> bool {
        self.joins && word.text.starts_with('ו')
    }
}

/// Makes the tables of one language ready.
struct Maker<'v> {
    classes: &'static [(&'static str, &'static str)],
    vocabulary: &'v mut Vocabulary,
}

impl Maker<'_> {
    fn words(&mut self, list: &str) -> Words {
        self.vocabulary.add(list, true)
    }

    /// Words as they stand, with nothing before them.
    fn bare(&mut self, list: &str) -> Words {
        self.vocabulary.add(list, false)
    }

    fn patterns(&mut self, text: &'static str) -> Vec<Pattern> {
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
        lines.map(|line| Pattern::of(line, self.classes, self.vocabulary)).collect()
    }

    fn of_deeds(&mut self, all: Patterns) -> Vec<(Deed, Pattern)> {
        let mut of_deed = |(deed, text): &(Deed, &'static str)| {
            self.patterns(text).into_iter().map(|it| (*deed, it)).collect::<Vec<_>>()
        };
        all.iter().flat_map(&mut of_deed).collect()
    }
}

/// Reads sentences: what was meant where fingers slipped, and which lists each word is in.
pub(super) fn read(sentences: &mut [Sentence]) {
    let mut known = HashMap::new();
    for word in sentences.iter_mut().flat_map(|it| &mut it.words) {
        mend(word);
        let key = (word.text.clone(), word.raw.clone(), word.capital);
        let kinds = known.entry(key).or_insert_with(|| BOOK.vocabulary.kinds(word));
        word.kinds = kinds.clone();
    }
}

/// Puts the word that was meant where the fingers slipped.
fn mend(word: &mut Word) {
    if word.raw == "q" {
        // As Spanish is typed.
        "que".clone_into(&mut word.text);
        "que".clone_into(&mut word.raw);
        return;
    }
    // With its accents it is a word as it stands, whatever it is near without: "salté".
    if word.capital || SPELLING.knows(&word.raw) {
        return;
    }
    let meant = SPELLING.meant(&word.raw).or_else(|| SPELLING.meant(&word.text));
    if let Some(meant) = meant {
        word.text = plain::words(&meant).concat();
        word.raw = meant;
    }
}

pub(super) static SPELLING: LazyLock<Spelling> = LazyLock::new(|| {
    let vocabulary = &BOOK.vocabulary;
    let spelled =
        |tongue: Tongue| matches!(tongue, Tongue::English | Tongue::Hebrew | Tongue::Spanish);
    let of_each = Tongue::ALL.iter().copied().zip(ALL.iter()).filter(|(it, _)| spelled(*it));
    let keys = of_each.flat_map(|(tongue, lexicon)| {
        let claiming = lexicon.claiming.iter().map(|it| &it.pattern);
        let asks = lexicon.asks.iter().map(|(_, it)| it);
        let lists = claiming.chain(asks).flat_map(Pattern::lists);
        let lists = lists.chain(std::iter::once(lexicon.common.fillers));
        lists.flat_map(|it| vocabulary.names(it)).map(move |it| (it.as_str(), tongue))
    });
    Spelling::of(keys, vocabulary.named_from(0))
});
