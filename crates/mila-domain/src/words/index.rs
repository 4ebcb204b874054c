//! The tables of all languages, made ready to be looked up in.

use std::sync::LazyLock;

use super::command::Command;
use super::lexicon::Lexicon;
use super::plain;
use super::tongues::Forms;
use super::tongues::hours::Hours;
use super::{age, confirm, hours, memory, stop, talk};
use crate::language::Language;
use crate::tongue::Tongue;
use crate::voice::{TranscriptLine, VoiceMode};

/// What is read in one language.
#[derive(Debug)]
pub(super) struct Index {
    pub(super) tongue: Tongue,
    pub(super) commands: Lexicon<Command>,
    pub(super) sentences: stop::Sentences,
    pub(super) memory: memory::Sentences,
    pub(super) hours: hours::Sentences,
    pub(super) age: age::Answers,
    pub(super) confirm: confirm::Answers,
    pub(super) talk: talk::Talk,
}

static ALL: LazyLock<Vec<Index>> =
    LazyLock::new(|| Tongue::ALL.iter().map(|tongue| Index::of(*tongue)).collect());

static POLITE: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let mut polite = Lexicon::default();
    for tongue in Tongue::ALL {
        polite.add(Forms::of(*tongue).polite, ());
    }
    polite.add("ok, okay, okey, vale, d'accord, אוקיי, אוקי, ок, bueno", ());
    polite
});

impl Index {
    pub(super) fn all() -> &'static [Self] {
        &ALL
    }

    /// What may stand around a word in any language.
    pub(super) fn polite() -> &'static Lexicon<()> {
        &POLITE
    }

    fn of(tongue: Tongue) -> Self {
        let forms = Forms::of(tongue);
        Self {
            tongue,
            commands: commands(forms),
            sentences: stop::Sentences::of(&forms.stops),
            memory: memory::Sentences::of(&forms.memory),
            hours: hours::Sentences::of(Hours::of(tongue)),
            age: age::Answers::of(forms),
            confirm: confirm::Answers::of(forms),
            talk: talk::Talk::of(tongue),
        }
    }
}

fn commands(forms: &Forms) -> Lexicon<Command> {
    let mut commands = Lexicon::default();
    for (list, command) in [
        (forms.help, Command::Help),
        (forms.privacy, Command::Privacy),
        (forms.status, Command::Status),
        (forms.reminders, Command::Reminders),
        (forms.start, Command::Start),
        (forms.again, Command::Again),
        (forms.stops.cancel, Command::Cancel),
        (forms.stops.likely, Command::Likely),
        (forms.language, Command::Language(None)),
        (forms.voice, Command::Voice(None)),
    ] {
        commands.add(list, command);
    }
    for language in Language::ALL {
        let called = Forms::of(Tongue::from(*language)).called;
        add_pairs(&mut commands, forms.language, called, Command::Language(Some(*language)));
    }
    for (list, command) in [
        (forms.on, Command::Voice(Some(VoiceMode::On))),
        (forms.off, Command::Voice(Some(VoiceMode::Off))),
        (forms.auto, Command::Voice(Some(VoiceMode::Auto))),
        (forms.show, Command::Line(TranscriptLine::Shown)),
        (forms.hide, Command::Line(TranscriptLine::Hidden)),
    ] {
        add_pairs(&mut commands, forms.voice, list, command);
    }
    commands
}

/// Adds each of the first list followed by each of the second.
fn add_pairs(commands: &mut Lexicon<Command>, first: &str, second: &str, command: Command) {
    for one in first.split(',') {
        for other in second.split(',') {
            let (one, other) = (plain::words(one), plain::words(other));
            commands.add_words(one.into_iter().chain(other).collect(), command);
        }
    }
}
