//! The hours that people choose.

use jiff::civil::time;

use super::super::tongues::hours::Hours;
use super::super::{Reading, Setting, goes_ahead, read};
use super::{all, forms};
use crate::account::AccountState;
use crate::schedule::QuietHours;
use crate::tongue::Tongue;

fn active(text: &str) -> Reading {
    read(text, AccountState::Active, None, None)
}

fn brief(hour: i8, minute: i8) -> Reading {
    Reading::Brief(Setting::To(time(hour, minute, 0, 0)))
}

fn quiet(from: (i8, i8), until: (i8, i8)) -> Reading {
    let [from, until] = [from, until].map(|(hour, minute)| time(hour, minute, 0, 0));
    Reading::Quiet(Setting::To(QuietHours { from, until }))
}

#[test]
fn a_brief_is_asked_for_at_a_time() {
    let eight = [
        "brief at 8",
        "Brief 8",
        "morning brief at 8:00",
        "BRIEF AT 8 AM, please",
        "daily brief every day at 8 am",
        "תקציר ב-8",
        "תקציר בשעה 8 בבוקר",
        "תקציר ב8",
        "تقرير",
    ];
    all(brief(8, 0), active, &eight[..8]);
    assert_eq!(active(eight[8]), Reading::None);
    all(
        brief(8, 30),
        active,
        &[
            "brief at 8:30",
            "brief 8.30",
            "résumé du matin à 8h30",
            "Morgenübersicht um 8 Uhr 30",
            "сводка в 8:30 утра",
        ],
    );
    all(brief(20, 0), active, &["brief at 8 pm", "brief at 20", "תקציר ב-8 בערב"]);
    all(brief(0, 0), active, &["brief at 12 am", "brief at 24", "brief at 0:00"]);
    all(brief(12, 0), active, &["brief at 12", "brief at 12 pm"]);
    all(Reading::Brief(Setting::Off), active, &["brief off", "morning brief off", "תקציר כבוי"]);
    all(Reading::Brief(Setting::Show), active, &["brief", "my morning brief", "תקציר הבוקר"]);
}

#[test]
fn quiet_hours_are_two_times() {
    all(
        quiet((22, 0), (7, 0)),
        active,
        &[
            "quiet from 22 to 7",
            "quiet 22-7",
            "quiet 22:00-7:00",
            "quiet hours from 10 pm to 7 am",
            "Quiet hours between 22 and 7.",
            "שקט מ-22 עד 7",
            "שעות שקט מ-10 בלילה עד 7 בבוקר",
            "silencio de 22 a 7",
            "Ruhe von 22 bis 7 Uhr",
            "silence de 22h à 7h",
            "тихо с 22 до 7",
            "هدوء من 22 إلى 7",
        ],
    );
    all(quiet((21, 30), (6, 45)), active, &["quiet from 21:30 to 6:45", "quiet 21:30 6:45"]);
    all(Reading::Quiet(Setting::Off), active, &["quiet off", "quiet hours off", "שעות שקט כבוי"]);
    all(Reading::Quiet(Setting::Show), active, &["quiet hours", "שעות השקט שלי"]);
}

/// Each language has all of its words, and none of them is in the way of another.
#[test]
fn every_language_sets_and_ends_both() {
    for tongue in Tongue::ALL {
        let hours = Hours::of(*tongue);
        let said = |text: &str| read(text, AccountState::Active, Some(*tongue), None);
        for name in forms(hours.brief) {
            assert_eq!(said(name), Reading::Brief(Setting::Show), "{name}");
        }
        for name in forms(hours.brief).into_iter().chain(forms(hours.summary)) {
            for at in forms(hours.at) {
                let text = format!("{name} {at} 8");
                assert_eq!(said(&text), brief(8, 0), "{text}");
                assert!(goes_ahead(&text), "{text}");
            }
        }
        for name in forms(hours.quiet) {
            assert_eq!(said(name), Reading::Quiet(Setting::Show), "{name}");
        }
        for name in forms(hours.quiet).into_iter().chain(forms(hours.silence)) {
            for until in forms(hours.until) {
                for from in forms(hours.from) {
                    let text = format!("{name} {from} 22 {until} 7");
                    assert_eq!(said(&text), quiet((22, 0), (7, 0)), "{text}");
                }
            }
        }
        for off in forms(hours.off) {
            let (brief, quiet) = (forms(hours.brief)[0], forms(hours.quiet)[0]);
            let (brief, quiet) = (format!("{brief} {off}"), format!("{quiet} {off}"));
            assert_eq!(said(&brief), Reading::Brief(Setting::Off), "{brief}");
            assert_eq!(said(&quiet), Reading::Quiet(Setting::Off), "{quiet}");
        }
    }
}

#[test]
fn what_only_looks_like_it_is_conversation() {
    all(
        Reading::None,
        active,
        &[
            "brief at 25",
            "brief at 8:60",
            "brief me on Brazil",
            "summary",
            "summary 8",
            "resumen",
            "resumen 8",
            "brief history of time",
            "quiet from 7 to 7",
            "quiet from 22",
            "quiet 22",
            "quiet places in Lisbon",
            "brief at 8 or 9",
            "overzicht",
            "what is a brief?",
        ],
    );
    all(Reading::None, active, &["quiet"]);
    all(Reading::Ask, active, &["שקט"]);
}
