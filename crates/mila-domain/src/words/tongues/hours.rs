//! What is said of the hours that people choose: of the morning brief, and of those in which Mila says
//! nothing of its own accord.

use super::List;
use crate::tongue::Tongue;

/// What is read in one language.
#[derive(Debug)]
pub(in super::super) struct Hours {
    /// The names of the brief; alone they show it.
    pub(in super::super) brief: List,
    /// Words that may mean something else: only with `at`, or off, they are the brief.
    pub(in super::super) summary: List,
    /// The names of the quiet hours; alone they show them.
    pub(in super::super) quiet: List,
    /// Words that are the quiet hours only with hours, or off.
    pub(in super::super) silence: List,
    /// "Every day at".
    pub(in super::super) at: List,
    pub(in super::super) from: List,
    pub(in super::super) until: List,
    /// "O'clock", and what else stands beside a time and changes nothing.
    pub(in super::super) clock: List,
    /// The hours of the morning, behind a time.
    pub(in super::super) morning: List,
    /// Those of the afternoon and the evening.
    pub(in super::super) evening: List,
    pub(in super::super) off: List,
}

impl Hours {
    pub(in super::super) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &ENGLISH,
            Tongue::Hebrew => &HEBREW,
            Tongue::Arabic => &ARABIC,
            Tongue::Spanish => &SPANISH,
            Tongue::Portuguese => &PORTUGUESE,
            Tongue::French => &FRENCH,
            Tongue::Italian => &ITALIAN,
            Tongue::German => &GERMAN,
            Tongue::Dutch => &DUTCH,
            Tongue::Polish => &POLISH,
            Tongue::Turkish => &TURKISH,
            Tongue::Russian => &RUSSIAN,
            Tongue::Ukrainian => &UKRAINIAN,
            Tongue::Hindi => &HINDI,
        }
    }
}

static ENGLISH: Hours = Hours {
    brief: "brief, my brief, the brief, morning brief, my morning brief, daily brief, morning \
        briefing, daily briefing",
    summary: "briefing, summary, morning summary, daily summary",
    quiet: "quiet hours, my quiet hours, quiet time",
    silence: "quiet, be quiet, do not disturb, dnd",
    at: "at, daily at, every day at, each day at, every morning at, each morning at",
    from: "from, between",
    until: "to, till, til, until, and, through",
    clock: "h, o'clock, every day, daily, every morning",
    morning: "am, a m, in the morning",
    evening: "pm, p m, in the afternoon, in the evening, at night",
    off: "off, none, no more",
};

static HEBREW: Hours = Hours {
    brief: "תקציר, התקציר, התקציר שלי, תקציר בוקר, תקציר הבוקר, תקציר יומי, התקציר היומי",
    summary: "סיכום, סיכום יומי, סיכום בוקר",
    quiet: "שעות שקט, שעות השקט, שעות השקט שלי",
    silence: "שקט, נא לא להפריע",
    at: "ב, בשעה, כל יום ב, כל יום בשעה, כל בוקר ב, כל בוקר בשעה, מדי יום ב, מדי יום בשעה",
    from: "מ, משעה, מהשעה, בין",
    until: "עד, עד שעה, עד השעה, ל, ועד, לבין",
    clock: "כל יום, כל בוקר, מדי יום, מדי בוקר",
    morning: "בבוקר",
    evening: "בערב, בלילה, אחר הצהריים, אחהצ",
    off: "כבוי, בטל, ביטול, מבוטל, לא, אוף, off",
};

static ARABIC: Hours = Hours {
    brief: "ملخص الصباح, موجز الصباح, الملخص اليومي, الموجز اليومي",
    summary: "ملخص, الملخص, موجز, الموجز",
    quiet: "ساعات الهدوء, أوقات الهدوء",
    silence: "هدوء, الهدوء, عدم الإزعاج",
    at: "الساعة, في الساعة, على الساعة, كل يوم الساعة, كل يوم في الساعة, كل صباح الساعة, \
        يوميا الساعة, يوميا في الساعة",
    from: "من, من الساعة, بين",
    until: "إلى, الى, حتى, إلى الساعة, الى الساعة, حتى الساعة, و",
    clock: "كل يوم, يوميا, كل صباح",
    morning: "صباحا, ص",
    evening: "مساء, م, ليلا",
    off: "إيقاف, ايقاف, أوقف, off",
};

