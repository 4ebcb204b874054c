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
