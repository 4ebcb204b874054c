//! Versions of the published policy, read from the files compiled in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use aws_lc_rs::digest::{self, SHA256};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use mila_domain::{Language, Timestamp};
use serde::Deserialize;

use super::blanks::{Blank, Span, Template};
use super::practice::{Phrases, Practice};
use super::promise::Promise;
use crate::config::Region;

/// Every version there was, oldest first: outline, English, Hebrew.
const FILES: &[[&str; 3]] = &[
    [
        include_str!("../../../../policy/2026-03/version.toml"),
        include_str!("../../../../policy/2026-03/en.toml"),
        include_str!("../../../../policy/2026-03/he.toml"),
    ],
    [
        include_str!("../../../../policy/2026-11/version.toml"),
        include_str!("../../../../policy/2026-11/en.toml"),
        include_str!("../../../../policy/2026-11/he.toml"),
    ],
    [
        include_str!("../../../../policy/2026-11-30/version.toml"),
        include_str!("../../../../policy/2026-11-30/en.toml"),
        include_str!("../../../../policy/2026-11-30/he.toml"),
    ],
];

#[expect(clippy::expect_used, reason = "the files are compiled in, and a test reads them all")]
static VERSIONS: LazyLock<Vec<Version>> = LazyLock::new(|| {
    FILES.iter().map(|files| Version::read(files).expect("a policy that the tests read")).collect()
});

/// All versions, oldest first; there is at least one.
#[must_use]
pub fn versions() -> &'static [Version] {
    &VERSIONS
}

/// The version in force at `now`: the newest whose day has come; before all of them the first.
#[must_use]
pub fn in_force(now: Timestamp) -> &'static Version {
    newest(&VERSIONS, now)
}

fn newest(versions: &[Version], now: Timestamp) -> &Version {
    versions.iter().rev().find(|version| version.begins <= now).unwrap_or(&versions[0])
}

/// A version of the policy.
#[derive(Clone, Debug)]
pub struct Version {
    id: String,
    effective: Date,
    begins: Timestamp,
    covers: Covers,
    sections: Vec<Section>,
    english: Text,
    hebrew: Text,
}

/// What a version allows to be switched on.
#[derive(Clone, Debug)]
pub(super) struct Covers {
    pub(super) promises: Vec<Promise>,
    pub(super) regions: Vec<Region>,
    pub(super) carrier_hosts: Vec<String>,
    pub(super) model_hosts: Vec<String>,
    pub(super) database_hosts: Vec<String>,
}

/// Sentences about one matter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    id: String,
    sentences: Vec<Sentence>,
}

/// A sentence, and the promises it makes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    id: String,
    clauses: Vec<Promise>,
}

/// A version's words in one language.
#[derive(Clone, Debug)]
struct Text {
    title: String,
    headings: BTreeMap<String, String>,
    sentences: BTreeMap<String, Template>,
    phrases: Phrases,
    promises: BTreeMap<Promise, String>,
    hash: String,
}

/// A version as one operator's people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The title.
    pub title: String,
    /// The matters, in order.
    pub sections: Vec<ReadingSection>,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingSection {
    /// Its id, the same in all languages.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its sentences.
    pub sentences: Vec<ReadingSentence>,
}

/// A sentence with its blanks filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingSentence {
    /// Its id, the same in all languages.
    pub id: String,
    /// The promises it makes.
    pub clauses: Vec<Promise>,
    /// Its words.
    pub spans: Vec<Span>,
}

impl Version {
    /// Its id: the month it was written in, or the day when the month had one already.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The day it comes into force, at midnight UTC.
    #[must_use]
    pub const fn effective(&self) -> Date {
        self.effective
    }

    /// SHA-256 of the sentences in one language, blanks unfilled, in hexadecimal.
    #[must_use]
    pub fn text_hash(&self, language: Language) -> &str {
        &self.text(language).hash
    }

