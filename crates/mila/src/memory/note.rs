//! What stands beside the words of a turn, and stays as it was sent.

use jiff::tz::TimeZone;
use mila_domain::memory::fit;
use mila_domain::zone::Zone;
use mila_domain::{MessageText, Timestamp};
use mila_store::{Account, InboundMessage, Line, Memory, PastTurn};

use super::Known;
use super::chapter;

/// Most bytes of memories beside one message.
const MOST_FITTING: usize = 1_200;

/// A question of fixed code that was passed by.
pub(crate) const NOT_DONE: &str =
    "[The question whether to forget or correct something was not answered: nothing was changed.]";

/// When the words came, by the person's clock; what is kept and fits them; what has changed.
pub(crate) fn note(
    messages: &[InboundMessage],
    account: &Account,
    (clock, zone): (&TimeZone, Zone<'_>),
    (known, past): (&Known, &[PastTurn]),
    recalled: Option<String>,
    passed_by: bool,
) -> Option<MessageText> {
    let newest = messages.last()?;
    let mut lines = vec![sent(messages, clock, zone)];
    if passed_by {
        lines.push(NOT_DONE.to_owned());
    }
    if account.remembers() {
        let words: Vec<&str> = messages.iter().map(|message| message.text.expose()).collect();
        let today = day_in(clock, newest.received_at);
        lines.extend(fitting(&words.join("\n"), known, past, &today));
        lines.extend(recalled);
    } else {
        lines.push("[Memory is off: nothing is kept, and nothing kept is used.]".to_owned());
    }
    Some(MessageText::new(lines.join("\n")))
}

/// What is kept and fits, but what stands in the opening or beside earlier words of this chapter.
fn fitting(words: &str, known: &Known, past: &[PastTurn], today: &str) -> Option<String> {
    let line = |memory: &Memory| {
        let kept = &memory.kept;
        let until = kept.until.as_ref().map(|day| format!(", until {day}")).unwrap_or_default();
        format!("- {}: {} (noted {}{until})", kept.about, kept.fact, kept.day)
    };
    let stands = |line: &str| {
        past.iter().any(|turn| turn.note.as_ref().is_some_and(|note| note.expose().contains(line)))
    };
    let held = known.memories.iter().filter(|memory| memory.kept.holds(today));
    let held = held.map(|it| (it.kept.about.as_str(), it.kept.fact.as_str(), line(it)));
    let exact = known.summary.iter().flat_map(|summary| unshown(&summary.digest.lines));
    let exact = exact.map(|line| ("", line.words.as_str(), format!("- earlier: {}", line.words)));
    let fresh: Vec<(&str, &str, String)> =
        held.chain(exact).filter(|(.., line)| !stands(line)).collect();
    let candidates: Vec<(&str, &str)> =
        fresh.iter().map(|(about, fact, _)| (*about, *fact)).collect();
    let chosen = fit::fit(words, &candidates, MOST_FITTING);
    let chosen: Vec<&str> = chosen.into_iter().map(|at| fresh[at].2.as_str()).collect();
    (!chosen.is_empty()).then(|| format!("[Kept:\n{}]", chosen.join("\n")))
}

/// The lines that do not stand in the opening.
fn unshown(lines: &[Line]) -> Vec<&Line> {
    let shown = chapter::shown(lines);
    lines.iter().filter(|line| !shown.contains(&line.words)).collect()
}

/// When the messages came.
fn sent(messages: &[InboundMessage], clock: &TimeZone, zone: Zone<'_>) -> String {
    let mut times: Vec<String> = Vec::new();
    let mut before = (String::new(), String::new());
    for message in messages {
        let sent = |format| shown(message.received_at, clock, format);
        let (on, at) = (sent("%A, %-d %B %Y"), sent("%H:%M"));
        if on != before.0 {
            times.push(format!("{on}, {at}"));
        } else if at != before.1 {
            times.push(at.clone());
        }
        before = (on, at);
    }
    let unknown = if zone.known { "" } else { "; their own time zone is unknown" };
    format!("[Sent {} ({}{unknown})]", times.join("; "), zone.name)
}

/// What a clock shows then; nothing when it is out of range.
fn shown(at: Timestamp, clock: &TimeZone, format: &str) -> String {
    let at = jiff::Timestamp::from_microsecond(at.as_micros());
    at.map(|at| at.to_zoned_datetime(clock.clone()).strftime(format).to_string())
        .unwrap_or_default()
}

/// The day that a clock shows, as `2026-11-30`.
pub(crate) fn day_in(clock: &TimeZone, at: Timestamp) -> String {
    shown(at, clock, "%Y-%m-%d")
}

/// The minute that it shows, as `2026-11-30 10:24`.
pub(crate) fn minute_in(clock: &TimeZone, at: Timestamp) -> String {
    shown(at, clock, "%Y-%m-%d %H:%M")
}
