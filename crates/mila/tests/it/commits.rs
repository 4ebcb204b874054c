//! PostgreSQL behind a proxy that counts, and kills at a commit.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use mila_bench::proxy::Proxy;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::process::kill;
use crate::world::Place;

/// Stands between the place's Mila and its database.
pub(crate) async fn proxy(place: &mut Place) -> Proxy {
    let url: Config = place.setting("DATABASE_URL").parse().unwrap();
    let [Host::Unix(folder)] = url.get_hosts() else { panic!("a socket") };
    let port = url.get_ports().first().copied().unwrap_or(5432);
    let socket = folder.join(format!(".s.PGSQL.{port}"));
    let proxy = Proxy::start(socket).await.unwrap();
    let (user, database) = (url.get_user().unwrap(), url.get_dbname().unwrap());
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
