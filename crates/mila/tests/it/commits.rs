//! PostgreSQL behind a proxy that counts, and kills at a commit.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use mila_bench::proxy::Proxy;
use sqlx::postgres::PgConnectOptions;

use crate::process::kill;
use crate::world::Place;

/// Stands between the place's Mila and its database.
pub(crate) async fn proxy(place: &mut Place) -> Proxy {
    let url: PgConnectOptions = place.setting("DATABASE_URL").parse().unwrap();
    let socket = url.get_socket().unwrap().join(format!(".s.PGSQL.{}", url.get_port()));
    let proxy = Proxy::start(socket).await.unwrap();
    let (user, database) = (url.get_username(), url.get_database().unwrap());
    let port = proxy.port();
    let through = format!("postgres://{user}@127.0.0.1:{port}/{database}?sslmode=disable");
    place.set("DATABASE_URL", &through);
    proxy
}

/// Kills `process` at the `at`-th commit from now, while `armed`, before it is told of it; the
/// count so far.
pub(crate) fn kill_at(
    proxy: &Proxy,
    at: usize,
    process: u32,
    armed: Arc<AtomicBool>,
) -> Arc<AtomicUsize> {
    let seen = Arc::new(AtomicUsize::new(0));
    let set = proxy.before_commit({
        let seen = seen.clone();
        move || {
            if armed.load(Ordering::SeqCst) && seen.fetch_add(1, Ordering::SeqCst) + 1 == at {
                kill(process);
            }
        }
    });
    assert!(set, "set once");
    seen
}
