//! The words of time of each language that Mila knows dates in.
//!
//! Months are those of `memory/lexis`; here stands what counts from today.

use std::sync::LazyLock;

use super::words::{fold, written};
use crate::memory::lexis::Lexis;
use crate::tongue::Tongue;

/// Things with commas between, the forms of one with strokes.
type List = &'static str;

/// What names a time in one language, as it is written here or made ready.
#[derive(Debug)]
pub(super) struct Calendar<List> {
    /// From January on.
    pub(super) months: List,
    /// From Monday on.
    pub(super) weekdays: List,
    pub(super) today: List,
    pub(super) yesterday: List,
    pub(super) before_yesterday: List,
    /// Beside a span, a weekday or a month: the one before this.
    pub(super) last: List,
    /// Beside a number and a span, before or behind them: so many back.
    pub(super) ago: List,
    pub(super) day: List,
    pub(super) week: List,
    pub(super) month: List,
    pub(super) year: List,
    /// A month whose name is also another word is one behind them.
    pub(super) before_month: List,
}

/// Of each language, made ready.
pub(super) static READY: LazyLock<Vec<Calendar<Things>>> =
    LazyLock::new(|| CALENDARS.iter().map(Calendar::ready).collect());

/// The forms of things, each as folded words.
#[derive(Debug)]
pub(super) struct Things(Vec<Vec<Vec<String>>>);

impl Things {
    fn of(list: &str) -> Self {
        let form = |form: &str| written(form).iter().map(|word| fold(word)).collect();
        Self(list.split(',').map(|forms| forms.split('/').map(form).collect()).collect())
    }

    /// Whether a word is one of them.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.iter().flatten().any(|form| form.len() == 1 && form[0] == word)
    }

    /// Which of them begins at `at`, from 0, and in how many words.
    pub(super) fn at(&self, words: &[String], at: usize) -> Option<(usize, usize)> {
        let rest = words.get(at..)?;
        let begins = |forms: &Vec<Vec<String>>| {
            forms.iter().filter(|form| rest.starts_with(form)).map(Vec::len).max()
        };
        self.0.iter().enumerate().find_map(|(nth, forms)| Some((nth, begins(forms)?)))
    }
}

impl Calendar<List> {
    fn ready(&self) -> Calendar<Things> {
        Calendar {
            months: Things::of(self.months),
            weekdays: Things::of(self.weekdays),
            today: Things::of(self.today),
            yesterday: Things::of(self.yesterday),
            before_yesterday: Things::of(self.before_yesterday),
            last: Things::of(self.last),
            ago: Things::of(self.ago),
            day: Things::of(self.day),
            week: Things::of(self.week),
            month: Things::of(self.month),
            year: Things::of(self.year),
            before_month: Things::of(self.before_month),
        }
    }
}

