use proptest::prelude::*;

use super::*;

mod answers;
mod everyday;
mod kinds;

use SpokenLanguage::{English, French, Hindi, Italian, Portuguese, Spanish};

fn said(markdown: &str, language: SpokenLanguage) -> String {
    compose(markdown, language).text
}

/// Each line of a table: what is written, and what is said.
fn check(language: SpokenLanguage, table: &[(&str, &str)]) {
    for (markdown, text) in table {
        assert_eq!(said(markdown, language), *text, "{markdown}");
    }
}

#[test]
fn markup_is_not_heard() {
    check(
        English,
        &[
            ("## Plan\n\n**Bread** and _milk_", "Plan. Bread and milk."),
            ("You need:\n- bread\n- milk!\n", "You need: bread. milk!"),
            ("1. Boil it\n2. Eat it", "1: Boil it. 2: Eat it."),
            ("- [x] done\n- [ ] open", "done. open."),
            ("> quoted\n\nsaid", "quoted. said."),
            ("one line\nthat goes on\nAnother", "one line that goes on. Another."),
            ("one\n\n---\n\ntwo", "one. two."),
            ("a<br>B", "a. B."),
            ("[Dana]: yes", "Dana: yes."),
            ("42.", "42."),
            ("Great! 🎉👍🏽 Done ✅", "Great! Done."),
            ("1️⃣ bread", "1 bread."),
            ("He said “yes” (really) — then left", "He said yes, really, then left."),
            ("snake_case and 2*3", "snake case and 2 times 3."),
            ("wait... what?!", "wait… what?"),
        ],
    );
}

#[test]
fn numbers_are_never_another_number() {
    check(
        English,
        &[
            ("0.5 mg vs .5 mg", "0.5 milligrams versus 0.5 milligrams."),
            ("Take .25 mg.", "Take 0.25 milligrams."),
            ("It cost $.50", "It cost 0.50 dollars."),
            ("H₂O and CO₂", "H2O and CO2."),
            ("100 - 35 = 65", "100 minus 35 equals 65."),
            ("5-3=2", "5 minus 3 equals 2."),
            ("10/2 = 5 and 5 * 4 = 20", "10 divided by 2 equals 5 and 5 times 4 equals 20."),
            ("It takes 2h 30m.", "It takes 2 hours 30 minutes."),
            ("Duration: 14 h 30 min", "Duration: 14 hours 30 minutes."),
            ("Run 45m.", "Run 45 metres."),
            ("They won 3-1, on pages 5-7.", "They won 3 to 1, on pages 5 to 7."),
        ],
    );
    check(
        French,
        &[
            ("10 – 4 = 6", "10 moins 4 égale 6."),
            (
                "Départ à 14h30, durée 2 h 15 min",
                "Départ à 14 heures 30, durée 2 heures 15 minutes.",
            ),
        ],
    );
    check(
        Spanish,
        &[("Dura 14 h 30 min, toma ,5 mg", "Dura 14 horas 30 minutos, toma 0,5 miligramos.")],
    );
    assert!(!said("order 2026-00123", English).contains(" to "));
    assert!(!said("ZIP 12345-6789", English).contains(" to "));
}

#[test]
fn what_the_voice_cannot_say_well_stands_beside_it() {
    for (markdown, text, whole) in [
        ("Hello in Hebrew is שלום (shalom).", "Hello in Hebrew is, shalom.", false),
        ("In Russian: привет, that is privet.", "In Russian: that is privet.", false),
        ("Only if ≥ 18 years", "Only if at least 18 years.", true),
        ("5² = 25", "5 to the power of 2 equals 25.", true),
        ("100 - 35 = 65", "100 minus 35 equals 65.", true),
        ("100 - 35 = 66", "100 minus 35 equals 66.", false),
        ("5 μg of it", "5 micrograms of it.", true),
        ("It has 40 m².", "It has 40 square metres.", true),
    ] {
        let note = compose(markdown, English);
        assert_eq!((note.text.as_str(), note.whole), (text, whole), "{markdown}");
    }
    assert!(compose("नमस्ते, आप कैसे हैं", Hindi).whole);
}

