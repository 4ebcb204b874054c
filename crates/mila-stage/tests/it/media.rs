//! Media of both directions.

use std::time::Duration;

use axum::Router;
use axum::http::header;
use axum::routing::get;
use mila_stage::{CollectMode, Fault, Received, RequestKind, Side, Status};
use reqwest::{Method, Response};

use crate::world::{ACCOUNT, DANA, SENDER, TOKEN, World, json};

/// See `tests/recordings/README.md`.
const TONE: &[u8] = include_bytes!("../recordings/tone.ogg");

impl World {
    /// Dana's recording: its address and the sid of its message.
    async fn recording(&self) -> (String, String) {
        let said = self.dana.says_media("audio/ogg", TONE).await;
        let told = self.mila.arrivals("/twilio/message").pop().unwrap();
        (told.value("MediaUrl0").unwrap().to_owned(), said.sid)
    }

    async fn as_mila(&self, url: &str) -> Response {
        self.http.get(url).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap()
    }

    /// Where the bytes of a medium lie.
    async fn storage(&self, url: &str) -> String {
        let redirect = self.as_mila(url).await;
        assert_eq!(redirect.status(), 307);
        redirect.headers()["location"].to_str().unwrap().to_owned()
    }

    async fn delete(&self, path: &str) -> u16 {
        self.rest(Method::DELETE, path).send().await.unwrap().status().as_u16()
    }

    /// Offers a file as Mila does; what became of the message.
    async fn offers(
        &self,
        content_type: &'static str,
        file: &'static [u8],
        body: &str,
    ) -> Received {
        let answer = move || async move { ([(header::CONTENT_TYPE, content_type)], file) };
        let app = Router::new().route("/voice.ogg", get(answer));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/voice.ogg", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        self.sends_medium(&url, body).await
    }

    async fn sends_medium(&self, url: &str, body: &str) -> Received {
        let callback = format!("{}twilio/status/1", self.mila.url);
        let form = [("To", DANA), ("From", SENDER), ("MediaUrl", url), ("Body", body)];
        let created = self.create(&[&form[..], &[("StatusCallback", &callback)]].concat()).await;
        assert_eq!(created.status(), 201);
        self.stage.settled().await;
        self.dana.received().pop().unwrap()
    }
}

