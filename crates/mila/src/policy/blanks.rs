//! Sentences with blanks: the operator's name, addresses, places and companies.

use super::practice::{Phrases, Practice};

/// A sentence as it stands in the file, cut at its blanks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    Blank(Blank),
}

/// What may be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Blank {
    Operator,
    PrivacyEmail,
    Processors,
    Regions,
    Model,
    ModelRegion,
    DatabaseHost,
    DatabaseRegion,
    ComputeRegion,
}

impl Blank {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "operator" => Self::Operator,
            "privacy_email" => Self::PrivacyEmail,
            "processors" => Self::Processors,
            "regions" => Self::Regions,
            "model" => Self::Model,
            "model_region" => Self::ModelRegion,
            "database_host" => Self::DatabaseHost,
            "database_region" => Self::DatabaseRegion,
            "compute_region" => Self::ComputeRegion,
            _ => return None,
        })
    }
}

impl Template {
    /// Cuts a sentence at its blanks; the name of a blank that nobody knows, if there is one.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((words, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}').ok_or_else(|| after.to_owned())?;
            parts.push(Part::Words(words.to_owned()));
            parts.push(Part::Blank(Blank::named(name).ok_or_else(|| name.to_owned())?));
            rest = behind;
        }
        parts.push(Part::Words(rest.to_owned()));
        Ok(Self(parts))
    }

    /// The blanks, in order of their names.
    #[cfg(test)]
    pub(super) fn blanks(&self) -> Vec<Blank> {
        let blank = |part: &Part| match part {
            Part::Blank(blank) => Some(*blank),
            Part::Words(_) => None,
        };
        let mut blanks: Vec<_> = self.0.iter().filter_map(blank).collect();
        blanks.sort_unstable();
        blanks
    }

    /// The sentence with its blanks filled.
    pub(super) fn fill(&self, practice: &Practice, phrases: &Phrases) -> Vec<Span> {
        let span = |part: &Part| match part {
            Part::Words(words) => Span::Words(words.clone()),
            Part::Blank(Blank::PrivacyEmail) => match &practice.privacy_email {
                Some(address) => Span::Email(address.clone()),
                None => Span::Words(phrases.no_email.clone()),
            },
            Part::Blank(blank) => Span::Words(practice.words(*blank, phrases)),
        };
        self.0.iter().map(span).collect()
    }
}

/// A piece of a filled sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Words(String),
    /// An address to write to.
    Email(String),
}
