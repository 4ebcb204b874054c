use std::collections::BTreeMap;

use super::*;
use crate::config::{Environment, Layers, Settings};
use crate::policy::{self as published, Promise, Span};
use mila_domain::Language;

fn settings(changes: &[(&str, &str)]) -> Settings {
    let enough = [
        ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"),
        ("TWILIO_AUTH_TOKEN", "token"),
        ("MILA_WHATSAPP_FROM", "whatsapp:+14155238886"),
        ("MILA_PUBLIC_URL", "https://example.org/mila"),
        ("MILA_OPERATOR_NAME", "Ops & <Sons>"),
        ("MILA_PRIVACY_EMAIL", "privacy@example.org"),
        ("ANTHROPIC_API_KEY", "key"),
    ];
    let environment = Environment::from_pairs(enough.iter().chain(changes).copied());
    Settings::from_layers(&Layers::gather(None, &environment)).unwrap()
}

fn policy_page(language: Language, unfinished: &[Promise]) -> String {
    let version = &published::versions()[0];
    let shown = Shown { version, in_force: version, unfinished };
    policy(&settings(&[]), language, shown).0
}

/// Every page in every language.
fn all() -> Vec<(Language, String)> {
    let of = |language| {
        let landing = landing(&settings(&[]), language).0;
        let unknown = unknown_version(&settings(&[]), language).0;
        [landing, unknown, policy_page(language, &[Promise::M2]), policy_page(language, &[])]
            .map(|page| (language, page))
    };
    Language::ALL.iter().copied().flat_map(of).collect()
}

/// What stands between `before` and `after`, wherever they do.
fn between<'a>(page: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    page.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

#[test]
fn what_comes_from_outside_stands_for_itself() {
    assert_eq!(
        Escaped("a<b & 'c' \"ד\">").to_string(),
        "a&lt;b &amp; &#39;c&#39; &quot;ד&quot;&gt;"
    );
    for page in [landing(&settings(&[]), Language::English).0, policy_page(Language::Hebrew, &[])] {
        assert!(page.contains("Ops &amp; &lt;Sons&gt;") && !page.contains("<Sons>"));
    }
}

