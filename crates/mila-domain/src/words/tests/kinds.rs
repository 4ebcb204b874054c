//! What may be around a word and does not change it.

use proptest::prelude::*;

use super::super::tongues::Forms;
use super::super::{Reading, read};
use super::forms;
use crate::account::AccountState;
use crate::long_suite::cases;
use crate::question::Wants;
use crate::tongue::Tongue;

const AROUND: [&str; 14] =
    ["", " ", "  ", ".", "!", "!!", "…", "🙂", " 🙏", "\n", "\u{200F}", "*", "\"", " \u{00A0}"];

/// How people come by another form of the same words.
fn dressed(text: &str, how: u8) -> String {
    match how % 6 {
        0 => text.to_uppercase(),
        1 => text.replace(' ', "  "),
        // Full-width forms of what is ASCII.
        2 => text
            .chars()
            .map(|c| match c {
                '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
                c => c,
            })
            .collect(),
        // An accent, a vowel point.
        3 => text
            .chars()
            .flat_map(|c| {
                let point = match c {
                    'a' | 'e' | 'o' => Some('\u{301}'),
                    'א'..='ת' => Some('\u{5B8}'),
                    'ا'..='ي' => Some('\u{64E}'),
                    _ => None,
                };
                std::iter::once(c).chain(point)
            })
            .collect(),
        // A letter at a word's end in its other form.
        4 => text
            .chars()
            .map(|c| match c {
                'ם' => 'מ',
                'ן' => 'נ',
                'ץ' => 'צ',
                'ף' => 'פ',
                'ך' => 'כ',
                c => c,
            })
            .collect(),
        _ => text.to_owned(),
    }
}

fn any_form(tongue: Tongue) -> Vec<&'static str> {
    let forms_of = Forms::of(tongue);
    let (stops, answers) = (&forms_of.stops, &forms_of.answers);
    [stops.stop, stops.cancel, answers.yes, answers.no, answers.ok, forms_of.help, forms_of.start]
        .into_iter()
        .flat_map(forms)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn dress_changes_no_reading(
        tongue in 0..Tongue::ALL.len(),
        form in any::<prop::sample::Index>(),
        how in any::<u8>(),
        (before, behind) in (0..AROUND.len(), 0..AROUND.len()),
        (state, question) in (0..AccountState::ALL.len(), 0..3usize),
    ) {
        let tongue = Tongue::ALL[tongue];
        let state = AccountState::ALL[state];
        let question = [None, Some(Wants::Age), Some(Wants::Confirmation)][question];
        let form = *form.get(&any_form(tongue));
        let text = format!("{}{}{}", AROUND[before], dressed(form, how), AROUND[behind]);
        for hint in [None, Some(tongue)] {
            let (plain, other) = (read(form, state, hint, question), read(&text, state, hint, question));
            prop_assert_eq!(plain, other, "{:?} {:?}", form, text);
        }
    }

    /// Politeness makes no no of a yes, and no yes of a no or of a stop.
    #[test]
    fn politeness_turns_nothing_round(
        tongue in 0..Tongue::ALL.len(),
        form in any::<prop::sample::Index>(),
        polite in any::<prop::sample::Index>(),
        before in any::<bool>(),
        question in prop_oneof![Just(Wants::Age), Just(Wants::Confirmation)],
    ) {
        let tongue = Tongue::ALL[tongue];
        let state = if question == Wants::Age { AccountState::PendingAge } else { AccountState::Active };
        let form = *form.get(&any_form(tongue));
        let polite = *polite.get(&forms(Forms::of(tongue).polite));
        let text = if before { format!("{polite} {form}") } else { format!("{form}, {polite}") };
        let (plain, kind) = (read(form, state, None, Some(question)), read(&text, state, None, Some(question)));
        let opposite = |one, other| match one {
            Reading::Yes => matches!(other, Reading::No | Reading::UnderAge),
            Reading::No | Reading::UnderAge => other == Reading::Yes,
            Reading::Stop => other == Reading::Yes && question == Wants::Age || other == Reading::No,
            _ => false,
        };
        prop_assert!(!opposite(plain, kind), "{} {:?}; {} {:?}", form, plain, text, kind);
    }

    /// An age in digits or words is what it is, whoever writes it.
    #[test]
    fn an_age_is_read_in_digits_of_any_script(age in 6u32..=110, script in 0..4usize) {
        let zero = [0x30, 0x660, 0x966, 0xFF10][script];
        let digits: String = age
            .to_string()
            .chars()
            .filter_map(|c| char::from_u32(zero + c.to_digit(10)?))
            .collect();
        let expected = if age >= 16 { Reading::Yes } else { Reading::UnderAge };
        for text in [digits.clone(), format!("I'm {digits}"), format!("אני בן {digits}"), format!("tengo {digits} años"), format!("j'ai {digits} ans")] {
            let reading = read(&text, AccountState::PendingAge, None, Some(Wants::Age));
            prop_assert_eq!(reading, expected, "{}", text);
        }
    }

    /// Whatever is written, reading it ends, and only what is understood opens an account.
    #[test]
    fn anything_may_be_written(text in "\\PC{0,80}") {
        for question in [None, Some(Wants::Confirmation)] {
            let reading = read(&format!("{text} zyxwv"), AccountState::Active, None, question);
            let may_be = match question {
                // What begins with a no is one, or asked.
                Some(_) => matches!(reading, Reading::None | Reading::No | Reading::Ask),
                None => reading == Reading::None,
            };
            prop_assert!(may_be, "{} {:?}", text, reading);
        }
        // Behind a pause: "7, 0 zyxwv" has one age, and "7, 0" may have two.
        let quoted = format!("{text}, zyxwv");
        let age = |text: &str| read(text, AccountState::PendingAge, None, Some(Wants::Age));
        // "I'm 20, why?" says what "I'm 20" does.
        prop_assert!([Reading::Ask, age(&text)].contains(&age(&quoted)), "{}", quoted);
    }
}

