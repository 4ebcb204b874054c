//! Kinds of writing that were once said as another number, each beside its like.

use super::*;

/// What is written and what is said, surely.
pub(super) fn check_sure(language: SpokenLanguage, table: &[(&str, &str)]) {
    for (markdown, text) in table {
        let note = compose(markdown, language);
        assert_eq!((note.text.as_str(), note.whole), (*text, true), "{markdown}");
    }
}

/// What nobody can be sure of has its text beside it.
pub(super) fn check_doubtful(language: SpokenLanguage, list: &[&str]) {
    for markdown in list {
        let note = compose(markdown, language);
        assert!(!note.whole, "{markdown}: {}", note.text);
    }
}

#[test]
fn money_keeps_its_millions_and_its_country() {
    check_sure(
        English,
        &[
            ("It costs $1.5M.", "It costs 1.5 million dollars."),
            ("It costs $12bn.", "It costs 12 billion dollars."),
            (
                "Only €3k, £2m, $1.2T",
                "Only 3 thousand euros, 2 million pounds, 1.2 trillion dollars.",
            ),
            ("It is CA$20.", "It is 20 Canadian dollars."),
            ("It is $50 MXN.", "It is 50 Mexican pesos."),
            ("MXN $50, 50 MXN, MXN 50", "50 Mexican pesos, 50 Mexican pesos, 50 Mexican pesos."),
            ("$50 pesos", "50 pesos."),
            ("$5 million USD", "5 million dollars."),
            ("$1.05 and £12.40", "1.05 dollars and 12 pounds 40."),
            ("$-5 and -$5", "minus 5 dollars and minus 5 dollars."),
            ("$1M-$2M or $5-10", "1 million dollars to 2 million dollars or 5 to 10 dollars."),
            ("₹5 lakh, ₹2Cr", "5 lakh rupees, 2 crore rupees."),
        ],
    );
    check_sure(
        Spanish,
        &[
            ("Vale $1.5M.", "Vale 1,5 millones de dólares."),
            ("Vale $12bn.", "Vale 12000 millones de dólares."),
            ("Vale 1,5 M€ o 12 mdd.", "Vale 1,5 millones de euros o 12 millones de dólares."),
            ("US$ 3 mil millones", "3 mil millones de dólares."),
            ("$50 MXN o CA$20", "50 pesos mexicanos o 20 dólares canadienses."),
        ],
    );
    check_sure(
        Portuguese,
        &[
            ("Custa $1.5M.", "Custa 1,5 milhões de dólares."),
            ("Custa $12bn.", "Custa 12 bilhões de dólares."),
            ("R$ 2,5 bi ou R$ 300 mil", "2,5 bilhões de reais ou 300 mil reais."),
        ],
    );
    check_sure(
        Hindi,
        &[
            ("कीमत $1.5M है", "कीमत 1.5 मिलियन डॉलर है।"),
            ("कीमत $12bn है", "कीमत 12 अरब डॉलर है।"),
            ("₹2 करोड़, ₹5L", "2 करोड़ रुपये, 5 लाख रुपये।"),
        ],
    );
    check_sure(
        French,
        &[(
            "12 Md€, 1,5 M d'euros, 3 k€",
            "12 milliards d'euros, 1,5 millions d'euros, 3 mille euros.",
        )],
    );
    check_sure(Italian, &[("€ 1,5 mln e 12 mld €", "1,5 milioni di euro e 12 miliardi di euro.")]);
    check_doubtful(
        English,
        &["$50 XYZ", "seat 12B", "B$20", "1,5 kg", "€3.500 now", "pay 12 345 now", "1 000 000"],
    );
    check_doubtful(Spanish, &["Vale $5m.", "Pesa 1,234 kg.", "Vale $12B."]);
}

