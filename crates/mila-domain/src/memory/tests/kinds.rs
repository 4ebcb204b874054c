//! Kinds of proposals, each in every language.

use super::{all, whole};
use crate::memory::off_the_record;

#[test]
fn a_request_in_the_shape_of_a_question_is_one() {
    all(
        "kept",
        &[
            ("Would you mind noting that I live in Hull?", "I live in Hull", "Lives in Hull"),
            ("Is it possible to keep in mind I live in Hull?", "I live in Hull", "Lives in Hull"),
            ("אפשר לבקש שתשמרי שאני גר בעכו?", "אני גר בעכו", "גר בעכו"),
            ("¿Te importa tener en cuenta que vivo en Jaén?", "vivo en Jaén", "Vive en Jaén"),
            ("¿podrías por favor guardar que vivo en Jaén?", "vivo en Jaén", "Vive en Jaén"),
            ("você poderia guardar que moro em Braga?", "moro em Braga", "Mora em Braga"),
            ("tu pourrais retenir que j'habite à Dole ?", "j'habite à Dole", "Habite à Dole"),
            ("potresti tenere a mente che vivo a Lecce?", "vivo a Lecce", "Vive a Lecce"),
            ("könntest du dir merken, dass ich in Ulm wohne?", "ich in Ulm wohne", "Wohnt in Ulm"),
            ("zou je willen onthouden dat ik in Ede woon?", "ik in Ede woon", "Woont in Ede"),
            ("mogłabyś zapisać, że mieszkam w Pile?", "mieszkam w Pile", "Mieszka w Pile"),
            ("lütfen not eder misin, Bursa'da yaşıyorum", "Bursa'da yaşıyorum", "Bursa'da yaşıyor"),
            ("ты не могла бы учесть, что я живу в Туле?", "я живу в Туле", "Живёт в Туле"),
            ("чи можеш записати, що я живу в Луцьку?", "я живу в Луцьку", "Живе в Луцьку"),
            ("هل بإمكانك أن تحفظي أني أسكن في عكا؟", "أسكن في عكا", "يسكن في عكا"),
            ("क्या तुम याद रख सकती हो कि मैं पुणे में रहता हूँ?", "मैं पुणे में रहता हूँ", "पुणे में रहता है"),
        ],
    );
    all(
        "question",
        &[
            ("Do you remember that I live in Hull?", "I live in Hull", "Lives in Hull"),
            ("Can you say whether I live in Hull?", "I live in Hull", "Lives in Hull"),
            ("¿Puedes decirme si vivo en Jaén?", "vivo en Jaén", "Vive en Jaén"),
            ("tu te souviens que j'habite à Dole ?", "j'habite à Dole", "Habite à Dole"),
            ("ты помнишь, что я живу в Туле?", "я живу в Туле", "Живёт в Туле"),
            ("את זוכרת שאני גר בעכו?", "אני גר בעכו", "גר בעכו"),
        ],
    );
}

