//! The rehearsal model: a few honest rules in two languages.
//!
//! It never pretends to be Claude. In its first answer it says what it is; after that
//! only when asked.

mod memory;
mod reminders;
mod summary;
mod talk;

use serde_json::{Value, json};

use self::talk::{Topic, small_talk, solved, topic_of, understood};
use super::arithmetic;
use super::brain::{Reply, Seen, SeenResult};

/// The tool that is asked for the time.
const CLOCK: &str = "now";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    English,
    Hebrew,
}

/// Answers a request.
pub(super) fn reply(seen: &Seen) -> Reply {
    if summary::is_asked(seen) {
        return Reply::text(summary::of(seen));
    }
    let language = language_of(&seen.words);
    if !seen.tool_results.is_empty() {
        let told: Vec<_> = seen.tool_results.iter().map(|it| after_tool(it, language)).collect();
        return Reply::text(introduced(seen, language, &told.join("\n")));
    }
    if let Some(call) = reminders::call(seen) {
        return call;
    }
    if let Some(call) = memory::call(seen) {
        return call;
    }
    if let Some(recalled) = memory::recalled(seen, language) {
        return Reply::text(introduced(seen, language, &recalled));
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
             time, what you ask me to remember, and telling you what I heard."
        }
        Language::Hebrew => {
            "רגע לפני שהמסך עולה: אני מודל לחזרות, לא קלוד. אני פועל לפי כמה כללים פשוטים כדי שאפשר יהיה \
             לנסות את מילה בלי חשבון: ברכות, חשבון קטן, השעה, מה שצריך לזכור, וחזרה על מה ששמעתי."
        }
    }
}

fn reminder(language: Language) -> &'static str {
    match language {
        Language::English => "Still the rehearsal model, not Claude.",
        Language::Hebrew => "עדיין המודל לחזרות, לא קלוד.",
    }
}

fn after_tool(result: &SeenResult, language: Language) -> String {
    let said = readable(&result.text);
    if let Some(told) = reminders::told(&result.name, &said, language) {
        return told;
    }
    if let Some(told) = memory::told(&result.name, &said, language) {
        return told;
    }
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