#[tokio::test]
async fn a_recording_is_told_without_words() {
    let world = World::new().await;
    let (_, sid) = world.recording().await;
    assert!(sid.starts_with("MM"));
    let told = world.mila.arrivals("/twilio/message").remove(0);
    for (name, value) in [
        ("Body", ""),
        ("NumMedia", "1"),
        ("MessageType", "audio"),
        ("MediaContentType0", "audio/ogg"),
    ] {
        assert_eq!(told.value(name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_recording_is_fetched_over_a_redirect_to_another_origin() {
    let world = World::new().await;
    let (url, sid) = world.recording().await;
    assert_eq!(world.http.get(&url).send().await.unwrap().status(), 401);
    let storage = world.storage(&url).await;
    assert!(storage.starts_with("http://localhost:"));
    assert!(!storage.contains(&format!(":{}/", url::Url::parse(&url).unwrap().port().unwrap())));

    assert_eq!(world.as_mila(&storage).await.status(), 400);
    let stored = world.http.get(&storage).send().await.unwrap();
    assert_eq!(stored.headers()["content-type"], "audio/ogg");
    assert_eq!(stored.bytes().await.unwrap().as_ref(), TONE);
    let journal = world.stage.wire().exchanges();
    let fetched: Vec<_> = journal[2..].iter().map(|e| (e.side, e.credentials, e.status)).collect();
    assert_eq!(
        fetched,
        [
            (Side::Twilio, true, Some(307)),
            (Side::Storage, true, Some(400)),
            (Side::Storage, false, Some(200)),
        ]
    );
    assert_eq!(journal[4].message.as_ref(), Some(&sid));
}

#[tokio::test]
async fn the_address_of_the_storage_is_signed_and_expires() {
    let world = World::new().await;
    let (url, _) = world.recording().await;
    let storage = world.storage(&url).await;
    let get = async |address: &str| world.http.get(address).send().await.unwrap().status().as_u16();
    let (address, _) = storage.split_once('?').unwrap();
    assert_eq!(get(address).await, 400);
    assert_eq!(get(&storage.replace("expires=", "expires=9")).await, 403);
    assert_eq!(get(&storage).await, 200);
    world.stage.advance(Duration::from_secs(301));
    assert_eq!(get(&storage).await, 403);
    assert_eq!(get(&world.storage(&url).await).await, 200);
}

#[tokio::test]
async fn a_medium_is_listed_until_it_is_deleted() {
    let world = World::new().await;
    let (url, sid) = world.recording().await;
    let storage = world.storage(&url).await;
    let path = format!("/{sid}/Media");
    let list = json(world.rest(Method::GET, &format!("{path}.json")).send().await.unwrap()).await;
    let medium = list["media_list"][0]["sid"].as_str().unwrap().to_owned();
    let one = format!("{path}/{medium}.json");
    let metadata = json(world.rest(Method::GET, &one).send().await.unwrap()).await;
    assert_eq!(metadata["content_type"], "audio/ogg");
    world.stage.advance(Duration::from_secs(3600));
    let held = world.stage.media().remove(0);
    assert_eq!((held.message, held.sid, held.size), (sid.clone(), medium, TONE.len()));
    assert!(held.inbound && held.age >= Duration::from_secs(3600));

    assert_eq!(world.delete(&one).await, 204);
    assert_eq!(world.delete(&one).await, 404);
    assert_eq!(world.as_mila(&url).await.status(), 404);
    assert_eq!(world.http.get(storage).send().await.unwrap().status(), 403);
    assert_eq!(world.fetch(&sid).await["num_media"], "0");
    assert!(world.stage.media().is_empty());
}

#[tokio::test]
async fn deleting_the_message_deletes_its_media() {
    let world = World::new().await;
    let (url, sid) = world.recording().await;
    let storage = world.storage(&url).await;
    assert_eq!(world.delete(&format!("/{sid}.json")).await, 204);
    let media = format!("/{sid}/Media.json");
    assert_eq!(world.rest(Method::GET, &media).send().await.unwrap().status(), 404);
    assert_eq!(world.http.get(storage).send().await.unwrap().status(), 404);
    assert!(world.stage.media().is_empty());
}

#[tokio::test]
async fn media_come_late_are_lost_and_stay_too_long_as_asked() {
    let world = World::new().await;
    let (url, sid) = world.recording().await;
    world.stage.fault(RequestKind::Media, Fault::NotThere, 2);
    assert_eq!(world.as_mila(&url).await.status(), 404);
    assert_eq!(world.as_mila(&url).await.status(), 404);
    let storage = world.storage(&url).await;
    world.stage.fault(RequestKind::Storage, Fault::AnswerLost, 1);
    assert!(world.http.get(&storage).send().await.is_err());
    world.stage.fault(RequestKind::Storage, Fault::AnswerHeld, 1);
    let slow = tokio::spawn(world.http.get(&storage).send());
    world.stage.holds(1).await;
    world.stage.release();
    assert_eq!(slow.await.unwrap().unwrap().bytes().await.unwrap().as_ref(), TONE);
    world.stage.fault(RequestKind::Delete, Fault::TooEarly, 1);
    let message = format!("/{sid}.json");
    let refused = world.rest(Method::DELETE, &message).send().await.unwrap();
    assert_eq!(json(refused).await["code"], 20009);
    assert_eq!(world.delete(&message).await, 204);
}

#[tokio::test]
async fn a_voice_message_of_milas_is_fetched_kept_and_heard() {
    let world = World::in_conversation().await;
    let message = world.offers("audio/ogg; codecs=opus", TONE, "").await;
    assert_eq!((message.status, message.text.as_str()), (Status::Delivered, ""));
    let recording = message.recording.unwrap();
    assert_eq!(recording.content_type, "audio/ogg; codecs=opus");
    assert_eq!(recording.bytes, TONE);
    assert_eq!(world.mila.statuses(), ["queued", "sent", "delivered"]);
    let journal = world.stage.wire().exchanges();
    let collected: Vec<_> = journal.iter().filter(|e| e.side == Side::Media).collect();
    let methods: Vec<_> = collected.iter().map(|e| (e.method.as_str(), e.path.as_str())).collect();
    assert_eq!(methods, [("HEAD", "/voice.ogg"), ("GET", "/voice.ogg")]);
    assert!(collected[1].response.contains(&format!("{} bytes", TONE.len())));

    let held = world.stage.media().remove(0);
    assert_eq!((held.message.as_str(), held.inbound), (message.sid.as_str(), false));
    let medium = format!("/{}/Media/{}", message.sid, held.sid);
    let storage = world.rest(Method::GET, &medium).send().await.unwrap();
    let storage = storage.headers()["location"].to_str().unwrap().to_owned();
    let copy = world.http.get(storage).send().await.unwrap();
    assert_eq!(copy.bytes().await.unwrap().as_ref(), TONE);
    assert_eq!(world.delete(&format!("{medium}.json")).await, 204);
    assert!(world.stage.media().is_empty());
    // The phone has its own.
    assert_eq!(world.dana.received()[0].recording.as_ref().unwrap().bytes, TONE);
}

#[tokio::test]
async fn what_whatsapp_does_not_take_fails_and_a_copy_may_stay() {
    let world = World::in_conversation().await;
    let cases: [(&str, &[u8], &str, u32); 5] = [
        ("audio/ogg", b"RIFF....WAVE", "", 63005),
        ("audio/wav", TONE, "", 12300),
        ("audio/ogg", TONE, "Listen", 63021),
        ("audio/ogg", &[0; 16 * 1024 * 1024 + 1], "", 63034),
        ("audio/ogg", b"", "", 63019),
    ];
    for (content_type, file, body, code) in cases {
        let message = world.offers(content_type, file, body).await;
        assert_eq!((message.status, message.error_code), (Status::Failed, Some(code)));
    }
    let kept: Vec<_> = world.stage.media().iter().map(|medium| medium.size).collect();
    assert_eq!(kept, [12, TONE.len(), TONE.len(), 0]);
}

#[tokio::test]
async fn media_are_fetched_late_if_asked() {
    let world = World::in_conversation().await;
    world.stage.next_collections(1, CollectMode::Held);
    let url = format!("{}gone.ogg", world.mila.url);
    world.create(&[("To", DANA), ("From", SENDER), ("MediaUrl", &url)]).await;
    world.stage.holds(1).await;
    assert_eq!(world.dana.received()[0].status, Status::Queued);
    assert!(world.mila.arrivals("/gone.ogg").is_empty());
    world.stage.release();
    world.stage.settled().await;
    assert_eq!(world.dana.received()[0].status, Status::Failed);
    assert_eq!(world.mila.arrivals("/gone.ogg").len(), 1);
}

#[tokio::test]
async fn what_cannot_be_fetched_fails() {
    let world = World::in_conversation().await;
    let closed = "http://127.0.0.1:1/voice.ogg";
    for url in [closed, &format!("{}/gone.ogg", world.stage.url())] {
        let message = world.sends_medium(url, "").await;
        assert_eq!((message.status, message.error_code), (Status::Failed, Some(63019)));
        assert_eq!(message.recording, None);
    }
    assert_eq!(world.mila.statuses(), ["queued", "failed", "queued", "failed"]);
    assert!(world.stage.media().is_empty());
}
