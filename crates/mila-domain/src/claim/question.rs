//! What the person wants to know, and what of an answer only tells it.

use super::ask::Ask;
use super::judge::{Claim, begin_of_part};
use super::lexicon::{ALL, Lexicon};
use super::text::{Sentence, Word};
use super::vocabulary::Kinds;

/// Fewest letters by which two words are of one root: where vowels are written, and where they are not.
const SHORTEST_ROOT: usize = 4;
const SHORTEST_ROOT_WITHOUT_VOWELS: usize = 3;

/// Most letters that follow it.
const LONGEST_ENDING: usize = 3;

/// What was asked, where nothing but words was asked for.
#[derive(Default)]
pub(super) struct Question {
    /// Its words.
    words: Vec<Word>,
    /// Whether it is about the world: it is about neither of the two who talk, or tells nothing beside.
    of_world: bool,
}

impl Question {
    /// The question of these sentences, if each of them asks to know something; where nothing is spoken
    /// of as done, any that is about the world does.
    pub(super) fn of(sentences: &[Sentence], speaks_of_deeds: bool) -> Option<Self> {
        let of_world = |it: &Sentence| !speaks_of_deeds && it.asks && !is_of_us(&it.words);
        let asks = |it: &Sentence| {
            of_world(it) || ALL.iter().any(|of| of.wonders(it) || of.finds(&of.mentions, &it.words))
        };
        if sentences.is_empty() || !sentences.iter().all(asks) {
            return None;
        }
        let asked = |it: &Sentence| without_asking(&it.words);
        let words: Vec<Word> = sentences.iter().flat_map(asked).collect();
        let most = ALL.iter().map(|it| it.known_of(&words)).max();
        let mut speaking = ALL.iter().filter(|it| Some(it.known_of(&words)) == most);
        let of_world =
            speaking.any(|it| it.us.is_some()) && (!is_of_us(&words) || !tells_beside(sentences));
        Some(Self { words, of_world })
    }

    /// Whether it is asked what would be in some case: "is it deleted if I cancel?"
    pub(super) fn is_of_a_case(sentences: &[Sentence]) -> bool {
        let supposes =
            |it: &Sentence| ALL.iter().any(|lexicon| lexicon.has(lexicon.ifs, &it.words[1..]));
        sentences.iter().all(|it| it.asks || supposes(it)) && sentences.iter().any(supposes)
    }

    /// Whether it is asked when, where or how something of the world is: "where is the gold kept?"
    pub(super) fn is_of_the_world(sentences: &[Sentence]) -> bool {
        let asks_how = |it: &Lexicon, words: &[Word]| {
            let starts =
                it.asks_whether.iter().flat_map(|pattern| pattern.found(words, &it.common));
            let mut starts = starts.map(|(from, _)| from).peekable();
            starts.peek().is_some() && starts.all(|from| it.has(it.questions, &words[..from]))
        };
        sentences.iter().all(|it| {
            !is_of_us(&it.words) && ALL.iter().any(|lexicon| asks_how(lexicon, &it.words))
        })
    }

    /// Whether a claim only tells what was asked: of the world, without a word of the two who talk,
    /// or of what the question itself named.
    pub(super) fn is_told_by(&self, claim: &Claim, sentence: &Sentence, asked_of: bool) -> bool {
        let words = &sentence.words;
        let end = words[claim.from + 1..].iter().position(|it| it.pause);
        let end = end.map_or(words.len(), |more| claim.from + 1 + more);
        let part = &words[begin_of_part(words, claim.from)..end];
        let own = || ALL.iter().any(|it| it.has(it.from_mila, words));
        let claimed = &words[claim.from..claim.to.min(words.len())];
        let told = || !own() && (asked_of || self.names(claimed));
        claim.is_impersonal() && (self.of_world && !is_of_us(part) || told())
    }

    /// Whether one of these words is of a root with one of its own.
    fn names(&self, words: &[Word]) -> bool {
        words.iter().any(|it| self.words.iter().any(|asked| are_of_a_root(it, asked)))
    }
}

impl Ask {
    /// Whether a claim only tells what the person wants to know.
    pub(super) fn is_answered_by(&self, claim: &Claim, sentence: &Sentence) -> bool {
        let asked_of = self.mentions || claim.deed.is_none_or(|it| self.deeds.has(it));
        let tells = |it: &Question| {
            self.mentions && it.names(&sentence.words) || it.is_told_by(claim, sentence, asked_of)
        };
        self.question.as_ref().is_some_and(tells)
    }
}

impl Lexicon {
    /// Whether a sentence asks to know something.
    fn wonders(&self, sentence: &Sentence) -> bool {
        let words = &sentence.words;
        let first = words.iter().find(|it| !self.common.fillers.has(it));
        let by_if = sentence.asks && first.is_some_and(|it| self.ifs.has(it));
        by_if || self.finds(&self.asks_words, words)
    }
}

/// Whether more is said than one question: "what can I cook, I'm vegan".
fn tells_beside(sentences: &[Sentence]) -> bool {
    sentences.len() > 1 || sentences.iter().any(|it| it.words[1..].iter().any(|it| it.pause))
}

/// What is asked about, without the words that ask: "tell me", "can you".
fn without_asking(words: &[Word]) -> Vec<Word> {
    let all = Kinds::of(words);
    let of_lexicon = |it: &'static Lexicon| {
        let patterns = it.asks_words.iter().chain(&it.polite).filter(|it| it.may_stand(&all));
        patterns.flat_map(|pattern| pattern.found(words, &it.common))
    };
    let asking: Vec<(usize, usize)> = ALL.iter().flat_map(of_lexicon).collect();
    let is_asking = |at: usize| asking.iter().any(|(from, to)| (*from..*to).contains(&at));
    let asks_us = |at: usize, it: &Word| is_asking(at) && is_of_us(std::slice::from_ref(it));
    let about = words.iter().enumerate().filter(|(at, it)| !asks_us(*at, it));
    about.map(|(_, it)| it.clone()).collect()
}

/// Whether words are of the two who talk.
fn is_of_us(words: &[Word]) -> bool {
    ALL.iter().any(|it| it.us.is_some_and(|us| it.has(us, words)))
}

/// Whether two words begin with the same letters, but for an ending: "guardado" and "guardada".
/// "To" is written together with a word in Hebrew.
fn are_of_a_root(one: &Word, other: &Word) -> bool {
    let shortest = if one.text.is_ascii() { SHORTEST_ROOT } else { SHORTEST_ROOT_WITHOUT_VOWELS };
    let begins = |other: &str| {
        let same = one.text.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let rest = |it: &str| it.chars().count() - same;
        same >= shortest && rest(&one.text).max(rest(other)) <= LONGEST_ENDING
    };
    begins(&other.text) || other.text.strip_prefix('ל').is_some_and(begins)
}
