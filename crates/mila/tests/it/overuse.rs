//! People who take more than their part, and numbers that are blocked.

use mila_stage::Phone;
use mila_stage::claude::Fault;
use std::time::Duration;

use crate::world::{DANA, Engine, PATIENCE, Place, SAM, World, on_both, received};

/// One person's words in a row.
const FLOOD: usize = 600;

/// What everybody's day has cost.
const SPENT: &str = "SELECT CAST(COALESCE(SUM(micro_usd), 0) AS BIGINT) FROM spending_total
    WHERE day = (SELECT MAX(day) FROM spending_total)";

/// Dana's words and rights, and Sam who comes after them.
async fn a_flood_of_words(engine: Engine) {
    let mut place = Place::new(engine).await;
    place.set("MILA_BUDGET_SERVICE_DAY_USD", "2");
    let world = World::at(place).await;
    world.welcome(&world.dana).await;
    for _ in 0..FLOOD {
        assert!(world.dana.says("help").await.accepted());
    }
    world.place.until_number("SELECT COUNT(*) FROM event WHERE state = 'waiting'", 0).await;
    let texts = world.place.number("SELECT COUNT(*) FROM outbox WHERE purpose = 'fixed'").await;
    assert!(texts <= 40, "{texts} texts are to be sent, whatever their pace");
    let spent = world.place.number(SPENT).await;
    assert!(spent < 1_100_000, "of $2 one person's words drew {spent} millionths");
    world.welcome(&world.sam).await;
    world.dana.says("privacy").await;
    world.dana.says("stop").await;
    let all = world.until_hears_last(&world.dana, &world.text(|t| t.stopped)).await;
    let said = |text: String| all.iter().filter(|it| **it == text).count();
    assert!(said(world.text(|t| t.help)) <= 7, "the rate: {all:?}");
    assert!(said(world.text(|t| t.limits.slow_down)) <= 3, "{all:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_six_hundred_helps_the_next_is_answered_and_the_first_can_stop_sqlite() {
    a_flood_of_words(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_six_hundred_helps_the_next_is_answered_and_the_first_can_stop_postgres() {
    a_flood_of_words(Engine::Postgres).await;
}

/// The day's money of fixed words ends the ordinary ones, of one person and of everybody.
async fn money_for_words(setting: &'static str) {
    let mut place = Place::new(Engine::Sqlite).await;
    place.set(setting, "0.015");
    let world = World::at(place).await;
    world.dana.says("help").await;
    received(&world.dana, 1).await;
    world.dana.says("language").await;
    received(&world.dana, 2).await;
    world.dana.says("help").await;
    received(&world.dana, 3).await;
    world.dana.says("help").await;
    world.dana.says("privacy").await;
    let all = received(&world.dana, 4).await;
    assert_eq!(all[3], world.text(|t| t.privacy), "the fourth HELP was not answered: {all:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_persons_words_have_a_budget_beyond_which_rights_go_on() {
    money_for_words("MILA_BUDGET_WORDS_PERSON_DAY_USD").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybodys_words_have_a_budget_beyond_which_rights_go_on() {
    money_for_words("MILA_BUDGET_WORDS_SERVICE_DAY_USD").await;
}

/// What a call cost that ended after STOP was paid for all the same.
async fn a_call_that_ends_after_stop(engine: Engine) {
    let mut place = Place::new(engine).await;
    for fee in ["MILA_PRICE_INBOUND", "MILA_PRICE_MESSAGE"] {
        place.set(fee, "0");
    }
    let world = World::at(place).await;
    world.welcome(&world.dana).await;
    let before = world.place.number(SPENT).await;
    assert!(before > 0, "the model costs something");
    world.stage().claude().fault_when("forever", 1, Fault::Silence(Duration::from_secs(60)));
    world.dana.says("think forever").await;
    world.stage().claude().wait_for(2).await;
    world.dana.says("stop").await;
    assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.stopped));
    assert_eq!(world.place.number(SPENT).await, before, "the call has not ended yet");
    world.stage().claude().release();
    let counted = async {
        while world.place.number(SPENT).await == before {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, counted).await.expect("the call is counted");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_ends_after_stop_is_counted_sqlite() {
    a_call_that_ends_after_stop(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_ends_after_stop_is_counted_postgres() {
    a_call_that_ends_after_stop(Engine::Postgres).await;
}

/// The number of an address.
pub(crate) fn number(address: &str) -> &str {
    address.trim_start_matches("whatsapp:")
}

impl World {
    pub(crate) async fn blocks(&self, address: &str) {
        let blocked =
            self.place.mila(&format!("block {} --because flood", number(address)), &[]).await;
        assert_eq!(blocked.code, 0, "{}", blocked.err);
        assert!(!blocked.out.contains(number(address)) && blocked.out.contains("flood"));
    }

    /// Says so many things that are not answered, and then PRIVACY, which is.
    pub(crate) async fn is_answered_its_rights_only(&self, phone: &Phone, said: &[&str]) {
        let before = phone.hears().len();
        for text in said {
            phone.says(text).await;
        }
        phone.says("privacy").await;
        let all = received(phone, before + 1).await;
        assert_eq!(all[before..], [self.text(|t| t.privacy)]);
        let waiting = "SELECT COUNT(*) FROM event WHERE state IN ('waiting', 'taken')";
        self.place.until_number(waiting, 0).await;
    }
}

on_both! {
    async fn a_blocked_number_is_answered_stop_and_rights_only(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        world.blocks(DANA).await;
        world.is_answered_its_rights_only(&world.dana, &["hello", "help", "status", "start"]).await;
        world.dana.says("stop").await;
        let all = received(&world.dana, 4).await;
        assert_eq!(all[3], world.text(|t| t.stopped));
        world.is_answered_its_rights_only(&world.dana, &["are you there?", "start", "help"]).await;
        assert_eq!(world.stage().claude().count(), asked, "no model read a word");
        world.welcome(&world.sam).await;
        let unblocked = world.place.mila(&format!("unblock {}", number(DANA)), &[]).await;
        assert_eq!((unblocked.code, unblocked.out.as_str()), (0, "no longer blocked\n"));
        world.dana.says("start").await;
        assert_eq!(received(&world.dana, 6).await[5], world.text(|t| t.started));
        world.dana.says("hello again").await;
        assert_eq!(received(&world.dana, 7).await[6], "You said: hello again");
    }

    async fn a_blocked_newcomer_has_rights_too_and_is_not_let_in(world: World) {
        world.blocks(SAM).await;
        world.is_answered_its_rights_only(&world.sam, &["hi", "yes", "help"]).await;
        world.sam.says("stop").await;
        assert_eq!(received(&world.sam, 2).await[1], world.text(|t| t.declined));
        world.until_nobody_is_known().await;
        assert_eq!(world.place.number("SELECT COUNT(*) FROM block").await, 2, "number and id");
        assert_eq!(world.stage().claude().count(), 0);
    }

    /// An answer that is being thought of when the number is blocked is not sent.
    async fn a_block_counts_at_once(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().fault_when("forever", 1, Fault::Silence(Duration::from_secs(60)));
        world.dana.says("think forever").await;
        world.stage().claude().wait_for(2).await;
        world.blocks(DANA).await;
        world.stage().claude().release();
        world.is_answered_its_rights_only(&world.dana, &[]).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_blocked_is_said_without_the_number() {
    let world = World::new(Engine::Sqlite).await;
    let number = number(DANA);
    for words in [
        format!("block {number}"),
        format!("block {number} --because boredom"),
        format!("block {number} --because law --until 2999-01-01"),
        format!("block {number} --because law --until 2001-01-01"),
        format!("block {number}x --because law"),
        format!("unblock {number}"),
    ] {
        let refused = world.place.mila(&words, &[]).await;
        assert_eq!(refused.code, 2, "{words}: {}{}", refused.out, refused.err);
        assert!(
            !refused.err.contains(number) && refused.out.is_empty(),
            "{words}: {}",
            refused.err
        );
    }
    assert_eq!(world.place.number("SELECT COUNT(*) FROM block").await, 0);
}
