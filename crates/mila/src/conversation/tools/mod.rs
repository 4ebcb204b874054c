//! The tools the model holds. They read and propose; none sends, sets or executes. None has an
//! effect yet.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_domain::turn::{ToolCall, ToolResult};
use mila_domain::zone::Zone;
use mila_store::LaneTx;
use serde::Deserialize;
use serde_json::json;

use crate::claude::Tool;

/// Longest time one tool may take.
const TOOL_LIMIT: Duration = Duration::from_secs(10);

/// What a call is to change, beside what it says. It is done in the transaction that writes the
/// call's result, so that what happened and what the model was told cannot part.
#[derive(Debug)]
pub(super) enum Effect {}

impl Effect {
    /// Does it.
    pub(super) fn apply(self, _: &mut LaneTx<'_>) {
        match self {}
    }
}

/// What a tool may know.
pub(super) struct Surroundings<'a> {
    /// The present time.
    pub(super) now: Timestamp,
    /// Where the person's clock is taken to stand.
    pub(super) zone: Zone<'a>,
}

/// The tools, as the model reads of them. The same bytes for everybody and every turn, so
/// that the model's cache can serve them.
pub(super) fn offered() -> Vec<Tool> {
    vec![Tool {
        name: "now".into(),
        description: "The current date, time and weekday. Without a zone: in the person's own \
                      time zone. Call it whenever the answer depends on the time."
            .into(),
        input_schema: json!({
            "type": "object",
            "properties": {
                "zone": {"type": "string", "description": "IANA zone name, e.g. Europe/Paris"}
            },
            "additionalProperties": false
        }),
        strict: true,
        cache: None,
    }]
}

/// Runs one call. A failure is told to the model in words that it can act on.
pub(super) async fn run(
    call: &ToolCall,
    surroundings: &Surroundings<'_>,
) -> (ToolResult, Vec<Effect>) {
    let ran = tokio::time::timeout(TOOL_LIMIT, async {
        match call.name.as_str() {
            "now" => now(&call.input, surroundings),
            _ => Err("There is no such tool.".into()),
        }
    })
    .await
    .unwrap_or_else(|_| Err("The tool took too long.".into()));
    let failed = ran.is_err();
    let (Ok(text) | Err(text)) = ran;
    (ToolResult { call: call.id.clone(), text, failed }, vec![])
}

/// Follows the time in a zone that nothing of the person has told.
const UNKNOWN_ZONE: &str =
    ". The person's own time zone is unknown and may be another: ask where it matters.";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NowInput {
    zone: Option<String>,
}

fn now(input: &serde_json::Value, surroundings: &Surroundings<'_>) -> Result<String, String> {
    let input: NowInput = serde_json::from_value(input.clone())
        .map_err(|_| "The input must be an object with at most the text 'zone'.".to_owned())?;
    let zone = input.zone.as_deref().unwrap_or(surroundings.zone.name);
    let unknown = input.zone.is_none() && !surroundings.zone.known;
    let time = jiff::Timestamp::from_microsecond(surroundings.now.as_micros())
        .map_err(|_| "The clock is out of range.".to_owned())?
        .in_tz(zone)
        .map_err(|_| "There is no such time zone; use an IANA name.".to_owned())?;
    let time = time.strftime("%A, %-d %B %Y, %H:%M (%Q, UTC%:z)");
    Ok(format!("{time}{}", if unknown { UNKNOWN_ZONE } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(name: &str, input: serde_json::Value) -> ToolCall {
        ToolCall { id: "a".into(), name: name.into(), input }
    }

    const NOON: Surroundings<'_> = Surroundings {
        now: Timestamp::from_micros(1_790_424_000_000_000),
        zone: Zone { name: "Asia/Jerusalem", known: true },
    };

    #[tokio::test]
    async fn now_is_told_in_the_persons_zone_or_the_one_asked_for() {
        let (own, _) = run(&call("now", json!({})), &NOON).await;
        assert_eq!(own.text, "Saturday, 26 September 2026, 15:00 (Asia/Jerusalem, UTC+03:00)");
        let (tokyo, _) = run(&call("now", json!({"zone": "Asia/Tokyo"})), &NOON).await;
        assert_eq!(tokyo.text, "Saturday, 26 September 2026, 21:00 (Asia/Tokyo, UTC+09:00)");
        assert!(!own.failed && !tokyo.failed);
    }

    #[tokio::test]
    async fn a_zone_that_nobody_told_is_said_to_be_unknown() {
        let unknown = Surroundings { zone: Zone { name: "UTC", known: false }, ..NOON };
        let (own, _) = run(&call("now", json!({})), &unknown).await;
        let (time, said) = own.text.split_once(')').unwrap();
        assert_eq!(
            (time, said),
            ("Saturday, 26 September 2026, 12:00 (UTC, UTC+00:00", UNKNOWN_ZONE)
        );
        let (asked, _) = run(&call("now", json!({"zone": "Asia/Tokyo"})), &unknown).await;
        assert!(asked.text.ends_with("UTC+09:00)"), "{}", asked.text);
    }

    #[tokio::test]
    async fn what_cannot_be_done_is_said() {
        let calls = [
            call("now", json!({"zone": "Mars/Olympus"})),
            call("now", json!({"place": "here"})),
            call("now", json!("noon")),
            call("fly", json!({})),
        ];
        for call in calls {
            let (ran, _) = run(&call, &NOON).await;
            assert!(ran.failed && !ran.text.is_empty(), "{}", ran.text);
        }
    }
}
