//! What the documents name is there.

use mila::config::CONFIG_FILE;
use mila::config::settings::{ALL, by_name};

use super::{path, read};

/// Documents with the folder that their links start from.
const DOCUMENTS: [(&str, &str); 6] = [
    ("README.md", "."),
    ("ARCHITECTURE.md", "."),
    ("CONTRIBUTING.md", "."),
    ("docs/OPERATING.md", "docs"),
    ("docs/LOGGING.md", "docs"),
    ("docs/DATA_MODEL.md", "docs"),
];

#[test]
fn every_link_leads_somewhere() {
    let mut followed = 0;
    for (document, folder) in DOCUMENTS {
        for link in links(&read(document)) {
            followed += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = match file {
                "" => document.to_owned(),
                file => format!("{folder}/{file}"),
            };
            assert!(path(&target).exists(), "{document}: {link}");
            assert!(anchor.is_empty() || has_heading(&target, anchor), "{document}: {link}");
        }
    }
    assert!(followed > 20, "the reading of links is broken: {followed}");
}

/// The links of a document to others of ours. A link may be broken over two lines.
fn links(text: &str) -> Vec<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|link| !link.starts_with("http")).map(str::to_owned).collect()
}

fn has_heading(document: &str, anchor: &str) -> bool {
    read(document).lines().filter(|line| line.starts_with('#')).any(|it| anchor_of(it) == anchor)
}

/// The name under which a heading is linked to.
fn anchor_of(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = text.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// A setting that was renamed would be asked for in vain.
#[test]
fn every_setting_named_is_one() {
    let ours = |word: &&str| word.starts_with("MILA_") || ALL.iter().any(|it| it.name == *word);
    let mut named = 0;
    for document in ["README.md", "docs/OPERATING.md", "deploy/Caddyfile", "deploy/Containerfile"] {
        let text = read(document);
        let words = text.split(|c: char| !c.is_ascii_uppercase() && c != '_');
        for word in words.filter(ours).filter(|word| !word.ends_with('_')) {
            named += 1;
            assert!(by_name(word).is_some() || word == CONFIG_FILE, "{document}: {word}");
        }
    }
    assert!(named > 20, "the reading of names is broken: {named}");
}

#[test]
fn every_sample_file_is_in_the_operators_book() {
    let book = read("docs/OPERATING.md");
    for entry in std::fs::read_dir(path("deploy")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(book.contains(&format!("(../deploy/{name})")), "{name}");
    }
}
