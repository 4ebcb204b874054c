-- PostgreSQL, as Mila 0.2 left it.
CREATE SCHEMA mila; SET search_path TO mila;
CREATE TABLE migration (number BIGINT PRIMARY KEY, digest BYTEA NOT NULL);
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
INSERT INTO account (person_id, state, admitted_at, age_confirmed_at, policy_version, language, voice, spoken, show_transcripts, voice_told_at, unanswered, unanswered_at, rate_mark, slowed_at, past_from) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', 'active', '2023-11-14 22:13:21+00', '2023-11-14 22:13:21+00', '1', 'en', 'auto', 'he', 'false', NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO account (person_id, state, admitted_at, age_confirmed_at, policy_version, language, voice, spoken, show_transcripts, voice_told_at, unanswered, unanswered_at, rate_mark, slowed_at, past_from) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-731a-8483-f2dba39866b7', 'pending_age', NULL, NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO address (hash, person_id, mac, kind, pace_mark) OVERRIDING SYSTEM VALUE VALUES (E'\\x06b24885bb26dab657ec5f100802494d5b3607923f33eba612d44a20618e4772', '018bcfe5-73b8-731a-8483-f2dba39866b7', E'\\x08dbeb07673da3613f6d98861d4ae453cf2437ac1864b78450ee89d2ae39d863', 'phone', NULL);
INSERT INTO address (hash, person_id, mac, kind, pace_mark) OVERRIDING SYSTEM VALUE VALUES (E'\\x3e8755ca3900ef347977ae5012f35fcff36e39b5deaac9b42c481764ab0043b1', '018bcfe5-6800-7e95-8489-2b9aca00bf66', E'\\xf6bb1149a5ec82bf7872fd47b408da2d46198c855f76383321f45b8d199ae460', 'phone', NULL);
INSERT INTO callback (outbox_id, person_id) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6fd0-7c00-b285-8f17d30213cc', '018bcfe5-6800-7e95-8489-2b9aca00bf66');
INSERT INTO callback (outbox_id, person_id) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-77a0-73d2-947a-b97e80414d37', '018bcfe5-73b8-731a-8483-f2dba39866b7');
INSERT INTO dead_letter (event_id, person_id, reason, since) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-733c-b960-1fb307d8f809', '018bcfe5-73b8-731a-8483-f2dba39866b7', 'deaths', '2023-11-14 22:13:24+00');
INSERT INTO deletion (provider_id, since, due_at, attempts, audio_since) OVERRIDING SYSTEM VALUE VALUES ('SM', '2023-11-14 22:13:23+00', '2023-11-14 22:13:23+00', '0', '2023-11-14 22:13:23+00');
INSERT INTO event (seq, id, person_id, lane, kind, reference, state, received_at, turn_id, outcome) OVERRIDING SYSTEM VALUE VALUES ('1', '018bcfe5-6800-7a42-8cef-ba9e62a47c29', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'conversation', 'message', '018bcfe5-6800-725f-b7fc-c9fc55fe80d7', 'done', '2023-11-14 22:13:20+00', '018bcfe5-6be8-7717-ac98-1b8bc18e0039', 'answered');
INSERT INTO event (seq, id, person_id, lane, kind, reference, state, received_at, turn_id, outcome) OVERRIDING SYSTEM VALUE VALUES ('2', '018bcfe5-73b8-733c-b960-1fb307d8f809', '018bcfe5-73b8-731a-8483-f2dba39866b7', 'conversation', 'message', '018bcfe5-73b8-7d95-8378-45a89cf41e98', 'dead', '2023-11-14 22:13:23+00', NULL, 'deaths');
INSERT INTO event (seq, id, person_id, lane, kind, reference, state, received_at, turn_id, outcome) OVERRIDING SYSTEM VALUE VALUES ('3', '018bcfe5-7b88-7ed5-a0a4-9e7850d1b533', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'conversation', 'message', '018bcfe5-7b88-779d-ac40-4c319b059478', 'waiting', '2023-11-14 22:13:25+00', NULL, NULL);
INSERT INTO instance (id, started_at, heartbeat_at) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-74f5-a5a4-230fdc609989', '2023-11-14 22:13:20+00', '2023-11-14 22:13:20+00');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', 'control', NULL, NULL, NULL, NULL, '0', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', 'conversation', '2023-11-14 22:13:25+00', '2023-11-14 22:13:25+00', '2023-11-14 22:13:25+00', NULL, '1', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', 'timers', NULL, NULL, NULL, NULL, '0', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', 'upkeep', '2023-11-15 22:13:20+00', NULL, NULL, NULL, '0', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-731a-8483-f2dba39866b7', 'control', NULL, NULL, NULL, NULL, '0', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-731a-8483-f2dba39866b7', 'conversation', NULL, '2023-11-14 22:13:23+00', '2023-11-14 22:13:23+00', NULL, '1', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-731a-8483-f2dba39866b7', 'timers', NULL, NULL, NULL, NULL, '0', 'false', '0');
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-731a-8483-f2dba39866b7', 'upkeep', '2023-11-15 22:13:23+00', NULL, NULL, NULL, '0', 'false', '0');
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) OVERRIDING SYSTEM VALUE VALUES ('1', '018bcfe5-6800-725f-b7fc-c9fc55fe80d7', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'in', 'user', 'text', '2023-11-14 22:13:20+00', E'\\x01a0327bfcc7fe6fd836981ce95d110df024dbd51c2036f0cfae28f959d90b4076b84b6132747ddab6b9ca49', NULL, NULL, 'SMwhat time is it', NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) OVERRIDING SYSTEM VALUE VALUES ('2', '018bcfe5-6fd0-741a-9ee3-bce738031b56', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'out', 'ai', 'text', '2023-11-14 22:13:22+00', NULL, '018bcfe5-6be8-7717-ac98-1b8bc18e0039', '0', NULL, NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) OVERRIDING SYSTEM VALUE VALUES ('3', '018bcfe5-73b8-7d95-8378-45a89cf41e98', '018bcfe5-73b8-731a-8483-f2dba39866b7', 'in', 'user', 'audio', '2023-11-14 22:13:23+00', E'\\x01d33630cd1ffa622412c279d86ecf92857466f04b622efa9d01054542', NULL, NULL, 'SM', NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) OVERRIDING SYSTEM VALUE VALUES ('4', '018bcfe5-77a0-7c10-bda0-5561c30f017f', '018bcfe5-73b8-731a-8483-f2dba39866b7', 'out', 'system', 'text', '2023-11-14 22:13:24+00', E'\\x01a34d253c01f97ef47f5e188ec414f714f7607e2e5bdf3ab00f527a39a78481d204862574c67534ecb478fd26fa1a', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) OVERRIDING SYSTEM VALUE VALUES ('5', '018bcfe5-7b88-779d-ac40-4c319b059478', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'in', 'user', 'text', '2023-11-14 22:13:25+00', E'\\x01b648334aa4f32da727f0fbbccd00ee5e69c28ad0925ee5000170e57aadba0c800a06a3550ed353a7', NULL, NULL, 'SMand tomorrow', NULL, NULL, NULL);
INSERT INTO migration (number, digest) OVERRIDING SYSTEM VALUE VALUES ('1', E'\\xb93ad2ce8fe58bd84fba71cd62a7603276237789d7e4bf05432022a460ad1f04');
INSERT INTO outbox (seq, id, person_id, lane, message_id, event_id, epoch, purpose, template, variables, state, gate, body_digest, created_at, began_at, not_before, attempts, lookups, provider_id, second_id, delivery, error_code, resend, untold) OVERRIDING SYSTEM VALUE VALUES ('1', '018bcfe5-6fd0-7c00-b285-8f17d30213cc', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'conversation', '018bcfe5-6fd0-741a-9ee3-bce738031b56', '018bcfe5-6800-7a42-8cef-ba9e62a47c29', '1', 'reply', 'answer_waits_1', E'\\x011d8c335e9a7c7dae660028e25e91139d13fc996ddfe8aa92f76889ffdb29f1fbfef1ce87b88b568f20dcfcd03332f98192', 'intended', NULL, NULL, '2023-11-14 22:13:22+00', NULL, NULL, '0', '0', NULL, NULL, NULL, NULL, '0', 'false');
INSERT INTO outbox (seq, id, person_id, lane, message_id, event_id, epoch, purpose, template, variables, state, gate, body_digest, created_at, began_at, not_before, attempts, lookups, provider_id, second_id, delivery, error_code, resend, untold) OVERRIDING SYSTEM VALUE VALUES ('2', '018bcfe5-77a0-73d2-947a-b97e80414d37', '018bcfe5-73b8-731a-8483-f2dba39866b7', 'conversation', '018bcfe5-77a0-7c10-bda0-5561c30f017f', NULL, '0', 'fixed', NULL, NULL, 'intended', NULL, NULL, '2023-11-14 22:13:24+00', NULL, NULL, '0', '0', NULL, NULL, NULL, NULL, '0', 'false');
INSERT INTO person (id, wrapped_key, epoch, created_at, last_inbound_at) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', E'\\x011f660d421b3a512d58eb359a73820e79d127104dba61a641dab8454426052d36c98e791d7ed90ea5faee1c23cf47156f21b2e9e7e9b98dbd5c1702bb', '1', '2023-11-14 22:13:20+00', '2023-11-14 22:13:25+00');
INSERT INTO person (id, wrapped_key, epoch, created_at, last_inbound_at) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-73b8-731a-8483-f2dba39866b7', E'\\x01acaa7b58eef60bdf64481092c08386bd681d7f7d840f0e2771d69fc6256a81b7504f8e34682aca9e8249bc67a1ffe36125b61192b9e0de9b6c57c530', '0', '2023-11-14 22:13:23+00', '2023-11-14 22:13:23+00');
INSERT INTO person_address (hash, person_id, sealed, since) OVERRIDING SYSTEM VALUE VALUES (E'\\x06b24885bb26dab657ec5f100802494d5b3607923f33eba612d44a20618e4772', '018bcfe5-73b8-731a-8483-f2dba39866b7', E'\\x01f72b4d056b6379d9bddf1af2f78f64e74fdeb17a2a3aea8aeeb182c95e293a6b2ae64033f783dbc7b51b958ffdc82c80d2', '2023-11-14 22:13:23+00');
INSERT INTO person_address (hash, person_id, sealed, since) OVERRIDING SYSTEM VALUE VALUES (E'\\x3e8755ca3900ef347977ae5012f35fcff36e39b5deaac9b42c481764ab0043b1', '018bcfe5-6800-7e95-8489-2b9aca00bf66', E'\\x01e10c7cdfb75f75318d72489a99b9cde2319ef3275e56a8244ecaf4f8858e6205123c1c9c1e6ecb28dcc2c52b2b84935cba70', '2023-11-14 22:13:20+00');
INSERT INTO question (id, person_id, kind, sealed, hash, opened_at, expires_at, closed_at, outcome) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6be8-7a27-ac73-168f1f24a990', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'age', NULL, NULL, '2023-11-14 22:13:21+00', NULL, NULL, NULL);
INSERT INTO seen (digest, until) OVERRIDING SYSTEM VALUE VALUES (E'\\x8bbc6c7a57ee5de6f2e4d8f85fc01b2a2e2f2a1946de4511a2aeca49bb18ab00', '2024-12-18 22:13:23+00');
INSERT INTO seen (digest, until) OVERRIDING SYSTEM VALUE VALUES (E'\\xac1b0140ba99169fb3e93cbc7643822dbffa477187afc4129437f016ff0dfcaf', '2024-12-18 22:13:25+00');
INSERT INTO seen (digest, until) OVERRIDING SYSTEM VALUE VALUES (E'\\xe9349e9509f392f1b4105f1df56a5b3f9008ccf83eab5a010b4620192a245639', '2024-12-18 22:13:20+00');
INSERT INTO spending (person_id, day, micro_usd) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6800-7e95-8489-2b9aca00bf66', '19675', '21');
INSERT INTO spending_total (day, shard, micro_usd) OVERRIDING SYSTEM VALUE VALUES ('19675', '6', '21');
INSERT INTO suppression (hash, reason, since, until) OVERRIDING SYSTEM VALUE VALUES (E'\\x06b24885bb26dab657ec5f100802494d5b3607923f33eba612d44a20618e4772', 'under_age', '2023-11-14 22:13:24+00', '2023-11-15 00:43:20+00');
INSERT INTO switched_off (id, since, reason) OVERRIDING SYSTEM VALUE VALUES ('1', '2023-11-14 22:13:40+00', 'maintenance');
INSERT INTO template (name, content_sid, state, checked_at) OVERRIDING SYSTEM VALUE VALUES ('answer_waits_1', 'HX1', 'approved', '2023-11-14 22:13:40+00');
INSERT INTO turn (seq, id, person_id, state, epoch, started_at, finished_at, not_before, failures, bytes, outcome) OVERRIDING SYSTEM VALUE VALUES ('1', '018bcfe5-6be8-7717-ac98-1b8bc18e0039', '018bcfe5-6800-7e95-8489-2b9aca00bf66', 'answered', '1', '2023-11-14 22:13:21+00', '2023-11-14 22:13:22+00', NULL, '0', '124', 'answered');
INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens, output_tokens, cache_read, cache_written, cost_micro_usd) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6be8-7717-ac98-1b8bc18e0039', '0', '018bcfe5-6800-7e95-8489-2b9aca00bf66', E'\\x011d1a9932ef0a1676546dd35dd5a834e8063b3bf8f1bb0c293aa5bd59e19c2c1960843d1c4e7302f4513edc1816d69381380531b6b109d4d1f1a7cb4a1a398361864267cbd0b65baf97623785c8db297ecb73c415cf80c3e95439be9a2a1f7316c588a82c4592fdd162316362b278cd8dfd865cb16b671f124ef24be0cfc852d320aa43dd53824ad698d7e284b13be17f', '2023-11-14 22:13:22+00', '10', '5', '0', '0', '7');
INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens, output_tokens, cache_read, cache_written, cost_micro_usd) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6be8-7717-ac98-1b8bc18e0039', '1', '018bcfe5-6800-7e95-8489-2b9aca00bf66', E'\\x01c21aef960c892860fdc3cf70bd0cff6c7d4c0d0b4f46d3f2c1b7ed5b6558563bcfb03666f9090b931a2d8deb8c9d49eb0d35132c0459f66701569262447a663881832a0d1f95ef257c6c7288836b53ec591efa392a6e9d090e3c6414fdba51eefcc58a0c48e1e69b046de5cc3b3f83213c677fc2b5', '2023-11-14 22:13:22+00', '10', '5', '0', '0', '7');
INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens, output_tokens, cache_read, cache_written, cost_micro_usd) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6be8-7717-ac98-1b8bc18e0039', '2', '018bcfe5-6800-7e95-8489-2b9aca00bf66', E'\\x0181bb3946a7858171aa28a4350b35e99d4cf2d0e66cc53e39a6497cce4879aed45726c5564fd7765c8b38c66da87905fd55b7a066443bdc0c396e40cc570d58102fae8d634f0d16a7b88c91675987d69817c2f0afe2279333f53a3b940c45e4a7d72dc0017416dd5343d388bec139a24bc89fb2177583ff009a2354d5ca895c79', '2023-11-14 22:13:22+00', '10', '5', '0', '0', '7');
INSERT INTO vault (id, key_check, created_at) OVERRIDING SYSTEM VALUE VALUES ('1', E'\\x01a708421fd3d943f1f256965f0482c03872afe2a86a4d5e3dd764d0f44f62185442743f2a2c8f95acec3bbf502219c49829120d403b86791be31ffb77', '2026-11-29 13:41:32.507016+00');
INSERT INTO voice_note (id, person_id, message_id, made_at) OVERRIDING SYSTEM VALUE VALUES ('018bcfe5-6fd0-7bb2-aa74-b8c9d59592ad', '018bcfe5-6800-7e95-8489-2b9aca00bf66', NULL, '2023-11-14 22:13:22+00');
ALTER TABLE event ALTER COLUMN seq RESTART WITH 4;
ALTER TABLE message ALTER COLUMN seq RESTART WITH 6;
ALTER TABLE outbox ALTER COLUMN seq RESTART WITH 3;
ALTER TABLE turn ALTER COLUMN seq RESTART WITH 2;
