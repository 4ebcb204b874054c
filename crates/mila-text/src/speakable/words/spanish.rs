//! Spanish.

use super::{TimeOfDay, Unit, Words, unit};

pub(super) static WORDS: Words = Words {
    letters: None,
    decimal: ',',
    space_groups: false,
    point: "punto",
    big: (6, "millones"),
    magnitudes: &["mil", "millón", "millones", "billones"],
    magnitude_of: " de ",
    to: "a",
    out_of: "de",
    fractions: [
        (1, 2, "medio", "y medio"),
        (1, 3, "un tercio", "y un tercio"),
        (2, 3, "dos tercios", "y dos tercios"),
        (1, 4, "un cuarto", "y cuarto"),
        (3, 4, "tres cuartos", "y tres cuartos"),
    ],
    ordinals: &[
        (".º", "º"),
        (".ª", "ª"),
        (".er", "º"),
        (".o", "º"),
        (".a", "ª"),
        ("º", "º"),
        ("ª", "ª"),
        ("er", "º"),
    ],
    units: UNITS,
    currencies: CURRENCIES,
    per: "por",
    and_cents: "con",
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    date,
    day_first: Some(true),
    time,
    hours: &["horas", "hrs", "hs", "h"],
    signs: &[
        ('&', "y"),
        ('+', "más"),
        ('=', "igual a"),
        ('×', "por"),
        ('÷', "entre"),
        ('%', "por ciento"),
        ('°', "grados"),
    ],
    signs_before_numbers: &[
        ('#', "número"),
        ('<', "menos de"),
        ('>', "más de"),
        ('~', "unos"),
        ('≈', "unos"),
        ('-', "menos"),
    ],
    abbreviations: &[
        ("C#", "C sharp"),
        ("p. ej.", "por ejemplo"),
        ("p.ej.", "por ejemplo"),
        ("aprox.", "aproximadamente"),
        ("Sr.", "señor"),
        ("Sra.", "señora"),
        ("Dr.", "doctor"),
        ("Dra.", "doctora"),
        ("n.º", "número"),
        ("EE. UU.", "Estados Unidos"),
        ("EE.UU.", "Estados Unidos"),
    ],
    link: "el enlace",
    mailbox: "el correo",
    full_stop: '.',
};

static UNITS: &[Unit] = &[
    unit(&["km/h", "kmh", "kph"], "kilómetro por hora", "kilómetros por hora"),
    unit(&["km²", "km2"], "kilómetro cuadrado", "kilómetros cuadrados"),
    unit(&["m²", "m2"], "metro cuadrado", "metros cuadrados"),
    unit(&["m³", "m3"], "metro cúbico", "metros cúbicos"),
    unit(&["km"], "kilómetro", "kilómetros"),
    unit(&["m"], "metro", "metros"),
    unit(&["cm"], "centímetro", "centímetros"),
    unit(&["mm"], "milímetro", "milímetros"),
    unit(&["kg"], "kilo", "kilos"),
    unit(&["g"], "gramo", "gramos"),
    unit(&["mg"], "miligramo", "miligramos"),
    unit(&["l", "L"], "litro", "litros"),
    unit(&["ml", "mL"], "mililitro", "mililitros"),
    unit(&["min"], "minuto", "minutos"),
    unit(&["h"], "hora", "horas"),
    unit(&["kWh"], "kilovatio hora", "kilovatios hora"),
    unit(&["GB"], "gigabyte", "gigabytes"),
    unit(&["MB"], "megabyte", "megabytes"),
    unit(&["%"], "por ciento", "por ciento"),
    unit(&["°C", "° C", "℃"], "grado", "grados"),
    unit(&["°F"], "grado Fahrenheit", "grados Fahrenheit"),
    unit(&["°"], "grado", "grados"),
];

static CURRENCIES: &[Unit] = &[
    unit(&["€", "EUR"], "euro", "euros"),
    unit(&["US$", "$", "USD"], "dólar", "dólares"),
    unit(&["£", "GBP"], "libra", "libras"),
    unit(&["¥", "JPY"], "yen", "yenes"),
    unit(&["₹", "INR", "Rs"], "rupia", "rupias"),
    unit(&["₪", "ILS", "NIS"], "séquel", "séqueles"),
    unit(&["R$", "BRL"], "real", "reales"),
    unit(&["CHF"], "franco", "francos"),
];

fn date(day: u8, month: &str, year: u16) -> String {
    format!("{day} de {month} de {year}")
}

/// "14:30" is read well, "14:05" and "14:00" are not.
fn time(TimeOfDay { hour, minute, .. }: TimeOfDay) -> String {
    match minute {
        0 => hour.to_string(),
        1..=9 => format!("{hour} y {minute}"),
        _ => format!("{hour}:{minute}"),
    }
}
