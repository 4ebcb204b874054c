//! Stops, answers and the wish to come back, with what people say around them: names, thanks,
//! reasons, swearing.
//!
//! What is asked for stands in a clause of its own, and the clause is closed behind it: "stop
//! texting me" does, "stop texting me at night" does not. Where anything stays unknown, it is
//! asked.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::command::{self, Command};
use super::confirm::Said;
use super::index::Index;
use super::lexicon::Lexicon;
use super::plain::Token;
use super::stop::Sure;
use super::tongues::{self, Forms};
use crate::tongue::Tongue;

/// More words than these are conversation.
const MOST: usize = 60;

/// Begin a question about how to stop.
const HOW: [&str; 8] = ["how", "where", "what", "whats", "is", "como", "comment", "איכ"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Not,
    Wary,
    Quit,
    Stay,
}

/// What is said around in one language.
#[derive(Debug)]
pub(super) struct Talk {
    open: Lexicon<()>,
    around: Lexicon<()>,
    strong: Lexicon<()>,
    others: Lexicon<()>,
    back: Lexicon<()>,
    assent: Lexicon<()>,
    turns: Lexicon<Turn>,
    i: Lexicon<()>,
    /// Whether a no may be a "not", of words that are not known.
    no_may_be_not: bool,
    no_is_not: bool,
    /// Its own word for no.
    no: Lexicon<()>,
}

impl Talk {
    pub(super) fn of(tongue: Tongue) -> Self {
        let (forms, talk) = (Forms::of(tongue), tongues::talk::Talk::of(tongue));
        let (answers, stops) = (&forms.answers, &forms.stops);
        let of = |lists: &[&str]| {
            let mut lexicon = Lexicon::default();
            lists.iter().for_each(|list| lexicon.add(list, ()));
            lexicon
        };
        let mut turns = Lexicon::default();
        for (list, turn) in [
            (talk.wary, Turn::Wary),
            (answers.stay, Turn::Stay),
            (answers.no, Turn::Not),
            (answers.not, Turn::Not),
            (stops.forbid, Turn::Not),
            (talk.quit, Turn::Quit),
        ] {
            turns.add(list, turn);
        }
        Self {
            open: of(&[talk.open]),
            around: of(&[talk.around, talk.close, forms.polite]),
            strong: of(&[talk.strong]),
            others: of(&[talk.others]),
            back: of(&[talk.back]),
            assent: of(&[
                talk.assent,
                forms.polite,
                answers.yes,
                answers.go,
                answers.ok,
                stops.stop,
                stops.cancel,
                stops.likely,
            ]),
            turns,
            i: of(&[forms.age.i]),
            no_may_be_not: answers.no_is_not && talk.wary.is_empty(),
            no_is_not: answers.no_is_not,
            no: of(&[answers.no.split(',').next().unwrap_or_default()]),
        }
    }

    /// What stands around, at the beginning of the tokens.
    fn around(&self, tokens: &[Token]) -> Option<usize> {
        let lengths = [self.around.longest(tokens), Index::polite().longest(tokens)];
        lengths.into_iter().flatten().map(|(length, _)| length).max()
    }

    /// Whether what was asked for ends here.
    fn is_closed(&self, tokens: &[Token]) -> bool {
        tokens.first().is_none_or(|next| next.pause) || self.around(tokens).is_some()
    }
}

/// What asks for something, at the beginning of a clause: its length, and how sure it is.
type Core<'a> = &'a dyn Fn(&[Token]) -> Option<(usize, Sure)>;