#[test]
fn what_is_denied_beside_it_denies_nothing_of_it() {
    all(
        "kept",
        &[
            ("Call me Bo, nobody writes Robert", "Call me Bo", "Wants to be called Bo"),
            ("I live in Hull and still don't cycle", "I live in Hull", "Lives in Hull"),
            ("אני גר בעכו ולא רוכב", "אני גר בעכו", "גר בעכו"),
            ("יש לי כלב ועוד לא חיסנתי חתול", "יש לי כלב", "יש לו כלב"),
            ("vivo en Jaén y todavía no conduzco", "vivo en Jaén", "Vive en Jaén"),
            ("soy vegano, nada de queso", "soy vegano", "Es vegano"),
            ("moro em Braga e não conduzo", "moro em Braga", "Mora em Braga"),
            ("j'habite à Dole et ne conduis pas", "j'habite à Dole", "Habite à Dole"),
            ("vivo a Lecce e non guido", "vivo a Lecce", "Vive a Lecce"),
            ("ich wohne in Ulm und fahre kein Auto", "ich wohne in Ulm", "Wohnt in Ulm"),
            ("ik woon in Ede en rijd geen auto", "ik woon in Ede", "Woont in Ede"),
            ("mieszkam w Pile i nie prowadzę", "mieszkam w Pile", "Mieszka w Pile"),
            (
                "ben Bursa'da yaşıyorum ve araba sürmüyorum",
                "ben Bursa'da yaşıyorum",
                "Bursa'da yaşıyor",
            ),
            ("я живу в Туле и не вожу трактор", "я живу в Туле", "Живёт в Туле"),
            ("я живу в Луцьку і не воджу трактор", "я живу в Луцьку", "Живе в Луцьку"),
            ("أنا ساكن في عكا ولا أسوق", "أنا ساكن في عكا", "ساكن في عكا"),
            ("मैं पुणे में रहता हूँ और गाड़ी नहीं चलाता", "मैं पुणे में रहता हूँ", "पुणे में रहता है"),
        ],
    );
    all(
        "negation",
        &[
            ("La carne roja, no la como", "La carne roja", "Come carne roja"),
            ("meat and fish I don't eat", "meat", "eats meat"),
            ("I like tea, not", "I like tea", "likes tea"),
            ("I drink milk and no I don't", "I drink milk", "drinks milk"),
            ("Me gusta el pescado y no es verdad", "Me gusta el pescado", "Le gusta el pescado"),
            ("בשר אני לא אוכל", "בשר", "אוכל בשר"),
            ("I live in Hull and don't cycle", "and don't cycle", "cycles"),
        ],
    );
}

#[test]
fn a_year_may_be_counted_from_the_day_of_the_message() {
    all(
        "kept",
        &whole(&[
            ("I moved to Hull four years ago", "Moved to Hull in 2022"),
            ("I moved to Hull thirty five years ago", "Moved to Hull in 1991"),
            ("I moved to Hull three months ago", "Moved to Hull in 2026-08"),
            ("I moved to Hull in May last year", "Moved to Hull in 2025-05"),
            ("עברתי לעכו לפני שנתיים", "עבר לעכו ב-2024"),
            ("me mudé a Jaén el año pasado", "Se mudó a Jaén en 2025"),
            ("mudei para Braga há dois anos", "Mudou para Braga em 2024"),
            ("j'ai quitté Dole l'année dernière", "A quitté Dole en 2025"),
            ("ho lasciato Lecce due anni fa", "Ha lasciato Lecce nel 2024"),
            ("ich bin vor zwei Jahren nach Ulm gezogen", "Ist 2024 nach Ulm gezogen"),
            ("ik ben vorig jaar naar Ede verhuisd", "Is in 2025 naar Ede verhuisd"),
            ("przeprowadziłem się do Piły rok temu", "Przeprowadził się do Piły w 2025"),
            ("geçen yıl Bursa'ya taşındım", "2025 yılında Bursa'ya taşındı"),
            ("я переехала в Тулу два года назад", "Переехала в Тулу в 2024"),
            ("я переїхав до Луцька минулого року", "Переїхав до Луцька у 2025"),
            ("انتقلت إلى عكا قبل سنتين", "انتقل إلى عكا في 2024"),
            ("मैं पिछले साल पुणे आया", "2025 में पुणे आया"),
        ]),
    );
    all(
        "number",
        &whole(&[
            ("I moved to Hull four years ago", "Moved to Hull in 2021"),
            ("I moved to Hull several years ago", "Moved to Hull in 2023"),
            ("I moved to Hull three months ago", "Moved to Hull in 2026-07"),
            ("me mudé a Jaén el año pasado", "Se mudó a Jaén en 2024"),
            ("עברתי לעכו לפני שנתיים", "עבר לעכו ב-2025"),
            ("I moved to Hull", "Moved to Hull in 2025"),
        ]),
    );
}

