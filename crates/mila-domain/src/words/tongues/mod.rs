//! The forms of the fixed words and of answers, a table for each language.
//!
//! To add a language: name it in [`Tongue`], write its file here, and its question about age in
//! `mila_text::language::age`. Forms are written as people write them; how they are compared is
//! `plain.rs`.

mod arabic;
mod dutch;
mod english;
mod french;
mod german;
mod hebrew;
mod hindi;
pub(super) mod hours;
mod italian;
mod polish;
mod portuguese;
mod russian;
mod spanish;
pub(super) mod talk;
pub(super) mod told;
mod turkish;
mod ukrainian;

use crate::tongue::Tongue;

/// Phrases, with commas between.
pub(super) type List = &'static str;

/// What is read in one language.
#[derive(Debug)]
pub(super) struct Forms {
    /// What people call the language, in any language; empty where Mila does not speak it.
    pub(super) called: List,
    pub(super) help: List,
    pub(super) privacy: List,
    pub(super) status: List,
    pub(super) reminders: List,
    pub(super) start: List,
    /// What begins again after a stop, and goes on with the conversation otherwise.
    pub(super) again: List,
    /// Followed by a language's name, or by nothing.
    pub(super) language: List,
    /// Followed by on, off, auto, show or hide, or by nothing.
    pub(super) voice: List,
    pub(super) on: List,
    pub(super) off: List,
    pub(super) auto: List,
    pub(super) show: List,
    pub(super) hide: List,
    /// What may stand around a word and changes nothing.
    pub(super) polite: List,
    pub(super) stops: Stops,
    pub(super) memory: Memory,
    pub(super) answers: Answers,
    pub(super) age: Age,
}

/// Ways to say stop. The words follow the carriers' opt-out words, which Twilio honours by itself
/// on other channels (<https://help.twilio.com/articles/223134027>).
#[derive(Debug)]
pub(super) struct Stops {
    /// Stops by itself; `mail` and `tail` may follow.
    pub(super) stop: List,
    /// Ends what waits, and otherwise may mean stop.
    pub(super) cancel: List,
    /// Probably means stop.
    pub(super) likely: List,
    /// With `write`, and `me` or `mail`, it is a stop: "stop" "writing" "to me".
    pub(super) halt: List,
    /// With `write` and `me` it is a stop: "don't" "write" "to me".
    pub(super) forbid: List,
    /// With `mail`, or `write` and `me`, it is a stop: "I don't want" "messages".
    pub(super) unwanted: List,
    pub(super) write: List,
    /// To receive.
    pub(super) get: List,
    pub(super) me: List,
    pub(super) mail: List,
    pub(super) tail: List,
}

/// What is said of memory: see `memory.rs` for what goes together.
#[derive(Debug)]
pub(super) struct Memory {
    /// Its names; alone they show.
    pub(super) called: List,
    pub(super) on: List,
    pub(super) off: List,
    /// With `called`, and `on` or `off`: "turn" "memory" "off".
    pub(super) turn: List,
    /// With `called`: "enable" "memory".
    pub(super) turn_on: List,
    pub(super) turn_off: List,
    /// With `called`, or before what asks: "show me" "what you" "know" "about me".
    pub(super) show: List,
    /// With `know` and `of_me`: "what do you" "know" "about me".
    pub(super) ask: List,
    pub(super) know: List,
    /// What may be asked for and forbidden.
    pub(super) keep: List,
    /// The same behind "that you", where that is another form.
    pub(super) kept: List,
    pub(super) of_me: List,
    pub(super) things: List,
    /// "What I tell you".
    pub(super) told: List,
    /// With `keep`, and `things`, `told` or `of_me`: "stop" "remembering" "things".
    pub(super) halt: List,
    /// With `keep`, and `told` or `of_me`: "never" "remember" "things" "about me"; without the last
    /// it may be said of oneself.
    pub(super) forbid: List,
    /// With `keep`, and `told` or `of_me`.
    pub(super) may: List,
    /// Changes nothing.
    pub(super) tail: List,
    /// Whole sentences that show, switch on, and switch off.
    pub(super) shown: List,
    pub(super) allowed: List,
    pub(super) refused: List,
}

/// Yes, no, and what is like them.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) yes: List,
    pub(super) no: List,
    /// Whether `no` is "not" too, so that only a pause tells them apart.
    pub(super) no_is_not: bool,
    pub(super) not: List,
    /// A yes to some and a no to others.
    pub(super) either: List,
    /// Agrees without saying to what.
    pub(super) ok: List,
    /// A yes as the whole message.
    pub(super) affirm: List,
    /// Says yes to "shall I stop?".
    pub(super) go: List,
    /// Says no to it.
    pub(super) stay: List,
}

/// What people say of their age.
#[derive(Debug)]
pub(super) struct Age {
    /// I.
    pub(super) i: List,
    /// What makes a number an age: "my age is", "years old".
    pub(super) frame: List,
    /// What changes nothing.
    pub(super) filler: List,
    pub(super) over: List,
    /// "Or older".
    pub(super) older: List,
    pub(super) under: List,
    pub(super) younger: List,
    /// The age is not reached: "almost", "I'll be".
    pub(super) soon: List,
    /// Stretches of time: "months".
    pub(super) spans: List,
    pub(super) not_yet: List,
    pub(super) adult: List,
    pub(super) born: List,
    /// Number words with their values, "one=1"; what they sum up to, see `numerals.rs`.
    pub(super) numbers: List,
    pub(super) sums: Sums,
}

/// How a language writes thirty-five.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sums {
    /// In words of their own: "thirty five", "trente et un".
    Apart,
    /// In one word, the one first: "fünfunddreißig", with what joins them.
    OneFirst(&'static str),
    /// In one word, the ten first, whose last letter falls before a vowel: "trentuno".
    TenFirst,
}

impl Forms {
    /// Those of that language.
    pub(super) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &english::ENGLISH,
            Tongue::Hebrew => &hebrew::HEBREW,
            Tongue::Arabic => &arabic::ARABIC,
            Tongue::Spanish => &spanish::SPANISH,
            Tongue::Portuguese => &portuguese::PORTUGUESE,
            Tongue::French => &french::FRENCH,
            Tongue::Italian => &italian::ITALIAN,
            Tongue::German => &german::GERMAN,
            Tongue::Dutch => &dutch::DUTCH,
            Tongue::Polish => &polish::POLISH,
            Tongue::Turkish => &turkish::TURKISH,
            Tongue::Russian => &russian::RUSSIAN,
            Tongue::Ukrainian => &ukrainian::UKRAINIAN,
            Tongue::Hindi => &hindi::HINDI,
        }
    }
}
