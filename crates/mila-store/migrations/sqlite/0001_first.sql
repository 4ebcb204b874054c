-- Times are microseconds since 1970 in UTC, ids are 16-byte UUIDs of version 7.
-- The meaning of every column stands in policy/inventory.toml.

-- Directory: ids, keyed hashes, due times and states. No content.

CREATE TABLE vault (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    key_check   BLOB NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE instance (
    id            BLOB PRIMARY KEY,
    started_at    INTEGER NOT NULL,
    heartbeat_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE seen (
    digest  BLOB PRIMARY KEY,
    until   INTEGER NOT NULL
) STRICT;
CREATE INDEX seen_until ON seen (until);

CREATE TABLE person (
    id               BLOB PRIMARY KEY,
    state            TEXT NOT NULL,
    epoch            INTEGER NOT NULL,
    wrapped_key      BLOB NOT NULL,
    created_at       INTEGER NOT NULL,
    last_inbound_at  INTEGER NOT NULL,
    age_asked_at     INTEGER,
    age_confirmed_at INTEGER,
    fixed_line_at    INTEGER,
    admitted_at      INTEGER,
    policy_version   TEXT,
    language         TEXT,
    voice            TEXT
) STRICT;

CREATE TABLE address (
    hash       BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    pace_mark  INTEGER
) STRICT;
CREATE INDEX address_person ON address (person_id);

CREATE TABLE lane (
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rank         INTEGER NOT NULL,
    due_at       INTEGER,
    burst_until  INTEGER,
    burst_due    INTEGER,
    owner        BLOB,
    fence        INTEGER NOT NULL DEFAULT 0,
    suspect      INTEGER NOT NULL DEFAULT 0,
    deaths       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, rank)
) STRICT;
CREATE INDEX lane_due ON lane (rank, due_at) WHERE owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_owner ON lane (owner) WHERE owner IS NOT NULL;

CREATE TABLE callback (
    outbox_id  BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX callback_person ON callback (person_id);

CREATE TABLE buried (
    event_id   BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason     TEXT NOT NULL,
    buried_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX buried_person ON buried (person_id);

CREATE TABLE suppression (
    hash    BLOB PRIMARY KEY,
    reason  TEXT NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER
) STRICT;

CREATE TABLE deletion (
    provider_id  TEXT PRIMARY KEY,
    since        INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX deletion_due ON deletion (due_at);

-- Private: content, sealed with the person's key, and what hangs on it.

CREATE TABLE person_address (
    hash       BLOB PRIMARY KEY REFERENCES address (hash) ON DELETE CASCADE,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed     BLOB NOT NULL,
    since      INTEGER NOT NULL
) STRICT;
CREATE INDEX person_address_person ON person_address (person_id);

CREATE TABLE message (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    direction    TEXT NOT NULL,
    author       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    sealed       BLOB,
    turn_id      BLOB,
    part         INTEGER,
    provider_id  TEXT,
    reply_to     TEXT
) STRICT;
CREATE INDEX message_person ON message (person_id, seq);

CREATE TABLE turn (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state        TEXT NOT NULL,
    epoch        INTEGER NOT NULL,
    started_at   INTEGER NOT NULL,
    finished_at  INTEGER,
    not_before   INTEGER,
    failures     INTEGER NOT NULL DEFAULT 0,
    outcome      TEXT
) STRICT;
CREATE INDEX turn_person ON turn (person_id, seq);

CREATE TABLE event (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rank         INTEGER NOT NULL,
    message_id   BLOB NOT NULL,
    state        TEXT NOT NULL,
    received_at  INTEGER NOT NULL,
    turn_id      BLOB,
    outcome      TEXT
) STRICT;
CREATE INDEX event_waiting ON event (person_id, rank, seq) WHERE state = 'waiting';
CREATE INDEX event_turn ON event (turn_id);

CREATE TABLE turn_step (
    turn_id        BLOB NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    person_id      BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed         BLOB NOT NULL,
    at             INTEGER NOT NULL,
    input_tokens   INTEGER,
    output_tokens  INTEGER,
    cache_read     INTEGER,
    cache_written  INTEGER,
    cost_micro_usd INTEGER,
    PRIMARY KEY (turn_id, number)
) STRICT;
CREATE INDEX turn_step_person ON turn_step (person_id);

CREATE TABLE outbox (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT,
    id              BLOB NOT NULL UNIQUE,
    person_id       BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rank            INTEGER NOT NULL,
    message_id      BLOB NOT NULL,
    epoch           INTEGER NOT NULL,
    purpose         TEXT NOT NULL,
    state           TEXT NOT NULL,
    gate            TEXT,
    body_digest     BLOB,
    created_at      INTEGER NOT NULL,
    began_at        INTEGER,
    not_before      INTEGER,
    attempts        INTEGER NOT NULL DEFAULT 0,
    lookups         INTEGER NOT NULL DEFAULT 0,
    provider_id     TEXT,
    second_id       TEXT,
    delivery        TEXT,
    error_code      INTEGER,
    resend          INTEGER NOT NULL DEFAULT 0,
    told            INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_open ON outbox (person_id, rank, seq) WHERE state IN ('intended', 'sending');
CREATE INDEX outbox_person ON outbox (person_id, seq);
