//! Reminders: "remind me in two minutes to ..." and "every Monday at nine". When that is, the tool says;
//! the day comes from what stands beside the words.

use serde_json::{Value, json};

use super::Language;
use crate::claude::brain::{Reply, Seen};

const REMINDERS: &str = "reminders";

/// Numbers that are written as words.
const NUMBERS: [(&str, u32); 30] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("שתי", 2),
    ("שני", 2),
    ("שלוש", 3),
    ("שלושה", 3),
    ("ארבע", 4),
    ("חמש", 5),
    ("שש", 6),
    ("שבע", 7),
    ("שמונה", 8),
    ("תשע", 9),
    ("עשר", 10),
    ("אחת", 1),
    ("אחת עשרה", 11),
    ("שתים עשרה", 12),
    ("שתיים", 2),
    ("חמישה", 5),
];

/// Spans of time by their names, in seconds; those that are two of a kind by themselves.
const SPANS: [(&str, u32); 13] = [
    ("second", 1),
    ("seconds", 1),
    ("minute", 60),
    ("minutes", 60),
    ("hour", 3600),
    ("hours", 3600),
    ("שניות", 1),
    ("דקה", 60),
    ("דקות", 60),
    ("דקתיים", 120),
    ("שעה", 3600),
    ("שעות", 3600),
    ("שעתיים", 7200),
];

/// Weekdays by their names, as RFC 5545 has them.
const WEEKDAYS: [(&str, &str); 14] = [
    ("monday", "MO"),
    ("tuesday", "TU"),
    ("wednesday", "WE"),
    ("thursday", "TH"),
    ("friday", "FR"),
    ("saturday", "SA"),
    ("sunday", "SU"),
    ("שני", "MO"),
    ("שלישי", "TU"),
    ("רביעי", "WE"),
    ("חמישי", "TH"),
    ("שישי", "FR"),
    ("שבת", "SA"),
    ("ראשון", "SU"),
];

/// Places by their names, with their zones.
const PLACES: [(&str, &str); 8] = [
    ("lisbon", "Europe/Lisbon"),
    ("berlin", "Europe/Berlin"),
    ("tokyo", "Asia/Tokyo"),
    ("jerusalem", "Asia/Jerusalem"),
    ("ליסבון", "Europe/Lisbon"),
    ("ברלין", "Europe/Berlin"),
    ("טוקיו", "Asia/Tokyo"),
    ("ירושלים", "Asia/Jerusalem"),
];

/// Months as they stand beside the words.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The tool call that the words ask for, if the tool is on offer.
pub(super) fn call(seen: &Seen) -> Option<Reply> {
    if !seen.tools.iter().any(|it| it == REMINDERS) {
        return None;
    }
    let words = seen.words.trim().trim_end_matches(['.', '!']);
    let folded = words.to_lowercase();
    let input = once(words, &folded)
        .or_else(|| weekly(words, &folded, &today(seen)?))
        .or_else(|| moved(&folded))
        .or_else(|| changed(words, &folded))?;
    Some(Reply::call(REMINDERS, input))
}

/// What the tool said: nothing is added to it.
pub(super) fn told(name: &str, said: &str, language: Language) -> Option<String> {
    (name == REMINDERS).then(|| match (said.starts_with("The service"), language) {
        (true, Language::English) => "It stands above.".to_owned(),
        (true, Language::Hebrew) => "זה כתוב למעלה.".to_owned(),
        (false, Language::English) => format!("The reminders tool answers: {said}"),
        (false, Language::Hebrew) => format!("הכלי של התזכורות עונה: {said}"),
    })
}

/// "Remind me in two minutes to water the plants."
fn once(words: &str, folded: &str) -> Option<Value> {
    let (rest, to) =
        [("remind me in ", " to "), ("תזכירי לי בעוד ", " ל"), ("תזכיר לי בעוד ", " ל")]
            .iter()
            .find_map(|(beginning, to)| Some((folded.strip_prefix(beginning)?, *to)))?;
    let (span, _) = rest.split_once(to)?;
    let text = &words[words.len() - rest.len() + span.len() + to.len()..];
    // In Hebrew "to" is a letter of the verb.
    let text = if to == " ל" { format!("ל{text}") } else { text.to_owned() };
    Some(json!({"action": "set", "text": text, "seconds": seconds(span)?}))
}

