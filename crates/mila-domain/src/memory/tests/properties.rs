//! What holds of any message.

use proptest::prelude::*;

use super::{judge, judge_on};
use crate::memory::dates::Day;
use crate::memory::mention::Sought;
use crate::memory::{Refused, asks_to_remember, off_the_record};

/// A name of no language: the beginning of no word of a table.
pub(super) fn name() -> impl Strategy<Value = String> {
    "V[aeiou][bdgkz][aeiou][bdgkz]{1,2}[aeiou]"
}

fn sentence() -> impl Strategy<Value = (String, String, String)> {
    (name(), name(), 2u32..9999).prop_flat_map(|(one, other, number)| {
        let plain = [
            (
                format!("My neighbour {one} lives in {other} at {number}"),
                format!("neighbour {one} lives in {other} at {number}"),
            ),
            (
                format!("Mi vecino {one} vive en {other} {number}"),
                format!("vecino {one} vive en {other} {number}"),
            ),
            (
                format!("השכן שלי {one} גר ב{other} {number}"),
                format!("השכן {one} גר ב{other} {number}"),
            ),
            (
                format!("Мой сосед {one} живёт в {other} {number}"),
                format!("сосед {one} живёт в {other} {number}"),
            ),
        ];
        prop::sample::select(plain.to_vec()).prop_map(move |(text, fact)| (text, fact, one.clone()))
    })
}

/// A day of this century.
fn day() -> impl Strategy<Value = Day> {
    (2000u32..2090, 1u32..13, 1u32..29).prop_map(|(year, month, day)| Day { year, month, day })
}

