//! French.

use super::{TimeOfDay, Unit, Words, unit};

pub(super) static WORDS: Words = Words {
    letters: None,
    decimal: ',',
    space_groups: true,
    point: "point",
    big: (6, "millions"),
    magnitudes: &["mille", "million", "millions", "milliard", "milliards"],
    magnitude_of: " de ",
    to: "à",
    out_of: "sur",
    fractions: [
        (1, 2, "un demi", "et demi"),
        (1, 3, "un tiers", "et un tiers"),
        (2, 3, "deux tiers", "et deux tiers"),
        (1, 4, "un quart", "et quart"),
        (3, 4, "trois quarts", "et trois quarts"),
    ],
    ordinals: &[
        ("er", "er"),
        ("re", "ère"),
        ("ère", "ère"),
        ("e", "ème"),
        ("ème", "ème"),
        ("eme", "ème"),
        ("nd", "ème"),
        ("nde", "ème"),
    ],
    units: UNITS,
    currencies: CURRENCIES,
    per: "par",
    and_cents: "",
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    date,
    day_first: Some(true),
    time,
    hours: &["heures", "heure", "h"],
    signs: &[
        ('&', "et"),
        ('+', "plus"),
        ('=', "égale"),
        ('×', "fois"),
        ('÷', "divisé par"),
        ('%', "pour cent"),
        ('°', "degrés"),
    ],
    signs_before_numbers: &[
        ('#', "numéro"),
        ('<', "moins de"),
        ('>', "plus de"),
        ('~', "environ"),
        ('≈', "environ"),
        ('-', "moins"),
    ],
    abbreviations: &[
        ("C#", "C sharp"),
        ("p. ex.", "par exemple"),
        ("p.ex.", "par exemple"),
        ("env.", "environ"),
        ("Mme", "madame"),
        ("Mlle", "mademoiselle"),
        ("Dr", "docteur"),
        ("n°", "numéro"),
        ("c.-à-d.", "c'est-à-dire"),
    ],
    link: "le lien",
    mailbox: "l'adresse",
    full_stop: '.',
};

static UNITS: &[Unit] = &[
    unit(&["km/h", "kmh", "kph"], "kilomètre à l'heure", "kilomètres à l'heure"),
    unit(&["km²", "km2"], "kilomètre carré", "kilomètres carrés"),
    unit(&["m²", "m2"], "mètre carré", "mètres carrés"),
    unit(&["m³", "m3"], "mètre cube", "mètres cubes"),
    unit(&["km"], "kilomètre", "kilomètres"),
    unit(&["m"], "mètre", "mètres"),
    unit(&["cm"], "centimètre", "centimètres"),
    unit(&["mm"], "millimètre", "millimètres"),
    unit(&["kg"], "kilo", "kilos"),
    unit(&["g"], "gramme", "grammes"),
    unit(&["mg"], "milligramme", "milligrammes"),
    unit(&["l", "L"], "litre", "litres"),
    unit(&["ml", "mL"], "millilitre", "millilitres"),
    unit(&["min"], "minute", "minutes"),
    unit(&["h"], "heure", "heures"),
    unit(&["kWh"], "kilowattheure", "kilowattheures"),
    unit(&["GB"], "gigaoctet", "gigaoctets"),
    unit(&["MB"], "mégaoctet", "mégaoctets"),
    unit(&["%"], "pour cent", "pour cent"),
    unit(&["°C", "° C", "℃"], "degré", "degrés"),
    unit(&["°F"], "degré Fahrenheit", "degrés Fahrenheit"),
    unit(&["°"], "degré", "degrés"),
    unit(&["Go"], "gigaoctet", "gigaoctets"),
    unit(&["Mo"], "mégaoctet", "mégaoctets"),
];

static CURRENCIES: &[Unit] = &[
    unit(&["€", "EUR"], "euro", "euros"),
    unit(&["US$", "$", "USD"], "dollar", "dollars"),
    unit(&["£", "GBP"], "livre", "livres"),
    unit(&["¥", "JPY"], "yen", "yens"),
    unit(&["₹", "INR", "Rs"], "roupie", "roupies"),
    unit(&["₪", "ILS", "NIS"], "shekel", "shekels"),
    unit(&["R$", "BRL"], "réal", "réaux"),
    unit(&["CHF"], "franc", "francs"),
];

fn date(day: u8, month: &str, year: u16) -> String {
    let ending = if day == 1 { "er" } else { "" };
    format!("{day}{ending} {month} {year}")
}

fn time(TimeOfDay { hour, minute, .. }: TimeOfDay) -> String {
    let hours = if hour < 2 { "heure" } else { "heures" };
    if minute == 0 { format!("{hour} {hours}") } else { format!("{hour} {hours} {minute}") }
}
