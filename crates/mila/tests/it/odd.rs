//! Answers of Twilio's that nobody expects: they keep nobody waiting for long, and nobody else at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::header::RETRY_AFTER;
use mila_stage::{Fault, RequestKind, WebhookMode};
use serde_json::{Value, json};

use crate::relay::{Answer, Asked};
use crate::world::{World, on_both, received};

const DOUBTS: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'sending'";

/// The first record of every list again, with fields that nobody can read.
fn adds_odd_ones(asked: &Asked<'_>, page: &mut Value) {
    let Some(messages) = page["messages"].as_array_mut().filter(|_| asked.lists()) else { return };
    let Some(first) = messages.first().cloned() else { return };
    for (field, value) in [
        ("direction", json!("outbound")),
        ("num_media", json!("")),
        ("error_code", json!("none")),
        ("sid", json!(null)),
        ("body", json!({})),
    ] {
        let mut odd = first.clone();
        odd["sid"] = json!(format!("SM{:032x}", messages.len()));
        odd[field] = value;
        messages.push(odd);
    }
    messages.extend([json!(null), json!([]), json!("SM")]);
}

/// Has the next sends refused with a pause of a year, as many as are said.
async fn asks_for_a_year(world: &mut World) -> Arc<AtomicUsize> {
    world.stop().await;
    let left = Arc::<AtomicUsize>::default();
    let refusals = left.clone();
    let take =
        move || refusals.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1));
    let refuses = move |asked: &Asked<'_>| {
        let refused = asked.sends() && take().is_ok();
        let headers = vec![(RETRY_AFTER, "31536000".to_owned())];
        let body = json!({"code": 20429, "message": "wait", "status": 429}).to_string();
        refused.then_some(Answer { status: 429, headers, body })
    };
    world.place.answers_instead(refuses).await;
    world.start().await;
    left
}

on_both! {
    async fn one_odd_record_keeps_nobody_from_being_found(world: World) {
        let mut world = world;
        world.stop().await;
        world.place.changes_answers(adds_odd_ones).await;
        world.start().await;
        world.welcome(&world.dana).await;
        world.stage().next_webhooks(1, WebhookMode::Miss);
        world.dana.says("missed").await;
        assert_eq!(received(&world.dana, 3).await[2], "You said: missed");
    }

    /// It may be the message that is looked for: that is believed for a minute.
    async fn a_doubt_ends_though_a_record_is_odd(world: World) {
        let mut world = world;
        world.stop().await;
        world.place.changes_answers(adds_odd_ones).await;
        world.start().await;
        world.welcome(&world.dana).await;
        world.stage().fault(RequestKind::Send, Fault::ServerError, 1);
        world.dana.says("hello").await;
        world.place.until_number(DOUBTS, 1).await;
        world.dana.says("again").await;
        world.until_exchanges("GET", "972541234567&PageSize=200", 6).await;
        assert_eq!(world.place.number(DOUBTS).await, 1, "looked at more than twice");
        world.passes(Duration::from_mins(1));
        // Together, if the first was in doubt before its answer was.
        let heard = |words: &str| world.dana.hears().iter().filter(|it| it.contains(words)).count();
        world.passes_until(|| heard("again") > 0).await;
        assert_eq!((heard("hello"), heard("again")), (1, 1), "{:?}", world.dana.hears());
    }

    async fn nobody_waits_a_year_because_twilio_says_so(world: World) {
        let mut world = world;
        let refusals = asks_for_a_year(&mut world).await;
        world.welcome(&world.dana).await;
        refusals.store(1, Ordering::SeqCst);
        world.dana.says("hello").await;
        world.place.until_number("SELECT COUNT(*) FROM outbox WHERE not_before IS NOT NULL", 1).await;
        world.passes(Duration::from_mins(6));
        assert_eq!(received(&world.dana, 3).await[2], "You said: hello");
    }

    /// Their last words wait for Twilio; they themselves do not, for more than an hour.
    async fn who_is_too_young_is_gone_whatever_twilio_says(world: World) {
        let mut world = world;
        let refusals = asks_for_a_year(&mut world).await;
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        refusals.store(usize::MAX, Ordering::SeqCst);
        world.dana.says("no").await;
        world.place.until_number("SELECT COUNT(*) FROM outbox WHERE not_before IS NOT NULL", 1).await;
        assert_eq!(world.people().await, 1, "the last words are waited for");
        world.passes(Duration::from_mins(61));
        world.until_nobody_is_known().await;
    }
}
