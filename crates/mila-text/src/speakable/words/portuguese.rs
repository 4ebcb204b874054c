//! Portuguese.

use super::{TimeOfDay, Unit, Words, unit};

pub(super) static WORDS: Words = Words {
    letters: None,
    decimal: ',',
    space_groups: false,
    point: "ponto",
    big: (6, "milhões"),
    magnitudes: &["mil", "milhão", "milhões", "bilhão", "bilhões"],
    magnitude_of: " de ",
    to: "a",
    out_of: "de",
    fractions: [
        (1, 2, "meio", "e meio"),
        (1, 3, "um terço", "e um terço"),
        (2, 3, "dois terços", "e dois terços"),
        (1, 4, "um quarto", "e um quarto"),
        (3, 4, "três quartos", "e três quartos"),
    ],
    ordinals: &[(".º", "º"), (".ª", "ª"), ("º", "º"), ("ª", "ª")],
    units: UNITS,
    currencies: CURRENCIES,
    per: "por",
    and_cents: "e",
    months: [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    date,
    day_first: Some(true),
    time,
    hours: &["horas", "hora", "hrs", "h"],
    signs: &[
        ('&', "e"),
        ('+', "mais"),
        ('=', "igual a"),
        ('×', "vezes"),
        ('÷', "dividido por"),
        ('%', "por cento"),
        ('°', "graus"),
    ],
    signs_before_numbers: &[
        ('#', "número"),
        ('<', "menos de"),
        ('>', "mais de"),
        ('~', "cerca de"),
        ('≈', "cerca de"),
        ('-', "menos"),
    ],
    abbreviations: &[
        ("C#", "C sharp"),
        ("p. ex.", "por exemplo"),
        ("p.ex.", "por exemplo"),
        ("aprox.", "aproximadamente"),
        ("Sr.", "senhor"),
        ("Sra.", "senhora"),
        ("Dr.", "doutor"),
        ("Dra.", "doutora"),
        ("nº", "número"),
        ("n.º", "número"),
    ],
    link: "o link",
    mailbox: "o e-mail",
    full_stop: '.',
};

static UNITS: &[Unit] = &[
    unit(&["km/h", "kmh", "kph"], "quilômetro por hora", "quilômetros por hora"),
    unit(&["km²", "km2"], "quilômetro quadrado", "quilômetros quadrados"),
    unit(&["m²", "m2"], "metro quadrado", "metros quadrados"),
    unit(&["m³", "m3"], "metro cúbico", "metros cúbicos"),
    unit(&["km"], "quilômetro", "quilômetros"),
    unit(&["m"], "metro", "metros"),
    unit(&["cm"], "centímetro", "centímetros"),
    unit(&["mm"], "milímetro", "milímetros"),
    unit(&["kg"], "quilo", "quilos"),
    unit(&["g"], "grama", "gramas"),
    unit(&["mg"], "miligrama", "miligramas"),
    unit(&["l", "L"], "litro", "litros"),
    unit(&["ml", "mL"], "mililitro", "mililitros"),
    unit(&["min"], "minuto", "minutos"),
    unit(&["h"], "hora", "horas"),
    unit(&["kWh"], "quilowatt-hora", "quilowatts-hora"),
    unit(&["GB"], "gigabyte", "gigabytes"),
    unit(&["MB"], "megabyte", "megabytes"),
    unit(&["%"], "por cento", "por cento"),
    unit(&["°C", "° C", "℃"], "grau", "graus"),
    unit(&["°F"], "grau Fahrenheit", "graus Fahrenheit"),
    unit(&["°"], "grau", "graus"),
];

static CURRENCIES: &[Unit] = &[
    unit(&["€", "EUR"], "euro", "euros"),
    unit(&["US$", "$", "USD"], "dólar", "dólares"),
    unit(&["£", "GBP"], "libra", "libras"),
    unit(&["¥", "JPY"], "iene", "ienes"),
    unit(&["₹", "INR", "Rs"], "rupia", "rupias"),
    unit(&["₪", "ILS", "NIS"], "shekel", "shekels"),
    unit(&["R$", "BRL"], "real", "reais"),
    unit(&["CHF"], "franco", "francos"),
];

fn date(day: u8, month: &str, year: u16) -> String {
    let ending = if day == 1 { "º" } else { "" };
    format!("{day}{ending} de {month} de {year}")
}

fn time(TimeOfDay { hour, minute, .. }: TimeOfDay) -> String {
    let hours = if hour < 2 { "hora" } else { "horas" };
    if minute == 0 { format!("{hour} {hours}") } else { format!("{hour} {hours} e {minute}") }
}
