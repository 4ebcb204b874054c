//! The clock seam: the only way to learn the time.

mod host;
mod trust;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mila_domain::Timestamp;
use tokio::sync::watch;
use tokio::time::Instant;

pub use host::HostClock;
pub(crate) use trust::{Doubt, Judged, Told, apart, is_accepted, judge};

/// More than this between the host's clock and the database's, and the instance is not ready:
/// windows and deadlines would be wrong.
pub const MOST_SKEW: Duration = Duration::from_secs(30);

/// A future that ends when a clock jumps.
pub type Moved<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Tells the time.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The present instant.
    fn now(&self) -> Timestamp;

    /// Ends when the clock was moved by hand, so that sleepers look again.
    fn moved(&self) -> Moved<'_>;
}

/// Sleeps until `clock` shows `until`, and no longer than that would have been when it was asked: a
/// clock that is set back keeps nobody asleep.
pub async fn sleep_until(clock: &dyn Clock, until: Timestamp) {
    let end = monotonic() + until.since(clock.now());
    loop {
        let left = until.since(clock.now()).min(end.duration_since(monotonic()));
        if left.is_zero() {
            return;
        }
        tokio::select! {
            biased;
            () = tokio::time::sleep(left) => {}
            () = clock.moved() => {}
        }
    }
}

/// The monotonic clock, for spans that must not follow a jump.
#[expect(clippy::disallowed_methods, reason = "this is the seam")]
#[must_use]
pub fn monotonic() -> Instant {
    Instant::now()
}

/// The database's time: the host's monotonic clock plus an offset that is measured.
#[derive(Debug)]
pub struct DatabaseClock {
    started: Instant,
    /// Microseconds since 1970 at `started`, by the database.
    anchor: AtomicI64,
}

impl DatabaseClock {
    /// A clock that follows the host until it is measured.
    #[must_use]
    pub fn new() -> Self {
        Self::showing(Timestamp::from_micros(host_micros()))
    }

    /// A clock that shows `now` and goes on from there.
    #[must_use]
    pub fn showing(now: Timestamp) -> Self {
        Self { started: monotonic(), anchor: AtomicI64::new(now.as_micros()) }
    }

    /// Shows `now`, and goes on from there.
    pub fn follow(&self, now: Timestamp) {
        let elapsed = i64::try_from(self.started.elapsed().as_micros()).unwrap_or(i64::MAX);
        self.anchor.store(now.as_micros().saturating_sub(elapsed), Ordering::Relaxed);
    }

    /// Follows the database, which showed `database` just now; the span between it and the
    /// host's own clock.
    pub fn measure(&self, database: Timestamp) -> Duration {
        self.follow(database);
        Duration::from_micros(database.as_micros().abs_diff(host_micros()))
    }
}

impl Default for DatabaseClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for DatabaseClock {
    fn now(&self) -> Timestamp {
        let elapsed = i64::try_from(self.started.elapsed().as_micros()).unwrap_or(i64::MAX);
        Timestamp::from_micros(self.anchor.load(Ordering::Relaxed).saturating_add(elapsed))
    }

    fn moved(&self) -> Moved<'_> {
        Box::pin(std::future::pending())
    }
}

/// A clock that can be moved forward by hand, for trying out and for tests.
#[derive(Debug)]
pub struct MovableClock {
    base: Arc<dyn Clock>,
    ahead: watch::Sender<Duration>,
}

impl MovableClock {
    /// A clock so far ahead of `base` until it is moved.
    #[must_use]
    pub fn new(base: Arc<dyn Clock>, ahead: Duration) -> Self {
        Self { base, ahead: watch::Sender::new(ahead) }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        self.ahead.send_modify(|ahead| *ahead += by);
    }
}

impl Clock for MovableClock {
    fn now(&self) -> Timestamp {
        self.base.now() + *self.ahead.borrow()
    }

    fn moved(&self) -> Moved<'_> {
        let mut ahead = self.ahead.subscribe();
        Box::pin(async move {
            // The sender lives as long as the clock.
            let _ = ahead.changed().await;
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the seam")]
fn host_micros() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_sleeper_wakes_when_the_clock_is_moved_past_its_time() {
        let clock = Arc::new(MovableClock::new(Arc::new(DatabaseClock::new()), Duration::ZERO));
        let until = clock.now() + Duration::from_hours(24);
        let sleeper = tokio::spawn({
            let clock = clock.clone();
            async move { sleep_until(&*clock, until).await }
        });
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(Duration::from_hours(25));
        sleeper.await.unwrap();
    }

    /// As when a clock that was a month ahead is mended.
    #[tokio::test(start_paused = true)]
    async fn a_sleeper_sleeps_no_longer_when_the_clock_is_set_back() {
        let clock = DatabaseClock::showing(Timestamp::from_micros(0) + Duration::from_hours(1_000));
        let (began, until) = (monotonic(), clock.now() + Duration::from_secs(5));
        let sleeper = sleep_until(&clock, until);
        let set_back = async { clock.follow(Timestamp::from_micros(0)) };
        tokio::join!(sleeper, set_back);
        assert_eq!(began.elapsed(), Duration::from_secs(5));
    }

    #[test]
    fn the_database_is_followed_and_the_skew_told() {
        let clock = DatabaseClock::new();
        let hour = Duration::from_hours(1);
        let skew = clock.measure(clock.now() + hour);
        assert!(skew > hour - MOST_SKEW && skew < hour + MOST_SKEW);
        let host = Timestamp::from_micros(host_micros());
        assert!(clock.now().since(host) > hour - MOST_SKEW);
    }
}
