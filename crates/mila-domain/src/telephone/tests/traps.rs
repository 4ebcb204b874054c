//! What people type, with what it is taken for, written by hand.

use super::{region, told, typed};
use crate::telephone::{Kind, Typed, read};

#[track_caller]
fn all(country: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(typed(country, text), *expected, "{country} {text:?}");
    }
}

const DANA: &str = "+972502345678";

#[test]
fn one_number_in_all_its_spellings() {
    for text in [
        "0502345678",
        "050-2345678",
        "050 234 56 78",
        "050.234.56.78",
        "050/2345678",
        "(050) 234-5678",
        "502345678",
        "972502345678",
        "+972502345678",
        "+972 (0)50 234 5678",
        "+972-(0)-50-2345678",
        "+972 050 2345678",
        "++972 50 2345678",
        "+00972 50 2345678",
        "00972 50 2345678",
        "(+972) 50-234-5678",
        "972502345678+",
        "tel:+972-50-234-5678",
        "whatsapp:+972502345678",
        "https://wa.me/972502345678",
        "wa.me/972502345678?text=hi%202",
        "\u{200E}+972 50-234-5678\u{202C}",
        "\u{202A}+972\u{00A0}50\u{2009}234\u{202F}5678\u{202C}",
        "\u{2066}050\u{2011}2345678\u{2069}",
        "050–234–5678",
        "٠٥٠-٢٣٤٥٦٧٨",
        "۰۵۰۲۳۴۵۶۷۸",
        "०५०२३४५६७८",
        "＋９７２　５０−２３４５６７８",
        "0️⃣5️⃣0️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
        "𝟎𝟓𝟎𝟐𝟑𝟒𝟓𝟔𝟕𝟖",
        "0 5 0 2 3 4 5 6 7 8",
        "050-2345678 (mobile)",
        "(mobile) 050-2345678",
        "mobile: 050-2345678",
        "Dana's cell 050-2345678.",
        "050-2345678 home",
        "נייד: 050-2345678",
        "ל-050-2345678",
        "050-2345678 (דנה)",
        "*050-2345678*",
        "📱 050-2345678",
        "+972 (mobile) 50 2345678",
    ] {
        assert_eq!(typed("IL", text), DANA, "{text:?}");
    }
}

#[test]
fn prefixes_of_all_countries_are_read() {
    all("US", &[("011 972 50 234 5678", DANA), ("00972502345678", DANA)]);
    all("AU", &[("0011 972 50 234 5678", DANA), ("0412 345 678", "+61412345678")]);
    all("RU", &[("8~10 972 50 234 5678", DANA), ("8 (912) 345-67-89", "+79123456789")]);
    all("JP", &[("010 972 50 234 5678", DANA), ("電話090-1234-5678", "+819012345678")]);
    all("GB", &[("00 972 50 234 5678", DANA), ("+44 (0)20 7183 8750", "+442071838750")]);
    all("IT", &[("+39 06 1234 5678", "+390612345678"), ("0039 347 1234567", "+393471234567")]);
    all("CN", &[("138 0013 8000", "+8613800138000"), ("电话13800138000", "+8613800138000")]);
    all("IN", &[("98765 43210", "+919876543210"), ("098765 43210", "+919876543210")]);
}

#[test]
fn the_country_is_assumed_only_where_it_is_not_typed() {
    let assumed = |text: &str| match read(text, Some(region("IL"))) {
        Typed::Number(read) => (read.assumed, read.kind),
        other => panic!("{other:?}"),
    };
    assert_eq!(assumed("050-2345678"), (true, Kind::Mobile));
    assert_eq!(assumed("03-5551234"), (true, Kind::FixedLine));
    for text in ["+972502345678", "00972502345678", "wa.me/972502345678"] {
        assert_eq!(assumed(text), (false, Kind::Mobile), "{text}");
    }
    let nowhere = |text: &str| told(&read(text, None));
    assert_eq!(nowhere("+972502345678"), DANA);
    assert_eq!(nowhere("00972502345678"), DANA);
    assert_eq!(nowhere("050-2345678"), "ask Country");
    assert_eq!(nowhere("911"), "refuse Emergency");
    assert_eq!(nowhere("12345"), "refuse Short");
}

#[test]
fn letters_are_never_read_as_digits() {
    all(
        "US",
        &[
            ("1-800-FLOWERS", "ask Letters"),
            ("(212) 555 CALL", "ask Letters"),
            ("212-555-CALL", "ask Letters"),
            ("2O2 555 0143", "ask Letters"),
            ("202-555-0143 mobile", "+12025550143"),
            ("202-555-0143 (TAXI)", "+12025550143"),
            ("202-555-0143 Sam", "+12025550143"),
            ("five five five", "ask NoNumber"),
        ],
    );
    // A German number may be longer: the letters may belong to it.
    all(
        "DE",
        &[
            ("030 123456 TAXI", "ask Letters"),
            ("030 123456 (mobil)", "+4930123456"),
            ("030 123456 Büro", "+4930123456"),
        ],
    );
}

