//! A database that was restored knows nothing of what came since its backup: what was told meanwhile is not
//! told again, and what was not is told late.

use std::path::PathBuf;
use std::time::Duration;

use mila_domain::Secret;
use mila_stage::{Fault, RequestKind};
use mila_store::testing;
use serde_json::json;

use super::{BEGINS, set};
use crate::moving::files_of;
use crate::world::{Place, World, on_both};

const HOUR: Duration = Duration::from_hours(1);

/// A database as it was.
pub(super) enum Backup {
    /// A file of SQLite.
    File(PathBuf),
    /// The name of a database on the same server.
    Database(String),
}

impl Place {
    async fn copied(&self, at: i64) -> Backup {
        if !self.setting("DATABASE_URL").is_empty() {
            return Backup::Database(testing::copied(&Secret::new(self.owner())).await);
        }
        let folder = self.folder.path();
        let copy = folder.join(format!("backup-{at}.sqlite3"));
        mila_store::backup(&folder.join("mila.sqlite3"), &copy).await.unwrap();
        Backup::File(copy)
    }

    async fn is_lost_but_for(&self, copy: &Backup) {
        let copy = match copy {
            Backup::Database(copy) => {
                return testing::restored(&Secret::new(self.owner()), copy).await;
            }
            Backup::File(copy) => copy,
        };
        let folder = self.folder.path();
        for lost in files_of(folder) {
            std::fs::remove_file(lost).unwrap();
        }
        std::fs::copy(copy, folder.join("mila.sqlite3")).unwrap();
    }
}

impl World {
    /// Copies the database, between two runs of Mila.
    pub(super) async fn backs_up(&mut self) -> Backup {
        self.stop().await;
        let copy = self.place.copied(self.stage().clock().now_micros()).await;
        self.start_ahead(self.stage().clock().skipped()).await;
        copy
    }

    /// Mila ends, its database is lost, and so much later it begins from the copy.
    pub(super) async fn is_restored_after(&mut self, copy: &Backup, span: Duration) {
        self.stop().await;
        self.stage().advance(span);
        self.place.is_lost_but_for(copy).await;
        self.start_ahead(self.stage().clock().skipped()).await;
    }

    /// Waits until nothing is due any more.
    async fn until_nothing_is_due(&self) {
        let now = self.stage().clock().now_micros();
        let now = if self.setting("DATABASE_URL").is_empty() {
            now.to_string()
        } else {
            format!("to_timestamp({}.{:06})", now / 1_000_000, now % 1_000_000)
        };
        let due = format!("SELECT COUNT(*) FROM reminder WHERE due_at <= {now}");
        self.place.until_number(&due, 0).await;
        self.until_timers_rest().await;
    }

    /// Has that set, so many minutes from now.
    async fn is_told_in(&self, text: &str, minutes: u64, heard: &mut usize) {
        self.does(&set(&json!({"text": text, "seconds": minutes * 60})), heard).await;
    }
}

/// Told: one on time, and a series for the first time. While Mila was away the series came again, and
/// so did another.
async fn told_and_untold(mut world: World) -> (World, Backup) {
    world.passes_to(BEGINS);
    let mut heard = world.talks().await;
    world.is_told_in("call *Dana*", 20, &mut heard).await;
    world.is_told_in("call", 90, &mut heard).await;
    let series = json!({"text": "drink", "at": "2030-01-07T10:30", "rrule": "FREQ=HOURLY"});
    world.does(&set(&series), &mut heard).await;
    world.until_all_arrived().await;
    let copy = world.backs_up().await;
    world.passes(HOUR / 3 + Duration::from_secs(5));
    world.until_told(1).await;
    world.passes(HOUR / 6);
    assert_eq!(world.until_told(2).await, ["⏰ call *Dana*", "⏰ drink"]);
    world.until_all_arrived().await;
    (world, copy)
}

on_both! {
    async fn what_was_told_is_not_told_again_and_what_was_not_is(world: World) {
        let (mut world, copy) = told_and_untold(world).await;
        world.is_restored_after(&copy, HOUR * 3 / 2).await;
        let told = world.until_told(3).await;
        let late = &told[2];
        assert!(late.contains("⏰ call\n\n(This was for "), "{late}");
        assert!(late.starts_with("⏰ drink\n\n(This was for "), "{late}");
        world.until_nothing_is_due().await;
        assert_eq!(world.told().len(), 3);
    }

    /// Restored before anything else has come.
    async fn nothing_is_told_twice_when_nothing_was_missed(world: World) {
        let (mut world, copy) = told_and_untold(world).await;
        world.is_restored_after(&copy, Duration::from_secs(30)).await;
        world.until_nothing_is_due().await;
        assert_eq!(world.told().len(), 2);
        world.passes(HOUR);
        assert_eq!(world.until_told(4).await.len(), 4, "the next of each comes as ever");
    }

    /// While Twilio does not say what was told, nothing is; then what was missed.
    async fn nothing_is_told_before_twilio_says_what_was(world: World) {
        let (mut world, copy) = told_and_untold(world).await;
        world.stage().fault(RequestKind::List, Fault::ServerError, 8);
        world.is_restored_after(&copy, HOUR * 3 / 2).await;
        world.passes_until(|| world.told().len() >= 3).await;
        world.until_nothing_is_due().await;
        assert_eq!(world.told().len(), 3);
    }
}
