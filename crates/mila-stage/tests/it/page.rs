//! The phone page as a browser meets it.

use std::collections::BTreeSet;
use std::time::Duration;

use mila_stage::{Button, StageOptions, Status};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::world::{DANA, SENDER, World, options};

/// The sender's number as people write it.
const SENDER_NUMBER: &str = "+1 415 523 8886";
/// Longest time an event may take to come.
const LIMIT: Duration = Duration::from_secs(5);

/// What a browser reads of the events.
struct Events {
    response: Response,
    buffer: String,
}

impl World {
    async fn get(&self, path: &str) -> Response {
        self.http.get(format!("{}{path}", self.stage.url())).send().await.unwrap()
    }

    async fn act(&self, act: &str, body: Value) -> Response {
        let url = format!("{}/stage/{act}", self.stage.url());
        let request = self.http.post(url).header("content-type", "application/json");
        request.body(body.to_string()).send().await.unwrap()
    }

    /// Sends a recording of so many bytes from the page; the answer's status.
    async fn record(&self, query: &[(&str, &str)], content_type: &str, size: usize) -> u16 {
        let url = format!("{}/stage/record", self.stage.url());
        let url = url::Url::parse_with_params(&url, query).unwrap();
        let request = self.http.post(url).header("content-type", content_type);
        request.body(vec![7; size]).send().await.unwrap().status().as_u16()
    }

    async fn events(&self) -> Events {
        Events { response: self.get("/stage/events").await, buffer: String::new() }
    }
}

impl Events {
    /// The next event's name and data; none when the stream has ended.
    async fn next(&mut self) -> Option<(String, Value)> {
        loop {
            if let Some((event, rest)) = self.buffer.split_once("\n\n") {
                let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name));
                let data = serde_json::from_str(field("data: ").unwrap()).unwrap();
                let named = (field("event: ").unwrap().to_owned(), data);
                self.buffer = rest.to_owned();
                return Some(named);
            }
            let chunk = tokio::time::timeout(LIMIT, self.response.chunk()).await.unwrap();
            self.buffer.push_str(std::str::from_utf8(&chunk.unwrap()?).unwrap());
        }
    }

    /// The first data of an event of this name that fits.
    async fn wait_for(&mut self, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
        while let Some((event, data)) = self.next().await {
            if event == name && fits(&data) {
                return data;
            }
        }
        panic!("the events ended");
    }
}

#[tokio::test]
async fn every_file_of_the_page_is_served_and_guarded() {
    let world = World::new().await;
    for path in ["/", "/stage/style.css", "/stage/stage.js", "/stage/icon.svg", "/stage/wire/9"] {
        let response = world.get(path).await;
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'self'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
    }
    assert!(files(&world).await.len() > 15);
    assert!(world.stage.wire().exchanges().is_empty());
}

#[tokio::test]
async fn the_page_needs_nothing_from_elsewhere_and_holds_no_inline_script() {
    let world = World::new().await;
    let page = world.get("/").await.text().await.unwrap();
    for opening in page.split("<script").skip(1) {
        let (attributes, inside) = opening.split_once('>').unwrap();
        assert!(attributes.contains("src=\"/stage/"), "{attributes}");
        assert!(inside.starts_with("</script>"));
    }
    assert!(!page.contains("<style") && !page.contains(" style="));
    let mut words = page.split_whitespace();
    assert!(!words.any(|word| word.starts_with("on") && word.contains('=')));
    let files = files(&world).await;
    // A drawing names its dialect by an address that nobody fetches.
    for (path, text) in files.iter().filter(|(path, _)| !path.ends_with(".svg")) {
        assert!(!text.contains("http://") && !text.contains("https://"), "{path}");
        assert!(!text.contains("innerHTML") && !text.contains("url("), "{path}");
    }
}

#[tokio::test]
async fn every_word_of_the_page_is_there_in_every_language() {
    let world = World::new().await;
    let files = files(&world).await;
    let keys = |language: &str| -> BTreeSet<String> {
        let (_, text) = files.iter().find(|(path, _)| path.ends_with(language)).unwrap();
        let entries = text.lines().filter_map(|line| line.strip_prefix("  "));
        let keys = entries.filter_map(|entry| entry.split_once(':').map(|(key, _)| key));
        keys.filter(|key| key.chars().all(|c| c.is_alphanumeric() || c == '_'))
            .map(str::to_owned)
            .collect()
    };
    let english = keys("en.js");
    assert_eq!(english, keys("he.js"));
    let (_, page) = files.iter().find(|(path, _)| path == "/").unwrap();
    for attribute in ["data-word=\"", "data-label=\"", "data-hint=\""] {
        for named in page.split(attribute).skip(1) {
            let key = named.split('"').next().unwrap();
            assert!(english.contains(key), "{key}");
        }
    }
}

