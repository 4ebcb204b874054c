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

-- Whoever writes from an address. What they are to Mila, an account for one, stands elsewhere.
CREATE TABLE person (
    id               UUID PRIMARY KEY,
    wrapped_key      BYTEA NOT NULL,
    epoch            BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    last_inbound_at  TIMESTAMPTZ NOT NULL
);

-- The mac proves that this hash leads to this person: writing rows is not reading people.
CREATE TABLE address (
    hash       BYTEA PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mac        BYTEA NOT NULL,
    kind       TEXT NOT NULL,
    pace_mark  TIMESTAMPTZ
);
CREATE INDEX address_person ON address (person_id);

CREATE TABLE lane (
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    due_at       TIMESTAMPTZ,
    burst_until  TIMESTAMPTZ,
    burst_due    TIMESTAMPTZ,
    owner        UUID,
    fence        BIGINT NOT NULL DEFAULT 0,
    suspect      BOOLEAN NOT NULL DEFAULT FALSE,
    deaths       BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, lane)
);
CREATE INDEX lane_due ON lane (lane, due_at)
    WHERE NOT suspect AND owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_suspect ON lane (due_at)
    WHERE suspect AND owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_owner ON lane (owner) WHERE owner IS NOT NULL;

CREATE TABLE callback (
    outbox_id  UUID PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX callback_person ON callback (person_id);

CREATE TABLE dead_letter (
    event_id   UUID PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason     TEXT NOT NULL,
    since      TIMESTAMPTZ NOT NULL
);
CREATE INDEX dead_letter_person ON dead_letter (person_id);

CREATE TABLE suppression (
    hash    BYTEA PRIMARY KEY,
    reason  TEXT NOT NULL,
    since   TIMESTAMPTZ NOT NULL,
    until   TIMESTAMPTZ
);
CREATE INDEX suppression_until ON suppression (until) WHERE until IS NOT NULL;

CREATE TABLE deletion (
    provider_id  TEXT PRIMARY KEY,
    since        TIMESTAMPTZ NOT NULL,
    due_at       TIMESTAMPTZ NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0,
    audio_since  TIMESTAMPTZ
);
CREATE INDEX deletion_due ON deletion (due_at);
CREATE INDEX deletion_audio ON deletion (audio_since) WHERE audio_since IS NOT NULL;

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

-- A sealed file that holds a spoken answer. Its row is there before the file is, and the file
-- goes when the row has gone.
CREATE TABLE voice_note (
    id          UUID PRIMARY KEY,
    person_id   UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id  UUID,
    made_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX voice_note_person ON voice_note (person_id);
CREATE INDEX voice_note_message ON voice_note (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX voice_note_made ON voice_note (made_at);

-- Private: content, sealed with the person's key, and what hangs on it.

CREATE TABLE account (
    person_id         UUID PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    state             TEXT NOT NULL,
    admitted_at       TIMESTAMPTZ,
    age_confirmed_at  TIMESTAMPTZ,
    policy_version    TEXT,
    language          TEXT,
    voice             TEXT,
    spoken            TEXT,
    show_transcripts  BOOLEAN NOT NULL DEFAULT FALSE,
    voice_told_at     TIMESTAMPTZ,
    unanswered        TEXT,
    unanswered_at     TIMESTAMPTZ,
    rate_mark         TIMESTAMPTZ,
    slowed_at         TIMESTAMPTZ,
    past_from         BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE person_address (
    hash       BYTEA PRIMARY KEY REFERENCES address (hash) ON DELETE CASCADE,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed     BYTEA NOT NULL,
    since      TIMESTAMPTZ NOT NULL
);
CREATE INDEX person_address_person ON person_address (person_id);

CREATE TABLE question (
    id          UUID PRIMARY KEY,
    person_id   UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    sealed      BYTEA,
    hash        BYTEA,
    opened_at   TIMESTAMPTZ NOT NULL,
    expires_at  TIMESTAMPTZ,
    closed_at   TIMESTAMPTZ,
    outcome     TEXT
);
CREATE INDEX question_person ON question (person_id);
CREATE UNIQUE INDEX question_open ON question (person_id) WHERE closed_at IS NULL;

CREATE TABLE message (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY,
    id           UUID PRIMARY KEY,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    direction    TEXT NOT NULL,
    author       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    at           TIMESTAMPTZ NOT NULL,
    sealed       BYTEA,
    turn_id      UUID,
    part         BIGINT,
    provider_id  TEXT,
    reply_to     TEXT,
    medium_id    TEXT,
    sought_at    TIMESTAMPTZ
);
CREATE INDEX message_person ON message (person_id, seq);
CREATE INDEX message_provider ON message (person_id, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX message_recording ON message (person_id) WHERE medium_id IS NOT NULL;

CREATE TABLE turn (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY,
    id           UUID PRIMARY KEY,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state        TEXT NOT NULL,
    epoch        BIGINT NOT NULL,
    started_at   TIMESTAMPTZ NOT NULL,
    finished_at  TIMESTAMPTZ,
    not_before   TIMESTAMPTZ,
    failures     BIGINT NOT NULL DEFAULT 0,
    bytes        BIGINT NOT NULL DEFAULT 0,
    outcome      TEXT
);
CREATE INDEX turn_person ON turn (person_id, seq);
CREATE INDEX turn_open ON turn (person_id, seq) WHERE state = 'open';

-- What happened to a person and waits to be handled, unique by its cause.
CREATE TABLE event (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY,
    id           UUID PRIMARY KEY,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    reference    UUID NOT NULL,
    state        TEXT NOT NULL,
    received_at  TIMESTAMPTZ NOT NULL,
    turn_id      UUID,
    outcome      TEXT
);
CREATE UNIQUE INDEX event_cause ON event (person_id, kind, reference);
CREATE INDEX event_waiting ON event (person_id, lane, seq) WHERE state = 'waiting';
CREATE INDEX event_taken ON event (person_id) WHERE state = 'taken';
CREATE INDEX event_turn ON event (person_id, turn_id, kind) WHERE turn_id IS NOT NULL;

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
    PRIMARY KEY (person_id, turn_id, number)
);
CREATE INDEX turn_step_turn ON turn_step (turn_id);

CREATE TABLE outbox (
    seq          BIGINT GENERATED ALWAYS AS IDENTITY,
    id           UUID PRIMARY KEY,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    message_id   UUID NOT NULL,
    event_id     UUID,
    epoch        BIGINT NOT NULL,
    purpose      TEXT NOT NULL,
    template     TEXT,
    variables    BYTEA,
    state        TEXT NOT NULL,
    gate         TEXT,
    body_digest  BYTEA,
    created_at   TIMESTAMPTZ NOT NULL,
    began_at     TIMESTAMPTZ,
    not_before   TIMESTAMPTZ,
    attempts     BIGINT NOT NULL DEFAULT 0,
    lookups      BIGINT NOT NULL DEFAULT 0,
    provider_id  TEXT,
    second_id    TEXT,
    delivery     TEXT,
    error_code   BIGINT,
    resend       BIGINT NOT NULL DEFAULT 0,
    untold       BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX outbox_person ON outbox (person_id, seq);
CREATE INDEX outbox_open ON outbox (person_id, lane, seq) WHERE state IN ('intended', 'sending');
CREATE INDEX outbox_parked ON outbox (person_id) WHERE state = 'parked';
CREATE INDEX outbox_untold ON outbox (person_id) WHERE untold;
CREATE INDEX outbox_message ON outbox (message_id);
CREATE INDEX outbox_provider ON outbox (person_id, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX outbox_second ON outbox (person_id, second_id) WHERE second_id IS NOT NULL;
CREATE INDEX outbox_notice ON outbox (person_id, created_at) WHERE purpose = 'answer_waits';

CREATE TABLE spending (
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day        BIGINT NOT NULL,
    micro_usd  BIGINT NOT NULL,
    PRIMARY KEY (person_id, day)
);

-- The first wall: a transaction sees the rows of the person it names, and no others.

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON account
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE person_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_address FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON person_address
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE question ENABLE ROW LEVEL SECURITY;
ALTER TABLE question FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON question
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
ALTER TABLE spending ENABLE ROW LEVEL SECURITY;
ALTER TABLE spending FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON spending
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
