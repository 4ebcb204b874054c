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
    Either,
    Polite,
}

/// The answers of one language.
#[derive(Debug)]
pub(super) struct Answers {
    parts: Lexicon<Part>,
    /// Those that say yes or no to any question.
    plain: Lexicon<Part>,
}

impl Answers {
    pub(super) fn of(forms: &Forms) -> Self {
        let answers = &forms.answers;
        let plain = [(answers.yes, Part::Yes), (answers.no, Part::No)];
        let also = [
            (answers.stay, Part::No),
            (answers.not, Part::No),
            (answers.either, Part::Either),
            (answers.go, Part::Yes),
            (answers.ok, Part::Yes),
            (forms.polite, Part::Polite),
        ];
        let mut all = Self { parts: Lexicon::lenient(), plain: Lexicon::lenient() };
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
        one(&self.parts, tokens)
    }

    /// Whether they do so whatever was asked.
    pub(super) fn is_plain(&self, tokens: &[Token]) -> bool {
        matches!(one(&self.plain, tokens), Some(Said::Yes | Said::No))
    }

    /// What follows a yes at the beginning.
    pub(super) fn after_yes<'t>(&self, tokens: &'t [Token]) -> Option<&'t [Token]> {
        let (length, mut kinds) = self.plain.longest(tokens)?;
        (kinds.next() == Some(Part::Yes)).then(|| &tokens[length..])
    }
}

fn one(parts: &Lexicon<Part>, tokens: &[Token]) -> Option<Said> {
    let row = parts.row(tokens)?;
    let has = |part| row.iter().any(|(it, _)| *it == part);
    match (has(Part::Yes), has(Part::No)) {
        _ if has(Part::Either) => Some(Said::Unclear),
        (true, false) => Some(Said::Yes),
        (false, true) => Some(Said::No),
        (true, true) => Some(Said::Unclear),
        (false, false) => None,
    }
}
