//! What is taken back, turned round, counted otherwise or said of somebody else.

use proptest::prelude::*;

use super::properties::name;
use super::{all, judge, whole};
use crate::memory::Refused;

#[test]
fn what_is_taken_back_is_not_kept() {
    all(
        "taken_back",
        &[
            ("my name is Dan. sorry I mean Don", "my name is Dan", "Name is Dan"),
            (
                "my exam is on the 13th of June, sorry, the 14th",
                "my exam is on the 13th of June",
                "Exam is on 13 June",
            ),
            ("אני גר בחדרה, סליחה, בחולון", "אני גר בחדרה", "גר בחדרה"),
            ("קוראים לי דן, טעות, דון", "קוראים לי דן", "קוראים לו דן"),
            ("vivo en Girona, perdón, en Gijón", "vivo en Girona", "Vive en Girona"),
            ("ساكن بإربد، قصدي أربيل", "ساكن بإربد", "ساكن بإربد"),
            ("j'habite à Lens, pardon, à Laon", "j'habite à Lens", "Habite à Lens"),
            ("я живу в Туле, то есть в Твери", "я живу в Туле", "Живёт в Туле"),
        ],
    );
    all(
        "kept",
        &[
            ("I live in Leeds, sorry for the late reply", "I live in Leeds", "Lives in Leeds"),
            ("I live in Hull, actually in the old town", "I live in Hull", "Lives in Hull"),
            (
                "لا مو الأربعاء، دوامي بيبدأ الساعة ٨ مش ٩",
                "دوامي بيبدأ الساعة ٨ مش ٩",
                "دوامه يبدأ الساعة 8",
            ),
            ("I live in Leeds, sorry mate", "I live in Leeds", "Lives in Leeds"),
            ("no no it's Leeds not Leicester", "it's Leeds not Leicester", "Leeds"),
            (
                "no no it's Leeds not Leicester, I moved there",
                "no no it's Leeds not Leicester, I moved there",
                "Moved to Leeds",
            ),
            ("לא לא, זה חולון לא חדרה", "זה חולון לא חדרה", "גר בחולון"),
            (
                "no, mi hermana se llama Marta, no María",
                "mi hermana se llama Marta",
                "Su hermana se llama Marta",
            ),
            ("لا، أنا من حلب مو من حماة", "أنا من حلب مو من حماة", "من حلب"),
        ],
    );
}

