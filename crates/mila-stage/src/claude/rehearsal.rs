//! The rehearsal model: a few honest rules in two languages.
//!
//! It never pretends to be Claude. In its first answer it says what it is; after that
//! only when asked.

use serde_json::{Value, json};

use super::arithmetic;
use super::brain::{Reply, Seen, SeenResult};

/// The tool that is asked for the time.
const CLOCK: &str = "now";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    English,
    Hebrew,
}

/// What the words are about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Topic {
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

/// Answers a request.
pub(super) fn reply(seen: &Seen) -> Reply {
    let language = language_of(&seen.words);
    if let Some(result) = seen.tool_results.first() {
        return Reply::text(introduced(seen, language, &after_tool(result, language)));
    }
    let topic = topic_of(&seen.words);
    if topic == Some(Topic::Time) && seen.tools.iter().any(|tool| tool == CLOCK) {
        return Reply::call(CLOCK, json!({}));
    }
    if topic == Some(Topic::Identity) {
        return Reply::text(if seen.assistant_texts.is_empty() {
            introduction(language)
        } else {
            reminder(language)
        });
    }
    let answer = match (topic, arithmetic::solve(&seen.words)) {
        (_, Some((sum, value))) => solved(&sum, &value, language),
        (Some(topic), None) => small_talk(topic, language).to_owned(),
        (None, None) => understood(&seen.words, language),
    };
    Reply::text(introduced(seen, language, &answer))
}

fn language_of(words: &str) -> Language {
    let hebrew = words.chars().any(|c| ('\u{0590}'..='\u{05FF}').contains(&c));
    if hebrew { Language::Hebrew } else { Language::English }
}

/// Finds whole words only: `hi` is no part of `which`.
fn topic_of(words: &str) -> Option<Topic> {
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

/// Puts the introduction before the first answer of a conversation.
fn introduced(seen: &Seen, language: Language, answer: &str) -> String {
    if seen.assistant_texts.is_empty() {
        format!("{}\n\n{answer}", introduction(language))
    } else {
        answer.to_owned()
    }
}

fn introduction(language: Language) -> &'static str {
    match language {
        Language::English => {
            "A word before the curtain rises: I am a rehearsal model, not Claude. I follow a few \
             simple rules so that you can try Mila without an account: greetings, small sums, the \
             time, and telling you what I heard."
        }
        Language::Hebrew => {
            "רגע לפני שהמסך עולה: אני מודל לחזרות, לא קלוד. אני פועל לפי כמה כללים פשוטים כדי שאפשר יהיה \
             לנסות את מילה בלי חשבון: ברכות, חשבון קטן, השעה, וחזרה על מה ששמעתי."
        }
    }
}

fn reminder(language: Language) -> &'static str {
    match language {
        Language::English => "Still the rehearsal model, not Claude.",
        Language::Hebrew => "עדיין המודל לחזרות, לא קלוד.",
    }
}

fn small_talk(topic: Topic, language: Language) -> &'static str {
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

fn solved(sum: &str, value: &str, language: Language) -> String {
    match language {
        Language::English => format!("{sum} = {value}. Sums I can do without a script."),
        Language::Hebrew => format!("{sum} = {value}. חשבון אני יודע גם בלי תסריט."),
    }
}

/// Repeats what was said: a list as a list, a question as one.
fn understood(words: &str, language: Language) -> String {
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

fn after_tool(result: &SeenResult, language: Language) -> String {
    let said = readable(&result.text);
    match (result.is_error, result.name == CLOCK, language) {
        (true, _, Language::English) => {
            "I asked, but the answer did not come. Try again in a moment.".to_owned()
        }
        (true, _, Language::Hebrew) => {
            "שאלתי, אבל התשובה לא הגיעה. כדאי לנסות שוב עוד רגע.".to_owned()
        }
        (false, true, Language::English) => format!("The clock says: {said}"),
        (false, true, Language::Hebrew) => format!("לפי השעון: {said}"),
        (false, false, Language::English) => format!("This came back: {said}"),
        (false, false, Language::Hebrew) => format!("זה מה שחזר: {said}"),
    }
}

/// A JSON object becomes its values; other text stays.
fn readable(result: &str) -> String {
    let Ok(Value::Object(fields)) = serde_json::from_str(result) else { return result.to_owned() };
    let values: Vec<String> = fields
        .values()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        .collect();
    values.join(", ")
}
