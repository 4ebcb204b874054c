//! In Mila's place: a listener that keeps what it is told and answers as it is asked to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use tokio::net::TcpListener;
use url::Url;

/// One post that arrived.
#[derive(Clone)]
pub(crate) struct Arrival {
    pub(crate) path: String,
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) signature: String,
    pub(crate) idempotency: String,
}

#[derive(Clone, Default)]
struct Seen {
    arrivals: Arc<Mutex<Vec<Arrival>>>,
    answers: Arc<Mutex<VecDeque<u16>>>,
}

pub(crate) struct Mila {
    pub(crate) url: Url,
    seen: Seen,
}

impl Arrival {
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Mila {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let seen = Seen::default();
        let app = Router::new().fallback(arrives).with_state(seen.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, seen }
    }

    /// Statuses of the next answers; afterwards 204.
    pub(crate) fn answers(&self, statuses: &[u16]) {
        self.seen.answers.lock().unwrap().extend(statuses);
    }

    pub(crate) fn arrivals(&self, path: &str) -> Vec<Arrival> {
        let all = self.seen.arrivals.lock().unwrap();
        all.iter().filter(|arrival| arrival.path.starts_with(path)).cloned().collect()
    }

    /// The statuses of the callbacks in the order they came.
    pub(crate) fn statuses(&self) -> Vec<String> {
        let callbacks = self.arrivals("/twilio/status");
        callbacks.iter().map(|c| c.value("MessageStatus").unwrap().to_owned()).collect()
    }
}

async fn arrives(
    State(seen): State<Seen>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let header = |name: &str| {
        headers.get(name).map_or(String::new(), |value| value.to_str().unwrap().to_owned())
    };
    seen.arrivals.lock().unwrap().push(Arrival {
        path: uri.path_and_query().unwrap().to_string(),
        pairs: form_urlencoded::parse(&body).into_owned().collect(),
        signature: header("x-twilio-signature"),
        idempotency: header("i-twilio-idempotency-token"),
    });
    let status = seen.answers.lock().unwrap().pop_front().unwrap_or(204);
    StatusCode::from_u16(status).unwrap()
}
