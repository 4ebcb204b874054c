//! Messages as people write them, with more than one thing in them.

use super::all;

#[test]
fn what_is_said_beside_much_else_is_kept() {
    all(
        "kept",
        &[
            (
                "heya! just so you know my sister-in-law Bea keeps bees in Kent, might need gift ideas",
                "my sister-in-law Bea keeps bees in Kent",
                "Sister-in-law Bea keeps bees in Kent",
            ),
            (
                "we got a puppy on sunday, named her Olive 🐾",
                "we got a puppy on sunday, named her Olive",
                "Got a puppy named Olive on 2026-11-29",
            ),
            (
                "need a plumber asap. I'm at 14 Elm Road btw",
                "I'm at 14 Elm Road",
                "Lives at 14 Elm Road",
            ),
            (
                "want to book a table but remember my wife Lin is vegan",
                "my wife Lin is vegan",
                "Wife Lin is vegan",
            ),
            ("I was born in Cork and grew up in Hull", "I was born in Cork", "Born in Cork"),
            (
                "my boss Priya wants me to run the Leeds team from january",
                "my boss Priya wants me to run the Leeds team from january",
                "Boss Priya wants the user to run the Leeds team from January",
            ),
            (
                "my son Theo was a bit late but he plays the cello every wednesday",
                "he plays the cello every wednesday",
                "Son Theo plays the cello every Wednesday",
            ),
            (
                "hola! mi cuñada Bea vive en Cuenca y tiene abejas",
                "mi cuñada Bea vive en Cuenca y tiene abejas",
                "Su cuñada Bea vive en Cuenca y tiene abejas",
            ),
            (
                "el domingo adoptamos una perra, se llama Oliva",
                "el domingo adoptamos una perra, se llama Oliva",
                "Adoptaron una perra que se llama Oliva el 2026-11-29",
            ),
            (
                "necesito un fontanero, vivo en la calle Olmo 14",
                "vivo en la calle Olmo 14",
                "Vive en la calle Olmo 14",
            ),
            (
                "mi jefa Pilar quiere que lleve el equipo de Lugo",
                "mi jefa Pilar quiere que lleve el equipo de Lugo",
                "Su jefa Pilar quiere que lleve el equipo de Lugo",
            ),
            ("nací en Soria y crecí en Vigo", "nací en Soria", "Nació en Soria"),
            (
                "que sepas q mi color favorito es el verde",
                "mi color favorito es el verde",
                "Su color favorito es el verde",
            ),
            (
                "coucou ! ma belle-sœur Béa vit à Brest et elle a des abeilles",
                "ma belle-sœur Béa vit à Brest et elle a des abeilles",
                "Sa belle-sœur Béa vit à Brest et a des abeilles",
            ),
            (
                "dimanche on a adopté une chienne, elle s'appelle Olive",
                "dimanche on a adopté une chienne, elle s'appelle Olive",
                "A adopté une chienne qui s'appelle Olive le 2026-11-29",
            ),
            (
                "il me faut un plombier, j'habite 14 rue des Ormes",
                "j'habite 14 rue des Ormes",
                "Habite 14 rue des Ormes",
            ),
            (
                "ma patronne Sylvie veut que je gère l'équipe de Lille",
                "ma patronne Sylvie veut que je gère l'équipe de Lille",
                "Sa patronne Sylvie veut qu'il gère l'équipe de Lille",
            ),
            ("je suis né à Dole et j'ai grandi à Metz", "je suis né à Dole", "Né à Dole"),
            (
                "mon fils Théo joue du violoncelle tous les mercredis",
                "mon fils Théo joue du violoncelle tous les mercredis",
                "Son fils Théo joue du violoncelle tous les mercredis",
            ),
            (
                "je suis prof de maths à Lyon depuis 2015",
                "je suis prof de maths à Lyon depuis 2015",
                "Prof de maths à Lyon depuis 2015",
            ),
            (
                "привет! моя свекровь Нина держит пчёл под Тулой",
                "моя свекровь Нина держит пчёл под Тулой",
                "Свекровь Нина держит пчёл под Тулой",
            ),
            (
                "в воскресенье взяли щенка, назвали Олей",
                "в воскресенье взяли щенка, назвали Олей",
                "Взяли щенка 2026-11-29, назвали Олей",
            ),
            (
                "нужен сантехник, я живу на улице Вязов 14",
                "я живу на улице Вязов 14",
                "Живёт на улице Вязов 14",
            ),
            (
                "начальница Полина хочет, чтобы я вёл группу в Твери",
                "начальница Полина хочет, чтобы я вёл группу в Твери",
                "Начальница Полина хочет, чтобы вёл группу в Твери",
            ),
            ("я родился в Омске, вырос в Томске", "я родился в Омске", "Родился в Омске"),
            (
                "сын Федя играет на виолончели каждую среду",
                "сын Федя играет на виолончели каждую среду",
                "Сын Федя играет на виолончели каждую среду",
            ),
            (
                "вышла замуж в 2019 году за Игоря",
                "вышла замуж в 2019 году за Игоря",
                "Вышла замуж за Игоря в 2019 году",
            ),
            (
                "היי! גיסתי ביאה מגדלת דבורים ליד עכו",
                "גיסתי ביאה מגדלת דבורים ליד עכו",
                "גיסתו ביאה מגדלת דבורים ליד עכו",
            ),
            (
                "אימצנו כלבה וקוראים לה זית",
                "אימצנו כלבה וקוראים לה זית",
                "אימצו כלבה וקוראים לה זית",
            ),
            (
                "הבוסית שלי פולינה רוצה שאנהל את הצוות בלוד",
                "הבוסית שלי פולינה רוצה שאנהל את הצוות בלוד",
                "הבוסית פולינה רוצה שינהל את הצוות בלוד",
            ),
            ("נולדתי בצפת וגדלתי ביפו", "נולדתי בצפת", "נולד בצפת"),
            (
                "הבן שלי תאו מנגן בצ'לו כל יום רביעי",
                "הבן שלי תאו מנגן בצ'לו כל יום רביעי",
                "הבן תאו מנגן בצ'לו כל יום רביעי",
            ),
            ("אני מורה לחשבון בחולון", "אני מורה לחשבון בחולון", "מורה לחשבון בחולון"),
            (
                "مرحبا! سلفتي بيان بتربي نحل قرب عكا",
                "سلفتي بيان بتربي نحل قرب عكا",
                "سلفته بيان بتربي نحل قرب عكا",
            ),
            ("تبنينا كلبة واسمها زيتونة", "تبنينا كلبة واسمها زيتونة", "تبنوا كلبة واسمها زيتونة"),
            (
                "محتاج سباك، أنا ساكن في شارع الورد ١٤",
                "أنا ساكن في شارع الورد ١٤",
                "ساكن في شارع الورد 14",
            ),
            (
                "مديرتي هالة بدها أمسك فريق اللد",
                "مديرتي هالة بدها أمسك فريق اللد",
                "مديرته هالة بدها يمسك فريق اللد",
            ),
            ("ولدت في صفد وتربيت في يافا", "ولدت في صفد", "ولد في صفد"),
            (
                "ابني تيم بيعزف تشيلو كل أربعاء",
                "ابني تيم بيعزف تشيلو كل أربعاء",
                "ابنه تيم بيعزف تشيلو كل أربعاء",
            ),
            ("أنا معلم رياضيات في الرملة", "أنا معلم رياضيات في الرملة", "معلم رياضيات في الرملة"),
        ],
    );
    all(
        "role",
        &[(
            "my son Theo plays the cello, my daughter Ivy the drums",
            "my son Theo plays the cello, my daughter Ivy the drums",
            "Son Ivy plays the cello",
        )],
    );
    all(
        "what_if",
        &[
            ("could become a teacher maybe", "could become a teacher maybe", "Teacher"),
            ("igual me hago profesor", "igual me hago profesor", "Es profesor"),
            ("peut-être que je deviendrai prof", "peut-être que je deviendrai prof", "Est prof"),
            ("может, стану учителем", "может, стану учителем", "Учитель"),
            ("אולי אהיה מורה", "אולי אהיה מורה", "מורה"),
            ("يمكن أصير معلم", "يمكن أصير معلم", "معلم"),
        ],
    );
    all(
        "question",
        &[(
            "what if I quit my job at Aldi",
            "what if I quit my job at Aldi",
            "Quit the job at Aldi",
        )],
    );
}
