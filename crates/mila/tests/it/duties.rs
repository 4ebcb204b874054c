//! Chores that one instance does for all, and lists of Twilio's that are longer than a round.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mila_stage::{
    CallbackMode, Exchange, ExchangeMoment, Fault, Inbound, ListLag, Phase, RequestKind,
    WebhookMode,
};

use crate::process::{Served, kill};
use crate::world::{DANA, Engine, PATIENCE, Place, World, on_both, received};

/// More messages than are held at once, one on a page.
const MISSED: i64 = 60;

const RECORDED: &str = "SELECT COUNT(*) FROM message WHERE direction = 'in'";

/// How many instances have announced themselves.
const INSTANCES: &str = "SELECT COUNT(*) FROM instance";

/// Which instance is reconciling, numbered by age; 0 for none.
const HOLDER: &str = "SELECT (SELECT COUNT(*) FROM instance i JOIN instance h
         ON i.started_at <= h.started_at WHERE h.id = d.owner)
     FROM duty d WHERE d.name = 'reconcile'";

/// Whether this is the reconciler's question for a page of the list: the one for strays has an end.
fn reconciles(exchange: &Exchange) -> bool {
    exchange.method == "GET"
        && exchange.path.contains("/Messages.json?To=")
        && !exchange.path.contains("DateSent%3C=")
}

/// How many pages the reconciler has asked for.
fn asked(place: &Place) -> usize {
    place.stage.wire().exchanges().iter().filter(|it| reconciles(it)).count()
}

/// Waits until the reconciler has asked for so many pages.
async fn until_asked(place: &Place, count: usize) {
    let mut told = place.stage.wire().subscribe();
    let enough = async {
        while asked(place) < count {
            told.recv().await.unwrap();
        }
    };
    tokio::time::timeout(PATIENCE, enough).await.expect("the list is asked for");
}

