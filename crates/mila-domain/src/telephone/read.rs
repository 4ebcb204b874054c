//! One number as somebody typed it.

use super::link::{Link, link};
use super::plan::Assigned;
use super::spelled::{Spelled, spelled};
use super::{Ask, E164, Refuse, Region, Telephone, Typed, plan, short};

/// Bytes of a typed number at the most: nobody needs more for one.
const LONGEST: usize = 400;
/// Digits of anything that could be a telephone number.
const FEWEST: usize = 3;
/// Digits up to which a number without a plan is a short one, and from which one may be abroad.
const SHORT: usize = 6;
const ABROAD: usize = 10;
/// Digits of two numbers at the least.
const TWO: usize = 14;

/// Reads what somebody typed for one telephone number. Without a country in it, it is one of
/// `home`: the country of the person who typed it.
#[must_use]
pub fn read(typed: &str, home: Option<Region>) -> Typed {
    if typed.len() > LONGEST {
        return Typed::Ask(Ask::NoNumber);
    }
    let (text, linked) = match link(typed) {
        None => (typed, false),
        Some(Link::Number(number)) => (number, true),
        Some(Link::Hidden) => return Typed::Ask(Ask::NoNumber),
        Some(Link::AndMore) => return Typed::Ask(Ask::Several),
    };
    match spelled(text) {
        Ok(spelled) => decide(&spelled, linked, home),
        Err(typed) => typed,
    }
}

fn decide(spelled: &Spelled, linked: bool, home: Option<Region>) -> Typed {
    let digits = spelled.digits();
    if digits.len() < FEWEST {
        return Typed::Ask(Ask::NoNumber);
    }
    let plus = spelled.plus || linked;
    let short = short_number(&digits, plus, home);
    if short == Some(Refuse::Emergency) {
        return Typed::Refuse(Refuse::Emergency);
    }
    if !spelled.behind.is_empty() && goes_on(&digits, &spelled.behind, plus, home) {
        return Typed::Ask(Ask::Letters);
    }
    let read = if spelled.plus_behind && !plus {
        number(&digits, true, home).map_err(|_| Ask::Unclear)
    } else {
        number(&digits, plus, home)
    };
    match (read, short) {
        (Ok(_), _) if is_two(&spelled.groups, plus, home) => Typed::Ask(Ask::Several),
        (Ok((read, assumed)), _) => told(&read, assumed),
        (Err(_), Some(short)) => Typed::Refuse(short),
        // Letters that are left out would leave a number that nobody typed.
        (Err(_), None) if !spelled.behind.is_empty() => Typed::Ask(Ask::Letters),
        (Err(ask), None) => unread(ask, &digits, plus, spelled.groups.len()),
    }
}

fn told(read: &Assigned, assumed: bool) -> Typed {
    match read.kind() {
        // Some islands have numbers that are shorter than any that WhatsApp has.
        Ok(_) if E164(read.e164()).address().is_err() => Typed::Ask(Ask::TooShort),
        Ok(kind) => Typed::Number(Telephone { number: E164(read.e164()), kind, assumed }),
        Err(refuse) => Typed::Refuse(refuse),
    }
}

fn unread(ask: Ask, digits: &str, plus: bool, groups: usize) -> Typed {
    match ask {
        Ask::TooShort | Ask::Length | Ask::Country if !plus && digits.len() <= SHORT => {
            Typed::Refuse(Refuse::Short)
        }
        Ask::TooLong if groups > 1 && digits.len() >= TWO => Typed::Ask(Ask::Several),
        ask => Typed::Ask(ask),
    }
}

#[cfg(test)]
thread_local! {
    /// How often a plan was looked into.
    pub(super) static LOOKED_UP: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The number of digits, and whether its country was assumed.
pub(super) fn number(
    digits: &str,
    plus: bool,
    home: Option<Region>,
) -> Result<(Assigned, bool), Ask> {
    #[cfg(test)]
    LOOKED_UP.set(LOOKED_UP.get() + 1);
    // +00 is a plus and what it stands for.
    let dialled = digits.strip_prefix("00").map(|rest| rest.trim_start_matches('0'));
    if plus {
        return plan::abroad(dialled.unwrap_or(digits)).map(|read| (read, false));
    }
    let at_home = match home {
        Some(home) => plan::at_home(digits, home),
        None => Err(Ask::Country),
    };
    let ask = match at_home {
        Ok(read) => return Ok(read),
        Err(ask) => ask,
    };
    // The prefix that most countries dial, and travellers take along.
    if let Some(abroad) = dialled.and_then(|rest| plan::abroad(rest).ok()) {
        return Ok((abroad, false));
    }
    // Likely a number abroad whose plus is missing.
    let abroad = digits.len() >= ABROAD && plan::abroad(digits).is_ok();
    Err(if abroad { Ask::Country } else { ask })
}

/// Why digits are no more than a short number, in the country that is typed or assumed.
fn short_number(digits: &str, plus: bool, home: Option<Region>) -> Option<Refuse> {
    if plus {
        let (country, rest) = plan::country(digits)?;
        return short::refusal(rest, Some(country));
    }
    short::refusal(digits, home)
}

/// Whether letters behind digits make them another number, when they are dialled.
fn goes_on(digits: &str, letters: &str, plus: bool, home: Option<Region>) -> bool {
    (1..=letters.len()).any(|length| {
        let longer = format!("{digits}{}", &letters[..length]);
        longer.len() <= 18 && number(&longer, plus, home).is_ok()
    })
}

/// Whether groups that are one number could as well be two.
fn is_two(groups: &[String], plus: bool, home: Option<Region>) -> bool {
    let all: usize = groups.iter().map(String::len).sum();
    all >= TWO
        && (1..groups.len()).any(|at| {
            let (left, right) = (groups[..at].concat(), groups[at..].concat());
            number(&left, plus, home).is_ok() && number(&right, false, home).is_ok()
        })
}
