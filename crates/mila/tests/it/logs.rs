//! The log of a Mila that serves: each line says whom and what it is about, by ids.

use serde_json::Value;

use crate::process::Served;
use crate::world::{Engine, Place, received};

/// Everything that a Mila logs over one conversation.
async fn logged(form: &str) -> String {
    let mut place = Place::new(Engine::Sqlite).await;
    place.set("MILA_LOG", "info");
    place.set("MILA_LOG_FORMAT", form);
    let mut served = Served::at(place).await;
    served.dana.says("hi").await;
    received(&served.dana, 1).await;
    served.dana.says("yes").await;
    received(&served.dana, 2).await;
    served.stop().await;
    served.logged()
}

/// Each line is one flat object, in which no name stands twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_for_machines_name_what_they_are_about() {
    let log = logged("json").await;
    let mut about = Vec::new();
    for line in log.lines() {
        let read: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        for name in read.as_object().unwrap().keys() {
            assert_eq!(line.matches(&format!("\"{name}\":")).count(), 1, "{name} in {line}");
        }
        about.push(read);
    }
    for (message, ids) in [
        ("recorded a message", &["sid", "person", "event", "lane"][..]),
        ("decided a fixed word", &["person", "lane", "event"]),
        ("began a turn", &["person", "lane", "turn"]),
        ("the model answered", &["person", "lane", "turn", "step"]),
        ("answered a turn", &["person", "lane", "turn"]),
        ("sent", &["person", "lane", "intent", "sid"]),
    ] {
        let found: Vec<_> = about.iter().filter(|line| line["message"] == message).collect();
        assert!(!found.is_empty(), "{message} is not in\n{log}");
        for (line, id) in found.iter().flat_map(|line| ids.iter().map(move |id| (line, id))) {
            assert!(line.get(id).is_some(), "{id} is not in {line}");
        }
    }
}

/// The same for whoever reads along: the spans stand before the message.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_for_people_name_what_they_are_about() {
    let log = logged("text").await;
    let sent = log.lines().find(|line| line.contains("conversation") && line.contains(" sent "));
    let sent = sent.unwrap_or_else(|| panic!("nothing was sent\n{log}"));
    for part in ["claim{person=", "lane=\"conversation\"}:send{intent=", "sid="] {
        assert!(sent.contains(part), "{part} is not in {sent}");
    }
}
