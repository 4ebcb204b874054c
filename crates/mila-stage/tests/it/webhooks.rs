//! What Mila is told when somebody writes.

use std::time::Duration;

use mila_stage::{Attempt, Button, Inbound, WebhookMode};
use serde_json::Value;

use crate::mila::Arrival;
use crate::world::{ACCOUNT, DANA, SENDER, World};

const ALWAYS: [&str; 16] = [
    "MessageSid",
    "SmsMessageSid",
    "SmsSid",
    "AccountSid",
    "From",
    "To",
    "Body",
    "NumMedia",
    "NumSegments",
    "SmsStatus",
    "ApiVersion",
    "ProfileName",
    "ExternalUserId",
    "MessageType",
    "ChannelMetadata",
    "ReferralNumMedia",
];

#[tokio::test]
async fn a_text_carries_every_parameter() {
    let world = World::new().await;
    let said = world.dana.says("what's up? 👋").await;
    assert_eq!(said.webhooks, [Attempt::Answered(204)]);
    let webhook = only(&world);
    for name in ALWAYS {
        assert!(webhook.value(name).is_some(), "{name}");
    }
    let expected = [
        ("MessageSid", said.sid.as_str()),
        ("AccountSid", ACCOUNT),
        ("From", DANA),
        ("To", SENDER),
        ("Body", "what's up? 👋"),
        ("NumMedia", "0"),
        ("WaId", "972541234567"),
        ("ProfileName", "Dana"),
        ("MessageType", "text"),
        ("SmsStatus", "received"),
    ];
    for (name, value) in expected {
        assert_eq!(webhook.value(name), Some(value), "{name}");
    }
    assert!(webhook.value("ExternalUserId").unwrap().starts_with("whatsapp:IL."));
    assert_eq!(world.fetch(&said.sid).await["direction"], "inbound");
}

#[tokio::test]
async fn a_hidden_number_appears_nowhere() {
    let world = World::new().await;
    let scoped = world.dana.hide_number();
    world.dana.says("hi").await;
    let webhook = only(&world);
    assert_eq!(webhook.value("From"), Some(scoped.as_str()));
    assert_eq!(webhook.value("ExternalUserId"), Some(scoped.as_str()));
    assert_eq!(webhook.value("WaId"), None);
    assert!(webhook.pairs.iter().all(|(_, value)| !value.contains("972541234567")));
    let form = [("To", scoped.as_str()), ("From", SENDER), ("Body", "hello")];
    assert_eq!(world.create(&form).await.status(), 201);
    assert_eq!(world.dana.hears(), ["hello"]);
}

#[tokio::test]
async fn kinds_of_messages_carry_their_own_parameters() {
    let world = World::in_conversation().await;
    let template = world.stage.add_template(
        "Snooze?",
        vec![Button { title: "Yes".to_owned(), id: "snooze:1".to_owned() }],
        false,
    );
    world.create(&[("To", DANA), ("From", SENDER), ("ContentSid", &template)]).await;
    let asked = world.dana.received().remove(0);

    world.dana.taps(&asked.sid, "snooze:1").await.unwrap();
    let tap = last(&world);
    assert_eq!(tap.value("MessageType"), Some("button"));
    assert_eq!(tap.value("ButtonPayload"), Some("snooze:1"));
    assert_eq!((tap.value("ButtonText"), tap.value("Body")), (Some("Yes"), Some("Yes")));
    assert_eq!(tap.value("OriginalRepliedMessageSid"), Some(asked.sid.as_str()));
    assert!(world.dana.taps(&asked.sid, "other").await.is_err());

    world.dana.sends(Inbound::text("at 8").quoting(&asked.sid)).await;
    assert_eq!(last(&world).value("OriginalRepliedMessageSender"), Some(SENDER));

    world.dana.sends(Inbound::text("party").forwarded_often()).await;
    let chain = last(&world);
    assert_eq!(chain.value("Forwarded"), Some("true"));
    assert_eq!(chain.value("FrequentlyForwarded"), Some("true"));
    let metadata: Value = serde_json::from_str(chain.value("ChannelMetadata").unwrap()).unwrap();
    assert_eq!(metadata["data"]["context"]["Forwarded"], "true");

    world.dana.sends(Inbound::location(32.0853, 34.7818)).await;
    assert_eq!(last(&world).value("Latitude"), Some("32.0853"));

    for (content_type, kind) in [
        ("audio/ogg", "audio"),
        ("image/jpeg", "image"),
        ("image/webp", "sticker"),
        ("video/mp4", "video"),
        ("text/vcard", "contacts"),
        ("application/pdf", "document"),
    ] {
        let said = world.dana.says_media(content_type, b"bytes".as_slice()).await;
        let webhook = last(&world);
        assert!(said.sid.starts_with("MM"));
        assert_eq!(webhook.value("MessageType"), Some(kind));
        assert_eq!(webhook.value("NumMedia"), Some("1"));
        assert_eq!(webhook.value("MediaContentType0"), Some(content_type));
        assert!(webhook.value("MediaUrl0").unwrap().contains(&said.sid));
    }
}

