//! What an operator does with the database as a whole, with the real program: whoever writes
//! with Mila notices nothing.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use mila_stage::claude::{Fault as ModelFault, Reply};
use mila_stage::{CallbackMode, Fault, RequestKind};
use mila_store::testing;
use tokio_postgres::{Client, Config};

use crate::process::{Served, kill};
use crate::world::{Engine, PATIENCE, Place, SAM, received};

/// A command of the program, with the settings of the place.
fn mila(place: &Place, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mila"));
    command.args(arguments).env_clear().envs(place.settings.iter().cloned());
    command
}

fn run(place: &Place, arguments: &[&str]) -> Output {
    mila(place, arguments).output().unwrap()
}

/// Runs a command that must succeed; what it said.
fn done(place: &Place, arguments: &[&str]) -> String {
    let output = run(place, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Somebody whose conversation has begun on SQLite.
async fn in_conversation() -> Served {
    let served = Served::new(Engine::Sqlite).await;
    let stage = &served.place.stage;
    stage.claude().script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
    served.dana.says("hi").await;
    received(&served.dana, 1).await;
    served.dana.says("yes").await;
    received(&served.dana, 2).await;
    served.dana.says("one").await;
    received(&served.dana, 3).await;
    served
}

async fn end(served: &mut Served) {
    kill(served.id());
    assert!(served.ended(Duration::from_secs(5)).await);
}

/// Points the settings at a new, migrated PostgreSQL database; its owner's address.
async fn prepare_postgres(place: &mut Place) -> Config {
    let database = testing::unmigrated_database().await;
    place.set("DATABASE_URL", database.running.expose());
    place.set("MILA_MIGRATE_DATABASE_URL", database.owner.expose());
    done(place, &["migrate"]);
    database.owner.expose().parse().unwrap()
}

async fn number(owner: &Client, query: &'static str) -> i64 {
    owner.query_one(query, &[]).await.unwrap().get(0)
}

/// The words of the newest request to the model.
fn last_request(served: &Served) -> String {
    served.place.stage.claude().requests().pop().unwrap().to_string()
}

/// Killed with a question unanswered and an answer of which nobody knows whether it was sent,
/// then moved: nothing is lost, nothing is doubled, and the past goes along.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_goes_on_after_the_move() {
    let mut served = in_conversation().await;
    let sam = served.place.stage.phone(SAM);
    sam.says("hello").await;
    received(&sam, 1).await;
    sam.says("yes").await;
    received(&sam, 2).await;
    let stage = &served.place.stage;
    let silence = ModelFault::Silence(Duration::from_secs(60));
    stage.claude().fault_when("unanswered", 1, silence);
    let asked = stage.claude().count();
    sam.says("unanswered").await;
    stage.claude().wait_for(asked + 1).await;
    stage.callbacks(CallbackMode::Missing);
    stage.fault(RequestKind::Send, Fault::AnswerLost, 1);
    served.dana.says("doubtful").await;
    received(&served.dana, 4).await;
    end(&mut served).await;

    prepare_postgres(&mut served.place).await;
    let told = done(&served.place, &["store", "move"]);
    assert!(told.lines().any(|line| line.starts_with("outbox ")), "{told}");
    assert!(!told.contains("doubtful") && !told.contains("+972"), "{told}");
    let again = run(&served.place, &["store", "move"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("not empty"));

    served.start();
    served.until_ready().await;
    served.dana.says("after the move").await;
    let dana = received(&served.dana, 5).await;
    assert_eq!(dana[2..], ["You said: one", "You said: doubtful", "You said: after the move"]);
    let words = last_request(&served);
    assert!(words.contains("doubtful") && words.contains("one"), "{words}");
    assert_eq!(received(&sam, 3).await[2], "You said: unanswered");
    served.place.stage.settled().await;
    assert_eq!((served.dana.hears().len(), sam.hears().len()), (5, 3));
}

/// The process is killed while it writes, held back there by a lock: the target stays empty,
/// SQLite serves on, and the next move succeeds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_move_that_is_killed_leaves_everything_as_it_was() {
    let mut served = in_conversation().await;
    end(&mut served).await;
    let owner = prepare_postgres(&mut served.place).await;
    let watcher = testing::connect(&owner).await;
    watcher.batch_execute("SET search_path TO mila").await.unwrap();
    watcher.batch_execute("BEGIN; LOCK TABLE message IN SHARE MODE").await.unwrap();
    let mut moving = mila(&served.place, &["store", "move"]).stdout(Stdio::null()).spawn().unwrap();
    let waiting = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    until(&watcher, waiting, 1).await;
    kill(moving.id());
    assert!(!moving.wait().unwrap().success());
    watcher.batch_execute("ROLLBACK").await.unwrap();
    let others = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()
         AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
    until(&watcher, others, 0).await;
    assert_eq!(number(&watcher, "SELECT COUNT(*) FROM person").await, 0);

    let postgres = served.place.setting("DATABASE_URL").to_owned();
    served.place.set("DATABASE_URL", "");
    served.start();
    served.dana.says("two").await;
    assert_eq!(received(&served.dana, 4).await[3], "You said: two");
    end(&mut served).await;

    served.place.set("DATABASE_URL", &postgres);
    let told: serde_json::Value =
        serde_json::from_str(&done(&served.place, &["store", "move", "--json"])).unwrap();
    let people = told["tables"].as_array().unwrap().iter().find(|it| it["table"] == "person");
    assert_eq!(people.unwrap()["rows"], 1);
    served.start();
    served.dana.says("three").await;
    assert_eq!(received(&served.dana, 5).await[4], "You said: three");
}

/// Waits until the database gives this number.
async fn until(owner: &Client, query: &'static str, expected: i64) {
    let reached = async {
        while number(owner, query).await != expected {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, reached).await.expect(query);
}

/// Backed up while it serves, then the disk is lost. What came after the backup is found in
/// Twilio's list and answered again, because the restored database knows nothing of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_backup_goes_on() {
    let mut served = in_conversation().await;
    let folder = served.place.folder.path().to_owned();
    let backup = folder.join("backup.sqlite3");
    let told = done(&served.place, &["store", "backup", backup.to_str().unwrap()]);
    assert!(told.contains("checked it"), "{told}");
    served.dana.says("after the backup").await;
    received(&served.dana, 4).await;
    end(&mut served).await;

    for lost in files_of(&folder) {
        std::fs::remove_file(lost).unwrap();
    }
    std::fs::copy(&backup, folder.join("mila.sqlite3")).unwrap();
    served.start();
    assert_eq!(received(&served.dana, 5).await[3..], ["You said: after the backup"; 2]);
    served.dana.says("two").await;
    assert_eq!(received(&served.dana, 6).await[5], "You said: two");
    let words = last_request(&served);
    assert!(words.contains("You said: one"), "{words}");
}

/// The database's file and what SQLite keeps beside it.
pub(crate) fn files_of(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let ours =
        |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with("mila.sqlite3");
    files.filter(ours).collect()
}

#[tokio::test]
async fn wrong_use_is_told_before_anything_is_touched() {
    let mut place = Place::new(Engine::Sqlite).await;
    let wrong = |place: &Place, arguments: &[&str], part: &str| {
        let output = run(place, arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(part), "{told}");
    };
    wrong(&place, &["store", "move"], "DATABASE_URL is not set");
    place.set("DATABASE_URL", "postgres://mila_app@localhost/mila");
    wrong(&place, &["store", "move"], "MILA_MIGRATE_DATABASE_URL is not set");
    wrong(&place, &["store", "backup", "x"], "pg_dump");
}