    /// The title.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        &self.text(language).title
    }

    /// A promise in a few words; its id where the version has none.
    #[must_use]
    pub fn promise(&self, promise: Promise, language: Language) -> String {
        let name = self.text(language).promises.get(&promise);
        name.cloned().unwrap_or_else(|| promise.to_string())
    }

    /// The whole of it in one language, for the people of one operator.
    #[must_use]
    pub fn reading(&self, language: Language, practice: &Practice) -> Reading {
        let text = self.text(language);
        let sections = self.sections.iter().map(|section| ReadingSection {
            id: section.id.clone(),
            heading: text.headings.get(&section.id).cloned().unwrap_or_default(),
            sentences: section.sentences.iter().map(|it| text.sentence(it, practice)).collect(),
        });
        Reading { title: text.title.clone(), sections: sections.collect() }
    }

    /// The companies that receive data from this operator, in words.
    #[must_use]
    pub fn processors(&self, language: Language, practice: &Practice) -> String {
        practice.words(Blank::Processors, &self.text(language).phrases)
    }

    /// The places where this operator has data processed, in words.
    #[must_use]
    pub fn regions(&self, language: Language, practice: &Practice) -> String {
        practice.words(Blank::Regions, &self.text(language).phrases)
    }

    pub(super) const fn covers(&self) -> &Covers {
        &self.covers
    }

    /// This version under another id.
    #[cfg(test)]
    pub(crate) fn renamed(&self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self.clone() }
    }

    /// This version with other covers.
    #[cfg(test)]
    pub(super) fn covering(&self, change: impl FnOnce(&mut Covers)) -> Self {
        let mut version = self.clone();
        change(&mut version.covers);
        version
    }

    const fn text(&self, language: Language) -> &Text {
        match language {
            Language::English => &self.english,
            Language::Hebrew => &self.hebrew,
        }
    }

    /// Reads a version from its outline and its two languages.
    fn read([outline, english, hebrew]: &[&str; 3]) -> Result<Self, Unreadable> {
        let outline: Outline = toml::from_str(outline)?;
        let effective: Date = outline.effective.parse()?;
        let begins = effective.to_zoned_datetime(TimeZone::UTC)?.timestamp().as_microsecond();
        let promises = outline.section.iter().flat_map(|it| &it.sentences);
        let covers = Covers {
            promises: promises.flat_map(|it| it.clauses.clone()).collect(),
            regions: outline.regions,
            carrier_hosts: outline.carrier_hosts,
            model_hosts: outline.model_hosts,
            database_hosts: outline.database_hosts,
        };
        Ok(Self {
            id: outline.id,
            effective,
            begins: Timestamp::from_micros(begins),
            covers,
            english: Text::read(english, &outline.section)?,
            hebrew: Text::read(hebrew, &outline.section)?,
            sections: outline.section,
        })
    }
}

impl Text {
    /// Reads one language; it must have every heading and sentence of the outline and no more.
    fn read(file: &str, outline: &[Section]) -> Result<Self, Unreadable> {
        let file: Words = toml::from_str(file)?;
        let sections: Vec<_> = outline.iter().map(|section| section.id.as_str()).collect();
        same_ids(&sections, &file.sections)?;
        let sentences = outline.iter().flat_map(|section| &section.sentences);
        let sentences: Vec<_> = sentences.map(|sentence| sentence.id.as_str()).collect();
        same_ids(&sentences, &file.sentences)?;
        let hash = hash(&file, &sentences);
        let templates = file.sentences.into_iter().map(|(id, text)| {
            let template = Template::parse(&text).map_err(Unreadable::Blank)?;
            Ok((id, template))
        });
        Ok(Self {
            title: file.title,
            headings: file.sections,
            sentences: templates.collect::<Result<_, Unreadable>>()?,
            phrases: file.phrases,
            promises: file.promises,
            hash,
        })
    }

    fn sentence(&self, sentence: &Sentence, practice: &Practice) -> ReadingSentence {
        let template = self.sentences.get(&sentence.id);
        ReadingSentence {
            id: sentence.id.clone(),
            clauses: sentence.clauses.clone(),
            spans: template.map(|it| it.fill(practice, &self.phrases)).unwrap_or_default(),
        }
    }
}

fn same_ids(outline: &[&str], words: &BTreeMap<String, String>) -> Result<(), Unreadable> {
    let without = outline.iter().find(|id| !words.contains_key(**id)).copied();
    let surplus = words.keys().map(String::as_str).find(|id| !outline.contains(id));
    match without.or(surplus) {
        Some(id) => Err(Unreadable::Id(id.to_owned())),
        None if outline.len() != words.len() => Err(Unreadable::Id("one id twice".to_owned())),
        None => Ok(()),
    }
}

fn hash(file: &Words, sentences: &[&str]) -> String {
    let mut context = digest::Context::new(&SHA256);
    for id in sentences {
        context.update(id.as_bytes());
        context.update(b"\t");
        context.update(file.sentences[*id].as_bytes());
        context.update(b"\n");
    }
    context.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outline {
    id: String,
    effective: String,
    regions: Vec<Region>,
    carrier_hosts: Vec<String>,
    model_hosts: Vec<String>,
    database_hosts: Vec<String>,
    section: Vec<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    sections: BTreeMap<String, String>,
    sentences: BTreeMap<String, String>,
    phrases: Phrases,
    promises: BTreeMap<Promise, String>,
}

/// Why a version's files cannot be read.
#[derive(Debug, thiserror::Error)]
enum Unreadable {
    #[error(transparent)]
    Toml(#[from] toml::de::Error),
    #[error(transparent)]
    Date(#[from] jiff::Error),
    #[error("nobody knows how to fill {{{0}}}")]
    Blank(String),
    #[error("an id stands in the outline or in a language alone: {0}")]
    Id(String),
}

#[cfg(test)]
mod tests;