/// Every file of the page: the page, what it names, and what its modules import.
async fn files(world: &World) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut waiting = vec!["/".to_owned()];
    while let Some(path) = waiting.pop() {
        if files.iter().any(|(known, _)| *known == path) {
            continue;
        }
        let response = world.get(&path).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let text = response.text().await.unwrap();
        for part in text.split('"') {
            match part.strip_prefix("./") {
                Some(module) if path.ends_with(".js") => waiting.push(format!("/stage/{module}")),
                _ if path == "/" && part.starts_with("/stage/") => waiting.push(part.to_owned()),
                _ => {}
            }
        }
        files.push((path, text));
    }
    files
}

#[tokio::test]
async fn what_is_written_on_the_page_reaches_mila() {
    let world = World::new().await;
    let said = world.act("say", json!({ "person": DANA, "text": "שלום 👋" })).await;
    assert_eq!(said.status(), StatusCode::ACCEPTED);
    world.stage.settled().await;
    let webhooks = world.mila.arrivals("/twilio/message");
    assert_eq!(webhooks.len(), 1);
    assert_eq!(webhooks[0].value("Body"), Some("שלום 👋"));
    assert_eq!(webhooks[0].value("From"), Some(DANA));
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let world = World::new().await;
    for (act, body, status) in [
        ("say", json!({ "person": "whatsapp:+15550100999", "text": "hi" }), 404),
        ("say", json!({ "person": DANA, "text": " \n" }), 422),
        ("say", json!({ "person": DANA, "text": "x".repeat(4097) }), 422),
        ("say", json!({ "person": DANA, "text": "hi", "quoting": "SM1" }), 404),
        ("attach", json!({ "person": DANA, "kind": "film" }), 422),
        ("attach", json!({ "person": "nobody", "kind": "picture" }), 404),
        ("meet", json!({ "number": "+1555", "name": "Noa", "hidden": false }), 422),
        ("meet", json!({ "number": "+15550100300", "name": " ", "hidden": false }), 422),
        ("meet", json!({ "number": SENDER_NUMBER, "name": "Noa", "hidden": false }), 422),
        ("meet", json!({ "number": "+972 54 123 4567", "name": "Dana", "hidden": false }), 409),
        ("hide", json!({ "person": "nobody", "hidden": true }), 404),
        ("block", json!({ "person": "nobody", "blocks": true }), 404),
        ("tap", json!({ "person": DANA, "message": "SM1", "button": "yes" }), 404),
        ("open", json!({ "person": "nobody", "open": true }), 404),
        ("advance", json!({ "seconds": 0 }), 422),
        ("advance", json!({ "seconds": 400 * 24 * 3600 }), 422),
    ] {
        assert_eq!(world.act(act, body).await.status().as_u16(), status, "{act}");
    }
    world.stage.settled().await;
    assert!(world.mila.arrivals("/").is_empty());
}

#[tokio::test]
async fn events_show_bubbles_and_the_wire() {
    let people = vec![(DANA.to_owned(), "Dana".to_owned())];
    let world = World::with(StageOptions { people, ..options() }).await;
    let mut events = world.events().await;
    let first = events.wait_for("phones", |_| true).await;
    assert_eq!((&first[0]["name"], &first[0]["chat"]), (&json!("Dana"), &json!([])));
    world.act("say", json!({ "person": DANA, "text": "hello" })).await;
    let shown = events.wait_for("phones", |phones| phones[0]["chat"][0]["text"] == "hello").await;
    assert_eq!(shown[0]["chat"][0]["mine"], true);
    let line = events.wait_for("line", |line| line["side"] == "webhook").await;
    assert_eq!(line["act"], "wrote");
    assert_eq!((&line["outcome"]["well"], &line["outcome"]["status"]), (&json!(true), &json!(204)));
    assert!(line["took_ms"].is_u64());
    assert_eq!(line["person"], DANA);
    assert_eq!(line["request"], Value::Null);
    let whole = world.get(&format!("/stage/wire/{}", line["seq"])).await.text().await.unwrap();
    assert!(whole.contains("Body=hello"));

    let sid = world.send("good morning").await;
    let delivered = |phones: &Value| phones[0]["chat"][1]["status"] == "delivered";
    let phones = events.wait_for("phones", delivered).await;
    assert_eq!(phones[0]["chat"][1]["sid"], sid.as_str());
    world.act("open", json!({ "person": DANA, "open": true })).await;
    events.wait_for("phones", |phones| phones[0]["chat"][1]["status"] == "read").await;
    // A browser that comes later is told all of it.
    let wire = world.events().await.wait_for("wire", |_| true).await;
    assert_eq!(wire.as_array().unwrap()[1]["act"], "sent");
}