proptest! {
    #[test]
    fn days_follow_one_another(day in day(), one in -800i64..800, more in -800i64..800) {
        let there = day.on(one).unwrap();
        prop_assert_eq!(there.on(more), day.on(one + more));
        prop_assert_eq!(i64::from(there.weekday()), (i64::from(day.weekday()) + one).rem_euclid(7));
        prop_assert_eq!(there.cmp(&day), one.cmp(&0));
        prop_assert_eq!(Day::read(&there.to_string()), Some(there));
    }

    #[test]
    fn a_day_that_is_counted_is_that_day(today in day(), days in 2i64..60, off in -40i64..40) {
        let said = [
            (format!("In {days} days we paint"), "Paints on"),
            (format!("Dentro de {days} días pintamos"), "Pinta el"),
            (format!("Dans {days} jours on peint"), "Peint le"),
            (format!("через {days} дней красим"), "Красим"),
            (format!("בעוד {days} ימים צובעים"), "צובעים ב"),
            (format!("بعد {days} أيام ندهن"), "ندهن يوم"),
            (format!("in {days} Tagen streichen wir"), "Streichen am"),
        ];
        let given = today.on(days + off).unwrap();
        for (text, fact) in said {
            let fact = format!("{fact} {given}");
            let judged = judge_on(&today.to_string(), &text, &text, &fact);
            let refused = matches!(judged, Err(Refused::Date { .. }));
            prop_assert_eq!((judged.is_ok(), refused), (off == 0, off != 0), "{}: {}", text, fact);
        }
    }

    #[test]
    fn a_weekday_is_the_coming_one(today in day(), off in 0i64..14) {
        let friday = today.on(off).unwrap();
        let text = "On Friday we paint";
        let judged = judge_on(&today.to_string(), text, text, &format!("Paints on {friday}"));
        let wait = (11 - i64::from(today.weekday())) % 7;
        prop_assert_eq!(judged.is_ok(), off == wait || wait == 0 && off == 7, "{} {}", today, friday);
    }

    #[test]
    fn a_wish_alone_is_no_fact(one in name(), other in name()) {
        let said = [
            (format!("I want to live with {one} in {other}"), format!("Lives with {one} in {other}"), format!("Wants to live with {one} in {other}")),
            (format!("Quiero vivir con {one} en {other}"), format!("Vive con {one} en {other}"), format!("Quiere vivir con {one} en {other}")),
            (format!("Je veux vivre avec {one} à {other}"), format!("Vit avec {one} à {other}"), format!("Veut vivre avec {one} à {other}")),
            (format!("Хочу жить с {one} в {other}"), format!("Живёт с {one} в {other}"), format!("Хочет жить с {one} в {other}")),
            (format!("אני רוצה לגור עם {one} ב{other}"), format!("גר עם {one} ב{other}"), format!("רוצה לגור עם {one} ב{other}")),
            (format!("بدي أعيش مع {one} في {other}"), format!("يعيش مع {one} في {other}"), format!("بده يعيش مع {one} في {other}")),
        ];
        for (text, fact, wish) in said {
            prop_assert_eq!(judge(&text, &text, &fact), Err(Refused::Wished), "{}", fact);
            prop_assert!(judge(&text, &text, &wish).is_ok(), "{} {:?}", &wish, judge(&text, &text, &wish));
        }
    }

    #[test]
    fn what_is_said_plainly_is_kept((text, fact, _) in sentence()) {
        prop_assert!(judge(&text, &text, &fact).is_ok(), "{:?}", judge(&text, &text, &fact));
    }

    #[test]
    fn a_changed_digit_is_refused((text, fact, _) in sentence(), by in 1u32..10) {
        let at = fact.rfind(|c: char| c.is_ascii_digit()).unwrap();
        let digit = (fact[at..=at].parse::<u32>().unwrap() + by) % 10;
        let changed = format!("{}{digit}{}", &fact[..at], &fact[at + 1..]);
        let refused = matches!(judge(&text, &text, &changed), Err(Refused::Number(_)));
        prop_assert_eq!(refused, changed != fact, "{}", changed);
    }

    #[test]
    fn a_changed_name_is_refused((text, fact, one) in sentence(), other in name()) {
        prop_assume!(!text.contains(&other));
        let changed = fact.replace(&one, &other);
        prop_assert!(matches!(judge(&text, &text, &changed), Err(Refused::Word(_))), "{}", changed);
    }

    #[test]
    fn a_quote_of_another_text_is_refused((text, fact, _) in sentence(), (other, _, _) in sentence()) {
        prop_assume!(text != other);
        prop_assert_eq!(judge(&text, &other, &fact), Err(Refused::NotSaid));
    }

    #[test]
    fn a_longer_name_is_not_mentioned(one in name(), more in "[a-z]{0,3}[a-rt-z]", before in "[a-z]{0,6}") {
        // A letter that is held down counts once.
        prop_assume!(!more.chars().all(|c| one.ends_with(c)));
        let text = format!("{before} {one}{more} came");
        prop_assert!(!Sought::of(std::slice::from_ref(&one)).is_in(&text) || before == one.to_lowercase());
        let held = format!("{before} {one}'s house");
        prop_assert!(Sought::of(&[one]).is_in(&held));
    }

    #[test]
    fn nothing_that_people_write_breaks_it(text in any::<String>(), quote in any::<String>(), fact in any::<String>(), from in 0usize..8, length in 0usize..30) {
        let part: String = text.chars().skip(from).take(length).collect();
        for quote in [&quote, &part] {
            if let Err(refused) = judge(&text, quote, &fact) {
                prop_assert!(!refused.tell().is_empty());
            }
        }
        let _ = off_the_record(&text);
        let _ = asks_to_remember(&text);
        let _ = Sought::of(std::slice::from_ref(&part)).is_in(&text);
    }

    #[test]
    fn signs_of_all_kinds_break_nothing(text in "[a-cאבג\"'«»“”„‘’`:>()?!.,\\-\\[\\]0-9 \n¿״]{0,60}", quote in "[a-cאבג0-9 ]{1,6}") {
        let _ = judge(&text, &quote, &text);
    }
}
