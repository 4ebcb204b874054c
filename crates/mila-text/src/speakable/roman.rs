//! Roman numerals: "World War II", "George VI", "siglo XXI".

use super::words::{Words, is_in};

/// Rulers and popes, in the languages that Mila speaks: their numerals are places in a row.
const NAMES: &str = "albert alberto alexander alejandro alexandre alessandro alexandra alfonso \
    amadeus amedeo anne ana benedict benedicto benoît benedetto bento catherine catalina catarina \
    caterina charles carlos carlo clement christian constantine edward eduardo edouard édouard \
    edoardo emanuele elizabeth elisabeth isabel élisabeth elisabetta ferdinand fernando ferdinando \
    francis francisco françois francesco frederick federico frédéric frederico friedrich george \
    jorge georges giorgio gregory gregorio grégoire gregório gustav gustavo haakon henry enrique \
    henri enrico henrique innocent inocencio innocenzo ivan james jaime jacques giacomo jaume \
    john juan jean giovanni joão joseph josé giuseppe julius julio giulio leo león léon leone \
    leopold leopoldo léopold louis luis luigi luís manuel manoel margaret mary maría marie maria \
    maximilian mehmed mohammed napoleon napoleón napoléon napoleone napoleão nicholas nicolás \
    nicolas nicola nicolau olav otto paul pablo paolo paulo pedro peter pierre pietro philip \
    philippe felipe filippo filipe pius pío pie pio rama ramesses ramsés richard ricardo \
    riccardo robert sancho sixtus sixto selim suleiman theodore umberto urban urbano victor \
    victoria víctor vittorio vitória wilhelm willem william guillermo guillaume guglielmo \
    guilherme जॉर्ज हेनरी लुई चार्ल्स एलिज़ाबेथ एडवर्ड";

/// Titles that stand before such a name.
const TITLES: &str = "king queen pope emperor tsar rey reina papa emperador roi reine pape \
    empereur re regina imperatore rei rainha imperador राजा महाराजा पोप";

/// What says in English that a ruler was named, or that somebody speaks.
const BEHIND_RULERS: &str = "of in and who ruled reigned died became married to from";
const BEHIND_PRONOUNS: &str = "am can could did do don't guess have hope know like love mean met \
    need saw think told want will wish wonder would";

/// What parts words here; a dash parts the two ends of a range.
const GAPS: [char; 5] = [' ', '\u{A0}', '-', '–', '/'];

/// `line` with the numerals that stand there in Latin letters, and whether all are read surely.
pub(super) fn in_digits(line: &str, words: &Words) -> (String, bool) {
    let (mut out, mut sure) = (String::with_capacity(line.len()), true);
    let tokens: Vec<&str> = line.split_inclusive(GAPS).collect();
    for (at, token) in tokens.iter().enumerate() {
        let around = Around {
            title: at.checked_sub(2).map_or("", |at| tokens[at]),
            before: at.checked_sub(1).map_or("", |at| tokens[at]),
            next: tokens.get(at + 1).copied().unwrap_or_default(),
        };
        match Numeral::read(token, words).map(|numeral| (numeral.said(&around, words), numeral)) {
            Some((Some((text, known)), numeral)) => {
                out.extend([numeral.front, &text, numeral.back]);
                sure &= known;
            }
            _ => out.push_str(token),
        }
    }
    (out, sure)
}

/// The words around a numeral, with what parts them.
struct Around<'t> {
    title: &'t str,
    before: &'t str,
    next: &'t str,
}

/// What a numeral stands beside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// "World War II", "siglo XXI".
    BehindThing,
    /// "XXe siècle".
    BeforeThing,
    /// "George VI".
    Ruler,
    /// Some other word with a capital: "Rocky IV".
    Name,
    Nothing,
}

impl Around<'_> {
    /// Whether another numeral stands before, with a word between.
    fn goes_on(&self) -> bool {
        let title = self.title.trim_matches(|c: char| !c.is_alphanumeric());
        let joins =
            ["y", "e", "et", "and", "o", "or", "ou", "और"].contains(&bare(self.before).as_str());
        joins && value(title).is_some()
    }

    fn place(&self, words: &Words) -> Place {
        let before = bare(self.before);
        let joined = !self.before.trim_end().ends_with([',', ';', ':', '.', '!', '?', ')']);
        let capital = self.before.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
        let short = self.before.trim_end().ends_with('.');
        if is_in(words.numbered, &before) && (joined || short) {
            return Place::BehindThing;
        }
        if is_in(words.centuries, &bare(self.next)) {
            return Place::BeforeThing;
        }
        let ruler = is_in(NAMES, &before) || is_in(TITLES, &bare(self.title));
        match joined && capital {
            true if ruler => Place::Ruler,
            true => Place::Name,
            false => Place::Nothing,
        }
    }
}

