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

/// Whoever runs code of their own behind the walls finds a list of what may be, and not one of what
/// may not.
#[test]
fn it_calls_what_is_on_its_list_and_nothing_else() {
    let models = tempfile::tempdir().unwrap();
    let thief = compiled(models.path());
    let said = attempt(models.path(), "call", path(&thief));
    let tried = said.strip_prefix("refused: ").and_then(|rest| rest.strip_suffix("\ndone"));
    let tried: usize = tried.unwrap_or_else(|| panic!("{said}")).parse().unwrap();
    let allowed = mila_speech::walls::allowed();
    // On x86-64 the numbers of x32 too, but for two trap doors of the kernel's own.
    let numbers = if cfg!(target_arch = "x86_64") { 2 * 1024 - 2 } else { 1024 };
    assert_eq!(tried, numbers - allowed.len() + 10, "each number and each argument was tried");
    for (name, call) in NEVER {
        assert!(!allowed.contains(&call), "{name}");
    }
}

/// A call made as on a machine of another kind: its numbers mean other things there.
#[cfg(target_arch = "x86_64")]
#[test]
fn it_makes_no_call_of_another_kind_of_machine() {
    let models = tempfile::tempdir().unwrap();
    let thief = compiled(models.path());
    let said = attempt(models.path(), "call-as-i386", path(&thief));
    // By the filter; or by a kernel that knows no other kind.
    let ends = [libc::SIGSYS, libc::SIGSEGV].map(|signal| format!("killed by {signal}\ndone"));
    assert!(ends.contains(&said), "{said}");
}

/// What walls were once passed with, or would be: not to be put on the list in passing.
const NEVER: [(&str, i64); 22] = [
    ("socket", libc::SYS_socket),
    ("fchmodat", libc::SYS_fchmodat),
    ("fchownat", libc::SYS_fchownat),
    ("utimensat", libc::SYS_utimensat),
    ("setxattr", libc::SYS_setxattr),
    ("setpriority", libc::SYS_setpriority),
    ("shmget", libc::SYS_shmget),
    ("msgget", libc::SYS_msgget),
    ("semget", libc::SYS_semget),
    ("mq_open", libc::SYS_mq_open),
    ("memfd_create", libc::SYS_memfd_create),
    ("io_uring_setup", libc::SYS_io_uring_setup),
    ("ptrace", libc::SYS_ptrace),
    ("process_vm_readv", libc::SYS_process_vm_readv),
    ("bpf", libc::SYS_bpf),
    ("keyctl", libc::SYS_keyctl),
    ("unshare", libc::SYS_unshare),
    ("execveat", libc::SYS_execveat),
    ("inotify_init1", libc::SYS_inotify_init1),
    ("tkill", libc::SYS_tkill),
    ("pidfd_send_signal", libc::SYS_pidfd_send_signal),
    ("personality", libc::SYS_personality),
];

/// The thief's machine code, where models are read.
fn compiled(models: &Path) -> PathBuf {
    let thief = models.join("thief");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/thief.c");
    let made = Command::new("cc").args(["-O1", "-o", path(&thief), source]).status().unwrap();
    assert!(made.success());
    thief
}

#[test]
fn it_takes_so_much_memory_and_no_more() {
    let models = tempfile::tempdir().unwrap();
    assert_eq!(attempt(models.path(), "remember", "64"), "done");
    assert_eq!(attempt(models.path(), "remember", "512"), "OutOfMemory");
}

/// The bound is each process's own: whoever had children with memory of theirs would have it as often
/// as they like.
#[test]
fn it_has_no_children_with_memory_of_their_own() {
    let models = tempfile::tempdir().unwrap();
    let said = attempt(models.path(), "multiply", path(&compiled(models.path())));
    assert_eq!(said, "children: 0\ndone");
}
