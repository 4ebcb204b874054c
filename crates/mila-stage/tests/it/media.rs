//! Media of both directions.

use axum::Router;
use axum::http::header;
use axum::routing::get;
use mila_stage::Status;
use reqwest::Method;

use crate::world::{ACCOUNT, DANA, SENDER, TOKEN, World, json};

#[tokio::test]
async fn a_voice_message_is_fetched_over_a_redirect_and_deleted() {
    let world = World::new().await;
    let said = world.dana.says_media("audio/ogg", b"OggS voice".as_slice()).await;
    let told = world.mila.arrivals("/twilio/message").remove(0);
    let url = told.value("MediaUrl0").unwrap();
    let anonymous = world.http.get(url).send().await.unwrap();
    assert_eq!(anonymous.status(), 401);
    let redirect = world.http.get(url).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap();
    assert_eq!(redirect.status(), 307);
    let storage = redirect.headers()["location"].to_str().unwrap();
    assert!(storage.starts_with("http://localhost:"));

    let careless = world.http.get(storage).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap();
    assert_eq!(careless.status(), 400);
    let stored = world.http.get(storage).send().await.unwrap();
    assert_eq!(stored.headers()["content-type"], "audio/ogg");
    assert_eq!(stored.bytes().await.unwrap().as_ref(), b"OggS voice");

    let path = format!("/{}/Media", said.sid);
    let list = json(world.rest(Method::GET, &format!("{path}.json")).send().await.unwrap()).await;
    let medium = list["media_list"][0]["sid"].as_str().unwrap().to_owned();
    let one = format!("{path}/{medium}.json");
    let metadata = json(world.rest(Method::GET, &one).send().await.unwrap()).await;
    assert_eq!(metadata["content_type"], "audio/ogg");
    assert_eq!(world.rest(Method::DELETE, &one).send().await.unwrap().status(), 204);
    assert_eq!(world.rest(Method::GET, &one).send().await.unwrap().status(), 404);
    assert_eq!(world.http.get(storage).send().await.unwrap().status(), 404);
    assert_eq!(world.fetch(&said.sid).await["num_media"], "0");
}

#[tokio::test]
async fn deleting_the_message_deletes_its_media() {
    let world = World::new().await;
    let said = world.dana.says_media("image/png", b"png".as_slice()).await;
    let path = format!("/{}.json", said.sid);
    assert_eq!(world.rest(Method::DELETE, &path).send().await.unwrap().status(), 204);
    let media = format!("/{}/Media.json", said.sid);
    assert_eq!(world.rest(Method::GET, &media).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn what_mila_offers_is_fetched_or_the_message_fails() {
    let world = World::in_conversation().await;
    let voice = Router::new()
        .route("/voice.ogg", get(|| async { ([(header::CONTENT_TYPE, "audio/ogg")], "OggS") }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, voice).await });
    for (name, status, code) in
        [("voice.ogg", Status::Delivered, None), ("gone.ogg", Status::Failed, Some(63019))]
    {
        let url = format!("{base}/{name}");
        let form = [("To", DANA), ("From", SENDER), ("MediaUrl", &url)];
        let sid = json(world.create(&form).await).await["sid"].as_str().unwrap().to_owned();
        world.stage.settled().await;
        let heard = world.dana.heard().pop().unwrap();
        assert_eq!(
            (heard.sid.as_str(), heard.status, heard.error_code),
            (sid.as_str(), status, code)
        );
        assert!(sid.starts_with("MM"));
    }
    assert_eq!(world.dana.heard()[0].media, ["audio/ogg"]);
}
