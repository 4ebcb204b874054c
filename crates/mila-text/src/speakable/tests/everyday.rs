//! What people write every day in each language, and what once lost its meaning there.

use super::kinds::{check_doubtful, check_sure};
use super::*;

#[test]
fn money_before_of_keeps_its_currency() {
    check_sure(
        Portuguese,
        &[
            ("R$ 10 de desconto", "10 reais de desconto."),
            ("Recebeu R$ 1.250,00 de salário.", "Recebeu 1250 reais de salário."),
            (
                "R$ 0,50 de troco, € 0,30 de taxa",
                "50 centavos de troco, 30 centavos de euro de taxa.",
            ),
            ("Você ganhou R$ 0,01 de rendimento.", "Você ganhou 1 centavo de rendimento."),
        ],
    );
    check_sure(
        Spanish,
        &[("$10 de descuento, € 5 de multa", "10 dólares de descuento, 5 euros de multa.")],
    );
    check_sure(
        French,
        &[("10 € de remise", "10 euros de remise."), ("$10 de remise", "10 dollars de remise.")],
    );
    check_sure(
        Italian,
        &[("€ 10 di sconto, $ 5 di mancia", "10 euro di sconto, 5 dollari di mancia.")],
    );
    check_sure(
        English,
        &[("$50 won at cards", "50 dollars won at cards."), ("$5 of it", "5 dollars of it.")],
    );
    check_sure(Hindi, &[("₹10.50 का", "10 रुपये 50 पैसे का।")]);
}

#[test]
fn a_code_is_no_range() {
    check_sure(
        Portuguese,
        &[
            ("O telefone é 3222-1050.", "O telefone é 3 2 2 2, 1 0 5 0."),
            ("Ligue para 3333-4444.", "Ligue para 3 3 3 3, 4 4 4 4."),
            ("O voo 3456-7 atrasou.", "O voo 3 4 5 6, 7 atrasou."),
            ("De 1990-1995, páginas 10-15", "De 1990 a 1995, páginas 10 a 15."),
            ("1500-2000 metros", "1500 a 2000 metros."),
        ],
    );
    check_sure(
        Italian,
        &[("Il numero verde è 800-123456.", "Il numero verde è 8 0 0, 1 2 3, 4 5 6.")],
    );
    check_sure(
        Italian,
        &[("Il numero verde è 800 123 456.", "Il numero verde è 8 0 0, 1 2 3, 4 5 6.")],
    );
    check_sure(Spanish, &[("El vuelo 3456-7", "El vuelo 3 4 5 6, 7.")]);
    check_sure(
        English,
        &[("Account 3456-7", "Account 3 4 5 6, 7."), ("Call 5222-1050", "Call 5 2 2 2, 1 0 5 0.")],
    );
    check_sure(French, &[("Le vol 3456-7", "Le vol 3 4 5 6, 7.")]);
    check_sure(Hindi, &[("मोबाइल 98765-43210", "मोबाइल 9 8 7, 6 5, 4 3 2, 1 0।")]);
    for language in SpokenLanguage::ALL {
        check_doubtful(*language, &["2345-6789", "123-4"]);
    }
}

#[test]
fn a_point_parts_hours_from_minutes() {
    check_sure(
        Italian,
        &[
            ("Il treno parte alle 7.05.", "Il treno parte alle 7 e 5."),
            ("Dalle 9 alle 12.30, ore 9.15", "Dalle 9 alle 12 e 30, ore 9 e 15."),
            ("Chiude alle 17.00, all'1.30", "Chiude alle 17, all'1 e 30."),
            ("Orario: 8.30-12.30", "Orario: 8 e 30 a 12 e 30."),
            ("Pesa 1.75 kg.", "Pesa 1,75 chili."),
        ],
    );
    check_sure(Portuguese, &[("Sai às 14.30.", "Sai às 14 horas e 30.")]);
    check_sure(Hindi, &[("ट्रेन 7.30 बजे है", "ट्रेन साढ़े 7 बजे है।")]);
    check_sure(English, &[("It starts at 7.30 pm.", "It starts at 7:30 pm.")]);
    check_doubtful(Italian, &["8.30-12.30"]);
}

