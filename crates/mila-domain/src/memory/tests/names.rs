//! Names in small letters, contrasts, and what stands beside a question.

use super::all;

#[test]
fn a_name_in_small_letters_is_that_name() {
    all(
        "kept",
        &[
            (
                "my bro daniel lives in leeds",
                "my bro daniel lives in leeds",
                "Brother Daniel lives in Leeds",
            ),
            (
                "mi primo mario vive en lugo",
                "mi primo mario vive en lugo",
                "Su primo Mario vive en Lugo",
            ),
            (
                "mon cousin martin habite à dole",
                "mon cousin martin habite à dole",
                "Son cousin Martin habite à Dole",
            ),
            (
                "дарю сестре марине гитару",
                "дарю сестре марине гитару",
                "Дарит сестре Марине гитару",
            ),
            ("אחותי מרים גרה בלוד", "אחותי מרים גרה בלוד", "אחותו מרים גרה בלוד"),
            ("أختي سميرة ساكنة في عكا", "أختي سميرة ساكنة في عكا", "أخته سميرة ساكنة في عكا"),
        ],
    );
    all(
        "word",
        &[
            (
                "my bro daniel lives in leeds",
                "my bro daniel lives in leeds",
                "Brother daniela lives in leeds",
            ),
            ("my niece marina paints", "my niece marina paints", "Niece Marisa paints"),
            ("my niece marina paints", "my niece marina paints", "niece marisa paints"),
            (
                "mi primo mario vive en lugo",
                "mi primo mario vive en lugo",
                "Su prima maria vive en lugo",
            ),
            (
                "mon cousin martin habite à dole",
                "mon cousin martin habite à dole",
                "Son cousin martial habite à dole",
            ),
            (
                "сестра марина живёт в туле",
                "сестра марина живёт в туле",
                "Сестра мария живёт в туле",
            ),
            (
                "моя сестра марина живёт в туле",
                "моя сестра марина живёт в туле",
                "Сестра карина живёт в туле",
            ),
            ("אחותי מרים גרה בלוד", "אחותי מרים גרה בלוד", "אחותו מרינה גרה בלוד"),
            ("أختي سميرة ساكنة في عكا", "أختي سميرة ساكنة في عكا", "أخته سمر ساكنة في عكا"),
        ],
    );
}

#[test]
fn a_contrast_denies_its_own_part() {
    all(
        "kept",
        &[
            (
                "my office is in Leeds, not York",
                "my office is in Leeds, not York",
                "Office is in Leeds",
            ),
            ("we meet at 6 not 7", "we meet at 6 not 7", "Meet at 6"),
            ("המשרד שלי ביפו, לא בלוד", "המשרד שלי ביפו, לא בלוד", "המשרד ביפו"),
            (
                "mi oficina está en Lugo, no en Vigo",
                "mi oficina está en Lugo, no en Vigo",
                "Su oficina está en Lugo",
            ),
            ("مكتبي في يافا، مش في اللد", "مكتبي في يافا، مش في اللد", "مكتبه في يافا"),
            ("أنا ما بشرب قهوة", "أنا ما بشرب قهوة", "ما بيشرب قهوة"),
            ("офис у меня в Туле, а не в Твери", "офис у меня в Туле, а не в Твери", "Офис в Туле"),
            (
                "mon bureau est à Dole, pas à Dijon",
                "mon bureau est à Dole, pas à Dijon",
                "Bureau à Dole",
            ),
            ("j'aime pas les olives", "j'aime pas les olives", "N'aime pas les olives"),
        ],
    );
    all(
        "negation",
        &[
            (
                "my office is in Leeds, not York",
                "my office is in Leeds, not York",
                "Office is in York",
            ),
            ("we meet at 6 not 7", "we meet at 6 not 7", "Meet at 7"),
            ("olives? can't stand the things", "can't stand the things", "Likes olives"),
            ("המשרד שלי ביפו, לא בלוד", "המשרד שלי ביפו, לא בלוד", "המשרד בלוד"),
            ("אני לא שותה קפה בכלל", "אני לא שותה קפה בכלל", "שותה קפה"),
            (
                "mi oficina está en Lugo, no en Vigo",
                "mi oficina está en Lugo, no en Vigo",
                "Su oficina está en Vigo",
            ),
            (
                "las aceitunas, no las soporto",
                "las aceitunas, no las soporto",
                "Le gustan las aceitunas",
            ),
            ("مكتبي في يافا، مش في اللد", "مكتبي في يافا، مش في اللد", "مكتبه في اللد"),
            ("أنا ما بشرب قهوة", "أنا ما بشرب قهوة", "بيشرب قهوة"),
            (
                "офис у меня в Туле, а не в Твери",
                "офис у меня в Туле, а не в Твери",
                "Офис в Твери",
            ),
            ("кофе не пью вообще", "кофе не пью вообще", "Пьёт кофе"),
            (
                "mon bureau est à Dole, pas à Dijon",
                "mon bureau est à Dole, pas à Dijon",
                "Bureau à Dijon",
            ),
            ("les olives, j'aime pas ça", "les olives, j'aime pas ça", "Aime les olives"),
        ],
    );
}

