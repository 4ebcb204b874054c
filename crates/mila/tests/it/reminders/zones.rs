//! A government changes its clocks: the operator's zone database is replaced while Mila serves, or while it
//! does not, and reminders come when the clock on the wall says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use mila_domain::schedule::Zones;
use serde_json::json;

use super::{BEGINS, PLANTS, TOLD, calls_what_is_written, set};
use crate::commits;
use crate::crash::revive_until_heard;
use crate::process::{Served, kill};
use crate::world::{DANA, Engine, PATIENCE, Place, SAM, World};

/// Tuesday, 8 January 2030, the midnight before it by UTC, in microseconds since 1970.
const TUESDAY: i64 = 1_894_060_800_000_000;

const HOUR: i64 = 3_600_000_000;

const MINUTE: Duration = Duration::from_mins(1);

/// An operator's zone database, of zones whose clocks never change.
pub(super) struct Directory(PathBuf);

impl Directory {
    pub(super) fn of(place: &mut Place) -> Self {
        let directory = Self(place.folder.path().join("zoneinfo"));
        place.set("MILA_ZONES_DIR", &directory.0.display().to_string());
        directory
    }

    fn zone(&self) -> PathBuf {
        self.0.join("Asia/Jerusalem")
    }

    /// Replaces it by that release, in which the clock of Jerusalem is so many hours ahead of UTC.
    fn becomes(&self, release: &str, hours: i32) {
        self.becomes_all(release, &[("Asia/Jerusalem", hours)]);
    }

    /// Replaces it by that release, in which the clocks of these zones are so many hours ahead of UTC.
    pub(super) fn becomes_all(&self, release: &str, clocks: &[(&str, i32)]) {
        for (name, hours) in clocks {
            let path = self.0.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            replace(&path, &fixed(*hours));
        }
        replace(&self.0.join("+VERSION"), release.as_bytes());
    }
}

/// The zones of such a directory, as Mila has them.
pub(super) fn zones_of(release: &str, clocks: &[(&str, i32)]) -> Zones {
    let files = clocks.iter().map(|(name, hours)| (name, fixed(*hours)));
    Zones::replaced(release, files).unwrap()
}

/// Nobody sees half of a file.
fn replace(path: &Path, with: &[u8]) {
    let new = path.with_extension("new");
    fs::write(&new, with).unwrap();
    fs::rename(new, path).unwrap();
}

/// A zone of one offset, in the first version of the format (RFC 9636): counts of what follows, then the
/// one kind of local time and its name.
fn fixed(hours: i32) -> Vec<u8> {
    let mut file = b"TZif".to_vec();
    file.extend([0; 16]);
    for count in [0_u32, 0, 0, 0, 1, 4] {
        file.extend(count.to_be_bytes());
    }
    file.extend((hours * 3600).to_be_bytes());
    file.extend([0, 0]);
    file.extend(b"IST\0");
    file
}

impl World {
    /// Waits until what one person is to be reminded of was computed by that release.
    pub(super) async fn until_computed_by(&self, release: &str) {
        let by = format!("SELECT COUNT(*) FROM reminder_zones WHERE zones LIKE '{release}-%'");
        self.place.until_number(&by, 1).await;
    }
}

/// Dana, in a world whose operator has such a database, on Monday, 7 January 2030.
struct Clocks {
    world: World,
    directory: Directory,
    heard: usize,
}

impl Clocks {
    async fn new(engine: Engine) -> Self {
        let mut place = Place::new(engine).await;
        let directory = Directory::of(&mut place);
        directory.becomes("2030a", 2);
        let world = World::at(place).await;
        world.passes_to(BEGINS);
        let heard = world.talks().await;
        Self { world, directory, heard }
    }

    /// Has a reminder set at nine on Tuesday by the clock of Jerusalem.
    async fn at_nine(&mut self, rule: Option<&str>) {
        let mut input = json!({"at": "2030-01-08T09:00"});
        if let Some(rule) = rule {
            input["rrule"] = rule.into();
        }
        self.world.does(&set(&input), &mut self.heard).await;
    }

    /// The database is replaced while Mila serves, and everything computed by it.
    async fn becomes(&self, release: &str, hours: i32) {
        self.directory.becomes(release, hours);
        self.world.passes(MINUTE * 10);
        self.until_computed_by(release).await;
    }

