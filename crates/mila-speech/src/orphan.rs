//! Nobody is left to answer: a job that takes minutes, or hangs, is not gone on with.

use std::process;
use std::thread;

use mila_speech::Trouble;
use rustix::event::{PollFd, PollFlags, poll};

/// Ends the program when the other end of its standard input is closed, whatever it is doing. It
/// would notice only between jobs, and hold somebody's words until then.
///
/// # Errors
/// [`Trouble::Start`], when no thread can be had.
pub(crate) fn end_with_whoever_asks() -> Result<(), Trouble> {
    let watch = || {
        let input = std::io::stdin();
        // No event is asked for: of a closed pipe one is told all the same.
        let mut pipe = [PollFd::new(&input, PollFlags::empty())];
        while poll(&mut pipe, None).is_ok() {
            if pipe[0].revents().contains(PollFlags::HUP) {
                process::exit(0);
            }
        }
    };
    let thread = thread::Builder::new().name("orphan".to_owned());
    thread.spawn(watch).map(drop).map_err(Trouble::Start)
}
