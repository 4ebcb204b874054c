//! What may become a memory, proven by code: only what the person says themselves, in their words.
//!
//! [`admit`] decides. `text.rs` reads a message as words, `index.rs` finds what they begin, `borrowed.rs`
//! and `marks.rs` say which of them are the person's own, `context.rs` what the sentence around a quote
//! makes of it, `mended.rs` what is taken back, `moods.rs` what is wished or past, with `tenses.rs` for
//! the forms of verbs, `denial.rs` what is denied, `roles.rs`, `others.rs` and `exchange.rs` who is who
//! and who does what to whom. `figures.rs`, `units.rs`, `days.rs`, `years.rs`, `clock.rs` and
//! `made_up.rs` tell whether a fact says more than was said, `private.rs` what is kept only when it is
//! asked for, `request.rs` who asks, `lexis/` the words of each language.

mod borrowed;
mod clock;
mod context;
mod dates;
mod days;
mod denial;
mod exchange;
mod figures;
pub mod fit;
mod forms;
mod index;
pub(crate) mod lexis;
mod made_up;
mod marks;
mod mended;
pub mod mention;
mod moods;
mod others;
mod phrases;
mod pieces;
mod private;
mod refused;
mod request;
mod roles;
mod tenses;
#[cfg(test)]
mod tests;
mod text;
mod units;
mod years;

use std::ops::Range;

pub use self::refused::Refused;

use self::dates::Day;
use self::phrases::Table;
use self::text::{Text, Word};
use crate::stored_names;
use crate::time::Timestamp;

stored_names! {
    /// What a memory is.
    MemoryKind {
        /// About the person: a name, a home.
        Profile = "profile",
        /// How they always want something done.
        Wish = "wish",
        /// Anything else.
        Fact = "fact",
    }
}

/// A message of the person's, as far as it may be a source.
#[derive(Clone, Copy, Debug)]
pub struct Source<'m> {
    /// What it says.
    pub text: &'m str,
    /// Whether it was forwarded.
    pub forwarded: bool,
    /// Whether it was spoken: words followed by "(?)" may have been others.
    pub spoken: bool,
    /// When it came.
    pub at: Timestamp,
}

/// What the model proposes.
#[derive(Clone, Copy, Debug)]
pub struct Proposal<'p> {
    /// Whom or what it is about, in a few words.
    pub about: &'p str,
    /// What is to be kept.
    pub fact: &'p str,
    /// The person's words that say so.
    pub quote: &'p str,
    /// What it is.
    pub kind: MemoryKind,
    /// Its last day, as "YYYY-MM-DD".
    pub until: Option<&'p str>,
}

/// What is kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// As it is compared.
    pub about: String,
    /// On one line.
    pub fact: String,
    /// Trimmed.
    pub quote: String,
    /// What it is.
    pub kind: MemoryKind,
    /// The last day on which it holds, as "YYYY-MM-DD".
    pub until: Option<String>,
}

/// Longest name of what a memory is about, in characters.
pub const LONGEST_ABOUT: usize = 60;

/// Longest fact, in characters.
pub const LONGEST_FACT: usize = 300;

/// Longest quote, in characters.
pub const LONGEST_QUOTE: usize = 600;

/// Whether a proposal becomes a memory. `today` is the civil date on which the message was sent, where
/// the person is, as "YYYY-MM-DD".
///
/// # Errors
/// Why not.
pub fn admit(
    proposal: &Proposal<'_>,
    source: &Source<'_>,
    today: &str,
) -> Result<Admitted, Refused> {
    let admitted = shaped(proposal)?;
    if source.forwarded {
        return Err(Refused::Forwarded);
    }
    let message = Text::of_message(source.text, source.spoken);
    if request::is_off(&message) {
        return Err(Refused::OffTheRecord);
    }
    let written = Text::of(&admitted.fact, false);
    let length = written.words.len();
    let fact = written.without_names(&message);
    let tables = Table::likely(&[&message.words, &fact.words]);
    let repeats = fact.words.len() < length;
    let quote = said(proposal, source, &message, (&fact, repeats), &tables)?;
    if proposal.until.is_some_and(|until| !dates::may_last(until.trim(), today)) {
        return Err(Refused::Until { today: today.to_owned() });
    }
    let about = Text::of(proposal.about, false);
    moods::check(&message, &quote, proposal.kind, (&fact.words, &about.words), &tables)?;
    let numbers = fact.words.iter().chain(&about.words).any(|word| word.number);
    let days = if numbers { counted_days(&message, &quote, today) } else { Vec::new() };
    let own = message.own();
    let parts = [(&fact, admitted.fact.as_str(), true), (&about, proposal.about, false)];
    for (part, text, whole) in parts {
        let rest = figures::without_dates(part, text);
        if let Some(words) = days::relative(&rest, &tables) {
            let words = words.iter().map(|word| word.raw).collect::<Vec<_>>().join(" ");
            return Err(Refused::Relative { words, today: today.to_owned() });
        }
        figures::stand((part, text), (&own, source.text), &tables, (today, &days))?;
        if let Some(number) = units::changed((part, text), (&own, source.text), &tables) {
            return Err(Refused::Number(number.to_owned()));
        }
        made_up::names(&rest, &own, &tables, whole && !rest.is_empty())?;
    }
    denial::check(&message, &quote, &fact.words, &tables)?;
    roles::check(&fact.words, &mended::lasting(&own, &tables), &tables)?;
    if !request::asks(&message) {
        let around = around(&message, &quote, source.text);
        private::check(&format!("{around}\n{}\n{}", admitted.fact, proposal.about), &tables)?;
    }
    Ok(admitted)
}

