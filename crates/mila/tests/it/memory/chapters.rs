//! Chapters: a month of talk within its budget, nothing exact lost, nothing forgotten back again.

use std::time::Duration;

use mila_stage::Stage;
use mila_stage::claude::{Fault, Reply, Seen};
use serde_json::{Value, json};

use super::newest;
use crate::crash::rounds;
use crate::world::{Engine, Place, World, received};

/// Most bytes of a request in these tests, so that chapters are many.
const BUDGET: usize = 24_000;

/// Turns of the month, thirty days of as many.
fn turns_a_day() -> u64 {
    if rounds() >= 200 { 67 } else { 8 }
}

/// A model that keeps what it is told to keep, and sums up without numbers.
fn diligent(seen: &Seen) -> Reply {
    if seen.tools.is_empty() {
        return Reply::text("The person talks of their days, and Mila answers.");
    }
    if !seen.tool_results.is_empty() {
        return Reply::text("All right.");
    }
    let fact = seen.words.strip_prefix("Remember: ");
    match (fact, seen.words.strip_prefix("Forget ")) {
        (Some(fact), _) => {
            let about = fact.split(' ').take(2).collect::<Vec<_>>().join(" ");
            super::remember(&about, fact)
        }
        (None, Some(word)) => super::memory("forget", &[word]),
        (None, None) => Reply::text(format!("I hear you. {}", "And so on. ".repeat(12))),
    }
}

/// The bytes of a request, and whether it asks for a summary.
fn size(request: &Value) -> (usize, bool) {
    (request.to_string().len(), request.get("tools").is_none())
}

/// Holds every request of a turn to the budget.
fn within_budget(stage: &Stage) {
    for request in stage.claude().requests() {
        let (bytes, is_summary) = size(&request);
        assert!(is_summary || bytes <= BUDGET, "{bytes} bytes");
    }
}

struct Month {
    world: World,
    heard: usize,
    /// What passes after each answer.
    pause: Duration,
}

impl Month {
    async fn begin(engine: Engine) -> Self {
        let mut place = Place::new(engine).await;
        place.set("MILA_CONTEXT_BYTES", &BUDGET.to_string());
        // Whoever talks so much has a limit of their own, which is tested elsewhere.
        place.set("MILA_BUDGET_PERSON_DAY_USD", "100");
        let world = World::at(place).await;
        world.welcome(&world.dana).await;
        world.stage().claude().script(diligent);
        Self { world, heard: 2, pause: Duration::from_secs(20) }
    }

    async fn says(&mut self, text: &str, answers: usize) -> Vec<String> {
        self.world.dana.says(text).await;
        self.heard += answers;
        let all = received(&self.world.dana, self.heard).await;
        // Nobody is written to faster than WhatsApp lets.
        self.world.passes(self.pause);
        all
    }

    /// A day of small talk.
    async fn talks(&mut self, day: u64) {
        for turn in 0..turns_a_day() {
            self.says(&format!("Day {day} went on, part {turn}: we spoke of this and that."), 1)
                .await;
        }
        within_budget(self.world.stage());
        self.world.passes(Duration::from_hours(6));
    }

    async fn chapters(&self) -> i64 {
        self.world.place.number("SELECT COUNT(*) FROM summary").await
    }

    /// Upkeep has nothing left to do.
    async fn settles(&self) {
        self.world.place.until_number("SELECT COUNT(*) FROM lane WHERE lane = 'upkeep' AND (owner IS NOT NULL OR due_at IS NOT NULL)", 0).await;
    }
}

/// What was told on the first day stands in the requests of the last; what was forgotten does not.
async fn a_month(engine: Engine) {
    let mut month = Month::begin(engine).await;
    // More in an hour would be more than one person may ask.
    month.pause = Duration::from_mins(16);
    month.says("Remember: my daughter Noa was born on 2019-05-03", 1).await;
    month.says("Remember: my cousin Zerubavel plays the oboe", 1).await;
    month.says("From now on never mention snakes to me.", 1).await;
    month.says("The rent is 4,350 shekels, due on the 1st.", 1).await;
    for day in 1..=15 {
        month.talks(day).await;
    }
    month.settles().await;
    assert!(month.chapters().await >= 3, "{} chapters by now", month.chapters().await);
    // The question waits for a quarter of an hour.
    let pause = std::mem::replace(&mut month.pause, Duration::from_secs(20));
    month.says("Forget Zerubavel", 2).await;
    let done = month.says("yes", 1).await.pop().unwrap();
    assert!(done.starts_with("Forgotten: one memory"), "{done}");
    month.pause = pause;
    month.settles().await;
    let asked = month.world.stage().claude().requests().len();
    for day in 16..=30 {
        month.talks(day).await;
    }
    month.settles().await;
    let chapters = month.chapters().await;
    assert!(chapters >= 5, "{chapters} chapters");
    month.says("When was my daughter born? And what of the oboe?", 1).await;
    let last = newest(month.world.stage()).to_string();
    for exact in
        ["was born on 2019-05-03", "From now on never mention snakes to me.", "4,350 shekels"]
    {
        assert!(last.contains(exact), "{exact} is lost: {last}");
    }
    let since: Vec<Value> =
        month.world.stage().claude().requests().into_iter().skip(asked.min(256)).collect();
    let told = since.iter().find(|request| request.to_string().contains("Zerubavel"));
    assert!(told.is_none(), "what was forgotten is told again");
    assert!(!last.contains("Zerubavel"));
    within_budget(month.world.stage());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_month_on_sqlite() {
    a_month(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_month_on_postgres() {
    a_month(Engine::Postgres).await;
}

/// Tools and system are the same bytes for everybody; "hello" is small.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hello_is_small_and_begins_alike_for_everybody() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.welcome(&world.sam).await;
    let requests = world.stage().claude().requests();
    let begins = |at: usize| json!([requests[at]["tools"], requests[at]["system"]]).to_string();
    assert_eq!(begins(0), begins(1));
    let (hello, prefix) = (requests[0].to_string().len(), begins(0).len());
    assert!(
        hello <= 7_000 && prefix <= 6_000,
        "hello has {hello} bytes, tools and system {prefix}"
    );
}

/// From a chapter's tenth turn on the model's cache serves nine tenths.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cache_serves_a_chapter() {
    let mut month = Month::begin(Engine::Sqlite).await;
    for turn in 0..40 {
        month.says(&format!("And then, part {turn}, this and that happened."), 1).await;
    }
    let read =
        "SELECT SUM(cache_read) FROM (SELECT cache_read FROM turn_step ORDER BY at DESC LIMIT 30)";
    let all = "SELECT SUM(cache_read + cache_written + input_tokens) FROM (SELECT * FROM turn_step
        ORDER BY at DESC LIMIT 30)";
    let (read, all) = (month.world.place.number(read).await, month.world.place.number(all).await);
    eprintln!("{read} of {all} tokens were read from the cache");
    assert!(all > 0 && read * 10 >= all * 9, "{read} of {all} tokens");
}

