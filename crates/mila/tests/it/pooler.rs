//! Mila behind PgBouncer in session mode, as a hosted PostgreSQL puts one before its server.

use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::world::{Engine, PATIENCE, Place, World, received};

/// A pooler between Mila and the test server. Ends when dropped.
struct Pooler {
    folder: TempDir,
    child: Child,
    address: SocketAddr,
    /// The database without the pooler.
    direct: Config,
}

impl Pooler {
    /// Stands between the place's Mila and its database; everybody else goes there directly.
    async fn start(place: &mut Place) -> Self {
        let url: Config = place.setting("DATABASE_URL").parse().unwrap();
        let address = crate::ports::free_address();
        let folder = tempfile::tempdir().unwrap();
        let settings = configure(folder.path(), &url, address.port());
        let log = std::fs::File::create(folder.path().join("pgbouncer.log")).unwrap();
        let mut command = Command::new(program());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        if std::fs::metadata(folder.path()).unwrap().uid() == 0 {
            // It refuses to be root; the test server lets in the user that it runs as.
            command.args(["-u", "postgres"]);
        }
        let child = command.arg(settings).spawn().unwrap();
        let (user, database) = (url.get_user().unwrap(), url.get_dbname().unwrap());
        place.set("DATABASE_URL", &format!("postgres://{user}@{address}/{database}"));
        let mut pooler = Self { folder, child, address, direct: url };
        pooler.until_it_listens().await;
        pooler
    }

    async fn until_it_listens(&mut self) {
        let listens = async {
            while TcpStream::connect(self.address).is_err() {
                assert!(
                    self.child.try_wait().unwrap().is_none(),
                    "ended: {}",
                    logged(&self.folder)
                );
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let waited = tokio::time::timeout(PATIENCE, listens).await;
        assert!(waited.is_ok(), "never listens: {}", logged(&self.folder));
    }

    /// The server's clock, as it writes it.
    async fn time(&self) -> String {
        let direct = mila_store::testing::connect(&self.direct).await;
        direct.query_one("SELECT clock_timestamp()::text", &[]).await.unwrap().get(0)
    }

    /// The server's processes, one for each connection, that were asked something since then.
    async fn backends_used_since(&self, time: &str) -> Vec<i32> {
        let direct = mila_store::testing::connect(&self.direct).await;
        let used = "SELECT pid FROM pg_stat_activity WHERE usename = current_user \
             AND datname = current_database() AND pid <> pg_backend_pid() \
             AND query_start > $1::text::timestamptz";
        let rows = direct.query(used, &[&time]).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn logged(folder: &TempDir) -> String {
    std::fs::read_to_string(folder.path().join("pgbouncer.log")).unwrap()
}

/// Debian keeps it where only administrators look.
fn program() -> &'static Path {
    let debian = Path::new("/usr/sbin/pgbouncer");
    if debian.exists() { debian } else { Path::new("pgbouncer") }
}

/// Writes the pooler's settings: its defaults, but for session mode and whom it lets in.
fn configure(folder: &Path, url: &Config, port: u16) -> PathBuf {
    let [Host::Unix(socket)] = url.get_hosts() else { panic!("a socket") };
    let people = folder.join("users.txt");
    std::fs::write(&people, format!("\"{}\" \"\"\n", url.get_user().unwrap())).unwrap();
    let settings = folder.join("pgbouncer.ini");
    let text = format!(
        "[databases]\n* = host={socket} port={server}\n\
         [pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n\
         pool_mode = session\nauth_type = trust\nauth_file = {people}\n",
        socket = socket.display(),
        server = url.get_ports().first().copied().unwrap_or(5432),
        people = people.display(),
    );
    std::fs::write(&settings, text).unwrap();
    // The pooler reads it as another user; nothing in it is secret.
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(folder, mode).unwrap();
    settings
}

/// Two people talk to one Mila and then to a second, which is given the connections that the
/// first left behind. Everybody hears what is theirs, in order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_served_over_connections_that_others_used_before() {
    let mut place = Place::new(Engine::Postgres).await;
    let pooler = Pooler::start(&mut place).await;
    let mut world = World::at(place).await;
    let beginning = pooler.time().await;
    world.welcome(&world.dana).await;
    world.welcome(&world.sam).await;
    dialogue(&world).await;
    let used = pooler.backends_used_since(&beginning).await;
    world.stop().await;
    world.start().await;
    let restart = pooler.time().await;
    dialogue(&world).await;
    let used_then = pooler.backends_used_since(&restart).await;
    assert!(used.iter().any(|pid| used_then.contains(pid)), "{used:?} and then {used_then:?}");
    world.stop().await;
}

async fn dialogue(world: &World) {
    for _ in 0..2 {
        for (phone, name) in [(&world.dana, "Dana"), (&world.sam, "Sam")] {
            let count = phone.hears().len() + 1;
            phone.says(&format!("{name} {count}")).await;
            let last = received(phone, count).await.pop();
            assert_eq!(last, Some(format!("You said: {name} {count}")));
        }
    }
}