#[test]
fn digits_stay_apart_and_fractions_stay() {
    check_sure(
        English,
        &[
            ("Section 5(2)", "Section 5, 2."),
            ("Section 5(2)(a), 5[2], [5][2]", "Section 5, 2, a, 5, 2, 5, 2."),
            ("item(s)", "items."),
            ("Rated 4.5/5", "Rated 4.5 out of 5."),
            ("1½–2 hours", "1 and a half to 2 hours."),
            (
                "2⅛ cups of milk, ⅛ tsp salt",
                "2 and an eighth cups of milk, an eighth teaspoon salt.",
            ),
            ("1⁄2 and 5‰", "half and 5 per mille."),
            (
                "⅗ of it, ⅞ inch, 3/8 inch",
                "three fifths of it, seven eighths inch, three eighths inch.",
            ),
            (
                "10³ and 10⁻³ m²",
                "10 to the power of 3 and 10 to the power of minus 3 square metres.",
            ),
            ("3. hi\n9. there\n22. github", "3: hi. 9: there. 22: github."),
            (
                "+ 120 salary\n- 45 food\n+ 10 refund",
                "plus 120 salary. minus 45 food. plus 10 refund.",
            ),
        ],
    );
    check_sure(
        Spanish,
        &[("2⅛ tazas, ¼ l, 5‰", "2 y un octavo tazas, un cuarto de litro, 5 por mil.")],
    );
    check_sure(
        French,
        &[("2⅛ tasses, ¾ h, 5‰", "2 et un huitième tasses, trois quarts d'heure, 5 pour mille.")],
    );
    check_sure(
        Italian,
        &[("2⅛ tazze, ¼ l, 5‰", "2 e un ottavo tazze, un quarto di litro, 5 per mille.")],
    );
    check_sure(Portuguese, &[("2⅛ xícaras, ⅜ l", "2 e um oitavo xícaras, três oitavos de litro.")]);
    check_sure(Hindi, &[("2⅛ कप, 5‰", "2 सही 1 बटा 8 कप, 5 प्रति हज़ार।")]);
    check_doubtful(
        English,
        &[
            "2**3 is 8 and 2**4 is 16",
            "1\u{2060}2",
            "5🎉2",
            "5 ≫ 2",
            "①",
            "6'2\"",
            "1~~5~~7",
            "\\frac{1}{2}",
            "1e5-2",
        ],
    );
}

#[test]
fn comparisons_are_not_turned_round() {
    let written = ">= 18, <= 5, != 3, 5 +/- 2, ≥ 7, ≤ 8, ≠ 9, ± 1, <4, > 6";
    for (language, text) in [
        (
            English,
            "at least 18, at most 5, not equal to 3, 5 plus or minus 2, at least 7, at most 8, not \
             equal to 9, plus or minus 1, less than 4, more than 6.",
        ),
        (
            Spanish,
            "al menos 18, como máximo 5, distinto de 3, 5 más o menos 2, al menos 7, como máximo 8, \
             distinto de 9, más o menos 1, menos de 4, más de 6.",
        ),
        (
            French,
            "au moins 18, au plus 5, différent de 3, 5 plus ou moins 2, au moins 7, au plus 8, \
             différent de 9, plus ou moins 1, moins de 4, plus de 6.",
        ),
        (
            Italian,
            "almeno 18, al massimo 5, diverso da 3, 5 più o meno 2, almeno 7, al massimo 8, diverso \
             da 9, più o meno 1, meno di 4, più di 6.",
        ),
        (
            Portuguese,
            "pelo menos 18, no máximo 5, diferente de 3, 5 mais ou menos 2, pelo menos 7, no máximo \
             8, diferente de 9, mais ou menos 1, menos de 4, mais de 6.",
        ),
        (
            Hindi,
            "कम से कम 18, ज़्यादा से ज़्यादा 5, 3 के बराबर नहीं, 5 प्लस माइनस 2, कम से कम 7, ज़्यादा से \
             ज़्यादा 8, 9 के बराबर नहीं, प्लस माइनस 1, 4 से कम, 6 से ज़्यादा।",
        ),
    ] {
        check_sure(language, &[(written, text)]);
    }
    check_sure(
        English,
        &[
            ("Your age is >= 18.", "Your age is at least 18."),
            (">= 18 only", "at least 18 only."),
            ("- >= 18 years\n- > 5 years", "at least 18 years. more than 5 years."),
            ("x>=5 and p<0.05", "x at least 5 and p less than 0.05."),
            ("x > -5 °C", "x more than minus 5 degrees Celsius."),
            ("18 < x", "18 less than x."),
        ],
    );
    check_doubtful(Hindi, &["3 < x"]);
}

#[test]
fn days_are_days_without_their_year() {
    check_sure(
        English,
        &[
            ("Dec 25 or 25 Dec", "December 25th or December 25th."),
            ("Dec. 25, 2026", "December 25th, 2026."),
            (
                "Dec 25-27 and Dec 25–Jan 3",
                "December 25th to 27th and December 25th to January 3rd.",
            ),
            ("on 4/25 and 12/25/26", "on April 25th and December 25th, 2026."),
            ("in 12/2026", "in December 2026."),
            ("by Friday, 4/25", "by Friday, April 25th."),
        ],
    );
    check_sure(
        Spanish,
        &[
            ("el 3/4", "el 3 de abril."),
            ("el 25 dic, 3 ene. 2026", "el 25 de diciembre, 3 de enero de 2026."),
            ("24–26 de dic", "24 a 26 de diciembre."),
            ("el 3/4 de la población", "el tres cuartos de la población."),
        ],
    );
    check_sure(French, &[("le 1/4, 25 déc.", "le 1er avril, 25 décembre.")]);
    check_sure(
        Italian,
        &[("il 3/4, 25 dic, 1 gen 2026", "il 3 aprile, 25 dicembre, 1º gennaio 2026.")],
    );
    check_sure(Portuguese, &[("em 3/4, 25 dez", "em 3 de abril, 25 de dezembro.")]);
    check_sure(Hindi, &[("3/4 को, 25 दिसं, 25 Dec", "3 अप्रैल को, 25 दिसंबर, 25 दिसंबर।")]);
    check_doubtful(
        English,
        &["on 4/5", "03/04/2026", "04/05", "04-05-2026", "2026-13-01", "2025-11", "2026/27"],
    );
    check_doubtful(Spanish, &["mar 3", "el 3-4", "3/4"]);
}

