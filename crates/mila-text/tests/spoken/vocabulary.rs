//! What words mean, in each language, for the reader.

use mila_text::speakable::SpokenLanguage;

use super::reader::{Meaning, Value};

/// Meanings and the words for them in English, Spanish, French, Italian, Portuguese and Hindi;
/// several are parted by a stroke.
const FACTS: &[(&str, [&str; 6])] = &[
    (
        "USD",
        [
            "dollar|dollars",
            "dólar|dólares",
            "dollar|dollars",
            "dollaro|dollari",
            "dólar|dólares",
            "डॉलर",
        ],
    ),
    ("EUR", ["euro|euros", "euro|euros", "euro|euros|d'euros", "euro", "euro|euros", "यूरो"]),
    (
        "GBP",
        [
            "pound|pounds",
            "libra|libras",
            "livre|livres",
            "sterlina|sterline",
            "libra|libras",
            "पाउंड",
        ],
    ),
    (
        "INR",
        [
            "rupee|rupees",
            "rupia|rupias",
            "roupie|roupies",
            "rupia|rupie",
            "rupia|rupias",
            "रुपया|रुपये",
        ],
    ),
    (
        "CAD",
        [
            "canadian dollar|canadian dollars",
            "dólar canadiense|dólares canadienses",
            "dollar canadien|dollars canadiens",
            "dollaro canadese|dollari canadesi",
            "dólar canadense|dólares canadenses",
            "कनाडाई डॉलर",
        ],
    ),
    (
        "AUD",
        [
            "australian dollar|australian dollars",
            "dólar australiano|dólares australianos",
            "dollar australien|dollars australiens",
            "dollaro australiano|dollari australiani",
            "dólar australiano|dólares australianos",
            "ऑस्ट्रेलियाई डॉलर",
        ],
    ),
    (
        "MXN",
        [
            "mexican peso|mexican pesos",
            "peso mexicano|pesos mexicanos",
            "peso mexicain|pesos mexicains",
            "peso messicano|pesos messicani",
            "peso mexicano|pesos mexicanos",
            "मेक्सिकन पेसो",
        ],
    ),
    ("BRL", ["real|reais", "real|reales", "réal|réaux", "real", "real|reais", "रियाल"]),
    ("kg", ["kilo|kilos", "kilo|kilos", "kilo|kilos", "chilo|chili", "quilo|quilos", "किलो"]),
    (
        "g",
        ["gram|grams", "gramo|gramos", "gramme|grammes", "grammo|grammi", "grama|gramas", "ग्राम"],
    ),
    (
        "mg",
        [
            "milligram|milligrams",
            "miligramo|miligramos",
            "milligramme|milligrammes",
            "milligrammo|milligrammi",
            "miligrama|miligramas",
            "मिलीग्राम",
        ],
    ),
    ("l", ["litre|litres", "litro|litros", "litre|litres", "litro|litri", "litro|litros", "लीटर"]),
    (
        "km",
        [
            "kilometre|kilometres",
            "kilómetro|kilómetros",
            "kilomètre|kilomètres",
            "chilometro|chilometri",
            "quilômetro|quilômetros",
            "किलोमीटर",
        ],
    ),
    (
        "km²",
        [
            "square kilometre",
            "kilómetro cuadrado",
            "kilomètre carré",
            "chilometro quadrato",
            "quilômetro quadrado",
            "वर्ग किलोमीटर",
        ],
    ),
    (
        "greater",
        [
            "is greater than",
            "es mayor que",
            "est supérieur à",
            "è maggiore di",
            "é maior que",
            "से बड़ा",
        ],
    ),
    (
        "smaller",
        [
            "is smaller than",
            "es menor que",
            "est inférieur à",
            "è minore di",
            "é menor que",
            "से छोटा",
        ],
    ),
    ("m", ["metre|metres", "metro|metros", "mètre|mètres", "metro|metri", "metro|metros", "मीटर"]),
    (
        "s",
        [
            "second|seconds",
            "segundo|segundos",
            "seconde|secondes",
            "secondo|secondi",
            "segundo|segundos",
            "सेकंड",
        ],
    ),
    (
        "min",
        [
            "minute|minutes",
            "minuto|minutos",
            "minute|minutes",
            "minuto|minuti",
            "minuto|minutos",
            "मिनट",
        ],
    ),
    ("h", ["hour|hours", "hora|horas", "heure|heures", "ora|ore", "hora|horas", "घंटा|घंटे"]),
    ("day", ["day", "día", "jour", "giorno", "dia", "दिन"]),
    ("month", ["month", "mes", "mois", "mese", "mês", "महीना"]),
    (
        "°C",
        ["degree|degrees", "grado|grados", "degré|degrés", "grado|gradi", "grau|graus", "डिग्री"],
    ),
    ("%", ["percent", "por ciento", "pour cent", "per cento", "por cento", "प्रतिशत"]),
    ("‰", ["per mille", "por mil", "pour mille", "per mille", "por mil", "प्रति हज़ार"]),
    ("/", ["per", "por", "par", "per", "por", "प्रति"]),
    ("≥", ["at least", "al menos", "au moins", "almeno", "pelo menos", "कम से कम"]),
    ("≤", ["at most", "como máximo", "au plus", "al massimo", "no máximo", "ज़्यादा से ज़्यादा"]),
    (
        "≠",
        [
            "not equal to",
            "distinto de",
            "différent de",
            "diverso da",
            "diferente de",
            "के बराबर नहीं",
        ],
    ),
    ("<", ["less than", "menos de", "moins de", "meno di", "menos de", "से कम"]),
    (">", ["more than", "más de", "plus de", "più di", "mais de", "से ज़्यादा"]),
    ("=", ["equals", "igual a", "égale", "uguale", "igual a", "बराबर"]),
    (
        "±",
        [
            "plus or minus",
            "más o menos",
            "plus ou moins",
            "più o meno",
            "mais ou menos",
            "प्लस माइनस",
        ],
    ),
    ("-", ["minus", "menos", "moins", "meno", "menos", "माइनस"]),
    ("+", ["plus", "más", "plus", "più", "mais", "प्लस"]),
    ("–", ["to", "a", "à|pour", "a", "a|para", "से|अनुपात"]),
    ("pm", ["pm", "", "", "", "", ""]),
    ("am", ["am", "", "", "", "", ""]),
];

