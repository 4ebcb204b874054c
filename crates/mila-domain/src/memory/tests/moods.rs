//! Wishes, plans and what was.

use super::all;

#[test]
fn a_wish_stays_a_wish() {
    all(
        "kept",
        &[
            (
                "I'd love to be a vet some day",
                "I'd love to be a vet some day",
                "Would love to be a vet some day",
            ),
            (
                "saving up for a camper van",
                "saving up for a camper van",
                "Saving up for a camper van",
            ),
            (
                "I'm a nurse in Hull and I want to retrain as a pilot",
                "I'm a nurse in Hull and I want to retrain as a pilot",
                "Nurse in Hull",
            ),
            (
                "i wanna learn welsh, my nan lives in Bangor",
                "my nan lives in Bangor",
                "Nan lives in Bangor",
            ),
            ("הייתי רוצה לגדל כלב", "הייתי רוצה לגדל כלב", "היה רוצה לגדל כלב"),
            (
                "אני מתכננת לפתוח מאפייה בעכו",
                "אני מתכננת לפתוח מאפייה בעכו",
                "מתכננת לפתוח מאפייה בעכו",
            ),
            ("אני עובד כספר ורוצה להיות שף", "אני עובד כספר ורוצה להיות שף", "עובד כספר"),
            (
                "me encantaría ser veterinaria",
                "me encantaría ser veterinaria",
                "Le encantaría ser veterinaria",
            ),
            ("sueño con vivir en Cádiz", "sueño con vivir en Cádiz", "Sueña con vivir en Cádiz"),
            ("soy panadero y quiero ser piloto", "soy panadero y quiero ser piloto", "Es panadero"),
            ("نفسي أصير طيار", "نفسي أصير طيار", "نفسه يصير طيار"),
            ("بدي أفتح مخبز بعكا", "بدي أفتح مخبز بعكا", "بده يفتح مخبز بعكا"),
            ("أنا خباز وحابب أصير شيف", "أنا خباز", "خباز"),
            ("хочу быть лётчиком", "хочу быть лётчиком", "Хочет быть лётчиком"),
            ("мечтаю жить в Сочи", "мечтаю жить в Сочи", "Мечтает жить в Сочи"),
            ("я пекарь и хочу стать поваром", "я пекарь и хочу стать поваром", "Пекарь"),
            (
                "j'aimerais être vétérinaire",
                "j'aimerais être vétérinaire",
                "Aimerait être vétérinaire",
            ),
            ("je rêve de vivre à Brest", "je rêve de vivre à Brest", "Rêve de vivre à Brest"),
            (
                "je suis boulanger et je veux devenir pilote",
                "je suis boulanger et je veux devenir pilote",
                "Est boulanger",
            ),
            (
                "thinking of getting a tattoo",
                "thinking of getting a tattoo",
                "Thinking of getting a tattoo",
            ),
            ("I need a new bike", "I need a new bike", "Needs a new bike"),
            (
                "estoy pensando en adoptar un galgo",
                "estoy pensando en adoptar un galgo",
                "Está pensando en adoptar un galgo",
            ),
            (
                "tenemos ganas de ir a Japón",
                "tenemos ganas de ir a Japón",
                "Tienen ganas de ir a Japón",
            ),
            (
                "je compte adopter un lévrier",
                "je compte adopter un lévrier",
                "Compte adopter un lévrier",
            ),
            ("j'espère devenir pompier", "j'espère devenir pompier", "Espère devenir pompier"),
            ("думаю завести хаски", "думаю завести хаски", "Думает завести хаски"),
            ("надеюсь стать пожарным", "надеюсь стать пожарным", "Надеется стать пожарным"),
            ("אני חושבת לאמץ כלב", "אני חושבת לאמץ כלב", "חושבת לאמץ כלב"),
            ("מקווה להיות כבאי", "מקווה להיות כבאי", "מקווה להיות כבאי"),
            ("بفكر أتبنى قطة", "بفكر أتبنى قطة", "بيفكر يتبنى قطة"),
            ("بتمنى أصير إطفائي", "بتمنى أصير إطفائي", "بيتمنى يصير إطفائي"),
        ],
    );
    all(
        "wished",
        &[
            ("I'd love to be a vet some day", "I'd love to be a vet some day", "Works as a vet"),
            (
                "hoping to get a puppy this spring 🐶",
                "hoping to get a puppy this spring 🐶",
                "Has a puppy",
            ),
            (
                "I'm a nurse in Hull and I want to retrain as a pilot",
                "I'm a nurse in Hull and I want to retrain as a pilot",
                "Pilot",
            ),
            (
                "my dream is to run a hotel in Crete",
                "my dream is to run a hotel in Crete",
                "Runs a hotel in Crete",
            ),
            ("הייתי רוצה לגדל כלב", "הייתי רוצה לגדל כלב", "מגדל כלב"),
            ("אני מתכננת לפתוח מאפייה בעכו", "אני מתכננת לפתוח מאפייה בעכו", "יש לה מאפייה בעכו"),
            ("אני רוצה להיות רופא", "אני רוצה להיות רופא", "רופא"),
            ("החלום שלי לגור ביפו", "החלום שלי לגור ביפו", "גר ביפו"),
            ("me encantaría ser veterinaria", "me encantaría ser veterinaria", "Es veterinaria"),
            (
                "estoy ahorrando para una furgoneta",
                "estoy ahorrando para una furgoneta",
                "Tiene una furgoneta",
            ),
            ("sueño con vivir en Cádiz", "sueño con vivir en Cádiz", "Vive en Cádiz"),
            ("soy panadero y quiero ser piloto", "soy panadero y quiero ser piloto", "Es piloto"),
            ("نفسي أصير طيار", "نفسي أصير طيار", "طيار"),
            ("بدي أفتح مخبز بعكا", "بدي أفتح مخبز بعكا", "عنده مخبز بعكا"),
            ("حلمي أعيش في أسوان", "حلمي أعيش في أسوان", "يعيش في أسوان"),
            ("хочу быть лётчиком", "хочу быть лётчиком", "Лётчик"),
            ("мечтаю жить в Сочи", "мечтаю жить в Сочи", "Живёт в Сочи"),
            ("копим на дачу под Тверью", "копим на дачу под Тверью", "Есть дача под Тверью"),
            ("я пекарь и хочу стать поваром", "я пекарь и хочу стать поваром", "Повар"),
            ("собираюсь завести собаку", "собираюсь завести собаку", "Есть собака"),
            ("j'aimerais être vétérinaire", "j'aimerais être vétérinaire", "Est vétérinaire"),
            ("je rêve de vivre à Brest", "je rêve de vivre à Brest", "Vit à Brest"),
            (
                "je suis boulanger et je veux devenir pilote",
                "je suis boulanger et je veux devenir pilote",
                "Est pilote",
            ),
            (
                "envie d'ouvrir une librairie à Nantes",
                "envie d'ouvrir une librairie à Nantes",
                "A une librairie à Nantes",
            ),
            ("thinking of getting a tattoo", "thinking of getting a tattoo", "Has a tattoo"),
            ("I need a new bike", "I need a new bike", "Has a new bike"),
            ("can't wait to be a dad one day", "can't wait to be a dad one day", "Is a dad"),
            (
                "estoy pensando en adoptar un galgo",
                "estoy pensando en adoptar un galgo",
                "Tiene un galgo",
            ),
            ("de mayor quiero ser bombero", "de mayor quiero ser bombero", "Bombero"),
            ("je compte adopter un lévrier", "je compte adopter un lévrier", "A un lévrier"),
            ("j'espère devenir pompier", "j'espère devenir pompier", "Est pompier"),
            ("думаю завести хаски", "думаю завести хаски", "Есть хаски"),
            ("надеюсь стать пожарным", "надеюсь стать пожарным", "Пожарный"),
            ("אני חושבת לאמץ כלב", "אני חושבת לאמץ כלב", "יש לה כלב"),
            ("מקווה להיות כבאי", "מקווה להיות כבאי", "כבאי"),
            ("بفكر أتبنى قطة", "بفكر أتبنى قطة", "عنده قطة"),
            ("بتمنى أصير إطفائي", "بتمنى أصير إطفائي", "إطفائي"),
        ],
    );
    all("other_words", &[("on économise pour un van", "on économise pour un van", "A un van")]);
    all(
        "what_if",
        &[(
            "if all goes well we'll buy the cottage in Fife",
            "if all goes well we'll buy the cottage in Fife",
            "Bought the cottage in Fife",
        )],
    );
}

