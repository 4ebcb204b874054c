//! The words by which a line is known that must be copied.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::exact::Weight;
use super::tongues::Words;
use crate::tongue::Tongue;
use crate::words::lexicon::Lexicon;
use crate::words::number_words;
use crate::words::plain::{self, Token};

/// A number word counts what stands at most so many words away: "twenty of your dollars".
const NEAR: usize = 3;

/// As many number words in a row are a number that somebody spells.
const SPELLED: usize = 3;

/// Words that may stand between "I will" and what will be done.
const BETWEEN: usize = 2;

/// Fewest letters of a verb that is known by its ending.
const LONG_VERB: usize = 6;

/// What a phrase says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// Nothing, though words of it would.
    Nothing,
    Copied(Weight),
}

/// The marks of all languages.
#[derive(Debug)]
pub(super) struct Marks {
    phrases: Lexicon<Says>,
    tongues: Vec<OfTongue>,
}

/// Marks that count only beside others of the same language.
#[derive(Debug)]
struct OfTongue {
    will: Lexicon<()>,
    deeds: Lexicon<()>,
    endings: Vec<String>,
    stems: Vec<String>,
    streets: Vec<String>,
    prefixes: Vec<String>,
    on: Lexicon<()>,
    days: Lexicon<()>,
    months: Lexicon<()>,
    parts: Lexicon<()>,
    counted: Lexicon<()>,
    at: Lexicon<()>,
    numbers: HashSet<String>,
    /// Words for one, which mean "a" as well.
    ones: HashSet<String>,
}

static ALL: LazyLock<Marks> = LazyLock::new(|| {
    let mut phrases = Lexicon::default();
    for words in Tongue::ALL.iter().map(|tongue| Words::of(*tongue)) {
        phrases.add(&apart(words.rules), Says::Copied(Weight::Rule));
        phrases.add(&apart(words.promises), Says::Copied(Weight::Promise));
        phrases.add(&apart(words.figures), Says::Copied(Weight::Figure));
        phrases.add(&apart(words.idle), Says::Nothing);
    }
    let tongues = Tongue::ALL.iter().map(|tongue| OfTongue::of(*tongue)).collect();
    Marks { phrases, tongues }
});

impl Marks {
    pub(super) fn all() -> &'static Self {
        &ALL
    }

    /// Why a text is copied, by its words; the weightiest reason.
    pub(super) fn weigh(&self, text: &str) -> Option<Weight> {
        let tokens = tokens(text);
        let of_phrases = self.of_phrases(&tokens);
        if of_phrases == Some(Weight::Rule) {
            return of_phrases;
        }
        let of_tongues = self.tongues.iter().filter_map(|tongue| tongue.weigh(&tokens));
        of_tongues.chain(of_phrases).min()
    }

    /// Whether a month or a weekday begins a text, so that a number before it is none of a list.
    pub(super) fn is_date(&self, text: &str) -> bool {
        let tokens = tokens(text);
        self.tongues.iter().any(|tongue| {
            let first = tokens.first().map_or("", |first| first.text.as_str());
            tongue.months.longest(&tokens).is_some()
                || tongue.days.longest(&tokens).is_some()
                || tongue.stems.iter().any(|stem| first.starts_with(stem.as_str()))
        })
    }

    fn of_phrases(&self, tokens: &[Token]) -> Option<Weight> {
        let (mut at, mut weightiest) = (0, None);
        while at < tokens.len() {
            let (length, says) = self.phrase(&tokens[at..]);
            for weight in says {
                weightiest = weightiest.into_iter().chain([weight]).min();
            }
            at += length;
        }
        weightiest
    }

    /// The longest phrase at the beginning, also behind a particle that is written to it.
    fn phrase(&self, tokens: &[Token]) -> (usize, Vec<Weight>) {
        let longest = |tokens: &[Token]| {
            let (length, says) = self.phrases.longest(tokens)?;
            let says: Vec<Says> = says.collect();
            // A phrase that says nothing in one language may say something in another.
            let weights = says.iter().filter_map(|says| match says {
                Says::Copied(weight) => Some(*weight),
                Says::Nothing => None,
            });
            Some((length, weights.collect::<Vec<_>>()))
        };
        let bare = || {
            let tongues = self.tongues.iter().filter(|it| !it.prefixes.is_empty());
            tongues.flat_map(|it| it.bare(tokens)).find_map(|it| longest(&it))
        };
        longest(tokens).or_else(bare).unwrap_or((1, Vec::new()))
    }
}

/// The tokens of a text in which a hyphen parts words: "rappelle-moi", "twenty-five".
fn tokens(text: &str) -> Vec<Token> {
    plain::all_tokens(&apart(text))
}

/// A text with spaces for the hyphens within words.
fn apart(text: &str) -> String {
    let mut apart = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let within = apart.ends_with(char::is_alphabetic)
            && rest.peek().is_some_and(|next| next.is_alphabetic());
        apart.push(if within && matches!(c, '-' | '‐' | '‑' | '־') { ' ' } else { c });
    }
    apart
}

