//! Whatever is asked for and whatever happens to the clock, to the clocks of the world and to Mila: what came
//! due is told once, and nothing else is.

use std::fs::File;
use std::time::Duration;

use mila_domain::Timestamp;
use mila_domain::schedule::{Due, Schedule, Written, Zones};
use serde_json::{Value, json};

use super::set;
use super::zones::{Directory, zones_of};
use crate::crash::rounds;
use crate::kills::chance::Chance;
use crate::world::{Engine, PATIENCE, Place, World, received};

/// Zones with and without summer time, on both sides, of whole and of other hours.
const ZONES: [&str; 7] = [
    "Asia/Jerusalem",
    "Europe/Lisbon",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "America/Sao_Paulo",
];

/// What a rule says beside its hour.
const RULES: [&str; 6] = [
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,TH,SA",
    "FREQ=DAILY;INTERVAL=2;COUNT=4",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=HOURLY;INTERVAL=7",
    "FREQ=WEEKLY;BYDAY=SU;BYHOUR=2,14",
];

/// Mila may look at the clock so much earlier or later than the test.
const CLOSE: Duration = Duration::from_secs(30);

/// The seconds of a day.
const DAY: u64 = 86_400;

/// After so long Mila has looked at the zone database again.
const LOOKED_AFTER: Duration = Duration::from_mins(10);

/// How many hours a clock is ahead of UTC.
fn hours(chance: &Chance) -> i32 {
    i32::try_from(chance.below(26)).unwrap() - 11
}

/// Reminders of one person.
const REMINDERS: usize = 6;

/// What happens to the clock and to Mila, one after the other.
fn steps() -> u64 {
    if rounds() >= 200 { 60 } else { 16 }
}

/// A reminder as Mila has it.
struct Expected {
    schedule: Schedule,
    due: Option<Due>,
}

impl Expected {
    /// Whether something of it comes so close to `now` that either may be right.
    fn is_close(&self, zones: &Zones, now: Timestamp) -> bool {
        let by = |now: Timestamp| {
            let due = self.due.filter(|due| due.at <= now);
            due.map(|due| self.schedule.arrears(zones, due, now).unwrap().unwrap().next)
        };
        by(now - CLOSE) != by(now + CLOSE)
    }

    /// It is computed again by other zones.
    fn becomes(&mut self, zones: &Zones) {
        if let (Some(due), Some(zone)) =
            (self.due.filter(|it| it.local.is_some()), self.schedule.zone())
        {
            self.due = Some(due.on(zones, zone).unwrap());
        }
    }

    /// Whether it comes by `now`, with its next time moved on.
    fn comes(&mut self, zones: &Zones, now: Timestamp) -> bool {
        let Some(due) = self.due.filter(|due| due.at <= now) else { return false };
        let arrears = self.schedule.arrears(zones, due, now).unwrap().unwrap();
        self.due = arrears.next;
        true
    }
}

/// A time of the day in the next days, as a person may say it.
fn local(chance: &Chance, now: Timestamp) -> String {
    let days = Duration::from_hours(24 * (1 + chance.below(4)));
    let at = jiff::Timestamp::from_microsecond((now + days).as_micros()).unwrap();
    let date = jiff::tz::TimeZone::UTC.to_datetime(at).date();
    // Many are in the hours that clocks skip or repeat.
    let hour = if chance.below(2) == 0 { chance.below(4) } else { chance.below(24) };
    format!("{date}T{hour:02}:{:02}", chance.below(4) * 15)
}

/// Something to be reminded of, as the tool takes it and as it is kept.
fn any(chance: &Chance, now: Timestamp) -> (Value, Written) {
    let zone = ZONES[chance.below(ZONES.len() as u64) as usize].to_owned();
    let at = local(chance, now);
    match chance.below(6) {
        0 => {
            let seconds = i64::try_from(60 + chance.below(400_000)).unwrap();
            (json!({"seconds": seconds}), Written::Elapsed { seconds })
        }
        1 => (json!({"at": at, "zone": zone}), Written::Once { local: at, zone }),
        _ => {
            let rrule = RULES[chance.below(RULES.len() as u64) as usize].to_owned();
            let written = Written::Rule {
                dtstart: at.clone(),
                rrule: rrule.clone(),
                zone: zone.clone(),
                exdate: None,
                until_local: None,
            };
            (json!({"at": at, "zone": zone, "rrule": rrule}), written)
        }
    }
}

/// Somebody with reminders, and what they are to hear.
struct Told {
    world: World,
    directory: Directory,
    /// How many releases of the zones there were.
    releases: u64,
    zones: Zones,
    expected: Vec<Expected>,
    /// How often each was told, as it should be.
    times: Vec<usize>,
    heard: usize,
}