/// Looks through all clauses for what is asked for; whether anything else is unknown lowers it.
fn walk(talk: &Talk, tokens: &[Token], core: Core<'_>) -> Option<(Sure, bool)> {
    let (mut at, mut begins, mut how) = (0, true, false);
    let (mut found, mut unknown) = (None, false);
    while at < tokens.len() {
        let rest = &tokens[at..];
        if rest[0].pause {
            (begins, how) = (true, false);
        }
        let clause = rest.iter().skip(1).position(|it| it.pause).map_or(rest.len(), |it| it + 1);
        let asked = core(&rest[..clause]).filter(|_| begins);
        let asked = asked.filter(|(length, _)| talk.is_closed(&rest[*length..]));
        let opened = talk.open.longest(rest).map(|(length, _)| length);
        let opened =
            opened.filter(|it| begins && talk.around(rest).is_none_or(|other| other <= *it));
        if let Some((length, sure)) = asked {
            found = found.max(Some(if how { Sure::Likely } else { sure }));
            at += length;
        } else if let Some(length) = opened {
            how |= HOW.contains(&rest[0].text.as_str());
            at += length;
        } else if is_signature(talk, rest) {
            break;
        } else if let Some(length) = talk.around(rest) {
            // "Tu" within a clause begins none.
            begins |= length > 1
                || Index::polite().longest(rest).is_some()
                || talk.open.longest(rest).is_some();
            at += length;
        } else if talk.others.longest(rest).is_some() {
            return None;
        } else {
            (begins, unknown) = (false, true);
            at += 1;
        }
    }
    Some((found?, unknown))
}

/// What a letter ends with, and who wrote it: "kind regards, Margaret".
fn is_signature(talk: &Talk, tokens: &[Token]) -> bool {
    SIGNED.longest(tokens).is_some_and(|(length, _)| {
        let name = &tokens[length..];
        let apart = name.first().is_some_and(|first| first.pause);
        (name.len() == 1 || name.len() == 2 && apart)
            && name.iter().all(|it| it.number.is_none())
            && talk.others.longest(name).is_none()
            && !name.iter().any(|it| HEADS.contains(&it.text))
    })
}

static SIGNED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let mut signed = Lexicon::default();
    signed.add(tongues::talk::SIGNED, ());
    signed
});

/// The words with which a stop begins, in any language.
static HEADS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let firsts = |index: &'static Index| {
        index.sentences.heads().chain(index.commands.firsts(Command::Likely))
    };
    Index::all().iter().flat_map(firsts).collect()
});

/// Whether it is asked to stop, in the middle of other words.
pub(super) fn stop(tokens: &[Token]) -> Option<Sure> {
    if tokens.len() > MOST || !tokens.iter().any(|token| HEADS.contains(&token.text)) {
        return None;
    }
    Index::all().iter().filter_map(|index| stop_in(index, tokens)).max()
}

fn stop_in(index: &Index, tokens: &[Token]) -> Option<Sure> {
    let talk = &index.talk;
    let short =
        |tokens: &[Token], length: usize| length == 1 && talk.strong.whole(&tokens[..1]).is_none();
    let any = |tokens: &[Token]| {
        let likely = index.commands.longest(tokens).and_then(|(length, mut kinds)| {
            let likely = kinds.next() == Some(Command::Likely);
            likely.then(|| (length + index.sentences.tail(&tokens[length..]), Sure::Likely))
        });
        let sure = index.sentences.begin(tokens);
        sure.into_iter().chain(likely).max_by_key(|(length, sure)| (*length, *sure))
    };
    let long = |tokens: &[Token]| any(tokens).filter(|(length, _)| !short(tokens, *length));
    // "Stop that" beside other words is about them.
    let wordy = |tokens: &[Token]| any(tokens).filter(|(length, _)| *length > 2);
    match walk(talk, tokens, &long) {
        Some((sure, false)) => Some(sure),
        Some((Sure::Certain, true)) => Some(Sure::Likely),
        Some((Sure::Likely, true)) => walk(talk, tokens, &wordy).map(|_| Sure::Likely),
        // A single word counts where nothing else is said.
        None => walk(talk, tokens, &any).filter(|(_, unknown)| !unknown).map(|_| Sure::Likely),
    }
}

/// Whether somebody who stopped asks to be written to again.
pub(super) fn comes_back(tokens: &[Token]) -> bool {
    tokens.len() <= MOST
        && Index::all().iter().any(|index| {
            let back = |tokens: &[Token]| {
                let (length, _) = index.talk.back.longest(tokens)?;
                Some((length, Sure::Certain))
            };
            walk(&index.talk, tokens, &back).is_some()
        })
}

