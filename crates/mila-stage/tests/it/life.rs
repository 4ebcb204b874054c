//! The life of an outbound message, and the callbacks about it.

use std::time::Duration;

use mila_stage::{CallbackMode, Ending, Stage, StageOptions, Status};
use reqwest::Method;

use crate::world::{ACCOUNT, DANA, SENDER, SERVICE, World, json, options};

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn a_message_is_queued_sent_delivered_and_read() {
    let world = World::in_conversation().await;
    let sid = world.send("good morning").await;
    world.stage.settled().await;
    assert_eq!(world.mila.statuses(), ["queued", "sent", "delivered"]);
    world.dana.opens_chat().await;
    assert_eq!(world.mila.statuses(), ["queued", "sent", "delivered", "read"]);
    assert_eq!(world.fetch(&sid).await["status"], "read");
    let read = world.mila.arrivals("/twilio/status").pop().unwrap();
    for (name, value) in [
        ("MessageSid", sid.as_str()),
        ("SmsSid", &sid),
        ("SmsStatus", "read"),
        ("AccountSid", ACCOUNT),
        ("From", SENDER),
        ("To", DANA),
        ("ApiVersion", "2010-04-01"),
        ("ChannelPrefix", "whatsapp"),
        ("ChannelToAddress", "+97254123XXXX"),
        ("EventType", "READ"),
    ] {
        assert_eq!(read.value(name), Some(value), "{name}");
    }
    assert!(read.value("ChannelInstallSid").unwrap().starts_with("XE"));
    assert_eq!((read.value("Body"), read.value("ErrorCode")), (None, None));
    world.send("and you see this at once").await;
    world.stage.settled().await;
    assert_eq!(world.mila.statuses().last().unwrap(), "read");
}

#[tokio::test]
async fn a_person_hears_what_was_accepted_in_order() {
    let world = World::in_conversation().await;
    let waiting = world.dana.wait_for_hears(2, Duration::from_secs(10));
    let sending = async {
        world.send("one").await;
        world.send("two").await;
    };
    let (texts, ()) = tokio::join!(waiting, sending);
    assert_eq!(texts.unwrap(), ["one", "two"]);
    let quiet = world.dana.wait_for_hears(3, Duration::from_millis(10)).await;
    assert_eq!(quiet.unwrap_err().to_string(), "waited for 3 messages, 2 came");
}

#[tokio::test]
async fn outside_the_window_a_message_is_accepted_and_not_delivered() {
    let world = World::in_conversation().await;
    world.stage.advance(DAY - Duration::from_secs(60));
    world.send("just in time").await;
    world.stage.settled().await;
    assert_eq!(world.dana.received()[0].status, Status::Delivered);
    world.stage.advance(Duration::from_secs(61));
    let late = world.send("too late").await;
    world.stage.settled().await;
    assert_eq!(world.dana.received()[1].error_code, Some(63016));
    assert_eq!(world.fetch(&late).await["error_code"], 63016);
    let told = world.mila.arrivals("/twilio/status").pop().unwrap();
    assert_eq!(told.value("MessageStatus"), Some("undelivered"));
    assert_eq!(told.value("ErrorCode"), Some("63016"));
    assert_eq!(told.value("EventType"), Some("UNDELIVERED"));

    let template = world.stage.add_template("Your reminder is due.", Vec::new(), true);
    world.create(&[("To", DANA), ("From", SENDER), ("ContentSid", &template)]).await;
    world.stage.settled().await;
    assert_eq!(world.dana.received()[2].status, Status::Delivered);

    world.dana.says("I am back").await;
    world.send("welcome").await;
    world.stage.settled().await;
    assert_eq!(world.dana.received()[3].status, Status::Delivered);
}

#[tokio::test]
async fn a_stranger_is_outside_the_window() {
    let world = World::new().await;
    world.create(&[("To", DANA), ("From", SENDER), ("Body", "hello")]).await;
    world.stage.settled().await;
    assert_eq!(world.dana.received()[0].status, Status::Undelivered);
}

