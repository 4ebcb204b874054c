//! What the real Twilio refuses, with its codes.

use mila_stage::StageOptions;
use reqwest::Method;

use crate::world::{ACCOUNT, DANA, SENDER, SERVICE, TOKEN, World, json, options};

/// A request in words: what is wrong, the form, Twilio's code.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], u64);

#[tokio::test]
async fn a_wrong_create_is_refused_with_its_code() {
    let long = "x".repeat(1601);
    let emoji = "\u{1f600}".repeat(801);
    let far = format!("https://mila.example.com/{}", "x".repeat(4000));
    let to_from = [("To", DANA), ("From", SENDER)];
    let media: Vec<_> = (0..11).map(|_| ("MediaUrl", "https://e.example/a.png")).collect();
    let eleven = [&to_from[..], &media].concat();
    let cases: &[Case<'_>] = &[
        (
            "unknown parameter",
            &[("To", DANA), ("From", SENDER), ("Body", "a"), ("Bdy", "b")],
            20001,
        ),
        (
            "repeated parameter",
            &[("To", DANA), ("To", DANA), ("From", SENDER), ("Body", "a")],
            20422,
        ),
        ("no To", &[("From", SENDER), ("Body", "a")], 21604),
        ("no From", &[("To", DANA), ("Body", "a")], 21603),
        ("no body", &to_from, 21602),
        ("empty body", &[("To", DANA), ("From", SENDER), ("Body", "")], 21602),
        (
            "plus sent raw",
            &[("To", "whatsapp: 972541234567"), ("From", SENDER), ("Body", "a")],
            21211,
        ),
        ("leading zero", &[("To", "whatsapp:+0541234567"), ("From", SENDER), ("Body", "a")], 21211),
        ("small scoped id", &[("To", "whatsapp:il.AB"), ("From", SENDER), ("Body", "a")], 21211),
        (
            "not our sender",
            &[("To", DANA), ("From", "whatsapp:+14155550100"), ("Body", "a")],
            63007,
        ),
        ("malformed From", &[("To", DANA), ("From", "whatsapp:4155550100"), ("Body", "a")], 21212),
        (
            "text to phone channel",
            &[("To", "+972541234567"), ("From", SENDER), ("Body", "a")],
            21910,
        ),
        (
            "From on another channel",
            &[("To", DANA), ("From", "+14155238886"), ("Body", "a")],
            21910,
        ),
        ("to itself", &[("To", SENDER), ("From", SENDER), ("Body", "a")], 63031),
        ("long", &[("To", DANA), ("From", SENDER), ("Body", &long)], 21617),
        ("long in UTF-16", &[("To", DANA), ("From", SENDER), ("Body", &emoji)], 21617),
        ("eleven media", &eleven, 21623),
        ("media no address", &[("To", DANA), ("From", SENDER), ("MediaUrl", "a.png")], 21620),
        (
            "variables alone",
            &[("To", DANA), ("From", SENDER), ("Body", "a"), ("ContentVariables", "{}")],
            21654,
        ),
        ("unknown content", &[("To", DANA), ("From", SENDER), ("ContentSid", "HX1")], 21655),
        (
            "callback no address",
            &[("To", DANA), ("From", SENDER), ("Body", "a"), ("StatusCallback", "status")],
            21609,
        ),
        (
            "callback host",
            &[
                ("To", DANA),
                ("From", SENDER),
                ("Body", "a"),
                ("StatusCallback", "https://my_host.example/s"),
            ],
            21609,
        ),
        (
            "callback long",
            &[("To", DANA), ("From", SENDER), ("Body", "a"), ("StatusCallback", &far)],
            21609,
        ),
        (
            "service not ours",
            &[("To", DANA), ("MessagingServiceSid", SERVICE), ("Body", "a")],
            21705,
        ),
        (
            "schedule without service",
            &[
                ("To", DANA),
                ("From", SENDER),
                ("Body", "a"),
                ("ScheduleType", "fixed"),
                ("SendAt", "2030-01-01T00:00:00Z"),
            ],
            20422,
        ),
    ];
    let world = World::in_conversation().await;
    for (what, form, code) in cases {
        let response = world.create(form).await;
        assert_eq!(response.status(), 400, "{what}");
        let error = json(response).await;
        assert_eq!(error["code"], *code, "{what}");
        assert_eq!(error["status"], 400, "{what}");
        assert!(error["more_info"].as_str().unwrap().ends_with(&code.to_string()), "{what}");
    }
    assert_eq!(world.dana.hears(), Vec::<String>::new());
}

#[tokio::test]
async fn at_the_limit_it_is_accepted() {
    let world = World::in_conversation().await;
    let (full, wide) = ("x".repeat(1600), "\u{1f600}".repeat(800));
    for body in [&full, &wide] {
        let response = world.create(&[("To", DANA), ("From", SENDER), ("Body", body)]).await;
        assert_eq!(response.status(), 201);
    }
    assert_eq!(world.dana.hears(), [full, wide]);
}

#[tokio::test]
async fn only_the_accounts_own_credentials_open_the_door() {
    let key = ("SK1".to_owned(), "secret".to_owned());
    let world = World::with(StageOptions { api_key: Some(key), ..options() }).await;
    let other = "AC99999999999999999999999999999999";
    let cases = [
        (ACCOUNT, ACCOUNT, TOKEN, 200),
        (ACCOUNT, "SK1", "secret", 200),
        (ACCOUNT, ACCOUNT, "wrong", 401),
        (ACCOUNT, "SK1", TOKEN, 401),
        (other, ACCOUNT, TOKEN, 401),
        (other, other, TOKEN, 401),
    ];
    for (path, user, password, status) in cases {
        let url = format!("{}/2010-04-01/Accounts/{path}/Messages.json", world.stage.url());
        let request = world.http.get(url).basic_auth(user, Some(password));
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), status, "{path} {user} {password}");
        if status == 401 {
            assert_eq!(json(response).await["code"], 20003);
        }
    }
}

#[tokio::test]
async fn a_form_is_a_form_and_a_path_is_a_path() {
    let world = World::new().await;
    let request = world.rest(Method::POST, ".json").header("content-type", "application/json");
    assert_eq!(request.body("{}").send().await.unwrap().status(), 415);
    for path in ["/SM1.json", "/SM1", "/SM1/Media.json"] {
        let response = world.rest(Method::GET, path).send().await.unwrap();
        assert_eq!(response.status(), 404, "{path}");
        assert_eq!(json(response).await["code"], 20404, "{path}");
    }
    let list = world.rest(Method::GET, ".json?Form=x").send().await.unwrap();
    assert_eq!(json(list).await["code"], 20001);
}

#[tokio::test]
async fn content_is_sent_by_its_sid_with_variables_of_text() {
    let world = World::in_conversation().await;
    let sid = world.stage.add_template("Hello {{1}}, it is {{2}}.", Vec::new(), true);
    let form = |variables| {
        [("To", DANA), ("From", SENDER), ("ContentSid", &sid), ("ContentVariables", variables)]
    };
    let refused = world.create(&form(r#"{"1":null}"#)).await;
    assert_eq!(json(refused).await["code"], 21656);
    let sent = world.create(&form(r#"{"1":"Dana","2":"noon"}"#)).await;
    assert_eq!(json(sent).await["body"], "Hello Dana, it is noon.");
}