/// What an answer says that begins with a yes or a no, to "shall I stop?". In doubt, and where
/// languages take it otherwise, it is unclear.
pub(super) fn lead(tokens: &[Token], asks: bool) -> Option<Said> {
    let leads: Vec<_> =
        Index::all().iter().filter_map(|index| lead_in(index, tokens, asks)).collect();
    // A yes with words that one language knows is one, though others know the yes alone.
    let mut said = leads.iter().filter_map(|lead| lead.said);
    let first = said.next();
    let agreed = first.filter(|first| said.all(|it| it == *first));
    (!leads.is_empty()).then(|| agreed.unwrap_or(Said::Unclear))
}

/// What one language makes of it; nothing, of a yes before words that it does not know.
struct Lead {
    said: Option<Said>,
}

fn lead_in(index: &Index, tokens: &[Token], asks: bool) -> Option<Lead> {
    let mut tokens = tokens;
    loop {
        if let Some((length, said, is_plain)) = index.confirm.lead(tokens) {
            let rest = &tokens[length..];
            // A letter is an answer only alone.
            if length == 1 && tokens[0].text.chars().count() == 1 && !rest.is_empty() {
                return None;
            }
            let said = match said {
                Said::Yes if asks => Some(Said::Unclear),
                Said::Yes => index.talk.assent.row(rest).map(|_| Said::Yes),
                // "Oh no, please stop."
                Said::No if asks_after(rest) => Some(Said::Unclear),
                Said::No => {
                    let denies = !is_plain || length == 1 && index.talk.no_is_not;
                    let own = index.talk.no.whole(&tokens[..length]).is_some();
                    Some(after_no(&index.talk, rest, denies, own || !is_plain))
                }
                Said::Unclear => Some(Said::Unclear),
            };
            return Some(Lead { said });
        }
        let exclaimed = EXCLAIMED.longest(tokens).map(|(length, _)| length);
        let polite = Index::polite().longest(tokens).map(|(length, _)| length);
        tokens = &tokens[exclaimed.max(polite)?..];
    }
}

/// Whether nothing is said but thanks and a goodbye.
pub(super) fn takes_leave(tokens: &[Token]) -> bool {
    let mut at = 0;
    let mut leaves = false;
    while at < tokens.len() {
        let rest = &tokens[at..];
        let leave = LEAVE.longest(rest).map(|(length, _)| length);
        let polite = Index::polite().longest(rest).map(|(length, _)| length);
        let Some(length) = leave.max(polite) else { return false };
        leaves |= leave.is_some();
        at += length;
    }
    leaves
}

static EXCLAIMED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let mut exclaimed = Lexicon::default();
    exclaimed.add(tongues::talk::EXCLAIMED, ());
    exclaimed
});

static LEAVE: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let mut leave = Lexicon::default();
    leave.add(tongues::talk::LEAVE, ());
    leave
});

/// Whether a stop follows, apart from what stands before it.
fn asks_after(rest: &[Token]) -> bool {
    let apart =
        rest.first().is_some_and(|first| first.pause || Index::polite().longest(rest).is_some());
    apart && matches!(command::read(rest, None), Some(Command::Stop | Command::Likely))
}

/// A no, unless what follows may be what it denies.
fn after_no(talk: &Talk, tokens: &[Token], denies: bool, own: bool) -> Said {
    let mut negated = denies
        && tokens.first().is_some_and(|next| !next.pause)
        && talk.i.longest(tokens).is_none();
    if negated && own && talk.no_may_be_not {
        return Said::Unclear;
    }
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        negated &= !rest[0].pause;
        let (length, turn) = match talk.turns.longest(rest) {
            Some((length, mut kinds)) => (length, kinds.next()),
            None => (1, None),
        };
        match turn {
            Some(Turn::Wary) if negated => return Said::Unclear,
            Some(Turn::Quit) if !negated => return Said::Unclear,
            Some(Turn::Not) => negated = true,
            _ => {}
        }
        at += length;
    }
    Said::No
}
