//! The Twilio client against a server on loopback that keeps every request it gets and
//! answers from a list: what exactly goes over the wire, and what comes of each answer.

#![expect(clippy::unwrap_used, reason = "the lint spares test functions, not what they share")]

use std::collections::VecDeque;
use std::io::Read as _;
use std::net::TcpListener as StdListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use mila::egress::{Egress, End};
use mila::twilio::codes::Class;
use mila::twilio::{
    AccountSid, Bases, Credentials, Direction, InboundKind, ListFilter, MediaSid, MessageSid,
    MessageStatus, SendMessage, Timeouts, Twilio, TwilioError, TwilioSettings,
};
use mila_domain::{Address, MessageText, Secret};
use serde_json::{Value, json};
use url::Url;

const ACCOUNT: &str = "AC00000000000000000000000000000001";
const MESSAGE: &str = "SM11111111111111111111111111111111";
const MEDIUM: &str = "ME11111111111111111111111111111111";
/// `SK1:secret` as basic authentication.
const AUTHORIZATION: &str = "Basic U0sxOnNlY3JldA==";

/// One request as it came over the wire.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    line: String,
    authorization: Option<String>,
    content_type: Option<String>,
    body: String,
}

/// A server that answers with what it was told to, in order, and remembers. With no answer
/// left it keeps the request waiting.
#[derive(Clone)]
struct Neighbour {
    base: Url,
    seen: Arc<Mutex<Vec<Seen>>>,
    answers: Arc<Mutex<VecDeque<Response<Body>>>>,
}

impl Neighbour {
    async fn start(answers: Vec<Response<Body>>) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let answers = Arc::new(Mutex::new(answers.into()));
        let neighbour = Self { base, seen: Arc::default(), answers };
        let app = Router::new().fallback(keep_and_answer).with_state(neighbour.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        neighbour
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }
}

async fn keep_and_answer(State(here): State<Neighbour>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let header =
        |name: &str| head.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    here.seen.lock().unwrap().push(Seen {
        line: format!("{} {}", head.method, head.uri),
        authorization: header("authorization"),
        content_type: header("content-type"),
        body: String::from_utf8(body.to_vec()).unwrap(),
    });
    let answer = here.answers.lock().unwrap().pop_front();
    match answer {
        Some(answer) => answer,
        None => std::future::pending().await,
    }
}

fn answer(status: u16, body: &Value) -> Response<Body> {
    Response::builder().status(status).body(Body::from(body.to_string())).unwrap()
}

fn redirect(to: &str) -> Response<Body> {
    let found = Response::builder().status(StatusCode::TEMPORARY_REDIRECT);
    found.header("Location", to).body(Body::empty()).unwrap()
}

fn twilio_at(base: &Url, timeouts: Timeouts) -> Twilio {
    let settings = TwilioSettings {
        account_sid: AccountSid::parse(ACCOUNT).unwrap(),
        auth: Credentials { user: "SK1".to_owned(), password: Secret::new("secret") },
        bases: Bases::all(base),
        timeouts,
    };
    Twilio::new(Egress::to(End::Wire).unwrap(), settings)
}

async fn with_answers(answers: Vec<Response<Body>>) -> (Neighbour, Twilio) {
    let neighbour = Neighbour::start(answers).await;
    let twilio = twilio_at(&neighbour.base, Timeouts::default());
    (neighbour, twilio)
}

/// For requests that get no answer.
fn impatient() -> Timeouts {
    let second = Duration::from_secs(1);
    Timeouts { send: second, media: second, ..Timeouts::default() }
}

fn sid() -> MessageSid {
    MessageSid::parse(MESSAGE).unwrap()
}

fn medium() -> MediaSid {
    MediaSid::parse(MEDIUM).unwrap()
}

fn words(text: &str) -> SendMessage {
    let address = |text| Address::parse(text).unwrap();
    let (from, to) = (address("whatsapp:+14155238886"), address("whatsapp:+972541234567"));
    SendMessage::words(from, to, MessageText::new(text))
}

fn record(sid: &str) -> Value {
    json!({
        "sid": sid, "status": "received", "direction": "inbound", "num_media": "0",
        "from": "whatsapp:+972541234567", "to": "whatsapp:+14155238886", "body": "hello",
        "error_code": null, "date_created": "Fri, 24 May 2019 17:44:46 +0000", "tags": {},
    })
}

