//! The hours that people choose: when the morning brief comes, and when Mila says nothing of its own
//! accord. "Brief at 8", "quiet from 22 to 7", each with "off".

use jiff::civil::Time;

use super::lexicon::Lexicon;
use super::plain::Token;
use super::tongues::hours::Hours;
use crate::schedule::QuietHours;

/// What is wanted of a setting that may be off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting<T> {
    /// To know how it is.
    Show,
    /// That it is so.
    To(T),
    /// That it is off.
    Off,
}

/// Which setting, and what is wanted of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Brief(Setting<Time>),
    Quiet(Setting<QuietHours>),
}

/// What a phrase may be; some are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Brief,
    Summary,
    Quiet,
    Silence,
    At,
    From,
    Until,
    Clock,
    Morning,
    Evening,
    Off,
}

/// The sentences of one language.
#[derive(Debug, Default)]
pub(super) struct Sentences(Lexicon<Part>);

impl Sentences {
    pub(super) fn of(hours: &Hours) -> Self {
        let mut parts = Lexicon::default();
        for (list, part) in [
            (hours.brief, Part::Brief),
            (hours.summary, Part::Summary),
            (hours.quiet, Part::Quiet),
            (hours.silence, Part::Silence),
            (hours.at, Part::At),
            (hours.from, Part::From),
            (hours.until, Part::Until),
            (hours.clock, Part::Clock),
            (hours.morning, Part::Morning),
            (hours.evening, Part::Evening),
            (hours.off, Part::Off),
        ] {
            parts.add(list, part);
        }
        Self(parts)
    }

    /// What all of the tokens say of a setting.
    pub(super) fn read(&self, tokens: &[Token]) -> Option<Said> {
        let mut rest = Rest { parts: &self.0, tokens };
        if rest.takes(Part::Brief) {
            return self.brief(rest, true).map(Said::Brief);
        }
        if rest.takes(Part::Summary) {
            return self.brief(rest, false).map(Said::Brief);
        }
        if rest.takes(Part::Quiet) {
            return self.quiet(rest, true).map(Said::Quiet);
        }
        rest.takes(Part::Silence).then(|| self.quiet(rest, false)).flatten().map(Said::Quiet)
    }

    /// `named` if the words before can mean nothing else.
    fn brief(&self, mut rest: Rest<'_>, named: bool) -> Option<Setting<Time>> {
        if let Some(setting) = rest.shows_or_ends(named) {
            return Some(setting);
        }
        let at = rest.takes(Part::At);
        let time = rest.time(true)?;
        (rest.is_over() && (at || named)).then_some(Setting::To(time))
    }

    fn quiet(&self, rest: Rest<'_>, named: bool) -> Option<Setting<QuietHours>> {
        if let Some(setting) = rest.shows_or_ends(named) {
            return Some(setting);
        }
        // Without a word between two times, their numbers are two hours, or hours with minutes.
        let hours = [(true, true), (false, false), (true, false)]
            .into_iter()
            .find_map(|(minutes, parted)| rest.hours(minutes, parted))?;
        (hours.from != hours.until).then_some(Setting::To(hours))
    }
}

/// What is still to be read.
#[derive(Clone, Copy)]
struct Rest<'r> {
    parts: &'r Lexicon<Part>,
    tokens: &'r [Token],
}

impl Rest<'_> {
    const fn is_over(&self) -> bool {
        self.tokens.is_empty()
    }

    /// Whether the next phrase is that; then it is read.
    fn takes(&mut self, part: Part) -> bool {
        let found = self.parts.longest(self.tokens);
        let Some((length, mut kinds)) = found else { return false };
        let is = kinds.any(|it| it == part);
        if is {
            self.tokens = &self.tokens[length..];
        }
        is
    }

    fn shows_or_ends<T>(mut self, named: bool) -> Option<Setting<T>> {
        if self.is_over() {
            return named.then_some(Setting::Show);
        }
        (self.takes(Part::Off) && self.is_over()).then_some(Setting::Off)
    }

    fn number(&mut self, below: u32) -> Option<i8> {
        let number = self.tokens.first()?.number.filter(|it| *it < below)?;
        self.tokens = &self.tokens[1..];
        i8::try_from(number).ok()
    }

    /// A time of the day, with what stands around it; its minutes only if they are looked for.
    fn time(&mut self, minutes: bool) -> Option<Time> {
        let before = self.half();
        let hour = self.number(25)?;
        let mut after = self.half();
        let minute = if minutes { self.number(60) } else { None };
        after = after.or(self.half()).or(before);
        let hour = match (hour, after) {
            (12, Some(Part::Morning)) | (24, None) => 0,
            (1..12, Some(Part::Evening)) => hour + 12,
            (24, Some(_)) => return None,
            _ => hour,
        };
        Time::new(hour, minute.unwrap_or(0), 0, 0).ok()
    }

    /// Passes by what stands beside a time; which half of the day it says.
    fn half(&mut self) -> Option<Part> {
        let mut half = None;
        loop {
            if self.takes(Part::Morning) {
                half = Some(Part::Morning);
            } else if self.takes(Part::Evening) {
                half = Some(Part::Evening);
            } else if !self.takes(Part::Clock) {
                return half;
            }
        }
    }

    /// Two times with which it ends.
    fn hours(mut self, minutes: bool, parted: bool) -> Option<QuietHours> {
        self.takes(Part::From);
        let from = self.time(minutes)?;
        if self.takes(Part::Until) != parted {
            return None;
        }
        let until = self.time(minutes)?;
        self.is_over().then_some(QuietHours { from, until })
    }
}