#[tokio::test]
async fn callbacks_come_as_badly_as_asked() {
    let cases: [(CallbackMode, &[&str]); 5] = [
        (CallbackMode::Reversed, &["delivered", "sent", "queued"]),
        (CallbackMode::Twice, &["queued", "queued", "sent", "sent", "delivered", "delivered"]),
        (CallbackMode::Missing, &[]),
        (CallbackMode::Without(Status::Sent), &["queued", "delivered"]),
        (CallbackMode::InOrder, &["queued", "sent", "delivered"]),
    ];
    for (mode, statuses) in cases {
        let world = World::in_conversation().await;
        world.stage.next_callbacks(1, mode);
        let sid = world.send("hello").await;
        world.stage.settled().await;
        assert_eq!(world.mila.statuses(), statuses, "{mode:?}");
        assert_eq!(world.fetch(&sid).await["status"], "delivered", "{mode:?}");
    }
}

#[tokio::test]
async fn early_callbacks_are_there_before_the_answer() {
    let world = World::in_conversation().await;
    world.stage.callbacks(CallbackMode::Early);
    world.send("hello").await;
    assert_eq!(world.mila.statuses(), ["queued", "sent", "delivered"]);
}

#[tokio::test]
async fn lives_end_as_asked() {
    let cases: [(Ending, &[&str], Option<&str>); 4] = [
        (Ending::Failed(63024), &["queued", "failed"], Some("63024")),
        (Ending::Undelivered(63018), &["queued", "sent", "undelivered"], Some("63018")),
        (Ending::StaysAt(Status::Sent), &["queued", "sent"], None),
        (Ending::Read, &["queued", "sent", "delivered", "read"], None),
    ];
    for (ending, statuses, code) in cases {
        let world = World::in_conversation().await;
        world.stage.next_endings(1, ending);
        world.send("hello").await;
        world.send("and again").await;
        world.stage.settled().await;
        let all = world.mila.arrivals("/twilio/status");
        let first: Vec<_> =
            all.iter().filter(|c| c.value("MessageSid") == all[0].value("MessageSid")).collect();
        let told: Vec<_> = first.iter().map(|c| c.value("MessageStatus").unwrap()).collect();
        assert_eq!(told, statuses, "{ending:?}");
        assert_eq!(first.last().unwrap().value("ErrorCode"), code, "{ending:?}");
        assert_eq!(world.dana.received()[1].status, Status::Delivered, "{ending:?}");
    }
}

#[tokio::test]
async fn a_block_says_nothing() {
    let world = World::in_conversation().await;
    world.dana.blocks();
    world.send("hello?").await;
    world.stage.settled().await;
    assert_eq!(world.mila.statuses(), ["queued", "sent"]);
}

#[tokio::test]
async fn deletion_waits_for_the_end_and_leaves_the_phone_alone() {
    let world = World::in_conversation().await;
    world.stage.next_endings(1, Ending::StaysAt(Status::Sent));
    let stuck = world.send("stuck").await;
    let done = world.send("done").await;
    world.stage.settled().await;
    let delete = |sid: String| world.rest(Method::DELETE, &format!("/{sid}.json")).send();
    let early = delete(stuck.clone()).await.unwrap();
    assert_eq!(early.status(), 400);
    assert_eq!(json(early).await["code"], 20009);
    assert_eq!(delete(done.clone()).await.unwrap().status(), 204);
    assert_eq!(delete(done).await.unwrap().status(), 404);
    world.stage.advance(14 * DAY);
    assert_eq!(delete(stuck).await.unwrap().status(), 204);
    assert_eq!(world.dana.hears(), ["stuck", "done"]);
}

#[tokio::test]
async fn redaction_takes_the_text_and_keeps_the_record() {
    let world = World::in_conversation().await;
    let sid = world.send("secret").await;
    let redact = |form: &'static [(&str, &str)]| {
        world.rest(Method::POST, &format!("/{sid}.json")).form(form).send()
    };
    let redacted = redact(&[("Body", "")]).await.unwrap();
    assert_eq!(redacted.status(), 200);
    assert_eq!(json(redacted).await["body"], "");
    assert_eq!(world.fetch(&sid).await["body"], "");
    for (form, code) in [
        (&[("Body", "other")][..], 20422),
        (&[("Text", "")], 20001),
        (&[("Status", "canceled")], 30409),
    ] {
        assert_eq!(json(redact(form).await.unwrap()).await["code"], code);
    }
}

