//! `GET /`, `GET /policy`, `GET /policy/{version}`: pages for a browser.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{
    CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::context::Context;
use crate::pages::{self, Html, Shown};
use crate::policy::{self, Version};
use mila_domain::Language;

/// `GET /`: who Mila is, and the way to write to it.
pub(super) async fn landing(
    State(context): State<Arc<Context>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = language(&uri, &headers);
    page(StatusCode::OK, language, pages::landing(&context.settings, language))
}

/// `GET /policy`: the version in force.
pub(super) async fn current(
    State(context): State<Arc<Context>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let version = policy::in_force(context.clock.now());
    shown(&context, language(&uri, &headers), version)
}

/// `GET /policy/{version}`: this version, older ones too.
pub(super) async fn version(
    State(context): State<Arc<Context>>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = language(&uri, &headers);
    match policy::versions().iter().find(|version| version.id() == id) {
        Some(version) => shown(&context, language, version),
        None => {
            let html = pages::unknown_version(&context.settings, language);
            page(StatusCode::NOT_FOUND, language, html)
        }
    }
}

fn shown(context: &Context, language: Language, version: &Version) -> Response {
    let in_force = policy::in_force(context.clock.now());
    let shown = Shown { version, in_force, unfinished: policy::unfinished() };
    page(StatusCode::OK, language, pages::policy(&context.settings, language, shown))
}

/// A page that may load nothing, be framed by nobody and tells nobody where a link was found.
fn page(status: StatusCode, language: Language, html: Html) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (CONTENT_LANGUAGE, language.name().to_owned()),
        (VARY, "accept-language".to_owned()),
        (CONTENT_SECURITY_POLICY, pages::content_security_policy()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (status, headers, html.0).into_response()
}

/// The language that `?lang=` asks for, or else the one the browser likes best of ours.
fn language(uri: &Uri, headers: &HeaderMap) -> Language {
    let query = uri.query().unwrap_or_default();
    let asked = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang");
    let asked = asked.and_then(|(_, tag)| named(&tag));
    let accepted = || {
        let header = headers.get(axum::http::header::ACCEPT_LANGUAGE)?;
        accepted(header.to_str().ok()?)
    };
    asked.or_else(accepted).unwrap_or(Language::ALL[0])
}

/// Our language of highest weight in an `Accept-Language` header (RFC 9110, 12.5.4); of equals
/// the first.
fn accepted(header: &str) -> Option<Language> {
    let choice = |item: &str| {
        let (range, weight) = item.split_once(';').unwrap_or((item, "q=1"));
        let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
        Some((named(range.trim())?, weight))
    };
    let liked = header.split(',').filter_map(choice).filter(|(_, weight)| *weight > 0.0);
    let best = liked.reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.map(|(language, _)| language)
}

/// Our language behind a tag such as `he-IL`; `iw` is Hebrew's old name.
fn named(tag: &str) -> Option<Language> {
    let primary = tag.split('-').next()?.to_ascii_lowercase();
    let primary = if primary == "iw" { "he" } else { &primary };
    Language::ALL.iter().copied().find(|language| language.name() == primary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_liked_of_our_languages_is_taken() {
        for (header, expected) in [
            ("he", Some(Language::Hebrew)),
            ("he-IL,he;q=0.9,en-US;q=0.8,en;q=0.7", Some(Language::Hebrew)),
            ("en-GB, he", Some(Language::English)),
            ("fr, en;q=0.2, iw;q=0.5", Some(Language::Hebrew)),
            ("he;q=0, en;q=0.1", Some(Language::English)),
            ("fr, *;q=0.5", None),
            ("he;q=much", None),
            ("", None),
        ] {
            assert_eq!(accepted(header), expected, "{header}");
        }
    }

    #[test]
    fn the_address_goes_before_the_browser() {
        let mut headers = HeaderMap::new();
        headers.insert("accept-language", "he".parse().unwrap());
        let of = |address: &'static str| language(&Uri::from_static(address), &headers);
        assert_eq!(of("/policy?lang=en"), Language::English);
        assert_eq!(of("/policy?lang=fr"), Language::Hebrew);
        assert_eq!(of("/policy"), Language::Hebrew);
        assert_eq!(language(&Uri::from_static("/"), &HeaderMap::new()), Language::English);
    }
}
