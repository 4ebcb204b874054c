-- A database of Mila 0.1, as its own program left it: the schema, and a few rows.
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
-- What the gate looks at: money, the switch, templates, a person's rate.

ALTER TABLE person ADD COLUMN fixed_line TEXT;
ALTER TABLE person ADD COLUMN rate_mark INTEGER;
ALTER TABLE person ADD COLUMN slowed_at INTEGER;

ALTER TABLE outbox ADD COLUMN template TEXT;
ALTER TABLE outbox ADD COLUMN variables BLOB;
CREATE INDEX outbox_parked ON outbox (person_id) WHERE state = 'parked';

-- One row of a day for each shard, so that instances do not wait for one another.
CREATE TABLE spending_total (
    day        INTEGER NOT NULL,
    shard      INTEGER NOT NULL,
    micro_usd  INTEGER NOT NULL,
    PRIMARY KEY (day, shard)
) STRICT;

-- Its row is there while the assistant is off.
CREATE TABLE switched_off (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    since   INTEGER NOT NULL,
    reason  TEXT NOT NULL
) STRICT;

CREATE TABLE template (
    name         TEXT PRIMARY KEY,
    content_sid  TEXT NOT NULL,
    state        TEXT NOT NULL,
    checked_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE spending (
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day        INTEGER NOT NULL,
    micro_usd  INTEGER NOT NULL,
    PRIMARY KEY (person_id, day)
) STRICT;
-- Recordings that wait to be heard, and answers that are spoken.

-- The recording of a message, at the provider; NULL once it has become text, or never will.
ALTER TABLE message ADD COLUMN medium_id TEXT;

-- Since when the provider has held a recording under this id.
ALTER TABLE deletion ADD COLUMN audio_since INTEGER;

ALTER TABLE person ADD COLUMN spoken TEXT;
ALTER TABLE person ADD COLUMN show_heard INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN voice_told_at INTEGER;

-- A sealed file that holds a spoken answer. Its row is there before the file is, and the file
-- goes when the row has gone.
CREATE TABLE voice_note (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id  BLOB,
    made_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX voice_note_person ON voice_note (person_id);
-- Since when a recording has been sought in vain; NULL while it was not, and when it waits no longer.
ALTER TABLE message ADD COLUMN sought_at INTEGER;

-- What the migrator of 0.1 kept of itself.
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES
    (1, 'first', '2026-08-01 00:00:00', TRUE, x'01', 1),
    (2, 'gate', '2026-08-01 00:00:00', TRUE, x'02', 1),
    (3, 'voice', '2026-08-01 00:00:00', TRUE, x'03', 1),
    (4, 'sought', '2026-08-01 00:00:00', TRUE, x'04', 1);
INSERT INTO vault VALUES (1, x'0102', 1700000000000000);
INSERT INTO person (id, state, epoch, wrapped_key, created_at, last_inbound_at)
    VALUES (x'0190000000007000800000000000000a', 'active', 3, x'0102', 1700000000000000, 1700000000000000);
INSERT INTO address (hash, person_id, kind) VALUES (x'0a', x'0190000000007000800000000000000a', 'phone');
INSERT INTO lane (person_id, rank, due_at) VALUES (x'0190000000007000800000000000000a', 1, 1700000000000000);
INSERT INTO spending (person_id, day, micro_usd) VALUES (x'0190000000007000800000000000000a', 1, 5);
