//! Lists: filters, pages, and messages that show up late.

use std::time::Duration;

use mila_stage::ListLag;
use reqwest::Method;

use crate::world::{DANA, SENDER, World, json};

#[tokio::test]
async fn filters_narrow_the_list() {
    let world = World::new().await;
    let said = world.dana.says("hello").await.sid;
    let sent = world.send("hi").await;
    world.stage.settled().await;
    let (dana, sender) = (DANA.replace('+', "%2B"), SENDER.replace('+', "%2B"));
    let day = day(&world, 0);
    let tomorrow = self::day(&world, 1);
    for (query, sids) in [
        (String::new(), vec![&sent, &said]),
        (format!("To={sender}"), vec![&said]),
        (format!("To={dana}&From={sender}"), vec![&sent]),
        (format!("DateSent%3E={day}&DateSent%3C={tomorrow}"), vec![&sent, &said]),
        (format!("DateSent>={day}"), vec![&sent, &said]),
        (format!("DateSent%3E={tomorrow}"), vec![]),
        (format!("DateSent={tomorrow}"), vec![]),
    ] {
        assert_eq!(world.listed(&query).await.iter().collect::<Vec<_>>(), sids, "{query}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_while_messages_come() {
    let world = World::new().await;
    let mut sids = Vec::new();
    for text in ["1", "2", "3", "4", "5"] {
        sids.push(world.dana.says(text).await.sid);
    }
    sids.reverse();
    let mut path =
        format!("/2010-04-01/Accounts/{}/Messages.json?PageSize=2", crate::world::ACCOUNT);
    let mut seen = Vec::new();
    loop {
        let url = format!("{}{path}", world.stage.url());
        let page = world.http.get(url).basic_auth(crate::world::ACCOUNT, Some(crate::world::TOKEN));
        let page = json(page.send().await.unwrap()).await;
        let messages = page["messages"].as_array().unwrap();
        seen.extend(messages.iter().map(|m| m["sid"].as_str().unwrap().to_owned()));
        world.dana.says("meanwhile").await;
        match page["next_page_uri"].as_str() {
            Some(next) => path = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, sids);
}

#[tokio::test]
async fn a_page_can_be_shorter_than_asked_for() {
    let world = World::new().await;
    let first = world.dana.says("1").await.sid;
    let second = world.dana.says("2").await.sid;
    assert_eq!(world.listed("PageSize=50").await, [second.clone(), first]);
    world.stage.longest_page(1);
    assert_eq!(world.listed("PageSize=50").await, [second]);
}

#[tokio::test]
async fn a_created_message_can_be_late_in_lists() {
    let world = World::in_conversation().await;
    let to = format!("To={}", DANA.replace('+', "%2B"));
    world.stage.list_lag(ListLag::For(Duration::from_secs(60)));
    let slow = world.send("slow").await;
    assert!(world.listed(&to).await.is_empty());
    assert_eq!(world.fetch(&slow).await["body"], "slow");
    world.stage.advance(Duration::from_secs(60));
    assert_eq!(world.listed(&to).await, std::slice::from_ref(&slow));

    world.stage.list_lag(ListLag::UntilReleased);
    let held = world.send("held").await;
    world.stage.advance(Duration::from_secs(3600));
    assert_eq!(world.listed(&to).await, std::slice::from_ref(&slow));
    world.stage.release();
    assert_eq!(world.listed(&to).await, [held, slow]);
}

#[tokio::test]
async fn a_malformed_question_is_refused() {
    let world = World::new().await;
    for query in ["PageSize=x", "DateSent=yesterday", "PageToken=x"] {
        let response = world.rest(Method::GET, &format!(".json?{query}")).send().await.unwrap();
        assert_eq!(json(response).await["code"], 20422, "{query}");
    }
}

fn day(world: &World, later: i64) -> String {
    let now = jiff::Timestamp::from_microsecond(world.stage.clock().now_micros()).unwrap();
    let day = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    day.checked_add(jiff::Span::new().days(later)).unwrap().to_string()
}