static SPANISH: Hours = Hours {
    brief: "resumen diario, resumen matutino, resumen de la mañana, mi resumen diario",
    summary: "resumen, mi resumen",
    quiet: "horas de silencio, horario de silencio, horas tranquilas",
    silence: "silencio, no molestar",
    at: "a las, a la, todos los días a las, cada día a las, cada mañana a las, diario a las",
    from: "de, desde, de las, desde las, entre, entre las",
    until: "a, a las, hasta, hasta las, y, y las",
    clock: "h, horas, todos los días, cada día, cada mañana",
    morning: "am, a m, de la mañana",
    evening: "pm, p m, de la tarde, de la noche",
    off: "off, apagado, apagada, apagadas, desactivado, desactivadas, no, nunca",
};

static PORTUGUESE: Hours = Hours {
    brief: "resumo diário, resumo matinal, resumo da manhã, meu resumo diário",
    summary: "resumo, meu resumo",
    quiet: "horas de silêncio, horário de silêncio, horas tranquilas",
    silence: "silêncio, não perturbe, não incomodar",
    at: "às, a, à, todos os dias às, todo dia às, cada dia às, toda manhã às",
    from: "de, das, desde, desde as, entre, entre as",
    until: "a, às, até, até às, até as, e, e as",
    clock: "h, horas, todos os dias, todo dia, toda manhã",
    morning: "am, da manhã",
    evening: "pm, da tarde, da noite",
    off: "off, desligado, desligada, desligadas, desativado, desativadas, não, nunca",
};

static FRENCH: Hours = Hours {
    brief: "résumé du matin, résumé quotidien, mon résumé du matin, point du matin",
    summary: "résumé, mon résumé, bilan du matin",
    quiet: "heures calmes, heures de silence, heures tranquilles",
    silence: "silence, calme, ne pas déranger",
    at: "à, tous les jours à, chaque jour à, chaque matin à, tous les matins à",
    from: "de, entre, depuis",
    until: "à, jusqu'à, et",
    clock: "h, heure, heures, tous les jours, chaque jour, chaque matin",
    morning: "du matin",
    evening: "du soir, de l'après-midi",
    off: "off, désactivé, désactivées, arrêté, non, jamais",
};

static ITALIAN: Hours = Hours {
    brief: "riepilogo del mattino, riepilogo giornaliero, riepilogo quotidiano, riassunto del mattino",
    summary: "riepilogo, riassunto, il mio riepilogo",
    quiet: "ore di silenzio, ore tranquille, orario di silenzio",
    silence: "silenzio, non disturbare",
    at: "alle, alle ore, ogni giorno alle, ogni mattina alle, tutti i giorni alle",
    from: "da, dalle, tra, tra le, fra, fra le",
    until: "a, alle, fino alle, e, e le",
    clock: "h, ore, ogni giorno, ogni mattina, tutti i giorni",
    morning: "di mattina, del mattino",
    evening: "di pomeriggio, del pomeriggio, di sera",
    off: "off, disattivato, disattivate, spento, spente, no, mai",
};

static GERMAN: Hours = Hours {
    brief: "morgenübersicht, tagesübersicht, morgenbriefing, tagesbriefing, meine tagesübersicht",
    summary: "übersicht, briefing, zusammenfassung",
    quiet: "ruhezeit, ruhezeiten, ruhige stunden, meine ruhezeiten",
    silence: "ruhe, stille, nicht stören",
    at: "um, täglich um, jeden tag um, jeden morgen um",
    from: "von, zwischen, ab",
    until: "bis, und",
    clock: "uhr, h, täglich, jeden tag, jeden morgen",
    morning: "morgens, früh, in der früh",
    evening: "nachmittags, abends, nachts",
    off: "off, aus, deaktiviert, nein, nie, keine",
};

