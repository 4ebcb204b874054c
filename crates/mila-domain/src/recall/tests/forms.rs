//! What a word is met under, in every language.

use super::{history, question};
use crate::recall::words;

/// A language with words as they are said and as they are asked for, and a sentence of it with
/// `{}`.
type Forms = (&'static str, &'static [(&'static str, &'static str)], &'static str);

const FORMS: [Forms; 13] = [
    (
        "en",
        &[("painted", "painting"), ("dances", "dance"), ("Dana's", "Dana")],
        "I was there with {} and it was so",
    ),
    (
        "he",
        &[
            ("והכלבים", "כלב"),
            ("בבית", "הבית"),
            ("לומדת", "ללמוד"),
            ("דודתי", "הדודה"),
            ("שֻׁלְחָן", "שולחן"),
        ],
        "אני הייתי שם עם {} וזה היה כל כך",
    ),
    (
        "ar",
        &[("والسيارات", "سيارة"), ("جارتي", "الجارة"), ("كِتَابًا", "كتاب"), ("معلمته", "معلمة")],
        "أنا كنت هناك مع {} وكان ذلك",
    ),
    (
        "es",
        &[("canciones", "canción"), ("bailando", "bailar"), ("pinté", "pintar")],
        "yo estaba con {} y también era muy",
    ),
    (
        "fr",
        &[("chansons", "chanson"), ("l'école", "école"), ("mangeait", "manger")],
        "je suis avec {} et nous avons",
    ),
    ("it", &[("bambini", "bambino"), ("cantando", "cantare")], "io sono con {} e anche della"),
    ("pt", &[("meninos", "menino"), ("cantando", "cantar")], "eu estava com {} e também não"),
    (
        "de",
        &[("Häuser", "Haus"), ("Hunde", "Hund"), ("STRASSE", "Straße")],
        "ich war mit {} und das ist",
    ),
    ("nl", &[("fietsen", "fiets"), ("huizen", "huis")], "ik was met {} en het is"),
    ("ru", &[("книги", "книгу"), ("красивая", "красивый")], "я был там с {} и это было"),
    ("tr", &[("kitaplar", "kitap"), ("evlerde", "ev")], "ben {} ile ve bu çok"),
    ("pl", &[("książki", "książka")], "ja byłem tam z {} i to jest"),
    ("uk", &[("книги", "книгу")], "я був там з {} і це було"),
];

/// A name and a number are met in every language, and by whoever leaves accents out.
const SAME: [(&str, &str); 6] = [
    ("Chicago", "chicago"),
    ("Zoë", "zoe"),
    ("José", "jose"),
    ("٢٠٢٤", "2024"),
    ("Ｔｏｋｙｏ", "tokyo"),
    ("naïve", "naive"),
];

fn meets(said: &str, asked: &str) -> bool {
    let segments = history(&[said]);
    let question = question(asked);
    let terms = question.wanted.iter().flat_map(|wanted| &wanted.terms);
    terms.into_iter().any(|term| !segments[0].postings(*term).is_empty())
}

#[test]
fn a_word_meets_its_stem_whatever_language_was_guessed() {
    for (language, forms, sentence) in FORMS {
        for (said, asked) in forms {
            assert!(meets(said, asked), "{language}: {said}, {asked}, alone");
            assert!(meets(&sentence.replace("{}", said), asked), "{language}: {said}, {asked}");
            assert!(meets(said, &sentence.replace("{}", asked)), "{language}: {said}, {asked}");
        }
    }
    for (said, asked) in SAME {
        for (language, _, sentence) in FORMS {
            assert!(meets(&sentence.replace("{}", said), asked), "{language}: {said}, {asked}");
        }
    }
}

#[test]
fn words_that_every_sentence_has_and_others_words_are_not_met() {
    for (said, asked) in [
        ("What is it about?", "what is about it"),
        ("מה אני רוצה לי", "מה לי"),
        ("The cat sleeps.", "a dog barks"),
        ("הכלב ישן", "החתול ער"),
    ] {
        assert!(!meets(said, asked), "{said}, {asked}");
    }
}

#[test]
fn scripts_without_spaces_or_languages_unknown_here_have_words() {
    for (said, asked) in
        [("猫が好き", "猫"), ("γάτα", "γατα"), ("नमस्ते दुनिया", "दुनिया"), ("고양이 사진", "고양이")]
    {
        assert!(meets(said, asked), "{said}, {asked}");
    }
}

#[test]
fn a_long_code_is_met_by_its_beginning() {
    let code = "a1".repeat(3000);
    assert_eq!(words::words(&code)[0].folded.chars().count(), 40);
    assert!(meets(&code, &code));
}