#[test]
fn units_keep_what_they_are_for() {
    check_sure(
        English,
        &[
            ("15 mg/kg/day", "15 milligrams per kilo per day."),
            ("343 m/s", "343 metres per second."),
            ("$5/month", "5 dollars per month."),
            (
                "9.8 m/s², 9.8 m/s^2",
                "9.8 metres per second squared, 9.8 metres per second squared.",
            ),
            ("3 times/day, and/or", "3 times per day, and or."),
            ("60 beats/min, 10 req/s", "60 beats per minute, 10 req per second."),
            ("7.5 l/100 km", "7.5 litres per 100 kilometres."),
            ("120/80 mmHg", "120 over 80 millimetres of mercury."),
            ("5 t-shirts", "5 t-shirts."),
        ],
    );
    check_sure(
        Spanish,
        &[("15 mg/kg/día, 5 €/mes", "15 miligramos por kilo por día, 5 euros por mes.")],
    );
    check_sure(French, &[("343 m/s, 5 €/mois", "343 mètres par seconde, 5 euros par mois.")]);
    check_sure(Italian, &[("343 m/s, 5 €/mese", "343 metri per secondo, 5 euro per mese.")]);
    check_sure(Portuguese, &[("343 m/s, R$ 5/mês", "343 metros por segundo, 5 reais por mês.")]);
    check_sure(
        Hindi,
        &[("15 mg/kg/दिन, ₹5/महीना", "15 मिलीग्राम प्रति किलो प्रति दिन, 5 रुपये प्रति महीना।")],
    );
    check_doubtful(English, &["5 mg/xyz", "120/80", "Run 45m", "5d"]);
}

#[test]
fn roman_numerals_are_numbers() {
    check_sure(
        English,
        &[
            ("World War II", "World War 2."),
            ("World War I began", "World War 1 began."),
            ("George VI was king", "George the 6th was king."),
            ("Henry VIII's wives, Rocky IV", "Henry the 8th's wives, Rocky 4."),
            ("Then I went, Malcolm X, Vitamin C", "Then I went, Malcolm X, Vitamin C."),
            ("King Charles I died. Charles I think", "King Charles the 1st died. Charles I think."),
            ("Part II, Chapter V, Super Bowl LVIII", "Part 2, Chapter 5, Super Bowl 58."),
            ("CD, DVD, MIX, XL", "CD, DVD, MIX, XL."),
        ],
    );
    check_sure(
        Spanish,
        &[
            ("siglo XXI, Felipe VI, Luis XIV", "siglo 21, Felipe 6º, Luis 14."),
            ("siglos XIX y XX", "siglos 19 y 20."),
        ],
    );
    check_sure(
        French,
        &[("XXe siècle, Louis XIV, François Ier", "20ème siècle, Louis 14, François 1er.")],
    );
    check_sure(Italian, &[("XX secolo, Luigi XIV", "20º secolo, Luigi 14º.")]);
    check_sure(Portuguese, &[("século XXI, Pedro II", "século 21, Pedro 2º.")]);
    check_sure(Hindi, &[("विश्व युद्ध II, जॉर्ज VI", "विश्व युद्ध 2, जॉर्ज 6।")]);
    check_doubtful(English, &["an IV drip", "when Zog V", "Charles I was"]);
}

#[test]
fn ratios_ranges_and_seconds_are_no_times() {
    check_sure(
        English,
        &[
            ("16:9 and a ratio of 16:10", "16 to 9 and a ratio of 16 to 10."),
            ("They won 21:15", "They won 21 to 15."),
            ("a scale of 1:50,000", "a scale of 1 to 50000."),
            ("Genesis 18:20", "Genesis 18, 20."),
            ("9-11am, 9–5 pm, 9:30-11am", "9 to 11 am, 9 to 5 pm, 9:30 to 11 am."),
            ("Wait 30s or 1m 30s", "Wait 30 seconds or 1 minute 30 seconds."),
            ("1h30m, 2m15s", "1 hour 30 minutes, 2 minutes 15 seconds."),
            ("50%–60%, 5kg-10kg", "50 percent to 60 percent, 5 kilos to 10 kilos."),
            ("the 1990s", "the 1990s."),
        ],
    );
    check_sure(Spanish, &[("16:9, 9-11pm, 30s", "16 a 9, 21 a 23, 30 segundos.")]);
    check_sure(
        French,
        &[("16:9, 9h30-11h, 30s", "16 pour 9, 9 heures 30 à 11 heures, 30 secondes.")],
    );
    check_sure(Italian, &[("16:9, 30s", "16 a 9, 30 secondi.")]);
    check_sure(Portuguese, &[("16:9, 9h-11h, 30s", "16 para 9, 9 horas a 11 horas, 30 segundos.")]);
    check_sure(Hindi, &[("16:9, 30s", "16 अनुपात 9, 30 सेकंड।")]);
    check_doubtful(English, &["25:00", "1:23:45", "the 30s", "9 - 11", "2024-25"]);
}