impl Told {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(self.world.stage().clock().now_micros())
    }

    /// Has so many set, each with a name of its own. One that is refused, or ends at once, is drawn
    /// again.
    async fn set(&mut self, chance: &Chance) {
        while self.expected.len() < REMINDERS {
            let now = self.now();
            let (mut more, written) = any(chance, now);
            let Ok(schedule) = written.read(&self.zones) else { continue };
            let asks = |it: &Schedule| matches!(it, Schedule::Rule(it) if it.rule.skipped(it.start).is_some());
            let due = schedule.due_after(&self.zones, now, 1).unwrap_or_default();
            let Some(due) = due.first().filter(|_| !asks(&schedule)) else { continue };
            more["text"] = json!(name(self.expected.len()));
            let confirmed = self.world.does(&set(&more), &mut self.heard).await;
            assert!(confirmed.contains(&name(self.expected.len())), "{more}: {confirmed}");
            self.expected.push(Expected { schedule, due: Some(*due) });
            self.times.push(0);
            self.world.passes(Duration::from_mins(1));
        }
    }

    /// Governments change their clocks while Mila serves: some minutes pass until it has seen it, in which
    /// nothing comes by the old ones.
    async fn clocks_change(&mut self, chance: &Chance) {
        let then = self.now() + LOOKED_AFTER;
        let due = || self.expected.iter().filter_map(|it| it.due);
        if due().any(|it| it.at <= then + CLOSE) || due().all(|it| it.local.is_none()) {
            return self.world.passes(self.later(chance, DAY * 4 / 5));
        }
        self.releases += 1;
        let release = format!("{}a", 2030 + self.releases);
        loop {
            let clocks: Vec<(&str, i32)> =
                ZONES.iter().map(|zone| (*zone, hours(chance))).collect();
            let zones = zones_of(&release, &clocks);
            self.expected.iter_mut().for_each(|it| it.becomes(&zones));
            self.zones = zones;
            if !self.is_close(then) {
                self.directory.becomes_all(&release, &clocks);
                break;
            }
        }
        self.world.passes(LOOKED_AFTER);
        self.world.until_computed_by(&release).await;
    }

    /// Mila dies when something has come, told or not, and another takes over.
    async fn is_taken_over(&mut self, chance: &Chance, span: Duration) {
        self.world.passes(span);
        tokio::time::sleep(Duration::from_millis(chance.below(60))).await;
        self.world.dies().await;
        // What is left of it has the database of SQLite for a moment.
        let lock = self.world.place.folder.path().join("mila.lock");
        while File::open(&lock).is_ok_and(|lock| lock.try_lock().is_err()) {
            tokio::task::yield_now().await;
        }
        self.world.start_ahead(self.world.stage().clock().skipped()).await;
    }

    /// The database is lost some hours after a backup, and some hours later Mila begins from that.
    async fn is_restored(&mut self, chance: &Chance, seed: u64) {
        let copy = self.world.backs_up().await;
        self.world.passes(self.later(chance, DAY / 3));
        self.settles(seed).await;
        let span = self.later(chance, DAY / 3);
        self.world.is_restored_after(&copy, span).await;
    }

    /// A time at which nothing is in doubt, so long from now at most, about.
    fn later(&self, chance: &Chance, most: u64) -> Duration {
        let mut span = Duration::from_secs(600 + chance.below(most - 600));
        while self.is_close(self.now() + span) {
            span += Duration::from_mins(1);
        }
        span
    }

    fn is_close(&self, at: Timestamp) -> bool {
        self.expected.iter().any(|it| it.is_close(&self.zones, at))
    }

    /// How often each was told.
    fn told(&self) -> Vec<usize> {
        let all = self.world.dana.hears().join("\n");
        (0..self.expected.len())
            .map(|nth| all.matches(&format!("⏰ {}", name(nth))).count())
            .collect()
    }

    /// Waits until what came is told, and holds that nothing else was.
    async fn settles(&mut self, seed: u64) {
        let now = self.now();
        for (expected, times) in self.expected.iter_mut().zip(&mut self.times) {
            *times += usize::from(expected.comes(&self.zones, now));
        }
        let told = async {
            while self.told() != self.times {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let told = tokio::time::timeout(PATIENCE, told).await;
        assert!(told.is_ok(), "seed {seed}: {:?}, not {:?}", self.told(), self.times);
        self.world.until_timers_rest().await;
        assert_eq!(self.told(), self.times, "seed {seed}");
        // So that there is always a window.
        self.heard = self.world.dana.hears().len() + 1;
        self.world.dana.says("hello").await;
        received(&self.world.dana, self.heard).await;
    }
}

/// The name of a reminder.
fn name(nth: usize) -> String {
    format!("thing {nth}.")
}

/// How many were told, and how often clocks were changed.
async fn whatever_happens(engine: Engine, seed: u64) -> (usize, u64) {
    let chance = Chance::new(seed);
    let mut place = Place::new(engine).await;
    let directory = Directory::of(&mut place);
    let clocks = [("Asia/Jerusalem", 2), ("Europe/Lisbon", 0)];
    directory.becomes_all("2030a", &clocks);
    let zones = zones_of("2030a", &clocks);
    let world = World::at(place).await;
    let heard = world.talks().await;
    world.passes(Duration::from_secs(chance.below(DAY)));
    world.dana.says("hello").await;
    received(&world.dana, heard + 1).await;
    let (releases, expected, times) = (0, vec![], vec![]);
    let mut told = Told { world, directory, releases, zones, expected, times, heard: heard + 1 };
    told.set(&chance).await;
    for _ in 0..steps() {
        let span = told.later(&chance, DAY * 4 / 5);
        match chance.below(6) {
            0 => told.world.restarts_after(span).await,
            1 => told.clocks_change(&chance).await,
            2 => told.is_restored(&chance, seed).await,
            3 => told.is_taken_over(&chance, span).await,
            _ => told.world.passes(span),
        }
        told.settles(seed).await;
    }
    (told.times.iter().sum(), told.releases)
}

async fn each_is_told_once(engine: Engine, seeds: std::ops::Range<u64>) {
    let (mut told, mut releases) = (0, 0);
    for seed in seeds {
        let (more, changed) = whatever_happens(engine, seed).await;
        (told, releases) = (told + more, releases + changed);
    }
    assert!(told >= REMINDERS * 3 && releases > 1, "{told} were told, {releases} releases");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_told_once_on_sqlite() {
    each_is_told_once(Engine::Sqlite, 0..3).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_told_once_on_postgres() {
    each_is_told_once(Engine::Postgres, 10..13).await;
}
