//! The decision: one contact, a question, or nobody.

use super::alike::Look;
use super::like::Grade;
use super::near::{Named, Near, is_also_a_name};
use super::said::Said;
use super::{Contact, Found, Why};

/// Longest text that may be a name that was said, in characters.
const LONGEST_SAID: usize = 120;

/// Letters that two spellings of a name may differ by; names that custom alone makes one have more, and
/// nearly every name is as near as those.
const FEW: u8 = 4;

/// Whom a name means.
///
/// A name that is exactly what was said comes first: with a "Dana" and a "Dana Levi", "Dana" is the
/// first. She has no other name by which she could be said, so that a question would come back to
/// itself, and what is sent is shown with name and number before it goes. "Levi" or a slip never comes
/// before anybody: whoever is near has everyone who is as near, or nearly, beside them in a question.
/// Two with one name are always asked, and so is whoever has a name that only looks like another's.
#[must_use]
pub fn find<Id: Copy + PartialEq>(contacts: &[Contact<'_, Id>], said: &str) -> Found<Id> {
    if said.chars().nth(LONGEST_SAID).is_some() {
        return Found::None;
    }
    let look = Look::of(said);
    let said = Said::of(said);
    if said.folded.is_empty() {
        return Found::None;
    }
    let named = |it: &Contact<'_, Id>| Named::of(it.name, it.relations);
    let book = Book { contacts, named: contacts.iter().map(named).collect() };
    book.exact(&said)
        .or_else(|| book.alike(&look, &said))
        .or_else(|| book.near(&said))
        .or_else(|| {
            let said = said.without_little_words()?;
            book.exact(&said).or_else(|| book.near(&said))
        })
        .or_else(|| book.part(&said))
        .unwrap_or(Found::None)
}

struct Book<'b, Id> {
    contacts: &'b [Contact<'b, Id>],
    named: Vec<Named>,
}

/// Places of contacts in the book.
type Places = Vec<usize>;