/// "I'm in Lisbon this week", "I moved to Berlin".
fn moved(folded: &str) -> Option<Value> {
    let moves = ["i moved to ", "i'm back in ", "עברתי ל", "חזרתי ל"];
    if let Some(place) = moves.iter().find_map(|beginning| folded.strip_prefix(beginning)) {
        return Some(json!({"action": "move", "zone": zone(place)?}));
    }
    let stays = [("i'm in ", " this week"), ("אני ב", " השבוע")];
    let place = stays
        .iter()
        .find_map(|(beginning, end)| folded.strip_prefix(beginning)?.strip_suffix(end))?;
    Some(json!({"action": "move", "zone": zone(place)?, "until": "week"}))
}

fn zone(place: &str) -> Option<&'static str> {
    PLACES.iter().find(|(name, _)| *name == place).map(|(_, zone)| *zone)
}

/// "Remind me every Monday at nine to call Dana"; "at nine in Tokyo".
fn weekly(words: &str, folded: &str, today: &str) -> Option<Value> {
    let (rest, at, to) = [
        ("remind me every ", " at ", " to "),
        ("תזכירי לי כל יום ", " ב", " ל"),
        ("תזכיר לי כל יום ", " ב", " ל"),
    ]
    .iter()
    .find_map(|(beginning, at, to)| Some((folded.strip_prefix(beginning)?, *at, *to)))?;
    let (when, _) = rest.split_once(to)?;
    let (day, hour) = when.split_once(at)?;
    let text = &words[words.len() - rest.len() + when.len() + to.len()..];
    let text = if to == " ל" { format!("ל{text}") } else { text.to_owned() };
    let (_, day) = WEEKDAYS.iter().find(|(name, _)| *name == day)?;
    let in_place = if to == " ל" { " ב" } else { " in " };
    let (hour, place) = hour.split_once(in_place).map_or((hour, None), |it| (it.0, Some(it.1)));
    let (at, rrule) = (format!("{today}T{}", clock(hour)?), format!("FREQ=WEEKLY;BYDAY={day}"));
    let mut input = json!({"action": "set", "text": text, "at": at, "rrule": rrule});
    if let Some(place) = place {
        input["zone"] = zone(place)?.into();
    }
    Some(input)
}

/// "Cancel the reminder about Dana", "snooze for ten minutes", "which reminders do I have?"
fn changed(words: &str, folded: &str) -> Option<Value> {
    for beginning in ["cancel the reminder about ", "בטלי את התזכורת על ", "תבטלי את התזכורת על "]
    {
        if let Some(which) = folded.strip_prefix(beginning) {
            let which = &words[words.len() - which.len()..];
            return Some(json!({"action": "cancel", "which": which}));
        }
    }
    for beginning in ["snooze for ", "snooze that for ", "תזכירי לי שוב בעוד "] {
        if let Some(span) = folded.strip_prefix(beginning) {
            return Some(json!({"action": "snooze", "seconds": seconds(span)?}));
        }
    }
    for (words, action) in [
        ("cancel that one", "cancel"),
        ("skip that one", "skip"),
        ("בטלי את זאת", "cancel"),
        ("דלגי על זאת", "skip"),
    ] {
        if folded == words {
            return Some(json!({"action": action}));
        }
    }
    let lists = ["what will you remind me of?", "מה תזכירי לי?"];
    lists.contains(&folded).then(|| json!({"action": "list"}))
}

/// "Two minutes", "an hour", "שעתיים".
fn seconds(span: &str) -> Option<u32> {
    let unit =
        |name: &str| SPANS.iter().find(|(known, _)| *known == name).map(|(_, length)| *length);
    match span.rsplit_once(' ') {
        Some((count, name)) => number(count)?.checked_mul(unit(name)?),
        None => unit(span),
    }
}

fn number(word: &str) -> Option<u32> {
    let named = NUMBERS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value);
    named.or_else(|| word.parse().ok())
}

