//! What holds of any address book.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::super::alike::Look;
use super::super::title::Title;
use super::super::*;
use crate::long_suite::cases;

/// Names of which many are near each other.
const GIVEN: [&str; 24] = [
    "Dana",
    "Dina",
    "Dan",
    "Danna",
    "Daina",
    "Marvin",
    "Martin",
    "Marlin",
    "Melvin",
    "Jonathan",
    "Johnathan",
    "Sarah",
    "Sara",
    "Sarai",
    "Lior",
    "Liora",
    "Liron",
    "דנה",
    "דינה",
    "לירון",
    "ירון",
    "Олег",
    "Олега",
    "Oleg",
];
const FAMILY: [&str; 10] =
    ["Levi", "Levy", "Levin", "Cohen", "Kohen", "Cohn", "לוי", "כהן", "Смирнов", "Смирнова"];

fn name() -> impl Strategy<Value = String> {
    let full = (select(&GIVEN[..]), select(&FAMILY[..])).prop_map(|(a, b)| format!("{a} {b}"));
    let odd = (select(&GIVEN[..]), select(&["", " 2", " ❤️", " L."][..]));
    prop_oneof![
        3 => full,
        2 => select(&GIVEN[..]).prop_map(str::to_owned),
        1 => odd.prop_map(|(name, more)| format!("{name}{more}")),
    ]
}

/// A name as somebody may write it: as it is, with a slip, with a letter that looks the same.
fn mistyped(name: &str, how: u8, at: Index) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = at.index(letters.len());
    match how {
        0 => return name.to_lowercase(),
        1 => letters[at] = 'x',
        2 => letters.insert(at, 'n'),
        3 => drop(letters.remove(at)),
        4 if at > 0 => letters.swap(at, at - 1),
        5 => letters.iter_mut().for_each(|it| {
            if *it == 'a' {
                *it = 'а';
            }
        }),
        _ => {}
    }
    letters.into_iter().collect()
}

fn said() -> impl Strategy<Value = String> {
    (name(), 0_u8..8, any::<Index>()).prop_map(|(name, how, at)| mistyped(&name, how, at))
}

fn book() -> impl Strategy<Value = Vec<String>> {
    let twin =
        (name(), 5_u8..7, any::<Index>()).prop_map(|(name, how, at)| mistyped(&name, how, at));
    prop::collection::vec(prop_oneof![9 => name(), 1 => twin], 1..9)
}

fn contacts(book: &[String]) -> Vec<Contact<'_, usize>> {
    let contact = |(id, name)| Contact { id, name: String::as_str(name), relations: &[] };
    book.iter().enumerate().map(contact).collect()
}

/// The words of a name in one order, small: what two are compared by here, whatever the product does.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase().replace(|c: char| !c.is_alphanumeric() && c != ' ', "");
    let mut words: Vec<&str> = letters.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