/// A summary that says what nobody said is not used; the lines stay, and the talk goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_summary_that_makes_things_up_is_not_used() {
    let mut month = Month::begin(Engine::Sqlite).await;
    month.world.stage().claude().script(|seen| {
        if seen.tools.is_empty() {
            return Reply::text("The rent is 9,999 shekels.");
        }
        diligent(seen)
    });
    month.says("The rent is 4,350 shekels.", 1).await;
    for day in 1..=6 {
        month.talks(day).await;
    }
    month.settles().await;
    assert!(month.chapters().await >= 1);
    month.says("what is the rent?", 1).await;
    let last = newest(month.world.stage()).to_string();
    assert!(last.contains("4,350") && !last.contains("9,999"), "{last}");
}

/// While a summary is made anew, for what was in it is forgotten, everything else that is exact goes along.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_exact_is_lost_while_a_summary_is_made_anew() {
    let mut month = Month::begin(Engine::Sqlite).await;
    month.says("The rent is 4,350 shekels.", 1).await;
    month.says("Zerubavel owes me 70 shekels.", 1).await;
    for day in 1..=6 {
        month.talks(day).await;
    }
    month.settles().await;
    assert!(month.chapters().await >= 1);
    let claude = month.world.stage().claude();
    claude.fault_when("<conversation>", 100, Fault::Overloaded);
    month.says("Forget Zerubavel", 2).await;
    month.says("yes", 1).await;
    month.says("what is the rent?", 1).await;
    let last = newest(month.world.stage()).to_string();
    assert!(last.contains("4,350") && !last.contains("Summary of earlier talk"), "{last}");
    assert!(!last.contains("Zerubavel"), "{last}");
}

/// Whoever talks at the same time as others finds nothing of theirs in what is asked about them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_tell_never_meets() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine).await;
        world.stage().claude().script(diligent);
        let phones: Vec<_> =
            (0..6).map(|at| world.stage().phone(&format!("whatsapp:+1555010{at:04}"))).collect();
        for phone in &phones {
            world.welcome(phone).await;
        }
        // A draw of its own for each engine; the order of arrival is the machine's.
        for round in 0..5_usize {
            let said = phones.iter().enumerate().map(|(at, phone)| {
                let fact = format!("canary{at} number {round} sings to me");
                let asks =
                    format!("does canary{} sing, and canary{at}?", (at + round) % phones.len());
                async move {
                    let heard = phone.hears().len();
                    phone.says(&format!("Remember: {fact}")).await;
                    received(phone, heard + 1).await;
                    phone.says(&asks).await;
                    received(phone, heard + 2).await;
                }
            });
            futures_util::future::join_all(said).await;
            world.passes(Duration::from_mins(1));
        }
        for request in world.stage().claude().requests() {
            let owner = request["metadata"]["user_id"].as_str().unwrap().to_owned();
            let text = request.to_string();
            let of = |at: &usize| text.contains(&format!("canary{at} number"));
            let told: Vec<usize> = (0..phones.len()).filter(of).collect();
            assert!(told.len() <= 1, "{owner} is told of {told:?}");
        }
    }
}

/// A year of daily talk: what is kept beside the conversation, and what a request takes, are bounded.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_year_is_bounded() {
    let days = if rounds() >= 200 { 365 } else { 30 };
    let mut month = Month::begin(Engine::Sqlite).await;
    let kept = "SELECT COALESCE(SUM(LENGTH(sealed)), 0) FROM memory";
    let newest = "SELECT COALESCE(MAX(LENGTH(sealed)), 0) FROM summary";
    let mut figures = Vec::new();
    for day in 1..=days {
        month.says(&format!("Remember: thing{} is what I like best", day % 50), 1).await;
        for turn in 0..3 {
            month
                .says(&format!("On day {day}, hour {turn}, I paid {day},{turn}50 shekels."), 1)
                .await;
        }
        month.world.passes(Duration::from_hours(23));
        if day % 10 == 0 {
            month.settles().await;
            let place = &month.world.place;
            figures.push((day, place.number(kept).await, place.number(newest).await));
        }
    }
    within_budget(month.world.stage());
    println!("(day, bytes of memories, bytes of the newest summary): {figures:?}");
    let (_, memories, summary) = *figures.last().unwrap();
    assert!(memories <= 400 * 500 && summary <= 60_000, "{figures:?}");
}