#[test]
fn what_nobody_would_listen_to_is_left_out() {
    for (markdown, text, whole) in [
        ("Plain words.", "Plain words.", true),
        ("Smile 🙂", "Smile.", true),
        ("[The map](https://example.org) helps.", "The map helps.", false),
        ("Book at https://example.org/a?b=1.", "Book at the link.", false),
        ("Write to dana@example.org, please.", "Write to the address, please.", false),
        ("Source: <https://example.org>", "Source.", false),
        ("![A cat](https://example.org/a.png) There.", "There.", false),
        ("True[^1].\n\n[^1]: Says who?", "True.", false),
        ("~~Monday~~ Tuesday", "Tuesday.", false),
        ("Run `cargo test` now.", "Run cargo test now.", true),
        ("Run `a | b` now.", "Run a, b now.", false),
        ("Here:\n\n```\nx = 1\n```", "Here. The rest is in the message.", false),
        ("So:\n\n|a|b|\n|-|-|\n|1|2|\n\nYes.", "So. Yes. The rest is in the message.", false),
        ("```\nx = 1\n```", "", false),
        ("https://example.org", "", false),
        ("🎉", "", false),
        ("", "", false),
    ] {
        let note = compose(markdown, English);
        assert_eq!((note.text.as_str(), note.whole), (text, whole), "{markdown}");
    }
}

#[test]
fn numbers_are_said_in_english() {
    check(
        English,
        &[
            ("1,234,567 or 1 234", "1234567 or 1, 234."),
            (
                "3.5 km, 1 km, 90 km/h, 60 m²",
                "3.5 kilometres, 1 kilometre, 90 kilometres per hour, 60 square metres.",
            ),
            ("I/O and 2 €/kg", "I O and 2 euros per kilo."),
            ("€3.50, $20, £1, 5€", "3 euros 50, 20 dollars, 1 pound, 5 euros."),
            (
                "$1,234.00 or $5 million or $0.50",
                "1234 dollars or 5 million dollars or 0.50 dollars.",
            ),
            ("20% of 8,100,000,000", "20 percent of 8100 million."),
            (
                "-5 °C to 21°C, 70 °F",
                "minus 5 degrees Celsius to 21 degrees Celsius, 70 degrees Fahrenheit.",
            ),
            ("3–5 days, 2020-2025, $3–$5", "3 to 5 days, 2020 to 2025, 3 to 5 dollars."),
            ("½ cup, 2½ cups, 1 3/4", "half cup, 2 and a half cups, 1 and three quarters."),
            ("4/5 stars, 24/7", "4 out of 5 stars, 24, 7."),
            ("1st, 23rd", "1st, 23rd."),
            ("version 1.2.3", "version 1 point 2 point 3."),
            ("room 007, A4, COVID-19, 3D, 5x", "room 0 0 7, A4, COVID-19, 3D, 5x."),
            ("~20 & <5 + #1", "about 20 and less than 5 plus number 1."),
            ("code 123456789012", "code 1 2 3, 4 5 6, 7 8 9, 0 1 2."),
            ("rooms 1,2 and 3", "rooms 1, 2 and 3."),
            ("١٢٣", "123."),
        ],
    );
}

#[test]
fn dates_and_times_are_said_in_english() {
    check(
        English,
        &[
            ("2026-11-23", "November 23rd, 2026."),
            ("12/25/2026 or 25/12/2026", "December 25th, 2026 or December 25th, 2026."),
            ("03/04/2026", "3, 4, 2026."),
            ("2026-13-01", "2026-13-01."),
            ("14:30", "2:30 pm."),
            ("2:05 pm", "2 oh 5 pm."),
            ("at 2 p.m. Then", "at 2 pm. Then."),
            ("09:00, 10:00, 00:15", "9 am, 10 o'clock, 12:15 am."),
            ("9:00–17:30", "9 o'clock to 5:30 pm."),
            ("ratio 3:1, 25:00", "ratio 3 to 1, 25 to 0."),
        ],
    );
}

