//! espeak-ng: how words sound. It is a program of its own, whose licence (GPL-3) would otherwise
//! become ours; so it is started for each clause, which takes it a few hundredths of a second.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::Trouble;

/// espeak-ng is through with the longest text in a tenth of a second.
const DEADLINE: Duration = Duration::from_secs(5);

/// More than the sounds of the longest text, in bytes.
const MOST: u64 = 64 * 1024;

/// What it is told at once, in characters: it says nothing of what is beyond a thousand phonemes,
/// and a digit can be ten.
const AT_ONCE: usize = 100;

/// Stands between the letters of one sound, as where Kokoro learned its sounds.
pub(super) const TIE: char = '^';

/// The program.
pub(super) struct Espeak;

impl Espeak {
    /// Whether it can be started.
    pub(super) fn is_there() -> bool {
        run(&["--version"], "").is_ok()
    }

    /// The sounds of a clause in the International Phonetic Alphabet, without punctuation.
    ///
    /// # Errors
    /// [`Trouble::Espeak`].
    pub(super) fn phonemes(words: &str, voice: &str) -> Result<String, Trouble> {
        // Text in UTF-8 from standard input, sounds to standard output, nothing aloud.
        let arguments = ["-q", "--ipa", "--tie=^", "-b", "1", "-v", voice, "--stdin"];
        let sounds: Result<Vec<_>, _> =
            pieces(words).iter().map(|piece| run(&arguments, piece)).collect();
        Ok(sounds?.join(" "))
    }
}

/// Cuts words into pieces of [`AT_ONCE`] at most: between words, or inside of one that is longer.
fn pieces(words: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for part in letters.chunks(AT_ONCE) {
            match pieces.last_mut() {
                Some(last) if last.chars().count() + 1 + part.len() <= AT_ONCE => last.push(' '),
                _ => pieces.push(String::new()),
            }
            if let Some(last) = pieces.last_mut() {
                last.extend(part);
            }
        }
    }
    pieces
}

/// Runs the program. The words go to its standard input: arguments can be seen by everybody.
fn run(arguments: &[&str], words: &str) -> Result<String, Trouble> {
    let trouble = |what: String| Trouble::Espeak(what);
    let mut child = Command::new("espeak-ng")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| trouble(error.to_string()))?;
    let said = converse(&mut child, words);
    if said.is_none() {
        // It may have ended by itself in the meantime.
        let _ = child.kill();
    }
    let status = child.wait().map_err(|error| trouble(error.to_string()))?;
    match said {
        Some(said) if status.success() => Ok(said),
        Some(_) => Err(trouble(status.to_string())),
        None => Err(trouble("no answer in time".to_owned())),
    }
}

/// Tells it the words and reads what it says; `None` if it does not come to an end.
fn converse(child: &mut Child, words: &str) -> Option<String> {
    let mut output = child.stdout.take()?;
    let (send, said) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = output.by_ref().take(MOST).read_to_end(&mut bytes);
        // Nobody waits any more if the deadline is over.
        let _ = send.send(read.map(|_| String::from_utf8_lossy(&bytes).into_owned()));
    });
    // The longest text fits into the pipe, so this does not wait. If it is not read, it is the
    // exit code that tells.
    let _ = child.stdin.take()?.write_all(words.as_bytes());
    said.recv_timeout(DEADLINE).ok()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_clauses_are_told_in_pieces_and_nothing_is_lost() {
        assert_eq!(pieces("so it is"), ["so it is"]);
        let words = "77 ".repeat(200);
        let found = pieces(&words);
        assert!(found.iter().all(|piece| piece.len() <= AT_ONCE), "{found:?}");
        assert_eq!(found.join(" "), words.trim_end());
        assert_eq!(pieces(&"7".repeat(250)).concat(), "7".repeat(250));
    }
}
