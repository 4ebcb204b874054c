//! Two numbers with a slash between: a fraction, a rating, or nobody knows.

use super::number::{Number, Said, at_word_end, digits, first_word, is_digit, last_word};
use super::unit;
use super::words::{Unit, Words, is_in, is_near};

/// A fraction that can be nothing else has this sign between, not a slash.
pub(super) const BAR: char = '⁄';

/// "1/2", "2 1/2", or a rating like "4/5".
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    if let Some((len, whole, parts)) = mixed(rest) {
        if let Some(said) = whole_and_feminine_half(len, whole, &parts, rest, words) {
            return Some(said);
        }
        let text = format!("{whole} {}", after_whole(parts.above, parts.below, words)?);
        return Some(with_unit(Said { len, text, sure: true }, rest, "", words));
    }
    if let Some(said) = rating(rest, words) {
        return Some(said);
    }
    let parts = Parts::read(rest)?;
    let after = &rest[parts.len..];
    let named = is_near(words.pressures, before, 5) && parts.above > parts.below;
    let pressure = named || after.trim_start().starts_with("mmHg");
    if pressure && !parts.bar {
        let text = over(&parts, words);
        return Some(with_unit(Said::surely(parts.len, text), rest, "", words));
    }
    if is_fraction(&parts, after, words) {
        let text = match is_feminine_half(&parts, after, words) {
            true => words.feminine_half.0.to_owned(),
            false => alone(parts.above, parts.below, words),
        };
        let of = if (parts.above, parts.below) == (1, 2) { "" } else { words.fraction_of };
        return Some(with_unit(Said::surely(parts.len, text), rest, of, words));
    }
    Some(unsure(before, after, &parts, words))
}

/// "1/2 tazza" is mezza, not mezzo.
fn is_feminine_half(parts: &Parts, after: &str, words: &Words) -> bool {
    (parts.above, parts.below) == (1, 2) && is_in(words.feminine_half.1, first_word(after))
}

/// "2 1/2 tazze" are 2 tazze e mezza.
fn whole_and_feminine_half(
    len: usize,
    whole: &str,
    parts: &Parts,
    rest: &str,
    words: &Words,
) -> Option<Said> {
    let behind = rest[len..].strip_prefix(' ')?;
    let word = first_word(behind);
    let one = words.feminine_half.1.split_whitespace().find(|one| {
        let many = [format!("{one}s"), format!("{one}es"), plural_in_e(one)];
        *one == word || many.iter().any(|it| it == word)
    })?;
    ((parts.above, parts.below) == (1, 2)).then(|| {
        let name = if whole == "1" { one } else { word };
        let text = format!("{whole} {name} {} {}", words.and_part, words.feminine_half.0);
        Said::surely(rest.len() - behind.len() + word.len(), text)
    })
}

/// "tazza", "tazze".
fn plural_in_e(one: &str) -> String {
    one.strip_suffix('a').map(|stem| format!("{stem}e")).unwrap_or_default()
}

/// "4.5/5": a decimal above the line is a rating.
fn rating(rest: &str, words: &Words) -> Option<Said> {
    let (len, number) = Number::read(rest, words)?;
    number.fraction.as_ref()?;
    let below = digits(rest[len..].strip_prefix('/')?);
    let len = len + 1 + below.len();
    let text = format!("{} {} {below}", number.say(words), words.out_of);
    let whole = ["5", "10", "20", "100"].contains(&below) && at_word_end(&rest[len..]);
    whole.then_some(Said { len, text, sure: number.sure })
}

/// What may be a rating, a day, or twenty-four hours.
fn unsure(before: &str, after: &str, parts: &Parts, words: &Words) -> Said {
    let (above, below) = (parts.above, parts.below);
    let near = |word: &str| is_in(words.ratings, &word.to_lowercase());
    let rating = near(last_word(before)) || near(first_word(after));
    let common = words.fractions.iter().any(|f| (f.0, f.1) == (above, below));
    match above <= below {
        true if rating => Said::surely(parts.len, format!("{above} {} {below}", words.out_of)),
        true if common => Said::perhaps(parts.len, alone(above, below, words)),
        true => Said::perhaps(parts.len, format!("{above} {} {below}", words.out_of)),
        false => Said {
            len: parts.len,
            text: format!("{above}, {below}"),
            sure: (above, below) == (24, 7),
        },
    }
}