#[tokio::test]
async fn a_message_goes_out_as_an_encoded_form_with_basic_authentication() {
    let receipt = json!({"sid": MESSAGE, "status": "queued", "body": "1 + 1"});
    let (neighbour, twilio) = with_answers(vec![answer(201, &receipt)]).await;
    let url = |text: &str| Url::parse(text).unwrap();
    let message = SendMessage {
        media_urls: vec![url("https://m.example/a?x=1"), url("https://m.example/b")],
        status_callback: Some(url("https://m.example/twilio/status/7")),
        ..words("1 + 1")
    };
    let sent = twilio.send(&message).await.unwrap();
    assert_eq!((sent.sid, sent.status), (sid(), MessageStatus::Queued));
    let expected = Seen {
        line: format!("POST /2010-04-01/Accounts/{ACCOUNT}/Messages.json"),
        authorization: Some(AUTHORIZATION.to_owned()),
        content_type: Some("application/x-www-form-urlencoded".to_owned()),
        body: "To=whatsapp%3A%2B972541234567&From=whatsapp%3A%2B14155238886&Body=1+%2B+1\
               &MediaUrl=https%3A%2F%2Fm.example%2Fa%3Fx%3D1&MediaUrl=https%3A%2F%2Fm.example%2Fb\
               &StatusCallback=https%3A%2F%2Fm.example%2Ftwilio%2Fstatus%2F7"
            .to_owned(),
    };
    assert_eq!(neighbour.seen(), [expected]);
}

#[tokio::test]
async fn each_refusal_of_a_send_is_told_apart() {
    let rejected = |status, code, class| TwilioError::Rejected { status, code: Some(code), class };
    for (status, code, expected) in [
        (400, 21211, rejected(400, 21211, Class::Permanent)),
        (400, 21611, rejected(400, 21611, Class::Retry)),
        (400, 63016, rejected(400, 63016, Class::Window)),
        (401, 20003, rejected(401, 20003, Class::Operator)),
        (429, 63038, rejected(429, 63038, Class::Operator)),
        (429, 20429, TwilioError::Throttled { retry_after: None }),
        (500, 20500, TwilioError::OutcomeUnknown { status: Some(500) }),
        (503, 20503, TwilioError::OutcomeUnknown { status: Some(503) }),
    ] {
        let body = json!({"code": code, "message": "To +972541234567", "status": status});
        let (neighbour, twilio) = with_answers(vec![answer(status, &body)]).await;
        let error = twilio.send(&words("x")).await.unwrap_err();
        assert_eq!(error, expected);
        assert!(!format!("{error} {error:?}").contains("972"));
        assert_eq!(neighbour.seen().len(), 1, "a send is never repeated");
    }
}

#[tokio::test]
async fn the_pause_twilio_asks_for_is_passed_on() {
    let mut busy = answer(429, &json!({"code": 20429}));
    busy.headers_mut().insert("Retry-After", "7".parse().unwrap());
    let (_neighbour, twilio) = with_answers(vec![busy]).await;
    let expected = TwilioError::Throttled { retry_after: Some(Duration::from_secs(7)) };
    assert_eq!(twilio.send(&words("x")).await, Err(expected));
}

#[tokio::test]
async fn a_send_without_an_answer_has_an_unknown_outcome() {
    let unknown = Err(TwilioError::OutcomeUnknown { status: None });
    let neighbour = Neighbour::start(vec![]).await;
    let twilio = twilio_at(&neighbour.base, impatient());
    assert_eq!(twilio.send(&words("x")).await, unknown, "no answer within the limit");
    assert_eq!(neighbour.seen().len(), 1);

    let listener = StdListener::bind("127.0.0.1:0").unwrap();
    let base = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let reader = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.read(&mut [0; 4096]).unwrap()
    });
    let twilio = twilio_at(&base, Timeouts::default());
    assert_eq!(twilio.send(&words("x")).await, unknown, "closed after the request");
    assert!(reader.join().unwrap() > 0);
}

#[tokio::test]
async fn a_send_with_an_unreadable_receipt_has_an_unknown_outcome() {
    for receipt in [json!("no object"), json!({"sid": "SM1", "status": "queued"})] {
        let (_neighbour, twilio) = with_answers(vec![answer(201, &receipt)]).await;
        let unknown = TwilioError::OutcomeUnknown { status: Some(201) };
        assert_eq!(twilio.send(&words("x")).await, Err(unknown));
    }
}

#[tokio::test]
async fn a_refused_connection_means_nothing_was_sent() {
    let listener = StdListener::bind("127.0.0.1:0").unwrap();
    let base = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let twilio = twilio_at(&base, Timeouts::default());
    assert!(matches!(twilio.send(&words("x")).await, Err(TwilioError::NotSent(_))));
}

#[tokio::test]
async fn one_message_is_fetched() {
    let (neighbour, twilio) = with_answers(vec![answer(200, &record(MESSAGE))]).await;
    let message = twilio.fetch(&sid()).await.unwrap();
    assert_eq!((message.direction, message.body.expose()), (Direction::Inbound, "hello"));
    let line = format!("GET /2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}.json");
    assert_eq!(neighbour.lines(), [line]);
}