impl<Id: Copy + PartialEq> Book<'_, Id> {
    fn ask(&self, mut places: Places, why: Why) -> Found<Id> {
        places.sort_unstable();
        places.dedup();
        Found::Ask(places.into_iter().map(|at| self.contacts[at].id).collect(), why)
    }

    /// One, if nobody has a name that looks the same.
    fn one(&self, at: usize) -> Found<Id> {
        let look = Look::of(self.contacts[at].name);
        let mut alike: Places =
            (0..self.contacts.len()).filter(|it| look.is_of(self.contacts[*it].name)).collect();
        alike.push(at);
        match alike.iter().all(|it| *it == at) {
            true => Found::One(self.contacts[at].id),
            false => self.ask(alike, Why::LooksAlike),
        }
    }

    fn places(&self, is: impl Fn(&Named) -> bool) -> Places {
        (0..self.named.len()).filter(|at| is(&self.named[*at])).collect()
    }

    /// Those whose name this is, and who are this to the person.
    fn exact(&self, said: &Said) -> Option<Found<Id>> {
        let by_name = self.places(|it| it.folded.is(&said.folded));
        let label = said.label.as_ref();
        let by_label = self.places(|it| label.is_some_and(|label| it.is_called(label)));
        let doubtful = is_also_a_name(&said.folded.words);
        match (by_name.as_slice(), by_label.is_empty() || doubtful) {
            ([], true) if by_label.is_empty() => None,
            ([], _) => Some(self.called(said, by_label, doubtful)),
            ([one], true) => Some(self.named_so(said, *one)),
            (_, true) => Some(self.drawn_so(said, by_name)),
            _ => {
                let mut all = [by_name, by_label].concat();
                all.sort_unstable();
                all.dedup();
                Some(match all.as_slice() {
                    [one] => self.named_so(said, *one),
                    _ => self.ask(all, Why::Same),
                })
            }
        }
    }

    /// Who has exactly the name: unless it is as well a form of another's, as "לירון" is "to Yaron".
    fn named_so(&self, said: &Said, at: usize) -> Found<Id> {
        let is_form = |it: &Named| {
            Near::of(said, it).is_some_and(|it| it.grade <= Grade::Form && it.form && !it.doubtful)
        };
        let mut forms = self.places(is_form);
        forms.push(at);
        match forms.iter().all(|it| *it == at) {
            true => self.one(at),
            false => self.ask(forms, Why::Several),
        }
    }

    /// Of several with one name the one with these very drawings, if any were said.
    fn drawn_so(&self, said: &Said, places: Places) -> Found<Id> {
        let drawn = |at: &&usize| self.named[**at].folded.symbols == said.folded.symbols;
        let mut same = places.iter().filter(drawn).copied();
        match (same.next(), same.next()) {
            (Some(one), None) if !said.folded.symbols.is_empty() => self.one(one),
            _ => self.ask(places, Why::Same),
        }
    }

    /// Those who are this to the person; with those who are named by the same word, since many a word
    /// is both.
    fn called(&self, said: &Said, places: Places, doubtful: bool) -> Found<Id> {
        let named = |it: &Named| {
            Near::of(said, it).is_some_and(|it| it.grade == Grade::Word && !it.doubtful)
        };
        let others = self.places(named);
        let why = if others.is_empty() { Why::Same } else { Why::Several };
        let all = [places, others].concat();
        match all.iter().all(|it| *it == all[0]) {
            true if doubtful => self.ask(all, Why::Doubtful),
            true => self.one(all[0]),
            false => self.ask(all, why),
        }
    }

    /// Those whose names look like what was said, if any is written with other letters and not only with
    /// other blanks.
    fn alike(&self, look: &Look, said: &Said) -> Option<Found<Id>> {
        let alike: Places =
            (0..self.contacts.len()).filter(|at| look.is_of(self.contacts[*at].name)).collect();
        let letters = said.folded.joined();
        let is_other = |at: &usize| self.named[*at].folded.joined() != letters;
        alike.iter().any(is_other).then(|| self.ask(alike, Why::LooksAlike))
    }

    /// Those whose names are near, with all that are as near or nearly.
    fn near(&self, said: &Said) -> Option<Found<Id>> {
        let near = self.named.iter().enumerate();
        let mut near: Vec<(usize, Near)> =
            near.filter_map(|(at, it)| Near::of(said, it).map(|near| (at, near))).collect();
        let best = near.iter().map(|(_, it)| *it).min_by_key(Near::order)?;
        near.retain(|(_, it)| best.is_rivalled_by(it));
        if !best.untitled {
            near.retain(|(_, it)| !it.untitled || it.grade < best.grade);
        }
        if best.is_named() {
            // The full name in another order or form comes before what is a part of others.
            near.retain(|(_, it)| it.whole);
        }
        let places = near.iter().map(|(at, _)| *at).collect();
        Some(match near.as_slice() {
            [(_, one)] if one.doubtful => self.ask(places, Why::Doubtful),
            [(at, one)] if one.is_written_otherwise() => self.nearest(said, *at),
            [(at, _)] => self.one(*at),
            _ => self.ask(places, Why::Several),
        })
    }

    /// One whose letters are not those that were said, unless somebody else's are as near to them,
    /// whatever name they make: "Danna" is as near to Dina as to Daina.
    fn nearest(&self, said: &Said, at: usize) -> Found<Id> {
        let own = said.folded.letters_apart(&self.named[at].folded);
        let Some(own) = own.filter(|own| *own <= FEW) else {
            return self.one(at);
        };
        let is_as_near =
            |it: &Named| said.folded.letters_apart(&it.folded).is_some_and(|apart| apart <= own);
        match self.places(is_as_near) {
            near if near.iter().all(|it| *it == at) => self.one(at),
            near => self.ask(near, Why::Several),
        }
    }

    /// Those whose whole name is a part of what was said: perhaps they are meant.
    fn part(&self, said: &Said) -> Option<Found<Id>> {
        let is_said = |word: &String| said.words.iter().any(|it| it.is(word));
        let part = |it: &Named| {
            let words = &it.folded.words;
            let telling = words.iter().any(|it| it.chars().count() > 1);
            telling && words.len() < said.words.len() && words.iter().all(is_said)
        };
        let part = self.places(part);
        (!part.is_empty()).then(|| self.ask(part, Why::SaysMore))
    }
}
