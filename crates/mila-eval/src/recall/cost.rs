//! What a question costs over a long history: time, and memory above that of an idle process.
//!
//! Another process writes the history, so that nothing of that is in the memory of this one.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::process::Command;
use std::time::Duration;

use mila::eval::{Recall, Vector};
use mila_domain::Timestamp;
use mila_domain::recall::{Asked, Question, Segment, encode_vectors};
use mila_store::Release;

use super::database::Database;
use super::invented::{self, Inventor};
use super::past::now;
use super::written::{self, Line};
use super::{RETURNED, say};
use crate::person::{Person, said};

/// How many questions are asked, without and with vectors.
const QUESTIONS: usize = 20;

/// What made the vectors.
const MODEL: u64 = 1;

/// Lines that are made up at once.
const STRETCH: usize = 1_000;

/// Prints what a question costs over so many messages, without and with vectors: the median of its
/// time, and the most memory since the process had asked nothing.
///
/// # Errors
/// When the history cannot be written, or not be asked.
pub(crate) async fn cost(messages: usize, server: Option<&str>) -> io::Result<()> {
    let database = Database::new(server).await?;
    let arguments = ["recall", "--generate", &messages.to_string(), "--into"].map(OsString::from);
    let mut writer = Command::new(std::env::current_exe()?);
    if !writer.args(arguments).arg(database.place()).status()?.success() {
        return Err(io::Error::other("the history could not be written"));
    }
    ask(messages, &database).await.map_err(io::Error::other)
}

async fn ask(messages: usize, database: &Database) -> Result<(), String> {
    let last = invented::at(messages);
    let mut person = Person::new_in(database.open(last).await?, last).await?;
    person.take(last).await?;
    drop(person.tx().await?);
    let recall = recall(&person)?;
    let mut inventor = Inventor::from(1);
    let idle = memory("VmRSS:")?;
    say(&format!("{messages} messages\n{:16}{:>10}{:>10}", "", "ms", "MiB more"));
    for (name, with_vectors) in [("words alone", false), ("with vectors", true)] {
        let mut took = Vec::with_capacity(QUESTIONS);
        for _ in 0..QUESTIONS {
            let text = inventor.text(8, 12);
            let vector = with_vectors.then(|| inventor.vector());
            took.push(time(recall, &text, vector.as_ref(), last).await?);
        }
        took.sort();
        let ms = took[QUESTIONS / 2].as_secs_f64() * 1000.0;
        let more = memory("VmHWM:")?.saturating_sub(idle) as f64 / 1024.0;
        say(&format!("{name:16}{ms:>10.1}{more:>10.1}"));
    }
    Ok(())
}

/// How long a question takes.
async fn time(
    recall: Recall<'_>,
    text: &str,
    vector: Option<&Vector>,
    at: Timestamp,
) -> Result<Duration, String> {
    let began = now();
    let question = Question::read(text, &Asked { at, east: 0, names: &[] });
    let meant = vector.map(|vector| (MODEL, vector));
    let found = recall.find(&question, meant, RETURNED).await.map_err(said)?;
    let took = began.elapsed();
    if found.len() < RETURNED { Err("too little was found".to_owned()) } else { Ok(took) }
}

/// Writes a history of so many messages, with random vectors.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(messages: usize, database: &Database) -> Result<(), String> {
    let last = invented::at(messages);
    let mut person = Person::new_in(database.open(last).await?, last).await?;
    let mut inventor = Inventor::from(messages as u64);
    for first in (0..messages).step_by(STRETCH) {
        let these = first..messages.min(first + STRETCH);
        let texts: Vec<String> = these.clone().map(|_| inventor.text(4, 30)).collect();
        let lines = these.zip(&texts).map(|(nth, text)| Line {
            at: invented::at(nth),
            by_person: nth % 2 == 0,
            text,
        });
        written::write(&mut person, &lines.collect::<Vec<_>>()).await?;
    }
    let recall = recall(&person)?;
    recall.index(last).await.map_err(said)?;
    add_vectors(&person, &mut inventor, last).await?;
    let release = Release::Done(Some(last));
    person.store.release(recall.claim, release).await.map(|_| ()).map_err(said)
}

async fn add_vectors(
    person: &Person,
    inventor: &mut Inventor,
    now: Timestamp,
) -> Result<(), String> {
    loop {
        let mut tx = person.tx().await?;
        let Some(stored) = tx.segments().without_vectors(MODEL).await.map_err(said)? else {
            return Ok(());
        };
        let segment = Segment::decode(&stored.bytes).map_err(said)?;
        let vectors: Vec<Vector> = segment.messages().iter().map(|_| inventor.vector()).collect();
        let bytes = encode_vectors(&vectors);
        tx.segments().add_vectors(stored.id, (MODEL, &bytes), now).map_err(said)?;
        tx.commit().await.map_err(said)?;
    }
}

fn recall(person: &Person) -> Result<Recall<'_>, String> {
    let claim = person.claim.as_ref().ok_or("nobody has written")?;
    Ok(Recall { store: &person.store, claim })
}

/// A row of what the process has of memory, in KiB.
fn memory(row: &str) -> Result<u64, String> {
    let status = fs::read_to_string("/proc/self/status").map_err(said)?;
    let line = status.lines().find_map(|line| line.strip_prefix(row));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
    number.ok_or_else(|| format!("no {row}"))
}