fn page(sid: &str, next: Option<&str>) -> Response<Body> {
    answer(200, &json!({"messages": [record(sid)], "next_page_uri": next, "page": 0}))
}

#[tokio::test]
async fn pages_are_followed_to_the_end_or_the_limit() {
    let path = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json");
    let next = format!("{path}?PageSize=1&Page=1&PageToken=PASM1");
    let other = "SM22222222222222222222222222222222";
    let pages = || vec![page(MESSAGE, Some(&next)), page(other, None)];
    let filter = ListFilter {
        to: Some(Address::parse("whatsapp:+14155238886").unwrap()),
        sent_on_or_after: Some(jiff::civil::date(2026, 11, 22)),
        page_size: Some(1),
        ..ListFilter::default()
    };
    let (neighbour, twilio) = with_answers(pages()).await;
    let mut listed = twilio.pages(&filter, 2);
    for sid in [MESSAGE, other] {
        let page = listed.next().await.unwrap().unwrap();
        assert_eq!(page.iter().map(|it| it.sid.as_str()).collect::<Vec<_>>(), [sid]);
    }
    assert_eq!(listed.next().await, Ok(None));
    let first =
        format!("GET {path}?To=whatsapp%3A%2B14155238886&DateSent%3E=2026-11-22&PageSize=1");
    assert_eq!(neighbour.lines(), [first, format!("GET {next}")]);
    assert!(neighbour.seen().iter().all(|s| s.authorization.as_deref() == Some(AUTHORIZATION)));

    let (neighbour, twilio) = with_answers(pages()).await;
    let mut listed = twilio.pages(&filter, 1);
    assert_eq!(listed.next().await.unwrap().unwrap().len(), 1);
    assert_eq!(listed.next().await, Err(TwilioError::Endless { pages: 1 }), "never silently");
    assert_eq!(neighbour.seen().len(), 1);
}

#[tokio::test]
async fn a_list_that_goes_round_in_circles_is_an_error() {
    let path = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json");
    let token = |at: u32| format!("{path}?PageToken=PA{at}");
    let other = "SM22222222222222222222222222222222";
    // The address comes again; or the page does, by a new address.
    let by_address = vec![page(MESSAGE, Some(&token(1))), page(other, Some(&token(1)))];
    let by_page = vec![page(MESSAGE, Some(&token(1))), page(MESSAGE, Some(&token(2)))];
    for (pages, whole) in [(by_address, 2), (by_page, 1)] {
        let (_neighbour, twilio) = with_answers(pages).await;
        let mut listed = twilio.pages(&ListFilter::default(), 9);
        for _ in 0..whole {
            assert!(listed.next().await.unwrap().is_some());
        }
        assert_eq!(listed.next().await, Err(TwilioError::Endless { pages: 2 }));
    }
}

#[tokio::test]
async fn a_next_page_elsewhere_is_not_followed() {
    let path = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json");
    for next in [
        "http://127.0.0.1:1/x".to_owned(),
        format!("//evil.example{path}"),
        format!("https://api.twilio.com{path}"),
        "/2010-04-01/Accounts/AC00000000000000000000000000000002/Messages.json".to_owned(),
        format!("{path}/../../Keys.json"),
    ] {
        let (neighbour, twilio) = with_answers(vec![page(MESSAGE, Some(&next))]).await;
        let error = twilio.pages(&ListFilter::default(), 5).next().await.unwrap_err();
        assert_eq!(error, TwilioError::ForeignAddress, "{next}");
        assert_eq!(neighbour.seen().len(), 1);
    }
}

#[tokio::test]
async fn what_is_gone_counts_as_deleted_and_too_early_is_told() {
    let gone = || answer(404, &json!({"code": 20404, "status": 404}));
    let early = answer(409, &json!({"code": 20009, "status": 409}));
    let done = Response::builder().status(204).body(Body::empty()).unwrap();
    let (neighbour, twilio) = with_answers(vec![done, gone(), early, gone(), gone()]).await;
    assert_eq!(twilio.delete(&sid()).await, Ok(()));
    assert_eq!(twilio.delete(&sid()).await, Ok(()));
    assert_eq!(twilio.delete(&sid()).await, Err(TwilioError::TooEarly));
    assert_eq!(twilio.delete_media(&sid(), &medium()).await, Ok(()));
    assert_eq!(twilio.redact(&sid()).await, Ok(()));
    let message = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}");
    let lines = neighbour.lines();
    assert_eq!(lines[0], format!("DELETE {message}.json"));
    assert_eq!(lines[3], format!("DELETE {message}/Media/{MEDIUM}.json"));
    assert_eq!(lines[4], format!("POST {message}.json"));
    assert_eq!(neighbour.seen()[4].body, "Body=");
}

