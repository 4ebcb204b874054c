//! The tools the model holds. They read and propose; none sends to others, sets or executes.

mod effect;
mod now;

use std::time::Duration;

use mila_domain::turn::{ToolCall, ToolResult};
use mila_domain::zone::{Whereabouts, Zone};
use mila_domain::{Address, ReminderId, Timestamp};
use mila_store::{Claim, InboundMessage, StoreError};
use serde::Deserialize;
use serde_json::{Value, json};

pub(super) use self::effect::Effect;
use crate::claude::Tool;
use crate::context::Context;
use crate::memory::remember::remember;
use crate::memory::{Known, forget, listing};
use crate::metrics;
use crate::outbound::texts::Localized;
use crate::recall::asked::search;
use crate::timers::asked::{self, Who};

/// Longest time one tool may take.
const TOOL_LIMIT: Duration = Duration::from_secs(10);

/// What a tool may know.
pub(super) struct Surroundings<'a> {
    pub(super) context: &'a Context,
    /// Whose lane it is.
    pub(super) claim: &'a Claim,
    /// The present time.
    pub(super) now: Timestamp,
    /// Where the person's clock is taken to stand.
    pub(super) zone: Zone<'a>,
    /// What is kept of the person.
    pub(super) known: &'a Known,
    /// Whether anything may be kept.
    pub(super) remembers: bool,
    /// The person's own messages, oldest first.
    pub(super) sources: Vec<&'a InboundMessage>,
    /// The reminder that they reply to.
    pub(super) quoted: Option<ReminderId>,
    /// How fixed code speaks to the person.
    pub(super) localized: Localized,
    /// Whether this turn asks the person something already.
    pub(super) asks: bool,
    /// Where their clock stood when the calls were made, and where they write from.
    pub(super) stands: (&'a Whereabouts, &'a Address),
    /// Whether one of these calls has moved it.
    pub(super) moved: bool,
}

/// The tools, as the model reads of them. The same bytes for everybody and every turn, so
/// that the model's cache can serve them.
pub(super) fn offered() -> Vec<Tool> {
    vec![
        tool(
            "now",
            "The current date, time and weekday. Without a zone: in the person's own time zone. \
             Messages carry the time they were sent; call it for other zones.",
            &json!({"zone": text("IANA zone name, e.g. Europe/Paris")}),
            &[],
        ),
        tool(
            "remember",
            "Keeps one short fact about the person's life for later conversations. Only what the \
             person themselves states as true now: no questions, jokes, games, what-ifs, quoted or \
             forwarded words, nothing you said. Secrets and health only when they ask you to \
             remember. What is kept about the same thing is replaced.",
            &json!({
                "about": text("what it is about, in one or two words, the same each time: home, diet"),
                "fact": text("the fact in the person's words and language, dates as YYYY-MM-DD"),
                "quote": text("the words of their message that say it, exactly"),
                "kind": json!({"type": "string", "enum": ["profile", "wish", "fact"],
                    "description": "profile: who they are; wish: how to treat them, always; else fact"}),
                "until": text("YYYY-MM-DD, the last day of what passes")
            }),
            &["about", "fact", "quote"],
        ),
        tool(
            "memory",
            "show: the service sends the person all that is kept. forget, correct: it asks them \
             first, and then does it.",
            &json!({
                "action": json!({"type": "string", "enum": ["show", "forget", "correct"]}),
                "words": json!({"type": "array", "items": {"type": "string"},
                    "description": "forget: names of the thing, in every spelling and script; \
                    correct: words that only the wrong fact holds"}),
                "fact": text("correct: the right fact, as for remember"),
                "quote": text("correct: the words of their message that say it")
            }),
            &["action"],
        ),
        tool(
            "search_history",
            "Searches all that was ever said in this conversation. Use it before you say that you do \
             not know something they may have told you.",
            &json!({
                "words": text("what to find, in the language it was said in, with the names in it"),
                "from": text("YYYY-MM-DD, the first day"),
                "until": text("YYYY-MM-DD, the last day"),
                "author": author()
            }),
            &["words"],
        ),
        tool(
            "reminders",
            "Reminds the person, by the service, at their time. Where a day or hour is unclear, ask \
             first. The service confirms in a message of its own, with the day.",
            &json!({
                "action": json!({"type": "string",
                    "enum": ["set", "list", "change", "cancel", "snooze", "skip", "brief", "move"],
                    "description": "brief: each day what it holds, at HH:MM, or off; move: the \
                    person is or lives elsewhere"}),
                "text": text("what to say then, in their words"),
                "which": text("words of the one meant; not the one they reply to; snooze, which \
                    counts from now: else the last that came"),
                "at": text("YYYY-MM-DDTHH:MM on their clock: the time, or from when an rrule runs"),
                "seconds": json!({"type": "integer", "description": "\"in two hours\": from now"}),
                "every": json!({"type": "integer", "description": "\"every eight hours\": seconds"}),
                "rrule": text("RFC 5545, what repeats by days: FREQ=WEEKLY;BYDAY=MO"),
                "zone": text("IANA zone, when they name a place; move: where they are"),
                "until": text("move: YYYY-MM-DD, the last day there, or week: this week; else they live there")
            }),
            &["action"],
        ),
    ]
}

fn author() -> Value {
    json!({"type": "string", "enum": ["person", "you"]})
}