impl OfTongue {
    fn of(tongue: Tongue) -> Self {
        let words = Words::of(tongue);
        let of = |list: &str| {
            let mut lexicon = Lexicon::default();
            lexicon.add(&apart(list), ());
            lexicon
        };
        let parts = |list: &str| list.split(',').flat_map(plain::words).collect::<Vec<_>>();
        let (ones, numbers): (Vec<_>, Vec<_>) = number_words(tongue)
            .filter_map(|(word, value)| match plain::words(&word).as_slice() {
                [word] => Some((word.clone(), value)),
                _ => None,
            })
            .partition(|(_, value)| *value == 1);
        let numbers = numbers.into_iter().map(|(word, _)| word);
        Self {
            will: of(words.will),
            deeds: of(words.deeds),
            endings: parts(words.endings),
            stems: parts(words.stems),
            streets: parts(words.streets),
            prefixes: parts(words.prefixes),
            on: of(words.on),
            days: of(words.days),
            months: of(words.months),
            parts: of(words.parts),
            counted: of(words.counted),
            at: of(words.at),
            numbers: numbers.chain(parts(words.numbers)).collect(),
            ones: ones.into_iter().map(|(word, _)| word).collect(),
        }
    }

    fn weigh(&self, tokens: &[Token]) -> Option<Weight> {
        let promises = (0..tokens.len()).any(|at| self.promises(&tokens[at..]));
        let figure = || {
            let numbers: Vec<bool> = tokens.iter().map(|token| self.is_number(token)).collect();
            let spells =
                |(token, is_number): (&Token, &bool)| *is_number || self.ones.contains(&token.text);
            let spelling: Vec<bool> = tokens.iter().zip(&numbers).map(spells).collect();
            let spelled = spelling.windows(SPELLED).any(|some| some.iter().all(|it| *it));
            spelled || (0..tokens.len()).any(|at| self.is_figure(tokens, &numbers, at))
        };
        if promises { Some(Weight::Promise) } else { figure().then_some(Weight::Figure) }
    }

    /// Whether a promise begins here.
    fn promises(&self, tokens: &[Token]) -> bool {
        let first = &tokens[0].text;
        let ends = |ending: &String| first.ends_with(ending.as_str());
        let long = first.chars().count() >= LONG_VERB;
        let Some(length) = self.longest(&self.will, tokens) else {
            return long && self.endings.iter().any(ends);
        };
        let rest = &tokens[length..];
        (0..=BETWEEN.min(rest.len())).any(|skipped| {
            let clause = rest.iter().take(skipped + 1).all(|token| !token.pause);
            clause && self.longest(&self.deeds, &rest[skipped..]).is_some()
        })
    }

    /// Whether what stands here is a figure, by what stands around it.
    fn is_figure(&self, tokens: &[Token], numbers: &[bool], at: usize) -> bool {
        let (word, rest) = (&tokens[at].text, &tokens[at..]);
        let starts = |stem: &String| word.starts_with(stem.as_str());
        let street = |end: &String| word.ends_with(end.as_str()) && word.len() > end.len() + 2;
        if self.stems.iter().any(starts) || self.streets.iter().any(street) {
            return true;
        }
        let day = self.longest(&self.days, rest);
        let month = self.longest(&self.months, rest);
        let counted = self.longest(&self.counted, rest);
        if let Some(length) = day.max(month).max(counted) {
            let near = numbers[at.saturating_sub(NEAR)..at].iter().any(|it| *it);
            let behind = numbers.iter().skip(at + length).take(NEAR).any(|it| *it);
            let part = tokens.get(at + length..).unwrap_or_default();
            if near || behind || day.is_some() && self.longest(&self.parts, part).is_some() {
                return true;
            }
        }
        // "In March" is one word where the preposition is written to it.
        if month.is_some() && self.months.longest(rest).is_none() {
            return true;
        }
        if let Some(length) = self.longest(&self.on, rest) {
            let behind = tokens.get(at + length..).unwrap_or_default();
            if self.longest(&self.days, behind).or(self.longest(&self.months, behind)).is_some() {
                return true;
            }
        }
        let hour = self.longest(&self.at, rest).and_then(|length| numbers.get(at + length));
        hour.is_some_and(|is_number| *is_number)
    }

    /// The length of the longest phrase at the beginning, also behind particles.
    fn longest(&self, lexicon: &Lexicon<()>, tokens: &[Token]) -> Option<usize> {
        let longest = |tokens: &[Token]| lexicon.longest(tokens).map(|(length, _)| length);
        longest(tokens).or_else(|| self.bare(tokens).iter().find_map(|it| longest(it)))
    }

    fn is_number(&self, token: &Token) -> bool {
        self.numbers.contains(&token.text)
            || self.without(&token.text).any(|word| self.numbers.contains(word))
    }

    /// The tokens with each of the particles gone that may be written to the first.
    fn bare(&self, tokens: &[Token]) -> Vec<Vec<Token>> {
        /// No phrase has more words.
        const WINDOW: usize = 8;
        let Some(first) = tokens.first() else { return Vec::new() };
        let window = &tokens[..tokens.len().min(WINDOW)];
        let without = self.without(&first.text).map(|word| {
            let mut bare = window.to_vec();
            word.clone_into(&mut bare[0].text);
            bare
        });
        without.collect()
    }

    /// A word without each of the particles that may be written before it.
    fn without<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> {
        let bare = self.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix.as_str()));
        bare.filter(|rest| rest.chars().count() > 1)
    }
}