#[test]
fn every_element_that_opens_closes() {
    const VOID: [&str; 2] = ["meta", "!doctype"];
    for (_, page) in all() {
        let mut open = Vec::new();
        for tag in between(&page, "<", ">") {
            let name = tag.split([' ', '\n']).next().unwrap();
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{tag}"),
                None if VOID.contains(&name) || tag.ends_with('/') => {}
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }
}

#[test]
fn a_page_names_its_language_and_direction_and_leads_to_the_other() {
    for (language, page) in all() {
        let (start, other) = match language {
            Language::English => ("<html lang=\"en\" dir=\"ltr\">", "?lang=he"),
            Language::Hebrew => ("<html lang=\"he\" dir=\"rtl\">", "?lang=en"),
        };
        assert!(page.contains(start) && page.contains(other));
        assert!(
            page.contains("<a class=\"skip\" href=\"#main\">")
                && page.contains("<main id=\"main\">")
        );
    }
}

#[test]
fn headings_come_in_order_and_anchors_lead_somewhere() {
    for (_, page) in all() {
        let levels: Vec<_> = between(&page, "<h", ">")
            .into_iter()
            .filter_map(|tag| tag.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(levels[0], 1);
        assert!(levels[1..].iter().all(|level| *level == 2), "{levels:?}");
        let mut ids = BTreeMap::new();
        between(&page, " id=\"", "\"").into_iter().for_each(|id| *ids.entry(id).or_insert(0) += 1);
        assert!(ids.values().all(|count| *count == 1), "{ids:?}");
        for target in between(&page, "href=\"#", "\"").into_iter().chain(between(
            &page,
            "labelledby=\"",
            "\"",
        )) {
            assert!(ids.contains_key(target), "{target}");
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for (_, page) in all() {
        for loads in ["src=", "<link", "<script", "@import", "url(", "<img", "<iframe", "style=\""]
        {
            assert!(!page.contains(loads), "{loads}");
        }
        for link in between(&page, "href=\"", "\"") {
            let ours = ["#", "?lang=", "https://example.org/mila/", "https://wa.me/", "mailto:"];
            assert!(ours.iter().any(|known| link.starts_with(known)), "{link}");
        }
    }
}

/// What people read is the file, whole and in its order.
#[test]
fn the_page_says_every_sentence() {
    for language in Language::ALL.iter().copied() {
        let page = policy_page(language, &[]);
        let practice = published::Practice::of(&settings(&[]));
        let reading = published::versions()[0].reading(language, &practice);
        let mut rest = page.as_str();
        for section in reading.sections {
            let sentences = section.sentences.into_iter().flat_map(|sentence| sentence.spans);
            for span in [Span::Words(section.heading)].into_iter().chain(sentences) {
                let (Span::Words(words) | Span::Email(words)) = span;
                let words = Escaped(&words).to_string();
                let at = rest.find(&words).unwrap_or_else(|| panic!("not on the page: {words}"));
                rest = &rest[at + words.len()..];
            }
        }
    }
}

#[test]
fn what_is_not_built_is_named_and_marked_where_it_is_promised() {
    let page = policy_page(Language::English, &[Promise::M2, Promise::G3]);
    assert!(
        page.contains("<a href=\"#does-memory\"><bdi>M2</bdi> memory across conversations</a>")
    );
    let marked: Vec<_> = between(&page, "<p id=\"", "</p>")
        .into_iter()
        .filter(|sentence| sentence.contains("(not built yet)"))
        .map(|sentence| sentence.split_once('"').unwrap().0)
        .collect();
    assert_eq!(marked, ["does-memory", "rights-everyone", "rights-erase", "age-children"]);
    let hebrew = policy_page(Language::Hebrew, &[Promise::M2]);
    assert_eq!(hebrew.matches("(עדיין לא נבנה)").count(), 1);
    let finished = policy_page(Language::English, &[]);
    assert!(!finished.contains("not built yet") && !finished.contains("not finished"));
}

#[test]
fn the_policy_names_the_address_where_people_write() {
    for language in Language::ALL.iter().copied() {
        let page = policy_page(language, &[]);
        let contact = between(&page, "<p id=\"contact-mail\">", "</p>")[0];
        assert!(
            contact.contains("<a href=\"mailto:privacy@example.org\" dir=\"ltr\">"),
            "{contact}"
        );
    }
}

#[test]
fn an_older_version_says_so_and_leads_to_the_one_in_force() {
    let (settings, version) = (settings(&[]), &published::versions()[0]);
    let of = |in_force| {
        let shown = Shown { version, in_force, unfinished: &[] };
        policy(&settings, Language::English, shown).0
    };
    let newer = version.renamed("2027-01");
    assert!(!of(version).contains("not the version in force"));
    assert!(
        of(&newer).contains("<a href=\"https://example.org/mila/policy\">This is not the version")
    );
}

#[test]
fn the_code_and_the_link_open_a_chat_with_the_sender() {
    let page = landing(&settings(&[]), Language::English).0;
    assert!(page.contains("href=\"https://wa.me/14155238886\""));
    let path = between(&page, "<path d=\"", "\"")[0];
    let modules = modules(path);
    let expected = qrcode::QrCode::new("https://wa.me/14155238886").unwrap();
    let side = expected.width();
    let dark = |x: usize, y: usize| expected[(x, y)] == qrcode::Color::Dark;
    for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))) {
        assert_eq!(modules.contains(&(x + 4, y + 4)), dark(x, y), "{x} {y}");
    }
}

/// The dark modules of a path of unit squares.
fn modules(path: &str) -> Vec<(usize, usize)> {
    let module = |square: &str| {
        let (x, y) = square.strip_suffix("h1v1h-1z")?.split_once(' ')?;
        Some((x.parse().ok()?, y.parse().ok()?))
    };
    path.split('M').skip(1).map(|square| module(square).unwrap()).collect()
}

#[test]
fn an_operator_without_a_name_is_not_made_one_up() {
    let nobody = settings(&[("MILA_OPERATOR_NAME", ""), ("MILA_PRIVACY_EMAIL", "")]);
    let page = landing(&nobody, Language::English).0;
    assert!(!page.contains("Run by") && !page.contains("mailto:"));
}