/// An object of its own makes a stop another request, and a yes with words that nobody knows is
/// asked about: in every language, for every form.
#[test]
fn an_object_of_its_own_is_no_stop_and_no_answer() {
    let active = |text: &str, question| read(text, AccountState::Active, None, question);
    let mut wrong = Vec::new();
    for tongue in Tongue::ALL {
        let forms_of = Forms::of(*tongue);
        for form in forms(forms_of.stops.stop) {
            if active(&format!("{form} zyxwv"), None) == Reading::Stop {
                wrong.push(form);
            }
        }
        for form in forms(forms_of.answers.yes) {
            if active(&format!("{form}, zyxwv"), Some(Wants::Confirmation)) == Reading::Yes {
                wrong.push(form);
            }
        }
        for form in forms(forms_of.answers.no).into_iter().filter(|no| no.chars().count() > 1) {
            let reading = active(&format!("{form}, zyxwv"), Some(Wants::Confirmation));
            if !matches!(reading, Reading::No | Reading::Ask) {
                wrong.push(form);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Who asks not to stop is not stopped.
#[test]
fn a_denied_stop_is_none() {
    let mut wrong = Vec::new();
    for (denials, stops) in [
        (
            ["don't", "never", "please don't", "I don't want you to"],
            ["stop texting me", "stop writing to me", "stop messaging me"],
        ),
        (
            ["אל", "בבקשה אל", "אני לא רוצה ש", "לא"],
            ["תפסיקי לכתוב לי", "תפסיק לשלוח לי הודעות", "תפסיקו לכתוב לי"],
        ),
        (
            ["no", "por favor no", "no quiero que", "nunca"],
            ["dejes de escribirme", "pares de escribirme", "deje de mandarme mensajes"],
        ),
        (
            ["ne", "s'il te plaît ne", "je ne veux pas que tu", "surtout ne"],
            [
                "arrête pas de m'écrire",
                "cesse jamais de m'écrire",
                "arrêtes pas de m'envoyer des messages",
            ],
        ),
    ] {
        for denial in denials {
            for stop in stops {
                let text = format!("{denial} {stop}");
                if read(&text, AccountState::Active, None, None) == Reading::Stop {
                    wrong.push(text);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What may be told of an age, and what turns it round, in four languages.
const TOLD: [(&str, &str, &[&str]); 4] = [
    (
        "I'm N, why do you ask",
        "no problem, I'm N",
        &[
            "my son is N, why",
            "I'm N minutes late, sorry",
            "I have N kids, why",
            "he says I'm N, lol",
            "I'm not N, why",
            "if I'm N, what then",
            "I wish I'm N, sadly",
        ],
    ),
    (
        "tengo N años, por qué",
        "no, tengo N años, creo",
        &[
            "mi hijo tiene N años, por qué",
            "tengo N hijos, por qué",
            "tengo N años de experiencia, claro",
            "dice que tengo N, ja",
            "no tengo N años, por qué",
            "cuando tengo N, qué",
        ],
    ),
    (
        "j'ai N ans, pourquoi",
        "non, j'ai N ans, pourquoi",
        &[
            "mon fils a N ans, pourquoi",
            "j'ai N enfants, pourquoi",
            "j'ai N ans de métier, alors",
            "il dit que j'ai N ans, mdr",
            "j'ai pas N ans, pourquoi",
            "si j'ai N ans, quoi",
        ],
    ),
    (
        "אני בת N, למה את שואלת",
        "לא, אני בת N, למה",
        &[
            "הבן שלי בן N, למה",
            "יש לי N ילדים, למה",
            "הוא אומר שאני בן N, חחח",
            "אני לא בת N, למה",
            "אם אני בת N, מה",
            "אני בת N קילומטר מכאן",
        ],
    ),
];

#[test]
fn an_age_among_other_words_is_ones_own() {
    let age = |text: &str| read(text, AccountState::PendingAge, None, Some(Wants::Age));
    let mut wrong = Vec::new();
    for number in 7u32..=99 {
        let expected = if number >= 16 { Reading::Yes } else { Reading::UnderAge };
        for (told, refused, others) in TOLD {
            let of = |form: &str| form.replace('N', &number.to_string());
            if age(&of(told)) != expected {
                wrong.push((of(told), age(&of(told))));
            }
            if age(&of(refused)) == Reading::Yes {
                wrong.push((of(refused), age(&of(refused))));
            }
            let others = others.iter().map(|form| of(form));
            wrong.extend(
                others.map(|it| (it.clone(), age(&it))).filter(|(_, it)| *it != Reading::Ask),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
