//! The client against the stage's Claude, which is as strict as the real one.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::turn::ToolCall;
use mila_domain::{MessageText, Secret, Timestamp};
use mila_stage::claude::{Claude as StageClaude, Fault, Reply};
use serde_json::json;

use super::{answer, asking, is_broken, text};
use crate::claude::{
    CacheTtl, Claude, ClaudeError, ClaudeSettings, Content, InputMessage, Message, Request, Retry,
    StopReason, Text, Thinking, Thoughts, Tool, ToolResult, Transport, replayed,
};
use crate::egress::{Egress, End};

const NOW: Timestamp = Timestamp::from_micros(0);

async fn open(idle_timeout: Duration) -> (Arc<StageClaude>, Claude) {
    let stage = Arc::new(StageClaude::new(Arc::new(|| 0)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let router = stage.clone().router();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let client = Claude::new(
        Egress::to(End::Wire).unwrap(),
        ClaudeSettings {
            base_url,
            api_key: Secret::new("sk-stage"),
            version: "2026-10-21".to_owned(),
            inference_geo: Some("us".to_owned()),
            timeout: Duration::from_secs(60),
            idle_timeout,
        },
    );
    (stage, client)
}

/// A request with a long frozen system text, a tool and thinking.
fn full(words: &str) -> Request {
    let system = text(&"Mila is patient. ".repeat(200));
    Request {
        system: vec![Text { cache: Some(CacheTtl::OneHour), ..system }],
        tools: vec![Tool {
            name: "remind".to_owned(),
            description: "Reminds.".to_owned(),
            input_schema: json!({"type": "object", "properties": {}}),
            strict: true,
            cache: None,
        }],
        thinking: Thinking::Adaptive,
        user_id: Some("4d1c".to_owned()),
        cache: Some(CacheTtl::FiveMinutes),
        ..asking(words)
    }
}

fn results(message: &Message) -> InputMessage {
    let result = |call: ToolCall| ToolResult {
        tool_use_id: call.id,
        content: MessageText::new("done"),
        is_error: is_broken(&call.input),
    };
    InputMessage::results(answer(&message.content).calls().into_iter().map(result).collect())
}

#[tokio::test]
async fn a_tool_loop_with_thinking_streamed_and_whole() {
    for stream in [true, false] {
        let (stage, claude) = open(Duration::from_secs(60)).await;
        let calls = Reply::text("One moment.").and_call("remind", json!({"at": "06:00"}));
        stage.replies([calls.and_call("remind", json!({})), Reply::text("שלום, הכול מסודר 🌞")]);
        let mut request = Request { stream, ..full("remind me twice") };

        let called = claude.ask(&request).await.unwrap();
        assert_eq!(
            (&called.stop_reason, answer(&called.content).calls().len()),
            (&StopReason::ToolUse, 2)
        );
        assert!(called.content.as_json().contains("\"signature\":\""));
        let turns = [InputMessage::Assistant(called.content.clone()), results(&called)];
        request.messages.extend(turns);

        let done = claude.ask(&request).await.unwrap();
        assert_eq!(answer(&done.content).text(), "שלום, הכול מסודר 🌞");
        assert_eq!(done.usage.inference_geo.as_deref(), Some("us"));
        let written = called.usage.cache_creation_input_tokens;
        assert!(written > Some(512));
        assert_eq!(done.usage.cache_read_input_tokens, written);
    }
}

#[tokio::test]
async fn thinking_that_does_not_fit_is_recognised_and_stripping_it_helps() {
    let (_stage, claude) = open(Duration::from_secs(60)).await;
    let mut request = full("hello");
    let first = claude.ask(&request).await.unwrap();
    let turns = |content: Content| {
        [InputMessage::Assistant(content), InputMessage::user(MessageText::new("and now?"))]
    };
    request.messages.extend(turns(first.content.clone()));
    request.system.push(text("It is noon."));
    let error = claude.ask(&request).await.unwrap_err();
    assert!(error.thinking_mismatch(), "{error}");
    assert_eq!(error.retry(NOW), Retry::Never);

    request.messages.truncate(1);
    let without = replayed(first.content.as_json(), Thoughts::Drop, |_| false).content.unwrap();
    request.messages.extend(turns(without));
    assert_eq!(claude.ask(&request).await.unwrap().stop_reason, StopReason::EndTurn);
}

#[tokio::test]
async fn trouble_arrives_as_what_it_is() {
    let (stage, claude) = open(Duration::from_secs(60)).await;
    let seven = Duration::from_secs(7);
    for (fault, retry, part) in [
        (Fault::RateLimited(seven), Retry::After(seven), "RateLimit, status 429"),
        (Fault::SpendLimit, Retry::Never, "code enforced_spend_limit_reached"),
        (Fault::Overloaded, Retry::Backoff, "Overloaded, status 529"),
        (Fault::ServerError, Retry::Backoff, "Other, status 500"),
        (Fault::StreamError, Retry::Backoff, "Overloaded, status 200"),
        (Fault::CutStream, Retry::Backoff, "cut off"),
    ] {
        stage.fault(fault);
        let error = claude.ask(&asking("hi")).await.unwrap_err();
        assert_eq!(error.retry(NOW), retry);
        assert!(error.to_string().contains(part), "{error}");
        assert!(error.request_id().is_some_and(|id| id.starts_with("req_")));
    }
    stage.fault(Fault::MalformedToolInput);
    let odd = claude.ask(&full("hi")).await.unwrap();
    assert!(is_broken(&answer(&odd.content).calls()[0].input));
    stage.fault(Fault::Refusal);
    let refused = claude.ask(&asking("bad")).await.unwrap();
    assert_eq!((refused.stop_reason, refused.content.is_empty()), (StopReason::Refusal, true));
}

#[tokio::test]
async fn silence_before_or_inside_a_stream_is_noticed() {
    let (stage, claude) = open(Duration::from_millis(100)).await;
    let hour = Duration::from_secs(3600);
    for fault in [Fault::Silence(hour), Fault::Slow(hour)] {
        stage.fault(fault);
        let error = claude.ask(&asking("hi")).await.unwrap_err();
        assert!(matches!(error, ClaudeError::Transport(Transport::Silent)), "{error}");
    }
    stage.release();
}
