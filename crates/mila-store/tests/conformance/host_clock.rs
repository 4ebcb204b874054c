//! What is kept of the host's clock, and what ends or comes back because of it.

use std::collections::BTreeSet;
use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_store::{AUDIO_FOR, Arrival, HostClock};

use crate::database::{Database, file};
use crate::place::{DANA, Engine, Place, SAM, at, on_both, says};

/// Whoever serves tells the doubt, and the operator's answer is to that one.
const WHY: &str = "it was set while Mila ran";

/// Times that may stay in the future where a wrong clock has left them, and why.
const MAY_STAY: [(&str, &str); 33] = [
    ("vault.created_at", "nobody goes by it"),
    ("instance.started_at", "an instance of before ends when the next begins"),
    ("instance.heartbeat_at", "the same"),
    ("seen.until", "what was seen is known for longer"),
    ("dead_letter.since", "the operator is shown it"),
    ("lane.set_aside_at", "the same"),
    ("switched_off.since", "the same"),
    ("template.checked_at", "the same"),
    ("block.since", "the same"),
    ("block.until", "a block lasts longer, and the operator may end it"),
    ("suppression.since", "nobody goes by it"),
    ("suppression.until", "who asked for it is left alone for longer"),
    ("host_clock.seen_at", "it is written anew when the clock is believed"),
    ("account.admitted_at", "it counts that they were"),
    ("account.age_confirmed_at", "the same"),
    ("account.voice_told_at", "the same"),
    ("account.away_until", "it is the day that the person named"),
    ("question.expires_at", "who asked waits for an answer for longer"),
    ("question.closed_at", "it counts that it was"),
    ("message.at", "whoever goes by it takes none in the future"),
    ("outbox.sent_at", "nobody waits for what was sent in the future"),
    ("turn.started_at", "an answer is given up later"),
    ("turn.finished_at", "nobody goes by it"),
    ("turn_step.at", "nobody goes by it"),
    ("memory.replaced_at", "it counts that it was"),
    ("summary.made_at", "nobody goes by it"),
    ("segment.made_at", "nobody goes by it"),
    ("reminder.created_at", "nobody goes by it"),
    ("reminder.due_at", "it is what the person named, and not counted from a clock of ours"),
    ("reminder.told_at", "what was told then is kept for longer"),
    ("segment_vectors.made_at", "nobody goes by it"),
    ("duty.until", "whoever takes a duty takes none that is too far ahead"),
    ("erased_spending.words_mark", "a rate takes none that is too far ahead"),
];

/// What rows say otherwise so that their times count.
const STANDS: [(&str, &str); 5] = [
    ("event.state", "'waiting'"),
    ("outbox.state", "'sending'"),
    ("outbox.purpose", "'answer_waits'"),
    ("turn.state", "'open'"),
    ("question.closed_at", "NULL"),
];

fn recording(from: &str) -> Arrival {
    Arrival {
        provider_id: format!("MM of {from}"),
        kind: Kind::Audio,
        medium_id: Some("ME0123456789abcdef0123456789abcdef".to_owned()),
        ..says("", from)
    }
}

on_both! {
    async fn a_doubt_is_kept_until_it_is_over_and_is_answered_once(place: Place) {
        let store = &place.store;
        assert_eq!(store.host_clock().await.unwrap(), HostClock::default());
        assert!(!store.accept_clock().await.unwrap(), "there is nothing to accept");
        store.doubt_clock(WHY).await.unwrap();
        let doubted = HostClock { doubt: Some(WHY.to_owned()), accepted: false };
        assert_eq!(store.host_clock().await.unwrap(), doubted);
        assert!(store.accept_clock().await.unwrap());
        store.doubt_clock(WHY).await.unwrap();
        assert!(store.host_clock().await.unwrap().accepted, "it is the same doubt");
        store.doubt_clock("another").await.unwrap();
        assert!(!store.host_clock().await.unwrap().accepted, "and this is another");
        store.trust_clock(at(7)).await.unwrap();
        assert_eq!(store.host_clock().await.unwrap(), HostClock::default());
    }

    /// Of a run that ended well and of one that died.
    async fn the_latest_time_that_was_seen_is_known(place: Place) {
        let store = &place.store;
        assert_eq!(store.last_seen().await.unwrap(), None);
        store.trust_clock(at(7)).await.unwrap();
        assert_eq!(store.last_seen().await.unwrap(), Some(at(7)));
        let me = place.instance(at(9)).await;
        assert_eq!(store.last_seen().await.unwrap(), Some(at(9)));
        store.leave(me, at(10)).await.unwrap();
        assert_eq!(store.last_seen().await.unwrap(), Some(at(7)));
    }

    async fn audio_of_an_earlier_run_ends_and_this_runs_stays(place: Place) {
        place.hears(&recording(DANA), at(1)).await;
        place.hears(&recording(SAM), at(100)).await;
        place.store.end_former_audio(at(50), at(101)).await.unwrap();
        let due = place.store.take_audio_deletions(at(101), at(102)).await.unwrap();
        assert_eq!(due.len(), 1, "{due:?}");
        assert_eq!(due[0].since, at(1) + AUDIO_FOR);
        let rest = place.store.take_audio_deletions(at(100) + AUDIO_FOR, at(102)).await.unwrap();
        assert_eq!(rest.len(), 2, "that one again, and the other in its time");
    }
}

