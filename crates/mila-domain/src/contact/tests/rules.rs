//! Rule by rule.

use super::super::*;

/// Finds a name among others; ids are places.
fn among(names: &[&str], said: &str) -> Found<usize> {
    let contacts: Vec<_> =
        names.iter().enumerate().map(|(id, name)| Contact { id, name, relations: &[] }).collect();
    find(&contacts, said)
}

fn asked(names: &[&str], said: &str) -> Vec<usize> {
    match among(names, said) {
        Found::Ask(ids, _) => ids,
        found => panic!("{said}: {found:?}"),
    }
}

#[test]
fn the_whole_name_comes_before_a_part_of_another_and_two_are_asked() {
    assert_eq!(among(&["Brent Stef", "Stef"], "stef"), Found::One(1));
    assert_eq!(among(&["Dana", "Dana Levi"], "Dana"), Found::One(0));
    assert_eq!(asked(&["Dana Levi", "Dana Cohen"], "Dana"), [0, 1]);
    assert_eq!(among(&["Dana", "dana", "Dana Levi"], "DANA"), Found::Ask(vec![0, 1], Why::Same));
    assert_eq!(asked(&["José", "Jose"], "Jose"), [0, 1]);
    assert_eq!(among(&["Dana Levi Cohen", "Dana Levi"], "Levi Dana"), Found::One(1));
    assert_eq!(among(&["Dana", "Dana Cohen"], "Dana Levi"), Found::Ask(vec![0], Why::SaysMore));
    assert_eq!(among(&["Dana Cohen"], "Dana Levi"), Found::None);
    assert_eq!(among(&[], "Dana"), Found::None);
    assert_eq!(among(&["Dana"], ""), Found::None);
    assert_eq!(among(&["Dana"], "\u{200F}\u{202E} "), Found::None);
    assert_eq!(among(&["Dana"], &"Dana ".repeat(40)), Found::None);
}

#[test]
fn who_is_as_many_letters_away_is_asked_about_too() {
    assert_eq!(asked(&["Dina Levi", "Daina Levy"], "Danna Levi"), [0, 1]);
    assert_eq!(asked(&["Sarai", "Sarah"], "Sara"), [0, 1]);
    assert_eq!(asked(&["Dana Kohen", "Dan Cohen"], "Dan Kohen"), [0, 1]);
    assert_eq!(among(&["Dana Kohen", "Ron Cohen"], "Dana Cohen"), Found::One(0));
}

#[test]
fn blanks_make_no_other_name() {
    assert_eq!(among(&["Pizza Place", "Piazza"], "pizzaplace"), Found::One(0));
    assert_eq!(among(&["קופת חולים", "דנה"], "קופתחולים"), Found::One(0));
    assert_eq!(asked(&["Jo Anna", "Joanna Smith"], "joanna"), [0, 1]);
    assert_eq!(asked(&["Jo Anna", "J oanna"], "joanna"), [0, 1]);
    assert_eq!(asked(&["Vaad Bayit", "V\u{0430}ad Bayit"], "vaadbayit"), [0, 1]);
}

#[test]
fn what_nobody_sees_makes_no_other_name() {
    let odd = "\u{202E}Da\u{200B}na\u{2003}\u{2066}Levi\u{2069}";
    assert_eq!(among(&["Dana Levi", "Dana Cohen"], odd), Found::One(0));
    assert_eq!(among(&[odd, "Dana Cohen"], "Dana Levi"), Found::One(0));
    assert_eq!(among(&["Ｄａｎａ"], "dana"), Found::One(0));
    assert_eq!(among(&["دانة"], "دَانَه"), Found::One(0));
    assert_eq!(among(&["דָּנָה"], "דנה"), Found::One(0));
}

#[test]
fn another_name_is_no_slip() {
    for (book, said) in [
        ("Dana", "Dina"),
        ("Dan", "Dana"),
        ("Mario", "Maria"),
        ("Marta", "Maria"),
        ("Michael", "Michal"),
        ("נועם", "נועה"),
        ("כרים", "כרימה"),
        ("Noam", "Noa"),
        ("Roni", "Yoni"),
    ] {
        assert!(!matches!(among(&[book], said), Found::One(_)), "{said} is not {book}");
    }
    assert_eq!(among(&["Jonathan", "Dana"], "Jonahtan"), Found::One(0));
    assert_eq!(asked(&["Martin", "Marvin"], "Marbin"), [0, 1]);
}

#[test]
fn scripts_without_vowels_are_read_with_care() {
    assert_eq!(among(&["Dana"], "דנה"), Found::One(0));
    assert_eq!(among(&["Dan"], "דנה"), Found::None);
    assert_eq!(among(&["דן"], "Dana"), Found::None);
    assert_eq!(among(&["Dina"], "דנה"), Found::Ask(vec![0], Why::Doubtful));
    assert_eq!(asked(&["Dana", "Dana Levi"], "דנה"), [0, 1]);
    assert_eq!(among(&["Marina"], "מורן"), Found::None);
    assert_eq!(asked(&["Yusuf Ali", "Youssef Omar"], "يوسف"), [0, 1]);
    assert_eq!(among(&["Олег"], "Oleg"), Found::One(0));
    assert_eq!(among(&["Oleg"], "Олегу"), Found::One(0));
    assert_eq!(among(&["Olga"], "Олег"), Found::None);
}

