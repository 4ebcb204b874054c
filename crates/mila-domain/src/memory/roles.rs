//! Who is who to whom: a fact may not give one's name, kin or amount to another.

use super::phrases::Table;
use super::text::Word;
use super::{Refused, made_up};

/// Most words between somebody's role and their name in a fact: "his son is called Leo".
const NAMED: usize = 4;

/// Most words between a role and whose it is: "the daughter of my brother".
const OWNED: usize = 3;

/// Says that somebody is another's, before who they are.
const THEIRS: [&str; 17] = [
    "his", "her", "their", "его", "ее", "их", "su", "sus", "son", "sa", "ses", "leur", "suo",
    "sua", "seine", "ihre", "zijn",
];

/// Whether a form says that somebody is another's, as Hebrew and Arabic do at its end: "אחיו", "أخته".
fn is_of_other(word: &Word<'_>, table: &Table) -> bool {
    let ends = [("ו", "י"), ("ו", ""), ("ה", "י"), ("ה", ""), ("ه", "ي"), ("ها", "ي")];
    word.texts().any(|text| {
        ends.iter().any(|(theirs, mine)| {
            let own = text.strip_suffix(theirs).map(|stem| format!("{stem}{mine}"));
            let group = own.and_then(|own| table.kin.of_text(&own));
            group.is_some() && group == table.kin.of_text(text)
        })
    })
}

/// Whether the fact leaves roles, names and amounts with those that the message gives them to.
pub(super) fn check(
    fact: &[Word<'_>],
    said: &[Word<'_>],
    tables: &[&Table],
) -> Result<(), Refused> {
    let reader = Reader { tables };
    let swapped = tables
        .iter()
        .any(|table| reader.renames(fact, said, table) || reader.disowns(fact, said, table));
    match swapped || reader.relates(fact, said) || reader.counts(fact, said) {
        true => Err(Refused::Role),
        false => Ok(()),
    }
}

struct Reader<'t> {
    tables: &'t [&'t Table],
}