/// Whether a unit, or a word like "of", follows what may be a fraction.
fn is_fraction(parts: &Parts, after: &str, words: &Words) -> bool {
    let word = first_word(after);
    let of = words.of.split_whitespace().any(|of| match of.strip_suffix('\'') {
        Some(_) => word.starts_with(of),
        None => word == of,
    });
    let spaced = after.starts_with([' ', '\u{A0}', '-']);
    let unit = unit::after(after, words.units).is_some() || is_in(words.measures, word);
    parts.bar || (spaced && parts.above < parts.below && (of || unit))
}

/// `said` with the unit behind it.
fn with_unit(said: Said, rest: &str, of: &str, words: &Words) -> Said {
    let Some((more, unit)) = unit::after(&rest[said.len..], words.units) else { return said };
    let name = name_of(unit, &said.text);
    // "d'heure", not "de heure".
    let elided = of == " de " && words.elides && name.starts_with(['a', 'h', 'o', 'é', 'e']);
    let of = match (of, elided) {
        ("", _) => " ",
        (_, true) => " d'",
        (of, false) => of,
    };
    let said = Said { len: said.len + more, text: format!("{}{of}{name}", said.text), ..said };
    unit::with_per(said, rest, words)
}

/// One unit of a part, several of more than one.
fn name_of(unit: &Unit, said: &str) -> &'static str {
    if said.starts_with(is_digit) { unit.many } else { unit.one }
}

fn alone(above: u8, below: u8, words: &Words) -> String {
    let known = words.fractions.iter().find(|f| (f.0, f.1) == (above, below));
    if let Some((_, _, alone, _)) = known {
        return (*alone).to_owned();
    }
    match (above, part(below, words)) {
        (1, Some((one, _))) => one.to_owned(),
        (2..=9, Some((_, many))) => format!("{} {many}", words.ones[usize::from(above) - 2]),
        _ => format!("{above} {} {below}", words.over),
    }
}

fn after_whole(above: u8, below: u8, words: &Words) -> Option<String> {
    let known = words.fractions.iter().find(|f| (f.0, f.1) == (above, below));
    match known {
        Some((.., after)) => Some((*after).to_owned()),
        None => (below > 0).then(|| format!("{} {}", words.and_part, alone(above, below, words))),
    }
}

/// The names of a fifth to a tenth: one of them, and several.
fn part(below: u8, words: &Words) -> Option<(&'static str, &'static str)> {
    words.parts.get(usize::from(below).checked_sub(5)?).copied()
}

fn over(parts: &Parts, words: &Words) -> String {
    format!("{} {} {}", parts.above, words.over, parts.below)
}

/// A whole number with a fraction behind it.
fn mixed(rest: &str) -> Option<(usize, &str, Parts)> {
    let whole = digits(rest);
    let behind = rest[whole.len()..].strip_prefix([' ', '\u{A0}']).filter(|_| !whole.is_empty())?;
    let parts = Parts::read(behind)?;
    // "1 3/8" is a measure; "2 7/10" could be two things.
    let proper = (1..parts.below).contains(&parts.above);
    let measure = parts.bar || [2, 3, 4, 5, 8, 16, 32].contains(&parts.below);
    let len = rest.len() - behind.len() + parts.len;
    (proper && measure).then_some((len, whole, parts))
}

struct Parts {
    len: usize,
    above: u8,
    below: u8,
    /// Whether the sign between is that of a fraction.
    bar: bool,
}

impl Parts {
    fn read(rest: &str) -> Option<Self> {
        let above = digits(rest);
        let sign = rest[above.len()..].chars().next().filter(|c| matches!(c, '/' | '⁄'))?;
        let below = digits(&rest[above.len() + sign.len_utf8()..]);
        let len = above.len() + sign.len_utf8() + below.len();
        let after = &rest[len..];
        let goes_on = after.strip_prefix(['/', BAR, '.', ',', '-', '–']).is_some_and(|it| {
            it.starts_with(is_digit) && !(sign == BAR && after.starts_with(['-', '–']))
        });
        let (above, below) = (above.parse().ok()?, below.parse().ok()?);
        (at_word_end(after) && !goes_on).then_some(Self { len, above, below, bar: sign == BAR })
    }
}
