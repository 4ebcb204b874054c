//! Attacks that a fresh pair of eyes tried.

use std::time::Duration;

use mila_stage::{CollectMode, Phone};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::voice::says_aloud;
use crate::world::{Engine, Place, World, on_both, received};

/// Somebody who may write rows: on PostgreSQL with the running role's password and no other.
pub(crate) enum Intruder {
    File(rusqlite::Connection),
    Role(Box<tokio_postgres::Client>),
}

impl Intruder {
    pub(crate) async fn at(place: &Place) -> Self {
        let running = place.setting("DATABASE_URL");
        if running.is_empty() {
            let file =
                rusqlite::Connection::open(place.folder.path().join("mila.sqlite3")).unwrap();
            file.busy_timeout(Duration::from_secs(5)).unwrap();
            return Self::File(file);
        }
        let role = mila_store::testing::connect(&running.parse().unwrap()).await;
        role.batch_execute("SET search_path TO mila").await.unwrap();
        Self::Role(Box::new(role))
    }

    /// Runs a statement as if it were about this person.
    pub(crate) async fn runs(&self, person: &str, statement: &str) {
        match self {
            Self::File(file) => file.execute_batch(statement).unwrap(),
            Self::Role(role) => {
                let uuid = person.trim_matches('\'');
                let named = format!("SET mila.person TO '{uuid}'; {statement}");
                role.batch_execute(&named).await.unwrap();
            }
        }
    }

    /// The ids that a query gives, as literals.
    pub(crate) async fn ids(&self, person: &str, query: &str) -> Vec<String> {
        match self {
            Self::File(file) => {
                let mut found = file.prepare(query).unwrap();
                let rows = found.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
                let hex = |id: Vec<u8>| id.iter().map(|it| format!("{it:02x}")).collect::<String>();
                rows.map(|id| format!("x'{}'", hex(id.unwrap()))).collect()
            }
            Self::Role(role) => {
                let uuid = person.trim_matches('\'');
                role.batch_execute(&format!("SET mila.person TO '{uuid}'")).await.unwrap();
                let query = format!("SELECT CAST(id AS TEXT) FROM ({query}) found");
                let rows = role.query(&query, &[]).await.unwrap();
                rows.iter().map(|row| format!("'{}'", row.get::<_, String>(0))).collect()
            }
        }
    }