#[test]
fn words_that_count_must_stand_in_the_message() {
    all(
        "number",
        &whole(&[
            ("I have hens", "Has a dozen hens"),
            ("I have hens", "Has a couple of hens"),
            ("I have hens", "Has several hens"),
            ("I have several hens", "Has 3 hens"),
            ("tengo primas", "Tiene tres primas"),
            ("tengo primas", "Tiene dos primas"),
            ("tengo primas", "Tiene once primas"),
            ("tengo primas", "Tiene cien primas"),
            ("tenho primas", "Tem duas primas"),
            ("tenho primas", "Tem um par de primas"),
            ("j'ai des poules", "A une dizaine de poules"),
            ("ho galline", "Ha una dozzina di galline"),
            ("ich habe Hühner", "Hat hundert Hühner"),
            ("ik heb kippen", "Heeft een dozijn kippen"),
            ("mam kury", "Ma dwie kury"),
            ("tavuklarım var", "On tavuğu var"),
            ("у меня есть куры", "Есть две куры"),
            ("у мене є кури", "Має двоє курей"),
            ("יש לי תרנגולות", "יש לו תריסר תרנגולות"),
            ("عندي دجاج", "عنده مئة دجاج"),
            ("मेरे पास मुर्गियाँ हैं", "उसके पास दर्जन मुर्गियाँ हैं"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("I have a dozen hens", "Has 12 hens"),
            ("I have a couple of hens", "Has a couple of hens"),
            ("I work on a farm", "Works on a farm"),
            ("tengo dos primas", "Tiene 2 primas"),
            ("у меня есть две курицы", "Есть 2 курицы"),
        ]),
    );
}

#[test]
fn the_code_of_a_card_or_a_door_is_a_secret() {
    all(
        "secret",
        &whole(&[
            ("the code of my card is 8812", "Code of card is 8812"),
            ("הקוד של הכרטיס שלי 8812", "הקוד של הכרטיס 8812"),
            ("la clave de mi taquilla es 8812", "La clave de su taquilla es 8812"),
            ("o código do meu cartão é 8812", "O código do cartão é 8812"),
            ("le code de ma carte c'est 8812", "Le code de sa carte est 8812"),
            ("il codice della mia carta è 8812", "Il codice della carta è 8812"),
            ("der Code meiner Karte ist 8812", "Code der Karte ist 8812"),
            ("de code van mijn kaart is 8812", "De code van de kaart is 8812"),
            ("kod mojej karty to 8812", "Kod karty to 8812"),
            ("kartımın kodu 8812", "Kartın kodu 8812"),
            ("код моей карты 8812", "Код карты 8812"),
            ("код моєї картки 8812", "Код картки 8812"),
            ("رمز بطاقتي 8812", "رمز بطاقته 8812"),
            ("मेरे कार्ड का कोड 8812 है", "कार्ड का कोड 8812 है"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("my zip code is 90210", "Zip code is 90210"),
            ("mi código postal es 23001", "Su código postal es 23001"),
        ]),
    );
    // The ordinary PIN is called secret in these languages.
    for text in ["תזכרי שהקוד הסודי 8812", "تذكري أن الرقم السري هو 8812"]
    {
        assert!(!off_the_record(text), "{text}");
    }
    for text in ["זה סודי", "סודי, אני עוזב", "هذا سري"] {
        assert!(off_the_record(text), "{text}");
    }
}

#[test]
fn a_medicine_tells_of_health_and_a_trade_does_not() {
    all(
        "health",
        &whole(&[
            ("I take Wegovy", "Takes Wegovy"),
            ("I'm on sertraline", "Is on sertraline"),
            ("אני לוקח זולופט", "לוקח זולופט"),
            ("tomo antidepresivos", "Toma antidepresivos"),
            ("tomo Rivotril", "Toma Rivotril"),
            ("je prends du Seroplex", "Prend du Seroplex"),
            ("prendo lo Zoloft", "Prende lo Zoloft"),
            ("ich nehme Antidepressiva", "Nimmt Antidepressiva"),
            ("ik slik pijnstillers", "Slikt pijnstillers"),
            ("biorę antydepresanty", "Bierze antydepresanty"),
            ("antidepresan kullanıyorum", "Antidepresan kullanıyor"),
            ("принимаю метформин", "Принимает метформин"),
            ("приймаю антидепресанти", "Приймає антидепресанти"),
            ("بياخد زولوفت كل يوم", "بياخد زولوفت كل يوم"),
            ("मैं मेटफॉर्मिन लेता हूँ", "मेटफॉर्मिन लेता है"),
            ("my psychologist lives in Hull", "Psychologist lives in Hull"),
            ("voy a la psicóloga", "Va a la psicóloga"),
            ("хожу к психологу", "Ходит к психологу"),
            ("הפסיכולוגית שלי גרה בעכו", "הפסיכולוגית גרה בעכו"),
            ("I was in the hospital", "Was in the hospital"),
            ("la revisión médica es en mayo", "La revisión médica es en mayo"),
        ]),
    );
    all(
        "kept",
        &whole(&[
            ("I'm a psychologist", "Is a psychologist"),
            ("I work in a hospital in Hull", "Works in a hospital in Hull"),
            ("אני פסיכולוגית", "פסיכולוגית"),
            ("soy enfermero en Jaén", "Es enfermero en Jaén"),
            ("sou psicóloga em Braga", "É psicóloga em Braga"),
            ("je suis psychiatre à Dole", "Est psychiatre à Dole"),
            ("sono psicologa a Lecce", "È psicologa a Lecce"),
            ("ich bin Krankenschwester in Ulm", "Ist Krankenschwester in Ulm"),
            ("ik ben psycholoog in Ede", "Is psycholoog in Ede"),
            ("jestem psychologiem w Pile", "Jest psychologiem w Pile"),
            ("hastanede çalışıyorum", "Hastanede çalışıyor"),
            ("я работаю психологом", "Работает психологом"),
            ("я працюю психологом", "Працює психологом"),
            ("أنا ممرض في مستشفى", "ممرض في مستشفى"),
            ("मैं अस्पताल में काम करता हूँ", "अस्पताल में काम करता है"),
        ]),
    );
}

#[test]
fn a_form_of_a_word_is_no_invented_name() {
    all(
        "kept",
        &whole(&[
            ("dejé de fumar", "Dejó de fumar"),
            ("me mudé a Jaén", "Se mudó a Jaén"),
            ("leo novelas negras", "Lee novelas negras"),
            ("je lis des romans", "Lit des romans"),
            ("ich lese Romane", "Liest Romane"),
            ("вожу грузовик", "Водит грузовик"),
            ("зови меня Лёва", "Хочет, чтобы звали Лёва"),
            ("تركت الشاي", "ترك الشاي"),
            ("أخي نجار في عكا", "أخوه نجار في عكا"),
            ("עברתי לעכו", "עבר לעכו"),
            ("mudei para Braga", "Mudou para Braga"),
        ]),
    );
    all(
        "word",
        &whole(&[
            ("my dog max sleeps here", "dog mat sleeps here"),
            ("my friend adam is here", "friend ada is here"),
            ("Dana lives in Hull", "Dan lives in Hull"),
            ("אח שלי גדי גר בעכו", "אח גדיה גר בעכו"),
            ("mi madre vive en Jaén", "Su padre vive en Jaén"),
        ]),
    );
}

#[test]
fn a_quote_may_begin_behind_what_is_written_to_its_first_word() {
    all(
        "kept",
        &[
            ("תזכרי, בבקשה, שאני גר... בעכו!", "אני גר בעכו", "גר בעכו"),
            ("תזכרי שֶׁאני גָּר בעכו", "אני גר בעכו", "גר בעכו"),
            ("ניגנתי בכינור, ועכשיו אני מנגן בצ'לו", "עכשיו אני מנגן בצ׳לו", "מנגן בצ'לו"),
            ("souviens-toi qu'Ella est ma fille", "Ella est ma fille", "Ella est sa fille"),
        ],
    );
}
