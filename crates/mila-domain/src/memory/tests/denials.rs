//! What is denied beside a fact, given up, or all but done.

use super::{all, whole};

#[test]
fn what_is_denied_behind_a_pause_is_not_the_fact() {
    all(
        "kept",
        &whole(&[
            ("rent is 900, no lift", "Rent is 900"),
            ("mi cumple es el 23 de octubre, no el 22", "Cumpleaños: 23 de octubre"),
            ("mi piso cuesta 700, sin ascensor", "Piso cuesta 700"),
            (
                "loyer 870 charges comprises, troisième sans ascenseur",
                "Loyer 870 charges comprises",
            ),
            ("я живу на пятом этаже, лифта нет", "Живёт на пятом этаже"),
            ("אני גר בקומה חמישית ואף אחד לא עוזר", "גר בקומה חמישית"),
            ("أنا نباتية من ٢٠١٨، يعني لا لحم ولا فراخ", "نباتية من 2018"),
        ]),
    );
    all(
        "negation",
        &whole(&[
            ("Kaffee trinke ich, ehrlich gesagt, nicht", "Trinkt Kaffee"),
            ("I drink coffee, not", "Drinks coffee"),
        ]),
    );
}

#[test]
fn what_is_no_longer_so_is_denied() {
    all(
        "negation",
        &whole(&[
            ("j'habite plus à Lille", "Habite à Lille"),
            ("je bois plus de café", "Boit du café"),
            ("مبقتش ساكن مع أهلي", "ساكن مع أهله"),
            ("مبحبش القهوة", "بيحب القهوة"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("j'habite plus à Lille", "N'habite plus à Lille"),
            ("مبحبش القهوة", "مبيحبش القهوة"),
            ("اسكن في مراكش", "يسكن في مراكش"),
        ]),
    );
}

#[test]
fn what_was_all_but_done_was_not_done() {
    all(
        "wished",
        &whole(&[
            ("I almost bought the flat in Leeds", "Bought the flat in Leeds"),
            ("כמעט קניתי את היונדאי", "יש יונדאי"),
            ("j'ai failli prendre le poste à Bordeaux", "A pris le poste à Bordeaux"),
            ("casi compro el piso de Gijón", "Compró el piso de Gijón"),
        ]),
    );
    all("kept", &whole(&[("j'ai failli partir à Bordeaux", "A failli partir à Bordeaux")]));
}
