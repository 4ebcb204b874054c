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