/// "Nine", "9:30", "17".
fn clock(hour: &str) -> Option<String> {
    let (hour, minute) = hour.split_once(':').unwrap_or((hour, "00"));
    let (hour, minute) = (number(hour)?, number(minute).or_else(|| minute.parse().ok())?);
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

/// The day on which the newest words came: `[Sent Monday, 30 November 2026, 10:24 ...]`.
fn today(seen: &Seen) -> Option<String> {
    let sent = seen.beside.iter().rev().find_map(|note| note.strip_prefix("[Sent "))?;
    let mut parts = sent.split(", ").nth(1)?.split(' ');
    let (day, month, year): (u32, _, i32) =
        (parts.next()?.parse().ok()?, parts.next()?, parts.next()?.parse().ok()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    Some(format!("{year}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &str) -> Option<Value> {
        let seen = Seen {
            words: words.to_owned(),
            tools: vec![REMINDERS.to_owned()],
            beside: vec!["[Sent Monday, 30 November 2026, 10:24 (Asia/Jerusalem)]".to_owned()],
            ..Seen::default()
        };
        let reply = call(&seen)?;
        reply.into_parts().1.first().map(|(_, input)| input.clone())
    }

    #[test]
    fn spans_and_weekdays_are_understood_in_both_languages() {
        let once =
            |text: &str, seconds: u32| json!({"action": "set", "text": text, "seconds": seconds});
        let weekly = |text: &str, at: &str, day: &str| {
            let rrule = format!("FREQ=WEEKLY;BYDAY={day}");
            json!({"action": "set", "text": text, "at": at, "rrule": rrule})
        };
        for (words, input) in [
            ("Remind me in two minutes to water the Plants.", once("water the Plants", 120)),
            ("remind me in an hour to call Dana", once("call Dana", 3600)),
            ("remind me in 90 seconds to stretch", once("stretch", 90)),
            ("תזכירי לי בעוד שתי דקות להשקות את העציצים", once("להשקות את העציצים", 120)),
            ("תזכירי לי בעוד שעתיים לאכול", once("לאכול", 7200)),
            (
                "remind me every Monday at nine to call Dana",
                weekly("call Dana", "2026-11-30T09:00", "MO"),
            ),
            ("remind me every Friday at 17:30 to shop", weekly("shop", "2026-11-30T17:30", "FR")),
            (
                "תזכירי לי כל יום שני בתשע להתקשר לדנה",
                weekly("להתקשר לדנה", "2026-11-30T09:00", "MO"),
            ),
            (
                "remind me every Wednesday at nine in Tokyo to call Kenji",
                json!({"action": "set", "text": "call Kenji", "at": "2026-11-30T09:00",
                    "rrule": "FREQ=WEEKLY;BYDAY=WE", "zone": "Asia/Tokyo"}),
            ),
            (
                "I'm in Lisbon this week.",
                json!({"action": "move", "zone": "Europe/Lisbon", "until": "week"}),
            ),
            ("I moved to Berlin", json!({"action": "move", "zone": "Europe/Berlin"})),
            (
                "אני בליסבון השבוע",
                json!({"action": "move", "zone": "Europe/Lisbon", "until": "week"}),
            ),
            ("עברתי לברלין", json!({"action": "move", "zone": "Europe/Berlin"})),
            ("cancel the reminder about Dana", json!({"action": "cancel", "which": "Dana"})),
            ("Cancel that one.", json!({"action": "cancel"})),
            ("דלגי על זאת", json!({"action": "skip"})),
            ("snooze for ten minutes", json!({"action": "snooze", "seconds": 600})),
            ("What will you remind me of?", json!({"action": "list"})),
        ] {
            assert_eq!(asked(words), Some(input), "{words}");
        }
    }

    #[test]
    fn what_is_not_understood_calls_nothing() {
        for words in ["remind me", "remind me in a while to eat", "remind me every day", "snooze"] {
            assert_eq!(asked(words), None, "{words}");
        }
        let seen = Seen { words: "remind me in an hour to eat".to_owned(), ..Seen::default() };
        assert_eq!(call(&seen), None, "no tool is on offer");
    }
}
