//! The recipe for a container image: pinned, without rights, without secrets.

use std::process::Command;

use mila::config::settings::{Secrecy, by_name};

use super::{path, read};
use crate::world::{Engine, World};

/// The recipe's instructions, continued lines put together.
fn instructions() -> Vec<(String, String)> {
    let text = read("deploy/Containerfile").replace("\\\n", " ");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let parts = lines.map(|line| {
        let (word, rest) = line.split_once(' ').unwrap_or_else(|| panic!("{line}"));
        (word.to_owned(), rest.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    parts.collect()
}

fn all(word: &str) -> Vec<String> {
    let these = instructions().into_iter().filter(|(it, _)| it == word);
    these.map(|(_, rest)| rest).collect()
}

#[test]
fn only_instructions_of_the_format_are_used() {
    let known = [
        "FROM",
        "WORKDIR",
        "COPY",
        "RUN",
        "USER",
        "VOLUME",
        "ENV",
        "EXPOSE",
        "STOPSIGNAL",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
    ];
    for (word, rest) in instructions() {
        assert!(known.contains(&word.as_str()), "{word} {rest}");
    }
}

#[test]
fn images_are_pinned_and_the_compiler_is_new_enough() {
    let images = all("FROM");
    assert_eq!(images.len(), 2, "one builds, one runs");
    for image in &images {
        let name = image.split(' ').next().unwrap();
        let (_, tag) = name.rsplit_once(':').unwrap_or_else(|| panic!("{name} has no version"));
        let version = tag.split('-').next().unwrap();
        assert!(version.split('.').count() >= 2, "{name} moves under us");
        assert!(version.split('.').all(|part| part.parse::<u32>().is_ok()), "{name}");
    }
    let manifest: toml::Table = toml::from_str(&read("Cargo.toml")).unwrap();
    let needed = manifest["workspace"]["package"]["rust-version"].as_str().unwrap();
    let rust = images[0].split_once("rust:").unwrap().1;
    let minor = |text: &str| text.split('.').nth(1).unwrap().parse::<u32>().unwrap();
    assert!(minor(rust) >= minor(needed), "{rust} builds what needs {needed}");
}

#[test]
fn it_runs_as_nobody_and_stops_as_the_program_does() {
    assert_eq!(all("USER"), ["10001:10001"]);
    let order: Vec<String> = instructions().into_iter().map(|(word, _)| word).collect();
    let last = |word: &str| order.iter().rposition(|it| it == word).unwrap();
    assert!(last("USER") > last("RUN") && last("USER") > last("COPY"), "nothing is root's after");
    assert_eq!(all("STOPSIGNAL"), ["SIGTERM"]);
    assert_eq!(all("ENTRYPOINT"), ["[\"/usr/local/bin/mila\"]"]);
    assert_eq!(all("CMD").last().unwrap(), "[\"serve\"]");
    assert!(all("HEALTHCHECK")[0].contains("GET /health/live "));
}

/// The command in the recipe, against a Mila that serves and then against nobody.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_health_check_knows_whether_she_answers() {
    let mut world = World::new(Engine::Sqlite).await;
    let (_, port) = world.setting("MILA_LISTEN").rsplit_once(':').unwrap();
    let check = all("HEALTHCHECK").remove(0).replace("8080", port);
    let (_, command) = check.split_once("CMD ").unwrap();
    let command: Vec<String> = serde_json::from_str(command).unwrap();
    let healthy = || Command::new(&command[0]).args(&command[1..]).output().unwrap();
    assert!(healthy().status.success(), "{:?}", healthy());
    world.stop().await;
    assert!(!healthy().status.success());
}

#[test]
fn settings_are_known_and_none_is_secret() {
    let set: Vec<String> = all("ENV");
    let names = set.iter().flat_map(|line| line.split(' ')).map(|it| it.split('=').next().unwrap());
    let names: Vec<&str> = names.collect();
    assert_eq!(names, ["MILA_LISTEN", "MILA_DATA_DIR"]);
    for name in names {
        assert_eq!(by_name(name).unwrap().secrecy, Secrecy::Open, "{name}");
    }
}

#[test]
fn nobodys_data_goes_into_the_image() {
    let ignored = read(".dockerignore");
    for kept_out in ["/target", "/data", "*.sqlite3*", "**/master.key", "**/*.env"] {
        assert!(ignored.lines().any(|line| line == kept_out), "{kept_out}");
    }
    assert!(path("Cargo.lock").exists(), "the recipe builds with --locked");
}
