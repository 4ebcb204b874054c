//! Sentences with numbers in them, of which it is known what they say.

use mila_text::speakable::SpokenLanguage;

use super::own::{Own, own};
use super::reader::Value;
use super::vocabulary;

/// A sentence, what it says, and whether it can be read in one way only.
pub(crate) struct Sentence {
    pub(crate) text: String,
    pub(crate) facts: Vec<String>,
    pub(crate) plain: bool,
}

/// What is written, and what it says.
pub(crate) struct Item {
    text: String,
    facts: Vec<String>,
    plain: bool,
}

impl Item {
    pub(crate) fn plain(text: String, facts: &[&str]) -> Self {
        Self { text, facts: facts.iter().map(|fact| (*fact).to_owned()).collect(), plain: true }
    }

    /// Can be read in several ways, of which these facts are the likeliest.
    pub(crate) fn doubtful(text: String, facts: &[&str]) -> Self {
        Self { plain: false, ..Self::plain(text, facts) }
    }
}

/// Sentences without end, the same in every run.
pub(crate) struct Sentences {
    seed: u64,
    pub(crate) language: SpokenLanguage,
    own: &'static Own,
}

impl Iterator for Sentences {
    type Item = Sentence;

    fn next(&mut self) -> Option<Sentence> {
        let mut item = self.item();
        if self.below(4) == 0 {
            let other = self.item();
            item.text = format!("{}, {}", item.text, other.text);
            item.facts.extend(other.facts);
            item.plain &= other.plain;
        }
        let frame = self.pick(&self.own.frames);
        Some(Sentence {
            text: frame.replace("{}", &item.text),
            facts: item.facts,
            plain: item.plain,
        })
    }
}

