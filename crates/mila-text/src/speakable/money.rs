//! Money: signs before and behind, codes, thousands and millions.

use super::number::{Number, Said, after_space, at_word_end, first_word, is_digit};
use super::quantity::Amount;
use super::scale::Counted;
use super::unit;
use super::words::{Unit, Words};

/// The amount of money at the beginning of `rest`.
pub(super) fn read(rest: &str, words: &Words) -> Option<Said> {
    if let Some((len, currency)) = sign_before(rest, words) {
        let minus = rest[len..].starts_with('-');
        let amount = Amount::read(rest, len + usize::from(minus), words)?;
        let said = behind_sign(&amount, rest, currency, words);
        let sign = if minus { words.sign('-', true).unwrap_or_default() } else { "" };
        let text = format!("{sign} {}", said.text).trim_start().to_owned();
        return Some(Said { text, ..said });
    }
    let amount = Amount::read(rest, 0, words)?;
    let after = &rest[amount.len..];
    let counted = Counted::read(after, &amount.number, true, words);
    let more = counted.as_ref().map_or(0, |counted| counted.len);
    let (len, currency) = behind(&after[more..], words)?;
    Some(match counted {
        Some(counted) => millions(&amount, &counted, len, currency, words),
        None => plain(&amount, len, currency, words),
    })
}

/// A currency's sign or code at the beginning of `rest`, with the space behind it, and with a
/// second sign as in "MXN $50".
pub(super) fn sign_before(rest: &str, words: &Words) -> Option<(usize, &'static Unit)> {
    let (sign, unit) = longest(rest, words.currencies)?;
    let behind = after_space(&rest[sign.len()..]);
    let second = longest(behind, words.currencies).filter(|(sign, _)| !is_code(sign));
    let behind = match second.filter(|_| is_code(sign)) {
        Some((second, _)) => after_space(&behind[second.len()..]),
        None => behind,
    };
    let number = behind.strip_prefix('-').unwrap_or(behind);
    number.starts_with(is_digit).then(|| (rest.len() - behind.len(), unit))
}

fn longest(text: &str, units: &'static [Unit]) -> Option<(&'static str, &'static Unit)> {
    let all = units.iter().flat_map(|unit| unit.signs.iter().map(move |sign| (*sign, unit)));
    all.filter(|(sign, _)| text.starts_with(sign)).max_by_key(|(sign, _)| sign.len())
}

fn is_code(sign: &str) -> bool {
    sign.chars().all(|c| c.is_ascii_alphabetic())
}

/// A sign or code behind the number.
fn behind(after: &str, words: &Words) -> Option<(usize, &'static Unit)> {
    let joined = words.magnitude_of.trim();
    let of = after_space(after).strip_prefix(joined).filter(|_| !joined.is_empty());
    let of = of.and_then(|of| unit::after(of, words.currencies).map(|it| (of, it)));
    match of {
        Some((of, (len, unit))) => Some((after.len() - of.len() + len, unit)),
        None => unit::after(after, words.currencies),
    }
}

/// The amount behind a sign. A code behind it tells whose dollars they are.
fn behind_sign(amount: &Amount, rest: &str, currency: &'static Unit, words: &Words) -> Said {
    let after = &rest[amount.len..];
    let counted = Counted::read(after, &amount.number, true, words);
    let more = counted.as_ref().map_or(0, |counted| counted.len);
    let tail = &after[more..];
    let code = unit::after(tail, words.currencies).filter(|(len, _)| is_code(tail[..*len].trim()));
    let named = code.is_none() && is_named(tail, currency, words);
    let (len, unit) = code.unwrap_or((0, currency));
    let said = match (counted, named) {
        (Some(counted), true) => amount.counted(&counted, words),
        (None, true) => amount.said(0, "", words),
        (Some(counted), false) => millions(amount, &counted, len, unit, words),
        (None, false) => plain(amount, len, unit, words),
    };
    let stranger = code.is_none() && is_unknown_code(tail);
    // "₹1 करोड़ 25 लाख" is one amount in two steps.
    let goes_on = more > 0 && after_space(&tail[len..]).starts_with(is_digit);
    Said { sure: said.sure && !stranger && !goes_on && at_word_end(&rest[said.len..]), ..said }
}

fn millions(
    amount: &Amount,
    counted: &Counted,
    more: usize,
    currency: &Unit,
    words: &Words,
) -> Said {
    let said = amount.counted(counted, words);
    let text = format!("{}{}{}", said.text, counted.before(currency, words), currency.many);
    Said { len: said.len + more, text, ..said }
}

fn plain(amount: &Amount, more: usize, currency: &Unit, words: &Words) -> Said {
    let name = if amount.is_one() { currency.one } else { currency.many };
    let number = &amount.number;
    // "3 dollars 5" would be heard as something else than 3.05.
    if let Some(said) = hundredths(amount, more, currency, words) {
        return said;
    }
    let cents = number.fraction.as_deref();
    let cents = cents.filter(|it| it.len() == 2 && (*it == "00" || !it.starts_with('0')));
    let (Some(cents), false, true) = (cents, amount.is_range(), number.whole != "0") else {
        // Money has no thousandths: the sign before them parts thousands.
        return match amount.number.in_thousands().filter(|_| !amount.is_range()) {
            Some(number) => {
                Said::perhaps(amount.len + more, format!("{} {name}", number.say(words)))
            }
            None => amount.said(more, &format!(" {name}"), words),
        };
    };
    let whole: &Number = &number.without_fraction();
    let name = if whole.is_one() { currency.one } else { currency.many };
    let names = words.cents.iter().find(|it| it.0 == currency.one);
    let cents = match (cents, words.and_cents) {
        ("00", _) => String::new(),
        (cents, "") => match names {
            Some((_, _, many)) => format!(" {cents} {many}"),
            None => format!(" {cents}"),
        },
        (cents, and) => format!(" {and} {cents}"),
    };
    Said::surely(amount.len + more, format!("{} {name}{cents}", whole.say(words)))
}

/// "R$ 0,50" is fifty centavos.
fn hundredths(amount: &Amount, more: usize, currency: &Unit, words: &Words) -> Option<Said> {
    let fraction = amount.number.fraction.as_deref().filter(|it| it.len() == 2)?;
    let (_, one, many) = words.cents.iter().find(|it| it.0 == currency.one)?;
    let number: u8 = fraction.parse().ok().filter(|it| *it > 0)?;
    let name = if number == 1 { one } else { many };
    let below = amount.number.whole == "0" && !amount.is_range();
    below.then(|| Said::surely(amount.len + more, format!("{number} {name}")))
}

/// Whether the currency is named again in words: "$50 pesos".
///
/// The "de" in "dólares de Hong Kong" names none, nor does "won" in "$50 won at cards".
fn is_named(after: &str, currency: &Unit, words: &Words) -> bool {
    let word = first_word(after).to_lowercase();
    let part =
        |name: &str| name.split(' ').any(|it| it.chars().count() > 2 && it.to_lowercase() == word);
    let own = part(currency.one) || part(currency.many);
    own || (word != "won" && words.currencies.iter().any(|unit| part(unit.many)))
}

/// Three capitals behind an amount that are no currency that is known here.
fn is_unknown_code(after: &str) -> bool {
    let word = first_word(after);
    word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase())
}
