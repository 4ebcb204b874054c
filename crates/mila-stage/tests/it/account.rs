//! The account and its senders, as Twilio describes them.

use mila_stage::{SenderState, StageOptions};
use reqwest::StatusCode;
use serde_json::Value;

use crate::schema::{check, convert};
use crate::world::{ACCOUNT, TOKEN, World, json, options};

const OWN_SENDER: &str = "whatsapp:+15550100100";

async fn get(world: &World, path: &str, user: &str, password: &str) -> (StatusCode, Value) {
    let request = world.http.get(format!("{}{path}", world.stage.url()));
    let response = request.basic_auth(user, Some(password)).send().await.unwrap();
    (response.status(), json(response).await)
}

async fn with_own_sender() -> World {
    let key = Some(("SK1".to_owned(), "secret".to_owned()));
    let sender = OWN_SENDER.to_owned();
    World::with(StageOptions { sender, api_key: key, ..options() }).await
}

fn described(text: &str) -> Value {
    let mut described: Value = serde_json::from_str(text).unwrap();
    convert(&mut described);
    described
}

#[tokio::test]
async fn the_account_answers_its_own_token_only() {
    let spec = include_str!("../../../../tests/spec/twilio/api_v2010.messages.strict.json");
    let world = with_own_sender().await;
    let path = format!("/2010-04-01/Accounts/{ACCOUNT}.json");
    let (status, account) = get(&world, &path, ACCOUNT, TOKEN).await;
    assert_eq!((status, &account["status"]), (StatusCode::OK, &"active".into()));
    check(&described(spec), "/2010-04-01/Accounts", "/{Sid}.json", "get", "200", &account);
    for (user, password) in [("SK1", "secret"), (ACCOUNT, "wrong")] {
        let (status, refusal) = get(&world, &path, user, password).await;
        assert_eq!((status, &refusal["code"]), (StatusCode::UNAUTHORIZED, &20003.into()));
    }
}

#[tokio::test]
async fn the_sender_is_listed_with_its_webhook() {
    let spec = include_str!("../../../../tests/spec/twilio/messaging_v2.typing_senders.json");
    let world = with_own_sender().await;
    let path = "/v2/Channels/Senders";
    for state in [SenderState::Online, SenderState::Offline] {
        world.stage.sender(state);
        let question = format!("{path}?Channel=whatsapp&PageSize=50");
        let (status, list) = get(&world, &question, "SK1", "secret").await;
        assert_eq!(status, StatusCode::OK);
        check(&described(spec), path, "", "get", "200", &list);
        let sender = &list["senders"][0];
        assert_eq!(sender["sender_id"], OWN_SENDER);
        let webhook = format!("{}twilio/message", world.mila.url);
        assert_eq!(sender["webhook"]["callback_url"], webhook);
        let offline = state == SenderState::Offline;
        assert_eq!(sender["status"], if offline { "OFFLINE" } else { "ONLINE" });
        assert_eq!(sender["offline_reasons"].is_array(), offline);
    }
    for wrong in ["", "?Channel=sms", "?Channel=whatsapp&PageSize=0"] {
        let (_, refusal) = get(&world, &format!("{path}{wrong}"), ACCOUNT, TOKEN).await;
        assert_eq!(refusal["code"], 20422, "{wrong}");
    }
}

#[tokio::test]
async fn the_sandbox_is_nobodys_sender() {
    let world = World::new().await;
    let question = "/v2/Channels/Senders?Channel=whatsapp";
    let (_, list) = get(&world, question, ACCOUNT, TOKEN).await;
    assert_eq!(list["senders"], serde_json::json!([]));
}