#[test]
fn telephone_numbers_are_said_digit_by_digit() {
    check(
        English,
        &[
            ("+44 20 7946 0958", "plus 4 4, 2 0, 7 9 4 6, 0 9 5 8."),
            ("(555) 123-4567", "5 5 5, 1 2 3, 4 5 6 7."),
            ("555-1234", "5 5 5, 1 2 3 4."),
            ("+972501234567", "plus 9 7 2, 5 0 1, 2 3 4, 5 6 7."),
            ("1-800-555-0199", "1, 8 0 0, 5 5 5, 0 1 9 9."),
        ],
    );
    check(French, &[("Au 06 12 34 56 78", "Au 0 6, 1 2, 3 4, 5 6, 7 8.")]);
    check(Spanish, &[("Al 612 345 678", "Al 6 1 2, 3 4 5, 6 7 8.")]);
    check(Portuguese, &[("Ligue (11) 91234-5678", "Ligue 1 1, 9 1 2, 3 4, 5 6 7 8.")]);
}

#[test]
fn numbers_are_said_in_the_other_languages() {
    check(
        Spanish,
        &[
            ("1.234.567 y 3,5 y 3.5", "1234567 y 3,5 y 3,5."),
            ("23/11/2026 a las 10:00 h o 10:05", "23 de noviembre de 2026 a las 10 o 10 y 5."),
            ("3,50 € y 20 millones de €", "3 euros con 50 y 20 millones de euros."),
            ("20 %, 3–5 km, 1.er, 2ª", "20 por ciento, 3 a 5 kilómetros, 1º, 2ª."),
        ],
    );
    check(
        French,
        &[
            ("1 234,50 € et 1\u{202F}234", "1234 euros 50 et 1234."),
            ("14h30, 9h05, 1:00", "14 heures 30, 9 heures 5, 1 heure."),
            ("2026-12-01 ; le 1er, la 2e", "1er décembre 2026; le 1er, la 2ème."),
            ("Prix : 20 % !", "Prix: 20 pour cent!"),
        ],
    );
    check(
        Italian,
        &[
            ("1.234,50 € alle 14:30", "1234 euro e 50 alle 14 e 30."),
            ("-3 °C, 3º piano, ca. 5 km", "meno 3 gradi, 3º piano, circa 5 chilometri."),
        ],
    );
    check(
        Portuguese,
        &[
            ("R$ 3,50 ou R$ 5 milhões", "3 reais e 50 ou 5 milhões de reais."),
            ("R$12,90/kg", "12 reais e 90 por quilo."),
            ("às 14h30 de 01/12/2026", "às 14 horas e 30 de 1º de dezembro de 2026."),
        ],
    );
    check(
        Hindi,
        &[
            ("₹1,23,456, २५ लोग", "123456 रुपये, 25 लोग।"),
            ("10:00 बजे, 14:30", "10 बजे, 14 बजकर 30 मिनट।"),
            ("20 % छूट, 3–5 दिन", "20 प्रतिशत छूट, 3 से 5 दिन।"),
        ],
    );
}

#[test]
fn a_long_answer_ends_with_a_sentence_and_a_hint() {
    let note = compose(&"Ten more words are said here, and then it ends. ".repeat(20), English);
    assert!(!note.whole);
    assert!(note.text.ends_with("it ends. The rest is in the message."), "{}", note.text);
    assert!((500..=LONGEST).contains(&note.text.chars().count()));
}

#[test]
fn a_long_sentence_ends_with_a_word() {
    let note = compose(&"immer weiter ".repeat(60), English);
    let said = note.text.strip_suffix(". The rest is in the message.").unwrap();
    assert!(said.ends_with(" immer") || said.ends_with(" weiter"), "{said}");
    assert!((LONGEST - 20..=LONGEST).contains(&note.text.chars().count()));
}

#[test]
fn a_text_that_just_fits_is_whole() {
    let words = vec!["a".repeat(44); LONGEST / 45].join(" ") + ".";
    let note = compose(&words, English);
    assert_eq!((note.text.chars().count(), note.whole), (LONGEST, true));
}

