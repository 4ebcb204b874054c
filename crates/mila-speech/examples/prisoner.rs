//! Stands behind the program's walls and tries to get out, for `tests/walls.rs`.
//!
//! Its arguments: the directory of the models, a limit in megabytes, what to try, and with what. It
//! says `done` or why not.

#![expect(clippy::print_stdout, reason = "what it says is what the test reads")]

use std::io;
use std::net::TcpStream;
use std::os::unix::process::{ExitStatusExt as _, parent_id};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

/// What starts programs, and may be run.
const LOADER: &str = if cfg!(target_arch = "x86_64") {
    "/lib64/ld-linux-x86-64.so.2"
} else {
    "/lib/ld-linux-aarch64.so.1"
};

fn main() {
    let arguments = env::args().skip(1).collect::<Vec<_>>();
    let [models, megabytes, what, with] = arguments.as_slice() else {
        return println!("four arguments are wanted");
    };
    let megabytes = megabytes.parse().unwrap_or(0);
    match mila_speech::walls::raise(Path::new(models), megabytes) {
        Ok(missing) if missing.is_empty() => {}
        Ok(missing) => return println!("missing: {missing:?}"),
        Err(error) => return println!("{error}"),
    }
    match attempt(what, with) {
        Ok(()) => println!("done"),
        Err(error) => println!("{:?}", error.kind()),
    }
}

fn attempt(what: &str, with: &str) -> io::Result<()> {
    match what {
        "read" => fs::read(with).map(drop),
        "list" => fs::read_dir(with).map(drop),
        "write" => fs::write(with, b"I was here"),
        "delete" => fs::remove_file(with),
        "connect" => TcpStream::connect(with).map(drop),
        "run" => {
            let mut command = Command::new(with);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            command.arg("--version").status().map(drop)
        }
        // The loader starts what it is not allowed to start itself.
        "call" | "call-as-i386" | "multiply" => {
            let mut command = Command::new(LOADER);
            command.args([with, what.strip_prefix("call-").unwrap_or(what)]);
            command.arg(parent_id().to_string());
            command.args(mila_speech::walls::allowed().iter().map(i64::to_string));
            if let Some(signal) = command.status()?.signal() {
                println!("killed by {signal}");
            }
            Ok(())
        }
        "remember" => {
            let mut memory: Vec<u8> = Vec::new();
            let bytes = with.parse::<usize>().unwrap_or(0) * 1024 * 1024;
            memory.try_reserve_exact(bytes).map_err(|_| io::ErrorKind::OutOfMemory.into())
        }
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}
