//! The client against a server on loopback.

use std::io::{Read as _, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Response, Uri};
use futures_util::StreamExt as _;
use mila_domain::Secret;
use serde_json::{Value, json};

use super::asking;
use crate::claude::{Claude, ClaudeError, ClaudeSettings, ErrorKind, StopReason, Transport};
use crate::egress::{Egress, End};

type Seen = Arc<Mutex<Vec<(Uri, HeaderMap, Bytes)>>>;
type Answer = fn() -> Response<Body>;

const STREAM: &str = concat!(
    "event: message_start\n",
    r#"data: {"type":"message_start","message":{"id":"msg_1","model":"m","usage":{"input_tokens":1,"output_tokens":1}}}"#,
    "\n\nevent: message_delta\n",
    r#"data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":2}}"#,
    "\n\n",
);
const STOP: &str = "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";

/// A server that notes each request and answers all alike.
async fn serve(answer: Answer) -> (String, Seen) {
    let seen = Seen::default();
    let router = Router::new()
        .fallback(
            move |State(seen): State<Seen>, uri: Uri, headers: HeaderMap, body: Bytes| async move {
                seen.lock().unwrap().push((uri, headers, body));
                answer()
            },
        )
        .with_state(seen.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (base_url, seen)
}

/// A server whose connection breaks before the promised length is reached.
fn serve_half() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut peer, _) = listener.accept().unwrap();
        let mut request = [0; 8192];
        assert_ne!(peer.read(&mut request).unwrap(), 0);
        let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 99999";
        write!(peer, "{head}\r\n\r\n{STREAM}").unwrap();
    });
    base_url
}

fn client(base_url: String, inference_geo: Option<&str>) -> Claude {
    Claude::new(
        Egress::to(End::Wire).unwrap(),
        ClaudeSettings {
            base_url,
            api_key: Secret::new("sk-test"),
            version: "2026-10-21".to_owned(),
            inference_geo: inference_geo.map(str::to_owned),
            timeout: Duration::from_secs(20),
            idle_timeout: Duration::from_millis(200),
        },
    )
}

fn answer(status: u16, kind: &str, body: impl Into<Body>) -> Response<Body> {
    Response::builder()
        .status(status)
        .header("content-type", kind)
        .header("request-id", "req_1")
        .body(body.into())
        .unwrap()
}

fn events(body: impl Into<Body>) -> Response<Body> {
    answer(200, "text/event-stream; charset=utf-8", body)
}

#[tokio::test]
async fn a_request_carries_one_key_the_version_and_the_body() {
    let (base_url, seen) = serve(|| events([STREAM, STOP].concat())).await;
    let message = client(base_url, Some("us")).ask(&asking("hi")).await.unwrap();
    assert_eq!((message.id.as_str(), message.stop_reason), ("msg_1", StopReason::EndTurn));
    assert_eq!((message.usage.output_tokens, message.content.is_empty()), (2, true));

    let seen = seen.lock().unwrap();
    let [(uri, headers, body)] = &seen[..] else { panic!("{} requests", seen.len()) };
    assert_eq!(uri.path(), "/v1/messages");
    let all = |name| headers.get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(all("x-api-key"), ["sk-test"]);
    assert!(all("authorization").is_empty());
    assert_eq!(all("anthropic-version"), ["2026-10-21"]);
    assert_eq!(all("content-type"), ["application/json"]);
    let body: Value = serde_json::from_slice(body).unwrap();
    let expected = json!({
        "model": "claude-haiku-5-5", "max_tokens": 1024, "stream": true, "inference_geo": "us",
        "messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_gateway_may_answer_without_a_stream() {
    const WHOLE: &str = r#"{"id":"msg_2","model":"m","content":[ {"type":"text","text":"hi"} ],
        "stop_reason":"refusal","stop_details":{"type":"refusal","category":"bio","explanation":"No."},
        "usage":{"input_tokens":1,"output_tokens":1}}"#;
    let (base_url, seen) = serve(|| answer(200, "application/json", WHOLE)).await;
    let message = client(base_url, None).ask(&asking("hi")).await.unwrap();
    assert_eq!(message.content.as_json(), r#"[ {"type":"text","text":"hi"} ]"#);
    assert_eq!(message.stop_reason, StopReason::Refusal);
    assert_eq!(message.stop_details.unwrap().category.as_deref(), Some("bio"));
    assert!(!String::from_utf8_lossy(&seen.lock().unwrap()[0].2).contains("inference_geo"));
}

#[tokio::test]
async fn a_stream_that_ends_or_breaks_early_is_cut() {
    let (base_url, _) = serve(|| events(STREAM)).await;
    let error = client(base_url, None).ask(&asking("hi")).await.unwrap_err();
    assert!(matches!(error, ClaudeError::CutStream { .. }), "{error}");
    assert_eq!(error.request_id(), Some("req_1"));

    let error = client(serve_half(), None).ask(&asking("hi")).await.unwrap_err();
    assert!(matches!(error, ClaudeError::CutStream { .. }), "{error}");
}

#[tokio::test]
async fn silence_is_noticed_before_the_whole_time_is_over() {
    let (base_url, _) = serve(|| {
        let start = futures_util::stream::iter([Ok::<_, std::io::Error>(STREAM)]);
        events(Body::from_stream(start.chain(futures_util::stream::pending())))
    })
    .await;
    let error = client(base_url, None).ask(&asking("hi")).await.unwrap_err();
    assert!(matches!(error, ClaudeError::Transport(Transport::Silent)), "{error}");
}

#[tokio::test]
async fn refusals_arrive_with_their_id_before_and_inside_a_stream() {
    let (base_url, _) = serve(|| answer(529, "text/html", "<html>busy</html>")).await;
    let error = client(base_url, None).ask(&asking("hi")).await.unwrap_err();
    assert_eq!(error.to_string(), "Claude: Other, status 529, code none, request req_1");

    const LATE: &str = "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"secret\"}}\n\n";
    let (base_url, _) = serve(|| events([STREAM, LATE].concat())).await;
    let error = client(base_url, None).ask(&asking("hi")).await.unwrap_err();
    let ClaudeError::Api(late) = error else { panic!("{error}") };
    assert_eq!((late.status, late.kind), (200, ErrorKind::Overloaded));
}

#[tokio::test]
async fn nobody_there_is_no_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = client(base_url, None).ask(&asking("hi")).await.unwrap_err();
    assert!(matches!(error, ClaudeError::Transport(Transport::Connect(_))), "{error}");
}

#[tokio::test]
async fn a_page_instead_of_a_message_is_unreadable() {
    let (base_url, _) = serve(|| answer(200, "text/html", "<html>Sign in</html>")).await;
    let error = client(base_url, None).ask(&asking("hi")).await.unwrap_err();
    assert_eq!(error.to_string(), "Claude: the body is no message (request req_1)");
}
