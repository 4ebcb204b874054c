//! The times that a question names.

use std::ops::RangeInclusive;

use super::calendar::{READY, Things};
use super::day::{self, Day};
use super::words::{fold, written};

/// A time that a question names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// Days one after another.
    Days(RangeInclusive<Day>),
    /// A month of any year, and maybe a day of it.
    Yearly { month: i64, day: Option<i64> },
}

/// How long something is still told of, in days: "last weekend we".
const TOLD_LATER: i64 = 7;

impl Time {
    /// How well a day fits: 1 within it, half while it is still told of, else 0.
    pub(super) fn fits(&self, day: Day) -> f32 {
        match self {
            Self::Days(days) if days.contains(&day) => 1.0,
            Self::Days(days) if (0..=TOLD_LATER).contains(&(day.0 - days.end().0)) => 0.5,
            Self::Days(_) => 0.0,
            Self::Yearly { month, day: of_month } => {
                let (year, _) = day.year_month();
                let days = match of_month {
                    None => Some(day::month(year, *month)),
                    Some(of) => Day::date(year, *month, *of).map(|day| day..=day),
                };
                days.map_or(0.0, |days| Self::Days(days).fits(day))
            }
        }
    }
}

/// The times that a question names on this day.
pub(super) fn named(text: &str, today: Day) -> Vec<Time> {
    let words: Vec<String> = written(text).iter().map(|word| fold(word)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match date(&words, at, today).or_else(|| counted(&words, at, today)) {
            Some((time, length)) => {
                found.extend(time);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// A time, or two where its numbers may be read in two ways, and how many words name it.
type Found = Option<(Vec<Time>, usize)>;

fn date(words: &[String], at: usize, today: Day) -> Found {
    numeric(words, at).or_else(|| with_month(words, at, today)).or_else(|| {
        let days =
            |year: i64| Time::Days(*day::month(year, 1).start()..=*day::month(year, 12).end());
        year(words.get(at)).map(|year| (vec![days(year)], 1))
    })
}

fn number(word: Option<&String>) -> Option<i64> {
    let digits = word?.trim_end_matches(char::is_alphabetic);
    digits.parse().ok().filter(|number| (0..10_000).contains(number))
}

fn year(word: Option<&String>) -> Option<i64> {
    number(word).filter(|number| (1900..2200).contains(number))
}

/// "2024-06-03", "3.6.2024", "3/6/2024": where either of two numbers may be the month, both
/// readings.
fn numeric(words: &[String], at: usize) -> Found {
    let dotted: Vec<String> = words[at].split('.').map(str::to_owned).collect();
    let (three, length) = match dotted.len() {
        3 => (dotted.as_slice(), 1),
        _ => (words.get(at..at + 3)?, 3),
    };
    let [a, b, c] = [0, 1, 2].map(|nth| number(three.get(nth)));
    let dates = match (year(three.first()), year(three.get(2))) {
        (Some(year), _) => vec![Day::date(year, b?, c?)],
        (_, Some(year)) => vec![Day::date(year, b?, a?), Day::date(year, a?, b?)],
        _ => return None,
    };
    let days: Vec<Time> = dates.into_iter().flatten().map(|day| Time::Days(day..=day)).collect();
    (!days.is_empty()).then_some((days, length))
}

/// "3 June 2024", "June 3rd", "last May", "in May".
fn with_month(words: &[String], at: usize, today: Day) -> Found {
    let (month, long, prefixed) = month_at(words, at)?;
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let mut end = at + long;
    let mut of_month =
        before.and_then(|word| number(Some(word))).filter(|day| (1..=31).contains(day));
    // "3 de junio de 2024"
    if of_month.is_none() && before.is_some_and(|word| LINKS.contains(&word.as_str())) {
        of_month = number(at.checked_sub(2).and_then(|two| words.get(two)));
    }
    if of_month.is_none() && year(words.get(end)).is_none() {
        of_month = number(words.get(end)).filter(|day| (1..=31).contains(day));
        end += usize::from(of_month.is_some());
    }
    end += usize::from(
        words.get(end).is_some_and(|word| LINKS.contains(&word.as_str()))
            && year(words.get(end + 1)).is_some(),
    );
    let named = year(words.get(end));
    let last = is_last(words, at, end);
    let sure = of_month.is_some() || named.is_some() || last || prefixed;
    if !sure && is_doubtful(&words[at]) && !before.is_some_and(|word| leads_to_month(word)) {
        return None;
    }
    let (this_year, this_month) = today.year_month();
    let in_year = named.or_else(|| last.then(|| this_year - i64::from(month >= this_month)));
    let time = match (in_year, of_month) {
        (Some(year), Some(of)) => Day::date(year, month, of).map(|day| Time::Days(day..=day))?,
        (Some(year), None) => Time::Days(day::month(year, month)),
        (None, day) => Time::Yearly { month, day },
    };
    Some((vec![time], end + usize::from(named.is_some()) - at))
}

/// Words between a day, its month and its year.
const LINKS: [&str; 4] = ["de", "del", "of", "do"];

/// The month that begins at `at`, in how many words, and whether a preposition is written to it.
fn month_at(words: &[String], at: usize) -> Option<(i64, usize, bool)> {
    let named = |words: &[String], at| READY.iter().find_map(|it| it.months.at(words, at));
    let found = named(words, at).map(|found| (found, false)).or_else(|| {
        let bare = words[at].strip_prefix(['ב', 'ל', 'מ', 'ה', 'ו'])?;
        Some((named(&[bare.to_owned()], 0)?, true))
    });
    found.map(|((nth, length), prefixed)| (nth as i64 + 1, length, prefixed))
}

/// Whether the name of a month is short enough to be another word, or is one.
fn is_doubtful(name: &str) -> bool {
    name.chars().count() <= 4 || name == "march" || name == "august"
}

fn leads_to_month(word: &str) -> bool {
    READY.iter().any(|it| it.before_month.has(word))
}

/// Whether a word that says "the one before" stands beside these words.
fn is_last(words: &[String], from: usize, to: usize) -> bool {
    let before = from.checked_sub(1).and_then(|before| words.get(before));
    let beside = [before, words.get(to)];
    beside.into_iter().flatten().any(|word| READY.iter().any(|it| it.last.has(word)))
}

/// "yesterday", "last week", "two weeks ago" (in digits), "last Monday", "on Monday".
fn counted(words: &[String], at: usize, today: Day) -> Found {
    READY.iter().find_map(|calendar| {
        let fixed = [&calendar.before_yesterday, &calendar.yesterday, &calendar.today];
        let day =
            fixed.iter().zip([2, 1, 0]).find_map(|(it, back)| Some((back, it.at(words, at)?)));
        if let Some((back, (_, length))) = day {
            return Some((vec![Time::Days(today.plus(-back)..=today.plus(-back))], length));
        }
        ago(calendar, words, at, today)
            .or_else(|| last_span(calendar, words, at, today))
            .or_else(|| weekday(calendar, words, at, today))
    })
}

/// A number and a span, with what says that they are past.
fn ago(calendar: &Calendar, words: &[String], at: usize, today: Day) -> Found {
    let count = number(words.get(at)).filter(|count| (1..1000).contains(count))?;
    let span = words.get(at + 1)?;
    let before = (0..at)
        .rev()
        .take(3)
        .any(|from| calendar.ago.at(words, from).is_some_and(|(_, length)| from + length == at));
    if !before && calendar.ago.at(words, at + 2).is_none() {
        return None;
    }
    let days = match () {
        () if calendar.day.has(span) => around(today.plus(-count), 1),
        () if calendar.week.has(span) => around(today.plus(-7 * count), 4),
        () if calendar.month.has(span) => around(today.plus(-30 * count), 20),
        () if calendar.year.has(span) => around(today.plus(-365 * count), 190),
        () => return None,
    };
    Some((vec![Time::Days(days)], 2))
}

const fn around(day: Day, days: i64) -> RangeInclusive<Day> {
    day.plus(-days)..=day.plus(days)
}

fn last_span(calendar: &Calendar, words: &[String], at: usize, today: Day) -> Found {
    let bare = words[at].strip_prefix(['ב', 'ה', 'ל']).unwrap_or(&words[at]);
    let is = |things: &Things| things.has(&words[at]) || things.has(bare);
    if !is_last(words, at, at + 1) {
        return None;
    }
    let (year, month) = today.year_month();
    let monday = today.plus(-today.weekday());
    let days = match () {
        () if is(&calendar.week) => monday.plus(-7)..=monday.plus(-1),
        () if is(&calendar.month) => day::month(year, month - 1),
        () if is(&calendar.year) => {
            *day::month(year - 1, 1).start()..=*day::month(year - 1, 12).end()
        }
        () => return None,
    };
    Some((vec![Time::Days(days)], 1))
}

/// What names a time in one language.
type Calendar = super::calendar::Calendar<Things>;

/// The newest such day before today.
fn weekday(calendar: &Calendar, words: &[String], at: usize, today: Day) -> Found {
    let found = calendar.weekdays.at(words, at).or_else(|| {
        let bare = words[at].strip_prefix('ב')?.to_owned();
        let bare: Vec<String> = std::iter::once(bare).chain(words.get(at + 1).cloned()).collect();
        calendar.weekdays.at(&bare, 0)
    });
    let (nth, length) = found?;
    let back = (today.weekday() - nth as i64 - 1).rem_euclid(7) + 1;
    let day = today.plus(-back);
    Some((vec![Time::Days(day..=day)], length))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2024-06-12, a Wednesday.
    fn today() -> Day {
        Day::date(2024, 6, 12).unwrap()
    }

    fn days(from: (i64, i64, i64), to: (i64, i64, i64)) -> Time {
        let day = |(year, month, day)| Day::date(year, month, day).unwrap();
        Time::Days(day(from)..=day(to))
    }

    #[test]
    fn a_date_is_read_in_every_language() {
        let third = days((2024, 6, 3), (2024, 6, 3));
        for text in [
            "What did I eat on 3 June 2024?",
            "what happened June 3rd, 2024",
            "on 2024-06-03",
            "מה אכלתי ב-3 ביוני 2024?",
            "¿Qué comí el 3 de junio de 2024?",
            "ماذا أكلت في 3 يونيو 2024؟",
            "Qu'ai-je mangé le 3 juin 2024 ?",
            "Was war am 3. Juni 2024?",
            "Что было 3 июня 2024 года?",
        ] {
            assert_eq!(named(text, today()), std::slice::from_ref(&third), "{text}");
        }
        let either = [days((2024, 6, 3), (2024, 6, 3)), days((2024, 3, 6), (2024, 3, 6))];
        assert_eq!(named("on 3.6.2024", today()), either);
        assert_eq!(named("on 03/06/2024", today()), either);
    }

    #[test]
    fn what_counts_from_today_is_read_in_every_language() {
        let yesterday = days((2024, 6, 11), (2024, 6, 11));
        let last_week = days((2024, 6, 3), (2024, 6, 9));
        let last_month = days((2024, 5, 1), (2024, 5, 31));
        let monday = days((2024, 6, 10), (2024, 6, 10));
        for (text, time) in [
            ("What did we say yesterday?", &yesterday),
            ("מה אמרנו אתמול?", &yesterday),
            ("¿Qué dijimos ayer?", &yesterday),
            ("ماذا قلنا أمس؟", &yesterday),
            ("Qu'avons-nous dit hier ?", &yesterday),
            ("Was haben wir gestern gesagt?", &yesterday),
            ("О чём мы говорили вчера?", &yesterday),
            ("last week", &last_week),
            ("בשבוע שעבר", &last_week),
            ("la semana pasada", &last_week),
            ("الأسبوع الماضي", &last_week),
            ("la semaine dernière", &last_week),
            ("letzte Woche", &last_week),
            ("на прошлой неделе", &last_week),
            ("last May", &last_month),
            ("במאי שעבר", &last_month),
            ("el mayo pasado", &last_month),
            ("letzten Mai", &last_month),
            ("last month", &last_month),
            ("en mai dernier", &last_month),
            ("в прошлом мае", &last_month),
            ("في مايو الماضي", &last_month),
            ("on Monday", &monday),
            ("ביום שני", &monday),
            ("يوم الاثنين", &monday),
            ("el lunes", &monday),
            ("am Montag", &monday),
            ("lundi dernier", &monday),
            ("в понедельник", &monday),
        ] {
            assert_eq!(named(text, today()), std::slice::from_ref(time), "{text}");
        }
        let days_ago = days((2024, 6, 8), (2024, 6, 10));
        for text in [
            "3 days ago",
            "לפני 3 ימים",
            "قبل 3 أيام",
            "hace 3 días",
            "il y a 3 jours",
            "vor 3 Tagen",
            "3 дня назад",
        ] {
            assert_eq!(named(text, today()), std::slice::from_ref(&days_ago), "{text}");
        }
    }

    #[test]
    fn a_word_that_may_be_a_month_is_one_only_where_a_month_stands() {
        for text in ["What may I eat?", "Did we march there?", "the sea, el mar azul", "Jan came"] {
            assert_eq!(named(text, today()), [], "{text}");
        }
        let may = Time::Yearly { month: 5, day: None };
        for text in ["What did I eat in May?", "מה אכלתי במאי?", "¿Qué comí en mayo?"]
        {
            assert_eq!(named(text, today()), std::slice::from_ref(&may), "{text}");
        }
        assert_eq!(named("in May 2023", today()), [days((2023, 5, 1), (2023, 5, 31))]);
        assert_eq!(named("back in 2023", today()), [days((2023, 1, 1), (2023, 12, 31))]);
    }

    #[test]
    fn a_day_fits_within_and_a_week_later_by_half() {
        let may = Time::Yearly { month: 5, day: None };
        let fits = |year, month, day| may.fits(Day::date(year, month, day).unwrap());
        assert_eq!(
            [fits(2023, 5, 31), fits(2021, 6, 5), fits(2021, 6, 8), fits(2021, 4, 30)],
            [1.0, 0.5, 0.0, 0.0]
        );
    }
}