#[test]
fn what_is_no_word_is_left_out() {
    let note = compose(&format!("See {} here", "x".repeat(300)), English);
    assert_eq!((note.text.as_str(), note.whole), ("See here.", false));
}

#[test]
fn every_code_is_read_back() {
    for language in SpokenLanguage::ALL {
        assert_eq!(SpokenLanguage::from_code(language.code()), Some(*language));
    }
    assert_eq!(SpokenLanguage::from_code("he"), None);
}

/// The speech program takes 600 characters.
#[test]
fn the_disclosure_has_its_place_in_the_first_note() {
    for language in SpokenLanguage::ALL {
        assert!(language.disclosure().chars().count() + 1 + LONGEST <= 600, "{language:?}");
    }
}

#[test]
fn what_mila_says_aloud_is_said_as_it_is_written() {
    for language in SpokenLanguage::ALL {
        for text in [language.disclosure(), language.the_rest()] {
            assert_eq!(said(text, *language), text);
        }
    }
}

#[test]
fn words_do_not_show_in_debug_output() {
    assert!(!format!("{:?}", compose("secret words", English)).contains("secret"));
}

fn languages() -> impl Strategy<Value = SpokenLanguage> {
    prop::sample::select(SpokenLanguage::ALL)
}

/// Pieces of answers: words, numbers in every dress, markup, signs.
const PIECES: &[&str] = &[
    "word",
    "Mila",
    "été",
    "नमस्ते",
    "שלום",
    "a",
    "km",
    "h",
    "pm",
    "e",
    "€",
    "$",
    "%",
    "°C",
    "1",
    "23",
    "456",
    "2026",
    "007",
    "1,234",
    "3.5",
    "14:30",
    "2:05",
    "2026-11-23",
    "10/12",
    "½",
    "+44",
    "-",
    "–",
    "—",
    "/",
    ":",
    ".",
    ",",
    "!",
    "?",
    "(",
    ")",
    "[",
    "]",
    "*",
    "**",
    "_",
    "`",
    "```",
    "#",
    "|",
    "~~",
    ">",
    "<",
    "&",
    "=",
    "'",
    "\"",
    "\n",
    "\n\n",
    " ",
    " ",
    " ",
    "\u{A0}",
    "- ",
    "1. ",
    "https://a.org",
    "a@b.org",
    "🙂",
    "\\",
    "e.g.",
    "^",
    "{",
    "।",
    "٣",
    "²",
    "º",
    "…",
    "<b>",
    "&amp;",
    "[^1]",
    "|-|\n",
];

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn check_note(markdown: &str, language: SpokenLanguage) -> Result<(), TestCaseError> {
    let note = compose(markdown, language);
    let text = note.text.as_str();
    prop_assert!(text.chars().count() <= LONGEST);
    prop_assert!(
        !text.contains(['*', '_', '`', '#', '|', '\n', '<', '>', '\\', '[', ']']),
        "{text}"
    );
    prop_assert!(!text.contains("  ") && text.trim() == text, "{text}");
    prop_assert!(text.is_empty() || text.ends_with(line::ENDS), "{text}");
    prop_assert!(!text.is_empty() || !note.whole);
    prop_assert_eq!(compose(text, language).text, text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_answer_becomes_plain_sentences(markdown in pieces(), language in languages()) {
        check_note(&markdown, language)?;
    }

    #[test]
    fn anything_at_all_becomes_plain_sentences(markdown in "\\PC{0,200}", language in languages()) {
        check_note(&markdown, language)?;
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn long_answers_are_cut(words in prop::collection::vec("[a-zé]{1,12}[.,]?", 50..300), language in languages()) {
        check_note(&words.join(" "), language)?;
    }

    #[test]
    fn a_word_in_a_sentence_is_said(before in pieces(), word in "[a-z]{3,12}", language in languages()) {
        // Within code or a table it would be left out on purpose.
        let before = before.replace(['`', '|', '<', '~', '!', '[', '\\', '/', '@'], "");
        let text = said(&format!("{before}\n\nThe {word} is here."), language);
        prop_assert!(!text.is_empty());
    }
}