#[tokio::test]
async fn typing_names_the_channel_and_the_message() {
    let (neighbour, twilio) = with_answers(vec![answer(200, &json!({"success": true}))]).await;
    assert_eq!(twilio.typing(&sid()).await, Ok(()));
    let seen = &neighbour.seen()[0];
    assert_eq!(seen.line, "POST /v2/Indicators/Typing.json");
    assert_eq!(seen.body, format!("channel=whatsapp&messageId={MESSAGE}"));
    assert_eq!(seen.authorization.as_deref(), Some(AUTHORIZATION));
}

#[tokio::test]
async fn media_are_listed_with_what_they_suggest() {
    let list = json!({"media_list": [{"sid": MEDIUM, "content_type": "audio/ogg"}]});
    let (neighbour, twilio) = with_answers(vec![answer(200, &list)]).await;
    let media = twilio.list_media(&sid()).await.unwrap();
    assert_eq!((&media[0].sid, media[0].kind), (&medium(), InboundKind::Audio));
    let line = format!("GET /2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media.json");
    assert_eq!(neighbour.lines(), [line]);
}

#[tokio::test]
async fn credentials_stay_at_twilio_when_a_medium_is_fetched_elsewhere() {
    let storage = Neighbour::start(vec![Response::new(Body::from("OggS"))]).await;
    let signed = format!("{}signed?token=1", storage.base);
    let (neighbour, twilio) = with_answers(vec![redirect("/moved"), redirect(&signed)]).await;
    assert_eq!(twilio.fetch_media(&sid(), &medium(), 4).await.unwrap(), "OggS");
    let path = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media/{MEDIUM}");
    assert_eq!(neighbour.lines(), [format!("GET {path}"), "GET /moved".to_owned()]);
    assert!(neighbour.seen().iter().all(|s| s.authorization.as_deref() == Some(AUTHORIZATION)));
    let stored = &storage.seen()[0];
    assert_eq!((stored.line.as_str(), &stored.authorization), ("GET /signed?token=1", &None));
}

#[tokio::test]
async fn redirects_are_few_and_lead_to_https() {
    let circle = ["/1", "/2", "/3"].map(redirect).into();
    let (neighbour, twilio) = with_answers(circle).await;
    let error = twilio.fetch_media(&sid(), &medium(), 4).await.unwrap_err();
    assert_eq!((error, neighbour.seen().len()), (TwilioError::ForeignAddress, 3));
    for target in ["http://storage.example/x", "ftp://storage.example/x", "file:///etc/passwd"] {
        let (neighbour, twilio) = with_answers(vec![redirect(target)]).await;
        let error = twilio.fetch_media(&sid(), &medium(), 4).await.unwrap_err();
        assert_eq!((error, neighbour.seen().len()), (TwilioError::ForeignAddress, 1), "{target}");
    }
}

#[tokio::test]
async fn a_medium_over_the_limit_is_dropped() {
    let audio = || Response::new(Body::from("OggS!"));
    let (_neighbour, twilio) = with_answers(vec![audio(), audio()]).await;
    assert_eq!(twilio.fetch_media(&sid(), &medium(), 5).await.unwrap(), "OggS!");
    let error = twilio.fetch_media(&sid(), &medium(), 4).await.unwrap_err();
    assert_eq!(error, TwilioError::TooLarge { limit: 4 });
}

#[tokio::test]
async fn a_medium_that_is_missing_late_or_expired_is_told_apart() {
    let missing = answer(404, &json!({"code": 20404}));
    let neighbour = Neighbour::start(vec![missing]).await;
    let twilio = twilio_at(&neighbour.base, impatient());
    let error = twilio.fetch_media(&sid(), &medium(), 4).await.unwrap_err();
    let class = Class::Permanent;
    assert_eq!(error, TwilioError::Rejected { status: 404, code: Some(20404), class });
    let error = twilio.fetch_media(&sid(), &medium(), 4).await.unwrap_err();
    assert_eq!(error, TwilioError::OutcomeUnknown { status: None });

    let storage = Neighbour::start(vec![answer(403, &json!("expired"))]).await;
    let (_neighbour, twilio) = with_answers(vec![redirect(storage.base.as_str())]).await;
    let error = twilio.fetch_media(&sid(), &medium(), 4).await.unwrap_err();
    let class = Class::Retry;
    assert_eq!(error, TwilioError::Rejected { status: 403, code: None, class });
}
