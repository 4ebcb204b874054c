//! Nobody is left to answer: a job that takes minutes, or hangs, is not gone on with.

use std::io;
use std::process;
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};

/// Ends the program when the other end of its standard input is closed, whatever it is doing. It
/// would notice only between jobs, and hold somebody's words until then.
///
/// # Errors
/// No thread can be had.
pub fn end_with_whoever_asks() -> io::Result<()> {
    let watch = || {
        let input = io::stdin();
        // No event is asked for: of a closed pipe one is told all the same.
        let mut pipe = [PollFd::new(&input, PollFlags::empty())];
        while poll(&mut pipe, None).is_ok() {
            if pipe[0].revents().contains(PollFlags::HUP) {
                process::exit(0);
            }
        }
    };
    let thread = thread::Builder::new().name("orphan".to_owned());
    thread.spawn(watch).map(drop)
}