static DUTCH: Hours = Hours {
    brief: "ochtendoverzicht, dagoverzicht, ochtendbriefing, mijn ochtendoverzicht",
    summary: "overzicht, briefing, samenvatting",
    quiet: "stille uren, rusttijden, mijn stille uren",
    silence: "stil, stilte, niet storen",
    at: "om, dagelijks om, elke dag om, iedere dag om, elke ochtend om",
    from: "van, tussen, vanaf",
    until: "tot, en",
    clock: "uur, h, dagelijks, elke dag, iedere dag, elke ochtend",
    morning: "'s ochtends, 's morgens",
    evening: "'s middags, 's avonds, 's nachts",
    off: "off, uit, nee, nooit, geen",
};

static POLISH: Hours = Hours {
    brief: "poranny skrót, poranne podsumowanie, codzienne podsumowanie, podsumowanie dnia",
    summary: "podsumowanie, skrót",
    quiet: "godziny ciszy, cisza nocna, moje godziny ciszy",
    silence: "cisza, nie przeszkadzać",
    at: "o, o godzinie, codziennie o, każdego dnia o, każdego ranka o",
    from: "od, między, pomiędzy",
    until: "do, a, i",
    clock: "godz, h, codziennie, każdego dnia",
    morning: "rano",
    evening: "po południu, wieczorem, w nocy",
    off: "off, wyłącz, wyłączone, wyłączony, nie, nigdy",
};

static TURKISH: Hours = Hours {
    brief: "sabah özeti, günlük özet, günün özeti, sabah özetim",
    summary: "özet, özetim",
    quiet: "sessiz saatler, sessizlik saatleri, sessiz saatlerim",
    silence: "sessiz, sessizlik, rahatsız etme",
    at: "saat, her gün, her gün saat, her sabah, her sabah saat",
    from: "saat",
    until: "den, dan, ten, tan, ile",
    clock: "de, da, te, ta, ye, ya, e, a, kadar, arası, her gün, her sabah",
    morning: "sabah",
    evening: "öğleden sonra, akşam, gece",
    off: "off, kapalı, kapat, yok, hayır",
};

static RUSSIAN: Hours = Hours {
    brief: "утренняя сводка, ежедневная сводка, сводка дня, сводка на день, моя сводка",
    summary: "сводка",
    quiet: "тихие часы, часы тишины, мои тихие часы",
    silence: "тихо, тишина, не беспокоить",
    at: "в, каждый день в, ежедневно в, каждое утро в",
    from: "с, со, от, между",
    until: "до, и",
    clock: "ч, час, часа, часов, каждый день, ежедневно, каждое утро",
    morning: "утра",
    evening: "дня, вечера, ночи",
    off: "off, выключить, выключи, выключена, выключены, нет, никогда",
};

static UKRAINIAN: Hours = Hours {
    brief: "ранкове зведення, щоденне зведення, ранковий огляд, зведення дня, моє зведення",
    summary: "зведення, огляд",
    quiet: "тихі години, години тиші, мої тихі години",
    silence: "тихо, тиша, не турбувати",
    at: "о, об, щодня о, кожного дня о, щоранку о",
    from: "з, із, від, між",
    until: "до, і, та",
    clock: "год, година, години, годині, щодня, кожного дня, щоранку",
    morning: "ранку",
    evening: "дня, вечора, ночі",
    off: "off, вимкнути, вимкни, вимкнено, вимкнені, ні, ніколи",
};

static HINDI: Hours = Hours {
    brief: "सुबह का सारांश, दैनिक सारांश, subah ka saransh",
    summary: "सारांश, saransh",
    quiet: "शांत घंटे, शांति का समय, shaant ghante",
    silence: "शांत, शांति, परेशान न करें",
    at: "रोज़, रोज, हर दिन, हर सुबह, roz, har din, har subah",
    from: "रात, raat",
    until: "से, से सुबह, बजे से, बजे से सुबह, se, baje se",
    clock: "बजे, तक, baje, tak, पर",
    morning: "सुबह, subah",
    evening: "शाम, रात, shaam, raat",
    off: "off, बंद, बंद करो, ऑफ, band, nahi, नहीं",
};
