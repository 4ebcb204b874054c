-- A database of Mila 0.1, as its own program left it: the schema, and a few rows.
CREATE SCHEMA mila; SET search_path TO mila;
-- The same tables as on SQLite, in PostgreSQL's own types, behind row-level security.
-- The meaning of every column stands in policy/inventory.toml.
-- The migrating role owns the schema; the running role is granted rights by `mila migrate`.

-- Directory: ids, keyed hashes, due times and states. No content.

CREATE TABLE vault (
    id          BIGINT PRIMARY KEY CHECK (id = 1),
    key_check   BYTEA NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL
);

CREATE TABLE instance (
    id            UUID PRIMARY KEY,
    started_at    TIMESTAMPTZ NOT NULL,
    heartbeat_at  TIMESTAMPTZ NOT NULL
);

CREATE TABLE seen (
    digest  BYTEA PRIMARY KEY,
    until   TIMESTAMPTZ NOT NULL
);
CREATE INDEX seen_until ON seen (until);

CREATE TABLE person (
    id               UUID PRIMARY KEY,
    state            TEXT NOT NULL,
    epoch            BIGINT NOT NULL,
    wrapped_key      BYTEA NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    last_inbound_at  TIMESTAMPTZ NOT NULL,
    age_asked_at     TIMESTAMPTZ,
    age_confirmed_at TIMESTAMPTZ,
    fixed_line_at    TIMESTAMPTZ,
    admitted_at      TIMESTAMPTZ,
    policy_version   TEXT,
    language         TEXT,
    voice            TEXT
);

CREATE TABLE address (
    hash       BYTEA PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    pace_mark  TIMESTAMPTZ
);
CREATE INDEX address_person ON address (person_id);

CREATE TABLE lane (
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rank         BIGINT NOT NULL,
    due_at       TIMESTAMPTZ,
    burst_until  TIMESTAMPTZ,
    burst_due    TIMESTAMPTZ,
    owner        UUID,
    fence        BIGINT NOT NULL DEFAULT 0,
    suspect      BOOLEAN NOT NULL DEFAULT FALSE,
    deaths       BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, rank)
);
CREATE INDEX lane_due ON lane (rank, due_at) WHERE owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_owner ON lane (owner) WHERE owner IS NOT NULL;

