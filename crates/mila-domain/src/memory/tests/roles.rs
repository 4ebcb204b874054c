//! Who is who to whom.

use super::{all, whole};

#[test]
fn a_role_stays_with_its_own() {
    all(
        "kept",
        &[
            (
                "my brother Joe lives with his wife Kim",
                "my brother Joe lives with his wife Kim",
                "Brother Joe lives with his wife Kim",
            ),
            (
                "my sister's son Max loves chess",
                "my sister's son Max loves chess",
                "Sister's son Max loves chess",
            ),
            ("נועם הוא הבן של אחותי", "נועם הוא הבן של אחותי", "נועם הוא הבן של אחותו"),
            (
                "el hijo de mi hermana se llama Max",
                "el hijo de mi hermana se llama Max",
                "El hijo de su hermana se llama Max",
            ),
            (
                "mi hermano Joel vive con su mujer Ana",
                "mi hermano Joel vive con su mujer Ana",
                "Su hermano Joel vive con su mujer Ana",
            ),
            ("ليث ابن أختي", "ليث ابن أختي", "ليث ابن أخته"),
            ("Макс сын моей сестры", "Макс сын моей сестры", "Макс сын сестры"),
            (
                "le fils de ma sœur s'appelle Max",
                "le fils de ma sœur s'appelle Max",
                "Le fils de sa sœur s'appelle Max",
            ),
            ("Nora is my husband's mum", "Nora is my husband's mum", "Nora is husband's mum"),
            (
                "Nora es la madre de mi marido",
                "Nora es la madre de mi marido",
                "Nora es la madre de su marido",
            ),
            (
                "Nora c'est la mère de mon mari",
                "Nora c'est la mère de mon mari",
                "Nora est la mère de son mari",
            ),
            ("Нора мама моего мужа", "Нора мама моего мужа", "Нора мама мужа"),
            ("נורה היא אמא של בעלי", "נורה היא אמא של בעלי", "נורה היא אמא של בעלה"),
            ("نورا أم زوجي", "نورا أم زوجي", "نورا أم زوجها"),
        ],
    );
    all(
        "role",
        &[
            (
                "my brother Joe lives with his wife Kim",
                "my brother Joe lives with his wife Kim",
                "Brother Kim",
            ),
            (
                "my sister's son Max loves chess",
                "my sister's son Max loves chess",
                "Son Max loves chess",
            ),
            (
                "my uncle carl works for my cousin dora",
                "my uncle carl works for my cousin dora",
                "Uncle Dora",
            ),
            (
                "the boss of my wife is called Ruth",
                "the boss of my wife is called Ruth",
                "Boss is called Ruth",
            ),
            ("אחי דורון נשוי לשירה", "אחי דורון נשוי לשירה", "אחיו שירה"),
            ("נועם הוא הבן של אחותי", "נועם הוא הבן של אחותי", "נועם הוא הבן שלו"),
            ("דודה רחל גרה ליד אמא שלי טובה", "דודה רחל גרה ליד אמא שלי טובה", "דודה טובה"),
            (
                "mi hermano Joel vive con su mujer Ana",
                "mi hermano Joel vive con su mujer Ana",
                "Su hermano se llama Ana",
            ),
            (
                "el hijo de mi hermana se llama Max",
                "el hijo de mi hermana se llama Max",
                "Su hijo se llama Max",
            ),
            ("أخوي سامر متزوج رنا", "أخوي سامر متزوج رنا", "أخوه رنا"),
            ("Макс сын моей сестры", "Макс сын моей сестры", "Макс сын пользователя"),
            (
                "mon frère Joël vit avec sa femme Ana",
                "mon frère Joël vit avec sa femme Ana",
                "Son frère s'appelle Ana",
            ),
            (
                "le fils de ma sœur s'appelle Max",
                "le fils de ma sœur s'appelle Max",
                "Son fils s'appelle Max",
            ),
            ("Nora is my husband's mum", "Nora is my husband's mum", "Nora is the user's mum"),
            (
                "my daughter Ivy goes to school with her friend Zoe",
                "my daughter Ivy goes to school with her friend Zoe",
                "Daughter Zoe goes to school",
            ),
            ("Nora es la madre de mi marido", "Nora es la madre de mi marido", "Nora es su madre"),
            (
                "Nora c'est la mère de mon mari",
                "Nora c'est la mère de mon mari",
                "Nora est sa mère",
            ),
            ("Нора мама моего мужа", "Нора мама моего мужа", "Нора мама пользователя"),
            ("נורה היא אמא של בעלי", "נורה היא אמא של בעלי", "נורה היא אמא שלה"),
            ("نورا أم زوجي", "نورا أم زوجي", "نورا أمها"),
        ],
    );
    all(
        "word",
        &[
            ("ليث ابن أختي", "ليث ابن أختي", "ليث ابنه"),
            ("мой брат Женя женат на Кире", "мой брат Женя женат на Кире", "Брат Кира"),
            ("дядя Коля дружит с соседом Витей", "дядя Коля дружит с соседом Витей", "Дядя Витя"),
        ],
    );
}

#[test]
fn whose_kin_somebody_is_stays_so() {
    all(
        "role",
        &whole(&[
            ("my brother sams kid is called jonah", "Brother: Jonah"),
            ("my dad and his brother Rami opened a shop", "Brother: Rami"),
            ("mi padre y su hermano Luis tienen un bar", "Hermano: Luis"),
            ("mon père et son frère Luc ont un bar", "Frère : Luc"),
            ("папа и его брат Миша чинят машины", "Брат: Миша"),
            ("אבא שלי יוסי ואחיו רמי פתחו נגריה", "אח: רמי"),
            ("بابا واخوه سامي فتحوا محل", "اخ: سامي"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("my dad Yossi and his brother Rami", "Dad Yossi and his brother Rami"),
            ("ma copine s'appelle Inès, son frère c'est Younes", "Younes est le frère d'Inès"),
        ]),
    );
}

#[test]
fn a_wish_stays_with_who_wishes() {
    all(
        "role",
        &whole(&[
            ("my mum wants me to study law", "Wants to study law"),
            ("мама хочет чтоб я стала врачом", "Хочет стать врачом"),
            ("mi madre quiere que sea abogada", "Quiere ser abogada"),
            ("אמא שלי רוצה שאהיה רקדנית", "רוצה להיות רקדנית"),
            ("ma mère veut que je fasse du droit", "Veut faire du droit"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("my mum wants me to study law", "Mum wants me to study law"),
            ("my wife and I want to move to Wales", "Want to move to Wales"),
            ("אני רוצה להיות רקדנית", "רוצה להיות רקדנית"),
        ]),
    );
}