/// Which of these messages a quote comes from: the newest whose own text holds it word for word. Where
/// none does, the newest that holds it in words that are not the person's own, so that [`admit`] can
/// say why it is refused.
#[must_use]
pub fn source_of<'m>(quote: &str, messages: &'m [Source<'m>]) -> Option<usize> {
    let quote = Text::of(quote, false);
    let holds = |source: &Source<'_>| {
        let message = Text::of_message(source.text, source.spoken);
        let found = message.find_all(&quote.words);
        let own = |it: &Range<usize>| message.words[it.clone()].iter().all(|word| word.own);
        (!found.is_empty()).then(|| !source.forwarded && found.iter().any(own))
    };
    let found = messages
        .iter()
        .enumerate()
        .filter_map(|(at, source)| Some((holds(source)?, source.at, at)));
    found.max().map(|(_, _, at)| at)
}

/// Whether a message is to be kept out of memory: "off the record".
#[must_use]
pub fn off_the_record(text: &str) -> bool {
    request::is_off(&Text::of_message(text, false))
}

/// Whether a message asks to remember something.
#[must_use]
pub fn asks_to_remember(text: &str) -> bool {
    request::asks(&Text::of_message(text, false))
}

/// What would be kept, if its parts have words and are short enough.
fn shaped(proposal: &Proposal<'_>) -> Result<Admitted, Refused> {
    let about = Text::of(proposal.about, false);
    let about = about.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    let fact = proposal.fact.split_whitespace().collect::<Vec<_>>().join(" ");
    let quote = proposal.quote.trim();
    let limits = [
        ("about", proposal.about.trim(), LONGEST_ABOUT),
        ("fact", &fact, LONGEST_FACT),
        ("quote", quote, LONGEST_QUOTE),
    ];
    for (part, text, most) in limits {
        if text.chars().count() > most {
            return Err(Refused::TooLong { part, most });
        }
        if Text::of(text, false).words.is_empty() {
            return Err(Refused::Empty);
        }
    }
    let until = proposal.until.map(|until| until.trim().to_owned());
    Ok(Admitted { about, fact, quote: quote.to_owned(), kind: proposal.kind, until })
}

/// Where the quote stands as something that the person asserts.
fn said(
    proposal: &Proposal<'_>,
    source: &Source<'_>,
    message: &Text<'_>,
    (fact, repeats): (&Text<'_>, bool),
    tables: &[&Table],
) -> Result<Range<usize>, Refused> {
    let quote = Text::of(proposal.quote, source.spoken);
    if !means_something(&quote.words) {
        return Err(Refused::Nothing);
    }
    let mut why = None;
    for found in message.find_all(&quote.words) {
        let words = &message.words[found.clone()];
        // What is named between marks is told with words of the person's own, and repeated as it is.
        let own = |word: &Word<'_>| word.own || repeats && word.named;
        let judged = if !words.iter().all(own) || !words.iter().any(|word| word.own) {
            Err(Refused::Borrowed)
        } else if words.iter().any(|word| !word.sure) {
            Err(Refused::Unclear)
        } else {
            context::asserts(message, &found, proposal.kind, &fact.words, tables)
        };
        match judged {
            Ok(()) => return Ok(found),
            Err(refused) => why = why.or(Some(refused)),
        }
    }
    Err(why.unwrap_or(Refused::NotSaid))
}

/// Whether words say something: not only yes, thanks, and words that every sentence has.
fn means_something(words: &[Word<'_>]) -> bool {
    let nods = |table: &Table| table.nod.at(words, 0, table) == Some(words.len());
    let is_empty = |word: &Word<'_>| {
        Table::all().iter().any(|it| it.stop.has(word, it) || it.nod.has(word, it))
    };
    !Table::all().iter().any(nods) && words.iter().any(|word| word.number || !is_empty(word))
}

/// The days that the message counts from today: in the quote, or else around it, or else anywhere.
fn counted_days(message: &Text<'_>, quote: &Range<usize>, today: &str) -> Vec<Day> {
    let Some(today) = Day::read(today) else { return Vec::new() };
    let words = &message.words;
    let from = message.sentence(words[quote.start].sentence).start;
    let to = message.sentence(words[quote.end - 1].sentence).end;
    let stretches = [quote.clone(), from..to, 0..words.len()];
    let counted = stretches.into_iter().map(|it| days::counted(&words[it], today));
    counted.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
}

/// The sentences in which the quote stands.
fn around<'t>(message: &Text<'_>, quote: &Range<usize>, text: &'t str) -> &'t str {
    let words = &message.words;
    let from = message.sentence(words[quote.start].sentence).start;
    let to = message.sentence(words[quote.end - 1].sentence).end;
    &text[words[from].bytes.start..words[to - 1].bytes.end]
}