#[test]
fn a_point_between_hours_and_minutes_may_be_of_a_decimal() {
    check_doubtful(
        Italian,
        &["Domani: 8.30, sala grande.", "Il risultato è 3.14, quindi va bene."],
    );
    check_doubtful(Spanish, &["La reunión es 8.30 en la sala."]);
    check_doubtful(French, &["Le train part à 8.30 du quai 4."]);
    check_doubtful(Portuguese, &["O jogo é 20.30 na televisão."]);
    check_doubtful(English, &["The train leaves at 8.30.", "Lunch is until 14.30 today."]);
    // What is counted is no time, and there is no minute 75.
    check_sure(
        Italian,
        &[
            ("Pesa 8.30 kg e costa 8.30 €.", "Pesa 8,30 chili e costa 8 euro e 30."),
            ("Il risultato è 8.75.", "Il risultato è 8,75."),
            ("Il treno parte alle 8.30.", "Il treno parte alle 8 e 30."),
        ],
    );
    check_sure(English, &[("It grew from 8.30 to 9.75.", "It grew from 8.30 to 9.75.")]);
}

#[test]
fn a_ratio_that_has_a_result_is_a_division() {
    check_doubtful(Italian, &["12:3 fa 4, quindi la risposta è giusta."]);
    check_doubtful(Spanish, &["12:3 es 4."]);
    check_doubtful(French, &["12:3 fait 4."]);
    check_doubtful(Portuguese, &["12:3 é 4."]);
    check_sure(Spanish, &[("El partido terminó 3:1 ayer.", "El partido terminó 3 a 1 ayer.")]);
}

#[test]
fn a_share_may_stand_where_a_date_does() {
    check_doubtful(Portuguese, &["Corte em 1/8 e sirva logo."]);
    check_doubtful(English, &["Reduce it by 1/4 before you serve it."]);
    check_sure(
        Portuguese,
        &[("Encontro no dia 1/8 na praça.", "Encontro no dia 1º de agosto na praça.")],
    );
}

#[test]
fn what_the_ear_may_take_for_another_has_its_text_beside_it() {
    check_doubtful(
        English,
        &[
            "So f(x) = 2x - 1 here.",
            "Take a - b first.",
            "5! = 120",
            "It is Ca²⁺ and ¹⁴C.",
            "See the footnote¹.",
            "Use 10W-40 oil.",
            "It is ISO 9001:2015.",
            "You ran at 5:30/km.",
            "A Boeing 737-800.",
            "It is backup-10-20.zip.",
            "Save report-2024-03-15.pdf now.",
            "From 0.5\" to 1\" of rain.",
            "From Nov 5 - Nov 12.",
            "The US$ is 1.08.",
            "The date: 03.04.2025.",
            "I ran a 10k.",
            "√144 is 12.",
            "The late 1800s were different.",
            "Table 3-4 and Apartment 4-12.",
            "The TV is 4K, 65\" wide.",
        ],
    );
    check_doubtful(
        Spanish,
        &[
            "Te cobran $199.00 en Guadalajara.",
            "En México cuesta $18.",
            "El bebé pesa 3.450 kg.",
            "Es a las 21.00 h.",
            "A las 12 m. en punto.",
            "Usa Python 3.10 o USB 3.0.",
            "Mira el artículo 14.2.",
            "Lee Mateo 5,3-12.",
            "Cra. 7 # 12-34",
        ],
    );
    check_doubtful(
        French,
        &["Une carte au 1/25 000.", "N° de client : 12345", "Il ouvre à 9.30 h.", "lun.–ven."],
    );
    check_sure(
        English,
        &[
            ("Pages 3-5 take 20-30 minutes.", "Pages 3 to 5 take 20 to 30 minutes."),
            ("He said \"at 5\" and left.", "He said at 5 and left."),
            ("The 1960s were loud.", "The 1960s were loud."),
            ("Set it to 22°C.", "Set it to 22 degrees Celsius."),
        ],
    );
}
