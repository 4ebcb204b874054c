//! What a message asks for that is no answer: help, stop and their like.

use super::index::Index;
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
    Language(Option<Language>),
    Voice(Option<VoiceMode>),
    Line(TranscriptLine),
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
    let tokens: Vec<_> = tokens.iter().map(|it| Token { pause: false, ..it.clone() }).collect();
    let (bare, once) = (dressed(&tokens), once(&tokens));
    bare.into_iter().chain([&*once]).find_map(|tokens| agreed(tokens, tongue))
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
            // What stops in one language and is something else in another is asked about.
            Some(_) => Command::Likely,
        });
    }
    found
}

fn of(index: &Index, tokens: &[Token]) -> Option<Command> {
    index.commands.whole(tokens).or_else(|| match index.sentences.read(tokens)? {
        Sure::Certain => Some(Command::Stop),
        Sure::Likely => Some(Command::Likely),
    })
}

/// The tokens, and without what politeness put before them, behind them, and both.
fn dressed(tokens: &[Token]) -> [&[Token]; 4] {
    let before = |mut tokens: &'_ [Token]| -> usize {
        let mut bare = 0;
        while let Some((length, _)) = Index::polite().longest(tokens) {
            bare += length;
            tokens = &tokens[length..];
        }
        bare
    };
    let behind = |tokens: &[Token]| -> usize {
        let mut end = tokens.len();
        while let Some(length) = (1..=end.min(5))
            .rev()
            .find(|length| Index::polite().whole(&tokens[end - length..end]).is_some())
        {
            end -= length;
        }
        end
    };
    let (from, to) = (before(tokens), behind(tokens));
    let both = if from < to { &tokens[from..to] } else { tokens };
    [tokens, &tokens[..to], &tokens[from..], both]
}

/// A word that is said again and again is said once: "stop stop".
fn once(tokens: &[Token]) -> Vec<Token> {
    let mut once = tokens.to_vec();
    once.dedup_by(|one, other| one.text == other.text && one.number.is_none());
    once
}
