//! When words are a claim.

use std::cell::LazyCell;

use super::ask::Ask;
use super::day::{Day, told_day};
use super::decline::declines;
use super::draft::is_of_a_draft;
use super::lexicon::{ALL, Claiming, Form, Lexicon, read};
use super::pattern::Pattern;
use super::text::{Sentence, Word, sentences};
use super::vocabulary::Kinds;
use super::{Deed, Deeds, Logged};

/// What an answer claims and was not done: neither by the turn it ends nor, where it speaks of
/// earlier, by an earlier one; and what was asked for and is passed over. `asked` are the person's
/// words that it answers.
#[must_use]
pub fn undone(said: &str, asked: &[&str], logged: Logged) -> Deeds {
    let ask = Ask::of(asked);
    let mut all = sentences(said);
    read(&mut all);
    let found: Vec<Found> = all.iter().flat_map(|it| found(it, &all, &ask, logged)).collect();
    let undone = found.iter().fold(Deeds::NONE, |undone, it| undone.or(it.lacking));
    // What was asked for, and is neither done nor declined, is promised whatever the words are; any
    // deed may be what was meant where no words tell.
    let met = logged.done.or(logged.begun);
    let silent = found.is_empty() && met.is_empty();
    let due = if silent { ask.due().or(ask.request()) } else { ask.due().without(met) };
    if due.is_empty() || declines(&all) { undone } else { undone.or(due) }
}

/// A claim that stands.
struct Found {
    form: Form,
    lacking: Deeds,
}

/// What a sentence claims; what is weaker counts where nothing else is claimed.
fn found(sentence: &Sentence, all: &[Sentence], ask: &Ask, logged: Logged) -> Vec<Found> {
    let told_day = LazyCell::new(|| told_day(sentence, all));
    let of_claim = |claim: Claim| {
        let deeds = claim.deeds(ask);
        let of_day = || match *told_day {
            _ if claim.form == Form::Will => false,
            Some(Day::Since) => true,
            // A reminder may be set for the day.
            Some(Day::On) => !deeds.has(Deed::Set),
            None => false,
        };
        if deeds.is_empty() || of_day() || is_excused(&claim, deeds, sentence, all, ask) {
            return None;
        }
        let of_earlier = claim.of_earlier || ask.whether;
        let met = if of_earlier { logged.done.or(logged.earlier) } else { logged.done };
        let is_put = claim.form == Form::Put && (met.has(Deed::Saved) || met.has(Deed::Set));
        let lacking = if is_put { Deeds::NONE } else { deeds.without(met) };
        Some(Found { form: claim.form, lacking })
    };
    let mut found: Vec<Found> = claims(sentence).into_iter().filter_map(of_claim).collect();
    let strongest = found.iter().map(|it| it.form.strength()).max();
    found.retain(|it| Some(it.form.strength()) == strongest);
    found
}

/// Whether what stands around it, or what was asked, makes a claim none.
fn is_excused(
    claim: &Claim,
    deeds: Deeds,
    sentence: &Sentence,
    all: &[Sentence],
    ask: &Ask,
) -> bool {
    let of_program = || follows_steps(sentence, all) || follows_how_to(claim, sentence, all);
    let echoes = || ask.is_echoed_by(claim, sentence);
    let of_others = match claim.form {
        Form::Is => of_program() || echoes(),
        // What the person sent arrives too.
        Form::Arrived => ask.tells_of(Deed::Sent) || follows_how_to(claim, sentence, all),
        Form::Will => follows_advice(claim, sentence, all),
        Form::Hint => {
            let told = claim.deed == Some(Deed::Sent) && ask.tells_of(Deed::Sent);
            told || ask.is_for_words() || advises(&sentence.words) || of_program() || echoes()
        }
        Form::Shape => !ask.of_brief,
        Form::Did | Form::Act | Form::Done | Form::Put => false,
    };
    of_others
        || ask.is_answered_by(claim, sentence)
        || ask.is_shown(claim)
        || may_be_an_order(claim, sentence, ask)
        || follows_thought(claim, sentence, all)
        || ask.is_draft_of(deeds, std::ptr::eq(sentence, &raw const all[0]))
        || is_of_a_draft(claim, sentence, all, ask)
}