/// A word that may be a numeral, in its parts.
struct Numeral<'t> {
    front: &'t str,
    letters: &'t str,
    value: u16,
    /// What makes it an ordinal, as the phonemiser reads it.
    ending: Option<&'static str>,
    back: &'t str,
}

impl<'t> Numeral<'t> {
    fn read(token: &'t str, words: &Words) -> Option<Self> {
        let begin = token.find(char::is_alphanumeric)?;
        let (front, rest) = token.split_at(begin);
        let end = rest.find(|c| !"IVXLCDM".contains(c)).unwrap_or(rest.len());
        let (letters, behind) = rest.split_at(end);
        let value = value(letters)?;
        let endings = words.ordinals.iter();
        let fitting = |(ending, _): &&(&str, _)| {
            behind.strip_prefix(*ending).is_some_and(super::number::at_word_end)
        };
        let ending = endings.filter(fitting).max_by_key(|(ending, _)| ending.len());
        let back = &behind[ending.map_or(0, |(ending, _)| ending.len())..];
        let whole = super::number::at_word_end(back.trim_start_matches('.'));
        whole.then_some(Self { front, letters, value, ending: ending.map(|it| it.1), back })
    }

    /// How it is said, and whether it surely is one. `None` for what is a word or a letter.
    fn said(&self, around: &Around<'_>, words: &Words) -> Option<(String, bool)> {
        let place = around.place(words);
        let many = self.letters.len() > 1;
        let small = self.letters.chars().all(|c| "IVX".contains(c));
        if let Some(ending) = self.ending {
            let place = matches!(place, Place::BehindThing | Place::BeforeThing | Place::Ruler);
            let known =
                (place && small) || (self.letters == "I" && ["er", "ère"].contains(&ending));
            return (many || known).then(|| (format!("{}{ending}", self.value), true));
        }
        let number = || self.value.to_string();
        let left = || (self.letters.to_owned(), false);
        let is_word = self.letters == "I" && words.i_is_a_word;
        match place {
            Place::BehindThing if is_word && !around.before.starts_with(char::is_uppercase) => {
                Some(left())
            }
            // "Siglos XIX y XX".
            Place::Nothing if small && around.goes_on() => Some((number(), true)),
            Place::BehindThing if small || self.letters.len() > 2 => Some((number(), true)),
            Place::BeforeThing if many => Some(((words.nth)(self.value, false), true)),
            Place::Ruler if is_word => self.first(around, words),
            Place::Ruler if small => Some(((words.nth)(self.value, true), true)),
            Place::Name if small && many => Some((number(), true)),
            Place::Name if small && !is_word && bare(around.before) != "malcolm" => Some(left()),
            // The year at the end of a film.
            _ if self.letters.len() > 4 => Some((number(), true)),
            _ if !(small && many) => None,
            // An infusion, a size, a person's name.
            _ if ["IV", "VI", "XI", "XX", "XXX"].contains(&self.letters) => Some(left()),
            _ => Some((number(), true)),
        }
    }
}

impl Numeral<'_> {
    /// "Charles I" in English, where a pronoun may follow a name as well.
    fn first(&self, around: &Around<'_>, words: &Words) -> Option<(String, bool)> {
        let next = bare(around.next);
        let next = next.as_str();
        let ends = !self.back.trim_end().is_empty() || !around.next.starts_with(char::is_lowercase);
        let sure = ends || is_in(TITLES, &bare(around.title)) || is_in(BEHIND_RULERS, next);
        (!is_in(BEHIND_PRONOUNS, next)).then(|| ((words.nth)(self.value, true), sure))
    }
}

/// The number that `letters` write in the one right way.
fn value(letters: &str) -> Option<u16> {
    let digit = |c| match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        _ => 1000,
    };
    let digits: Vec<u16> = letters.chars().map(digit).collect();
    let value = digits.iter().enumerate().fold(0_i32, |sum, (at, digit)| {
        let smaller = digits.get(at + 1).is_some_and(|next| next > digit);
        sum + i32::from(*digit) * if smaller { -1 } else { 1 }
    });
    let value = u16::try_from(value).ok().filter(|value| (1..4000).contains(value))?;
    (written(value) == letters).then_some(value)
}

fn written(value: u16) -> String {
    let steps = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let (mut rest, mut letters) = (value, String::new());
    for (step, sign) in steps {
        while rest >= step {
            rest -= step;
            letters.push_str(sign);
        }
    }
    letters
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}
