//! The policy as a page.

use mila_domain::Language;

use super::frame::document;
use super::words::{self, Words};
use super::{Escaped, Html};
use crate::config::Settings;
use crate::policy::{
    self, Practice, Promise, Reading, ReadingSection, ReadingSentence, Span, Version,
};

/// What the page is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'a> {
    /// The version asked for.
    pub(crate) version: &'a Version,
    /// The version that holds now.
    pub(crate) in_force: &'a Version,
    /// What is promised and not built.
    pub(crate) unfinished: &'a [Promise],
}

/// A version of the policy, for the people of this operator.
pub(crate) fn policy(settings: &Settings, language: Language, shown: Shown<'_>) -> Html {
    let Words { policy: heading, planned, .. } = words::of(language);
    let reading = shown.version.reading(language, &Practice::of(settings));
    let mut main = format!("<h1>{heading}: {}</h1>\n", Escaped(&reading.title));
    main += &about(settings, language, shown);
    main += &notice(language, &reading, shown);
    for it in &reading.sections {
        main += &section(it, shown.unfinished, planned);
    }
    main += &versions(settings, language);
    main += &digest(language, shown.version);
    document(settings, language, &format!("{heading} · Mila"), &main)
}

/// By which the text can be held against what was published.
fn digest(language: Language, version: &Version) -> String {
    let (label, hash) = (words::of(language).digest, version.text_hash(language));
    format!("<p class=\"digest\">{label}: <code dir=\"ltr\">{hash}</code></p>\n")
}

/// Said when somebody asks for a version that there never was.
pub(crate) fn unknown_version(settings: &Settings, language: Language) -> Html {
    let Words { no_such_version, policy: heading, .. } = words::of(language);
    let main =
        format!("<h1>{heading}</h1>\n<p>{no_such_version}</p>\n{}", versions(settings, language));
    document(settings, language, &format!("{heading} · Mila"), &main)
}

/// Which version this is.
fn about(settings: &Settings, language: Language, shown: Shown<'_>) -> String {
    let version = shown.version;
    let Words { version: label, in_force_since, not_in_force, .. } = words::of(language);
    let (id, effective) = (Escaped(version.id()), version.effective());
    let mut text =
        format!("<p>{label} <bdi>{id}</bdi>. {in_force_since} <time>{effective}</time>.</p>\n");
    if version.id() != shown.in_force.id() {
        let url = policy::url(settings);
        text += &format!("<p><a href=\"{}\">{not_in_force}</a></p>\n", Escaped(url.as_str()));
    }
    text
}

/// Names what is not built, each with a way to its first sentence.
fn notice(language: Language, reading: &Reading, shown: Shown<'_>) -> String {
    let Shown { version, unfinished, .. } = shown;
    if unfinished.is_empty() {
        return String::new();
    }
    let Words { unfinished: heading, unfinished_list, .. } = words::of(language);
    let sentences = || reading.sections.iter().flat_map(|section| &section.sentences);
    let item = |promise: &Promise| {
        let name = version.promise(*promise, language);
        let name = Escaped(&name);
        match sentences().find(|sentence| sentence.clauses.contains(promise)) {
            Some(ReadingSentence { id, .. }) => {
                format!("<li><a href=\"#{id}\"><bdi>{promise}</bdi> {name}</a></li>\n")
            }
            None => format!("<li><bdi>{promise}</bdi> {name}</li>\n"),
        }
    };
    let items: String = unfinished.iter().map(item).collect();
    format!(
        "<section class=\"notice\" aria-labelledby=\"unfinished\">\n\
         <h2 id=\"unfinished\">{heading}</h2>\n<p>{unfinished_list}</p>\n\
         <ul>\n{items}</ul>\n</section>\n"
    )
}

fn section(section: &ReadingSection, unfinished: &[Promise], planned: &str) -> String {
    let ReadingSection { id, heading, sentences } = section;
    let sentences: String = sentences.iter().map(|it| sentence(it, unfinished, planned)).collect();
    let heading = Escaped(heading);
    format!(
        "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n{sentences}</section>\n"
    )
}

fn sentence(sentence: &ReadingSentence, unfinished: &[Promise], planned: &str) -> String {
    let words: String = sentence.spans.iter().map(span).collect();
    let mark = if sentence.clauses.iter().any(|clause| unfinished.contains(clause)) {
        format!(" <span class=\"planned\">({planned})</span>")
    } else {
        String::new()
    };
    format!("<p id=\"{}\">{words}{mark}</p>\n", sentence.id)
}

pub(super) fn span(span: &Span) -> String {
    match span {
        Span::Words(words) => Escaped(words).to_string(),
        Span::Email(address) => email(address),
    }
}

/// An address to write to; isolated, so that it reads the same in a line from right to left.
pub(super) fn email(address: &str) -> String {
    let address = Escaped(address);
    format!("<a href=\"mailto:{address}\" dir=\"ltr\">{address}</a>")
}

fn versions(settings: &Settings, language: Language) -> String {
    let Words { all_versions, .. } = words::of(language);
    let item = |version: &Version| {
        let url = settings.http.below(&format!("policy/{}", version.id()));
        let (url, id) = (Escaped(url.as_str()), Escaped(version.id()));
        format!("<li><a href=\"{url}\"><bdi>{id}</bdi></a></li>\n")
    };
    let items: String = policy::versions().iter().rev().map(item).collect();
    format!(
        "<section aria-labelledby=\"versions\">\n<h2 id=\"versions\">{all_versions}</h2>\n\
         <ul>\n{items}</ul>\n</section>\n"
    )
}
