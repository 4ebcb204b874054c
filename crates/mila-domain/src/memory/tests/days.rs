//! Days, hours and numbers in words.

use super::all;

#[test]
fn a_day_is_the_one_that_is_meant() {
    all(
        "kept",
        &[
            (
                "dentist tomorrow at half past ten",
                "dentist tomorrow at half past ten",
                "Dentist on 2026-12-01 at 10:30",
            ),
            (
                "we fly to Oslo next friday",
                "we fly to Oslo next friday",
                "Flies to Oslo on 2026-12-11",
            ),
            ("exam in two weeks", "exam in two weeks", "Exam on 2026-12-14"),
            ("rent is due on the 3rd", "rent is due on the 3rd", "Rent due on 2026-12-03"),
            (
                "I moved into the flat on Saturday",
                "I moved into the flat on Saturday",
                "Moved into the flat on 2026-11-28",
            ),
            (
                "Ben's wedding is on the twenty first of June",
                "Ben's wedding is on the twenty first of June",
                "Ben's wedding: 21 June",
            ),
            (
                "מחר בשבע וחצי יש לי שיעור פסנתר",
                "מחר בשבע וחצי יש לי שיעור פסנתר",
                "שיעור פסנתר ב-2026-12-01 בשעה 7:30",
            ),
            ("ביום חמישי טסים לאתונה", "ביום חמישי טסים לאתונה", "טסים לאתונה ב-2026-12-03"),
            ("בעוד שבועיים יש לי מבחן", "בעוד שבועיים יש לי מבחן", "מבחן ב-2026-12-14"),
            ("ב-3 לחודש אני עובר דירה", "ב-3 לחודש אני עובר דירה", "עובר דירה ב-2026-12-03"),
            (
                "יום הולדת של סבתא בתשעה במרץ",
                "יום הולדת של סבתא בתשעה במרץ",
                "יום הולדת של סבתא: 9 במרץ",
            ),
            (
                "mañana a las siete y media tengo dentista",
                "mañana a las siete y media tengo dentista",
                "Dentista el 2026-12-01 a las 7:30",
            ),
            (
                "el viernes volamos a Oslo",
                "el viernes volamos a Oslo",
                "Vuela a Oslo el 2026-12-04",
            ),
            (
                "el examen es dentro de dos semanas",
                "el examen es dentro de dos semanas",
                "El examen es el 2026-12-14",
            ),
            ("el 3 llega el sofá", "el 3 llega el sofá", "El sofá llega el 2026-12-03"),
            (
                "la boda es el veintiuno de junio",
                "la boda es el veintiuno de junio",
                "La boda es el 21 de junio",
            ),
            (
                "بكرة الساعة سبعة ونص عندي درس بيانو",
                "بكرة الساعة سبعة ونص عندي درس بيانو",
                "درس بيانو يوم 2026-12-01 الساعة 7:30",
            ),
            (
                "يوم الخميس مسافرين على أثينا",
                "يوم الخميس مسافرين على أثينا",
                "مسافرين على أثينا يوم 2026-12-03",
            ),
            ("بعد أسبوعين عندي امتحان", "بعد أسبوعين عندي امتحان", "امتحان يوم 2026-12-14"),
            (
                "يوم ٣ بننقل على البيت الجديد",
                "يوم ٣ بننقل على البيت الجديد",
                "بننقل على البيت الجديد يوم 2026-12-03",
            ),
            ("عيد ميلاد ستي تسعة مارس", "عيد ميلاد ستي تسعة مارس", "عيد ميلاد ستها: 9 مارس"),
            (
                "завтра в полвосьмого у меня урок",
                "завтра в полвосьмого у меня урок",
                "Урок 2026-12-01 в 7:30",
            ),
            (
                "завтра в половине восьмого у меня урок",
                "завтра в половине восьмого у меня урок",
                "Урок 2026-12-01 в 7:30",
            ),
            ("в пятницу летим в Осло", "в пятницу летим в Осло", "Летит в Осло 2026-12-04"),
            ("экзамен через две недели", "экзамен через две недели", "Экзамен 2026-12-14"),
            ("третьего числа переезжаем", "третьего числа переезжаем", "Переезжает 2026-12-03"),
            (
                "в субботу переехали в новую квартиру",
                "в субботу переехали в новую квартиру",
                "Переехали в новую квартиру 2026-11-28",
            ),
            ("свадьба двадцать первого июня", "свадьба двадцать первого июня", "Свадьба 21 июня"),
            (
                "demain à sept heures et demie j'ai dentiste",
                "demain à sept heures et demie j'ai dentiste",
                "Dentiste le 2026-12-01 à 7:30",
            ),
            ("vendredi on part à Oslo", "vendredi on part à Oslo", "Part à Oslo le 2026-12-04"),
            (
                "mon examen est dans deux semaines",
                "mon examen est dans deux semaines",
                "Examen le 2026-12-14",
            ),
            ("le 3 on déménage", "le 3 on déménage", "Déménage le 2026-12-03"),
            (
                "mon mariage c'est le vingt et un juin",
                "mon mariage c'est le vingt et un juin",
                "Mariage le 21 juin",
            ),
            ("samedi on a emménagé", "samedi on a emménagé", "A emménagé le 2026-11-28"),
            (
                "mum lands the day after tomorrow at quarter to six",
                "mum lands the day after tomorrow at quarter to six",
                "Mum lands on 2026-12-02 at 5:45",
            ),
            ("parcel came yesterday", "parcel came yesterday", "Parcel came on 2026-11-29"),
            (
                "last friday we got engaged",
                "last friday we got engaged",
                "Got engaged on 2026-11-27",
            ),
            (
                "in three weeks we move to Fife",
                "in three weeks we move to Fife",
                "Moves to Fife on 2026-12-21",
            ),
            ("hen do on 12 June", "hen do on 12 June", "Hen do on 2027-06-12"),
            (
                "pasado mañana a las ocho menos cuarto llega mamá",
                "pasado mañana a las ocho menos cuarto llega mamá",
                "Mamá llega el 2026-12-02 a las 7:45",
            ),
            ("hace tres días nació Leo", "hace tres días nació Leo", "Leo nació el 2026-11-27"),
            (
                "el próximo jueves es la obra",
                "el próximo jueves es la obra",
                "La obra es el 2026-12-10",
            ),
            (
                "après-demain à huit heures moins le quart maman arrive",
                "après-demain à huit heures moins le quart maman arrive",
                "Maman arrive le 2026-12-02 à 7:45",
            ),
            (
                "il y a trois jours Léo est né",
                "il y a trois jours Léo est né",
                "Léo est né le 2026-11-27",
            ),
            ("lundi prochain je signe", "lundi prochain je signe", "Signe le 2026-12-07"),
            (
                "послезавтра без четверти восемь приедет мама",
                "послезавтра без четверти восемь приедет мама",
                "Мама приедет 2026-12-02 в 7:45",
            ),
            ("три дня назад родился Лёва", "три дня назад родился Лёва", "Лёва родился 2026-11-27"),
            (
                "в следующий четверг спектакль",
                "в следующий четверг спектакль",
                "Спектакль 2026-12-10",
            ),
            (
                "מחרתיים ברבע לשמונה אמא מגיעה",
                "מחרתיים ברבע לשמונה אמא מגיעה",
                "אמא מגיעה ב-2026-12-02 בשעה 7:45",
            ),
            ("לפני שלושה ימים נולד ליאם", "לפני שלושה ימים נולד ליאם", "ליאם נולד ב-2026-11-27"),
            ("ביום שלישי הבא ההצגה", "ביום שלישי הבא ההצגה", "ההצגה ב-2026-12-08"),
            (
                "بعد بكرة الساعة تمانية إلا ربع بتوصل ماما",
                "بعد بكرة الساعة تمانية إلا ربع بتوصل ماما",
                "ماما بتوصل يوم 2026-12-02 الساعة 7:45",
            ),
            ("من ثلاث أيام انولد ليث", "من ثلاث أيام انولد ليث", "ليث انولد يوم 2026-11-27"),
        ],
    );
    all(
        "date",
        &[
            (
                "dentist tomorrow at half past ten",
                "dentist tomorrow at half past ten",
                "Dentist on 2026-12-02 at 10:30",
            ),
            (
                "we fly to Oslo next friday",
                "we fly to Oslo next friday",
                "Flies to Oslo on 2026-12-12",
            ),
            ("exam in two weeks", "exam in two weeks", "Exam on 2026-12-21"),
            ("rent is due on the 3rd", "rent is due on the 3rd", "Rent due on 2026-12-13"),
            (
                "the plumber comes on thursday",
                "the plumber comes on thursday",
                "Plumber comes on 2026-12-04",
            ),
            ("מחר יש לי שיעור פסנתר", "מחר יש לי שיעור פסנתר", "שיעור פסנתר ב-2026-12-03"),
            ("ביום חמישי טסים לאתונה", "ביום חמישי טסים לאתונה", "טסים לאתונה ב-2026-12-04"),
            ("בעוד שבועיים יש לי מבחן", "בעוד שבועיים יש לי מבחן", "מבחן ב-2026-12-13"),
            ("mañana tengo dentista", "mañana tengo dentista", "Dentista el 2026-12-02"),
            (
                "el viernes volamos a Oslo",
                "el viernes volamos a Oslo",
                "Vuela a Oslo el 2026-12-05",
            ),
            ("el 3 llega el sofá", "el 3 llega el sofá", "El sofá llega el 2027-01-03"),
            ("بكرة عندي درس بيانو", "بكرة عندي درس بيانو", "درس بيانو يوم 2026-12-02"),
            (
                "يوم الخميس مسافرين على أثينا",
                "يوم الخميس مسافرين على أثينا",
                "مسافرين على أثينا يوم 2026-12-05",
            ),
            ("завтра у меня урок", "завтра у меня урок", "Урок 2026-12-02"),
            ("в пятницу летим в Осло", "в пятницу летим в Осло", "Летит в Осло 2026-12-03"),
            ("demain j'ai dentiste", "demain j'ai dentiste", "Dentiste le 2026-12-02"),
            ("vendredi on part à Oslo", "vendredi on part à Oslo", "Part à Oslo le 2026-12-06"),
            (
                "mum lands the day after tomorrow",
                "mum lands the day after tomorrow",
                "Mum lands on 2026-12-01",
            ),
            (
                "last friday we got engaged",
                "last friday we got engaged",
                "Got engaged on 2026-12-04",
            ),
            (
                "in three weeks we move to Fife",
                "in three weeks we move to Fife",
                "Moves to Fife on 2027-01-21",
            ),
            ("hen do on 12 June", "hen do on 12 June", "Hen do on 2029-06-12"),
            ("hace tres días nació Leo", "hace tres días nació Leo", "Leo nació el 2026-11-26"),
            ("lundi prochain je signe", "lundi prochain je signe", "Signe le 2026-12-08"),
            (
                "в следующий четверг спектакль",
                "в следующий четверг спектакль",
                "Спектакль 2026-12-09",
            ),
            ("ביום שלישי הבא ההצגה", "ביום שלישי הבא ההצגה", "ההצגה ב-2026-12-07"),
            ("الخميس الجاي المسرحية", "الخميس الجاي المسرحية", "المسرحية يوم 2026-12-08"),
        ],
    );
}

