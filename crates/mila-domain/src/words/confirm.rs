//! Answers to a question that wants a yes or a no.

use super::lexicon::Lexicon;
use super::plain::Token;
use super::tongues::Forms;

/// What somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Yes,
    No,
    /// Both, or one of them that means the other elsewhere.
    Unclear,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Yes,
    No,
    /// A no to this question: "I don't want", "continue".
    Stay,
    Either,
    Polite,
}

/// The answers of one language.
#[derive(Debug)]
pub(super) struct Answers {
    parts: Lexicon<Part>,
    /// Those that say yes or no to any question.
    plain: Lexicon<Part>,
    no_is_not: bool,
}

impl Answers {
    pub(super) fn of(forms: &Forms) -> Self {
        let answers = &forms.answers;
        let plain = [(answers.yes, Part::Yes), (answers.no, Part::No)];
        let also = [
            (answers.stay, Part::Stay),
            (answers.not, Part::Stay),
            (answers.either, Part::Either),
            (answers.go, Part::Yes),
            (answers.ok, Part::Yes),
            (forms.polite, Part::Polite),
        ];
        let mut all = Self {
            parts: Lexicon::lenient(),
            plain: Lexicon::lenient(),
            no_is_not: answers.no_is_not,
        };
        for (list, part) in plain {
            all.plain.add(list, part);
            all.parts.add(list, part);
        }
        for (list, part) in also {
            all.parts.add(list, part);
        }
        all.plain.add(forms.polite, Part::Polite);
        all
    }

    /// Whether the tokens say yes, or no.
    pub(super) fn read(&self, tokens: &[Token]) -> Option<Said> {
        let row = self.parts.row(tokens)?;
        // "No quiero" "seguir": the second is denied by the first.
        let turned = row.windows(2).any(|pair| {
            let denies = pair[0].0 == Part::Stay || pair[0].0 == Part::No && self.no_is_not;
            denies && pair[1].0 == Part::Stay && !pair[1].1
        });
        if turned { Some(Said::Unclear) } else { one(&row) }
    }

    /// Whether they do so whatever was asked.
    pub(super) fn is_plain(&self, tokens: &[Token]) -> bool {
        matches!(self.plain.row(tokens).and_then(|row| one(&row)), Some(Said::Yes | Said::No))
    }

    /// A yes or a no at the beginning: its length, and whether it is one to any question.
    pub(super) fn lead(&self, tokens: &[Token]) -> Option<(usize, Said, bool)> {
        let plain =
            self.plain.longest(tokens).map(|(length, mut kinds)| (length, kinds.next(), true));
        let more =
            self.parts.longest(tokens).map(|(length, mut kinds)| (length, kinds.next(), false));
        let longer = more.filter(|(length, ..)| *length > 1).into_iter().chain(plain);
        longer.max_by_key(|(length, _, is_plain)| (*length, *is_plain)).and_then(
            |(length, part, is_plain)| match part? {
                Part::Yes => Some((length, Said::Yes, is_plain)),
                Part::No | Part::Stay => Some((length, Said::No, is_plain)),
                Part::Either => Some((length, Said::Unclear, is_plain)),
                Part::Polite => None,
            },
        )
    }

    /// What follows a yes at the beginning.
    pub(super) fn after_yes<'t>(&self, tokens: &'t [Token]) -> Option<&'t [Token]> {
        let (length, mut kinds) = self.plain.longest(tokens)?;
        (kinds.next() == Some(Part::Yes)).then(|| &tokens[length..])
    }
}

fn one(row: &[(Part, bool)]) -> Option<Said> {
    let has = |part| row.iter().any(|(it, _)| *it == part);
    match (has(Part::Yes), has(Part::No) || has(Part::Stay)) {
        _ if has(Part::Either) => Some(Said::Unclear),
        (true, false) => Some(Said::Yes),
        (false, true) => Some(Said::No),
        (true, true) => Some(Said::Unclear),
        (false, false) => None,
    }
}