/// Counts the reconciler's questions that are open at once; the most there ever were.
fn most_at_once(place: &Place) -> Arc<AtomicUsize> {
    let (open, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    place.stage.on_exchange(Box::new({
        let most = most.clone();
        move |moment: &ExchangeMoment<'_>| match moment.phase {
            _ if !reconciles(moment.exchange) => {}
            Phase::Arrived => {
                most.fetch_max(open.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            }
            Phase::Acted => {
                open.fetch_sub(1, Ordering::SeqCst);
            }
        }
    }));
    most
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_instance_does_a_duty_and_another_goes_on_when_it_dies() {
    let served = Served::new(Engine::Postgres).await;
    let beside = served.start_beside();
    let place = &served.place;
    place.until_number(INSTANCES, 2).await;
    // Answers take longer than the time between rounds: two who ask would be seen.
    place.stage.fault(RequestKind::List, Fault::Slow(Duration::from_millis(500)), 6);
    let most = most_at_once(place);
    until_asked(place, asked(place) + 5).await;
    assert_eq!(most.load(Ordering::SeqCst), 1, "one at a time");
    place.stage.clear_faults();
    place.stage.fault(RequestKind::List, Fault::Held, 1);
    place.stage.holds(1).await;
    let holder = place.number(HOLDER).await;
    assert!(holder > 0, "whoever asks holds the duty");
    kill(if holder == 1 { served.id() } else { beside.id() });
    until_asked(place, asked(place) + 2).await;
    place.until_number(INSTANCES, 1).await;
    assert!(served.logged().contains("took over from the dead"));
}

/// Somebody writes more than a round holds while nobody is there.
async fn writes_into_an_outage(place: &Place) {
    place.stage.longest_page(1);
    place.stage.webhooks(WebhookMode::Miss);
    let dana = place.stage.phone(DANA);
    for number in 0..MISSED {
        place.stage.advance(Duration::from_secs(1));
        dana.says(&format!("missed {number}")).await;
    }
    place.stage.webhooks(WebhookMode::Once);
}

/// The messages of an outage were recorded, each once, in the order they were written.
async fn assert_recorded(place: &Place, before: i64) {
    place.until_number(RECORDED, before + MISSED).await;
    let pages = asked(place);
    until_asked(place, pages + 3 * usize::try_from(MISSED).unwrap()).await;
    assert_eq!(place.number(RECORDED).await, before + MISSED, "each once");
    let disorder = "SELECT COUNT(*) FROM event e JOIN event f
         ON e.person_id = f.person_id AND e.seq < f.seq AND e.received_at > f.received_at";
    assert_eq!(place.number(disorder).await, 0, "the oldest first");
}

on_both! {
    async fn an_outage_longer_than_a_round_is_compared_to_its_end(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stop().await;
        let before = world.place.number(RECORDED).await;
        writes_into_an_outage(&world.place).await;
        world.start().await;
        assert_recorded(&world.place, before).await;
    }

    /// The list says less than a webhook does: what is on its way is waited for.
    async fn a_webhook_on_its_way_is_not_forestalled(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stop().await;
        world.place.set("MILA_RECONCILE_MS", "60000");
        world.stage().next_webhooks(1, WebhookMode::After(Duration::from_secs(3)));
        let (dana, before) = (world.stage().phone(DANA), asked(&world.place));
        let says = tokio::spawn(async move { dana.sends(Inbound::text("yes").forwarded()).await });
        world.start().await;
        until_asked(&world.place, before + 1).await;
        assert!(!says.is_finished(), "it is on its way");
        received(&world.dana, 3).await;
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(asked.contains("[Forwarded: "), "{asked}");
    }

    /// The round that sees it is the round that records it, and no later one.
    async fn what_was_missed_just_before_a_start_is_found(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stop().await;
        world.place.set("MILA_RECONCILE_MS", "3600000");
        world.stage().next_webhooks(1, WebhookMode::Miss);
        world.dana.says("hello?").await;
        let before = asked(&world.place);
        world.start().await;
        until_asked(&world.place, before + 1).await;
        world.passes(Duration::from_secs(17));
        assert_eq!(received(&world.dana, 3).await[2], "You said: hello?");
    }

    /// A message whose outcome is unknown is not in the part of the list that was read: that is no
    /// reason to send it again.
    async fn a_message_is_not_sent_again_because_a_list_was_cut(world: World) {
        world.welcome(&world.dana).await;
        world.stage().longest_page(1);
        world.stage().callbacks(CallbackMode::Missing);
        for number in 0..MISSED {
            send_past_mila(&world.place, &format!("past {number}")).await;
        }
        world.stage().list_lag(ListLag::UntilReleased);
        world.stage().fault(RequestKind::Send, Fault::AnswerLost, 1);
        world.dana.says("first").await;
        world.until_hears_last(&world.dana, "You said: first").await;
        // Three looks of 50 pages each: two in vain would have it sent again.
        until_looked_up(&world, 150).await;
        world.stage().list_lag(ListLag::None);
        world.stage().release();
        world.passes(Duration::from_secs(61));
        world.dana.says("second").await;
        world.until_hears_last(&world.dana, "You said: second").await;
        assert_eq!(world.sends_of("You said: first"), 1);
    }
}

/// Lets time pass until so many pages were asked for to find a message to Dana.
async fn until_looked_up(world: &World, pages: usize) {
    let looks = |it: &Exchange| it.method == "GET" && it.path.contains("972541234567&");
    let looked = async {
        while world.stage().wire().exchanges().iter().filter(|it| looks(it)).count() < pages {
            world.passes(Duration::from_secs(61));
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE * 3, looked).await.expect("it is looked up");
}

/// Somebody else sends from the same number.
pub(crate) async fn send_past_mila(place: &Place, text: &str) {
    let account = place.setting("TWILIO_ACCOUNT_SID");
    let url = format!("{}/2010-04-01/Accounts/{account}/Messages.json", place.stage.url());
    let form = [("To", DANA), ("From", place.setting("MILA_WHATSAPP_FROM")), ("Body", text)];
    let request = reqwest::Client::builder().build().unwrap().post(url).form(&form);
    let request = request.basic_auth(account, Some(place.setting("TWILIO_AUTH_TOKEN")));
    assert!(request.send().await.unwrap().status().is_success());
}

/// Killed when a part of the list has been compared: it goes on from there.
async fn killed_within_an_outage(engine: Engine) {
    let mut served = Served::new(engine).await;
    served.dana.says("hi").await;
    received(&served.dana, 1).await;
    served.stop().await;
    let before = served.place.number(RECORDED).await;
    writes_into_an_outage(&served.place).await;
    // The first way down the list goes past all of it, the second is the one that is cut off.
    let missed = usize::try_from(MISSED).unwrap();
    served.start();
    let (process, seen) = (served.id(), AtomicUsize::new(0));
    served.place.stage.on_exchange(Box::new(move |moment| {
        let arrived = reconciles(moment.exchange) && moment.phase == Phase::Arrived;
        if arrived && seen.fetch_add(1, Ordering::SeqCst) == missed + 4 {
            kill(process);
        }
    }));
    assert!(served.ended(PATIENCE).await, "it is killed\n{}", served.logged());
    let part = served.place.number(RECORDED).await - before;
    assert!(part > 0 && part < MISSED, "a part was recorded: {part}");
    served.start();
    assert_recorded(&served.place, before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_within_an_outage_sqlite() {
    killed_within_an_outage(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_within_an_outage_postgres() {
    killed_within_an_outage(Engine::Postgres).await;
}