/// Signs of money before the number, and behind it.
pub(crate) const SIGNS: [(&str, &str); 9] = [
    ("$", "USD"),
    ("US$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("CA$", "CAD"),
    ("A$", "AUD"),
    ("MX$", "MXN"),
    ("R$", "BRL"),
];
const CODES: [&str; 8] = ["USD", "EUR", "GBP", "INR", "CAD", "AUD", "MXN", "BRL"];

const FRACTIONS: [(&str, i128, i128); 15] = [
    ("½", 1, 2),
    ("⅓", 1, 3),
    ("⅔", 2, 3),
    ("¼", 1, 4),
    ("¾", 3, 4),
    ("⅕", 1, 5),
    ("⅖", 2, 5),
    ("⅗", 3, 5),
    ("⅘", 4, 5),
    ("⅙", 1, 6),
    ("⅚", 5, 6),
    ("⅛", 1, 8),
    ("⅜", 3, 8),
    ("⅝", 5, 8),
    ("7⁄8", 7, 8),
];

const COMPARISONS: [(&str, &str); 12] = [
    (">=", "≥"),
    (">= ", "≥"),
    ("≥ ", "≥"),
    ("<= ", "≤"),
    ("≤", "≤"),
    ("=< ", "≤"),
    ("!= ", "≠"),
    ("≠ ", "≠"),
    ("< ", "<"),
    ("> ", ">"),
    ("+/- ", "±"),
    ("±", "±"),
];

const UNITS: [&str; 9] = ["kg", "g", "mg", "l", "km", "m", "s", "min", "%"];

impl Sentences {
    pub(crate) fn new(language: SpokenLanguage) -> Self {
        let seed = 0x9E37_79B9 + vocabulary::place(language) as u64 * 7919;
        Self { seed, language, own: own(language) }
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        // A generator by Marsaglia (xorshift).
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        (self.seed >> 11) % end
    }

    pub(crate) fn between(&mut self, from: u64, to: u64) -> u64 {
        from + self.below(to - from + 1)
    }

    pub(crate) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[usize::try_from(self.below(list.len() as u64)).unwrap()]
    }

    fn item(&mut self) -> Item {
        match self.below(19) {
            0 | 1 => self.money(),
            2 => self.millions(),
            3 | 4 => self.fraction(),
            5 => self.digits(),
            6 | 7 => self.comparison(),
            8 | 9 => self.date(),
            10 => self.rate(),
            11 => self.roman(),
            12 | 13 => self.range(),
            14..=16 => self.everyday(),
            _ => self.doubtful(),
        }
    }

    /// What is written in this language, of what is written in each.
    pub(crate) fn in_own<T: Copy>(&self, all: [T; 6]) -> T {
        all[vocabulary::place(self.language)]
    }

    /// A number as the language writes it, and as a value.
    pub(crate) fn amount(&mut self) -> (String, Value) {
        let whole = match self.below(3) {
            0 => self.between(2, 30),
            1 => self.between(31, 999),
            _ => self.between(1_000, 2_000_000),
        };
        let grouped = self.grouped(whole);
        match self.below(3) {
            0 => {
                let part = self.between(1, 99);
                let value = Value::parse(&format!("{whole}.{part:02}"));
                (format!("{grouped}{}{part:02}", self.own.decimal), value)
            }
            _ => (grouped, Value::parse(&whole.to_string())),
        }
    }

    fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push(self.own.groups);
            }
            out.push(digit);
        }
        out
    }

    fn money(&mut self) -> Item {
        let (text, value) = self.amount();
        let value = value.to_string();
        let (sign, currency) = self.pick(&SIGNS);
        let code = self.pick(&CODES);
        let (period, fact) = self.pick(&self.own.periods);
        match self.below(6) {
            0 => Item::plain(format!("{text} {code}"), &[&value, code]),
            1 => Item::plain(format!("{code} {text}"), &[&value, code]),
            2 if sign == "$" => Item::plain(format!("${text} MXN"), &[&value, "MXN"]),
            3 => Item::plain(format!("{sign}{text}/{period}"), &[&value, currency, "/", fact]),
            4 => Item::plain(format!("-{sign}{text}"), &["-", &value, currency]),
            _ => Item::plain(format!("{sign}{text}"), &[&value, currency]),
        }
    }

    fn millions(&mut self) -> Item {
        let (sign, currency) = self.pick(&SIGNS);
        let (scale, factor) = self.pick(self.own.scales);
        let whole = self.between(2, 90);
        let tenth = self.below(10);
        let (text, value) = match tenth {
            0 => (whole.to_string(), Value::parse(&whole.to_string())),
            _ => (
                format!("{whole}{}{tenth}", self.own.decimal),
                Value::parse(&format!("{whole}.{tenth}")),
            ),
        };
        let value = value.times(factor).to_string();
        match self.below(3) {
            0 if scale.len() > 1 => Item::plain(format!("{text} {scale} €"), &[&value, "EUR"]),
            _ => Item::plain(format!("{sign}{text}{scale}"), &[&value, currency]),
        }
    }

    fn fraction(&mut self) -> Item {
        let (sign, above, below) = self.pick(&FRACTIONS);
        let unit = self.pick(&["kg", "l", "m", "km"]);
        let whole = i128::from(self.below(6));
        let value = Value::new(whole * below + above, below).to_string();
        match whole {
            0 => Item::plain(format!("{sign} {unit}"), &[&value, unit]),
            _ if sign.contains('⁄') => {
                Item::plain(format!("{whole} {sign} {unit}"), &[&value, unit])
            }
            _ => Item::plain(format!("{whole}{sign} {unit}"), &[&value, unit]),
        }
    }

    fn digits(&mut self) -> Item {
        let (first, second) = (self.between(2, 400).to_string(), self.between(2, 40).to_string());
        match self.below(4) {
            0 => Item::plain(format!("{first}({second})"), &[&first, &second]),
            1 => Item::plain(format!("{first}[{second}]"), &[&first, &second]),
            2 => Item::plain(format!("{second}‰"), &[&second, "‰"]),
            _ => {
                let (text, value) = self.amount();
                let unit = self.pick(&UNITS);
                Item::plain(format!("{text} {unit}"), &[&value.to_string(), unit])
            }
        }
    }

    fn comparison(&mut self) -> Item {
        let (sign, fact) = self.pick(&COMPARISONS);
        let (text, value) = self.amount();
        let value = value.to_string();
        let unit = self.pick(&["", " kg", " %", " °C"]);
        let mut facts = vec![value.as_str()];
        facts.extend(Some(unit.trim()).filter(|unit| !unit.is_empty()));
        // In Hindi these stand behind.
        let behind = self.language == SpokenLanguage::Hindi && "<>≠".contains(fact);
        facts.insert(if behind { facts.len() } else { 0 }, fact);
        Item::plain(format!("{sign}{text}{unit}"), &facts)
    }

    fn date(&mut self) -> Item {
        let month = self.between(1, 12);
        let (day, year) = (self.between(13, 28), self.between(1950, 2049));
        let name = self.own.months[usize::try_from(month).unwrap() - 1];
        let (day_text, month_text) = (day.to_string(), format!("M{month}"));
        let english = self.language == SpokenLanguage::English;
        let (first, second) = if english { (month, day) } else { (day, month) };
        let mut facts = vec![day_text.as_str(), month_text.as_str()];
        if english {
            facts.reverse();
        }
        let year_text = year.to_string();
        let with_year = [facts.as_slice(), &[year_text.as_str()]].concat();
        let introduced = self.own.date.replace("{}", &format!("{first}/{second}"));
        match self.below(7) {
            0 => Item::plain(format!("{year}-{month:02}-{day:02}"), &with_year),
            1 => Item::plain(format!("{first:02}/{second:02}/{year}"), &with_year),
            2 if year >= 2000 => {
                Item::plain(format!("{first}/{second}/{:02}", year % 100), &with_year)
            }
            3 => Item::plain(introduced, &facts),
            4 if !name.is_empty() => Item::plain(format!("{day} {name} {year}"), &with_year),
            5 if !name.is_empty() && english => Item::plain(format!("{name} {day}"), &facts),
            _ if !name.is_empty() => Item::plain(format!("{day} {name}"), &facts),
            _ => Item::plain(format!("{year}-{month:02}-{day:02}"), &with_year),
        }
    }

    fn rate(&mut self) -> Item {
        let (text, value) = self.amount();
        let value = value.to_string();
        let (period, fact) = self.pick(&self.own.periods);
        match self.below(5) {
            0 => {
                Item::plain(format!("{text} mg/kg/{period}"), &[&value, "mg", "/", "kg", "/", fact])
            }
            1 => Item::plain(format!("{text} m/s"), &[&value, "m", "/", "s"]),
            2 => Item::plain(format!("{text} g/l"), &[&value, "g", "/", "l"]),
            3 => Item::plain(format!("{text} l/100 km"), &[value.as_str(), "l", "/", "100", "km"]),
            _ => Item::plain(format!("{text} kg/{period}"), &[&value, "kg", "/", fact]),
        }
    }

    fn roman(&mut self) -> Item {
        let number = self.between(2, 39);
        let name = self.pick(self.own.numbered);
        Item::plain(name.replace("{}", &roman(number)), &[&number.to_string()])
    }

    fn range(&mut self) -> Item {
        let from = self.between(2, 50);
        let to = (from + self.between(1, 40)).to_string();
        let (number, from) = (from, from.to_string());
        let unit = self.pick(&UNITS);
        let dash = self.pick(&["-", "–"]);
        let ratio = self.own.ratio;
        match self.below(6) {
            0 => Item::plain(format!("{from}{dash}{to} {unit}"), &[&from, "–", &to, unit]),
            1 => Item::plain(format!("{from}%{dash}{to}%"), &[&from, "%", "–", &to, "%"]),
            2 => Item::plain(format!("{from}s"), &[&from, "s"]),
            3 => Item::plain(format!("{ratio} {from}:{to}"), &[&from, "–", &to]),
            4 => {
                let small = self.between(1, 9).to_string();
                Item::plain(format!("{from}:{small}"), &[&from, "–", &small])
            }
            _ => self.hours(number % 9 + 1, dash),
        }
    }

    /// Two hours of the same half of the day.
    fn hours(&mut self, from: u64, dash: &str) -> Item {
        let to = from + self.between(1, 11 - from.min(10));
        let afternoon = self.below(2) == 1;
        let half = if afternoon { "pm" } else { "am" };
        let text = format!("{from}{dash}{to}{half}");
        if self.language == SpokenLanguage::English {
            return Item::plain(text, &[&from.to_string(), "–", &to.to_string(), half]);
        }
        let noon = if afternoon { 12 } else { 0 };
        let (from, to) = ((from + noon).to_string(), (to + noon).to_string());
        match self.own.hour {
            "" => Item::plain(text, &[&from, "–", &to]),
            hour => Item::plain(text, &[&from, hour, "–", &to, hour]),
        }
    }

    /// What can be read in several ways. Some of it has no value at all.
    fn doubtful(&mut self) -> Item {
        let (a, b) = (self.between(2, 12), self.between(2, 12));
        let (c, three) = (self.between(13, 90), self.between(100, 999));
        let no_fact = ["text beside"];
        let equal = self.in_own(["is", "es", "fait", "fa", "é", "बराबर"]);
        let text = match self.below(14) {
            0 => format!("{a}/{}", b + 12),
            1 => format!("{a} - {c}"),
            2 => format!("${c} XYZ"),
            3 => format!("{a}**{b} x {a}**{b}"),
            4 => format!("{a}:{b:02}:{b:02}"),
            5 => format!("20{c}-{b:02}"),
            6 => format!("{a}\u{2060}{b}"),
            7 => format!("{a}'{b}\""),
            8 => format!("{c} mg/qz"),
            9 => format!("{c}qz"),
            10 => format!("{a}~~{b}~~{c}"),
            11 => format!("{a}:{} {equal} {b}", b % 8 + 2),
            12 if self.own.decimal == ',' => format!("{a}.{:02}", c % 60 / 10 * 10 + b % 10),
            _ => format!("{}{}{three} kg", a, if self.own.decimal == '.' { '.' } else { ',' }),
        };
        // A decimal of three digits may be said where the language has no other use for it.
        let decimal =
            text.ends_with(" kg").then(|| Value::parse(&format!("{a}.{three}")).to_string());
        match decimal {
            Some(value) => Item::doubtful(text, &[&value, "kg"]),
            None => Item::doubtful(text, &no_fact),
        }
    }
}

fn roman(number: u64) -> String {
    let tens = ["", "X", "XX", "XXX"][usize::try_from(number / 10).unwrap()];
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    format!("{tens}{}", ones[usize::try_from(number % 10).unwrap()])
}