/// A claim in a sentence.
pub(super) struct Claim {
    pub(super) form: Form,
    /// Of what; `None` for whatever was asked.
    pub(super) deed: Option<Deed>,
    /// Whether it speaks of earlier.
    of_earlier: bool,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Claim {
    /// What it is of: what was put in at another time will ring where nobody tells more.
    fn deeds(&self, ask: &Ask) -> Deeds {
        match self.deed {
            Some(deed) => Deeds::NONE.and(deed),
            None if self.form == Form::Put && ask.deeds.is_empty() => Deeds::NONE.and(Deed::Set),
            None => ask.deeds,
        }
    }

    /// Whether it names nobody who did it.
    pub(super) const fn is_impersonal(&self) -> bool {
        matches!(self.form, Form::Is | Form::Arrived | Form::Hint | Form::Done)
    }
}

impl Lexicon {
    /// Whether words that claim are none where they stand.
    fn is_none(&self, claiming: &Claiming, sentence: &Sentence, from: usize, to: usize) -> bool {
        let (form, words) = (claiming.form, &sentence.words);
        self.is_denied(words, from, to)
            || self.is_asked(claiming, sentence, from)
            || self.may_not_be(form, words, from, to)
            || self.is_reported(words, from)
            || self.is_talk(words, from, to)
            // Languages that are near one another share promises too.
            || form == Form::Will && ALL.iter().any(|it| it.is_talk(words, from, to))
            || self.is_of_another(&claiming.pattern, words, from, to)
            || matches!(form, Form::Is | Form::Arrived | Form::Hint)
                && self.is_of_the_world(words, from, to)
    }

    /// Whether somebody else does it: "you texted him", "Ben will remind you".
    fn is_of_another(&self, pattern: &Pattern, words: &[Word], from: usize, to: usize) -> bool {
        let fills = |it: &&Word| self.common.fillers.has(it);
        let verb = from + words[from..to].iter().take_while(fills).count();
        let before = &words[begin_of_part(words, from)..verb];
        let nods = |it: &Word| self.common.fillers.has(it) && !self.others.has(it);
        let said = before.iter().rposition(|it| !nods(it)).map_or(0, |at| at + 1);
        let Some((last, before)) = before[..said].split_last() else { return false };
        if self.mine.has(&words[from]) {
            let mila = self.subjects.iter().flat_map(Pattern::lists).any(|it| it.has(last));
            return !mila && !self.ands.has(last);
        }
        let toward = before.last().is_some_and(|it| matches!(it.text.as_str(), "for" | "to"));
        pattern.begins_at(&words[from]) && self.others.has(last) && !toward
    }

    /// Whether words near it deny it, or only think of it.
    fn is_denied(&self, words: &[Word], from: usize, to: usize) -> bool {
        let begin = begin_of_part(words, from).max(from.saturating_sub(3));
        let after = words.get(to).filter(|it| !it.pause);
        let naught = after.is_some_and(|it| self.naught.has(it));
        // Languages that are near one another share words that claim, though not those that deny.
        let denies = |word: &Word| ALL.iter().any(|it| it.common.not.has(word));
        let denies_itself = words[from..to].iter().any(denies);
        // "May 20" is no thought.
        let is_day = |at: usize| words.get(at + 1).is_some_and(|it| starts_with_digit(&it.text));
        let is_thought = (begin..to.min(from + 2).min(words.len()))
            .any(|at| self.thought.has(&words[at]) && !is_day(at));
        is_thought || words[begin..from].iter().any(denies) || !denies_itself && naught
    }

