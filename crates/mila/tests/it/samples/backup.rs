//! The script that a timer runs every night.

use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use super::path;
use crate::world::{Engine, Place, World, received};

fn backup(place: &Place, folder: &Path) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_mila")).parent().unwrap();
    let search = format!("{}:/usr/bin:/bin", program.display());
    let mut command = Command::new(path("deploy/backup"));
    command.arg(folder).env_clear().envs(place.settings.iter().cloned()).env("PATH", search);
    command.output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_backs_up_while_mila_serves_and_forgets_in_time() {
    let world = World::new(Engine::Sqlite).await;
    world.dana.says("hi").await;
    received(&world.dana, 1).await;
    let folder = world.place.folder.path().join("backups");
    std::fs::create_dir(&folder).unwrap();
    for (name, days) in [("mila-old.sqlite3", 15), ("mila-young.sqlite3", 12), ("notes.txt", 99)] {
        let file = std::fs::File::create(folder.join(name)).unwrap();
        file.set_modified(days_ago(days)).unwrap();
    }
    let output = backup(&world.place, &folder);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = names(&folder);
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names[0].starts_with("mila-2") && names[0].ends_with("Z.sqlite3"), "{names:?}");
    assert_eq!(names[1..], ["mila-young.sqlite3", "notes.txt"]);
}

#[expect(clippy::disallowed_methods, reason = "the script asks the host for the time, too")]
fn days_ago(days: u64) -> SystemTime {
    SystemTime::now() - Duration::from_secs(days * 24 * 60 * 60)
}

/// When nothing could be backed up, nothing is deleted.
#[tokio::test]
async fn it_keeps_the_old_when_there_is_no_new() {
    let mut place = Place::new(Engine::Sqlite).await;
    let folder = place.folder.path().join("backups");
    std::fs::create_dir(&folder).unwrap();
    let file = std::fs::File::create(folder.join("mila-old.sqlite3")).unwrap();
    file.set_modified(days_ago(15)).unwrap();
    let empty = folder.with_file_name("empty").display().to_string();
    place.set("MILA_DATA_DIR", &empty);
    let output = backup(&place, &folder);
    assert!(!output.status.success());
    assert_eq!(names(&folder), ["mila-old.sqlite3"]);
}