#[test]
fn what_is_told_beside_a_question_or_what_if_is_told() {
    all(
        "kept",
        &[
            ("I live in Hull, any idea where to eat?", "I live in Hull", "Lives in Hull"),
            (
                "if I were rich I'd sail, but I work at a bank",
                "I work at a bank",
                "Works at a bank",
            ),
            ("I'm Tess in case you wondered", "I'm Tess", "Is Tess"),
            ("אני גר בלוד, יש לך רעיון לפיצה?", "אני גר בלוד", "גר בלוד"),
            ("אם הייתי עשיר הייתי שט, אבל אני עובד בבנק", "אני עובד בבנק", "עובד בבנק"),
            ("vivo en Lugo, ¿dónde se cena bien?", "vivo en Lugo", "Vive en Lugo"),
            ("vivo en Lugo, alguna idea?", "vivo en Lugo", "Vive en Lugo"),
            (
                "si fuera rico navegaría, pero trabajo en un banco",
                "trabajo en un banco",
                "Trabaja en un banco",
            ),
            ("ساكن في عكا، وين في بيتزا زاكية؟", "ساكن في عكا", "ساكن في عكا"),
            ("я живу в Туле, где тут поесть?", "я живу в Туле", "Живёт в Туле"),
            (
                "если бы был богат, плавал бы, но я работаю в банке",
                "я работаю в банке",
                "Работает в банке",
            ),
            ("j'habite à Dole, t'as une idée de resto ?", "j'habite à Dole", "Habite à Dole"),
            (
                "si j'étais riche je naviguerais, mais je travaille à la banque",
                "je travaille à la banque",
                "Travaille à la banque",
            ),
        ],
    );
    all(
        "what_if",
        &[
            ("suppose I lived in Hull, what would I eat?", "I lived in Hull", "Lives in Hull"),
            ("لو كنت غني كنت سافرت", "كنت غني", "غني"),
        ],
    );
    all(
        "question",
        &[
            ("do you think I like jazz?", "I like jazz", "Likes jazz"),
            ("תגידי אני אוהב ג'אז?", "אני אוהב ג'אז", "אוהב ג'אז"),
            ("tú crees que me gusta el jazz?", "me gusta el jazz", "Le gusta el jazz"),
            ("برأيك أنا بحب الجاز؟", "أنا بحب الجاز", "بيحب الجاز"),
            ("как думаешь, я люблю джаз?", "я люблю джаз", "Любит джаз"),
            ("tu penses que j'aime le jazz ?", "j'aime le jazz", "Aime le jazz"),
        ],
    );
    all(
        "borrowed",
        &[
            ("my mate goes 'I live in Hull' lol", "I live in Hull", "Lives in Hull"),
            ("אח שלי כתב: אני גר בלוד", "אני גר בלוד", "גר בלוד"),
            ("mi vecina dice: vivo en Lugo", "vivo en Lugo", "Vive en Lugo"),
            ("سامر كتب: أنا ساكن في عكا", "أنا ساكن في عكا", "ساكن في عكا"),
            ("сосед пишет: я живу в Туле", "я живу в Туле", "Живёт в Туле"),
            ("ma voisine a écrit : j'habite à Dole", "j'habite à Dole", "Habite à Dole"),
        ],
    );
}

#[test]
fn what_is_off_the_record_stays_out() {
    all(
        "off_the_record",
        &[
            ("don't keep this, but I live in Hull", "I live in Hull", "Lives in Hull"),
            ("no guardes esto: vivo en Lugo", "vivo en Lugo", "Vive en Lugo"),
            ("retiens pas ça mais j'habite à Dole", "j'habite à Dole", "Habite à Dole"),
            ("это не запоминай: живу в Туле", "живу в Туле", "Живёт в Туле"),
            ("אל תשמרי את זה: אני גר בלוד", "אני גר בלוד", "גר בלוד"),
        ],
    );
    all("borrowed", &[("ما تسجلي هذا: أنا ساكن في عكا", "أنا ساكن في عكا", "ساكن في عكا")]);
}