#[test]
fn what_was_stays_past() {
    all(
        "kept",
        &[
            ("I used to play the oboe", "I used to play the oboe", "Used to play the oboe"),
            (
                "I was a baker, now I teach maths",
                "I was a baker, now I teach maths",
                "Teaches maths",
            ),
            ("הייתי מורה, היום אני נגר", "הייתי מורה, היום אני נגר", "נגר"),
            ("antes tocaba el oboe", "antes tocaba el oboe", "Antes tocaba el oboe"),
            ("زمان كنت معلم", "زمان كنت معلم", "كان معلم زمان"),
            ("раньше я играл на гобое", "раньше я играл на гобое", "Раньше играл на гобое"),
            ("был учителем, теперь я столяр", "был учителем, теперь я столяр", "Столяр"),
            (
                "avant je jouais du hautbois",
                "avant je jouais du hautbois",
                "Jouait du hautbois avant",
            ),
        ],
    );
    all(
        "past",
        &[
            ("I used to play the oboe", "I used to play the oboe", "Plays the oboe"),
            ("I was a baker, now I teach maths", "I was a baker", "Is a baker"),
            ("פעם הייתי מורה", "פעם הייתי מורה", "מורה"),
            ("גרתי בעבר בלוד", "גרתי בעבר בלוד", "גר בלוד"),
            ("antes tocaba el oboe", "antes tocaba el oboe", "Toca el oboe"),
            (
                "vivía en Lugo con mis padres",
                "vivía en Lugo con mis padres",
                "Vive en Lugo con sus padres",
            ),
            ("زمان كنت معلم", "زمان كنت معلم", "معلم"),
            ("раньше я играл на гобое", "раньше я играл на гобое", "Играет на гобое"),
            ("avant je jouais du hautbois", "avant je jouais du hautbois", "Joue du hautbois"),
            ("j'habitais à Dole", "j'habitais à Dole", "Habite à Dole"),
        ],
    );
}