#[tokio::test]
async fn a_scheduled_message_leaves_in_its_time_or_is_canceled() {
    let service = StageOptions { messaging_service: Some(SERVICE.to_owned()), ..options() };
    let world = World::with(service).await;
    world.dana.says("hello").await;
    let due = tomorrow(&world.stage);
    let form = [
        ("To", DANA),
        ("MessagingServiceSid", SERVICE),
        ("Body", "later"),
        ("ScheduleType", "fixed"),
        ("SendAt", &due),
    ];
    let kept = json(world.create(&form).await).await;
    let canceled = json(world.create(&form).await).await;
    assert_eq!((&kept["status"], &kept["from"]), (&"scheduled".into(), &().into()));
    let path = format!("/{}.json", canceled["sid"].as_str().unwrap());
    let request = world.rest(Method::POST, &path).form(&[("Status", "canceled")]);
    assert_eq!(json(request.send().await.unwrap()).await["status"], "canceled");
    assert_eq!(world.dana.hears(), Vec::<String>::new());
    world.stage.advance(DAY - Duration::from_secs(60));
    world.stage.settled().await;
    assert_eq!(world.dana.hears(), ["later"]);
    let sent = world.fetch(kept["sid"].as_str().unwrap()).await;
    assert_eq!((&sent["status"], &sent["from"]), (&"delivered".into(), &SENDER.into()));
}

/// A time a little less than a day ahead, so that the window is still open.
fn tomorrow(stage: &Stage) -> String {
    let ahead = i64::try_from((DAY - Duration::from_secs(60)).as_micros()).unwrap();
    jiff::Timestamp::from_microsecond(stage.clock().now_micros() + ahead).unwrap().to_string()
}

#[tokio::test]
async fn typing_shows_until_the_answer_and_reads_what_was_written() {
    let world = World::new().await;
    let first = world.dana.says("one").await.sid;
    let second = world.dana.says("two").await.sid;
    let url = format!("{}/v2/Indicators/Typing.json", world.stage.url());
    let typing = |form: Vec<(&'static str, String)>| {
        world.http.post(&url).basic_auth(ACCOUNT, Some(crate::world::TOKEN)).form(&form).send()
    };
    let shown = typing(vec![("channel", "whatsapp".into()), ("messageId", first.clone())]).await;
    assert_eq!(json(shown.unwrap()).await["success"], true);
    assert!(world.dana.sees_typing());
    assert!(world.dana.sees_read(&first) && !world.dana.sees_read(&second));
    world.stage.advance(Duration::from_secs(25));
    assert!(!world.dana.sees_typing());

    let body = format!(r#"{{"channel":"WHATSAPP","messageId":"{second}"}}"#);
    let request =
        world.http.post(url.replace("v2", "v3")).basic_auth(ACCOUNT, Some(crate::world::TOKEN));
    let shown = request.header("content-type", "application/json").body(body).send().await.unwrap();
    assert_eq!(json(shown).await["success"], true);
    assert!(world.dana.sees_typing() && world.dana.sees_read(&second));
    for (content_type, body, code) in [
        ("application/json", r#"{"channel":"WHATSAPP"}"#, 20422),
        ("application/json", "{", 20422),
        ("application/json", r#"{"channel":"whatsapp","messageId":"SM1"}"#, 20422),
        ("text/plain", "{}", 19056),
    ] {
        let request = world.http.post(url.replace("v2", "v3")).header("content-type", content_type);
        let request = request.basic_auth(ACCOUNT, Some(crate::world::TOKEN)).body(body);
        assert_eq!(json(request.send().await.unwrap()).await["code"], code, "{body}");
    }
    world.send("here I am").await;
    assert!(!world.dana.sees_typing());

    for (form, status) in [
        (vec![("channel", "sms".to_owned()), ("messageId", second.clone())], 400),
        (vec![("channel", "whatsapp".to_owned())], 400),
        (vec![("channel", "whatsapp".to_owned()), ("messageId", "SM1".to_owned())], 404),
    ] {
        assert_eq!(typing(form).await.unwrap().status(), status);
    }
}
