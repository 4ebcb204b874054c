//! English.

use super::{TimeOfDay, Unit, Words, unit};

pub(super) static WORDS: Words = Words {
    letters: None,
    decimal: '.',
    space_groups: false,
    point: "point",
    big: (6, "million"),
    magnitudes: &["hundred", "thousand", "million", "billion", "trillion"],
    magnitude_of: " ",
    to: "to",
    out_of: "out of",
    fractions: [
        (1, 2, "half", "and a half"),
        (1, 3, "a third", "and a third"),
        (2, 3, "two thirds", "and two thirds"),
        (1, 4, "a quarter", "and a quarter"),
        (3, 4, "three quarters", "and three quarters"),
    ],
    ordinals: &[("st", "st"), ("nd", "nd"), ("rd", "rd"), ("th", "th")],
    units: UNITS,
    currencies: CURRENCIES,
    per: "per",
    and_cents: "",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    date,
    day_first: None,
    time,
    hours: &[],
    signs: &[
        ('&', "and"),
        ('+', "plus"),
        ('=', "equals"),
        ('×', "times"),
        ('÷', "divided by"),
        ('%', "percent"),
        ('°', "degrees"),
    ],
    signs_before_numbers: &[
        ('#', "number"),
        ('<', "less than"),
        ('>', "more than"),
        ('~', "about"),
        ('≈', "about"),
        ('-', "minus"),
    ],
    abbreviations: &[
        ("C#", "C sharp"),
        ("e.g.", "for example"),
        ("i.e.", "that is"),
        ("approx.", "approximately"),
        ("vs.", "versus"),
        ("vs", "versus"),
        ("Dr.", "Doctor"),
        ("Mr.", "Mister"),
        ("Mrs.", "Missus"),
        ("incl.", "including"),
    ],
    link: "the link",
    mailbox: "the address",
    full_stop: '.',
};

static UNITS: &[Unit] = &[
    unit(&["km/h", "kmh", "kph"], "kilometre per hour", "kilometres per hour"),
    unit(&["km²", "km2"], "square kilometre", "square kilometres"),
    unit(&["m²", "m2"], "square metre", "square metres"),
    unit(&["m³", "m3"], "cubic metre", "cubic metres"),
    unit(&["km"], "kilometre", "kilometres"),
    unit(&["m"], "metre", "metres"),
    unit(&["cm"], "centimetre", "centimetres"),
    unit(&["mm"], "millimetre", "millimetres"),
    unit(&["kg"], "kilo", "kilos"),
    unit(&["g"], "gram", "grams"),
    unit(&["mg"], "milligram", "milligrams"),
    unit(&["l", "L"], "litre", "litres"),
    unit(&["ml", "mL"], "millilitre", "millilitres"),
    unit(&["min"], "minute", "minutes"),
    unit(&["h"], "hour", "hours"),
    unit(&["kWh"], "kilowatt hour", "kilowatt hours"),
    unit(&["GB"], "gigabyte", "gigabytes"),
    unit(&["MB"], "megabyte", "megabytes"),
    unit(&["%"], "percent", "percent"),
    unit(&["°C", "° C", "℃"], "degree", "degrees"),
    unit(&["°F"], "degree Fahrenheit", "degrees Fahrenheit"),
    unit(&["°"], "degree", "degrees"),
    unit(&["mph"], "mile per hour", "miles per hour"),
    unit(&["lb"], "pound", "pounds"),
    unit(&["lbs"], "pound", "pounds"),
    unit(&["oz"], "ounce", "ounces"),
    unit(&["ft"], "foot", "feet"),
    unit(&["hr"], "hour", "hours"),
    unit(&["hrs"], "hour", "hours"),
    unit(&["mi"], "mile", "miles"),
];

static CURRENCIES: &[Unit] = &[
    unit(&["€", "EUR"], "euro", "euros"),
    unit(&["US$", "$", "USD"], "dollar", "dollars"),
    unit(&["£", "GBP"], "pound", "pounds"),
    unit(&["¥", "JPY"], "yen", "yen"),
    unit(&["₹", "INR", "Rs"], "rupee", "rupees"),
    unit(&["₪", "ILS", "NIS"], "shekel", "shekels"),
    unit(&["R$", "BRL"], "real", "reais"),
    unit(&["CHF"], "franc", "francs"),
];

/// The phonemiser reads "23rd".
fn date(day: u8, month: &str, year: u16) -> String {
    let ending = match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    format!("{month} {day}{ending}, {year}")
}

/// By twelve hours. "2:30" is read well, "2:05" and "2:00" are not.
fn time(TimeOfDay { hour, minute, half_known }: TimeOfDay) -> String {
    let half = match half_known {
        true if hour < 12 => " am",
        true => " pm",
        false if minute == 0 => " o'clock",
        false => "",
    };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    match minute {
        0 => format!("{hour}{half}"),
        1..=9 => format!("{hour} oh {minute}{half}"),
        _ => format!("{hour}:{minute}{half}"),
    }
}
