//! The two commands on a machine that is busy: they wait for what they need, and say for what.

use std::fs::{self, Permissions};
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// What apt says while another holds the lock of its lists.
const HELD: &str =
    "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 4711 (apt-get)";

/// Programs that the scripts call and that are nobody's stand-in.
const TOOLS: [&str; 8] = ["bash", "cat", "cc", "dirname", "env", "grep", "tail", "wc"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A directory of programs: some real, and stand-ins for those that reach out.
struct Machine(TempDir);

impl Machine {
    fn new() -> Self {
        let machine = Self(tempfile::tempdir().unwrap());
        for tool in TOOLS {
            let real = Path::new("/usr/bin").join(tool);
            symlink(real, machine.0.path().join(tool)).unwrap();
        }
        // Pauses are as long as they are on a quick machine.
        machine.stands_in("sleep", "exec /bin/sleep 0.02");
        machine
    }

    /// Puts a script in a program's place.
    fn stands_in(&self, name: &str, script: &str) {
        write(&self.0.path().join(name), script);
    }

    fn run(&self, program: &Path, words: &[&str]) -> Child {
        let mut command = Command::new(program);
        command.args(words).env_clear().env("PATH", self.0.path()).env("HOME", self.0.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    }
}

fn write(path: &Path, script: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("#!/bin/bash\n{script}\n")).unwrap();
    fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn bootstrap_waits_for_another_apt_and_says_so_once() {
    for (failing, waits) in [("update", true), ("install", true), ("update", false)] {
        let machine = Machine::new();
        for name in ["cargo", "npm", "pip", "cmake", "c++"] {
            machine.stands_in(name, "exit 0");
        }
        machine.stands_in("id", "echo 0");
        let words = if waits { HELD } else { "E: Unable to locate package espeak-ng" };
        let here = machine.0.path().display();
        machine.stands_in(
            "apt-get",
            &format!(
                "echo \"$*\" >>{here}/asked
                 case \"$*\" in *{failing}*)
                   echo x >>{here}/tried
                   [ \"$(wc -l <{here}/tried)\" -gt 3 ] || {{ echo '{words}' >&2; exit 100; }} ;;
                 esac"
            ),
        );
        let script = root().join("script/bootstrap");
        let ended = machine.run(&script, &["speech"]).wait_with_output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.success(), waits, "{said}");
        assert!(said.contains(words), "{said}");
        let asked = fs::read_to_string(machine.0.path().join("asked")).unwrap();
        if waits {
            assert_eq!(said.matches("Waiting for another apt to end").count(), 1, "{said}");
            assert_eq!(asked.matches(&format!("-qq {failing}")).count(), 4, "{asked}");
            assert!(asked.contains("install --yes --no-install-recommends espeak-ng"), "{asked}");
        } else {
            assert_eq!(asked.lines().count(), 1, "what is no lock is not tried again: {asked}");
        }
    }
}

#[test]
fn the_voice_of_a_try_out_is_prepared_until_it_is_there() {
    let (machine, tree) = (Machine::new(), tempfile::tempdir().unwrap());
    let here = tree.path();
    fs::create_dir(here.join("script")).unwrap();
    fs::copy(root().join("script/try"), here.join("script/try")).unwrap();
    machine.stands_in("cargo", "exit 0");
    let bootstrap = "[ \"$1\" = speech ] || exit 0
        echo x >>tried; echo x >>target/lock
        case $(grep -c x tried) in
          1 | 2) echo 'the registry is away' >&2; exit 1 ;;
          3) echo 'Waiting for another apt to end: it is held' >&2; sleep 9; sleep 9; exit 1 ;;
        esac";
    write(&here.join("script/bootstrap"), bootstrap);
    write(&here.join("target/debug/mila-models"), "exit 0");
    // It stays until it is told to go.
    write(&here.join("target/debug/mila"), "exec /bin/sleep 60");
    let mut tried = machine.run(&here.join("script/try"), &[]);
    let mut lines = BufReader::new(tried.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut said = Vec::new();
    while !said.iter().any(|line: &String| line == "The microphone is ready.") {
        said.push(lines.next().unwrap_or_else(|| panic!("it ended: {said:?}")));
    }
    tried.kill().unwrap();
    tried.wait().unwrap();
    let mut rest = String::new();
    tried.stderr.take().unwrap().read_to_string(&mut rest).unwrap();
    let count = |words: &str| said.iter().filter(|line| line.contains(words)).count();
    assert_eq!(count("the registry is away"), 1, "each reason once: {said:?} {rest}");
    assert!(count("Waiting for another apt to end") > 0, "{said:?}");
}