/// The months, from the first.
const MONTHS: [[&str; 12]; 6] = [
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    [
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
    [
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
    [
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
    [
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
    [
        "जनवरी",
        "फ़रवरी",
        "मार्च",
        "अप्रैल",
        "मई",
        "जून",
        "जुलाई",
        "अगस्त",
        "सितंबर",
        "अक्टूबर",
        "नवंबर",
        "दिसंबर",
    ],
];

const MONTH_FACTS: [&str; 12] =
    ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12"];

/// Words for a thousand and more.
const SCALES: &[(i128, [&str; 6])] = &[
    (1_000, ["thousand", "mil", "mille", "mila", "mil", "हज़ार"]),
    (100_000, ["lakh", "", "", "", "", "लाख"]),
    (
        1_000_000,
        [
            "million",
            "millón|millones",
            "million|millions",
            "milione|milioni",
            "milhão|milhões",
            "मिलियन",
        ],
    ),
    (10_000_000, ["crore", "", "", "", "", "करोड़"]),
    (
        1_000_000_000,
        ["billion", "", "milliard|milliards", "miliardo|miliardi", "bilhão|bilhões", "अरब"],
    ),
    (1_000_000_000_000, ["trillion", "billón|billones", "", "", "trilhão|trilhões", ""]),
];

/// A half, a third, a quarter, and from a fifth to a tenth: one; several of them.
const PARTS: [&[(&str, &str)]; 6] = [
    &[
        ("half|a half", ""),
        ("a third", "thirds"),
        ("a quarter", "quarters"),
        ("a fifth", "fifths"),
        ("a sixth", "sixths"),
        ("a seventh", "sevenths"),
        ("an eighth", "eighths"),
        ("a ninth", "ninths"),
        ("a tenth", "tenths"),
    ],
    &[
        ("medio", ""),
        ("un tercio", "tercios"),
        ("un cuarto|cuarto", "cuartos"),
        ("un quinto", "quintos"),
        ("un sexto", "sextos"),
        ("un séptimo", "séptimos"),
        ("un octavo", "octavos"),
        ("un noveno", "novenos"),
        ("un décimo", "décimos"),
    ],
    &[
        ("un demi|demi", ""),
        ("un tiers", "tiers"),
        ("un quart|quart", "quarts"),
        ("un cinquième", "cinquièmes"),
        ("un sixième", "sixièmes"),
        ("un septième", "septièmes"),
        ("un huitième", "huitièmes"),
        ("un neuvième", "neuvièmes"),
        ("un dixième", "dixièmes"),
    ],
    &[
        ("mezzo", ""),
        ("un terzo", "terzi"),
        ("un quarto", "quarti"),
        ("un quinto", "quinti"),
        ("un sesto", "sesti"),
        ("un settimo", "settimi"),
        ("un ottavo", "ottavi"),
        ("un nono", "noni"),
        ("un decimo", "decimi"),
    ],
    &[
        ("meio", ""),
        ("um terço", "terços"),
        ("um quarto", "quartos"),
        ("um quinto", "quintos"),
        ("um sexto", "sextos"),
        ("um sétimo", "sétimos"),
        ("um oitavo", "oitavos"),
        ("um nono", "nonos"),
        ("um décimo", "décimos"),
    ],
    &[("आधा", ""), ("एक तिहाई", "तिहाई"), ("एक चौथाई", "चौथाई")],
];

/// From two to nine, as they stand above the line.
const ONES: [[&str; 8]; 6] = [
    ["two", "three", "four", "five", "six", "seven", "eight", "nine"],
    ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
    ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
    ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
    ["dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"],
    ["दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"],
];

const AND: [&str; 6] = ["and", "y|con", "et", "e", "e", "और|सही"];
const OVER: [&str; 6] = ["over", "sobre", "sur", "su", "sobre", "बटा"];
const SILENT: [&str; 6] = ["", "de", "de|d'", "di", "de", ""];

/// All words of a language.
pub(crate) fn words(language: SpokenLanguage) -> Vec<(String, Meaning)> {
    let own = place(language);
    let mut all = Vec::new();
    let mut add = |words: &str, meaning| {
        let words = words.split('|').filter(|word| !word.is_empty());
        all.extend(words.map(|word| (word.to_owned(), meaning)));
    };
    FACTS.iter().for_each(|(fact, words)| add(words[own], Meaning::Fact(fact)));
    MONTHS[own].iter().zip(MONTH_FACTS).for_each(|(word, fact)| add(word, Meaning::Fact(fact)));
    SCALES.iter().for_each(|(factor, words)| add(words[own], Meaning::Times(*factor)));
    for (below, (one, many)) in (2..).zip(PARTS[own]) {
        add(one, Meaning::Number(Value::new(1, below), true));
        add(many, Meaning::Part(below));
    }
    for (value, word) in (2..).zip(ONES[own]) {
        add(word, Meaning::Number(Value::new(value, 1), false));
    }
    add(AND[own], Meaning::And);
    add(OVER[own], Meaning::Over);
    add(SILENT[own], Meaning::Silent);
    all
}

pub(crate) fn place(language: SpokenLanguage) -> usize {
    SpokenLanguage::ALL.iter().position(|it| *it == language).unwrap()
}