    /// Whether it is asked, or offered.
    fn is_asked(&self, claiming: &Claiming, sentence: &Sentence, from: usize) -> bool {
        let (form, words) = (claiming.form, &sentence.words);
        if !sentence.asks {
            return false;
        }
        let is_last = words[from + 1..].iter().all(|it| !it.pause);
        let begin = begin_of_part(words, from);
        let begins = words[begin..=from].iter().take(3);
        let asks = begins.into_iter().any(|it| self.questions.has(it));
        // Without a subject no order tells: "Turned it off for good?" Not so "Lisa who?"
        let unnamed = claiming.pattern.begins_at(&words[from]);
        let is_short = self.by_order && unnamed && !self.has(self.questions, &words[from..]);
        let by_voice = match form {
            Form::Is | Form::Will => !self.by_order || is_short,
            Form::Arrived | Form::Hint => true,
            Form::Did | Form::Shape | Form::Put => is_short,
            Form::Act | Form::Done => false,
        };
        let first = self.questions.has(&words[begin]);
        // A detail may be asked for in several parts: "which one, the early or the late?"
        let lacks = form == Form::Hint && self.finds(&self.asks_back, &words[from..]);
        sentence.opened || first || lacks || is_last && (asks || by_voice)
    }

    /// Whether it is so only if something else is.
    fn may_not_be(&self, form: Form, words: &[Word], from: usize, to: usize) -> bool {
        let begin = begin_of_part(words, from);
        let before = &words[begin..from];
        let near = &before[before.len().saturating_sub(2)..];
        let is_if = self.has(self.ifs, before) || self.has(self.whens, near);
        let is_state = matches!(form, Form::Is | Form::Arrived | Form::Hint | Form::Done);
        if is_if && (form != Form::Will || self.finds(&self.offers, before))
            || matches!(form, Form::Arrived | Form::Hint) && self.opens_a_case(before)
            || is_state
                && self.follows_a_case(words, begin_of_part(words, from.max(to.saturating_sub(1))))
        {
            return true;
        }
        // What is done at this moment waits for nothing, though it may hang on a choice.
        let is_now = self.has(self.nows, &words[from..words.len().min(to + 2)]);
        let begins = |word: &Word| self.ifs.has(word) || !is_now && self.whens.has(word);
        let leaves_a_choice = |words: &[Word]| {
            let found = words.iter().position(begins);
            found.is_some_and(|at| {
                let most = words.len().min(at + 7);
                self.finds(&self.offers, &words[at + 1..most])
            })
        };
        // What is told to others may begin with the same word: "I'll ask her if".
        let behind = &words[to.min(from + 1)..];
        !matches!(form, Form::Did | Form::Put)
            && (leaves_a_choice(&words[..begin]) || leaves_a_choice(behind))
    }

    /// Whether words that come before in the same part tell such a case: "when a show is cancelled they".
    fn opens_a_case(&self, before: &[Word]) -> bool {
        let supposes = before.first().is_some_and(|it| self.whens.has(it));
        supposes && before.len() > 2 && self.us.is_some_and(|us| !self.has(us, before))
    }

    /// Whether the part before tells a case of the world: "if the middle holds, it's set". What the
    /// two who talk do or want is no such case: "if you wonder, it's saved".
    fn follows_a_case(&self, words: &[Word], begin: usize) -> bool {
        let Some(last) = begin.checked_sub(1) else { return false };
        let part = &words[begin_of_part(words, last)..begin];
        // "Sí" is no "si".
        let supposes = |it: &Word| it.raw != "sí" && (self.ifs.has(it) || self.whens.has(it));
        let says = |it: &&Word| supposes(it) || !self.common.fillers.has(it);
        let mut told = part.iter().filter(says);
        let end = words[begin + 1..].iter().position(|it| it.pause);
        let end = end.map_or(words.len(), |more| begin + 1 + more);
        let of_us = |us| self.has(us, part) || self.has(us, &words[begin..end]);
        told.next().is_some_and(supposes)
            && told.next().is_some()
            && self.us.is_some_and(|us| !of_us(us))
    }

