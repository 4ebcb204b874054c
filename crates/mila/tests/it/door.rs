//! The door: what is let in, and what gets which answer.

use std::time::Duration;

use mila::twilio::signature::sign;
use mila_domain::Secret;
use reqwest::StatusCode;

use crate::world::{Engine, World, on_both, received};

/// Twilio waits for the answer to a webhook at most this long.
const TWILIO_LISTENS: Duration = Duration::from_secs(15);

const SAMPLES: &str = include_str!("../../../../tests/spec/twilio/webhook_samples.json");

impl World {
    fn token(&self) -> Secret {
        Secret::new(self.setting("TWILIO_AUTH_TOKEN"))
    }

    /// Posts a form to Mila, signed for its public address.
    async fn posts(&self, path: &str, pairs: &[(String, String)]) -> StatusCode {
        let signature = signed(self, path, pairs);
        self.raw(path, &form(pairs), Some(&signature)).await
    }

    async fn raw(&self, path: &str, body: &str, signature: Option<&str>) -> StatusCode {
        let url = format!("{}{path}", self.setting("MILA_PUBLIC_URL"));
        let mut request = http()
            .post(url)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.to_owned());
        if let Some(signature) = signature {
            request = request.header("x-twilio-signature", signature);
        }
        request.send().await.unwrap().status()
    }

    /// The pairs of a plain message to this Mila.
    pub(crate) fn message(&self, sid: &str, text: &str) -> Vec<(String, String)> {
        [
            ("MessageSid", sid),
            ("AccountSid", self.setting("TWILIO_ACCOUNT_SID")),
            ("From", crate::world::DANA),
            ("To", self.setting("MILA_WHATSAPP_FROM")),
            ("Body", text),
            ("NumMedia", "0"),
            ("MessageType", "text"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
    }
}

fn http() -> reqwest::Client {
    reqwest::Client::builder().build().unwrap()
}

/// Twilio's signature of a post to a path of this Mila's public address.
pub(crate) fn signed(world: &World, path: &str, pairs: &[(String, String)]) -> String {
    sign(&world.token(), &format!("{}{path}", world.setting("MILA_PUBLIC_URL")), pairs)
}

pub(crate) fn form(pairs: &[(String, String)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(pairs);
    form.finish()
}

const SID: &str = "SM00000000000000000000000000000001";

on_both! {
    async fn only_twilio_gets_in(world: World) {
        let pairs = world.message(SID, "hi");
        let body = form(&pairs);
        assert_eq!(world.raw("/twilio/message", &body, None).await, StatusCode::FORBIDDEN);
        assert_eq!(world.raw("/twilio/message", &body, Some("bm9wZQ==")).await, StatusCode::FORBIDDEN);
        let url = format!("{}/twilio/message", world.setting("MILA_PUBLIC_URL"));
        let elsewhere = sign(&world.token(), "https://evil.example.com/twilio/message", &pairs);
        assert_eq!(world.raw("/twilio/message", &body, Some(&elsewhere)).await, StatusCode::FORBIDDEN);
        let right = sign(&world.token(), &url, &pairs);
        let other = form(&world.message(SID, "changed"));
        assert_eq!(world.raw("/twilio/message", &other, Some(&right)).await, StatusCode::FORBIDDEN);
        assert!(world.nobody_is_known().await, "nothing was written");
        assert_eq!(world.posts("/twilio/message", &pairs).await, StatusCode::NO_CONTENT);
        received(&world.dana, 1).await;
    }

    async fn misshapen_posts_get_the_right_answer_and_no_row(world: World) {
        let with = |name: &str, value: &str| {
            let mut pairs = world.message(SID, "hi");
            pairs.retain(|(known, _)| known != name);
            pairs.push((name.to_owned(), value.to_owned()));
            pairs
        };
        let cases = [
            (with("MessageSid", "SM1"), StatusCode::BAD_REQUEST),
            (with("From", "whatsapp: 972541234567"), StatusCode::BAD_REQUEST),
            (with("From", "+972541234567"), StatusCode::UNPROCESSABLE_ENTITY),
            (with("AccountSid", "AC00000000000000000000000000000009"), StatusCode::FORBIDDEN),
            (with("To", "whatsapp:+15005550006"), StatusCode::FORBIDDEN),
        ];
        for (pairs, status) in cases {
            assert_eq!(world.posts("/twilio/message", &pairs).await, status);
        }
        let large = format!("Body={}", "a".repeat(70_000));
        assert_eq!(world.raw("/twilio/message", &large, Some("x")).await, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(world.raw("/twilio/message", "Body=%ff", Some("x")).await, StatusCode::BAD_REQUEST);
        let get = http().get(format!("{}/twilio/message", world.setting("MILA_PUBLIC_URL")));
        assert_eq!(get.send().await.unwrap().status(), StatusCode::METHOD_NOT_ALLOWED);
        assert!(world.nobody_is_known().await);
    }

    /// Every sample of a real webhook, signed again for this Mila's address.
    async fn every_sample_is_taken_and_an_sms_is_not(world: World) {
        let samples: serde_json::Value = serde_json::from_str(SAMPLES).unwrap();
        for sample in samples["samples"].as_array().unwrap() {
            let id = sample["id"].as_str().unwrap();
            let pairs: Vec<(String, String)> = serde_json::from_value(sample["params"].clone()).unwrap();
            let ours = |(name, value): (String, String)| match name.as_str() {
                "AccountSid" => (name, world.setting("TWILIO_ACCOUNT_SID").to_owned()),
                "To" if !id.starts_with("status") && id != "sms" => {
                    (name, world.setting("MILA_WHATSAPP_FROM").to_owned())
                }
                _ => (name, value),
            };
            let pairs: Vec<_> = pairs.into_iter().map(ours).collect();
            let unknown = "/twilio/status/01890000-0000-7000-8000-000000000000";
            let (path, status) = match id {
                "sms" => ("/twilio/message", StatusCode::UNPROCESSABLE_ENTITY),
                id if id.starts_with("status") => (unknown, StatusCode::NO_CONTENT),
                _ => ("/twilio/message", StatusCode::NO_CONTENT),
            };
            assert_eq!(world.posts(path, &pairs).await, status, "{id}");
        }
    }

    async fn a_status_for_nobody_is_taken_and_leaves_nothing(world: World) {
        let pairs = [("MessageSid", SID), ("MessageStatus", "delivered"),
            ("AccountSid", world.setting("TWILIO_ACCOUNT_SID"))]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let status = world.posts("/twilio/status/not-an-id", &pairs).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(world.nobody_is_known().await);
    }

    async fn health_tells_life_and_readiness(world: World) {
        let live = format!("{}/health/live", world.setting("MILA_PUBLIC_URL"));
        assert_eq!(http().get(live).send().await.unwrap().status(), StatusCode::OK);
        // On SQLite the neighbours are asked for the time first.
        world.until_ready(200, "ready").await;
    }

    async fn somebody_without_a_number_is_served_too(world: World) {
        world.dana.hide_number();
        world.welcome(&world.dana).await;
    }
}

/// The database takes longer than Twilio listens, with the messages of several and then with this one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_webhook_is_answered_while_twilio_listens() {
    let world = World::new(Engine::Postgres).await;
    let first = world.posts("/twilio/message", &world.message(SID, "hi")).await;
    assert_eq!(first, StatusCode::NO_CONTENT);
    received(&world.dana, 1).await;
    let owner = mila_store::testing::connect(&world.place.owner().parse().unwrap()).await;
    owner.batch_execute("BEGIN; LOCK TABLE mila.event IN EXCLUSIVE MODE").await.unwrap();
    let again = world.message("SM00000000000000000000000000000002", "hello");
    let posted = tokio::time::timeout(TWILIO_LISTENS, world.posts("/twilio/message", &again)).await;
    assert_eq!(posted, Ok(StatusCode::SERVICE_UNAVAILABLE), "it is to be sent again");
    owner.batch_execute("ROLLBACK").await.unwrap();
    assert_eq!(world.posts("/twilio/message", &again).await, StatusCode::NO_CONTENT);
    assert_eq!(world.place.number("SELECT COUNT(*) FROM event").await, 2, "it is there once");
}