#[tokio::test]
async fn a_recording_of_the_page_goes_out_as_it_is_and_can_be_heard_again() {
    let world = World::new().await;
    for (person, content_type, size, status) in [
        ("nobody", "audio/ogg", 4, 404),
        (DANA, "text/plain", 4, 415),
        (DANA, "audio/ogg", 0, 422),
        (DANA, "audio/ogg", 16 * 1024 * 1024 + 1, 413),
        (DANA, "audio/ogg", 16 * 1024 * 1024, 202),
        (DANA, "audio/mp4", 4, 202),
    ] {
        let answer = world.record(&[("person", person)], content_type, size).await;
        assert_eq!(answer, status, "{content_type} {size}");
    }
    world.stage.settled().await;
    let told = world.mila.arrivals("/twilio/message").pop().unwrap();
    assert_eq!(told.value("MediaContentType0"), Some("audio/mp4"));
    assert_eq!(told.value("MessageType"), Some("audio"));

    let sid = told.value("MessageSid").unwrap();
    let path = format!("/{sid}.json");
    world.rest(Method::DELETE, &path).send().await.unwrap();
    let answer = world.get(&format!("/stage/recording/{sid}")).await;
    assert_eq!(answer.headers()["content-type"], "audio/mp4");
    assert_eq!(answer.bytes().await.unwrap().as_ref(), [7; 4]);
    let text = world.dana.says("hello").await.sid;
    for sid in [text.as_str(), "MM1"] {
        let nothing = world.get(&format!("/stage/recording/{sid}")).await;
        assert_eq!(nothing.status(), StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_page_is_told_when_voice_is_ready() {
    let world = World::new().await;
    let mut events = world.events().await;
    events.wait_for("voice", |ready| ready == false).await;
    world.stage.set_voice_ready(true);
    events.wait_for("voice", |ready| ready == true).await;
    world.events().await.wait_for("voice", |ready| ready == true).await;
}

#[tokio::test]
async fn a_button_on_the_page_can_be_tapped() {
    let world = World::in_conversation().await;
    let yes = Button { title: "Yes".to_owned(), id: "yes:1".to_owned() };
    let template = world.stage.add_template("Really?", vec![yes], false);
    world.create(&[("To", DANA), ("From", SENDER), ("ContentSid", &template)]).await;
    let sid = world.dana.received().remove(0).sid;
    let tap = json!({ "person": DANA, "message": sid, "button": "yes:1" });
    assert_eq!(world.act("tap", tap).await.status(), StatusCode::ACCEPTED);
    world.stage.settled().await;
    let webhook = world.mila.arrivals("/twilio/message").pop().unwrap();
    assert_eq!(webhook.value("ButtonPayload"), Some("yes:1"));
}

#[tokio::test]
async fn a_reply_on_the_page_quotes_its_message() {
    let world = World::in_conversation().await;
    let sid = world.send("good morning").await;
    let reply = json!({ "person": DANA, "text": "and to you", "quoting": sid });
    assert_eq!(world.act("say", reply).await.status(), StatusCode::ACCEPTED);
    assert_eq!(world.record(&[("person", DANA), ("quoting", &sid)], "audio/ogg", 4).await, 202);
    assert_eq!(world.record(&[("person", DANA), ("quoting", "SM1")], "audio/ogg", 4).await, 404);
    world.stage.settled().await;
    let webhooks = world.mila.arrivals("/twilio/message");
    assert_eq!(webhooks.len(), 3);
    for webhook in &webhooks[1..] {
        assert_eq!(webhook.value("OriginalRepliedMessageSid"), Some(sid.as_str()));
        assert_eq!(webhook.value("OriginalRepliedMessageSender"), Some(SENDER));
    }
}

#[tokio::test]
async fn every_kind_of_attachment_reaches_mila_as_its_kind() {
    let world = World::new().await;
    for (kind, message_type, content_type) in [
        ("picture", "image", Some("image/png")),
        ("sticker", "sticker", Some("image/webp")),
        ("document", "document", Some("application/pdf")),
        ("contact", "contacts", Some("text/vcard")),
        ("location", "location", None),
    ] {
        let sent = world.act("attach", json!({ "person": DANA, "kind": kind })).await;
        assert_eq!(sent.status(), StatusCode::ACCEPTED, "{kind}");
        world.stage.settled().await;
        let webhook = world.mila.arrivals("/twilio/message").pop().unwrap();
        assert_eq!(webhook.value("MessageType"), Some(message_type));
        assert_eq!(webhook.value("MediaContentType0"), content_type);
        assert_eq!(webhook.value("Latitude").is_some(), kind == "location");
    }
}

#[tokio::test]
async fn somebody_new_may_hide_the_number_and_block_mila() {
    let world = World::new().await;
    let noa = "whatsapp:+972527654321";
    let meet = json!({ "number": "+972 52-765-4321", "name": "Noa", "hidden": true });
    assert_eq!(world.act("meet", meet).await.status(), StatusCode::CREATED);
    let from = async || {
        world.act("say", json!({ "person": noa, "text": "hi" })).await;
        world.stage.settled().await;
        let webhook = world.mila.arrivals("/twilio/message").pop().unwrap();
        webhook.value("From").unwrap().to_owned()
    };
    assert!(from().await.starts_with("whatsapp:IL."));
    world.act("hide", json!({ "person": noa, "hidden": false })).await;
    assert_eq!(from().await, noa);
    world.act("block", json!({ "person": noa, "blocks": true })).await;
    world.create(&[("To", noa), ("From", SENDER), ("Body", "hello?")]).await;
    world.stage.settled().await;
    assert_eq!(world.stage.phone(noa).received()[0].status, Status::Sent);
}

#[tokio::test]
async fn time_moves_at_a_press() {
    let world = World::new().await;
    let before = world.stage.clock().now_micros();
    let moved = world.act("advance", json!({ "seconds": 3600 })).await;
    let time: Value = serde_json::from_str(&moved.text().await.unwrap()).unwrap();
    assert_eq!(time["ahead"], 3600);
    assert!(time["now"].as_i64().unwrap() >= before + 3_600_000_000);
    assert_eq!(world.stage.clock().skipped(), Duration::from_secs(3600));
}

#[tokio::test]
async fn strangers_are_turned_away() {
    let world = World::new().await;
    let own = world.stage.url();
    let say = json!({ "person": DANA, "text": "hi" }).to_string();
    let ask = |method: Method, path: &str, header: &str, value: &str| {
        let request = world.http.request(method, format!("{own}{path}")).header(header, value);
        request.header("content-type", "application/json").body(say.clone()).send()
    };
    for path in ["/", "/stage/stage.js", "/stage/events"] {
        let rebound = ask(Method::GET, path, "host", "mila.example").await.unwrap();
        assert_eq!(rebound.status(), StatusCode::FORBIDDEN, "{path}");
    }
    for (header, value) in
        [("host", "mila.example"), ("origin", "http://mila.example"), ("origin", "null")]
    {
        let foreign = ask(Method::POST, "/stage/say", header, value).await.unwrap();
        assert_eq!(foreign.status(), StatusCode::FORBIDDEN, "{header} {value}");
    }
    world.stage.settled().await;
    assert!(world.mila.arrivals("/").is_empty());
    let same = ask(Method::POST, "/stage/say", "origin", &own).await.unwrap();
    assert_eq!(same.status(), StatusCode::ACCEPTED);
}

#[tokio::test]
async fn events_end_with_the_stage() {
    let world = World::new().await;
    let mut events = world.events().await;
    events.wait_for("phones", |_| true).await;
    world.stage.stop().await;
    while events.next().await.is_some() {}
}