impl Reader<'_> {
    /// Whether a role has one name in the fact and another in the message.
    fn renames(&self, fact: &[Word<'_>], said: &[Word<'_>], table: &Table) -> bool {
        let roles = (0..fact.len()).filter_map(|at| Some((at, table.kin.of_word(&fact[at])?)));
        roles.into_iter().any(|(at, role)| {
            let Some(name) = self.name_of(fact, at, table) else { return false };
            if !made_up::stands(name, said) {
                return false;
            }
            let places: Vec<_> =
                (0..said.len()).filter(|at| table.kin.of_word(&said[*at]) == Some(role)).collect();
            let bound: Vec<_> =
                places.iter().filter_map(|at| self.name_after(said, *at, table)).collect();
            // What a verb follows is who acts.
            let acts = |at: &usize| said.get(at + 2).is_some_and(|it| !it.pause && self.acts(it));
            let acts =
                places.iter().any(|at| self.name_after(said, *at, table).is_some() && acts(at));
            let before = places.iter().filter_map(|at| self.name_before(said, *at, table));
            let same = |other: &Word<'_>| made_up::stands(name, std::slice::from_ref(other));
            if bound.is_empty() || bound.iter().copied().chain(before).any(same) {
                return false;
            }
            let has_other_role = (0..said.len()).any(|at| {
                table.kin.of_word(&said[at]).is_some_and(|it| it != role)
                    && (self.name_after(said, at, table).is_some_and(same)
                        || self.name_of(said, at, table).is_some_and(same))
            });
            let is_other = |other: &&Word<'_>| other.is_capital() || made_up::stands(other, fact);
            has_other_role || acts || bound.iter().any(is_other)
        })
    }

    /// Whether the role of somebody to another is told as if it were to the person: "my brother's
    /// daughter" is no daughter of theirs.
    fn disowns(&self, fact: &[Word<'_>], said: &[Word<'_>], table: &Table) -> bool {
        let role = |words: &[Word<'_>], at: usize| table.kin.of_word(&words[at]);
        (0..fact.len()).filter_map(|at| role(fact, at)).any(|told| {
            let places = (0..said.len()).filter(|at| role(said, *at) == Some(told));
            let owners: Vec<_> = places.map(|at| (at, self.owner(said, at, table))).collect();
            let kept = |(at, owner): &(usize, Option<usize>)| {
                owner.is_none_or(|owner| {
                    let mut between = said.iter().take(*at).skip(owner + 1).take(NAMED);
                    let between = || between.find(|it| self.is_name(it));
                    let named = self.name_after(said, owner, table).or_else(between);
                    let whose = self.role(&said[owner], table);
                    fact.iter().any(|it| whose.is_some() && self.role(it, table) == whose)
                        || named.is_some_and(|name| made_up::stands(name, fact))
                })
            };
            !owners.is_empty() && !owners.iter().any(kept)
        })
    }

    /// The role that a word names, also in its possessive.
    fn role(&self, word: &Word<'_>, table: &Table) -> Option<usize> {
        let owner = || table.kin.of_text(word.owner.as_ref()?);
        table.kin.of_word(word).or_else(owner)
    }

    /// Where the role of those stands whose role stands at `at`: "fille de mon frère", "my brother
    /// Tom's wife".
    fn owner(&self, words: &[Word<'_>], at: usize, table: &Table) -> Option<usize> {
        let one = |from: usize, to: usize| {
            words[from].sentence == words[to].sentence
                && !words[from + 1..=to].iter().any(|word| word.pause)
        };
        let bare = words[at]
            .text
            .starts_with(|c| matches!(c, '\u{400}'..='\u{4FF}' | '\u{620}'..='\u{64A}'));
        let behind = (at + 1..words.len().min(at + 2 + OWNED)).find(|next| {
            table.kin.has(&words[*next].text)
                || !self.tables.iter().any(|it| it.of.has(&words[*next], it))
        });
        let behind = behind
            .filter(|it| table.kin.has(&words[*it].text) && one(at, *it) && (*it > at + 1 || bare));
        behind.or_else(|| self.named_before(words, at, table)).or_else(|| {
            let possessive = at.checked_sub(1).filter(|it| words[*it].owner.is_some())?;
            if !one(possessive, at) {
                return None;
            }
            let named = possessive.checked_sub(1).filter(|it| one(*it, possessive));
            let owner =
                |it: usize| words[it].owner.as_ref().is_some_and(|owner| table.kin.has(owner));
            Some(possessive)
                .filter(|it| owner(*it))
                .or(named.filter(|it| table.kin.has(&words[*it].text)))
        })
    }

    /// Where those stand of whom a word as "his" or a form as "אחיו" speaks: "my father and his
    /// brother".
    fn named_before(&self, words: &[Word<'_>], at: usize, table: &Table) -> Option<usize> {
        let told = |at: usize| THEIRS.contains(&words[at].text.as_str());
        let theirs = at.checked_sub(1).is_some_and(|it| told(it) && !words[at].pause);
        let start = words.partition_point(|word| word.sentence < words[at].sentence);
        let owner = (start..at).rev().find(|it| table.kin.of_word(&words[*it]).is_some());
        owner.filter(|_| theirs || is_of_other(&words[at], table))
    }

    /// Whether a word that leads to one name in the message leads to another in the fact: "married
    /// to".
    fn relates(&self, fact: &[Word<'_>], said: &[Word<'_>]) -> bool {
        (2..fact.len()).any(|at| {
            let name = &fact[at];
            let Some(lead) = self.lead(fact, at) else { return false };
            if !name.is_capital() || self.is_empty(name) || lead + 1 == at {
                return false;
            }
            let follows = (0..said.len()).filter_map(|from| {
                let to = from + at - lead;
                let same = to < said.len()
                    && made_up::is_told(&fact[lead], &said[from..=from], self.tables)
                    && said[from + 1..to]
                        .iter()
                        .zip(&fact[lead + 1..at])
                        .all(|(a, b)| a.text == b.text)
                    && said[from].sentence == said[to].sentence
                    && !said[from + 1..=to].iter().any(|word| word.pause);
                same.then(|| &said[to])
            });
            let follows: Vec<_> = follows.collect();
            let other = |it: &&Word<'_>| !made_up::is_told(name, &[(*it).clone()], self.tables);
            !follows.is_empty()
                && follows.iter().all(other)
                && follows.iter().any(|it| it.is_capital())
        })
    }

    /// Whether what belongs to one number in the message belongs to another in the fact.
    fn counts(&self, fact: &[Word<'_>], said: &[Word<'_>]) -> bool {
        (0..fact.len()).filter(|at| fact[*at].number).any(|at| {
            let number = fact[at].text.as_str();
            let ahead = self.neighbour(fact, at, false).map(|label| (label, true));
            let back = self.neighbour(fact, at, true).map(|label| (label, false));
            said.iter().any(|it| it.number && it.text == number)
                && ahead.into_iter().chain(back).any(|(label, both)| {
                    let numbers: Vec<_> = (0..said.len())
                        .filter(|it| made_up::is_told(label, &said[*it..=*it], self.tables))
                        .flat_map(|it| self.numbers_at(said, it, both))
                        .collect();
                    !numbers.is_empty() && !numbers.contains(&number)
                })
        })
    }

    /// The word that tells something next to a number of the fact, before or behind it.
    fn neighbour<'w, 't>(
        &self,
        words: &'w [Word<'t>],
        at: usize,
        back: bool,
    ) -> Option<&'w Word<'t>> {
        let near = self.beside(words, at, back);
        let all = near.take(NAMED).take_while(|it| !words[*it].number && !self.joins(&words[*it]));
        let counts =
            |word: &Word<'_>| self.tables.iter().any(|it| it.numbers.contains_key(&word.text));
        all.map(|it| &words[it]).find(|it| !self.is_empty(it) && !counts(it))
    }

    /// The numbers behind a word, and those before it if `both`, over words that tell nothing.
    fn numbers_at<'w>(&self, words: &'w [Word<'_>], at: usize, both: bool) -> Vec<&'w str> {
        let sides = [Some(false), Some(true).filter(|_| both)];
        let runs = sides.into_iter().flatten().flat_map(|back| {
            let run = self.beside(words, at, back).take(NAMED);
            run.take_while(|it| {
                (words[*it].number || self.is_empty(&words[*it])) && !self.joins(&words[*it])
            })
            .collect::<Vec<_>>()
        });
        runs.filter(|it| words[*it].number).map(|it| words[it].text.as_str()).collect()
    }

    /// The places beside one, from it on, up to a pause.
    fn beside<'w>(
        &self,
        words: &'w [Word<'_>],
        at: usize,
        back: bool,
    ) -> Box<dyn Iterator<Item = usize> + 'w> {
        let one = move |it: usize| words[it].sentence == words[at].sentence;
        match back {
            true => Box::new((0..at).rev().take_while(move |it| one(*it) && !words[it + 1].pause)),
            false => {
                Box::new((at + 1..words.len()).take_while(move |it| one(*it) && !words[*it].pause))
            }
        }
    }

    fn joins(&self, word: &Word<'_>) -> bool {
        self.tables.iter().any(|it| it.and.has(word, it))
    }

    fn is_empty(&self, word: &Word<'_>) -> bool {
        self.is_stop(word) || self.acts(word)
    }

    fn acts(&self, word: &Word<'_>) -> bool {
        self.tables.iter().any(|it| it.verb.has(word, it))
    }

    fn is_stop(&self, word: &Word<'_>) -> bool {
        self.tables.iter().any(|it| it.stop.has(word, it))
    }

    /// Where the word stands that leads to what stands at `at`, over words that tell nothing.
    fn lead(&self, words: &[Word<'_>], at: usize) -> Option<usize> {
        let lead = (0..at).rev().find(|it| !self.is_stop(&words[*it]))?;
        let one = words[lead].sentence == words[at].sentence
            && !words[lead + 1..=at].iter().any(|word| word.pause);
        (one && at - lead <= NAMED && !words[lead].number).then_some(lead)
    }

    /// The name that the fact gives to a role: the next one, or the one before.
    fn name_of<'w, 't>(
        &self,
        words: &'w [Word<'t>],
        at: usize,
        table: &Table,
    ) -> Option<&'w Word<'t>> {
        let one = |to: usize| words[to].sentence == words[at].sentence;
        let passed = |to: &usize| {
            one(*to) && !self.is_name(&words[*to]) && table.kin.of_word(&words[*to]).is_none()
        };
        let ahead = (at + 1..words.len()).take(NAMED).find(|to| !passed(to));
        let back = (0..at).rev().take(NAMED).find(|to| !passed(to));
        let named = |to: &usize| {
            one(*to) && self.is_name(&words[*to]) && table.kin.of_word(&words[*to]).is_none()
        };
        ahead.filter(named).or(back.filter(named)).map(|to| &words[to])
    }

    /// The name right behind a role: "my sister Amy".
    fn name_after<'w, 't>(
        &self,
        words: &'w [Word<'t>],
        at: usize,
        table: &Table,
    ) -> Option<&'w Word<'t>> {
        let next = words.get(at + 1)?;
        let named = !next.pause
            && next.sentence == words[at].sentence
            && self.is_name(next)
            && table.kin.of_word(next).is_none();
        named.then_some(next)
    }

    /// The name in front of a role, over words that tell nothing: "Amy is my sister".
    fn name_before<'w, 't>(
        &self,
        words: &'w [Word<'t>],
        at: usize,
        table: &Table,
    ) -> Option<&'w Word<'t>> {
        let back = (0..at).rev().take(NAMED).find(|it| self.is_name(&words[*it]))?;
        let between = &words[back + 1..at];
        let one = words[back].sentence == words[at].sentence
            && !between.iter().any(|it| table.kin.of_word(it).is_some());
        one.then(|| &words[back])
    }

    fn is_name(&self, word: &Word<'_>) -> bool {
        !word.number && word.text.chars().count() > 1 && !self.is_empty(word)
    }
}
