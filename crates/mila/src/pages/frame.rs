//! What all pages have around them.

use aws_lc_rs::digest::{self, SHA256};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::words::{self, Words};
use super::{Escaped, Html};
use crate::config::Settings;
use mila_domain::Language;

/// The one style sheet, part of every page.
pub(crate) const STYLE: &str = include_str!("style.css");

/// Allows the style sheet, by its digest, and nothing else.
pub(crate) fn content_security_policy() -> String {
    let style = BASE64_STANDARD.encode(digest::digest(&SHA256, STYLE.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    )
}

/// A document: the way to its main part, to the landing page and to the other languages around
/// what `main` holds.
pub(super) fn document(settings: &Settings, language: Language, title: &str, main: &str) -> Html {
    let Words { direction, skip, languages, policy, .. } = words::of(language);
    let (title, tag) = (Escaped(title), language.name());
    let home = settings.http.below("");
    let (home, policy_url) = (Escaped(home.as_str()), crate::policy::url(settings));
    let policy_url = Escaped(policy_url.as_str());
    let others = others(language);
    Html(format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#main\">{skip}</a>\n\
         <header>\n<a href=\"{home}\">Mila</a>\n<nav aria-label=\"{languages}\">{others}</nav>\n\
         </header>\n<main id=\"main\">\n{main}</main>\n\
         <footer>\n<a href=\"{policy_url}\">{policy}</a>\n</footer>\n</body>\n</html>\n"
    ))
}

/// Links to this page in the other languages, each named in its own.
fn others(language: Language) -> String {
    let link = |other: Language| {
        let (tag, Words { direction, name, .. }) = (other.name(), words::of(other));
        format!(
            "<a href=\"?lang={tag}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{direction}\">{name}</a>"
        )
    };
    let others = Language::ALL.iter().copied().filter(|other| *other != language);
    others.map(link).collect::<Vec<_>>().join(" ")
}