    fn is_reported(&self, words: &[Word], from: usize) -> bool {
        let begin = begin_of_part(words, from);
        let begin = begin.max(from.saturating_sub(6));
        let before = &words[begin..from];
        let near = |(_, to): (usize, usize)| before.len() - to <= 1;
        self.reported.iter().any(|it| it.found(before, &self.common).any(near))
    }

    fn is_talk(&self, words: &[Word], from: usize, to: usize) -> bool {
        let meets = |(begin, end): (usize, usize)| begin < to.max(from + 1) && end > from;
        let all = Kinds::of(words);
        let mut may = self.talk.iter().filter(|it| it.may_stand(&all));
        may.any(|it| it.found(words, &self.common).any(meets))
    }

    /// Whether it is told of the world: what other programs and people keep, what happened in a year
    /// or in a film, and what comes of the steps that are told.
    fn is_of_the_world(&self, words: &[Word], from: usize, to: usize) -> bool {
        let to = to.min(words.len());
        let year = words.iter().any(|it| is_year(&it.text));
        let own = self.has(self.from_mila, &words[from..to]);
        let told = |it: &Lexicon| it.finds(&it.world, words) || it.finds(&it.theirs, words);
        let of_steps = ALL.iter().any(|it| it.has(it.steps, &words[..to]));
        year || of_steps || !own && (self.is_kept_elsewhere(words) || ALL.iter().any(told))
    }