    async fn until_computed_by(&self, release: &str) {
        self.world.until_computed_by(release).await;
    }

    /// Nothing is told a moment before that hour by UTC of Tuesday, and one thing a moment after.
    async fn is_told_at(&self, hour: i64, before: usize) {
        self.world.passes_to(TUESDAY + hour * HOUR - 5_000_000);
        self.world.until_timers_rest().await;
        assert_eq!(self.world.told().len(), before, "not yet at {hour}");
        self.world.passes_to(TUESDAY + hour * HOUR + 1_000_000);
        assert_eq!(self.world.until_told(before + 1).await[before], TOLD, "at {hour}");
    }
}

/// What was set by one release is told by the next, earlier than it was to come and later; what was told
/// is not told again although its hour comes a second time.
async fn the_clock_on_the_wall_counts(engine: Engine) {
    let mut clocks = Clocks::new(engine).await;
    clocks.at_nine(Some("FREQ=DAILY")).await;
    clocks.becomes("2030b", 3).await;
    clocks.is_told_at(6, 0).await;
    clocks.becomes("2030c", 1).await;
    clocks.world.passes_to(TUESDAY + 9 * HOUR + 5_000_000);
    clocks.world.until_timers_rest().await;
    assert_eq!(clocks.world.told().len(), 1, "nine o'clock has been told");
    // WhatsApp's window stays open.
    clocks.heard += 1;
    clocks.world.does("do {\"action\": \"list\"}", &mut clocks.heard).await;
    let asked = clocks.world.stage().claude().requests().pop().unwrap().to_string();
    assert!(asked.contains("[Sent Tuesday, 8 January 2030, 10:0"), "by the new clock: {asked}");
    clocks.is_told_at(24 + 8, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_clock_on_the_wall_counts_sqlite() {
    the_clock_on_the_wall_counts(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_clock_on_the_wall_counts_postgres() {
    the_clock_on_the_wall_counts(Engine::Postgres).await;
}

/// The brief is of the clock on the wall as reminders are.
async fn the_brief_keeps_its_hour(engine: Engine) {
    let mut clocks = Clocks::new(engine).await;
    let at_nine = "do {\"action\": \"brief\", \"at\": \"09:00\"}";
    clocks.world.does(at_nine, &mut clocks.heard).await;
    clocks.becomes("2030b", 3).await;
    let said = clocks.world.has_a_brief_at(TUESDAY + 6 * HOUR, &mut clocks.heard).await;
    assert_eq!(said, "☀️ Tuesday, 8 January 2030\n\nNothing is set for today.");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_brief_keeps_its_hour_sqlite() {
    the_brief_keeps_its_hour(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_brief_keeps_its_hour_postgres() {
    the_brief_keeps_its_hour(Engine::Postgres).await;
}

/// What the change moves into the past comes once, with the hour it was for; what was over stays over.
async fn what_falls_into_the_past_is_late_once(engine: Engine) {
    let mut clocks = Clocks::new(engine).await;
    clocks.world.does(&set(&json!({"seconds": 60})), &mut clocks.heard).await;
    clocks.world.passes(MINUTE + MINUTE / 60);
    assert_eq!(clocks.world.until_told(1).await, [TOLD]);
    clocks.heard += 1;
    clocks.at_nine(None).await;
    clocks.world.passes_to(TUESDAY + 6 * HOUR + HOUR / 2);
    clocks.becomes("2030b", 3).await;
    let told = clocks.world.until_told(2).await;
    assert_eq!(
        told[1],
        format!(
            "⏰ {PLANTS}\n\n(This was for Tuesday, 8 January 2030 at 09:00. I'm sorry that it comes late.)"
        )
    );
    clocks.directory.becomes("2030c", 2);
    clocks.world.passes(MINUTE * 10);
    clocks.world.place.until_number("SELECT COUNT(*) FROM reminder_zones", 0).await;
    clocks.world.passes_to(TUESDAY + 8 * HOUR);
    clocks.world.until_timers_rest().await;
    assert_eq!(clocks.world.told().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_falls_into_the_past_is_late_once_sqlite() {
    what_falls_into_the_past_is_late_once(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_falls_into_the_past_is_late_once_postgres() {
    what_falls_into_the_past_is_late_once(Engine::Postgres).await;
}

/// Replaced while nobody served; and a damaged directory changes nothing but the figures.
async fn what_was_replaced_meanwhile_counts_and_damage_does_not(engine: Engine) {
    let mut place = Place::new(engine).await;
    let listen = crate::ports::free_address();
    place.set("MILA_METRICS_LISTEN", &listen.to_string());
    let directory = Directory::of(&mut place);
    directory.becomes("2030a", 2);
    let world = World::at(place).await;
    world.passes_to(BEGINS);
    let heard = world.talks().await;
    let mut clocks = Clocks { world, directory, heard };
    clocks.at_nine(None).await;
    clocks.world.stop().await;
    clocks.directory.becomes("2030b", 3);
    clocks.world.start_ahead(clocks.world.stage().clock().skipped()).await;
    clocks.until_computed_by("2030b").await;

    clocks.directory.becomes("2030c", 5);
    replace(&clocks.directory.zone(), b"TZif, or what is left of it");
    clocks.world.passes(MINUTE * 10);
    let http = reqwest::Client::builder().build().unwrap();
    let figures = async {
        loop {
            let shown = http.get(format!("http://{listen}/metrics")).send().await.unwrap();
            let shown = shown.text().await.unwrap();
            if shown.contains("mila_zones_unreadable_total 1") {
                return shown;
            }
        }
    };
    let figures = tokio::time::timeout(PATIENCE, figures).await.expect("the damage is counted");
    assert!(figures.contains("mila_zones{release=\"2030b\"} 1"), "{figures}");
    assert!(figures.contains("mila_zones_old 0"), "{figures}");
    clocks.is_told_at(6, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_replaced_meanwhile_counts_and_damage_does_not_sqlite() {
    what_was_replaced_meanwhile_counts_and_damage_does_not(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_replaced_meanwhile_counts_and_damage_does_not_postgres() {
    what_was_replaced_meanwhile_counts_and_damage_does_not(Engine::Postgres).await;
}

/// How many reminders come at nine on 8 January 2040 by a clock so many hours ahead of UTC.
fn due_by(hours: i32) -> String {
    let hour = 9 - hours;
    format!("SELECT COUNT(*) FROM reminder WHERE due_at = '2040-01-08T0{hour}:00:00Z'")
}

/// Killed at any commit while people's reminders are computed again, between one person and the next too:
/// the rest follows, whoever was done stays done.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_two_people_it_goes_on_with_the_rest() {
    let mut place = Place::new(Engine::Postgres).await;
    place.stage.claude().script(calls_what_is_written);
    let directory = Directory::of(&mut place);
    directory.becomes("2030a", 2);
    let proxy = commits::proxy(&mut place).await;
    let mut served = Served::at(place).await;
    let phones =
        [DANA, SAM, "whatsapp:+972541234568"].map(|number| served.place.stage.phone(number));
    let far = set(&json!({"at": "2040-01-08T09:00", "zone": "Asia/Jerusalem"}));
    for phone in phones {
        served.dana = phone;
        for (words, heard) in [("hi", 1), ("yes", 2), (&far, 4)] {
            served.dana.says(words).await;
            revive_until_heard(&mut served, heard).await;
        }
    }
    let (left, process) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicU32::new(0)));
    let set = proxy.before_commit({
        let (left, process) = (left.clone(), process.clone());
        move || {
            if left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                == Ok(1)
            {
                kill(process.load(Ordering::SeqCst));
            }
        }
    });
    assert!(set, "set once");
    let mut between = 0;
    for at in 1..=24 {
        served.stop().await;
        let hours = 2 + i32::from(at % 2 == 1);
        directory.becomes(if hours == 3 { "2030b" } else { "2030a" }, hours);
        served.start();
        process.store(served.id(), Ordering::SeqCst);
        left.store(at, Ordering::SeqCst);
        assert!(served.ended(PATIENCE).await, "it is killed at commit {at}\n{}", served.logged());
        let done = served.place.number(&due_by(hours)).await;
        between += usize::from(done == 1 || done == 2);
        served.start();
        served.until_ready().await;
        served.place.until_number(&due_by(hours), 3).await;
    }
    assert!(between > 0, "no kill fell between two people");
}