#[tokio::test]
async fn a_missed_webhook_is_only_in_the_list() {
    let world = World::new().await;
    world.stage.next_webhooks(1, WebhookMode::Miss);
    let missed = world.dana.says("anybody there?").await;
    assert_eq!(missed.webhooks, []);
    assert!(world.mila.arrivals("/").is_empty());
    assert_eq!(world.listed(&format!("To={}", SENDER.replace('+', "%2B"))).await, [missed.sid]);
    assert!(world.dana.says("now?").await.accepted());
}

#[tokio::test]
async fn a_repeated_webhook_is_the_same_message() {
    let world = World::new().await;
    world.stage.next_webhooks(1, WebhookMode::Repeat(2));
    world.stage.next_webhooks(1, WebhookMode::RepeatTogether(3));
    for times in [2, 3] {
        let said = world.dana.says("again").await;
        assert_eq!(said.webhooks, vec![Attempt::Answered(204); times]);
        let same = world.mila.arrivals("/").into_iter();
        let same = same.filter(|arrival| arrival.value("MessageSid") == Some(said.sid.as_str()));
        assert_eq!(same.count(), times);
    }
}

#[tokio::test]
async fn retries_follow_the_address() {
    let world = World::new().await;
    world.mila.answers(&[500]);
    assert_eq!(world.dana.says("plain").await.webhooks, [Attempt::Answered(500)]);

    let mut url = world.mila.url.clone();
    url.set_fragment(Some("rc=5&rp=5xx,ct,rt"));
    world.stage.set_mila_url(url);
    world.mila.answers(&[500, 503]);
    let said = world.dana.says("stubborn").await;
    assert!(said.accepted());
    assert_eq!(said.webhooks.len(), 3);
    let attempts: Vec<_> = world.mila.arrivals("/").into_iter().skip(1).collect();
    assert_eq!(attempts.len(), 3);
    assert!(!attempts[0].idempotency.is_empty());
    assert!(attempts.iter().all(|attempt| attempt.idempotency == attempts[0].idempotency));
    assert!(attempts.iter().all(|attempt| attempt.path == "/twilio/message"));
}

#[tokio::test]
async fn when_mila_is_down_the_message_waits_in_the_list() {
    let world = World::new().await;
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}#rc=2&rp=ct", free.local_addr().unwrap());
    drop(free);
    world.stage.set_mila_url(nobody.parse().unwrap());
    let said = world.dana.says("hello?").await;
    assert_eq!(said.webhooks, [Attempt::NoConnection; 3]);
    assert!(!said.accepted());
    assert_eq!(world.listed("").await, [said.sid]);
}

#[tokio::test]
async fn the_total_time_breaks_off_and_is_in_the_journal() {
    let world = World::new().await;
    // Connections wait in the backlog and are never answered.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}#rc=5&rp=all&tt=100", silent.local_addr().unwrap());
    world.stage.set_mila_url(url.parse().unwrap());
    // Well below the read timeout of 15 s, which would end the attempt as well.
    let said = world.dana.says("hello?");
    let said = tokio::time::timeout(Duration::from_secs(5), said).await.unwrap();
    assert_eq!(said.webhooks, [Attempt::NoAnswer]);
    let journal = world.stage.wire().exchanges();
    assert_eq!(journal.len(), 1);
    assert_eq!((journal[0].status, journal[0].message.as_ref()), (None, Some(&said.sid)));
}

#[tokio::test]
async fn a_late_webhook_comes() {
    let world = World::new().await;
    world.stage.next_webhooks(1, WebhookMode::After(Duration::from_millis(20)));
    assert!(world.dana.says("late").await.accepted());
}

#[tokio::test]
async fn nothing_leaves_this_machine() {
    let world = World::new().await;
    world.stage.set_mila_url("https://mila.example.com".parse().unwrap());
    let said = world.dana.says("hello?").await;
    assert!(said.webhooks.iter().all(|attempt| *attempt == Attempt::NoConnection));
}

fn only(world: &World) -> Arrival {
    let mut arrivals = world.mila.arrivals("/twilio/message");
    assert_eq!(arrivals.len(), 1);
    arrivals.remove(0)
}

fn last(world: &World) -> Arrival {
    world.mila.arrivals("/twilio/message").pop().unwrap()
}