    /// Whether another program or somebody else keeps it. A word of another language counts where it
    /// is none of this one's.
    fn is_kept_elsewhere(&self, words: &[Word]) -> bool {
        let foreign: Vec<Word> =
            words.iter().filter(|it| !self.known.contains(&it.text)).cloned().collect();
        self.has(self.elsewhere, words) && !self.has(self.facts, words)
            || ALL.iter().any(|it| it.has(it.elsewhere, &foreign) && !it.has(it.facts, words))
    }
}

/// Where the part of the sentence begins that a word stands in.
pub(super) fn begin_of_part(words: &[Word], at: usize) -> usize {
    let at = at.min(words.len().saturating_sub(1));
    words[..=at].iter().rposition(|it| it.pause).unwrap_or(0)
}

/// Whether what to do in another program is told before, in the same paragraph.
fn follows_steps(sentence: &Sentence, all: &[Sentence]) -> bool {
    let before = all.iter().take_while(|it| !std::ptr::eq(*it, sentence));
    let mut near = before.filter(|it| it.paragraph == sentence.paragraph && !it.asks);
    near.any(|it| ALL.iter().any(|lexicon| lexicon.has(lexicon.steps, &it.words)))
}

/// Whether it is what becomes of something in another program: "In WhatsApp you can delete it for
/// everyone. The message is then removed." An hour that is set, and what is the person's own, is not.
fn follows_how_to(claim: &Claim, sentence: &Sentence, all: &[Sentence]) -> bool {
    let tells = |words: &[Word]| ALL.iter().any(|it| it.finds(&it.how_to, words));
    let is_thing = || ALL.iter().any(|it| it.has(it.things, &sentence.words));
    let before = all.iter().take_while(|it| !std::ptr::eq(*it, sentence));
    let mut near = before.filter(|it| it.paragraph == sentence.paragraph && !it.asks);
    claim.deed != Some(Deed::Set)
        && (tells(&sentence.words[..claim.from]) || is_thing() && near.any(|it| tells(&it.words)))
}

/// Whether it comes of what the person is advised to set: "Set an alarm on your phone. That way
/// you'll be reminded."
fn follows_advice(claim: &Claim, sentence: &Sentence, all: &[Sentence]) -> bool {
    let comes = |it: &Lexicon| {
        let (words, from_mila) = (&sentence.words, it.from_mila);
        it.has(it.comes, &words[claim.from..=claim.from]) && !it.has(from_mila, words)
    };
    let thus = ALL.iter().any(|it| it.has(it.thus, &sentence.words[..claim.from]));
    let before = all.iter().take_while(|it| !std::ptr::eq(*it, sentence));
    let mut before = before.filter(|it| thus || it.paragraph == sentence.paragraph);
    ALL.iter().any(comes)
        && (advises(&sentence.words[..claim.from]) || before.any(|it| advises(&it.words)))
}

/// Whether it is what would come of what is only thought of: "I'd tell him myself. That way he's told."
fn follows_thought(claim: &Claim, sentence: &Sentence, all: &[Sentence]) -> bool {
    let before = all.iter().take_while(|it| !std::ptr::eq(*it, sentence));
    let mut near = before.filter(|it| it.paragraph == sentence.paragraph);
    let begins = &sentence.words[..sentence.words.len().min(2)];
    matches!(claim.form, Form::Is | Form::Arrived | Form::Will)
        && ALL.iter().any(|it| it.has(it.thus, begins) && !it.has(it.from_mila, &sentence.words))
        && near.any(|near| ALL.iter().any(|it| it.has(it.thought, &near.words)))
}

/// Whether it is an order as much as a deed, "pedí el reembolso", to somebody to whom something was done.
fn may_be_an_order(claim: &Claim, sentence: &Sentence, ask: &Ask) -> bool {
    let verb = &sentence.words[claim.from];
    verb.pause && ask.befallen && ALL.iter().any(|it| it.orders_too.has(verb))
}

/// Whether it is advised to set something oneself.
fn advises(words: &[Word]) -> bool {
    ALL.iter().any(|it| it.finds(&it.advice, words))
}

fn starts_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word is a year that is past, alone or after "in": "ב-1943".
fn is_year(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits.len() == 4 && digits.parse().is_ok_and(|year: u16| (1000..2020).contains(&year))
}

/// What a sentence claims, and what it would if each of its verbs had its subject before it: "I've
/// saved that and told Dana".
fn claims(sentence: &Sentence) -> Vec<Claim> {
    let mut claims = plain_claims(sentence);
    for lexicon in ALL.iter() {
        for ((begin, end), next) in lexicon.shared(&sentence.words) {
            let mut words = sentence.words[begin..end].to_vec();
            words.extend_from_slice(&sentence.words[next..]);
            words[0].pause = true;
            words[end - begin].pause = false;
            let own = end - begin;
            let place = |at: usize| if at < own { begin + at } else { next + at - own };
            let found = plain_claims(&Sentence { words, ..sentence.clone() }).into_iter();
            let of_verb = found.filter(|it| it.from < own && it.to > own);
            claims.extend(of_verb.map(|it| Claim { from: place(it.from), to: place(it.to), ..it }));
        }
    }
    claims
}

/// What the words of a sentence claim as they stand.
fn plain_claims(sentence: &Sentence) -> Vec<Claim> {
    let words = &sentence.words;
    let all = Kinds::of(words);
    let of_lexicon = |lexicon: &'static Lexicon| {
        let may = lexicon.claiming.iter().filter(|it| it.pattern.may_stand(&all));
        may.map(move |it| (lexicon, it))
    };
    let claims = ALL.iter().flat_map(of_lexicon).flat_map(|(lexicon, claiming)| {
        let found = claiming.pattern.found(words, &lexicon.common);
        let stands = found.filter(|(from, to)| !lexicon.is_none(claiming, sentence, *from, *to));
        stands.map(|(from, to)| {
            let of_earlier = lexicon.finds(&lexicon.earlier, words);
            Claim { form: claiming.form, deed: claiming.deed, of_earlier, from, to }
        })
    });
    claims.collect()
}