/// Letters to add, leave out, change or swap with the next: slow and sure.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, of_a) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, of_b) in b.iter().enumerate() {
            let changed = rows[i][j] + usize::from(of_a != of_b);
            let swapped = i > 0 && j > 0 && *of_a == b[j - 1] && a[i - 1] == *of_b;
            let swapped = if swapped { rows[i - 1][j - 1] + 1 } else { usize::MAX };
            row.push(changed.min(swapped).min(rows[i][j + 1] + 1).min(row[j] + 1));
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// In the order in which both are written, or in one order, whichever is less.
fn apart(a: &str, b: &str) -> usize {
    let letters = |text: &str| text.chars().collect::<Vec<_>>();
    let written = distance(&letters(&a.to_lowercase()), &letters(&b.to_lowercase()));
    written.min(distance(&letters(&plain(a)), &letters(&plain(b))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    /// Of names with as many words as were said nobody is taken before whom another stands as near.
    #[test]
    fn nobody_is_taken_where_another_is_as_near(book in book(), said in said()) {
        let Found::One(one) = find(&contacts(&book), &said) else { return Ok(()) };
        let words = |name: &str| name.split_whitespace().count();
        let own = apart(&said, &book[one]);
        // Other scripts are no letters nearer or farther; an initial is not a name far away, nor is a
        // word that stands before names, as "an" does in German and "Sra" in Spanish.
        let is_little = |word: &str| word.trim_end_matches('.').len() < 3;
        let is_title = |word: &str| Title::of(&word.to_lowercase()).is_some();
        let told = |text: &str| {
            text.is_ascii() && !text.split_whitespace().any(|it| is_little(it) || is_title(it))
        };
        for (id, name) in book.iter().enumerate().filter(|(id, _)| *id != one) {
            // What is drawn beside a name tells doubles apart.
            if said.chars().all(|c| c.is_alphanumeric() || c.is_ascii()) {
                prop_assert_ne!(plain(name), plain(&book[one]), "{} has a double", said);
            }
            prop_assert!(!Look::of(name).is_of(&book[one]), "{} looks like {}", name, book[one]);
            let same = [name, &said, &book[one]].into_iter().all(|it| told(it));
            if same && words(name) == words(&said) && words(&book[one]) == words(&said) {
                prop_assert!(apart(&said, name) > own, "{}: {} and {} ({})", said, book[one], name, id);
            }
        }
    }

    #[test]
    fn doubles_are_always_asked(book in book(), at in any::<Index>()) {
        let mut book = book;
        let double = book[at.index(book.len())].clone();
        book.push(double.to_uppercase().to_lowercase());
        book.push(double.clone());
        let Found::Ask(ids, _) = find(&contacts(&book), &double) else {
            return Err(TestCaseError::fail(double));
        };
        prop_assert!(ids.contains(&(book.len() - 1)) && ids.contains(&at.index(book.len() - 2)));
    }

    #[test]
    fn who_is_found_does_not_depend_on_the_order(book in book(), said in said(), by in any::<Index>()) {
        let book = contacts(&book);
        let mut turned = book.clone();
        turned.rotate_left(by.index(book.len()));
        turned.reverse();
        let sorted = |found| match found {
            Found::Ask(mut ids, why) => {
                ids.sort_unstable();
                Found::Ask(ids, why)
            }
            found => found,
        };
        prop_assert_eq!(sorted(find(&book, &said)), sorted(find(&turned, &said)));
    }

    /// A new contact is found or makes a question, and never makes somebody else the one.
    #[test]
    fn a_new_contact_makes_nobody_else_the_one(book in book(), new in name(), said in said()) {
        let before = find(&contacts(&book), &said);
        let mut more = book;
        more.push(new);
        if let Found::One(one) = find(&contacts(&more), &said) {
            prop_assert!(one == more.len() - 1 || before == Found::One(one), "{}: {:?}", said, before);
        }
    }

    /// The name that somebody has finds them, or asks.
    #[test]
    fn whoever_is_said_by_name_is_found_or_asked_for(book in book(), at in any::<Index>()) {
        let at = at.index(book.len());
        match find(&contacts(&book), &book[at]) {
            Found::One(one) => prop_assert_eq!(one, at),
            Found::Ask(ids, _) => prop_assert!(ids.contains(&at)),
            Found::None => prop_assert!(false, "{} is not found", book[at]),
        }
    }

    /// What is said in any way, of anybody, is read.
    #[test]
    fn anything_is_read(names in prop::collection::vec("\\PC{0,12}", 0..6), said in "\\PC{0,16}") {
        let _ = find(&contacts(&names), &said);
        let _ = warning(&contacts(&names), &said);
        if let Ok(name) = ContactName::of(&said) {
            prop_assert_eq!(ContactName::of(name.expose()), Ok(name.clone()));
        }
    }

    /// Names of syllables are found in other scripts, and no other that ends or sounds otherwise is.
    #[test]
    fn names_are_found_in_other_scripts(syllables in prop::collection::vec((0_usize..9, 0_usize..4), 2..4)) {
        const LATIN: [&str; 9] = ["b", "d", "l", "m", "n", "r", "k", "t", "sh"];
        const HEBREW: [&str; 9] = ["ב", "ד", "ל", "מ", "נ", "ר", "ק", "ט", "ש"];
        const ARABIC: [&str; 9] = ["ب", "د", "ل", "م", "ن", "ر", "ك", "ت", "ش"];
        const CYRILLIC: [&str; 9] = ["б", "д", "л", "м", "н", "р", "к", "т", "ш"];
        const GREEK: [&str; 9] = ["μπ", "ντ", "λ", "μ", "ν", "ρ", "κ", "τ", "σ"];
        let write = |letters: [&str; 9], vowels: [&str; 4]| -> String {
            syllables.iter().map(|(c, v)| format!("{}{}", letters[*c], vowels[*v])).collect()
        };
        let latin = write(LATIN, ["a", "i", "o", "u"]);
        let is_found = |name: &String, said: &String| {
            let found = find(&contacts(std::slice::from_ref(name)), said);
            // "мама" sounds as "mama" and looks so in capitals.
            let alike = Found::Ask(vec![0], Why::LooksAlike);
            prop_assert!(found == Found::One(0) || found == alike, "{name} and {said}: {found:?}");
            Ok(())
        };
        for other in [
            write(HEBREW, ["א", "י", "ו", "ו"]),
            write(ARABIC, ["ا", "ي", "و", "و"]),
            write(CYRILLIC, ["а", "и", "о", "у"]),
        ] {
            // "baba" is a father.
            prop_assume!([&latin, &other].into_iter().all(|it| relation::Relation::of(it).is_none()));
            for (name, said) in [(&latin, &other), (&other, &latin)] {
                is_found(name, said)?;
            }
            let longer = format!("{latin}s");
            prop_assert_eq!(find(&contacts(&[longer]), &other), Found::None);
        }
        if syllables.iter().all(|(c, _)| *c != 8) {
            let greek = write(GREEK, ["α", "ι", "ο", "ου"]);
            is_found(&greek, &latin)?;
        }
    }
}