#[test]
fn a_number_in_words_is_that_number_of_that() {
    all(
        "kept",
        &[
            ("my grandad turns ninety one", "my grandad turns ninety one", "Grandad turns 91"),
            ("we've 2 cats and 3 hens", "we've 2 cats and 3 hens", "3 hens and 2 cats"),
            ("יש לי שלושים ושתיים תרנגולות", "יש לי שלושים ושתיים תרנגולות", "יש לו 32 תרנגולות"),
            (
                "mi abuelo cumple noventa y uno",
                "mi abuelo cumple noventa y uno",
                "El abuelo cumple 91",
            ),
            ("عندي خمسة وثلاثين دجاجة", "عندي خمسة وثلاثين دجاجة", "عنده 35 دجاجة"),
            ("дедушке девяносто один", "дедушке девяносто один", "Дедушке 91"),
            ("аренда сорок тысяч", "аренда сорок тысяч", "Аренда 40 тысяч"),
            ("papi a quatre vingt onze ans", "papi a quatre vingt onze ans", "Papi a 91 ans"),
        ],
    );
    all(
        "number",
        &[
            ("my grandad turns ninety one", "my grandad turns ninety one", "Grandad turns 19"),
            ("יש לי שלושים ושתיים תרנגולות", "יש לי שלושים ושתיים תרנגולות", "יש לו 23 תרנגולות"),
            ("عندي خمسة وثلاثين دجاجة", "عندي خمسة وثلاثين دجاجة", "عنده 53 دجاجة"),
            ("дедушке девяносто один", "дедушке девяносто один", "Дедушке 19"),
            ("papi a quatre vingt onze ans", "papi a quatre vingt onze ans", "Papi a 81 ans"),
        ],
    );
    all(
        "role",
        &[
            (
                "the car costs 210 a month, insurance 95",
                "the car costs 210 a month, insurance 95",
                "Car insurance costs 210",
            ),
            (
                "pago 210 de coche y 95 de seguro",
                "pago 210 de coche y 95 de seguro",
                "Paga 210 de seguro",
            ),
        ],
    );
}
