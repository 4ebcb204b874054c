//! What a browser is shown, and what the policy keeps from starting.

use std::process::Command;

use mila::app::{App, AppError, Time};
use mila::config::{Environment, Layers, Settings};
use mila::policy::{self, Refusal};
use reqwest::header::HeaderMap;
use reqwest::{Response, StatusCode};

use crate::world::{Engine, Place, World};

impl World {
    async fn page(&self, path: &str, accept_language: &str) -> Response {
        let url = format!("{}{path}", self.setting("MILA_PUBLIC_URL"));
        let http = reqwest::Client::builder().build().unwrap();
        http.get(url).header("accept-language", accept_language).send().await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_policy_is_read_in_both_languages_and_by_version() {
    let world = World::new(Engine::Sqlite).await;
    for (path, accepts, language, words) in [
        ("/policy", "", "en", "What happens to your data"),
        ("/policy", "he-IL,he;q=0.9,en;q=0.8", "he", "מה קורה למידע שלך"),
        ("/policy?lang=he", "en", "he", "מה קורה למידע שלך"),
        ("/policy/2026-03", "en", "en", "HELP, STOP and START work at any time"),
        ("/policy/2026-11", "en", "en", "may block their number"),
        ("/policy/2026-11-30", "en", "en", "does not end the block"),
        ("/", "he", "he", "https://wa.me/"),
    ] {
        let answer = world.page(path, accepts).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        assert_eq!(answer.headers()["content-language"], language, "{path}");
        let text = answer.text().await.unwrap();
        assert!(text.contains(words), "{path}");
    }
    let unknown = world.page("/policy/1999-12", "en").await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    assert!(unknown.text().await.unwrap().contains("/policy/2026-03"), "what there is");
    assert!(world.nobody_is_known().await, "pages write nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_names_every_promise_that_is_not_built() {
    let world = World::new(Engine::Sqlite).await;
    let text = world.page("/policy", "en").await.text().await.unwrap();
    for promise in policy::unfinished() {
        assert!(text.contains(&format!("<bdi>{promise}</bdi>")), "{promise}");
    }
    assert!(text.contains("privacy@example.org"));
}

/// The browser may load nothing, sends no address on, and is given nothing to keep.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_ask_the_browser_for_nothing() {
    let world = World::new(Engine::Sqlite).await;
    for path in ["/", "/policy", "/policy/2026-03", "/policy/none"] {
        let answer = world.page(path, "en").await;
        let headers: HeaderMap = answer.headers().clone();
        let security = headers["content-security-policy"].to_str().unwrap();
        assert!(security.starts_with("default-src 'none'; style-src 'sha256-"), "{security}");
        assert!(security.contains("frame-ancestors 'none'"));
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["referrer-policy"], "no-referrer");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8");
        assert!(!headers.contains_key("set-cookie"));
    }
}

/// The settings of a Mila that would write to people, where no promise is missing but those
/// that are not built.
async fn for_people() -> Place {
    let mut place = Place::new(Engine::Sqlite).await;
    place.set("MILA_TWILIO_BASE_URL", "");
    place.set("MILA_OPERATOR_NAME", "The Club");
    place.set("MILA_COMPUTE_REGION", "eu");
    place
}

fn settings(place: &Place) -> Settings {
    let pairs = place.settings.iter().map(|(name, value)| (*name, value.as_str()));
    Settings::from_layers(&Layers::gather(None, &Environment::from_pairs(pairs))).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_served_while_promises_are_missing() {
    let place = for_people().await;
    let refused = App::open(settings(&place), Time::Real).await.unwrap_err();
    let AppError::Policy(refusals) = refused else { panic!("{refused}") };
    assert!(matches!(refusals.0[..], [Refusal::Unfinished(_)]), "{refusals}");
    assert!(!place.folder.path().join("mila.sqlite3").exists(), "nothing was begun");
}

/// `serve` and `doctor` say the same, and end as with wrong settings.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_operator_is_told_what_to_do() {
    let place = for_people().await;
    let run = |place: &Place, command: &str| {
        let mut mila = Command::new(env!("CARGO_BIN_EXE_mila"));
        mila.arg(command).env_clear().envs(place.settings.iter().cloned());
        mila.output().unwrap()
    };
    for command in ["serve", "doctor"] {
        let output = run(&place, command);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{command}: {said}");
        assert!(said.contains("set MILA_ALLOW_UNFINISHED=1"), "{command}: {said}");
    }
    // With the stage for an outside, all the rest is looked at too.
    let output = run(&Place::new(Engine::Sqlite).await, "doctor");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    for promise in policy::unfinished() {
        let listed = said.lines().any(|line| line.trim_start().starts_with(&format!("{promise} ")));
        assert!(listed, "{promise} is not in: {said}");
    }
}
