//! Twilio and Claude in the least that Mila and the floor need. It must cost next to nothing, or
//! it would be what is measured: requests are not checked, answers are made beforehand.

mod claude;
mod twilio;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::{delete, get, post};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::Fallible;

/// When the model answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// After so long.
    After(Duration),
    /// Never.
    Silent,
}

/// A message that was sent to a person.
#[derive(Debug)]
pub struct Sent {
    /// When it reached Twilio.
    pub at: Instant,
    /// Twilio's id of it.
    pub sid: String,
    /// Where its status is to be posted.
    pub callback: String,
}

struct State {
    model: Mutex<Model>,
    /// Who waits for a message, by address.
    waiting: Mutex<HashMap<String, oneshot::Sender<Sent>>>,
    sids: AtomicU64,
}

/// The running stub. It ends with the runtime.
pub struct Stub {
    address: SocketAddr,
    state: Arc<State>,
}

impl Stub {
    /// Listens on a loopback port.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Fallible<Self> {
        let state = Arc::new(State {
            model: Mutex::new(Model::After(Duration::ZERO)),
            waiting: Mutex::default(),
            sids: AtomicU64::new(0),
        });
        let account = format!("/2010-04-01/Accounts/{}", crate::identity::ACCOUNT);
        let message = format!("{account}/Messages/{{sid}}");
        let routes = Router::new()
            .route("/v1/messages", post(claude::answer))
            .route(&format!("{account}/Messages.json"), post(twilio::create).get(twilio::list))
            .route(&message, delete(twilio::delete))
            .route(&format!("{message}/Media/{{medium}}"), get(twilio::medium))
            .route("/v2/Indicators/Typing.json", post(twilio::typing))
            .with_state(state.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(Self { address, state })
    }

    /// The base address of everything.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on the model answers like this.
    pub fn model(&self, model: Model) {
        *lock(&self.state.model) = model;
    }

    /// What is told of the next message to the person. Ask before you write.
    pub fn next_to(&self, person: &str) -> oneshot::Receiver<Sent> {
        let (tell, told) = oneshot::channel();
        lock(&self.state.waiting).insert(person.to_owned(), tell);
        told
    }
}

impl State {
    fn next_sid(&self) -> String {
        format!("SM{:032x}", self.sids.fetch_add(1, Ordering::Relaxed) | 1 << 60)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
