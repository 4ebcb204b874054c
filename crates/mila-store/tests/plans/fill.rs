//! A filled database, in one text for both engines.
//!
//! Many people whose lanes are due later, and one of them with all the events: to a planner, which
//! knows averages, the worst that there is. What waits and is open is as much in a small database
//! as in a large one.

use crate::Size;

/// What the engines write differently.
pub(crate) struct Dialect {
    /// An id of this kind with the number of an expression.
    pub(crate) id: fn(kind: u8, number: &str) -> String,
    /// So many seconds after the beginning, as an instant.
    pub(crate) at: fn(seconds: &str) -> String,
    /// An expression's text, as bytes.
    pub(crate) bytes: fn(text: &str) -> String,
    /// A parameter of a statement that is run over many rows.
    pub(crate) each: fn(value: &str) -> String,
}

/// Kinds of ids.
pub(crate) const PERSON: u8 = 1;
pub(crate) const MESSAGE: u8 = 2;
pub(crate) const EVENT: u8 = 3;
pub(crate) const TURN: u8 = 4;
pub(crate) const INTENT: u8 = 5;
pub(crate) const OTHER: u8 = 6;

/// The person with the long history, whose id comes last: the first one would be found soon by
/// whatever goes through people in order.
pub(crate) const DANA: &str = "4294967295";

/// Every lane is due after this many seconds, so none is now.
const FUTURE: u32 = 1_000_000;

/// Turns that go to the model.
const PAST: u32 = 20;

/// The texts that fill an empty database.
pub(crate) fn texts(Dialect { id, at, bytes, .. }: &Dialect, size: Size) -> Vec<String> {
    let Size { people, events } = size;
    let turns = events / 4;
    let person = id(PERSON, &format!("CASE WHEN n = 1 THEN {DANA} ELSE n END"));
    let (message, event) = (id(MESSAGE, "n"), id(EVENT, "n"));
    let (turn, intent, dana) = (id(TURN, "n"), id(INTENT, "n"), id(PERSON, DANA));
    let of_turn = id(TURN, "(n + 3) / 4");
    let (then, sealed, hash) = (at("n"), bytes("n"), bytes("n"));
    let future = at(&format!("{FUTURE} + n"));
    let series = |most: u32| {
        format!("WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {most})")
    };
    let into = |table: &str, most: u32, columns: &str, values: &str| {
        let series = series(most);
        format!("INSERT INTO {table} ({columns}) {series} SELECT {values} FROM n")
    };
    let lane = |name: &str| {
        into("lane", people, "person_id, lane, due_at", &format!("{person}, '{name}', {future}"))
    };
    let mut texts = vec![
        into(
            "person",
            people,
            "id, wrapped_key, epoch, created_at, last_inbound_at",
            &format!("{person}, {sealed}, 0, {then}, {then}"),
        ),
        into(
            "address",
            people,
            "hash, person_id, mac, kind",
            &format!("{hash}, {person}, {sealed}, 'phone'"),
        ),
        into("account", people, "person_id, state", &format!("{person}, 'active'")),
        into(
            "person_address",
            people,
            "hash, person_id, sealed, since",
            &format!("{hash}, {person}, {sealed}, {then}"),
        ),
        into(
            "question",
            people,
            "id, person_id, kind, opened_at, closed_at",
            &format!("{}, {person}, 'age', {then}, {then}", id(OTHER, "n")),
        ),
        into("spending", people, "person_id, day, micro_usd", &format!("{person}, 1, 1")),
        into(
            "memory",
            people,
            "id, person_id, message_id, sealed, noted_at",
            &format!("{}, {person}, {message}, {sealed}, {then}", id(OTHER, "n")),
        ),
        into(
            "summary",
            people,
            "id, person_id, before, sealed, made_at",
            &format!("{}, {person}, 1, {sealed}, {then}", id(OTHER, "n")),
        ),
        into(
            "segment",
            people,
            "id, person_id, from_turn, before_turn, sealed, made_at",
            &format!("{}, {person}, 0, 1, {sealed}, {then}", id(OTHER, "n")),
        ),
        into(
            "segment_vectors",
            people,
            "segment_id, person_id, model, sealed, made_at",
            &format!("{}, {person}, 1, {sealed}, {then}", id(OTHER, "n")),
        ),
        into(
            "reminder",
            people,
            "id, person_id, kind, sealed, due_at, created_at",
            &format!("{}, {person}, 'once', {sealed}, {then}, {then}", id(OTHER, "n")),
        ),
        into("reminder_zones", people, "person_id, zones", &format!("{person}, '2026f'")),
        into(
            "suppression",
            people,
            "hash, reason, since, until",
            &format!("{}, 'under_age', {then}, {future}", bytes("-n")),
        ),
        into(
            "deletion",
            people,
            "provider_id, since, due_at, audio_since",
            &format!("'SM' || n, {then}, {future}, {then}"),
        ),
        into("seen", events, "digest, until", &format!("{hash}, {future}")),
        into(
            "message",
            events,
            "id, person_id, direction, author, kind, at, sealed, provider_id",
            &format!("{message}, {dana}, 'in', 'user', 'text', {then}, {sealed}, 'SM' || n"),
        ),
        into(
            "event",
            events,
            "id, person_id, lane, kind, reference, state, received_at, turn_id",
            &format!(
                "{event}, {dana}, 'conversation', 'message', {message}, 'done', {then}, {of_turn}"
            ),
        ),
        into(
            "turn",
            turns,
            "id, person_id, state, epoch, started_at, bytes",
            &format!("{turn}, {dana}, 'answered', 0, {then}, 100"),
        ),
        into(
            "turn_step",
            turns,
            "turn_id, number, person_id, sealed, at",
            &format!("{turn}, 0, {dana}, {sealed}, {then}"),
        ),
        into(
            "outbox",
            events,
            "id, person_id, lane, message_id, epoch, purpose, state, created_at, provider_id",
            &format!(
                "{intent}, {dana}, 'conversation', {message}, 0, 'reply', 'sent', {then}, 'MM' || n"
            ),
        ),
        into("callback", events, "outbox_id, person_id", &format!("{intent}, {dana}")),
        format!(
            "UPDATE account SET past_from = (SELECT MAX(seq) - {PAST} FROM turn) \
             WHERE person_id = {dana}"
        ),
        // As much as waits in a burst and is on its way, whatever the size.
        format!(
            "UPDATE event SET state = 'waiting', turn_id = NULL WHERE id IN ({})",
            some(id, EVENT, events)
        ),
        format!("UPDATE outbox SET state = 'intended' WHERE id IN ({})", some(id, INTENT, events)),
    ];
    texts.splice(1..1, ["control", "conversation", "timers", "upkeep"].map(lane));
    texts
}

/// The three newest of Dana's.
fn some(id: &fn(u8, &str) -> String, kind: u8, newest: u32) -> String {
    (0..3).map(|back| id(kind, &(newest - back).to_string())).collect::<Vec<_>>().join(", ")
}