#[tokio::test]
async fn what_came_by_a_wrong_clock_came_in_this_run() {
    let place = Place::new(Engine::Sqlite).await;
    let (began, month) = (at(1_000), Duration::from_hours(30 * 24));
    place.hears(&recording(DANA), at(1_010)).await;
    let minute = Duration::from_secs(60);
    for (wrong, right) in [(began, began + month), (began + month - minute, began + month * 2)] {
        let until = wrong + minute;
        place.store.shift_times(wrong, until, right).await.unwrap();
        place.store.settle_times(right, right).await.unwrap();
        for time in ["created_at", "last_inbound_at"] {
            let shown = place.number(&format!("SELECT {time} FROM person")).await;
            assert_eq!(shown, right.as_micros(), "{time}");
        }
        let audio = place.number("SELECT audio_since FROM deletion").await;
        assert_eq!(audio, (right - minute).as_micros());
        assert!(place.store.take_audio_deletions(right, right).await.unwrap().is_empty());
    }
}

/// After a clock that was a month ahead.
#[tokio::test]
async fn nothing_waits_for_a_time_that_a_wrong_clock_named() {
    let place = Place::new(Engine::Sqlite).await;
    let month = Duration::from_hours(30 * 24);
    place.hears(&recording(DANA), at(0) + month).await;
    place.store.make_duties_due(&["strays"], at(0) + month).await.unwrap();
    let now = at(100);
    place.store.settle_times(now, now + Duration::from_hours(25)).await.unwrap();
    let late = |column: &str, table: &str| {
        format!("SELECT COUNT(*) FROM {table} WHERE {column} > {}", now.as_micros())
    };
    for (column, table) in [
        ("due_at", "lane"),
        ("due_at", "duty"),
        ("due_at", "deletion"),
        ("audio_since", "deletion"),
        ("created_at", "person"),
        ("last_inbound_at", "person"),
    ] {
        assert_eq!(place.number(&late(column, table)).await, 0, "{table}.{column}");
    }
}

/// Or it would come before what was written just before it, and a send would have begun a day ago.
#[tokio::test]
async fn what_happens_while_times_are_settled_keeps_its_time() {
    let place = Place::new(Engine::Sqlite).await;
    let came = at(100) + Duration::from_secs(1);
    place.hears(&says("hi", DANA), came).await;
    place.store.settle_times(at(100), at(100) + Duration::from_hours(25)).await.unwrap();
    for (time, table) in
        [("received_at", "event"), ("last_inbound_at", "person"), ("created_at", "person")]
    {
        let shown = place.number(&format!("SELECT {time} FROM {table}")).await;
        assert_eq!(shown, came.as_micros(), "{table}.{time}");
    }
}

/// The columns that are times, by what PostgreSQL says of them.
async fn times() -> Vec<(String, String)> {
    let place = Place::new(Engine::Postgres).await;
    let Database::Postgres(database) = place.database().await else { panic!("it is PostgreSQL") };
    let times = "SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = 'mila' AND data_type LIKE 'timestamp%'";
    let rows = database.query(times, &[]).await.unwrap();
    rows.iter().map(|row| (row.get::<_, String>(0), row.get::<_, String>(1))).collect()
}

/// Whoever adds a time says what becomes of it.
#[tokio::test]
async fn every_time_that_a_wrong_clock_wrote_is_settled_or_may_stay() {
    let times = times().await;
    let name = |(table, column): &(String, String)| format!("{table}.{column}");
    let place = Place::new(Engine::Sqlite).await;
    let rows = file(&place.file());
    rows.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    let (now, far) = (at(100), at(100) + Duration::from_hours(25));
    let ahead = (now + Duration::from_hours(30 * 24)).as_micros().to_string();
    let tables: BTreeSet<_> = times.iter().map(|(table, _)| table.clone()).collect();
    for table in &tables {
        let mut columns = rows.prepare("SELECT name, type FROM pragma_table_info(?1)").unwrap();
        let columns = columns.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let columns: Vec<(String, String)> = columns.map(Result::unwrap).collect();
        let value = |(column, kind): &(String, String)| {
            let column = (table.clone(), column.clone());
            let stands = STANDS.iter().find(|(stands, _)| *stands == name(&column));
            match (stands, kind.as_str()) {
                (Some((_, stands)), _) => (*stands).to_owned(),
                _ if times.contains(&column) => ahead.clone(),
                (None, "BLOB") => "zeroblob(16)".to_owned(),
                (None, "TEXT") => "'x'".to_owned(),
                (None, _) => "1".to_owned(),
            }
        };
        let values: Vec<_> = columns.iter().map(value).collect();
        let columns: Vec<_> = columns.iter().map(|(column, _)| column.as_str()).collect();
        let row = format!(
            "INSERT OR REPLACE INTO {table} ({}) VALUES ({})",
            columns.join(", "),
            values.join(", ")
        );
        rows.execute(&row, []).unwrap();
    }
    place.store.settle_times(now, far).await.unwrap();
    for time in &times {
        let (table, column) = time;
        let late = format!("SELECT COUNT(*) FROM {table} WHERE {column} > {}", far.as_micros());
        let may_stay = MAY_STAY.iter().any(|(stays, _)| *stays == name(time));
        assert!(may_stay || place.number(&late).await == 0, "{} stays in the future", name(time));
    }
    for (stays, why) in MAY_STAY {
        assert!(times.iter().any(|time| name(time) == stays), "no {stays}: {why}");
    }
}