CREATE TABLE callback (
    outbox_id  UUID PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX callback_person ON callback (person_id);

CREATE TABLE buried (
    event_id   UUID PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason     TEXT NOT NULL,
    buried_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX buried_person ON buried (person_id);

CREATE TABLE suppression (
    hash    BYTEA PRIMARY KEY,
    reason  TEXT NOT NULL,
    since   TIMESTAMPTZ NOT NULL,
    until   TIMESTAMPTZ
);

CREATE TABLE deletion (
    provider_id  TEXT PRIMARY KEY,
    since        TIMESTAMPTZ NOT NULL,
    due_at       TIMESTAMPTZ NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX deletion_due ON deletion (due_at);

-- Private: content, sealed with the person's key, and what hangs on it.

CREATE TABLE person_address (
    hash       BYTEA PRIMARY KEY REFERENCES address (hash) ON DELETE CASCADE,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed     BYTEA NOT NULL,
    since      TIMESTAMPTZ NOT NULL
);
CREATE INDEX person_address_person ON person_address (person_id);

CREATE TABLE message (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           UUID NOT NULL UNIQUE,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    direction    TEXT NOT NULL,
    author       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    at           TIMESTAMPTZ NOT NULL,
    sealed       BYTEA,
    turn_id      UUID,
    part         BIGINT,
    provider_id  TEXT,
    reply_to     TEXT
);
CREATE INDEX message_person ON message (person_id, seq);

CREATE TABLE turn (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           UUID NOT NULL UNIQUE,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state        TEXT NOT NULL,
    epoch        BIGINT NOT NULL,
    started_at   TIMESTAMPTZ NOT NULL,
    finished_at  TIMESTAMPTZ,
    not_before   TIMESTAMPTZ,
    failures     BIGINT NOT NULL DEFAULT 0,
    outcome      TEXT
);
CREATE INDEX turn_person ON turn (person_id, seq);

CREATE TABLE event (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           UUID NOT NULL UNIQUE,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rank         BIGINT NOT NULL,
    message_id   UUID NOT NULL,
    state        TEXT NOT NULL,
    received_at  TIMESTAMPTZ NOT NULL,
    turn_id      UUID,
    outcome      TEXT
);
CREATE INDEX event_waiting ON event (person_id, rank, seq) WHERE state = 'waiting';
CREATE INDEX event_turn ON event (turn_id);

CREATE TABLE turn_step (
    turn_id        UUID NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    number         BIGINT NOT NULL,
    person_id      UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed         BYTEA NOT NULL,
    at             TIMESTAMPTZ NOT NULL,
    input_tokens   BIGINT,
    output_tokens  BIGINT,
    cache_read     BIGINT,
    cache_written  BIGINT,
    cost_micro_usd BIGINT,
    PRIMARY KEY (turn_id, number)
);
CREATE INDEX turn_step_person ON turn_step (person_id);

CREATE TABLE outbox (
    seq             BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              UUID NOT NULL UNIQUE,
    person_id       UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    rank            BIGINT NOT NULL,
    message_id      UUID NOT NULL,
    epoch           BIGINT NOT NULL,
    purpose         TEXT NOT NULL,
    state           TEXT NOT NULL,
    gate            TEXT,
    body_digest     BYTEA,
    created_at      TIMESTAMPTZ NOT NULL,
    began_at        TIMESTAMPTZ,
    not_before      TIMESTAMPTZ,
    attempts        BIGINT NOT NULL DEFAULT 0,
    lookups         BIGINT NOT NULL DEFAULT 0,
    provider_id     TEXT,
    second_id       TEXT,
    delivery        TEXT,
    error_code      BIGINT,
    resend          BIGINT NOT NULL DEFAULT 0,
    told            BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX outbox_open ON outbox (person_id, rank, seq) WHERE state IN ('intended', 'sending');
CREATE INDEX outbox_person ON outbox (person_id, seq);

-- The first wall: a transaction sees the rows of the person it names, and no others.

ALTER TABLE person_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_address FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON person_address
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON message
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE turn ENABLE ROW LEVEL SECURITY;
ALTER TABLE turn FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON turn
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON event
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE turn_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE turn_step FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON turn_step
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON outbox
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
-- What the gate looks at: money, the switch, templates, a person's rate.

ALTER TABLE person ADD COLUMN fixed_line TEXT;
ALTER TABLE person ADD COLUMN rate_mark TIMESTAMPTZ;
ALTER TABLE person ADD COLUMN slowed_at TIMESTAMPTZ;

ALTER TABLE outbox ADD COLUMN template TEXT;
ALTER TABLE outbox ADD COLUMN variables BYTEA;
CREATE INDEX outbox_parked ON outbox (person_id) WHERE state = 'parked';

-- One row of a day for each shard, so that instances do not wait for one another.
CREATE TABLE spending_total (
    day        BIGINT NOT NULL,
    shard      BIGINT NOT NULL,
    micro_usd  BIGINT NOT NULL,
    PRIMARY KEY (day, shard)
);

-- Its row is there while the assistant is off.
CREATE TABLE switched_off (
    id      BIGINT PRIMARY KEY CHECK (id = 1),
    since   TIMESTAMPTZ NOT NULL,
    reason  TEXT NOT NULL
);

CREATE TABLE template (
    name         TEXT PRIMARY KEY,
    content_sid  TEXT NOT NULL,
    state        TEXT NOT NULL,
    checked_at   TIMESTAMPTZ NOT NULL
);

CREATE TABLE spending (
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day        BIGINT NOT NULL,
    micro_usd  BIGINT NOT NULL,
    PRIMARY KEY (person_id, day)
);

ALTER TABLE spending ENABLE ROW LEVEL SECURITY;
ALTER TABLE spending FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON spending
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
-- Recordings that wait to be heard, and answers that are spoken.

-- The recording of a message, at the provider; NULL once it has become text, or never will.
ALTER TABLE message ADD COLUMN medium_id TEXT;

-- Since when the provider has held a recording under this id.
ALTER TABLE deletion ADD COLUMN audio_since TIMESTAMPTZ;

ALTER TABLE person ADD COLUMN spoken TEXT;
ALTER TABLE person ADD COLUMN show_heard BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE person ADD COLUMN voice_told_at TIMESTAMPTZ;

-- A sealed file that holds a spoken answer. Its row is there before the file is, and the file
-- goes when the row has gone.
CREATE TABLE voice_note (
    id          UUID PRIMARY KEY,
    person_id   UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id  UUID,
    made_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX voice_note_person ON voice_note (person_id);
-- Since when a recording has been sought in vain; NULL while it was not, and when it waits no longer.
ALTER TABLE message ADD COLUMN sought_at TIMESTAMPTZ;

-- What the migrator of 0.1 kept of itself.
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMPTZ NOT NULL DEFAULT now(),
    success BOOLEAN NOT NULL,
    checksum BYTEA NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO _sqlx_migrations VALUES
    (1, 'first', '2026-08-01 00:00:00+00', TRUE, '\x01', 1),
    (2, 'gate', '2026-08-01 00:00:00+00', TRUE, '\x02', 1),
    (3, 'voice', '2026-08-01 00:00:00+00', TRUE, '\x03', 1),
    (4, 'sought', '2026-08-01 00:00:00+00', TRUE, '\x04', 1);
INSERT INTO vault VALUES (1, '\x0102', '2026-08-01 00:00:00+00');
INSERT INTO person (id, state, epoch, wrapped_key, created_at, last_inbound_at)
    VALUES ('01900000-0000-7000-8000-00000000000a', 'active', 3, '\x0102', '2026-08-01 00:00:00+00', '2026-08-01 00:00:00+00');
INSERT INTO address (hash, person_id, kind) VALUES ('\x0a', '01900000-0000-7000-8000-00000000000a', 'phone');
INSERT INTO lane (person_id, rank, due_at) VALUES ('01900000-0000-7000-8000-00000000000a', 1, '2026-08-01 00:00:00+00');
INSERT INTO spending (person_id, day, micro_usd) VALUES ('01900000-0000-7000-8000-00000000000a', 1, 5);
