//! Thousands and millions behind a number: "$1.5M", "12 mil millones".

use super::clean::is_sign;
use super::number::{Number, after_space, at_word_end};
use super::words::{Scale, Unit, Words};

/// What a number is counted in.
#[derive(Debug)]
pub(super) struct Counted {
    /// Bytes of it.
    pub(super) len: usize,
    /// Its words.
    pub(super) name: String,
    /// How many zeros the number gets instead, where the language has no word of that size.
    pub(super) zeros: usize,
    /// Whether it can mean one thing only.
    pub(super) sure: bool,
}

impl Counted {
    /// Behind `number`, which `after` follows. With money more short forms are known.
    pub(super) fn read(after: &str, number: &Number, money: bool, words: &Words) -> Option<Self> {
        written(after, words).or_else(|| short(after, number, money, words))
    }

    /// What stands between these words and the name of a currency.
    pub(super) fn before(&self, currency: &Unit, words: &Words) -> &'static str {
        let bare = ["mil", "mille", "mila"].iter().any(|word| self.name.ends_with(word));
        match bare {
            true => " ",
            false if words.elides && currency.many.starts_with('e') => " d'",
            false => words.magnitude_of,
        }
    }
}

/// Words in full, of which several may stand in a row.
fn written(after: &str, words: &Words) -> Option<Counted> {
    let mut len = 0;
    let mut names = Vec::new();
    loop {
        let behind = after_space(&after[len..]);
        let known = words.magnitudes.iter();
        let fitting = known.filter(|word| behind.strip_prefix(**word).is_some_and(at_word_end));
        let Some(word) = fitting.max_by_key(|word| word.len()) else { break };
        len = after.len() - behind.len() + word.len();
        names.push(*word);
    }
    (len > 0).then(|| Counted { len, name: names.join(" "), zeros: 0, sure: true })
}

fn short(after: &str, number: &Number, money: bool, words: &Words) -> Option<Counted> {
    let fits = |scale: &&Scale, sign: &str| {
        let spaced = after_space(after).len() < after.len();
        let Some(rest) = after_space(after).strip_prefix(sign) else { return false };
        // "5 M" may be money, and "3 k€" is.
        let before_sign = rest.starts_with(|c| c == '$' || is_sign(c));
        let of = [" de ", " di ", " d'"].iter().any(|of| rest.starts_with(of));
        let apart =
            sign.chars().count() > 1 || (money && before_sign) || (sign == "M" && (money || of));
        at_word_end(rest) && (money || !scale.money_only) && (apart || !spaced)
    };
    let all = words.scales.iter();
    let all = all.flat_map(|scale| scale.signs.iter().map(move |sign| (scale, *sign)));
    let (scale, sign) =
        all.filter(|(scale, sign)| fits(scale, sign)).max_by_key(|it| it.1.len())?;
    let name = if number.is_one() && scale.zeros == 0 { scale.one } else { scale.many };
    Some(Counted {
        len: after.len() - after_space(after).len() + sign.len(),
        name: name.to_owned(),
        zeros: scale.zeros,
        sure: scale.sure,
    })
}
