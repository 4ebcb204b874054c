//! Answers against Twilio's own description of them.

use jsonschema::Validator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::world::{DANA, SENDER, World, json};

const ROOT: &str = "/2010-04-01/Accounts/{AccountSid}/Messages";

#[tokio::test]
async fn every_answer_is_as_described() {
    let described = described();
    let world = World::in_conversation().await;
    let created = world.create(&[("To", DANA), ("From", SENDER), ("Body", "hello 👋")]).await;
    let message = json(created).await;
    let sid = message["sid"].as_str().unwrap().to_owned();
    check(&described, ROOT, ".json", "post", "201", &message);
    let failed = world.create(&[("To", DANA), ("From", SENDER)]).await;
    check(&described, ROOT, ".json", "post", "400", &json(failed).await);
    world.stage.settled().await;
    let one = "/{Sid}.json";
    check(&described, ROOT, one, "get", "200", &world.fetch(&sid).await);
    let redact = world.rest(Method::POST, &format!("/{sid}.json")).form(&[("Body", "")]);
    check(&described, ROOT, one, "post", "200", &json(redact.send().await.unwrap()).await);

    let voice = world.dana.says_media("audio/ogg", b"OggS".as_slice()).await.sid;
    check(&described, ROOT, one, "get", "200", &world.fetch(&voice).await);
    let get = async |path: String| json(world.rest(Method::GET, &path).send().await.unwrap()).await;
    check(&described, ROOT, ".json", "get", "200", &get(".json?PageSize=1".to_owned()).await);
    let media = get(format!("/{voice}/Media.json")).await;
    check(&described, ROOT, "/{MessageSid}/Media.json", "get", "200", &media);
    let medium = media["media_list"][0]["sid"].as_str().unwrap();
    let metadata = get(format!("/{voice}/Media/{medium}.json")).await;
    check(&described, ROOT, "/{MessageSid}/Media/{Sid}.json", "get", "200", &metadata);
}

#[tokio::test]
async fn the_stage_knows_exactly_the_documented_parameters() {
    let described = described();
    let form = &described["paths"][format!("{ROOT}.json")]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
        ["schema"]["properties"];
    let world = World::in_conversation().await;
    for name in form.as_object().unwrap().keys() {
        let base = [("To", DANA), ("From", SENDER), ("Body", "a")];
        let pairs: Vec<_> = base.into_iter().filter(|(key, _)| key != name).collect();
        let response = world.create(&[&pairs[..], &[(name, "x")]].concat()).await;
        assert_ne!(json(response).await["code"], 20001, "{name}");
    }
}

/// The description, with OpenAPI's `nullable` written as JSON Schema, and every object that is
/// shown closed, so that an invented field is noticed.
fn described() -> Value {
    let file = include_str!("../../../../tests/spec/twilio/api_v2010.messages.strict.json");
    let mut described: Value = serde_json::from_str(file).unwrap();
    convert(&mut described);
    described
}

/// Writes OpenAPI's `nullable` as JSON Schema, and closes every object that is shown.
pub(crate) fn convert(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(convert);
            if map.get("nullable") == Some(&json!(true))
                && let Some(kind) = map.get("type").cloned()
            {
                map.insert("type".to_owned(), json!([kind, "null"]));
            }
            if map.get("type").is_some_and(|kind| kind == "object")
                && map.contains_key("properties")
            {
                let names: Vec<_> =
                    map["properties"].as_object().unwrap().keys().cloned().collect();
                map.insert("required".to_owned(), json!(names));
                map.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(convert),
        _ => {}
    }
}

pub(crate) fn check(
    described: &Value,
    root: &str,
    path: &str,
    method: &str,
    status: &str,
    answer: &Value,
) {
    check_in(described, &format!("{root}{path}"), method, status, answer);
}

/// Holds an answer against the schema that a converted description gives for it.
pub(crate) fn check_in(described: &Value, path: &str, method: &str, status: &str, answer: &Value) {
    let place = path.replace('~', "~0").replace('/', "~1");
    let pointer =
        format!("/paths/{place}/{method}/responses/{status}/content/application~1json/schema");
    let mut schema = described.pointer(&pointer).unwrap().clone();
    schema["components"] = described["components"].clone();
    let validator: Validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = validator.iter_errors(answer).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new(), "{method} {path} {status}");
}
