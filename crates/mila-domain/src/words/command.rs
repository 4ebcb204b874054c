//! What a message asks for that is no answer: help, stop and their like.

use super::hours;
use super::index::Index;
use super::memory::Said;
use super::plain::Token;
use super::stop::Sure;
use crate::language::Language;
use crate::tongue::Tongue;
use crate::voice::{TranscriptLine, VoiceMode};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Help,
    Privacy,
    Status,
    Reminders,
    Language(Option<Language>),
    Voice(Option<VoiceMode>),
    Line(TranscriptLine),
    Memory(Said),
    Hours(hours::Said),
    /// Stop, and nothing else.
    Stop,
    /// Stop, or something in the conversation.
    Likely,
    /// An end of what waits, or a stop.
    Cancel,
    Start,
    /// A start after a stop, or "go on".
    Again,
}

/// What the tokens ask for: by the language that is `tongue`, else by those that agree.
pub(super) fn read(tokens: &[Token], tongue: Option<Tongue>) -> Option<Command> {
    // "Language: English" is one phrase.
    let joined: Vec<_> = tokens.iter().map(|it| Token { pause: false, ..it.clone() }).collect();
    let (from, to) = within_politeness(&joined);
    let bare = [&joined[..], &joined[..to], &joined[from..], &joined[from..to]];
    let once = once(&joined);
    // "Quit, Mila" is said to Mila, and "quit Mila" of it.
    let begins_apart = from > 0 && tokens.get(from).is_some_and(|it| it.pause);
    let ends_apart = tokens.get(to).is_some_and(|it| it.pause);
    let apart =
        &joined[if begins_apart { from } else { 0 }..if ends_apart { to } else { joined.len() }];
    [apart].into_iter().chain(bare).chain([&*once]).find_map(|tokens| agreed(tokens, tongue))
}

fn agreed(tokens: &[Token], tongue: Option<Tongue>) -> Option<Command> {
    let mut found: Option<Command> = None;
    for index in Index::all() {
        let Some(command) = of(index, tokens) else { continue };
        if Some(index.tongue) == tongue {
            return Some(command);
        }
        found = Some(match found {
            None => command,
            Some(before) if before == command => command,
            Some(Command::Memory(before)) if let Command::Memory(said) = command => {
                Command::Memory(before.or(said))
            }
            // What stops in one language and is something else in another is asked about.
            Some(_) => Command::Likely,
        });
    }
    found
}

fn of(index: &Index, tokens: &[Token]) -> Option<Command> {
    let stop = || index.sentences.read(tokens);
    index
        .commands
        .whole(tokens)
        .or_else(|| match stop()? {
            Sure::Certain => Some(Command::Stop),
            Sure::Likely => Some(Command::Likely),
        })
        .or_else(|| index.memory.read(tokens).map(Command::Memory))
        .or_else(|| index.hours.read(tokens).map(Command::Hours))
}

/// Where the words begin and end that politeness stands around: all of them when nothing else does.
fn within_politeness(tokens: &[Token]) -> (usize, usize) {
    let mut from = 0;
    while let Some((length, _)) = Index::polite().longest(&tokens[from..]) {
        from += length;
    }
    let mut to = tokens.len();
    while let Some(length) = (1..=to.min(5))
        .rev()
        .find(|length| Index::polite().whole(&tokens[to - length..to]).is_some())
    {
        to -= length;
    }
    if from < to { (from, to) } else { (0, tokens.len()) }
}

/// A word that is said again and again is said once: "stop stop".
fn once(tokens: &[Token]) -> Vec<Token> {
    let mut once = tokens.to_vec();
    once.dedup_by(|one, other| one.text == other.text && one.number.is_none());
    once
}