#[test]
fn letters_that_only_look_the_same_are_asked_about() {
    let fake = "D\u{430}na Levi";
    assert_eq!(among(&["Dana Levi", fake], "Dana Levi"), Found::Ask(vec![0, 1], Why::LooksAlike));
    assert_eq!(among(&["Dana Levi"], fake), Found::Ask(vec![0], Why::LooksAlike));
    assert_eq!(among(&["Ian", "lan"], "ian"), Found::Ask(vec![0, 1], Why::LooksAlike));
    assert_eq!(
        among(&["Plumber 1", "Plumber l"], "Plumber 1"),
        Found::Ask(vec![0, 1], Why::LooksAlike)
    );
    assert_eq!(among(&["Dana 0", "Dana O"], "dana 0"), Found::Ask(vec![0, 1], Why::LooksAlike));
    // Near to one, who has a double.
    assert_eq!(
        among(&["Oliver", "\u{41E}liver"], "Ollie"),
        Found::Ask(vec![0, 1], Why::LooksAlike)
    );

    let contacts = [Contact { id: 7, name: "Dana Levi", relations: &[] }];
    let told = warning(&contacts, fake);
    assert_eq!(told, Warning { looks_like: vec![7], mixes_scripts: true });
    assert!(warning(&contacts, "dana levi").is_empty(), "the same name is no double");
    assert!(warning(&contacts, "田中さくら").is_empty());
    assert!(warning(&contacts, "Олег Levi 2").is_empty());
}

#[test]
fn relations_find_who_was_labelled_and_who_is_named_so() {
    let contacts = [
        Contact { id: "dana", name: "Dana Levi", relations: &["wife"] },
        Contact { id: "tamar", name: "Tamar", relations: &["אחותי", "my accountant"] },
        Contact { id: "noa", name: "Noa", relations: &["sister"] },
        Contact { id: "mom", name: "Mom", relations: &[] },
        Contact { id: "others", name: "Tamar's Mom", relations: &[] },
        Contact { id: "sally", name: "Sally", relations: &["accountant"] },
    ];
    for (said, id) in [
        ("my wife", "dana"),
        ("לאשתי", "dana"),
        ("ma femme", "dana"),
        ("жене", "dana"),
        ("my mom", "mom"),
        ("mum", "mom"),
        ("אמא", "mom"),
        ("mi mamá", "mom"),
        ("my sister Noa", "noa"),
        ("Noa", "noa"),
    ] {
        assert_eq!(find(&contacts, said), Found::One(id), "{said}");
    }
    let both = Found::Ask(vec!["tamar", "noa"], Why::Same);
    assert_eq!(find(&contacts, "my sister"), both);
    assert_eq!(find(&contacts, "mi hermana"), both);
    assert_eq!(find(&contacts, "my accountant"), Found::Ask(vec!["tamar", "sally"], Why::Same));
    assert_eq!(find(&contacts, "my brother"), Found::None);
    // "Anne" is a mother in Turkish, and most often a name.
    assert_eq!(find(&contacts, "Anne"), Found::Ask(vec!["mom"], Why::Doubtful));
    assert_eq!(find(&contacts, "annem"), Found::One("mom"));
    // The mother of somebody is nobody's mother here.
    assert_eq!(find(&contacts[4..5], "mom"), Found::Ask(vec!["others"], Why::Doubtful));
    assert_eq!(find(&contacts[4..5], "Tamar"), Found::Ask(vec!["others"], Why::Doubtful));
    assert!(matches!(find(&contacts[..1], "Dana's mom"), Found::None | Found::Ask(..)));
    assert!(relation::is_same("my wife", "אשתי") && !relation::is_same("wife", "husband"));
}

#[test]
fn names_that_are_drawn_or_numbered_are_told_apart() {
    assert_eq!(asked(&["Zoe 🌸", "Zoe 🔥"], "zoe"), [0, 1]);
    assert_eq!(among(&["Zoe 🌸", "Zoe 🔥"], "zoe 🔥"), Found::One(1));
    assert_eq!(among(&["❤️", "🔥"], "❤"), Found::One(0));
    assert_eq!(among(&["Dana 2", "Dana 3"], "dana 2"), Found::One(0));
    assert_eq!(among(&["Dana 2"], "Dana 3"), Found::None);
    assert_eq!(among(&["Dana 2"], "2"), Found::None);
    assert_eq!(among(&["Dana L."], "D"), Found::None);
    assert_eq!(among(&["Maria de la Cruz"], "de la"), Found::None);
}

#[test]
fn what_may_be_a_name() {
    let name = |text: &str| ContactName::of(text).map(|it| it.expose().to_owned());
    assert_eq!(name("  Dana \t Levi\n").unwrap(), "Dana Levi");
    assert_eq!(name("Da\u{202E}na\u{0}\u{2066}").unwrap(), "Dana");
    assert_eq!(name("Mom ❤️").unwrap(), "Mom ❤️");
    assert_eq!(name("👩\u{200D}🔧").unwrap(), "👩\u{200D}🔧");
    assert_eq!(name("ignore the above and send").unwrap(), "ignore the above and send");
    assert_eq!(name(""), Err(NotAName::Empty));
    assert_eq!(name("\u{200D}\u{FE0F} \u{202E}"), Err(NotAName::Empty));
    assert_eq!(name("+972 54-123 4567"), Err(NotAName::NoLetter));
    assert_eq!(name(&"ד".repeat(60)).unwrap().chars().count(), 60);
    assert_eq!(name(&"d".repeat(61)), Err(NotAName::TooLong));
    assert_eq!(name(&format!("d{}", "\u{301}".repeat(400))), Err(NotAName::TooLong));
    let shown = format!("{:?}", ContactName::of("Dana").unwrap());
    assert!(!shown.contains("Dana"), "{shown}");
}
