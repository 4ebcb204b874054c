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
