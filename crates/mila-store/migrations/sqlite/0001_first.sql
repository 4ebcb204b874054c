-- Times are microseconds since 1970 in UTC, ids are 16-byte UUIDs of version 7, truth is 0 or 1.
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

-- Whoever writes from an address. What they are to Mila, an account for one, stands elsewhere.
CREATE TABLE person (
    id               BLOB PRIMARY KEY,
    wrapped_key      BLOB NOT NULL,
    epoch            INTEGER NOT NULL,
    created_at       INTEGER NOT NULL,
    last_inbound_at  INTEGER NOT NULL
) STRICT;

-- The mac proves that this hash leads to this person: writing rows is not reading people.
CREATE TABLE address (
    hash       BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mac        BLOB NOT NULL,
    kind       TEXT NOT NULL,
    pace_mark  INTEGER
) STRICT;
CREATE INDEX address_person ON address (person_id);

CREATE TABLE lane (
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    due_at       INTEGER,
    burst_until  INTEGER,
    burst_due    INTEGER,
    owner        BLOB,
    fence        INTEGER NOT NULL DEFAULT 0,
    suspect      INTEGER NOT NULL DEFAULT 0,
    deaths       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, lane)
) STRICT;
CREATE INDEX lane_due ON lane (lane, due_at)
    WHERE NOT suspect AND owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_suspect ON lane (due_at)
    WHERE suspect AND owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_owner ON lane (owner) WHERE owner IS NOT NULL;

CREATE TABLE callback (
    outbox_id  BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX callback_person ON callback (person_id);

CREATE TABLE dead_letter (
    event_id   BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason     TEXT NOT NULL,
    since      INTEGER NOT NULL
) STRICT;
CREATE INDEX dead_letter_person ON dead_letter (person_id);

CREATE TABLE suppression (
    hash    BLOB PRIMARY KEY,
    reason  TEXT NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER
) STRICT;
CREATE INDEX suppression_until ON suppression (until) WHERE until IS NOT NULL;

CREATE TABLE deletion (
    provider_id  TEXT PRIMARY KEY,
    since        INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    audio_since  INTEGER
) STRICT;
CREATE INDEX deletion_due ON deletion (due_at);
CREATE INDEX deletion_audio ON deletion (audio_since) WHERE audio_since IS NOT NULL;

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

-- A sealed file that holds a spoken answer. Its row is there before the file is, and the file
-- goes when the row has gone.
CREATE TABLE voice_note (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id  BLOB,
    made_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX voice_note_person ON voice_note (person_id);
CREATE INDEX voice_note_message ON voice_note (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX voice_note_made ON voice_note (made_at);

-- Private: content, sealed with the person's key, and what hangs on it.

CREATE TABLE account (
    person_id         BLOB PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    state             TEXT NOT NULL,
    admitted_at       INTEGER,
    age_confirmed_at  INTEGER,
    policy_version    TEXT,
    language          TEXT,
    voice             TEXT,
    spoken            TEXT,
    show_transcripts  INTEGER NOT NULL DEFAULT 0,
    voice_told_at     INTEGER,
    unanswered        TEXT,
    unanswered_at     INTEGER,
    rate_mark         INTEGER,
    slowed_at         INTEGER,
    past_from         INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE person_address (
    hash       BLOB PRIMARY KEY REFERENCES address (hash) ON DELETE CASCADE,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed     BLOB NOT NULL,
    since      INTEGER NOT NULL
) STRICT;
CREATE INDEX person_address_person ON person_address (person_id);

CREATE TABLE question (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    sealed      BLOB,
    hash        BLOB,
    opened_at   INTEGER NOT NULL,
    expires_at  INTEGER,
    closed_at   INTEGER,
    outcome     TEXT
) STRICT;
CREATE INDEX question_person ON question (person_id);
CREATE UNIQUE INDEX question_open ON question (person_id) WHERE closed_at IS NULL;

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
    reply_to     TEXT,
    medium_id    TEXT,
    sought_at    INTEGER
) STRICT;
CREATE INDEX message_person ON message (person_id, seq);
CREATE INDEX message_provider ON message (person_id, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX message_recording ON message (person_id) WHERE medium_id IS NOT NULL;

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
    bytes        INTEGER NOT NULL DEFAULT 0,
    outcome      TEXT
) STRICT;
CREATE INDEX turn_person ON turn (person_id, seq);
CREATE INDEX turn_open ON turn (person_id, seq) WHERE state = 'open';

-- What happened to a person and waits to be handled, unique by its cause.
CREATE TABLE event (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    reference    BLOB NOT NULL,
    state        TEXT NOT NULL,
    received_at  INTEGER NOT NULL,
    turn_id      BLOB,
    outcome      TEXT
) STRICT;
CREATE UNIQUE INDEX event_cause ON event (person_id, kind, reference);
CREATE INDEX event_waiting ON event (person_id, lane, seq) WHERE state = 'waiting';
CREATE INDEX event_taken ON event (person_id) WHERE state = 'taken';
CREATE INDEX event_turn ON event (person_id, turn_id, kind) WHERE turn_id IS NOT NULL;

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
    PRIMARY KEY (person_id, turn_id, number)
) STRICT;
CREATE INDEX turn_step_turn ON turn_step (turn_id);

CREATE TABLE outbox (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    message_id   BLOB NOT NULL,
    event_id     BLOB,
    epoch        INTEGER NOT NULL,
    purpose      TEXT NOT NULL,
    template     TEXT,
    variables    BLOB,
    state        TEXT NOT NULL,
    gate         TEXT,
    body_digest  BLOB,
    created_at   INTEGER NOT NULL,
    began_at     INTEGER,
    not_before   INTEGER,
    attempts     INTEGER NOT NULL DEFAULT 0,
    lookups      INTEGER NOT NULL DEFAULT 0,
    provider_id  TEXT,
    second_id    TEXT,
    delivery     TEXT,
    error_code   INTEGER,
    resend       INTEGER NOT NULL DEFAULT 0,
    untold       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_person ON outbox (person_id, seq);
CREATE INDEX outbox_open ON outbox (person_id, lane, seq) WHERE state IN ('intended', 'sending');
CREATE INDEX outbox_parked ON outbox (person_id) WHERE state = 'parked';
CREATE INDEX outbox_untold ON outbox (person_id) WHERE untold;
CREATE INDEX outbox_message ON outbox (message_id);
CREATE INDEX outbox_provider ON outbox (person_id, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX outbox_second ON outbox (person_id, second_id) WHERE second_id IS NOT NULL;
CREATE INDEX outbox_notice ON outbox (person_id, created_at) WHERE purpose = 'answer_waits';

CREATE TABLE spending (
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day        INTEGER NOT NULL,
    micro_usd  INTEGER NOT NULL,
    PRIMARY KEY (person_id, day)
) STRICT;