    async fn texts(&self, person: &str, query: &str) -> Vec<String> {
        match self {
            Self::File(file) => {
                let mut found = file.prepare(query).unwrap();
                let rows = found.query_map([], |row| row.get::<_, String>(0)).unwrap();
                rows.map(Result::unwrap).collect()
            }
            Self::Role(role) => {
                let uuid = person.trim_matches('\'');
                role.batch_execute(&format!("SET mila.person TO '{uuid}'")).await.unwrap();
                let rows = role.query(query, &[]).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    /// Who wrote first, and who second.
    async fn two(&self) -> (String, String) {
        let ids = self.ids("''", "SELECT id FROM person ORDER BY created_at").await;
        (ids[0].clone(), ids[1].clone())
    }
}

const LATER: &str = "SELECT COUNT(*) FROM message WHERE medium_id IS NOT NULL AND person_id = ";

on_both! {
    /// The recording of one person, whose id at Twilio stands open in their row, is put into the row
    /// of another, who is told what was heard.
    async fn the_ear_hears_for_nobody_else(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        world.sam.says("voice show").await;
        received(&world.sam, 3).await;
        let intruder = Intruder::at(&world.place).await;
        let (dana, sam) = intruder.two().await;
        let stop = match intruder {
            Intruder::File(_) => "UPDATE lane SET set_aside_at = 1, set_aside_reason = 'value' WHERE lane = 'conversation'",
            Intruder::Role(_) => "UPDATE lane SET set_aside_at = now(), set_aside_reason = 'value' WHERE lane = 'conversation'",
        };
        intruder.runs(&dana, stop).await;
        says_aloud(&world.dana, "my secret is the plum tree").await;
        says_aloud(&world.sam, "nothing at all").await;
        world.place.until_number(&format!("{LATER}{dana}"), 1).await;
        world.place.until_number(&format!("{LATER}{sam}"), 1).await;
        let of = "FROM message WHERE medium_id IS NOT NULL AND person_id = ";
        let medium = intruder.texts(&dana, &format!("SELECT medium_id {of}{dana}")).await;
        let sid = intruder.texts(&dana, &format!("SELECT provider_id {of}{dana}")).await;
        let put = format!(
            "UPDATE message SET medium_id = '{}', provider_id = '{}'
             WHERE medium_id IS NOT NULL AND person_id = {sam}", medium[0], sid[0]);
        intruder.runs(&sam, &put).await;
        let back = match intruder {
            Intruder::File(_) => "due_at = 1",
            Intruder::Role(_) => "due_at = now()",
        };
        let back = format!("UPDATE lane SET set_aside_at = NULL, set_aside_reason = NULL, {back}
            WHERE lane = 'conversation' AND person_id = {sam}");
        intruder.runs(&sam, &back).await;
        let aside = "SELECT COUNT(*) FROM lane WHERE set_aside_at IS NOT NULL AND person_id = ";
        let ended = async {
            while world.sam.hears().len() < 4 && world.place.number(&format!("{aside}{sam}")).await == 0 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), ended).await.expect("it comes to an end");
        let all = world.sam.hears();
        assert!(!all.iter().any(|it| it.contains("plum")), "somebody else's words: {all:?}");
    }

    /// The address of one person's spoken answer opens another's, whose rows are moved under it.
    async fn the_address_of_a_voice_opens_no_other(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        world.stage().next_collections(2, CollectMode::Held);
        says_aloud(&world.dana, "my secret is the plum tree").await;
        received(&world.dana, 3).await;
        let voices = "SELECT COUNT(*) FROM voice_note WHERE message_id IS NOT NULL";
        world.place.until_number(voices, 1).await;
        says_aloud(&world.sam, "nothing at all").await;
        received(&world.sam, 3).await;
        world.place.until_number(voices, 2).await;
        world.until_exchanges("POST", "/Messages.json", 6).await;
        let exchanges = world.stage().wire().exchanges();
        let url = exchanges.iter().rev().find_map(|it| {
            let mut form = form_urlencoded::parse(it.request.as_bytes()).into_owned();
            form.find(|(name, _)| name == "MediaUrl").map(|(_, url)| url)
        }).unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let own = http.get(&url).send().await.unwrap();
        assert_eq!(own.status(), 200);
        let own = own.bytes().await.unwrap();
        let intruder = Intruder::at(&world.place).await;
        let (dana, sam) = intruder.two().await;
        let voiced = |person: &str| format!(
            "SELECT o.id FROM outbox o JOIN voice_note v ON v.message_id = o.message_id
             WHERE o.person_id = {person} AND v.person_id = {person}");
        let danas = intruder.ids(&dana, &voiced(&dana)).await[0].clone();
        let sams = intruder.ids(&sam, &voiced(&sam)).await[0].clone();
        intruder.runs(&sam, &format!("DELETE FROM outbox WHERE id = {sams}")).await;
        intruder.runs(&dana, &format!("UPDATE outbox SET id = {sams} WHERE id = {danas}")).await;
        let callback = format!("UPDATE callback SET person_id = {dana} WHERE outbox_id = {sams}");
        intruder.runs(&dana, &callback).await;
        let answer = http.get(&url).send().await.unwrap();
        let status = answer.status();
        let bytes = answer.bytes().await.unwrap();
        let plum = bytes.windows(4).any(|it| it == b"plum");
        assert!(status != 200 || bytes == own, "Sam's address opens Dana's voice, plum: {plum}");
    }

    /// One number begins and ends, again and again: that is never refused, and draws the money that
    /// everybody's words have.
    async fn whoever_begins_and_ends_keeps_nobody_from_help(world: World) {
        let mut world = world;
        world.stop().await;
        world.place.set("MILA_BUDGET_WORDS_SERVICE_DAY_USD", "0.03");
        world.place.set("MILA_BUDGET_WORDS_PERSON_DAY_USD", "0.02");
        world.start().await;
        for _ in 0..12 {
            let known = world.place.number("SELECT COUNT(*) FROM seen").await;
            world.dana.says("stop").await;
            world.place.until_number("SELECT COUNT(*) FROM seen", known + 1).await;
            world.until_nobody_is_known().await;
        }
        world.sam.says("help").await;
        world.sam.says("privacy").await;
        let all = received(&world.sam, 1).await;
        assert_eq!(all[0], world.text(|t| t.help), "Sam said his first word today");
    }
}

pub(crate) async fn says_and_hears(phone: &Phone, says: &str) -> String {
    let before = phone.hears().len();
    phone.says(says).await;
    received(phone, before + 1).await[before].clone()
}

/// Connections that are never silent for a second, each with a request that costs nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_door_is_not_kept_by_those_who_ask_again_and_again() {
    let mut place = Place::new(Engine::Sqlite).await;
    place.set("MILA_HTTP_CONNECTIONS", "8");
    let world = World::at(place).await;
    let listen = world.setting("MILA_LISTEN").to_owned();
    let asks = (0..16).map(|_| {
        let listen = listen.clone();
        tokio::spawn(async move {
            let Ok(mut io) = TcpStream::connect(listen).await else { return };
            let mut answer = [0; 4096];
            let mut tick = tokio::time::interval(Duration::from_millis(300));
            loop {
                tick.tick().await;
                let head = b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
                if io.write_all(head).await.is_err() {
                    return;
                }
                match io.read(&mut answer).await {
                    Ok(0) | Err(_) => return,
                    Ok(_) => {}
                }
            }
        })
    });
    let asks: Vec<_> = asks.collect();
    tokio::time::sleep(Duration::from_secs(2)).await;
    let said = tokio::time::timeout(Duration::from_secs(5), world.dana.says("hi")).await;
    let still = asks.iter().filter(|it| !it.is_finished()).count();
    assert!(said.is_ok_and(|it| it.accepted()), "not in 5 s, beside {still}");
}

on_both! {
    /// An answer waits for the person's word; it comes while the assistant is off for an hour.
    async fn what_waits_outlives_an_assistant_that_is_off(world: World) {
        world.welcome(&world.dana).await;
        world.stage().next_endings(1, mila_stage::Ending::Undelivered(63016));
        world.dana.says("hello").await;
        world.place.until_number("SELECT COUNT(*) FROM outbox WHERE state = 'parked'", 1).await;
        let off = world.place.mila("switch off --because maintenance", &[]).await;
        assert_eq!(off.code, 0, "{}", off.err);
        let before = world.dana.hears().len();
        world.dana.says("are you there?").await;
        received(&world.dana, before + 1).await;
        let waiting = "SELECT COUNT(*) FROM event WHERE state IN ('waiting', 'taken')";
        world.place.until_number(waiting, 0).await;
        assert_eq!(world.place.mila("switch on", &[]).await.code, 0);
        let before = world.dana.hears().len();
        world.passes(Duration::from_mins(1));
        world.dana.says("and now?").await;
        let all = world.until_hears_last(&world.dana, "and now?").await;
        assert_eq!(all[before], "You said: hello", "{all:?}");
    }

    /// A database of migrations 1 to 4 with people in it.
    async fn a_database_of_before_is_served(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        world.sam.hide_number();
        assert_eq!(says_and_hears(&world.sam, "hidden").await, "You said: hidden");
        world.stage().next_endings(1, mila_stage::Ending::Undelivered(63016));
        world.dana.says("hello").await;
        world.place.until_number("SELECT COUNT(*) FROM outbox WHERE state = 'parked'", 1).await;
        world.stop().await;
        let undo = "ALTER TABLE account DROP COLUMN quiet; ALTER TABLE message DROP COLUMN reminder_id;
             DROP TABLE reminder_zones;
             DROP TABLE reminder; DROP TABLE segment_vectors; DROP TABLE segment; DROP INDEX message_turn;
            DROP INDEX outbox_unheard;
            ALTER TABLE outbox DROP COLUMN address_hash;
            ALTER TABLE outbox DROP COLUMN sent_at; ALTER TABLE outbox DROP COLUMN follows;
            ALTER TABLE outbox DROP COLUMN place; ALTER TABLE outbox DROP COLUMN unheard;
            ALTER TABLE event DROP COLUMN last_words; DROP TABLE block; DROP TABLE erased_spending;
            ALTER TABLE account DROP COLUMN words_mark; ALTER TABLE account DROP COLUMN words_slowed_at;
            ALTER TABLE spending DROP COLUMN fees_micro_usd; ALTER TABLE spending DROP COLUMN words_micro_usd;
            ALTER TABLE spending_total DROP COLUMN words_micro_usd; DROP TABLE host_clock;
            ALTER TABLE address DROP COLUMN used_at; ALTER TABLE message DROP COLUMN forwarded;
            ALTER TABLE message DROP COLUMN asks; ALTER TABLE message DROP COLUMN says_cut;
            ALTER TABLE message DROP COLUMN says_undone;
            ALTER TABLE account DROP COLUMN zone; DROP INDEX person_held;
            ALTER TABLE person DROP COLUMN held_at; ALTER TABLE person DROP COLUMN left_at;
            ALTER TABLE account DROP COLUMN held_from; DROP INDEX address_of_any_sender;
            ALTER TABLE address DROP COLUMN sender; DROP TABLE memory; DROP TABLE summary;
            ALTER TABLE account DROP COLUMN home_zone; ALTER TABLE account DROP COLUMN away_zone;
            ALTER TABLE account DROP COLUMN away_until; ALTER TABLE account DROP COLUMN memory; ALTER TABLE account DROP COLUMN chapter_at;
            ALTER TABLE turn DROP COLUMN note; ALTER TABLE turn DROP COLUMN apart;
            ALTER TABLE message DROP COLUMN withheld; DELETE FROM migration WHERE number > 4";
        let running = world.place.setting("DATABASE_URL").to_owned();
        if running.is_empty() {
            let file = world.place.folder.path().join("mila.sqlite3");
            rusqlite::Connection::open(file).unwrap().execute_batch(undo).unwrap();
        } else {
            let owner = mila_store::testing::connect(&world.place.owner().parse().unwrap()).await;
            owner.batch_execute(&format!("SET search_path TO mila; {undo}")).await.unwrap();
            let (owner, running) = (world.place.owner(), running.as_str());
            mila_store::migrate(&mila_domain::Secret::new(owner), &mila_domain::Secret::new(running)).await.unwrap();
        }
        world.start().await;
        let before = world.dana.hears().len();
        world.dana.says("next").await;
        let all = world.until_hears_last(&world.dana, "You said: next").await;
        assert_eq!(all[before..], ["You said: hello", "You said: next"]);
        assert_eq!(says_and_hears(&world.sam, "hidden still").await, "You said: hidden still");
        world.sam.show_number();
        assert_eq!(says_and_hears(&world.sam, "shown").await, "You said: shown");
        world.sam.hide_number();
        assert_eq!(says_and_hears(&world.sam, "hidden again").await, "You said: hidden again");
        world.dana.says("stop").await;
        world.until_hears_last(&world.dana, &world.text(|t| t.stopped)).await;
    }
}

/// The connections to the database end again and again, in the middle of whatever is done.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_cuts_the_connections_loses_and_doubles_nothing() {
    let world = World::new(Engine::Postgres).await;
    let phones: Vec<_> =
        (0..6).map(|at| world.stage().phone(&format!("whatsapp:+1555000{at:04}"))).collect();
    for phone in &phones {
        world.welcome(phone).await;
    }
    let owner = mila_store::testing::connect(&world.place.owner().parse().unwrap()).await;
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()";
    for round in 0..8 {
        for (at, phone) in phones.iter().enumerate() {
            if at % 2 == round % 2 {
                owner.batch_execute(cut).await.unwrap();
            }
            phone.says(&format!("round {round} of {at}")).await;
        }
        owner.batch_execute(cut).await.unwrap();
    }
    let waiting = "SELECT COUNT(*) FROM event WHERE state IN ('waiting', 'taken')";
    world.place.until_number(waiting, 0).await;
    for (at, phone) in phones.iter().enumerate() {
        let last = format!("round 7 of {at}");
        let said = async {
            while !phone.hears().iter().any(|it| it.contains(&last)) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let said = tokio::time::timeout(Duration::from_secs(40), said).await;
        assert!(said.is_ok(), "{at}: {:?}", phone.hears());
    }
    world.stage().settled().await;
    for (at, phone) in phones.iter().enumerate() {
        let all = phone.hears();
        for round in 0..8 {
            let said = format!("round {round} of {at}");
            let times = all.iter().filter(|it| it.contains(&said)).count();
            assert_eq!(times, 1, "{said}: {all:?}");
        }
    }
}

on_both! {
    /// Answers of several parts, while answers of Twilio are lost and its callbacks come as they like.
    async fn parts_come_once_and_in_order_whatever_is_lost(world: World) {
        use mila_stage::claude::Reply;
        use mila_stage::{CallbackMode, Fault, RequestKind, Status};
        let phones: Vec<_> =
            (0..4).map(|at| world.stage().phone(&format!("whatsapp:+1555000{at:04}"))).collect();
        for phone in &phones {
            world.welcome(phone).await;
        }
        world.stage().claude().script(|seen| {
            let part = |number| format!("{number}-{} {}", seen.words, "The tide comes. ".repeat(90));
            Reply::text((1..=3).map(part).collect::<Vec<_>>().join("\n\n"))
        });
        let modes = [CallbackMode::Early, CallbackMode::Reversed, CallbackMode::Twice,
            CallbackMode::Missing, CallbackMode::Without(Status::Sent)];
        let faults = [Fault::AnswerLost, Fault::ServerErrorAfterActing, Fault::Unavailable,
            Fault::Slow(Duration::from_millis(500)), Fault::TooManyRequests];
        for round in 0..3 {
            for (at, phone) in phones.iter().enumerate() {
                world.stage().next_callbacks(2, modes[(round + at) % modes.len()]);
                world.stage().fault(RequestKind::Send, faults[(round * 2 + at) % faults.len()], 1);
                phone.says(&format!("r{round}")).await;
            }
            world.stage().fault(RequestKind::List, Fault::ServerError, 1);
            for phone in &phones {
                let last = format!("3-r{round}");
                let said = async {
                    while !phone.hears().iter().any(|it| it.starts_with(&last)) {
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                };
                let said = tokio::time::timeout(Duration::from_secs(60), said).await;
                let heads: Vec<_> = phone.hears().iter().map(|it| it.chars().take(5).collect::<String>()).collect();
                assert!(said.is_ok(), "{heads:?}");
            }
        }
        world.stage().settled().await;
        for phone in &phones {
            let heads: Vec<_> = phone.hears()[2..].iter().map(|it| it.chars().take(4).collect::<String>()).collect();
            let right: Vec<_> = (0..3).flat_map(|round| (1..=3).map(move |part| format!("{part}-r{round}"))).collect();
            assert_eq!(heads, right);
        }
    }
}
