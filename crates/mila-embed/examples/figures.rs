//! What vectors cost here: time to start, for a question and for a hundred passages, and memory.
//!
//!     cargo build --release -p mila-embed
//!     cargo run --release -p mila-embed --example figures -- target/release/mila-embed DIR
//!
//! DIR is the directory of models. Texts are as long as messages: questions of 12 words, passages of 4
//! to 40.

#![expect(clippy::print_stdout, reason = "figures are printed")]
#![expect(clippy::disallowed_methods, reason = "time is what it measures")]

use std::error::Error;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use mila_speech_protocol::embedding::{Embed, Reply, Role};
use mila_speech_protocol::frame;

/// Words of many languages, so that no text is like another.
const WORDS: [&str; 12] = [
    "sister",
    "Berlin",
    "llaves",
    "alquiler",
    "חתול",
    "מפתחות",
    "إيجار",
    "قطة",
    "voiture",
    "Schlüssel",
    "музыка",
    "doctor",
];

/// How many questions are asked, one after the other.
const QUESTIONS: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [program, models] = arguments.as_slice() else {
        return Err("the program and the directory of models are wanted".into());
    };
    let began = Instant::now();
    let mut command = Command::new(program);
    command.arg("serve").arg("--models").arg(models);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let pipes = (child.stdin.take(), child.stdout.take());
    let (Some(mut requests), Some(mut replies)) = pipes else { return Err("no pipes".into()) };
    frame::read::<Reply>(&mut replies)?;
    println!("start               {:>6.0} ms", millis(began.elapsed()));

    let mut took = Vec::with_capacity(QUESTIONS);
    for nth in 0..QUESTIONS {
        took.push(ask(&mut requests, &mut replies, Role::Question, vec![text(nth, 12)])?);
    }
    took.sort();
    println!("a question, median  {:>6.1} ms", millis(took[QUESTIONS / 2]));
    println!("one in a hundred    {:>6.1} ms", millis(took[QUESTIONS - 1]));

    let passages = (0..100).map(|nth| text(nth, 4 + nth * 7 % 37)).collect::<Vec<_>>();
    let mut all = Duration::ZERO;
    for portion in passages.chunks(10) {
        all += ask(&mut requests, &mut replies, Role::Passage, portion.to_vec())?;
    }
    println!("a hundred passages  {:>6.0} ms", millis(all));
    for (what, name) in [("memory", "VmRSS:"), ("at most", "VmHWM:"), ("address space", "VmPeak:")]
    {
        println!("{what:<18}  {:>6.0} MB", kilobytes(child.id(), name)? / 1000.0);
    }
    drop(requests);
    child.wait()?;
    Ok(())
}

fn ask(
    requests: &mut impl Write,
    replies: &mut impl Read,
    role: Role,
    texts: Vec<String>,
) -> Result<Duration, Box<dyn Error>> {
    let began = Instant::now();
    frame::write(requests, &Embed { role, texts }, &[])?;
    frame::read::<Reply>(replies)?.ok_or("the program ended")?;
    Ok(began.elapsed())
}

/// So many words, others for each number.
fn text(nth: usize, words: usize) -> String {
    let word = |at: usize| WORDS[(nth * 5 + at * (nth % 7 + 1)) % WORDS.len()];
    (0..words).map(word).collect::<Vec<_>>().join(" ")
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// What the kernel says of a process, in units of 1,024 bytes.
fn kilobytes(process: u32, name: &str) -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("not told")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? * 1.024)
}
