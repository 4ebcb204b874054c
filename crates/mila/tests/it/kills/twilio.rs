//! A small Twilio of these tests' own, so that what the stage takes for granted is not what they
//! rest on. Whatever it may do badly it does at random, by a seed.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Path, RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use futures_util::stream;
use mila::clock::monotonic;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::chance::Chance;
use crate::world::Place;

/// A phone shows a message at most so long after Twilio took it.
const ON_ITS_WAY: u64 = 800;

/// A callback may be so late.
const LATE: u64 = 3000;

/// What a Twilio is like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manners {
    /// How long it takes to answer who sends.
    pub(super) answers_after: Duration,
    /// What it took is in its list no later than this.
    pub(super) lists_within: Duration,
}

/// What becomes of a request to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Answered,
    /// Taken; the answer breaks off.
    AnswerLost,
    /// 503, and it was not taken.
    Unavailable,
    /// 503, though it was.
    UnavailableAndTaken,
}

/// How a message's callbacks come.
#[derive(Clone, Copy, Debug)]
enum Callbacks {
    AsItHappens,
    Late(Duration),
    Missing,
}

#[derive(Clone, Debug)]
struct Message {
    sid: String,
    to: String,
    from: String,
    body: String,
    inbound: bool,
    created: jiff::Timestamp,
    taken_at: Instant,
    listed_from: Instant,
    shown_at: Instant,
}

/// One of them, and who it works for.
#[derive(Clone)]
pub(crate) struct Twilio {
    shared: Arc<Shared>,
}

struct Shared {
    address: SocketAddr,
    account: String,
    token: String,
    sender: String,
    /// Where Mila is.
    mila: OnceLock<String>,
    manners: Manners,
    chance: Chance,
    messages: Mutex<Vec<Message>>,
    http: reqwest::Client,
}