/// Of each language.
static CALENDARS: [Calendar<List>; 10] = [
    Calendar {
        months: Lexis::of(Tongue::English).month,
        weekdays: "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
        today: "today",
        yesterday: "yesterday",
        before_yesterday: "day before yesterday",
        last: "last, previous, past",
        ago: "ago",
        day: "day/days",
        week: "week/weeks",
        month: "month/months",
        year: "year/years",
        before_month: "in, on, of, during, since, until, by, last, this, next, early, late, mid, the",
    },
    Calendar {
        months: Lexis::of(Tongue::Hebrew).month,
        weekdays: "יום שני, יום שלישי, יום רביעי, יום חמישי, יום שישי, שבת, יום ראשון",
        today: "היום",
        yesterday: "אתמול",
        before_yesterday: "שלשום",
        last: "שעבר, שעברה, האחרון, האחרונה, הקודם, הקודמת",
        ago: "לפני",
        day: "יום/ימים",
        week: "שבוע/שבועות",
        month: "חודש/חודשים",
        year: "שנה/שנים",
        before_month: "חודש, בחודש",
    },
    Calendar {
        months: Lexis::of(Tongue::Arabic).month,
        weekdays: "الاثنين/الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد",
        today: "اليوم",
        yesterday: "أمس, امبارح, البارحة, مبارح",
        before_yesterday: "أول أمس, أول امبارح",
        last: "الماضي, الماضية, الفائت, السابق, السابقة, اللي فات, اللي فاتت",
        ago: "قبل, منذ",
        day: "يوم/أيام/يوما/الأيام",
        week: "أسبوع/أسابيع/الأسبوع",
        month: "شهر/أشهر/شهور/الشهر",
        year: "سنة/سنوات/عام/السنة/العام",
        before_month: "في, شهر, منذ, من",
    },
    Calendar {
        months: Lexis::of(Tongue::Spanish).month,
        weekdays: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
        today: "hoy",
        yesterday: "ayer",
        before_yesterday: "anteayer, antes de ayer",
        last: "pasado, pasada, último, última, anterior",
        ago: "hace",
        day: "día/días",
        week: "semana/semanas",
        month: "mes/meses",
        year: "año/años",
        before_month: "en, de, desde, hasta",
    },
    Calendar {
        months: Lexis::of(Tongue::French).month,
        weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
        today: "aujourd'hui",
        yesterday: "hier",
        before_yesterday: "avant hier",
        last: "dernier, dernière, passé, passée, précédent, précédente",
        ago: "il y a",
        day: "jour/jours",
        week: "semaine/semaines",
        month: "mois",
        year: "an/ans/année/années",
        before_month: "en, de, depuis, mois de, début, fin, mi",
    },
    Calendar {
        months: Lexis::of(Tongue::German).month,
        weekdays: "montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend, sonntag",
        today: "heute",
        yesterday: "gestern",
        before_yesterday: "vorgestern",
        last: "letzte, letzten, letzter, letztes, vorige, vorigen, vergangene, vergangenen, voriges",
        ago: "vor",
        day: "tag/tage/tagen",
        week: "woche/wochen",
        month: "monat/monate/monaten",
        year: "jahr/jahre/jahren",
        before_month: "im, in, seit, letzten, anfang, ende, mitte, vom, am, den",
    },
    Calendar {
        months: Lexis::of(Tongue::Russian).month,
        weekdays: "понедельник, вторник, среда/среду, четверг, пятница/пятницу, суббота/субботу, \
            воскресенье",
        today: "сегодня",
        yesterday: "вчера",
        before_yesterday: "позавчера",
        last: "прошлый, прошлая, прошлую, прошлой, прошлом, прошлое",
        ago: "назад",
        day: "день/дня/дней",
        week: "неделя/неделе/неделю/недели/недель",
        month: "месяц/месяца/месяцев/месяце",
        year: "год/года/году/лет",
        before_month: "в, с, до, прошлом, начале, конце",
    },
    Calendar {
        months: Lexis::of(Tongue::Italian).month,
        weekdays: "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
        today: "oggi",
        yesterday: "ieri",
        before_yesterday: "l'altro ieri, avantieri",
        last: "scorso, scorsa, passato, passata",
        ago: "fa",
        day: "giorno/giorni",
        week: "settimana/settimane",
        month: "mese/mesi",
        year: "anno/anni",
        before_month: "in, a, di, da, lo scorso",
    },
    Calendar {
        months: Lexis::of(Tongue::Portuguese).month,
        weekdays: "segunda feira/segunda, terça feira/terça, quarta feira/quarta, quinta feira/quinta, \
            sexta feira/sexta, sábado, domingo",
        today: "hoje",
        yesterday: "ontem",
        before_yesterday: "anteontem",
        last: "passado, passada, último, última",
        ago: "há, atrás",
        day: "dia/dias",
        week: "semana/semanas",
        month: "mês/meses",
        year: "ano/anos",
        before_month: "em, de, desde, até",
    },
    Calendar {
        months: Lexis::of(Tongue::Dutch).month,
        weekdays: "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
        today: "vandaag",
        yesterday: "gisteren",
        before_yesterday: "eergisteren",
        last: "vorige, afgelopen, laatste",
        ago: "geleden",
        day: "dag/dagen",
        week: "week/weken",
        month: "maand/maanden",
        year: "jaar",
        before_month: "in, sinds, afgelopen, vorig, begin, eind, half",
    },
];