#[test]
fn who_does_what_to_whom_stays() {
    all(
        "role",
        &whole(&[
            ("Amir lent me 200 for the deposit", "Amir owes them 200"),
            ("Tom borrowed 50 from me", "Owes Tom 50"),
            ("داني استلف مني ٥٠٠ دينار", "عليه ٥٠٠ دينار لداني"),
            ("Marta me debe 30 euros", "Le debe 30 euros a Marta"),
            ("Lena taught me to swim", "Taught Lena to swim"),
            ("my brother is older than me", "Older than brother"),
            ("I'm taller than my sister Kim", "Kim is taller than them"),
            ("I gave my sister a guitar", "Sister gave them a guitar"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("I lent Tom 50", "Tom owes them 50"),
            ("le debo 30 euros a Marta", "Le debe 30 euros a Marta"),
            ("Lena taught me to swim", "Lena taught them to swim"),
            ("my brother is older than me", "Brother is older than them"),
        ]),
    );
}

#[test]
fn what_somebody_else_is_the_person_is_not() {
    all(
        "role",
        &whole(&[
            ("my sister is vegan", "Is vegan"),
            ("our neighbour drives a Tesla", "Drives a Tesla"),
            ("my gran was called Ada", "Is called Ada"),
            ("my mate Joe plays bass", "Plays bass"),
            ("Joe plays bass", "Plays bass"),
            ("mi hermana es vegana", "Es vegana"),
            ("אחותי טבעונית", "טבעונית"),
            ("أختي نباتية", "نباتية"),
            ("babies sleep about 16 hours a day", "Her baby sleeps 16 hours a day"),
            ("תינוקות ישנים בערך 16 שעות ביממה", "התינוק שלה ישן 16 שעות ביממה"),
            ("los bebés duermen 16 horas al día", "Su bebé duerme 16 horas al día"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("my husband and I live in Hull", "Live in Hull"),
            ("my landlord raised the rent to 900", "Rent is 900"),
            ("my boss moved the meeting to 5 May", "Meeting is on 5 May"),
            ("my mate Joe plays bass", "Joe plays bass"),
            ("my cats sleep 15 hours", "Their cats sleep 15 hours"),
        ]),
    );
}

#[test]
fn what_was_is_not_told_as_what_is() {
    all(
        "past",
        &whole(&[
            ("I lived in York for ten years", "Lives in York"),
            ("before the kids I smoked a pack a day", "Smokes a pack a day"),
            ("we had a dog called Rex, he died", "Has a dog called Rex"),
            ("לימדתי חשבון בלוד", "מלמד חשבון בלוד"),
            ("سكنت بدمشق", "يسكن في دمشق"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("I've lived in York since 2010", "Lives in York since 2010"),
            ("I worked at Shell for ten years", "Worked at Shell for ten years"),
            ("كنت ساكن بدبي وهلأ ساكن بعمان", "ساكن بعمان"),
            ("عشت بالقاهرة خمس سنين", "عاش في القاهرة خمس سنين"),
        ]),
    );
}

#[test]
fn a_slip_is_the_word_that_was_meant() {
    all(
        "kept",
        &whole(&[
            ("my sons bday is the 3rd of novmber", "Son's birthday is 3 November"),
            ("my daugther is called Mia", "Daughter is called Mia"),
            ("i wrok as a plumer in Hull", "Works as a plumber in Hull"),
            ("i live in manchestr with my gf", "Lives in Manchester with girlfriend"),
            ("my anniversery is on the 12th of febuary", "Anniversary is on 12 February"),
            ("mi cumpleaños es el 5 de setiembre", "Su cumpleaños es el 5 de septiembre"),
        ]),
    );
    all(
        "word",
        &whole(&[
            ("my sister Marta lives in Vigo", "Sister Maria lives in Vigo"),
            ("my cousin Christian paints", "Cousin Christina paints"),
        ]),
    );
}

#[test]
fn what_is_named_between_marks_is_told() {
    all(
        "kept",
        &whole(&[
            ("I'm reading \"I Am Legend\" atm", "Reading I Am Legend"),
            (
                "mi peli favorita es \"La vida es bella\"",
                "Su película favorita es La vida es bella",
            ),
            ("מועדף עליי \"לא רואים עליך\"", "מועדף עליו לא רואים עליך"),
        ]),
    );
    all(
        "borrowed",
        &[
            ("my favourite song is \"I Don't Smoke\"", "I Don't Smoke", "Doesn't smoke"),
            ("my favourite song is \"I Smoke\"", "song is \"I Smoke\"", "Smokes"),
            (
                "the poster says \"I love Rome\"",
                "poster says \"I love Rome\"",
                "Poster I love Rome",
            ),
        ],
    );
}

#[test]
fn what_is_asked_for_or_supposed_is_not_told() {
    all(
        "question",
        &[
            ("find me a cake recipe without sugar", "without sugar", "Doesn't eat sugar"),
            ("תמצאי לי מתכון לעוגה בלי סוכר", "בלי סוכר", "לא אוכל סוכר"),
            (
                "busca un hotel en Roma para dos",
                "un hotel en Roma para dos",
                "Hotel en Roma para dos",
            ),
        ],
    );
    all(
        "what_if",
        &[
            ("say I moved to Bonn, would I need German?", "I moved to Bonn", "Moved to Bonn"),
            ("لنفرض إني ساكن بروما، شو بآكل؟", "ساكن بروما", "ساكن بروما"),
            ("I eat early, otherwise I sleep badly", "otherwise I sleep badly", "Sleeps badly"),
        ],
    );
    all(
        "kept",
        &[
            ("find me a recipe, I don't eat sugar", "I don't eat sugar", "Doesn't eat sugar"),
            (
                "book a table for my wife Ana's birthday on 3 May",
                "my wife Ana's birthday on 3 May",
                "Wife Ana's birthday is on 3 May",
            ),
            ("I eat early, otherwise I sleep badly", "I eat early", "Eats early"),
            ("אני לא שותה קפה בערב, אחרת אני לא ישן", "אני לא שותה קפה בערב", "לא שותה קפה בערב"),
            ("אני גר ברמלה, יש שם בריכה?", "אני גר ברמלה", "גר ברמלה"),
            (
                "toy a dieta, como arroz todos los días",
                "como arroz todos los días",
                "Come arroz todos los días",
            ),
            (
                "יש לי שני ילדים בגן, את מכירה פעילויות לשבת?",
                "יש לי שני ילדים בגן",
                "שני ילדים בגן",
            ),
            ("tengo dos gatos, hay algún pienso bueno?", "tengo dos gatos", "Tiene dos gatos"),
            ("عندي قطتين، في أكل منيح إلهم؟", "عندي قطتين", "عنده قطتين"),
        ],
    );
}

#[test]
fn persons_of_arabic_are_told_by_others() {
    all(
        "kept",
        &whole(&[
            ("بصحى الساعة ستة كل يوم", "يصحى الساعة 6 كل يوم"),
            ("بلعب تنس كل يوم", "بيلعب تنس كل يوم"),
            ("مو متزوج", "غير متزوج"),
            ("ابني يوسف عمره سبع سنين", "ابنه يوسف عمره 7 سنوات"),
            ("أظن مقاسي ٤٢", "مقاسه 42 على ما يظن"),
        ]),
    );
}

#[test]
fn what_others_say_of_the_person_is_theirs() {
    all(
        "borrowed",
        &[
            ("HR wrote that I start on 3 March", "I start on 3 March", "Starts on 3 March"),
            ("my sister thinks I'm lazy", "I'm lazy", "Lazy"),
            ("mi mujer cree que ronco mucho", "ronco mucho", "Ronca mucho"),
            ("השכן טוען שאני מרעיש בלילה", "אני מרעיש בלילה", "מרעיש בלילה"),
            ("جارتي بتقول إني بحب النكد", "بحب النكد", "بيحب النكد"),
            ("сосед считает, что я шумлю по ночам", "я шумлю по ночам", "Шумит по ночам"),
        ],
    );
    all(
        "kept",
        &whole(&[
            ("mi mujer cree que ronco mucho", "Su mujer cree que ronca mucho"),
            ("I think I was born in Bern", "Born in Bern, they think"),
            ("אני חושבת שאני מידה 38", "מידה 38, חושבת"),
        ]),
    );
}

/// What one unit is called, and what another of its kind is.
const UNITS: [(&str, &str, &str); 8] = [
    ("I walk {} miles", "Walks {} miles", "Walks {} km"),
    ("my rent is {} euros", "Rent is {} euros", "Rent is {} dollars"),
    ("my rent is £{}", "Rent is {} pounds", "Rent is €{}"),
    ("my baby is {} weeks old", "Baby is {} weeks old", "Baby is {} months old"),
    ("camino {} kilómetros", "Camina {} km", "Camina {} millas"),
    ("אני רץ {} קילומטר", "רץ {} קילומטר", "רץ {} מייל"),
    ("شغلي {} ساعة", "شغله {} ساعة", "شغله {} دقيقة"),
    ("бегаю {} километров", "Бегает {} километров", "Бегает {} миль"),
];

proptest! {
    #[test]
    fn a_number_keeps_its_unit(number in 2u32..900, nth in 0..UNITS.len()) {
        let filled = |it: &str| it.replace("{}", &number.to_string());
        let (text, same, other) = UNITS[nth];
        let text = filled(text);
        prop_assert!(judge(&text, &text, &filled(same)).is_ok(), "{} {:?}", text, judge(&text, &text, &filled(same)));
        let refused = judge(&text, &text, &filled(other));
        prop_assert!(matches!(refused, Err(Refused::Number(_))), "{} {:?}", text, refused);
    }

    #[test]
    fn what_replaces_is_kept_and_what_is_replaced_is_not(one in name(), other in name()) {
        prop_assume!(one != other);
        let said = [
            ("I live in {1}, no wait, {2}", "Lives in "),
            ("I live in {1}, sorry, {2}", "Lives in "),
            ("vivo en {1}, perdón, en {2}", "Vive en "),
            ("j'habite à {1}, pardon, à {2}", "Habite à "),
            ("אני גר ב{1}, טעות, ב{2}", "גר ב"),
            ("أنا ساكن في {1}، قصدي في {2}", "ساكن في "),
            ("ich wohne in {1}, Quatsch, in {2}", "Wohnt in "),
        ];
        for (text, fact) in said {
            let text = text.replace("{1}", &one).replace("{2}", &other);
            let judged = judge(&text, &text, &format!("{fact}{other}"));
            prop_assert!(judged.is_ok(), "{} {:?}", text, judged);
            prop_assert_eq!(judge(&text, &text, &format!("{fact}{one}")), Err(Refused::TakenBack), "{}", text);
        }
    }

    #[test]
    fn who_owes_is_who_owed(one in name(), number in 2u32..900) {
        let said = [
            ("I lent {1} {2}", "{1} owes them {2}", "Owes {1} {2}"),
            ("I owe {1} {2}", "Owes {1} {2}", "{1} owes them {2}"),
            ("{1} owes me {2}", "{1} owes them {2}", "Owes {1} {2}"),
            ("{1} me debe {2}", "{1} le debe {2}", "Le debe {2} a {1}"),
            ("{1} חייב לי {2}", "{1} חייב לו {2}", "חייב ל{1} {2}"),
            ("{1} مديون لي {2}", "{1} مديون له {2}", "مديون ل{1} {2}"),
        ];
        for (text, same, turned) in said {
            let filled = |it: &str| it.replace("{1}", &one).replace("{2}", &number.to_string());
            let text = filled(text);
            let judged = judge(&text, &text, &filled(same));
            prop_assert!(judged.is_ok(), "{} {:?}", text, judged);
            prop_assert_eq!(judge(&text, &text, &filled(turned)), Err(Refused::Role), "{}", text);
        }
    }

    #[test]
    fn what_kin_do_stays_theirs(one in name()) {
        let said = [
            ("my sister works at {}", "Works at {}", "Sister works at {}"),
            ("mi hermana trabaja en {}", "Trabaja en {}", "Su hermana trabaja en {}"),
            ("ma sœur travaille à {}", "Travaille à {}", "Sa sœur travaille à {}"),
            ("моя сестра работает в {}", "Работает в {}", "Сестра работает в {}"),
            ("אחותי עובדת ב{}", "עובדת ב{}", "אחותו עובדת ב{}"),
            ("أختي تعمل في {}", "تعمل في {}", "أخته تعمل في {}"),
        ];
        for (text, bare, whose) in said {
            let filled = |it: &str| it.replace("{}", &one);
            let text = filled(text);
            prop_assert_eq!(judge(&text, &text, &filled(bare)), Err(Refused::Role), "{}", text);
            let judged = judge(&text, &text, &filled(whose));
            prop_assert!(judged.is_ok(), "{} {:?}", text, judged);
        }
    }

    #[test]
    fn letters_in_the_wrong_order_are_a_slip(nth in 0usize..6, at in 1usize..5) {
        let word = ["september", "november", "plumber", "manchester", "carpenter", "librarian"][nth];
        let mut letters: Vec<char> = word.chars().collect();
        prop_assume!(at + 2 < letters.len());
        letters.swap(at, at + 1);
        let slip: String = letters.into_iter().collect();
        let text = format!("my neighbour is {slip}");
        let judged = judge(&text, &text, &format!("Neighbour is {word}"));
        prop_assert!(judged.is_ok(), "{} {:?}", text, judged);
    }
}