fn text(description: &str) -> Value {
    json!({"type": "string", "description": description})
}

fn tool(name: &str, description: &str, properties: &Value, required: &[&str]) -> Tool {
    let mut input_schema = json!({
        "type": "object", "properties": properties, "additionalProperties": false
    });
    if !required.is_empty() {
        input_schema["required"] = json!(required);
    }
    let (name, description) = (name.to_owned(), description.to_owned());
    Tool { name, description, input_schema, strict: true, cache: None }
}

/// Runs one call. A failure is told to the model in words that it can act on.
///
/// # Errors
/// When the database refuses.
pub(super) async fn run(
    call: &ToolCall,
    surroundings: &Surroundings<'_>,
) -> Result<(ToolResult, Option<Effect>), StoreError> {
    let ran = tokio::time::timeout(TOOL_LIMIT, named(call, surroundings)).await;
    let ran = ran.unwrap_or_else(|_| Ok(Err("The tool took too long.".to_owned())))?;
    let failed = ran.is_err();
    let (text, effect) = ran.unwrap_or_else(|told| (told, None));
    Ok((ToolResult { call: call.id.clone(), text, failed }, effect))
}

/// What a call was to what is kept, for the figures.
pub(super) fn remembered(call: &ToolCall, effect: Option<&Effect>) -> Option<metrics::Memory> {
    match effect {
        Some(Effect::Remember(_)) => Some(metrics::Memory::Kept),
        Some(Effect::Ask(_)) => Some(metrics::Memory::Asked),
        Some(Effect::Tell(_) | Effect::Remind(_)) => None,
        None => (call.name == "remember").then_some(metrics::Memory::Refused),
    }
}

/// What a tool says and changes, or words for the model.
type Ran = Result<(String, Option<Effect>), String>;

async fn named(call: &ToolCall, at: &Surroundings<'_>) -> Result<Ran, StoreError> {
    Ok(match call.name.as_str() {
        "now" => now::now(&call.input, at.now, (&at.context.zones.current(), at.zone))
            .map(|told| (told, None)),
        "remember" if at.remembers => {
            let clock = at.context.zones.current().clock(at.zone.name);
            remember(&call.input, &at.sources, &at.known.memories, &clock)
                .map(|(remembered, told)| (told, Some(Effect::Remember(Box::new(remembered)))))
        }
        "remember" => Err("Not kept: the person has switched memory off. MEMORY ON, as \
                           their whole message, switches it on."
            .to_owned()),
        "memory" => return memory(&call.input, at).await,
        "reminders" if at.moved => Err("The person's clock has just been moved: call this once \
                                        more."
            .to_owned()),
        "reminders" => {
            let (whereabouts, address) = at.stands;
            let who = Who { whereabouts, address, localized: &at.localized, quoted: at.quoted };
            let asked = asked::run(at.context, at.claim, &call.input, who, at.now).await?;
            asked.map(|it| (it.told(), Some(Effect::Remind(Box::new(it)))))
        }
        "search_history" if at.remembers => {
            let found = search(at.context, at.claim, &call.input, (at.now, at.zone)).await?;
            found.map(|told| (told, None))
        }
        "search_history" => Err("The person has switched memory off: what was said is not \
                                 searched."
            .to_owned()),
        _ => Err("There is no such tool.".to_owned()),
    })
}

/// The reminder that the messages reply to, if it is one.
pub(super) fn the_quoted(messages: &[InboundMessage]) -> Option<ReminderId> {
    let mut quoted = messages.iter().filter_map(|it| it.quoted_reminder);
    let first = quoted.next()?;
    quoted.all(|it| it == first).then_some(first)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MemoryInput {
    action: String,
    #[serde(default)]
    words: Vec<String>,
    fact: Option<String>,
    quote: Option<String>,
}

/// What the model is told that asks two things in a turn: a question ends the one before it.
const ONE_AT_A_TIME: &str = "Not asked: the person is asked one thing at a time, and this turn asks \
    something already. Say that they can have this done once they have answered.";

async fn memory(input: &Value, at: &Surroundings<'_>) -> Result<Ran, StoreError> {
    let Ok(input) = serde_json::from_value::<MemoryInput>(input.clone()) else {
        return Ok(Err("The input must be as the schema says.".to_owned()));
    };
    let proposed = match input.action.as_str() {
        "forget" | "correct" if at.asks => Err(ONE_AT_A_TIME.to_owned()),
        "show" => {
            let texts = listing::all(&at.localized, at.known, at.remembers);
            return Ok(Ok((listing::TOLD.to_owned(), Some(Effect::Tell(texts)))));
        }
        "forget" => forget::forget(at.context, at.claim, &input.words, &at.localized).await?,
        "correct" => {
            let (Some(fact), Some(quote)) = (&input.fact, &input.quote) else {
                return Ok(Err("correct needs words, fact and quote.".to_owned()));
            };
            let what = (&input.words[..], fact.as_str(), quote.as_str());
            let clock = at.context.zones.current().clock(at.zone.name);
            let own = (&at.sources[..], &clock);
            forget::correct(at.context, at.claim, what, own, &at.localized).await?
        }
        _ => Err("action is show, forget or correct.".to_owned()),
    };
    Ok(proposed.map(|it| (forget::ASKED.to_owned(), Some(Effect::Ask(Box::new(it))))))
}
