//! A file server with every bad habit.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse as _, Response};
use futures_util::{StreamExt as _, stream};
use reqwest::StatusCode;
use tokio::net::TcpListener;

/// The server; it goes with the test's runtime.
pub(super) struct Shop {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Goods {
    content: Vec<u8>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Shop {
    /// A shop that sells these bytes.
    pub(super) async fn open(content: Vec<u8>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::default();
        let goods = Goods { content, asked: Arc::clone(&asked) };
        let router = Router::new().fallback(serve).with_state(goods);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, asked }
    }

    /// The address of a habit.
    pub(super) fn at(&self, habit: &str) -> String {
        format!("{}/{habit}", self.url)
    }

    /// What was asked for so far: habit and range.
    pub(super) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve(State(goods): State<Goods>, uri: Uri, headers: HeaderMap) -> Response {
    let range = headers.get("range").map(|range| range.to_str().unwrap().to_owned());
    let habit = uri.path().trim_start_matches('/').to_owned();
    let asked = [Some(habit.clone()), range.clone()].into_iter().flatten().collect::<Vec<_>>();
    goods.asked.lock().unwrap().push(asked.join(" "));
    let from = range
        .and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
    let content = goods.content;
    match (habit.as_str(), from) {
        ("whole", None) => content.into_response(),
        ("whole" | "cut", Some(from)) => partial(from, &content),
        ("cut", None) | ("torn", _) => cut(&content, 2),
        ("silent", _) => cut(&content, usize::MAX),
        ("forgetful", None) if goods.asked.lock().unwrap().len() == 1 => cut(&content, 2),
        // Knows of no ranges, and sends the whole.
        ("forgetful", _) => content.into_response(),
        ("unsatisfied", Some(_)) => StatusCode::RANGE_NOT_SATISFIABLE.into_response(),
        ("unsatisfied", None) => content.into_response(),
        ("other", _) => content.iter().map(|byte| !byte).collect::<Vec<_>>().into_response(),
        ("longer", _) => [content, vec![0]].concat().into_response(),
        ("moved", _) => moved("/whole"),
        ("circle", _) => moved("/circle"),
        // An address for documentation (RFC 5737); it is not even tried.
        ("astray", _) => moved("http://192.0.2.1/whole"),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn partial(from: usize, content: &[u8]) -> Response {
    let range = format!("bytes {from}-{}/{}", content.len() - 1, content.len());
    let rest = content[from..].to_vec();
    (StatusCode::PARTIAL_CONTENT, [("content-range", range)], rest).into_response()
}

/// A promise of the whole, and one part in `share` of it.
fn cut(content: &[u8], share: usize) -> Response {
    let sent = content[..content.len() / share].to_vec();
    // What was sent leaves the server when it has to wait, and it waits once.
    let end = async {
        tokio::task::yield_now().await;
        Err(std::io::Error::other("cut"))
    };
    let body = Body::from_stream(stream::iter([Ok(sent)]).chain(stream::once(end)));
    ([("content-length", content.len().to_string())], body).into_response()
}

fn moved(to: &str) -> Response {
    (StatusCode::FOUND, [("location", to.to_owned())]).into_response()
}
