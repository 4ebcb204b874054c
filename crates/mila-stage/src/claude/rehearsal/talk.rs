//! Greetings, sums, and telling what was heard.

use super::Language;

/// What the words are about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    Identity,
    Time,
    Thanks,
    Farewell,
    Greeting,
    Help,
}

/// Words that stand for a topic; the first topic that is found counts.
const PHRASES: [(Topic, &[&str]); 6] = [
    (
        Topic::Identity,
        &[
            "who are you",
            "what are you",
            "are you claude",
            "are you an ai",
            "are you a bot",
            "are you real",
            "are you human",
            "מי את",
            "מי אתה",
            "את קלוד",
            "אתה קלוד",
            "מה את ",
            "את בוט",
            "אתה בוט",
            "את אמיתית",
        ],
    ),
    (
        Topic::Time,
        &[
            "what time is it",
            "what's the time",
            "what is the time",
            "the time now",
            "what's the date",
            "what is the date",
            "what day",
            "today's date",
            "which day",
            "current date",
            "מה השעה",
            "מה התאריך",
            "איזה יום",
            "מה היום",
            "השעה עכשיו",
        ],
    ),
    (Topic::Thanks, &["thank", "תודה"]),
    (Topic::Farewell, &["goodbye", "bye", "good night", "להתראות", "לילה טוב", "ביי"]),
    (Topic::Help, &["what can you do", "help", "מה את יודעת", "מה אפשר", "עזרה"]),
    (
        Topic::Greeting,
        &[
            "hello",
            "hi",
            "hey",
            "good morning",
            "good evening",
            "shalom",
            "שלום",
            "היי",
            "הי",
            "בוקר טוב",
            "ערב טוב",
        ],
    ),
];

/// Finds whole words only: `hi` is no part of `which`.
pub(super) fn topic_of(words: &str) -> Option<Topic> {
    let plain = |text: &str| -> String {
        let kept = |c: char| if c.is_alphanumeric() || c == '\'' { c } else { ' ' };
        let lower: String = text.to_lowercase().replace('’', "'").chars().map(kept).collect();
        format!(" {} ", lower.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let said = plain(words);
    let length = said.split_whitespace().count();
    let (topic, _) = PHRASES.iter().find(|(topic, phrases)| {
        length <= longest(*topic)
            && phrases.iter().any(|phrase| match topic {
                Topic::Thanks => said.contains(plain(phrase).trim_end()), // thanks, thank you
                _ => said.contains(&plain(phrase)),
            })
    })?;
    Some(*topic)
}

/// Most words of a message that is about the topic and nothing else: `hi, please tell me
/// which tram to take` is more than a greeting.
fn longest(topic: Topic) -> usize {
    match topic {
        Topic::Identity | Topic::Time => 12,
        Topic::Thanks | Topic::Farewell | Topic::Greeting | Topic::Help => 5,
    }
}

pub(super) fn small_talk(topic: Topic, language: Language) -> &'static str {
    use Language::{English, Hebrew};
    match (topic, language) {
        (Topic::Greeting, English) => "Hello! What shall we try?",
        (Topic::Greeting, Hebrew) => "שלום! מה ננסה?",
        (Topic::Thanks, English) => "With pleasure.",
        (Topic::Thanks, Hebrew) => "בשמחה.",
        (Topic::Farewell, English) => "Goodbye! I will keep the stage swept.",
        (Topic::Farewell, Hebrew) => "להתראות! אשאיר את הבמה נקייה.",
        (Topic::Time, English) => "Nobody gave me a clock, so I will not guess the time.",
        (Topic::Time, Hebrew) => "לא נתנו לי שעון, ולא אנחש את השעה.",
        (Topic::Help | Topic::Identity, English) => {
            "Try a greeting, a sum such as 12 * 7, or ask what time it is. Whatever else you \
             write, I tell you what I heard."
        }
        (Topic::Help | Topic::Identity, Hebrew) => {
            "אפשר לנסות ברכה, תרגיל כמו 12 * 7, או לשאול מה השעה. על כל דבר אחר אחזור על מה ששמעתי."
        }
    }
}

pub(super) fn solved(sum: &str, value: &str, language: Language) -> String {
    match language {
        Language::English => format!("{sum} = {value}. Sums I can do without a script."),
        Language::Hebrew => format!("{sum} = {value}. חשבון אני יודע גם בלי תסריט."),
    }
}

/// Repeats what was said: a list as a list, a question as one.
pub(super) fn understood(words: &str, language: Language) -> String {
    let parts = parts_of(words);
    if parts.len() > 1 {
        let lines: Vec<String> =
            parts.iter().enumerate().map(|(i, part)| format!("{}. {part}", i + 1)).collect();
        let (head, tail) = match language {
            Language::English => {
                ("I heard these, in order:", "The real model would take it from here.")
            }
            Language::Hebrew => ("שמעתי את אלה, לפי הסדר:", "מכאן המודל האמיתי היה ממשיך."),
        };
        return format!("{head}\n{}\n{tail}", lines.join("\n"));
    }
    match (language, words.trim_end().ends_with('?')) {
        (Language::English, true) => {
            format!(
                "You ask: “{words}” A good question for the real model; a rehearsal \
                 model has no answer of its own."
            )
        }
        (Language::English, false) => {
            format!(
                "I heard: “{words}” The real model would act on it; in rehearsal I only \
                 make sure that it arrived."
            )
        }
        (Language::Hebrew, true) => {
            format!(
                "שאלת: „{words}” שאלה טובה למודל האמיתי; \
                 למודל של חזרות אין תשובה משלו."
            )
        }
        (Language::Hebrew, false) => {
            format!(
                "שמעתי: „{words}” המודל האמיתי היה פועל לפי זה; \
                 בחזרה אני רק מוודא שזה הגיע."
            )
        }
    }
}

/// The parts of a list: its lines, or what stands between commas after a colon.
fn parts_of(words: &str) -> Vec<&str> {
    let lines: Vec<&str> = words.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > 1 {
        return lines;
    }
    let Some((_, items)) = words.split_once(": ") else { return Vec::new() };
    let items: Vec<&str> = items.split(',').map(|item| item.trim().trim_end_matches('.')).collect();
    if items.iter().any(|item| item.is_empty()) { Vec::new() } else { items }
}
