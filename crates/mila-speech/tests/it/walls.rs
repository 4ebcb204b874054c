//! The walls, from inside: a program that stands behind them tries to get out.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Address space of the prisoner, in megabytes.
const MEGABYTES: usize = 256;

/// Lets the prisoner try something, and gives back what it says of it.
fn attempt(models: &Path, what: &str, with: &str) -> String {
    let output = Command::new(prisoner())
        .arg(models)
        .args([&MEGABYTES.to_string(), what, with])
        .output()
        .expect("the prisoner starts");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// An example: `cargo test` builds it, `cargo build --examples` too.
fn prisoner() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().and_then(Path::parent).unwrap().join("examples/prisoner")
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn it_reads_its_models_and_no_other_file() {
    let models = tempfile::tempdir().unwrap();
    let model = models.path().join("model.bin");
    std::fs::write(&model, b"model").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let other = elsewhere.path().join("other");
    std::fs::write(&other, b"other").unwrap();
    assert_eq!(attempt(models.path(), "read", path(&model)), "done");
    assert_eq!(attempt(models.path(), "list", path(models.path())), "done");
    for file in ["/etc/passwd", "/proc/self/environ", path(&other)] {
        assert_eq!(attempt(models.path(), "read", file), "PermissionDenied", "{file}");
    }
    for directory in ["/", "/etc", "/home", "/proc", path(elsewhere.path())] {
        assert_eq!(attempt(models.path(), "list", directory), "PermissionDenied", "{directory}");
    }
}

#[test]
fn it_writes_nothing_not_even_its_models() {
    let models = tempfile::tempdir().unwrap();
    let model = models.path().join("model.bin");
    std::fs::write(&model, b"model").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    for file in [&model, &models.path().join("new"), &elsewhere.path().join("new")] {
        assert_eq!(attempt(models.path(), "write", path(file)), "PermissionDenied");
    }
    assert_eq!(attempt(models.path(), "delete", path(&model)), "PermissionDenied");
    assert_eq!(std::fs::read(&model).unwrap(), b"model");
}

#[test]
fn it_reaches_nobody() {
    let models = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::net::TcpStream::connect(&address).expect("without walls it can be reached");
    assert_eq!(attempt(models.path(), "connect", &address), "PermissionDenied");
}

#[test]
fn it_runs_espeak_and_no_other_program() {
    let models = tempfile::tempdir().unwrap();
    assert_eq!(attempt(models.path(), "run", "/usr/bin/espeak-ng"), "done");
    let planted = models.path().join("planted");
    std::fs::copy("/bin/true", &planted).unwrap();
    for program in ["/bin/sh", "/usr/bin/env", path(&planted)] {
        assert_eq!(attempt(models.path(), "run", program), "PermissionDenied", "{program}");
    }
}

#[test]
fn it_takes_so_much_memory_and_no_more() {
    let models = tempfile::tempdir().unwrap();
    assert_eq!(attempt(models.path(), "remember", "64"), "done");
    assert_eq!(attempt(models.path(), "remember", "512"), "OutOfMemory");
}
