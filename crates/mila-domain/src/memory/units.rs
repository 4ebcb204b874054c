//! What a number counts, so that five miles are not five kilometres.

use std::sync::LazyLock;

use super::phrases::{Phrases, Table};
use super::text::{Text, Word};

/// Units in every language and how they are shortened, one to a line.
const UNITS: &str = "mile, miles, mi, milla, millas, milha, milhas, miglio, miglia, meile, meilen, mijl, mil, מייל, מיילים, ميل, أميال, миля, мили, миль
km, kms, k, kilometre*, kilometer*, kilómetro*, quilómetro*, quilômetro*, kilomètre*, chilometr*, קמ, קילומטר*, كم, كيلومتر, كيلومترات, км, километр*, кілометр*
kg, kgs, kilo, kilos, kilogram*, quilo, quilos, chilo, chili, קילו, קג, קילוגרם, كيلو, كغ, كيلوغرام, кг, кило, килограмм*
lb, lbs, £, pound, pounds, quid, libra, libras, פאונד, ליברה, رطل, باوند, фунт*, gbp
stone, stones
euro, euros, eur, €, eurot, יורו, אירו, يورو, евро, євро
dollar, dollars, usd, bucks, buck, $, dólar, dólares, דולר, דולרים, دولار, دولارات, доллар*
shekel, shekels, nis, ils, ₪, שקל, שקלים, שח, شيكل, شيقل, شواكل
dinar, dinars, דינר, دينار, دنانير
rubl*, рубль, рубля, рублей, руб
second, seconds, sec, secs, segundo, segundos, seconde, secondes, sekunde, sekunden, שנייה, שניות, ثانية, ثواني, секунд*
minute, minutes, min, mins, minuto, minutos, minuti, minuten, דקה, דקות, دقيقة, دقائق, دقايق, минут*
hour, hours, hr, hrs, hora, horas, heure, heures, ora, ore, stunde, stunden, uur, שעה, שעות, ساعة, ساعات, час, часа, часов
day, days, día, días, dia, dias, jour, jours, giorno, giorni, tag, tage, tagen, dag, dagen, יום, ימים, يوم, أيام, день, дня, дней
week, weeks, wk, wks, semana, semanas, semaine, semaines, settimana, settimane, woche, wochen, weken, שבוע, שבועות, أسبوع, أسابيع, неделя, недели, недель
month, months, mes, meses, mês, mois, mese, mesi, monat, monate, monaten, maand, maanden, חודש, חודשים, شهر, أشهر, شهور, месяц*
year, years, yr, yrs, yo, año, años, ano, anos, an, ans, année, années, anno, anni, jahr, jahre, jahren, jaar, שנה, שנים, سنة, سنين, سنوات, عام, أعوام, год, года, лет, рік, роки, років
cm, cms, centimetre*, centimeter*, centímetro*, centimètre*, סמ, סנטימטר, سم, سنتيمتر, см, сантиметр*
inch, inches, pulgada, pulgadas, pouce, pouces, אינץ, بوصة, дюйм*
foot, feet, ft, pie, pies, רגל, قدم, фут*
metre, metres, meter, meters, metro, metros, mètre, mètres, מטר, מטרים, متر, أمتار, метр, метра, метров";

static READ: LazyLock<Vec<Phrases>> = LazyLock::new(|| UNITS.lines().map(Phrases::of).collect());

/// Signs of money, which are no words.
const SIGNS: [char; 4] = ['£', '€', '$', '₪'];

/// The number of a fact whose unit the message does not give it, where it gives it another.
pub(super) fn changed<'t>(
    (fact, fact_text): (&Text<'t>, &str),
    (said, said_text): (&[Word<'_>], &str),
    tables: &[&Table],
) -> Option<&'t str> {
    (0..fact.words.len()).filter(|at| fact.words[*at].number).find_map(|at| {
        let units = units(&fact.words, at, fact_text);
        if units.is_empty() {
            return None;
        }
        let number = value(&fact.words[at], tables)?;
        let counts = |at: &usize| value(&said[*at], tables) == Some(number);
        let given: Vec<_> =
            (0..said.len()).filter(counts).map(|at| self::units(said, at, said_text)).collect();
        let other = given.iter().any(|it| !it.is_empty());
        let same = given.iter().flatten().any(|it| units.contains(it));
        (other && !same).then_some(fact.words[at].raw)
    })
}

/// What a number or a number word comes to.
fn value(word: &Word<'_>, tables: &[&Table]) -> Option<u32> {
    if word.number {
        return word.text.parse().ok();
    }
    tables.iter().find_map(|table| word.texts().find_map(|text| table.numbers.get(text))).copied()
}

/// The units of a number: behind it, or as a sign beside it.
fn units(words: &[Word<'_>], at: usize, text: &str) -> Vec<usize> {
    let word = &words[at];
    let next =
        words.get(at + 1).filter(|it| !it.pause && !it.number && it.sentence == word.sentence);
    let sign = |c: Option<char>| c.filter(|c| SIGNS.contains(c));
    let before = sign(text[..word.bytes.start].trim_end().chars().next_back());
    let behind = sign(text[word.bytes.end..].trim_start().chars().next());
    let signs: Vec<_> = before.into_iter().chain(behind).collect();
    let table = &Table::all()[0];
    let lines = READ.iter().zip(UNITS.lines()).enumerate();
    let named = lines.filter(|(_, (phrases, line))| {
        next.is_some_and(|it| phrases.has(it, table)) || signs.iter().any(|it| line.contains(*it))
    });
    named.map(|(nth, _)| nth).collect()
}