impl Twilio {
    /// One that the place's Mila is to speak to.
    pub(super) async fn serve(place: &mut Place, manners: Manners, chance: Chance) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            address,
            account: place.setting("TWILIO_ACCOUNT_SID").to_owned(),
            token: place.setting("TWILIO_AUTH_TOKEN").to_owned(),
            sender: place.setting("MILA_WHATSAPP_FROM").to_owned(),
            mila: OnceLock::new(),
            manners,
            chance,
            messages: Mutex::default(),
            http: reqwest::Client::builder().build().unwrap(),
        });
        shared.mila.set(place.setting("MILA_PUBLIC_URL").to_owned()).unwrap();
        let messages = "/2010-04-01/Accounts/{account}/Messages";
        let router = Router::new()
            .route(&format!("{messages}.json"), post(create).get(list))
            .route(&format!("{messages}/{{message}}"), get(fetch))
            .route("/v2/Indicators/Typing.json", post(|| async { Json(json!({"success": true})) }))
            .with_state(shared.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        place.set("MILA_TWILIO_BASE_URL", &format!("http://{}", shared.address));
        Self { shared }
    }

    /// Somebody writes. Twilio tries to bring it, and gives up after a while: then it is only in the
    /// list.
    pub(super) async fn writes(&self, phone: &str, body: &str) {
        let message = self.shared.message(phone, &self.shared.sender, body, true);
        let parameters = [
            ("MessageSid", message.sid.clone()),
            ("AccountSid", self.shared.account.clone()),
            ("From", phone.to_owned()),
            ("To", self.shared.sender.clone()),
            ("Body", body.to_owned()),
            ("NumMedia", "0".to_owned()),
        ];
        self.shared.keep(message);
        let url = format!("{}/twilio/message", self.shared.mila.get().unwrap());
        for _ in 0..5 {
            if self.shared.post(&url, &parameters).await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// What somebody's phone shows, in the order in which it came there.
    pub(super) fn shows(&self, phone: &str) -> Vec<String> {
        let mut shown: Vec<_> = self.shared.messages.lock().unwrap().clone();
        let now = monotonic();
        shown.retain(|it| !it.inbound && it.to == phone && it.shown_at <= now);
        shown.sort_by_key(|message| message.shown_at);
        shown.into_iter().map(|message| message.body).collect()
    }
}

impl Shared {
    fn message(&self, from: &str, to: &str, body: &str, inbound: bool) -> Message {
        let now = monotonic();
        let within = u64::try_from(self.manners.lists_within.as_millis()).unwrap();
        let lag = if inbound { 0 } else { self.chance.below(within) };
        Message {
            sid: format!("SM{:016x}{:016x}", self.chance.next(), self.chance.next()),
            to: to.to_owned(),
            from: from.to_owned(),
            body: body.to_owned(),
            inbound,
            created: time_of_day(),
            taken_at: now,
            listed_from: now + Duration::from_millis(lag),
            shown_at: now + Duration::from_millis(self.chance.below(ON_ITS_WAY)),
        }
    }

    fn keep(&self, message: Message) {
        self.messages.lock().unwrap().push(message);
    }

    /// Posts a webhook; whether Mila took it.
    async fn post(&self, url: &str, parameters: &[(&str, String)]) -> bool {
        let mut signed = url.to_owned();
        let mut sorted = parameters.to_vec();
        sorted.sort();
        sorted.iter().for_each(|(name, value)| signed.extend([*name, value.as_str()]));
        let key = aws_lc_rs::hmac::Key::new(
            aws_lc_rs::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            self.token.as_bytes(),
        );
        let tag = aws_lc_rs::hmac::sign(&key, signed.as_bytes());
        let signature = base64::engine::general_purpose::STANDARD.encode(tag);
        let request = self.http.post(url).header("X-Twilio-Signature", signature).form(parameters);
        request.send().await.is_ok_and(|answer| answer.status().is_success())
    }

    /// Tells of a message as it goes on its way, if it tells at all.
    async fn tell(self: Arc<Self>, message: Message, url: String, callbacks: Callbacks) {
        let late = match callbacks {
            Callbacks::Missing => return,
            Callbacks::AsItHappens => Duration::ZERO,
            Callbacks::Late(late) => late,
        };
        let steps = [
            ("queued", message.taken_at),
            ("sent", message.shown_at),
            ("delivered", message.shown_at),
        ];
        for (status, at) in steps {
            tokio::time::sleep_until(at + late).await;
            let parameters = [
                ("MessageSid", message.sid.clone()),
                ("MessageStatus", status.to_owned()),
                ("AccountSid", self.account.clone()),
                ("From", message.from.clone()),
                ("To", message.to.clone()),
            ];
            // Best effort.
            self.post(&url, &parameters).await;
        }
    }
}

type Shares = State<Arc<Shared>>;

async fn create(State(shared): Shares, form: Bytes) -> Response {
    let form: HashMap<String, String> = form_urlencoded::parse(&form).into_owned().collect();
    let (to, from, body) = (&form["To"], &form["From"], &form["Body"]);
    assert_eq!(*from, shared.sender);
    assert!(body.chars().count() <= 1600, "Twilio splits nothing");
    let fate = match shared.chance.below(100) {
        0..70 => Fate::Answered,
        70..80 => Fate::AnswerLost,
        80..90 => Fate::Unavailable,
        _ => Fate::UnavailableAndTaken,
    };
    let callbacks = match shared.chance.below(3) {
        0 => Callbacks::AsItHappens,
        1 => Callbacks::Late(Duration::from_millis(shared.chance.below(LATE))),
        _ => Callbacks::Missing,
    };
    let answers_after = shared.manners.answers_after;
    let (before, after) = match shared.chance.below(2) {
        0 => (Duration::ZERO, answers_after),
        _ => (answers_after, Duration::ZERO),
    };
    let unavailable = || {
        let answer = Json(json!({"code": 20503, "message": "unavailable", "status": 503}));
        (StatusCode::SERVICE_UNAVAILABLE, answer).into_response()
    };
    // What was asked for is done also when whoever asked is gone.
    let acting = tokio::spawn({
        let (shared, callback) = (shared.clone(), form["StatusCallback"].clone());
        let (to, from, body) = (to.clone(), from.clone(), body.clone());
        async move {
            tokio::time::sleep(before).await;
            if fate == Fate::Unavailable {
                return None;
            }
            let message = shared.message(&from, &to, &body, false);
            shared.keep(message.clone());
            tokio::spawn(shared.clone().tell(message.clone(), callback, callbacks));
            Some(message)
        }
    });
    let taken = acting.await.unwrap();
    tokio::time::sleep(after).await;
    match (fate, taken) {
        (Fate::Answered, Some(message)) => {
            (StatusCode::CREATED, Json(as_json(&shared, &message))).into_response()
        }
        (Fate::AnswerLost, _) => {
            let cut = stream::once(async { Err::<Bytes, _>(std::io::Error::other("cut off")) });
            let head = [(header::CONTENT_TYPE, "application/json")];
            (StatusCode::CREATED, head, Body::from_stream(cut)).into_response()
        }
        _ => unavailable(),
    }
}

async fn list(State(shared): Shares, RawQuery(query): RawQuery) -> Json<Value> {
    let query = query.unwrap_or_default();
    let query: HashMap<_, _> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let matches = |wanted: &str, is: &str| query.get(wanted).is_none_or(|wanted| wanted == is);
    let (messages, now) = (shared.messages.lock().unwrap(), monotonic());
    let listed = messages
        .iter()
        .rev()
        .filter(|it| it.listed_from <= now && matches("To", &it.to) && matches("From", &it.from));
    let listed: Vec<_> = listed.map(|message| as_json(&shared, message)).collect();
    Json(json!({"messages": listed, "next_page_uri": null}))
}

async fn fetch(State(shared): Shares, Path((_, name)): Path<(String, String)>) -> Response {
    let messages = shared.messages.lock().unwrap();
    let sid = name.trim_end_matches(".json");
    match messages.iter().find(|message| message.sid == sid) {
        Some(message) => Json(as_json(&shared, message)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[expect(clippy::disallowed_methods, reason = "it has a clock of its own")]
fn time_of_day() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

fn as_json(shared: &Shared, message: &Message) -> Value {
    let utc = message.created.to_zoned_datetime(jiff::tz::TimeZone::UTC);
    json!({
        "sid": message.sid,
        "account_sid": shared.account,
        "status": if message.inbound { "received" } else { "queued" },
        "direction": if message.inbound { "inbound" } else { "outbound-api" },
        "from": message.from,
        "to": message.to,
        "body": message.body,
        "num_media": "0",
        "date_created": jiff::fmt::rfc2822::to_string(&utc).unwrap(),
    })
}
