//! A stage, somebody in Mila's place, and Dana.

use mila_stage::{Phone, Stage, StageOptions};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

use crate::mila::Mila;

pub(crate) const ACCOUNT: &str = "AC00000000000000000000000000000001";
pub(crate) const TOKEN: &str = "12345678901234567890123456789012";
pub(crate) const SENDER: &str = "whatsapp:+14155238886";
pub(crate) const DANA: &str = "whatsapp:+972541234567";
pub(crate) const SERVICE: &str = "MG00000000000000000000000000000001";

pub(crate) struct World {
    pub(crate) stage: Stage,
    pub(crate) mila: Mila,
    pub(crate) dana: Phone,
    pub(crate) http: Client,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(options()).await
    }

    pub(crate) async fn with(options: StageOptions) -> Self {
        let mila = Mila::start().await;
        let stage = Stage::start(options).await.unwrap();
        stage.set_mila_url(mila.url.clone());
        let dana = stage.phone(DANA);
        dana.set_profile_name("Dana");
        let http = Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self { stage, mila, dana, http }
    }

    /// A world in which Dana has just written, so that the window is open.
    pub(crate) async fn in_conversation() -> Self {
        let world = Self::new().await;
        assert!(world.dana.says("hello").await.accepted());
        world
    }

    /// A request with the account's credentials; the path is below `…/Messages`.
    pub(crate) fn rest(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}/2010-04-01/Accounts/{ACCOUNT}/Messages{path}", self.stage.url());
        self.http.request(method, url).basic_auth(ACCOUNT, Some(TOKEN))
    }

    pub(crate) async fn create(&self, form: &[(&str, &str)]) -> Response {
        self.rest(Method::POST, ".json").form(form).send().await.unwrap()
    }

    /// Sends a text to Dana and gives its sid.
    pub(crate) async fn send(&self, text: &str) -> String {
        let callback = format!("{}twilio/status/1", self.mila.url);
        let form = [("To", DANA), ("From", SENDER), ("Body", text), ("StatusCallback", &callback)];
        let response = self.create(&form).await;
        assert_eq!(response.status(), 201);
        json(response).await["sid"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn fetch(&self, sid: &str) -> Value {
        json(self.rest(Method::GET, &format!("/{sid}.json")).send().await.unwrap()).await
    }

    /// The sids a list shows, one page.
    pub(crate) async fn listed(&self, query: &str) -> Vec<String> {
        let page = self.rest(Method::GET, &format!(".json?{query}")).send().await.unwrap();
        let page = json(page).await;
        let messages = page["messages"].as_array().unwrap();
        messages.iter().map(|message| message["sid"].as_str().unwrap().to_owned()).collect()
    }
}

pub(crate) fn options() -> StageOptions {
    StageOptions {
        account_sid: ACCOUNT.to_owned(),
        auth_token: TOKEN.to_owned(),
        sender: SENDER.to_owned(),
        ..StageOptions::default()
    }
}

pub(crate) async fn json(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}
