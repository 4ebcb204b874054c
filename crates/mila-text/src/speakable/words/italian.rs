//! Italian.

use super::{TimeOfDay, Unit, Words, unit};

pub(super) static WORDS: Words = Words {
    letters: None,
    decimal: ',',
    space_groups: false,
    point: "punto",
    big: (6, "milioni"),
    magnitudes: &["mila", "milione", "milioni", "miliardo", "miliardi"],
    magnitude_of: " di ",
    to: "a",
    out_of: "su",
    fractions: [
        (1, 2, "mezzo", "e mezzo"),
        (1, 3, "un terzo", "e un terzo"),
        (2, 3, "due terzi", "e due terzi"),
        (1, 4, "un quarto", "e un quarto"),
        (3, 4, "tre quarti", "e tre quarti"),
    ],
    ordinals: &[("º", "º"), ("ª", "ª")],
    units: UNITS,
    currencies: CURRENCIES,
    per: "per",
    and_cents: "e",
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    date,
    day_first: Some(true),
    time,
    hours: &["ore", "h"],
    signs: &[
        ('&', "e"),
        ('+', "più"),
        ('=', "uguale"),
        ('×', "per"),
        ('÷', "diviso"),
        ('%', "per cento"),
        ('°', "gradi"),
    ],
    signs_before_numbers: &[
        ('#', "numero"),
        ('<', "meno di"),
        ('>', "più di"),
        ('~', "circa"),
        ('≈', "circa"),
        ('-', "meno"),
    ],
    abbreviations: &[
        ("C#", "C sharp"),
        ("ad es.", "ad esempio"),
        ("p. es.", "per esempio"),
        ("ca.", "circa"),
        ("ecc.", "eccetera"),
        ("Sig.", "signor"),
        ("Sig.ra", "signora"),
        ("Dott.", "dottor"),
        ("Dott.ssa", "dottoressa"),
    ],
    link: "il link",
    mailbox: "l'indirizzo",
    full_stop: '.',
};

static UNITS: &[Unit] = &[
    unit(&["km/h", "kmh", "kph"], "chilometro all'ora", "chilometri all'ora"),
    unit(&["km²", "km2"], "chilometro quadrato", "chilometri quadrati"),
    unit(&["m²", "m2"], "metro quadrato", "metri quadrati"),
    unit(&["m³", "m3"], "metro cubo", "metri cubi"),
    unit(&["km"], "chilometro", "chilometri"),
    unit(&["m"], "metro", "metri"),
    unit(&["cm"], "centimetro", "centimetri"),
    unit(&["mm"], "millimetro", "millimetri"),
    unit(&["kg"], "chilo", "chili"),
    unit(&["g"], "grammo", "grammi"),
    unit(&["mg"], "milligrammo", "milligrammi"),
    unit(&["l", "L"], "litro", "litri"),
    unit(&["ml", "mL"], "millilitro", "millilitri"),
    unit(&["min"], "minuto", "minuti"),
    unit(&["h"], "ora", "ore"),
    unit(&["kWh"], "chilowattora", "chilowattora"),
    unit(&["GB"], "gigabyte", "gigabyte"),
    unit(&["MB"], "megabyte", "megabyte"),
    unit(&["%"], "per cento", "per cento"),
    unit(&["°C", "° C", "℃"], "grado", "gradi"),
    unit(&["°F"], "grado Fahrenheit", "gradi Fahrenheit"),
    unit(&["°"], "grado", "gradi"),
];

static CURRENCIES: &[Unit] = &[
    unit(&["€", "EUR"], "euro", "euro"),
    unit(&["US$", "$", "USD"], "dollaro", "dollari"),
    unit(&["£", "GBP"], "sterlina", "sterline"),
    unit(&["¥", "JPY"], "yen", "yen"),
    unit(&["₹", "INR", "Rs"], "rupia", "rupie"),
    unit(&["₪", "ILS", "NIS"], "siclo", "sicli"),
    unit(&["R$", "BRL"], "real", "real"),
    unit(&["CHF"], "franco", "franchi"),
];

fn date(day: u8, month: &str, year: u16) -> String {
    let ending = if day == 1 { "º" } else { "" };
    format!("{day}{ending} {month} {year}")
}

fn time(TimeOfDay { hour, minute, .. }: TimeOfDay) -> String {
    if minute == 0 { hour.to_string() } else { format!("{hour} e {minute}") }
}