#[test]
fn extensions_are_neither_joined_nor_dropped() {
    for text in [
        "202-555-0143 x123",
        "202-555-0143x123",
        "202-555-0143 ext. 4",
        "202-555-0143;ext=4",
        "tel:+1-202-555-0143;ext=4",
        "202-555-0143,,4",
        "202-555-0143 #4",
        "202-555-0143 доб. 4",
        "202-555-0143 שלוחה 4",
        "202-555-0143 ext",
    ] {
        assert_eq!(typed("US", text), "ask Extension", "{text}");
    }
    all("DE", &[("030 123456 (7)", "ask Extension"), ("030 123456-0", "+49301234560")]);
}

#[test]
fn two_numbers_are_asked() {
    for text in [
        "050-2345678 / 03-5551234",
        "050-2345678, 03-5551234",
        "050-2345678\n03-5551234",
        "050-2345678 or 03-5551234",
        "050-2345678 03-5551234",
        "050-2345678 +972 3 555 1234",
        "wa.me/972502345678 or 03-5551234",
    ] {
        assert_eq!(typed("IL", text), "ask Several", "{text}");
    }
    all("DE", &[("030 123456/7", "ask Several"), ("030/123456", "+4930123456")]);
    all("BE", &[("0470/12.34.56", "+32470123456"), ("0470/12/34/56", "+32470123456")]);
}

#[test]
fn what_is_incomplete_or_not_in_use_is_asked() {
    all(
        "US",
        &[
            ("555-1234", "ask AreaCode"),
            ("555 0143 22", "ask TooShort"),
            ("123-456-7890", "ask NotInUse"),
            ("+1 202 555 014", "ask TooShort"),
            ("202 555 014333", "ask TooLong"),
            ("+999 1234567", "ask Country"),
            ("44 7911 123456", "ask Country"),
            ("050-2345678", "ask NotInUse"),
            ("dana@example.org 5", "ask NoNumber"),
            ("$2025550143", "ask NoNumber"),
            ("202-555-****", "ask Unclear"),
            ("18:30 2025550143", "ask Unclear"),
            ("½ 2025550143", "ask Unclear"),
            ("+", "ask Unclear"),
            ("", "ask NoNumber"),
            ("7", "ask NoNumber"),
        ],
    );
}

/// Calling codes without a plus, in a country where they may be an area.
#[test]
fn a_country_that_is_not_sure_is_asked() {
    all(
        "DE",
        &[
            ("49 30 123456", "+4930123456"),
            ("0049 30 123456", "+4930123456"),
            ("030 123456", "+4930123456"),
            ("44 7911 123456", "ask Country"),
        ],
    );
}

#[test]
fn numbers_of_plans_that_changed_are_made_right_or_asked() {
    all(
        "MX",
        &[
            ("+52 1 55 1234 5678", "+525512345678"),
            ("044 55 1234 5678", "ask TooLong"),
            ("55 1234 5678", "+525512345678"),
        ],
    );
    all(
        "AR",
        &[
            ("011 15-2345-6789", "+5491123456789"),
            ("+54 11 15 2345 6789", "+5491123456789"),
            ("+54 9 11 2345 6789", "+5491123456789"),
            ("0343 15 555 1212", "+5493435551212"),
            ("15-2345-6789", "ask NotInUse"),
        ],
    );
    all(
        "BR",
        &[
            ("(31) 8765-4321", "+5531987654321"),
            ("+55 31 8765 4321", "+5531987654321"),
            ("+55 31 98765 4321", "+5531987654321"),
            ("0 21 31 98765 4321", "+5531987654321"),
            ("98765-4321", "ask NotInUse"),
            ("(31) 9765-4321", "ask TooShort"),
            ("(19) 8765-4321", "ask TooShort"),
        ],
    );
    all("CI", &[("+225 07 12 34 56", "ask TooShort"), ("07 12 34 56", "ask TooShort")]);
    all("CI", &[("+225 07 07 12 34 56", "+2250707123456")]);
    all("BJ", &[("+229 97 12 34 56", "ask NotInUse"), ("97 12 34 56", "ask NotInUse")]);
    all("BJ", &[("+229 01 97 12 34 56", "+2290197123456")]);
}

#[test]
fn nobody_is_written_to_at_services() {
    all(
        "IL",
        &[
            ("100", "refuse Emergency"),
            ("1-0-1", "refuse Emergency"),
            ("+972 100", "refuse Emergency"),
            ("١٠٠", "refuse Emergency"),
            ("144", "refuse Short"),
            ("*2700", "refuse ServiceCode"),
            ("*100#", "refuse ServiceCode"),
            ("#31#0502345678", "refuse ServiceCode"),
            ("1-800-123-456", "refuse TollFree"),
            ("1-919-123-456", "refuse Premium"),
            ("1-700-123-456", "refuse SharedCost"),
        ],
    );
    all(
        "US",
        &[
            ("911", "refuse Emergency"),
            ("112", "refuse Emergency"),
            ("+1 911", "refuse Emergency"),
            ("411", "refuse Short"),
            ("12345", "refuse Short"),
            ("*67 202 555 0143", "refuse ServiceCode"),
            ("800 555 1234", "refuse TollFree"),
            ("+1 900 555 1234", "refuse Premium"),
            ("+800 1234 5678", "refuse TollFree"),
            ("+979 123 456 789", "refuse Premium"),
        ],
    );
    all("DE", &[("110", "refuse Emergency"), ("116117", "refuse Short")]);
    all("AU", &[("13 12 34", "refuse SharedCost"), ("000", "refuse Emergency")]);
}
