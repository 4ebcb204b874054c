//! The Content API: as it is described, strict, and approved on WhatsApp's time.

use std::time::Duration;

use mila_stage::Verdict;
use reqwest::Method;
use serde_json::{Value, json};

use crate::schema::{check_in, convert};
use crate::world::{ACCOUNT, DANA, SENDER, TOKEN, World, json};

const DAY: Duration = Duration::from_secs(24 * 3600);

impl World {
    async fn content(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let url = format!("{}/v1/Content{path}", self.stage.url());
        let request = self.http.request(method, url).basic_auth(ACCOUNT, Some(TOKEN));
        let request = match body {
            Some(body) => request
                .header("Content-Type", "application/json")
                .body(serde_json::to_vec(&body).unwrap()),
            None => request,
        };
        let response = request.send().await.unwrap();
        (response.status().as_u16(), json(response).await)
    }

    async fn creates(&self, name: &str) -> String {
        let (status, created) = self.content(Method::POST, "", Some(creation(name))).await;
        assert_eq!(status, 201, "{created}");
        created["sid"].as_str().unwrap().to_owned()
    }

    async fn submits(&self, sid: &str, name: &str) -> (u16, Value) {
        let body = json!({"name": name, "category": "UTILITY"});
        self.content(Method::POST, &format!("/{sid}/ApprovalRequests/whatsapp"), Some(body)).await
    }

    async fn status(&self, sid: &str) -> String {
        let (_, fetched) =
            self.content(Method::GET, &format!("/{sid}/ApprovalRequests"), None).await;
        fetched["whatsapp"]["status"].as_str().unwrap().to_owned()
    }

    /// How a template to Dana ends.
    async fn ends(&self, sid: &str) -> String {
        let variables = r#"{"1":"noon"}"#;
        let form =
            [("To", DANA), ("From", SENDER), ("ContentSid", sid), ("ContentVariables", variables)];
        let created = json(self.create(&form).await).await;
        self.stage.settled().await;
        let message = self.fetch(created["sid"].as_str().unwrap()).await;
        message["status"].as_str().unwrap().to_owned()
    }
}

fn creation(name: &str) -> Value {
    json!({
        "friendly_name": name,
        "language": "en",
        "variables": {"1": "noon"},
        "types": {"twilio/text": {"body": "Your answer of {{1}} is here."}},
    })
}

#[tokio::test]
async fn every_answer_is_as_described() {
    let file = include_str!("../../../../tests/spec/twilio/content_v1.json");
    let mut described: Value = serde_json::from_str(file).unwrap();
    convert(&mut described);
    let world = World::new().await;
    let (_, created) = world.content(Method::POST, "", Some(creation("one"))).await;
    check_in(&described, "/v1/Content", "post", "201", &created);
    let sid = created["sid"].as_str().unwrap().to_owned();
    let (_, fetched) = world.content(Method::GET, &format!("/{sid}"), None).await;
    check_in(&described, "/v1/Content/{Sid}", "get", "200", &fetched);
    world.creates("two").await;
    let (_, page) = world.content(Method::GET, "?PageSize=1", None).await;
    check_in(&described, "/v1/Content", "get", "200", &page);
    assert!(page["meta"]["next_page_url"].as_str().unwrap().ends_with("PageSize=1&Page=1"));
    let (status, asked) = world.submits(&sid, "an_answer").await;
    assert_eq!(status, 201);
    let path = "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp";
    check_in(&described, path, "post", "201", &asked);
    let (_, approval) = world.content(Method::GET, &format!("/{sid}/ApprovalRequests"), None).await;
    check_in(&described, "/v1/Content/{Sid}/ApprovalRequests", "get", "200", &approval);
}

#[tokio::test]
async fn a_template_opens_a_conversation_once_it_is_approved() {
    let world = World::in_conversation().await;
    world.stage.approvals(Verdict::ApprovedAfter(Duration::from_secs(3600)));
    let sid = world.creates("one").await;
    assert_eq!(world.status(&sid).await, "unsubmitted");
    world.stage.advance(2 * DAY);
    assert_eq!(world.ends(&sid).await, "undelivered", "not even asked for");
    world.submits(&sid, "an_answer").await;
    assert_eq!(world.status(&sid).await, "pending");
    assert_eq!(world.ends(&sid).await, "undelivered");
    world.stage.advance(Duration::from_secs(3600));
    assert_eq!(world.status(&sid).await, "approved");
    assert_eq!(world.ends(&sid).await, "delivered");
}

#[tokio::test]
async fn what_is_rejected_stays_so_and_its_name_is_used_up() {
    let world = World::new().await;
    world.stage.approvals(Verdict::Rejected);
    let sid = world.creates("one").await;
    world.submits(&sid, "an_answer").await;
    assert_eq!(world.status(&sid).await, "rejected");
    let again = world.creates("one").await;
    assert_eq!(world.submits(&again, "an_answer").await.0, 400);
}

#[tokio::test]
async fn odd_requests_are_refused() {
    let world = World::new().await;
    let mut unknown = creation("one");
    unknown["color"] = json!("red");
    let mut unnamed = creation("one");
    unnamed["variables"] = json!({});
    for body in [unknown, unnamed, json!({"types": {}}), json!([])] {
        assert_eq!(world.content(Method::POST, "", Some(body)).await.0, 400);
    }
    let sid = world.creates("one").await;
    assert_eq!(world.submits(&sid, "An Answer").await.0, 400);
    assert_eq!(world.submits("HX0", "an_answer").await.0, 404);
    let bare = world.http.get(format!("{}/v1/Content", world.stage.url()));
    assert_eq!(bare.send().await.unwrap().status(), 401);
}
