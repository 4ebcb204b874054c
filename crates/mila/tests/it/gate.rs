//! The gate and the limits, as people meet them.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use mila_stage::{Fault, Phone, Received, RequestKind, Status, Verdict};
use mila_text::Texts;

use crate::world::{Engine, PATIENCE, Place, World, on_both, received};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// People whose conversation is being worked on, or is to be.
const IN_CONVERSATION: &str = "SELECT COUNT(*) FROM lane
     WHERE lane = 'conversation' AND (owner IS NOT NULL OR due_at IS NOT NULL)";

/// A world with other settings.
async fn with(engine: Engine, settings: &[(&'static str, &str)]) -> World {
    let mut place = Place::new(engine).await;
    for (name, value) in settings {
        place.set(name, value);
    }
    World::at(place).await
}

impl World {
    /// What a command prints, run as an operator would, beside the Mila that serves.
    pub(crate) fn command(&self, words: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mila"));
        command.args(words).env_clear().envs(self.place.settings.iter().cloned());
        let done = command.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    }

    /// Waits until all that Twilio took has arrived: what is on its way a day later does not.
    async fn until_delivered(&self, phone: &Phone) {
        let arrived = |it: &Received| it.status >= Status::Delivered;
        let delivered = async {
            while !phone.received().iter().all(arrived) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, delivered).await.expect("delivered");
    }

    /// Whether somebody heard a line, whose places may hold anything.
    fn is_line(&self, message: &str, text: impl FnOnce(&Texts) -> &'static str) -> bool {
        let line = self.text(text);
        let (start, end) = line.split_once("{hours}").unwrap_or((&line, ""));
        message.starts_with(start) && message.ends_with(end)
    }
}

fn countries(path: &Path, offer: &str) {
    let table = format!("otherwise = \"allowed\"\n[calling_code]\n972 = \"{offer}\"\n");
    std::fs::write(path, table).unwrap();
}

async fn country_switch(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countries.toml");
    countries(&path, "not_offered");
    let world = with(engine, &[("MILA_COUNTRIES_FILE", path.to_str().unwrap())]).await;
    world.dana.says("hi").await;
    assert_eq!(received(&world.dana, 1).await, [world.text(|t| t.limits.not_offered)]);
    for text in ["hello?", "anybody?"] {
        world.dana.says(text).await;
    }
    for (count, word, text) in
        [(2, "help", world.text(|t| t.help)), (3, "privacy", world.text(|t| t.privacy))]
    {
        world.dana.says(word).await;
        assert_eq!(received(&world.dana, count).await[count - 1], text);
    }
    world.welcome(&world.sam).await;
    assert_eq!(world.stage().claude().count(), 1, "Sam's country is open");

    countries(&path, "allowed");
    let mut offered = false;
    for _ in 0..100 {
        world.dana.says("and now?").await;
        offered = world.dana.wait_for_hears(4, Duration::from_millis(100)).await.is_ok();
        if offered {
            break;
        }
    }
    assert!(offered, "a changed file counts without a restart");
    assert_eq!(world.dana.hears()[3], world.text(|t| t.first_question));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_country_is_closed_and_opened_without_a_restart_sqlite() {
    country_switch(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_country_is_closed_and_opened_without_a_restart_postgres() {
    country_switch(Engine::Postgres).await;
}

/// Messages cost a cent each way and the model nearly nothing.
async fn budget(engine: Engine, limit: &'static str, line: fn(&Texts) -> &'static str) {
    let settings =
        [("MILA_PRICE_INBOUND", "0.01"), ("MILA_PRICE_MESSAGE", "0.01"), (limit, "0.065")];
    let mut world = with(engine, &settings).await;
    world.welcome(&world.dana).await;
    world.dana.says("one more").await;
    assert_eq!(received(&world.dana, 3).await[2], "You said: one more");
    let asked = world.stage().claude().count();
    world.dana.says("and another").await;
    let all = received(&world.dana, 4).await;
    assert!(world.is_line(&all[3], line), "{all:?}");
    world.dana.says("please").await;
    world.dana.says("help").await;
    let all = received(&world.dana, 5).await;
    assert_eq!(all[4], world.text(|t| t.help), "told once, and fixed words work: {all:?}");
    assert_eq!(world.stage().claude().count(), asked, "nothing was spent on the model");
    // `please` is closed without a word, and the work that closes it reads the clock twice.
    world.place.until_number(IN_CONVERSATION, 0).await;
    world.until_delivered(&world.dana).await;
    world.passes(DAY);
    world.dana.says("good morning").await;
    assert_eq!(received(&world.dana, 6).await[5], "You said: good morning");
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_persons_budget_ends_with_clear_words_sqlite() {
    budget(Engine::Sqlite, "MILA_BUDGET_PERSON_DAY_USD", |t| t.limits.person_budget).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybodys_budget_ends_with_clear_words_postgres() {
    budget(Engine::Postgres, "MILA_BUDGET_SERVICE_DAY_USD", |t| t.limits.service_budget).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_writes_too_quickly_is_told_once_and_fixed_words_still_work() {
    let settings = [("MILA_RATE_MESSAGES", "3"), ("MILA_RATE_SECONDS", "3600")];
    let world = with(Engine::Sqlite, &settings).await;
    world.welcome(&world.dana).await;
    for (count, text) in [(3, "one"), (4, "two")] {
        world.dana.says(text).await;
        assert_eq!(received(&world.dana, count).await[count - 1], format!("You said: {text}"));
    }
    world.dana.says("three").await;
    assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.limits.slow_down));
    world.dana.says("four").await;
    world.dana.says("help").await;
    assert_eq!(received(&world.dana, 6).await[5], world.text(|t| t.help));
    world.passes(DAY / 24);
    world.dana.says("five").await;
    assert_eq!(received(&world.dana, 7).await[6], "You said: five");
}

on_both! {
    async fn the_switch_turns_the_assistant_off_beside_a_mila_that_serves(world: World) {
        world.welcome(&world.dana).await;
        assert!(world.command(&["switch", "off", "--because", "money"]).contains("money"));
        world.dana.says("hello").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.limits.switched_off));
        world.dana.says("hello?").await;
        world.dana.says("status").await;
        assert!(received(&world.dana, 4).await[3].contains("All is well"));
        assert_eq!(world.stage().claude().count(), 1);
        assert_eq!(world.command(&["switch", "on"]), "on\n");
        world.dana.says("now?").await;
        assert_eq!(received(&world.dana, 5).await[4], "You said: now?");
    }

    /// An answer that could not be sent for a day is told of by template, and follows the
    /// person's word.
    async fn a_late_answer_is_told_of_by_template_and_follows(world: World) {
        world.stage().approvals(Verdict::ApprovedAfter(Duration::from_secs(60)));
        assert!(world.command(&["templates", "list"]).contains("not pushed"));
        assert!(world.command(&["templates", "push"]).contains("pending"));
        world.stage().advance(Duration::from_secs(60));
        assert!(!world.command(&["templates", "status"]).contains("pending"));
        let pushed = world.command(&["templates", "push"]);
        assert!(pushed.lines().all(|line| line.ends_with("approved")), "{pushed}");
        let made = world.exchanges("POST", "/v1/Content");
        assert_eq!(made, 4, "two in each language, once");

        world.welcome(&world.dana).await;
        // A phone has what was sent to it before the exchange is over.
        world.stage().settled().await;
        world.stage().fault(RequestKind::Send, Fault::TooManyRequests, 2);
        let before = world.exchanges("POST", "/Messages.json");
        world.dana.says("what is new?").await;
        world.until_exchanges("POST", "/Messages.json", before + 1).await;
        world.passes(DAY + DAY / 24);
        let told = received(&world.dana, 3).await.remove(2);
        assert!(told.contains("later than it should be") && !told.contains("{{"), "{told}");
        world.dana.says("go on").await;
        let all = received(&world.dana, 5).await;
        assert_eq!(all[3], "You said: what is new?");
        let note = "[The person had not received your earlier answer";
        assert!(all[4].contains(note) && all[4].ends_with("\ngo on"), "{}", all[4]);
    }
}

/// There is one way out: the code that sends is called in one place, after the gate.
#[test]
fn nothing_but_the_lane_sends() {
    let mut callers = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let plain: String = text.split_whitespace().collect();
            let sends = plain.contains("twilio.send(") || plain.contains("SendMessage{to");
            if sends || plain.contains("SendMessage::words(") {
                callers.push(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    callers.sort();
    assert_eq!(callers, ["message.rs", "send.rs"], "message.rs declares it and tests its form");
    let lane = include_str!("../../src/outbound/send.rs");
    assert_eq!(lane.matches("twilio.send(").count(), 1);
    // What is sent was begun by the gate: there, or with the answer that it is of.
    let gate = lane.find("begin_asked(").unwrap();
    assert!(gate < lane.find("twilio.send(").unwrap());
    let turn = include_str!("../../src/conversation/turn.rs");
    assert!(turn.find("begin_now(").unwrap() < turn.find("Box::new(Begun {").unwrap());
    assert_eq!(turn.matches("Begun {").count(), 1);
}