#[test]
fn how_long_is_not_when() {
    check_sure(Hindi, &[("1:30 घंटे लगेंगे", "1 घंटा 30 मिनट लगेंगे।"), ("2:00 घंटे", "2 घंटे।")]);
    check_sure(
        Hindi,
        &[("दोपहर 2:30 बजे, 7:15 बजे, 7:05 बजे", "दोपहर ढाई बजे, सवा 7 बजे, 7 बजकर 5 मिनट।")],
    );
    check_sure(
        Italian,
        &[("Dura 1h30. Parte alle 14h30.", "Dura 1 ora 30 minuti. Parte alle 14 e 30.")],
    );
    check_sure(English, &[("It takes 1:30 hours.", "It takes 1 hour 30 minutes.")]);
    for (language, text) in [
        (English, "1 hour 32 minutes 5 seconds."),
        (Spanish, "1 hora 32 minutos 5 segundos."),
        (French, "1 heure 32 minutes 5 secondes."),
        (Italian, "1 ora 32 minuti 5 secondi."),
        (Portuguese, "1 hora 32 minutos 5 segundos."),
        (Hindi, "1 घंटा 32 मिनट 5 सेकंड।"),
    ] {
        assert_eq!(said("1:32:05", language), text);
    }
    check(English, &[("5'6\"", "5 feet 6 inches.")]);
    check(Italian, &[("In 3'42\".", "In 3 minuti 42 secondi.")]);
    check(Hindi, &[("5'6\" है", "5 फ़ुट 6 इंच है।")]);
    check_doubtful(English, &["5'6\""]);
}

#[test]
fn letters_are_compared_and_paths_are_not() {
    for (language, text) in [
        (English, "A is greater than B, a is smaller than b."),
        (Spanish, "A es mayor que B, a es menor que b."),
        (French, "A est supérieur à B, a est inférieur à b."),
        (Italian, "A è maggiore di B, a è minore di b."),
        (Portuguese, "A é maior que B, a é menor que b."),
        (Hindi, "A, B से बड़ा, a, b से छोटा।"),
    ] {
        check_sure(language, &[("A > B, a < b", text)]);
    }
    check_sure(
        English,
        &[("Open Settings > Privacy > Location.", "Open Settings, Privacy, Location.")],
    );
    check_doubtful(English, &["height > width", "Over 60 years > Rest"]);
    check_doubtful(Hindi, &["60 वर्ष से > उम्र"]);
}

#[test]
fn signs_of_places_and_numbers_are_said() {
    check_sure(
        Italian,
        &[
            ("Via Mazzini n° 3, N° 12", "Via Mazzini numero 3, numero 12."),
            ("Il 1° maggio al 2° piano, la 1° volta", "Il 1º maggio al 2º piano, la 1ª volta."),
            ("Massima 31° e minima 21°", "Massima 31 gradi e minima 21 gradi."),
            (
                "200 ab./km² o 200 ab/km²",
                "200 abitanti per chilometro quadrato o 200 abitanti per chilometro quadrato.",
            ),
            ("L'8/3 è festa", "L'8 marzo è festa."),
            (
                "1/2 bicchiere, 1/2 tazza, 2 1/2 tazze, 1 1/2 ore",
                "mezzo bicchiere, mezza tazza, 2 tazze e mezza, 1 ora e mezza.",
            ),
            ("0,50 € e 1,50 €", "50 centesimi e 1 euro e 50."),
        ],
    );
    check_sure(
        Portuguese,
        &[
            ("Art. 121, § 2º", "artigo 121, parágrafo 2º."),
            (
                "25 hab./km², 5 hab/km²",
                "25 habitantes por quilômetro quadrado, 5 habitantes por quilômetro quadrado.",
            ),
            (
                "O 2° andar. Gire a 90°, ângulo de 45°.",
                "O 2º andar. Gire a 90 graus, ângulo de 45 graus.",
            ),
            ("1/2 xícara, 2 1/2 xícaras", "meia xícara, 2 xícaras e meia."),
            ("Av. Paulista, s/n", "avenida Paulista, sem número."),
        ],
    );
    check_sure(Spanish, &[("El 2° piso, n° 3, § 4", "El 2º piso, número 3, párrafo 4.")]);
    check_sure(French, &[("n° 3, § 4", "numéro 3, paragraphe 4.")]);
    check_sure(English, &[("n° 3, § 4", "number 3, section 4.")]);
    check_sure(Hindi, &[("382/किमी², 5 किमी²", "382 प्रति वर्ग किलोमीटर, 5 वर्ग किलोमीटर।")]);
    check_sure(Hindi, &[("रक्तचाप 120/80 है, 2/3 छात्र", "रक्तचाप 120 बटा 80 है, दो तिहाई छात्र।")]);
    check_doubtful(Hindi, &["82* रन", "120/80", "₹1 करोड़ 25 लाख"]);
    check_doubtful(Italian, &["3 a 5°"]);
}

#[test]
fn a_right_sum_needs_no_text_beside() {
    for language in SpokenLanguage::ALL {
        for sum in ["5 + 3 = 8", "10 - 4 = 6", "7 × 8 = 56, 12 ÷ 4 = 3"] {
            assert!(compose(sum, *language).whole, "{language:?}: {sum}");
        }
        check_doubtful(
            *language,
            &[
                "5 + 3 = 9",
                "5 + 3 = 8, 10 - 4 = 7",
                "2 + 5 + 3 = 8",
                "5 + 3 = 8 + 0",
                "1.5 + 3 = 8",
            ],
        );
    }
}
